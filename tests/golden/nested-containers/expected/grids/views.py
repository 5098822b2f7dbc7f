"""What the methods of Example Grids take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict


class CellLike(TypedDict, total=False):
    Text: ReadOnly[str]
