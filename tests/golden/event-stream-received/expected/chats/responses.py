"""Response types of Example Chats: TypedDicts of the data that AWS returns."""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types._internal.absent import Absent
from boto_types._internal.streams import EventStream
from boto_types.values import ResponseMetadata


class Chunk(TypedDict, total=False):
    Bytes: bytes


class Stop(TypedDict, total=False):
    Reason: str


class ChatStream_Chunk(TypedDict):
    Chunk: Chunk
    Stop: NotRequired[Absent]


class ChatStream_Stop(TypedDict):
    Chunk: NotRequired[Absent]
    Stop: Stop


ChatStream: TypeAlias = ChatStream_Chunk | ChatStream_Stop


class ConverseResponse(TypedDict):
    Stream: EventStream[ChatStream]
    SessionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata
