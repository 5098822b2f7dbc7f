"""Response types of Example Reflections: TypedDicts of the data that AWS returns."""

from datetime import datetime as _datetime
from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent as _Absent
from boto_types.reflections import literals
from boto_types.values import JsonValue, ResponseMetadata as _ResponseMetadata


class datetime(TypedDict, total=False):
    iso: str
    at: _datetime


class ResponseMetadata(TypedDict, total=False):
    Text: str


class Absent(TypedDict, total=False):
    Text: str


class Choice_Absent(TypedDict):
    Absent: Absent
    Text: NotRequired[_Absent]


class Choice_Text(TypedDict):
    Absent: NotRequired[_Absent]
    Text: _datetime


Choice: TypeAlias = Choice_Absent | Choice_Text
"""Exactly one of: `Absent`, `Text`."""


class StreamingBody(TypedDict, total=False):
    Text: str


class EventStream(TypedDict, total=False):
    Text: str


class responses(TypedDict, total=False):
    Text: str


class EmptyOutput(TypedDict, total=False):
    Text: str


class Outputs(TypedDict, total=False):
    Body: StreamingBody
    Events: EventStream
    Responses: responses
    Empty: EmptyOutput


class ReflectResponse(TypedDict, total=False):
    At: _datetime
    Free: JsonValue
    Time: datetime
    Metadata: ResponseMetadata
    Choice: Choice
    Outputs: Outputs
    Status: literals.literals
    ResponseMetadata: Required[_ResponseMetadata]


class Paginator(TypedDict, total=False):
    Text: str


class BaseClient(TypedDict, total=False):
    Text: str


class ErrorResponse(TypedDict, total=False):
    Text: str


class ReflectionsClient(TypedDict, total=False):
    Error: ErrorResponse


class ListReflectionsResponse(TypedDict, total=False):
    Paginators: list[Paginator]
    NextToken: str
    Base: BaseClient
    Client: ReflectionsClient
    ResponseMetadata: Required[_ResponseMetadata]
