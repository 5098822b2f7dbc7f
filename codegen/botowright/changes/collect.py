"""All services in a row of releases, on all cores; one service in this process."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from botowright.changes.compare.compare import service_renamed
from botowright.changes.read.loading import service_hint, service_names
from botowright.changes.services import service_changes, with_wanted
from botowright.changes.show.content import ServiceChanges, Step
from botowright.errors import UsageError
from botowright.load.folders import services_in
from botowright.load.source import LAYOUT
from botowright.system import phases
from botowright.system.workers import core_count, run_on_cores

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.changes.read.versions import Release
    from botowright.changes.show.content import FormatNeeds

_COMPARING = "Comparing services"
WRITING = "Writing the changes"
# Of one core: for each service and each byte of its first model, which is read; and for each later
# model that differs and each byte of it, which is read and compared.
_READ_SECONDS, _READ_BYTE_SECONDS = 2e-3, 1.45e-8
_COMPARE_SECONDS, _COMPARE_BYTE_SECONDS = 4e-2, 3.8e-8
_TWO_RELEASES_SECONDS = 7.2, 0.1  # all services, and one of them
_WRITE_SECONDS = 0.05  # for each second of comparing


def steps(
    row: Sequence[Release],
    services: Sequence[str],
    needs: FormatNeeds,
    processes: int | None = None,
) -> tuple[list[Step], list[ServiceChanges]]:
    """Return the steps of a row of releases, and the services that failed.

    Raises UsageError for a release without models, and for a service that no release has.
    """
    _check_models(row)
    _check_services(row, services)
    # A service may be added and removed between the first release and the last.
    names = services or sorted({name for release in row for name in service_names(release)})
    task = partial(service_changes, row=row, needs=needs)
    seconds = {name: _seconds(name, row) for name in names}
    results = _results(task, seconds, processes or core_count())
    failures = [changes for changes in results if changes.failure]
    found = [changes for changes in results if not changes.failure]
    made = [_step(pair, found, needs, is_partial=bool(failures)) for pair in pairwise(row)]
    return made, failures


def _check_models(row: Sequence[Release]) -> None:
    for release in (row[0], row[-1]):
        # A release of one service is empty if it does not have that service.
        if release.is_whole and not service_names(release):
            message = f"{release.label} holds no models: there is no {LAYOUT}"
            raise UsageError(message)


def _check_services(row: Sequence[Release], services: Sequence[str]) -> None:
    old, new = row[0], row[-1]
    for name in services:
        if not any(name in service_names(release) for release in row):
            message = f'neither {old.label} nor {new.label} has a service "{name}"'
            raise UsageError(message + service_hint(name, new))


def expect_comparison(services: Sequence[str], processes: int | None) -> None:
    """Announce the time of comparing two releases, which may have to be fetched first."""
    whole, one = _TWO_RELEASES_SECONDS
    seconds = one * len(services) if services else whole
    phases.expect(_COMPARING, seconds / (processes or core_count()))
    phases.expect(WRITING, _WRITE_SECONDS * seconds)


def _seconds(name: str, row: Sequence[Release]) -> float:
    """Return the expected time of a service. Its models differ if their sizes do."""
    entries = [services_in(release.data_folder).get(name) for release in row]
    sizes = [entry.size if entry else 0 for entry in entries]
    read = _READ_SECONDS + _READ_BYTE_SECONDS * sizes[0]
    changed = [new for old, new in pairwise(sizes) if new != old]
    return read + sum(_COMPARE_SECONDS + _COMPARE_BYTE_SECONDS * size for size in changed)


def _results(
    task: partial[list[ServiceChanges]], seconds: dict[str, float], processes: int
) -> list[ServiceChanges]:
    # The long ones first, so that no core is left with one of them at the end.
    ordered = sorted(seconds, key=lambda name: -seconds[name])
    phases.start_items(_COMPARING, (seconds[name] for name in ordered), processes)
    groups = run_on_cores(task, ordered, processes, lambda _: phases.advance())
    return [changes for group in groups for changes in group]


def _step(
    pair: tuple[Release, Release],
    found: Sequence[ServiceChanges],
    needs: FormatNeeds,
    *,
    is_partial: bool,
) -> Step:
    own = [changes for changes in found if (changes.old, changes.new) == pair]
    ordered = sorted(_with_renames(own, needs), key=lambda changes: changes.service_name)
    hidden = tuple(impact for changes in ordered for impact in changes.hidden)
    return Step(*pair, tuple(c for c in ordered if c.changes), hidden, is_partial)


def _with_renames(found: list[ServiceChanges], needs: FormatNeeds) -> Iterator[ServiceChanges]:
    """Yield the changes, with a removed and an added service of one identity as a renamed one."""
    removed = {changes.removed_identity: changes for changes in found if changes.removed_identity}
    added = {changes.added_identity for changes in found if changes.added_identity}
    for changes in found:
        if changes.added_identity and changes.added_identity in removed:
            old_name = removed[changes.added_identity].service_name
            change = service_renamed(old_name, changes.service_name)
            yield with_wanted(replace(changes, operations=()), [change], needs)
        elif not changes.removed_identity or changes.removed_identity not in added:
            yield changes
