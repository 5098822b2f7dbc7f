"""The enums of Example Libraries: each under the name that AWS gives the shape.

Added: PaginatorName, WaiterName.
"""

from typing import Literal, TypeAlias

PaginatorName: TypeAlias = Literal["list_books", "list_readers"]

WaiterName: TypeAlias = Literal["books_there", "library_closed", "library_open"]
