"""The styles of a call: a literal, variables with an inferred or a declared type, unpacked."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from botowright.translate.names import python_name
from tests.acceptance.mutants import ANYTHING
from tests.acceptance.trees import Array, Map, Scalar, Structure, put, walk
from tests.acceptance.values import BLOBS, TIMESTAMPS, floats, type_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from botocore.model import Shape

    from tests.acceptance.cases import Case
    from tests.acceptance.trees import Tree

# One of so many mutants passes its value through a variable.
THROUGH_VARIABLE = 3


@dataclass(slots=True)
class Body:
    """The lines of a function that makes a call, and the modules that it needs."""

    style: str
    lines: list[str] = field(default_factory=list)
    variables: int = 0

    def assign(self, tree: object, annotation: str = "") -> str:
        """Add a variable and return its name."""
        name = f"v{self.variables}"
        self.variables += 1
        self.lines.append(f"{name}: {annotation} = {tree}" if annotation else f"{name} = {tree}")
        return name

    def call(self, method_name: str, call: Structure) -> Body:
        arguments = ", ".join(f"{key}={value}" for key, value in call.members.items())
        self.lines.append(f"client.{method_name}({arguments})")
        return self


def bodies(case: Case, aliases: dict[str, tuple[str, ...]], seed: int) -> Iterator[Body]:
    """Yield a case in all its styles. `aliases` has the enums of the service."""
    chance = random.Random(str(case))  # noqa: S311
    if not case.kind.startswith("valid"):
        yield _mutant(case, chance.randrange(THROUGH_VARIABLE) == seed % THROUGH_VARIABLE)
        return
    yield Body("literal").call(case.method_name, case.call)
    if not case.is_valid:
        return
    inferred = Body("inferred")
    call = _hoisted(case.call, _Inferred(inferred, chance))
    if inferred.variables:
        yield inferred.call(case.method_name, call)
    declared = Body("declared")
    call = _hoisted(case.call, _Declared(declared, chance, aliases))
    if declared.variables:
        yield declared.call(case.method_name, call)
    unpacked = Body("unpacked")
    whole = uniform_value(case.call, chance)
    name = unpacked.assign(whole, f"requests.{python_name(case.call.shape.name)}")
    unpacked.lines.append(f"client.{case.method_name}(**{name})")
    yield unpacked


def _mutant(case: Case, through_variable: bool) -> Body:
    part = dict(walk(case.call)).get(case.path)
    if through_variable and isinstance(part, Scalar) and part.source in ANYTHING.values():
        body = Body("inferred")
        name = body.assign(part.source)
        return body.call(case.method_name, put(case.call, case.path, Scalar(part.shape, name)))
    return Body("literal").call(case.method_name, case.call)


def _hoisted(call: Structure, hoist: Callable[[Tree], str | None]) -> Structure:
    """Return a call in which variables replace its parts, the outermost ones if possible."""

    def visit(tree: Tree) -> Tree:
        name = hoist(tree)
        if name is not None:
            return Scalar(tree.shape, name)
        match tree:
            case Structure():
                return replace(tree, members={k: visit(v) for k, v in tree.members.items()})
            case Array():
                return replace(tree, items=tuple(map(visit, tree.items)))
            case Map():
                return replace(tree, entries=tuple((k, visit(v)) for k, v in tree.entries))
            case Scalar():
                return tree

    return Structure(call.shape, {k: visit(v) for k, v in call.members.items()})


def uniform_value(tree: Tree, chance: random.Random, types: dict[str, str] | None = None) -> Tree:
    """Return a value with lists only, and with one type for each kind of scalar."""
    types = _scalar_types(chance) if types is None else types
    match tree:
        case Structure():
            return replace(
                tree, members={k: uniform_value(v, chance, types) for k, v in tree.members.items()}
            )
        case Array():
            return Array(
                tree.shape, tuple(uniform_value(item, chance, types) for item in tree.items)
            )
        case Map():
            return replace(
                tree, entries=tuple((k, uniform_value(v, chance, types)) for k, v in tree.entries)
            )
        case Scalar():
            return Scalar(tree.shape, _source(tree, types))


def _scalar_types(chance: random.Random) -> dict[str, str]:
    return {
        "float": chance.choice(["float", "float", "int", "Decimal"]),
        "timestamp": chance.choice(["datetime", "datetime", "datetime", "str", "int"]),
        "blob": chance.choice(["bytes", "bytes", "bytes", "str", "bytearray"]),
        "document": chance.choice(["JsonValue", "dict[str, str]", "dict[str, Any]"]),
        "jsonvalue": chance.choice(["JsonValue", "dict[str, str]", "dict[str, Any]"]),
        "string": "str",
        "integer": "int",
        "boolean": "bool",
    }


def _source(part: Scalar, types: dict[str, str]) -> str:
    match type_of(part.shape):
        case "float":
            return floats(part.shape)[types["float"]]
        case "timestamp":
            return TIMESTAMPS[types["timestamp"]]
        case "blob" if "BytesIO" not in part.source:
            return BLOBS[types["blob"]]
        case "document" | "jsonvalue":
            return '{"name": "text"}'
        case _:
            return part.source


@dataclass(slots=True)
class _Inferred:
    """Makes a variable for a part without structures and enums.

    Checkers infer `str` for the keys of a structure and the values of an enum, and rightly refuse
    it.
    """

    body: Body
    chance: random.Random

    def __call__(self, tree: Tree) -> str | None:
        for _, part in walk(tree):
            if type_of(part.shape) in ("structure", "union", "enum"):
                return None
            if isinstance(part, Array) and not part.items:
                return None  # an empty variable needs an annotation
            if isinstance(part, Map) and not part.entries:
                return None
        value = uniform_value(tree, self.chance)
        if isinstance(value, Array) and self.chance.random() < 0.2:
            value = replace(value, is_tuple=True)
        return self.body.assign(value)


@dataclass(slots=True)
class _Declared:
    """Makes a variable for a part, with the plainest type that people would declare."""

    body: Body
    chance: random.Random
    aliases: dict[str, tuple[str, ...]]

    def __call__(self, tree: Tree) -> str | None:
        if self.chance.random() < 0.25:
            return None
        types = _scalar_types(self.chance)
        annotation = self._annotation(tree.shape, types)
        if annotation is None:
            return None
        return self.body.assign(uniform_value(tree, self.chance, types), annotation)

    def _annotation(self, shape: Shape, types: dict[str, str]) -> str | None:
        match type_of(shape):
            case "structure" | "union":
                return f"requests.{python_name(shape.name)}"
            case "enum":
                known = tuple(dict.fromkeys(shape.enum)) == self.aliases.get(shape.name)
                return f"literals.{python_name(shape.name)}" if known else None
            case "list":
                item = self._annotation(shape.member, types)
                return item and f"list[{item}]"
            case "map":
                key = self._annotation(shape.key, types)
                value = self._annotation(shape.value, types)
                return key and value and f"dict[{key}, {value}]"
            case kind:
                return types[kind]
