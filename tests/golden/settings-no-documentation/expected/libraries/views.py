"""What the methods of Example Libraries take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict


class FilterLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]
