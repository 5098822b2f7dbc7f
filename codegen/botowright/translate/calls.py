"""Operations that are asked for by the name of a method: presigned URLs and stubbed responses.

Both are found in `client.meta.method_to_api_mapping` (botocore/signers.py, botocore/stub.py), so
the names are those of the operations, whether or not Python can spell them, and no old spellings.
Both take the parameters as one dict, which is the operation's own request.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botocore import xform_name

from botowright.ir.annotations import Name, Symbol
from botowright.ir.definitions import NamedCall, StubbedCall, StubberDef, TypedDictDef
from botowright.ir.modules import REQUESTS
from botowright.translate.fields import METADATA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from botocore.model import OperationModel, StructureShape

    from botowright.ir.annotations import Annotation
    from botowright.ir.definitions import Definition, TypedDictField
    from botowright.translate.inputs import InputRules
    from botowright.translate.names import ServiceNames
    from botowright.translate.structures import Structures


def named_calls(
    operations: Iterable[OperationModel], inputs: Mapping[str, InputRules], names: ServiceNames
) -> Iterator[NamedCall]:
    """Yield how each operation is asked for, by the name of its method."""
    for operation in sorted(operations, key=lambda operation: xform_name(operation.name)):
        shape = operation.input_shape
        yield NamedCall(
            keys=(xform_name(operation.name),),
            request=Name(Symbol(REQUESTS, names.shape(shape.name))) if shape else None,
            required=bool(shape and inputs[shape.name].required),
        )


def merged_calls(calls: Iterable[NamedCall], requests: Iterable[Definition]) -> Iterator[NamedCall]:
    """Yield the calls, those as one whose requests have the same keys of the same types.

    TypedDicts are compared by what they hold, so that nothing is lost, and S3 has 68 signatures
    for 116 operations: mypy compares each with each.
    """
    by_name = _typed_dicts(requests)
    merged: dict[object, NamedCall] = {}
    for call in calls:
        _merge(merged, _content(call.request, by_name), call)
    yield from merged.values()


def stubber_of(  # noqa: PLR0913  # keyword-only
    *,
    operations: Iterable[OperationModel],
    errors: Iterable[StructureShape],
    calls: Sequence[NamedCall],
    names: ServiceNames,
    structures: Structures,
    requests: Sequence[Definition],
    responses: Sequence[Definition],
) -> StubberDef:
    """Return what a service's stubber takes.

    A response is what the operation returns, but that `ResponseMetadata` may be left out: its keys
    have the same types, so that what a real call has returned fits too. Operations that send and
    give the same are one. An editor offers the codes of every error, since it would gather them
    from all overloads anyway (pyright); botocore takes any code.
    """
    by_method = {xform_name(operation.name): operation for operation in operations}
    sent, given = _typed_dicts(requests), _typed_dicts(responses)
    merged: dict[object, NamedCall] = {}
    stubs: dict[object, TypedDictDef | None] = {}
    for call in calls:
        shape = by_method[call.keys[0]].output_shape
        fields = () if shape is None else _all_fields(given, structures.output_name(shape.name))
        kept = tuple(field for field in fields if field.key != METADATA)
        stub = TypedDictDef(f"{names.shape(shape.name)}Stub", kept) if shape and kept else None
        content = (_content(call.request, sent), frozenset(kept))
        stubs.setdefault(content, stub)
        _merge(merged, content, call)
    return StubberDef(
        responses=tuple(StubbedCall(call, stubs[content]) for content, call in merged.items()),
        errors=tuple(merged_calls(calls, requests)),
        codes=tuple(sorted({shape.error_code for shape in errors})),
    )


def _typed_dicts(definitions: Iterable[Definition]) -> dict[str, TypedDictDef]:
    return {d.name: d for d in definitions if isinstance(d, TypedDictDef)}


def _content(request: Annotation | None, by_name: Mapping[str, TypedDictDef]) -> object:
    own = by_name.get(request.symbol.name) if isinstance(request, Name) else None
    return request if own is None else frozenset(own.fields)


def _merge(merged: dict[object, NamedCall], content: object, call: NamedCall) -> None:
    same = merged.setdefault(content, call)
    if same is not call:
        merged[content] = replace(same, keys=(*same.keys, *call.keys))


def _all_fields(by_name: Mapping[str, TypedDictDef], name: str) -> tuple[TypedDictField, ...]:
    """Return the fields of a response, those of the structure that it extends included."""
    response = by_name[name]
    if response.extends is None:
        return response.fields
    return (*_all_fields(by_name, response.extends.name), *response.fields)
