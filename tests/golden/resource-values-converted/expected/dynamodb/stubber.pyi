"""What a `Stubber` of Example Tables takes."""

from collections.abc import Mapping
from typing import Any, Literal, overload, TypeAlias

from botocore.stub import Stubber
from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.dynamodb import responses
from boto_types.dynamodb.requests import (
    DescribeInput,
    PutItemInput,
    QueryInput,
    TransactInput,
)
from boto_types.dynamodb.responses import AttributeValue

# `ResponseMetadata` is not looked at, and may be left out.
class Stub(TypedDict):
    ResponseMetadata: NotRequired[ReadOnly[Mapping[str, object]]]

class PlainStub(Stub):
    Capacity: NotRequired[responses.Capacity]

class PutItemOutputStub(Stub):
    Attributes: NotRequired[dict[str, AttributeValue]]
    Capacity: NotRequired[responses.Capacity]

class QueryOutputStub(Stub):
    Items: list[dict[str, AttributeValue]]
    Capacity: NotRequired[responses.Capacity]
    NextToken: NotRequired[str]

DynamoDBErrorCode: TypeAlias = Literal["Failed"]

Meta: TypeAlias = Mapping[str, Any] | None

class DynamoDBAddResponse:
    """`stubber.add_response`."""

    @overload
    def __call__(
        self,
        method: Literal["describe"],
        service_response: PlainStub,
        expected_params: DescribeInput | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_item"],
        service_response: PutItemOutputStub,
        expected_params: PutItemInput | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["query"],
        service_response: QueryOutputStub,
        expected_params: QueryInput | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["transact"],
        service_response: PlainStub,
        expected_params: TransactInput | None = None,
    ) -> None: ...

class DynamoDBAddClientError:
    """`stubber.add_client_error`."""

    @overload
    def __call__(
        self,
        method: Literal["describe"],
        service_error_code: DynamoDBErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: DescribeInput | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_item"],
        service_error_code: DynamoDBErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: PutItemInput | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["query"],
        service_error_code: DynamoDBErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: QueryInput | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["transact"],
        service_error_code: DynamoDBErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: TransactInput | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...

DynamoDBStubber: TypeAlias = Stubber[DynamoDBAddResponse, DynamoDBAddClientError]
