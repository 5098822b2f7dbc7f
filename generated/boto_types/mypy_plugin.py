"""A mypy plugin with which mypy reads only the services that a program uses.

    [tool.mypy]
    plugins = ["boto_types.mypy_plugin"]

Without the plugin, mypy reads every module that an overload of `boto3.client` mentions. These are
all the installed services. With the plugin, the stubs of boto3 and botocore have one plain
signature. A file depends on the modules of the services that it names. A call gets the overloads of
these services when mypy checks it. So a call that names its service has the same type with and
without the plugin. The plugin changes two kinds of calls:

- An indirect call gives the base client: `make = boto3.client`, or `to_thread(boto3.client, "s3")`.
- A call with keywords from a dictionary (`**keywords`) keeps its type. Otherwise mypy makes it Any.

botowright's page about the plugin has the whole list.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

from mypy.nodes import (
    ARG_NAMED_OPT,
    ARG_OPT,
    ARG_POS,
    ARG_STAR,
    ARG_STAR2,
    CallExpr,
    Expression,
    FuncDef,
    MypyFile,
    TypeInfo,
)
from mypy.options import Options
from mypy.plugin import (
    FunctionContext,
    FunctionSigContext,
    MethodContext,
    MethodSigContext,
    Plugin,
)
from mypy.types import (
    AnyType,
    CallableType,
    FunctionLike,
    Instance,
    LiteralType,
    NoneType,
    Overloaded,
    Type,
    TypeOfAny,
    UnionType,
    get_proper_type,
)

# `plugins` can also name this file. Then our package is not on the path of Python.
if __name__ == "mypy_plugin":
    sys.path.append(str(Path(__file__).parents[1]))

from boto_types import mypy_messages
from boto_types.mypy_messages import is_string, literal_strings

_SERVICES_FILE = Path(__file__).with_name("services.json").read_bytes()
# Service name → "client" and, if it exists, "resource" → the full name of the class.
SERVICES: dict[str, dict[str, str]] = json.loads(_SERVICES_FILE)
_MESSAGES_FILE = Path(mypy_messages.__file__).read_bytes()
# mypy stores this with its results, and checks again if it has changed.
__version__ = hashlib.sha256(_SERVICES_FILE + _MESSAGES_FILE).hexdigest()

# The stubs declare it: `if BOTO_TYPES_OVERLOADS:` has the overloads of all services.
OVERLOADS = "BOTO_TYPES_OVERLOADS"

_HUB = {
    "boto3.client": "client",
    "boto3.resource": "resource",
    "boto3.session.Session.client": "client",
    "boto3.session.Session.resource": "resource",
    "botocore.session.Session.create_client": "client",
}
_FALLBACKS = {
    "boto_types.dynamic.DynamicClient": "client",
    "boto_types.dynamic.DynamicResource": "resource",
}
# The kind that a function makes, by the last part of its name.
_KINDS = {name.rpartition(".")[2]: kind for name, kind in _HUB.items()}
_FUNCTIONS = _KINDS.keys()
# mypy's names for methods of an unnamed receiver: `super()`, or a type variable.
_UNNAMED = frozenset(f"{function} of Session" for function in _FUNCTIONS)
_SERVICE_NAME, _REGION_NAME, _API_VERSION = "service_name", "region_name", "api_version"
_PRIORITY = 10  # mypy.build.PRI_MED: an import like any other
_OURS = frozenset(("boto3", "botocore", "boto_types", "s3transfer"))
# The stubs of these belong to the standard library, and name no service.
_STANDARD = sys.stdlib_module_names | {"_typeshed", "typing_extensions"}


def plugin(_version: str) -> type[Plugin]:
    """Return the plugin, for any version of mypy."""
    return BotoTypesPlugin


class BotoTypesPlugin(Plugin):
    """Gives each client and resource its type."""

    def __init__(self, options: Options) -> None:
        """Make mypy take the branch of the stubs with the plain signatures."""
        super().__init__(options)
        _without_overloads(options)

    def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
        """Return the modules of the services that a file names."""
        top = file.fullname.partition(".")[0]
        if top in _OURS or (top in _STANDARD and file.path.endswith(".pyi")):
            return []
        return [
            (_PRIORITY, SERVICES[service][kind].rpartition(".")[0], 1)
            for service, kind in sorted(_classes_of(file, self.options))
            if kind in SERVICES[service]
        ]

    def get_function_signature_hook(
        self, fullname: str
    ) -> Callable[[FunctionSigContext], FunctionLike] | None:
        """Return the hook that gives `boto3.client("s3")` its overloads."""
        return self._signature if fullname in _HUB else None

    def get_method_signature_hook(
        self, fullname: str
    ) -> Callable[[MethodSigContext], FunctionLike] | None:
        """Return the hook for `session.client("s3")`, also of a subclass."""
        if fullname.rpartition(".")[2] in _FUNCTIONS:
            return self._signature
        return mypy_messages.message_hook(fullname)

    def get_function_hook(
        self, fullname: str
    ) -> Callable[[FunctionContext], Type] | None:
        """Return the hook that gives `super().client("s3")` its type."""
        return self._return_type if fullname in _UNNAMED else None

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Return the hook for `client` of a value whose type is a type variable."""
        return self._return_type if fullname in _UNNAMED else None

    def _signature(
        self, context: FunctionSigContext | MethodSigContext
    ) -> FunctionLike:
        """Return the overloads of a call: the same as the stubs have without the plugin."""
        plain = context.default_signature
        # If the overloads were not switched off, these would be Decorators.
        definition = plain.definition if isinstance(plain.definition, FuncDef) else None
        kind = _HUB.get(definition.fullname) if definition else None
        if kind is None or _kind_of(plain.ret_type) is None or not SERVICES:
            return plain
        actual = context.args[plain.arg_names.index(_SERVICE_NAME)]
        names = (
            literal_strings(context.api.get_expression_type(actual[0]))
            if len(actual) == 1
            else None
        )
        # Only mypy knows which other types fit a Literal, so it gets each service of the run.
        overloads = [
            _overload(plain, name, returned)
            for name in (SERVICES if names is None else names)
            if (returned := self._class_of(name, kind))
        ]
        if names is None and not overloads:
            # A name of type Any fits both overloads, so the result is Any, as without the plugin.
            overloads = [
                _overload(plain, next(iter(SERVICES)), AnyType(TypeOfAny.explicit))
            ]
        if names and len(overloads) == len(names) and _has_any_keywords(context):
            # A `dict[str, Any]` fits the plain signature too. mypy would not decide between
            # the two, and the client would be Any.
            return Overloaded(overloads) if len(overloads) > 1 else overloads[0]
        signatures = [*overloads, plain]
        if _has_string_keywords(context):
            signatures += [_of_strings(signature) for signature in signatures]
        return Overloaded(signatures)

    def _return_type(self, context: FunctionContext | MethodContext) -> Type:
        """Return the type of a call. mypy does not name its function, only the return type."""
        default = context.default_return_type
        kind = _kind_of(default)
        if kind is None or _SERVICE_NAME not in context.callee_arg_names:
            return default
        given = {
            name: list(zip(types, kinds, strict=True))
            for name, types, kinds in zip(
                context.callee_arg_names,
                context.arg_types,
                context.arg_kinds,
                strict=False,
            )
        }
        names = [literal_strings(actual) for actual, _ in given[_SERVICE_NAME]]
        if len(names) != 1 or not all(
            isinstance(get_proper_type(version), NoneType)
            or (how is ARG_STAR2 and isinstance(_of_values(version), AnyType))
            for version, how in given.get(_API_VERSION, [])
        ):
            return default
        returned = [self._class_of(name, kind) or default for name in names[0] or ()]
        return UnionType.make_union(returned) if returned else default

    def _class_of(self, service: str, kind: str) -> Instance | None:
        """Return a service's client or resource, or None if mypy has not read it."""
        fullname = SERVICES.get(service, {}).get(kind, "")
        module = fullname.rpartition(".")[0]
        if self._modules is None or module not in self._modules:
            return None
        symbol = self.lookup_fully_qualified(fullname)
        if symbol is None or not isinstance(symbol.node, TypeInfo):
            return None
        return Instance(symbol.node, [])


def _without_overloads(options: Options) -> None:
    # Make new lists: dmypy compares the options with a copy that shares the old lists.
    options.always_true = [name for name in options.always_true if name != OVERLOADS]
    options.always_false = _with_constant(options.always_false)
    options.per_module_options = {
        pattern: _section_without_overloads(section)
        for pattern, section in options.per_module_options.items()
    }


def _section_without_overloads(section: dict[str, object]) -> dict[str, object]:
    """Return the options of a module, which replace the global ones."""
    names = section.get("always_false")
    return (
        {**section, "always_false": _with_constant(names)}
        if isinstance(names, list)
        else section
    )


def _with_constant(names: list[str]) -> list[str]:
    return names if OVERLOADS in names else [*names, OVERLOADS]


def _overload(plain: CallableType, service: str, returned: Type) -> CallableType:
    """Return the signature for one service. Only its newest API version has types."""
    types = list(plain.arg_types)
    name = plain.arg_names.index(_SERVICE_NAME)
    string = get_proper_type(types[name])
    assert isinstance(string, Instance)
    types[name] = LiteralType(service, string)
    if _API_VERSION in plain.arg_names:
        types[plain.arg_names.index(_API_VERSION)] = NoneType()
    # The parameters after the region are keywords (boto_types.options).
    after = plain.arg_names.index(_REGION_NAME) + 1
    kinds = [
        ARG_NAMED_OPT if kind is ARG_OPT and index >= after else kind
        for index, kind in enumerate(plain.arg_kinds)
    ]
    return plain.copy_modified(arg_types=types, arg_kinds=kinds, ret_type=returned)


def _of_strings(signature: CallableType) -> CallableType:
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


def _has_string_keywords(context: FunctionSigContext | MethodSigContext) -> bool:
    """Return whether a call has keywords from a `dict[str, str]`, e.g. credentials."""
    call = context.context
    return isinstance(call, CallExpr) and any(
        kind is ARG_STAR2 and is_string(_value_type(argument, context))
        for argument, kind in zip(call.args, call.arg_kinds, strict=True)
    )


def _has_any_keywords(context: FunctionSigContext | MethodSigContext) -> bool:
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
        and _API_VERSION not in call.arg_names
        and all(isinstance(_value_type(d, context), AnyType) for d in dictionaries)
    )


def _value_type(
    argument: Expression, context: FunctionSigContext | MethodSigContext
) -> Type:
    """Return the type of the values in a dictionary argument."""
    return _of_values(context.api.get_expression_type(argument))


def _of_values(dictionary: Type) -> Type:
    """Return the type of the values of `dict[str, X]`, or Any for Any."""
    dictionary = get_proper_type(dictionary)
    if isinstance(dictionary, Instance) and dictionary.args:
        dictionary = get_proper_type(dictionary.args[-1])
    return dictionary


def _kind_of(returned: Type) -> str | None:
    """Return the kind that a plain signature makes, by its `DynamicClient | Any`."""
    returned = get_proper_type(returned)
    if isinstance(returned, UnionType):
        for item in map(get_proper_type, returned.items):
            if isinstance(item, Instance) and item.type.fullname in _FALLBACKS:
                return _FALLBACKS[item.type.fullname]
    return None


# The services that a file names are found in its text. A parallel run has no tree yet, and
# the running Python may be too old to parse the program.

_STRING = r"""(?P<quote>["'])(?P<name>[a-z0-9][a-z0-9.-]*)(?P=quote)"""
_ANY_STRING = re.compile(_STRING)
# Another file can import these: `NAME: Final = "s3"`, `Literal["s3", "sqs"]`, `S3 = "s3"` in
# an Enum. A Final can be a tuple in brackets.
_FINAL = re.compile(r"\bFinal\b[^=\n]*=(\s*\([^)]*|[^\n]*)")
_LITERAL = re.compile(r"\bLiteral\[([^]]*)")
_MEMBER = re.compile(rf"^[ \t]+\w+[ \t]*=[ \t]*{_STRING}", re.MULTILINE)
# A comment can contain a bracket. With a quote in it, it may not be a comment.
_COMMENT = re.compile(r"""#[^\n"']*$""", re.MULTILINE)
_ENUM = re.compile(r"\b\w*Enum\b")
_ALIAS = re.compile(r"\b(client|resource)\s+as\s+(\w+)")
# The argument is a string, or an expression that mypy has to evaluate.
_CALL = (
    r"(?<!def )\b(?P<function>{names})\s*\(\s*(?:service_name\s*=\s*)?"
    rf"(?:{_STRING}\s*[,)]|(?P<other>[^\s)]))"
)
# A printed tree has `StrExpr(s3)`, and `Literal?[s3?]` in a type.
_PRINTED_STRING = re.compile(
    r"(?:\bStrExpr\(|\bLiteral\?\[|, )([a-z0-9][a-z0-9.-]*)[)?]"
)


def _classes_of(file: MypyFile, options: Options) -> set[tuple[str, str]]:
    """Return the services and kinds that a file uses, or that others can import from it."""
    path = dict(options.shadow_file or ()).get(file.path, file.path)
    try:
        text = Path(path).read_text("utf-8", "replace")
    except OSError:  # `mypy -c` has no file, but its tree can be printed
        return _of_any_kind(SERVICES.keys() & _PRINTED_STRING.findall(str(file)))
    kinds = {**_KINDS, **{alias: name for name, alias in _ALIAS.findall(text)}}
    functions = "|".join(kinds)
    found = _of_any_kind(_constants(text))
    calls = list(re.finditer(_CALL.replace("{names}", functions), text))
    # For a variable, a conditional expression or another first keyword, any string counts.
    has_other = any(call["other"] for call in calls)
    strings: set[str] = _strings(text) if has_other else set()
    for call in calls:
        names = strings if call["other"] else {call["name"]} & SERVICES.keys()
        found |= {(name, kinds[call["function"]]) for name in names}
    return found


def _of_any_kind(services: set[str]) -> set[tuple[str, str]]:
    """Return services with all their kinds, for uses in other files."""
    return {(service, kind) for service in services for kind in SERVICES[service]}


def _constants(text: str) -> set[str]:
    text = _COMMENT.sub("", text).replace("\\\n", " ")
    found = [*_FINAL.findall(text), *_LITERAL.findall(text)]
    if _ENUM.search(text):
        found += [member[0] for member in _MEMBER.finditer(text)]
    return _strings("\n".join(found))


def _strings(text: str) -> set[str]:
    return SERVICES.keys() & {string["name"] for string in _ANY_STRING.finditer(text)}
