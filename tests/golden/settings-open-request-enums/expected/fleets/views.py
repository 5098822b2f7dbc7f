"""What the methods of Example Fleets take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.fleets.literals import Flag


class MateLike(TypedDict):
    Name: NotRequired[ReadOnly[str]]


class ShipLike(TypedDict):
    Name: ReadOnly[str]
    Flag: NotRequired[ReadOnly[Flag | str]]
    Mate: NotRequired[ReadOnly[MateLike]]
