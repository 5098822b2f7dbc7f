"""The enums of Example Queues: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

QueueAttributeName: TypeAlias = Literal["All", "Policy"]

MessageSystemAttributeName: TypeAlias = Literal["All", "SenderId", "SentTimestamp"]
