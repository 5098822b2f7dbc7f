"""Views of Example Libraries: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict


class FilterLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]
