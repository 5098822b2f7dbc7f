import logging
from botocore.retries.base import BaseRetryableChecker
from botocore.retries.standard import RetryContext

logger: logging.Logger

class RetryIDPCommunicationError(BaseRetryableChecker):
    def is_retryable(self, context: RetryContext) -> bool: ...

class RetryDDBChecksumError(BaseRetryableChecker):
    def is_retryable(self, context: RetryContext) -> bool | None: ...
