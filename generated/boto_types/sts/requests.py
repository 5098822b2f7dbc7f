"""What you send to AWS Security Token Service.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict


class PolicyDescriptorType(TypedDict):
    arn: NotRequired[str]


class Tag(TypedDict):
    Key: str
    Value: str


class ProvidedContext(TypedDict):
    ProviderArn: NotRequired[str]
    ContextAssertion: NotRequired[str]


class AssumeRoleRequest(TypedDict, closed=True):
    RoleArn: str
    RoleSessionName: str
    PolicyArns: NotRequired[list[PolicyDescriptorType]]
    Policy: NotRequired[str]
    DurationSeconds: NotRequired[int]
    Tags: NotRequired[list[Tag]]
    TransitiveTagKeys: NotRequired[list[str]]
    ExternalId: NotRequired[str]
    SerialNumber: NotRequired[str]
    TokenCode: NotRequired[str]
    SourceIdentity: NotRequired[str]
    ProvidedContexts: NotRequired[list[ProvidedContext]]
    MinimumSessionTokenSize: NotRequired[int]


class AssumeRoleWithSAMLRequest(TypedDict, closed=True):
    RoleArn: str
    PrincipalArn: str
    SAMLAssertion: str
    PolicyArns: NotRequired[list[PolicyDescriptorType]]
    Policy: NotRequired[str]
    DurationSeconds: NotRequired[int]
    MinimumSessionTokenSize: NotRequired[int]


class AssumeRoleWithWebIdentityRequest(TypedDict, closed=True):
    RoleArn: str
    RoleSessionName: str
    WebIdentityToken: str
    ProviderId: NotRequired[str]
    PolicyArns: NotRequired[list[PolicyDescriptorType]]
    Policy: NotRequired[str]
    DurationSeconds: NotRequired[int]
    MinimumSessionTokenSize: NotRequired[int]


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


class GetFederationTokenRequest(TypedDict, closed=True):
    Name: str
    Policy: NotRequired[str]
    PolicyArns: NotRequired[list[PolicyDescriptorType]]
    DurationSeconds: NotRequired[int]
    Tags: NotRequired[list[Tag]]
    MinimumSessionTokenSize: NotRequired[int]


class GetSessionTokenRequest(TypedDict, closed=True):
    DurationSeconds: NotRequired[int]
    SerialNumber: NotRequired[str]
    TokenCode: NotRequired[str]
    MinimumSessionTokenSize: NotRequired[int]


class GetWebIdentityTokenRequest(TypedDict, closed=True):
    Audience: list[str]
    DurationSeconds: NotRequired[int]
    SigningAlgorithm: str
    Tags: NotRequired[list[Tag]]
