"""What the templates lay out: reports in words, grouped and counted."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from botowright.changes.changelog import announced
from botowright.changes.compare.rules import Class, What
from botowright.changes.report import NEW, REMOVED, SYNTAX, UPDATED
from botowright.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.changes.changelog import Announcement
    from botowright.changes.collect import Step
    from botowright.changes.compare.records import Change
    from botowright.changes.report import OperationPage, ServiceReport

_NAMED = 10  # operations that a line of text names
_VALUES = frozenset({What.VALUE_ADDED.value, What.VALUE_REMOVED.value})
_TEXTS = frozenset({What.DOCUMENTATION, What.OPERATION_DOCUMENTATION, What.SERVICE_DOCUMENTATION})
_HEADINGS = {
    Class.BREAKING: "Breaking",
    Class.TYPES: "Breaking for types",
    Class.ADDITION: "Additions",
    Class.DOCUMENTATION: "Documentation",
}
# What entries of a feed are named after, once for all: an entry keeps its name for ever.
_NAMESPACE = uuid.UUID("5f1f6a2e-3a0c-5c61-9a0e-3a4f0f6e7f10")


@dataclass(frozen=True, slots=True)
class Line:
    """A change in words."""

    place: str
    what: str
    before: str
    after: str
    reach: str
    why: str

    @property
    def sentence(self) -> str:
        """Return it on one line."""
        said = " → ".join(filter(None, (self.before, self.after)))
        return f"{self.place}: {self.what}" + (f": {said}" if said else "")


@dataclass(frozen=True, slots=True)
class Group:
    """The changes of one class."""

    breaks: Class
    heading: str
    lines: tuple[Line, ...]
    count: int  # of changes: a line can hold several
    texts: int  # documentation that changed, which is counted and not listed

    @property
    def slug(self) -> str:
        """Return the class as a term: "breaking-for-types"."""
        return self.breaks.slug

    @property
    def label(self) -> str:
        """Return how many there are of what: "2 additions"."""
        plural = "s" if self.breaks is Class.ADDITION and self.count > 1 else ""
        return f"{self.count} {self.breaks.value}{plural}"

    @property
    def told(self) -> str:
        """Return the same as a noun: "2 breaking changes"."""
        return f"{self.count} {self.breaks.value} change{'s' if self.count > 1 else ''}"

    @property
    def summary(self) -> str:
        """Return the texts that changed, in words."""
        return f"{self.texts} {'text' if self.texts == 1 else 'texts'} changed"


@dataclass(frozen=True, slots=True)
class ServiceView:
    """One service in one step."""

    report: ServiceReport
    announcement: str

    @property
    def slug(self) -> str:
        """Return the name of its page: "sagemaker-1.20.104"."""
        return self.report.slug

    @property
    def date(self) -> str:
        """Return the day in AWS's form, or the version where the day is not known."""
        return self.report.new.date.replace("-", "/") or self.report.new.label

    @property
    def headline(self) -> str:
        """Return how many methods were added, updated, removed, as AWS's page says it.

        Of changes of some classes alone, it is how many there are.
        """
        if not self.report.whole:
            return " ".join(group.told for group in self.groups)
        said = " ".join(f"{len(names)} {status}" for status, names in self.named)
        methods = "method" if len(self.report.operations) == 1 else "methods"
        return f"{said or 'no updated'} api {methods}"

    @property
    def named(self) -> list[tuple[str, list[str]]]:
        """Return the operations that are new, updated or removed, by which of these they are."""
        named = [(status, self.report.named(status)) for status in (NEW, UPDATED, REMOVED)]
        return [(status, names) for status, names in named if names]

    @property
    def uuid(self) -> str:
        """Return the entry's name in a feed: the same for the same service and version."""
        name = printable(f"{self.report.service_name} {self.report.new.version}")
        return f"urn:uuid:{uuid.uuid5(_NAMESPACE, name)}"

    @property
    def timestamp(self) -> str:
        """Return when the version came out, as a feed says it."""
        return timestamp(self.report.new.date)

    @property
    def groups(self) -> list[Group]:
        """Return all changes by class."""
        return _groups(self.report.changes)

    @property
    def left(self) -> list[Group]:
        """Return the changes that the syntax of operations does not show."""
        shown = {page.name for page in self.report.operations}
        return _groups([c for c in self.report.changes if not _shown(c, shown)])

    @property
    def operations(self) -> Sequence[OperationPage]:
        """Return the operations that are new, updated or removed."""
        return self.report.operations


def timestamp(date: str) -> str:
    """Return a day as RFC 3339 has it; the epoch where the day is not known."""
    return f"{date or '1970-01-01'}T00:00:00Z"


def service_views(step: Step, changelog: Sequence[Announcement]) -> list[ServiceView]:
    """Return the services of a step, with what was announced about them."""
    entries = list(changelog)
    old, new = step.old.version, step.new.version
    return [
        ServiceView(report, announced(entries, report.service_name, old, new))
        for report in step.services
    ]


def reach(change: Change) -> str:
    """Return the operations that a change reaches, by the way the data goes."""
    said = []
    for effect in change.effects:
        names = list(effect.operations)
        more = len(names) - _NAMED
        listed = ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
        if listed and names != [change.place]:
            direction = effect.rule.direction
            said.append(f"{direction}: {listed}" if direction else listed)
    return "; ".join(said)


def line_of(change: Change) -> Line:
    """Return a change in words."""
    gravest = min(change.effects, key=lambda effect: effect.rule.breaks.gravity)
    return Line(
        change.place,
        change.what.value,
        change.before,
        change.after,
        reach(change),
        gravest.rule.reason,
    )


def _groups(changes: Sequence[Change]) -> list[Group]:
    groups = []
    for breaks in Class:
        own = [change for change in changes if change.breaks is breaks]
        listed = [change for change in own if change.what not in _TEXTS]
        if own:
            lines = tuple(_lines(listed))
            groups.append(Group(breaks, _HEADINGS[breaks], lines, len(own), len(own) - len(listed)))
    return groups


def _lines(changes: Sequence[Change]) -> Iterator[Line]:
    """Yield changes in words, those of one kind at one place on one line: an enum's values."""
    for _, same in groupby(map(line_of, changes), key=lambda line: (line.place, line.what)):
        lines = list(same)
        reaches = {line.reach for line in lines}
        if len(lines) > 1 and len(reaches) == 1 and lines[0].what in _VALUES:
            before, after = (
                ", ".join(filter(None, said)) for said in zip(*map(_said, lines), strict=True)
            )
            yield replace(lines[0], before=before, after=after)
        else:
            yield from lines


def _said(line: Line) -> tuple[str, str]:
    return line.before, line.after


def _shown(change: Change, operations: set[str]) -> bool:
    """Return whether operations' own sections say a change."""
    if change.what in {What.OPERATION_ADDED, What.OPERATION_REMOVED}:
        return change.place in operations
    return change.what in SYNTAX and bool(operations & {*change.operations})
