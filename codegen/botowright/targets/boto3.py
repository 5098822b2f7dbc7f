"""boto3, with botocore under it."""

from __future__ import annotations

from botowright.ir import targets
from botowright.ir.annotations import Symbol

BOTO3 = targets.Target(
    library="boto3",
    names=("boto3", "botocore"),
    package="boto_types",
    sources=("boto3", "botocore", "s3transfer"),
    dependencies=frozenset(
        ("annotated_types", "boto3", "botocore", "s3transfer", "typing_extensions")
    ),
    import_line="import boto3",
    client_call="boto3.client({})",
    resource_call="boto3.resource({})",
    classes={
        targets.BASE_CLIENT: Symbol("botocore.client", "BaseClient"),
        targets.BASE_EXCEPTIONS: Symbol("botocore.errorfactory", "BaseClientExceptions"),
        targets.CLIENT_ERROR: Symbol("botocore.exceptions", "ClientError"),
        targets.COLLECTION: Symbol("boto3.resources.collection", "ResourceCollection"),
        targets.COLLECTION_MANAGER: Symbol("boto3.resources.collection", "CollectionManager"),
        targets.DYNAMODB_TABLE: Symbol("boto3.dynamodb.table", "TableResource"),
        targets.PAGE_ITERATOR: Symbol("botocore.paginate", "PageIterator"),
        targets.PAGINATOR: Symbol("botocore.paginate", "Paginator"),
        targets.SERVICE_RESOURCE: Symbol("boto3.resources.base", "ServiceResource"),
        targets.STUBBER: Symbol("botocore.stub", "Stubber"),
        targets.WAITER: Symbol("botocore.waiter", "Waiter"),
    },
)
