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
    """Adds the resolved max attempts to the retries context.

    The `max` value is otherwise only added to the retries context by
    `MaxAttemptsChecker` when a retry is evaluated, which means it's absent from the
    initial attempt's `amz-sdk-request` header.
    """

    def __init__(self, max_attempts: int) -> None: ...
    def seed_max_attempts(self, request: AWSRequest, **kwargs: Any) -> None: ...

class RetryHandler:
    """Bridge between botocore's event system and this module.

    This class is intended to be hooked to botocore's event system as an event
    handler.
    """

    def __init__(
        self,
        retry_policy: RetryPolicy,
        retry_event_adapter: RetryEventAdapter,
        retry_quota: RetryQuotaChecker,
        service_name: str | None = None,
        sleep: Callable[[float], object] = ...,
    ) -> None: ...
    def needs_retry(self, **kwargs: Any) -> float | None:
        """Connect as a handler to the needs-retry event."""

class RetryEventAdapter:
    """Adapter to existing retry interface used in the endpoints layer.

    This existing interface for determining if a retry needs to happen is event
    based and used in `botocore.endpoint`. The interface has grown organically over
    the years and could use some cleanup. This adapter converts that interface into
    the interface used by the new retry strategies.
    """

    def create_retry_context(self, **kwargs: Any) -> RetryContext:
        """Create context based on needs-retry kwargs."""

    def adapt_retry_response_from_context(self, context: RetryContext) -> None:
        """Modify response back to user back from context."""

class RetryContext:
    """Normalize a response that we use to check if a retry should occur.

    This class smoothes over the different types of responses we may get from a
    service including:

    - A modeled error response from the service that contains a service code and
      error message.

    - A raw HTTP response that doesn't contain service protocol specific error keys.

    - An exception received while attempting to retrieve a response. This could be a
      ConnectionError we receive from our HTTP layer which could represent that we
      weren't able to receive a response from the service.

    This class guarantees that at least one of the above attributes will be non
    None.

    This class is meant to provide a read-only view into the properties associated
    with a possible retryable response. None of the properties are meant to be
    modified directly.
    """

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
    def get_error_code(self) -> str | None:
        """Check if there was a parsed response with an error code.

        If we could not find any error codes, `None` is returned.
        """

    def add_retry_metadata(self, **kwargs: Any) -> None:
        """Add key/value pairs to the retry metadata.

        This allows any objects during the retry process to add metadata about any
        checks/validations that happened.

        This gets added to the response metadata in the retry handler.
        """

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
    def delay_amount(self, context: RetryContext) -> float:
        """Calculates delay based on exponential backoff.

        where `i` is the request attempt (0 based) and `base_scale` is 1 second for
        throttling errors and 50 milliseconds otherwise (25 milliseconds for DynamoDB
        and DynamoDB Streams).

        If the response carries an `x-amz-retry-after` header, the delay is raised to
        that value, capped at `t_i + 5` seconds.
        """

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
    """Check if the HTTP status code indicates a throttled request.

    This covers responses whose error code matches none of the operation's modeled
    errors, such as a 429 with an empty body or an unknown error code. If the error
    code matches a modeled error, the model decides whether or not the error is
    retryable, so this checker does not apply.
    """

    def __init__(
        self, throttling_status_codes: Sequence[int] | None = None
    ) -> None: ...
    def is_retryable(self, context: RetryContext) -> bool: ...

class ModeledRetryableChecker(BaseRetryableChecker):
    """Check if an error has been modeled as retryable."""

    def __init__(self) -> None: ...
    def is_retryable(self, context: RetryContext) -> bool: ...

class ModeledRetryErrorDetector:
    """Checks whether or not an error is a modeled retryable error."""

    TRANSIENT_ERROR: str
    THROTTLING_ERROR: str

    def detect_error_type(self, context: RetryContext) -> str | None:
        """Detect the error type associated with an error code and model.

        This will either return:

        - `self.TRANSIENT_ERROR` - If the error is a transient error.

        - `self.THROTTLING_ERROR` - If the error is a throttling error.

        - `None` - If the error is neither type of error.
        """

    def is_modeled_error(self, context: RetryContext) -> bool:
        """Check whether the error code matches one of the operation's modeled errors, no
        matter whether that error is marked as retryable.
        """

class ThrottlingErrorDetector:
    def __init__(self, retry_event_adapter: RetryEventAdapter) -> None: ...
    def is_throttling_error(self, **kwargs: Any) -> bool: ...
    def is_throttling_error_from_context(self, context: RetryContext) -> bool: ...

class StandardRetryConditions(BaseRetryableChecker):
    """Concrete class that implements the standard retry policy checks."""

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
