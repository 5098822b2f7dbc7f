from typing import Any

class BaseChecker:
    # MaxAttemptsDecorator takes the context of the retries as well.
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
