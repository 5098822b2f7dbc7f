"""The things that a project needs of botocore: its uses, compared with the newest models.

A call may be one of two clients, and only one of them may have the method. So the candidates at a
place form a group. If the newest version has one of them, the others do not count. If it has none,
no version supports the code.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

import libcst as cst

from botowright.changes.questions import (
    Question,
    element,
    holds,
    operation_of_waiter,
    reference_at,
)
from botowright.errors import assert_never
from botowright.project import terms
from botowright.project.requirements.absent import absence
from botowright.project.requirements.sent import entries_of
from botowright.project.requirements.uses import (
    CallUse,
    NamedUse,
    ReadUse,
    ResourceUse,
    ServiceUse,
    TypeUse,
    Unresolved,
)
from botowright.project.terms import Text
from botowright.project.values import InFile
from botowright.translate.quirks import quirks_of

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from botowright.changes.read.service import Reference, Service
    from botowright.changes.together import Versions
    from botowright.project.flow.flow import Flow
    from botowright.project.flow.resource_parts import Part
    from botowright.project.requirements.uses import Sent, Use, Where
    from botowright.project.values import Value

_DEEPEST = 20  # structures in structures

# A program fails at the first, and the second may be wrong: botocore does not check it.
Weight: TypeAlias = Literal["fails", "doubtful", "ignored"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question at a place. `weight` is that of the answer no."""

    where: Where
    group: Hashable
    question: Question
    weight: Weight = "fails"


@dataclass(frozen=True, slots=True)
class Absent:
    """Something that no version has, and what to do about it."""

    where: Where
    problem: str
    is_failure: bool


@dataclass(slots=True)
class Needs:
    """The things that a project needs, with the places that need them."""

    of_botocore: dict[Question, list[Where]] = field(default_factory=dict)
    of_boto3: dict[tuple[str, Part], list[Where]] = field(default_factory=dict)
    absent: list[Absent] = field(default_factory=list)
    unresolved: list[Unresolved] = field(default_factory=list)


def needs_of(uses: Sequence[Use], flow: Flow, versions: Versions) -> Needs:
    """Return what uses need. Things that the newest version does not have are `absent`."""
    versions.read_newest({use.service for use in uses if not isinstance(use, Unresolved)})
    needs, written = Needs(), _written_keys(flow)
    groups: dict[Hashable, list[Candidate]] = {}
    for use in uses:
        if isinstance(use, Unresolved):
            needs.unresolved.append(use)
        elif isinstance(use, ResourceUse):
            needs.of_boto3.setdefault((use.service, use.part), []).append(use.where)
        for candidate in _Walk(flow, versions).candidates(use):
            groups.setdefault(candidate.group, []).append(candidate)
    for candidates in groups.values():
        _settle(candidates, versions, needs, written)
    return needs


def _settle(
    candidates: Sequence[Candidate], versions: Versions, needs: Needs, written: frozenset[str]
) -> None:
    """Add the candidates of a group that the newest version has, or else the first as absent."""
    found = False
    for each in candidates:
        if holds(versions.newest_service(each.question.service), each.question):
            needs.of_botocore.setdefault(each.question, []).append(each.where)
            found = True
    first = candidates[0]
    is_own = first.question.kind == "response" and first.question.parts[-1] in written
    is_doubtful = first.weight == "doubtful" and _is_elsewhere(first.question, versions)
    if not found and first.weight != "ignored" and not is_own and not is_doubtful:
        problem = absence(first.question, versions)
        needs.absent.append(Absent(first.where, problem, first.weight == "fails"))


def _is_elsewhere(question: Question, versions: Versions) -> bool:
    """Return whether a key that is sent, perhaps, is one of another call of the service."""
    service = versions.newest_service(question.service)
    if service is None or question.kind != "request" or question.value is not None:
        return False
    return any(question.parts[-1] in shape.get("members", ()) for shape in service.shapes.values())


def _written_keys(flow: Flow) -> frozenset[str]:
    """Return the keys that the project writes into dictionaries, perhaps into a response."""
    return frozenset(
        str(target.target.slice[0].slice.value.evaluated_value)
        for reader in flow.files.values()
        for node, _ in reader.assignments
        for target in (node.targets if isinstance(node, cst.Assign) else ())
        if isinstance(target.target, cst.Subscript)
        and isinstance(target.target.slice[0].slice, cst.Index)
        and isinstance(target.target.slice[0].slice.value, cst.SimpleString)
    )


class _Walk:
    def __init__(self, flow: Flow, versions: Versions) -> None:
        self._flow = flow
        self._versions = versions

    def candidates(self, use: Use) -> Iterator[Candidate]:
        """Yield the questions of a use."""
        match use:
            case ServiceUse(where, service):
                yield Candidate(where, _group(where, "service"), Question(service, "service"))
            case NamedUse(where, service, kind, name):
                question = Question(service, kind, (name,))
                yield Candidate(where, _group(where, kind, name), question)
            case CallUse():
                yield from self._call(use)
            case ReadUse():
                yield from self._read(use)
            case TypeUse(where, service, shape):
                question = Question(service, "shape", (shape,))
                yield Candidate(where, _group(where, shape), question, "ignored")
            case ResourceUse(where, service):
                yield Candidate(where, _group(where, "service"), Question(service, "service"))
            case Unresolved():
                pass
            case _:
                assert_never(use)

    def _call(self, use: CallUse) -> Iterator[Candidate]:
        service, operation = self._versions.newest_service(use.service), use.operation
        if use.is_waiter:
            question = Question(use.service, "waiter", (operation,))
            yield Candidate(use.where, _group(use.where, "waiter"), question)
            operation = operation_of_waiter(service, operation) or "" if service else ""
        else:
            question = Question(use.service, "operation", (operation,))
            yield Candidate(use.where, _group(use.where, "operation"), question)
        if service is None or service.operation_named(operation) is None:
            return
        walk = _Sending(self._flow, service, use)
        reference = reference_at(service, use.direction, (operation,))
        yield from walk.keys(use.sent, reference, (operation,), 0)

    def _read(self, use: ReadUse) -> Iterator[Candidate]:
        service = self._versions.newest_service(use.service)
        origin = use.origin
        if service is None:
            return
        if use.key is not None:
            parts = (*origin.parts, use.key)
            if use.key != "ResponseMetadata" or len(parts) > 2:  # noqa: PLR2004  # the outermost
                question = Question(use.service, origin.kind, parts)
                weight: Weight = "doubtful" if use.is_certain else "ignored"
                yield Candidate(use.where, _group(use.where, use.key), question, weight)
        for value in use.compared:
            question = Question(use.service, origin.kind, origin.parts, value)
            yield Candidate(use.where, _group(use.where, value), question, "doubtful")


@dataclass(frozen=True, slots=True)
class _Sending:
    """The walk through the values that a call sends, beside the shapes of its operation."""

    flow: Flow
    service: Service
    use: CallUse

    def keys(
        self, sent: Iterable[Sent], reference: Reference | None, path: tuple[str, ...], depth: int
    ) -> Iterator[Candidate]:
        """Yield the questions of the keys of a structure, and of all below them."""
        shape = {} if reference is None else self.service.shapes[reference["shape"]]
        if depth > _DEEPEST or shape.get("document"):
            return
        for each in sent:
            if not depth and each.key in self.use.known:
                continue
            parts = (*path, each.key)
            weight: Weight = "fails" if each.is_certain else "doubtful"
            yield self._candidate(each.where, parts, None, each.key, weight)
            member = shape.get("members", {}).get(each.key)
            if member is not None:
                yield from self._values(each.values, member, parts, each.where, depth + 1)

    def _values(
        self,
        values: Iterable[Value],
        reference: Reference,
        path: tuple[str, ...],
        where: Where,
        depth: int,
    ) -> Iterator[Candidate]:
        shape = self.service.shapes[reference["shape"]]
        if self._is_converted(reference):
            return
        for value in values:
            match shape["type"], value:
                case "structure", InFile(_, terms.Table()):
                    entries = entries_of(self.flow, value, where)
                    yield from self.keys(entries, reference, path, depth)
                case "map", InFile(_, terms.Table()):
                    for entry in entries_of(self.flow, value, where):
                        yield from self._map_key(entry, shape, path)
                        below = (entry.values, shape["value"], path, entry.where, depth + 1)
                        yield from self._values(*below)
                case "list", InFile(file, terms.Items(elements)) if depth <= _DEEPEST:
                    for item in elements:
                        found = self.flow.names.values(item, file)
                        yield from self._values(found, shape["member"], path, where, depth + 1)
                case "string", Text(text) if "enum" in shape:
                    yield self._candidate(where, path, text, "=", "doubtful")
                case _:
                    pass

    def _map_key(
        self, entry: Sent, shape: dict[str, Reference], path: tuple[str, ...]
    ) -> Iterator[Candidate]:
        if "enum" in self.service.shapes[shape["key"]["shape"]]:
            yield self._candidate(entry.where, path, entry.key, entry.key, "doubtful")

    def _candidate(
        self,
        where: Where,
        parts: tuple[str, ...],
        value: str | None,
        label: str,
        weight: Weight = "fails",
    ) -> Candidate:
        question = Question(self.service.name, self.use.direction, parts, value)
        if self.use.is_lenient:
            weight = "ignored"
        group = _group(self.use.where, id(where.node), len(parts), label)
        return Candidate(where, group, question, weight)

    def _is_converted(self, reference: Reference) -> bool:
        """Return whether boto3 converts a value, so that the code has a Python value instead."""
        conversion = quirks_of(self.service.name).conversion
        is_value = conversion is not None and element(self.service, reference)["shape"] == (
            conversion.value
        )
        return self.use.is_converted and is_value


def _group(where: Where, *names: Hashable) -> Hashable:
    return (where.file, id(where.node), *names)
