"""What a `Stubber` of AWS Security Token Service takes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, overload, TypeAlias

from botocore.stub import Stubber
from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.sts import requests, responses

# `ResponseMetadata` is not looked at, and may be left out.
class Stub(TypedDict):
    ResponseMetadata: NotRequired[ReadOnly[Mapping[str, object]]]

class AssumeRoleResponseStub(Stub):
    Credentials: NotRequired[responses.Credentials]
    AssumedRoleUser: NotRequired[responses.AssumedRoleUser]
    PackedPolicySize: NotRequired[int]
    SourceIdentity: NotRequired[str]
    SessionTokenUtilization: NotRequired[int]
    SessionTokenSize: NotRequired[int]

class AssumeRoleWithSAMLResponseStub(Stub):
    Credentials: NotRequired[responses.Credentials]
    AssumedRoleUser: NotRequired[responses.AssumedRoleUser]
    PackedPolicySize: NotRequired[int]
    Subject: NotRequired[str]
    SubjectType: NotRequired[str]
    Issuer: NotRequired[str]
    Audience: NotRequired[str]
    NameQualifier: NotRequired[str]
    SourceIdentity: NotRequired[str]
    SessionTokenUtilization: NotRequired[int]
    SessionTokenSize: NotRequired[int]

class AssumeRoleWithWebIdentityResponseStub(Stub):
    Credentials: NotRequired[responses.Credentials]
    SubjectFromWebIdentityToken: NotRequired[str]
    AssumedRoleUser: NotRequired[responses.AssumedRoleUser]
    PackedPolicySize: NotRequired[int]
    Provider: NotRequired[str]
    Audience: NotRequired[str]
    SourceIdentity: NotRequired[str]
    SessionTokenUtilization: NotRequired[int]
    SessionTokenSize: NotRequired[int]

class AssumeRootResponseStub(Stub):
    Credentials: NotRequired[responses.Credentials]
    SourceIdentity: NotRequired[str]
    SessionTokenUtilization: NotRequired[int]
    SessionTokenSize: NotRequired[int]

class DecodeAuthorizationMessageResponseStub(Stub):
    DecodedMessage: NotRequired[str]

class GetAccessKeyInfoResponseStub(Stub):
    Account: NotRequired[str]

class GetCallerIdentityResponseStub(Stub):
    UserId: NotRequired[str]
    Account: NotRequired[str]
    Arn: NotRequired[str]

class GetDelegatedAccessTokenResponseStub(Stub):
    Credentials: NotRequired[responses.Credentials]
    PackedPolicySize: NotRequired[int]
    AssumedPrincipal: NotRequired[str]

class GetFederationTokenResponseStub(Stub):
    Credentials: NotRequired[responses.Credentials]
    FederatedUser: NotRequired[responses.FederatedUser]
    PackedPolicySize: NotRequired[int]
    SessionTokenUtilization: NotRequired[int]
    SessionTokenSize: NotRequired[int]

class GetSessionTokenResponseStub(Stub):
    Credentials: NotRequired[responses.Credentials]
    SessionTokenUtilization: NotRequired[int]
    SessionTokenSize: NotRequired[int]

class GetWebIdentityTokenResponseStub(Stub):
    WebIdentityToken: NotRequired[str]
    Expiration: NotRequired[datetime]

STSErrorCode: TypeAlias = Literal[
    "ExpiredTokenException",
    "ExpiredTradeInTokenException",
    "IDPCommunicationError",
    "IDPRejectedClaim",
    "InvalidAuthorizationMessageException",
    "InvalidIdentityToken",
    "JWTPayloadSizeExceededException",
    "MalformedPolicyDocument",
    "OutboundWebIdentityFederationDisabledException",
    "PackedPolicyTooLarge",
    "RegionDisabledException",
    "SessionDurationEscalationException",
]

Meta: TypeAlias = Mapping[str, Any] | None

class STSAddResponse:
    """`stubber.add_response`."""

    @overload
    def __call__(
        self,
        method: Literal["assume_role"],
        service_response: AssumeRoleResponseStub,
        expected_params: requests.AssumeRoleRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["assume_role_with_saml"],
        service_response: AssumeRoleWithSAMLResponseStub,
        expected_params: requests.AssumeRoleWithSAMLRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["assume_role_with_web_identity"],
        service_response: AssumeRoleWithWebIdentityResponseStub,
        expected_params: requests.AssumeRoleWithWebIdentityRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["assume_root"],
        service_response: AssumeRootResponseStub,
        expected_params: requests.AssumeRootRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["decode_authorization_message"],
        service_response: DecodeAuthorizationMessageResponseStub,
        expected_params: requests.DecodeAuthorizationMessageRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_access_key_info"],
        service_response: GetAccessKeyInfoResponseStub,
        expected_params: requests.GetAccessKeyInfoRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_caller_identity"],
        service_response: GetCallerIdentityResponseStub,
        expected_params: requests.GetCallerIdentityRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_delegated_access_token"],
        service_response: GetDelegatedAccessTokenResponseStub,
        expected_params: requests.GetDelegatedAccessTokenRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_federation_token"],
        service_response: GetFederationTokenResponseStub,
        expected_params: requests.GetFederationTokenRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_session_token"],
        service_response: GetSessionTokenResponseStub,
        expected_params: requests.GetSessionTokenRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_web_identity_token"],
        service_response: GetWebIdentityTokenResponseStub,
        expected_params: requests.GetWebIdentityTokenRequest | None = None,
    ) -> None: ...

class STSAddClientError:
    """`stubber.add_client_error`."""

    @overload
    def __call__(
        self,
        method: Literal["assume_role"],
        service_error_code: STSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.AssumeRoleRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["assume_role_with_saml"],
        service_error_code: STSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.AssumeRoleWithSAMLRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["assume_role_with_web_identity"],
        service_error_code: STSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.AssumeRoleWithWebIdentityRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["assume_root"],
        service_error_code: STSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.AssumeRootRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["decode_authorization_message"],
        service_error_code: STSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.DecodeAuthorizationMessageRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_access_key_info"],
        service_error_code: STSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.GetAccessKeyInfoRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_caller_identity"],
        service_error_code: STSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.GetCallerIdentityRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_delegated_access_token"],
        service_error_code: STSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.GetDelegatedAccessTokenRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_federation_token"],
        service_error_code: STSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.GetFederationTokenRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_session_token"],
        service_error_code: STSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.GetSessionTokenRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_web_identity_token"],
        service_error_code: STSErrorCode | str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.GetWebIdentityTokenRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...

STSStubber: TypeAlias = Stubber[STSAddResponse, STSAddClientError]
