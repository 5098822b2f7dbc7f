"""The enums of Example Migrations: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

SourceType: TypeAlias = Literal["replication-instance", "replication-task"]
