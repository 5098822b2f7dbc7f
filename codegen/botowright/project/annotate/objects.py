"""The types of parameters, results and attributes that are clients, resources or paginators.

The calls of a function say what its parameter is. Without one, the methods do that the function
calls on the parameter, and then the parameter's name. If two of these disagree, or if a test
passes a class of its own, nothing is written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from keyword import iskeyword
from typing import TYPE_CHECKING, TypeAlias

import libcst as cst
from libcst.helpers import get_full_name_for_node

from botowright.ir.annotations import Name
from botowright.ir.modules import (
    CLIENT,
    PAGINATORS,
    RESOURCE_CLIENT,
    RESOURCE_PAGINATORS,
    RESOURCES,
    WAITERS,
    without_part,
)
from botowright.project import libraries, terms
from botowright.project.annotate.additions import (
    READ_BY_DECORATOR,
    Addition,
    Problem,
    is_checked_at_run_time,
)
from botowright.project.annotate.spelling import ASYNC_ITERATOR, ITERATOR, Written, listed
from botowright.project.annotate.statements import (
    always_returns,
    has_type_comment,
    is_none,
    is_tested,
    listed_parameters,
)
from botowright.project.annotate.uses import ParameterUses, parameter_uses
from botowright.project.children import children
from botowright.project.flow.service_types import opened
from botowright.project.terms import NONE, Formal
from botowright.project.values import External, InFile, Object, Typed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from botowright.project.annotate.candidates import Candidates
    from botowright.project.annotate.overrides import Overrides
    from botowright.project.annotate.own_calls import OwnCalls
    from botowright.project.flow.flow import Flow
    from botowright.project.flow.reading import FlowReader, Function
    from botowright.project.scopes import Scope
    from botowright.project.values import Value

_MODULES = frozenset((CLIENT, RESOURCES, PAGINATORS, WAITERS, RESOURCE_CLIENT, RESOURCE_PAGINATORS))
_OF_BOTOCORE = re.compile(r"botocore\.client\.([A-Z]\w*)")  # no such class exists: `S3`
_WIDE = frozenset(
    (
        *("aiobotocore.client.AioBaseClient", "botocore.client.BaseClient"),
        "boto3.resources.base.ServiceResource",
        *("boto3.resources.factory.ServiceResource",),
    )
)
_DOTTED = re.compile(r"[A-Za-z_][\w.]*")
_NO_USES = ParameterUses()
_READ_BY_CLASS = "its class may read annotations when the program runs"
# Classes and decorators of classes that do not need the types in annotations, by their last names.
_PLAIN = frozenset(("ABC", "NamedTuple", "Protocol", "TestCase", "TypedDict", "object"))
_PLAIN_DECORATORS = frozenset(("attrs", "dataclass", "define", "frozen", "mutable", "s"))
Decision: TypeAlias = "Typed | str | None"  # a class, a problem, or nothing to say


@dataclass(frozen=True, slots=True)
class _Annotation:
    """An annotation of the code, and why no class may be written there, if there is a reason."""

    node: cst.BaseExpression
    scope: Scope
    reason: str = ""
    is_none: bool = False  # whether the annotated name is None at first


class Objects:
    """The classes of the objects in a project's code."""

    def __init__(
        self, flow: Flow, candidates: Candidates, overrides: Overrides, calls: OwnCalls
    ) -> None:
        self._flow = flow
        self._calls = calls
        self._overrides = overrides
        self._candidates = candidates

    def of_file(self, file: str) -> Iterator[Addition | Problem]:
        """Yield the types of a file's parameters, results and attributes."""
        reader = self._flow.files[file]
        uses = parameter_uses(reader)
        for function in reader.functions:
            if has_type_comment(function.node):
                continue
            yield from self._parameters(file, function, uses)
            yield from self._result(file, reader, function)
        yield from self._variables(file, reader)

    def _parameters(
        self, file: str, function: Function, uses: dict[tuple[str, str], ParameterUses]
    ) -> Iterator[Addition | Problem]:
        scope = function.scope
        for parameter in listed_parameters(function.node.params):
            name = parameter.name.value
            if name == scope.itself:
                continue
            used = uses.get((scope.path, name), _NO_USES)
            index = scope.parameters.index(name)
            formal = Formal(scope.path, name, index)
            if parameter.annotation is not None:
                outer = scope.parent or scope
                decide = partial(self._decision, file, formal, used)
                node, is_empty = parameter.annotation.annotation, is_none(parameter.default)
                annotation = _Annotation(node, outer, self._reason(file, function), is_empty)
                yield from self._corrected(file, annotation, decide)
                continue
            default = self._default(file, function, parameter)
            decision = self._decision(file, formal, used, default)
            if decision is None:
                continue
            is_optional = is_none(parameter.default) or self._gets_none(formal, file, function)
            problem = self._problem(
                function, parameter, used, decision, is_optional=is_optional
            ) or self._overrides.of_method(file, function)
            if problem:
                yield Problem(parameter, f"{name} has no type: {problem}")
            elif isinstance(decision, Typed):
                written = Written(decision.service, decision.annotation, is_optional)
                yield Addition(parameter, written, parameter=formal)

    def _problem(
        self,
        function: Function,
        parameter: cst.Param,
        used: ParameterUses,
        decision: Decision,
        *,
        is_optional: bool,
    ) -> str | None:
        if isinstance(decision, str):
            return decision
        if is_checked_at_run_time(function.node):
            return READ_BY_DECORATOR
        name = parameter.name.value
        is_rebound = len(function.scope.bound.get(name, ())) > 1
        is_assumed = used.attributes and not is_rebound and not is_tested(function.node, name)
        if is_optional and is_assumed:
            return "it can be None, and the function does not test for that"
        return None

    def _gets_none(self, formal: Formal, file: str, function: Function) -> bool:
        """Return whether a call passes None to a parameter, which its own new type would hide."""
        is_given = NONE in self._flow.names.arguments(formal, file)
        return is_given or self._calls.pass_none(function, formal.name)

    def _decision(
        self,
        file: str,
        formal: Formal,
        used: ParameterUses,
        default: Iterable[Value] = (),
    ) -> Decision:
        values = (*self._flow.names.values(formal, file), *default)
        given = _classes(values)
        others = [value for value in values if isinstance(value, (Object, InFile))]
        unopened = [v for v in values if isinstance(v, Typed) and opened(v) is not v]
        if unopened:
            is_class = _classes(map(opened, unopened))
            return f"calls pass {_listed_names([*given, *unopened])}" if is_class else None
        if given:
            return self._given(given, others, used)
        if others:
            return None  # a class of the project, e.g. one that wraps a client
        if used.attributes - {"exceptions", "meta"}:
            return self._of_library(self._by_methods(formal.name, used), used)
        named = self._candidates.by_name(formal.name)
        is_client = named and formal.name.lower().endswith("client")
        return self._of_library(named[0], used) if is_client else None

    def _of_library(self, decision: Decision, used: ParameterUses) -> Decision:
        """Return the class of boto3, or that of an asynchronous library if the code awaits it."""
        if not isinstance(decision, Typed):
            return decision
        if used.is_awaited:
            return self._flow.types.asynchronous(decision)
        if self._flow.is_async:
            return f"it can be {_shown(decision)} of boto3 or of an asynchronous library"
        return decision

    def _default(self, file: str, function: Function, parameter: cst.Param) -> tuple[Value, ...]:
        """Return the classes of a parameter's default, which no call passes."""
        if parameter.default is None:
            return ()
        outer = function.scope.parent or function.scope
        return tuple(_classes(self._flow.values(parameter.default, outer, file)))

    def _given(self, given: list[Typed], others: Sequence[Value], used: ParameterUses) -> Decision:
        if len(given) > 1:
            return f"calls pass {_listed_names(given)}"
        if others:
            return f"calls pass {_shown(given[0])} and an object of another class"
        missing = self._candidates.has_all(given[0], used)
        if missing is not None:
            return f"calls pass {_shown(given[0])}, which has no {missing}"
        return given[0]

    def _by_methods(self, name: str, used: ParameterUses) -> Decision:
        found = self._candidates.by_methods(name, used)
        named = self._candidates.by_name(name)
        if len(found) > 1:
            chosen = [each for each in found if each in named]
            return chosen[0] if len(chosen) == 1 else f"it can be {_listed_names(found)}"
        if found and named and named[0].service != found[0].service:
            return f"its methods are those of {_shown(found[0])}, its name is {name}"
        return found[0] if found else None

    def _result(
        self, file: str, reader: FlowReader, function: Function
    ) -> Iterator[Addition | Problem]:
        node = function.node
        if node.returns is not None:
            outer = function.scope.parent or function.scope
            decide = partial(_only, self._results(file, reader, function))
            annotation = _Annotation(node.returns.annotation, outer, self._reason(file, function))
            yield from self._corrected(file, annotation, decide)
            return
        results = [n for n, scope in reader.results if scope.function is function.scope]
        is_generator = any(isinstance(each, cst.Yield) for each in results)
        kept = [each for each in results if isinstance(each, cst.Yield) or not is_generator]
        if not kept or any(each.value is None for each in kept):
            return
        values = self._results(file, reader, function)
        classes = _classes(values)
        is_optional = NONE in values
        if len(classes) != 1 or len(values) != 1 + is_optional:
            return
        if not (is_generator or always_returns(node.body)) or is_checked_at_run_time(node):
            return
        if self._is_override(file, function):
            return
        problem = self._overrides.of_method(file, function)
        if problem:
            yield Problem(node, f"the result of {node.name.value} has no type: {problem}")
            return
        iterator = None
        if is_generator:
            iterator = ASYNC_ITERATOR if node.asynchronous is not None else ITERATOR
        (only,) = classes
        yield Addition(node, Written(only.service, only.annotation, is_optional, iterator))

    def _reason(self, file: str, function: Function) -> str:
        """Return why the annotations of a function must stay, "" if they need not."""
        if is_checked_at_run_time(function.node):
            return READ_BY_DECORATOR
        return self._overrides.of_method(file, function)

    def _is_override(self, file: str, function: Function) -> bool:
        """Return whether a base class has the method, whose result it would contradict."""
        owner = function.scope.parent
        if owner is None or owner.kind != "class":
            return False
        return self._flow.names.is_inherited(owner.path, function.node.name.value, file)

    def _results(self, file: str, reader: FlowReader, function: Function) -> list[Value]:
        results = [
            (each.value, scope)
            for each, scope in reader.results
            if scope.function is function.scope and isinstance(each.value, cst.BaseExpression)
        ]
        found = [v for node, scope in results for v in self._flow.values(node, scope, file)]
        return list(dict.fromkeys(found))

    def _variables(self, file: str, reader: FlowReader) -> Iterator[Addition | Problem]:
        """Yield the types of names that are None first, and of names with a wrong annotation."""
        annotated = {
            key
            for node, scope in reader.assignments
            if isinstance(node, cst.AnnAssign) and (key := _target(node.target, scope)) is not None
        }
        for node, scope in reader.assignments:
            if isinstance(node, cst.AnnAssign):
                yield from self._corrected_variable(file, reader, node, scope)
                continue
            if not isinstance(node, cst.Assign) or len(node.targets) != 1:
                continue
            key = _target(node.targets[0].target, scope)
            if key is None or key in annotated:
                continue
            annotated.add(key)  # the first assignment decides
            if is_none(node.value) and not _is_field(reader, scope):
                classes = _classes(
                    self._flow.names.values(_term(node.targets[0].target, scope), file)
                )
                if len(classes) == 1:
                    yield Addition(node, Written(classes[0].service, classes[0].annotation, True))

    def _corrected_variable(
        self, file: str, reader: FlowReader, node: cst.AnnAssign, scope: Scope
    ) -> Iterator[Addition | Problem]:
        decide: Callable[[], Decision] = lambda: None  # noqa: E731
        if node.value is not None:
            decide = partial(_only, self._flow.values(node.value, scope, file))
        elif scope.kind == "class" and isinstance(node.target, cst.Name):
            name = node.target.value
            formal = Formal(scope.path, name, scope.fields.index(name))
            decide = partial(self._decision, file, formal, _NO_USES)
        reason = _READ_BY_CLASS if _may_read(reader, scope) else ""
        annotation = _Annotation(node.annotation.annotation, scope, reason, is_none(node.value))
        yield from self._corrected(file, annotation, decide)

    def _corrected(
        self, file: str, annotation: _Annotation, decide: Callable[[], Decision]
    ) -> Iterator[Addition | Problem]:
        """Yield the class for each part of an annotation that is a function, not a type."""
        optional = annotation.node if annotation.is_none else None
        for part, dotted, source in self._mistaken(annotation.node, annotation.scope, file):
            named = _OF_BOTOCORE.fullmatch(dotted)
            decision: Decision = None
            if named and dotted not in _WIDE and not self._flow.is_async:
                decision = self._flow.types.of_client_class(f"{named[1]}Client")
            decision = decision or decide()
            if annotation.reason and isinstance(decision, Typed):
                decision = annotation.reason
            if isinstance(decision, Typed):
                is_optional = part is optional and _is_whole(part, source)
                written = Written(decision.service, decision.annotation, is_optional)
                yield Addition(part, written, source)
            elif dotted not in _WIDE:
                why = decision or "name the class of its service"
                yield Problem(part, f"{dotted} is not a type: {why}")

    def _mistaken(
        self, node: cst.CSTNode, scope: Scope, file: str
    ) -> Iterator[tuple[cst.BaseExpression, str, str]]:
        """Yield the parts of an annotation that are no types, or too wide.

        Each has what it is, and how the code writes it.
        """
        if isinstance(node, cst.SimpleString):
            for source in filter(_is_name, _DOTTED.findall(node.raw_value)):
                for _, dotted, __ in self._mistaken(cst.parse_expression(source), scope, file):
                    yield node, dotted, source
        elif isinstance(node, (cst.Name, cst.Attribute)):
            for value in self._flow.values(node, scope, file):
                if isinstance(value, External) and _is_mistaken(value.dotted):
                    yield node, value.dotted, ""
        else:
            for child in children(node):
                yield from self._mistaken(child, scope, file)


def _is_whole(part: cst.BaseExpression, source: str) -> bool:
    """Return whether a part of an annotation is a name, or a string that holds nothing else."""
    return not isinstance(part, cst.SimpleString) or part.raw_value.strip() == source


def _is_name(dotted: str) -> bool:
    return not any(map(iskeyword, dotted.split("."))) and not dotted.endswith(".")


def _is_mistaken(dotted: str) -> bool:
    is_maker = libraries.made_kind(dotted) is not None or libraries.is_maker(dotted)
    if is_maker or dotted in _WIDE:
        return True
    named = _OF_BOTOCORE.fullmatch(dotted)
    return named is not None and named[1] not in {"Config", "ClientError", "Session"}


def _only(values: Iterable[Value]) -> Decision:
    """Return the only class of some values."""
    classes = _classes(values)
    return classes[0] if len(classes) == 1 else None


def _classes(values: Iterable[Value]) -> list[Typed]:
    """Return the clients, resources, paginators and waiters of some values."""
    found = [value for value in values if isinstance(value, Typed)]
    named = [each for each in found if isinstance(each.annotation, Name)]
    return [
        each
        for each in dict.fromkeys(named)
        if isinstance(each.annotation, Name)
        and without_part(each.annotation.symbol.module) in _MODULES
    ]


def _shown(of: Typed) -> str:
    return Written(of.service, of.annotation).shown


def _listed_names(found: list[Typed]) -> str:
    return listed(Written(each.service, each.annotation) for each in found)


def _target(target: cst.BaseExpression, scope: Scope) -> tuple[int, str] | None:
    """Return what identifies the target of an assignment: its scope or class, and its name."""
    match target:
        case cst.Name(value=name):
            return id(scope.home(name)), name
        case cst.Attribute(value=cst.Name(value=owner), attr=cst.Name(value=name)):
            of_class = scope.class_of(owner)
            return None if of_class is None else (id(of_class), name)
        case _:
            return None


def _term(target: cst.BaseExpression, scope: Scope) -> terms.Term:
    match target:
        case cst.Attribute(attr=cst.Name(value=name)) if scope.enclosing_class is not None:
            return terms.Member(terms.Own(scope.enclosing_class.path), name)
        case cst.Name(value=name) if scope.kind == "class":
            return terms.Member(terms.Own(scope.path), name)
        case cst.Name(value=name):
            return scope.term(name)
        case _:
            return NONE


def _is_field(reader: FlowReader, scope: Scope) -> bool:
    """Return whether an annotation in a class's body could change what the class does."""
    if scope.kind != "class":
        return False
    node = next((node for node, inner in reader.classes if inner is scope), None)
    return node is None or bool(node.decorators) or bool(node.bases)


def _may_read(reader: FlowReader, scope: Scope) -> bool:
    """Return whether a class may need the types of its fields when the program runs.

    Classes of pydantic do. A field of a dataclass can have any text.
    """
    if scope.kind != "class":
        return False
    node = next((node for node, inner in reader.classes if inner is scope), None)
    if node is None:
        return True
    bases = {_last_name(base.value) for base in node.bases}
    decorators = {_last_name(each.decorator) for each in node.decorators}
    return not (bases <= _PLAIN and decorators <= _PLAIN_DECORATORS)


def _last_name(node: cst.BaseExpression) -> str:
    called = node.func if isinstance(node, cst.Call) else node
    return (get_full_name_for_node(called) or "").rpartition(".")[2]
