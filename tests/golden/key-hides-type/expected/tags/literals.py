"""The enums of Example Tags: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

Status: TypeAlias = Literal["ON", "OFF"]
