"""AWS's partitions and regions, from botocore's data."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore import BOTOCORE_ROOT

from botowright.errors import ModelError, excerpt, shown
from botowright.load.source import EXTENSIONS
from botowright.system.forms import ListOf, Record, check_form
from botowright.system.stamps import stamp

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.load.source import ModelSource, Stamps

# Two files name regions, and each has regions that the other lacks. The values are the keys of a
# partition's name. botocore/session.py loads "endpoints". botocore/client.py loads "partitions",
# which older versions do not have.
_DOCUMENTS = {"endpoints": "partition", "partitions": "id"}


@dataclass(frozen=True, slots=True)
class Regions:
    """The names of all partitions, and of the regions in them, sorted."""

    partitions: tuple[str, ...]
    regions: tuple[str, ...]


def load_regions(source: ModelSource) -> Regions:
    """Return the partitions and regions that a source's botocore knows.

    If no folder of the source has the files, we read those of the installed botocore, as we do for
    the core stubs. A global region, e.g. "aws-global", is left out: its partition's `regionRegex`
    does not match it. A partition may have no `regionRegex` (botocore/regions.py,
    EndpointResolver._region_match).
    Raises ModelError if a file cannot be read, or if it has another form.
    """
    # Deferred: botocore's loader takes half the time of a build that has nothing to do.
    from botowright.load.files import PlainFileLoader

    partitions: set[str] = set()
    regions: set[str] = set()
    for path, key in _files(source):
        content = PlainFileLoader().load_file(path.removesuffix(".gz").removesuffix(".json"))
        partition_form = Record({key: str, "regions": dict}, {"regionRegex": str})
        check_form(content, Record({"partitions": ListOf(partition_form)}), path)
        for partition in content["partitions"]:
            partitions.add(partition[key])
            regions.update(_regional(partition, path))
    return Regions(tuple(sorted(partitions)), tuple(sorted(regions)))


def region_stamps(source: ModelSource) -> Stamps:
    """Return the stamps of the files that `load_regions` reads."""
    return tuple((path, stamp(os.stat(path))) for path, _ in _files(source))


def _regional(partition: dict[str, Any], path: str) -> Iterator[str]:
    pattern = partition.get("regionRegex", "")
    try:
        is_regional = re.compile(pattern).match
    except (re.error, RecursionError, OverflowError) as error:
        problem = f"{shown(pattern)} is not a regular expression: {excerpt(str(error))}"
        raise ModelError(problem, path, "regionRegex") from error
    return (name for name in partition["regions"] if is_regional(name))


def _files(source: ModelSource) -> list[tuple[str, str]]:
    """Return the files with regions, each with the key of a partition's name."""
    installed = (os.path.join(BOTOCORE_ROOT, "data"),)
    return _found(source.search_paths) or _found(installed)


def _found(folders: Sequence[str]) -> list[tuple[str, str]]:
    return [
        (path, key)
        for name, key in _DOCUMENTS.items()
        if (path := _first_file(folders, name)) is not None
    ]


def _first_file(folders: Sequence[str], name: str) -> str | None:
    """Return the file that botocore's loader would read: folders first, then extensions."""
    for folder in folders:
        for extension in EXTENSIONS:
            path = os.path.join(folder, f"{name}{extension}")
            if os.path.exists(path):
                return path
    return None
