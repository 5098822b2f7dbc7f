"""Rules about parameters and methods, read from botocore's own table of handlers.

The table is `BUILTIN_HANDLERS` in botocore/handlers.py. It says which parameters have an alias,
which ones botocore fills in or hides, and which methods have an old spelling.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from botocore.handlers import (
    BUILTIN_HANDLERS,
    AutoPopulatedParam,
    ClientMethodAlias,
    HideParamFromOperations,
    ParameterAlias,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ANY_OPERATION = "*"


@dataclass(frozen=True, slots=True)
class ParameterRules:
    """Changes that botocore's handlers make to an operation's parameters, by wire name."""

    aliases: dict[str, str] = field(default_factory=dict)
    hidden: set[str] = field(default_factory=set)
    filled_in: set[str] = field(default_factory=set)


_NO_RULES = ParameterRules()


def parameter_rules(service_name: str, operation_name: str) -> ParameterRules:
    """Return the rules for an operation, from botocore's table of handlers."""
    table = handler_table()
    keys = ((service_name, ANY_OPERATION), (service_name, operation_name))
    found = [table[key] for key in keys if key in table]
    if not found:
        return _NO_RULES
    rules = ParameterRules()
    for part in found:
        rules.aliases.update(part.aliases)
        rules.hidden.update(part.hidden)
        rules.filled_in.update(part.filled_in)
    return rules


def rules_by_input(service_name: str, inputs: Mapping[str, str]) -> dict[str, list[ParameterRules]]:
    """Return the rules for each input shape of a service, because operations can share an input.

    `inputs` has the name of the input shape of each operation.
    """
    rules: dict[str, list[ParameterRules]] = {}
    for operation_name, shape_name in inputs.items():
        rules.setdefault(shape_name, []).append(parameter_rules(service_name, operation_name))
    return rules


def method_aliases(service_name: str) -> dict[str, str]:
    """Return the old method names that a client still accepts, each with its new name."""
    aliases: dict[str, str] = {}
    for event, handler, *_ in BUILTIN_HANDLERS:
        match event.split("."), handler:
            case ["getattr", service, old_name], ClientMethodAlias(_actual=name):
                if service == service_name:
                    aliases[old_name] = name
            case _:
                pass
    return aliases


@cache
def handler_table() -> dict[tuple[str, str], ParameterRules]:
    """Return all rules by service and operation; the operation may be `ANY_OPERATION`."""
    table: dict[tuple[str, str], ParameterRules] = defaultdict(ParameterRules)
    for event, owner in _documenting_handlers():
        # docs.<section>.<service>.<operation>.complete-section
        _, _, service_name, operation_name, _ = event.split(".")
        match owner:
            case ParameterAlias(_original_name=original, _alias_name=alias):
                table[service_name, operation_name].aliases[original] = alias
            case AutoPopulatedParam(name=name):
                table[service_name, operation_name].filled_in.add(name)
            case HideParamFromOperations(_parameter_name=name, _params_events=events):
                for params_event in events:
                    _, _, service, operation, _ = params_event.split(".")
                    table[service, operation].hidden.add(name)
            case _:
                pass
    return dict(table)


def _documenting_handlers() -> Iterator[tuple[str, object]]:
    """Yield the objects whose methods handle documentation events, each with its event."""
    for event, handler, *_ in BUILTIN_HANDLERS:
        owner = getattr(handler, "__self__", None)
        if event.startswith("docs.") and owner is not None:
            yield event, owner
