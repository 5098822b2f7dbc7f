"""Classes and the classes derived from them, in one module."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.core.stub import Class, Function

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.core.stub import Definition


def with_agreeing_returns(definitions: Mapping[str, Definition]) -> dict[str, Definition]:
    """Return the definitions, without a result that a derived class does not keep to.

    A method that a derived class overrides with another result says nothing of its own.
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


def _bases(definition: Class, definitions: Mapping[str, Definition]) -> Iterator[str]:
    for base in definition.bases:
        parent = definitions.get(base)
        if isinstance(parent, Class) and base != definition.name:
            yield base
            yield from _bases(parent, definitions)


def _without_other_returns(parent: Class, derived: Class) -> Class:
    members = dict(parent.members)
    for name, member in parent.members.items():
        override = derived.members.get(name)
        if (
            isinstance(member, Function)
            and isinstance(override, Function)
            and name != "__init__"
            and member.signatures[0].returns != override.signatures[0].returns
        ):
            first, *rest = member.signatures
            members[name] = replace(member, signatures=(replace(first, returns=None), *rest))
    return replace(parent, members=members)
