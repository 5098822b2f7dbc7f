from typing import Any

class ShutdownQueue:
    # It takes only an item, so it does not fit queue.Queue: "not meant to be a drop in".
    def put(self, *args: Any, **kwargs: Any) -> None: ...
