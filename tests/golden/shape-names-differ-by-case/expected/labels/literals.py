"""Enums of Example Labels. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

LABEL: TypeAlias = Literal["RED", "BLUE"]
