"""The enums of Example Looks: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

BarLike: TypeAlias = Literal["YES", "NO"]
