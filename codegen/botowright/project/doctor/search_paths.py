"""The checkers of a project that read a folder of types."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from botowright.environments.distributions import installed_distribution
from botowright.project.doctor.mypy_setup import mypy_configuration
from botowright.project.doctor.pyright_setup import pyright_configuration, pyright_tool
from botowright.project.doctor.tool_files import here_and_above, strings, toml_table

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from botowright.environments.environment import Environment

_MYPY_VARIABLE = "MYPYPATH"
_STUBS = "typings"  # pyright's default


def checkers(root: Path, environment: Environment, folder: Path) -> dict[str, str]:
    """Return the checkers that a project uses, each with the line that makes it read a folder.

    A checker that already reads it has an empty line.
    """
    shown = os.path.relpath(folder, root)
    lines = {
        "mypy": (_mypy(root, environment), f'mypy_path = "{shown}" in [tool.mypy]'),
        "pyright": (_pyright(root, environment), f'stubPath = "{shown}" in [tool.pyright]'),
        "ty": (
            _other(root, environment, "ty", ("environment", "extra-paths")),
            f'extra-paths = ["{shown}"] in [tool.ty.environment]',
        ),
        "pyrefly": (
            _other(root, environment, "pyrefly", ("search-path",)),
            f'search-path = ["{shown}"] in [tool.pyrefly]',
        ),
    }
    place = os.path.realpath(folder)
    return {
        tool: "" if place in map(os.path.realpath, paths) else line
        for tool, (paths, line) in lines.items()
        if paths is not None
    }


def _mypy(root: Path, environment: Environment) -> list[Path] | None:
    configuration = mypy_configuration(root)
    if configuration is None and not installed_distribution(environment.search_path, "mypy"):
        return None
    given = os.environ.get(_MYPY_VARIABLE, "").split(os.pathsep)
    named = configuration.search_path if configuration is not None else ()
    folder = str(configuration.file.parent) if configuration is not None else ""
    expanded = [
        os.path.expanduser(os.path.expandvars(text.replace("$MYPY_CONFIG_FILE_DIR", folder)))
        for text in (*named, *given)
        if text
    ]
    return [root / text for text in expanded]


def _pyright(root: Path, environment: Environment) -> list[Path] | None:
    configuration = pyright_configuration(root)
    if configuration is None:
        return [root / _STUBS] if pyright_tool(environment) is not None else None
    folder = configuration.file.parent
    stubs = configuration.text("stubPath") or _STUBS
    return [folder / text for text in (stubs, *strings(configuration.table.get("extraPaths")))]


def _other(
    root: Path, environment: Environment, tool: str, keys: Iterable[str]
) -> list[Path] | None:
    """Return the search path of ty or pyrefly, whose files are named alike."""
    for folder in here_and_above(root):
        for file, section in ((f"{tool}.toml", ()), ("pyproject.toml", ("tool", tool))):
            table: Any = toml_table(folder / file, *section)
            if table is None:
                continue
            for key in keys:
                table = table.get(key) if isinstance(table, dict) else None
            return [folder / text for text in strings(table)]
    return [] if installed_distribution(environment.search_path, tool) is not None else None
