"""Scopes: where a name is bound, and to what.

A name's term is made only when somebody asks for it, because a function can use a name that the
file binds later.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

from botowright.project.terms import Imported, Opaque, Own, Parameter, either

if TYPE_CHECKING:
    from collections.abc import Callable

    from botowright.project.terms import Term

Maker: TypeAlias = "Callable[[], Term]"
# A comprehension binds its own names. In the body of an `if`, a name can have fewer values. Behind
# an assignment, a name of a function has no earlier values.
Kind: TypeAlias = Literal["module", "class", "function", "comprehension", "block", "behind"]

_DEEPEST = 40  # names that lead to names


@dataclass(slots=True, eq=False)
class Scope:
    """A part of a file that has names of its own."""

    kind: Kind
    parent: Scope | None = None
    path: str = ""  # of a class or a function: "Outer.method"
    itself: str | None = None  # the first parameter of a method
    parameters: tuple[str, ...] = ()  # the others, in their order
    bound: dict[str, list[Maker]] = field(default_factory=dict)
    grown: dict[str, list[Maker]] = field(default_factory=dict)  # in a flow: added entries
    results: list[Maker] = field(default_factory=list)  # what a function returns
    outer_names: set[str] = field(default_factory=set)  # of `global` and `nonlocal`
    stars: list[str] = field(default_factory=list)
    renamed: dict[str, str] = field(default_factory=dict)
    imports: dict[str, str] = field(default_factory=dict)  # of a module: their dotted names
    bases: tuple[str, ...] = ()  # of a class, without their modules
    fields: list[str] = field(default_factory=list)  # of a class: names with annotations
    assigned: str = ""  # the name that the present statement assigns, of a scope behind another
    is_flow: bool = False  # of a module: whether values are followed through calls, see `flow`
    kept: dict[str, Parameter] = field(default_factory=dict)  # of a class, by the attribute
    _known: dict[str, Term] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)

    def bind(self, name: str, make: Maker) -> None:
        """Add a value of a name."""
        home = self.home(name)
        home.bound.setdefault(name, []).append(make)
        scope: Scope | None = self
        while scope is not None and scope is not home:
            if scope.kind == "behind" and name in scope.bound and name != scope.assigned:
                scope.bound[name].append(make)
            scope = scope.parent

    def term(self, name: str) -> Term:
        """Return the term of a name that is used in this scope."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.bound and (scope is self or scope.kind != "class"):
                return scope.bound_term(name)
            scope = scope.parent
        return self._unbound(name)

    def bound_term(self, name: str) -> Term:
        """Return the term of a name that this scope binds."""
        if self.kind == "module":
            return Own(name)
        if name in self._open or len(self._open) > _DEEPEST:
            return Opaque(f"the variable {name}")
        if name not in self._known:
            self._open.append(name)
            self._known[name] = self.made(name)
            self._open.pop()
        return self._known[name]

    def made(self, name: str) -> Term:
        """Return the terms of all values of a name, and of the entries that it gets later."""
        return either(tuple(make() for make in (*self.bound[name], *self.grown.get(name, ()))))

    def grow(self, name: str, make: Maker) -> None:
        """Add entries to the dictionary or the list that a name has."""
        scope: Scope | None = self
        while scope is not None:
            is_hidden = scope.kind == "block" or (scope.kind == "class" and scope is not self)
            if name in scope.bound and not is_hidden:
                scope.grown.setdefault(name, []).append(make)
                if scope.kind != "behind":
                    return
            scope = scope.parent

    def is_bound(self, name: str) -> bool:
        """Return whether the file binds a name that is used in this scope."""
        return not isinstance(self.term(name), Opaque) or name in self.module.bound

    def imported_module(self, name: str) -> str:
        """Return the dotted name that a module imports as a name, "" if it may be another one."""
        return self.imports.get(name, "") if len(self.bound.get(name, ())) == 1 else ""

    @property
    def imported_names(self) -> dict[str, str]:
        """The former name of each name that an import has changed, in this file."""
        return self.module.renamed

    @property
    def module(self) -> Scope:
        """The outermost scope."""
        return self if self.parent is None else self.parent.module

    @property
    def function(self) -> Scope | None:
        """The function around this scope, None if there is none."""
        return self if self.kind == "function" else self.parent and self.parent.function

    def class_of(self, name: str) -> Scope | None:
        """Return the class if a name is the first parameter of a method, e.g. `self`."""
        if name in self.bound and self.kind == "function":
            return self.parent if self.itself == name else None
        return self.parent and self.parent.class_of(name)

    def parameter(self, name: str) -> Parameter | None:
        """Return the parameter that a name is, None if it is something else."""
        if name not in self.bound:
            return self.parent.parameter(name) if self.parent is not None else None
        if name not in self.parameters:
            return None
        path = self.path.removesuffix(".__init__")
        return Parameter(path.rpartition(".")[2], name, self.parameters.index(name))

    def kept_parameter(self, attribute: str) -> Parameter | None:
        """Return the parameter that an attribute of this class keeps, e.g. a dataclass's."""
        if attribute in self.fields:
            name = self.path.rpartition(".")[2]
            return Parameter(name, attribute, self.fields.index(attribute))
        return self.kept.get(attribute)

    @property
    def enclosing_class(self) -> Scope | None:
        """The class whose method this scope is in, None if there is none."""
        return self if self.kind == "class" else self.parent and self.parent.enclosing_class

    def below(self, name: str) -> str:
        """Return the path of a class or a function that is defined here."""
        named = self
        while not named.path and named.parent is not None:
            named = named.parent
        return f"{named.path}.{name}" if named.path else name

    def home(self, name: str) -> Scope:
        """Return the scope that an assignment to a name in this one changes."""
        if name in self.outer_names and self.parent is not None:
            return self.module
        if self.kind in {"block", "behind"} and self.parent is not None:
            return self.parent.home(name)
        return self

    def _unbound(self, name: str) -> Term:
        stars = self.module.stars
        if stars:
            return either(tuple(Imported(f"{star}.{name}") for star in stars))
        return Opaque(f"the name {name}")
