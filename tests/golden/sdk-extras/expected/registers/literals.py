"""Enums of Example Registers. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

Currency: TypeAlias = Literal["EUR", "USD"]
