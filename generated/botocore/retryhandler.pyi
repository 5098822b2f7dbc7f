import logging
from _typeshed import Incomplete
from typing import Any

logger: logging.Logger
EXCEPTION_MAP: dict[str, Incomplete]

def delay_exponential(
    base: Incomplete, growth_factor: Incomplete, attempts: Incomplete
) -> Incomplete: ...
def create_exponential_delay_function(
    base: Incomplete, growth_factor: Incomplete
) -> Incomplete: ...
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
    def __init__(self, checker: Incomplete, action: Incomplete) -> None: ...
    def __call__(
        self,
        attempts: Incomplete,
        response: Incomplete,
        caught_exception: Incomplete,
        **kwargs: Incomplete,
    ) -> Incomplete: ...

class BaseChecker:
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...

class MaxAttemptsDecorator(BaseChecker):
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

class ExceptionRaiser(BaseChecker): ...
