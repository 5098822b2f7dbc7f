"""The enums of Example Libraries: each under the name that AWS gives the shape.

Added: WaiterName.
"""

from typing import Literal, TypeAlias

WaiterName: TypeAlias = Literal["shelf_exists"]
