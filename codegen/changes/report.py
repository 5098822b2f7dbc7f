"""One service through a row of releases: every step's changes, each model read once."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.changes.compare import (
    compare_services,
    service_added,
    service_removed,
)
from codegen.changes.delta import operation_deltas
from codegen.changes.model import REQUEST, RESPONSE, Service
from codegen.changes.pairs import Pairs
from codegen.changes.reference import operation_lines
from codegen.changes.rules import Class, What
from codegen.changes.syntax import request_syntax, response_syntax
from codegen.errors import CodegenError, ModelError
from codegen.load.check import check_model
from codegen.load.files import PAGINATORS, WAITERS, load_model, new_loader
from codegen.load.source import EXTENSIONS, SERVICE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from codegen.changes.delta import Delta
    from codegen.changes.records import Change
    from codegen.changes.syntax import Line
    from codegen.changes.versions import Release

_FILES = (SERVICE, PAGINATORS, WAITERS)
# Changes that the syntax of an operation shows: these update it. Constraints, errors, texts do not,
# as on AWS's page.
SYNTAX = frozenset(
    {
        What.ENUM_ADDED,
        What.ENUM_REMOVED,
        What.INPUT_ADDED,
        What.INPUT_REMOVED,
        What.MEMBER_ADDED,
        What.MEMBER_OPTIONAL,
        What.MEMBER_REMOVED,
        What.MEMBER_RENAMED,
        What.MEMBER_REQUIRED,
        What.OUTPUT_ADDED,
        What.OUTPUT_REMOVED,
        What.REQUIRED_INPUT_ADDED,
        What.REQUIRED_MEMBER_ADDED,
        What.TYPE_CHANGED,
        What.UNION_ADDED,
        What.UNION_REMOVED,
        What.VALUE_ADDED,
        What.VALUE_REMOVED,
    }
)
_MORE = frozenset(
    {
        What.ENUM_ADDED,
        What.INPUT_ADDED,
        What.MEMBER_ADDED,
        What.OUTPUT_ADDED,
        What.REQUIRED_INPUT_ADDED,
        What.REQUIRED_MEMBER_ADDED,
        What.VALUE_ADDED,
    }
)
_VALUES = 6  # of an enum that stayed: a drawing shows no more
NEW, UPDATED, REMOVED = "new", "updated", "removed"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a format needs of each operation, beside the changes."""

    reference: bool = False  # the text of AWS's page
    # Draws an operation, where it is compared: the drawing travels, not what it is made of.
    draw: Callable[[OperationPage, Syntax], str] | None = None
    classes: frozenset[Class] = frozenset(Class)


@dataclass(frozen=True, slots=True)
class OperationPage:
    """One operation that is new, updated or removed."""

    name: str
    status: str
    deltas: tuple[Delta, ...] = ()
    other: tuple[tuple[str, Change], ...] = ()  # direction, and what no delta shows
    reference: tuple[str, ...] = ()
    drawn: str = ""


@dataclass(frozen=True, slots=True)
class Syntax:
    """An operation's lines, with what changed marked, and what is said of it."""

    documentation: str
    request: list[Line]
    response: list[Line]


@dataclass(frozen=True, slots=True)
class ServiceReport:
    """What a step changed in one service."""

    service_name: str
    title: str
    old: Release
    new: Release
    changes: tuple[Change, ...]
    operations: tuple[OperationPage, ...] = ()
    failure: str = ""
    came: str = ""  # who it is, where the service is new
    went: str = ""  # or where it is gone
    whole: bool = True  # False: changes of some classes alone

    def named(self, status: str) -> list[str]:
        """Return the operations that are new, updated or removed."""
        return [page.name for page in self.operations if page.status == status]


@dataclass(slots=True)
class _Reader:
    """Reads a service's model from a row of releases; files that are the same are read once."""

    service_name: str
    files: dict[str, bytes] = field(default_factory=dict)
    service: Service | None = None

    def read(self, release: Release) -> tuple[Service | None, bool]:
        """Return the service, None where the release does not have it, and whether it is new."""
        version = _newest_api_version(release, self.service_name)
        files = _files(release, self.service_name, version) if version else {}
        if files == self.files and (self.service is None) == (version is None):
            return self.service, False
        self.files = files
        self.service = read_service(release, self.service_name, version) if version else None
        return self.service, True


def service_reports(
    service_name: str, row: Sequence[Release], wanted: Wanted
) -> list[ServiceReport]:
    """Return what each step of a row of releases changed in a service, steps without changes aside.

    A model that cannot be read is a report with its failure. A service that none of the releases
    has is no report.
    """
    reader = _Reader(service_name)
    reports = []
    try:
        before, _ = reader.read(row[0])
        for old, new in pairwise(row):
            after, differs = reader.read(new)
            if differs:
                reports.append(_report(service_name, before, after, (old, new), wanted))
            before = after
    except CodegenError as error:
        reports.append(ServiceReport(service_name, "", row[0], row[-1], (), failure=str(error)))
    whole = wanted.classes == frozenset(Class)
    # One that came or went may have been renamed, whatever classes are wanted.
    kept = [r for r in reports if r.changes or r.failure or r.came or r.went]
    return [replace(report, whole=whole) for report in kept]


def read_service(release: Release, service_name: str, api_version: str) -> Service:
    """Return a service of a release. Raises ModelError where its model is not whole."""
    place = ((release.data_folder,), service_name, api_version)
    models = [load_model(*place, name) for name in _FILES]
    found = models[0]
    if found is None:
        raise ModelError(f"there is no {SERVICE} model", service_name, api_version)
    model, file = found
    try:
        check_model(model)
    except ModelError as error:
        raise error.within(file, service_name) from None
    paginators, waiters = (loaded[0] if loaded else {} for loaded in models[1:])
    return Service(
        name=service_name,
        api_version=api_version,
        model=model,
        paginators=paginators.get("pagination", {}),
        waiters=waiters.get("waiters", {}),
    )


def services_of(release: Release) -> list[str]:
    """Return the services that a release has."""
    return list(new_loader((release.data_folder,)).list_available_services(SERVICE))


def newest_service(release: Release, service_name: str) -> Service | None:
    """Return a service at its newest API version, None where the release does not have it."""
    version = _newest_api_version(release, service_name)
    return read_service(release, service_name, version) if version else None


def _newest_api_version(release: Release, service_name: str) -> str | None:
    folder = Path(release.data_folder) / service_name
    versions = [
        path.name
        for path in (folder.iterdir() if folder.is_dir() else ())
        if any((path / f"{SERVICE}{extension}").is_file() for extension in EXTENSIONS)
    ]
    return max(versions, default=None)


def _files(release: Release, service_name: str, api_version: str) -> dict[str, bytes]:
    folder = Path(release.data_folder) / service_name / api_version
    return {
        f"{api_version}/{path.name}": _without_time(path.read_bytes())
        for path in sorted(folder.iterdir())
        if path.name.startswith(_FILES)
    }


def _without_time(content: bytes) -> bytes:
    # A gzip header says when it was made: in a release, every file does, changed or not.
    return content[:4] + content[8:] if content[:2] == b"\x1f\x8b" else content


def _report(
    service_name: str,
    old: Service | None,
    new: Service | None,
    step: tuple[Release, Release],
    wanted: Wanted,
) -> ServiceReport:
    if old is None and new is not None:
        changes = _kept(service_added(new), wanted)
        pages = [_filled(OperationPage(name, NEW), new, None, wanted) for name in new.operations]
        kept = tuple(pages) if changes and Class.ADDITION in wanted.classes else ()
        return ServiceReport(service_name, new.title, *step, changes, kept, came=_identity(new))
    if new is None and old is not None:
        changes = _kept(service_removed(old), wanted)
        return ServiceReport(service_name, old.title, *step, changes, went=_identity(old))
    if old is None or new is None:
        return ServiceReport(service_name, "", *step, ())
    pairs = Pairs(old, new)
    changes = _kept(compare_services(old, new, pairs), wanted)
    pages = list(_pages(pairs, changes, wanted))
    return ServiceReport(service_name, new.title, *step, changes, tuple(pages))


def _identity(service: Service) -> str:
    identity = service.metadata.get("serviceId") or service.title
    return f"{identity} {service.api_version}"


def _kept(changes: list[Change], wanted: Wanted) -> tuple[Change, ...]:
    return tuple(change for change in changes if change.breaks in wanted.classes)


def _pages(pairs: Pairs, changes: Sequence[Change], wanted: Wanted) -> Iterator[OperationPage]:
    old, new = pairs.old, pairs.new
    placed: dict[What, set[str]] = {}
    for change in changes:
        placed.setdefault(change.what, set()).add(change.place)
    added = placed.get(What.OPERATION_ADDED, set()) | placed.get(What.OPERATION_RENAMED, set())
    for name in new.operations:
        if name in added:
            yield _filled(OperationPage(name, NEW), new, None, wanted)
    touched = _touched(changes)
    differing = {p for p in pairs.met if p[0] != p[1] or old.shapes[p[0]] != new.shapes[p[1]]}
    changed = pairs.above(differing) if touched else set()
    for name in new.operations:
        if name in touched:
            deltas = operation_deltas(pairs, name, changed)
            kept = tuple(deltas) if Class.ADDITION in wanted.classes else ()
            page = OperationPage(name, UPDATED, kept, _other(touched[name]))
            yield _filled(page, new, old, wanted)
    for name in old.operations:
        if name in placed.get(What.OPERATION_REMOVED, ()):
            yield OperationPage(name, REMOVED)


def _touched(changes: Sequence[Change]) -> dict[str, list[tuple[str, Change]]]:
    """Return the changes that the syntax of operations shows, by operation, with the direction."""
    touched: dict[str, list[tuple[str, Change]]] = {}
    for change in changes:
        for effect in change.effects:
            if change.what in SYNTAX and effect.rule.direction in {REQUEST, RESPONSE}:
                for name in effect.operations:
                    touched.setdefault(name, []).append((effect.rule.direction, change))
    return touched


def _other(touched: list[tuple[str, Change]]) -> tuple[tuple[str, Change], ...]:
    """Return the changes that a delta does not show, and those that break, delta or not."""
    return tuple(
        (direction, change)
        for direction, change in touched
        if change.what not in _MORE or change.breaks is Class.BREAKING
    )


def _filled(
    page: OperationPage, new: Service, old: Service | None, wanted: Wanted
) -> OperationPage:
    """Return an operation with what the format needs of it."""
    name = page.name
    reference = tuple(operation_lines(new, name)) if wanted.reference else ()
    drawn = ""
    if wanted.draw is not None:
        syntax = Syntax(
            str(new.operations[name].get("documentation") or ""),
            request_syntax(new, name, old, _VALUES),
            response_syntax(new, name, old, _VALUES),
        )
        drawn = wanted.draw(page, syntax)
    return replace(page, reference=reference, drawn=drawn)
