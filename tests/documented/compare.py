"""Compares the documentation with the types, in both directions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

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
    member_path,
    words,
)


def differences(documented: Tree, typed: Tree, *, marks: bool) -> list[str]:
    """Return the differences of two trees, with a line for each place.

    With `marks` the required members are compared too. A page marks only those of a request.
    """
    comparison = _Comparison(documented, typed, marks)
    comparison.structures("", documented.root, typed.root, ())
    return list(dict.fromkeys(comparison.found))


@dataclass(slots=True)
class _Comparison:
    """One walk over two trees. `above` has the typed nodes that hold the current one."""

    documented: Tree
    typed: Tree
    marks: bool
    found: list[str] = field(default_factory=list)
    seen: set[tuple[Node, Node]] = field(default_factory=set)

    def nodes(self, path: str, documented: Node, typed: Node, above: tuple[Node, ...]) -> None:
        if documented is Scalar.RECURSIVE:
            self._recursive(path, typed, above)
        elif isinstance(documented, Either):
            self._either(path, documented, typed, above)
        elif isinstance(typed, Either):
            # Every type that a parameter accepts must agree with the page: `TagLike |
            # responses.Tag`.
            for alternative in typed.alternatives:
                self.nodes(path, documented, alternative, above)
        elif not self._is_seen(documented, typed):
            inside = (*above, typed)
            self._opened(path, self.documented.open(documented), self.typed.open(typed), inside)

    def _is_seen(self, documented: Node, typed: Node) -> bool:
        if not (isinstance(documented, Reference) and isinstance(typed, Reference)):
            return False
        pair = (documented, typed)
        seen = pair in self.seen
        self.seen.add(pair)
        return seen

    def _opened(self, path: str, documented: Node, typed: Node, above: tuple[Node, ...]) -> None:
        match documented, typed:
            case Structure(), Structure():
                self.structures(path, documented, typed, above)
            case ListOf(), ListOf():
                self.nodes(f"{path}[]", documented.element, typed.element, above)
            case MapOf(), MapOf():
                self._keys(path, typed.key)
                self.nodes(f"{path}{{}}", documented.value, typed.value, above)
            case EventStreamOf(), EventStreamOf():
                self._events(path, documented.events, typed.events, above)
            case Enumeration(), Enumeration():
                self._values(path, documented, typed)
            case Scalar(), Scalar() if documented is typed:
                pass
            case _:
                self._differ(path, words(documented), words(typed))

    def _events(self, path: str, documented: Node, typed: Node, above: tuple[Node, ...]) -> None:
        # "Only one of the top level keys will be present for any given event"
        # (`botocore/docs/method.py`).
        if isinstance(documented, Structure):
            documented = replace(documented, one_of=True)
        self.nodes(path, documented, typed, above)

    def structures(
        self, path: str, documented: Structure, typed: Structure, above: tuple[Node, ...]
    ) -> None:
        """Compare two structures, member by member."""
        for name in documented.members.keys() - typed.members.keys():
            self.found.append(f"{member_path(path, name)}: documented, not in the types")
        for name in typed.members.keys() - documented.members.keys():
            self.found.append(f"{member_path(path, name)}: in the types, not documented")
        self._choice(path, documented, typed)
        if self.marks:
            self._marks(path, documented, typed)
        for name, member in documented.members.items():
            if name in typed.members:
                self.nodes(member_path(path, name), member, typed.members[name], above)

    def _choice(self, path: str, documented: Structure, typed: Structure) -> None:
        # A union with one member is that arm, an ordinary TypedDict.
        if len(documented.members) == 1 or None in {documented.one_of, typed.one_of}:
            return
        if documented.one_of and not typed.one_of:
            self._differ(path, "one of its members", "any of its members")
        elif typed.one_of and not documented.one_of:
            self._differ(path, "any of its members", "one of its members")

    def _marks(self, path: str, documented: Structure, typed: Structure) -> None:
        # The only member of a tagged union has no mark, and is always present.
        only = documented.one_of and len(documented.members) == 1
        required = frozenset(documented.members) if only else documented.required
        common = documented.members.keys() & typed.members.keys() - documented.unmarked
        for name in sorted(common & required - typed.required):
            self._differ(member_path(path, name), "required", "optional")
        for name in sorted(common & typed.required - required):
            self._differ(member_path(path, name), "optional", "required")

    def _recursive(self, path: str, typed: Node, above: tuple[Node, ...]) -> None:
        spine = _spine(typed)
        opened = self.typed.open(spine)
        inside = {_shape(_spine(node)) for node in above}
        if _shape(spine) not in inside and opened != self.typed.root:
            self._differ(path, words(Scalar.RECURSIVE), words(opened))

    def _either(self, path: str, documented: Either, typed: Node, above: tuple[Node, ...]) -> None:
        alternatives = typed.alternatives if isinstance(typed, Either) else (typed,)
        by_kind = {words(self.typed.open(node)): node for node in alternatives}
        for node in documented.alternatives:
            match = by_kind.pop(words(node), None)
            if match is None:
                self._differ(path, words(node), words(typed))
            else:
                self.nodes(path, node, match, above)
        for node in by_kind.values():
            self._differ(path, words(documented), words(node))

    def _keys(self, path: str, typed: Node) -> None:
        # A page shows 'string' for the keys of every map, even if their shape is an enum.
        if typed is not Scalar.STRING and not isinstance(typed, Enumeration):
            self._differ(f"{path} (its keys)", words(Scalar.STRING), words(typed))

    def _values(self, path: str, documented: Enumeration, typed: Enumeration) -> None:
        for value in documented.values:
            if value not in typed.values:
                self.found.append(f"{path}: {value!r} is documented, not in the types")
        for value in typed.values:
            if value not in documented.values:
                self.found.append(f"{path}: {value!r} is in the types, not documented")

    def _differ(self, path: str, documented: str, typed: str) -> None:
        self.found.append(f"{path}: documented {documented}, typed {typed}")


def _spine(node: Node) -> Node:
    """Return `responses.Tag` of `responses.Tag | TagLike`, the type at the end of a cycle."""
    match node:
        case Either():
            return node.alternatives[0]
        case ListOf():
            return ListOf(_spine(node.element))
        case MapOf():
            return MapOf(node.key, _spine(node.value))
        case _:
            return node


def _shape(node: Node) -> Node:
    """Return a node with the name of its shape, which is the same in all roles."""
    match node:
        case Reference():
            return Reference(node.name.rpartition(".")[2].removesuffix("Like"))
        case ListOf():
            return ListOf(_shape(node.element))
        case MapOf():
            return MapOf(node.key, _shape(node.value))
        case _:
            return node
