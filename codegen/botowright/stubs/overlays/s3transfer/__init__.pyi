from typing import Any

class ShutdownQueue:
    # It takes an item alone, which queue.Queue's does not allow: "not meant to be a drop in".
    def put(self, *args: Any, **kwargs: Any) -> None: ...
