"""The oldest boto3 whose botocore and whose models of resources support the code.

boto3 and botocore are published together: boto3 1.35.10 needs botocore 1.35.10 or newer, and below
1.36. Before 1.33, the second number of boto3 was smaller by three. The search starts there. Then
the metadata decides: each answer is checked against that of the version before.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from packaging.version import Version

from botowright.errors import UsageError
from botowright.releases.boto3 import boto3_at_least, boto3_before, boto3_release
from botowright.releases.projects import UnusableReleaseError
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from botowright.project.flow.resource_parts import Part
    from botowright.releases.boto3 import Boto3Release

_IN_STEP = Version("1.33")
_BEHIND = 3
_NEVER = "1000"  # newer than all


@dataclass(frozen=True, slots=True)
class Boto3Bound:
    """The oldest versions of boto3 that support the code."""

    alone: Version  # with any botocore that it accepts
    beside: Version  # with the oldest botocore that has everything
    deciding: tuple[tuple[str, Part], ...]  # the parts of resources that it is the first to have


def boto3_bound(botocore: Version, parts: Collection[tuple[str, Part]]) -> Boto3Bound | None:
    """Return the oldest boto3 for a botocore and for parts of resources.

    None if no boto3 needs so new a botocore yet. Raises UsageError if the versions cannot be listed
    or fetched, or if no boto3 has a part.
    """
    alone = _oldest(botocore, lambda release: release.oldest_botocore >= botocore)
    beside = _oldest(botocore, lambda release: _accepts(release, botocore))
    if alone is None or beside is None:
        return None
    deciding = _lacking(alone, parts)
    if deciding:
        alone = _first_with(alone, parts)
        before = boto3_before(alone)
        deciding = [] if before is None else _lacking(before, parts)
    if _lacking(beside, parts):
        beside = min(alone, _first_with(beside, parts))
    return Boto3Bound(alone, beside, tuple(deciding))


def _accepts(release: Boto3Release, botocore: Version) -> bool:
    """Return whether a release accepts a botocore or a newer one."""
    return release.oldest_botocore >= botocore or botocore in release.accepted


def _oldest(botocore: Version, is_enough: Callable[[Boto3Release], bool]) -> Version | None:
    """Return the oldest boto3 that is enough. Newer ones are enough too."""
    version = boto3_at_least(_counterpart(botocore)) or _newest()
    while version is not None and not _is(version, is_enough):
        version = boto3_at_least(_later(version, botocore))
    while version is not None:
        before = _usable_before(version)
        if before is None or not is_enough(boto3_release(before)):
            break
        start = boto3_at_least(Version(f"{version.major}.{version.minor}"))
        is_start = start is not None and start < before and _is(start, is_enough)
        version = start if is_start else before
    return version


def _newest() -> Version | None:
    return boto3_before(Version(_NEVER))


def _usable_before(version: Version) -> Version | None:
    before = boto3_before(version)
    while before is not None and not _is(before, lambda _: True):
        before = boto3_before(before)
    return before


def _is(version: Version, is_enough: Callable[[Boto3Release], bool]) -> bool:
    try:
        return is_enough(boto3_release(version))
    except UnusableReleaseError:
        return False


def _counterpart(botocore: Version) -> Version:
    behind = 0 if botocore >= _IN_STEP else _BEHIND
    return Version(f"{botocore.major}.{max(0, botocore.minor - behind)}.{botocore.micro}")


def _later(version: Version, wanted: Version) -> Version:
    """Return a later version, by as much as the botocore of this one is too old."""
    try:
        has = boto3_release(version).oldest_botocore
    except UnusableReleaseError:
        has = wanted
    is_series = has.release[:2] == wanted.release[:2]
    step = max(1, wanted.micro - has.micro if is_series else 1)
    return Version(f"{version.major}.{version.minor}.{version.micro + step}")


def _first_with(version: Version, parts: Collection[tuple[str, Part]]) -> Version:
    """Return the first boto3 after one that has all parts: by series, then within one."""
    low, high = version, version  # `low` lacks a part
    while _lacking(high, parts):
        low = high
        newer = boto3_at_least(Version(f"{high.major}.{high.minor + 1}")) or _newest()
        if newer is None or newer == high:
            raise _no_boto3(high, parts)
        high = newer
    last = boto3_before(high)
    if last is not None and last > low and not _lacking(last, parts):
        high = last
    while (before := boto3_before(high)) is not None and before > low:
        middle = boto3_at_least(_between(low, high)) or before
        middle = middle if low < middle < high else before
        if _lacking(middle, parts):
            low = middle
        else:
            high = middle
    return high


def _between(low: Version, high: Version) -> Version:
    """Return a version in the middle of two of a series, or the first number of the newer one."""
    if low.release[:2] != high.release[:2]:
        return Version(f"{high.major}.{high.minor}")
    return Version(f"{high.major}.{high.minor}.{(low.micro + high.micro) // 2}")


def _no_boto3(newest: Version, parts: Collection[tuple[str, Part]]) -> UsageError:
    service, part = _lacking(newest, parts)[0]
    name = f"{part.resource or service}.{part.key}" if part.key else part.resource or service
    return UsageError(f"no boto3 up to {newest} has {name} among the resources of {service}")


def _lacking(version: Version, parts: Collection[tuple[str, Part]]) -> list[tuple[str, Part]]:
    release = boto3_release(version)
    models: dict[str, dict[str, Any]] = {}
    for service, _ in parts:
        if service not in models:
            models[service] = _model(release.resources(service))
    return [(service, part) for service, part in parts if not _has(models[service], part)]


def _has(model: dict[str, Any], part: Part) -> bool:
    resource = (
        model.get("resources", {}).get(part.resource) if part.resource else model.get("service")
    )
    if resource is None or not part.key:
        return resource is not None and (part.section != "load" or "load" in resource)
    return part.key in resource.get(part.section, {})


def _model(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    try:
        model = json.loads(regular_content(path))
    except (OSError, ValueError, RecursionError) as error:
        message = f"{path} cannot be read: {reading_problem(error)}"
        raise UsageError(message) from error
    return model if isinstance(model, dict) else {}
