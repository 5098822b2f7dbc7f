"""The terms of a project's files, kept in the user's cache folder until the files change."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from functools import cache as once
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from botowright.system import cache
from botowright.system.stamps import stamps_below

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from botowright.project.followed import Followed
    from botowright.project.terms import FileTerms
    from botowright.system.stamps import Stamp

_KIND = "scans"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """The result of a former scan for a file. `terms` is None if the scan did not need them."""

    stamp: Stamp
    mentions_boto: bool
    imports: frozenset[str] = frozenset()  # asynchronous libraries
    terms: FileTerms | None = None
    unmentioned: frozenset[Followed] = frozenset()  # searched for in vain


KeptFiles: TypeAlias = "Mapping[str, KeptFile]"


def read_kept(root: Path, services: Collection[str]) -> KeptFiles:
    """Return what the last scan of a project kept, nothing if there is none."""
    content = cache.read(_KIND, _key(root, services))
    if content is None:
        return {}
    try:
        kept = pickle.loads(content)  # noqa: S301  # our own file, in the user's own folder
    except Exception:  # noqa: BLE001  # whatever a damaged pickle raises
        return {}
    return kept if isinstance(kept, dict) else {}


def write_kept(root: Path, services: Collection[str], files: KeptFiles) -> None:
    """Keep what a scan found."""
    cache.write(_KIND, _key(root, services), pickle.dumps(files, protocol=pickle.HIGHEST_PROTOCOL))


def _key(root: Path, services: Collection[str]) -> str:
    return sha256(
        f"{root.resolve()}\0{sorted(services)}\0{_tool()}".encode("utf-8", "surrogateescape")
    ).hexdigest()


@once
def _tool() -> str:
    """Return the stamps of this package: another version makes other terms."""
    return repr(list(stamps_below(str(Path(__file__).parent))))
