"""The files in which a project configures its tools.

A file that cannot be read counts as missing: its own tool reports that better.
"""

from __future__ import annotations

import json
import re
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from botowright.system.regular import regular_content

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Comments and trailing commas, which pyright allows. Strings come first: they may look like them.
_EXTRA = re.compile(r'("(?:[^"\\]|\\.)*")|//[^\n]*|/\*.*?\*/|,(?=\s*[\]}])', re.DOTALL)


def here_and_above(root: Path, ends: tuple[str, ...] = ()) -> Iterator[Path]:
    """Yield a folder and those above it, up to one that has an entry with a name in `ends`."""
    for folder in (root, *root.parents):
        yield folder
        if any((folder / name).exists() for name in ends):
            return


def toml_table(file: Path, *names: str) -> dict[str, Any] | None:
    """Return a table of a TOML file, None if it is missing."""
    content: Any = None
    with suppress(OSError, ValueError, RecursionError):
        content = tomllib.loads(regular_content(file).decode("utf-8"))
    for name in names:
        content = content.get(name) if isinstance(content, dict) else None
    return content if isinstance(content, dict) else None


def json_table(file: Path) -> dict[str, Any] | None:
    """Return the object in a JSON file that may have comments, None if there is none."""
    with suppress(OSError, ValueError, RecursionError):
        text = regular_content(file).decode("utf-8-sig")
        content = json.loads(_EXTRA.sub(lambda found: found[1] or "", text))
        if isinstance(content, dict):
            return content
    return None


def strings(value: object) -> tuple[str, ...]:
    """Return the strings of a list, or a string itself. Other values are left out."""
    values = value if isinstance(value, list) else [value]
    return tuple(each for each in values if isinstance(each, str))
