"""Calls that may make a client or a resource, or that pass on the name of a service."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import libcst as cst
from libcst.helpers import get_full_name_for_node

from botowright.project import terms
from botowright.project.annotations import form_name
from botowright.project.expressions import term_of
from botowright.project.libraries import FUNCTIONS
from botowright.project.terms import folded

if TYPE_CHECKING:
    from botowright.project.scopes import Scope
    from botowright.project.terms import Parameter, Term

_LIKE_FUNCTIONS = re.compile(r"(?i)client|resource|boto|aws")
_PARTIAL = "partial"  # of functools
_MAP = "map"  # a function of Python, and a method of executors
_LONGEST_SHOWN = 60  # characters


def arguments_of(call: cst.Call, scope: Scope) -> dict[int | str, terms.Argument]:
    """Return the arguments of a call by their position, or by their keyword."""
    return {
        index if each.keyword is None else each.keyword.value: terms.Argument(
            term_of(each.value, scope), _parameter(each.value, scope)
        )
        for index, each in enumerate(call.args)
        if not each.star
    }


def called_names(call: cst.Call, scope: Scope) -> tuple[str, ...]:
    """Return the names of the functions that a call may call, without their owners.

    `super().__init__(...)` calls the base classes.
    """
    match call.func:
        case cst.Attribute(
            value=cst.Call(func=cst.Name(value="super")), attr=cst.Name(value="__init__")
        ) if (scope.enclosing_class is not None):
            return scope.enclosing_class.bases
        case _:
            return (last_name(call.func),)


def marked_node(callee: cst.BaseExpression) -> cst.CSTNode:
    """Return the node whose line is that of a call: `client` in `boto3.client`."""
    return callee.attr if isinstance(callee, cst.Attribute) else callee


def last_name(callee: cst.BaseExpression) -> str:
    """Return the last part of a callee: "client" for `boto3.client`."""
    node = marked_node(callee)
    return node.value if isinstance(node, cst.Name) else ""


def shown_callee(call: cst.Call) -> str:
    """Return a callee as a message shows it: "self.session.client"."""
    name = get_full_name_for_node(call.func) or "..."
    return name if len(name) <= _LONGEST_SHOWN else f"...{name[-_LONGEST_SHOWN:]}"


def callee_and_service(
    call: cst.Call, scope: Scope, services: frozenset[str]
) -> tuple[Term, Term, Parameter | None] | None:
    """Return the terms of a callee and of its service, and the parameter that the service is.

    None if the call has no service, or cannot make a client.
    """
    arguments, function = list(call.args), call.func
    index = given_function(call)
    if index is None and form_name(function, scope) == _PARTIAL:
        index = 0
    if index is not None:
        function, arguments = arguments[index].value, arguments[index + 1 :]
    given = _service(arguments)
    if given is None:
        return None
    service = given if isinstance(given, terms.Opaque) else term_of(given, scope)
    if index is not None and last_name(call.func) == _MAP:
        service = folded(terms.Element(service))
    is_named = isinstance(service, terms.Text) and service.value in services
    if isinstance(function, cst.Name) and not _may_make(function.value, scope, is_named=is_named):
        return None
    parameter = None if isinstance(given, terms.Opaque) else _parameter(given, scope)
    return term_of(function, scope), service, parameter


def given_function(call: cst.Call) -> int | None:
    """Return the position of an argument that is a function which makes clients.

    `asyncio.to_thread(boto3.client, "s3")` calls it with the arguments behind it.
    """
    if last_name(call.func) in FUNCTIONS:
        return None
    for index, argument in enumerate(call.args[:-1]):
        if isinstance(argument.value, cst.Attribute) and last_name(argument.value) in FUNCTIONS:
            return index
    return None


def _parameter(node: cst.BaseExpression, scope: Scope) -> Parameter | None:
    """Return the parameter that an expression is: a name, or an attribute that keeps it."""
    match node:
        case cst.Name(value=name):
            return scope.parameter(name)
        case cst.Attribute(value=cst.Name(value=owner), attr=cst.Name(value=name)):
            of_class = scope.class_of(owner)
            return None if of_class is None else of_class.kept_parameter(name)
        case _:
            return None


def _may_make(name: str, scope: Scope, *, is_named: bool) -> bool:
    """Return whether a name can be one of boto3's functions under another name.

    Following all imported functions would read most files of a project. So we follow one only if it
    gets a service, or if its name is like that of a client.
    """
    callee = scope.term(name)
    if isinstance(callee, terms.Own) and callee.name in scope.module.bound:
        callee = scope.module.made(callee.name)
    options = callee.options if isinstance(callee, terms.Either) else (callee,)
    return name in FUNCTIONS or any(
        _is_function(option)
        or (isinstance(option, terms.Imported) and (is_named or _is_like(name)))
        for option in options
    )


def _is_function(term: Term) -> bool:
    match term:
        case terms.Member(_, name):
            return name in FUNCTIONS
        case terms.Imported(dotted):
            return dotted.rpartition(".")[2] in FUNCTIONS
        case _:
            return False


def _is_like(name: str) -> bool:
    return _LIKE_FUNCTIONS.search(name) is not None and not name[0].isupper()


def _service(arguments: list[cst.Arg]) -> cst.BaseExpression | terms.Opaque | None:
    for argument in arguments:
        if argument.keyword is not None and argument.keyword.value == "service_name":
            return argument.value
    if not arguments:
        return None
    first = arguments[0]
    if first.star == "" and first.keyword is None:
        return first.value
    starred = next((argument.star for argument in arguments if argument.star), None)
    return None if starred is None else terms.Opaque(f"an argument with {starred}")
