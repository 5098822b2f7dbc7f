from botocore.retries.standard import RetryContext

class RetryIDPCommunicationError:
    def is_retryable(self, context: RetryContext) -> bool: ...

class RetryDDBChecksumError:
    def is_retryable(self, context: RetryContext) -> bool | None: ...
