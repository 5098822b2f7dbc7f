"""Views of Example Routes: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types.values import TimestampInput


class None_Like(TypedDict, total=False):
    Reason: ReadOnly[str]
    At: ReadOnly[TimestampInput]
