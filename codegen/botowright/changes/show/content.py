"""The changes of each service in each step, as all formats take them."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.changes.compare.rules import Impact

if TYPE_CHECKING:
    from collections.abc import Callable

    from botowright.changes.compare.records import Change
    from botowright.changes.read.versions import Release
    from botowright.changes.show.delta import Delta
    from botowright.changes.show.lines import Line

# Characters that the name of a page does not have, because links and file names contain it.
_SPECIAL = re.compile("[^A-Za-z0-9._-]")
_LONGEST = 100
NEW, UPDATED, REMOVED = "new", "updated", "removed"


@dataclass(frozen=True, slots=True)
class FormatNeeds:
    """The parts of an operation that a format needs, in addition to its changes."""

    reference: bool = False  # the text of AWS's page
    # Draws an operation in the worker that compares it, because a drawing is smaller than its data.
    draw: Callable[[OperationPage, Syntax], str] | None = None
    impacts: frozenset[Impact] = frozenset(Impact)

    @property
    def deltas(self) -> bool:
        """Return whether the format shows the additions to an operation."""
        return (self.reference or self.draw is not None) and Impact.ADDITION in self.impacts


@dataclass(frozen=True, slots=True)
class OperationPage:
    """One operation that is new, updated or removed."""

    name: str
    status: str
    deltas: tuple[Delta, ...] = ()
    other: tuple[tuple[str, Change], ...] = ()  # direction, and a change that no delta shows
    reference: tuple[str, ...] = ()
    drawing: str = ""


@dataclass(frozen=True, slots=True)
class Syntax:
    """The lines of an operation, in which the changes are marked, and its documentation."""

    documentation: str
    request: list[Line]
    response: list[Line]
    slug: str  # of the page
    linked: frozenset[int]  # the places that lines of the page link to


@dataclass(frozen=True, slots=True)
class ServiceChanges:
    """The changes of one service in one step."""

    service_name: str
    title: str
    old: Release
    new: Release
    changes: tuple[Change, ...]
    operations: tuple[OperationPage, ...] = ()
    failure: str = ""
    added_identity: str = ""  # service id and API version, if the service is new
    removed_identity: str = ""  # the same, if the service was removed
    is_complete: bool = True  # False: it has only changes of some impacts
    hidden: tuple[Impact, ...] = ()  # of the changes that the user did not ask for

    @property
    def slug(self) -> str:
        """Return the name of its page: "sagemaker-1.20.104"."""
        label = "".join(c if c.isalnum() or c in ".-" else "-" for c in self.new.label)
        name = f"{self.service_name}-{label.strip('-.')}"
        slug = _SPECIAL.sub("-", name)[:_LONGEST]
        # A checksum keeps two names apart that are the same without special characters.
        return slug if slug == name else f"{slug}-{zlib.crc32(name.encode(errors='replace')):08x}"

    def operation_names(self, status: str) -> list[str]:
        """Return the names of the operations that are new, updated or removed."""
        return [page.name for page in self.operations if page.status == status]


@dataclass(frozen=True, slots=True)
class Step:
    """Two releases, one after the other, and the services that differ between them, by name."""

    old: Release
    new: Release
    services: tuple[ServiceChanges, ...]
    hidden: tuple[Impact, ...] = ()  # of all changes that the user did not ask for
    is_partial: bool = False  # True: some service could not be compared
