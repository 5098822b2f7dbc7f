"""Operations that are asked for by the name of a method: presigned URLs and stubbed responses.

Both are found in `client.meta.method_to_api_mapping` (botocore/signers.py, botocore/stub.py), so
the names are those of the operations, whether or not Python can spell them, and no old spellings.
Both take the parameters as one dict, which is the operation's own request.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botocore import xform_name

from codegen.ir.annotations import Generic, Name, Symbol
from codegen.ir.definitions import NamedCall, StubbedCall, TypedDictDef, TypedDictField
from codegen.translate import symbols as s
from codegen.translate.names import python_name
from codegen.translate.structures import METADATA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from botocore.model import OperationModel

    from codegen.ir.definitions import Definition
    from codegen.translate.names import ServiceNames
    from codegen.translate.structures import InputRules, Structures

# botocore does not look at it, and the response is handed on as it is (botocore/stub.py).
_METADATA = TypedDictField(
    METADATA, Generic(s.MAPPING, (s.STR, s.builtin("object"))), required=False, read_only=True
)


def named_calls(
    operations: Iterable[OperationModel], inputs: Mapping[str, InputRules], names: ServiceNames
) -> Iterator[NamedCall]:
    """Yield how each operation is asked for, by the name of its method."""
    for operation in sorted(operations, key=lambda operation: xform_name(operation.name)):
        shape = operation.input_shape
        yield NamedCall(
            keys=(xform_name(operation.name),),
            request=Name(Symbol(s.REQUESTS, names.shape(shape.name))) if shape else None,
            required=bool(shape and inputs[shape.name].required),
        )


def merged_calls(calls: Iterable[NamedCall], requests: Iterable[Definition]) -> Iterator[NamedCall]:
    """Yield the calls, those as one whose requests have the same keys of the same types.

    TypedDicts are compared by what they hold, so that nothing is lost, and S3 has 68 signatures
    for 116 operations: mypy compares each with each.
    """
    by_name = {d.name: d for d in requests if isinstance(d, TypedDictDef)}
    merged: dict[object, NamedCall] = {}
    for call in calls:
        fields: object = None
        if isinstance(call.request, Name):
            own = by_name.get(call.request.symbol.name)
            fields = call.request if own is None else frozenset(own.fields)
        same = merged.setdefault(fields, call)
        if same is not call:
            merged[fields] = replace(same, keys=(*same.keys, *call.keys))
    yield from merged.values()


def stubbed_calls(
    operations: Iterable[OperationModel],
    calls: Iterable[NamedCall],
    structures: Structures,
    responses: Sequence[Definition],
) -> Iterator[StubbedCall]:
    """Yield what a stub of each operation takes.

    A response is what the operation returns, but that `ResponseMetadata` may be left out; it is
    read only, so that what a real call has returned fits too.
    """
    by_method = {xform_name(operation.name): operation for operation in operations}
    by_name = {d.name: d for d in responses if isinstance(d, TypedDictDef)}
    for call in calls:
        (key,) = call.keys
        operation = by_method[key]
        fields: tuple[TypedDictField, ...] = ()
        if operation.output_shape is not None:
            fields = _all_fields(by_name, structures.output_name(operation.output_shape.name))
        kept = (replace(f, read_only=True) for f in fields if f.key != METADATA)
        stub = TypedDictDef(f"{python_name(operation.name)}Stub", (*kept, _METADATA))
        yield StubbedCall(call, stub)


def _all_fields(by_name: Mapping[str, TypedDictDef], name: str) -> tuple[TypedDictField, ...]:
    """Return the fields of a response, those of the structure that it extends included."""
    response = by_name[name]
    if response.extends is None:
        return response.fields
    return (*_all_fields(by_name, response.extends.name), *response.fields)
