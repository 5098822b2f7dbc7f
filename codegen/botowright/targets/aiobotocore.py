"""aiobotocore: botocore's clients, whose calls a program awaits."""

from __future__ import annotations

from botowright.ir import targets
from botowright.ir.annotations import Symbol
from botowright.targets.boto3 import BOTO3

AIOBOTOCORE = targets.Target(
    library="aiobotocore",
    names=("aiobotocore", "botocore"),
    package=BOTO3.package,
    sources=("aiobotocore",),
    needs=BOTO3.sources,
    dependencies=BOTO3.dependencies | {"aiobotocore"},
    import_line="from aiobotocore.session import get_session",
    client_call="get_session().create_client({})",
    part="aio",
    support=("aio/", "_internal/aio/"),
    is_async=True,
    client_context="ClientCreatorContext[{}]",
    replaced={
        Symbol(".._internal.streams", name): Symbol(".._internal.aio.streams", name)
        for name in ("EventStream", "StreamingBody")
    },
    classes={
        **BOTO3.classes,
        targets.BASE_CLIENT: Symbol("aiobotocore.client", "AioBaseClient"),
        targets.PAGE_ITERATOR: Symbol("aiobotocore.paginate", "AioPageIterator"),
        targets.PAGINATOR: Symbol("aiobotocore.paginate", "AioPaginator"),
        targets.WAITER: Symbol("aiobotocore.waiter", "AIOWaiter"),
    },
)
