"""What the methods of Example Grids take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict


class CellLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]
