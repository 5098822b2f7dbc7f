"""Enums of Example Libraries. Each alias has the name of its shape in AWS's model.

The arguments of `get_paginator` and `get_waiter` have aliases too: PaginatorName, WaiterName.
"""

from typing import Literal, TypeAlias

PaginatorName: TypeAlias = Literal["list_books"]

WaiterName: TypeAlias = Literal["shelf_exists"]
