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
    Flag: NotRequired[Flag | str]
    Mate: NotRequired[Mate]


class PutShipResponse(TypedDict):
    Ship: NotRequired[Ship]
    Flag: NotRequired[Flag | str]
    Flags: NotRequired["list[Flag | str]"]
    ByFlag: NotRequired["dict[Flag | str, Flag | str]"]
    Kind: NotRequired[Literal["TUG", "FERRY"] | str]
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
