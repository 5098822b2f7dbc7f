"""Enums of Example Libraries. Each alias has the name of its shape in AWS's model.

The arguments of `get_paginator` and `get_waiter` have aliases too: WaiterName.
"""

from typing import Literal, TypeAlias

WaiterName: TypeAlias = Literal["shelf_exists"]
