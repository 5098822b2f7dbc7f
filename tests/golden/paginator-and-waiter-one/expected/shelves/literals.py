"""The enums of Example Shelves: each under the name that AWS gives the shape.

Beside them, the names that a client's getters take: PaginatorName, WaiterName.
"""

from typing import Literal, TypeAlias

PaginatorName: TypeAlias = Literal["list_books"]

WaiterName: TypeAlias = Literal["books_there"]
