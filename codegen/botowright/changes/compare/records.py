"""What a comparison finds: plain data, said once each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.changes.compare.rules import RULES, Class, Rule, What

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Effect:
    """What a change is for some operations, by the way that the data goes."""

    rule: Rule
    operations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One change, with all that it reaches.

    The place is an operation, a shape, `Shape.member`, a paginator, a waiter or the service itself.
    """

    what: What
    place: str
    before: str
    after: str
    effects: tuple[Effect, ...]

    @property
    def breaks(self) -> Class:
        """Return the gravest class among the effects."""
        return min((effect.rule.breaks for effect in self.effects), key=lambda c: c.gravity)

    @property
    def operations(self) -> tuple[str, ...]:
        """Return the operations that it reaches, by name."""
        return tuple(sorted({name for effect in self.effects for name in effect.operations}))

    def sentence(self) -> str:
        """Return the change in words: "NoteTitle: constraint narrowed: max 10 → 5"."""
        said = " → ".join(filter(None, (self.before, self.after)))
        head = f"{self.place}: {self.what.value}"
        return f"{head}: {said}" if said else head


def change(
    what: What,
    place: str,
    reaches: Iterable[tuple[str, Iterable[str]]],
    before: object = "",
    after: object = "",
) -> Change:
    """Return a change whose classes the table gives. `reaches` pairs directions and operations."""
    effects = tuple(
        Effect(RULES[what, direction], tuple(sorted(operations)))
        for direction, operations in reaches
    )
    return Change(what, place, str(before), str(after), effects)
