"""Test doubles of the run-time classes, and isinstance. Each program has right and wrong uses."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.environments import build

ROOT = Path(__file__).parents[2]

# `refused` fails if the call raises no error.
PREAMBLE = """
import sys
from unittest.mock import MagicMock, Mock, create_autospec, patch

def refused(call, *errors):
    try:
        call()
    except errors as error:
        return str(error)
    raise SystemExit("not refused")

def session():
    import boto3
    return boto3.Session("key", "secret", region_name="us-east-1")
"""

MOCK_OF_A_CLIENT = """
from boto_types.s3 import S3Client
from boto_types.sqs import SQSClient
assert "boto3" not in sys.modules
client = MagicMock(spec=S3Client)
client.put_object.return_value = {"ETag": "e"}
assert client.put_object(Bucket="b", Key="k") == {"ETag": "e"}
client.meta.region_name, client.exceptions.NoSuchKey, client.upload_file
client.can_paginate("list_objects_v2"), client.generate_presigned_url("get_object")
refused(lambda: client.put_objekt, AttributeError)
refused(lambda: client.send_message, AttributeError)
assert isinstance(client, S3Client) and not isinstance(client, SQSClient)
from botocore.client import BaseClient
assert isinstance(client, BaseClient) and issubclass(S3Client, BaseClient)
refused(lambda: setattr(Mock(spec_set=S3Client), "put_objekt", 1), AttributeError)
assert "boto3" not in sys.modules
"""

AUTOSPEC_OF_A_CLIENT = """
from boto_types.s3 import S3Client
for client in create_autospec(S3Client), create_autospec(S3Client, instance=True):
    client.put_object(Bucket="b", Key="k", Body=b"")
    client.get_paginator("list_objects_v2").paginate
    client.upload_file("file", "b", Key="k")
    refused(lambda: client.put_object(Bucket="b"), TypeError)
    refused(lambda: client.put_object(Bucket="b", Key="k", Bdy=b""), TypeError)
    refused(lambda: client.put_object("b", "k"), TypeError)
    refused(lambda: client.upload_file("file"), TypeError)
    refused(lambda: client.put_objekt, AttributeError)
client = None
with patch("__main__.client", autospec=S3Client):
    client.head_bucket(Bucket="b")
    refused(lambda: client.head_bucket(Name="b"), TypeError)
"""

OTHER_DOUBLES = """
from boto_types.dynamodb.resources import Table
from boto_types.s3 import BucketExistsWaiter, ListObjectsV2Paginator, S3Exceptions
from boto_types.s3.resources import Bucket, BucketObjectsCollectionManager
assert "boto3" not in sys.modules
bucket = Mock(spec=Bucket)
bucket.name, bucket.creation_date, bucket.objects.all(), bucket.upload_file, bucket.meta.client
refused(lambda: bucket.nmae, AttributeError)
refused(lambda: create_autospec(Bucket, instance=True).upload_file(), TypeError)
from boto3.resources.base import ServiceResource
assert isinstance(bucket, ServiceResource)
table = create_autospec(Table, instance=True)
table.put_item(Item={"pk": "a"}), table.batch_writer()
refused(lambda: table.put_item(Itm={}), TypeError)
objects = create_autospec(BucketObjectsCollectionManager, instance=True)
objects.filter(Prefix="p"), objects.limit(1), objects.delete()
refused(lambda: objects.filter(Prfix="p"), TypeError)
paginator = create_autospec(ListObjectsV2Paginator, instance=True)
paginator.paginate(Bucket="b"), paginator.result_keys
refused(lambda: paginator.paginate(Bckt="b"), TypeError)
waiter = create_autospec(BucketExistsWaiter, instance=True)
waiter.wait(Bucket="b", WaiterConfig={}), waiter.name
refused(lambda: waiter.wait(Key="k"), TypeError)
exceptions = Mock(spec=S3Exceptions)
exceptions.NoSuchKey, exceptions.from_code("NoSuchKey")
refused(lambda: exceptions.NoSuchKye, AttributeError)
"""

ISINSTANCE = """
from functools import singledispatch
from boto_types.dynamodb.resource_client import DynamoDBResourceClient
from boto_types.s3 import BucketExistsWaiter, ListObjectsV2Paginator, S3Client, S3Exceptions
from boto_types.s3.resources import Bucket, BucketObjectsCollection, S3ServiceResource
from boto_types.s3.resources import BucketObjectsCollectionManager
s3, sqs = session().client("s3"), session().client("sqs")
assert isinstance(s3, S3Client) and isinstance(s3, S3Client | None)
assert not isinstance(sqs, S3Client) and not isinstance(None, S3Client)
assert issubclass(type(s3), S3Client) and not issubclass(type(sqs), S3Client)
assert isinstance(s3.exceptions, S3Exceptions) and not isinstance(sqs.exceptions, S3Exceptions)
assert isinstance(s3.get_paginator("list_objects_v2"), ListObjectsV2Paginator)
assert not isinstance(s3.get_paginator("list_buckets"), ListObjectsV2Paginator)
assert isinstance(s3.get_waiter("bucket_exists"), BucketExistsWaiter)
assert not isinstance(s3.get_waiter("object_exists"), BucketExistsWaiter)
resource = session().resource("s3")
bucket = resource.Bucket("b")
assert isinstance(resource, S3ServiceResource) and not isinstance(bucket, S3ServiceResource)
assert isinstance(bucket, Bucket) and not isinstance(resource.Object("b", "k"), Bucket)
assert isinstance(bucket.objects, BucketObjectsCollectionManager)
assert isinstance(bucket.objects.all(), BucketObjectsCollection)
assert not isinstance(bucket.object_versions.all(), BucketObjectsCollection)
dynamodb = session().resource("dynamodb")
assert isinstance(dynamodb.meta.client, DynamoDBResourceClient)
assert not isinstance(dynamodb, S3ServiceResource)

@singledispatch
def of(client): return "other"
@of.register
def _(client: S3Client): return "s3"
assert [of(s3), of(sqs), of(MagicMock(spec=S3Client))] == ["s3", "other", "s3"]
"""

CLASSES = """
import copy, dataclasses, inspect, pickle, pydoc, typing
from abc import ABC
from boto_types.s3 import S3Client
from boto_types.s3.resources import Bucket

class Fake(S3Client):
    def __init__(self):
        self.meta = "meta"
    def put_object(self, **request):
        return request
class FakeBucket(Bucket, ABC):
    def __init__(self):
        self.name = "b"
assert Fake().put_object(Key="k") == {"Key": "k"} and Fake().meta == "meta"
assert isinstance(Fake(), S3Client) and FakeBucket().name == "b"
assert not isinstance(session().client("s3"), Fake)
assert "a double defines it" in refused(Fake().list_buckets, NotImplementedError)
refused(lambda: Fake().exceptions, AttributeError)
refused(lambda: Fake().nothing, AttributeError)
create_autospec(Fake()).put_object()
refused(lambda: S3Client.nothing, AttributeError)

assert hasattr(S3Client, "put_object") and "put_object" in dir(S3Client)
signature = inspect.signature(S3Client.put_object)
assert signature.parameters["Bucket"].kind is inspect.Parameter.KEYWORD_ONLY
assert "put_object" in pydoc.render_doc(S3Client) and S3Client.put_object.__doc__
assert inspect.getsource(S3Client.put_object).startswith("    def put_object(")
assert pickle.loads(pickle.dumps(S3Client)) is copy.deepcopy(S3Client) is S3Client
def function(client: "S3Client", bucket: "typing.Optional[Bucket]" = None): ...
assert typing.get_type_hints(function)["client"] is S3Client
"""

ERRORS = """
import contextlib, unittest
from boto_types.dynamodb.errors import ResourceNotFoundException
from boto_types.lambda_ import errors as lambda_errors
from boto_types.s3 import errors
from boto_types.s3.errors import InvalidObjectStateResponse, NoSuchKey
assert not [name for name in sys.modules if name.startswith(("boto3", "botocore"))]
from botocore.stub import Stubber

client = session().client("s3")
with Stubber(client) as stubber:
    stubber.add_client_error("get_object", "NoSuchKey")
    try:
        client.get_object(Bucket="b", Key="k")
    except client.exceptions.NoSuchKey as caught:
        error = caught

def caught_by(*classes):
    try:
        raise error
    except classes:
        pass
def subclass():
    class Own(NoSuchKey): ...
def bare():
    raise NoSuchKey
caught_by(client.exceptions.NoSuchKey)
refused(lambda: caught_by(NoSuchKey), TypeError)
refused(lambda: caught_by(ValueError, errors.NoSuchKey), TypeError)
for call in lambda: NoSuchKey({}, "GetObject"), subclass, Mock(side_effect=NoSuchKey):
    assert "Use client.exceptions.NoSuchKey" in refused(call, TypeError)
refused(bare, TypeError)
refused(lambda: unittest.TestCase().assertRaises(NoSuchKey), TypeError)
with contextlib.suppress(NoSuchKey):
    raise error

assert isinstance(error, NoSuchKey) and issubclass(client.exceptions.NoSuchKey, NoSuchKey)
assert not isinstance(error, errors.NoSuchBucket) and not isinstance(ValueError(), NoSuchKey)
not_found = session().client("dynamodb").exceptions.ResourceNotFoundException({}, "GetItem")
assert isinstance(not_found, ResourceNotFoundException)
assert not isinstance(not_found, lambda_errors.ResourceNotFoundException)
assert isinstance(Mock(spec=NoSuchKey), NoSuchKey) and Mock(spec=NoSuchKey).response
assert set(InvalidObjectStateResponse.__optional_keys__) == {"StorageClass", "AccessTier"}
refused(lambda: errors.NoSuchKye, AttributeError)
"""

STUBBER = """
from typing import get_args
from boto_types.s3 import stubber
from boto_types.s3.stubber import CreateSessionOutputStub, S3ErrorCode, S3Stubber
from botocore.stub import Stubber
assert S3Stubber is Stubber and isinstance(Stubber(session().client("s3")), S3Stubber)
assert "Credentials" in CreateSessionOutputStub.__required_keys__
assert "ResponseMetadata" in CreateSessionOutputStub.__optional_keys__
assert "NoSuchKey" in get_args(S3ErrorCode) and callable(stubber.S3AddResponse)
refused(lambda: stubber.CreateSessionStub, AttributeError)
"""

PYDANTIC = """
import pydantic
from boto_types.s3 import S3Client
from boto_types.s3.resources import Bucket

class Settings(pydantic.BaseModel):
    model_config = {"arbitrary_types_allowed": True}
    client: S3Client
    bucket: Bucket | None = None
Settings(client=session().client("s3"), bucket=session().resource("s3").Bucket("b"))
Settings(client=MagicMock(spec=S3Client))
refused(lambda: Settings(client=session().client("sqs")), pydantic.ValidationError)
"""

PROGRAMS = {
    "mock of a client": MOCK_OF_A_CLIENT,
    "autospec of a client": AUTOSPEC_OF_A_CLIENT,
    "other doubles": OTHER_DOUBLES,
    "isinstance": ISINSTANCE,
    "classes": CLASSES,
    "errors": ERRORS,
    "pydantic": PYDANTIC,
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_at_run_time(with_pydantic: Path, name: str) -> None:
    _run([str(with_pydantic), "-W", "ignore", "-c", PREAMBLE + PROGRAMS[name]])


def test_a_module_of_stubbed_responses(tmp_path: Path) -> None:
    stubs = build(tmp_path / "stubs", "s3", "--typed-stubbers", "s3")
    environment = {**os.environ, "PYTHONPATH": str(stubs)}
    _run([sys.executable, "-W", "ignore", "-c", PREAMBLE + STUBBER], environment)


def test_pytest_raises_refuses_an_error(package: Path) -> None:
    program = "import pytest; from boto_types.s3.errors import NoSuchKey; pytest.raises(NoSuchKey)"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=package, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "xpected" in done.stderr.splitlines()[-1]


def test_members_are_read_from_a_zip(package: Path, tmp_path: Path) -> None:
    archive = shutil.make_archive(str(tmp_path / "types"), "zip", package, "boto_types")
    program = (
        "from unittest.mock import Mock; from boto_types.sqs import SQSClient; "
        "assert '.zip' in __import__('boto_types').__file__; Mock(spec=SQSClient).send_message"
    )
    environment = {**os.environ, "PYTHONPATH": archive}
    _run([sys.executable, "-c", program], environment)


@pytest.mark.exhaustive
def test_every_class_of_every_service(all_services: Path) -> None:
    """Each class has the members of the real object, recognises it, and works with autospec."""
    path = os.pathsep.join((str(all_services), str(ROOT)))
    environment = {**os.environ, "PYTHONPATH": path}
    output = _run([sys.executable, "-m", "tests.typing.every_double"], environment)
    *differences, count = output.splitlines()
    assert differences == []
    assert int(count) > 5_000


def _run(command: list[str], environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
