"""The enums of Example Shelves: each under the name that AWS gives the shape.

Added: PaginatorName_, WaiterName_.
"""

from typing import Literal, TypeAlias

PaginatorName: TypeAlias = Literal["a"]

PaginatorName_: TypeAlias = Literal["list_books"]

WaiterName_: TypeAlias = Literal["shelf"]
