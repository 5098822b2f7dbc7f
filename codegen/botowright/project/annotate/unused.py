"""Imports that nothing uses any more behind the new types.

    from botocore.client import BaseClient  # for `client: BaseClient`, which is an S3Client now

An import that may do something else stays: one of a module of the project, one with a comment, one
that depends on a condition, and a name that another file may take from this one.
"""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import TYPE_CHECKING, Any

import libcst as cst
from libcst.helpers import get_full_name_for_node

from botowright.project import libraries
from botowright.project.aliases import without_last_comma
from botowright.project.annotate.imports import guarded_blocks, used_names
from botowright.project.annotate.statements import is_docstring
from botowright.project.children import children
from botowright.project.modules import module_parts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from botowright.project.annotate.additions import Addition
    from botowright.project.annotate.new_imports import Statement

_WORD = re.compile(r"[A-Za-z_]\w*")
_TYPE_COMMENT = re.compile(r"#\s*type:.*")
_DOCTEST = ">>>"
_EMPTY = cst.Module([])


def replaced_names(additions: Iterable[Addition]) -> frozenset[str]:
    """Return the names in annotations that new types replace."""
    found: set[str] = set()
    for each in additions:
        if each.source:
            found.update(_WORD.findall(each.source)[:1])
        elif isinstance(each.node, (cst.Name, cst.Attribute)):
            found.update(used_names(each.node))
    return frozenset(found)


def shared_names(names: Iterable[str], file: str, contents: Mapping[str, bytes]) -> frozenset[str]:
    """Return the names of a file that another one may take from it, also in a string."""
    stem, words = module_parts(file)[-1:], frozenset(names)
    if not words or not stem or file.endswith("__init__.py"):
        return words
    module = stem[0].encode()
    others = [each for path, each in contents.items() if path != file and module in each]
    stars = re.compile(rb"\b%s\s+import\s*\*" % re.escape(module))
    if any(map(stars.search, others)):
        return words
    return frozenset(name for name in words if any(map(_taking(module, name).search, others)))


def _taking(module: bytes, name: str) -> re.Pattern[bytes]:
    """Return a pattern of code that takes a name of a module: `from app import boto3`."""
    of = {b"module": re.escape(module), b"name": re.escape(name.encode())}
    return re.compile(
        rb"""\.%(name)b\b|["']%(name)b["']"""
        rb"|\b%(module)b[\s\\]+import\b"
        # A comment in parentheses may have another one. Without them, a line may continue.
        rb"(?:[\s\\]*\((?:#.*\n|[^)#])*|(?:\\\r?\n|[^\n(\\])*)\b%(name)b\b" % of
    )


def without_unused(tree: cst.Module, names: Collection[str]) -> cst.Module:
    """Return a module without the imports of some names, if it does not use them."""
    unused = frozenset(names) - set(_uses(tree)) if names else frozenset()
    if not unused:
        return tree
    guarded = {id(block) for block in guarded_blocks(tree)}
    body: list[Statement] = []
    for statement in _left(tree.body, unused, is_guarded=False):
        if isinstance(statement, cst.If) and id(statement) in guarded:
            inner: Sequence[Any] = _left(statement.body.body, unused, is_guarded=True)
            suite = statement.body.with_changes(body=inner or statement.body.body)
            body.append(statement.with_changes(body=suite))
        else:
            body.append(statement)
    return tree.with_changes(body=body)


def _uses(tree: cst.Module) -> Iterator[str]:
    """Yield the names that code uses, and the words that can be names in strings and comments."""
    waiting: list[cst.CSTNode] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, (cst.Import, cst.ImportFrom)):
            continue
        if isinstance(node, cst.Name):
            yield node.value
        elif isinstance(node, (cst.SimpleString, cst.FormattedStringText)):
            yield from _WORD.findall(node.value)
        elif not is_docstring(node) or _DOCTEST in _EMPTY.code_for_node(node):
            waiting += [node.value] if isinstance(node, cst.Attribute) else children(node)
    for comment in _TYPE_COMMENT.findall(tree.code):
        yield from _WORD.findall(comment)


def _left(body: Sequence[Any], unused: frozenset[str], *, is_guarded: bool) -> list[Any]:
    """Return the statements of a body without unused imports.

    An import gets the empty lines above a statement that goes, and so does a module's first one.
    """
    found: list[Any] = []
    lines: Sequence[cst.EmptyLine] | None = None
    for statement in body:
        new = _shorter(statement, unused, is_guarded=is_guarded)
        if new is None:
            lines = statement.leading_lines if lines is None else lines
            continue
        if lines is not None and (not found or (lines and _is_import(new))):
            own = dropwhile(lambda line: line.comment is None, new.leading_lines)
            new = new.with_changes(leading_lines=[*lines, *own])
        lines = None
        found.append(new)
    return found


def _shorter(statement: Any, unused: frozenset[str], *, is_guarded: bool) -> Any:
    """Return a statement without unused names, None if no name is left."""
    if not _is_import(statement) or "#" in _EMPTY.code_for_node(statement):
        return statement
    (node,) = statement.body
    if isinstance(node.names, cst.ImportStar):
        return statement
    left = [a for a in node.names if not _is_unused(node, a, unused, is_guarded=is_guarded)]
    if len(left) == len(node.names):
        return statement
    if not left:
        return None
    return statement.with_changes(body=[node.with_changes(names=without_last_comma(left))])


def _is_import(statement: Any) -> bool:
    match statement:
        case cst.SimpleStatementLine(body=[cst.Import() | cst.ImportFrom()]):
            return True
        case _:
            return False


def _is_unused(
    node: cst.Import | cst.ImportFrom,
    alias: cst.ImportAlias,
    unused: frozenset[str],
    *,
    is_guarded: bool,
) -> bool:
    name, bound = alias.evaluated_name, alias.evaluated_alias
    if bound == name:  # `import name as name` is for other modules
        return False
    module = name if isinstance(node, cst.Import) else _module(node)
    has_effects = not is_guarded and not libraries.is_library(module)
    return not has_effects and (bound or name.partition(".")[0]) in unused


def _module(node: cst.ImportFrom) -> str:
    is_relative = bool(node.relative) or node.module is None
    return "" if is_relative or node.module is None else get_full_name_for_node(node.module) or ""
