"""Reads the generated types into the tree of `tree.py`, by run-time introspection.

We import `literals`, `requests` and `responses` as usual. Python cannot import `client.pyi`, so
that we parse it, and evaluate its annotations with the names that the stub imports.
"""

from __future__ import annotations

import collections.abc
import sys
import types
import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from functools import cache

import typing_extensions

from tests.support.imports import PACKAGE, importable

from .tree import (
    Either,
    Enumeration,
    EventStreamOf,
    ListOf,
    MapOf,
    Node,
    Reference,
    Scalar,
    Structure,
    Tree,
    Unknown,
)

if typing.TYPE_CHECKING:
    from pathlib import Path

METADATA = "ResponseMetadata"

_Scalars = Mapping[frozenset[object], Scalar]

# The types in a union for each documented value. The alias does not matter.
_BOTH: _Scalars = {
    frozenset({str}): Scalar.STRING,
    frozenset({int}): Scalar.INTEGER,
    frozenset({bool}): Scalar.BOOLEAN,
}
# Sent: botocore/validate.py and then botocore/serialize.py accept these.
SENT: _Scalars = {
    **_BOTH,
    frozenset({float, int, Decimal}): Scalar.FLOAT,
    frozenset({datetime, str, int, float, Decimal}): Scalar.TIMESTAMP,
    frozenset({bytes, bytearray, str}): Scalar.BLOB,
}
# Received: botocore/parsers.py returns these.
RECEIVED: _Scalars = {
    **_BOTH,
    frozenset({float}): Scalar.FLOAT,
    frozenset({datetime}): Scalar.TIMESTAMP,
    frozenset({bytes}): Scalar.BLOB,
}

# The package's own classes, because botocore's EventStream takes no type argument at run time.
_STREAMS = f"{PACKAGE}._internal.streams"
_ABSENT = f"{PACKAGE}._internal.absent"

_QUALIFIERS = (
    typing_extensions.NotRequired,
    typing_extensions.Required,
    typing_extensions.ReadOnly,
)
_LISTS = (list, tuple, collections.abc.Sequence)
_MAPS = (dict, collections.abc.Mapping)
_BLOB_TYPES = frozenset({bytes, bytearray, str})
_JSON_SCALARS = frozenset({type(None), bool, int, float, str})


@contextmanager
def importing(output: Path) -> Iterator[None]:
    """Import the generated package from `output` inside the context.

    The modules are removed afterwards, so that the same process can read another version. So read
    everything inside the context.
    """
    hints_of.cache_clear()
    with importable(output):
        yield
    hints_of.cache_clear()


class TypesReader:
    """Converts annotations to nodes. Each TypedDict becomes one structure with references to it."""

    def __init__(self) -> None:
        self.structures: dict[str, Structure] = {}
        self._pending: list[tuple[str, Sequence[type]]] = []

    def tree(self, root: Structure) -> Tree:
        """Return the tree of a root from this reader."""
        self._read_pending()
        return Tree(root, self.structures)

    def structure(self, typed_dict: type) -> Structure:
        """Return a TypedDict's structure, without a name."""
        return self._structure((typed_dict,))

    def node(  # noqa: PLR0911 - one for each kind of type
        self, annotation: object, scalars: _Scalars = SENT
    ) -> Node:
        """Return an annotation's node, or Unknown if no documented syntax is like it."""
        origin = typing_extensions.get_origin(annotation)
        arguments = typing_extensions.get_args(annotation)
        if origin in _QUALIFIERS:
            return self.node(arguments[0], scalars)
        if origin in (typing.Union, types.UnionType):
            return self._union([_bare(option) for option in arguments], scalars)
        if isinstance(annotation, typing_extensions.TypeAliasType):
            return self.node(_meaning(annotation), scalars)
        if origin in (typing.Literal, typing_extensions.Literal):
            return Enumeration(arguments)
        if origin in _LISTS:
            return ListOf(self._element(arguments[0], scalars))
        if origin in _MAPS:
            return MapOf(self.node(arguments[0], scalars), self._element(arguments[1], scalars))
        if _is_from(_STREAMS, origin):
            return EventStreamOf(self.node(arguments[0], scalars))
        if typing_extensions.is_typeddict(annotation):
            return self._reference((typing.cast("type", annotation),))
        if _is_from(_STREAMS, annotation):
            return Scalar.STREAMING_BODY
        return scalars.get(frozenset({annotation}), Unknown(_text(annotation)))

    def _element(self, annotation: object, scalars: _Scalars) -> Node:
        # A received element of a sparse list or map can be null, which no page shows.
        options = typing_extensions.get_args(annotation)
        if scalars is RECEIVED and type(None) in options and not _is_document(options):
            return self._union([option for option in options if option is not type(None)], scalars)
        return self.node(annotation, scalars)

    def _union(self, options: Sequence[object], scalars: _Scalars) -> Node:
        if (scalar := scalars.get(frozenset(options))) is not None:
            return scalar
        if _is_document(options):
            return Scalar.DOCUMENT
        if _is_streaming_blob(options):
            return Scalar.STREAMING_BLOB
        lists = _lists(options)
        dicts = [option for option in options if typing_extensions.is_typeddict(option)]
        others = [
            option
            for option in options
            if typing_extensions.get_origin(option) not in _LISTS and option not in dicts
        ]
        # A parameter can accept two lists: one of request types, and one of response types.
        both = {**RECEIVED, **scalars}
        nodes = [self.node(option, both if len(lists) > 1 else scalars) for option in lists]
        nodes += [self._reference(arms) for arms in _grouped(typing.cast("list[type]", dicts))]
        nodes += [self.node(option, scalars) for option in others]
        unique = _merged(nodes)
        return unique[0] if len(unique) == 1 else Either(unique)

    def _reference(self, arms: Sequence[type]) -> Reference:
        name = _name(arms)
        if name not in self.structures:
            self.structures[name] = Structure({})  # claimed; `_read_pending` fills it
            self._pending.append((name, arms))
        return Reference(name)

    def _read_pending(self) -> None:
        while self._pending:
            name, arms = self._pending.pop()
            self.structures[name] = self._structure(arms)

    def _structure(self, arms: Sequence[type]) -> Structure:
        if _is_arm(arms[0]):
            return self._tagged_union(arms)
        members = {key: self._member(arms[0], hint) for key, hint in hints_of(arms[0]).items()}
        return Structure(members, required_keys(arms[0]), one_of=False)

    def _tagged_union(self, arms: Sequence[type]) -> Structure:
        """Return the members of a tagged union. Each arm has one, and excludes the others."""
        own = {
            key: (arm, hint)
            for arm in arms
            for key, hint in hints_of(arm).items()
            if not _is_absent(hint)
        }
        for arm in arms:
            (key,) = (key for key, (owner, _) in own.items() if owner is arm)
            assert required_keys(arm) == {key}, f"{arm.__name__} requires {required_keys(arm)}"
            assert (
                hints_of(arm).keys() == own.keys()
            ), f"{arm.__name__} is not an arm of {_name(arms)}"
        return Structure(
            {key: self._member(arm, hint) for key, (arm, hint) in own.items()}, one_of=True
        )

    def _member(self, owner: type, hint: object) -> Node:
        return self.node(hint, RECEIVED if _module(owner) == "responses" else SENT)


@cache
def hints_of(typed_dict: type) -> dict[str, object]:
    """Return the annotations of a TypedDict with qualifiers, and without forward references."""
    return typing_extensions.get_type_hints(typed_dict, include_extras=True)


def required_keys(typed_dict: type) -> frozenset[str]:
    """Return the keys that a TypedDict requires."""
    keys: frozenset[str] = getattr(typed_dict, "__required_keys__")  # noqa: B009
    return keys


def _module(owner: type) -> str:
    return owner.__module__.rpartition(".")[2]


def _name(arms: Sequence[type]) -> str:
    first = arms[0]
    name = first.__name__
    if _is_arm(first):
        (own,) = (key for key, hint in hints_of(first).items() if not _is_absent(hint))
        name = name.removesuffix(f"_{own}")
    return f"{_module(first)}.{name}"


def _is_arm(typed_dict: type) -> bool:
    return any(_is_absent(hint) for hint in hints_of(typed_dict).values())


def _is_absent(hint: object) -> bool:
    while typing_extensions.get_origin(hint) in _QUALIFIERS:
        (hint,) = typing_extensions.get_args(hint)
    return _is_from(_ABSENT, hint)


def _is_from(module: str, annotation: object) -> bool:
    return isinstance(annotation, type) and annotation.__module__ == module


def _grouped(typed_dicts: Iterable[type]) -> Iterator[Sequence[type]]:
    """Yield the TypedDicts of a union, the arms of a tagged union as one group."""
    groups: dict[object, list[type]] = {}
    for typed_dict in typed_dicts:
        keys = frozenset(hints_of(typed_dict))
        key = (_module(typed_dict), keys) if _is_arm(typed_dict) else typed_dict
        groups.setdefault(key, []).append(typed_dict)
    yield from groups.values()


def _merged(nodes: Sequence[Node]) -> tuple[Node, ...]:
    """Return the distinct nodes, with all enums merged into one."""
    enums = [node for node in nodes if isinstance(node, Enumeration)]
    if len(enums) < 2:
        return tuple(dict.fromkeys(nodes))
    values = dict.fromkeys(value for node in enums for value in node.values)
    others = dict.fromkeys(node for node in nodes if node not in enums)
    return (Enumeration(tuple(values)), *others)


def _lists(options: Sequence[object]) -> list[object]:
    """Return the lists of a union without those of a single type of the first list's elements.

    A list is invariant, so that a list of blobs also needs a list of bytes and a list of str.
    """
    lists = [option for option in options if typing_extensions.get_origin(option) in _LISTS]
    if not lists:
        return []
    element, *_ = typing_extensions.get_args(lists[0])
    spellings = {_bare(spelling) for spelling in typing_extensions.get_args(element)}
    rest = [one for one in lists[1:] if _bare(typing_extensions.get_args(one)[0]) not in spellings]
    return [lists[0], *rest]


def _is_document(options: Sequence[object]) -> bool:
    rest = [
        typing_extensions.get_origin(option) for option in options if option not in _JSON_SCALARS
    ]
    return (
        set(options) >= _JSON_SCALARS and len(rest) == 2 and rest[0] in _LISTS and rest[1] in _MAPS
    )


def _is_streaming_blob(options: Sequence[object]) -> bool:
    files = set(options) - _BLOB_TYPES
    return set(options) > _BLOB_TYPES and all(hasattr(file, "read") for file in files)


def _bare(annotation: object) -> object:
    """Return a type without the part of `Annotated` that is for pydantic."""
    if typing_extensions.get_origin(annotation) is typing.Annotated:
        return typing_extensions.get_args(annotation)[0]
    return annotation


def _meaning(alias: typing_extensions.TypeAliasType) -> object:
    """Return the type of an alias. The recursive alias JsonValue has it as text."""
    value = alias.__value__
    if isinstance(value, typing.ForwardRef):
        value = value.__forward_arg__
    if isinstance(value, str) and alias.__module__ is not None:
        # We generated the text.
        return eval(value, vars(sys.modules[alias.__module__]))  # noqa: S307
    return value


def _text(annotation: object) -> str:
    if annotation is type(None):
        return "None"
    return annotation.__name__ if isinstance(annotation, type) else str(annotation)
