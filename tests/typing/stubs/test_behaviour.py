"""Uses that the types allow, run with the real packages and without network."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from boto3.dynamodb.conditions import Attr, ConditionExpressionBuilder, Key
from boto3.dynamodb.types import Binary, TypeDeserializer, TypeSerializer
from boto3.exceptions import DynamoDBOperationNotSupportedError
from boto3.s3.transfer import TransferConfig
from botocore import exceptions
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest, AWSResponse, HeadersDict
from botocore.config import Config
from botocore.credentials import Credentials, RefreshableCredentials
from botocore.response import StreamingBody
from botocore.stub import ANY, Stubber

from botowright.stubs.read import read_module
from botowright.stubs.sources import PACKAGES, module_sources
from botowright.stubs.stub import Class, Function, Kind

if TYPE_CHECKING:
    from pathlib import Path

SECRET = {"aws_access_key_id": "a", "aws_secret_access_key": "s", "region_name": "eu-west-1"}


@pytest.fixture
def s3() -> Any:
    return boto3.client("s3", **SECRET)


def _skeleton(name: str) -> dict[str, Any]:
    (source,) = (source for source in module_sources(PACKAGES, {}) if source.name == name)
    module = read_module(source.text, name, source.path, is_package=False, is_stub=False)
    return module.definitions


def test_every_error_requires_the_arguments_of_its_stub() -> None:
    """The message is a format, so no argument can be missing."""
    checked = 0
    for name, definition in _skeleton("botocore.exceptions").items():
        error = getattr(exceptions, name, None)
        if not isinstance(definition, Class) or not isinstance(error, type):
            continue
        init = definition.members.get("__init__")
        if not isinstance(init, Function) or not issubclass(error, exceptions.BotoCoreError):
            continue
        required = [p.name for p in init.signatures[0].parameters if p.kind is Kind.KEYWORD_ONLY]
        arguments: dict[str, Any] = {name: f"<{name}>" for name in required}
        if required:
            checked += 1
            assert all(text in str(error(**arguments)) for text in arguments.values())
            for missing in required:
                with pytest.raises(KeyError):
                    error(**{k: v for k, v in arguments.items() if k != missing})
    assert checked > 60


def test_every_option_of_the_configuration() -> None:
    config = _skeleton("botocore.config")["Config"]
    parameters = config.members["__init__"].signatures[0].parameters[1:]
    assert [parameter.name for parameter in parameters] == list(Config.OPTION_DEFAULTS)
    made = Config()
    for parameter in parameters:
        assert hasattr(made, parameter.name)
        assert parameter.name == "inject_host_prefix" or parameter.name in config.members
        if parameter.default != "...":
            assert repr(Config.OPTION_DEFAULTS[parameter.name]) == parameter.default


def test_events(s3: Any) -> None:
    def answer(request: Any, **kwargs: Any) -> AWSResponse:
        assert kwargs
        assert request.url == "https://s3.eu-west-1.amazonaws.com/b/k"
        return AWSResponse(request.url, 200, HeadersDict({"x-amz-request-id": "r"}), Raw(b"body"))

    s3.meta.events.register("before-send.s3.GetObject", answer)
    response = s3.get_object(Bucket="b", Key="k")
    assert response["Body"].read() == b"body"
    s3.meta.events.unregister("before-send.s3.GetObject", answer)


class Raw(BytesIO):
    def stream(self, **_: Any) -> Any:
        yield self.read()


def test_a_stubber(s3: Any) -> None:
    with Stubber(s3) as stubber:
        stubber.add_response("list_buckets", {"Buckets": []}, {})
        stubber.add_response(
            "get_object", {"Body": StreamingBody(BytesIO(b"a"), 1)}, {"Bucket": ANY, "Key": ANY}
        )
        stubber.add_client_error("head_bucket", "404", "gone", 404, {"a": 1}, {"Bucket": "b"})
        assert s3.list_buckets()["Buckets"] == []
        assert s3.get_object(Bucket="b", Key="k")["Body"].read() == b"a"
        with pytest.raises(exceptions.ClientError) as error:
            s3.head_bucket(Bucket="b")
        assert error.value.response["Error"]["Code"] == "404"
        stubber.assert_no_pending_responses()


def test_pages_become_one_result(s3: Any) -> None:
    with Stubber(s3) as stubber:
        for more in (True, False):
            page = {"IsTruncated": more, "Contents": [{"Key": "k"}], "NextContinuationToken": "t"}
            stubber.add_response("list_objects_v2", page)
        pages = s3.get_paginator("list_objects_v2").paginate(
            Bucket="b", PaginationConfig={"MaxItems": None, "PageSize": None, "StartingToken": None}
        )
        assert pages.build_full_result()["Contents"] == [{"Key": "k"}, {"Key": "k"}]


def test_credentials_and_signing() -> None:
    expiry = (datetime.now(timezone.utc) + timedelta(hours=1)).isoformat()
    metadata = {"access_key": "a", "secret_key": "s", "token": "t", "expiry_time": expiry}
    refreshable = RefreshableCredentials.create_from_metadata(metadata, lambda: metadata, "mine")
    for credentials in (Credentials("a", "s", "t"), refreshable):
        frozen = credentials.get_frozen_credentials()
        request = AWSRequest(method="GET", url="https://aws", headers={"a": "b"}, data=b"")
        SigV4Auth(frozen, "execute-api", "eu-west-1").add_auth(request)
        assert request.headers["Authorization"].startswith("AWS4-HMAC-SHA256")
        assert request.prepare().url == "https://aws"


def test_transfers(s3: Any, tmp_path: Path) -> None:
    config = TransferConfig(use_threads=False, max_concurrency=3)
    config.max_concurrency += 1
    assert config.max_request_concurrency == 4
    file = tmp_path / "file"
    file.write_bytes(b"a" * 10)
    with Stubber(s3) as stubber:
        stubber.add_response("put_object", {})
        s3.upload_file(file, "b", "k", Config=config, Callback=print)
        stubber.assert_no_pending_responses()


VALUES = [
    None, True, 1, Decimal("1.5"), "a", b"a", bytearray(b"a"), Binary(b"a"), {1, 2}, {Decimal(1)},
    {"a"}, frozenset({"a"}), {b"a"}, {Binary(b"a")}, [1, [None]], ("a", 1), {"a": {"b": [b"c"]}},
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_an_item_can_have_this_value(value: Any) -> None:
    serialized = TypeSerializer().serialize(value)
    TypeDeserializer().deserialize(serialized)
    built = ConditionExpressionBuilder().build_expression(Attr("a").eq(value))
    assert list(built.attribute_value_placeholders.values()) == [value]


NO_VALUES = {"1.5": 1.5, "list": [1.5], "dict": {"a": 0.5}, "set": {1.5}, "object": object()}


@pytest.mark.parametrize("value", NO_VALUES.values(), ids=NO_VALUES)
def test_no_item_can_have_this_value(value: Any) -> None:
    with pytest.raises(TypeError):
        TypeSerializer().serialize(value)


def test_conditions() -> None:
    condition = (Key("pk").eq("x") & Key("sk").between(1, 2)) | ~Attr("a").size().gt(Attr("b"))
    built = ConditionExpressionBuilder().build_expression(condition)
    keys = "(#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2)"
    assert built.condition_expression == f"({keys} OR (NOT size(#n2) > #n3))"
    with pytest.raises(DynamoDBOperationNotSupportedError):
        Attr("a") & Attr("b")


def test_a_stubber_accepts_the_values_of_its_types(s3: Any) -> None:
    """E.g. a response without metadata, a response of a call, and parameters with ANY."""
    with Stubber(s3) as stubber:
        stubber.add_response(
            "list_buckets",
            {"Buckets": [{"CreationDate": datetime(2026, 1, 1, tzinfo=timezone.utc)}]},
            {},
        )
        stubber.add_response("list_buckets", {"ResponseMetadata": {"HTTPStatusCode": 200}})
        body = StreamingBody(BytesIO(b"x"), 1)
        stubber.add_response("get_object", {"Body": body}, {"Bucket": "b", "Key": ANY})
        stubber.add_response("delete_bucket", {}, {"Bucket": "b"})
        stubber.add_client_error("head_object", http_status_code=404)
        recorded = s3.list_buckets()
        s3.list_buckets()
        assert s3.get_object(Bucket="b", Key="k")["Body"].read() == b"x"
        s3.delete_bucket(Bucket="b")
        with pytest.raises(exceptions.ClientError):
            s3.head_object(Bucket="b", Key="k")
        stubber.add_response("list_buckets", recorded)
    for method, response in (
        ("list_bukets", {}),
        ("list_buckets", {"Bucket": []}),
        ("list_buckets", {"Buckets": [{"Name": 1}]}),
        ("delete_bucket", {"Bucket": "b"}),
    ):
        with pytest.raises((ValueError, exceptions.ParamValidationError)):
            Stubber(s3).add_response(method, response)


def test_the_code_of_a_stubbed_error_decides_its_fields(s3: Any) -> None:
    """The operation does not matter, so the types cannot list the fields of an operation."""
    stubber = Stubber(s3)
    fields = {"StorageClass": "GLACIER"}
    stubber.add_client_error("list_buckets", "InvalidObjectState", modeled_fields=fields)
    stubber.add_client_error("list_buckets", "Any.Code")
    with pytest.raises(exceptions.ParamValidationError):
        stubber.add_client_error("get_object", "NoSuchKey", modeled_fields=fields)
    with pytest.raises(exceptions.ParamValidationError):
        stubber.add_client_error("get_object", "Any.Code", modeled_fields=fields)


def test_presigned_urls_accept_the_values_of_their_types(s3: Any) -> None:
    assert s3.generate_presigned_url("list_buckets")
    assert s3.generate_presigned_url("get_object", {"Bucket": "b", "Key": "k"}, ExpiresIn=60)
    with pytest.raises(exceptions.UnknownClientMethodError):
        s3.generate_presigned_url("get_objekt", {"Bucket": "b", "Key": "k"})
    for params in (None, {}, {"Bucket": "b"}, {"Bucket": "b", "Key": 1}, {"Kay": "k"}):
        with pytest.raises(exceptions.ParamValidationError):
            s3.generate_presigned_url("get_object", params)
