"""Enums of Example Quotas. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

Resource: TypeAlias = Literal["CPU", "MEMORY"]

Unit: TypeAlias = Literal["COUNT", "BYTES"]
