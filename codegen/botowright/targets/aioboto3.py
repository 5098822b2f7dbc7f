"""aioboto3: boto3's clients and resources over aiobotocore."""

from __future__ import annotations

from dataclasses import replace

from botowright.ir import targets
from botowright.ir.annotations import Symbol
from botowright.targets.aiobotocore import AIOBOTOCORE

AIOBOTO3 = replace(
    AIOBOTOCORE,
    library="aioboto3",
    names=("aioboto3", "aiobotocore", "botocore"),
    sources=("aiobotocore", "aioboto3"),
    dependencies=AIOBOTOCORE.dependencies | {"aioboto3"},
    import_line="import aioboto3",
    client_call="aioboto3.Session().client({})",
    resource_call="aioboto3.Session().resource({})",
    dynamic_resources="dynamic_resources",
    support=(*AIOBOTOCORE.support, "aio/dynamic_resources."),
    includes=("aiobotocore",),
    resource_context="ResourceCreatorContext[{}]",
    replaced={
        **AIOBOTOCORE.replaced,
        **{
            Symbol(".._internal.additions", name): Symbol(".._internal.aio.additions", name)
            for name in ("SupportsRead", "TransferOptions", "TransferSource")
        },
    },
    classes={
        **AIOBOTOCORE.classes,
        targets.COLLECTION: Symbol("aioboto3.resources.collection", "AIOResourceCollection"),
        targets.COLLECTION_MANAGER: Symbol("aioboto3.resources.collection", "AIOCollectionManager"),
        targets.DYNAMODB_TABLE: Symbol("aioboto3.dynamodb.table", "CustomTableResource"),
        targets.SERVICE_RESOURCE: Symbol("aioboto3.resources.base", "AIOBoto3ServiceResource"),
    },
)
