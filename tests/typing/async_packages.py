"""Packages with async clients, and environments that have them and their library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.async_environment import async_environment, site_packages_with
from tests.support.environments import shared_build

if TYPE_CHECKING:
    import pytest

    from tests.support.environments import Environment

SERVICES = ("dynamodb", "kinesis", "lambda", "s3", "sqs")


def installed_types(
    library: tuple[str, str], factory: pytest.TempPathFactory, *targets: str
) -> Environment:
    """Return an environment with an async library, and the types of it and of other targets."""
    name = "-".join(("async", library[0], *targets))
    options = [option for each in (library[0], *targets) for option in ("--target", each)]
    botocore = site_packages_with(*library) / "botocore"
    package = shared_build(factory, *SERVICES, *options, "--botocore", str(botocore))
    return async_environment(*library, package, factory.mktemp(name) / "venv")
