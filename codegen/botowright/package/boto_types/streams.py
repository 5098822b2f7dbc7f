"""The run-time side of the stub beside it.

botocore's EventStream takes no type argument, and pydantic knows neither class. These stand for
them in annotations: they can be subscripted, and pydantic accepts botocore's objects for them.
"""

from types import GenericAlias
from typing import Any, ClassVar

from boto_types.stand_in import StandIn


class StreamingBody(StandIn):
    """Stands for botocore.response.StreamingBody."""

    origin = "botocore.response"


class EventStream(StandIn):
    """Stands for botocore.eventstream.EventStream of some events."""

    origin = "botocore.eventstream"
    __class_getitem__: ClassVar[Any] = classmethod(GenericAlias)
