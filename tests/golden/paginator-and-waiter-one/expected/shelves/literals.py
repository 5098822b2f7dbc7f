"""The enums of Example Shelves: each under the name that AWS gives the shape.

Added: PaginatorName, WaiterName.
"""

from typing import Literal, TypeAlias

PaginatorName: TypeAlias = Literal["list_books"]

WaiterName: TypeAlias = Literal["books_there"]
