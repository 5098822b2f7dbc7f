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
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from mypy.checker import TypeChecker
from mypy.nodes import ARG_STAR2, FuncDef, MypyFile, TypeInfo
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
    FunctionLike,
    Instance,
    NoneType,
    Overloaded,
    Type,
    TypeOfAny,
    UnionType,
    get_proper_type,
)

_FOLDER = Path(__file__).parent
if not __package__:
    # The configuration has the path of this file. The package may not be installed beside mypy.
    sys.path.insert(1, str(_FOLDER.parent))
    import boto_types  # noqa: F401

    del sys.path[1]

from boto_types._internal.mypy_messages import literal_strings, message_hook
from boto_types._internal.mypy_services import HUB, KINDS, SERVICES, UNTYPED, classes_of
from boto_types._internal.mypy_signatures import (
    API_VERSION,
    SERVICE_NAME,
    deprecated_function,
    has_any_keywords,
    has_string_keywords,
    kind_of,
    of_service,
    of_strings,
    of_values,
    service_overload,
    untyped_overload,
)

# mypy stores this with its results, and checks again if it has changed.
__version__ = hashlib.sha256(
    b"".join(
        (_FOLDER / name).read_bytes()
        for name in (
            "services.json",
            "_internal/mypy_messages.py",
            "_internal/mypy_services.py",
            "_internal/mypy_signatures.py",
        )
    )
).hexdigest()

# The stubs declare it: `if BOTO_TYPES_OVERLOADS:` has the overloads of all services.
OVERLOADS = "BOTO_TYPES_OVERLOADS"

# mypy's names for methods of an unnamed receiver, `super()` or a type variable, with the kinds that
# they make, and the methods.
_UNNAMED = {
    (f"{method} of {owner}", kind): name
    for name, kind in HUB.items()
    for _, owner, method in [("", *name.split("."))[-3:]]
    if owner.endswith("Session")
}
_UNNAMED_METHODS = {method for method, _ in _UNNAMED}
_PRIORITY = 10  # mypy.build.PRI_MED: an import like any other
_OURS = frozenset(
    ("aioboto3", "aiobotocore", "boto3", "botocore", "boto_types", "s3transfer")
)
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
            for service, kind in sorted(classes_of(file, self.options))
            if kind in SERVICES[service]
        ]

    def get_function_signature_hook(
        self, fullname: str
    ) -> Callable[[FunctionSigContext], FunctionLike] | None:
        """Return the hook that gives `boto3.client("s3")` its overloads."""
        return self._signature if fullname in HUB else None

    def get_method_signature_hook(
        self, fullname: str
    ) -> Callable[[MethodSigContext], FunctionLike] | None:
        """Return the hook for `session.client("s3")`, also of a subclass."""
        if fullname.rpartition(".")[2] in KINDS:
            return self._signature
        return message_hook(fullname)

    def get_function_hook(
        self, fullname: str
    ) -> Callable[[FunctionContext], Type] | None:
        """Return the hook that gives `super().client("s3")` its type."""
        return self._return_hook(fullname)

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """Return the hook for `client` of a value whose type is a type variable."""
        return self._return_hook(fullname)

    def _return_hook(
        self, fullname: str
    ) -> Callable[[FunctionContext | MethodContext], Type] | None:
        if fullname not in _UNNAMED_METHODS:
            return None
        return partial(self._return_type, fullname)

    def _signature(
        self, context: FunctionSigContext | MethodSigContext
    ) -> FunctionLike:
        """Return the overloads of a call: the same as the stubs have without the plugin."""
        plain = context.default_signature
        # If the overloads were not switched off, these would be Decorators.
        definition = plain.definition if isinstance(plain.definition, FuncDef) else None
        kind = HUB.get(definition.fullname) if definition else None
        if definition is None or kind is None or kind_of(plain.ret_type) is None:
            return plain
        if not SERVICES:
            return plain
        actual = context.args[plain.arg_names.index(SERVICE_NAME)]
        names = (
            literal_strings(context.api.get_expression_type(actual[0]))
            if len(actual) == 1
            else None
        )
        # Only mypy knows which other types fit a Literal, so it gets each service of the run.
        classes = {
            name: made
            for name in (SERVICES if names is None else names)
            if (made := self._class_of(name, kind))
        }
        overloads = [
            service_overload(plain, [name], of_service(plain.ret_type, made))
            for name, made in classes.items()
        ]
        if names and len(classes) == len(names) > 1:
            one_of_them = UnionType.make_union([*classes.values()])
            returned = of_service(plain.ret_type, one_of_them)
            if returned is not one_of_them:
                # A context of several clients. mypy would join the clients of several contexts to
                # their base class (`await stack.enter_async_context(session.client(name))`).
                overloads = [service_overload(plain, names, returned)]
        if names and len(classes) == len(names) and has_any_keywords(context):
            # A `dict[str, Any]` fits the plain signature too. mypy would not decide between
            # the two, and the client would be Any.
            return Overloaded(overloads) if len(overloads) > 1 else overloads[0]
        if len(classes) > 1 or (names is None and not classes):
            # mypy tries the services one by one only if a union of names fits Any, or a union. A
            # name of type Any fits each overload, so the result is Any, as without the plugin.
            overloads.append(
                service_overload(
                    plain, [*classes] or [*SERVICES], AnyType(TypeOfAny.explicit)
                )
            )
        if names and UNTYPED[kind].issuperset(names):
            overloads = [untyped_overload(plain, definition.fullname, names)]
        signatures = [*overloads, plain]
        if has_string_keywords(context):
            signatures += [of_strings(signature) for signature in signatures]
        return Overloaded(signatures)

    def _return_type(
        self, method: str, context: FunctionContext | MethodContext
    ) -> Type:
        """Return the type of a call. mypy does not name its function, only the return type."""
        default = context.default_return_type
        kind = kind_of(default) or ""
        function = _UNNAMED.get((method, kind))
        if function is None or SERVICE_NAME not in context.callee_arg_names:
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
        names = [literal_strings(actual) for actual, _ in given[SERVICE_NAME]]
        if len(names) == 1 and names[0] and UNTYPED[kind].issuperset(names[0]):
            if isinstance(context.api, TypeChecker):
                context.api.warn_deprecated(
                    deprecated_function(function, names[0]), context.context
                )
            return default
        if len(names) != 1 or not all(
            isinstance(get_proper_type(version), NoneType)
            or (how is ARG_STAR2 and isinstance(of_values(version), AnyType))
            for version, how in given.get(API_VERSION, [])
        ):
            return default
        made = [self._class_of(name, kind) for name in names[0] or ()]
        returned = [of_service(default, each) if each else default for each in made]
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
