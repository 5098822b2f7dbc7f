from logging import LogRecord

class NullHandler:
    def emit(self, record: LogRecord) -> None: ...
