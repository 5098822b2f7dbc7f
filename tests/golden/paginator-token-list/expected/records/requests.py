"""What you send to Example Records.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import Required, TypedDict

from boto_types.records import literals


class ListRecordsRequest(TypedDict, total=False, closed=True):
    Zone: Required[str]
    StartName: str
    StartType: literals.RecordType
    MaxItems: str
