"""What the methods of Example Customs take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict


class GoodsLike(TypedDict):
    Name: NotRequired[ReadOnly[str]]
