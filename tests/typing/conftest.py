"""Fixtures of the tests at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def with_pydantic(python: Path) -> Path:
    """Return the interpreter, with what pydantic needs beside it."""
    site_packages = next((python.parent.parent / "lib").glob("python*/site-packages"))
    import pydantic

    installed = str(pydantic.__file__).rsplit("/", 2)[0]
    (site_packages / "beside.pth").write_text(installed + "\n")
    return python
