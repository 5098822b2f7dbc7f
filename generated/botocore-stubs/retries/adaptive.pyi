import logging
from _typeshed import Incomplete
from botocore.awsrequest import AWSRequest
from botocore.client import BaseClient
from botocore.retries.bucket import Clock, TokenBucket
from botocore.retries.standard import ThrottlingErrorDetector
from botocore.retries.throttling import CubicCalculator
from typing import Any

logger: logging.Logger

def register_retry_handler(client: BaseClient) -> ClientRateLimiter: ...

class ClientRateLimiter:
    def __init__(
        self,
        rate_adjustor: CubicCalculator,
        rate_clocker: RateClocker,
        token_bucket: TokenBucket,
        throttling_detector: ThrottlingErrorDetector,
        clock: Clock,
    ) -> None: ...
    def on_sending_request(self, request: AWSRequest, **kwargs: Any) -> None: ...
    def on_receiving_response(self, **kwargs: Incomplete) -> None: ...

class RateClocker:
    """Tracks the rate at which a client is sending a request."""

    def __init__(
        self, clock: Clock, smoothing: float = 0.8, time_bucket_range: float = 0.5
    ) -> None: ...
    def record(self, amount: int = 1) -> float: ...
    @property
    def measured_rate(self) -> float: ...
