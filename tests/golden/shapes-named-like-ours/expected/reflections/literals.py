"""The enums of Example Reflections: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

literals: TypeAlias = Literal["A", "B"]
