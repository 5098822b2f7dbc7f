"""What you send to Example Fleets.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import Literal

from typing_extensions import Required, TypedDict

from boto_types.fleets.literals import Flag
from boto_types.fleets.responses import Mate as Mate


class Ship(TypedDict, total=False):
    Name: Required[str]
    Flag: Flag
    Mate: Mate


class PutShipRequest(TypedDict, total=False, closed=True):
    Ship: Required[Ship]
    Flag: Flag
    Flags: "list[Flag]"
    ByFlag: "dict[Flag, Flag]"
    Kind: Literal["TUG", "FERRY"]
