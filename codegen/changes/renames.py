"""What was renamed, where the structure shows it; else something went and something came.

The rule is narrow on purpose. An operation was renamed where exactly one that is gone and one that
is new send and receive the same structure, documentation aside, and send something. A member was
renamed where exactly one that is gone and one that is new, in one structure, refer to the same
shape with the same traits, and that shape is telling: a structure, an enum, or what is said of both
is the same text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from codegen.changes.model import Reference, Service

_WORDS = frozenset({"documentation", "deprecatedMessage"})
_ELEMENTS = ("member", "key", "value")


def operation_renames(old: Service, new: Service) -> dict[str, str]:
    """Return the operations that only have another name, new names by old ones."""
    gone = {n: _call(old, n) for n in old.operations if n not in new.operations}
    come = {n: _call(new, n) for n in new.operations if n not in old.operations}
    return _matches(gone, come)


def member_renames(
    old: Service, new: Service, old_shape: dict[str, Any], new_shape: dict[str, Any]
) -> dict[str, str]:
    """Return the members of a structure that only have another name, new names by old ones."""
    before, after = old_shape.get("members", {}), new_shape.get("members", {})
    gone = [name for name in before if name not in after]
    come = [name for name in after if name not in before]
    if not gone or not come:
        return {}
    return _matches(
        {name: _member(old, old_shape, name) for name in gone},
        {name: _member(new, new_shape, name) for name in come},
    )


def _matches(
    gone: Mapping[str, Hashable | None], come: Mapping[str, Hashable | None]
) -> dict[str, str]:
    found = {}
    for name, signature in gone.items():
        same = [other for other in come if come[other] == signature]
        alone = sum(1 for other in gone.values() if other == signature) == 1
        if signature is not None and alone and len(same) == 1:
            found[name] = same[0]
    return found


def _call(service: Service, name: str) -> Hashable | None:
    operation = service.operations[name]
    if "input" not in operation or not service.traits(operation["input"]).get("members"):
        return None
    output = operation.get("output")
    return (
        _structure(service, operation["input"], ()),
        _structure(service, output, ()) if output else None,
    )


def _structure(service: Service, reference: Reference, inside: tuple[str, ...]) -> Hashable:
    """Return what a value looks like, names of shapes and texts aside."""
    name = reference["shape"]
    if name in inside:
        return inside.index(name)
    shape = service.shapes[name]
    inside = (*inside, name)
    required = set(shape.get("required", ()))
    members = tuple(
        (member, member in required, _structure(service, inner, inside))
        for member, inner in sorted(shape.get("members", {}).items())
    )
    elements = tuple(_structure(service, shape[key], inside) for key in _ELEMENTS if key in shape)
    return shape["type"], members, elements, tuple(shape.get("enum", ()))


def _member(service: Service, shape: dict[str, Any], name: str) -> Hashable | None:
    reference = shape["members"][name]
    text = service.documentation(reference)
    telling = _is_telling(service, reference["shape"])
    if not telling and not text:
        return None
    traits = {key: str(value) for key, value in reference.items() if key not in _WORDS}
    traits.pop("locationName", None)
    required = name in shape.get("required", ())
    return tuple(sorted(traits.items())), required, "" if telling else text


def _is_telling(service: Service, shape_name: str) -> bool:
    seen: set[str] = set()
    while shape_name not in seen:
        seen.add(shape_name)
        shape = service.shapes[shape_name]
        if shape["type"] == "structure" or "enum" in shape:
            return True
        inner = shape.get("member") or shape.get("value")
        if inner is None:
            return False
        shape_name = inner["shape"]
    return False
