from typing import Any

# The context is a botocore.retries.standard.RetryContext, in whose module are derived classes.
class BaseRetryBackoff:
    def delay_amount(self, context: Any) -> float: ...

class BaseRetryableChecker:
    # One derived class gives None for no.
    def is_retryable(self, context: Any) -> bool | None: ...
