"""Options and fixtures for all tests."""

from __future__ import annotations

import os
import sysconfig
from pathlib import Path

import pytest

from tests.packaging.wheels import botowright_wheel
from tests.support.environments import (
    Environment,
    linked_environment,
    shared_build,
    shared_folder,
)
from tests.support.once import made_once

# These have tagged unions, recursion, event streams, unspellable parameters and documents.
SERVICES = (
    "bedrock-runtime",
    "cloudsearchdomain",
    "dynamodb",
    "iam",
    "lambda",
    "logs",
    "s3",
    "sagemaker",
    "sqs",
    "sts",
    "wafv2",
)

# These take minutes. The longest come first, so that no worker begins one when the others end.
LONG = (
    "acceptance/test_acceptance.py",
    "services/test_all_services.py",
    "live/test_programs.py",
    "oracles/test_responses.py",
    "documented/test_changes_syntax.py",
    "failures/test_quoting.py",
    "acceptance/test_async.py",
    "oracles/test_round_trip.py",
    "oracles/test_stability.py",
    "documented/test_rendered.py",
    "failures/test_mutants.py",
)

# The tests of these folders start no checker, so that no file takes long.
SHORT = ("failures", "golden", "golden_changes", "unit")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sort the tests of a worker of pytest-xdist: it takes them file by file."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=lambda item: _place(item.path.relative_to(Path(__file__).parent)))


def _place(file: Path) -> int:
    """Return the place of a file: the long ones, those that start checkers, and the short ones."""
    name = file.as_posix()
    if name in LONG:
        return LONG.index(name)
    return len(LONG) + (file.parts[0] in SHORT)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="Rewrite the expected files of golden cases and snapshots; review them in the diff.",
    )


@pytest.fixture(scope="session")
def update(request: pytest.FixtureRequest) -> bool:
    """Return whether tests write the expected files instead of comparing them."""
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the package of a few services, from the installed botocore.

    Tests share it, and only read it.
    """
    return shared_build(tmp_path_factory, *SERVICES)


@pytest.fixture(scope="session")
def all_services(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the package of all services. Tests share it, and only read it."""
    return shared_build(tmp_path_factory, "--all")


@pytest.fixture(scope="session")
def all_services_as_modelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return such a folder, in which only keys that the model requires are required."""
    return shared_build(tmp_path_factory, "--all", "--response-keys", "modelled")


@pytest.fixture(scope="session")
def constrained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with that package with constraints. Tests share it, and only read it."""
    return shared_build(tmp_path_factory, *SERVICES, "--constraints")


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel of botowright, as a user installs it."""
    folder = made_once(shared_folder(tmp_path_factory) / "botowright", botowright_wheel)
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="session")
def environment(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Return an environment that has that package installed."""
    return linked_environment(package, tmp_path_factory.mktemp("environment") / "venv")


@pytest.fixture(scope="session")
def python(environment: Environment) -> Path:
    """Return the interpreter of that environment."""
    return environment.python


@pytest.fixture(scope="session")
def with_pydantic(environment: Environment) -> Path:
    """Return an interpreter that can import pydantic with all its requirements."""
    environment.add_path(sysconfig.get_path("purelib"))
    return environment.python
