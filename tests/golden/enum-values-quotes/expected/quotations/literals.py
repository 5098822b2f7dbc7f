"""Enums of Example Quotations. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

Mark: TypeAlias = Literal["both ' and \"", "two '' and \"", 'one \' and ""']
