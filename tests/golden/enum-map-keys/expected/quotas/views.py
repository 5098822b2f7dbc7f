"""What the methods of Example Quotas take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict


class RuleLike(TypedDict):
    Reason: NotRequired[ReadOnly[str]]
