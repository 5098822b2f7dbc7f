"""The bounds of boto3 and botocore that a project declares.

They are in pyproject.toml (its dependencies, extras and groups, and poetry's), in requirements
files, in setup.cfg and in setup.py, if their text is a list of strings.
"""

from __future__ import annotations

import ast
import configparser
import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from botowright.system.regular import regular_content

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

NAMES = ("boto3", "botocore")
_FILES = ("pyproject.toml", "setup.cfg", "setup.py")
_MENTION = re.compile(rb"boto(?:3|core)", re.IGNORECASE)
_LOWER = (">=", "==", "~=", "===")  # operators with the oldest version of a range
_ABOVE = ">"
_CARET = re.compile(r"^[\^~]\s*(\d[\w.]*)$")  # poetry's own operators
_UNREADABLE = (OSError, ValueError, RecursionError, SyntaxError, configparser.Error)


@dataclass(frozen=True, slots=True)
class Declared:
    """A requirement of boto3 or botocore in a file of the project."""

    file: str
    line: int
    group: str  # the part of the file: requirements of a group are installed together
    name: str
    text: str  # as the file has it
    specifier: SpecifierSet

    @property
    def lower(self) -> Version | None:
        """The oldest version that it allows, None if it allows any."""
        lowest = [
            Version(each.version.removesuffix(".*"))
            for each in self.specifier
            if each.operator in (*_LOWER, _ABOVE)
        ]
        return max(lowest, default=None)

    @property
    def is_pinned(self) -> bool:
        """Whether it allows one version only."""
        return any(each.operator in {"==", "==="} for each in self.specifier)


def declared_bounds(root: Path) -> list[Declared]:
    """Return the requirements that a project declares. A file that cannot be read has none."""
    found: list[Declared] = []
    paths = [root / name for name in _FILES]
    paths += sorted([*root.glob("*requirements*.txt"), *root.glob("requirements/*.txt")])
    for path in paths:
        try:
            content = regular_content(path)
        except OSError:
            continue
        if _MENTION.search(content) is not None:
            found += _declared(path.relative_to(root).as_posix(), content)
    return found


def _declared(file: str, content: bytes) -> Iterator[Declared]:
    text = content.decode("utf-8", "replace")
    try:
        listed = list(_listed(file, text))
    except _UNREADABLE:
        return
    lines, after = text.splitlines(), dict[str, int]()
    for group, requirement in listed:
        found = _parsed(requirement)
        if found is not None:
            line = _line(lines, requirement, after.get(requirement, 0))
            after[requirement] = line
            yield Declared(file, line, group, found[0], requirement, found[1])


def _listed(file: str, text: str) -> Iterator[tuple[str, str]]:
    """Yield each requirement with its group."""
    if file.endswith(".txt"):
        for line in text.splitlines():
            yield "", line.partition("#")[0].partition("--hash")[0].strip(" \t\\")
    elif file.endswith(".toml"):
        yield from _of_pyproject(tomllib.loads(text))
    elif file.endswith(".cfg"):
        yield from _of_setup_cfg(text)
    else:
        yield from _of_setup_py(text)


def _of_pyproject(content: dict[str, Any]) -> Iterator[tuple[str, str]]:
    project = _table(content, "project")
    yield from _strings("dependencies", project.get("dependencies"))
    groups = {**_table(project, "optional-dependencies"), **_table(content, "dependency-groups")}
    for name, listed in groups.items():
        yield from _strings(name, listed)
    poetry = _table(content, "tool", "poetry")
    tables = {"dependencies": _table(poetry, "dependencies")}
    tables["dev"] = _table(poetry, "dev-dependencies")
    for name in _table(poetry, "group"):
        tables[name] = _table(poetry, "group", name, "dependencies")
    for group, table in tables.items():
        for name, value in table.items():
            version = value.get("version") if isinstance(value, dict) else value
            if isinstance(version, str):
                yield group, f"{name} = {version}"


def _of_setup_cfg(text: str) -> Iterator[tuple[str, str]]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(text)
    options = {"dependencies": parser.get("options", "install_requires", fallback="")}
    if parser.has_section("options.extras_require"):
        options |= dict(parser.items("options.extras_require"))
    for group, listed in options.items():
        yield from _strings(group, listed.splitlines())


def _of_setup_py(text: str) -> Iterator[tuple[str, str]]:
    """Yield the strings of a setup.py that are requirements, wherever they are."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield "dependencies", node.value


def _table(content: dict[str, Any], *keys: str) -> dict[str, Any]:
    for key in keys:
        found = content.get(key)
        content = found if isinstance(found, dict) else {}
    return content


def _strings(group: str, listed: object) -> Iterator[tuple[str, str]]:
    values: Iterable[object] = listed if isinstance(listed, list) else ()
    yield from ((group, each.strip()) for each in values if isinstance(each, str))


def _parsed(text: str) -> tuple[str, SpecifierSet] | None:
    """Return the name and the range of a requirement, None if it is of another package."""
    name, is_poetry, version = text.partition(" = ")
    try:
        if is_poetry:
            found, specifier = canonicalize_name(name), _of_poetry(version)
        else:
            requirement = Requirement(text)
            found, specifier = canonicalize_name(requirement.name), requirement.specifier
    except (InvalidRequirement, InvalidSpecifier, InvalidVersion):
        return None
    return (found, specifier) if found in NAMES else None


def _of_poetry(version: str) -> SpecifierSet:
    """Return poetry's range. Only its lower end matters."""
    caret = _CARET.match(version)
    if caret is not None:
        return SpecifierSet(f">={caret[1]}")
    if version[:1].isdigit():
        return SpecifierSet(f"=={version}")
    return SpecifierSet("" if version == "*" else version)


def _line(lines: list[str], requirement: str, after: int) -> int:
    """Return the line that has a requirement, below another one."""
    name, is_poetry, _ = requirement.partition(" = ")
    wanted = re.compile(rf"^\W*{re.escape(name)}\W*=" if is_poetry else re.escape(requirement))
    numbered = list(enumerate(lines, 1))
    return next((n for n, line in numbered if n > after and wanted.search(line)), 1)
