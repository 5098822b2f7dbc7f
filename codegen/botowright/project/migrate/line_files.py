"""Files that are read by lines: `requirements.txt`, and files in the form of INI."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from botowright.project.migrate.distributions import is_peers
from botowright.project.migrate.mypy_patterns import new_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECTION = re.compile(r"\[(?P<name>[^\]]*)\]\s*")
_MYPY = "mypy-"
_KEY = re.compile(r"(?P<key>[\w.-]+)\s*=\s*(?P<value>.*)")
# The keys of setup.cfg that have requirements.
_REQUIRES = re.compile(r"(?:install|tests|setup|extras)_requires?|options\.extras_require")


def requirements_without_peer(text: str) -> str:
    """Return a file of requirements without those of the peer.

    The hashes of a requirement, and the comments that `pip-compile` writes below it, go with it.
    """
    return "".join(_kept_requirements(text.splitlines(keepends=True)))


def _kept_requirements(lines: list[str]) -> Iterator[str]:
    is_dropped = is_continued = False
    for line in lines:
        is_below = is_continued or (line[:1] in " \t" and line.lstrip().startswith("#"))
        if not is_below:
            is_dropped = is_peers(line)
        is_continued = line.rstrip().endswith("\\")
        if not is_dropped:
            yield line


def ini_without_peer(text: str) -> str:
    """Return a file in the form of INI without requirements of the peer.

    Sections of mypy for its modules become those of ours, if there is none yet.
    """
    lines = text.splitlines(keepends=True)
    sections = {found["name"] for line in lines if (found := _SECTION.match(line))}
    return "".join(_new_lines(lines, sections))


def _new_lines(lines: list[str], sections: set[str]) -> Iterator[str]:
    section = key = ""
    for line in lines:
        found = _SECTION.match(line)
        if found is not None:
            section, key = found["name"], ""
            yield _new_section(line, section, sections)
            continue
        entry = _KEY.match(line)
        if entry is not None:
            key = entry["key"]
        is_value = entry is None and line[:1] in " \t"
        if is_value and _has_requirements(section, key) and is_peers(line):
            continue
        yield line


def _has_requirements(section: str, key: str) -> bool:
    if section in ("options", "options.extras_require"):
        return section != "options" or _REQUIRES.fullmatch(key) is not None
    return section.startswith("testenv") and key == "deps"


def _new_section(line: str, name: str, sections: set[str]) -> str:
    if not name.startswith(_MYPY):
        return line
    patterns = [pattern.strip() for pattern in name.removeprefix(_MYPY).split(",")]
    new = f"{_MYPY}{','.join(dict.fromkeys(map(new_pattern, patterns)))}"
    if new in sections or list(map(new_pattern, patterns)) == patterns:
        return line
    sections.add(new)
    return line.replace(f"[{name}]", f"[{new}]", 1)
