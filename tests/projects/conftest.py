"""The wheel of botowright, as a user installs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.packaging.wheels import botowright_wheel

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel of botowright."""
    return botowright_wheel(tmp_path_factory.mktemp("botowright"))
