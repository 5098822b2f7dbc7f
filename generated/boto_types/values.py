"""Values that all services share. They can be imported at run time.

pydantic is imported only when it needs a schema. A program without pydantic never loads it.
"""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from importlib import import_module
from typing import Annotated, Any, Literal, Protocol, TypeAlias, runtime_checkable

from typing_extensions import NotRequired, Required, TypeAliasType, TypedDict

from boto_types._internal.containers import ListOf
from boto_types._internal.error_detail import ErrorDetail as ErrorDetail


class _AsIs:
    """Makes pydantic check the type of a value and keep the value as it is."""

    # With an import statement, checkers would need pydantic's stubs.
    def __get_pydantic_core_schema__(self, source: object, handler: object) -> object:
        core_schema: Any = import_module("pydantic_core.core_schema")
        return core_schema.is_instance_schema(source)

    def __get_pydantic_json_schema__(
        self, schema: object, handler: object
    ) -> dict[str, str]:
        return {"type": "string", "format": "binary"}


AS_IS = _AsIs()


class SupportsCache(Protocol):
    """A cache for credentials and tokens, e.g. a dict or botocore's JSONFileCache."""

    def __contains__(self, key: str, /) -> bool: ...
    def __getitem__(self, key: str, /) -> Any: ...
    def __setitem__(self, key: str, value: Any, /) -> None: ...


@runtime_checkable
class SupportsRead(Protocol):
    """A binary file, e.g. `open(path, "rb")`, `io.BytesIO` or a `StreamingBody`.

    A text file passes botocore's validation, but fails when the body is hashed. Without
    `seek` and `tell`, botocore can neither retry nor sign the body.
    """

    def read(self, size: int, /) -> bytes: ...


# pydantic has no schema for bytearray or for a protocol.
ByteArray: TypeAlias = Annotated[bytearray, AS_IS]
BlobInput: TypeAlias = bytes | ByteArray | str
StreamingBlobInput: TypeAlias = BlobInput | Annotated[SupportsRead, AS_IS]
TimestampInput: TypeAlias = datetime | str | int | float | Decimal
FloatInput: TypeAlias = float | int | Decimal

# An ordinary alias cannot refer to itself at run time. pydantic supports this one on every
# Python from 3.10.
JsonValue = TypeAliasType(
    "JsonValue",
    "None | bool | int | float | str | list[JsonValue] | dict[str, JsonValue]",
)

_JsonScalar: TypeAlias = None | bool | int | float | str

# A value for a parameter that accepts any JSON. Variables with an inferred type fit too;
# an invariant list or dict would reject them.
JsonInput = TypeAliasType(
    "JsonInput",
    "_JsonScalar | ListOf[JsonInput] | Mapping[str, JsonInput]",
)


class ResponseMetadata(TypedDict):
    """The metadata that botocore adds to every response."""

    RequestId: str
    """The identifier of the request. AWS asks for it if you report a problem."""

    HTTPStatusCode: int
    """The status code of HTTP, e.g. 200."""

    HTTPHeaders: dict[str, str]
    """The headers of the response. Their names are in lower case."""

    RetryAttempts: int
    """How many times botocore repeated the request."""

    HostId: NotRequired[str]
    """One more identifier of a request to S3."""

    ChecksumAlgorithm: NotRequired[str]
    """The algorithm with which botocore checked the body of a response of S3."""

    MaxAttemptsReached: NotRequired[bool]
    """Whether botocore gave up: no more repetitions were allowed."""


class ErrorResponse(TypedDict):
    """The type of `ClientError.response`. A modelled error adds its own members."""

    Error: ErrorDetail
    """The code and the message of the error."""

    ResponseMetadata: ResponseMetadata
    """Data about the request and the connection."""


class EmptyOutput(TypedDict):
    """The response of an operation that AWS models without an output."""

    ResponseMetadata: ResponseMetadata


class CopySource(TypedDict):
    """The object that S3 copies from, instead of the string "bucket/key?versionId=id"."""

    Bucket: str
    """The name of the bucket that has the object."""

    Key: str
    """The key of the object."""

    VersionId: NotRequired[str]
    """The version of the object. The default is the newest one."""


class PresignedPost(TypedDict):
    """The URL to post a form to, and the fields that the form must have."""

    url: str
    """The address to post the form to."""

    fields: dict[str, str]
    """The fields that the form must have, with their values."""


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
    """An IAM policy, as botocore decodes it from JSON. One statement needs no list."""

    Version: NotRequired[str]
    Id: NotRequired[str]
    Statement: PolicyStatement | list[PolicyStatement]


class PaginatorConfig(TypedDict, total=False):
    """The `PaginationConfig` argument of `paginate`."""

    MaxItems: int | None
    """The most items that all pages have together."""

    PageSize: int | None
    """The number of items that each request asks for."""

    StartingToken: str | None
    """The `resume_token` of an earlier iterator. The pages after it are returned."""


class WaiterConfig(TypedDict, total=False):
    """The `WaiterConfig` argument of `wait`."""

    Delay: float
    """The number of seconds between two calls."""

    MaxAttempts: int
    """The most calls that the waiter makes."""
