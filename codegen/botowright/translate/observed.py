"""The optional keys that AWS always sends, as recorded responses show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.load.shapes import ListShape, MapShape

if TYPE_CHECKING:
    from botowright.load.observations import KeyCounts, ShapeCounts
    from botowright.load.shapes import Shape, StructureShape

_ENOUGH_TESTS = 5
_ENOUGH_OPERATIONS = 2


def observed_keys(structure: StructureShape, counts: ShapeCounts) -> set[str]:
    """Return the members of a structure that every recorded response had.

    Members that the model does not have are ignored: the table may be of another botocore.
    """
    return {
        member
        for member, found in counts.get(structure.name, {}).items()
        if member in structure.members and _is_always_sent(structure.members[member], found)
    }


def _is_always_sent(member: Shape, counts: KeyCounts) -> bool:
    """Return whether recordings show that AWS sends a key even if its value is empty.

    Every structure had the key, in enough recorded tests, and not only because one operation of
    several always fills it in. A list or a map must have been empty at least once.
    """
    from_enough_operations = counts.operations >= min(
        _ENOUGH_OPERATIONS, counts.possible_operations
    )
    is_container = isinstance(member, ListShape | MapShape)
    return (
        counts.present == counts.structures
        and counts.recorded_tests >= _ENOUGH_TESTS
        and from_enough_operations
        and (counts.empty > 0 or not is_container)
    )
