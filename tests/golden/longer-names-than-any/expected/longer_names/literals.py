"""The enums of Example Long Names Service With A Name Of Its Own: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind: TypeAlias = (
    Literal["a-kind"]
)

Mode: TypeAlias = Literal[
    "a-mode-with-a-name-that-takes-a-line-of-its-own-in-any-layout-that-there-is",
    "b",
]
