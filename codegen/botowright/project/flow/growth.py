"""Statements that add entries to a dictionary or elements to a list.

params["Tagging"] = tags
params.update(Key="a")
tags.append({"Key": "a", "Value": "b"})
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from botowright.project import terms
from botowright.project.expressions import dictionary, term_of
from botowright.project.terms import Opaque

if TYPE_CHECKING:
    from botowright.project.scopes import Maker, Scope

GROWING = frozenset((cst.Assign, cst.AnnAssign, cst.AugAssign, cst.Call))  # the statements
_ADDING = frozenset(("append", "add"))
_EXTENDING = frozenset(("extend",))


def note_growth(node: cst.CSTNode, scope: Scope) -> None:
    """Note the entries that a statement adds to a name, or to an attribute of `self`."""
    match node:
        case cst.Assign(targets=targets, value=value):
            for target in targets:
                _assign(target.target, value, scope)
        case cst.AnnAssign(target=target, value=cst.BaseExpression() as value):
            _assign(target, value, scope)
        case cst.AugAssign(
            target=target, operator=cst.AddAssign() | cst.BitOrAssign(), value=value
        ):
            _grow(target, lambda: term_of(value, scope), scope)
        case cst.Call(func=cst.Attribute(value=owner, attr=cst.Name(value=method)), args=args):
            if args:
                _call(node, owner, method, scope)
        case _:
            pass


def _assign(target: cst.BaseExpression, value: cst.BaseExpression, scope: Scope) -> None:
    if isinstance(target, cst.Subscript):
        _grow_entry(target, lambda: term_of(value, scope), scope)


def _call(node: cst.Call, owner: cst.BaseExpression, method: str, scope: Scope) -> None:
    first = node.args[0].value
    if method == "update":
        _grow(owner, lambda: dictionary(node, scope), scope)
    elif method in _ADDING:
        _grow(owner, lambda: terms.Items((term_of(first, scope),), is_open=True), scope)
    elif method in _EXTENDING:
        _grow(owner, lambda: term_of(first, scope), scope)
    elif method == "setdefault" and len(node.args) > 1:
        value = node.args[1].value
        _grow(owner, lambda: _table(first, term_of(value, scope), scope), scope)


def _grow(owner: cst.BaseExpression, make: Maker, scope: Scope) -> None:
    match owner:
        case cst.Name(value=name):
            scope.grow(name, make)
        case cst.Attribute(value=cst.Name(value=itself), attr=cst.Name(value=name)):
            if (of_class := scope.class_of(itself)) is not None:
                of_class.grown.setdefault(name, []).append(make)
        case cst.Subscript():
            _grow_entry(owner, make, scope)
        case cst.Call(
            func=cst.Attribute(value=inner, attr=cst.Name(value="setdefault")), args=[key, *_]
        ):
            _grow(inner, lambda: _table(key.value, make(), scope), scope)
        case _:
            pass


def _grow_entry(target: cst.Subscript, make: Maker, scope: Scope) -> None:
    index = target.slice[0].slice
    if isinstance(index, cst.Index):
        _grow(target.value, lambda: _table(index.value, make(), scope), scope)


def _table(key: cst.BaseExpression, value: terms.Term, scope: Scope) -> terms.Term:
    if isinstance(key, cst.Integer):
        return terms.Items((value,), is_open=True)
    name = term_of(key, scope)
    is_known = not (isinstance(name, Opaque) and isinstance(value, Opaque))
    return terms.Table(((name, value),), (key,)) if is_known else Opaque("an element of a value")
