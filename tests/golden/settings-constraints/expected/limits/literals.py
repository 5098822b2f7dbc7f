"""Enums of Limits. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["a", "b"]
