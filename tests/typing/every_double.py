"""Compare every run-time class with the real object: `python -m tests.typing.every_double`.

The generated package must be importable. The output has a line for each difference, and last the
number of classes.
"""

from __future__ import annotations

import inspect
import re
import sys
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from unittest.mock import create_autospec

import boto3

from botowright.translate.names import package_name, python_name
from tests.support.clients import alias_names, clients, service_names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_CLASS = re.compile(r'^class (\w+)\((?:\w+)\):\n    """`client\.get_\w+\("(\w+)"\)`', re.MULTILINE)


def main() -> None:
    """Write the differences and the number of compared classes."""
    count = 0
    for label, double, real, extra in _pairs():
        count += 1
        for problem in _differences(double, real, extra):
            sys.stdout.write(f"{label}: {double.__name__}: {problem}\n")
    sys.stdout.write(f"{count}\n")


def _pairs() -> Iterator[tuple[str, Any, Any, set[str]]]:
    """Yield each double with the real object, and the names that only `getattr` finds."""
    for name, client in clients(service_names()):
        package = f"boto_types.{package_name(name)}"
        (double,) = _declared(import_module(f"{package}.client"))
        yield name, double, client, set(alias_names(client))
        errors = import_module(f"{package}.errors")
        exceptions = _declared(errors)[0]
        yield name, exceptions, client.exceptions, _wrong_errors(errors, client)
        for double, helper in _helpers(package, client):
            yield name, double, helper, set()
    session = boto3.session.Session("key", "secret", region_name="us-east-1")
    for name in session.get_available_resources():
        doubles = _declared(import_module(f"boto_types.{package_name(name)}.resources"))
        for real in _reachable(session.resource(name)):
            fitting = [double for double in doubles if isinstance(real, double)]
            others = {double.__name__ for double in fitting[1:]}
            yield name, next(iter(fitting), object), real, others


def _stub(module: ModuleType) -> str:
    with open(f"{module.__file__}i", encoding="utf-8") as file:
        return file.read()


def _declared(module: ModuleType) -> list[Any]:
    names = re.findall(r"^class (\w+)", _stub(module), re.MULTILINE)
    return [getattr(module, name) for name in names]


def _helpers(package: str, client: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the doubles of paginators and waiters, with the real ones."""
    for module_name, get in {
        "paginators": client.get_paginator,
        "waiters": client.get_waiter,
    }.items():
        if find_spec(f"{package}.{module_name}") is not None:
            module = import_module(f"{package}.{module_name}")
            for class_name, key in _CLASS.findall(_stub(module)):
                yield getattr(module, class_name), get(key)


def _differences(double: Any, real: Any, extra: set[str]) -> Iterator[str]:
    if not isinstance(real, double):
        yield f"{real} is not an instance"
    names = {name for name in dir(real) if not name.startswith("_")} | extra
    mine = {name for name in dir(double) if not name.startswith("_")}
    if mine != names:
        yield f"members differ: {mine ^ names}"
    if not isinstance(create_autospec(double, instance=True), double):
        yield "its mock is not an instance"


def _wrong_errors(module: ModuleType, client: Any) -> set[str]:
    """Return the names of the errors that our classes do not recognise."""
    return {
        name
        for name, real in inspect.getmembers(client.exceptions, inspect.isclass)
        if name not in {"ClientError", "__class__"}
        and not isinstance(real({}, "Operation"), getattr(module, python_name(name)))
    }


def _reachable(service: Any) -> Iterator[Any]:
    """Yield a service's resource, the resources that it makes, and all their collections."""
    resources = [service]
    for name in service.get_available_subresources():
        make = getattr(service, name)
        for count in range(1 + 5):
            try:
                resources.append(make(*["1"] * count))
                break
            except (IndexError, ValueError):  # too many or too few arguments
                continue
    for resource in resources:
        yield resource
        for model in resource.meta.resource_model.collections:
            manager = getattr(resource, model.name)
            yield from (manager, manager.all())


if __name__ == "__main__":
    main()
