"""Request types of Example Migrations: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.dms import literals


class DescribeEventsMessage(TypedDict, total=False, closed=True):
    SourceType: literals.SourceType
