"""The enums of Example Labels: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

LABEL: TypeAlias = Literal["RED", "BLUE"]
