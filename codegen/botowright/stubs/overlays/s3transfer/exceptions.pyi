class RetriesExceededError:
    last_exception: Exception

    def __init__(
        self, last_exception: Exception, msg: str = "Max Retries Exceeded"
    ) -> None: ...
