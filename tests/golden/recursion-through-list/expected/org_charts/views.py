"""What the methods of Example Org Charts take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import ReadOnly, Required, TypedDict

from boto_types.org_charts.requests import Position


class PositionLike(TypedDict, total=False):
    Title: Required[ReadOnly[str]]
    Reports: ReadOnly["Sequence[Position | PositionLike]"]
    Rows: ReadOnly["Sequence[Sequence[Position | PositionLike]]"]
