"""Statements that bind names: imports, assignments, loops, functions and classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst
from libcst.helpers import get_full_name_for_node

from botowright.project import terms
from botowright.project.annotations import form_name, type_values
from botowright.project.expressions import term_of
from botowright.project.scopes import Scope
from botowright.project.terms import Opaque, either, folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.project.scopes import Maker
    from botowright.project.terms import Term


def imported_names(node: cst.Import | cst.ImportFrom) -> Iterator[tuple[str, str]]:
    """Yield each dotted name that an import needs, and the name that it binds.

    The second name is "*" for all names of a module.
    """
    module = _module_of(node) if isinstance(node, cst.ImportFrom) else ""
    if isinstance(node.names, cst.ImportStar):
        yield module, "*"
        return
    front = module if module.endswith(".") or not module else f"{module}."
    for alias in node.names:
        dotted = front + alias.evaluated_name
        yield dotted, alias.evaluated_alias or alias.evaluated_name


def _module_of(node: cst.ImportFrom) -> str:
    dots = "." * len(node.relative)
    return dots + (get_full_name_for_node(node.module) or "" if node.module else "")


def bind_import(node: cst.Import | cst.ImportFrom, scope: Scope) -> None:
    """Bind the names of an import."""
    for dotted, name in imported_names(node):
        if name == "*":
            scope.module.stars.append(dotted)
        elif "." in name:  # `import boto3.session` binds `boto3`
            _bind_import(scope, name.partition(".")[0], name.partition(".")[0])
        else:
            _bind_import(scope, name, dotted)
            if name != (former := dotted.rpartition(".")[2]):
                scope.module.renamed[name] = former


def bind_target(target: cst.BaseExpression, make: Maker, scope: Scope) -> None:
    """Bind what is on the left of an assignment: a name, `self.name`, or a tuple of them."""
    match target:
        case cst.Name(value=name):
            scope.bind(name, make)
        case cst.Attribute(value=cst.Name(value=owner), attr=cst.Name(value=name)):
            if (of_class := scope.class_of(owner)) is not None:
                of_class.bound.setdefault(name, []).append(make)
        case cst.Tuple(elements=elements) | cst.List(elements=elements):
            for index, element in enumerate(elements):
                bind_target(element.value, _element(make, index), scope)
        case _:
            pass


def bind_value(target: cst.BaseExpression, value: cst.BaseExpression, scope: Scope) -> None:
    """Bind a target to a value."""
    match target, value:
        case (
            cst.Attribute(value=cst.Name(value=owner), attr=cst.Name(value=attribute)),
            cst.Name(value=name),
        ):
            of_class, parameter = scope.class_of(owner), scope.parameter(name)
            if of_class is not None and parameter is not None:
                of_class.kept[attribute] = parameter
        case _:
            pass
    bind_target(target, lambda: term_of(value, scope), scope)


def bind_annotated(node: cst.AnnAssign, scope: Scope) -> None:
    """Bind `name: type = value`. The value and the type both count."""
    annotation, value = node.annotation.annotation, node.value

    def make() -> Term:
        allowed = type_values(annotation, scope)
        given: tuple[Term, ...] = () if value is None else (term_of(value, scope),)
        if scope.module.is_flow and scope.kind == "class" and isinstance(node.target, cst.Name):
            # A parameter of `__init__` has the name of a dataclass's field.
            name = node.target.value
            given += (terms.Formal(scope.path, name, scope.fields.index(name)),)
        return folded(terms.Known(either(given), allowed)) if given else allowed

    if scope.kind == "class" and isinstance(node.target, cst.Name):
        scope.fields.append(node.target.value)
    bind_target(node.target, make, scope)


def bind_loop(
    target: cst.BaseExpression, iterated: cst.BaseExpression, inner: Scope, outer: Scope
) -> None:
    """Bind the target of a loop to the elements of a value, which the outer scope evaluates."""
    bind_target(target, lambda: folded(terms.Element(term_of(iterated, outer))), inner)


def function_scope(node: cst.FunctionDef | cst.Lambda, outer: Scope) -> Scope:
    """Return a new scope with the parameters of a function."""
    name = node.name.value if isinstance(node, cst.FunctionDef) else ""
    inner = Scope("function", outer, outer.below(name) if name else "")
    parameters = node.params
    listed = [*parameters.posonly_params, *parameters.params, *parameters.kwonly_params]
    inner.parameters = tuple(parameter.name.value for parameter in listed)
    if outer.kind == "class" and listed and not _is_static(node):
        inner.itself, *others = inner.parameters
        inner.parameters = tuple(others)
    for parameter in listed:
        inner.bound[parameter.name.value] = [_parameter(parameter, inner, outer)]
    if inner.itself is not None:
        inner.bound[inner.itself] = [lambda: folded(terms.Instance(terms.Own(outer.path)))]
    for starred in (parameters.star_arg, parameters.star_kwarg):
        if isinstance(starred, cst.Param):
            inner.bound[starred.name.value] = [lambda: Opaque("a parameter with *")]
    return inner


def bind_function(node: cst.FunctionDef, inner: Scope, outer: Scope) -> None:
    """Bind the name of a function to its result. A property is its result itself."""
    is_property = any(form_name(d.decorator, outer).endswith("property") for d in node.decorators)

    def make() -> Term:
        result = _result(node, inner, outer)
        if is_property:
            return result
        return folded(terms.Function(result, inner.path if outer.module.is_flow else ""))

    outer.bind(node.name.value, make)


def bind_class(node: cst.ClassDef, outer: Scope) -> Scope:
    """Bind the name of a class. Return the scope of its body."""
    path = outer.below(node.name.value)
    inner = Scope("class", outer, path)
    inner.bases = tuple(form_name(each.value, outer) for each in node.bases)
    bases = [argument.value for argument in node.bases if argument.star == ""]

    def make() -> Term:
        made = {name: inner.made(name) for name in list(inner.bound)}
        members = {name: t for name, t in made.items() if not isinstance(t, Opaque)}
        of = tuple(term_of(base, outer) for base in bases)
        return terms.Class(of, members, path if module.is_flow else "")

    module = outer.module
    module.bound.setdefault(path, []).append(make)
    if outer is not module:
        outer.bind(node.name.value, lambda: terms.Own(path))
    return inner


def _bind_import(scope: Scope, name: str, dotted: str) -> None:
    term = terms.Imported(dotted)
    scope.bind(name, lambda: term)
    if scope.kind == "module":
        scope.imports[name] = dotted


def _element(make: Maker, index: int) -> Maker:
    return lambda: folded(terms.Element(make(), index))


def _parameter(parameter: cst.Param, inner: Scope, outer: Scope) -> Maker:
    name = parameter.name.value

    def make() -> Term:
        value: Term = Opaque(f"the parameter {name}")
        if outer.module.is_flow and inner.path:
            index = inner.parameters.index(name) if name in inner.parameters else None
            value = terms.Formal(inner.path, name, index)
        if parameter.default is not None:
            value = either((term_of(parameter.default, outer), value))
        if parameter.annotation is None:
            return value
        return folded(terms.Known(value, type_values(parameter.annotation.annotation, outer)))

    return make


def _is_static(node: cst.FunctionDef | cst.Lambda) -> bool:
    return isinstance(node, cst.Lambda) or any(
        isinstance(d.decorator, cst.Name) and d.decorator.value == "staticmethod"
        for d in node.decorators
    )


def _result(node: cst.FunctionDef, inner: Scope, outer: Scope) -> Term:
    made = tuple(make() for make in inner.results)
    result = either(made)
    if node.returns is None:
        return result
    return folded(terms.Known(result, type_values(node.returns.annotation, outer)))
