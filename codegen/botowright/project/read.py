"""A file as terms: what its names are bound to, and its calls that may make clients."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import libcst as cst
from libcst.helpers import get_full_name_for_node

from botowright.project import bindings, terms
from botowright.project.annotations import form_name
from botowright.project.calls import (
    given_function,
    last_name,
)
from botowright.project.children import children
from botowright.project.collected import Collected
from botowright.project.expressions import opened, term_of
from botowright.project.libraries import FUNCTIONS, TYPE_PACKAGES
from botowright.project.scopes import Scope
from botowright.project.sources import source_of
from botowright.project.terms import FileTerms, folded

if TYPE_CHECKING:
    from collections.abc import Callable

    from botowright.project.sources import Part

_DOTTED = re.compile(r"[A-Za-z_][\w.]*")


def file_terms(
    services: frozenset[str], path: str, content: bytes, followed: frozenset[str] = frozenset()
) -> FileTerms:
    """Return the terms of a file, with a warning for each part that cannot be read.

    `followed` are functions of other files that pass the name of a service on.
    """
    source = source_of(path, content)
    reader = Reader(services, followed)
    try:
        for part in source.parts:
            reader.read(part)
        return reader.found(source.warnings)
    except RecursionError:
        warning = f"{path}: its code is nested too deeply; name its services yourself"
        return FileTerms(warnings=(*source.warnings, warning), followed=followed)


class Reader(Collected):
    """Walks through the code of a file. The cells of a notebook share one scope."""

    __slots__ = ()

    def read(self, part: Part) -> None:
        """Read a module, or one cell of a notebook."""
        self.parts.append(part)
        self.visit(part.tree, self.module)

    def visit(self, node: cst.CSTNode, scope: Scope) -> None:
        """Visit a node and the nodes below it."""
        handler = _HANDLERS.get(type(node))
        if handler is None:
            self.visit_below(node, scope)
        else:
            handler(self, node, scope)

    def visit_below(self, node: cst.CSTNode, scope: Scope) -> None:
        """Visit the nodes below a node."""
        for child in children(node):
            self.visit(child, scope)

    def enter(self, node: cst.FunctionDef | cst.ClassDef, inner: Scope) -> None:
        """Do something with the scope of a function or a class. Its body comes next."""


def _import(reader: Reader, node: cst.Import | cst.ImportFrom, scope: Scope) -> None:
    bindings.bind_import(node, scope)
    reader.types += [
        (node, dotted)
        for dotted, _ in bindings.imported_names(node)
        if dotted.startswith(TYPE_PACKAGES)
    ]


def _assign(reader: Reader, node: cst.Assign, scope: Scope) -> None:
    for target in node.targets:
        bindings.bind_value(target.target, node.value, scope)
    reader.visit(node.value, scope)


def _annotated(reader: Reader, node: cst.AnnAssign, scope: Scope) -> None:
    bindings.bind_annotated(node, scope)
    reader.visit(node.annotation, scope)
    if node.value is not None:
        reader.visit(node.value, scope)


def _type_alias(reader: Reader, node: cst.TypeAlias, scope: Scope) -> None:
    bindings.bind_value(node.name, node.value, scope)
    reader.visit(node.value, scope)


def _named(reader: Reader, node: cst.NamedExpr, scope: Scope) -> None:
    bindings.bind_value(node.target, node.value, scope)
    reader.visit(node.value, scope)


def _with_item(reader: Reader, node: cst.WithItem, scope: Scope) -> None:
    if node.asname is not None:
        bindings.bind_target(node.asname.name, lambda: opened(node.item, "with", scope), scope)
    reader.visit(node.item, scope)


def _for(reader: Reader, node: cst.For, scope: Scope) -> None:
    bindings.bind_loop(node.target, node.iter, scope, scope)
    reader.visit_below(node, scope)


def _comprehension(reader: Reader, node: cst.BaseComp, scope: Scope) -> None:
    inner = Scope("comprehension", scope)
    bindings.bind_loop(node.for_in.target, node.for_in.iter, inner, scope)
    loop = node.for_in.inner_for_in
    while loop is not None:
        bindings.bind_loop(loop.target, loop.iter, inner, inner)
        loop = loop.inner_for_in
    reader.visit_below(node, inner)


def _if(reader: Reader, node: cst.If | cst.IfExp, scope: Scope) -> None:
    reader.visit(node.test, scope)
    reader.visit(node.body, _narrowed(node.test, scope))
    if node.orelse is not None:
        reader.visit(node.orelse, scope)


def _narrowed(test: cst.BaseExpression, scope: Scope) -> Scope:
    """Return the scope of a body that runs only if a name has certain values."""
    match test:
        case cst.BooleanOperation(left=left, operator=cst.And(), right=right):
            return _narrowed(right, _narrowed(left, scope))
        case cst.Comparison(
            left=cst.Name(value=name), comparisons=[cst.ComparisonTarget(operator=operator) as only]
        ) if isinstance(operator, (cst.Equal, cst.In)):
            values = term_of(only.comparator, scope)
            term = values if isinstance(operator, cst.Equal) else folded(terms.Element(values))
            return Scope("block", scope, bound={name: [lambda: term]})
        case _:
            return scope


def _function(reader: Reader, node: cst.FunctionDef, scope: Scope) -> None:
    inner = bindings.function_scope(node, scope)
    bindings.bind_function(node, inner, scope)
    for decorator in node.decorators:
        reader.visit(decorator, scope)
    reader.visit(node.params, scope)
    if node.returns is not None:
        reader.visit(node.returns, scope)
    reader.enter(node, inner)
    reader.visit(node.body, inner)


def _lambda(reader: Reader, node: cst.Lambda, scope: Scope) -> None:
    reader.visit(node.params, scope)
    reader.visit(node.body, bindings.function_scope(node, scope))


def _class(reader: Reader, node: cst.ClassDef, scope: Scope) -> None:
    inner = bindings.bind_class(node, scope)
    for argument in (*node.bases, *node.keywords):
        reader.visit(argument, scope)
    reader.enter(node, inner)
    reader.visit(node.body, inner)


def _result(reader: Reader, node: cst.Return | cst.Yield, scope: Scope) -> None:
    value = node.value.item if isinstance(node.value, cst.From) else node.value
    if value is None:
        return
    if scope.function is not None:
        scope.function.results.append(lambda: term_of(value, scope))
    reader.visit(value, scope)


def _outer_names(_: Reader, node: cst.Global, scope: Scope) -> None:
    if scope.function is not None:
        scope.function.outer_names.update(item.name.value for item in node.names)


def _call(reader: Reader, node: cst.Call, scope: Scope) -> None:
    reader.others.append((node, scope))
    if isinstance(node.func, (cst.Name, cst.Attribute)) and node.args:
        name = last_name(node.func)
        if name in FUNCTIONS or isinstance(node.func, cst.Name) or given_function(node) is not None:
            reader.calls.append((node, scope))
        if name == "cast":
            _quote(reader, node.args[0].value, scope)
    reader.visit_below(node, scope)


def _attribute(reader: Reader, node: cst.Attribute, scope: Scope) -> None:
    dotted = _full_name(node, scope)
    if dotted.startswith(TYPE_PACKAGES):
        reader.types.append((node, dotted))
    elif isinstance(node.value, (cst.Attribute, cst.Call, cst.Subscript)):
        reader.visit_below(node, scope)


def _full_name(node: cst.Attribute, scope: Scope) -> str:
    first, _, rest = (get_full_name_for_node(node) or "").partition(".")
    return f"{scope.imported_names.get(first, first)}.{rest}"


def _annotation(reader: Reader, node: cst.Annotation, scope: Scope) -> None:
    _quote(reader, node.annotation, scope)
    reader.visit_below(node, scope)


def _quote(reader: Reader, node: cst.CSTNode, scope: Scope) -> None:
    """Note the dotted names in the strings of an annotation."""
    if isinstance(node, cst.SimpleString):
        reader.quoted += [(node, name, scope) for name in _DOTTED.findall(node.raw_value)]
    elif isinstance(node, cst.Subscript) and form_name(node.value, scope) == "Literal":
        return
    for child in children(node):
        _quote(reader, child, scope)


_HANDLERS: dict[type[cst.CSTNode], Callable[..., None]] = {
    cst.Import: _import,
    cst.ImportFrom: _import,
    cst.Assign: _assign,
    cst.AnnAssign: _annotated,
    cst.TypeAlias: _type_alias,
    cst.NamedExpr: _named,
    cst.WithItem: _with_item,
    cst.For: _for,
    cst.ListComp: _comprehension,
    cst.SetComp: _comprehension,
    cst.DictComp: _comprehension,
    cst.GeneratorExp: _comprehension,
    cst.If: _if,
    cst.IfExp: _if,
    cst.FunctionDef: _function,
    cst.Lambda: _lambda,
    cst.ClassDef: _class,
    cst.Return: _result,
    cst.Yield: _result,
    cst.Global: _outer_names,
    cst.Call: _call,
    cst.Attribute: _attribute,
    cst.Annotation: _annotation,
}
