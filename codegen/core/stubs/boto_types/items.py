"""The run-time side of the stub beside it."""

from typing import Any, TypeAlias

# Its members are boto3's as well, and boto3 is imported by those who use it alone.
ItemValue: TypeAlias = Any
