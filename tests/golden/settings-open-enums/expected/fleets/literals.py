"""Enums of Example Fleets. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

Flag: TypeAlias = Literal["GREEN", "WHITE"]
