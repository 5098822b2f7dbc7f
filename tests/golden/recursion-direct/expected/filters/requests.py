"""What you send to Example Filters.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict


class Filter(TypedDict):
    Field: NotRequired[str]
    Not: NotRequired["Filter"]


class FilterLike(TypedDict):
    Field: NotRequired[ReadOnly[str]]
    Not: NotRequired[ReadOnly["Filter | FilterLike"]]


class SearchRequest(TypedDict, closed=True):
    Filter: Filter
