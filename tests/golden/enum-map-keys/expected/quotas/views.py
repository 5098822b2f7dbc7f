"""What the methods of Example Quotas take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict


class RuleLike(TypedDict, total=False):
    Reason: ReadOnly[str]
