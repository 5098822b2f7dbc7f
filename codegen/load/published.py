"""Which versions of botocore are published as wheels: asked of the user's own pip, or uv.

pip lists them. uv has no such command; but it says which is the newest below another, so its list
is made from the top down, as far as it is wanted.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from packaging.version import InvalidVersion, Version

from codegen.errors import UsageError
from codegen.load.releases import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_REFUSED = re.compile(r"\(from versions: ([^)]+)\)")
_LISTED = re.compile(r"^Available versions: (.+)$", re.MULTILINE)
_ANSWERED = re.compile(r"^botocore==(\S+)", re.MULTILINE)


def version_of(text: str) -> Version:
    """Return a version. Raises UsageError where the text is none."""
    try:
        return Version(text)
    except InvalidVersion as error:
        message = f"{text!r} is no version of botocore"
        raise UsageError(message) from error


@cache
def published() -> Index:
    """Return what answers for published versions.

    Raises UsageError where pip and uv are missing, or find none.
    """
    if _ran([sys.executable, "-m", "pip", "--version"]).returncode == 0:
        return PipIndex(_listed_by_pip())
    if shutil.which("uv"):
        return UvIndex()
    message = "neither pip nor uv is there to say which versions of botocore there are"
    raise UsageError(message)


@dataclass(frozen=True, slots=True)
class PipIndex:
    """A list, oldest first."""

    versions: tuple[Version, ...]

    def between(self, after: Version | None, upto: Version) -> list[Version]:
        """Return the versions above one and up to another, oldest first."""
        return [v for v in self.versions if (after is None or v > after) and v <= upto]

    def series_ends(self, upto: Version | None = None) -> list[Version]:
        """Return the newest version of each minor series, oldest first."""
        ends = {v.release[:2]: v for v in self.versions if upto is None or v <= upto}
        return list(ends.values())


@dataclass(frozen=True, slots=True)
class UvIndex:
    """What uv resolves, one version at a time."""

    def between(self, after: Version | None, upto: Version) -> list[Version]:
        """Return the versions above one and up to another, oldest first."""
        found = []
        for version in self._down(f"<={upto}"):
            if after is not None and version <= after:
                break
            found.append(version)
        return found[::-1]

    def series_ends(self, upto: Version | None = None) -> list[Version]:
        """Return the newest version of each minor series, oldest first."""
        found = []
        newest = _newest(f"<={upto}" if upto else "")
        while newest is not None:
            found.append(newest)
            major, minor = newest.release[:2]
            newest = _newest(f"<{major}.{minor}")
        return found[::-1]

    def _down(self, bound: str) -> Iterator[Version]:
        version = _newest(bound)
        while version is not None:
            yield version
            version = _newest(f"<{version}")


Index: TypeAlias = PipIndex | UvIndex


def _listed_by_pip() -> tuple[Version, ...]:
    """Return the released versions that have a wheel for this machine.

    pip names them where it is asked for one that cannot be; `pip index versions` (23.2.1) names
    those as well that have a source archive only. It is the second choice.
    """
    only = ["--only-binary", ":all:"]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *only]
    refused = _ran([*command, "botocore==0"])
    found = _REFUSED.search(refused.stderr)
    if found is None:
        listed = _ran([sys.executable, "-m", "pip", "index", "versions", "botocore", *only])
        found = _LISTED.search(listed.stdout)
    names = found[1].replace(",", " ").split() if found else []
    versions = [Version(name) for name in names if name != "none"]
    if not versions:
        message = f"the versions of botocore cannot be listed: {reason_of(refused)}"
        raise UsageError(message)
    return tuple(sorted(version for version in versions if not version.is_prerelease))


def _newest(bound: str) -> Version | None:
    """Return the newest version within a bound; None where there is none.

    Raises UsageError where uv cannot ask.
    """
    command = ["uv", "pip", "compile", "--quiet", "--no-deps", "--no-header", "--no-annotate"]
    command += ["--only-binary", ":all:", "--python", sys.executable, "-"]
    done = _ran(command, f"botocore{bound}\n")
    found = _ANSWERED.search(done.stdout)
    if found is not None:
        return Version(found[1])
    if "unsatisfiable" in done.stderr:  # there is none, or none with a wheel
        return None
    message = f"the versions of botocore cannot be listed: {reason_of(done)}"
    raise UsageError(message)


def _ran(command: list[str], said: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, input=said, capture_output=True, text=True, check=False)
