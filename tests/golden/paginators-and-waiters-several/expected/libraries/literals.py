"""The enums of Example Libraries: each under the name that AWS gives the shape.

Beside them, the names that a client's getters take: PaginatorName, WaiterName.
"""

from typing import Literal, TypeAlias

PaginatorName: TypeAlias = Literal["list_books", "list_readers"]

WaiterName: TypeAlias = Literal["books_there", "library_closed", "library_open"]
