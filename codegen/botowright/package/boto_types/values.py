"""The values that every service shares, importable at run time.

pydantic is imported only when pydantic itself asks for a schema, so a program without
it never loads it.
"""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from importlib import import_module
from typing import Annotated, Any, Literal, Protocol, TypeAlias, runtime_checkable

from typing_extensions import NotRequired, Required, TypeAliasType, TypedDict

from boto_types.containers import ListOf
from boto_types.error_detail import ErrorDetail as ErrorDetail


class _AsIs:
    """Tells pydantic to check the type of a value and leave the value alone."""

    # import_module, not an import statement: checkers would ask for pydantic's stubs.
    def __get_pydantic_core_schema__(self, source: object, handler: object) -> object:
        core_schema: Any = import_module("pydantic_core.core_schema")
        return core_schema.is_instance_schema(source)

    def __get_pydantic_json_schema__(
        self, schema: object, handler: object
    ) -> dict[str, str]:
        return {"type": "string", "format": "binary"}


AS_IS = _AsIs()


class SupportsCache(Protocol):
    """Where credentials and tokens are kept: a dict is one, and botocore's JSONFileCache."""

    def __contains__(self, key: str, /) -> bool: ...
    def __getitem__(self, key: str, /) -> Any: ...
    def __setitem__(self, key: str, value: Any, /) -> None: ...


@runtime_checkable
class SupportsRead(Protocol):
    """A binary file: what `open(path, "rb")` gives, `io.BytesIO`, a `StreamingBody`.

    A text file passes botocore's validation and then fails where the body is hashed.
    Without `seek` and `tell` botocore can neither retry nor sign the body.
    """

    def read(self, size: int, /) -> bytes: ...


# pydantic knows no schema for bytearray or for a protocol.
ByteArray: TypeAlias = Annotated[bytearray, AS_IS]
BlobInput: TypeAlias = bytes | ByteArray | str
StreamingBlobInput: TypeAlias = BlobInput | Annotated[SupportsRead, AS_IS]
TimestampInput: TypeAlias = datetime | str | int | float | Decimal
FloatInput: TypeAlias = float | int | Decimal

# An ordinary alias cannot name itself at run time, and pydantic follows this one on
# every Python from 3.10.
JsonValue = TypeAliasType(
    "JsonValue",
    "None | bool | int | float | str | list[JsonValue] | dict[str, JsonValue]",
)

_JsonScalar: TypeAlias = None | bool | int | float | str

# What may be sent where AWS takes any JSON. A variable of an inferred type fits as well,
# which an invariant list or dict would refuse.
JsonInput = TypeAliasType(
    "JsonInput",
    "_JsonScalar | ListOf[JsonInput] | Mapping[str, JsonInput]",
)


class ResponseMetadata(TypedDict):
    """What botocore adds to every response."""

    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]
    ChecksumAlgorithm: NotRequired[str]
    MaxAttemptsReached: NotRequired[bool]


class ErrorResponse(TypedDict):
    """`ClientError.response`; a modelled error adds its own members."""

    Error: ErrorDetail
    ResponseMetadata: ResponseMetadata


class EmptyOutput(TypedDict):
    """What an operation returns that AWS models without an output."""

    ResponseMetadata: ResponseMetadata


class CopySource(TypedDict):
    """The object that S3 copies from, in place of "bucket/key?versionId=id"."""

    Bucket: str
    Key: str
    VersionId: NotRequired[str]


PolicyCondition: TypeAlias = str | bool | int | float
PolicyPrincipal: TypeAlias = str | dict[str, str | list[str]]


class PolicyStatement(TypedDict, total=False):
    """A statement of an IAM policy, as botocore decodes it from JSON.

    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
    """

    Sid: str
    Effect: Required[Literal["Allow", "Deny"]]
    Principal: PolicyPrincipal
    NotPrincipal: PolicyPrincipal
    Action: str | list[str]
    NotAction: str | list[str]
    Resource: str | list[str]
    NotResource: str | list[str]
    Condition: dict[str, dict[str, PolicyCondition | list[PolicyCondition]]]


class PolicyDocument(TypedDict):
    """An IAM policy, as botocore decodes it from JSON: a lone statement may stand bare."""

    Version: NotRequired[str]
    Id: NotRequired[str]
    Statement: PolicyStatement | list[PolicyStatement]


class PaginatorConfig(TypedDict, total=False):
    """The `PaginationConfig` argument of `paginate`."""

    MaxItems: int | None
    PageSize: int | None
    StartingToken: str | None


class WaiterConfig(TypedDict, total=False):
    """The `WaiterConfig` argument of `wait`."""

    Delay: float
    MaxAttempts: int


class SerializedItem(TypedDict, total=False):
    """What TypeSerializer gives for a mapping: `serialize(item)["M"]` is a whole item.

    The other keys are never there. A client takes it as it takes any other value. The values
    are Any: a program uses them as `requests.AttributeValue`, or reads the one key of each.
    """

    M: Required[dict[str, Any]]
    S: str
    N: str
    B: bytes
    SS: list[str]
    NS: list[str]
    BS: list[bytes]
    L: list[Any]
    NULL: bool
    BOOL: bool
