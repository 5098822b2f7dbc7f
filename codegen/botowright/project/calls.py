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

if TYPE_CHECKING:
    from botowright.project.scopes import Scope
    from botowright.project.terms import Parameter, Term

_LIKE_FUNCTIONS = re.compile(r"(?i)client|resource|boto|aws")
_PARTIAL = "partial"  # of functools
_LONGEST_SHOWN = 60  # characters


def named_services(call: cst.Call, services: frozenset[str]) -> dict[int | str, str]:
    """Return the arguments of a call that name a service, by their position or keyword."""
    return {
        index if argument.keyword is None else argument.keyword.value: name
        for index, argument in enumerate(call.args)
        if isinstance(argument.value, cst.SimpleString)
        and (name := argument.value.raw_value) in services
    }


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
    if form_name(function, scope) == _PARTIAL:
        function = arguments.pop(0).value
    given = _service(arguments)
    if given is None:
        return None
    service = given if isinstance(given, terms.Opaque) else term_of(given, scope)
    is_named = isinstance(service, terms.Text) and service.value in services
    if isinstance(function, cst.Name) and not _may_make(function.value, scope, is_named=is_named):
        return None
    parameter = scope.parameter(given.value) if isinstance(given, cst.Name) else None
    return term_of(function, scope), service, parameter


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
