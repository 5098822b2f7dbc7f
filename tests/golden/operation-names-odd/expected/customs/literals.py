"""The enums of Example Customs: each under the name that AWS gives the shape.

Added: PaginatorName.
"""

from typing import Literal, TypeAlias

PaginatorName: TypeAlias = Literal["import"]
