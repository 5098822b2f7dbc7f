"""Enums of Example Radios. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

Band: TypeAlias = Literal["AM", "FM"]
"""Deprecated."""
