"""The names of services."""

from __future__ import annotations

from enum import Enum
from typing import Final

QUEUES: Final = "sqs"


class Service(Enum):
    """The services that the notebook uses."""

    TOPICS = "sns"
