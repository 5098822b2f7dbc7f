"""The enums of Example Records: each under the name that AWS gives the shape.

Beside them, the names that a client's getters take: PaginatorName.
"""

from typing import Literal, TypeAlias

RecordType: TypeAlias = Literal["A", "MX"]

PaginatorName: TypeAlias = Literal["list_records"]
