"""The files of a project that a flow needs, and what it keeps of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

import libcst as cst

from botowright.project import terms
from botowright.project.bindings import imported_names
from botowright.project.calls import arguments_of
from botowright.project.expressions import term_of
from botowright.project.flow.growth import GROWING, note_growth
from botowright.project.flow.order import visit_in_order
from botowright.project.handed import handed_call, waits
from botowright.project.modules import Modules, module_parts
from botowright.project.read import Reader
from botowright.project.scan import mentions_boto
from botowright.project.scopes import Scope
from botowright.project.sources import source_of
from botowright.system.file_problems import file_problem
from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from botowright.project.terms import FileTerms, Term

_ROUNDS_OF_IMPORTERS = 2
_FIXTURE = "fixture"
SHARED_FIXTURES = "conftest.py"
Bound: TypeAlias = "cst.Assign | cst.AnnAssign | cst.AugAssign"
Read: TypeAlias = "cst.Subscript | cst.Attribute | cst.Comparison"


class FlowReader(Reader):
    """Reads a file, and keeps what binds values: functions, classes and assignments."""

    def __init__(self) -> None:
        super().__init__(frozenset(), frozenset(), Scope("module", is_flow=True))
        self.functions: list[Function] = []
        self.classes: list[tuple[cst.ClassDef, Scope]] = []
        self.assignments: list[tuple[Bound, Scope]] = []
        self.results: list[tuple[cst.Return | cst.Yield, Scope]] = []
        self.imported: list[str] = []  # dotted names
        self._directly_awaited: set[int] = set()  # the ids of what `await` is before
        self.reads: list[tuple[Read, Scope]] = []
        # By the class: `isinstance` with libcst's abstract classes would take most of the time.
        self._kept: dict[type[cst.CSTNode], list[tuple[Any, Scope]]] = {
            **dict.fromkeys((cst.Assign, cst.AnnAssign, cst.AugAssign), self.assignments),
            **dict.fromkeys((cst.Attribute, cst.Comparison, cst.Subscript), self.reads),
            **dict.fromkeys((cst.Return, cst.Yield), self.results),
        }

    @property
    def attributes(self) -> Iterator[tuple[cst.Attribute, Scope]]:
        """Yield the attributes that the file reads."""
        for node, scope in self.reads:
            if isinstance(node, cst.Attribute):
                yield node, scope

    @cached_property
    def own_calls(self) -> list[FlowCall]:
        """The calls of the file, with their terms. They are known when all of it is read."""
        return [_flow_call(node, scope) for node, scope in self.others]

    @cached_property
    def handed(self) -> list[tuple[cst.Call, Scope]]:
        """The calls of functions that other calls get: `asyncio.to_thread(save, client)`.

        Their nodes are not in the tree.
        """
        calls = (
            (handed_call(call.callee, call.node, call.scope), call.scope) for call in self.own_calls
        )
        return [(call, scope) for call, scope in calls if call is not None]

    @cached_property
    def all_calls(self) -> list[FlowCall]:
        """The calls of the file and those that other calls get, with their terms."""
        handed = (_flow_call(node, scope, is_handed=True) for node, scope in self.handed)
        return [*self.own_calls, *handed]

    @cached_property
    def awaited(self) -> frozenset[int]:
        """The ids of expressions that the code awaits, also by `asyncio.gather` and others."""
        waiting = (call.node for call in self.own_calls if waits(call.callee, call.scope))
        given = {id(argument.value) for node in waiting for argument in node.args}
        return frozenset(self._directly_awaited | given)

    def visit(self, node: cst.CSTNode, scope: Scope) -> None:
        """Visit a node and the nodes below it."""
        if type(node) is cst.IndentedBlock and scope.function is not None:
            visit_in_order(self, node, scope)
            return
        kept = self._kept.get(type(node))
        if kept is not None:
            kept.append((node, scope))
        elif type(node) is cst.Import or type(node) is cst.ImportFrom:
            self.imported += [dotted for dotted, _ in imported_names(node)]
        elif type(node) is cst.Await:
            self._directly_awaited.add(id(node.expression))
        super().visit(node, scope)
        if type(node) in GROWING:
            note_growth(node, scope)

    def enter(self, node: cst.FunctionDef | cst.ClassDef, inner: Scope) -> None:
        """Keep a function or a class with its scope."""
        if isinstance(node, cst.FunctionDef):
            self.functions.append(Function(node, inner))
        else:
            self.classes.append((node, inner))


@dataclass(frozen=True, slots=True)
class FlowCall:
    """A call, with the terms of its callee and its arguments.

    The terms are made once, because `FlowNames` keeps the values of a term object.
    """

    node: cst.Call
    scope: Scope
    arguments: Mapping[int | str, Term]
    callee: Term
    is_handed: bool  # whether another call gets it, so its node is not in the tree


@dataclass(frozen=True, slots=True)
class Function:
    """A function of a file, and the scope of its body."""

    node: cst.FunctionDef
    scope: Scope

    @property
    def is_fixture(self) -> bool:
        """Return whether pytest passes its result to parameters of its name."""
        decorators = (
            d.decorator.func if isinstance(d.decorator, cst.Call) else d.decorator
            for d in self.node.decorators
        )
        names = (d.attr if isinstance(d, cst.Attribute) else d for d in decorators)
        return any(isinstance(name, cst.Name) and name.value == _FIXTURE for name in names)


class Reading:
    """Reads the files that mention boto, and those that share names with them."""

    def __init__(self, root: Path, paths: Sequence[str], warnings: list[str]) -> None:
        self.files: dict[str, FlowReader] = {}
        self.warnings = warnings
        self.contents = {path: self._content(root / path, path) for path in paths}
        self._modules = Modules(paths)

    def related(self) -> Mapping[str, FileTerms]:
        """Read the files and return their terms."""
        found: dict[str, FileTerms] = {}
        pending = {path for path, content in self.contents.items() if mentions_boto(content)}
        for _ in range(_ROUNDS_OF_IMPORTERS):
            self._read(pending, found)
            pending = self._importers(found)
        self._read(pending, found)
        return found

    def _read(self, pending: set[str], found: dict[str, FileTerms]) -> None:
        """Read files, then those that they import."""
        while pending:
            for path in sorted(pending):
                found[path] = self._terms(path)
            pending = {file for path in pending for file in self._imported(path)} - {*found}

    def _terms(self, path: str) -> FileTerms:
        reader = FlowReader()
        source = source_of(path, self.contents[path])
        self.warnings += source.warnings
        self.files[path] = reader
        try:
            for part in source.parts:
                reader.read(part)
            return reader.found(())
        except RecursionError:
            self.warnings.append(f"{path}: its code is nested too deeply; it is left out")
            self.files[path] = FlowReader()
            return terms.FileTerms()

    def _imported(self, path: str) -> Iterator[str]:
        """Yield the files of the project that a file imports from."""
        for module in self.files[path].imported:
            front, _, _ = module.rpartition(".")
            found = (self._modules.file(name, path) for name in (module, front) if name)
            yield from filter(None, found)

    def _importers(self, found: Mapping[str, FileTerms]) -> set[str]:
        """Return the files that may import one of those that were read, or use its fixtures."""
        modules = {part for path in found for part in module_parts(path)[-1:]}
        fixtures = self._fixtures()
        return {
            path
            for path, content in self.contents.items()
            if path not in found
            and (
                not modules.isdisjoint(_imported_words(content))
                or any(path.startswith(f) and name in content for f, name in fixtures)
            )
        }

    def _fixtures(self) -> list[tuple[str, bytes]]:
        """Return the shared fixtures that were read, each with the folder that has them."""
        return [
            (path.removesuffix(SHARED_FIXTURES), function.node.name.value.encode())
            for path, reader in self.files.items()
            if path.rpartition("/")[2] == SHARED_FIXTURES
            for function in reader.functions
            if function.is_fixture
        ]

    def _content(self, file: Path, path: str) -> bytes:
        try:
            return regular_content(file)
        except OSError as error:
            self.warnings.append(f"{path}: cannot be read: {file_problem(error)}")
            return b""


def _flow_call(node: cst.Call, scope: Scope, *, is_handed: bool = False) -> FlowCall:
    arguments = {key: each.term for key, each in arguments_of(node, scope).items()}
    return FlowCall(node, scope, arguments, term_of(node.func, scope), is_handed)


def _imported_words(content: bytes) -> Iterator[str]:
    for line in re.findall(rb"^\s*(?:from|import)\s.*", content, re.MULTILINE):
        yield from re.findall(r"\w+", line.decode("utf-8", "replace"))
