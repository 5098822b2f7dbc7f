"""The keys that code reads from responses, and the attributes of clients and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from botowright.ir.annotations import LiteralOf, Name, options_of
from botowright.ir.modules import LITERALS, RESOURCES, RESPONSES, without_part
from botowright.project import terms
from botowright.project.requirements.owners import CLIENTS, is_operation, methods_of, module_of
from botowright.project.requirements.uses import NamedUse, ReadUse, ResourceUse, Where
from botowright.project.terms import Text
from botowright.project.values import BoundMethod, InFile, Origin, Typed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.project.flow.flow import Flow
    from botowright.project.flow.reading import Read
    from botowright.project.requirements.uses import Use
    from botowright.project.scopes import Scope
    from botowright.project.values import Value

_EXCEPTIONS = "exceptions"
_OF_ALL = ("ClientError", "from_code")  # of `client.exceptions`


def reads_of(flow: Flow, file: str, node: Read, scope: Scope) -> Iterator[Use]:
    """Yield what an expression reads: a key, an attribute, or values that it compares."""
    where = Where(file, node)
    match node:
        case cst.Subscript(
            value=owner,
            slice=[cst.SubscriptElement(slice=cst.Index(value=cst.SimpleString() as key))],
        ):
            values = flow.values(owner, scope, file)
            yield from key_reads(flow, where, values, key.evaluated_value)
        case cst.Comparison(left=left, comparisons=[only]):
            operator = type(only.operator)
            values = flow.values(left, scope, file)
            others = flow.values(only.comparator, scope, file)
            if operator in {cst.In, cst.NotIn}:
                for value in values:
                    if isinstance(value, Text):
                        yield from key_reads(flow, where, others, value.value)
            else:
                yield from _compared(where, others, _texts(flow, values))
            yield from _compared(where, values, _texts(flow, others))
        case cst.Attribute(value=owner, attr=cst.Name(value=name)):
            yield from _attribute(flow, where, owner, name, scope)
        case _:
            pass


def key_reads(
    flow: Flow, where: Where, owners: Sequence[Value], key: str | bytes
) -> Iterator[ReadUse]:
    """Yield the reads of a key of one of several values."""
    is_certain = all(isinstance(owner, Typed) for owner in owners)
    for owner in owners:
        if isinstance(owner, Typed) and isinstance(key, str):
            origin = _origin(owner)
            if origin is not None and flow.types.fields(owner):
                yield ReadUse(where, owner.service, origin, key, is_certain=is_certain)


def _origin(of: Typed) -> Origin | None:
    """Return the place of a value. That of an annotated one is the shape of its name."""
    if of.origin is not None:
        return of.origin
    names = (option.symbol for option in options_of(of.annotation) if isinstance(option, Name))
    shapes = (symbol.name for symbol in names if without_part(symbol.module) == RESPONSES)
    return next((Origin("shape", (name,)) for name in shapes), None)


def _compared(where: Where, values: Sequence[Value], others: list[str]) -> Iterator[ReadUse]:
    for value in values if others else ():
        origin = value.origin if isinstance(value, Typed) and _is_enum(value) else None
        if origin is not None and isinstance(value, Typed):
            yield ReadUse(where, value.service, origin, None, tuple(others))


def _is_enum(of: Typed) -> bool:
    return any(
        isinstance(option, LiteralOf)
        or (isinstance(option, Name) and option.symbol.module == LITERALS)
        for option in options_of(of.annotation)
    )


def _texts(flow: Flow, values: Sequence[Value]) -> list[str]:
    found = [value.value for value in values if isinstance(value, Text)]
    for value in values:
        if isinstance(value, InFile) and isinstance(value.term, terms.Items):
            for element in value.term.elements:
                texts = flow.names.values(element, value.file)
                found += [text.value for text in texts if isinstance(text, Text)]
    return found


def _attribute(
    flow: Flow, where: Where, owner: cst.BaseExpression, name: str, scope: Scope
) -> Iterator[Use]:
    if isinstance(owner, cst.Attribute) and owner.attr.value == _EXCEPTIONS:
        for value in flow.values(owner.value, scope, where.file):
            is_client = isinstance(value, Typed) and module_of(value) in CLIENTS
            if isinstance(value, Typed) and is_client and name not in _OF_ALL:
                yield NamedUse(where, value.service, "error", name)
        return
    owners = flow.values(owner, scope, where.file)
    for method in methods_of(flow.types, owners, name):
        if is_operation(flow.types, method):
            yield NamedUse(where, method.owner.service, "operation", name)
    for value in owners:
        if isinstance(value, Typed) and module_of(value) == RESOURCES:
            yield from _part(flow, where, BoundMethod(value, name))


def _part(flow: Flow, where: Where, method: BoundMethod) -> Iterator[Use]:
    """Yield the uses of a part of a resource: the part, and its needs of botocore."""
    service = method.owner.service
    part = flow.types.resource_part(method.owner, method.name)
    if part is None:
        return
    yield ResourceUse(where, service, part, method.name)
    if part.operation is not None:
        yield NamedUse(where, service, "operation", part.operation)
    if part.waiter is not None:
        yield NamedUse(where, service, "waiter", part.waiter)
    if part.attribute is not None:
        shape, member = part.attribute
        yield ReadUse(where, service, Origin("shape", (shape,)), member)
