"""The calls of a project's own functions, with the expressions that they pass."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.project.annotate.statements import can_be_none
from botowright.project.annotate.variables import is_tested_in, parameter_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
        self._flow = flow
        self._calls: defaultdict[int, list[OwnCall]] = defaultdict(list)
        for file, reader in flow.files.items():
            for call in reader.all_calls:
                own = OwnCall(file, call.node, call.scope)
                for value in flow.names.values(call.callee, file):
                    called = flow.names.called(value)
                    function = None if called is None else flow.functions.get(called)
                    if function is not None:
                        self._calls[id(function.node)].append(own)

    def of(self, function: Function) -> Sequence[OwnCall]:
        """Return the calls of a function."""
        return self._calls.get(id(function.node), ())

    def pass_none(self, function: Function, name: str) -> bool:
        """Return whether a call passes on a parameter that can be None, and that is not tested."""
        seen: set[tuple[int, str]] = set()
        waiting = [(function, name)]
        while waiting:
            called, passed = waiting.pop()
            seen.add((id(called.node), passed))
            for caller, parameter in self._passed_on(called, passed):
                if is_tested_in(caller, parameter):
                    continue
                if can_be_none(parameter):
                    return True
                if (id(caller.node), parameter.name.value) not in seen:
                    waiting.append((caller, parameter.name.value))
        return False

    def _passed_on(self, function: Function, name: str) -> Iterator[tuple[Function, cst.Param]]:
        """Yield the parameters that calls pass on to a parameter, each with its function."""
        index = function.scope.parameters.index(name)
        for call in self.of(function):
            found = parameter_of(self._flow, call.argument(name, index), call.scope)
            if found is not None:
                yield found
