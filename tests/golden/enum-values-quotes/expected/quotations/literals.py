"""The enums of Example Quotations: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

Mark: TypeAlias = Literal["both ' and \"", "two '' and \"", 'one \' and ""']
