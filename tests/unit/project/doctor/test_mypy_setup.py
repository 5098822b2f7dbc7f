"""mypy's configuration, compared with mypy's own reading of it."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

import pytest
from mypy.config_parser import parse_config_file
from mypy.options import Options

from botowright.project.doctor.mypy_setup import mypy_configuration

if TYPE_CHECKING:
    from pathlib import Path

TOML = '[tool.mypy]\nplugins = {}\nmypy_path = {}\npython_executable = "/python"\n'
INI = "[mypy]\nplugins = {}\nmypy_path = {}\n"
OTHER = "[other]\nplugins = x\n"
# Files by their path from the project, and the file that mypy takes.
CASES: dict[str, tuple[dict[str, str], str | None]] = {
    "none": ({}, None),
    "its own file first": (
        {
            "mypy.ini": INI.format("a", "p"),
            ".mypy.ini": INI.format("b", ""),
            "pyproject.toml": TOML.format('"c"', '""'),
        },
        "mypy.ini",
    ),
    "the hidden one second": (
        {".mypy.ini": INI.format("b", ""), "pyproject.toml": TOML.format('"c"', '""')},
        ".mypy.ini",
    ),
    "pyproject before setup.cfg": (
        {"pyproject.toml": TOML.format('"c"', '["p", "q"]'), "setup.cfg": INI.format("d", "")},
        "pyproject.toml",
    ),
    "shared files without a section": (
        {"pyproject.toml": "[tool.other]\n", "setup.cfg": INI.format("d", "p:q,r")},
        "setup.cfg",
    ),
    "no section at all": ({"pyproject.toml": "", "setup.cfg": OTHER}, None),
    "its own file without a section": (
        {"mypy.ini": OTHER, "setup.cfg": INI.format("d", "")},
        "mypy.ini",
    ),
    "several plugins": ({"mypy.ini": INI.format("a, b,\n  c,", "")}, "mypy.ini"),
    "a string of plugins": (
        {"pyproject.toml": TOML.format('"a, b,"', '"p:q"')},
        "pyproject.toml",
    ),
    "a file above": ({"../setup.cfg": INI.format("a", "")}, "../setup.cfg"),
    "a repository ends the search": (
        {".git/HEAD": "", "../setup.cfg": INI.format("a", "")},
        None,
    ),
    "the user's own": ({"../home/.mypy.ini": INI.format("a", "")}, "../home/.mypy.ini"),
    "broken files": (
        {
            "mypy.ini": "plugins",
            "pyproject.toml": "[tool.mypy",
            "setup.cfg": INI.format("d", ""),
        },
        "setup.cfg",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_configuration_is_that_of_mypy(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, expected = CASES[case]
    root = tmp_path / "project"
    root.mkdir()
    (tmp_path / ".git").mkdir()  # nothing above it is read
    for name, text in files.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text)
    monkeypatch.chdir(root)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    user_files = [str(tmp_path / "home" / name) for name in (".config/mypy/config", ".mypy.ini")]
    monkeypatch.setattr("mypy.defaults.USER_CONFIG_FILES", user_files)
    options = Options()
    parse_config_file(options, lambda: None, None, io.StringIO(), io.StringIO())
    found = mypy_configuration(root)
    if expected is None:
        assert found is None
        assert options.config_file is None
        return
    assert found is not None
    assert options.config_file is not None
    assert os.path.samefile(found.file, root / expected)
    assert os.path.samefile(found.file, options.config_file)
    assert [*found.plugins] == options.plugins
    assert [*found.search_path] == [path for path in options.mypy_path if path]
