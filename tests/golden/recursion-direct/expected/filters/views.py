"""What the methods of Example Filters take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
The few `X` of `requests` that an `XLike` mentions stand here, and `requests` re-exports them.
"""

from typing_extensions import ReadOnly, TypedDict


class Filter(TypedDict, total=False):
    Field: str
    Not: "Filter"


class FilterLike(TypedDict, total=False):
    Field: ReadOnly[str]
    Not: ReadOnly["Filter | FilterLike"]
