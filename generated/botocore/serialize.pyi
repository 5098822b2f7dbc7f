from botocore.model import OperationModel
from collections.abc import Mapping
from re import Pattern
from typing import Any, Literal, TypeAlias

_Precision: TypeAlias = Literal["default", "millisecond", "legacy"]
DEFAULT_TIMESTAMP_FORMAT: str
ISO8601: str
ISO8601_MICRO: str
HOST_PREFIX_RE: Pattern[str]
TIMESTAMP_PRECISION_DEFAULT: str
TIMESTAMP_PRECISION_MILLISECOND: str
TIMESTAMP_PRECISION_LEGACY: str
TIMESTAMP_PRECISION_OPTIONS: tuple[str, ...]

def create_serializer(
    protocol_name: str,
    include_validation: bool = True,
    timestamp_precision: _Precision = ...,
) -> Serializer:
    """Create a serializer for the given protocol.

    Args:
        protocol_name: The protocol name to create a serializer for.
        include_validation: Whether to include parameter validation.
        timestamp_precision: Timestamp precision level. 'default': Full precision of the provided value (up to microseconds) for ISO and Unix timestamps, seconds for RFC. 'millisecond': Millisecond precision (ISO/Unix), seconds for RFC. 'legacy': Behavior prior to sub-second Unix timestamp support. Microseconds for ISO timestamps, seconds for Unix and RFC.

    Returns:
        A serializer instance for the given protocol.
    """

class Serializer:
    DEFAULT_METHOD: str
    MAP_TYPE: type[dict[str, Any]]
    DEFAULT_ENCODING: str
    def __init__(self, timestamp_precision: _Precision = ...) -> None: ...
    def serialize_to_request(
        self, parameters: Mapping[str, Any], operation_model: OperationModel
    ) -> dict[str, Any]:
        """Serialize parameters into an HTTP request.

        This method takes user provided parameters and a shape model and serializes the
        parameters to an HTTP request. More specifically, this method returns
        information about parts of the HTTP request, it does not enforce a particular
        interface or standard for an HTTP request. It instead returns a dictionary of:

        - 'url_path'.

        - 'host_prefix'.

        - 'query_string'.

        - 'headers'.

        - 'body'.

        - 'method'.

        It is then up to consumers to decide how to map this to a Request object of
        their HTTP library of choice.

        Args:
            parameters: The dictionary input parameters for the operation (i.e the user input).
            operation_model: The OperationModel object that describes the operation.
        """

class QuerySerializer(Serializer):
    TIMESTAMP_FORMAT: str
    def serialize_to_request(
        self, parameters: Mapping[str, Any], operation_model: OperationModel
    ) -> dict[str, Any]: ...

class EC2Serializer(QuerySerializer):
    """EC2 specific customizations to the query protocol serializers.

    The EC2 model is almost, but not exactly, similar to the query protocol
    serializer. This class encapsulates those differences. The model will have be
    marked with a `protocol` of `ec2`, so you don't need to worry about wiring this
    class up correctly.
    """

class JSONSerializer(Serializer):
    TIMESTAMP_FORMAT: str
    def serialize_to_request(
        self, parameters: Mapping[str, Any], operation_model: OperationModel
    ) -> dict[str, Any]: ...

class CBORSerializer(Serializer):
    UNSIGNED_INT_MAJOR_TYPE: int
    NEGATIVE_INT_MAJOR_TYPE: int
    BLOB_MAJOR_TYPE: int
    STRING_MAJOR_TYPE: int
    LIST_MAJOR_TYPE: int
    MAP_MAJOR_TYPE: int
    TAG_MAJOR_TYPE: int
    FLOAT_AND_SIMPLE_MAJOR_TYPE: int

class BaseRestSerializer(Serializer):
    """Base class for rest protocols.

    The only variance between the various rest protocols is the way that the body is
    serialized. All other aspects (headers, uri, etc.) are the same and logic for
    serializing those aspects lives here.

    Subclasses must implement the `_serialize_body_params` method.
    """

    QUERY_STRING_TIMESTAMP_FORMAT: str
    HEADER_TIMESTAMP_FORMAT: str
    KNOWN_LOCATIONS: list[str]
    def serialize_to_request(
        self, parameters: Mapping[str, Any], operation_model: OperationModel
    ) -> dict[str, Any]: ...

class BaseRpcV2Serializer(Serializer):
    """Base class for RPCv2 protocols.

    The only variance between the various RPCv2 protocols is the way that the body
    is serialized. All other aspects (headers, uri, etc.) are the same and logic for
    serializing those aspects lives here.

    Subclasses must implement the `_serialize_body_params` and `_serialize_headers`
    methods.
    """

    def serialize_to_request(
        self, parameters: Mapping[str, Any], operation_model: OperationModel
    ) -> dict[str, Any]: ...

class RestJSONSerializer(BaseRestSerializer, JSONSerializer): ...

class RestXMLSerializer(BaseRestSerializer):
    TIMESTAMP_FORMAT: str

class RpcV2CBORSerializer(BaseRpcV2Serializer, CBORSerializer):
    TIMESTAMP_FORMAT: str
    def serialize_to_request(
        self, parameters: Mapping[str, Any], operation_model: OperationModel
    ) -> dict[str, Any]: ...

SERIALIZERS: dict[str, type[Serializer]]
