"""Enums of Example Doors. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

Reason: TypeAlias = Literal["WIND", "RUST"]
