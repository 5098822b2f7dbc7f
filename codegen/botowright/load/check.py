"""Checks of a model: every reference leads to a shape, and every shape has a type that we know.

botocore resolves a reference only when it is used, so a broken one would fail far from its place.
Here the place is known: file, service, an operation that reaches the shape, shape, member.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from botowright.errors import ModelError, shown
from botowright.load.traits import BOUNDS, LIMITS
from botowright.system.forms import ListOf, Record, check_form, check_name, checked_object

if TYPE_CHECKING:
    from collections.abc import Iterator

# botocore/model.py, ShapeResolver.SHAPE_CLASSES, and the other types of botocore/validate.py.
_SCALARS = frozenset(
    (
        "string", "character", "boolean", "integer", "long",
        "float", "double", "timestamp", "blob",
    )
)  # fmt: skip
_CONTAINERS = frozenset(("structure", "list", "map"))
# We or botocore read these texts. A value of another type would fail far from its place.
_METADATA = Record(
    optional=dict.fromkeys(("apiVersion", "endpointPrefix", "serviceFullName", "serviceId"), str)
)
_MODEL = Record(dict.fromkeys(("metadata", "operations", "shapes"), dict))
_REFERENCE = Record({"shape": str})
_ERROR = Record(optional={"code": str})
# Of nested lists and maps. Python reads 200 brackets, and botocore's models have at most 4 levels.
_DEEPEST = 50
_ELEMENTS = {"list": "member", "map": "value"}
# The traits to check, of a shape and of a reference. Most references have none of them.
_OWN_TRAITS = frozenset(("enum", "eventstream", "exception", "required", *LIMITS))
_TRAITS = _OWN_TRAITS | {"type"}


def check_model(model: dict[str, Any]) -> None:
    """Raise ModelError for the first broken part of a model."""
    check_form(model, _MODEL)
    _check_texts(model)
    check_form(model["metadata"], _METADATA, "metadata")
    shapes = model["shapes"]
    for name, operation in model["operations"].items():
        check_name(name, "operations")
        _check_operation(name, operation, shapes)
    for name, shape in shapes.items():
        try:
            _check_shape(name, shape, shapes)
        except ModelError as error:
            operation = _operation_that_reaches(name, model)
            raise (error.within(operation) if operation else error) from None


def _check_operation(name: str, operation: Any, shapes: dict[str, Any]) -> None:
    checked_object(operation, name)
    _check_texts(operation, name)
    # An error may be of a shape that the model does not have.
    if "errors" in operation and not _are_references(operation["errors"]):
        check_form(operation["errors"], ListOf(_REFERENCE), name, "errors")
    for direction in ("input", "output"):
        if direction in operation:
            _check_structure(operation[direction], shapes, name, direction)


# The following two are tested first because `check_form` takes ten times as long.
def _are_strings(names: Any) -> bool:
    return isinstance(names, list) and all(isinstance(name, str) for name in names)


def _are_references(errors: Any) -> bool:
    return isinstance(errors, list) and all(
        isinstance(error, dict) and isinstance(error.get("shape"), str) for error in errors
    )


def _check_texts(part: dict[str, Any], *place: str) -> None:
    for key in ("documentation", "deprecatedMessage"):
        if key in part and not isinstance(part[key], str):
            check_form(part[key], str, *place, key)


def _check_structure(reference: Any, shapes: dict[str, Any], *place: str) -> None:
    _check_reference(reference, shapes, *place)
    kind = shapes[reference["shape"]].get("type")
    if kind != "structure":
        problem = f"is a {kind if isinstance(kind, str) else shown(kind)}, not a structure"
        raise ModelError(problem, *place, reference["shape"])


def _check_reference(reference: Any, shapes: dict[str, Any], *place: str) -> None:
    if not isinstance(reference, dict) or not isinstance(reference.get("shape"), str):
        check_form(reference, _REFERENCE, *place)
    target = reference["shape"]
    shape = shapes.get(target)
    if not isinstance(shape, dict):
        problem = f"is of shape {shown(target)}, which is not in the model"
        raise ModelError(problem, *place)
    if "documentation" in reference:
        _check_texts(reference, *place)
    if not _TRAITS.isdisjoint(reference):
        _check_traits(reference, shape.get("type"), *place)


def _check_traits(traits: dict[str, Any], kind: Any, *place: str) -> None:
    """Raise ModelError for a trait of a shape or a reference that its type cannot have."""
    if traits.get("type", kind) != kind:
        problem = f"is of type {shown(traits['type'])}, but its shape is of type {shown(kind)}"
        raise ModelError(problem, *place)
    for key in ("enum", "required"):
        if key in traits and not _are_strings(traits[key]):
            check_form(traits[key], ListOf(str), *place, key)
    for trait in ("exception", "eventstream"):
        if traits.get(trait) and kind != "structure":
            problem = f'is marked "{trait}", but it is a {kind} and not a structure'
            raise ModelError(problem, *place)
    _check_limits(traits, *place)


def _check_limits(traits: dict[str, Any], *place: str) -> None:
    for key in BOUNDS:
        value = traits.get(key, 0)
        # Python also reads the numbers NaN and Infinity in JSON.
        if type(value) is not int and not (type(value) is float and math.isfinite(value)):
            problem = f'its "{key}" is {shown(value)}, which is not a number'
            raise ModelError(problem, *place)
    if "pattern" in traits and not isinstance(traits["pattern"], str):
        problem = f'its "pattern" is {shown(traits["pattern"])}, which is not a string'
        raise ModelError(problem, *place)


def _check_shape(name: str, shape: Any, shapes: dict[str, Any]) -> None:
    check_name(name, "shapes")
    kind = shape.get("type") if isinstance(shape, dict) else None
    if not isinstance(kind, str) or not (kind in _SCALARS or kind in _CONTAINERS):
        problem = f"is of type {shown(kind)}, which is unknown"
        raise ModelError(problem, name)
    _check_texts(shape, name)
    if not _OWN_TRAITS.isdisjoint(shape):
        _check_traits(shape, kind, name)
    if kind in _SCALARS:
        return
    checked_object(shape.get("members", {}), name, "members")
    for member_name, reference in _references(shape):
        _check_reference(reference, shapes, name, member_name)
    if kind == "structure":
        if "error" in shape:
            check_form(shape["error"], _ERROR, name, "error")
    else:
        _check_depth(name, shapes)
    if kind == "map":
        _check_key(name, shape, shapes)


def _check_key(name: str, shape: dict[str, Any], shapes: dict[str, Any]) -> None:
    """Raise ModelError for a map with keys that a dict cannot have."""
    kind = shapes[shape["key"]["shape"]].get("type")
    if isinstance(kind, str) and kind in _CONTAINERS:  # the key's own check reports an unknown type
        problem = f"is a {kind}, but the key of a map must be a scalar"
        raise ModelError(problem, name, "key", shape["key"]["shape"])


def _check_depth(name: str, shapes: dict[str, Any]) -> None:
    """Raise ModelError for a list or map that is endless or nested too deeply."""
    inside: list[str] = []
    inner = name
    while len(inside) < _DEEPEST:
        inside.append(inner)
        shape = shapes.get(inner)
        if not isinstance(shape, dict) or shape.get("type") not in ("list", "map"):
            return
        element = shape.get(_ELEMENTS[shape["type"]])
        if not isinstance(element, dict) or not isinstance(element.get("shape"), str):
            return
        inner = element["shape"]
        if inner in inside:
            problem = "contains itself, but only a structure can do that"
            raise ModelError(problem, name)
    problem = f"has more than {_DEEPEST} nested lists and maps"
    raise ModelError(problem, name)


def _references(shape: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    match shape.get("type"):
        case "structure":
            yield from shape.get("members", {}).items()
        case "list":
            yield "member", shape.get("member")
        case "map":
            yield "key", shape.get("key")
            yield "value", shape.get("value")


def _operation_that_reaches(shape_name: str, model: dict[str, Any]) -> str | None:
    for name, operation in model["operations"].items():
        roots = [operation[d]["shape"] for d in ("input", "output") if d in operation]
        if shape_name in _reached(roots, model["shapes"]):
            return str(name)
    return None


def _reached(names: list[str], shapes: dict[str, Any]) -> set[str]:
    reached: set[str] = set()
    pending = list(names)
    while pending:
        name = pending.pop()
        shape = shapes.get(name)
        if name not in reached:
            reached.add(name)
            if isinstance(shape, dict) and isinstance(shape.get("members", {}), dict):
                references = (reference for _, reference in _references(shape))
                targets = (r.get("shape") for r in references if isinstance(r, dict))
                pending += [target for target in targets if isinstance(target, str)]
    return reached
