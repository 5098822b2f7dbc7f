"""The enums of Example Customs: each under the name that AWS gives the shape.

Beside them, the names that a client's getters take: PaginatorName.
"""

from typing import Literal, TypeAlias

PaginatorName: TypeAlias = Literal["import"]
