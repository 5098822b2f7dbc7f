"""The enums of Example Fleets: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

Flag: TypeAlias = Literal["GREEN", "WHITE"]
