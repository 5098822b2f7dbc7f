from typing import Any

class ProgressCallbackInvoker:
    # It takes the number alone and the rest as keywords; BaseSubscriber's takes the future first.
    def on_progress(self, *args: Any, **kwargs: Any) -> None: ...
