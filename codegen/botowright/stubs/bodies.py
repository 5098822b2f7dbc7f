"""Facts from the bodies of functions and classes: results, attributes, and used names."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import libcst as cst

from botowright.stubs.infer import type_of, union

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.stubs.infer import Known


def branches(node: cst.CSTNode) -> Iterator[Sequence[cst.CSTNode]]:
    """Yield the blocks of a compound statement, in order."""
    match node:
        case cst.If(body=body, orelse=orelse):
            yield body.body
            if orelse is not None:
                yield from branches(orelse)
        case cst.Try(body=body, handlers=handlers, orelse=orelse, finalbody=finalbody):
            yield body.body
            yield from (handler.body.body for handler in handlers)
            if orelse is not None:
                yield orelse.body.body
            if finalbody is not None:
                yield finalbody.body.body
        case cst.For(body=body, orelse=orelse) | cst.While(body=body, orelse=orelse):
            yield body.body
            if orelse is not None:
                yield orelse.body.body
        case cst.With(body=body) | cst.Else(body=body):
            yield body.body
        case _:
            pass


def statements(block: Sequence[cst.CSTNode]) -> Iterator[cst.CSTNode]:
    """Yield every statement in a block, except those inside functions and classes."""
    for statement in block:
        if isinstance(statement, cst.SimpleStatementLine):
            yield from statement.body
            continue
        yield statement
        for branch in branches(statement):
            yield from statements(branch)


def target_names(target: cst.BaseExpression) -> Iterator[str]:
    """Yield the names that an assignment to a target binds."""
    match target:
        case cst.Name(value=name):
            yield name
        case cst.Tuple(elements=elements) | cst.List(elements=elements):
            for element in elements:
                yield from target_names(element.value)
        case _:
            pass


_NO_CODE = re.compile(
    r"""(\"{3}|'{3}).*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\#[^\n]*""", re.DOTALL
)


def names_used_once(text: str) -> set[str]:
    """Return the names that occur once in a source, apart from strings and comments.

    If such a name is imported, the import is for other modules. We search the text, because a
    libcst visitor over all sources would take longer than all other steps together.
    """
    counts = Counter(re.findall(r"[A-Za-z_]\w*", _NO_CODE.sub("", text)))
    return {name for name, count in counts.items() if count == 1}


def named_tuple(value: cst.BaseExpression) -> list[str] | None:
    """Return the fields of a value `namedtuple(...)`, None for another value."""
    match value:
        case cst.Call(
            func=cst.Name(value="namedtuple") | cst.Attribute(attr=cst.Name(value="namedtuple")),
            args=[_, cst.Arg(value=fields), *_],
        ):
            pass
        case _:
            return None
    match fields:
        case cst.List(elements=elements) | cst.Tuple(elements=elements):
            return [text for e in elements if isinstance(text := text_of_string(e.value), str)]
        case _:
            return (text_of_string(fields) or "").replace(",", " ").split()


def text_of_string(node: cst.BaseExpression) -> str | None:
    """Return the text of a string literal, None for another node."""
    if isinstance(node, (cst.SimpleString, cst.ConcatenatedString)):
        value = node.evaluated_value
        return value if isinstance(value, str) else None
    return None


@dataclass(slots=True)
class Assigned:
    """The values of an attribute, from all methods."""

    values: list[cst.BaseExpression | None] = field(default_factory=list)
    parameter: str | None = None


def attributes(node: cst.ClassDef) -> dict[str, Assigned]:
    """Return the attributes that the methods of a class assign to `self`."""
    found: dict[str, Assigned] = {}
    methods = [m for m in node.body.body if isinstance(m, cst.FunctionDef) and m.params.params]
    for method in methods:
        itself = method.params.params[0].name.value
        parameters = {p.name.value for p in (*method.params.params, *method.params.kwonly_params)}
        is_init = method.name.value == "__init__"
        for name, value in _assigned(method, itself):
            assigned = found.setdefault(name, Assigned())
            held = isinstance(value, cst.Name) and value.value in parameters
            first = is_init and held and not assigned.values
            assigned.parameter = value.value if first and isinstance(value, cst.Name) else None
            assigned.values.append(value)
    return found


def _assigned(
    method: cst.FunctionDef, itself: str
) -> Iterator[tuple[str, cst.BaseExpression | None]]:
    for statement in statements(method.body.body):
        match statement:
            case cst.Assign(targets=targets, value=value):
                for target in targets:
                    yield from _attribute(target.target, itself, value)
            case cst.AnnAssign(target=target, value=value):
                yield from _attribute(target, itself, value)
            case _:
                pass


def _attribute(
    target: cst.BaseExpression, itself: str, value: cst.BaseExpression | None
) -> Iterator[tuple[str, cst.BaseExpression | None]]:
    match target:
        case cst.Attribute(value=cst.Name(value=owner), attr=cst.Name(value=name)):
            if owner == itself:
                yield name, value
        case cst.Tuple(elements=elements):
            for element in elements:
                yield from _attribute(element.value, itself, None)
        case _:
            pass


def returned(node: cst.FunctionDef, known: Known) -> str | None:
    """Return the type that a function returns, None if its body does not show it."""
    if is_generator(node):
        is_async = node.asynchronous is not None
        return (
            "AsyncGenerator[Incomplete, None]" if is_async else "Generator[Incomplete, None, None]"
        )
    body = node.body.body
    found = list(statements(body))
    values = [s.value for s in found if isinstance(s, cst.Return)]
    if all(value is None for value in values):
        # A method that does nothing, or only raises, is there to be overridden: its result is
        # unknown.
        return None if _is_empty(body) or _ends(body) else "None"
    params = node.params.params
    itself = params[0].name.value if params else ""
    types = [_return_type(value, itself, known) for value in values]
    return union(types if _ends(body) else [*types, "None"])


def is_generator(node: cst.FunctionDef) -> bool:
    """Return whether a call of a function makes a generator."""
    return any(map(_yields, statements(node.body.body)))


def _return_type(value: cst.BaseExpression | None, itself: str, known: Known) -> str | None:
    match value:
        case None:
            return "None"
        case cst.Name(value="self") if itself == "self":
            return "Self"
        case cst.Call(func=cst.Name(value="cls")) if itself == "cls":
            return "Self"
        case _:
            return type_of(value, known)


def _yields(statement: cst.CSTNode) -> bool:
    match statement:
        case cst.Expr(value=cst.Yield()) | cst.Assign(value=cst.Yield()):
            return True
        case _:
            return False


def _is_empty(body: Sequence[cst.CSTNode]) -> bool:
    for statement in body:
        match statement:
            case cst.SimpleStatementLine(body=[cst.Pass() | cst.Expr(value=cst.SimpleString())]):
                continue
            case cst.Pass() | cst.SimpleStatementLine(body=[cst.Expr(value=cst.Ellipsis())]):
                continue
            case _:
                return False
    return True


def _ends(body: Sequence[cst.CSTNode]) -> bool:  # noqa: PLR0911  # one for each kind of statement
    """Return whether the end of a block cannot be reached."""
    match body[-1] if body else None:
        case (
            cst.SimpleStatementLine(body=[*_, cst.Return() | cst.Raise()])
            | cst.Return()
            | cst.Raise()
        ):
            return True
        case cst.If(orelse=cst.Else() | cst.If()) as node:
            return all(map(_ends, branches(node))) and _has_else(node)
        case cst.Try() as node:
            if node.orelse is not None or node.finalbody is not None:
                return False
            return all(map(_ends, branches(node)))
        case cst.With() as node:
            return _ends(node.body.body)
        case cst.While(test=cst.Name(value="True")):
            return True
        case _:
            return False


def _has_else(node: cst.If) -> bool:
    match node.orelse:
        case cst.Else():
            return True
        case cst.If() as deeper:
            return _has_else(deeper)
        case _:
            return False
