"""The enums of Example Records: each under the name that AWS gives the shape.

Added: PaginatorName.
"""

from typing import Literal, TypeAlias

RecordType: TypeAlias = Literal["A", "MX"]

PaginatorName: TypeAlias = Literal["list_records"]
