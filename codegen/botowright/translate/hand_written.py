"""Methods that botocore and boto3 write by hand, read from the stubs in `quirks/additions/`.

The name of a stub is the name of its service. It has a class `Client` with the methods of the
client, and a class with the methods of each resource, under the resource's name. Methods of a
client that boto3 adds are in the classes `Transfers` and `AsyncTransfers`. Annotations may
hold names, `|`, subscripts, `Literal` and `...`. The stub's own docstring documents the parameters
of all methods, under `Args:`. We read the stubs with `ast`, because importing libcst takes longer
than building one service.
"""

from __future__ import annotations

import ast
import builtins
import types
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING

from botowright.errors import CodegenError
from botowright.ir import symbols as s
from botowright.ir.annotations import (
    Annotation,
    AnyLength,
    Generic,
    LiteralOf,
    Name,
    Symbol,
    Union,
    options_of,
)
from botowright.ir.definitions import Method, Parameter, Signature

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.translate.documentation import DocumentationSource

CLIENT = "Client"  # what botocore adds to a client
TRANSFERS = "Transfers"  # what boto3 adds to it
ASYNC_TRANSFERS = "AsyncTransfers"  # methods of aioboto3 in the place of boto3's


def hand_written_methods(
    service_name: str, class_name: str, folder: str, docs: DocumentationSource
) -> tuple[Method, ...]:
    """Return the methods of a class of a service's stub.

    `folder` is the path of their pages in the user guide. Raises CodegenError if the class does not
    exist, or if a part of it cannot be read.
    """
    stub = _stub(service_name)
    if class_name not in stub.classes:
        message = (
            f"{stub.file}: found no class {class_name}; add it, or correct the service's quirks"
        )
        raise CodegenError(message)
    by_name = groupby(stub.functions(class_name), key=lambda function: function.name)
    return tuple(stub.method(name, tuple(group), folder, docs) for name, group in by_name)


@cache
def _stub(service_name: str) -> HandWrittenStub:
    file = f"additions/{service_name}.pyi"
    text = files("botowright.translate.quirks").joinpath(file).read_text("utf-8")
    return stub_of(ast.parse(text), file)


def stub_of(tree: ast.Module, file: str) -> HandWrittenStub:
    """Return the classes of a stub. `file` is its name in messages."""
    return HandWrittenStub(
        file=file,
        classes={node.name: node for node in tree.body if isinstance(node, ast.ClassDef)},
        arguments=_arguments(ast.get_docstring(tree) or ""),
        imports=dict(_imported(tree)),
    )


def _arguments(docstring: str) -> dict[str, str]:
    """Return the text about each parameter: a line of the section `Args:`."""
    _, _, section = docstring.partition("\nArgs:\n")
    entries = (line.strip().partition(": ") for line in section.splitlines())
    return {name: text for name, _, text in entries}


def _imported(tree: ast.Module) -> Iterator[tuple[str, Symbol]]:
    """Yield the imported names, each with its symbol. `from . import x` is not supported."""
    for node in tree.body:
        match node:
            case ast.ImportFrom(module=str(module), names=aliases, level=level):
                for alias in aliases:
                    yield alias.asname or alias.name, Symbol("." * level + module, alias.name)
            case _:
                pass


@dataclass(frozen=True, slots=True)
class HandWrittenStub:
    """The classes of a stub, its texts about parameters, and the symbols of imported names."""

    file: str
    classes: dict[str, ast.ClassDef]
    arguments: dict[str, str]
    imports: dict[str, Symbol]

    def functions(self, class_name: str) -> Iterator[ast.FunctionDef]:
        """Yield the functions of a class."""
        for node in self.classes[class_name].body:
            match node:
                case ast.FunctionDef():
                    yield node
                case ast.Expr(value=ast.Constant(value=str() | types.EllipsisType())):
                    pass  # the documentation, or `...`
                case _:
                    raise self._unreadable(node)

    def method(
        self,
        name: str,
        functions: tuple[ast.FunctionDef, ...],
        folder: str,
        docs: DocumentationSource,
    ) -> Method:
        """Return a method. `functions` has its overloads, or its only signature."""
        documentation = docs.of_ours(ast.get_docstring(functions[0]) or "", f"{folder}/{name}")
        signatures = tuple(self._signature(function, docs) for function in functions)
        return Method(name, signatures, documentation)

    def _signature(self, function: ast.FunctionDef, docs: DocumentationSource) -> Signature:
        arguments = function.args
        if arguments.posonlyargs or arguments.vararg or function.returns is None:
            raise self._unreadable(function)
        own = arguments.args[1:]
        defaults = (*[None] * (len(own) - len(arguments.defaults)), *arguments.defaults)
        keywords = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        kwarg = arguments.kwarg
        return Signature(
            parameters=tuple(self._parameter(*pair, docs) for pair in keywords),
            returns=self._annotation(function.returns),
            rest=self._annotation(kwarg.annotation or kwarg) if kwarg else None,
            positional=tuple(
                self._parameter(*pair, docs) for pair in zip(own, defaults, strict=True)
            ),
        )

    def _parameter(
        self, argument: ast.arg, default: ast.expr | None, docs: DocumentationSource
    ) -> Parameter:
        return Parameter(
            argument.arg,
            self._annotation(argument.annotation or argument),
            required=default is None,
            default="..." if default is None else ast.unparse(default),
            documentation=docs.of_ours(self.arguments.get(argument.arg, "")).summary,
        )

    def _annotation(self, node: ast.AST) -> Annotation:
        match node:
            case ast.Constant(value=None):
                return s.NONE
            case ast.Constant(value=value) if value is ...:
                return AnyLength()
            case ast.Name(id=name):
                return Name(self._symbol(node, name))
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return Union((*options_of(self._annotation(left)), self._annotation(right)))
            case ast.Subscript(value=ast.Name(id=name), slice=inner):
                parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
                origin = self._symbol(node, name)
                if origin == s.LITERAL:
                    return LiteralOf(tuple(map(ast.literal_eval, parts)))
                return Generic(origin, tuple(map(self._annotation, parts)))
            case _:
                raise self._unreadable(node)

    def _symbol(self, node: ast.AST, name: str) -> Symbol:
        if name in self.imports:
            return self.imports[name]
        if not hasattr(builtins, name):
            raise self._unreadable(node)
        return Symbol("builtins", name)

    def _unreadable(self, node: ast.AST) -> CodegenError:
        place = f"{self.file}, line {getattr(node, 'lineno', 0)}"
        return CodegenError(f"{place}: cannot read this; write it as the other methods are written")
