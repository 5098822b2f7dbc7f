"""What you send to Example Org Charts.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict


class Position(TypedDict):
    Title: str
    Reports: NotRequired["list[Position]"]
    Rows: NotRequired["list[list[Position]]"]


class PositionLike(TypedDict):
    Title: ReadOnly[str]
    Reports: NotRequired[ReadOnly["Sequence[Position | PositionLike]"]]
    Rows: NotRequired[ReadOnly["Sequence[Sequence[Position | PositionLike]]"]]


class PutPositionRequest(TypedDict, closed=True):
    Position: Position
