"""Enums of Example Buckets. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

Event: TypeAlias = Literal["CREATED", "REMOVED"]
