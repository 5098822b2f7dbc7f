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
    Flag: literals.Flag | str
    Mate: Mate


class PutShipResponse(TypedDict, total=False):
    Ship: Ship
    Flag: literals.Flag | str
    Flags: list[literals.Flag | str]
    ByFlag: dict[literals.Flag | str, literals.Flag | str]
    Kind: Literal["TUG", "FERRY"] | str
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
