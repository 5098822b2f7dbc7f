"""The modules that every output has, at run time, with fakes of the libraries that they import."""

from __future__ import annotations

import io
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import TypeAdapter, ValidationError

import botowright.package
from tests.support.imports import importable

if TYPE_CHECKING:
    from collections.abc import Iterator

SUPPORT = Path(botowright.package.__file__).parent


@pytest.fixture(autouse=True)
def _importable() -> Iterator[None]:
    with importable(SUPPORT):
        yield


class Body: ...


class HttpxBody: ...


# aiobotocore 3 has the first, aiobotocore 2 the second.
@pytest.mark.parametrize(
    "classes",
    [
        {
            "AioStreamingBodyBase": Body,
            "StreamingBody": type("", (Body,), {}),
            "HttpxStreamingBody": HttpxBody,
        },
        {"StreamingBody": Body, "HttpxStreamingBody": HttpxBody},
        {"StreamingBody": Body},
    ],
)
def test_a_body_of_each_http_library_fits(
    classes: dict[str, type], monkeypatch: pytest.MonkeyPatch
) -> None:
    _add_module(monkeypatch, "aiobotocore.response", **classes)
    adapter = _adapter("_internal.aio.streams", "StreamingBody")
    for body in (Body(), HttpxBody()):
        if type(body) in classes.values():
            assert adapter.validate_python(body) is body
    with pytest.raises(ValidationError):
        adapter.validate_python(io.BytesIO())
    assert adapter.json_schema() == {"type": "string", "format": "binary"}


def test_an_event_stream_has_the_type_of_its_events(monkeypatch: pytest.MonkeyPatch) -> None:
    _add_module(monkeypatch, "aiobotocore.eventstream", AioEventStream=Body)
    streams = import_module("boto_types._internal.aio.streams")
    adapter: TypeAdapter[Any] = TypeAdapter(streams.EventStream[dict[str, int]])
    stream = Body()
    assert adapter.validate_python(stream) is stream
    assert adapter.validate_json('[{"a": 1}]') == [{"a": 1}]
    with pytest.raises(ValidationError):
        adapter.validate_python(iter([{"a": 1}]))
    with pytest.raises(ValidationError):
        adapter.validate_json('[{"a": "b"}]')


def test_a_class_that_no_version_has_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    _add_module(monkeypatch, "aiobotocore.response", Other=Body)
    with pytest.raises(AttributeError):
        _adapter("_internal.aio.streams", "StreamingBody")


def test_transfers_accept_files_of_both_kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    class AsyncFile:
        async def read(self, size: int = -1) -> bytes: ...

    class Config: ...

    class Client: ...

    _add_module(monkeypatch, "s3transfer.manager", TransferConfig=Config)
    _add_module(monkeypatch, "aiobotocore.client", AioBaseClient=Client)
    for name, right in {
        "SupportsRead": (AsyncFile(), io.BytesIO()),
        "TransferOptions": (Config(),),
        "TransferSource": (Client(),),
        "PartProcessing": (bytes,),
    }.items():
        adapter = _adapter("_internal.aio.additions", name)
        for value in right:
            assert adapter.validate_python(value) is value
        with pytest.raises(ValidationError):
            adapter.validate_python("text")


@pytest.mark.parametrize(
    ("module_name", "name", "library", "class_name"),
    [
        ("dynamic", "DynamicClient", "botocore.client", "BaseClient"),
        ("dynamic", "SomeResource", "boto3.resources.base", "ServiceResource"),
        ("aio.dynamic", "DynamicClient", "aiobotocore.client", "AioBaseClient"),
        ("aio.dynamic", "SomeClient", "aiobotocore.session", "ClientCreatorContext"),
        (
            "aio.dynamic_resources",
            "DynamicResource",
            "aioboto3.resources.base",
            "AIOBoto3ServiceResource",
        ),
        (
            "aio.dynamic_resources",
            "SomeResource",
            "aioboto3.session",
            "ResourceCreatorContext",
        ),
    ],
)
def test_the_types_of_any_service_are_those_of_the_library(
    module_name: str, name: str, library: str, class_name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add_module(monkeypatch, library, **{class_name: Body})
    module = import_module(f"boto_types.{module_name}")
    assert name in dir(module)
    assert getattr(module, name) is Body
    with pytest.raises(AttributeError, match="has no attribute 'Other'"):
        _ = module.Other


def _adapter(module_name: str, name: str) -> TypeAdapter[Any]:
    return TypeAdapter(getattr(import_module(f"boto_types.{module_name}"), name))


def _add_module(monkeypatch: pytest.MonkeyPatch, name: str, **members: Any) -> None:
    module = ModuleType(name)
    vars(module).update(members)
    package = name.partition(".")[0]
    if package not in sys.modules:
        monkeypatch.setitem(sys.modules, package, ModuleType(package))
    monkeypatch.setitem(sys.modules, name, module)
