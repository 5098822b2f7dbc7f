"""The calls of a project's own functions, with the expressions that they pass."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import libcst as cst

    from botowright.project.flow.flow import Flow
    from botowright.project.flow.reading import Function
    from botowright.project.scopes import Scope


@dataclass(frozen=True, slots=True)
class OwnCall:
    """A call of a function of the project."""

    file: str
    node: cst.Call
    scope: Scope

    def argument(self, name: str, index: int) -> cst.BaseExpression | None:
        """Return what the call passes to a parameter, None if it passes nothing by itself."""
        for position, each in enumerate(self.node.args):
            is_meant = each.keyword.value == name if each.keyword else position == index
            if is_meant and not each.star:
                return each.value
        return None

    @property
    def has_stars(self) -> bool:
        """Return whether the call passes arguments in `*` or `**`."""
        return any(each.star for each in self.node.args)


class OwnCalls:
    """The calls of the functions of a project."""

    def __init__(self, flow: Flow) -> None:
        self._calls: defaultdict[int, list[OwnCall]] = defaultdict(list)
        for file, reader in flow.files.items():
            for node, scope in (*reader.others, *reader.handed):
                for value in flow.values(node.func, scope, file):
                    called = flow.names.called(value)
                    function = None if called is None else flow.functions.get(called)
                    if function is not None:
                        self._calls[id(function.node)].append(OwnCall(file, node, scope))

    def of(self, function: Function) -> Sequence[OwnCall]:
        """Return the calls of a function."""
        return self._calls.get(id(function.node), ())
