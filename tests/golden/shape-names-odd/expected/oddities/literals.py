"""The enums of Example Oddities: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

class_: TypeAlias = Literal["FIRST", "SECOND"]
