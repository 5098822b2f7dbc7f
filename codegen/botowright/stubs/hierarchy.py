"""Types that a class and its derived classes share, within one module."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.stubs.stub import Class, Function

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from botowright.stubs.stub import Definition, Signature


def with_agreeing_returns(definitions: Mapping[str, Definition]) -> dict[str, Definition]:
    """Return the definitions, without results that a derived class contradicts.

    If a derived class overrides a method with another result, the method's own result is unknown.
    """
    found = dict(definitions)
    for definition in definitions.values():
        if not isinstance(definition, Class):
            continue
        for base in _bases(definition, definitions):
            parent = found[base]
            if isinstance(parent, Class):
                found[base] = _without_other_returns(parent, definition)
    return found


def with_inherited_types(definitions: Mapping[str, Definition]) -> dict[str, Definition]:
    """Return the definitions. A method without types has those of the method that it overrides.

    Call it after a merge. Then an overlay need not repeat the types of a base class.
    """
    found = dict(definitions)
    for name, definition in definitions.items():
        if isinstance(definition, Class):
            for base in _bases(definition, definitions):
                current, parent = found[name], found[base]
                if isinstance(current, Class) and isinstance(parent, Class):
                    found[name] = _with_types_of(current, parent)
    return found


def _with_types_of(derived: Class, parent: Class) -> Class:
    members = dict(derived.members)
    for name, member, overridden in _overrides(derived, parent):
        if len(member.signatures) == len(overridden.signatures):
            pairs = zip(member.signatures, overridden.signatures, strict=True)
            members[name] = replace(member, signatures=tuple(_inherited(*pair) for pair in pairs))
    return replace(derived, members=members)


def _overrides(derived: Class, parent: Class) -> Iterator[tuple[str, Function, Function]]:
    """Yield each method that a class overrides: its name, its own version and the parent's."""
    for name, member in derived.members.items():
        overridden = parent.members.get(name)
        if isinstance(member, Function) and isinstance(overridden, Function) and name != "__init__":
            yield name, member, overridden


def _inherited(own: Signature, parent: Signature) -> Signature:
    types = {parameter.name: parameter.annotation for parameter in parent.parameters[1:]}
    parameters = tuple(
        replace(p, annotation=types.get(p.name)) if p.annotation is None else p
        for p in own.parameters
    )
    inherited = parent.returns if own.is_async is parent.is_async else None
    return replace(own, parameters=parameters, returns=own.returns or inherited)


def _bases(definition: Class, definitions: Mapping[str, Definition]) -> Iterator[str]:
    for base in definition.bases:
        parent = definitions.get(base)
        if isinstance(parent, Class) and base != definition.name:
            yield base
            yield from _bases(parent, definitions)


def _without_other_returns(parent: Class, derived: Class) -> Class:
    members = dict(parent.members)
    for name, override, member in _overrides(derived, parent):
        if member.signatures[0].returns != override.signatures[0].returns:
            first, *rest = member.signatures
            members[name] = replace(member, signatures=(replace(first, returns=None), *rest))
    return replace(parent, members=members)
