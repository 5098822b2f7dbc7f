from collections.abc import Mapping
from typing import Any

from botocore.endpoint_provider import RuleSetEndpoint
from botocore.model import OperationModel

class AioEndpointRulesetResolver:
    async def construct_endpoint(
        self,
        operation_model: OperationModel,
        call_args: Mapping[str, Any] | None,
        request_context: dict[str, Any],
    ) -> RuleSetEndpoint: ...
