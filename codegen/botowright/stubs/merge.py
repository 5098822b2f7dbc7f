"""The merge of a hand-written overlay over the skeleton of its module.

The source decides which symbols and parameters exist, their order, kinds and defaults. The overlay
decides their types. So a parameter that botocore adds appears by itself, as Incomplete. A parameter
that only the overlay has is an error.

An overlay may declare its own types: a private type variable, alias, Protocol, TypedDict or class,
e.g. `_Handler`, and a public class with the decorator `type_check_only`. A function with the
decorator `as_written` is copied, whatever the source has. A comment there gives the reason:
botocore's handlers add it at run time, or the function that it overrides needs this signature.

A class or function with the decorator `older` is for older releases: the newest one does not have
it, or has an alias of this name.

`del name` removes a definition of the source, or an import that is for other modules. A class with
the name of an import replaces the import. The overlay of its own module then deletes the class and
imports it, so that nobody has to read that module to get the class.

The overlays are written for one release. With another release, a mismatch means that botocore has
changed, which must not fail a user's build. The symbol is then left out, because the source does
not have it any more, or not yet. So only that release and the tests are `strict`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from botowright.errors import CodegenError
from botowright.stubs.docstrings import with_documentation
from botowright.stubs.stub import (
    INCOMPLETE,
    Class,
    Function,
    Import,
    Kind,
    Module,
    Parameter,
    Removed,
    Variable,
    is_private,
    is_setter,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from botowright.stubs.stub import Definition, Signature

AS_WRITTEN = "as_written"
OLDER = "older"
_VARIADIC = (Kind.VAR_POSITIONAL, Kind.VAR_KEYWORD)


@dataclass(frozen=True, slots=True)
class Merge:
    """A merge of an overlay over a skeleton."""

    overlay_path: str  # for error messages
    strict: bool

    def modules(self, skeleton: Module, overlay: Module) -> Module:
        """Return the skeleton's module with the overlay's types.

        Raises CodegenError if the overlay names something that the source does not have.
        """
        # `del` of an import, or a class that replaces an import.
        instead = {
            name: definition
            for name, definition in overlay.definitions.items()
            if name in skeleton.imports
            and name not in skeleton.definitions
            and isinstance(definition, (Class, Removed))
        }
        own = {n: d for n, d in overlay.definitions.items() if n not in instead}
        merged = self._definitions(skeleton.definitions, own, ())
        declared = instead | {
            name: definition
            for name, definition in own.items()
            if name not in skeleton.definitions and _is_own_type(definition)
        }
        kept = {name: origin for name, origin in skeleton.imports.items() if name not in instead}
        # The overlay may mention a class that this release does not have.
        unknown = {
            name: Import("_typeshed", INCOMPLETE, name)
            for name, definition in overlay.definitions.items()
            if name not in merged and name not in declared and not isinstance(definition, Removed)
        }
        return replace(
            skeleton,
            imports={**kept, **overlay.imports, **unknown},
            definitions={**_left(declared), **merged},
        )

    def _definitions(
        self,
        skeleton: Mapping[str, Definition],
        overlay: Mapping[str, Definition],
        place: tuple[str, ...],
    ) -> dict[str, Definition]:
        merged = dict(skeleton)
        for name, definition in overlay.items():
            inner = (*place, name)
            if _is_older(definition):
                merged.update(self._older(skeleton.get(name), definition, inner))
            elif isinstance(definition, Function) and _as_written(definition):
                merged[name] = _documented(_without_mark(definition), skeleton.get(name))
            elif name in skeleton:
                merged[name] = self._definition(skeleton[name], definition, inner)
            elif place or not _is_own_type(definition):
                self._mismatch(inner, "the source does not have this name")
        return _left(merged)

    def _older(
        self, skeleton: Definition | None, overlay: Definition, place: tuple[str, ...]
    ) -> Iterator[tuple[str, Definition]]:
        if not isinstance(skeleton, type(overlay)):
            return
        self._mismatch(place, "the source has this name, so it is not older")
        yield place[-1], self._definition(skeleton, _without_older(overlay), place)

    def _definition(
        self, skeleton: Definition, overlay: Definition, place: tuple[str, ...]
    ) -> Definition:
        match skeleton, overlay:
            case Class(), Class():
                return replace(
                    overlay,
                    bases=overlay.bases or skeleton.bases,
                    decorators=overlay.decorators or skeleton.decorators,
                    members=self._definitions(skeleton.members, overlay.members, place),
                    documentation=overlay.documentation or skeleton.documentation,
                )
            case Function(), Function():
                signatures = [
                    self._signature(skeleton.signatures[0], signature, place)
                    for signature in overlay.signatures
                ]
                signatures = self._awaited(skeleton.signatures[0], signatures, place)
                if len(signatures) == 1 and "property" in signatures[0].decorators:
                    signatures += _setters(skeleton, signatures[0])
                return _documented(replace(overlay, signatures=tuple(signatures)), skeleton)
            case _:
                # E.g. a property for an attribute, or a class for the result of a call.
                return overlay

    def _signature(
        self, skeleton: Signature, overlay: Signature, place: tuple[str, ...]
    ) -> Signature:
        if _takes_anything(overlay.parameters) or _is_setter(overlay):
            return overlay
        parameters = tuple(self._parameters(skeleton.parameters, overlay.parameters, place))
        if "overload" in overlay.decorators:
            # Each overload is for certain arguments, so it has its own defaults.
            own = {parameter.name: parameter.default for parameter in overlay.parameters}
            parameters = tuple(replace(p, default=own.get(p.name, p.default)) for p in parameters)
        return replace(overlay, parameters=parameters)

    def _awaited(
        self, skeleton: Signature, signatures: Sequence[Signature], place: tuple[str, ...]
    ) -> list[Signature]:
        """Return signatures that are coroutines if the function of the source is one."""
        if any(signature.is_async is not skeleton.is_async for signature in signatures):
            problem = "is a coroutine" if skeleton.is_async else "is not a coroutine"
            self._mismatch(place, f"the function of the source {problem}")
        return [replace(signature, is_async=skeleton.is_async) for signature in signatures]

    def _parameters(
        self,
        skeleton: Sequence[Parameter],
        overlay: Sequence[Parameter],
        place: tuple[str, ...],
    ) -> Iterator[Parameter]:
        typed = {parameter.name: parameter for parameter in overlay}
        there = {parameter.name for parameter in skeleton}
        variadic = {parameter.kind for parameter in skeleton} & {*_VARIADIC}
        added = [parameter for parameter in overlay if parameter.name not in there]
        # **kwargs takes no argument by position.
        unknown = [
            parameter.name
            for parameter in added
            if not variadic
            or (parameter.kind is Kind.NORMAL and Kind.VAR_POSITIONAL not in variadic)
        ]
        if unknown:
            self._mismatch(place, f"the source does not have the parameter {', '.join(unknown)}")
            typed = {name: parameter for name, parameter in typed.items() if name not in unknown}
        if len(added) > len(unknown):
            yield from _spelled_out(skeleton, typed)
            return
        for parameter in skeleton:
            yield _typed(parameter, typed[parameter.name]) if parameter.name in typed else parameter

    def _mismatch(self, place: tuple[str, ...], problem: str) -> None:
        if self.strict:
            message = f"{self.overlay_path} › {' › '.join(place)}: {problem}"  # noqa: RUF001
            raise CodegenError(message)


def _left(definitions: Mapping[str, Definition]) -> dict[str, Definition]:
    return {n: d for n, d in definitions.items() if not isinstance(d, Removed)}


def _typed(skeleton: Parameter, overlay: Parameter) -> Parameter:
    default = overlay.default if skeleton.default == "..." else skeleton.default
    return replace(skeleton, annotation=overlay.annotation, default=default)


def _spelled_out(
    skeleton: Sequence[Parameter], overlay: Mapping[str, Parameter]
) -> Iterator[Parameter]:
    """Yield the parameters that the overlay names instead of *args and **kwargs, in its order."""
    named = {parameter.name: parameter for parameter in skeleton}
    yield from (
        parameter
        for parameter in skeleton
        if parameter.name not in overlay and parameter.kind not in _VARIADIC
    )
    for name, parameter in overlay.items():
        yield _typed(named[name], parameter) if name in named else parameter


def _as_written(overlay: Function) -> bool:
    return any(AS_WRITTEN in signature.decorators for signature in overlay.signatures)


def _documented(overlay: Function, skeleton: Definition | None) -> Function:
    """Return a function of an overlay with the docstring of the source, if it has none."""
    if not isinstance(skeleton, Function):
        return overlay
    documentation = skeleton.signatures[0].documentation
    return replace(overlay, signatures=with_documentation(overlay.signatures, documentation))


def _is_older(overlay: Definition) -> bool:
    match overlay:
        case Class(decorators=decorators):
            return OLDER in decorators
        case Function(signatures=signatures):
            return any(OLDER in signature.decorators for signature in signatures)
        case _:
            return False


def _without_older(overlay: Definition) -> Definition:
    match overlay:
        case Class(decorators=decorators):
            return replace(overlay, decorators=tuple(d for d in decorators if d != OLDER))
        case Function():
            return _without_mark(overlay, OLDER)
        case _:
            return overlay


def _without_mark(overlay: Function, mark: str = AS_WRITTEN) -> Function:
    signatures = [
        replace(s, decorators=tuple(d for d in s.decorators if d != mark))
        for s in overlay.signatures
    ]
    return replace(overlay, signatures=tuple(signatures))


def _is_own_type(definition: Definition) -> bool:
    match definition:
        case Class(decorators=decorators) if "type_check_only" in decorators:
            return True
        case Class(name=name):
            return is_private(name)
        case Variable(name=name, annotation=annotation, value=value):
            is_type = annotation == "TypeAlias" or annotation is None
            return is_private(name) and is_type and value is not None
        case Function() | Removed():
            return False


def _takes_anything(parameters: Sequence[Parameter]) -> bool:
    """Return whether a signature is `(self, *args, **kwargs)`. Overrides may then differ."""
    return {p.kind for p in parameters[-2:]} == set(_VARIADIC)


def _is_setter(signature: Signature) -> bool:
    return any(map(is_setter, signature.decorators))


def _setters(skeleton: Function, getter: Signature) -> Iterator[Signature]:
    """Yield the source's setter, with the type that the overlay gives to the property."""
    for signature in skeleton.signatures:
        if _is_setter(signature):
            itself, value = signature.parameters
            typed = replace(value, annotation=getter.returns)
            yield replace(signature, parameters=(itself, typed), returns="None")
