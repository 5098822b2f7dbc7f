"""What was renamed, where the structure shows it; else something went and something came.

The rule is narrow on purpose. An operation was renamed where exactly one that is gone and one that
is new send and receive the same structure, documentation aside, and send something. A member was
renamed where exactly one that is gone and one that is new, in one structure, refer to the same
shape with the same traits, and that shape is telling: a structure, an enum, or what is said of both
is the same text.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from botowright.changes.model import required_members

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from botowright.changes.model import Service

_WORDS = frozenset({"documentation", "deprecatedMessage"})
_ELEMENTS = ("member", "key", "value")
OLD, NEW = "old", "new"
_ROUNDS = 100  # shapes that differ only below so many others are taken for the same


def operation_renames(old: Service, new: Service) -> dict[str, str]:
    """Return the operations that only have another name, new names by old ones."""
    gone = [name for name in old.operations if name not in new.operations]
    come = [name for name in new.operations if name not in old.operations]
    if not gone or not come:
        return {}
    looks = _looks({OLD: (old, gone), NEW: (new, come)})
    return _matches(
        {name: _call(old, name, looks[OLD]) for name in gone},
        {name: _call(new, name, looks[NEW]) for name in come},
    )


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
    alone = Counter(gone.values())
    same: dict[Hashable | None, list[str]] = {}
    for name, signature in come.items():
        same.setdefault(signature, []).append(name)
    return {
        name: same[signature][0]
        for name, signature in gone.items()
        if signature is not None and alone[signature] == 1 and len(same.get(signature, ())) == 1
    }


def _call(service: Service, name: str, looks: dict[str, int]) -> Hashable | None:
    operation = service.operations[name]
    if "input" not in operation or not service.traits(operation["input"]).get("members"):
        return None
    output = operation.get("output")
    return looks[operation["input"]["shape"]], looks[output["shape"]] if output else None


def _looks(sides: dict[str, tuple[Service, list[str]]]) -> dict[str, dict[str, int]]:
    """Return what values of shapes look like, names of shapes and texts aside.

    Shapes with one number look the same. At first their own members tell them apart, then the
    numbers of the shapes in them, until no more numbers are found. We build no tree of all that a
    shape holds: QuickSight's would have gigabytes.
    """
    shapes = {
        (side, name): service.shapes[name]
        for side, (service, operations) in sides.items()
        for name in _below(service, operations)
    }
    held = {place: _held(shape) for place, shape in shapes.items()}
    looks = _numbered({place: _own_look(shape) for place, shape in shapes.items()})
    for _ in range(_ROUNDS):
        finer = _numbered(
            {
                (side, name): (looks[side, name], tuple(looks[side, inner] for inner in inners))
                for (side, name), inners in held.items()
            }
        )
        if len({*finer.values()}) == len({*looks.values()}):
            break
        looks = finer
    return {
        side: {name: number for (own, name), number in looks.items() if own == side}
        for side in sides
    }


def _numbered(looks: dict[tuple[str, str], Hashable]) -> dict[tuple[str, str], int]:
    numbers: dict[Hashable, int] = {}
    return {place: numbers.setdefault(look, len(numbers)) for place, look in looks.items()}


def _below(service: Service, operations: list[str]) -> set[str]:
    """Return the shapes that operations send and receive."""
    seen: set[str] = set()
    waiting = [
        service.operations[name][key]["shape"]
        for name in operations
        for key in ("input", "output")
        if key in service.operations[name]
    ]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += [reference["shape"] for reference in service.references(name)]
    return seen


def _held(shape: dict[str, Any]) -> list[str]:
    members = sorted(shape.get("members", {}).items())
    elements = [shape[key] for key in _ELEMENTS if key in shape]
    return [*(reference["shape"] for _, reference in members), *(e["shape"] for e in elements)]


def _own_look(shape: dict[str, Any]) -> Hashable:
    required = required_members(shape)
    members = tuple((name, name in required) for name in sorted(shape.get("members", {})))
    return shape["type"], members, tuple(shape.get("enum", ()))


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
