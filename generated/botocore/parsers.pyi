import logging
from botocore.model import Shape
from collections.abc import Callable, Mapping
from datetime import datetime
from io import BufferedReader
from typing import Any, TypeAlias

_TimestampParser: TypeAlias = Callable[[Any], datetime]
_BlobParser: TypeAlias = Callable[[Any], bytes]
LOG: logging.Logger
DEFAULT_TIMESTAMP_PARSER: _TimestampParser

class ResponseParserFactory:
    def __init__(self) -> None: ...
    def set_parser_defaults(self, **kwargs: Any) -> None: ...
    def create_parser(self, protocol_name: str) -> ResponseParser: ...

def create_parser(protocol: str) -> ResponseParser: ...

class ResponseParserError(Exception): ...

class ResponseParser:
    DEFAULT_ENCODING: str
    EVENT_STREAM_PARSER_CLS: Any
    KNOWN_LOCATIONS: tuple[str, ...]
    def __init__(
        self,
        timestamp_parser: _TimestampParser | None = None,
        blob_parser: _BlobParser | None = None,
    ) -> None: ...
    def parse(
        self, response: Mapping[str, Any], shape: Shape | None
    ) -> dict[str, Any]: ...

class BaseXMLResponseParser(ResponseParser):
    def __init__(
        self,
        timestamp_parser: _TimestampParser | None = None,
        blob_parser: _BlobParser | None = None,
    ) -> None: ...

class QueryParser(BaseXMLResponseParser): ...
class EC2QueryParser(QueryParser): ...
class BaseJSONParser(ResponseParser): ...

class BaseCBORParser(ResponseParser):
    INDEFINITE_ITEM_ADDITIONAL_INFO: int
    BREAK_CODE: int
    @property
    def major_type_to_parsing_method_map(self) -> dict[int, Callable[..., Any]]: ...
    def get_peekable_stream_from_bytes(self, bytes: bytes) -> BufferedReader: ...
    def parse_data_item(self, stream: BufferedReader) -> Any: ...

class BaseEventStreamParser(ResponseParser): ...
class EventStreamJSONParser(BaseEventStreamParser, BaseJSONParser): ...
class EventStreamXMLParser(BaseEventStreamParser, BaseXMLResponseParser): ...
class EventStreamCBORParser(BaseEventStreamParser, BaseCBORParser): ...

class JSONParser(BaseJSONParser):
    EVENT_STREAM_PARSER_CLS = EventStreamJSONParser

class BaseRestParser(ResponseParser): ...
class BaseRpcV2Parser(ResponseParser): ...

class RestJSONParser(BaseRestParser, BaseJSONParser):
    EVENT_STREAM_PARSER_CLS = EventStreamJSONParser

class RpcV2CBORParser(BaseRpcV2Parser, BaseCBORParser):
    EVENT_STREAM_PARSER_CLS = EventStreamCBORParser

class RestXMLParser(BaseRestParser, BaseXMLResponseParser):
    EVENT_STREAM_PARSER_CLS = EventStreamXMLParser

PROTOCOL_PARSERS: dict[str, type[ResponseParser]]
