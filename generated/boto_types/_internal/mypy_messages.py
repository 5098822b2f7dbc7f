"""Short messages for methods with an overload for each name.

These are `get_paginator`, `get_waiter`, `generate_presigned_url` and the methods of a
stubber. If no overload fits a call, mypy prints all of them (180 lines for EC2) and does
not name the mistake. The functions here check only the overload with the name of the
call.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable
from functools import lru_cache

from mypy.errorcodes import ARG_TYPE, CALL_ARG, CALL_OVERLOAD, ErrorCode
from mypy.messages import format_type
from mypy.nodes import (
    ARG_NAMED,
    ARG_NAMED_OPT,
    ARG_OPT,
    ARG_POS,
    CallExpr,
    FuncBase,
)
from mypy.plugin import MethodSigContext
from mypy.subtypes import is_subtype
from mypy.types import (
    AnyType,
    CallableType,
    FunctionLike,
    Instance,
    LiteralType,
    Type,
    TypeOfAny,
    UnionType,
    get_proper_type,
)

# The parameter that has the name, and the noun for it in messages.
_BY_NAME = {
    "get_paginator": ("operation_name", "paginator"),
    "get_waiter": ("waiter_name", "waiter"),
    "generate_presigned_url": ("ClientMethod", "method"),
    "__call__": ("method", "method"),  # of a stubber
}
_OPTIONAL = {ARG_POS: ARG_OPT, ARG_NAMED: ARG_NAMED_OPT}


def message_hook(fullname: str) -> Callable[[MethodSigContext], FunctionLike] | None:
    """Return the check for calls of a method that has an overload for each name."""
    module, _, method = fullname.rpartition(".")
    if method not in _BY_NAME or not module.startswith("boto_types."):
        return None
    parameter, noun = _BY_NAME[method]
    return lambda context: _by_name(context, method, parameter, noun)


def _by_name(
    context: MethodSigContext, method: str, parameter: str, noun: str
) -> FunctionLike:
    """Return an overload. If the call has its name, check the other arguments here."""
    overload = context.default_signature
    if parameter not in overload.arg_names or _unpacks(context):
        return overload
    given = context.args[overload.arg_names.index(parameter)]
    name = literal_string(context.api.get_expression_type(given[0])) if given else None
    known = _names(context.type, method, parameter)
    if name is None or not known:
        return overload
    if name not in known:
        near = difflib.get_close_matches(name, sorted(known), n=1)
        hint = f'; maybe "{near[0]}"?' if near else ""
        _fail(context, f'There is no {noun} "{name}"{hint}', CALL_OVERLOAD)
        return _of_anything(overload)
    if name in (literal_strings(_type_of(overload, parameter)) or ()):
        _check_arguments(context, overload, method)
        return _of_anything(overload)
    return overload


def _unpacks(context: MethodSigContext) -> bool:
    """Return whether a call has a `*` or `**`: mypy itself matches their items."""
    call = context.context
    return isinstance(call, CallExpr) and any(kind.is_star() for kind in call.arg_kinds)


def _check_arguments(
    context: MethodSigContext, overload: CallableType, method: str
) -> None:
    """Report each argument that does not fit an overload, with the words of mypy."""
    options = context.api.options
    called = f'"{method}" of {format_type(context.type, options)}'
    for name, kind, wanted, given in zip(
        overload.arg_names,
        overload.arg_kinds,
        overload.arg_types,
        context.args,
        strict=True,
    ):
        if not given and kind in _OPTIONAL:
            _fail(context, f'Missing argument "{name}" for {called}', CALL_ARG)
        for argument in given:
            # mypy itself reports the keys of a dict that do not fit.
            actual = context.api.get_expression_type(argument, wanted)
            if not is_subtype(actual, wanted):
                found, expected = (format_type(t, options) for t in (actual, wanted))
                message = f'Argument "{name}" to {called} has incompatible type'
                _fail(context, f"{message} {found}; expected {expected}", ARG_TYPE)


def _fail(context: MethodSigContext, message: str, code: ErrorCode) -> None:
    context.api.fail(message, context.context, code=code)


def _of_anything(overload: CallableType) -> CallableType:
    """Return an overload that accepts any arguments, because they are checked."""
    return overload.copy_modified(
        arg_types=[AnyType(TypeOfAny.special_form)] * len(overload.arg_types),
        arg_kinds=[_OPTIONAL.get(kind, kind) for kind in overload.arg_kinds],
    )


def _names(owner: Type, method: str, parameter: str) -> set[str]:
    """Return the names that the overloads of a method accept."""
    owner = get_proper_type(owner)
    found = owner.type.get_method(method) if isinstance(owner, Instance) else None
    if not isinstance(found, FuncBase) or found.type is None:
        return set()
    return _names_of(found, parameter)


@lru_cache(maxsize=32)  # mypy calls the hook for each overload of each call
def _names_of(function: FuncBase, parameter: str) -> set[str]:
    signature = get_proper_type(function.type)
    if not isinstance(signature, FunctionLike):
        return set()
    return {
        name
        for item in signature.items
        if parameter in item.arg_names
        for name in literal_strings(_type_of(item, parameter)) or ()
    }


def _type_of(overload: CallableType, parameter: str) -> Type:
    return overload.arg_types[overload.arg_names.index(parameter)]


def literal_strings(type_: Type) -> tuple[str, ...] | None:
    """Return the strings that an argument can be, or None if it can be any other."""
    type_ = get_proper_type(type_)
    if not isinstance(type_, UnionType):
        name = literal_string(type_)
        return None if name is None else (name,)
    names: tuple[str, ...] = ()
    for item in type_.items:
        found = literal_strings(item)
        if found is None:
            return None
        names += found
    return names


def literal_string(type_: Type) -> str | None:
    """Return the only string that an argument can be, or None."""
    type_ = get_proper_type(type_)
    if isinstance(type_, Instance) and type_.last_known_value:
        type_ = type_.last_known_value
    # The member of an enum and bytes have other fallbacks.
    if not isinstance(type_, LiteralType) or not is_string(type_.fallback):
        return None
    return str(type_.value)


def is_string(type_: Type) -> bool:
    """Return whether a type is `str`."""
    type_ = get_proper_type(type_)
    return isinstance(type_, Instance) and type_.type.fullname == "builtins.str"
