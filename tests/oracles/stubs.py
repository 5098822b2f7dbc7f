"""The names, classes and signatures in the source of a generated module, as a checker sees them."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import cache
from inspect import Parameter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Parameter names, each with its kind and whether it can be left out.
Signature = tuple[tuple[str, str, bool], ...]


@dataclass(slots=True)
class StubClass:
    """A class of a stub."""

    bases: list[str] = field(default_factory=list)
    attributes: dict[str, ast.expr] = field(default_factory=dict)
    # An overloaded method has several signatures.
    methods: dict[str, list[ast.FunctionDef | ast.AsyncFunctionDef]] = field(default_factory=dict)

    @property
    def public(self) -> set[str]:
        return {name for name in (*self.attributes, *self.methods) if not name.startswith("_")}


@cache
def classes(path: Path) -> dict[str, StubClass]:
    """Return the classes of a module."""
    return {n.name: _class(n) for n in _tree(path).body if isinstance(n, ast.ClassDef)}


@cache
def names(path: Path) -> frozenset[str]:
    """Return the names that a module defines or re-exports; none if the file does not exist."""
    return frozenset(_names(_tree(path))) if path.is_file() else frozenset()


@cache
def reexported(path: Path) -> frozenset[str]:
    """Return the names that a module re-exports from another."""
    imports = (node for node in _tree(path).body if isinstance(node, ast.ImportFrom))
    return frozenset(a.name for node in imports for a in node.names if a.asname == a.name)


def literal_values(annotation: ast.expr | None) -> list[object]:
    """Return the values of a `Literal[...]`."""
    assert isinstance(annotation, ast.Subscript), ast.dump(annotation) if annotation else None
    assert isinstance(annotation.value, ast.Name)
    assert annotation.value.id == "Literal"
    inner = annotation.slice
    return [ast.literal_eval(e) for e in (inner.elts if isinstance(inner, ast.Tuple) else [inner])]


def signature(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Signature:
    """Return a method's parameters without `self`."""
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    kinds = [Parameter.POSITIONAL_ONLY] * len(arguments.posonlyargs)
    kinds += [Parameter.POSITIONAL_OR_KEYWORD] * len(arguments.args)
    without_default = len(positional) - len(arguments.defaults)
    found = [
        (a.arg, kind.name, i >= without_default)
        for i, (a, kind) in enumerate(zip(positional, kinds, strict=True))
    ]
    if arguments.vararg:
        found.append((arguments.vararg.arg, Parameter.VAR_POSITIONAL.name, False))
    found += [
        (a.arg, Parameter.KEYWORD_ONLY.name, default is not None)
        for a, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    ]
    if arguments.kwarg:
        found.append((arguments.kwarg.arg, Parameter.VAR_KEYWORD.name, False))
    return tuple(found[1:])


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def _class(node: ast.ClassDef) -> StubClass:
    found = StubClass([ast.unparse(base) for base in node.bases])
    for statement in node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                found.attributes[name] = annotation
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                found.methods.setdefault(name, []).append(statement)
            case _:
                pass
    return found


def _names(tree: ast.Module) -> Iterator[str]:
    """Yield the names that another module can import. A plain import is private to its module."""
    for statement in tree.body:
        match statement:
            case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(targets=targets):
                yield from (t.id for t in targets if isinstance(t, ast.Name))
            case ast.ImportFrom(names=aliases):
                yield from (a.asname for a in aliases if a.asname == a.name)
            case _:
                pass
