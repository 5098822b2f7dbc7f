"""What the methods of Example Org Charts take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict


class Position(TypedDict):
    Title: str
    Reports: NotRequired["list[Position]"]
    Rows: NotRequired["list[list[Position]]"]


class PositionLike(TypedDict):
    Title: ReadOnly[str]
    Reports: NotRequired[ReadOnly["Sequence[PositionLike | Position]"]]
    Rows: NotRequired[ReadOnly["Sequence[Sequence[PositionLike | Position]]"]]
