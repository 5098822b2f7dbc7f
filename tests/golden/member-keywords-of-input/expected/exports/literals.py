"""The enums of Example Exports: each under the name that AWS gives the shape.

Added: PaginatorName, WaiterName.
"""

from typing import Literal, TypeAlias

PaginatorName: TypeAlias = Literal["list_exports"]

WaiterName: TypeAlias = Literal["exports_there"]
