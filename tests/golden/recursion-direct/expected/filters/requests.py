"""What you send to Example Filters.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict


class Filter(TypedDict, total=False):
    Field: str
    Not: "Filter"


class SearchRequest(TypedDict, closed=True):
    Filter: Filter
