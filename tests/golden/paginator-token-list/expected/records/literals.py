"""The enums of Example Records: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

RecordType: TypeAlias = Literal["A", "MX"]
