"""What comes back from Example Chats."""

from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.absent import Absent
from boto_types.streams import EventStream
from boto_types.values import ResponseMetadata


class Chunk(TypedDict, total=False):
    Bytes: bytes


class Stop(TypedDict, total=False):
    Reason: str


class ThrottledException(TypedDict, total=False):
    message: str


class ChatStream_Chunk(TypedDict, total=False):
    Chunk: Required[Chunk]
    Stop: Absent
    Throttled: Absent


class ChatStream_Stop(TypedDict, total=False):
    Chunk: Absent
    Stop: Required[Stop]
    Throttled: Absent


class ChatStream_Throttled(TypedDict, total=False):
    Chunk: Absent
    Stop: Absent
    Throttled: Required[ThrottledException]


ChatStream: TypeAlias = ChatStream_Chunk | ChatStream_Stop | ChatStream_Throttled


class ConverseResponse(TypedDict):
    Stream: EventStream[ChatStream]
    SessionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata
