"""The distributions that are installed in an environment.

Names come from the folders, as PyPA's specification of installed projects writes them. A METADATA
is read only if its version is asked for: reading 300 of them takes 0.1 s, and importing
importlib.metadata takes 0.03 s.
"""

from __future__ import annotations

import csv
import os
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.utils import canonicalize_name

from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

_INFO = re.compile(r"(?P<name>[^-]+)(?:-(?P<version>[^-]+))?(?:-.*)?\.(?:dist|egg)-info")
_VERSION = re.compile(r"^Version:[ \t]*(?P<version>\S+)", re.MULTILINE | re.IGNORECASE)
RECORD = "RECORD"


@dataclass(frozen=True)
class Distribution:
    """An installed distribution."""

    folder: Path  # with its metadata; old installers left one file
    name: str  # with hyphens, as people write it

    @property
    def location(self) -> Path:
        """Return the folder of packages that it is in."""
        return self.folder.parent

    @cached_property
    def version(self) -> str:
        """Return the version of the METADATA, "?" if there is none."""
        for path in (self.folder / "METADATA", self.folder / "PKG-INFO", self.folder):
            found = _VERSION.search(_text(path).partition("\n\n")[0])
            if found is not None:
                return found["version"]
        return "?"

    @cached_property
    def files(self) -> tuple[str, ...]:
        """Return the files of the RECORD, relative to the location. There are none without it."""
        return tuple(row[0] for row in csv.reader(self.record.splitlines()) if row)

    @property
    def record(self) -> str:
        """Return the text of the RECORD. It is empty without one."""
        return _text(self.folder / RECORD)

    def __str__(self) -> str:
        return f"{self.name} {self.version}"


def _text(path: Path) -> str:
    try:
        return regular_content(path).decode("utf-8", "replace").replace("\r\n", "\n")
    except OSError:
        return ""


def installed_distributions(search_path: Sequence[str]) -> dict[str, Distribution]:
    """Return the distributions on a search path by their normalized names.

    If two have a name, the first is the one that Python imports.
    """
    found: dict[str, Distribution] = {}
    for folder in search_path:
        for distribution in distributions_in(folder):
            found.setdefault(canonicalize_name(distribution.name), distribution)
    return found


def installed_distribution(search_path: Sequence[str], name: str) -> Distribution | None:
    """Return the distribution with a name, None if it is not installed."""
    wanted = canonicalize_name(name)
    for folder in search_path:
        for distribution in distributions_in(folder):
            if canonicalize_name(distribution.name) == wanted:
                return distribution
    return None


def distributions_in(folder: str | Path) -> Iterator[Distribution]:
    """Yield the distributions in one folder of packages, in the order of their names."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:  # a search path may list folders that do not exist, and archives
        return
    for name in names:
        info = _INFO.fullmatch(name)
        if info is not None:
            yield Distribution(Path(folder, name), info["name"].replace("_", "-"))


def is_metadata(name: str) -> bool:
    """Return whether an entry of a folder of packages is the metadata of a distribution."""
    return _INFO.fullmatch(name) is not None


def package_folder(search_path: Sequence[str], package: str) -> Path | None:
    """Return the folder of a package that Python would import, None if there is none."""
    for folder in search_path:
        if os.path.isfile(os.path.join(folder, package, "__init__.py")):
            return Path(folder, package)
    return None


def owners(folder: Path, files: Collection[str]) -> dict[Distribution, list[str]]:
    """Return the distributions in a folder of packages whose RECORD lists some of these files.

    Files are relative to the folder. Each distribution has those that it owns.
    """
    owned: defaultdict[Distribution, list[str]] = defaultdict(list)
    tops = {file.partition("/")[0] for file in files}
    wanted = frozenset(files)
    for distribution in distributions_in(folder):
        record = distribution.record
        # A RECORD may list 10,000 files, so only one that mentions the packages is parsed.
        if any(top in record for top in tops):
            listed = wanted.intersection(distribution.files)
            if listed:
                owned[distribution] = sorted(listed)
    return dict(owned)
