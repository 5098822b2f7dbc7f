"""Operations and members that were renamed.

The rule is narrow on purpose: in doubt, something was removed and something else was added.

An operation was renamed if exactly one removed operation and one new operation send and receive the
same structure, except for its documentation, and send something.

A member was renamed if exactly one removed member and one new member of a structure refer to the
same shape with the same traits. The shape must be a structure or an enum; otherwise both members
must have the same text.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from botowright.load.shapes import ELEMENTS
from botowright.load.traits import required_members

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from botowright.changes.read.service import Service

_WORDS = frozenset({"documentation", "deprecatedMessage"})
OLD, NEW = "old", "new"
_ROUNDS = 100  # shapes that differ only below so many others count as the same


def operation_renames(old: Service, new: Service) -> dict[str, str]:
    """Return the operations that were renamed, the new names by the old ones."""
    removed = [name for name in old.operations if name not in new.operations]
    added = [name for name in new.operations if name not in old.operations]
    if not removed or not added:
        return {}
    forms = _form_numbers({OLD: (old, removed), NEW: (new, added)})
    return _matches(
        {name: _call_signature(old, name, forms[OLD]) for name in removed},
        {name: _call_signature(new, name, forms[NEW]) for name in added},
    )


def member_renames(
    old: Service, new: Service, old_shape: dict[str, Any], new_shape: dict[str, Any]
) -> dict[str, str]:
    """Return the members of a structure that were renamed, the new names by the old ones."""
    before, after = old_shape.get("members", {}), new_shape.get("members", {})
    removed = [name for name in before if name not in after]
    added = [name for name in after if name not in before]
    if not removed or not added:
        return {}
    return _matches(
        {name: _member_signature(old, old_shape, name) for name in removed},
        {name: _member_signature(new, new_shape, name) for name in added},
    )


def _matches(
    removed: Mapping[str, Hashable | None], added: Mapping[str, Hashable | None]
) -> dict[str, str]:
    counts = Counter(removed.values())
    same: dict[Hashable | None, list[str]] = {}
    for name, signature in added.items():
        same.setdefault(signature, []).append(name)
    return {
        name: same[signature][0]
        for name, signature in removed.items()
        if signature is not None and counts[signature] == 1 and len(same.get(signature, ())) == 1
    }


def _call_signature(service: Service, name: str, forms: dict[str, int]) -> Hashable | None:
    operation = service.operations[name]
    if "input" not in operation or not service.traits(operation["input"]).get("members"):
        return None
    output = operation.get("output")
    return forms[operation["input"]["shape"]], forms[output["shape"]] if output else None


def _form_numbers(sides: dict[str, tuple[Service, list[str]]]) -> dict[str, dict[str, int]]:
    """Return a number for each shape, by side; shapes with the same number have the same values.

    The names of shapes and the texts do not count. The first round numbers a shape by its own
    members. Each further round adds the numbers of the shapes in it, until the numbers are stable.
    We do not build the tree of all shapes below a shape, because QuickSight's has gigabytes.
    """
    shapes = {
        (side, name): service.shapes[name]
        for side, (service, operations) in sides.items()
        for name in service.shapes_below(_roots(service, operations))
    }
    inner_names = {place: _references_by_name(shape) for place, shape in shapes.items()}
    forms = _numbered({place: _own_form(shape) for place, shape in shapes.items()})
    for _ in range(_ROUNDS):
        finer = _numbered(
            {
                (side, name): (forms[side, name], tuple(forms[side, inner] for inner in held))
                for (side, name), held in inner_names.items()
            }
        )
        if len({*finer.values()}) == len({*forms.values()}):
            break
        forms = finer
    return {
        side: {name: number for (own, name), number in forms.items() if own == side}
        for side in sides
    }


def _numbered(forms: dict[tuple[str, str], Hashable]) -> dict[tuple[str, str], int]:
    numbers: dict[Hashable, int] = {}
    return {place: numbers.setdefault(form, len(numbers)) for place, form in forms.items()}


def _roots(service: Service, operations: list[str]) -> list[str]:
    """Return the inputs and outputs of operations."""
    return [
        service.operations[name][key]["shape"]
        for name in operations
        for key in ("input", "output")
        if key in service.operations[name]
    ]


def _references_by_name(shape: dict[str, Any]) -> list[str]:
    members = sorted(shape.get("members", {}).items())
    elements = [shape[key] for key in ELEMENTS if key in shape]
    return [*(reference["shape"] for _, reference in members), *(e["shape"] for e in elements)]


def _own_form(shape: dict[str, Any]) -> Hashable:
    required = required_members(shape)
    members = tuple((name, name in required) for name in sorted(shape.get("members", {})))
    return shape["type"], members, tuple(shape.get("enum", ()))


def _member_signature(service: Service, shape: dict[str, Any], name: str) -> Hashable | None:
    reference = shape["members"][name]
    text = service.documentation(reference)
    distinctive = _is_distinctive(service, reference["shape"])
    if not distinctive and not text:
        return None
    traits = {key: str(value) for key, value in reference.items() if key not in _WORDS}
    traits.pop("locationName", None)
    required = name in required_members(shape)
    return tuple(sorted(traits.items())), required, "" if distinctive else text


def _is_distinctive(service: Service, shape_name: str) -> bool:
    """Return whether a shape is a structure or an enum, or lists and maps of these."""
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
