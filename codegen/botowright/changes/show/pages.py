"""The changes of a service → a page for each of its operations that is new, updated or removed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from botowright.changes.compare.rules import ChangeKind, Impact
from botowright.changes.read.service import REQUEST, RESPONSE
from botowright.changes.show.content import NEW, REMOVED, UPDATED, OperationPage, Syntax
from botowright.changes.show.delta import operation_deltas
from botowright.changes.show.reference import operation_lines
from botowright.changes.show.syntax import request_syntax, response_syntax
from botowright.changes.show.written import Written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from botowright.changes.compare.pairs import Pair, Pairs
    from botowright.changes.compare.records import Change
    from botowright.changes.read.service import Service
    from botowright.changes.show.content import FormatNeeds, ServiceChanges
    from botowright.changes.show.lines import Line

# The syntax of an operation shows these changes, so that they make it "updated". It does not show
# constraints, errors and texts, and neither does AWS's page.
SYNTAX = frozenset(
    {
        ChangeKind.ENUM_ADDED,
        ChangeKind.ENUM_REMOVED,
        ChangeKind.INPUT_ADDED,
        ChangeKind.INPUT_REMOVED,
        ChangeKind.MEMBER_ADDED,
        ChangeKind.MEMBER_OPTIONAL,
        ChangeKind.MEMBER_REMOVED,
        ChangeKind.MEMBER_RENAMED,
        ChangeKind.MEMBER_REQUIRED,
        ChangeKind.OUTPUT_ADDED,
        ChangeKind.OUTPUT_REMOVED,
        ChangeKind.REQUIRED_INPUT_ADDED,
        ChangeKind.REQUIRED_MEMBER_ADDED,
        ChangeKind.STREAM_ADDED,
        ChangeKind.STREAM_ERROR_ADDED,
        ChangeKind.STREAM_ERROR_REMOVED,
        ChangeKind.STREAM_REMOVED,
        ChangeKind.TYPE_CHANGED,
        ChangeKind.UNION_ADDED,
        ChangeKind.UNION_REMOVED,
        ChangeKind.VALUE_ADDED,
        ChangeKind.VALUE_REMOVED,
    }
)
_IN_DELTAS = frozenset(
    {
        ChangeKind.ENUM_ADDED,
        ChangeKind.INPUT_ADDED,
        ChangeKind.MEMBER_ADDED,
        ChangeKind.OUTPUT_ADDED,
        ChangeKind.REQUIRED_INPUT_ADDED,
        ChangeKind.REQUIRED_MEMBER_ADDED,
        ChangeKind.STREAM_ERROR_ADDED,
        ChangeKind.VALUE_ADDED,
    }
)
_SHOWN_VALUES = 6  # the most unchanged values of an enum in a drawing


def with_pages_of_new_service(
    changes: ServiceChanges, service: Service, needs: FormatNeeds
) -> ServiceChanges:
    """Return the changes of a new service, with a page for each of its operations."""
    pages = [OperationPage(name, NEW) for name in service.operations]
    return _Filler(changes, None, service, needs, Written()).filled(pages)


def with_pages(changes: ServiceChanges, pairs: Pairs, needs: FormatNeeds) -> ServiceChanges:
    """Return the changes of a service, with the pages of its operations."""
    written = Written()
    pages = list(_pages(pairs, changes.changes, needs, written))
    return _Filler(changes, pairs.old, pairs.new, needs, written).filled(pages)


def _pages(
    pairs: Pairs, changes: Sequence[Change], needs: FormatNeeds, written: Written
) -> Iterator[OperationPage]:
    old, new = pairs.old, pairs.new
    places: dict[ChangeKind, set[str]] = {}
    for change in changes:
        places.setdefault(change.kind, set()).add(change.place)
    added = places.get(ChangeKind.OPERATION_ADDED, set())
    added |= places.get(ChangeKind.OPERATION_RENAMED, set())
    for name in new.operations:
        if name in added:
            yield OperationPage(name, NEW)
    updates = _updates(changes)
    changed = _changed_pairs(pairs) if updates and needs.deltas else set()
    for name in new.operations:
        if name in updates:
            deltas = operation_deltas(pairs, name, changed, written) if needs.deltas else ()
            yield OperationPage(name, UPDATED, tuple(deltas), _other_changes(updates[name]))
    for name in old.operations:
        if name in places.get(ChangeKind.OPERATION_REMOVED, ()):
            yield OperationPage(name, REMOVED)


def _changed_pairs(pairs: Pairs) -> set[Pair]:
    """Return the pairs of shapes that differ, and those that hold one of them."""
    old, new = pairs.old.shapes, pairs.new.shapes
    return pairs.pairs_above({p for p in pairs.visited if p[0] != p[1] or old[p[0]] != new[p[1]]})


def _updates(changes: Sequence[Change]) -> dict[str, list[tuple[str, Change]]]:
    """Return the changes that update the syntax of an operation, by operation, with directions."""
    updates: dict[str, list[tuple[str, Change]]] = {}
    for change in changes:
        for effect in change.effects:
            if change.kind in SYNTAX and effect.rule.direction in {REQUEST, RESPONSE}:
                for name in effect.operations:
                    updates.setdefault(name, []).append((effect.rule.direction, change))
    return updates


def _other_changes(updates: list[tuple[str, Change]]) -> tuple[tuple[str, Change], ...]:
    """Return the changes that no delta shows, and all that are breaking."""
    return tuple(
        (direction, change)
        for direction, change in updates
        if change.kind not in _IN_DELTAS or change.impact is Impact.BREAKING
    )


@dataclass(frozen=True, slots=True)
class _Filler:
    """Adds to the pages of a service what the format needs."""

    changes: ServiceChanges
    old: Service | None
    new: Service
    needs: FormatNeeds
    written: Written

    def filled(self, pages: list[OperationPage]) -> ServiceChanges:
        """Return the changes with their pages."""
        if self.needs.reference:
            pages = [self._with_reference(page) for page in pages]
        if self.needs.draw is not None:
            pages = list(self._with_drawings(pages, self.needs.draw))
        return replace(self.changes, operations=tuple(pages))

    def _with_reference(self, page: OperationPage) -> OperationPage:
        if page.status == REMOVED:
            return page
        return replace(page, reference=tuple(operation_lines(self.new, page.name, self.written)))

    def _with_drawings(
        self, pages: list[OperationPage], draw: Callable[[OperationPage, Syntax], str]
    ) -> Iterator[OperationPage]:
        # All lines come before the first drawing, because lines of one page link to others.
        lines = {page.name: self._lines(page) for page in pages if page.status != REMOVED}
        linked = frozenset(self.written.linked)
        for page in pages:
            if page.status == REMOVED:
                yield page
                continue
            text = str(self.new.operations[page.name].get("documentation") or "")
            syntax = Syntax(text, *lines.pop(page.name), self.changes.slug, linked)
            yield replace(page, drawing=draw(page, syntax))

    def _lines(self, page: OperationPage) -> tuple[list[Line], list[Line]]:
        sides = self.new, page.name, self.old if page.status == UPDATED else None
        return (
            request_syntax(*sides, _SHOWN_VALUES, self.written),
            response_syntax(*sides, _SHOWN_VALUES, self.written),
        )
