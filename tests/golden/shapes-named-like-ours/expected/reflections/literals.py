"""The enums of Example Reflections: each under the name that AWS gives the shape.

Beside them, the names that a client's getters take: PaginatorName.
"""

from typing import Literal, TypeAlias

literals: TypeAlias = Literal["A", "B"]

PaginatorName: TypeAlias = Literal["list_reflections"]
