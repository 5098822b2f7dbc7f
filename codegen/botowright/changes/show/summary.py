"""The changes of a service in words, grouped and counted, for the templates."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from botowright.changes.changelog import announcement
from botowright.changes.compare.records import sentence_of
from botowright.changes.compare.rules import ChangeKind, Impact
from botowright.changes.show.content import NEW, REMOVED, UPDATED
from botowright.changes.show.pages import SYNTAX
from botowright.errors import printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.changes.changelog import Announcement
    from botowright.changes.compare.records import Change
    from botowright.changes.show.content import OperationPage, ServiceChanges, Step

_NAMED = 10  # the most operations that a line of text names
_VALUES = frozenset({ChangeKind.VALUE_ADDED.value, ChangeKind.VALUE_REMOVED.value})
_TEXTS = frozenset(
    {ChangeKind.DOCUMENTATION, ChangeKind.OPERATION_DOCUMENTATION, ChangeKind.SERVICE_DOCUMENTATION}
)
_HEADINGS = {
    Impact.BREAKING: "Breaking",
    Impact.TYPES: "Breaking for types",
    Impact.ADDITION: "Additions",
    Impact.DOCUMENTATION: "Documentation",
}
# The namespace of the ids in a feed. It never changes, because an entry must keep its id.
_NAMESPACE = uuid.UUID("5f1f6a2e-3a0c-5c61-9a0e-3a4f0f6e7f10")


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """A change in words."""

    place: str
    kind: str
    before: str
    after: str
    affected: str
    why: str

    @property
    def sentence(self) -> str:
        """Return the change on one line."""
        return sentence_of(self.place, self.kind, self.before, self.after)


@dataclass(frozen=True, slots=True)
class Group:
    """The changes of one impact."""

    impact: Impact
    heading: str
    lines: tuple[ChangeLine, ...]
    count: int  # of changes; a line can have several
    texts: int  # the documentation changes, which are counted and not listed

    @property
    def slug(self) -> str:
        """Return the impact as a term: "breaking-for-types"."""
        return self.impact.slug

    @property
    def label(self) -> str:
        """Return the number of changes and the impact: "2 additions"."""
        plural = "s" if self.impact is Impact.ADDITION and self.count > 1 else ""
        return f"{self.count} {self.impact.value}{plural}"

    @property
    def noun(self) -> str:
        """Return the same as a noun: "2 breaking changes"."""
        return f"{self.count} {self.impact.value} change{'s' if self.count > 1 else ''}"

    @property
    def summary(self) -> str:
        """Return the number of documentation changes in words: "3 texts changed"."""
        return f"{self.texts} {'text' if self.texts == 1 else 'texts'} changed"


@dataclass(frozen=True)  # without slots, for its cached properties
class ServiceSummary:
    """One service in one step."""

    changes: ServiceChanges
    announcement: str

    @property
    def slug(self) -> str:
        """Return the name of its page: "sagemaker-1.20.104"."""
        return self.changes.slug

    @property
    def date(self) -> str:
        """Return the day in AWS's format, or the version if the day is unknown."""
        return self.changes.new.date.replace("-", "/") or self.changes.new.label

    @property
    def headline(self) -> str:
        """Return the numbers of new, updated and removed methods, as on AWS's page.

        If only changes of some impacts were wanted, return their number.
        """
        if not self.changes.is_complete:
            return " ".join(group.noun for group in self.groups)
        counts = " ".join(f"{len(names)} {status}" for status, names in self.operation_names)
        methods = "method" if len(self.changes.operations) == 1 else "methods"
        return f"{counts or 'no updated'} api {methods}"

    @property
    def operation_names(self) -> list[tuple[str, list[str]]]:
        """Return the names of the operations, for each status that occurs."""
        names_by_status = [
            (status, self.changes.operation_names(status)) for status in (NEW, UPDATED, REMOVED)
        ]
        return [(status, names) for status, names in names_by_status if names]

    @property
    def uuid(self) -> str:
        """Return the id of the entry in a feed, which depends only on the service and version."""
        name = printable(f"{self.changes.service_name} {self.changes.new.version}")
        return f"urn:uuid:{uuid.uuid5(_NAMESPACE, name)}"

    @property
    def timestamp(self) -> str:
        """Return the day of the version as a feed has it."""
        return timestamp(self.changes.new.date)

    @cached_property
    def groups(self) -> list[Group]:
        """Return all changes by impact."""
        return _groups(self.changes.changes)

    @cached_property
    def groups_without_syntax(self) -> list[Group]:
        """Return the changes that the syntax of operations does not show."""
        shown = {page.name for page in self.changes.operations}
        return _groups([c for c in self.changes.changes if not _is_in_a_section(c, shown)])

    @property
    def operations(self) -> Sequence[OperationPage]:
        """Return the operations that are new, updated or removed."""
        return self.changes.operations


def timestamp(date: str) -> str:
    """Return a day in the format of RFC 3339, or 1970-01-01 if it is unknown."""
    return f"{date or '1970-01-01'}T00:00:00Z"


def service_summaries(step: Step, changelog: Sequence[Announcement]) -> list[ServiceSummary]:
    """Return the services of a step in words, each with AWS's announcement."""
    old, new = step.old.version, step.new.version
    return [
        ServiceSummary(changes, announcement(changelog, changes.service_name, old, new))
        for changes in step.services
    ]


def affected_operations(change: Change) -> str:
    """Return the operations that a change affects in words, by direction."""
    parts = []
    for effect in change.effects:
        names = list(effect.operations)
        more = len(names) - _NAMED
        listed = ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
        if listed and names != [change.place]:
            direction = effect.rule.direction
            parts.append(f"{direction}: {listed}" if direction else listed)
    return "; ".join(parts)


def line_of(change: Change) -> ChangeLine:
    """Return a change in words."""
    most_serious = min(change.effects, key=lambda effect: effect.rule.impact.rank)
    return ChangeLine(
        change.place,
        change.kind.value,
        change.before,
        change.after,
        affected_operations(change),
        most_serious.rule.reason,
    )


def _groups(changes: Sequence[Change]) -> list[Group]:
    groups = []
    for impact in Impact:
        own = [change for change in changes if change.impact is impact]
        listed = [change for change in own if change.kind not in _TEXTS]
        if own:
            lines = tuple(_lines(listed))
            groups.append(Group(impact, _HEADINGS[impact], lines, len(own), len(own) - len(listed)))
    return groups


def _lines(changes: Sequence[Change]) -> Iterator[ChangeLine]:
    """Yield changes in words, with all new or removed values of one enum on one line."""
    for _, same in groupby(map(line_of, changes), key=lambda line: (line.place, line.kind)):
        lines = list(same)
        affected = {line.affected for line in lines}
        if len(lines) > 1 and len(affected) == 1 and lines[0].kind in _VALUES:
            before = ", ".join(line.before for line in lines if line.before)
            after = ", ".join(line.after for line in lines if line.after)
            yield replace(lines[0], before=before, after=after)
        else:
            yield from lines


def _is_in_a_section(change: Change, operations: set[str]) -> bool:
    """Return whether the section of an operation shows a change."""
    if change.kind in {ChangeKind.OPERATION_ADDED, ChangeKind.OPERATION_REMOVED}:
        return change.place in operations
    return change.kind in SYNTAX and bool(operations & {*change.operations})
