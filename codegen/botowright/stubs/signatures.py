"""The parameters of a `def`, for a stub."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from botowright.stubs.stub import Kind, Parameter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_LONGEST_DEFAULT = 40


def parameters_of(
    node: cst.Parameters, code: Callable[[cst.CSTNode], str]
) -> tuple[Parameter, ...]:
    """Return the parameters, with `self`."""
    return tuple(_parameters(node, code))


def _parameters(node: cst.Parameters, code: Callable[[cst.CSTNode], str]) -> Iterator[Parameter]:
    def each(params: Sequence[cst.Param], kind: Kind) -> Iterator[Parameter]:
        for param in params:
            yield Parameter(
                param.name.value,
                kind,
                code(param.annotation.annotation) if param.annotation else None,
                _default(param.default, code) if param.default else None,
            )

    yield from each(node.posonly_params, Kind.POSITIONAL_ONLY)
    yield from each(node.params, Kind.NORMAL)
    if isinstance(node.star_arg, cst.Param):
        yield from each([node.star_arg], Kind.VAR_POSITIONAL)
    yield from each(node.kwonly_params, Kind.KEYWORD_ONLY)
    if node.star_kwarg:
        yield from each([node.star_kwarg], Kind.VAR_KEYWORD)


def _default(node: cst.BaseExpression, code: Callable[[cst.CSTNode], str]) -> str:
    """Return a default for a stub: a short literal, or an ellipsis."""
    match node:
        case cst.Name(value="None" | "True" | "False") | cst.Integer() | cst.Float():
            return code(node)
        case cst.UnaryOperation(expression=cst.Integer() | cst.Float()):
            return code(node)
        case cst.SimpleString() if len(node.value) <= _LONGEST_DEFAULT:
            return code(node)
        case _:
            return "..."
