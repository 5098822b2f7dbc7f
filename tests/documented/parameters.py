"""Reads the part of a page that describes parameters: each one's type, and its `[REQUIRED]` mark.

`botocore/docs/params.py` writes it. A top-level parameter is a field (`:type X: string`, `:param
X:`). Everything below is a nested bullet, `- **Name** *(string) --* **[REQUIRED]**`. The bullet of
a list holds one bullet without a name, its element. The bullet of a map holds one without a name,
the key, which holds the value. A published page has the same as text, with `•` for the bullets.
Indentation always shows the nesting. The reader skips the prose.
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

# `RequestParamsDocumenter._append_idempotency_documentation` adds this to an idempotency token.
AUTOPOPULATED = "This field is autopopulated if not provided."
# `_add_member_documentation` adds this to a tagged union.
ONE_OF = "This is a Tagged Union structure. Only one of"
# `rendered.py` writes this for any other prose.
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
    """A parameter section does not have the form that botocore's documenters write."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The description of one place of the syntax in the parameter section.

    `described` is False if the section omits the place. `one_of` is None without prose, because the
    note about a tagged union is a part of the prose.
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
    """Return the marks by path (`Training.Channels[].Name`; a map's value is at `{}`).

    The root of a response has no name, and its path is "". The keys of a map have no path, because
    every page shows "string" for them. Raises ParameterSectionError for a bullet without a parent.
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
        # The only parameter of an operation has no bullet. An indented line without a bullet is
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
    # On a published page, the mark of a top-level parameter is a separate paragraph.
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


# The names of types in `py_type_name` and `_get_special_py_type_name` of botocore/docs.
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
    """Return the syntax with the information of the section: required members, and types for `...`.

    A required member that "is autopopulated if not provided" is optional. The syntax omits some
    parameters of the section (`botocore.docs.utils.AutoPopulatedParam` removes S3's
    `SSECustomerKeyMD5`), which are added. With `is_part` the structure is nested in the parameters.
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
    # botocore fills in only a parameter (`generate_idempotent_uuid`), but the page has the sentence
    # for a token anywhere.
    given = {name for name, mark in own.items() if mark.autopopulated and filled_in}
    required = {name for name, mark in own.items() if mark.required} - given
    # `ShapeDocumenter` calls `document_recursive_shape` without `is_required`, so that such a
    # member has no mark.
    recursive = {name for name, node in structure.members.items() if node is Scalar.RECURSIVE}
    unmarked = {name for name, mark in own.items() if not mark.described} | recursive
    one_of = marks.get(path, _SILENT).one_of
    return Structure(structure.members, frozenset(required), frozenset(unmarked), one_of)


def _is_hidden(path: str, syntax: Structure) -> bool:
    return bool(path) and not set(path) & set(".[{") and path not in syntax.members


def disagreements(syntax: Structure, marks: Mapping[str, Mark]) -> list[str]:
    """Return the places where the syntax of a page and its parameter section disagree."""
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
    raise ParameterSectionError(f"a published page cannot have {node}")
