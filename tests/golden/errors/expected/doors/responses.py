"""What comes back from Example Doors."""

from typing_extensions import TypedDict


class Part(TypedDict, total=False):
    Name: str
