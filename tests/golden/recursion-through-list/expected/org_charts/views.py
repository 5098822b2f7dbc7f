"""What the methods of Example Org Charts take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
The few `X` of `requests` that an `XLike` mentions stand here, and `requests` re-exports them.
"""

from collections.abc import Sequence

from typing_extensions import ReadOnly, Required, TypedDict


class Position(TypedDict, total=False):
    Title: Required[str]
    Reports: "list[Position]"
    Rows: "list[list[Position]]"


class PositionLike(TypedDict, total=False):
    Title: Required[ReadOnly[str]]
    Reports: ReadOnly["Sequence[Position | PositionLike]"]
    Rows: ReadOnly["Sequence[Sequence[Position | PositionLike]]"]
