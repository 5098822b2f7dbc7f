"""Enums of Example Dictionaries. Each alias has the name of its shape in AWS's model."""

from typing import Literal as _Literal, TypeAlias as _TypeAlias

Literal: _TypeAlias = _Literal["LITERAL", "FIGURATIVE"]

TypeAlias: _TypeAlias = _Literal["ALIAS"]
