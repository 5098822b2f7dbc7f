"""Two models of one service → every change, each said once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from botowright.changes.compare.pairs import Pairs
from botowright.changes.compare.records import Change, change
from botowright.changes.compare.renames import operation_renames
from botowright.changes.compare.rules import ANYWHERE, What
from botowright.changes.compare.shapes import Shapes
from botowright.changes.model import ERROR, REQUEST, RESPONSE, required_members

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.changes.model import Service

_SAID = frozenset(
    {"documentation", "deprecated", "deprecatedMessage", "input", "output", "errors", "name"}
)


def compare_services(old: Service, new: Service, pairs: Pairs | None = None) -> list[Change]:
    """Return the changes from one model of a service to another, the gravest first."""
    pairs = pairs or Pairs(old, new)
    found = [
        *_service(old, new),
        *_operations(old, new),
        *_errors(old, new),
        *Shapes(pairs).changes(),
        *_paginators(old, new),
        *_waiters(old, new),
    ]
    return sorted(found, key=lambda c: (c.breaks.gravity, list(What).index(c.what), c.place))


def service_added(new: Service) -> list[Change]:
    """Return the change that a new service is."""
    return [change(What.SERVICE_ADDED, new.name, [(ANYWHERE, new.operations)], after=new.title)]


def service_removed(old: Service) -> list[Change]:
    """Return the change that a removed service is."""
    return [change(What.SERVICE_REMOVED, old.name, [(ANYWHERE, old.operations)], old.title)]


def service_renamed(old_name: str, new_name: str) -> Change:
    """Return the change that a service's new name is."""
    return change(What.SERVICE_RENAMED, new_name, [(ANYWHERE, ())], old_name, new_name)


def _anywhere(
    what: What, place: str, operations: Iterable[str], before: object = "", after: object = ""
) -> Change:
    return change(what, place, [(ANYWHERE, operations)], before, after)


def _service(old: Service, new: Service) -> Iterator[Change]:
    if old.api_version != new.api_version:
        yield _anywhere(What.API_VERSION, new.name, (), old.api_version, new.api_version)
    for key in sorted({*old.metadata, *new.metadata} - {"apiVersion"}):
        before, after = old.metadata.get(key), new.metadata.get(key)
        if before != after:
            yield _anywhere(What.METADATA, new.name, (), *_values(key, before, after))
    if old.model.get("documentation") != new.model.get("documentation"):
        yield _anywhere(What.SERVICE_DOCUMENTATION, new.name, ())


def _operations(old: Service, new: Service) -> Iterator[Change]:
    renamed = operation_renames(old, new)
    for before, after in renamed.items():
        yield _anywhere(What.OPERATION_RENAMED, after, [after], before, after)
    for name in old.operations:
        if name not in new.operations and name not in renamed:
            yield _anywhere(What.OPERATION_REMOVED, name, [name])
    for name in new.operations:
        if name in old.operations:
            yield from _operation(name, old, new)
        elif name not in renamed.values():
            yield _anywhere(What.OPERATION_ADDED, name, [name])


def _operation(name: str, old: Service, new: Service) -> Iterator[Change]:
    before, after = old.operations[name], new.operations[name]
    if before == after:
        return
    if bool(before.get("deprecated")) != bool(after.get("deprecated")):
        gone = not after.get("deprecated")
        what = What.OPERATION_UNDEPRECATED if gone else What.OPERATION_DEPRECATED
        yield _anywhere(what, name, [name], after=after.get("deprecatedMessage", ""))
    yield from _roots(name, old, new)
    for key in sorted({*before, *after} - _SAID):
        if before.get(key) != after.get(key):
            said = _values(key, before.get(key), after.get(key))
            yield _anywhere(What.OPERATION_TRAVEL, name, [name], *said)
    if before.get("documentation") != after.get("documentation"):
        yield _anywhere(What.OPERATION_DOCUMENTATION, name, [name])


def _roots(name: str, old: Service, new: Service) -> Iterator[Change]:
    """Yield what an input or output is that only one of the models has."""
    before, after = old.operations[name], new.operations[name]
    if ("input" in before) != ("input" in after):
        what = What.INPUT_REMOVED
        if "input" in after:
            required = required_members(new.traits(after["input"]))
            what = What.REQUIRED_INPUT_ADDED if required else What.INPUT_ADDED
        yield change(what, name, [(REQUEST, [name])])
    if ("output" in before) != ("output" in after):
        what = What.OUTPUT_ADDED if "output" in after else What.OUTPUT_REMOVED
        yield change(what, name, [(RESPONSE, [name])])


def _errors(old: Service, new: Service) -> Iterator[Change]:
    before, after = _exceptions(old), _exceptions(new)
    old_lists, new_lists = _listed(old), _listed(new)
    for name in sorted({*before, *after}):
        common = {*old.operations} & {*new.operations}
        listed = (new_lists.get(name, set()) - old_lists.get(name, set())) & common
        unlisted = (old_lists.get(name, set()) - new_lists.get(name, set())) & common
        if name not in before:
            yield change(What.ERROR_ADDED, name, [(ERROR, new_lists.get(name, ()))])
        elif name not in after:
            yield change(What.ERROR_REMOVED, name, [(ERROR, old_lists.get(name, ()))])
        else:
            if listed:
                yield change(What.ERROR_LISTED, name, [(ERROR, listed)])
            if unlisted:
                yield change(What.ERROR_UNLISTED, name, [(ERROR, unlisted)])
            codes = before[name], after[name]
            if codes[0] != codes[1]:
                reach = [(ERROR, new_lists.get(name, ()))]
                yield change(What.ERROR_CODE, name, reach, *codes)


def _exceptions(service: Service) -> dict[str, str]:
    """Return what `client.exceptions` has, with each error's code (botocore/model.py)."""
    return {
        name: str((shape.get("error") or {}).get("code", name))
        for name, shape in service.shapes.items()
        if shape.get("exception")
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
            yield _anywhere(What.PAGINATOR_ADDED, name, [name])
        elif after is None:
            yield _anywhere(What.PAGINATOR_REMOVED, name, [name])
        elif before != after:
            yield from _paginator(name, before, after)


def _paginator(name: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[Change]:
    results = _list(before.get("result_key")), _list(after.get("result_key"))
    for result in sorted({*results[1]} - {*results[0]}):
        yield _anywhere(What.RESULT_ADDED, name, [name], after=result)
    for result in sorted({*results[0]} - {*results[1]}):
        yield _anywhere(What.RESULT_REMOVED, name, [name], result)
    limits = before.get("limit_key"), after.get("limit_key")
    if bool(limits[0]) != bool(limits[1]):
        what = What.LIMIT_ADDED if limits[1] else What.LIMIT_REMOVED
        yield _anywhere(what, name, [name])
    for key in sorted({*before, *after} - {"result_key"}):
        if before.get(key) != after.get(key) and not (key == "limit_key" and None in limits):
            said = _values(key, before.get(key), after.get(key))
            yield _anywhere(What.TOKENS, name, [name], *said)


def _list(value: object) -> list[str]:
    if value is None:
        return []
    return list(map(str, value)) if isinstance(value, list) else [str(value)]


def _waiters(old: Service, new: Service) -> Iterator[Change]:
    for name in sorted({*old.waiters, *new.waiters}):
        before, after = old.waiters.get(name), new.waiters.get(name)
        if before is None and after is not None:
            yield _anywhere(What.WAITER_ADDED, name, [str(after.get("operation"))])
        elif after is None and before is not None:
            yield _anywhere(What.WAITER_REMOVED, name, [str(before.get("operation"))])
        elif before and after and before != after:
            yield from _waiter(name, before, after)


def _waiter(name: str, before: dict[str, Any], after: dict[str, Any]) -> Iterator[Change]:
    operation = [str(after.get("operation"))]
    if before.get("operation") != after.get("operation"):
        said = before.get("operation"), after.get("operation")
        yield _anywhere(What.WAITER_OPERATION, name, operation, *said)
    conditions = _conditions(before), _conditions(after)
    for condition in sorted(conditions[1] - conditions[0]):
        yield _anywhere(What.ACCEPTOR_ADDED, name, operation, after=condition)
    for condition in sorted(conditions[0] - conditions[1]):
        yield _anywhere(What.ACCEPTOR_REMOVED, name, operation, condition)
    for key in ("delay", "maxAttempts"):
        if before.get(key) != after.get(key):
            said = _values(key, before.get(key), after.get(key))
            yield _anywhere(What.WAITER_TIMING, name, operation, *said)


def _conditions(waiter: dict[str, Any]) -> set[str]:
    """Return when a waiter ends; going on is what it does anyway."""
    return {
        json.dumps(acceptor, sort_keys=True)
        for acceptor in waiter.get("acceptors", ())
        if acceptor.get("state") != "retry"
    }


def _values(key: str, before: object, after: object) -> tuple[str, str]:
    return f"{key} {_said(before)}", _said(after)


def _said(value: object) -> str:
    if value is None:
        return "none"
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)
