"""Paginators, waiters, errors."""

from botocore.exceptions import ClientError
from botocore.paginate import PageIterator
from typing_extensions import assert_type

from boto_types.dynamodb import DynamoDBClient, ListTablesPaginator
from boto_types.dynamodb.errors import ConditionalCheckFailedException
from boto_types.s3 import S3Client
from boto_types.sagemaker import EndpointInServiceWaiter, SageMakerClient
from boto_types.sagemaker.responses import ListAlgorithmsOutput


def paginate(client: SageMakerClient) -> list[str]:
    paginator = client.get_paginator("list_algorithms")
    pages = paginator.paginate(
        NameContains="tree", PaginationConfig={"MaxItems": 100, "PageSize": 10}
    )
    assert_type(pages, PageIterator[ListAlgorithmsOutput])
    return [summary["AlgorithmName"] for page in pages for summary in page["AlgorithmSummaryList"]]


def wait(client: SageMakerClient) -> None:
    waiter = client.get_waiter("endpoint_in_service")
    assert_type(waiter, EndpointInServiceWaiter)
    waiter.wait(EndpointName="e", WaiterConfig={"Delay": 5, "MaxAttempts": 3})


def tables(paginator: ListTablesPaginator) -> list[str]:
    return [name for page in paginator.paginate() for name in page.get("TableNames", [])]


def catch(client: DynamoDBClient) -> None:
    try:
        client.put_item(TableName="t", Item={})
    except client.exceptions.ConditionalCheckFailedException as error:
        assert_type(error.response["Error"]["Code"], str)
        assert_type(error.response["ResponseMetadata"]["HTTPStatusCode"], int)
        handle(error)
    except client.exceptions.ClientError as error:
        assert_type(error.operation_name, str)
    except ClientError as error:
        assert_type(error.response["Error"]["Message"], str)


def handle(error: ConditionalCheckFailedException) -> None:
    for name in error.response.get("Item", {}):
        assert_type(name, str)


def one_of_each(client: S3Client) -> None:
    client.get_waiter("bucket_exists").wait(Bucket="b")
    for page in client.get_paginator("list_objects_v2").paginate(Bucket="b", Prefix="p"):
        for content in page.get("Contents", []):
            assert_type(content.get("Size", 0), int)


def transfer(client: S3Client) -> None:
    post = client.generate_presigned_post("b", "k", Conditions=[["content-length-range", 1, 5]])
    assert_type(post["fields"], dict[str, str])
    client.upload_file("file", "b", "k", Callback=print)
    with open("file", "wb") as file:
        client.download_fileobj("b", "k", file)
    client.copy({"Bucket": "a", "Key": "k"}, "b", "k", SourceClient=client)
