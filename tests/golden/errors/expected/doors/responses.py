"""What comes back from Example Doors."""

from typing_extensions import NotRequired, TypedDict


class Part(TypedDict):
    Name: NotRequired[str]
