"""What you send to Example Org Charts.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict


class Position(TypedDict):
    Title: str
    Reports: NotRequired["list[Position]"]
    Rows: NotRequired["list[list[Position]]"]


class PutPositionRequest(TypedDict, closed=True):
    Position: Position
