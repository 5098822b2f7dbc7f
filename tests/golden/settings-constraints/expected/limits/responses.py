"""Response types of Limits: TypedDicts of the data that AWS returns."""

from typing import Annotated

from annotated_types import Ge, Le, MaxLen, MinLen
from typing_extensions import Required, TypedDict

from boto_types._internal.patterns import Pattern
from boto_types._internal.streams import StreamingBody
from boto_types.values import ResponseMetadata


class Nested(TypedDict, total=False):
    Name: Annotated[str, MinLen(1), MaxLen(128), Pattern("[\\w-]+")]
    """Length: 1 to 128. Pattern: `[\\w-]+`."""

    Inner: "Annotated[list[Nested], MaxLen(3)]"
    """Items: at most 3."""


class PutThingOutput(TypedDict, total=False):
    Name: Annotated[str, MinLen(1), MaxLen(128), Pattern("[\\w-]+")]
    Nested: Nested
    Sent: Annotated[
        list[Annotated[str, MinLen(1), MaxLen(128), Pattern("[\\w-]+")] | None],
        MaxLen(5),
    ]
    Names: Annotated[
        list[Annotated[str, MinLen(1), MaxLen(128), Pattern("[\\w-]+")]],
        MinLen(1),
        MaxLen(5),
    ]
    Weight: Annotated[float, Ge(0), Le(0.5)]
    Data: Annotated[bytes, MinLen(1), MaxLen(1024)]
    ResponseMetadata: Required[ResponseMetadata]


class PutBodyOutput(TypedDict):
    Body: StreamingBody
    ResponseMetadata: ResponseMetadata
