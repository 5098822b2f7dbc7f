"""Doubles of async clients and resources, and isinstance, as in test_doubles.py."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.runtime.test_lazy_names import PROGRAM as NAMES
from tests.support.async_environment import AIOBOTO3, AIOBOTOCORE
from tests.typing.async_packages import installed_types
from tests.typing.test_doubles import PREAMBLE

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.exhaustive  # the first run fetches the libraries

LIBRARIES = """
import asyncio, inspect
from unittest.mock import AsyncMock
HEAVY = {"aioboto3", "aiobotocore", "boto3"}
assert not HEAVY & sys.modules.keys()

def keywords():
    return dict(
        region_name="us-east-1", aws_access_key_id="key", aws_secret_access_key="secret"
    )
"""

CLIENTS = """
from boto_types.s3 import S3Exceptions, aio
from boto_types.s3 import S3Client as SyncClient
from boto_types.s3.aio import BucketExistsWaiter, ListObjectsV2Paginator, S3Client
from boto_types.s3.errors import NoSuchKey
from boto_types.sqs.aio import SQSClient
for client in MagicMock(spec=S3Client), create_autospec(S3Client, instance=True):
    assert not HEAVY - {"aiobotocore"} & sys.modules.keys()
    for name in "put_object", "generate_presigned_url", "generate_presigned_post":
        assert isinstance(getattr(client, name), AsyncMock), name
    for name in "get_paginator", "get_waiter", "can_paginate", "meta", "exceptions":
        assert not isinstance(getattr(client, name), AsyncMock), name
    refused(lambda: client.put_objekt, AttributeError)
    assert isinstance(client, S3Client)
    assert not isinstance(client, SQSClient) and not isinstance(client, SyncClient)
client.put_object.return_value = {"ETag": "e"}
assert asyncio.run(client.put_object(Bucket="b", Key="k")) == {"ETag": "e"}
client.put_object.assert_awaited_once_with(Bucket="b", Key="k")
refused(lambda: client.put_object(Bucket="b"), TypeError)
from aiobotocore.client import AioBaseClient
assert issubclass(S3Client, AioBaseClient)
assert inspect.getsource(S3Client.put_object).startswith("    async def put_object(")
assert S3Client.put_object.__doc__
refused(lambda: aio.S3Exceptions, AttributeError)
refused(lambda: aio.NothingPaginator, AttributeError)

paginator = create_autospec(ListObjectsV2Paginator, instance=True)
assert not isinstance(paginator.paginate, AsyncMock)
refused(lambda: paginator.paginate(Bckt="b"), TypeError)
waiter = create_autospec(BucketExistsWaiter, instance=True)
assert isinstance(waiter.wait, AsyncMock) and isinstance(waiter, BucketExistsWaiter)

class Fake(S3Client):
    def __init__(self):
        self.meta = "meta"
    async def put_object(self, **request):
        return request
assert asyncio.run(Fake().put_object(Key="k")) == {"Key": "k"}
assert "a double defines it" in refused(
    lambda: asyncio.run(Fake().list_buckets()), NotImplementedError
)

async def real():
    from aiobotocore.session import get_session
    session = get_session()
    async with (
        session.create_client("s3", **keywords()) as s3,
        session.create_client("sqs", **keywords()) as sqs,
    ):
        assert isinstance(s3, S3Client) and not isinstance(s3, SyncClient)
        assert issubclass(type(s3), S3Client) and not isinstance(sqs, S3Client)
        assert not isinstance(s3, Fake)
        assert isinstance(s3.exceptions, S3Exceptions)
        assert issubclass(s3.exceptions.NoSuchKey, NoSuchKey)
        assert isinstance(s3.get_paginator("list_objects_v2"), ListObjectsV2Paginator)
        assert not isinstance(s3.get_paginator("list_buckets"), ListObjectsV2Paginator)
        assert isinstance(s3.get_waiter("bucket_exists"), BucketExistsWaiter)
        assert not isinstance(s3.get_waiter("object_exists"), BucketExistsWaiter)
        assert not isinstance(sync_client(), S3Client)
        assert isinstance(sync_client(), SyncClient)

def sync_client():
    import botocore.session
    return botocore.session.get_session().create_client("s3", **keywords())
asyncio.run(real())
"""

RESOURCES = """
from boto_types.dynamodb.aio.resources import DynamoDBServiceResource, Table
from boto_types.dynamodb.resources import Table as SyncTable
from boto_types.s3.aio.resources import Bucket, BucketObjectsCollection, S3ServiceResource
from boto_types.s3.aio.resources import BucketObjectsCollectionManager
from boto_types.s3.resources import Bucket as SyncBucket
bucket = create_autospec(Bucket, instance=True)
assert isinstance(bucket.upload_file, AsyncMock) and isinstance(bucket.load, AsyncMock)
assert not isinstance(bucket.get_available_subresources, AsyncMock)
bucket.name, bucket.creation_date, bucket.objects
refused(lambda: bucket.upload_file(), TypeError)
refused(lambda: bucket.nmae, AttributeError)
table = create_autospec(Table, instance=True)
assert isinstance(table.put_item, AsyncMock) and not isinstance(table.batch_writer, AsyncMock)
objects = create_autospec(BucketObjectsCollectionManager, instance=True)
assert isinstance(objects.delete, AsyncMock) and not isinstance(objects.filter, AsyncMock)
refused(lambda: objects.filter(Prfix="p"), TypeError)

async def real():
    import aioboto3
    session = aioboto3.Session("key", "secret", region_name="us-east-1")
    async with session.resource("s3") as s3, session.resource("dynamodb") as dynamodb:
        bucket = await s3.Bucket("b")
        assert isinstance(s3, S3ServiceResource) and not isinstance(bucket, S3ServiceResource)
        assert isinstance(bucket, Bucket) and not isinstance(bucket, SyncBucket)
        assert not isinstance(await s3.Object("b", "k"), Bucket)
        assert isinstance(bucket.objects, BucketObjectsCollectionManager)
        assert isinstance(bucket.objects.all(), BucketObjectsCollection)
        assert not isinstance(bucket.object_versions.all(), BucketObjectsCollection)
        table = await dynamodb.Table("t")
        assert isinstance(table, Table) and not isinstance(table, SyncTable)
        assert isinstance(dynamodb, DynamoDBServiceResource)
asyncio.run(real())
"""

STREAMS = """
from importlib import import_module
from boto_types._internal.aio import streams
for stand_in in streams.StreamingBody, streams.EventStream:
    origin = import_module(stand_in.origin)
    assert [name for name in stand_in.names if hasattr(origin, name)], stand_in
"""

ONLY_ASYNC = """
import boto_types.s3
from boto_types.s3.aio import S3Client
from boto_types.s3 import S3Exceptions
refused(lambda: boto_types.s3.S3Client, AttributeError)
refused(lambda: boto_types.s3.ListBucketsPaginator, AttributeError)
create_autospec(S3Client).put_object
"""


@pytest.mark.parametrize("program", [CLIENTS, STREAMS], ids=("clients", "streams"))
@pytest.mark.parametrize("library", [AIOBOTOCORE, AIOBOTO3], ids=lambda each: each[0])
def test_of_each_library(
    library: tuple[str, str], program: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    _run(installed_types(library, tmp_path_factory, "boto3").python, program)


def test_of_resources(tmp_path_factory: pytest.TempPathFactory) -> None:
    _run(installed_types(AIOBOTO3, tmp_path_factory, "boto3").python, RESOURCES)


def test_a_package_without_synchronous_clients(tmp_path_factory: pytest.TempPathFactory) -> None:
    _run(installed_types(AIOBOTOCORE, tmp_path_factory).python, ONLY_ASYNC)


@pytest.mark.parametrize("targets", [(), ("boto3",)], ids=["alone", "beside"])
def test_every_name_can_be_imported(
    targets: tuple[str, ...], tmp_path_factory: pytest.TempPathFactory
) -> None:
    types = installed_types(AIOBOTO3, tmp_path_factory, *targets)
    command = [str(types.python), "-W", "ignore", "-c", NAMES, str(types.site_packages), "all"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split()[0]) > 20


def _run(python: Path, program: str) -> None:
    command = [str(python), "-W", "ignore", "-c", PREAMBLE + LIBRARIES + program]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
