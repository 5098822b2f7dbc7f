from typing import Any

class BaseStyle:
    # ReSTStyle takes the same two parameters in the other order.
    def ref(self, *args: Any, **kwargs: Any) -> Any: ...
