"""Views of Example Sensors: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import ReadOnly, TypedDict


class GroupLike(TypedDict, total=False):
    Readings: ReadOnly[list[int] | tuple[int, ...]]
