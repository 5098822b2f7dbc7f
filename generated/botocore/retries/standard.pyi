import logging
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.client import BaseClient
from botocore.configprovider import NEW_RETRIES_ENABLED as NEW_RETRIES_ENABLED
from botocore.model import OperationModel
from botocore.retries.base import BaseRetryBackoff, BaseRetryableChecker
from botocore.retries.quota import RetryQuota
from collections.abc import Callable, Mapping, Sequence
from typing import Any

DEFAULT_MAX_ATTEMPTS: int
logger: logging.Logger

def register_retry_handler(
    client: BaseClient, max_attempts: int | None = None
) -> RetryHandler: ...

class MaxAttemptsSeeder:
    def __init__(self, max_attempts: int) -> None: ...
    def seed_max_attempts(self, request: AWSRequest, **kwargs: Any) -> None: ...

class RetryHandler:
    def __init__(
        self,
        retry_policy: RetryPolicy,
        retry_event_adapter: RetryEventAdapter,
        retry_quota: RetryQuotaChecker,
        service_name: str | None = None,
        sleep: Callable[[float], object] = ...,
    ) -> None: ...
    def needs_retry(self, **kwargs: Any) -> float | None: ...

class RetryEventAdapter:
    def create_retry_context(self, **kwargs: Any) -> RetryContext: ...
    def adapt_retry_response_from_context(self, context: RetryContext) -> None: ...

class RetryContext:
    attempt_number: int
    operation_model: OperationModel | None
    parsed_response: dict[str, Any] | None
    http_response: AWSResponse | None
    caught_exception: Exception | None
    request_context: dict[str, Any]
    def __init__(
        self,
        attempt_number: int,
        operation_model: OperationModel | None = None,
        parsed_response: dict[str, Any] | None = None,
        http_response: AWSResponse | None = None,
        caught_exception: Exception | None = None,
        request_context: dict[str, Any] | None = None,
    ) -> None: ...
    def get_error_code(self) -> str | None: ...
    def add_retry_metadata(self, **kwargs: Any) -> None: ...
    def get_retry_metadata(self) -> dict[str, Any]: ...

class RetryPolicy:
    def __init__(
        self, retry_checker: BaseRetryableChecker, retry_backoff: BaseRetryBackoff
    ) -> None: ...
    def should_retry(self, context: RetryContext) -> bool | None: ...
    def compute_retry_delay(self, context: RetryContext) -> float: ...

class ExponentialBackoff(BaseRetryBackoff):
    def __init__(
        self,
        max_backoff: float = 20,
        random: Callable[[], float] = ...,
        service_name: str | None = None,
        throttling_detector: ThrottlingErrorDetector | None = None,
    ) -> None: ...
    def delay_amount(self, context: RetryContext) -> float: ...

class MaxAttemptsChecker(BaseRetryableChecker):
    def __init__(self, max_attempts: int) -> None: ...
    def is_retryable(self, context: RetryContext) -> bool: ...

class TransientRetryableChecker(BaseRetryableChecker):
    def __init__(
        self,
        transient_error_codes: Sequence[str] | None = None,
        transient_status_codes: Sequence[int] | None = None,
        transient_exception_cls: (
            type[Exception] | tuple[type[Exception], ...] | None
        ) = None,
    ) -> None: ...
    def is_retryable(self, context: RetryContext) -> bool: ...

class ThrottledRetryableChecker(BaseRetryableChecker):
    def __init__(self, throttled_error_codes: Sequence[str] | None = None) -> None: ...
    def is_retryable(self, context: RetryContext) -> bool: ...

class ThrottlingStatusCodeChecker(BaseRetryableChecker):
    def __init__(
        self, throttling_status_codes: Sequence[int] | None = None
    ) -> None: ...
    def is_retryable(self, context: RetryContext) -> bool: ...

class ModeledRetryableChecker(BaseRetryableChecker):
    def __init__(self) -> None: ...
    def is_retryable(self, context: RetryContext) -> bool: ...

class ModeledRetryErrorDetector:
    TRANSIENT_ERROR: str
    THROTTLING_ERROR: str
    def detect_error_type(self, context: RetryContext) -> str | None: ...
    def is_modeled_error(self, context: RetryContext) -> bool: ...

class ThrottlingErrorDetector:
    def __init__(self, retry_event_adapter: RetryEventAdapter) -> None: ...
    def is_throttling_error(self, **kwargs: Any) -> bool: ...
    def is_throttling_error_from_context(self, context: RetryContext) -> bool: ...

class StandardRetryConditions(BaseRetryableChecker):
    def __init__(self, max_attempts: int = 3) -> None: ...
    def is_retryable(self, context: RetryContext) -> bool | None: ...

class OrRetryChecker(BaseRetryableChecker):
    def __init__(self, checkers: Sequence[BaseRetryableChecker]) -> None: ...
    def is_retryable(self, context: RetryContext) -> bool: ...

class RetryQuotaChecker:
    def __init__(
        self,
        quota: RetryQuota,
        throttling_detector: ThrottlingErrorDetector | None = None,
    ) -> None: ...
    def acquire_retry_quota(self, context: RetryContext) -> bool: ...
    def release_retry_quota(
        self,
        context: Mapping[str, Any],
        http_response: AWSResponse | None,
        **kwargs: Any,
    ) -> None: ...
