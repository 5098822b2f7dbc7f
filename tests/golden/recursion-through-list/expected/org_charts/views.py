"""What the methods of Example Org Charts take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.org_charts.requests import Position


class PositionLike(TypedDict):
    Title: ReadOnly[str]
    Reports: NotRequired[ReadOnly["Sequence[Position | PositionLike]"]]
    Rows: NotRequired[ReadOnly["Sequence[Sequence[Position | PositionLike]]"]]
