"""Enums of Example Migrations. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

SourceType: TypeAlias = Literal["replication-instance", "replication-task"]
