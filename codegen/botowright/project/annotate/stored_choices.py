"""Attributes and variables of modules that hold a value of an enum: `self.kind = "Event"`.

Inside one function, pyright remembers which strings a name has. In another function the name is a
`str`, which no method accepts for an enum.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import libcst as cst

from botowright.project import terms
from botowright.project.annotate.additions import Addition, Problem
from botowright.project.annotate.choices import compared_with, is_constant
from botowright.project.annotate.literals import mismatch
from botowright.project.annotate.spelling import Written, listed
from botowright.project.annotate.variables import home_of, target

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.project.annotate.literals import Expected
    from botowright.project.annotate.overrides import Overrides
    from botowright.project.annotate.variables import Variable
    from botowright.project.annotate.wanted import Wanted
    from botowright.project.flow.flow import Flow
    from botowright.project.scopes import Scope


class StoredChoices:
    """The types of attributes and of a module's variables that are values of enums."""

    def __init__(self, flow: Flow, wanted: Wanted, overrides: Overrides) -> None:
        self._flow = flow
        self._wanted = wanted
        self._overrides = overrides
        # The names that code changes in a way that `assigned` does not have.
        self._changed: defaultdict[str, set[int]] = defaultdict(set)
        for reader in flow.files.values():
            for node, scope in reader.assignments:
                targets = node.targets if isinstance(node, cst.Assign) else [node]
                for each in targets:
                    name, home = target(each.target, scope)
                    is_of_other = home is None and isinstance(each.target, cst.Attribute)
                    if is_of_other or isinstance(node, cst.AugAssign):
                        self._changed[name].add(id(home))

    def of(
        self, variable: Variable, assigned: Sequence[tuple[cst.Assign, Scope]]
    ) -> Iterator[Addition | Problem]:
        """Yield the type of a variable whose values are strings, or why it has none.

        Nothing if pyright needs no type.
        """
        here = {id(scope.function) for _, scope in assigned}
        is_local = variable.home.kind == "function" or variable.users <= here
        wanted = [each for each in variable.wanted if each.members(self._flow.types)]
        if is_local or is_constant(variable.name) or not wanted:
            return
        first, _ = assigned[0]
        if len(wanted) > 1:
            names = listed(Written(each.service, each.annotation) for each in wanted)
            yield Problem(first, f"{variable.name} has no type: methods want {names}")
            return
        expected = wanted[0]
        why = next(filter(None, self._problems(variable, assigned, expected)), "")
        if why:
            yield Problem(first, f"{variable.name} has no type: {why}")
        else:
            yield Addition(first, Written(expected.service, expected.annotation))

    def _problems(
        self,
        variable: Variable,
        assigned: Sequence[tuple[cst.Assign, Scope]],
        expected: Expected,
    ) -> Iterator[str | None]:
        for node, scope in assigned:
            if isinstance(node.value, cst.Name):
                name = node.value.value
                function = self._flow.function_of(home_of(name, scope))
                is_refused = function and self._wanted.choices.is_refused(function, name)
                yield f"{name} has no type either" if is_refused else ""
            else:
                yield mismatch(self._flow.types, expected, node.value)
        changed = self._changed[variable.name]
        is_attribute = variable.home.kind == "class"
        if id(variable.home) in changed or (is_attribute and id(None) in changed):
            yield "it is also changed elsewhere"
        reader = self._flow.files[variable.file]
        if is_attribute:
            yield self._overrides.of_member(variable.file, variable.home, variable.name)
            yield self._derived(variable)
        members = expected.members(self._flow.types)
        for part in reader.parts:
            yield compared_with(part.tree, variable.name, members)

    def _derived(self, variable: Variable) -> str:
        """Return the reason if a derived class has the attribute too."""
        names = self._flow.names
        for own in names.values(terms.Own(variable.home.path), variable.file):
            for derived in names.derived_classes(own):
                of = derived.value.term
                if isinstance(of, terms.Class) and variable.name in of.members:
                    return f"a derived class has {variable.name} too"
        return ""
