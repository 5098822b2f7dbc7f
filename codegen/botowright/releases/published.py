"""Which versions of botocore are published as wheels: asked of the user's own pip, or uv.

pip lists them. uv has no such command; but it says which is the newest below another, so its list
is made from the top down, as far as it is wanted.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases.installers import (
    ONLY_WHEELS,
    has_pip,
    reason_of,
    run_pip,
    run_uv,
    unreached,
    uv_path,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.releases.installers import Done

_REFUSED = re.compile(r"\(from versions: ([^)]+)\)")
_LISTED = re.compile(r"^Available versions: (.+)$", re.MULTILINE)
_WANTED = "the versions of botocore"
_TRUE = ("1", "true", "t", "yes", "y", "on")
_ANSWERED = re.compile(r"^botocore==(\S+)", re.MULTILINE)


def version_of(text: str) -> Version:
    """Return a version. Raises UsageError where the text is none."""
    try:
        return Version(text)
    except ValueError as error:  # InvalidVersion, or a number of more than 4,300 digits
        message = f"{text!r} is no version of botocore"
        raise UsageError(message) from error


@cache
def published() -> Index:
    """Return what answers for published versions.

    Raises UsageError where pip and uv are missing, or find none.
    """
    if has_pip():
        return PipIndex(_listed_by_pip())
    if uv_path() is not None:
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
    refused = _asked_of_pip("download", "--no-deps", "botocore==0")
    found = _REFUSED.search(refused.stderr)
    if found is None:
        listed = _asked_of_pip("index", "versions", "botocore")
        found = _LISTED.search(listed.stdout)
    names = found[1].replace(",", " ").split() if found else []
    versions = [Version(name) for name in names if name != "none"]
    if not versions:
        raise _unlisted(reason_of(refused))
    return tuple(sorted(version for version in versions if not version.is_prerelease))


def _asked_of_pip(*arguments: str) -> Done:
    """Return the answer of pip. Raises UsageError if it is not that of every index."""
    with tempfile.TemporaryDirectory() as scratch:
        done = run_pip([*arguments, "--quiet", *ONLY_WHEELS], Path(scratch), _WANTED)
        problem = unreached(Path(scratch))
    if problem is not None:
        raise _unlisted(problem)
    return done


def _newest(bound: str) -> Version | None:
    """Return the newest version within a bound; None where there is none.

    Raises UsageError where uv cannot ask.
    """
    command = ["compile", "--quiet", "--no-deps", "--no-header", "--no-annotate", *ONLY_WHEELS]
    command += ["--python", sys.executable, "-"]
    if os.environ.get("UV_OFFLINE", "").lower() in _TRUE:
        problem = "uv asks no index while UV_OFFLINE is set"
        raise _unlisted(problem)
    with tempfile.TemporaryDirectory() as scratch:
        done = run_uv(command, Path(scratch), _WANTED, f"botocore{bound}\n")
    found = _ANSWERED.search(done.stdout)
    if found is not None:
        return Version(found[1])
    # There is none, or none with a wheel.
    if "unsatisfiable" in done.stderr and "network was disabled" not in done.stderr:
        return None
    raise _unlisted(reason_of(done))


def _unlisted(problem: str) -> UsageError:
    return UsageError(f"the versions of botocore cannot be listed: {problem}")
