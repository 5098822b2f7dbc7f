"""Imports of our types that a program carries out, and that therefore need the types installed."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from botowright.project.migrate.names import PACKAGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.project.rewriting import Change


def run_time_imports(changes: Iterable[Change]) -> list[str]:
    """Return the places of imports that run: those outside `if TYPE_CHECKING:` and `try:`."""
    return [
        f"{change.file}:{line}"
        for change in changes
        if change.file.endswith(".py")
        for line in _lines(_parsed(change.after))
    ]


def _parsed(content: bytes) -> ast.Module:
    try:
        return ast.parse(content)
    except (SyntaxError, ValueError, RecursionError):
        return ast.Module([], [])  # libcst knows a newer Python


def _lines(node: ast.AST) -> Iterator[int]:
    for child in ast.iter_child_nodes(node):
        match child:
            case ast.ImportFrom(module=str(module)) if _is_ours(module):
                yield child.lineno
            case ast.Import(names=names) if any(_is_ours(alias.name) for alias in names):
                yield child.lineno
            case ast.If(test=test, orelse=orelse) if "TYPE_CHECKING" in ast.unparse(test):
                yield from _lines(ast.Module(orelse, []))
            case ast.Try():
                pass
            case _:
                yield from _lines(child)


def _is_ours(module: str) -> bool:
    return module.partition(".")[0] == PACKAGE
