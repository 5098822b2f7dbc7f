"""What the methods of Example Filters take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types.filters.requests import Filter


class FilterLike(TypedDict, total=False):
    Field: ReadOnly[str]
    Not: ReadOnly["Filter | FilterLike"]
