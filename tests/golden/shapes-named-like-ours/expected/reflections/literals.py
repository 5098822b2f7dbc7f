"""Enums of Example Reflections. Each alias has the name of its shape in AWS's model.

The arguments of `get_paginator` and `get_waiter` have aliases too: PaginatorName.
"""

from typing import Literal, TypeAlias

literals: TypeAlias = Literal["A", "B"]

PaginatorName: TypeAlias = Literal["list_reflections"]
