"""What you send to Example Fleets.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import Literal

from typing_extensions import Required, TypedDict

from boto_types.fleets import literals
from boto_types.fleets.responses import Mate as Mate


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
