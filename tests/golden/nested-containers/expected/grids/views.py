"""Views of Example Grids: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import ReadOnly, TypedDict


class CellLike(TypedDict, total=False):
    Text: ReadOnly[str]
