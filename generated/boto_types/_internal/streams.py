"""The types of the stub beside this file, at run time.

botocore's EventStream cannot be subscripted, and pydantic has no schema for botocore's streams.
These stand-ins work in annotations, and pydantic accepts botocore's objects for them.
"""

from types import GenericAlias
from typing import Any, ClassVar, get_args

from boto_types._internal.stand_in import BinaryStandIn, StandIn


class StreamingBody(BinaryStandIn):
    """A stand-in for botocore.response.StreamingBody."""

    origin = "botocore.response"


class EventStream(StandIn):
    """A stand-in for botocore.eventstream.EventStream, with the type of its events.

    In JSON, e.g. in a recording, it is the list of its events.
    """

    origin = "botocore.eventstream"
    __class_getitem__: ClassVar[Any] = classmethod(GenericAlias)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        stream = super().__get_pydantic_core_schema__(source, handler)
        events = [handler.generate_schema(event) for event in get_args(source)]
        return core_schema.json_or_python_schema(
            core_schema.list_schema(*events), stream
        )
