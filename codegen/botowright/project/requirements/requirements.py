"""The oldest boto3 and botocore that support the code of a project, and what decides."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from botowright.changes.together import versions_upto
from botowright.errors import UsageError
from botowright.load.source import model_source, service_entries
from botowright.project.flow.flow import project_flow
from botowright.project.flow.service_types import ServiceTypes
from botowright.project.requirements.boto3_bound import boto3_bound
from botowright.project.requirements.collect import uses_in
from botowright.project.requirements.declared import declared_bounds
from botowright.project.requirements.needs import needs_of
from botowright.project.requirements.places import Places
from botowright.project.requirements.uses import ServiceUse
from botowright.releases.allowed import oldest_allowing
from botowright.system import phases
from botowright.targets.chosen import targets_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from packaging.version import Version

    from botowright.changes.questions import Question
    from botowright.changes.together import First, Versions
    from botowright.project.requirements.boto3_bound import Boto3Bound
    from botowright.project.requirements.declared import Declared
    from botowright.project.requirements.needs import Needs
    from botowright.releases.allowed import Allowed

Judgement: TypeAlias = Literal["too low", "right", "could be lower"]
_SCAN_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Required:
    """Something that the code needs, since when it exists, and the places that need it."""

    library: Literal["botocore", "boto3"]
    version: Version
    before: Version | None
    date: str
    path: str
    kind: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A line about a place."""

    place: str
    text: str
    is_failure: bool = False

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


@dataclass(frozen=True, slots=True)
class Bound:
    """A requirement that the project declares, and whether it is enough."""

    declared: Declared
    judgement: Judgement
    better: str  # what it should be


@dataclass(slots=True)
class Requirements:
    """The answer for a project."""

    newest: Version
    botocore: Version | None = None  # None if the code does not use a service
    boto3: Version | None = None  # with any botocore that it accepts
    boto3_beside: Version | None = None  # with that botocore
    has_resources: bool = False
    asynchronous: tuple[str, ...] = ()  # the libraries of a project that makes no client of boto3
    # The oldest release of the first one that allows the botocore, None if the indexes do not tell.
    oldest_release: Allowed | None = None
    required: list[Required] = field(default_factory=list)
    absent: list[Note] = field(default_factory=list)
    unresolved: list[Note] = field(default_factory=list)
    warnings: tuple[str, ...] = ()
    bounds: list[Bound] = field(default_factory=list)
    read: int = 0

    @property
    def is_supported(self) -> bool:
        """Whether a version supports all of the code."""
        return not any(note.is_failure for note in self.absent)

    @property
    def dependencies(self) -> list[str]:
        """The bounds to declare. An asynchronous library requires a botocore of its own choice."""
        if self.asynchronous and self.botocore is not None:
            is_boto3_used = self.has_resources and self.boto3_beside is not None
            own = [f"boto3>={self.boto3_beside}"] if is_boto3_used else []
            return [*own, f"botocore>={self.botocore}"]
        if self.boto3 is not None:
            return [f"boto3>={self.boto3}"]
        return [] if self.botocore is None else [f"botocore>={self.botocore}"]


def project_requirements(root: Path, upto: str | None, *, is_all: bool) -> Requirements:
    """Return the oldest versions that support a project's code.

    With `is_all`, each requirement has its first version. Otherwise only those that decide have.
    Raises UsageError if the folder does not exist, or if versions cannot be listed or fetched.
    """
    if not root.is_dir():
        message = f"{root} is not a folder; --project takes the folder of a project"
        raise UsageError(message)
    phases.start("Reading the project", _SCAN_SECONDS)
    source = model_source(None, [])
    flow = project_flow(root, ServiceTypes(source, service_entries(source)))
    uses = list(uses_in(flow))
    if not uses:
        message = f"{root} has no code that makes a client or a resource of boto3"
        raise UsageError(message)
    versions = versions_upto(upto)
    needs = needs_of(uses, flow, versions)
    found = Requirements(versions.newest, warnings=flow.warnings)
    makers = {use.library for use in uses if isinstance(use, ServiceUse)}
    found.has_resources = bool(needs.of_boto3)
    found.asynchronous = () if "boto3" in makers else tuple(sorted(makers))
    places = Places(flow, needs)
    absent = (Note(places.of(each.where), each.problem, each.is_failure) for each in needs.absent)
    found.absent = list(dict.fromkeys(absent))
    found.unresolved = _notes(places, needs)
    if needs.of_botocore:
        _decide(found, needs, versions, places, is_all=is_all)
        found.oldest_release = _oldest_release(found)
    found.read = len(versions.read)
    found.bounds = list(_judged(found, declared_bounds(root)))
    return found


def _notes(places: Places, needs: Needs) -> list[Note]:
    notes = (Note(places.of(each.where), each.why) for each in needs.unresolved)
    return list(dict.fromkeys(notes))


def _decide(
    found: Requirements, needs: Needs, versions: Versions, places: Places, *, is_all: bool
) -> None:
    first, deciding = versions.latest(needs.of_botocore)
    # If an operation is new, its members are too. The oldest version has everything.
    deciding = [] if first.before is None else [q for q in deciding if not q.above & {*deciding}]
    firsts = versions.firsts(needs.of_botocore) if is_all else dict.fromkeys(deciding, first)
    found.botocore = first.version
    found.required = [
        _required(question, firsts[question], places.all_of(needs.of_botocore[question]))
        for question in firsts
    ]
    bound = boto3_bound(first.version, needs.of_boto3)
    if bound is not None:
        found.boto3, found.boto3_beside = bound.alone, bound.beside
        found.required += _of_resources(bound, needs, places)
    found.required.sort(key=lambda each: (each.places, each.path))
    found.required.sort(key=lambda each: each.version, reverse=True)


def _oldest_release(found: Requirements) -> Allowed | None:
    if not found.asynchronous or found.botocore is None:
        return None
    try:
        return oldest_allowing(found.botocore, targets_named(found.asynchronous).libraries)
    except UsageError:
        return None


def _required(question: Question, first: First, places: tuple[str, ...]) -> Required:
    return Required(
        "botocore",
        first.version,
        first.before,
        first.date,
        question.path,
        question.shown_kind,
        places,
    )


def _of_resources(bound: Boto3Bound, needs: Needs, places: Places) -> Iterator[Required]:
    for service, part in bound.deciding:
        path = ".".join(filter(None, (service, part.resource, part.key)))
        where = places.all_of(needs.of_boto3[service, part])
        yield Required("boto3", bound.alone, None, "", path, "resource", where)


def _judged(found: Requirements, declared: Sequence[Declared]) -> Iterator[Bound]:
    """Yield the declared bounds, each with a better one.

    botocore's own bound beside that of boto3 can be the one that is enough.
    """
    if found.botocore is None:
        return
    for each in declared:
        beside = [
            other
            for other in declared
            if (other.file, other.group) == (each.file, each.group) and other.name != each.name
        ]
        wanted = _wanted(found, each, beside)
        if wanted is not None:
            yield Bound(each, _judgement(each, wanted), f"{each.name}>={wanted}")


def _wanted(found: Requirements, each: Declared, beside: Iterable[Declared]) -> Version | None:
    """Return the oldest version that a declared requirement may allow."""
    if each.name == "botocore":
        enough = any(o.lower is not None and found.boto3 and o.lower >= found.boto3 for o in beside)
        return None if enough or found.botocore is None else found.botocore
    is_botocore_enough = any(
        other.lower is not None and found.botocore and other.lower >= found.botocore
        for other in beside
    )
    return found.boto3_beside if is_botocore_enough else found.boto3


def _judgement(each: Declared, wanted: Version) -> Judgement:
    if each.lower is None or each.lower < wanted:
        return "too low"
    return "could be lower" if each.lower > wanted and not each.is_pinned else "right"
