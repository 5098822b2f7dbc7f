"""Enums of Example Tags. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

Status: TypeAlias = Literal["ON", "OFF"]
