"""The imports that a file has, as far as its new types depend on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import libcst as cst

from botowright.project import libraries
from botowright.project.bindings import imported_names
from botowright.project.children import children
from botowright.translate.names import package_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

CHECKING = "TYPE_CHECKING"
_PACKAGE = "boto_types"


@dataclass(frozen=True, slots=True)
class FileImports:
    """What a file imports, as far as new types depend on it."""

    names: Mapping[str, str]  # the name of each import, by its dotted name
    taken: frozenset[str]  # the names that the file uses
    has_future: bool  # whether its annotations are not evaluated (PEP 563)
    is_plain: bool  # whether it imports our types at run time

    @property
    def are_quoted(self) -> bool:
        """Return whether a type has to be a string where Python evaluates it."""
        return not self.has_future and not self.is_plain


def file_imports(tree: cst.Module) -> FileImports:
    """Return the imports of a file."""
    plain = dict(imports_in(tree.body))
    guarded = {
        dotted: name
        for block in guarded_blocks(tree)
        for dotted, name in imports_in(block.body.body)
    }
    return FileImports(
        {**_our_names(guarded), **_our_names(plain)},
        frozenset(used_names(tree)),
        "__future__.annotations" in plain,
        any(dotted.startswith(f"{_PACKAGE}.") for dotted in plain),
    )


def used_names(tree: cst.CSTNode) -> Iterator[str]:
    """Yield the names that code uses or imports, without those of attributes and keywords."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        match node:
            case cst.Name(value=name):
                yield name
            case cst.Attribute(value=owner):
                waiting.append(owner)
            case cst.Arg(value=argument):
                waiting.append(argument)
            case _:
                waiting += children(node)


def _our_names(found: Mapping[str, str]) -> dict[str, str]:
    """Return imports, with the classes of another package under our own dotted names too."""
    names = dict(found)
    for dotted, name in found.items():
        typed = libraries.typed_service(dotted)
        last = dotted.rpartition(".")[2]
        if typed is not None and typed[1] == "client" and last.endswith("Client"):
            names.setdefault(f"{_PACKAGE}.{package_name(typed[0])}.{last}", name)
    return names


def imports_in(body: Sequence[cst.CSTNode]) -> Iterator[tuple[str, str]]:
    """Yield each dotted name that the statements of a body import, and the name that it binds."""
    for statement in body:
        if isinstance(statement, cst.SimpleStatementLine):
            for node in statement.body:
                if isinstance(node, (cst.Import, cst.ImportFrom)):
                    yield from imported_names(node)


def guarded_blocks(tree: cst.Module) -> Iterator[cst.If]:
    """Yield the blocks of a module that only checkers read."""
    imported = {name for dotted, name in imports_in(tree.body) if dotted == f"typing.{CHECKING}"}
    for statement in tree.body:
        if isinstance(statement, cst.If) and _is_guard(statement.test, {CHECKING, *imported}):
            yield statement


def _is_guard(test: cst.BaseExpression, names: Collection[str]) -> bool:
    name = test.attr if isinstance(test, cst.Attribute) else test
    return isinstance(name, cst.Name) and name.value in names
