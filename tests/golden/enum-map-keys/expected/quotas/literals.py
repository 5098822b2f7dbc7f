"""The enums of Example Quotas: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

Resource: TypeAlias = Literal["CPU", "MEMORY"]

Unit: TypeAlias = Literal["COUNT", "BYTES"]
