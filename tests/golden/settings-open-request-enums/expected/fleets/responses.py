"""Response types of Example Fleets: TypedDicts of the data that AWS returns."""

from typing import Literal, TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.fleets import literals
from boto_types.values import ResponseMetadata


class Mate(TypedDict, total=False):
    Name: str


class Ship(TypedDict, total=False):
    Name: Required[str]
    Flag: literals.Flag
    Mate: Mate


class PutShipResponse(TypedDict, total=False):
    Ship: Ship
    Flag: literals.Flag
    Flags: list[literals.Flag]
    ByFlag: dict[literals.Flag, literals.Flag]
    Kind: Literal["TUG", "FERRY"]
    ResponseMetadata: Required[ResponseMetadata]


class Cargo_Grain(TypedDict):
    Grain: int
    Oil: NotRequired[Absent]


class Cargo_Oil(TypedDict):
    Grain: NotRequired[Absent]
    Oil: int


Cargo: TypeAlias = Cargo_Grain | Cargo_Oil
"""Exactly one of: `Grain`, `Oil`."""


class GetFleetResponse(TypedDict):
    Ships: list[Ship]
    Cargo: NotRequired[Cargo]
    ResponseMetadata: ResponseMetadata
