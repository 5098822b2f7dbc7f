"""The packages to compare with the documented syntax. Each is built once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.support.environments import build
from tests.support.models import released_models

Build = Callable[..., Path]


@pytest.fixture(scope="session")
def documented_packages(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """Return `build(version, *services)`, which gives a folder of types. None: the installed."""

    @cache
    def built(version: str | None, *services: str) -> Path:
        output = tmp_path_factory.mktemp("documented") / "package"
        # AWS's page marks only the keys that the model requires.
        keys = ("--response-keys", "modelled")
        models = ("--botocore", str(released_models(version, output.parent))) if version else ()
        return build(output, *services, *keys, *models)

    return built
