"""The classes of an asynchronous library are made from those of boto3."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from botowright.ir.annotations import Generic, Name, Symbol, Union
from botowright.ir.definitions import Method, TypedDictDef
from botowright.ir.modules import (
    ClientDef,
    ClientModule,
    PaginatorsModule,
    ResourcesModule,
    ServicePackage,
    ShapesModule,
    WaitersModule,
)
from botowright.ir.symbols import ANY, NONE, STR, value
from botowright.load.service import load_service
from botowright.load.source import ModelSource, model_source, service_entries
from botowright.targets.chosen import targets_named
from botowright.translate.parts import with_parts
from botowright.translate.quirks.s3 import QUIRKS as S3
from botowright.translate.service import translate_service

if TYPE_CHECKING:
    from collections.abc import Iterable

CASE = Path(__file__).parents[2] / "golden" / "async-part" / "models"
SHARED = {".literals", ".requests", ".views", ".responses", ".errors", ".kwargs"}
AIO_RESPONSES = ".aio.responses"


@cache
def libraries() -> ServicePackage:
    """Return the package of a made-up service, as boto3 has it."""
    source = ModelSource((str(CASE),), "0", boto3_data=str(CASE))
    (entry,) = service_entries(source)
    return translate_service(load_service(source, entry))


@cache
def real(name: str) -> ServicePackage:
    """Return the package of a service of the installed botocore."""
    source = model_source(None, [])
    entry = next(entry for entry in service_entries(source) if entry.service_name == name)
    return translate_service(load_service(source, entry))


def async_client(package: ServicePackage) -> ClientDef:
    modules = package.of_kind(ClientModule)
    return next(module.client for module in modules if module.name == ".aio.client")


def resource_methods(package: ServicePackage, class_name: str) -> dict[str, Method]:
    modules = {module.name: module for module in package.of_kind(ResourcesModule)}
    resources = modules[".aio.resources"].resources.resources
    (found,) = (resource for resource in resources if resource.class_name == class_name)
    return {method.name: method for method in found.methods}


def test_boto3_alone_is_unchanged() -> None:
    assert with_parts(libraries(), targets_named(["boto3"])).modules == libraries().modules


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["aiobotocore"], {".client", ".paginators", ".waiters"}),
        (["aioboto3"], {".client", ".paginators", ".waiters", ".resources"}),
    ],
)
def test_a_library_without_boto3_has_only_its_own_classes(
    names: list[str], expected: set[str]
) -> None:
    modules = with_parts(libraries(), targets_named(names)).modules
    own = {f".aio{name}" for name in expected}
    assert {module.name for module in modules} == SHARED | own | {AIO_RESPONSES}


def test_both_have_the_modules_of_both() -> None:
    package = with_parts(libraries(), targets_named(["aioboto3", "boto3", "aiobotocore"]))
    names = [module.name for module in package.modules]
    assert len(names) == len(set(names))
    assert {".client", ".resources", ".aio.client", ".aio.resources"} < set(names)


def test_only_responses_with_a_stream_are_defined_again() -> None:
    package = with_parts(libraries(), targets_named(["aiobotocore"]))
    (responses,) = (m for m in package.of_kind(ShapesModule) if m.name == AIO_RESPONSES)
    assert [d.name for d in responses.definitions] == ["ReadBookResponse", "WatchShelfResponse"]
    fields = {f.key: f.annotation for d in responses.definitions for f in d.fields}  # type: ignore[union-attr]
    assert fields["Text"] == Name(Symbol(".._internal.aio.streams", "StreamingBody"))
    events = fields["Events"]
    assert isinstance(events, Generic)
    assert events.origin == Symbol(".._internal.aio.streams", "EventStream")
    client = {method.name: method.signatures[0].returns for method in async_client(package).methods}
    assert client["read_book"] == Name(Symbol(AIO_RESPONSES, "ReadBookResponse"))
    assert client["list_books"] == Name(Symbol(".responses", "ListBooksResponse"))


def test_a_response_around_a_stream_is_defined_again() -> None:
    """No model has one today: a stream is always a member of an output itself."""
    around = TypedDictDef("Around", ())
    package = libraries()
    (responses,) = (m for m in package.modules if m.name == ".responses")
    assert isinstance(responses, ShapesModule)
    stream = next(d for d in responses.definitions if getattr(d, "name", "") == "ReadBookResponse")
    assert isinstance(stream, TypedDictDef)
    field = stream.fields[0]
    nested = Name(Symbol(".responses", "ReadBookResponse"))
    around = TypedDictDef("Around", (type(field)("Inner", nested, required=True),))
    changed = ShapesModule(".responses", (around, *responses.definitions))
    modules = tuple(changed if m is responses else m for m in package.modules)
    made = with_parts(
        ServicePackage("libraries", "libraries", "Libraries", "1", modules),
        targets_named(["aiobotocore"]),
    )
    (own,) = (m for m in made.of_kind(ShapesModule) if m.name == AIO_RESPONSES)
    assert own.definitions[0] == TypedDictDef(
        "Around",
        (type(field)("Inner", Name(Symbol(AIO_RESPONSES, "ReadBookResponse")), required=True),),
    )


def test_calls_are_awaited_and_pages_are_not() -> None:
    package = with_parts(libraries(), targets_named(["boto3", "aioboto3"]))
    assert all(method.is_async for method in async_client(package).methods)
    assert not any(method.is_async for method in package.client.methods)
    paginators = {m.name: m.classes for m in package.of_kind(PaginatorsModule)}
    assert not any(named.method.is_async for named in paginators[".aio.paginators"])
    waiters = {m.name: m.classes for m in package.of_kind(WaitersModule)}
    assert all(named.method.is_async for named in waiters[".aio.waiters"])
    assert not any(named.method.is_async for named in waiters[".waiters"])


def test_members_of_resources() -> None:
    package = with_parts(libraries(), targets_named(["aioboto3"]))
    (module,) = package.of_kind(ResourcesModule)
    assert module.resources.client == Symbol(".aio.client", "LibrariesClient")
    shelf = next(r for r in module.resources.resources if r.class_name == "Shelf")
    properties = {p.name: p for p in shelf.properties}
    assert not properties["name"].is_async
    assert not properties["shelf_name"].is_async  # another name of the identifier
    assert properties["made"].is_async
    assert properties["first_reader"].annotation == NONE
    assert properties["books"].annotation == Name(
        Symbol(".aio.resources", "ShelfBooksCollectionManager")
    )
    methods = {method.name: method.is_async for method in shelf.methods}
    assert not methods.pop("get_available_subresources")
    assert all(methods.values())
    books = module.resources.collections[0]
    assert books.element == Symbol(".aio.resources", "Book")
    kinds = {method.name: method.is_async for method in books.methods}
    assert not kinds.pop("filter")
    assert kinds
    assert all(kinds.values())


def test_only_aioboto3_has_transfers() -> None:
    base = async_client(with_parts(real("s3"), targets_named(["aiobotocore"])))
    assert [method.name for method in base.all_methods[len(base.methods) :]] == [
        "generate_presigned_post"
    ]
    client = async_client(with_parts(real("s3"), targets_named(["aioboto3"])))
    transfers = {method.name: method for method in client.transfers}
    assert transfers.keys() == {method.name for method in real("s3").client.transfers}
    parameters = {p.name: p for p in transfers["upload_fileobj"].signatures[0].positional}
    assert "Processing" in parameters
    reader = parameters["Fileobj"].annotation
    assert reader == Name(Symbol(".._internal.aio.additions", "SupportsRead"))


def test_downloads_and_copies_report_the_total() -> None:
    """Those of boto3 report the bytes since the last call, and so do the uploads of aioboto3."""
    package = with_parts(real("s3"), targets_named(["boto3", "aioboto3"]))
    owners = [async_client(package).transfers]
    owners += [resource_methods(package, name).values() for name in ("Bucket", "Object")]
    each_part, total = "of each part that is done.", "that are done so far."
    for methods in owners:
        texts = {method.name: callback_text(method) for method in methods}
        expected = dict.fromkeys(("copy", "download_file", "download_fileobj"), total)
        expected |= dict.fromkeys(("upload_file", "upload_fileobj"), each_part)
        for name, end in expected.items():
            assert texts[name].endswith(end), name
    assert {callback_text(m).endswith(each_part) for m in package.client.transfers} == {True}


def test_no_transfer_of_aioboto3_uses_threads() -> None:
    package = with_parts(real("s3"), targets_named(["boto3", "aioboto3"]))
    assert "thread" in transfer_text(package.client.transfers)
    text = transfer_text(async_client(package).transfers)
    for name in ("Bucket", "Object"):
        text += transfer_text(resource_methods(package, name).values())
    assert "thread" not in text
    for sentence in S3.async_sentences:
        assert sentence.text in text


def transfer_text(methods: Iterable[Method]) -> str:
    """Return all documentation of methods."""
    return "".join(
        method.documentation.summary + "".join(p.documentation for p in signature.positional)
        for method in methods
        for signature in method.signatures
    )


def callback_text(method: Method) -> str:
    parameters = method.signatures[0].positional
    return next((p.documentation for p in parameters if p.name == "Callback"), "")


def test_a_method_that_sends_nothing_says_so() -> None:
    package = with_parts(real("ec2"), targets_named(["aioboto3"]))
    method = resource_methods(package, "EC2ServiceResource")["create_tags"]
    assert method.deprecated is not None
    assert "await `meta.client.create_tags`" in method.deprecated
    assert (method.is_async, method.signatures[0].returns) == (False, ANY)
    assert resource_methods(package, "Vpc")["create_tags"].is_async


def test_annotations_of_parameters_stay() -> None:
    package = with_parts(libraries(), targets_named(["aiobotocore"]))
    method = next(m for m in async_client(package).methods if m.name == "create_shelf")
    assert {p.name: p.annotation for p in method.signatures[0].parameters}["Name"] == STR


def test_old_names_of_methods_do_not_exist() -> None:
    package = with_parts(real("mturk"), targets_named(["boto3", "aiobotocore"]))
    old = {"list_hi_ts_for_qualification_type"}
    assert old <= {method.name for method in package.client.methods}
    assert old.isdisjoint(method.name for method in async_client(package).methods)


def test_a_waiter_returns_the_last_response() -> None:
    """It can be the response of an error: a bucket does not exist if `head_bucket` fails."""
    package = with_parts(real("s3"), targets_named(["boto3", "aiobotocore"]))
    waiters = {m.name: m.classes for m in package.of_kind(WaitersModule)}
    returned = {named.key: named.method.signatures[0].returns for named in waiters[".aio.waiters"]}
    output = Name(Symbol(".responses", "HeadBucketOutput"))
    assert returned["bucket_exists"] == Union((output, value("ErrorResponse")))
    assert returned["bucket_not_exists"] == value("ErrorResponse")
    assert {named.method.signatures[0].returns for named in waiters[".waiters"]} == {NONE}
    (module,) = (m for m in libraries().of_kind(WaitersModule) if m.name == ".waiters")
    assert module.classes[0].last_response == Name(Symbol(".responses", "DescribeShelfResponse"))


def test_a_reference_names_the_method_that_works() -> None:
    package = with_parts(libraries(), targets_named(["aioboto3"]))
    (module,) = package.of_kind(ResourcesModule)
    shelf = next(r for r in module.resources.resources if r.class_name == "Shelf")
    problems = {p.name: p.deprecated for p in shelf.properties if p.deprecated}
    assert problems.keys() == {"first_reader", "borrowers"}
    assert all("Await `Reader(...)`" in problem for problem in problems.values())
