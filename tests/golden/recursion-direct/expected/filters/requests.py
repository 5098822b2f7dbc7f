"""What you send to Example Filters.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.filters.views import Filter as Filter


class SearchRequest(TypedDict, closed=True):
    Filter: Filter
