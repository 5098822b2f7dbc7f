"""The packages that the documented syntax is compared with, each built once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.support.environments import build

Build = Callable[..., Path]


@pytest.fixture(scope="session")
def documented_packages(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Return `build(version, *services)`: a folder of types. A version of None is the installed."""

    @cache
    def built(version: str | None, *services: str) -> Path:
        output = tmp_path_factory.mktemp("documented") / "package"
        # AWS's page marks the keys that its model requires, and no others.
        keys = ("--response-keys", "modelled")
        return build(output, *services, *keys, *(["--botocore", version] if version else []))

    return built
