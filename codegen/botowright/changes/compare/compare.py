"""Two models of one service → all changes, each of them once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from botowright.changes.compare.pairs import Pairs
from botowright.changes.compare.records import Change, new_change
from botowright.changes.compare.renames import operation_renames
from botowright.changes.compare.rules import ANYWHERE, ChangeKind
from botowright.changes.compare.shapes import Shapes
from botowright.changes.compare.words import trait_words
from botowright.changes.read.service import ERROR, REQUEST, RESPONSE
from botowright.load.traits import error_code, is_exception

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.changes.read.service import Service

# Rules of their own compare these, except the name, which never differs.
_COMPARED = frozenset(
    {"documentation", "deprecated", "deprecatedMessage", "input", "output", "errors", "name"}
)


def compare_services(old: Service, new: Service, pairs: Pairs | None = None) -> list[Change]:
    """Return the changes from one model of a service to another, the most serious first."""
    pairs = pairs or Pairs(old, new)
    found = [
        *_service(old, new),
        *_operations(old, new),
        *_errors(old, new),
        *Shapes(pairs).changes(),
        *_paginators(old, new),
        *_waiters(old, new),
    ]
    return sorted(found, key=lambda c: (c.impact.rank, list(ChangeKind).index(c.kind), c.place))


def service_added(new: Service) -> list[Change]:
    """Return the change for a new service."""
    return [_anywhere(ChangeKind.SERVICE_ADDED, new.name, new.operations, after=new.title)]


def service_removed(old: Service) -> list[Change]:
    """Return the change for a removed service."""
    return [_anywhere(ChangeKind.SERVICE_REMOVED, old.name, old.operations, old.title)]


def service_renamed(old_name: str, new_name: str) -> Change:
    """Return the change for a service that was renamed."""
    return _anywhere(ChangeKind.SERVICE_RENAMED, new_name, (), old_name, new_name)


def _anywhere(
    kind: ChangeKind, place: str, operations: Iterable[str], before: object = "", after: object = ""
) -> Change:
    return new_change(kind, place, {ANYWHERE: operations}, before, after)


def _service(old: Service, new: Service) -> Iterator[Change]:
    if old.api_version != new.api_version:
        yield _anywhere(ChangeKind.API_VERSION, new.name, (), old.api_version, new.api_version)
    for key in sorted({*old.metadata, *new.metadata} - {"apiVersion"}):
        before, after = old.metadata.get(key), new.metadata.get(key)
        if before != after:
            yield _anywhere(ChangeKind.METADATA, new.name, (), *trait_words(key, before, after))
    if old.model.get("documentation") != new.model.get("documentation"):
        yield _anywhere(ChangeKind.SERVICE_DOCUMENTATION, new.name, ())


def _operations(old: Service, new: Service) -> Iterator[Change]:
    renamed = operation_renames(old, new)
    for before, after in renamed.items():
        yield _anywhere(ChangeKind.OPERATION_RENAMED, after, [after], before, after)
    for name in old.operations:
        if name not in new.operations and name not in renamed:
            yield _anywhere(ChangeKind.OPERATION_REMOVED, name, [name])
    for name in new.operations:
        if name in old.operations:
            yield from _operation(name, old, new)
        elif name not in renamed.values():
            yield _anywhere(ChangeKind.OPERATION_ADDED, name, [name])


def _operation(name: str, old: Service, new: Service) -> Iterator[Change]:
    before, after = old.operations[name], new.operations[name]
    if before == after:
        return
    if bool(before.get("deprecated")) != bool(after.get("deprecated")):
        ended = not after.get("deprecated")
        kind = ChangeKind.OPERATION_UNDEPRECATED if ended else ChangeKind.OPERATION_DEPRECATED
        yield _anywhere(kind, name, [name], after=after.get("deprecatedMessage", ""))
    yield from _roots(name, old, new)
    for key in sorted({*before, *after} - _COMPARED):
        if before.get(key) != after.get(key):
            words = trait_words(key, before.get(key), after.get(key))
            yield _anywhere(ChangeKind.OPERATION_TRAVEL, name, [name], *words)
    if before.get("documentation") != after.get("documentation"):
        yield _anywhere(ChangeKind.OPERATION_DOCUMENTATION, name, [name])


def _roots(name: str, old: Service, new: Service) -> Iterator[Change]:
    """Yield the changes for an input or output that only one of the models has."""
    before, after = old.operations[name], new.operations[name]
    if ("input" in before) != ("input" in after):
        kind = ChangeKind.INPUT_REMOVED
        if "input" in after:
            required = new.required_parameters(name)
            kind = ChangeKind.REQUIRED_INPUT_ADDED if required else ChangeKind.INPUT_ADDED
        yield new_change(kind, name, {REQUEST: [name]})
    if ("output" in before) != ("output" in after):
        kind = ChangeKind.OUTPUT_ADDED if "output" in after else ChangeKind.OUTPUT_REMOVED
        yield new_change(kind, name, {RESPONSE: [name]})


def _errors(old: Service, new: Service) -> Iterator[Change]:
    before, after = _exceptions(old), _exceptions(new)
    old_lists, new_lists = _listed(old), _listed(new)
    common = {*old.operations} & {*new.operations}
    for name in sorted({*before, *after}):
        listed = (new_lists.get(name, set()) - old_lists.get(name, set())) & common
        unlisted = (old_lists.get(name, set()) - new_lists.get(name, set())) & common
        if name not in before:
            yield new_change(ChangeKind.ERROR_ADDED, name, {ERROR: new_lists.get(name, ())})
        elif name not in after:
            yield new_change(ChangeKind.ERROR_REMOVED, name, {ERROR: old_lists.get(name, ())})
        else:
            if listed:
                yield new_change(ChangeKind.ERROR_LISTED, name, {ERROR: listed})
            if unlisted:
                yield new_change(ChangeKind.ERROR_UNLISTED, name, {ERROR: unlisted})
            codes = before[name], after[name]
            if codes[0] != codes[1]:
                reach = {ERROR: new_lists.get(name, ())}
                yield new_change(ChangeKind.ERROR_CODE, name, reach, *codes)


def _exceptions(service: Service) -> dict[str, str]:
    """Return the classes of `client.exceptions` by name, each with its error's code."""
    return {
        name: error_code(name, shape)
        for name, shape in service.shapes.items()
        if is_exception(shape)
    }


def _listed(service: Service) -> dict[str, set[str]]:
    lists: dict[str, set[str]] = {}
    for name in service.operations:
        for error in service.errors(name):
            lists.setdefault(error["shape"], set()).add(name)
    return lists


def _paginators(old: Service, new: Service) -> Iterator[Change]:
    for name in sorted({*old.paginators, *new.paginators}):
        before, after = old.paginators.get(name), new.paginators.get(name)
        if before is None:
            yield _anywhere(ChangeKind.PAGINATOR_ADDED, name, [name])
        elif after is None:
            yield _anywhere(ChangeKind.PAGINATOR_REMOVED, name, [name])
        elif before != after:
            yield from _paginator(name, before, after)


def _paginator(name: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[Change]:
    results = _as_list(before.get("result_key")), _as_list(after.get("result_key"))
    for result in sorted({*results[1]} - {*results[0]}):
        yield _anywhere(ChangeKind.RESULT_ADDED, name, [name], after=result)
    for result in sorted({*results[0]} - {*results[1]}):
        yield _anywhere(ChangeKind.RESULT_REMOVED, name, [name], result)
    limits = before.get("limit_key"), after.get("limit_key")
    if bool(limits[0]) != bool(limits[1]):
        kind = ChangeKind.LIMIT_ADDED if limits[1] else ChangeKind.LIMIT_REMOVED
        yield _anywhere(kind, name, [name])
    for key in sorted({*before, *after} - {"result_key"}):
        if before.get(key) != after.get(key) and not (key == "limit_key" and None in limits):
            words = trait_words(key, before.get(key), after.get(key))
            yield _anywhere(ChangeKind.TOKENS, name, [name], *words)


def _as_list(value: object) -> list[str]:
    if value is None:
        return []
    return list(map(str, value)) if isinstance(value, list) else [str(value)]


def _waiters(old: Service, new: Service) -> Iterator[Change]:
    for name in sorted({*old.waiters, *new.waiters}):
        before, after = old.waiters.get(name), new.waiters.get(name)
        if before is None and after is not None:
            yield _anywhere(ChangeKind.WAITER_ADDED, name, [str(after.get("operation"))])
        elif after is None and before is not None:
            yield _anywhere(ChangeKind.WAITER_REMOVED, name, [str(before.get("operation"))])
        elif before and after and before != after:
            yield from _waiter(name, before, after)


def _waiter(name: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[Change]:
    operation = [str(after.get("operation"))]
    if before.get("operation") != after.get("operation"):
        words = before.get("operation"), after.get("operation")
        yield _anywhere(ChangeKind.WAITER_OPERATION, name, operation, *words)
    conditions = _conditions(before), _conditions(after)
    for condition in sorted(conditions[1] - conditions[0]):
        yield _anywhere(ChangeKind.ACCEPTOR_ADDED, name, operation, after=condition)
    for condition in sorted(conditions[0] - conditions[1]):
        yield _anywhere(ChangeKind.ACCEPTOR_REMOVED, name, operation, condition)
    for key in ("delay", "maxAttempts"):
        if before.get(key) != after.get(key):
            words = trait_words(key, before.get(key), after.get(key))
            yield _anywhere(ChangeKind.WAITER_TIMING, name, operation, *words)


def _conditions(waiter: dict[str, Any]) -> set[str]:
    """Return the conditions in which a waiter ends. It goes on in all others."""
    return {
        json.dumps(acceptor, sort_keys=True)
        for acceptor in waiter.get("acceptors", ())
        if acceptor.get("state") != "retry"
    }
