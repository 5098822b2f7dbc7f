"""The rules about parameters are those of botocore's table, and match its models."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from botocore import xform_name
from botocore.handlers import (
    BUILTIN_HANDLERS,
    AutoPopulatedParam,
    HideParamFromOperations,
    ParameterAlias,
)
from botocore.loaders import Loader
from botocore.model import ServiceModel

from botowright.load.handlers import (
    ParameterRules,
    handler_table,
    method_aliases,
    parameter_rules,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def service_model(service: str) -> ServiceModel:
    return ServiceModel(Loader().load_service_model(service, "service-2"), service)


def owners(kind: type) -> Iterator[tuple[str, str, str, object]]:
    """Yield event, service, operation and owner of the handlers that are methods of a class."""
    for event, handler, *_ in BUILTIN_HANDLERS:
        owner = getattr(handler, "__self__", None)
        if isinstance(owner, kind):
            parts = event.split(".")
            service, operation = parts[2:4] if parts[0] == "docs" else parts[1:3]
            yield event, service, operation, owner


def test_aliases_are_those_that_calls_take() -> None:
    """Read from the events of a call, which `parameter_rules` does not look at."""
    found = set()
    for event, service, operation, owner in owners(ParameterAlias):
        if not event.startswith("docs."):
            found.add((service, operation, owner._original_name, owner._alias_name))
    assert found
    for service, operation, original, alias in found:
        assert parameter_rules(service, operation).aliases[original] == alias
    table = handler_table()
    ours = {(*key, *pair) for key, rules in table.items() for pair in rules.aliases.items()}
    assert ours == found


def test_parameters_that_are_filled_in() -> None:
    found = {(s, o, owner.name) for _, s, o, owner in owners(AutoPopulatedParam)}
    assert ("glacier", "*", "accountId") in found
    table = handler_table()
    assert {(*k, name) for k, rules in table.items() for name in rules.filled_in} == found


def test_parameters_that_are_hidden() -> None:
    hidden = [owner for *_, owner in owners(HideParamFromOperations)]
    found = {
        (*event.split(".")[2:4], owner._parameter_name)
        for owner in hidden
        for event in owner._params_events
    }
    assert ("s3", "DeleteObjects", "ContentMD5") in found
    table = handler_table()
    assert {(*k, name) for k, rules in table.items() for name in rules.hidden} == found


def test_rules_match_the_models() -> None:
    """Each rule is for a parameter that the operation has.

    A rule for every operation (s3's SSECustomerKeyMD5) is for one of them at least, and so is a
    parameter that is hidden: botocore's list still has operations whose model has lost it.
    """
    for (service, operation), rules in handler_table().items():
        model = service_model(service)
        members = {
            name: frozenset(shape.members) if shape is not None else frozenset()
            for name in model.operation_names
            for shape in [model.operation_model(name).input_shape]
        }
        anywhere = frozenset().union(*members.values())
        there = anywhere if operation == "*" else members[operation]
        assert rules.aliases.keys() | rules.filled_in <= there
        assert rules.hidden <= anywhere


def test_old_method_names_are_those_that_botocore_answers() -> None:
    found = {event for event, handler, *_ in BUILTIN_HANDLERS if event.startswith("getattr.")}
    services = {event.split(".")[1] for event in found}
    assert found == {f"getattr.{s}.{old}" for s in services for old in method_aliases(s)}
    for service in services:
        methods = set(map(xform_name, service_model(service).operation_names))
        assert set(method_aliases(service).values()) <= methods
        assert not methods & set(method_aliases(service))


def test_rules_of_all_operations_and_of_one_add_up() -> None:
    rules = parameter_rules("glacier", "UploadArchive")
    assert {"accountId", "checksum"} <= rules.filled_in
    assert parameter_rules("glacier", "ListVaults").filled_in == {"accountId"}
    assert parameter_rules("sqs", "SendMessage") == ParameterRules()
