"""The environment whose packages pyright reads."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botowright.environments.distributions import installed_distribution
from botowright.environments.environment import python_in
from botowright.environments.throwaway import command_folders
from botowright.project.doctor.tool_files import here_and_above, json_table, toml_table
from botowright.system.command_paths import command_path

if TYPE_CHECKING:
    from botowright.environments.environment import Environment

_JSON = "pyrightconfig.json"
_TOML = "pyproject.toml"
_TOOLS = ("pyright", "basedpyright")


@dataclass(frozen=True, slots=True)
class PyrightConfiguration:
    """The settings of pyright that concern the types."""

    file: Path
    table: dict[str, Any]
    tool: str  # "pyright" or "basedpyright"

    @property
    def section(self) -> str:
        """Return the place of the settings, for a person."""
        return self.file.name if self.file.name == _JSON else f"[tool.{self.tool}] of {_TOML}"

    def text(self, key: str) -> str | None:
        """Return a setting that is a string, None for another value."""
        value = self.table.get(key)
        return value if isinstance(value, str) else None

    def line(self, key: str, value: object) -> str:
        """Return the line that sets a value."""
        written = json.dumps(value)
        return f'"{key}": {written}' if self.file.name == _JSON else f"{key} = {written}"


def pyright_configuration(root: Path) -> PyrightConfiguration | None:
    """Return the configuration that pyright takes if it runs in a folder, None without one.

    A pyrightconfig.json here or above comes first, as in pyright's documentation.
    """
    for folder in here_and_above(root):
        table = json_table(folder / _JSON)
        if table is not None:
            return PyrightConfiguration(folder / _JSON, table, "pyright")
    for folder in here_and_above(root):
        for tool in reversed(_TOOLS):
            table = toml_table(folder / _TOML, "tool", tool)
            if table is not None:
                return PyrightConfiguration(folder / _TOML, table, tool)
    return None


def pyright_tool(environment: Environment) -> str | None:
    """Return the pyright that a project has without a configuration, None if it has none."""
    installed = [t for t in _TOOLS if installed_distribution(environment.search_path, t)]
    on_path = [tool for tool in _TOOLS if command_path(tool, command_folders())]
    return next(iter((*installed, *on_path)), None)


def pyright_prefix(
    root: Path, configuration: PyrightConfiguration | None, tool: str
) -> tuple[Path | None, str]:
    """Return the environment whose packages pyright reads, and how it finds that environment.

    The rules are those of its page on import resolution. Editors pass an interpreter of their own.
    """
    if configuration is not None:
        path, name = configuration.text("venvPath"), configuration.text("venv")
        if path is not None and name is not None:
            folder = Path(os.path.normpath(configuration.file.parent / path / name))
            return folder, f"venvPath and venv in {configuration.section}"
    if tool == "basedpyright" and python_in(root / ".venv") is not None:
        return root / ".venv", ".venv"
    for command in ("python3", "python"):
        found = command_path(command, command_folders())
        if found is not None:
            return Path(found).parents[1], f"{command} on PATH"
    return None, "python3 on PATH"
