"""Is a model whole? Every reference leads somewhere, and every shape is of a kind that we know.

botocore resolves references as they are used, so a broken one would show far from its place. Here
the place is known: file, service, an operation that reaches the shape, the shape, the member.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from codegen.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Iterator

# botocore/model.py, ShapeResolver.SHAPE_CLASSES, and what botocore/validate.py knows beside them.
_SCALARS = frozenset(
    (
        "string", "character", "boolean", "integer", "long",
        "float", "double", "timestamp", "blob",
    )
)  # fmt: skip


def check_model(model: dict[str, Any]) -> None:
    """Raise ModelError for the first part of a model that is not whole."""
    for part in ("metadata", "operations", "shapes"):
        if not isinstance(model.get(part), dict):
            problem = f'there is no "{part}"'
            raise ModelError(problem)
    shapes = model["shapes"]
    for name, operation in model["operations"].items():
        _check_operation(name, operation, shapes)
    for name, shape in shapes.items():
        try:
            _check_shape(name, shape, shapes)
        except ModelError as error:
            operation = _operation_that_reaches(name, model)
            raise (error.within(operation) if operation else error) from None


def _check_operation(name: str, operation: Any, shapes: dict[str, Any]) -> None:
    if not isinstance(operation, dict):
        problem = "is no JSON object"
        raise ModelError(problem, name)
    _check_text(operation, name)
    for direction in ("input", "output"):
        if direction in operation:
            _check_structure(operation[direction], shapes, name, direction)


def _check_text(part: dict[str, Any], *place: str) -> None:
    for key in ("documentation", "deprecatedMessage"):
        if key in part and not isinstance(part[key], str):
            problem = f'its "{key}" is no text'
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
        problem = f"is a {kind}, not a structure"
        raise ModelError(problem, *place, reference["shape"])


def _check_reference(reference: Any, shapes: dict[str, Any], *place: str) -> None:
    target = reference.get("shape") if isinstance(reference, dict) else None
    if target is None:
        problem = "names no shape"
        raise ModelError(problem, *place)
    if not isinstance(shapes.get(target), dict):
        problem = f'is of shape "{target}", which is not in the model'
        raise ModelError(problem, *place)


def _check_shape(name: str, shape: Any, shapes: dict[str, Any]) -> None:
    kind = shape.get("type") if isinstance(shape, dict) else None
    if kind not in _SCALARS and kind not in ("structure", "list", "map"):
        problem = f'is of type "{kind}", which is unknown'
        raise ModelError(problem, name)
    _check_text(shape, name)
    _check_strings(shape, "enum", name)
    if kind in _SCALARS:
        return
    if not isinstance(shape.get("members", {}), dict):
        problem = 'its "members" are no JSON object'
        raise ModelError(problem, name)
    _check_strings(shape, "required", name)
    for member_name, reference in _references(shape):
        _check_reference(reference, shapes, name, member_name)
    if kind != "structure":
        _check_end(name, shapes)


def _check_end(name: str, shapes: dict[str, Any]) -> None:
    """Raise ModelError for a list or map that holds itself with no structure in between."""
    inside: set[str] = set()
    while name not in inside:
        inside.add(name)
        shape = shapes.get(name)
        element = isinstance(shape, dict) and (shape.get("member") or shape.get("value"))
        if not isinstance(element, dict) or "shape" not in element:
            return
        name = element["shape"]
    problem = "holds itself, and no structure"
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
                pending += [r["shape"] for r in references if isinstance(r, dict) and "shape" in r]
    return reached
