"""Expressions as terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import libcst as cst

from botowright.project import terms
from botowright.project.annotations import TYPING_FORMS, form_name, type_values
from botowright.project.handed import PARTIAL, handing
from botowright.project.scopes import Scope
from botowright.project.terms import NONE, Opaque, either, folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from botowright.project.handed import Handing
    from botowright.project.terms import Term

_EXPRESSION = Opaque("an expression")
_ELEMENT = Opaque("an element of a value")
_COPIES = ("copy", "deepcopy")
# Functions that return the elements of their argument.
_NAMING = frozenset(("operation_name", "service_name", "waiter_name"))  # keywords
_SAME_ELEMENTS = frozenset(("frozenset", "iter", "list", "reversed", "set", "sorted", "tuple"))


def term_of(node: cst.BaseExpression, scope: Scope) -> Term:
    """Return the term of an expression."""
    convert = _CONVERTERS.get(type(node))
    return convert(node, scope) if convert else _EXPRESSION


def _string(node: cst.SimpleString | cst.ConcatenatedString, _: Scope) -> Term:
    value = node.evaluated_value
    return terms.Text(value) if isinstance(value, str) else Opaque("an f-string")


def _formatted(node: cst.FormattedString, _: Scope) -> Term:
    parts = [part for part in node.parts if isinstance(part, cst.FormattedStringText)]
    if len(parts) == len(node.parts):
        return terms.Text("".join(part.value for part in parts))
    return Opaque("an f-string")


def _name(node: cst.Name, scope: Scope) -> Term:
    return NONE if node.value == "None" else scope.term(node.value)


def _attribute(node: cst.Attribute, scope: Scope) -> Term:
    return folded(terms.Member(term_of(node.value, scope), node.attr.value))


def _items(node: cst.Tuple | cst.List | cst.Set, scope: Scope) -> Term:
    return folded(
        terms.Items(
            tuple(
                (
                    folded(terms.Element(term_of(e.value, scope)))
                    if isinstance(e, cst.StarredElement)
                    else term_of(e.value, scope)
                )
                for e in node.elements
            )
        )
    )


def _table(node: cst.Dict, scope: Scope) -> Term:
    pairs = [e for e in node.elements if isinstance(e, cst.DictElement)]
    entries = tuple((term_of(e.key, scope), term_of(e.value, scope)) for e in pairs)
    if not scope.module.is_flow:
        return folded(terms.Table(entries))
    spread = (e.value for e in node.elements if isinstance(e, cst.StarredDictElement))
    own = terms.Table(entries, tuple(e.key for e in pairs))
    return either((own, *(term_of(value, scope) for value in spread)))


def _comprehension(node: cst.ListComp | cst.GeneratorExp | cst.SetComp, scope: Scope) -> Term:
    """Return the elements of a comprehension in a flow. Its own names have no known values."""
    if not scope.module.is_flow:
        return _EXPRESSION
    inner = Scope("comprehension", scope)
    loop: cst.CompFor | None = node.for_in
    while loop is not None:
        for name in _target_names(loop.target):
            inner.bound[name] = [lambda: _ELEMENT]
        loop = loop.inner_for_in
    return terms.Items((term_of(node.elt, inner),), is_open=True)


def _target_names(target: cst.BaseExpression) -> Iterator[str]:
    match target:
        case cst.Name(value=name):
            yield name
        case cst.Tuple(elements=elements) | cst.List(elements=elements):
            for element in elements:
                yield from _target_names(element.value)
        case _:
            pass


def _conditional(node: cst.IfExp, scope: Scope) -> Term:
    return either((term_of(node.body, scope), term_of(node.orelse, scope)))


def _boolean(node: cst.BooleanOperation, scope: Scope) -> Term:
    if isinstance(node.operator, cst.Or):
        return either((term_of(node.left, scope), term_of(node.right, scope)))
    return term_of(node.right, scope)


def _binary(node: cst.BinaryOperation, scope: Scope) -> Term:
    if isinstance(node.operator, cst.BitOr):
        if isinstance(node.left, cst.Dict) or isinstance(node.right, cst.Dict):
            return either((term_of(node.left, scope), term_of(node.right, scope)))
        return folded(terms.Alias(type_values(node, scope)))
    return _EXPRESSION


def _named(node: cst.NamedExpr, scope: Scope) -> Term:
    return term_of(node.value, scope)


def _await(node: cst.Await, scope: Scope) -> Term:
    return opened(node.expression, "await", scope)


def opened(node: cst.BaseExpression, by: Literal["await", "with"], scope: Scope) -> Term:
    """Return what `await` or `with` makes of an expression: for the scan, the same."""
    term = term_of(node, scope)
    return folded(terms.Opened(term, by)) if scope.module.is_flow else term


def _subscript(node: cst.Subscript, scope: Scope) -> Term:
    if form_name(node.value, scope) in TYPING_FORMS:
        return folded(terms.Alias(type_values(node, scope)))
    owner = term_of(node.value, scope)
    index = node.slice[0].slice
    if not isinstance(index, cst.Index):
        return owner  # a part of a list has its elements
    match index.value:
        case cst.Integer(value=digits) if digits.isdigit():
            return folded(terms.Element(owner, int(digits)))
        case cst.SimpleString():
            key = index.value.evaluated_value
            return folded(terms.Element(owner, key if isinstance(key, str) else None))
        case _:
            return folded(terms.Element(owner, is_indexed=True))


def _call(node: cst.Call, scope: Scope) -> Term:
    first = node.args[0] if node.args else None
    name = node.func.value if isinstance(node.func, cst.Name) else None
    if name == "super":
        owner = scope.enclosing_class
        return terms.Opaque("super()") if owner is None else terms.Base(terms.Own(owner.path))
    if first is not None and isinstance(node.func, (cst.Name, cst.Attribute)):
        if name in _SAME_ELEMENTS:
            return term_of(first.value, scope)
        wrapped = _WRAPPERS.get(form_name(node.func, scope))
        if wrapped is not None:
            return wrapped(node, scope)
    if scope.module.is_flow:
        made = _made(node, scope)
        if made is not None:
            return made
    return _result(node, scope)


def _made(node: cst.Call, scope: Scope) -> Term | None:
    """Return the result of a call that makes or copies a dictionary, or that gets an attribute."""
    match node:
        case cst.Call(func=cst.Name(value="dict")):
            return dictionary(node, scope)
        case cst.Call(func=cst.Attribute(value=owner, attr=cst.Name(value="copy")), args=[]):
            return term_of(owner, scope)
        case cst.Call(
            func=cst.Attribute(value=context, attr=cst.Name(value="__aenter__"))
        ) | cst.Call(
            func=cst.Attribute(attr=cst.Name(value="enter_async_context")),
            args=[cst.Arg(value=context)],
        ):
            return opened(context, "with", scope)
        case cst.Call(func=func, args=[cst.Arg(value=value)]) if form_name(func, scope) in _COPIES:
            return term_of(value, scope)
        case cst.Call(
            func=cst.Name(value="getattr"),
            args=[cst.Arg(value=owner), cst.Arg(value=cst.SimpleString() as name), *_],
        ):
            return terms.Member(term_of(owner, scope), str(name.evaluated_value))
        case _:
            return None


def dictionary(node: cst.Call, scope: Scope) -> Term:
    """Return the entries that the arguments of `dict` or of `update` give."""
    named = [a for a in node.args if a.keyword is not None]
    entries = tuple(
        (terms.Text(a.keyword.value), term_of(a.value, scope)) for a in named if a.keyword
    )
    others = (a.value for a in node.args if a.keyword is None and a.star != "*")
    own = (terms.Table(entries, tuple(named)),) if named else ()
    return either((*own, *(term_of(value, scope) for value in others)))


def _result(node: cst.Call, scope: Scope) -> Term:
    """Return the result of a call. In a flow it has the arguments, and the one that names it."""
    function = term_of(node.func, scope)
    if not scope.module.is_flow:
        return folded(terms.Result(function))
    how = handing(function, scope)
    handed = None if how is None else _handed(how, node, scope)
    if handed is not None:
        return folded(handed)
    match function:
        case terms.Member(terms.Pending() as task, "result"):
            return folded(terms.Opened(task, "await"))
        case _:
            pass
    given = [
        (a.keyword and a.keyword.value, term_of(a.value, scope)) for a in node.args if not a.star
    ]
    naming = [term for keyword, term in given if keyword in _NAMING]
    naming += [term for keyword, term in given[:1] if keyword is None]
    arguments = tuple(term for _, term in given)
    return folded(terms.Result(function, next(iter(naming), None), arguments))


def _handed(how: Handing, node: cst.Call, scope: Scope) -> Term | None:
    """Return the result of a call that gets a function, or something to await."""
    if how.kind == "called":
        call = how.call(node.args)
        return None if call is None else terms.Pending(term_of(call, scope))
    if any(argument.star for argument in node.args):
        return None
    awaited = [
        folded(terms.Opened(term_of(each.value, scope), "await"))
        for each in node.args
        if each.keyword is None
    ]
    if how.kind == "gathered":
        is_plain = len(awaited) == len(node.args)  # without return_exceptions
        return terms.Pending(folded(terms.Items(tuple(awaited)))) if is_plain else None
    result = next(iter(awaited), None)
    return terms.Pending(result) if result and how.kind == "awaitable" else result


def _enumerate(node: cst.Call, scope: Scope) -> Term:
    element = folded(terms.Element(term_of(node.args[0].value, scope)))
    return _rows((Opaque("a number"), element))


def _zip(node: cst.Call, scope: Scope) -> Term:
    return _rows(tuple(folded(terms.Element(term_of(a.value, scope))) for a in node.args))


def _rows(columns: tuple[Term, ...]) -> Term:
    return folded(terms.Items((folded(terms.Items(columns)),), is_open=True))


def _get(node: cst.Call, scope: Scope) -> Term:
    """Return the result of `get` or `getenv`: the second argument may be it."""
    result = _result(node, scope)
    default = tuple(term_of(argument.value, scope) for argument in node.args[1:2])
    return either((result, *default))


def _partial(node: cst.Call, scope: Scope) -> Term:
    """Return the function, or one of its own if a flow could take its arguments for others."""
    _, *others = node.args
    is_same = all(
        each.keyword.value not in _NAMING if each.keyword else each.star == "**" for each in others
    )
    call = PARTIAL.call(node.args)
    if not scope.module.is_flow or is_same or call is None:
        return term_of(node.args[0].value, scope)
    return folded(terms.Function(term_of(call, scope)))


def _cast(node: cst.Call, scope: Scope) -> Term:
    return type_values(node.args[0].value, scope)


def _type_variable(node: cst.Call, scope: Scope) -> Term:
    bounds = [a.value for a in node.args if a.keyword is not None and a.keyword.value == "bound"]
    bounds = bounds or [a.value for a in node.args[1:] if a.keyword is None]
    values = tuple(type_values(bound, scope) for bound in bounds)
    return folded(terms.Alias(either(values) if values else Opaque("a type variable")))


_WRAPPERS: dict[str, Callable[[cst.Call, Scope], Term]] = {
    "enumerate": _enumerate,
    "get": _get,
    "getenv": _get,
    "partial": _partial,
    "cast": _cast,
    "TypeVar": _type_variable,
    "NewType": _type_variable,
    "zip": _zip,
}
# The functions accept the class that is their key.
_CONVERTERS: dict[type[cst.BaseExpression], Callable[..., Term]] = {
    cst.SimpleString: _string,
    cst.ConcatenatedString: _string,
    cst.FormattedString: _formatted,
    cst.Name: _name,
    cst.Attribute: _attribute,
    cst.Tuple: _items,
    cst.List: _items,
    cst.Set: _items,
    cst.Dict: _table,
    cst.ListComp: _comprehension,
    cst.SetComp: _comprehension,
    cst.GeneratorExp: _comprehension,
    cst.IfExp: _conditional,
    cst.BooleanOperation: _boolean,
    cst.BinaryOperation: _binary,
    cst.NamedExpr: _named,
    cst.Await: _await,
    cst.Subscript: _subscript,
    cst.Call: _call,
}
