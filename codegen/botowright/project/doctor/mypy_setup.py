"""mypy's configuration, and the environment that mypy runs in."""

from __future__ import annotations

import configparser
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botowright.environments.distributions import installed_distribution, package_folder
from botowright.environments.throwaway import command_folders
from botowright.project.doctor.tool_files import here_and_above, strings, toml_table
from botowright.system.command_paths import command_path
from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.environments.environment import Environment

_OWN_FILES = ("mypy.ini", ".mypy.ini")
_TOML = "pyproject.toml"
_SHARED_INI = "setup.cfg"
_ENDS = (".git", ".hg")  # mypy searches above a project up to its repository's root


@dataclass(frozen=True, slots=True)
class MypyConfiguration:
    """The settings of mypy that concern the types."""

    file: Path
    plugins: tuple[str, ...] = ()
    search_path: tuple[str, ...] = ()
    python: str | None = None  # whose packages are read, if not those of mypy's own Python

    @property
    def is_toml(self) -> bool:
        """Return whether the file is in TOML."""
        return self.file.suffix == ".toml"

    @property
    def section(self) -> str:
        """Return the place of the settings, for a person."""
        return f"{'[tool.mypy]' if self.is_toml else '[mypy]'} of {self.file.name}"

    def plugins_with(self, plugin: str) -> str:
        """Return the line that adds a plugin."""
        plugins = [*self.plugins, plugin]
        return f"plugins = {json.dumps(plugins) if self.is_toml else ', '.join(plugins)}"


def mypy_configuration(root: Path) -> MypyConfiguration | None:
    """Return the configuration that mypy takes if it runs in a folder, None if there is none.

    The order is that of mypy's documentation.
    """
    for folder in here_and_above(root, _ENDS):
        for name in (*_OWN_FILES, _TOML, _SHARED_INI):
            found = _read(folder / name)
            if found is not None:
                return found
    for file in _user_files():
        found = _read(file)
        if found is not None:
            return found
    return None


def _user_files() -> Iterator[Path]:
    if os.environ.get("XDG_CONFIG_HOME"):
        yield Path(os.environ["XDG_CONFIG_HOME"], "mypy", "config")
    yield Path.home() / ".config" / "mypy" / "config"
    yield Path.home() / ".mypy.ini"


def _read(file: Path) -> MypyConfiguration | None:
    if file.name == _TOML:
        table = toml_table(file, "tool", "mypy")
        return None if table is None else _configuration(file, table)
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(regular_content(file).decode("utf-8"))
    except (OSError, ValueError, configparser.Error):
        return None
    if parser.has_section("mypy"):
        return _configuration(file, dict(parser["mypy"]))
    return None if file.name == _SHARED_INI else MypyConfiguration(file)


def _configuration(file: Path, table: dict[str, Any]) -> MypyConfiguration:
    python = table.get("python_executable")
    return MypyConfiguration(
        file,
        _split(table.get("plugins"), ","),
        _split(table.get("mypy_path"), "[,:]"),
        python if isinstance(python, str) else None,
    )


def _split(value: object, separator: str) -> tuple[str, ...]:
    parts = [part.strip() for text in strings(value) for part in re.split(separator, text)]
    return tuple(filter(None, parts))


def mypy_prefix(environment: Environment) -> Path | None:
    """Return the folder of the environment that mypy runs in, None without mypy."""
    if installed_distribution(environment.search_path, "mypy") is not None:
        return environment.prefix
    command = command_path("mypy", command_folders())
    return Path(os.path.realpath(command)).parents[1] if command is not None else None


def has_module(environment: Environment, prefix: Path, module: str) -> bool:
    """Return whether mypy can import a plugin in the environment that it runs in."""
    package, _, name = module.partition(".")
    file = f"{name.replace('.', '/') or '__init__'}.py"
    if prefix == environment.prefix:
        folder = package_folder(environment.search_path, package)
        return folder is not None and (folder / file).is_file()
    return any(prefix.glob(f"[lL]ib*/python*/site-packages/{package}/{file}"))
