"""What comes back from Example Chats."""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.streams import EventStream
from boto_types.values import ResponseMetadata


class Chunk(TypedDict):
    Bytes: NotRequired[bytes]


class Stop(TypedDict):
    Reason: NotRequired[str]


class ThrottledException(TypedDict):
    message: NotRequired[str]


class ChatStream_Chunk(TypedDict):
    Chunk: Chunk
    Stop: NotRequired[Absent]
    Throttled: NotRequired[Absent]


class ChatStream_Stop(TypedDict):
    Chunk: NotRequired[Absent]
    Stop: Stop
    Throttled: NotRequired[Absent]


class ChatStream_Throttled(TypedDict):
    Chunk: NotRequired[Absent]
    Stop: NotRequired[Absent]
    Throttled: ThrottledException


ChatStream: TypeAlias = ChatStream_Chunk | ChatStream_Stop | ChatStream_Throttled


class ConverseResponse(TypedDict):
    Stream: EventStream[ChatStream]
    SessionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata
