"""What comes back from AWS Security Token Service."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Credentials(TypedDict):
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    Expiration: datetime


class AssumedRoleUser(TypedDict):
    AssumedRoleId: str
    Arn: str


class AssumeRoleResponse(TypedDict):
    Credentials: NotRequired[Credentials]
    AssumedRoleUser: NotRequired[AssumedRoleUser]
    PackedPolicySize: NotRequired[int]
    SourceIdentity: NotRequired[str]
    SessionTokenUtilization: NotRequired[int]
    SessionTokenSize: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class AssumeRoleWithSAMLResponse(TypedDict):
    Credentials: NotRequired[Credentials]
    AssumedRoleUser: NotRequired[AssumedRoleUser]
    PackedPolicySize: NotRequired[int]
    Subject: NotRequired[str]
    SubjectType: NotRequired[str]
    Issuer: NotRequired[str]
    Audience: NotRequired[str]
    NameQualifier: NotRequired[str]
    SourceIdentity: NotRequired[str]
    SessionTokenUtilization: NotRequired[int]
    SessionTokenSize: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class AssumeRoleWithWebIdentityResponse(TypedDict):
    Credentials: NotRequired[Credentials]
    SubjectFromWebIdentityToken: NotRequired[str]
    AssumedRoleUser: NotRequired[AssumedRoleUser]
    PackedPolicySize: NotRequired[int]
    Provider: NotRequired[str]
    Audience: NotRequired[str]
    SourceIdentity: NotRequired[str]
    SessionTokenUtilization: NotRequired[int]
    SessionTokenSize: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class AssumeRootResponse(TypedDict):
    Credentials: NotRequired[Credentials]
    SourceIdentity: NotRequired[str]
    SessionTokenUtilization: NotRequired[int]
    SessionTokenSize: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class DecodeAuthorizationMessageResponse(TypedDict):
    DecodedMessage: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetAccessKeyInfoResponse(TypedDict):
    Account: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetCallerIdentityResponse(TypedDict):
    UserId: NotRequired[str]
    Account: NotRequired[str]
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetDelegatedAccessTokenResponse(TypedDict):
    Credentials: NotRequired[Credentials]
    PackedPolicySize: NotRequired[int]
    AssumedPrincipal: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class FederatedUser(TypedDict):
    FederatedUserId: str
    Arn: str


class GetFederationTokenResponse(TypedDict):
    Credentials: NotRequired[Credentials]
    FederatedUser: NotRequired[FederatedUser]
    PackedPolicySize: NotRequired[int]
    SessionTokenUtilization: NotRequired[int]
    SessionTokenSize: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class GetSessionTokenResponse(TypedDict):
    Credentials: NotRequired[Credentials]
    SessionTokenUtilization: NotRequired[int]
    SessionTokenSize: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class GetWebIdentityTokenResponse(TypedDict):
    WebIdentityToken: NotRequired[str]
    Expiration: NotRequired[datetime]
    ResponseMetadata: ResponseMetadata
