"""What the methods of Example Labels take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types.values import TimestampInput


class LabelLike(TypedDict, total=False):
    Text: ReadOnly[str]


class labelLike(TypedDict, total=False):
    Code: ReadOnly[int]
    Since: ReadOnly[TimestampInput]
