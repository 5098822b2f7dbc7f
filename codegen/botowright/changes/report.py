"""One service through a row of releases: every step's changes, each model read once."""

from __future__ import annotations

import os
import re
import zlib
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from botowright.changes.check import check_compared
from botowright.changes.compare.compare import compare_services, service_added, service_removed
from botowright.changes.compare.pairs import Pairs
from botowright.changes.compare.rules import Class, What
from botowright.changes.model import REQUEST, RESPONSE, Service
from botowright.changes.show.delta import operation_deltas
from botowright.changes.show.reference import operation_lines
from botowright.changes.show.syntax import request_syntax, response_syntax
from botowright.changes.show.written import Written
from botowright.errors import CodegenError, ModelError, unexpected_as_model_error
from botowright.load.files import PAGINATORS, WAITERS
from botowright.load.service import load_service
from botowright.load.source import SERVICE, ModelSource, entries_of
from botowright.releases.data_folders import UNKNOWN_VERSION
from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from botowright.changes.compare.records import Change
    from botowright.changes.show.delta import Delta
    from botowright.changes.show.syntax import Line
    from botowright.changes.versions import Release
    from botowright.load.source import ServiceEntry

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
# Characters that the name of a page does not have: it is in links, and names a file.
_NOT_PLAIN = re.compile("[^A-Za-z0-9._-]")
_LONGEST = 100
NEW, UPDATED, REMOVED = "new", "updated", "removed"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a format needs of each operation, beside the changes."""

    reference: bool = False  # the text of AWS's page
    # Draws an operation, where it is compared: the drawing travels, not what it is made of.
    draw: Callable[[OperationPage, Syntax], str] | None = None
    classes: frozenset[Class] = frozenset(Class)

    @property
    def deltas(self) -> bool:
        """Return whether the format shows what operations have more."""
        return (self.reference or self.draw is not None) and Class.ADDITION in self.classes


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
    slug: str  # of the page
    linked: frozenset[int]  # the places that lines of the page refer to


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

    @property
    def slug(self) -> str:
        """Return the name of its page: "sagemaker-1.20.104"."""
        label = "".join(c if c.isalnum() or c in ".-" else "-" for c in self.new.label)
        name = f"{self.service_name}-{label.strip('-.')}"
        plain = _NOT_PLAIN.sub("-", name)[:_LONGEST]
        # Two names must not become one.
        return (
            plain if plain == name else f"{plain}-{zlib.crc32(name.encode(errors='replace')):08x}"
        )

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
        entry = _entries(release.data_folder).get(self.service_name)
        files = _files(entry) if entry else {}
        if files == self.files and (self.service is None) == (entry is None):
            return self.service, False
        self.files = files
        self.service = read_service(release, entry) if entry else None
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
        with unexpected_as_model_error(service_name):
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


def read_service(release: Release, entry: ServiceEntry) -> Service:
    """Return a service of a release. Raises ModelError where its model is not whole."""
    definition = load_service(_source(release.data_folder), entry)
    check_compared(definition)
    return Service(
        name=entry.service_name,
        api_version=entry.api_version,
        model={
            "metadata": definition.service_model.metadata,
            "documentation": definition.service_model.documentation,
            "operations": definition.operation_models,
            "shapes": definition.shape_models,
        },
        paginators=definition.paginators,
        waiters=definition.waiters,
    )


def services_of(release: Release) -> list[str]:
    """Return the services that a release has."""
    return list(_entries(release.data_folder))


def newest_service(release: Release, service_name: str) -> Service | None:
    """Return a service at its newest API version, None where the release does not have it."""
    entry = _entries(release.data_folder).get(service_name)
    return read_service(release, entry) if entry else None


def _source(data_folder: str) -> ModelSource:
    return ModelSource((data_folder,), UNKNOWN_VERSION)


@lru_cache(maxsize=512)
def _entries(data_folder: str) -> dict[str, ServiceEntry]:
    """Return the services of a folder of models by name, none where there are none."""
    return {entry.service_name: entry for entry in entries_of(_source(data_folder))}


def _files(entry: ServiceEntry) -> dict[str, bytes]:
    """Return what a service's model is made of."""
    files = {}
    for path, _ in entry.stamps:
        folder, name = os.path.split(path)
        if name.startswith(_FILES):
            files[f"{os.path.basename(folder)}/{name}"] = _without_time(_content(path))
    return files


def _content(path: str) -> bytes:
    try:
        return regular_content(path)
    except OSError as error:
        raise ModelError(f"cannot be read: {error.strerror or error}", path) from error


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
        report = ServiceReport(service_name, new.title, *step, changes, came=_identity(new))
        shown = changes and Class.ADDITION in wanted.classes
        pages = [OperationPage(name, NEW) for name in new.operations] if shown else []
        return _filled(report, pages, (None, new), wanted, Written())
    if new is None and old is not None:
        changes = _kept(service_removed(old), wanted)
        return ServiceReport(service_name, old.title, *step, changes, went=_identity(old))
    if old is None or new is None:
        return ServiceReport(service_name, "", *step, ())
    pairs = Pairs(old, new)
    changes = _kept(compare_services(old, new, pairs), wanted)
    report = ServiceReport(service_name, new.title, *step, changes)
    written = Written()
    pages = list(_pages(pairs, changes, wanted, written))
    return _filled(report, pages, (old, new), wanted, written)


def _identity(service: Service) -> str:
    identity = service.metadata.get("serviceId") or service.title
    return f"{identity} {service.api_version}"


def _kept(changes: list[Change], wanted: Wanted) -> tuple[Change, ...]:
    return tuple(change for change in changes if change.breaks in wanted.classes)


def _pages(
    pairs: Pairs, changes: Sequence[Change], wanted: Wanted, written: Written
) -> Iterator[OperationPage]:
    old, new = pairs.old, pairs.new
    placed: dict[What, set[str]] = {}
    for change in changes:
        placed.setdefault(change.what, set()).add(change.place)
    added = placed.get(What.OPERATION_ADDED, set()) | placed.get(What.OPERATION_RENAMED, set())
    for name in new.operations:
        if name in added:
            yield OperationPage(name, NEW)
    touched = _touched(changes)
    differing = {p for p in pairs.met if p[0] != p[1] or old.shapes[p[0]] != new.shapes[p[1]]}
    changed = pairs.above(differing) if touched else set()
    for name in new.operations:
        if name in touched:
            deltas = operation_deltas(pairs, name, changed, written) if wanted.deltas else ()
            yield OperationPage(name, UPDATED, tuple(deltas), _other(touched[name]))
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
    report: ServiceReport,
    pages: Sequence[OperationPage],
    services: tuple[Service | None, Service],
    wanted: Wanted,
    written: Written,
) -> ServiceReport:
    """Return a report with its operations, as the format needs them."""
    if wanted.reference:
        pages = [
            (
                page
                if page.status == REMOVED
                else replace(
                    page, reference=tuple(operation_lines(services[1], page.name, written))
                )
            )
            for page in pages
        ]
    if wanted.draw is not None:
        pages = _drawn(report, pages, services, wanted.draw, written)
    return replace(report, operations=tuple(pages))


def _drawn(
    report: ServiceReport,
    pages: Sequence[OperationPage],
    services: tuple[Service | None, Service],
    draw: Callable[[OperationPage, Syntax], str],
    written: Written,
) -> list[OperationPage]:
    """Return operations with their drawings: all lines come first, since they refer to others."""
    lines = {}
    for page in pages:
        if page.status != REMOVED:
            place = services[1], page.name, services[0] if page.status == UPDATED else None
            lines[page.name] = (
                request_syntax(*place, _VALUES, written),
                response_syntax(*place, _VALUES, written),
            )
    linked = frozenset(written.linked)
    drawn = []
    for page in pages:
        if page.status != REMOVED:
            text = str(services[1].operations[page.name].get("documentation") or "")
            syntax = Syntax(text, *lines.pop(page.name), report.slug, linked)
            drawn.append(replace(page, drawn=draw(page, syntax)))
        else:
            drawn.append(page)
    return drawn
