"""The methods of `additions.pyi`, which botocore and boto3 write by hand, as methods of ours.

The stub is read with `ast`: importing libcst takes longer than a build of one service.
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
from botowright.ir.annotations import Annotation, AnyLength, Generic, LiteralOf, Name, Symbol, Union
from botowright.ir.definitions import Documentation, Method, Parameter, Signature
from botowright.translate import symbols as s

if TYPE_CHECKING:
    from collections.abc import Iterator

_STUB = "additions.pyi"
_LITERAL = Symbol("typing", "Literal")


def hand_written_methods(class_name: str, page: str) -> tuple[Method, ...]:
    """Return the methods of a class of `additions.pyi`, each with its page in the user guide.

    `page` is the address of the folder that has the pages. Raises CodegenError if the class is not
    there, or has something that cannot be read.
    """
    stub = _stub()
    if class_name not in stub.classes:
        message = f"{_STUB}: there is no class {class_name}."
        raise CodegenError(message)
    by_name = groupby(_functions(stub.classes[class_name]), key=lambda function: function.name)
    return tuple(stub.method(name, tuple(group), page) for name, group in by_name)


@cache
def _stub() -> HandWrittenStub:
    return stub_of(ast.parse(files("botowright.translate").joinpath(_STUB).read_text("utf-8")))


def stub_of(tree: ast.Module) -> HandWrittenStub:
    """Return the classes of a stub, ready to be read."""
    return HandWrittenStub(
        classes={node.name: node for node in tree.body if isinstance(node, ast.ClassDef)},
        imports=dict(_imported(tree)),
    )


def _imported(tree: ast.Module) -> Iterator[tuple[str, Symbol]]:
    """Yield what each imported name is; `from . import x` cannot be read."""
    for node in tree.body:
        match node:
            case ast.ImportFrom(module=str(module), names=aliases, level=level):
                for alias in aliases:
                    yield alias.asname or alias.name, Symbol("." * level + module, alias.name)
            case _:
                pass


@dataclass(frozen=True, slots=True)
class HandWrittenStub:
    """The classes of the stub, and what its imported names stand for."""

    classes: dict[str, ast.ClassDef]
    imports: dict[str, Symbol]

    def method(self, name: str, functions: tuple[ast.FunctionDef, ...], page: str) -> Method:
        """Return a method, whose functions are its overloads, or one alone."""
        return Method(
            name,
            tuple(map(self._signature, functions)),
            Documentation(ast.get_docstring(functions[0]) or "", f"{page}/{name}.html"),
        )

    def _signature(self, function: ast.FunctionDef) -> Signature:
        arguments = function.args
        if arguments.posonlyargs or arguments.vararg or function.returns is None:
            raise _unreadable(function)
        own = arguments.args[1:]
        defaults = (*[None] * (len(own) - len(arguments.defaults)), *arguments.defaults)
        keywords = zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
        kwarg = arguments.kwarg
        return Signature(
            parameters=tuple(self._parameter(*pair) for pair in keywords),
            returns=self._annotation(function.returns),
            rest=self._annotation(kwarg.annotation or kwarg) if kwarg else None,
            positional=tuple(self._parameter(*pair) for pair in zip(own, defaults, strict=True)),
        )

    def _parameter(self, argument: ast.arg, default: ast.expr | None) -> Parameter:
        return Parameter(
            argument.arg,
            self._annotation(argument.annotation or argument),
            required=default is None,
            default="..." if default is None else ast.unparse(default),
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
                return Union((*_options(self._annotation(left)), self._annotation(right)))
            case ast.Subscript(value=ast.Name(id=name), slice=inner):
                parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
                origin = self._symbol(node, name)
                if origin == _LITERAL:
                    return LiteralOf(tuple(map(ast.literal_eval, parts)))
                return Generic(origin, tuple(map(self._annotation, parts)))
            case _:
                raise _unreadable(node)

    def _symbol(self, node: ast.AST, name: str) -> Symbol:
        if name in self.imports:
            return self.imports[name]
        if not hasattr(builtins, name):
            raise _unreadable(node)
        return Symbol("builtins", name)


def _functions(class_def: ast.ClassDef) -> Iterator[ast.FunctionDef]:
    for node in class_def.body:
        match node:
            case ast.FunctionDef():
                yield node
            case ast.Expr(value=ast.Constant(value=str() | types.EllipsisType())):
                pass  # the documentation, or `...`
            case _:
                raise _unreadable(node)


def _options(annotation: Annotation) -> tuple[Annotation, ...]:
    return annotation.options if isinstance(annotation, Union) else (annotation,)


def _unreadable(node: ast.AST) -> CodegenError:
    return CodegenError(f"{_STUB}, line {getattr(node, 'lineno', 0)}: cannot read this.")
