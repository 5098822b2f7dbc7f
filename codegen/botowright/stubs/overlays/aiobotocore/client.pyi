from collections.abc import Mapping
from typing import Any

from aiobotocore.paginate import AioPaginator
from aiobotocore.waiter import AIOWaiter
from botocore.config import Config
from botocore.credentials import Credentials

history_recorder: Any

class AioClientCreator:
    async def create_client(
        self,
        service_name: str,
        region_name: str | None,
        is_secure: bool = True,
        endpoint_url: str | None = None,
        verify: bool | str | None = None,
        credentials: Credentials | None = None,
        scoped_config: Mapping[str, Any] | None = None,
        api_version: str | None = None,
        client_config: Config | None = None,
        auth_token: Any = None,
    ) -> AioBaseClient: ...

class AioBaseClient:
    # It only raises. If it were here, typos would pass.
    del __getattr__

    async def close(self) -> None: ...
    # Any instead of str lets the client of a service accept only its own names.
    def get_paginator(self, operation_name: Any) -> AioPaginator: ...
    def get_waiter(self, waiter_name: Any) -> AIOWaiter: ...
    # Its handlers add it to every client class, as botocore's do.
    # Any lets the client of a service accept only its own names and parameters.
    @as_written
    async def generate_presigned_url(
        self,
        ClientMethod: Any,
        Params: Any = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str:
        """Return a URL that calls a method of this client. It is valid for `ExpiresIn` seconds."""
    # Private, but tests replace it to avoid a call to AWS.
    async def _make_api_call(
        self, operation_name: str, api_params: Mapping[str, Any]
    ) -> dict[str, Any]: ...
