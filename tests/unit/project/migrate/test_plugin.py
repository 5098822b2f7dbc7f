"""mypy's plugin in a project that had the peer's types."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.project.doctor.mypy_setup import mypy_configuration
from botowright.project.migrate.plugin import with_plugin
from botowright.project.rewriting import Change, Rewriting

if TYPE_CHECKING:
    from pathlib import Path

CHANGED = Change("app.py", b"import types_boto3_s3\n", b"import boto_types.s3\n")
PLUGIN = "boto_types.mypy_plugin"
CASES = {
    "toml": (
        "pyproject.toml",
        "[tool.mypy]  # ours\nstrict = true\n",
        f'[tool.mypy]  # ours\nstrict = true\nplugins = ["{PLUGIN}"]\n',
    ),
    "toml with a plugin": (
        "pyproject.toml",
        '[tool.mypy]\nplugins = ["pydantic.mypy"]  # one\n',
        f'[tool.mypy]\nplugins = ["pydantic.mypy", "{PLUGIN}"]  # one\n',
    ),
    "toml with a string": (
        "pyproject.toml",
        '[tool.mypy]\nplugins = "a"\n',
        f'[tool.mypy]\nplugins = ["a", "{PLUGIN}"]\n',
    ),
    "ini": (
        "mypy.ini",
        "[mypy]\n# strict\nstrict = True\n",
        f"[mypy]\nplugins = {PLUGIN}\n# strict\nstrict = True\n",
    ),
    "ini with a plugin": (
        "setup.cfg",
        "[metadata]\nname = a\n[mypy]\nplugins = a, b\nstrict = True\n",
        f"[metadata]\nname = a\n[mypy]\nplugins = a, b, {PLUGIN}\nstrict = True\n",
    ),
    "it is there": ("mypy.ini", f"[mypy]\nplugins = {PLUGIN}\n", None),
    "several lines": ("mypy.ini", "[mypy]\nplugins =\n    a,\n    b\n", None),
    "no configuration of mypy": ("pyproject.toml", '[project]\nname = "a"\n', None),
}


@pytest.mark.parametrize(("name", "before", "after"), CASES.values(), ids=CASES)
def test_the_plugin_is_added(name: str, before: str, after: str | None, tmp_path: Path):
    (tmp_path / name).write_text(before)
    found = with_plugin(tmp_path, Rewriting((CHANGED,)))
    expected = () if after is None else (Change(name, before.encode(), after.encode()),)
    assert found.changes == (CHANGED, *expected)
    if after is not None:
        (tmp_path / name).write_text(after)
        configuration = mypy_configuration(tmp_path)
        assert configuration is not None
        assert PLUGIN in configuration.plugins
        assert with_plugin(tmp_path, Rewriting((CHANGED,))).changes == (CHANGED,)


def test_a_file_that_changes_already_has_one_change(tmp_path: Path):
    (tmp_path / "pyproject.toml").write_text("[tool.mypy]\na = 1\n")
    own = Change("pyproject.toml", b"[tool.mypy]\na = 1\n", b"[tool.mypy]\nb = 1\n")
    found = with_plugin(tmp_path, Rewriting((own,)))
    (change,) = found.changes
    assert change.before == own.before
    assert change.after.decode() == f'[tool.mypy]\nb = 1\nplugins = ["{PLUGIN}"]\n'


def test_a_project_without_the_peer_gets_no_plugin(tmp_path: Path):
    (tmp_path / "mypy.ini").write_text("[mypy]\n")
    assert with_plugin(tmp_path, Rewriting()).changes == ()


def test_a_configuration_above_the_folder_stays(tmp_path: Path):
    (tmp_path / "mypy.ini").write_text("[mypy]\n")
    folder = tmp_path / "app"
    folder.mkdir()
    assert with_plugin(folder, Rewriting((CHANGED,))).changes == (CHANGED,)
