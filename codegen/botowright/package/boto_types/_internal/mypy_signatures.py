"""The signatures of `boto3.client` and the like for one call, for the mypy plugin."""

from __future__ import annotations

from collections.abc import Sequence

from mypy.nodes import (
    ARG_NAMED_OPT,
    ARG_OPT,
    ARG_POS,
    ARG_STAR,
    ARG_STAR2,
    Block,
    CallExpr,
    Expression,
    FuncDef,
)
from mypy.plugin import FunctionSigContext, MethodSigContext
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    Type,
    UnionType,
    get_proper_type,
)

from boto_types._internal.mypy_messages import is_string

SERVICE_NAME, API_VERSION = "service_name", "api_version"
_REGION_NAME = "region_name"
_FALLBACKS = {
    "boto_types.dynamic.DynamicClient": "client",
    "boto_types.dynamic.DynamicResource": "resource",
    "boto_types.aio.dynamic.DynamicClient": "aio.client",
    "boto_types.aio.dynamic_resources.DynamicResource": "aio.resource",
}


def service_overload(
    plain: CallableType, services: Sequence[str], returned: Type
) -> CallableType:
    """Return the signature for some services. Only their newest API versions have types."""
    types = _types_for(plain, services)
    if API_VERSION in plain.arg_names:
        types[plain.arg_names.index(API_VERSION)] = NoneType()
    # The parameters after the region are keywords (boto_types.options).
    after = plain.arg_names.index(_REGION_NAME) + 1
    kinds = [
        ARG_NAMED_OPT if kind is ARG_OPT and index >= after else kind
        for index, kind in enumerate(plain.arg_kinds)
    ]
    return plain.copy_modified(arg_types=types, arg_kinds=kinds, ret_type=returned)


def untyped_overload(
    plain: CallableType, function: str, services: Sequence[str]
) -> CallableType:
    """Return the signature for services without types. It is deprecated."""
    return plain.copy_modified(
        arg_types=_types_for(plain, services),
        definition=deprecated_function(function, services),
    )


def deprecated_function(name: str, services: Sequence[str]) -> FuncDef:
    """Return a function in whose place mypy reports that services have no types.

    mypy's own options decide whether it reports a deprecated function, and how.
    """
    function = FuncDef(name.rpartition(".")[2], [], Block([]))
    function._fullname = name
    noun = "service" if len(services) == 1 else "services"
    quoted = ", ".join(f'"{service}"' for service in services)
    function.deprecated = (
        f"boto_types has no types of the {noun} {quoted}; run: botowright sync"
    )
    return function


def _types_for(plain: CallableType, services: Sequence[str]) -> list[Type]:
    """Return the types of the parameters if the name is that of one of some services."""
    types = list(plain.arg_types)
    name = plain.arg_names.index(SERVICE_NAME)
    string = get_proper_type(types[name])
    assert isinstance(string, Instance)
    types[name] = UnionType.make_union(
        [LiteralType(service, string) for service in services]
    )
    return types


def of_strings(signature: CallableType) -> CallableType:
    """Return a signature with only the options that accept strings."""
    kept = [i for i, type_ in enumerate(signature.arg_types) if _takes_string(type_)]
    return signature.copy_modified(
        arg_types=[signature.arg_types[i] for i in kept],
        arg_kinds=[signature.arg_kinds[i] for i in kept],
        arg_names=[signature.arg_names[i] for i in kept],
    )


def _takes_string(type_: Type) -> bool:
    type_ = get_proper_type(type_)
    if isinstance(type_, UnionType):
        return any(map(_takes_string, type_.items))
    return isinstance(type_, LiteralType) or is_string(type_)


def has_string_keywords(context: FunctionSigContext | MethodSigContext) -> bool:
    """Return whether a call has keywords from a `dict[str, str]`, e.g. credentials."""
    call = context.context
    return isinstance(call, CallExpr) and any(
        kind is ARG_STAR2 and is_string(_value_type(argument, context))
        for argument, kind in zip(call.args, call.arg_kinds, strict=True)
    )


def has_any_keywords(context: FunctionSigContext | MethodSigContext) -> bool:
    """Return whether a call has keywords from dictionaries of Any, and no API version."""
    call = context.context
    if not isinstance(call, CallExpr) or ARG_STAR in call.arg_kinds:
        return False
    dictionaries = [
        argument
        for argument, kind in zip(call.args, call.arg_kinds, strict=True)
        if kind is ARG_STAR2
    ]
    return (
        bool(dictionaries)
        and call.arg_kinds.count(ARG_POS) <= 2  # the third is the version
        and API_VERSION not in call.arg_names
        and all(isinstance(_value_type(d, context), AnyType) for d in dictionaries)
    )


def _value_type(
    argument: Expression, context: FunctionSigContext | MethodSigContext
) -> Type:
    """Return the type of the values in a dictionary argument."""
    return of_values(context.api.get_expression_type(argument))


def of_values(dictionary: Type) -> Type:
    """Return the type of the values of `dict[str, X]`, or Any for Any."""
    dictionary = get_proper_type(dictionary)
    if isinstance(dictionary, Instance) and dictionary.args:
        dictionary = get_proper_type(dictionary.args[-1])
    return dictionary


def kind_of(returned: Type) -> str | None:
    """Return the kind that a plain signature makes, by its `DynamicClient | Any`."""
    made = _made(returned)
    if isinstance(made, UnionType):
        for item in map(get_proper_type, made.items):
            if isinstance(item, Instance) and item.type.fullname in _FALLBACKS:
                return _FALLBACKS[item.type.fullname]
    return None


def of_service(returned: Type, made: Type) -> Type:
    """Return what a signature returns if it makes the class of a service.

    An async function returns a context: `ClientCreatorContext[S3Client]`.
    """
    context = get_proper_type(returned)
    if isinstance(context, Instance) and context.args:
        return context.copy_modified(args=[made])
    return made


def _made(returned: Type) -> Type:
    """Return the type that a function makes, without the context of an async one."""
    returned = get_proper_type(returned)
    if isinstance(returned, Instance) and returned.args:
        return get_proper_type(returned.args[0])
    return returned
