"""boto3, with botocore under it."""

from __future__ import annotations

from botowright.ir import targets
from botowright.ir.annotations import Symbol

BOTO3 = targets.Target(
    library="boto3",
    title="boto3 and botocore",
    package="boto_types",
    stub_packages=("boto3-stubs", "botocore-stubs", "s3transfer-stubs"),
    dependencies=frozenset(
        ("annotated_types", "boto3", "botocore", "s3transfer", "typing_extensions")
    ),
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
