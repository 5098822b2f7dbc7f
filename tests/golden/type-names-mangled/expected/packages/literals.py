"""Enums of Example Packages. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

__Trigger: TypeAlias = Literal["SPLICE", "BREAK"]
