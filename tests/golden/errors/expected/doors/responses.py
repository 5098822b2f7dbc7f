"""Response types of Example Doors: TypedDicts of the data that AWS returns."""

from typing_extensions import TypedDict


class Part(TypedDict, total=False):
    Name: str
