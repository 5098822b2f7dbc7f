"""The order of the folders: pyproject.toml has the contracts, import-linter reads the code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from importlinter.cli import lint_imports

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parent.parent


def test_imports_point_down_and_never_in_a_circle(capsys: pytest.CaptureFixture[str]) -> None:
    """Imports in functions and in `if TYPE_CHECKING` count as well."""
    exit_code = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert exit_code == 0, capsys.readouterr().out
