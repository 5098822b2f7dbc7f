"""The first botocore that has an operation, a member or an enum value.

A path is SERVICE.OPERATION or SERVICE.SHAPE, then members, then an enum value. An operation has the
name of its method or AWS's name, and members have their wire names. The elements of lists and the
values of maps take no name. An enum value may contain full stops. Examples:
sagemaker.create_algorithm.TrainingSpecification.TrainingImage,
sagemaker.TrainingInstanceType.ml.m5.large. We search the request of an operation before its
response.

The search is a bisection: first over the newest versions of each minor series, then over one
series. The result is right if the thing was added once and never removed. If it was removed and
added again, the result is one of the versions that added it. The answer names the two versions that
we compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore import xform_name

from botowright.changes.read.loading import newest_service, service_hint
from botowright.changes.read.service import MODEL_KEYS
from botowright.changes.read.versions import Release, published_release
from botowright.errors import UsageError
from botowright.releases.published import no_such_version, published_versions, version_of
from botowright.releases.unpacked import check_name
from botowright.system import phases
from botowright.system.suggestions import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from packaging.version import Version

    from botowright.changes.read.service import Reference, Service

_SERIES = 128  # versions, in most minor series
_VERSION_SECONDS = 0.3  # to fetch one, over a fast network
_MEMBER, _ENUM_VALUE = "member", "enum value"
_GRAMMAR = "SERVICE.OPERATION or SERVICE.SHAPE, then members, then an enum value"


@dataclass(frozen=True, slots=True)
class Answer:
    """The first version that has something."""

    path: str
    kind: str  # "operation", "request", "response", "shape", "member", "enum value"
    version: str
    date: str
    before: str | None  # the version before, which does not have it; None for the oldest
    read: int  # the number of versions that we read


def since(path: str, upto: str | None) -> Answer:
    """Return the first version that has the thing at a path. The last one must have it.

    Raises UsageError if the last version does not have it, or if the versions cannot be listed or
    fetched.
    """
    service_name, *parts = path.split(".")
    if not service_name or not parts or not all(parts):
        message = f"{path!r} is not a path; write {_GRAMMAR}"
        raise UsageError(message)
    check_name(service_name)
    search = _Search(service_name, parts)
    index = published_versions()
    last = version_of(upto, "--upto takes a version like 1.44.5") if upto else None
    ends = index.series_ends(last)
    if not ends or (last is not None and ends[-1] != last):
        raise no_such_version(last or index.newest())
    # A bisection of n versions reads the logarithm of n.
    search.expected = 1 + len(ends).bit_length() + _SERIES.bit_length()
    search.check(ends[-1])
    end = _first(ends, search.has)
    series = index.between(ends[end - 1] if end else None, ends[end])
    first = _first(series, search.has)
    before = series[first - 1] if first else ends[end - 1] if end else None
    kind = search.kinds[series[first]] or ""
    date = search.date(series[first])
    read = len(search.kinds)
    return Answer(path, kind, str(series[first]), date, str(before) if before else None, read)


def _first(versions: Sequence[Version], has: Callable[[Version], bool]) -> int:
    """Return the index of the first version that has it. The last one must have it."""
    low, high = 0, len(versions) - 1
    while low < high:
        middle = (low + high) // 2
        if has(versions[middle]):
            high = middle
        else:
            low = middle + 1
    return low


class _Search:
    def __init__(self, service_name: str, parts: list[str]) -> None:
        self.expected = 0  # the number of versions that remain to read, about
        self.kinds: dict[Version, str | None] = {}
        self._service_name = service_name
        self._parts = parts
        self._dates: dict[Version, str] = {}

    def has(self, version: Version) -> bool:
        """Return whether a version has it."""
        if version not in self.kinds:
            service = newest_service(self._release(version), self._service_name)
            self.kinds[version] = kind_of_path(service, self._parts) if service else None
        return self.kinds[version] is not None

    def check(self, newest: Version) -> None:
        """Raise UsageError, with the missing part, if the newest version does not have it."""
        if self.has(newest):
            return
        release = self._release(newest)
        service = newest_service(release, self._service_name)
        if service is None:
            problem = f'there is no service "{self._service_name}"'
            hint = service_hint(self._service_name, release)
        else:
            problem, hint = _missing_part(service, self._parts)
        way_out = "f an older version had it, name that version with --upto"
        message = f"botocore {newest}: {problem}{f'{hint} I' if hint else '; i'}{way_out}"
        raise UsageError(message)

    def date(self, version: Version) -> str:
        """Return the day of a version."""
        return self._dates.get(version, "")

    def _release(self, version: Version) -> Release:
        self.expected -= 1
        phases.start(f"Reading botocore {version}")
        phases.expect(
            "Reading other versions", _VERSION_SECONDS * max(self.expected, 0), is_work=False
        )
        release = published_release(str(version), self._service_name)
        self._dates[version] = release.date
        return release


def kind_of_path(service: Service, parts: Sequence[str]) -> str | None:
    """Return the kind of thing at a path of a service, or None if there is nothing.

    A member of an operation is "request" or "response", and one of a shape is "member".
    """
    head, *rest = parts
    operation = service.operation_named(head)
    if operation is not None:
        if not rest:
            return "operation"
        for direction, key in MODEL_KEYS.items():
            reference = service.operations[operation].get(key)
            if reference and (kind := kind_below(service, reference, rest)):
                return direction if kind == _MEMBER else kind
    if head in service.shapes:
        return kind_below(service, {"shape": head}, rest) if rest else "shape"
    return None


def kind_below(service: Service, reference: Reference, rest: Sequence[str]) -> str | None:
    """Return the kind of thing at a path below a shape, or None if there is nothing."""
    if not rest:
        return _MEMBER
    shape = service.traits(reference)
    match shape["type"]:
        case "structure":
            member = shape.get("members", {}).get(rest[0])
            return kind_below(service, member, rest[1:]) if member is not None else None
        case "list":
            return kind_below(service, shape["member"], rest)
        case "map":
            kinds = (kind_below(service, shape[key], rest) for key in ("value", "key"))
            return next(filter(None, kinds), None)
    return _ENUM_VALUE if ".".join(rest) in shape.get("enum", ()) else None


def _missing_part(service: Service, parts: Sequence[str]) -> tuple[str, str]:
    """Return the problem with a path, and a hint at similar names."""
    for end in range(len(parts) - 1, 0, -1):
        if kind_of_path(service, parts[:end]):
            place = ".".join((service.name, *parts[:end]))
            names = _names_at(service, parts[:end])
            wanted = ".".join(parts[end:])
            return f"{place} has no {wanted!r}", did_you_mean(wanted, names)
    name = parts[0]
    operations = service.operations if name[:1].isupper() else map(xform_name, service.operations)
    hint = did_you_mean(name, operations) or did_you_mean(name, service.shapes)
    return f"{service.name} has no operation or shape {name!r}", hint


def _names_at(service: Service, parts: Sequence[str]) -> list[str]:
    candidates = {n for shape in service.shapes.values() for n in shape.get("members", ())}
    candidates |= {v for shape in service.shapes.values() for v in shape.get("enum", ())}
    return [name for name in candidates if kind_of_path(service, [*parts, name])]
