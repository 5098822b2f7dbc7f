"""The lines of the places that need something."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from botowright.project.terms import Place
from botowright.project.uses import shown_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import libcst as cst

    from botowright.project.flow.flow import Flow
    from botowright.project.requirements.needs import Needs
    from botowright.project.requirements.uses import Where

_FIRST = Place(1)


class Places:
    """The places of the nodes of needs. The lines of a file are counted once."""

    def __init__(self, flow: Flow, needs: Needs) -> None:
        self._flow = flow
        self._nodes: defaultdict[str, list[cst.CSTNode]] = defaultdict(list)
        for where in _wheres(needs):
            self._nodes[where.file].append(where.node)
        self._lines: dict[str, dict[int, Place]] = {}

    def of(self, where: Where) -> str:
        """Return the place of a node: "src/app.py:12"."""
        return shown_place(where.file, self._place(where))

    def all_of(self, wheres: Iterable[Where]) -> tuple[str, ...]:
        """Return the places of nodes, each once, in the order of their files and lines."""
        found = {(where.file, self._place(where)) for where in wheres}
        ordered = sorted(found, key=lambda each: (each[0], each[1].cell or 0, each[1].line))
        return tuple(shown_place(*each) for each in ordered)

    def _place(self, where: Where) -> Place:
        if where.file not in self._lines:
            self._lines[where.file] = self._flow.lines(where.file, self._nodes[where.file])
        return self._lines[where.file].get(id(where.node), _FIRST)


def _wheres(needs: Needs) -> Iterator[Where]:
    for wheres in (*needs.of_botocore.values(), *needs.of_boto3.values()):
        yield from wheres
    yield from (each.where for each in needs.absent)
    yield from (each.where for each in needs.unresolved)
