from botocore.model import Shape
from collections.abc import Iterator
from typing import Any, Generic, TypeAlias
from typing_extensions import Self, TypeVar

_Event = TypeVar("_Event", covariant=True, default=Any)
_HeaderValue: TypeAlias = bool | int | bytes | str

class ParserError(Exception):
    """Base binary flow encoding parsing exception."""

class DuplicateHeader(ParserError):
    """Duplicate header found in the event."""

    def __init__(self, header: str) -> None: ...

class InvalidHeadersLength(ParserError):
    """Headers length is longer than the maximum."""

    def __init__(self, length: int) -> None: ...

class InvalidPayloadLength(ParserError):
    """Payload length is longer than the maximum."""

    def __init__(self, length: int) -> None: ...

class ChecksumMismatch(ParserError):
    """Calculated checksum did not match the expected checksum."""

    def __init__(self, expected: int, calculated: int) -> None: ...

class NoInitialResponseError(ParserError):
    """An event of type initial-response was not received.

    This exception is raised when the event stream produced no events or the first
    event in the stream was not of the initial-response type.
    """

    def __init__(self) -> None: ...

class DecodeUtils:
    """Unpacking utility functions used in the decoder.

    All methods on this class take raw bytes and return a tuple containing the value
    parsed from the bytes and the number of bytes consumed to parse that value.
    """

    UINT8_BYTE_FORMAT: str
    UINT16_BYTE_FORMAT: str
    UINT32_BYTE_FORMAT: str
    INT8_BYTE_FORMAT: str
    INT16_BYTE_FORMAT: str
    INT32_BYTE_FORMAT: str
    INT64_BYTE_FORMAT: str
    PRELUDE_BYTE_FORMAT: str
    UINT_BYTE_FORMAT: dict[int, str]

    @staticmethod
    def unpack_true(data: bytes) -> tuple[bool, int]:
        """This method consumes none of the provided bytes and returns True.

        Args:
            data: The bytes to parse from. This is ignored in this method.

        Returns:
            The tuple (True, 0).
        """

    @staticmethod
    def unpack_false(data: bytes) -> tuple[bool, int]:
        """This method consumes none of the provided bytes and returns False.

        Args:
            data: The bytes to parse from. This is ignored in this method.

        Returns:
            The tuple (False, 0).
        """

    @staticmethod
    def unpack_uint8(data: bytes) -> tuple[int, int]:
        """Parse an unsigned 8-bit integer from the bytes.

        Args:
            data: The bytes to parse from.

        Returns:
            A tuple containing the (parsed integer value, bytes consumed).
        """

    @staticmethod
    def unpack_uint32(data: bytes) -> tuple[int, int]:
        """Parse an unsigned 32-bit integer from the bytes.

        Args:
            data: The bytes to parse from.

        Returns:
            A tuple containing the (parsed integer value, bytes consumed).
        """

    @staticmethod
    def unpack_int8(data: bytes) -> tuple[int, int]:
        """Parse a signed 8-bit integer from the bytes.

        Args:
            data: The bytes to parse from.

        Returns:
            A tuple containing the (parsed integer value, bytes consumed).
        """

    @staticmethod
    def unpack_int16(data: bytes) -> tuple[int, int]:
        """Parse a signed 16-bit integer from the bytes.

        Args:
            data: The bytes to parse from.

        Returns:
            A tuple containing the (parsed integer value, bytes consumed).
        """

    @staticmethod
    def unpack_int32(data: bytes) -> tuple[int, int]:
        """Parse a signed 32-bit integer from the bytes.

        Args:
            data: The bytes to parse from.

        Returns:
            A tuple containing the (parsed integer value, bytes consumed).
        """

    @staticmethod
    def unpack_int64(data: bytes) -> tuple[int, int]:
        """Parse a signed 64-bit integer from the bytes.

        Args:
            data: The bytes to parse from.

        Returns:
            A tuple containing the (parsed integer value, bytes consumed).
        """

    @staticmethod
    def unpack_byte_array(data: bytes, length_byte_size: int = 2) -> tuple[bytes, int]:
        """Parse a variable length byte array from the bytes.

        The bytes are expected to be in the following format: [ length ][0 ... length
        bytes] where length is an unsigned integer represented in the smallest number of
        bytes to hold the maximum length of the array.

        Args:
            data: The bytes to parse from.
            length_byte_size: The byte size of the preceding integer that represents the length of the array. Supported values are 1, 2, and 4.

        Returns:
            A tuple containing the (parsed byte array, bytes consumed).
        """

    @staticmethod
    def unpack_utf8_string(data: bytes, length_byte_size: int = 2) -> tuple[str, int]:
        """Parse a variable length utf-8 string from the bytes.

        The bytes are expected to be in the following format: [ length ][0 ... length
        bytes] where length is an unsigned integer represented in the smallest number of
        bytes to hold the maximum length of the array and the following bytes are a
        valid utf-8 string.

        Args:
            bytes: The bytes to parse from.
            length_byte_size: The byte size of the preceding integer that represents the length of the array. Supported values are 1, 2, and 4.

        Returns:
            A tuple containing the (utf-8 string, bytes consumed).
        """

    @staticmethod
    def unpack_uuid(data: bytes) -> tuple[bytes, int]:
        """Parse a 16-byte uuid from the bytes.

        Args:
            data: The bytes to parse from.

        Returns:
            A tuple containing the (uuid bytes, bytes consumed).
        """

    @staticmethod
    def unpack_prelude(data: bytes) -> tuple[tuple[int, int, int], int]:
        """Parse the prelude for an event stream message from the bytes.

        The prelude for an event stream message has the following format:
        [total_length][header_length][prelude_crc] where each field is an unsigned
        32-bit integer.

        Returns:
            A tuple of ((total_length, headers_length, prelude_crc), consumed).
        """

class MessagePrelude:
    """Represents the prelude of an event stream message."""

    total_length: int
    headers_length: int
    crc: int
    def __init__(self, total_length: int, headers_length: int, crc: int) -> None: ...
    @property
    def payload_length(self) -> int:
        """Calculates the total payload length.

        The extra minus 4 bytes is for the message CRC.

        Returns:
            The total payload length.
        """

    @property
    def payload_end(self) -> int:
        """Calculates the byte offset for the end of the message payload.

        The extra minus 4 bytes is for the message CRC.

        Returns:
            The byte offset from the beginning of the event stream message to the end of the payload.
        """

    @property
    def headers_end(self) -> int:
        """Calculates the byte offset for the end of the message headers.

        Returns:
            The byte offset from the beginning of the event stream message to the end of the headers.
        """

class EventStreamMessage:
    """Represents an event stream message."""

    prelude: MessagePrelude
    headers: dict[str, _HeaderValue]
    payload: bytes
    crc: int
    def __init__(
        self,
        prelude: MessagePrelude,
        headers: dict[str, _HeaderValue],
        payload: bytes,
        crc: int,
    ) -> None: ...
    def to_response_dict(self, status_code: int = 200) -> dict[str, Any]: ...

class EventStreamHeaderParser:
    """Parses the event headers from an event stream message.

    Expects all of the header data upfront and creates a dictionary of headers to
    return. This object can be reused multiple times to parse the headers from
    multiple event stream messages.
    """

    def __init__(self) -> None: ...
    def parse(self, data: bytes) -> dict[str, _HeaderValue]:
        """Parses the event stream headers from an event stream message.

        Args:
            data: The bytes that correspond to the headers section of an event stream message.

        Returns:
            A dictionary of header key, value pairs.
        """

class EventStreamBuffer:
    """Streaming based event stream buffer.

    A buffer class that wraps bytes from an event stream providing parsed messages
    as they become available via an iterable interface.
    """

    def __init__(self) -> None: ...
    def add_data(self, data: bytes) -> None:
        """Add data to the buffer.

        Args:
            data: The bytes to add to the buffer to be used when parsing.
        """

    def next(self) -> EventStreamMessage:
        """Provides the next available message parsed from the stream.

        Returns:
            The next event stream message.
        """

    def __next__(self) -> EventStreamMessage: ...
    def __iter__(self) -> Self: ...

class EventStream(Generic[_Event]):
    """Wrapper class for an event stream body.

    This wraps the underlying streaming body, parsing it for individual events and
    yielding them as they come available through the iterator interface.

    The following example uses the S3 select API to get structured data out of an
    object stored in S3 using an event stream.
    """

    def __init__(
        self, raw_stream: Any, output_shape: Shape, parser: Any, operation_name: str
    ) -> None: ...
    def __iter__(self) -> Iterator[_Event]: ...
    def get_initial_response(self) -> EventStreamMessage: ...
    def close(self) -> None:
        """Closes the underlying streaming body."""
