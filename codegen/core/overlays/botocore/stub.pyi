from collections.abc import Mapping
from types import TracebackType
from typing import Any

from botocore.client import BaseClient
from typing_extensions import Self

# ANY stands for any value in the expected parameters.
class _ANY: ...

ANY: Any

class Stubber:
    client: BaseClient

    def __init__(self, client: BaseClient) -> None: ...
    def __enter__(self) -> Self: ...
    def add_response(
        self,
        method: str,
        service_response: Mapping[str, Any],
        expected_params: Mapping[str, Any] | None = None,
    ) -> None: ...
    def add_client_error(
        self,
        method: str,
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Mapping[str, Any] | None = None,
        expected_params: Mapping[str, Any] | None = None,
        response_meta: Mapping[str, Any] | None = None,
        modeled_fields: Mapping[str, Any] | None = None,
    ) -> None: ...
