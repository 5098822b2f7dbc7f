"""What a `Stubber` of AWS Security Token Service takes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, overload, TypeAlias

from botocore.stub import Stubber
from typing_extensions import ReadOnly, TypedDict

from boto_types.sts import requests, responses

# `ResponseMetadata` is not looked at, and may be left out.
class Stub(TypedDict, total=False):
    ResponseMetadata: ReadOnly[Mapping[str, object]]

class AssumeRoleResponseStub(Stub, total=False):
    Credentials: responses.Credentials
    AssumedRoleUser: responses.AssumedRoleUser
    PackedPolicySize: int
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int

class AssumeRoleWithSAMLResponseStub(Stub, total=False):
    Credentials: responses.Credentials
    AssumedRoleUser: responses.AssumedRoleUser
    PackedPolicySize: int
    Subject: str
    SubjectType: str
    Issuer: str
    Audience: str
    NameQualifier: str
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int

class AssumeRoleWithWebIdentityResponseStub(Stub, total=False):
    Credentials: responses.Credentials
    SubjectFromWebIdentityToken: str
    AssumedRoleUser: responses.AssumedRoleUser
    PackedPolicySize: int
    Provider: str
    Audience: str
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int

class AssumeRootResponseStub(Stub, total=False):
    Credentials: responses.Credentials
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int

class DecodeAuthorizationMessageResponseStub(Stub, total=False):
    DecodedMessage: str

class GetAccessKeyInfoResponseStub(Stub, total=False):
    Account: str

class GetCallerIdentityResponseStub(Stub, total=False):
    UserId: str
    Account: str
    Arn: str

class GetDelegatedAccessTokenResponseStub(Stub, total=False):
    Credentials: responses.Credentials
    PackedPolicySize: int
    AssumedPrincipal: str

class GetFederationTokenResponseStub(Stub, total=False):
    Credentials: responses.Credentials
    FederatedUser: responses.FederatedUser
    PackedPolicySize: int
    SessionTokenUtilization: int
    SessionTokenSize: int

class GetSessionTokenResponseStub(Stub, total=False):
    Credentials: responses.Credentials
    SessionTokenUtilization: int
    SessionTokenSize: int

class GetWebIdentityTokenResponseStub(Stub, total=False):
    WebIdentityToken: str
    Expiration: datetime

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
