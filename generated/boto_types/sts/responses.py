"""Response types of AWS Security Token Service: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.values import ResponseMetadata


class Credentials(TypedDict):
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    Expiration: datetime


class AssumedRoleUser(TypedDict):
    AssumedRoleId: str
    Arn: str


class AssumeRoleResponse(TypedDict, total=False):
    Credentials: Credentials
    AssumedRoleUser: AssumedRoleUser
    PackedPolicySize: int
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int
    ResponseMetadata: Required[ResponseMetadata]


class AssumeRoleWithSAMLResponse(TypedDict, total=False):
    Credentials: Credentials
    AssumedRoleUser: AssumedRoleUser
    PackedPolicySize: int
    Subject: str
    SubjectType: str
    Issuer: str
    Audience: str
    NameQualifier: str
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int
    ResponseMetadata: Required[ResponseMetadata]


class AssumeRoleWithWebIdentityResponse(TypedDict, total=False):
    Credentials: Credentials
    SubjectFromWebIdentityToken: str
    AssumedRoleUser: AssumedRoleUser
    PackedPolicySize: int
    Provider: str
    Audience: str
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int
    ResponseMetadata: Required[ResponseMetadata]


class AssumeRootResponse(TypedDict, total=False):
    Credentials: Credentials
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int
    ResponseMetadata: Required[ResponseMetadata]


class DecodeAuthorizationMessageResponse(TypedDict):
    DecodedMessage: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetAccessKeyInfoResponse(TypedDict):
    Account: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetCallerIdentityResponse(TypedDict):
    UserId: str
    Account: str
    Arn: str
    ResponseMetadata: ResponseMetadata


class GetDelegatedAccessTokenResponse(TypedDict, total=False):
    Credentials: Credentials
    PackedPolicySize: int
    AssumedPrincipal: str
    ResponseMetadata: Required[ResponseMetadata]


class FederatedUser(TypedDict):
    FederatedUserId: str
    Arn: str


class GetFederationTokenResponse(TypedDict, total=False):
    Credentials: Credentials
    FederatedUser: FederatedUser
    PackedPolicySize: int
    SessionTokenUtilization: int
    SessionTokenSize: int
    ResponseMetadata: Required[ResponseMetadata]


class GetSessionTokenResponse(TypedDict, total=False):
    Credentials: Credentials
    SessionTokenUtilization: int
    SessionTokenSize: int
    ResponseMetadata: Required[ResponseMetadata]


class GetWebIdentityTokenResponse(TypedDict, total=False):
    WebIdentityToken: str
    Expiration: datetime
    ResponseMetadata: Required[ResponseMetadata]
