"""AWS's partitions and regions, as botocore's own data has them."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from botowright.errors import ModelError
from botowright.load.source import EXTENSIONS
from botowright.system.stamps import stamp

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.load.source import ModelSource, Stamps

# botocore/session.py loads "endpoints", botocore/client.py "partitions", which older ones lack.
# Each has regions that the other lacks, and their keys differ.
_DOCUMENTS = {"endpoints": "partition", "partitions": "id"}
_KINDS: dict[type, str] = {list: "a list", dict: "an object", str: "a string"}
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Regions:
    """The names of all partitions and of the regions in them, sorted."""

    partitions: tuple[str, ...]
    regions: tuple[str, ...]


def load_regions(source: ModelSource) -> Regions:
    """Return the partitions and regions that a source's botocore knows.

    If no folder of the source has them, they are the installed botocore's, as the core stubs are. A
    global region ("aws-global") is left out: its partition's `regionRegex` does not match it. A
    partition need not have one (botocore/regions.py, EndpointResolver._region_match).
    Raises ModelError if a file cannot be read, or has no regions.
    """
    from botowright.load.files import PlainFileLoader

    partitions: set[str] = set()
    regions: set[str] = set()
    for path, key in _files(source):
        content = PlainFileLoader().load_file(path.removesuffix(".gz").removesuffix(".json"))
        try:
            for partition in _member(content, "partitions", list):
                partitions.add(_member(partition, key, str))
                regions.update(_regional(partition))
        except ModelError as error:
            raise error.within(path) from None
    return Regions(tuple(sorted(partitions)), tuple(sorted(regions)))


def region_stamps(source: ModelSource) -> Stamps:
    """Return the stamps of the files that `load_regions` reads."""
    return tuple((path, stamp(os.stat(path))) for path, _ in _files(source))


def _regional(partition: dict[str, Any]) -> Iterator[str]:
    pattern = _member(partition, "regionRegex", str) if "regionRegex" in partition else ""
    regions = _member(partition, "regions", dict)
    try:
        is_regional = re.compile(pattern).match
    except (re.error, RecursionError, OverflowError) as error:
        problem = f"{pattern!r} is not a regular expression: {error}"
        raise ModelError(problem, "regionRegex") from error
    return (name for name in regions if is_regional(name))


def _member(content: Any, key: str, kind: type[_T]) -> _T:
    """Return a member of a JSON object. Raises ModelError if there is none of this kind."""
    value = content.get(key) if isinstance(content, dict) else None
    if not isinstance(value, kind):
        problem = f'has no regions: expected an object with "{key}", {_KINDS[kind]}'
        raise ModelError(problem)
    return value


def _files(source: ModelSource) -> list[tuple[str, str]]:
    """Return the files with regions, each with the key of a partition's name."""
    from botocore import BOTOCORE_ROOT

    installed = (os.path.join(BOTOCORE_ROOT, "data"),)
    return _found(source.search_paths) or _found(installed)


def _found(folders: Sequence[str]) -> list[tuple[str, str]]:
    return [
        (path, key)
        for name, key in _DOCUMENTS.items()
        if (path := _first_file(folders, name)) is not None
    ]


def _first_file(folders: Sequence[str], name: str) -> str | None:
    """Return the file that botocore's loader would take: folders in order, then extensions."""
    for folder in folders:
        for extension in EXTENSIONS:
            path = os.path.join(folder, f"{name}{extension}")
            if os.path.exists(path):
                return path
    return None
