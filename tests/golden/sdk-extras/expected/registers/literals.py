"""The enums of Example Registers: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

Currency: TypeAlias = Literal["EUR", "USD"]
