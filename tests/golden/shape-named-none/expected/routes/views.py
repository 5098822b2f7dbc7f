"""What the methods of Example Routes take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.values import TimestampInput


class None_Like(TypedDict):
    Reason: NotRequired[ReadOnly[str]]
    At: NotRequired[ReadOnly[TimestampInput]]
