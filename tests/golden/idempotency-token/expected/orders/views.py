"""What the methods of Example Orders take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict


class OrderLike(TypedDict):
    ClientToken: ReadOnly[str]
    Item: ReadOnly[str]
