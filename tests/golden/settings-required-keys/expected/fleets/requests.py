"""Request types of Example Fleets: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing import Literal

from typing_extensions import Required, TypedDict

from boto_types.fleets import literals, responses


class Ship(TypedDict, total=False):
    Name: Required[str]
    Flag: literals.Flag
    Mate: responses.Mate


class PutShipRequest(TypedDict, total=False, closed=True):
    Ship: Required[Ship]
    Flag: literals.Flag
    Flags: list[literals.Flag]
    ByFlag: dict[literals.Flag, literals.Flag]
    Kind: Literal["TUG", "FERRY"]


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.fleets.responses import Mate as Mate
