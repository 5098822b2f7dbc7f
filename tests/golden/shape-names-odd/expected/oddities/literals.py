"""Enums of Example Oddities. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

class_: TypeAlias = Literal["FIRST", "SECOND"]
