"""Types for the code of a project, and the places that `botowright annotate` leaves alone.

    rewriting = annotated(files, types)

The flow says which objects are clients, resources and so on, and which dictionaries reach their
methods. Each new type can tell more about other names, so we repeat this until nothing is new.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, TypeAlias

from botowright.project.annotate.additions import Addition, Problem
from botowright.project.annotate.candidates import Candidates
from botowright.project.annotate.dictionaries import Dictionaries
from botowright.project.annotate.edits import with_types
from botowright.project.annotate.objects import Objects
from botowright.project.annotate.other_code import other_contents
from botowright.project.annotate.overrides import Overrides
from botowright.project.annotate.own_calls import OwnCalls
from botowright.project.annotate.unused import replaced_names, shared_names, without_unused
from botowright.project.flow.flow import project_flow
from botowright.project.rewriting import Change, Finding, Rewriting
from botowright.project.sources import UnreadableCodeError, module_source
from botowright.project.values import Typed
from botowright.system.regular import reading_problem, regular_content
from botowright.system.workers import without_collector

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from botowright.project.flow.flow import Flow
    from botowright.project.flow.reading import FlowReader
    from botowright.project.flow.service_types import ServiceTypes
    from botowright.project.rewriting import ChosenFiles

_MOST_ROUNDS = 5
_Contents: TypeAlias = "Mapping[str, bytes]"  # by the paths of the files


@without_collector()  # it finds nothing in the trees and in the values of their names
def annotated(files: ChosenFiles, types: ServiceTypes, processes: int | None = None) -> Rewriting:
    """Return the types to add to some files, and the places that are left for the user."""
    flow = project_flow(files.root, types, notebooks=False)
    candidates = Candidates(types, processes)
    chosen = frozenset(files.names)
    found = _found(flow, candidates, chosen)
    for _ in range(_MOST_ROUNDS):
        if not flow.declare(_declared(found)):
            break
        found = _found(flow, candidates, chosen)
    rewriting = Rewriting(findings=(*files.findings, *_unread(flow, files)))
    others = cache(partial(other_contents, files.root, flow.contents.keys()))
    for file, results in found.items():
        rewriting += _rewritten(flow, file, results, others)
    return rewriting


def _found(
    flow: Flow, candidates: Candidates, chosen: Collection[str]
) -> dict[str, list[Addition | Problem]]:
    overrides = Overrides(flow)
    calls = OwnCalls(flow)
    objects = Objects(flow, candidates, overrides, calls)
    dictionaries = Dictionaries(flow, overrides, calls)
    return {
        file: [*objects.of_file(file), *dictionaries.of_file(file)]
        for file in flow.files
        if file in chosen
    }


def _unread(flow: Flow, files: ChosenFiles) -> Iterator[Finding]:
    """Yield a finding for each file that cannot be read, or does not hold valid Python."""
    for file in files.names:
        reader = flow.files.get(file)
        try:
            if not flow.contents.get(file):
                regular_content(files.root / file)
            elif reader is not None and not reader.parts:
                module_source(flow.contents[file])
                yield Finding(file, 1, "its code is nested too deeply; it is left alone")
        except OSError as error:
            yield Finding(file, 1, f"cannot be read: {reading_problem(error)}")
        except UnreadableCodeError as error:
            yield Finding(file, error.line or 1, f"{error}; it is left alone")


def _declared(
    found: dict[str, list[Addition | Problem]],
) -> dict[tuple[str, str, str], Typed]:
    """Return the types of parameters that were found."""
    return {
        (file, each.parameter.function, each.parameter.name): Typed(
            each.written.service, each.written.annotation
        )
        for file, results in found.items()
        for each in results
        if isinstance(each, Addition) and each.parameter is not None
    }


def _rewritten(
    flow: Flow, file: str, results: list[Addition | Problem], others: Callable[[], _Contents]
) -> Rewriting:
    reader = flow.files[file]
    additions = [each for each in results if isinstance(each, Addition)]
    problems = [each for each in results if isinstance(each, Problem)]
    lines = flow.lines(file, [each.node for each in problems])
    places = (
        Finding(file, lines[id(each.node)].line, each.why)
        for each in problems
        if id(each.node) in lines
    )
    findings = tuple(sorted(places, key=lambda finding: finding.line))
    if not additions or not reader.parts:
        return Rewriting(findings=findings)
    before = flow.contents[file]
    try:
        after = _code_with_types(flow, file, additions, others)
    except UnreadableCodeError as error:
        return Rewriting(findings=(*findings, Finding(file, error.line or 1, str(error))))
    changes = () if after == before else (Change(file, before, after),)
    return Rewriting(changes, findings)


def _code_with_types(
    flow: Flow, file: str, additions: list[Addition], others: Callable[[], _Contents]
) -> bytes:
    """Return the new content of a file. The other code is read only if an import may go."""
    reader = flow.files[file]
    source = module_source(flow.contents[file], reader.parts[0].tree)
    tree = with_types(source.tree, additions, _unevaluated(reader))
    names = replaced_names(additions)
    shorter = without_unused(tree, names)
    unchanged = source.content(tree)
    if shorter is tree or source.content(shorter) == unchanged:
        return unchanged
    shared = shared_names(names, file, {**flow.contents, **others()})
    return source.content(without_unused(tree, names - shared))


def _unevaluated(reader: FlowReader) -> frozenset[int]:
    """Return the assignments in functions: Python does not evaluate their annotations (PEP 526)."""
    return frozenset(id(node) for node, scope in reader.assignments if scope.function is not None)
