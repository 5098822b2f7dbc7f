from typing import Any

from aiobotocore.retries.bucket import AsyncTokenBucket
from botocore.awsrequest import AWSRequest
from botocore.client import BaseClient
from botocore.retries.adaptive import RateClocker
from botocore.retries.bucket import Clock
from botocore.retries.standard import ThrottlingErrorDetector
from botocore.retries.throttling import CubicCalculator

def register_retry_handler(client: BaseClient) -> AsyncClientRateLimiter: ...

class AsyncClientRateLimiter:
    def __init__(
        self,
        rate_adjustor: CubicCalculator,
        rate_clocker: RateClocker,
        token_bucket: AsyncTokenBucket,
        throttling_detector: ThrottlingErrorDetector,
        clock: Clock,
    ) -> None: ...
    async def on_sending_request(self, request: AWSRequest, **kwargs: Any) -> None: ...
    async def on_receiving_response(self, **kwargs: Any) -> None: ...
