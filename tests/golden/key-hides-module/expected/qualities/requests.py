"""What you send to Example Qualities.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.qualities.views import Quality as Quality


class PutQualityRequest(TypedDict, total=False, closed=True):
    Quality: Quality
