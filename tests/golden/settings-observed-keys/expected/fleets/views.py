"""What the methods of Example Fleets take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, Required, TypedDict

from boto_types.fleets import literals


class MateLike(TypedDict, total=False):
    Name: ReadOnly[str]


class ShipLike(TypedDict, total=False):
    Name: Required[ReadOnly[str]]
    Flag: ReadOnly[literals.Flag]
    Mate: ReadOnly[MateLike]
