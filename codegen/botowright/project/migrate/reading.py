"""The parts of a module that matter to a migration: its names, its imports and its types."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import libcst as cst
from libcst.helpers import get_full_name_for_node

from botowright.project.migrate.peer import PeerName, peer_name

if TYPE_CHECKING:
    from collections.abc import Iterator

# A dotted name in the text of a type.
DOTTED = re.compile(r"(?<![\w.])[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")
_WORD = re.compile(r"[A-Za-z_]\w*")
TYPE_COMMENT = re.compile(r"#\s*type:(?!\s*ignore\b)")
# Generic types. A string in their brackets is a type, wherever they are.
_GENERICS = frozenset(
    (
        *("Annotated", "AsyncIterator", "Awaitable", "Callable", "ClassVar", "Collection"),
        *("Coroutine", "DefaultDict", "Deque", "Dict", "Final", "FrozenSet", "Generator"),
        *("Generic", "Iterable", "Iterator", "List", "Mapping", "MutableMapping", "NotRequired"),
        *("Optional", "Protocol", "Required", "Sequence", "Set", "Tuple", "Type", "TypeGuard"),
        *("Union", "Unpack", "dict", "frozenset", "list", "set", "tuple", "type"),
    )
)


@dataclass(frozen=True, slots=True)
class PeerImport:
    """One name of an import statement that comes from the peer."""

    statement: cst.Import | cst.ImportFrom
    alias: cst.ImportAlias | None  # None for `*`
    peer: PeerName
    local: str  # the name that it binds, "types_boto3_s3" for `import types_boto3_s3.client`
    has_alias: bool

    @property
    def is_dotted(self) -> bool:
        """Return whether it binds only the first part of a dotted name."""
        return isinstance(self.statement, cst.Import) and not self.has_alias


@dataclass(slots=True)
class ModuleNames:
    """The names of a module: where they come from, and how they are used."""

    imports: list[PeerImport] = field(default_factory=list)
    bound: Counter[str] = field(default_factory=Counter)  # other than by the peer's imports
    words: Counter[str] = field(default_factory=Counter)  # all names, also those in types
    imported: set[str] = field(default_factory=set)  # from modules that are not the peer's
    attributes: set[str] = field(default_factory=set)  # of expressions
    strings: set[str] = field(default_factory=set)  # the words of strings, e.g. of `__all__`
    has_star: bool = False  # whether it imports all names of another module
    types: set[int] = field(default_factory=set)  # the ids of strings that hold types
    # Each dotted name that is used, and its first place.
    chains: dict[str, cst.CSTNode] = field(default_factory=dict)

    @property
    def modules(self) -> dict[str, str]:
        """Return the peer's module that a local name is bound to."""
        return {i.local: i.peer.dotted for i in self.imports if not i.peer.name and not i.is_dotted}

    @property
    def foreign(self) -> set[str]:
        """Return names that this module may get from another module of the project."""
        found = self.imported | self.attributes | self.strings
        if self.has_star:
            found.update(self.words)
        for dotted in self.chains:
            if peer_name(self.full_name(dotted)) is None:
                found.update(dotted.split(".")[1:])
        return found

    def full_name(self, dotted: str) -> str:
        """Return a dotted name with the module that its first part is bound to."""
        first, dot, rest = dotted.partition(".")
        return f"{self.modules.get(first, first)}{dot}{rest}"


def names_of(tree: cst.Module) -> ModuleNames:
    """Return the names of a module."""
    reader = _Reader()
    tree.visit(reader)
    return reader.names


def imports_of(statement: cst.Import | cst.ImportFrom) -> Iterator[PeerImport]:
    """Yield the names of a statement that come from the peer."""
    if isinstance(statement, cst.Import):
        for alias in statement.names:
            dotted = get_full_name_for_node(alias.name) or ""
            peer = peer_name(dotted)
            if peer is not None:
                local = _local(alias) or dotted.partition(".")[0]
                yield PeerImport(statement, alias, peer, local, alias.asname is not None)
        return
    if statement.relative or statement.module is None:
        return
    module = get_full_name_for_node(statement.module) or ""
    package = peer_name(module)
    if package is None:
        return
    if isinstance(statement.names, cst.ImportStar):
        yield PeerImport(statement, None, package, "*", has_alias=False)
        return
    for alias in statement.names:
        name = get_full_name_for_node(alias.name) or ""
        peer = peer_name(f"{module}.{name}")
        if peer is not None:
            yield PeerImport(statement, alias, peer, _local(alias) or name, bool(alias.asname))


def _local(alias: cst.ImportAlias) -> str | None:
    name = alias.asname and alias.asname.name
    return name.value if isinstance(name, cst.Name) else None


class _Reader(cst.CSTVisitor):
    """Collects the names of a module."""

    def __init__(self) -> None:
        self.names = ModuleNames()

    def visit_Import(self, node: cst.Import) -> bool:
        return self._import(node)

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:
        return self._import(node)

    def _import(self, node: cst.Import | cst.ImportFrom) -> bool:
        peers = list(imports_of(node))
        self.names.imports += peers
        known = {id(each.alias) for each in peers}
        self.names.has_star |= isinstance(node.names, cst.ImportStar) and not peers
        for alias in () if isinstance(node.names, cst.ImportStar) else node.names:
            if id(alias) not in known:
                name = get_full_name_for_node(alias.name) or ""
                local = _local(alias) or name.partition(".")[0]
                self.names.bound[local] += 1
                self.names.words[local] += 1
                self.names.imported.add(name)
        return False

    def visit_Attribute(self, node: cst.Attribute) -> bool:
        dotted = get_full_name_for_node(node)
        if dotted is not None and _is_chain(node):
            self._chain(dotted, node)
        else:
            self.names.attributes.add(node.attr.value)
            node.value.visit(self)
        return False

    def visit_Name(self, node: cst.Name) -> None:
        self._chain(node.value, node)

    def visit_Arg(self, node: cst.Arg) -> bool:
        node.value.visit(self)
        return False

    def visit_Annotation(self, node: cst.Annotation) -> None:
        self._types(node.annotation)

    def visit_Subscript(self, node: cst.Subscript) -> None:
        if _last_name(node.value) in _GENERICS:
            self._types(node)

    def visit_Call(self, node: cst.Call) -> None:
        name = _last_name(node.func)
        if name == "cast" and node.args:
            self._types(node.args[0].value)
        if name == "TypeVar":
            for argument in node.args[1:]:
                self._types(argument.value)

    def visit_SimpleString(self, node: cst.SimpleString) -> None:
        if id(node) not in self.names.types:  # what holds a type is visited before its strings
            self.names.strings.update(_WORD.findall(node.raw_value))

    def visit_Expr(self, node: cst.Expr) -> bool:
        return not isinstance(node.value, cst.SimpleString)  # a docstring

    def visit_Comment(self, node: cst.Comment) -> None:
        if TYPE_COMMENT.match(node.value):
            self._text(node.value, node)

    def _types(self, node: cst.CSTNode) -> None:
        """Note the strings of a type, and the names in them."""
        if isinstance(node, cst.SimpleString):
            if id(node) not in self.names.types:
                self.names.types.add(id(node))
                self._text(node.raw_value, node)
            return
        if isinstance(node, cst.Subscript):
            name = _last_name(node.value)
            if name == "Literal":
                return
            if name == "Annotated":
                self._types(node.slice[0].slice)
                return
        for child in node.children:
            self._types(child)

    def _text(self, text: str, node: cst.CSTNode) -> None:
        for dotted in DOTTED.findall(text):
            self._chain(dotted, node)

    def _chain(self, dotted: str, node: cst.CSTNode) -> None:
        self.names.chains.setdefault(dotted, node)
        self.names.words[dotted.partition(".")[0]] += 1

    # Everything below binds a name.

    def visit_AssignTarget(self, node: cst.AssignTarget) -> None:
        self._bind(node.target)

    def visit_AnnAssign(self, node: cst.AnnAssign) -> None:
        self._bind(node.target)
        if node.value is not None and _last_name(node.annotation.annotation) == "TypeAlias":
            self._types(node.value)

    def visit_AugAssign(self, node: cst.AugAssign) -> None:
        self._bind(node.target)

    def visit_NamedExpr(self, node: cst.NamedExpr) -> None:
        self._bind(node.target)

    def visit_For(self, node: cst.For) -> None:
        self._bind(node.target)

    def visit_CompFor(self, node: cst.CompFor) -> None:
        self._bind(node.target)

    def visit_AsName(self, node: cst.AsName) -> None:
        self._bind(node.name)

    def visit_Param(self, node: cst.Param) -> None:
        self._bind(node.name)

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:
        self._bind(node.name)

    def visit_ClassDef(self, node: cst.ClassDef) -> None:
        self._bind(node.name)

    def visit_Del(self, node: cst.Del) -> None:
        self._bind(node.target)

    def visit_NameItem(self, node: cst.NameItem) -> None:
        self._bind(node.name)

    def visit_MatchAs(self, node: cst.MatchAs) -> None:
        self._bind(node.name)

    def visit_MatchStar(self, node: cst.MatchStar) -> None:
        self._bind(node.name)

    def visit_MatchMapping(self, node: cst.MatchMapping) -> None:
        self._bind(node.rest)

    def visit_MatchKeywordElement(self, node: cst.MatchKeywordElement) -> None:
        self._bind(node.key)

    def visit_TypeAlias(self, node: cst.TypeAlias) -> None:
        self._bind(node.name)

    def visit_TypeVar(self, node: cst.TypeVar) -> None:
        self._bind(node.name)

    def _bind(self, target: cst.CSTNode | None) -> None:
        match target:
            case cst.Name(value=name):
                self.names.bound[name] += 1
            case cst.Tuple(elements=elements) | cst.List(elements=elements):
                for element in elements:
                    self._bind(element.value)


def _is_chain(node: cst.BaseExpression) -> bool:
    """Return whether an expression has only names and dots."""
    while isinstance(node, cst.Attribute):
        node = node.value
    return isinstance(node, cst.Name)


def _last_name(node: cst.BaseExpression) -> str:
    return (get_full_name_for_node(node) or "").rpartition(".")[2]
