"""A hand-written overlay over the skeleton of its module.

What the source says of the shape of things stands: which symbols and parameters there are, their
order, kinds and defaults. What the overlay says of their types replaces what the source tells. So a
parameter that botocore adds appears by itself, as Incomplete, and one that an overlay has and the
source has not is an error.

An overlay may declare types of its own, for its annotations: a private name (`_Handler`) that is
a type variable, an alias, a Protocol, a TypedDict or another class; and a public class that is
decorated with `type_check_only`. A function that is decorated with `as_written` stands as it is
written, whatever the source has: botocore's handlers add it at run time, or what it overrides asks
for another signature; a comment there says which.

`del name` takes away what the source has, or imports for others. A class of the name of an import
stands in its place: its origin then imports it from there, and nobody reads the origin for it.

The overlays are written for one release. For any other the same mismatch says that botocore has
moved, which is no reason to fail a user's build: the symbol is left out, as the source has
it no longer, or not yet. So `strict` is for that release and for the tests, which run over
whatever is installed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from botowright.errors import CodegenError
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
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from botowright.stubs.stub import Definition, Signature

AS_WRITTEN = "as_written"
_VARIADIC = (Kind.VAR_POSITIONAL, Kind.VAR_KEYWORD)


@dataclass(frozen=True, slots=True)
class Merge:
    """How an overlay is laid over a skeleton."""

    overlay_path: str  # for messages
    strict: bool

    def modules(self, skeleton: Module, overlay: Module) -> Module:
        """Return the skeleton's module with the overlay's types.

        Raises CodegenError where the overlay names what the source has not.
        """
        # In place of what the source imports: `del`, or a class that its origin takes from here.
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
        # The overlay may speak of a class that this release has not.
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
            if isinstance(definition, Function) and _as_written(definition):
                merged[name] = _without_mark(definition)
            elif name in skeleton:
                merged[name] = self._definition(skeleton[name], definition, inner)
            elif place or not _is_own_type(definition):
                self._mismatch(inner, "the source has no such name")
        return _left(merged)

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
                )
            case Function(), Function():
                signatures = [
                    self._signature(skeleton.signatures[0], signature, place)
                    for signature in overlay.signatures
                ]
                if len(signatures) == 1 and "property" in signatures[0].decorators:
                    signatures += _setters(skeleton, signatures[0])
                return replace(overlay, signatures=tuple(signatures))
            case _:
                # A property for an attribute, a class for what a call makes.
                return overlay

    def _signature(
        self, skeleton: Signature, overlay: Signature, place: tuple[str, ...]
    ) -> Signature:
        if _takes_anything(overlay.parameters) or _is_setter(overlay):
            return overlay
        parameters = tuple(self._parameters(skeleton.parameters, overlay.parameters, place))
        if "overload" in overlay.decorators:
            # Each says which arguments it is for, and so has defaults of its own.
            own = {parameter.name: parameter.default for parameter in overlay.parameters}
            parameters = tuple(replace(p, default=own.get(p.name, p.default)) for p in parameters)
        return replace(overlay, parameters=parameters)

    def _parameters(
        self,
        skeleton: Sequence[Parameter],
        overlay: Sequence[Parameter],
        place: tuple[str, ...],
    ) -> Iterator[Parameter]:
        typed = {parameter.name: parameter for parameter in overlay}
        there = {parameter.name for parameter in skeleton}
        spelled_out = [parameter.name for parameter in overlay if parameter.name not in there]
        if spelled_out and any(parameter.kind in _VARIADIC for parameter in skeleton):
            yield from _spelled_out(skeleton, typed)
            return
        if spelled_out:
            self._mismatch(place, f"the source has no parameter {', '.join(spelled_out)}")
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
    """Return the parameters that *args and **kwargs stand for, in the overlay's order."""
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


def _without_mark(overlay: Function) -> Function:
    signatures = [
        replace(s, decorators=tuple(d for d in s.decorators if d != AS_WRITTEN))
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
    """Return whether a signature is `(self, *args, **kwargs)`: it opens what it overrides."""
    return {p.kind for p in parameters[-2:]} == set(_VARIADIC)


def _is_setter(signature: Signature) -> bool:
    return any(d.endswith((".setter", ".deleter")) for d in signature.decorators)


def _setters(skeleton: Function, getter: Signature) -> Iterator[Signature]:
    """Return the source's setter, which takes what the overlay says that the property gives."""
    for signature in skeleton.signatures:
        if _is_setter(signature):
            itself, value = signature.parameters
            typed = replace(value, annotation=getter.returns)
            yield replace(signature, parameters=(itself, typed), returns="None")
