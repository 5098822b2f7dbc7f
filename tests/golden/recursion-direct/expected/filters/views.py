"""Views of Example Filters: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
A few `X` are defined here, because an `XLike` mentions them. Import them from `requests`.
"""

from typing_extensions import ReadOnly, TypedDict


class Filter(TypedDict, total=False):
    Field: str
    Not: "Filter"


class FilterLike(TypedDict, total=False):
    Field: ReadOnly[str]
    Not: ReadOnly["Filter | FilterLike"]
