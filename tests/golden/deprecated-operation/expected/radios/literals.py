"""The enums of Example Radios: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

Band: TypeAlias = Literal["AM", "FM"]
