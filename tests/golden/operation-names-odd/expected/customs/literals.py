"""Enums of Example Customs. Each alias has the name of its shape in AWS's model.

The arguments of `get_paginator` and `get_waiter` have aliases too: PaginatorName.
"""

from typing import Literal, TypeAlias

PaginatorName: TypeAlias = Literal["import"]
