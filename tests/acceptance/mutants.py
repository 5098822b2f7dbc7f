"""Valid calls with one change, of every kind and at every place. botocore judges the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.acceptance.trees import Array, Map, Scalar, Structure, put, walk
from tests.acceptance.values import Values, type_of

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from botocore.model import Shape

    from tests.acceptance.trees import Path, Tree

ANYTHING = {
    "None": "None",
    "str": '"text"',
    "int": "7",
    "float": "2.5",
    "bool": "True",
    "bytes": 'b"data"',
    "bytearray": 'bytearray(b"data")',
    "Decimal": 'Decimal("2.5")',
    "datetime": "datetime(2024, 1, 2, 3, 4, 5)",
    "list": '["text"]',
    "tuple": '("text",)',
    "set": '{"text"}',
    "dict": '{"name": "text"}',
    "object": "object()",
}
# More values to try for some types.
MORE = {
    "timestamp": {
        "str": '"2024-01-02"',
        "digits": '"1700000000"',
        "int": "1700000000",
        "float": "1700000000.25",
        "Decimal": 'Decimal("1700000000.5")',
        "date": "date(2024, 1, 2)",
        "time": "time(1, 2, 3)",
        "aware datetime": "datetime(2024, 1, 2, tzinfo=timezone.utc)",
    },
    "blob": {"memoryview": 'memoryview(b"data")', "BytesIO": 'BytesIO(b"data")'},
    "boolean": {"zero": "0", "str": '"true"'},
    "integer": {"digits": '"7"', "whole float": "7.0"},
    "float": {"digits": '"7.5"', "complex": "7.5j"},
    "document": {
        "Decimal inside": '{"name": [Decimal("2.5")]}',
        "tuple inside": '{"name": ("text",)}',
        "set inside": '{"name": {"text"}}',
        "bytes inside": '{"name": b"data"}',
        "datetime inside": '{"name": datetime(2024, 1, 2)}',
        "None inside": '{"name": None}',
    },
    "map": {"pairs": '[("name", "text")]'},
    "list": {"dict keys": '{"name": "text"}.keys()', "iterator": 'iter(["text"])'},
}
# These hold one string. In place of an enum, its value would count, and not only its type.
_HOLDS_TEXT = ("list", "tuple", "set", "dict")


def mutants(
    call: Structure, hidden: set[str], random: random.Random
) -> Iterator[tuple[str, Path, Structure]]:
    """Yield the kind, the place and the changed call."""
    for path, part in walk(call):
        for kind, changed in _changes(part, random):
            yield kind, path, put(call, path, changed)
        if path:
            is_key = isinstance(path[-1], tuple) and path[-1][1] == 0
            for kind, changed in _replacements(part, is_key=is_key):
                yield kind, path, put(call, path, changed)
    for name in hidden & set(call.shape.members) - set(call.members):
        value = Values(random, 0, 5).of(call.shape.members[name])
        yield "hidden parameter", (name,), call.with_member(name, value)


def _replacements(part: Tree, *, is_key: bool) -> Iterator[tuple[str, Tree]]:
    kind = type_of(part.shape)
    sources = {**ANYTHING, **MORE.get(kind, {})}
    if is_key:
        sources = {name: source for name, source in sources.items() if _is_hashable(source)}
    if kind in ("structure", "union", "map"):
        del sources["dict"]
    if kind == "enum":
        sources["undocumented value"] = sources.pop("str")
    if isinstance(part, Structure):
        yield f"list of {kind}", Scalar(part.shape, f"[{part}]")
    for name, source in sources.items():
        if not (name in _HOLDS_TEXT and _leads_to_enum(part.shape)):
            yield f"{name} for {kind}{' key' if is_key else ''}", Scalar(part.shape, source)


def _changes(part: Tree, random: random.Random) -> Iterator[tuple[str, Tree]]:
    match part:
        case Structure():
            yield from _changed_keys(part, random)
        case Array():
            yield from _changed_array(part)
        case Map(shape=shape, entries=entries) if entries:
            yield "OrderedDict for map", Scalar(shape, f"OrderedDict({part})")
            yield "MappingProxyType for map", Scalar(shape, f"MappingProxyType({part})")
            yield "list of map", Scalar(shape, f"[{part}]")
            yield "value for map", Scalar(shape, str(entries[0][1]))
        case _:
            pass


def _changed_keys(part: Structure, random: random.Random) -> Iterator[tuple[str, Tree]]:
    shape = part.shape
    for key in shape.required_members:
        if key in part.members:
            yield "missing required key", part.without(key)
    yield "unknown key", part.with_member("NoSuchKey", Scalar(shape, '"text"'))
    for key, value in list(part.members.items())[:3]:
        other = key[0].swapcase() + key[1:]
        if other not in shape.members and other != key:
            yield "key in the wrong case", part.without(key).with_member(other, value)
    if type_of(shape) == "union":
        yield "no union key", Structure(shape, {})
        others = [name for name in shape.members if name not in part.members]
        if others:
            other = random.choice(others)
            value = Values(random, 0, 5).of(shape.members[other])
            yield "two union keys", part.with_member(other, value)
            nothing = Scalar(shape.members[other], "None")
            yield "a second union key that is None", part.with_member(other, nothing)


def _changed_array(part: Array) -> Iterator[tuple[str, Tree]]:
    if not part.items:
        return
    shape, items = part.shape, ", ".join(map(str, part.items))
    yield "tuple of the items for list", Array(shape, part.items, is_tuple=True)
    yield "one item for list", Scalar(shape, str(part.items[0]))
    yield "list of list", Scalar(shape, f"[{part}]")
    yield "deque for list", Scalar(shape, f"deque([{items}])")
    yield "generator for list", Scalar(shape, f"(item for item in [{items}])")
    if all(isinstance(item, Scalar) and _is_hashable(item.source) for item in part.items):
        yield "set of the items for list", Scalar(shape, f"{{{items}}}")
        yield "frozenset for list", Scalar(shape, f"frozenset([{items}])")
    yield "None in list", Array(shape, (*part.items, Scalar(shape.member, "None")))


def _is_hashable(source: str) -> bool:
    return not source.startswith(("[", "{", "bytearray"))


def _leads_to_enum(shape: Shape) -> bool:
    match type_of(shape):
        case "list":
            return _leads_to_enum(shape.member)
        case "map":
            return type_of(shape.key) == "enum" or _leads_to_enum(shape.value)
        case kind:
            return kind == "enum"
