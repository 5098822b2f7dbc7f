"""The hooks of pre-commit that run mypy."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from botowright.project.doctor.tool_files import strings
from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILE = ".pre-commit-config.yaml"
_WITHOUT_ENVIRONMENT = frozenset(("system", "unsupported", "script", "unsupported_script"))


@dataclass(frozen=True, slots=True)
class MypyHook:
    """A hook that runs mypy in an environment that pre-commit made for it."""

    requirements: tuple[str, ...]  # what else is in the environment
    arguments: tuple[str, ...]

    def installs(self, distribution: str) -> bool:
        """Return whether the types are in its environment, by name or from a folder."""
        return any(_is_of(text, distribution) for text in self.requirements)

    @property
    def reads_other_python(self) -> bool:
        """Return whether mypy reads the packages of another Python."""
        return any(each.startswith("--python-executable") for each in self.arguments)


def mypy_hooks(root: Path) -> list[MypyHook]:
    """Return the hooks that run mypy in an environment of their own."""
    try:
        content = regular_content(root / FILE)
    except OSError:
        return []
    if b"mypy" not in content:
        return []
    # Deferred: importing takes 0.02 s, and most projects have no such hook.
    import yaml

    try:
        configuration = yaml.safe_load(content)
    except (yaml.YAMLError, ValueError, RecursionError):
        return []  # pre-commit reports it
    return [hook for repository in _tables(configuration, "repos") for hook in _hooks(repository)]


def _hooks(repository: dict[str, Any]) -> Iterator[MypyHook]:
    is_local = repository.get("repo") in {"local", "meta"}
    for hook in _tables(repository, "hooks"):
        if is_local and hook.get("language") in _WITHOUT_ENVIRONMENT:
            continue
        entry = hook.get("entry")
        command = shlex.split(entry, posix=False) if isinstance(entry, str) else []
        if hook.get("id") == "mypy" or command[:1] == ["mypy"]:
            arguments = (*command[1:], *strings(hook.get("args")))
            yield MypyHook(strings(hook.get("additional_dependencies")), arguments)


def _tables(parent: object, key: str) -> list[dict[str, Any]]:
    found = parent.get(key) if isinstance(parent, dict) else None
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _is_of(text: str, distribution: str) -> bool:
    try:
        return canonicalize_name(Requirement(text).name) == canonicalize_name(distribution)
    except InvalidRequirement:
        return True  # a folder or a wheel
