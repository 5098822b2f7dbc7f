"""The flow of clients, resources and responses through the code of a project.

    flow = project_flow(root, models)
    for call in flow.calls():  # of methods of our types
        print(call.owner, call.method, flow.line(call.file, call.node))

The trees stay in memory, so this is for commands that change code or ask about all of it. The scan
for services reads less, and keeps what it has read.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from botowright.project import terms
from botowright.project.expressions import term_of
from botowright.project.files import NOTEBOOK, project_files
from botowright.project.flow.names import CallSites, FlowNames
from botowright.project.flow.reading import Reading
from botowright.project.flow.sites import call_sites
from botowright.project.libraries import imported_libraries
from botowright.project.lines import lines_of
from botowright.project.modules import Modules
from botowright.project.values import BoundMethod
from botowright.system.workers import without_collector

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    import libcst as cst

    from botowright.project.flow.reading import Function
    from botowright.project.flow.service_types import ServiceTypes
    from botowright.project.scopes import Scope
    from botowright.project.values import Typed, Value

_MOST_ROUNDS = 5  # of calls whose function is an argument itself


@dataclass(frozen=True, slots=True)
class ObjectCall:
    """A call of a method of one of our types."""

    file: str
    node: cst.Call
    scope: Scope
    method: BoundMethod


class Flow:
    """The files of a project, and the values of their names."""

    def __init__(self, types: ServiceTypes, reading: Reading, modules: Modules) -> None:
        self.types = types
        self.files = reading.files
        self._terms = reading.related()
        self.contents = reading.contents
        self.warnings = tuple(reading.warnings)
        self._modules = modules
        self._declared: dict[tuple[str, str, str], Typed] = {}
        self._sites = CallSites()
        self._follow()

    def declare(self, types: Mapping[tuple[str, str, str], Typed]) -> bool:
        """Give types to parameters, by file, function and name. Return whether one is new."""
        if types.keys() <= self._declared.keys():
            return False
        self._declared |= types
        self._follow()
        return True

    def _follow(self) -> None:
        """Follow the names. An argument can be a function whose calls have arguments, and so on.

        The names of the last round stay, because they have the values of all calls already.
        """
        for _ in range(_MOST_ROUNDS):
            sites = self._sites
            self.names = FlowNames(self._terms, self._modules, self.types, sites, self._declared)
            self._sites = call_sites(self.files, self.names)
            if self._sites.counts == sites.counts:
                break

    @cached_property
    def is_async(self) -> bool:
        """Whether a file imports an asynchronous library."""
        return any(imported_libraries(self.contents[file]) for file in self.files)

    @cached_property
    def functions(self) -> Mapping[tuple[str, str], Function]:
        """The functions of the project, by their files and paths."""
        return {
            (file, function.scope.path): function
            for file, reader in self.files.items()
            for function in reader.functions
        }

    @cached_property
    def _by_scope(self) -> Mapping[int, Function]:
        return {id(function.scope): function for function in self.functions.values()}

    def function_of(self, scope: Scope | None) -> Function | None:
        """Return the function whose body a scope is."""
        return self._by_scope.get(id(scope))

    def values(self, node: cst.BaseExpression, scope: Scope, file: str) -> tuple[Value, ...]:
        """Return the values that an expression can have."""
        return self.names.values(term_of(node, scope), file)

    def calls(self) -> Iterator[ObjectCall]:
        """Yield the calls of methods of our types. A call of one of two types comes twice."""
        for file, reader in self.files.items():
            for call in reader.all_calls:
                for value in () if call.is_handed else self.names.values(call.callee, file):
                    if isinstance(value, BoundMethod):
                        yield ObjectCall(file, call.node, call.scope, value)

    def lines(self, file: str, nodes: Iterable[cst.CSTNode]) -> dict[int, terms.Place]:
        """Return the places of nodes of a file, by the id of the node."""
        wanted = list(nodes)
        return {
            node: terms.Place(line, part.cell)
            for part in self.files[file].parts
            for node, line in lines_of(part.tree, wanted).items()
        }


def project_flow(
    root: Path,
    types: ServiceTypes,
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    notebooks: bool = True,
) -> Flow:
    """Return the flow of a project.

    Files that cannot be read are left out, each with a warning that names it.
    """
    found = project_files(root, include, exclude)
    paths = [path for path in found.stamps if notebooks or not path.endswith(NOTEBOOK)]
    with without_collector():  # it finds nothing in the trees, and would take a quarter of the time
        return Flow(types, Reading(root, paths, list(found.warnings)), Modules(paths))
