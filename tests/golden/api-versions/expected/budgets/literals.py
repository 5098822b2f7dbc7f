"""The enums of Example Budgets: each under the name that AWS gives the shape.

Added: WaiterName.
"""

from typing import Literal, TypeAlias

WaiterName: TypeAlias = Literal["plan_there"]
