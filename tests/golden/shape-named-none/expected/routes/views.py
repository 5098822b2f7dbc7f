"""What the methods of Example Routes take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types.values import TimestampInput


class None_Like(TypedDict, total=False):
    Reason: ReadOnly[str]
    At: ReadOnly[TimestampInput]
