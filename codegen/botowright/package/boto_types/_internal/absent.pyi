# On mypy_path, mypy checks this file with the settings of the user.
# mypy: allow-subclassing-any

from collections.abc import Iterator
from typing import Any

class Absent(Any):
    """The type of a key that another member of a tagged union excludes."""

    # These are explicit: pyright gives any other attribute of a class with an unknown base
    # the type Unknown, and its strict mode reports Unknown but not Any.
    def __getattr__(self, name: str) -> Any: ...
    def __getitem__(self, key: Any) -> Any: ...
    def __contains__(self, key: object) -> bool: ...
    def __iter__(self) -> Iterator[Any]: ...
