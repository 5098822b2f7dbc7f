"""Request types of Example Filters: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.filters.views import Filter as Filter


class SearchRequest(TypedDict, closed=True):
    Filter: Filter
