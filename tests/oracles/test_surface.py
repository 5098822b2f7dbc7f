"""A stub has all the names of a client, and no others.

The names of the stub come from its source. The real names come from a client after the handlers of
boto3 and botocore have changed it.
"""

from __future__ import annotations

import ast
import inspect
from typing import TYPE_CHECKING

import pytest
from botocore.utils import get_service_module_name

from botowright.translate.names import package_name
from tests.oracles import stubs
from tests.support.clients import alias_names, clients, service_names
from tests.support.environments import build

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from botocore.client import BaseClient

# In most of them a handler adds, removes or renames a method; some have only operations.
SAMPLE = (
    "cloudwatch",
    "dsql",
    "dynamodb",
    "lambda",
    "lexv2-runtime",
    "mturk",
    "polly",
    "rds",
    "s3",
    "sqs",
)


def test_every_name_of_a_sample(tmp_path: Path) -> None:
    output = build(tmp_path / "stubs", *SAMPLE)
    assert [*_differences(output, SAMPLE)] == []


@pytest.mark.oracle
def test_every_name_of_every_service(all_services: Path) -> None:
    assert [*_differences(all_services, service_names())] == []


@pytest.mark.parametrize("name", ["s3", "sts"])
def test_our_clients_have_the_names_of_real_clients(name: str) -> None:
    import boto3

    session = boto3.session.Session("key", "secret", region_name="us-east-1")
    (_, ours), *_ = clients([name])
    assert set(dir(ours)) == set(dir(session.client(name)))


def _differences(output: Path, services: Iterable[str]) -> Iterator[str]:
    for name, client in clients(services):
        folder = output / "boto_types" / package_name(name)
        stub = ClientStub(folder, f"{get_service_module_name(client.meta.service_model)}Client")
        yield from (f"{name}: {problem}" for problem in _compare(client, stub))


class ClientStub:
    """A client class of a generated package, with its inherited members."""

    def __init__(self, folder: Path, class_name: str) -> None:
        self.folder = folder
        exceptions = f"{class_name.removesuffix('Client')}Exceptions"
        module = stubs.classes(folder / "client.pyi")
        root = folder.parent.parent
        elsewhere = {
            **stubs.classes(root / "botocore-stubs" / "client.pyi"),
            **stubs.classes(root / "botocore-stubs" / "errorfactory.pyi"),
        }
        self.own = module[class_name]
        self._bases = [elsewhere[name] for name in self.own.bases]
        self.errors = stubs.classes(folder / "errors.pyi")[exceptions]
        self._error_bases = [elsewhere[name] for name in self.errors.bases]
        assert "BaseClient" in self.own.bases
        assert "BaseClientExceptions" in self.errors.bases
        assert _returned(self.own.methods["exceptions"][0]) == exceptions

    @property
    def public(self) -> set[str]:
        return self.own.public.union(*(base.public for base in self._bases))

    @property
    def exceptions(self) -> set[str]:
        return self.errors.public.union(*(base.public for base in self._error_bases))

    def method(self, name: str) -> list[ast.FunctionDef]:
        """Return a method's signatures from the first class that has the method."""
        found = (c.methods[name] for c in (self.own, *self._bases) if name in c.methods)
        return next(found, [])

    def keys(self, getter: str, module: str) -> dict[object, str]:
        """Return the names that an overloaded getter accepts, each with the returned class."""
        known = stubs.names(self.folder / f"{module}.pyi")
        found: dict[object, str] = {}
        for overload in self.own.methods.get(getter, []):
            (key,) = stubs.literal_values(overload.args.args[1].annotation)
            found[key] = _returned(overload)
            assert found[key] in known, f"{found[key]} is not in {module}"
        return found


def _compare(client: BaseClient, stub: ClientStub) -> Iterator[str]:
    aliases = set(alias_names(client))
    assert all(callable(getattr(client, alias)) for alias in aliases)
    public = {name for name in dir(client) if not name.startswith("_")}
    yield from _names("member", public | aliases, stub.public)
    yield from _names("paginator", _paginators(client), stub.keys("get_paginator", "paginators"))
    yield from _names("waiter", set(client.waiter_names), stub.keys("get_waiter", "waiters"))
    errors = {name for name in dir(client.exceptions) if not name.startswith("_")}
    yield from _names("exception", errors, stub.exceptions)
    yield from _error_classes(stub)
    for name in sorted(public & stub.public):
        yield from _signatures(client, name, stub)


def _names(kind: str, real: set[str], declared: Iterable[object]) -> Iterator[str]:
    yield from (f"{kind} {name} is missing" for name in sorted(real - set(declared)))
    yield from (f"{kind} {name} is invented" for name in sorted(set(declared) - real))


def _paginators(client: BaseClient) -> set[str]:
    return {name for name in client.meta.method_to_api_mapping if _paginates(client, name)}


def _paginates(client: BaseClient, name: str) -> bool:
    # The mapping also has operations whose methods a handler has removed.
    return hasattr(client, name) and client.can_paginate(name)


def _error_classes(stub: ClientStub) -> Iterator[str]:
    """Yield the attributes of `exceptions` that are not the class of that name."""
    known = stubs.names(stub.folder / "errors.pyi")
    for name, annotation in stub.errors.attributes.items():
        text = ast.unparse(annotation)
        if text != f"type[errors.{name}]" or name not in known:
            yield f"exception {name} is {text}"


def _signatures(client: BaseClient, name: str, stub: ClientStub) -> Iterator[str]:
    value = inspect.getattr_static(client, name)
    if not inspect.isfunction(value):
        return
    declared = {stubs.signature(function) for function in stub.method(name)}
    if name in client.meta.method_to_api_mapping:
        for signature in declared:
            if any(kind not in ("KEYWORD_ONLY", "VAR_KEYWORD") for _, kind, _ in signature):
                yield f"method {name} takes keywords only, not {signature}"
        return
    real = tuple(
        (p.name, p.kind.name, p.default is not p.empty)
        for p in list(inspect.signature(value).parameters.values())[1:]
    )
    for signature in sorted(declared):
        # One of several signatures may require more, e.g. the Params of a URL.
        is_alone = len(declared) == 1
        if signature != real and (is_alone or not _narrows(signature, real)):
            yield f"method {name} takes {real}, not {signature}"


def _narrows(signature: stubs.Signature, real: stubs.Signature) -> bool:
    """Return whether a signature has a function's parameters, and requires at least as many."""
    return [p[:2] for p in signature] == [p[:2] for p in real] and all(
        may_be_left_out or not declared
        for (*_, declared), (*_, may_be_left_out) in zip(signature, real, strict=True)
    )


def _returned(function: ast.FunctionDef) -> str:
    """Return the name of the class that a method returns, without its module."""
    return ast.unparse(function.returns).rpartition(".")[2]
