"""The enums of Example Dictionaries: each under the name that AWS gives the shape."""

from typing import Literal as _Literal, TypeAlias as _TypeAlias

Literal: _TypeAlias = _Literal["LITERAL", "FIGURATIVE"]

TypeAlias: _TypeAlias = _Literal["ALIAS"]
