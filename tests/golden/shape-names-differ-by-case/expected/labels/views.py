"""What the methods of Example Labels take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.values import TimestampInput


class LabelLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]


class labelLike(TypedDict):
    Code: NotRequired[ReadOnly[int]]
    Since: NotRequired[ReadOnly[TimestampInput]]
