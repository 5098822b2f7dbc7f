"""The enums of Example Packages: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

__Trigger: TypeAlias = Literal["SPLICE", "BREAK"]
