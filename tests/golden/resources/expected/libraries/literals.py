"""The enums of Example Libraries: each under the name that AWS gives the shape.

Beside them, the names that a client's getters take: WaiterName.
"""

from typing import Literal, TypeAlias

WaiterName: TypeAlias = Literal["shelf_exists"]
