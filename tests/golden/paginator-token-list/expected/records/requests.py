"""Request types of Example Records: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import Required, TypedDict

from boto_types.records import literals


class ListRecordsRequest(TypedDict, total=False, closed=True):
    Zone: Required[str]
    StartName: str
    StartType: literals.RecordType
    MaxItems: str
