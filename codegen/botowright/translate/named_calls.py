"""Operations that a caller names by their method: for presigned URLs and for stubbed responses.

botocore looks up both in `client.meta.method_to_api_mapping` (botocore/signers.py,
botocore/stub.py). So the names are those of all operations, even if Python cannot spell them, and
old spellings do not count. Both take the parameters as one dict, the operation's request type.
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

    from botowright.ir.annotations import Annotation
    from botowright.ir.definitions import Definition, TypedDictField
    from botowright.load.shapes import OperationModel, StructureShape
    from botowright.translate.inputs import InputRules
    from botowright.translate.names import ServiceNames
    from botowright.translate.structures import Structures


def named_calls(
    operations: Iterable[OperationModel], inputs: Mapping[str, InputRules], names: ServiceNames
) -> Iterator[NamedCall]:
    """Yield a call for each operation, by the name of its method."""
    for operation in sorted(operations, key=lambda operation: xform_name(operation.name)):
        shape = operation.input_shape
        yield NamedCall(
            keys=(xform_name(operation.name),),
            request=Name(Symbol(REQUESTS, names.shape(shape.name))) if shape else None,
            required=bool(shape and inputs[shape.name].required),
        )


def merged_calls(calls: Iterable[NamedCall], requests: Iterable[Definition]) -> Iterator[NamedCall]:
    """Yield the calls. Calls whose requests have the same keys of the same types become one.

    S3 then has 68 signatures for 116 operations. mypy compares each signature with every other one.
    """
    by_name = _typed_dicts(requests)
    merged: dict[object, NamedCall] = {}
    for call in calls:
        _merge(merged, _content(call.request, by_name), call)
    yield from merged.values()


def stubber_definition(  # noqa: PLR0913  # keyword-only
    *,
    operations: Iterable[OperationModel],
    errors: Iterable[StructureShape],
    calls: Sequence[NamedCall],
    names: ServiceNames,
    structures: Structures,
    requests: Sequence[Definition],
    responses: Sequence[Definition],
) -> StubberDef:
    """Return the calls that a service's stubber accepts.

    A response has the keys of the operation's output type, and may lack `ResponseMetadata`. The
    keys have the same types, so a recorded response of a real call fits too. Operations with the
    same request and response become one call. Every call accepts the codes of all errors, because
    pyright would offer all of them anyway, and botocore accepts any code.
    """
    by_method = {xform_name(operation.name): operation for operation in operations}
    sent, returned = _typed_dicts(requests), _typed_dicts(responses)
    merged: dict[object, NamedCall] = {}
    stubs: dict[object, TypedDictDef | None] = {}
    for call in calls:
        shape = by_method[call.keys[0]].output_shape
        fields = () if shape is None else _all_fields(returned, structures.output_name(shape.name))
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
    """Return the fields of a response, with those of the structure that it extends."""
    response = by_name[name]
    if response.extends is None:
        return response.fields
    return (*_all_fields(by_name, response.extends.name), *response.fields)
