"""Requirements in `pyproject.toml` and similar files, without the peer's distributions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tomlkit
from tomlkit.exceptions import ParseError

from botowright.errors import ModelError
from botowright.project.migrate.distributions import is_peers
from botowright.project.migrate.mypy_patterns import new_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, MutableMapping

# The places of lists of requirements, and of tables whose keys are distributions. `*` is any key.
_LISTS = (
    "project.dependencies",
    "project.optional-dependencies.*",
    "dependency-groups.*",
    "tool.uv.dev-dependencies",
    "tool.uv.constraint-dependencies",
    "tool.uv.override-dependencies",
    "tool.pdm.dev-dependencies.*",
    "tool.hatch.envs.*.dependencies",
    "tool.hatch.envs.*.extra-dependencies",
    "tool.poetry.extras.*",
)
_TABLES = (
    "tool.poetry.dependencies",
    "tool.poetry.dev-dependencies",
    "tool.poetry.group.*.dependencies",
    "tool.pixi.pypi-dependencies",
    "tool.pixi.feature.*.pypi-dependencies",
    "tool.uv.sources",
    "packages",  # of a Pipfile
    "dev-packages",
)
_MODULE = "module"


def without_peer(text: str) -> str:
    """Return a TOML document without the peer's distributions.

    Sections of mypy for the peer's modules become those of ours. Raises ModelError if it is not
    TOML.
    """
    try:
        document = tomlkit.parse(text)
    except ParseError as error:
        message = f"it is not TOML: {error}"
        raise ModelError(message) from error
    for items in _values(document, _LISTS, list):
        _drop_items(items)
    for table in _values(document, _TABLES, dict):
        for name in [name for name in table if is_peers(name)]:
            del table[name]
    for sections in _values(document, ("tool.mypy.overrides",), list):
        for section in sections:
            _rename_modules(section)
    return tomlkit.dumps(document)


def _drop_items(items: list[Any]) -> None:
    for at in reversed(range(len(items))):
        if isinstance(items[at], str) and is_peers(items[at]):
            del items[at]


def _rename_modules(section: MutableMapping[str, Any]) -> None:
    modules = section.get(_MODULE)
    if isinstance(modules, str):
        if new_pattern(modules) != modules:
            section[_MODULE] = new_pattern(modules)
    elif isinstance(modules, list):
        for at in reversed(range(len(modules))):
            new = new_pattern(modules[at])
            if new != modules[at] and new in modules:
                del modules[at]
            elif new != modules[at]:
                modules[at] = new


def _values(document: Any, paths: Iterable[str], kind: type) -> Iterator[Any]:
    """Yield the values of a type at some paths."""
    for path in paths:
        for found in _found(document, path.split(".")):
            if isinstance(found, kind):
                yield found


def _found(table: Any, keys: list[str]) -> Iterator[Any]:
    """Yield the values at a path."""
    if not keys:
        yield table
        return
    if not isinstance(table, dict):
        return
    first, *rest = keys
    for key in list(table) if first == "*" else [first]:
        if key in table:
            yield from _found(table[key], rest)
