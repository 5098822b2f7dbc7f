"""Is a model whole? Every reference leads somewhere, and every shape is of a kind that we know.

botocore resolves references as they are used, so a broken one would show far from its place. Here
the place is known: file, service, an operation that reaches the shape, the shape, the member.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from botowright.errors import ModelError, shown
from botowright.system.forms import check_name, checked_object

if TYPE_CHECKING:
    from collections.abc import Iterator

# botocore/model.py, ShapeResolver.SHAPE_CLASSES, and what botocore/validate.py knows beside them.
_SCALARS = frozenset(
    (
        "string", "character", "boolean", "integer", "long",
        "float", "double", "timestamp", "blob",
    )
)  # fmt: skip
_CONTAINERS = frozenset(("structure", "list", "map"))
# The texts that we or botocore read; a value of another type would fail far from its place.
_METADATA = ("apiVersion", "endpointPrefix", "serviceFullName", "serviceId")
# Of lists and maps, one in the other. Python reads 200 brackets; botocore's models have 4.
_DEEPEST = 50
_ELEMENTS = {"list": "member", "map": "value"}
# The traits that are checked: of a mention, and of a shape. Nearly all mentions have none of them.
_OWN_TRAITS = frozenset(("enum", "eventstream", "exception", "required"))
_TRAITS = _OWN_TRAITS | {"type"}


def check_model(model: dict[str, Any]) -> None:
    """Raise ModelError for the first part of a model that is not whole."""
    for part in ("metadata", "operations", "shapes"):
        if not isinstance(model.get(part), dict):
            problem = f'there is no "{part}"'
            raise ModelError(problem)
    _check_metadata(model)
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


def _check_metadata(model: dict[str, Any]) -> None:
    _check_text(model)
    metadata = model["metadata"]
    for key in _METADATA:
        if key in metadata and not isinstance(metadata[key], str):
            problem = f'its "{key}" is {shown(metadata[key])}, which is not a string'
            raise ModelError(problem, "metadata")


def _check_operation(name: str, operation: Any, shapes: dict[str, Any]) -> None:
    checked_object(operation, name)
    _check_text(operation, name)
    errors = operation.get("errors", [])
    if not isinstance(errors, list):
        problem = 'its "errors" are no list'
        raise ModelError(problem, name)
    for error in errors:
        # It may be one that the model does not have.
        if not isinstance(error, dict) or not isinstance(error.get("shape"), str):
            problem = f"{shown(error)} names no shape"
            raise ModelError(problem, name, "errors")
    for direction in ("input", "output"):
        if direction in operation:
            _check_structure(operation[direction], shapes, name, direction)


def _check_text(part: dict[str, Any], *place: str) -> None:
    for key in ("documentation", "deprecatedMessage"):
        if key in part and not isinstance(part[key], str):
            problem = f'its "{key}" is {shown(part[key])}, which is not a string'
            raise ModelError(problem, *place)


def _check_strings(part: dict[str, Any], key: str, *place: str) -> None:
    if key not in part:
        return
    value = part[key]
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        problem = f'its "{key}" is no list of strings'
        raise ModelError(problem, *place)


def _check_structure(reference: Any, shapes: dict[str, Any], *place: str) -> None:
    _check_reference(reference, shapes, *place)
    kind = shapes[reference["shape"]].get("type")
    if kind != "structure":
        problem = f"is a {kind if isinstance(kind, str) else shown(kind)}, not a structure"
        raise ModelError(problem, *place, reference["shape"])


def _check_reference(reference: Any, shapes: dict[str, Any], *place: str) -> None:
    target = reference.get("shape") if isinstance(reference, dict) else None
    if not isinstance(target, str):
        problem = "names no shape"
        raise ModelError(problem, *place)
    shape = shapes.get(target)
    if not isinstance(shape, dict):
        problem = f'is of shape "{target}", which is not in the model'
        raise ModelError(problem, *place)
    if "documentation" in reference:
        _check_text(reference, *place)
    if not _TRAITS.isdisjoint(reference):
        _check_traits(reference, shape.get("type"), *place)


def _check_traits(traits: dict[str, Any], kind: Any, *place: str) -> None:
    """Raise ModelError for a trait, of a shape or of a mention, that its type cannot have."""
    if traits.get("type", kind) != kind:
        problem = f"is of type {shown(traits['type'])}, and its shape of type {shown(kind)}"
        raise ModelError(problem, *place)
    _check_strings(traits, "enum", *place)
    _check_strings(traits, "required", *place)
    for trait in ("exception", "eventstream"):
        if traits.get(trait) and kind != "structure":
            problem = f'is marked "{trait}" and is a {kind}, not a structure'
            raise ModelError(problem, *place)


def _check_shape(name: str, shape: Any, shapes: dict[str, Any]) -> None:
    check_name(name, "shapes")
    kind = shape.get("type") if isinstance(shape, dict) else None
    if not isinstance(kind, str) or not (kind in _SCALARS or kind in _CONTAINERS):
        problem = f"is of type {shown(kind)}, which is unknown"
        raise ModelError(problem, name)
    _check_text(shape, name)
    if not _OWN_TRAITS.isdisjoint(shape):
        _check_traits(shape, kind, name)
    if kind in _SCALARS:
        return
    if not isinstance(shape.get("members", {}), dict):
        problem = 'its "members" are no JSON object'
        raise ModelError(problem, name)
    for member_name, reference in _references(shape):
        _check_reference(reference, shapes, name, member_name)
    if kind == "structure":
        _check_error_code(name, shape)
    else:
        _check_end(name, shapes)
    if kind == "map":
        _check_key(name, shape, shapes)


def _check_error_code(name: str, shape: dict[str, Any]) -> None:
    error = checked_object(shape.get("error", {}), name, "error")
    if not isinstance(error.get("code", ""), str):
        problem = f'its "code" is {shown(error["code"])}, which is not a string'
        raise ModelError(problem, name, "error")


def _check_key(name: str, shape: dict[str, Any], shapes: dict[str, Any]) -> None:
    """Raise ModelError for a map whose keys are not scalars: a dict cannot have such keys."""
    kind = shapes[shape["key"]["shape"]].get("type")
    if isinstance(kind, str) and kind in _CONTAINERS:  # another kind is reported of its shape
        problem = f"is a {kind}, which no key of a map can be"
        raise ModelError(problem, name, "key", shape["key"]["shape"])


def _check_end(name: str, shapes: dict[str, Any]) -> None:
    """Raise ModelError for a list or map without end, or one that holds too many others."""
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
            problem = "holds itself, and no structure"
            raise ModelError(problem, name)
    problem = f"holds more than {_DEEPEST} lists and maps, one in the other"
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
