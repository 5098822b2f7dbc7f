"""Request types of AWS Security Token Service: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, Required, TypedDict


class PolicyDescriptorType(TypedDict, total=False):
    arn: str


class Tag(TypedDict):
    Key: str
    Value: str


class ProvidedContext(TypedDict, total=False):
    ProviderArn: str
    ContextAssertion: str


class AssumeRoleRequest(TypedDict, total=False, closed=True):
    RoleArn: Required[str]
    RoleSessionName: Required[str]
    PolicyArns: list[PolicyDescriptorType]
    Policy: str
    DurationSeconds: int
    Tags: list[Tag]
    TransitiveTagKeys: list[str]
    ExternalId: str
    SerialNumber: str
    TokenCode: str
    SourceIdentity: str
    ProvidedContexts: list[ProvidedContext]
    MinimumSessionTokenSize: int


class AssumeRoleWithSAMLRequest(TypedDict, total=False, closed=True):
    RoleArn: Required[str]
    PrincipalArn: Required[str]
    SAMLAssertion: Required[str]
    PolicyArns: list[PolicyDescriptorType]
    Policy: str
    DurationSeconds: int
    MinimumSessionTokenSize: int


class AssumeRoleWithWebIdentityRequest(TypedDict, total=False, closed=True):
    RoleArn: Required[str]
    RoleSessionName: Required[str]
    WebIdentityToken: Required[str]
    ProviderId: str
    PolicyArns: list[PolicyDescriptorType]
    Policy: str
    DurationSeconds: int
    MinimumSessionTokenSize: int


class AssumeRootRequest(TypedDict, closed=True):
    TargetPrincipal: str
    TaskPolicyArn: PolicyDescriptorType
    DurationSeconds: NotRequired[int]
    MinimumSessionTokenSize: NotRequired[int]


class DecodeAuthorizationMessageRequest(TypedDict, closed=True):
    EncodedMessage: str


class GetAccessKeyInfoRequest(TypedDict, closed=True):
    AccessKeyId: str


class GetCallerIdentityRequest(TypedDict, closed=True):
    pass


class GetDelegatedAccessTokenRequest(TypedDict, closed=True):
    TradeInToken: str


class GetFederationTokenRequest(TypedDict, total=False, closed=True):
    Name: Required[str]
    Policy: str
    PolicyArns: list[PolicyDescriptorType]
    DurationSeconds: int
    Tags: list[Tag]
    MinimumSessionTokenSize: int


class GetSessionTokenRequest(TypedDict, total=False, closed=True):
    DurationSeconds: int
    SerialNumber: str
    TokenCode: str
    MinimumSessionTokenSize: int


class GetWebIdentityTokenRequest(TypedDict, closed=True):
    Audience: list[str]
    DurationSeconds: NotRequired[int]
    SigningAlgorithm: str
    Tags: NotRequired[list[Tag]]
