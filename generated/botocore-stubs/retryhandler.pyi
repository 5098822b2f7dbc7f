import logging
from _typeshed import Incomplete
from typing import Any

logger: logging.Logger
EXCEPTION_MAP: dict[str, Incomplete]

def delay_exponential(
    base: Incomplete, growth_factor: Incomplete, attempts: Incomplete
) -> Incomplete:
    """Calculate time to sleep based on exponential function.

    If `base` is set to 'rand' then a random number between 0 and 1 will be used as
    the base. Base must be greater than 0, otherwise a ValueError will be raised.
    """

def create_exponential_delay_function(
    base: Incomplete, growth_factor: Incomplete
) -> Incomplete:
    """Create an exponential delay function based on the attempts.

    This is used so that you only have to pass it the attempts parameter to
    calculate the delay.
    """

def create_retry_handler(
    config: Incomplete, operation_name: Incomplete = None
) -> RetryHandler: ...
def create_retry_action_from_config(
    config: Incomplete, operation_name: Incomplete = None
) -> Incomplete: ...
def create_checker_from_retry_config(
    config: Incomplete, operation_name: Incomplete = None
) -> MaxAttemptsDecorator: ...

class RetryHandler:
    """Retry handler.

    The retry handler takes two params, `checker` object and an `action` object.

    The `checker` object must be a callable object and based on a response and an
    attempt number, determines whether or not sufficient criteria for a retry has
    been met. If this is the case then the `action` object (which also is a
    callable) determines what needs to happen in the event of a retry.
    """

    def __init__(self, checker: Incomplete, action: Incomplete) -> None: ...
    def __call__(
        self,
        attempts: Incomplete,
        response: Incomplete,
        caught_exception: Incomplete,
        **kwargs: Incomplete,
    ) -> Incomplete:
        """Handler for a retry.

        Intended to be hooked up to an event handler (hence the **kwargs), this will
        process retries appropriately.
        """

class BaseChecker:
    """Base class for retry checkers.

    Each class is responsible for checking a single criteria that determines whether
    or not a retry should not happen.
    """

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Determine if retry criteria matches.

        Note that either `response` is not None and `caught_exception` is None or
        `response` is None and `caught_exception` is not None.

        Args:
            attempt_number: The total number of times we've attempted to send the request.
            response: The HTTP response (if one was received).
            caught_exception: Any exception that was caught while trying to send the HTTP response.

        Returns:
            True, if the retry criteria matches (and therefore a retry should occur. False if the criteria does not match.
        """

class MaxAttemptsDecorator(BaseChecker):
    """Allow retries up to a maximum number of attempts.

    This will pass through calls to the decorated retry checker, provided that the
    number of attempts does not exceed max_attempts. It will also catch any
    retryable_exceptions passed in. Once max_attempts has been exceeded, then False
    will be returned or the retryable_exceptions that was previously being caught
    will be raised.
    """

    def __init__(
        self,
        checker: Incomplete,
        max_attempts: Incomplete,
        retryable_exceptions: Incomplete = None,
    ) -> None: ...
    def __call__(
        self,
        attempt_number: Incomplete,
        response: Incomplete,
        caught_exception: Incomplete,
        retries_context: Incomplete,
    ) -> Any: ...

class HTTPStatusCodeChecker(BaseChecker):
    def __init__(self, status_code: Incomplete) -> None: ...

class ServiceErrorCodeChecker(BaseChecker):
    def __init__(self, status_code: Incomplete, error_code: Incomplete) -> None: ...

class MultiChecker(BaseChecker):
    def __init__(self, checkers: Incomplete) -> None: ...
    def __call__(
        self,
        attempt_number: Incomplete,
        response: Incomplete,
        caught_exception: Incomplete,
    ) -> Any: ...

class CRC32Checker(BaseChecker):
    def __init__(self, header: Incomplete) -> None: ...

class ExceptionRaiser(BaseChecker):
    """Raise any caught exceptions.

    This class will raise any non None `caught_exception`.
    """
