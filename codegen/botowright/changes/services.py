"""One service in a row of releases → the changes of each step."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from botowright.changes.compare.compare import compare_services, service_added, service_removed
from botowright.changes.compare.pairs import Pairs
from botowright.changes.compare.rules import Impact
from botowright.changes.read.loading import ServiceReader
from botowright.changes.show.content import ServiceChanges
from botowright.changes.show.pages import with_pages, with_pages_of_new_service
from botowright.errors import CodegenError, unexpected_as_model_error

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.changes.compare.records import Change
    from botowright.changes.read.service import Service
    from botowright.changes.read.versions import Release
    from botowright.changes.show.content import FormatNeeds


def service_changes(
    service_name: str, row: Sequence[Release], needs: FormatNeeds
) -> list[ServiceChanges]:
    """Return the changes of a service in each step of a row of releases that has any.

    If a model cannot be read, the last item has the failure. The list is empty for a service that
    no release has.
    """
    found: list[ServiceChanges] = []
    try:
        with unexpected_as_model_error(service_name):
            found.extend(_steps(service_name, row, needs))  # an error keeps the steps before it
    except CodegenError as error:
        found.append(ServiceChanges(service_name, "", row[0], row[-1], (), failure=str(error)))
    is_complete = needs.impacts == frozenset(Impact)
    kept = [c for c in found if c.changes or c.hidden or c.failure]
    return [replace(changes, is_complete=is_complete) for changes in kept]


def _steps(
    service_name: str, row: Sequence[Release], needs: FormatNeeds
) -> Iterator[ServiceChanges]:
    reader = ServiceReader(service_name)
    before, _ = reader.read(row[0])
    for old, new in pairwise(row):
        after, differs = reader.read(new)
        if differs:
            yield step_changes(ServiceChanges(service_name, "", old, new, ()), before, after, needs)
        before = after


def step_changes(
    empty: ServiceChanges, old: Service | None, new: Service | None, needs: FormatNeeds
) -> ServiceChanges:
    """Return the changes of one step. `empty` has the service and the releases."""
    if old is None:
        return empty if new is None else _added(empty, new, needs)
    if new is None:
        return _removed(empty, old, needs)
    pairs = Pairs(old, new)
    named = replace(empty, title=new.title)
    return with_pages(with_wanted(named, compare_services(old, new, pairs), needs), pairs, needs)


def with_wanted(
    service: ServiceChanges, changes: Sequence[Change], needs: FormatNeeds
) -> ServiceChanges:
    """Return the service with the wanted changes. Of the others it has only the impacts."""
    wanted = tuple(change for change in changes if change.impact in needs.impacts)
    hidden = tuple(change.impact for change in changes if change.impact not in needs.impacts)
    return replace(service, changes=wanted, hidden=hidden)


def _added(empty: ServiceChanges, new: Service, needs: FormatNeeds) -> ServiceChanges:
    named = replace(empty, title=new.title, added_identity=_identity(new))
    added = with_wanted(named, service_added(new), needs)
    return with_pages_of_new_service(added, new, needs) if added.changes else added


def _removed(empty: ServiceChanges, old: Service, needs: FormatNeeds) -> ServiceChanges:
    named = replace(empty, title=old.title, removed_identity=_identity(old))
    return with_wanted(named, service_removed(old), needs)


def _identity(service: Service) -> str:
    identity = service.metadata.get("serviceId") or service.title
    return f"{identity} {service.api_version}"
