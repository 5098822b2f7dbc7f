from collections.abc import Mapping
from typing import Any, NamedTuple
from typing_extensions import Self

NOT_SET: object

class NoShapeFoundError(Exception): ...
class InvalidShapeError(Exception): ...
class OperationNotFoundError(Exception): ...
class InvalidShapeReferenceError(Exception): ...

class ServiceId(str):
    def hyphenize(self) -> str: ...

class Shape:
    """Object representing a shape from the service model."""

    SERIALIZED_ATTRS: list[str]
    METADATA_ATTRS: list[str]
    MAP_TYPE: type[dict[str, Any]]
    name: str
    type_name: str
    documentation: str

    def __init__(
        self,
        shape_name: str,
        shape_model: Mapping[str, Any],
        shape_resolver: ShapeResolver | UnresolvableShapeMap | None = None,
    ) -> None:
        """Object representing a shape from the service model.

        Args:
            shape_name: The name of the shape.
            shape_model: The shape model. This would be the value associated with the key in the "shapes" dict of the service model (i.e `model['shapes'][shape_name]`).
            shape_resolver: A shape resolver object. This is used to resolve references to other shapes. For scalar shape types (string, integer, boolean, etc.), this argument is not required. If a shape_resolver is not provided for a complex type, then a `ValueError` will be raised when an attempt to resolve a shape is made.
        """

    @property
    def serialization(self) -> dict[str, Any]:
        """Serialization information about the shape.

        This contains information that may be needed for input serialization or response
        parsing. This can include:

        - name.

        - queryName.

        - flattened.

        - location.

        - payload.

        - streaming.

        - xmlNamespace.

        - resultWrapper.

        - xmlAttribute.

        - jsonvalue.

        - timestampFormat.

        Returns:
            Serialization information about the shape.
        """

    @property
    def metadata(self) -> dict[str, Any]:
        """Metadata about the shape.

        This requires optional information about the shape, including:

        - min.

        - max.

        - pattern.

        - enum.

        - sensitive.

        - required.

        - idempotencyToken.

        - document.

        - union.

        - contextParam.

        - clientContextParams.

        - requiresLength.

        Returns:
            Metadata about the shape.
        """

    @property
    def required_members(self) -> list[str]:
        """A list of members that are required.

        A structure shape can define members that are required. This value will return a
        list of required members. If there are no required members an empty list is
        returned.
        """

    def __repr__(self) -> str: ...
    @property
    def event_stream_name(self) -> str | None: ...

class StructureShape(Shape):
    @property
    def members(self) -> dict[str, Shape]: ...
    @property
    def event_stream_name(self) -> str | None: ...
    @property
    def error_code(self) -> str | None: ...
    @property
    def is_document_type(self) -> bool: ...
    @property
    def is_tagged_union(self) -> bool: ...

class ListShape(Shape):
    @property
    def member(self) -> Shape: ...

class MapShape(Shape):
    @property
    def key(self) -> Shape: ...
    @property
    def value(self) -> Shape: ...

class StringShape(Shape):
    @property
    def enum(self) -> list[str]: ...

class StaticContextParameter(NamedTuple):
    name: str
    value: bool | str

class ContextParameter(NamedTuple):
    name: str
    member_name: str

class ClientContextParameter(NamedTuple):
    name: str
    type: str
    documentation: str

class ServiceModel:
    """Attributes:
    service_description: The parsed service description dictionary.
    """

    signature_version: str | None
    metadata: dict[str, Any]

    def __init__(
        self, service_description: Mapping[str, Any], service_name: str | None = None
    ) -> None:
        """Attributes:
            service_description: The parsed service description dictionary.

        Args:
            service_description: The service description model.
            service_name: The name of the service. Normally this is the endpoint prefix defined in the service_description. However, you can override this value to provide a more convenient name. This is done in a few places in botocore (ses instead of email, emr instead of elasticmapreduce). If this value is not provided, it will default to the endpointPrefix defined in the model.
        """

    def shape_for(
        self, shape_name: str, member_traits: Mapping[str, Any] | None = None
    ) -> Shape: ...
    def shape_for_error_code(self, error_code: str) -> StructureShape | None: ...
    def resolve_shape_ref(self, shape_ref: Mapping[str, Any]) -> Shape: ...
    @property
    def shape_names(self) -> list[str]: ...
    @property
    def error_shapes(self) -> list[StructureShape]: ...
    def operation_model(self, operation_name: str) -> OperationModel: ...
    @property
    def documentation(self) -> str: ...
    @property
    def operation_names(self) -> list[str]: ...
    @property
    def service_name(self) -> str:
        """The name of the service.

        This defaults to the endpointPrefix defined in the service model. However, this
        value can be overriden when a `ServiceModel` is created. If a service_name was
        not provided when the `ServiceModel` was created and if there is no
        endpointPrefix defined in the service model, then an
        `UndefinedModelAttributeError` exception will be raised.
        """

    @property
    def service_id(self) -> ServiceId: ...
    @property
    def signing_name(self) -> str:
        """The name to use when computing signatures.

        If the model does not define a signing name, this value will be the endpoint
        prefix defined in the model.
        """

    @property
    def api_version(self) -> str: ...
    @property
    def protocol(self) -> str: ...
    @property
    def protocols(self) -> list[str]: ...
    @property
    def resolved_protocol(self) -> str: ...
    @property
    def endpoint_prefix(self) -> str: ...
    @property
    def endpoint_discovery_operation(self) -> OperationModel | None: ...
    @property
    def endpoint_discovery_required(self) -> bool: ...
    @property
    def client_context_parameters(self) -> list[ClientContextParameter]: ...
    @property
    def is_query_compatible(self) -> bool: ...
    def __repr__(self) -> str: ...

class OperationModel:
    metadata: dict[str, Any]
    http: dict[str, Any]

    def __init__(
        self,
        operation_model: Mapping[str, Any],
        service_model: ServiceModel,
        name: str | None = None,
    ) -> None:
        """Args:
        operation_model: The operation model. This comes from the service model, and is the value associated with the operation name in the service model (i.e `model['operations'][op_name]`).
        service_model: The service model associated with the operation.
        name: The operation name. This is the operation name exposed to the users of this model. This can potentially be different from the "wire_name", which is the operation name that *must* by provided over the wire. The `name` would be `CreateCloudFrontOriginAccessIdentity`, but the `self.wire_name` would be `CreateCloudFrontOriginAccessIdentity2014_11_06`, which is the value we must send in the corresponding HTTP request.
        """

    @property
    def name(self) -> str: ...
    @property
    def wire_name(self) -> str:
        """The wire name of the operation.

        In many situations this is the same value as the `name`, value, but in some
        services, the operation name exposed to the user is different from the operation
        name we send across the wire (e.g cloudfront).

        Any serialization code should use `wire_name`.
        """

    @property
    def service_model(self) -> ServiceModel: ...
    @property
    def documentation(self) -> str: ...
    @property
    def deprecated(self) -> bool: ...
    @property
    def endpoint_discovery(self) -> dict[str, Any] | None: ...
    @property
    def is_endpoint_discovery_operation(self) -> bool: ...
    @property
    def input_shape(self) -> StructureShape | None: ...
    @property
    def output_shape(self) -> StructureShape | None: ...
    @property
    def idempotent_members(self) -> list[str]: ...
    @property
    def static_context_parameters(self) -> list[StaticContextParameter]: ...
    @property
    def context_parameters(self) -> list[ContextParameter]: ...
    @property
    def operation_context_parameters(self) -> Any: ...
    @property
    def request_compression(self) -> dict[str, Any] | None: ...
    @property
    def auth(self) -> list[str] | None: ...
    @property
    def auth_type(self) -> str | None: ...
    @property
    def resolved_auth_type(self) -> str | None: ...
    @property
    def unsigned_payload(self) -> bool | None: ...
    @property
    def error_shapes(self) -> list[StructureShape]: ...
    @property
    def endpoint(self) -> dict[str, Any] | None: ...
    @property
    def http_checksum_required(self) -> bool: ...
    @property
    def http_checksum(self) -> dict[str, Any]: ...
    @property
    def has_event_stream_input(self) -> bool: ...
    @property
    def has_event_stream_output(self) -> bool: ...
    def get_event_stream_input(self) -> Shape | None: ...
    def get_event_stream_output(self) -> Shape | None: ...
    @property
    def has_streaming_input(self) -> bool: ...
    @property
    def has_streaming_output(self) -> bool: ...
    def get_streaming_input(self) -> Shape | None: ...
    def get_streaming_output(self) -> Shape | None: ...
    def __repr__(self) -> str: ...

class ShapeResolver:
    """Resolves shape references."""

    SHAPE_CLASSES: dict[str, type[Shape]]
    def __init__(self, shape_map: Mapping[str, Any]) -> None: ...
    def get_shape_by_name(
        self, shape_name: str, member_traits: Mapping[str, Any] | None = None
    ) -> Shape: ...
    def resolve_shape_ref(self, shape_ref: Mapping[str, Any]) -> Shape: ...

class UnresolvableShapeMap:
    """A ShapeResolver that will throw ValueErrors when shapes are resolved."""

    def get_shape_by_name(
        self, shape_name: str, member_traits: Mapping[str, Any] | None = None
    ) -> Shape: ...
    def resolve_shape_ref(self, shape_ref: Mapping[str, Any]) -> Shape: ...

class DenormalizedStructureBuilder:
    """Build a StructureShape from a denormalized model.

    This is a convenience builder class that makes it easy to construct
    `StructureShape`s based on a denormalized model.

    It will handle the details of creating unique shape names and creating the
    appropriate shape map needed by the `StructureShape` class.

    Args:
        dict_type: The dictionary type to use, allowing you to opt-in to using OrderedDict or another dict type. This can be particularly useful for testing when order matters, such as for documentation.
    """

    SCALAR_TYPES: tuple[str, ...]
    members: dict[str, Any]
    name: str

    def __init__(self, name: None = None) -> None:
        """Build a StructureShape from a denormalized model.

        This is a convenience builder class that makes it easy to construct
        `StructureShape`s based on a denormalized model.

        It will handle the details of creating unique shape names and creating the
        appropriate shape map needed by the `StructureShape` class.

        Args:
            dict_type: The dictionary type to use, allowing you to opt-in to using OrderedDict or another dict type. This can be particularly useful for testing when order matters, such as for documentation.
        """

    def with_members(self, members: Mapping[str, Any]) -> Self:
        """Args:
            members: The denormalized members.

        Returns:
            self.
        """

    def build_model(self) -> StructureShape:
        """Build the model based on the provided members.

        Returns:
            The built StructureShape object.
        """

class ShapeNameGenerator:
    """Generate unique shape names for a type.

    This class can be used in conjunction with the DenormalizedStructureBuilder to
    generate unique shape names for a given type.
    """

    def __init__(self) -> None: ...
    def new_shape_name(self, type_name: str) -> str:
        """Generate a unique shape name.

        This method will guarantee a unique shape name each time it is called with the
        same type.

        Args:
            type_name: The type name (structure, list, map, string, etc.)

        Returns:
            A unique shape name for the given type.
        """
