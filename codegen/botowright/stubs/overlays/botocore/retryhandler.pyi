from typing import Any

class BaseChecker:
    # MaxAttemptsDecorator also takes the context of the retries.
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
