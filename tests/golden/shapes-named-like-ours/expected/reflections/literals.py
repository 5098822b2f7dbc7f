"""The enums of Example Reflections: each under the name that AWS gives the shape.

Added: PaginatorName.
"""

from typing import Literal, TypeAlias

literals: TypeAlias = Literal["A", "B"]

PaginatorName: TypeAlias = Literal["list_reflections"]
