"""Counts of each optional key in recorded responses, for each structure."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from botowright.load.observations import KeyCounts
from botowright.load.shapes import ListShape, MapShape, StructureShape
from botowright.translate.graph import ShapeGraph

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet
    from pathlib import Path

    from botowright.load.observations import ShapeCounts
    from botowright.load.service import ServiceDefinition
    from botowright.load.shapes import Shape
    from botowright.observe.recordings import Recording


@dataclass(slots=True)
class _Seen:
    """The recorded structures of one shape."""

    shape: StructureShape
    structures: int = 0
    recorded_tests: set[Path] = field(default_factory=set)
    operations: set[str] = field(default_factory=set)
    present: Counter[str] = field(default_factory=Counter)
    empty: Counter[str] = field(default_factory=Counter)


class ServiceCounts:
    """The counts of one service's recorded responses."""

    def __init__(self, definition: ServiceDefinition) -> None:
        self._operations = {o.name: o for o in definition.callable_operations}
        self._graph = ShapeGraph(definition.shapes, self._operations.values(), ())
        self._seen: dict[str, _Seen] = {}

    @property
    def operation_names(self) -> AbstractSet[str]:
        """The operations that botocore can call."""
        return self._operations.keys()

    def unknown_keys(self, recording: Recording) -> set[str]:
        """Return the recorded keys that the output of an operation of this service lacks."""
        output = self._operations[recording.operation].output_shape
        members = output.members if output is not None else {}
        return recording.data.keys() - {*members, "ResponseMetadata"}

    def fits(self, recording: Recording) -> bool:
        """Return whether the service has the operation, and its output has all recorded keys."""
        return recording.operation in self._operations and not self.unknown_keys(recording)

    def add(self, recording: Recording) -> None:
        """Count the structures of a response that fits."""
        output = self._operations[recording.operation].output_shape
        if output is None:
            return
        for shape, value in _structures(output, recording.data):
            seen = self._seen.setdefault(shape.name, _Seen(shape))
            seen.structures += 1
            seen.recorded_tests.add(recording.recorded_test)
            seen.operations.add(recording.operation)
            keys = [key for key in shape.members if key in value]
            seen.present.update(keys)
            seen.empty.update(key for key in keys if value[key] in ([], {}))

    def counts(self) -> ShapeCounts:
        """Return the counts of every optional key, for each structure that a response had."""
        possible = self._possible_operations()
        return {
            name: {
                key: KeyCounts(
                    seen.present[key],
                    seen.structures,
                    len(seen.recorded_tests),
                    len(seen.operations),
                    possible[name],
                    seen.empty[key],
                )
                for key in sorted(seen.shape.members.keys() - seen.shape.required_members)
            }
            for name, seen in sorted(self._seen.items())
        }

    def _possible_operations(self) -> dict[str, int]:
        """Return how many operations can return each structure."""
        possible: defaultdict[str, int] = defaultdict(int)
        for operation in self._operations.values():
            if operation.output_shape is not None:
                for name in self._graph.reached_from([operation.output_shape.name]):
                    possible[name] += 1
        return possible


def _structures(shape: Shape, value: Any) -> Iterator[tuple[StructureShape, dict[str, Any]]]:
    """Yield the structures of a response, except tagged unions: each value has only one key."""
    match shape, value:
        case StructureShape(is_document_type=False), dict():
            if not shape.is_tagged_union:
                yield shape, value
            for name, member in shape.members.items():
                yield from _structures(member, value.get(name))
        case ListShape(), list():
            for element in value:
                yield from _structures(shape.member, element)
        case MapShape(), dict():
            for element in value.values():
                yield from _structures(shape.value, element)
        case _:
            pass
