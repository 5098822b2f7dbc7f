"""All services of a row of releases, on the cores there are; one service in this process."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from botowright.changes.compare.compare import service_renamed
from botowright.changes.compare.rules import Class
from botowright.changes.report import ServiceReport, service_reports, services_of
from botowright.errors import UsageError
from botowright.load.source import LAYOUT
from botowright.system.workers import core_count, run_on_cores

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.changes.report import Wanted
    from botowright.changes.versions import Release


@dataclass(frozen=True, slots=True)
class Step:
    """Two releases, one after the other, and the services that differ between them, by name."""

    old: Release
    new: Release
    services: tuple[ServiceReport, ...]


def steps(
    row: Sequence[Release], services: Sequence[str], wanted: Wanted, processes: int | None = None
) -> tuple[list[Step], list[ServiceReport]]:
    """Return the steps of a row of releases, and the reports of services that failed.

    Raises UsageError for a release without models, and for a service that the row's two ends do not
    both have.
    """
    there = {release.label: services_of(release) for release in _ends(row)}
    for release in _ends(row):
        if not there[release.label] and not services:
            message = f"{release.label} holds no models: there is no {LAYOUT}"
            raise UsageError(message)
    _check_services(services, row, there)
    # A service may come and go between the ends.
    names = services or sorted({name for release in row for name in services_of(release)})
    reports = _run(partial(service_reports, row=row, wanted=wanted), names, processes)
    failures = [report for found in reports for report in found if report.failure]
    found = [report for group in reports for report in group if not report.failure]
    return [_step(pair, found, wanted) for pair in pairwise(row)], failures


def _ends(row: Sequence[Release]) -> tuple[Release, Release]:
    return row[0], row[-1]


def _check_services(
    services: Sequence[str], row: Sequence[Release], there: dict[str, list[str]]
) -> None:
    old, new = _ends(row)
    for name in services:
        has = name in there[old.label], name in there[new.label]
        if has == (True, True):
            continue
        if any(has):
            having, lacking = (old, new) if has[0] else (new, old)
            message = f'botocore {having.label} has the service "{name}", {lacking.label} does not'
            raise UsageError(message)
        near = difflib.get_close_matches(name, there[new.label], n=3, cutoff=0.5)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        message = f'neither {old.label} nor {new.label} has a service "{name}"{hint}'
        raise UsageError(message)


def _run(
    task: partial[list[ServiceReport]], names: Sequence[str], processes: int | None
) -> list[list[ServiceReport]]:
    # EC2 is as large as the next five together: it must not be the last to start.
    first = [name for name in ("ec2", "quicksight", "sagemaker") if name in names]
    ordered = [*first, *(name for name in names if name not in first)]
    return run_on_cores(task, ordered, processes or core_count())


def _step(pair: tuple[Release, Release], found: Sequence[ServiceReport], wanted: Wanted) -> Step:
    reports = [report for report in found if (report.old, report.new) == pair]
    ordered = sorted(_renamed(reports, wanted), key=lambda report: report.service_name)
    return Step(*pair, tuple(report for report in ordered if report.changes))


def _renamed(reports: list[ServiceReport], wanted: Wanted) -> Iterator[ServiceReport]:
    """Yield reports, in which a service that went and one that came as the same are one."""
    went = {report.went: report for report in reports if report.went}
    came = {report.came for report in reports if report.came}
    for report in reports:
        if report.came and report.came in went:
            change = service_renamed(went[report.came].service_name, report.service_name)
            if Class.BREAKING in wanted.classes:
                yield replace(report, changes=(change,), operations=())
        elif not report.went or report.went not in came:
            yield report
