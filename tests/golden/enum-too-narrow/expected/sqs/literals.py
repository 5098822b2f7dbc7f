"""Enums of Example Queues. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

QueueAttributeName: TypeAlias = Literal["All", "Policy"]

MessageSystemAttributeName: TypeAlias = Literal["All", "SenderId", "SentTimestamp"]
