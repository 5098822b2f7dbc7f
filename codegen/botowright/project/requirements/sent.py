"""The keys that a call sends, with their values: keywords, and dictionaries behind `**`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.project import terms
from botowright.project.requirements.uses import Sent, Where
from botowright.project.terms import Opaque, Text
from botowright.project.values import InFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import libcst as cst

    from botowright.project.flow.flow import Flow
    from botowright.project.scopes import Scope
    from botowright.project.values import Value


def sent_by(
    flow: Flow, file: str, args: Sequence[cst.Arg], scope: Scope
) -> tuple[tuple[Sent, ...], str | None]:
    """Return the keys that arguments send, and why those behind `**` are not known, if so."""
    sent: list[Sent] = []
    unknown = None
    for argument in args:
        where = Where(file, argument)
        if argument.keyword is not None:
            values = flow.values(argument.value, scope, file)
            sent.append(Sent(where, argument.keyword.value, file, values))
        elif argument.star == "**":
            values = flow.values(argument.value, scope, file)
            found = [each for value in values for each in entries_of(flow, value, where)]
            is_certain = len(values) == 1
            sent += [replace(each, is_certain=is_certain) for each in found]
            if not any(isinstance(value, InFile) for value in values):
                unknown = next((v.what for v in values if isinstance(v, Opaque)), unknown)
    return tuple(sent), unknown


def entries_of(flow: Flow, value: Value, where: Where) -> Iterator[Sent]:
    """Yield the entries of a dictionary whose keys are known."""
    if not isinstance(value, InFile) or not isinstance(value.term, terms.Table):
        return
    table = value.term
    nodes = table.nodes or (None,) * len(table.entries)
    for (key, entry), node in zip(table.entries, nodes, strict=True):
        place = where if node is None else Where(value.file, node)
        for name in flow.names.values(key, value.file):
            if isinstance(name, Text):
                values = flow.names.values(entry, value.file)
                yield Sent(place, name.value, value.file, values)
