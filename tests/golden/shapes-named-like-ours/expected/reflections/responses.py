"""What comes back from Example Reflections."""

from datetime import datetime as _datetime
from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent as _Absent
from boto_types.reflections.literals import literals
from boto_types.values import JsonValue, ResponseMetadata as _ResponseMetadata


class datetime(TypedDict):
    iso: NotRequired[str]
    at: NotRequired[_datetime]


class ResponseMetadata(TypedDict):
    Text: NotRequired[str]


class Absent(TypedDict):
    Text: NotRequired[str]


class Choice_Absent(TypedDict):
    Absent: Absent
    Text: NotRequired[_Absent]


class Choice_Text(TypedDict):
    Absent: NotRequired[_Absent]
    Text: _datetime


Choice: TypeAlias = Choice_Absent | Choice_Text


class StreamingBody(TypedDict):
    Text: NotRequired[str]


class EventStream(TypedDict):
    Text: NotRequired[str]


class responses(TypedDict):
    Text: NotRequired[str]


class EmptyOutput(TypedDict):
    Text: NotRequired[str]


class Outputs(TypedDict):
    Body: NotRequired[StreamingBody]
    Events: NotRequired[EventStream]
    Responses: NotRequired[responses]
    Empty: NotRequired[EmptyOutput]


class ReflectResponse(TypedDict):
    At: NotRequired[_datetime]
    Free: NotRequired[JsonValue]
    Time: NotRequired[datetime]
    Metadata: NotRequired[ResponseMetadata]
    Choice: NotRequired[Choice]
    Outputs: NotRequired[Outputs]
    Status: NotRequired[literals]
    ResponseMetadata: _ResponseMetadata


class Paginator(TypedDict):
    Text: NotRequired[str]


class BaseClient(TypedDict):
    Text: NotRequired[str]


class ErrorResponse(TypedDict):
    Text: NotRequired[str]


class ReflectionsClient(TypedDict):
    Error: NotRequired[ErrorResponse]


class ListReflectionsResponse(TypedDict):
    Paginators: NotRequired[list[Paginator]]
    NextToken: NotRequired[str]
    Base: NotRequired[BaseClient]
    Client: NotRequired[ReflectionsClient]
    ResponseMetadata: _ResponseMetadata
