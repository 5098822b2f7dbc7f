"""What you send to Example Migrations.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.dms import literals


class DescribeEventsMessage(TypedDict, total=False, closed=True):
    SourceType: literals.SourceType
