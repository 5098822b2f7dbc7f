"""The table of observed keys that a folder of recordings gives."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from botowright.errors import ModelError
from botowright.load.files import load_model
from botowright.load.observations import KeyCounts
from botowright.load.service import load_service
from botowright.load.source import SERVICE, service_entries
from botowright.observe.counting import ServiceCounts
from botowright.observe.recordings import Recording, Unreadable, recordings
from botowright.system.suggestions import did_you_mean

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.load.observations import ShapeCounts
    from botowright.load.source import ModelSource, ServiceEntry

_COLUMNS = [name.replace("_", " ") for name in KeyCounts._fields]


@dataclass(slots=True)
class ObservedTable:
    """The counts of a folder's recordings, and the files that could not be counted."""

    services: dict[str, ShapeCounts]
    recordings: int
    recorded_tests: int
    operations: int
    left_out: list[Unreadable] = field(default_factory=list)

    def text(self) -> str:
        """Return the table as JSON. Each shape has a line, so that people can read a diff."""
        head: dict[str, Any] = {
            "about": "How often a key was in recorded responses. No recorded value is here.",
            "recordings": self.recordings,
            "scenarios": self.recorded_tests,  # the format's key for them
            "operations": self.operations,
            "columns": _COLUMNS,
        }
        lines = [f" {json.dumps(key)}: {json.dumps(value)}," for key, value in head.items()]
        services = ",\n".join(
            f"  {json.dumps(name)}: {{\n{_shapes(shapes)}\n  }}"
            for name, shapes in self.services.items()
        )
        return "\n".join(("{", *lines, ' "services": {', services, " }", "}")) + "\n"


def observed_table(folder: Path, source: ModelSource) -> ObservedTable:
    """Return the counts of the recordings below a folder.

    The endpoint prefix in a file's name finds the service. Several services can share a prefix,
    e.g. elb and elbv2. Then the service must have the operation with the recorded keys; if several
    do, we take the one that has the name of the prefix.
    The table is empty if no recording can be counted. Raises UsageError if the folder cannot be
    read.
    """
    finder = _Finder(source)
    counted: list[tuple[str, Recording]] = []
    left_out = []
    for recording in recordings(folder):
        if isinstance(recording, Unreadable):
            left_out.append(recording)
            continue
        name = finder.service_of(recording)
        if name is None:
            left_out.append(Unreadable(recording.file, finder.problem_of(recording)))
            continue
        finder.counts_of(name).add(recording)
        counted.append((name, recording))
    return ObservedTable(
        {name: finder.counts_of(name).counts() for name in sorted({name for name, _ in counted})},
        recordings=len(counted),
        recorded_tests=len({recording.recorded_test for _, recording in counted}),
        operations=len({(name, recording.operation) for name, recording in counted}),
        left_out=left_out,
    )


class _Finder:
    """The services of a source by endpoint prefix. A model is loaded when a recording needs it."""

    def __init__(self, source: ModelSource) -> None:
        self._source = source
        self._by_prefix: defaultdict[str, list[ServiceEntry]] = defaultdict(list)
        self._counts: dict[str, ServiceCounts] = {}
        self._entries = {entry.service_name: entry for entry in service_entries(source)}
        for entry in self._entries.values():
            self._by_prefix[_endpoint_prefix(source, entry)].append(entry)

    def counts_of(self, name: str) -> ServiceCounts:
        if name not in self._counts:
            self._counts[name] = ServiceCounts(load_service(self._source, self._entries[name]))
        return self._counts[name]

    def service_of(self, recording: Recording) -> str | None:
        """Return the service of a recording, None if no service or several fit it."""
        for prefix in recording.prefixes:
            fitting = self._fitting(prefix, recording)
            if len(fitting) == 1:
                return fitting[0]
            if prefix in fitting:
                return prefix
        return None

    def problem_of(self, recording: Recording) -> str:
        """Return why no single service fits a recording."""
        prefixes, operation = recording.prefixes, recording.operation
        fitting = [name for prefix in prefixes for name in self._fitting(prefix, recording)]
        if fitting:
            return f"several services fit: {', '.join(fitting)}"
        names = [name for prefix in prefixes for name in self._named(prefix)]
        if not names:
            hint = did_you_mean(prefixes[-1], self._by_prefix)
            return f'no service has the endpoint prefix "{prefixes[-1]}"{hint}'
        having = [name for name in names if operation in self.counts_of(name).operation_names]
        listed = " or ".join(names)
        if not having:
            known = {o for name in names for o in self.counts_of(name).operation_names}
            hint = did_you_mean(operation, known)
            return f"there is no operation {operation} in {listed}{hint}"
        unknown = sorted(self.counts_of(having[0]).unknown_keys(recording))
        return f"{having[0]}.{operation} does not return {', '.join(map(repr, unknown))}"

    def _named(self, prefix: str) -> list[str]:
        return [entry.service_name for entry in self._by_prefix.get(prefix, ())]

    def _fitting(self, prefix: str, recording: Recording) -> list[str]:
        return [name for name in self._named(prefix) if self.counts_of(name).fits(recording)]


def _endpoint_prefix(source: ModelSource, entry: ServiceEntry) -> str:
    """Return a service's endpoint prefix; its name if its model cannot be read or has none."""
    name = entry.service_name
    try:
        found = load_model(source.search_paths, name, entry.api_version, SERVICE)
    except ModelError:
        return name  # a recording of it fails with the file and the problem
    metadata = found[0].get("metadata") if found is not None else None
    prefix = metadata.get("endpointPrefix") if isinstance(metadata, dict) else None
    return prefix if isinstance(prefix, str) else name


def _shapes(shapes: ShapeCounts) -> str:
    return ",\n".join(
        f"   {json.dumps(name)}: {json.dumps(members, separators=(',', ':'))}"
        for name, members in shapes.items()
        if members
    )
