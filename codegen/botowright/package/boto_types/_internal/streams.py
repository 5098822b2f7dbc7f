"""The types of the stub beside this file, at run time.

botocore's EventStream cannot be subscripted, and pydantic has no schema for botocore's streams.
These stand-ins work in annotations, and pydantic accepts botocore's objects for them.
"""

from types import GenericAlias
from typing import Any, ClassVar

from boto_types._internal.stand_in import StandIn


class StreamingBody(StandIn):
    """A stand-in for botocore.response.StreamingBody."""

    origin = "botocore.response"


class EventStream(StandIn):
    """A stand-in for botocore.eventstream.EventStream, with the type of its events."""

    origin = "botocore.eventstream"
    __class_getitem__: ClassVar[Any] = classmethod(GenericAlias)
