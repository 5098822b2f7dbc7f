"""A stub module, read from the source of a module, or from an overlay, by libcst.

Statements are read in the order in which they run. A later definition replaces an earlier one. In
`if` and `try`, the first branch that defines a name counts. In the body of a function, we read only
what it returns and which attributes it assigns to `self`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import libcst as cst
from libcst.helpers import get_full_name_for_node

from botowright.errors import CodegenError
from botowright.stubs import bodies
from botowright.stubs.conventions import with_format_arguments, with_options
from botowright.stubs.docstrings import plain_docstring, with_documented_init
from botowright.stubs.hierarchy import with_agreeing_returns
from botowright.stubs.infer import (
    SPECIAL_PARAMETERS,
    SPECIAL_RETURNS,
    Known,
    documented_parameters,
    documented_return,
    type_of,
    with_type_arguments,
)
from botowright.stubs.signatures import parameters_of
from botowright.stubs.stub import (
    INCOMPLETE,
    Class,
    Function,
    Import,
    Kind,
    Module,
    Removed,
    Signature,
    Variable,
    is_private,
    is_setter,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.stubs.stub import Definition, Parameter

_KEPT_DECORATORS = {"classmethod", "staticmethod", "property", "dataclass", "abstractmethod"}
_KEPT_SPECIAL_NAMES = {"__author__", "__email__", "__license__", "__version__"}
_PROPERTIES = {"CachedProperty", "cached_property"}
_CONTEXT_MANAGERS = {
    "contextmanager": "AbstractContextManager",
    "asynccontextmanager": "AbstractAsyncContextManager",
}


def read_module(text: str, name: str, path: str, *, is_package: bool, is_stub: bool) -> Module:
    """Return the declarations of a module. Raises CodegenError if libcst cannot read it."""
    try:
        tree = cst.parse_module(text)
    except cst.ParserSyntaxError as error:
        message = f"{path}: libcst cannot read line {error.raw_line}"
        raise CodegenError(message) from error
    return _Reader(tree, text, name, is_package=is_package, is_stub=is_stub).module()


class _Reader:
    def __init__(
        self, tree: cst.Module, text: str, name: str, *, is_package: bool, is_stub: bool
    ) -> None:
        self._tree = tree
        self._text = text  # `tree.code` writes it again, which takes a quarter of the whole time
        self._name = name
        self._is_package = is_package
        self._is_stub = is_stub
        self._imports: dict[str, Import] = {}
        self._classes: dict[str, Definition] = {}
        self._all_names: str | None = None
        classes = {
            s.name.value for s in bodies.statements(tree.body) if isinstance(s, cst.ClassDef)
        }
        self._known = Known(self._imports, frozenset(classes))

    def module(self) -> Module:
        definitions = self._block(self._tree.body, in_class=False)
        if not self._is_stub:
            self._export()
            definitions = with_agreeing_returns(definitions)
        return Module(self._name, self._is_package, self._imports, definitions, self._all_names)

    def _export(self) -> None:
        """Mark imports that are for other modules: unused ones, and all of a `compat` module."""
        unused = bodies.names_used_once(self._text)
        for bound, origin in self._imports.items():
            if origin.name is not None and (self._name.endswith(".compat") or bound in unused):
                self._imports[bound] = replace(origin, exported=not is_private(bound))

    def _block(self, body: Sequence[cst.CSTNode], *, in_class: bool) -> dict[str, Definition]:
        found: dict[str, Definition] = {}
        for statement in body:
            for definition in self._statement(statement, found, in_class=in_class):
                found.pop(definition.name, None)
                found[definition.name] = definition
        return found

    def _statement(
        self, statement: cst.CSTNode, found: dict[str, Definition], *, in_class: bool
    ) -> Iterator[Definition]:
        match statement:
            case cst.FunctionDef():
                yield self._function(statement, found.get(statement.name.value), in_class=in_class)
            case cst.ClassDef():
                definition = self._class(statement)
                if not self._is_stub:
                    definition = with_options(definition, statement)
                    definition = with_format_arguments(definition, statement, self._classes)
                    definition = with_documented_init(definition)
                    self._classes[definition.name] = definition
                yield definition
            case cst.SimpleStatementLine():
                for line in statement.body:
                    yield from self._line(line)
            case cst.For(target=target):
                yield from (Variable(name) for name in bodies.target_names(target))
            case cst.If() | cst.Try() | cst.With():
                yield from self._branches(statement, in_class=in_class)
            case _:
                pass

    def _branches(self, statement: cst.CSTNode, *, in_class: bool) -> Iterator[Definition]:
        found: dict[str, Definition] = {}
        for branch in bodies.branches(statement):
            before = dict(self._imports)
            found = {**self._block(branch, in_class=in_class), **found}
            self._imports.update(before)
        yield from found.values()

    def _line(self, line: cst.CSTNode) -> Iterator[Definition]:
        match line:
            case cst.Import() | cst.ImportFrom():
                for origin in self._imported(line):
                    self._imports[origin.bound] = origin
            case cst.AnnAssign(target=cst.Name(value=name)):
                value = None
                if line.value is not None:
                    value = self._code(line.value) if self._is_stub else "..."
                annotation = self._annotation(line.annotation)
                yield Variable(name, annotation, value)
            case cst.Del(target=gone):
                yield from (Removed(name) for name in bodies.target_names(gone))
            case cst.Assign(targets=targets):
                for target in targets:
                    yield from self._assignment(target.target, line.value)
            case _:
                pass

    def _imported(self, line: cst.Import | cst.ImportFrom) -> Iterator[Import]:
        if isinstance(line.names, cst.ImportStar):
            return
        if isinstance(line, cst.ImportFrom) and self._origin(line) == "__future__":
            return
        for alias in line.names:
            name = alias.evaluated_name
            as_name = alias.evaluated_alias
            if isinstance(line, cst.Import):
                bound = as_name or name.partition(".")[0]
                yield Import(name, None, bound, exported=bool(as_name) and as_name == name)
            else:
                exported = as_name == name
                yield Import(self._origin(line), name, as_name or name, exported=exported)

    def _origin(self, line: cst.ImportFrom) -> str:
        module = get_full_name_for_node(line.module) if line.module else ""
        if not line.relative:
            return module or ""
        parts = self._name.split(".")
        up = len(line.relative) - (1 if self._is_package else 0)
        return ".".join([*parts[: len(parts) - up], *([module] if module else [])])

    def _assignment(
        self, target: cst.BaseExpression, value: cst.BaseExpression
    ) -> Iterator[Definition]:
        if not isinstance(target, cst.Name):
            yield from (Variable(name) for name in bodies.target_names(target))
        elif target.value == "__all__":
            self._all_names = self._code(value)
        elif not target.value.startswith("__") or target.value in _KEPT_SPECIAL_NAMES:
            yield self._variable(target.value, value)

    def _variable(self, name: str, value: cst.BaseExpression) -> Definition:
        if self._is_stub:
            return Variable(name, None, self._code(value))
        named_tuple = bodies.named_tuple(value)
        if named_tuple is not None:
            return _named_tuple(name, named_tuple)
        dotted = get_full_name_for_node(value) if isinstance(value, cst.Name) else None
        if dotted and self._known.class_named(dotted):
            return Variable(name, None, dotted)
        found = type_of(value, self._known)
        # None is only the default. A derived class may have another value.
        return Variable(name, found if found != "None" else None)

    def _class(self, node: cst.ClassDef) -> Class:
        members = self._block(node.body.body, in_class=True)
        bases = []
        for argument in (*node.bases, *node.keywords):
            named_tuple = bodies.named_tuple(argument.value)
            if named_tuple is not None:
                bases.append("NamedTuple")
                members = {**_tuple_fields(named_tuple), **members}
            elif get_full_name_for_node(argument.value) != "object":
                keyword = f"{argument.keyword.value}=" if argument.keyword else ""
                base = self._code(argument.value)
                bases.append(keyword + (base if self._is_stub else with_type_arguments(base)))
        if any(base.endswith("Enum") for base in bases):
            members.update(self._enumerated(node))
        elif not self._is_stub:
            for attribute in self._attributes(node):
                members.setdefault(attribute.name, attribute)
        return Class(
            node.name.value,
            tuple(bases),
            tuple(self._decorators(node.decorators)),
            members,
            self._documentation(node),
        )

    def _enumerated(self, node: cst.ClassDef) -> Iterator[tuple[str, Variable]]:
        for statement in node.body.body:
            match statement:
                case cst.SimpleStatementLine(
                    body=[
                        cst.Assign(
                            targets=[cst.AssignTarget(target=cst.Name(value=name))], value=value
                        )
                    ]
                ):
                    yield name, Variable(name, None, self._code(value))
                case _:
                    pass

    def _attributes(self, node: cst.ClassDef) -> Iterator[Variable]:
        for name, assigned in bodies.attributes(node).items():
            if assigned.parameter:
                yield Variable(name, parameter=assigned.parameter)
            elif len(assigned.values) == 1 and assigned.values[0] is not None:
                found = type_of(assigned.values[0], self._known)
                yield Variable(name, found if found != "None" else None)
            else:
                yield Variable(name)

    def _function(
        self, node: cst.FunctionDef, earlier: Definition | None, *, in_class: bool
    ) -> Function:
        # A function of a module can have a method's decorator: botocore.compat adds it to a class.
        decorators = tuple(self._decorators(node.decorators)) if in_class or self._is_stub else ()
        signature = Signature(
            self._parameters(node, is_method=in_class and "staticmethod" not in decorators),
            self._returns(node),
            decorators,
            self._documentation(node),
            is_async=self._is_coroutine(node),
        )
        name = node.name.value
        adds = any(d == "overload" or is_setter(d) for d in decorators)
        if adds and isinstance(earlier, Function):
            return Function(name, (*earlier.signatures, signature))
        return Function(name, (signature,))

    def _decorators(self, nodes: Sequence[cst.Decorator]) -> Iterator[str]:
        for node in nodes:
            text = self._code(node.decorator)
            name = text.partition("(")[0]
            if self._is_stub or name in _KEPT_DECORATORS or is_setter(name):
                yield text
            elif name in _PROPERTIES:
                yield "property"

    def _parameters(self, node: cst.FunctionDef, *, is_method: bool) -> tuple[Parameter, ...]:
        parameters = parameters_of(node.params, self._code)
        if self._is_stub:
            return parameters
        known = documented_parameters(node.get_docstring(), self._known)
        special = SPECIAL_PARAMETERS.get(node.name.value, ()) if is_method else ()
        rest = parameters[1:] if is_method else parameters
        typed = [
            _typed(
                parameter,
                (
                    special[i]
                    if i < len(special) and parameter.kind is Kind.NORMAL
                    else known.get(parameter.name)
                ),
            )
            for i, parameter in enumerate(rest)
        ]
        return (*parameters[: len(parameters) - len(rest)], *typed)

    def _returns(self, node: cst.FunctionDef) -> str | None:
        if node.returns is not None:
            return self._annotation(node.returns)
        if self._is_stub:
            return None
        name = node.name.value
        if name in SPECIAL_RETURNS:
            return SPECIAL_RETURNS[name]
        manager = self._context_manager(node)
        if manager is not None:
            return f"{manager}[Incomplete]"
        known = self._known
        return bodies.returned(node, known) or documented_return(node.get_docstring(), known)

    def _is_coroutine(self, node: cst.FunctionDef) -> bool:
        if node.asynchronous is None or self._is_stub:
            return node.asynchronous is not None
        return not bodies.is_generator(node) and self._context_manager(node) is None

    def _context_manager(self, node: cst.FunctionDef) -> str | None:
        names = (self._code(d.decorator).rpartition(".")[2] for d in node.decorators)
        return next((_CONTEXT_MANAGERS[name] for name in names if name in _CONTEXT_MANAGERS), None)

    def _documentation(self, node: cst.FunctionDef | cst.ClassDef) -> str | None:
        text = node.get_docstring() or ""
        return (text if self._is_stub else plain_docstring(text)) or None

    def _annotation(self, node: cst.Annotation) -> str:
        text = self._code(node.annotation)
        return text if self._is_stub else with_type_arguments(text)

    def _code(self, node: cst.CSTNode) -> str:
        return self._tree.code_for_node(node).strip()


def _typed(parameter: Parameter, annotation: str | None) -> Parameter:
    if parameter.annotation is not None or annotation is None:
        return parameter
    if parameter.default == "None" and not annotation.endswith("None"):
        annotation += " | None"
    return replace(parameter, annotation=annotation)


def _named_tuple(name: str, keys: Sequence[str]) -> Class:
    return Class(name, ("NamedTuple",), (), _tuple_fields(keys))


def _tuple_fields(keys: Sequence[str]) -> dict[str, Definition]:
    return {key: Variable(key, INCOMPLETE) for key in keys}
