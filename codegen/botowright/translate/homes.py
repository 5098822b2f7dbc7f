"""The modules that define the request types of a service.

Most request types are defined in `requests`. Two kinds are defined elsewhere, and `requests`
re-exports them:

- If the request type and the response type of a structure are the same, one class in `responses`
  is both.
- If a view mentions a request type, `views` defines it, with the types that it holds. Otherwise a
  checker that reads a client would have to read all of `requests`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir.annotations import Annotation, Generic, Name, Symbol, Union
from botowright.ir.modules import REQUESTS, RESPONSES, VIEWS
from botowright.translate.annotations import RequestAnnotations
from botowright.translate.unions import is_choice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from botowright.load.shapes import StructureShape
    from botowright.translate.annotations import ResponseAnnotations
    from botowright.translate.graph import ShapeGraph
    from botowright.translate.response_keys import ResponseKeys


def request_type_homes(
    graph: ShapeGraph, response: ResponseAnnotations, keys: ResponseKeys
) -> dict[str, str]:
    """Return the modules of the request types that `requests` does not define, by structure."""
    shared = _shared_structures(graph, response, keys)
    ends = {end for _, end in graph.sent.closing}
    mentioned = graph.reached_from(ends - shared) - shared
    return dict.fromkeys(shared, RESPONSES) | dict.fromkeys(mentioned, VIEWS)


def _shared_structures(
    graph: ShapeGraph, response: ResponseAnnotations, keys: ResponseKeys
) -> frozenset[str]:
    """Return the structures whose request type and response type are the same.

    They differ if a member differs, or if a structure that they hold differs.
    """
    sent, received = graph.sent.structures, graph.received.structures
    both = (n for n in sent if n in received and n not in graph.inputs)
    # Here every request type counts as defined in `requests`: the homes are not known yet.
    request = RequestAnnotations(response.vocabulary, homes={})
    same = {
        name
        for name in both
        if _requires_the_same(sent[name], keys)
        and all(
            _is_same(request.of(member), response.of(member))
            for member in sent[name].members.values()
        )
    }
    # If A holds B, and the types of B differ, those of A differ too.
    holders = _direct_holders(same, graph)
    different = set(holders) - same
    return frozenset(same - _all_holders(different, holders))


def _requires_the_same(structure: StructureShape, keys: ResponseKeys) -> bool:
    return is_choice(structure) or keys.of(structure) == structure.required_members


def _direct_holders(names: Iterable[str], graph: ShapeGraph) -> dict[str, list[str]]:
    """Return the structures that hold each structure themselves, out of some structures."""
    holders: dict[str, list[str]] = {}
    for name in names:
        for inner in graph.inner_structures(graph.structure(name)):
            holders.setdefault(inner, []).append(name)
    return holders


def _all_holders(names: set[str], holders: dict[str, list[str]]) -> set[str]:
    """Return the structures that hold one of some structures, at any depth."""
    found: set[str] = set()
    pending = list(names)
    while pending:
        for holder in holders.get(pending.pop(), ()):
            if holder not in found:
                found.add(holder)
                pending.append(holder)
    return found


def _is_same(request: Annotation, response: Annotation) -> bool:
    """Return whether two annotations are equal, apart from the modules of their structures.

    Unions never count as equal.
    """
    match request, response:
        case Name(a), Name(b):
            return a == b or (a.module == REQUESTS and b == Symbol(RESPONSES, a.name))
        case Generic(origin_a, arguments_a), Generic(origin_b, arguments_b):
            return origin_a == origin_b and all(map(_is_same, arguments_a, arguments_b))
        case Union(), Union():
            # Only open enums make both a union. Two types are then defined, and both are right.
            return False
        case _:
            return request == response
