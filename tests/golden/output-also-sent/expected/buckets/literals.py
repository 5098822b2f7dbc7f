"""The enums of Example Buckets: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

Event: TypeAlias = Literal["CREATED", "REMOVED"]
