"""A name stays importable as long as its shape is in the model and an operation uses it.

The test compares the modules of three botocore versions that are years apart. A name may disappear
only if its shape, paginator or waiter has left the model, or if no operation sends or receives it
any more. The test reads the models itself, and does not ask the generator.
"""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import botocore
import pytest
from botocore.exceptions import DataNotFoundError
from botocore.loaders import Loader
from botocore.model import ServiceModel

from botowright.errors import UsageError
from botowright.load.source import model_source
from botowright.translate.names import package_name, python_name
from tests.oracles import stubs
from tests.support.environments import build
from tests.support.expected_differences import ExpectedDifference, unexpected
from tests.support.models import released_models

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botocore.model import OperationModel

SERVICES = ("ec2", "s3", "sagemaker")
VERSIONS = ("1.20.104", "1.29.95", botocore.__version__)
MODULES = (
    "literals",
    "requests",
    "responses",
    "views",
    "errors",
    "paginators",
    "waiters",
    "kwargs",
)
# The endings that the generator adds to a shape's name: view, result, response of an error, arm.
MADE = re.compile(r"(Like|Result|Response)?_*|(Like)?_\w+")
# A package has these names only if the service has such a part.
MAY_BE_NONE = ("Paginator", "Waiter", "paginators", "waiters", "errors")

# The place is the older version, and the difference a service and a lost name.
EXPECTED = (
    ExpectedDifference(
        r"1\.29\.95",
        r"securitylake: literals\.(OcsfEventClass|Region)",
        "AWS removed the values of these two enums, so they are strings now.",
    ),
)


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Return the package of a few services, of each version."""
    return {version: _build(tmp_path_factory, version, *SERVICES) for version in VERSIONS}


@pytest.mark.parametrize(("older", "newer"), list(combinations(VERSIONS, 2)))
@pytest.mark.parametrize("service", SERVICES)
def test_no_name_disappears(outputs: dict[str, Path], service: str, older: str, newer: str) -> None:
    before, after = (Names(outputs[version], version, service) for version in (older, newer))
    assert len(before.importable & after.importable) > 500
    assert list(_lost(before, after)) == []


@pytest.mark.oracle
@pytest.mark.parametrize("older", VERSIONS[:-1])
def test_no_name_of_any_service_disappears(
    all_services: Path, tmp_path_factory: pytest.TempPathFactory, older: str
) -> None:
    newer = VERSIONS[-1]
    outputs = {older: _build(tmp_path_factory, older, "--all"), newer: all_services}
    found = []
    for service in sorted(_services(older) & _services(newer)):
        before, after = (Names(outputs[version], version, service) for version in (older, newer))
        found += [(older, f"{service}: {name}") for name in _lost(before, after)]
    assert unexpected(found, EXPECTED, [older]) == []


def _build(tmp_path_factory: pytest.TempPathFactory, version: str, *arguments: str) -> Path:
    folder = tmp_path_factory.mktemp("stability")
    try:
        models = released_models(version, folder)
    except UsageError as error:
        pytest.skip(f"botocore {version} cannot be fetched: {error}")
    return build(folder / "stubs", "--botocore", str(models), *arguments)


def _lost(before: Names, after: Names) -> Iterator[str]:
    """Yield the lost names whose shape, paginator or waiter still exists and is used."""
    for module, name in sorted(before.importable - after.importable):
        if after.has(module, before.owner(module, name)):
            yield f"{module}.{name}"


class Names:
    """The importable names of a service's package, and the used names of its model."""

    def __init__(self, output: Path, version: str, service: str) -> None:
        self.importable = set(_importable(output / "boto_types" / package_name(service)))
        source = _loader(version)
        model = source.load_service_model(service, "service-2")
        self._shapes = model["shapes"]
        self._shape_named = {python_name(name): name for name in self._shapes}
        errors = {name for name, shape in self._shapes.items() if shape.get("exception")}
        operations = list(_callable(ServiceModel(model, service)))
        received = [o.output_shape.name for o in operations if o.output_shape]
        names = {o.name for o in operations}
        paginators = _section(source, service, "paginators-1", "pagination") & names
        waiters = _section(source, service, "waiters-2", "waiters")
        helpers = {f"{name}Paginator" for name in paginators}
        helpers |= {f"{name}Waiter" for name in waiters}
        parts = {"paginators": paginators, "waiters": waiters, "errors": errors}
        sent = self._reached(o.input_shape.name for o in operations if o.input_shape)
        self._used = {
            "requests": sent,
            "views": sent,
            "responses": self._reached([*received, *errors]),
            "errors": errors,
            "literals": self._shapes.keys(),
            "paginators": helpers,
            "waiters": helpers,
            "kwargs": helpers,
            "": helpers | {part for part in parts if parts[part]},
        }

    def owner(self, module: str, name: str) -> str:
        """Return the shape, paginator or waiter that a name belongs to."""
        if module in ("", "paginators", "waiters"):
            return name
        if module == "kwargs":
            return name.replace("PaginateKwargs", "Paginator").replace("WaitKwargs", "Waiter")
        # The longest shape name wins. The rest is the ending of a view, a result or an arm.
        for end in range(len(name), 0, -1):
            if name[:end] in self._shape_named and MADE.fullmatch(name[end:]):
                return self._shape_named[name[:end]]
        message = f"{module}.{name} belongs to no shape"
        raise AssertionError(message)

    def has(self, module: str, owner: str) -> bool:
        """Return whether the owner of a name in a module still exists and is used."""
        if module == "" and not owner.endswith(MAY_BE_NONE):
            return True
        return owner in self._used[module]

    def _reached(self, roots: Iterable[str]) -> set[str]:
        found: set[str] = set()
        pending = list(roots)
        while pending:
            name = pending.pop()
            if name not in found:
                found.add(name)
                pending += [r["shape"] for r in _references(self._shapes[name])]
        return found


def _importable(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield each module with each name in it; the package itself is module ""."""
    for module in ("", *MODULES):
        paths = (folder / f"{module or '__init__'}{suffix}" for suffix in (".pyi", ".py"))
        path = next(filter(Path.is_file, paths), None)
        if path is not None:
            yield from ((module, name) for name in stubs.names(path) if not name.startswith("_"))


def _callable(model: ServiceModel) -> Iterator[OperationModel]:
    """Yield the operations that a client has methods for: not those that send an event stream."""
    for operation in map(model.operation_model, model.operation_names):
        if not operation.has_event_stream_input:
            yield operation


def _references(shape: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from shape.get("members", {}).values()
    yield from (shape[key] for key in ("member", "key", "value") if key in shape)


def _loader(version: str) -> Loader:
    data = model_source(version, ()).search_paths[-1]
    return Loader(extra_search_paths=[data], include_default_search_paths=False)


def _services(version: str) -> set[str]:
    return set(_loader(version).list_available_services("service-2"))


def _section(source: Loader, service: str, kind: str, section: str) -> set[str]:
    try:
        return set(source.load_service_model(service, kind)[section])
    except DataNotFoundError:
        return set()
