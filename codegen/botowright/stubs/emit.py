"""The text of a stub module, before Black lays it out.

A private name is left out, unless the overlay types it or a public definition refers to it. An
import is left out if nothing needs it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from botowright.render.prose import escaped
from botowright.stubs.hub_markers import IMPORTS_MARKER, function_marker
from botowright.stubs.stub import (
    INCOMPLETE,
    Class,
    Function,
    Import,
    Kind,
    Removed,
    Variable,
    is_private,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from botowright.stubs.stub import Definition, Module, Parameter, Signature

_WORD = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
# Literal text, and names in their definitions: of functions, parameters and attributes.
_NO_REFERENCE = re.compile(
    r""""{3}[\s\S]*?"{3}|"[^"]*"|'[^']*'|\bdef \w+|(?:(?<=[(*])|(?<=, )|^\s*)\w+(?=: )""",
    re.MULTILINE,
)
# Imports of the names that the reader and the inference write.
_OWN_IMPORTS = {
    name: Import(module, name, name)
    for module, names in {
        "_typeshed": (INCOMPLETE,),
        "collections.abc": ("AsyncGenerator", "Generator"),
        "contextlib": ("AbstractAsyncContextManager", "AbstractContextManager"),
        "types": ("TracebackType",),
        "typing": ("NamedTuple",),
        "typing_extensions": ("Self",),
    }.items()
    for name in names
} | {name: Import(name, None, name) for name in ("logging", "threading")}
# Special methods whose parameters have names for callers, or in IOBase.
_CALLED = {"__init__", "__new__", "__call__", "__exit__"}
# Most of them have no types, and awscrt may not be installed. urllib3 has types, but mypy would
# read 37 more modules for each program, for the bases of four classes that nobody derives from.
_LEFT_OUT = ("awscrt", "certifi", "dateutil", "jmespath", "sphinx", "urllib3", "wrapt")


@dataclass(frozen=True, slots=True)
class Hub:
    """The functions of a module that the hub replaces, and the imports for them."""

    functions: frozenset[str] = frozenset()
    imports: frozenset[str] = frozenset()


def text_of(module: Module, typed: frozenset[str], hub: Hub) -> str:
    """Return the text of a module, before Black lays it out.

    `typed` are the names that the overlay types. A dot separates a class from its member.
    """
    writer = _Writer(module, typed, hub)
    body = writer.body()
    imports = [IMPORTS_MARKER] if hub.functions else []
    return "\n".join([*writer.imports("\n".join(body)), "", *imports, *body, ""])


class _Writer:
    def __init__(self, module: Module, typed: frozenset[str], hub: Hub) -> None:
        self._module = module
        self._typed = typed
        self._hub = hub

    def body(self) -> list[str]:
        """Return the lines of the public definitions, and of those that they refer to."""
        definitions = self._module.definitions
        lines = {
            name: list(self._definition(definition, "")) for name, definition in definitions.items()
        }
        kept = {name for name in definitions if self._is_kept(name)}
        reached = set(kept)
        while reached:
            words = _words(line for name in reached for line in lines[name])
            reached = (words & definitions.keys()) - kept
            kept |= reached
        all_names = self._module.all_names
        head = [f"__all__ = {all_names}"] if all_names else []
        return [*head, *(line for name in definitions if name in kept for line in lines[name])]

    def imports(self, body: str) -> Iterator[str]:
        """Yield the import statements that a body needs, and those that are for other modules."""
        wanted = list(self._wanted(_words([body]) | self._hub.imports))
        yield from sorted(_module_import(origin) for origin in wanted if origin.name is None)
        items: dict[str, list[str]] = {}
        for origin in wanted:
            if origin.name is not None:
                items.setdefault(origin.module, []).append(_imported_item(origin, origin.name))
        for module in sorted(items):
            yield f"from {module} import {', '.join(sorted(items[module]))}"

    def _wanted(self, used: set[str]) -> Iterator[Import]:
        defined = self._module.definitions
        known: Mapping[str, Import] = {**_OWN_IMPORTS, **self._module.imports}
        for bound, origin in known.items():
            is_wanted = bound in used or origin.exported
            if is_wanted and bound not in defined and not _is_left_out(origin):
                yield origin

    def _is_kept(self, name: str) -> bool:
        return not is_private(name) or name in self._typed

    def _definition(
        self, definition: Definition, place: str, init: Signature | None = None
    ) -> Iterator[str]:
        match definition:
            case Class():
                yield from self._class(definition, place)
            case Function(name=name) if f"{place}{name}" in self._hub.functions:
                yield from function_marker(name, _docstring(definition.signatures[0].documentation))
            case Function():
                for signature in definition.signatures:
                    yield from _function(definition.name, signature, in_class=bool(place))
            case Variable():
                yield _variable(definition, init)
            case Removed():
                pass

    def _class(self, definition: Class, place: str) -> Iterator[str]:
        yield from (f"@{decorator}" for decorator in definition.decorators)
        origins = ((b, self._module.imports.get(b.partition(".")[0])) for b in definition.bases)
        typed = [base for base, origin in origins if not (origin and _is_left_out(origin))]
        bases = f"({', '.join(typed)})" if typed else ""
        inner = f"{place}{definition.name}."
        init = definition.members.get("__init__")
        signature = init.signatures[0] if isinstance(init, Function) else None
        body = _docstring(definition.documentation)
        members = sorted(definition.members.items(), key=lambda item: _rank(item[1]))
        for name, member in members:
            if not is_private(name) or inner + name in self._typed:
                body += self._definition(member, inner, signature)
        if not body:
            yield f"class {definition.name}{bases}: ..."
            return
        yield f"class {definition.name}{bases}:"
        yield from (f"    {line}" if line else "" for line in _spaced(body))


_LAST = 9


def _rank(member: Definition) -> int:
    """Return a member's place in its class: classes, attributes, methods, aliases."""
    if isinstance(member, Variable) and member.annotation is None and member.value is not None:
        return _LAST
    return (Class, Removed, Variable, Function).index(type(member))


def _function(name: str, signature: Signature, *, in_class: bool) -> Iterator[str]:
    documentation = _docstring(signature.documentation)
    if not documentation:
        yield from _head(name, signature, " ...", in_class=in_class)
        return
    # An empty line is before and after a documented function.
    yield ""
    yield from _head(name, signature, "", in_class=in_class)
    yield from (f"    {line}" if line else "" for line in documentation)
    yield ""


def _head(name: str, signature: Signature, end: str, *, in_class: bool) -> Iterator[str]:
    yield from (f"@{decorator}" for decorator in signature.decorators)
    is_method = in_class and "staticmethod" not in signature.decorators
    found = signature.parameters
    if is_method and name.startswith("__") and name.endswith("__") and name not in _CALLED:
        found = _by_position(found) if len(found) > 1 else found
    parameters = ", ".join(_parameters(found, is_method=is_method))
    returns = signature.returns or INCOMPLETE
    start = "async def" if signature.is_async else "def"
    yield f"{start} {name}({parameters}) -> {returns}:{end}"


def _by_position(parameters: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    """Return the parameters of a special method, which Python passes by position."""
    return tuple(
        replace(p, kind=Kind.POSITIONAL_ONLY) if p.kind is Kind.NORMAL else p for p in parameters
    )


def _parameters(parameters: tuple[Parameter, ...], *, is_method: bool) -> Iterator[str]:
    kinds = [parameter.kind for parameter in parameters]
    for index, parameter in enumerate(parameters):
        if parameter.kind is Kind.KEYWORD_ONLY and not {
            Kind.VAR_POSITIONAL,
            Kind.KEYWORD_ONLY,
        } & set(kinds[:index]):
            yield "*"
        yield _parameter(parameter, is_bound=is_method and index == 0)
        last = kinds[index + 1 : index + 2] != [Kind.POSITIONAL_ONLY]
        if parameter.kind is Kind.POSITIONAL_ONLY and last:
            yield "/"


def _parameter(parameter: Parameter, *, is_bound: bool) -> str:
    star = parameter.kind.value if parameter.kind in {Kind.VAR_POSITIONAL, Kind.VAR_KEYWORD} else ""
    if is_bound and not star and parameter.annotation is None:
        return parameter.name
    text = f"{star}{parameter.name}: {parameter.annotation or INCOMPLETE}"
    return text if parameter.default is None else f"{text} = {parameter.default}"


def _variable(variable: Variable, init: Signature | None) -> str:
    if variable.value is not None:
        annotation = f": {variable.annotation}" if variable.annotation else ""
        return f"{variable.name}{annotation} = {variable.value}"
    held = variable.annotation
    if variable.parameter and init:
        types = {parameter.name: parameter.annotation for parameter in init.parameters}
        held = types.get(variable.parameter)
    return f"{variable.name}: {held or INCOMPLETE}"


def _docstring(text: str | None) -> list[str]:
    if not text:
        return []
    lines = [escaped(line) for line in text.split("\n")]
    return [f'"""{lines[0]}"""'] if len(lines) == 1 else [f'"""{lines[0]}', *lines[1:], '"""']


def _spaced(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a class, with single empty lines, and none at its start and end."""
    is_first, is_after_empty = True, False
    for line in lines:
        if line:
            yield from [""] if is_after_empty and not is_first else []
            yield line
            is_first = False
        is_after_empty = not line


def _module_import(origin: Import) -> str:
    is_itself = origin.bound == origin.module.partition(".")[0]
    alias = "" if is_itself and not origin.exported else f" as {origin.bound}"
    return f"import {origin.module}{alias}"


def _imported_item(origin: Import, name: str) -> str:
    return f"{name} as {origin.bound}" if origin.exported or origin.bound != name else name


def _is_left_out(origin: Import) -> bool:
    return origin.module.startswith(_LEFT_OUT)


def _words(lines: Iterable[str]) -> set[str]:
    return set(_WORD.findall(_NO_REFERENCE.sub("", "\n".join(lines))))
