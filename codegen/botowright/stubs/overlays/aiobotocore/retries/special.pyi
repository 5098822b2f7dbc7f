from botocore.retries.standard import RetryContext

class AioRetryDDBChecksumError:
    async def is_retryable(self, context: RetryContext) -> bool | None: ...
