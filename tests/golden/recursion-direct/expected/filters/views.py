"""What the methods of Example Filters take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict


class Filter(TypedDict):
    Field: NotRequired[str]
    Not: NotRequired["Filter"]


class FilterLike(TypedDict):
    Field: NotRequired[ReadOnly[str]]
    Not: NotRequired[ReadOnly["FilterLike | Filter"]]
