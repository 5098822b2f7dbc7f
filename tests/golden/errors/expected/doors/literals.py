"""The enums of Example Doors: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

Reason: TypeAlias = Literal["WIND", "RUST"]
