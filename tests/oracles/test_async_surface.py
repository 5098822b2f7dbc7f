"""The stubs of asynchronous clients and resources have all real members, and no others.

A member is a coroutine, an asynchronous iterator or a plain one, as the stub says. The real members
come from the library itself, in an environment of its own (`async_surface.py`).
"""

from __future__ import annotations

import ast
import json
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from botowright.translate.names import package_name
from tests.oracles import stubs
from tests.support.async_environment import (
    AIOBOTO3,
    AIOBOTOCORE,
    interpreter_with,
    site_packages_with,
)
from tests.support.environments import build

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPT = Path(__file__).with_name("async_surface.py")
# Handlers add methods to some; the others have resources, streams, waiters or only operations.
SAMPLE = ("cloudwatch", "dsql", "dynamodb", "ec2", "kinesis", "lambda", "polly", "rds", "s3", "sqs")
Kinds = dict[str, str]


@pytest.mark.exhaustive
@pytest.mark.parametrize("library", [AIOBOTOCORE, AIOBOTO3], ids=lambda each: each[0])
def test_members_of_a_sample(library: tuple[str, str], tmp_path: Path) -> None:
    assert [*_differences(library, tmp_path / "stubs", SAMPLE)] == []


@pytest.mark.oracle
@pytest.mark.parametrize("library", [AIOBOTOCORE, AIOBOTO3], ids=lambda each: each[0])
def test_members_of_every_service(library: tuple[str, str], tmp_path: Path) -> None:
    assert [*_differences(library, tmp_path / "stubs", ())] == []


def _differences(library: tuple[str, str], output: Path, names: tuple[str, ...]) -> Iterator[str]:
    botocore = site_packages_with(*library) / "botocore"
    options = ("--target", library[0], "--botocore", str(botocore))
    build(output, *(names or ("--all",)), *options)
    for name, real in _surface(interpreter_with(*library), library[0], names).items():
        ours = _Package(output, name)
        yield from (f"{name}: {problem}" for problem in _compare(real, ours))


def _surface(python: Path, library: str, names: tuple[str, ...]) -> dict[str, Any]:
    command = [str(python), "-W", "ignore", str(SCRIPT), library, *names]
    found: dict[str, Any] = json.loads(subprocess.check_output(command))
    return found


class _Package:
    """The asynchronous part of a service's package, with the stubs of its base classes."""

    def __init__(self, output: Path, service: str) -> None:
        self.service = service
        self.folder = output / "boto_types" / package_name(service) / "aio"
        self.client_classes = stubs.classes(self.folder / "client.pyi")
        resources = self.folder / "resources.pyi"
        self.resource_classes = stubs.classes(resources) if resources.is_file() else {}
        self._elsewhere: dict[str, stubs.StubClass] = {}
        for path in (
            "botocore-stubs/client.pyi",
            "botocore-stubs/errorfactory.pyi",
            "aiobotocore-stubs/client.pyi",
            "aiobotocore-stubs/paginate.pyi",
            "aiobotocore-stubs/waiter.pyi",
            "boto3-stubs/resources/base.pyi",
            "boto3-stubs/resources/collection.pyi",
            "boto3-stubs/dynamodb/table.pyi",
            "aioboto3-stubs/resources/base.pyi",
            "aioboto3-stubs/resources/collection.pyi",
            "aioboto3-stubs/dynamodb/table.pyi",
        ):
            if (output / path).is_file():
                self._elsewhere |= stubs.classes(output / path)

    def kinds(self, found: stubs.StubClass) -> Kinds:
        """Return the public members of a class and of its bases, with their kinds."""
        kinds: Kinds = {}
        for base in reversed(found.bases):
            name = base.partition("[")[0].rpartition(".")[2]
            if name in self._elsewhere:
                kinds |= self.kinds(self._elsewhere[name])
        kinds |= dict.fromkeys(found.attributes, "plain")
        kinds |= {name: self._kind(signatures[0]) for name, signatures in found.methods.items()}
        return {name: kind for name, kind in kinds.items() if not name.startswith("_")}

    def _kind(self, method: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
        if isinstance(method, ast.AsyncFunctionDef):
            return "coroutine"
        returned = ast.unparse(method.returns) if method.returns else ""
        name = returned.partition("[")[0].rpartition(".")[2]
        if name in ("Awaitable", "Coroutine"):
            return "coroutine"
        iterators = ("AioPageIterator", "AsyncIterator", "Self", "_Collection")
        return "iterator" if name in iterators or name.endswith("Collection") else "plain"

    def named(self, getter: str, module: str, method: str) -> Kinds:
        """Return the names that a getter of the client takes, with the kind of a method."""
        client = next(found for name, found in self.client_classes.items())
        made: Kinds = {}
        for overload in client.methods.get(getter, []):
            (key,) = stubs.literal_values(overload.args.args[1].annotation)
            returned = ast.unparse(overload.returns).rpartition(".")[2] if overload.returns else ""
            found = stubs.classes(self.folder / f"{module}.pyi")[returned]
            made[str(key)] = self._kind(found.methods[method][0])
        return made


def _compare(real: dict[str, Any], ours: _Package) -> Iterator[str]:
    (client,) = ours.client_classes.values()
    yield from _kinds("client", real["client"], ours.kinds(client))
    yield from _kinds(
        "paginator", real["paginators"], ours.named("get_paginator", "paginators", "paginate")
    )
    yield from _kinds("waiter", real["waiters"], ours.named("get_waiter", "waiters", "wait"))
    declared = {name for name in ours.resource_classes if not name.endswith("Manager")}
    for path, members in real.get("resources", {}).items():
        name = _class_name(path, declared)
        if name is None:
            yield f"{path} is missing"
            continue
        declared.discard(name)
        yield from _kinds(name, members, ours.kinds(ours.resource_classes[name]))
    yield from (f"{name} is invented" for name in sorted(declared))


def _class_name(path: str, declared: set[str]) -> str | None:
    """Return the class of a resource ("Bucket") or of a collection ("Bucket.objects")."""
    owner, _, collection = path.partition(".")
    if not collection:
        suffix = owner if owner == "ServiceResource" else ""
        return next(
            (name for name in declared if (name.endswith(suffix) if suffix else name == owner)),
            None,
        )
    wanted = f"{owner}{collection}Collection".replace("_", "").lower()
    return next((name for name in declared if name.lower() == wanted), None)


def _kinds(place: str, real: Kinds, ours: Kinds) -> Iterator[str]:
    yield from (f"{place}.{name} is missing" for name in sorted(real.keys() - ours))
    yield from (f"{place}.{name} is invented" for name in sorted(ours.keys() - real))
    for name in sorted(real.keys() & ours):
        if real[name] != ours[name]:
            yield f"{place}.{name} is {real[name]}, not {ours[name]}"
