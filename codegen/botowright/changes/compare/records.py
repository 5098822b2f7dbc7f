"""The changes that a comparison finds, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.changes.compare.rules import RULES, ChangeKind, Impact, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Effect:
    """The effect of a change on some operations, in one direction of the data."""

    rule: Rule
    operations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One change, with its effects on all operations.

    The place is an operation, a shape, `Shape.member`, a paginator, a waiter or the service itself.
    """

    kind: ChangeKind
    place: str
    before: str
    after: str
    effects: tuple[Effect, ...]

    @property
    def impact(self) -> Impact:
        """Return the most serious impact among the effects."""
        return min((effect.rule.impact for effect in self.effects), key=lambda i: i.rank)

    @property
    def operations(self) -> tuple[str, ...]:
        """Return the names of the operations that it affects."""
        return tuple(sorted({name for effect in self.effects for name in effect.operations}))

    def sentence(self) -> str:
        """Return the change in words: "NoteTitle: constraint narrowed: max 10 → 5"."""
        return sentence_of(self.place, self.kind.value, self.before, self.after)


def sentence_of(place: str, kind: str, before: str, after: str) -> str:
    """Return a change in words, with its values if it has any."""
    values = " → ".join(filter(None, (before, after)))
    return f"{place}: {kind}: {values}" if values else f"{place}: {kind}"


def new_change(
    kind: ChangeKind,
    place: str,
    operations: Mapping[str, Iterable[str]],
    before: object = "",
    after: object = "",
) -> Change:
    """Return a change with the impacts from the table. `operations` has names by direction."""
    effects = tuple(
        Effect(RULES[kind, direction], tuple(sorted(names)))
        for direction, names in operations.items()
    )
    return Change(kind, place, str(before), str(after), effects)
