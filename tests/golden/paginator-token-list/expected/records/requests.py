"""What you send to Example Records.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.records.literals import RecordType


class ListRecordsRequest(TypedDict, closed=True):
    Zone: str
    StartName: NotRequired[str]
    StartType: NotRequired[RecordType]
    MaxItems: NotRequired[str]
