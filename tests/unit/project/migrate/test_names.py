"""Names of the peer → ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.project.migrate.lookup import Unknown
from botowright.project.migrate.names import counterpart
from botowright.project.migrate.peer import PeerName, peer_name
from tests.unit.project.migrate.conftest import offered, text

if TYPE_CHECKING:
    from botowright.project.migrate.lookup import Lookup

# The service, the peer's module and name, and ours without `boto_types.`.
ROWS = [line.split(maxsplit=3) for line in text("names.txt").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0]}.{row[2]}" for row in ROWS])
def test_a_name(row: list[str], lookup: Lookup) -> None:
    service, module, name, ours = row
    found = counterpart(offered(lookup, service), module.strip("."), name)
    assert str(found).removeprefix("boto_types.") == ours


def test_the_error_of_botocore(lookup: Lookup) -> None:
    found = counterpart(offered(lookup, "s3"), "client", "BotocoreClientError")
    assert str(found) == "botocore.exceptions.ClientError"


ASYNC = {
    "s3.S3Client": "s3.aio.S3Client",
    "s3.client.Client": "s3.aio.S3Client",
    "s3.client.Exceptions": "s3.errors.S3Exceptions",
    "s3.paginator.ListObjectsV2Paginator": "s3.aio.ListObjectsV2Paginator",
    "s3.waiter.BucketExistsWaiter": "s3.aio.BucketExistsWaiter",
    "s3.service_resource.Bucket": "s3.aio.resources.Bucket",
    "s3.service_resource.S3ServiceResource": "s3.aio.resources.S3ServiceResource",
    "s3.literals.StorageClassType": "s3.literals.StorageClass",
    "s3.literals.S3ServiceName": 'Literal["s3"]',
    "s3.type_defs.PutObjectRequestTypeDef": "s3.requests.PutObjectRequest",
    "s3.type_defs.PutObjectOutputTypeDef": "s3.responses.PutObjectOutput",
    "s3.type_defs.GetObjectOutputTypeDef": "s3.aio.responses.GetObjectOutput",
    "dynamodb.type_defs.GetItemOutputTableTypeDef": "dynamodb.resource_responses.GetItemOutput",
}


@pytest.mark.parametrize("theirs", ASYNC)
def test_a_name_of_an_asynchronous_library(theirs: str, lookup: Lookup) -> None:
    peer = peer_name(f"types_aiobotocore_{theirs}")
    assert peer is not None
    assert str(lookup.counterpart(peer)).removeprefix("boto_types.") == ASYNC[theirs]


PARTS = {
    "types_boto3_s3": ("s3", "", "", ""),
    "mypy_boto3_s3.S3Client": ("s3", "", "S3Client", ""),
    "mypy_boto3_lambda.client.LambdaClient": ("lambda", "client", "LambdaClient", ""),
    "mypy_boto3.s3.type_defs": ("s3", "type_defs", "", ""),
    "mypy_boto3.lambda_.client": ("lambda", "client", "", ""),
    "types_boto3_bedrock_runtime.literals.X.Y": ("bedrock_runtime", "literals", "X", "Y"),
    "types_aiobotocore_s3.client": ("s3", "client", "", ""),
    "types_aioboto3_s3.waiter.X": ("s3", "waiter", "X", ""),
    "mypy_boto3": ("", "", "", ""),
}


@pytest.mark.parametrize("dotted", PARTS)
def test_the_parts_of_a_dotted_name(dotted: str) -> None:
    assert peer_name(dotted) == PeerName(dotted, *PARTS[dotted])


@pytest.mark.parametrize("dotted", ["boto3", "my_types_boto3_s3.client", "boto_types.s3"])
def test_a_name_of_another_package(dotted: str) -> None:
    assert peer_name(dotted) is None


@pytest.mark.parametrize(
    ("dotted", "why"),
    [
        ("types_boto3_nothing.X", 'has no service "nothing"'),
        ("types_aiobotocore_s3.type_defs.NoTypeDef", "has no counterpart in boto_types.s3 of"),
        ("types_boto3_s3.type_defs.NoTypeDef", "has no counterpart in boto_types.s3 of botocore"),
        ("types_boto3.nothing", 'has no service "nothing"'),
    ],
)
def test_a_name_without_a_counterpart(dotted: str, why: str, lookup: Lookup) -> None:
    peer = peer_name(dotted)
    assert peer is not None
    found = lookup.counterpart(peer)
    assert isinstance(found, Unknown)
    assert why in found.why
