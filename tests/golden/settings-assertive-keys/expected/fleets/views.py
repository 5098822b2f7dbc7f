"""Views of Example Fleets: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import ReadOnly, Required, TypedDict

from boto_types.fleets import literals


class MateLike(TypedDict, total=False):
    Name: ReadOnly[str]


class ShipLike(TypedDict, total=False):
    Name: Required[ReadOnly[str]]
    Flag: ReadOnly[literals.Flag]
    Mate: ReadOnly[MateLike]
