from collections.abc import Callable, Mapping
from datetime import datetime
from io import BufferedReader
from typing import Any, TypeAlias

from botocore.model import Shape

_TimestampParser: TypeAlias = Callable[[Any], datetime]
_BlobParser: TypeAlias = Callable[[Any], bytes]

DEFAULT_TIMESTAMP_PARSER: _TimestampParser
PROTOCOL_PARSERS: dict[str, type[ResponseParser]]

def create_parser(protocol: str) -> ResponseParser: ...

class ResponseParserFactory:
    def set_parser_defaults(self, **kwargs: Any) -> None: ...
    def create_parser(self, protocol_name: str) -> ResponseParser: ...

class ResponseParser:
    EVENT_STREAM_PARSER_CLS: Any

    def __init__(
        self,
        timestamp_parser: _TimestampParser | None = None,
        blob_parser: _BlobParser | None = None,
    ) -> None: ...
    def parse(
        self, response: Mapping[str, Any], shape: Shape | None
    ) -> dict[str, Any]: ...

class BaseXMLResponseParser:
    def __init__(
        self,
        timestamp_parser: _TimestampParser | None = None,
        blob_parser: _BlobParser | None = None,
    ) -> None: ...

class BaseCBORParser:
    @property
    def major_type_to_parsing_method_map(self) -> dict[int, Callable[..., Any]]: ...
    def get_peekable_stream_from_bytes(self, bytes: bytes) -> BufferedReader: ...
    def parse_data_item(self, stream: BufferedReader) -> Any: ...
