"""A program for each service that sends every response that can be sent.

A program has a function for each structure that is in both generated modules, and for each list or
map that is a parameter and also a key of a response. A structure inside another needs no function,
because a checker also compares the nested structures.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from botocore import xform_name
from botocore.loaders import create_loader
from botocore.model import ListShape, MapShape, ServiceModel, StructureShape

from botowright.translate.names import package_name, python_name
from tests.oracles import stubs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEADER = "from boto_types.{package} import {modules}\n"
SENT_BACK = """

def sent_back_{name}(x: responses.{name}) -> views.{name}Like:
    return x
"""
ALL_SENT_BACK = """

def all_sent_back_{name}(x: list[responses.{name}]) -> Sequence[views.{name}Like]:
    return x
"""
FILLED_IN = """

def filled_in_{name}(x: requests.{name}) -> views.{name}Like:
    return x
"""
CONTAINER = """

def parameter_{method}_{parameter}(x: responses.{holder}) -> "{annotation}":
    assert "{key}" in x
    return x["{key}"]
"""


def filled_in(output: Path, service: str) -> str | None:
    """Return a program that sends request types, or None if all of them are response types too."""
    folder = output / "boto_types" / package_name(service)
    shared = stubs.reexported(folder / "requests.py")
    names = [n for n in _largest(structures_both_ways(folder), _model(service)) if n not in shared]
    header = HEADER.format(package=package_name(service), modules="requests, views")
    return header + "".join(FILLED_IN.format(name=name) for name in names) if names else None


def program(output: Path, service: str) -> str | None:
    """Return a service's program, or None if no response can be sent."""
    package = package_name(service)
    folder = output / "boto_types" / package
    model = _model(service)
    parts = [*_structures(folder, model)]
    imports: set[str] = set()
    for container in _containers_both_ways(folder, model):
        imports |= container.pop("imports")
        parts.append(CONTAINER.format(**container))
    if not parts:
        return None
    text = "".join(parts)
    if "Sequence[" in text:
        imports.add("from collections.abc import Sequence")
    modules = [name for name in ("responses", "views") if f"{name}." in text]
    imports -= {f"from boto_types.{package} import {name}" for name in modules}
    return (
        HEADER.format(package=package, modules=", ".join(modules))
        + "\n".join(sorted(imports))
        + text
    )


def structures_both_ways(folder: Path) -> list[str]:
    """Return the names that responses and requests both have, and that have a view."""
    sent = stubs.names(folder / "requests.py")
    views = stubs.names(folder / "views.py")
    received = stubs.names(folder / "responses.py")
    return sorted(name for name in received & sent if f"{name}Like" in views)


def _structures(folder: Path, model: ServiceModel) -> Iterator[str]:
    listed = {
        shape.member.name
        for shape in map(model.shape_for, model.shape_names)
        if isinstance(shape, ListShape)
    }
    for name in _largest(structures_both_ways(folder), model):
        # Checkers compare lists of it element by element.
        yield (ALL_SENT_BACK if name in listed else SENT_BACK).format(name=name)


def _model(service: str) -> ServiceModel:
    return ServiceModel(create_loader().load_service_model(service, "service-2"), service)


def _largest(names: list[str], model: ServiceModel) -> list[str]:
    """Return the structures that contain all the named ones, and one of each cycle."""
    shapes = {python_name(name): name for name in model.shape_names}
    below = {name: {python_name(n) for n in _below(model, shapes[name])} for name in names}
    chosen: list[str] = []
    held: set[str] = set()
    for name in sorted(names, key=lambda name: (-len(below[name]), name)):
        if name not in held:
            chosen.append(name)
            held |= below[name]
    return sorted(chosen)


def _below(model: ServiceModel, name: str) -> set[str]:
    found: set[str] = set()
    pending = [model.shape_for(name)]
    while pending:
        shape = pending.pop()
        if isinstance(shape, ListShape):
            pending.append(shape.member)
        elif isinstance(shape, MapShape):
            pending.append(shape.value)
        elif isinstance(shape, StructureShape):
            new = shape.name not in found
            found.add(shape.name)
            pending += shape.members.values() if new else ()
    return found


def _containers_both_ways(folder: Path, model: ServiceModel) -> Iterator[dict[str, Any]]:
    """Yield each list or map that is a parameter of a method and a key of some response.

    The annotation and its imports come from the text of the stub.
    """
    holders = _holders(model, stubs.names(folder / "responses.py"))
    tree = ast.parse((folder / "client.pyi").read_text("utf-8"))
    imported = {
        alias.asname or alias.name: f"from {statement.module} import {alias.name}"
        for statement in tree.body
        if isinstance(statement, ast.ImportFrom)
        for alias in statement.names
    }
    methods: dict[str, list[ast.FunctionDef]] = {}
    for found in stubs.classes(folder / "client.pyi").values():
        methods |= found.methods
    for operation_name in model.operation_names:
        operation = model.operation_model(operation_name)
        method = xform_name(operation_name)
        if method not in methods or operation.input_shape is None:
            continue
        annotations = {a.arg: a.annotation for a in methods[method][-1].args.kwonlyargs}
        for parameter, shape in operation.input_shape.members.items():
            if parameter in annotations and shape.name in holders:
                holder, key = holders[shape.name]
                annotation = annotations[parameter]
                used = {n.id for n in ast.walk(annotation) if isinstance(n, ast.Name)}
                yield {
                    "method": method,
                    "parameter": parameter,
                    "holder": holder,
                    "key": key,
                    "annotation": ast.unparse(annotation),
                    "imports": {imported[name] for name in used if name in imported},
                }


def _holders(model: ServiceModel, received: frozenset[str]) -> dict[str, tuple[str, str]]:
    """Return the response and the key of each list and map in a response."""
    found: dict[str, tuple[str, str]] = {}
    seen: set[str] = set()
    pending = [o.output_shape for o in map(model.operation_model, model.operation_names)]
    while pending:
        shape = pending.pop()
        if isinstance(shape, ListShape):
            pending.append(shape.member)
        elif isinstance(shape, MapShape):
            pending.append(shape.value)
        elif isinstance(shape, StructureShape) and shape.name not in seen:
            seen.add(shape.name)
            for key, member in shape.members.items():
                if isinstance(member, ListShape | MapShape) and shape.name in received:
                    found.setdefault(member.name, (shape.name, key))
                pending.append(member)
    return found
