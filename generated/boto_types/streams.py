"""The run-time side of the stub beside it.

botocore's EventStream takes no type argument, and pydantic knows neither class. These stand for
them in annotations: they can be subscripted, and pydantic accepts botocore's objects for them.
botocore is imported when pydantic first asks, so that annotations cost nothing.
"""

from importlib import import_module
from types import GenericAlias
from typing import Any, ClassVar


class StandIn:
    """A class of another package, under its own name."""

    origin: ClassVar[str]

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        original = getattr(import_module(cls.origin), cls.__name__)
        return core_schema.is_instance_schema(original)


class StreamingBody(StandIn):
    """Stands for botocore.response.StreamingBody."""

    origin = "botocore.response"


class EventStream(StandIn):
    """Stands for botocore.eventstream.EventStream of some events."""

    origin = "botocore.eventstream"
    __class_getitem__ = classmethod(GenericAlias)
