"""Reads the part of a page that describes parameters: each one's type, and its `[REQUIRED]` mark.

`botocore/docs/params.py` writes it: a top-level parameter as a field (`:type X: string`, `:param
X:`), everything below as nested bullets, `- **Name** *(string) --* **[REQUIRED]**`. A list's bullet
holds one bullet without a name, its element; a map's holds one without a name, the key, which holds
the value. A published page has the same as text, with `•` for the bullets; nesting is indentation
everywhere. The prose between is passed over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .tree import (
    Enumeration,
    ListOf,
    MapOf,
    Node,
    Scalar,
    Structure,
    member_path,
    rebuilt,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

# What `RequestParamsDocumenter._append_idempotency_documentation` adds to an idempotency token.
AUTOPOPULATED = "This field is autopopulated if not provided."
# What `_add_member_documentation` says of a tagged union.
ONE_OF = "This is a Tagged Union structure. Only one of"
# What `rendered.py` writes for any other prose.
PROSE = "(prose)"

_REQUIRED = re.compile(r"\s*(?:\*\*)?\[REQUIRED\](?:\*\*)?")
_BULLET = re.compile(
    r"""
    (?P<indent>\ *)
    (?P<bullet>[•-]\ )?
    (?:\*\*(?P<bold>[^*]+)\*\*\ |(?P<plain>[\w.-]+)\ )?
    \*?\((?P<type>[^()]*)\)\ (?:--|\N{EN DASH})\*?
    (?P<rest>.*)
    """,
    re.VERBOSE,
)
_FIELD_TYPE = re.compile(r":?type (?P<name>[\w.-]+): ?(?P<type>.*)")
_FIELD = re.compile(r":?param (?P<name>[\w.-]+):(?P<rest>.*)")


class ParameterSectionError(Exception):
    """A parameter section is not laid out as botocore's documenters write it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a parameter section says about one place in the syntax.

    `described` is False where it leaves the place out. `one_of` is None where there is no prose:
    the note that a structure is a tagged union is a part of it.
    """

    type_name: str
    required: bool = False
    autopopulated: bool = False
    one_of: bool | None = None
    described: bool = True


_SILENT = Mark("")


@dataclass(slots=True)
class _Entry:
    indent: int
    name: str | None
    type_name: str
    required: bool
    autopopulated: bool = False
    one_of: bool | None = None
    path: str = ""
    is_key: bool = False


def parse_parameters(text: str) -> dict[str, Mark]:
    """Return what the section says, by path (`Training.Channels[].Name`; a map's value is at `{}`).

    The root of a response, an entry without a name, has the path "". A map's keys have none: every
    page says "string". Raises ParameterSectionError for a bullet that no parent accounts for.
    """
    marks: dict[str, Mark] = {}
    for entry in _placed(_entries(text.splitlines())):
        if entry.is_key:
            continue
        if entry.path in marks:
            raise ParameterSectionError(f"{entry.path} is described twice")
        marks[entry.path] = Mark(entry.type_name, entry.required, entry.autopopulated, entry.one_of)
    return marks


def _entries(lines: Sequence[str]) -> list[_Entry]:
    entries: list[_Entry] = []
    field_types: dict[str, str] = {}
    for number, line in enumerate(lines):
        if entry := _entry(line, field_types):
            entry.required = _marks_required(lines, number, entry)
            entries.append(entry)
        elif match := _FIELD_TYPE.fullmatch(line):
            field_types[match["name"]] = match["type"] or _next_text(lines, number)
        if AUTOPOPULATED in line:
            entries[-1].autopopulated = True
        if ONE_OF in line:
            entries[-1].one_of = True
        elif PROSE in line:
            entries[-1].one_of = False
    return entries


def _entry(line: str, field_types: Mapping[str, str]) -> _Entry | None:
    if match := _BULLET.fullmatch(line):
        # The only parameter of an operation is without its bullet; an indented line without one is
        # prose.
        if match["bullet"] or not match["indent"]:
            name = match["bold"] or match["plain"]
            required = _REQUIRED.match(match["rest"]) is not None
            return _Entry(len(match["indent"]), name, match["type"], required)
    elif match := _FIELD.fullmatch(line):
        required = _REQUIRED.match(match["rest"]) is not None
        return _Entry(-1, match["name"], field_types[match["name"]], required)
    return None


def _marks_required(lines: Sequence[str], number: int, entry: _Entry) -> bool:
    # A published page has the mark of a top-level parameter in a paragraph of its own.
    return entry.required or _REQUIRED.fullmatch(_next_text(lines, number)) is not None


def _next_text(lines: Sequence[str], number: int) -> str:
    return next((line.strip() for line in lines[number + 1 :] if line.strip()), "")


def _placed(entries: Iterable[_Entry]) -> Iterator[_Entry]:
    open_entries: list[_Entry] = []
    for entry in entries:
        while open_entries and open_entries[-1].indent >= entry.indent:
            open_entries.pop()
        _place(entry, open_entries[-1] if open_entries else None)
        open_entries.append(entry)
        yield entry


def _place(entry: _Entry, parent: _Entry | None) -> None:
    if entry.name is not None:
        entry.path = member_path(parent.path if parent else "", entry.name)
    elif parent is None:
        entry.path = ""
    elif parent.is_key:
        entry.path = f"{parent.path}{{}}"
    elif parent.type_name == "list":
        entry.path = f"{parent.path}[]"
    elif parent.type_name == "dict":
        entry.path, entry.is_key = parent.path, True
    else:
        raise ParameterSectionError(
            f"a bullet without a name under {parent.path} ({parent.type_name})"
        )


# What `py_type_name` and `_get_special_py_type_name` of botocore/docs call each type.
TYPE_NAMES: Mapping[str, Scalar] = {
    "string": Scalar.STRING,
    "integer": Scalar.INTEGER,
    "float": Scalar.FLOAT,
    "boolean": Scalar.BOOLEAN,
    "datetime": Scalar.TIMESTAMP,
    "bytes": Scalar.BLOB,
    "bytes or seekable file-like object": Scalar.STREAMING_BLOB,
    ":class:`.StreamingBody`": Scalar.STREAMING_BODY,
    "StreamingBody": Scalar.STREAMING_BODY,
    ":ref:`document<document>`": Scalar.DOCUMENT,
    "document": Scalar.DOCUMENT,
    "JSON serializable": Scalar.DOCUMENT,
}


def with_marks(syntax: Structure, marks: Mapping[str, Mark], *, is_part: bool = False) -> Structure:
    """Return the syntax with what the section adds: what is required, and what a `...` stands for.

    A required member that "is autopopulated if not provided" need not be given. A parameter that
    the section describes and the syntax leaves out (`botocore.docs.utils.AutoPopulatedParam`
    removes S3's `SSECustomerKeyMD5` from it) is a parameter all the same, and is added. `is_part`:
    the structure stands below the parameters, not for all of them.
    """

    def change(path: str, node: Node) -> Node:
        if node is Scalar.UNNAMED:
            return TYPE_NAMES[marks[path].type_name]
        if isinstance(node, Structure):
            return _marked(path, node, marks, filled_in=not path and not is_part)
        return node

    hidden = {
        name: TYPE_NAMES[mark.type_name] for name, mark in marks.items() if _is_hidden(name, syntax)
    }
    marked = rebuilt("", Structure({**syntax.members, **hidden}), change)
    assert isinstance(marked, Structure)
    return marked


def _marked(
    path: str, structure: Structure, marks: Mapping[str, Mark], *, filled_in: bool
) -> Structure:
    own = {name: marks.get(member_path(path, name), _SILENT) for name in structure.members}
    # botocore fills in a parameter only, though the page says the same of a token anywhere:
    # `generate_idempotent_uuid`.
    given = {name for name, mark in own.items() if mark.autopopulated and filled_in}
    required = {name for name, mark in own.items() if mark.required} - given
    # `ShapeDocumenter` calls `document_recursive_shape` without `is_required`, so such a member
    # never has its mark.
    recursive = {name for name, node in structure.members.items() if node is Scalar.RECURSIVE}
    unmarked = {name for name, mark in own.items() if not mark.described} | recursive
    one_of = marks.get(path, _SILENT).one_of
    return Structure(structure.members, frozenset(required), frozenset(unmarked), one_of)


def _is_hidden(path: str, syntax: Structure) -> bool:
    return bool(path) and not set(path) & set(".[{") and path not in syntax.members


def disagreements(syntax: Structure, marks: Mapping[str, Mark]) -> list[str]:
    """Return each place where a page's syntax and its parameter section do not say the same."""
    documented = dict(_described(syntax))
    marked = {path: mark.type_name for path, mark in marks.items() if path}
    found = [f"{path}: only in the syntax" for path in documented.keys() - marked.keys()]
    found += [f"{path}: only in the parameters" for path in marked.keys() - documented.keys()]
    for path in documented.keys() & marked.keys():
        if marked[path] not in documented[path]:
            found.append(
                f"{path}: {marked[path]} in the parameters, not {sorted(documented[path])}"
            )
    return sorted(found)


def _described(syntax: Structure) -> Iterator[tuple[str, frozenset[str]]]:
    for path, node in walk("", syntax):
        if path:
            yield path, _type_names(node)


def _type_names(node: Node) -> frozenset[str]:
    match node:
        case Structure() | MapOf():
            return frozenset({"dict"})
        case ListOf():
            return frozenset({"list"})
        case Enumeration():
            return frozenset({"string"})
        case Scalar.UNNAMED:
            return frozenset(TYPE_NAMES)
        case Scalar.RECURSIVE:
            return frozenset({"dict", "list"})
        case Scalar():
            return frozenset(name for name, scalar in TYPE_NAMES.items() if scalar is node)
    raise ParameterSectionError(f"no page of text is known to hold {node}")
