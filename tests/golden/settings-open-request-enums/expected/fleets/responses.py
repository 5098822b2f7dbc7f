"""What comes back from Example Fleets."""

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.fleets.literals import Flag
from boto_types.values import ResponseMetadata


class Mate(TypedDict):
    Name: NotRequired[str]


class Ship(TypedDict):
    Name: str
    Flag: NotRequired[Flag]
    Mate: NotRequired[Mate]


class PutShipResponse(TypedDict):
    Ship: NotRequired[Ship]
    Flag: NotRequired[Flag]
    Flags: NotRequired["list[Flag]"]
    ByFlag: NotRequired["dict[Flag, Flag]"]
    Kind: NotRequired[Literal["TUG", "FERRY"]]
    ResponseMetadata: ResponseMetadata


class Cargo_Grain(TypedDict):
    Grain: int
    Oil: NotRequired[Absent]


class Cargo_Oil(TypedDict):
    Grain: NotRequired[Absent]
    Oil: int


Cargo: TypeAlias = Cargo_Grain | Cargo_Oil


class GetFleetResponse(TypedDict):
    Ships: list[Ship]
    Cargo: NotRequired[Cargo]
    ResponseMetadata: ResponseMetadata
