"""The enums of Example Qualities: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

Level: TypeAlias = Literal["LOW", "HIGH"]
