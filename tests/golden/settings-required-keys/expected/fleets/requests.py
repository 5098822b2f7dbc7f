"""What you send to Example Fleets.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from boto_types.fleets.literals import Flag
from boto_types.fleets.responses import Mate as Mate


class Ship(TypedDict):
    Name: str
    Flag: NotRequired[Flag]
    Mate: NotRequired[Mate]


class PutShipRequest(TypedDict, closed=True):
    Ship: Ship
    Flag: NotRequired[Flag]
    Flags: NotRequired["list[Flag]"]
    ByFlag: NotRequired["dict[Flag, Flag]"]
    Kind: NotRequired[Literal["TUG", "FERRY"]]
