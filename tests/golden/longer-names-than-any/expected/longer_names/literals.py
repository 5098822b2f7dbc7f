"""Enums of Example Long Names Service With A Name Of Its Own. Each alias has the name of its shape in AWS's model.

The arguments of `get_paginator` and `get_waiter` have aliases too: PaginatorName, WaiterName.
"""

from typing import Literal, TypeAlias

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind: TypeAlias = (
    Literal["a-kind"]
)

Mode: TypeAlias = Literal[
    "a-mode-with-a-name-that-takes-a-line-of-its-own-in-any-layout-that-there-is",
    "b",
]

PaginatorName: TypeAlias = Literal[
    "list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes",
    "list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_all",
]

WaiterName: TypeAlias = Literal[
    "an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_available",
    "short",
]
