"""Enums of Example Looks. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

BarLike: TypeAlias = Literal["YES", "NO"]
