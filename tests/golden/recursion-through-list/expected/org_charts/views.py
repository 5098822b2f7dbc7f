"""Views of Example Org Charts: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
A few `X` are defined here, because an `XLike` mentions them. Import them from `requests`.
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
