"""Views of Example Labels: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types.values import TimestampInput


class LabelLike(TypedDict, total=False):
    Text: ReadOnly[str]


class labelLike(TypedDict, total=False):
    Code: ReadOnly[int]
    Since: ReadOnly[TimestampInput]
