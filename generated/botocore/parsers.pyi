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
    def set_parser_defaults(self, **kwargs: Any) -> None:
        """Set default arguments when a parser instance is created.

        You can specify any kwargs that are allowed by a ResponseParser class. There are
        currently two arguments:

        - timestamp_parser - A callable that can parse a timestamp string.

        - blob_parser - A callable that can parse a blob type.
        """

    def create_parser(self, protocol_name: str) -> ResponseParser: ...

def create_parser(protocol: str) -> ResponseParser: ...

class ResponseParserError(Exception): ...

class ResponseParser:
    """Base class for response parsing.

    This class represents the interface that all ResponseParsers for the various
    protocols must implement.

    This class will take an HTTP response and a model shape and parse the HTTP
    response into a dictionary.

    There is a single public method exposed: `parse`. See the `parse` docstring for
    more info.
    """

    DEFAULT_ENCODING: str
    EVENT_STREAM_PARSER_CLS: Any
    KNOWN_LOCATIONS: tuple[str, ...]
    def __init__(
        self,
        timestamp_parser: _TimestampParser | None = None,
        blob_parser: _BlobParser | None = None,
    ) -> None: ...
    def parse(self, response: Mapping[str, Any], shape: Shape | None) -> dict[str, Any]:
        """Parse the HTTP response given a shape.

        Args:
            response: The HTTP response dictionary. This is a dictionary that represents the HTTP request. The dictionary must have the following keys, `body`, `headers`, and `status_code`.
            shape: The model shape describing the expected output.

        Returns:
            Returns a dictionary representing the parsed response described by the model. In addition to the shape described from the model, each response will also have a `ResponseMetadata` which contains metadata about the response, which contains at least two keys containing `RequestId` and `HTTPStatusCode`. Some responses may populate additional keys, but `RequestId` will always be present.
        """

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
