"""What the methods of Example Filters take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
`X` stands here too where it leads back to itself, with what it holds; `requests` re-exports it.
"""

from typing_extensions import ReadOnly, TypedDict


class Filter(TypedDict, total=False):
    Field: str
    Not: "Filter"


class FilterLike(TypedDict, total=False):
    Field: ReadOnly[str]
    Not: ReadOnly["Filter | FilterLike"]
