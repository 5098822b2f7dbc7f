"""Request types of Example Fleets: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing import Literal

from typing_extensions import Required, TypedDict

from boto_types.fleets import literals


class Mate(TypedDict, total=False):
    Name: str


class Ship(TypedDict, total=False):
    Name: Required[str]
    Flag: literals.Flag
    Mate: Mate


class PutShipRequest(TypedDict, total=False, closed=True):
    Ship: Required[Ship]
    Flag: literals.Flag
    Flags: list[literals.Flag]
    ByFlag: dict[literals.Flag, literals.Flag]
    Kind: Literal["TUG", "FERRY"]
