from typing import Any

# The context is a RetryContext. Its module, botocore.retries.standard, has derived classes.
class BaseRetryBackoff:
    def delay_amount(self, context: Any) -> float: ...

class BaseRetryableChecker:
    # One derived class returns None instead of False.
    def is_retryable(self, context: Any) -> bool | None: ...
