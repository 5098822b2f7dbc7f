"""Response types of AWS Security Token Service: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.values import ResponseMetadata


class Credentials(TypedDict):
    """Amazon Web Services credentials for API authentication."""

    AccessKeyId: str
    """The access key ID that identifies the temporary security credentials."""

    SecretAccessKey: str
    """The secret access key that can be used to sign requests."""

    SessionToken: str
    """The token that users must pass to the service API to use the temporary
    credentials."""

    Expiration: datetime
    """The date on which the current credentials expire."""


class AssumedRoleUser(TypedDict):
    """The identifiers for the temporary security credentials that the operation
    returns.
    """

    AssumedRoleId: str
    """A unique identifier that contains the role ID and the role session name of the
    role that is being assumed."""

    Arn: str
    """The ARN of the temporary security credentials that are returned from the
    AssumeRole action."""


class AssumeRoleResponse(TypedDict, total=False):
    """Contains the response to a successful AssumeRole request, including temporary
    Amazon Web Services credentials that can be used to make Amazon Web Services
    requests.
    """

    Credentials: Credentials
    """The temporary security credentials, which include an access key ID, a secret
    access key, and a security (or session) token."""

    AssumedRoleUser: AssumedRoleUser
    """The Amazon Resource Name (ARN) and the assumed role ID, which are identifiers
    that you can use to refer to the resulting temporary security credentials."""

    PackedPolicySize: int
    """Deprecated. Replaced by SessionTokenUtilization. A percentage value that
    indicates the packed size of the session policies and session tags combined
    passed in the request."""

    SourceIdentity: str
    """The source identity specified by the principal that is calling the
    `AssumeRole` operation."""

    SessionTokenUtilization: int
    """The percentage (0-100) of the maximum allowed session token size that the
    returned session token consumes."""

    SessionTokenSize: int
    """The size, in bytes, of the session token returned in the Credentials for this
    response."""

    ResponseMetadata: Required[ResponseMetadata]


class AssumeRoleWithSAMLResponse(TypedDict, total=False):
    """Contains the response to a successful AssumeRoleWithSAML request, including
    temporary Amazon Web Services credentials that can be used to make Amazon Web
    Services requests.
    """

    Credentials: Credentials
    """The temporary security credentials, which include an access key ID, a secret
    access key, and a security (or session) token."""

    AssumedRoleUser: AssumedRoleUser
    """The identifiers for the temporary security credentials that the operation
    returns."""

    PackedPolicySize: int
    """Deprecated. Replaced by SessionTokenUtilization. A percentage value that
    indicates the packed size of the session policies and session tags combined
    passed in the request."""

    Subject: str
    """The value of the `NameID` element in the `Subject` element of the SAML
    assertion."""

    SubjectType: str
    """The format of the name ID, as defined by the `Format` attribute in the
    `NameID` element of the SAML assertion."""

    Issuer: str
    """The value of the `Issuer` element of the SAML assertion."""

    Audience: str
    """The value of the `Recipient` attribute of the `SubjectConfirmationData`
    element of the SAML assertion."""

    NameQualifier: str
    """A hash value based on the concatenation of the following: The `Issuer`
    response value, The Amazon Web Services account ID, The friendly name."""

    SourceIdentity: str
    """The value in the `SourceIdentity` attribute in the SAML assertion."""

    SessionTokenUtilization: int
    """The percentage (0-100) of the maximum allowed session token size that the
    returned session token consumes."""

    SessionTokenSize: int
    """The size, in bytes, of the session token returned in the Credentials for this
    response."""

    ResponseMetadata: Required[ResponseMetadata]


class AssumeRoleWithWebIdentityResponse(TypedDict, total=False):
    """Contains the response to a successful AssumeRoleWithWebIdentity request,
    including temporary Amazon Web Services credentials that can be used to make
    Amazon Web Services requests.
    """

    Credentials: Credentials
    """The temporary security credentials, which include an access key ID, a secret
    access key, and a security token."""

    SubjectFromWebIdentityToken: str
    """The unique user identifier that is returned by the identity provider."""

    AssumedRoleUser: AssumedRoleUser
    """The Amazon Resource Name (ARN) and the assumed role ID, which are identifiers
    that you can use to refer to the resulting temporary security credentials."""

    PackedPolicySize: int
    """Deprecated. Replaced by SessionTokenUtilization. A percentage value that
    indicates the packed size of the session policies and session tags combined
    passed in the request."""

    Provider: str
    """The issuing authority of the web identity token presented."""

    Audience: str
    """The intended audience (also known as client ID) of the web identity token."""

    SourceIdentity: str
    """The value of the source identity that is returned in the JSON web token (JWT)
    from the identity provider."""

    SessionTokenUtilization: int
    """The percentage (0-100) of the maximum allowed session token size that the
    returned session token consumes."""

    SessionTokenSize: int
    """The size, in bytes, of the session token returned in the Credentials for this
    response."""

    ResponseMetadata: Required[ResponseMetadata]


class AssumeRootResponse(TypedDict, total=False):
    Credentials: Credentials
    """The temporary security credentials, which include an access key ID, a secret
    access key, and a security token."""

    SourceIdentity: str
    """The source identity specified by the principal that is calling the
    `AssumeRoot` operation."""

    SessionTokenUtilization: int
    """The percentage (0-100) of the maximum allowed session token size that the
    returned session token consumes."""

    SessionTokenSize: int
    """The size, in bytes, of the session token returned in the Credentials for this
    response."""

    ResponseMetadata: Required[ResponseMetadata]


class DecodeAuthorizationMessageResponse(TypedDict):
    """A document that contains additional information about the authorization status
    of a request from an encoded message that is returned in response to an Amazon
    Web Services request.
    """

    DecodedMessage: NotRequired[str]
    """The API returns a response with the decoded message."""

    ResponseMetadata: ResponseMetadata


class GetAccessKeyInfoResponse(TypedDict):
    Account: NotRequired[str]
    """The number used to identify the Amazon Web Services account."""

    ResponseMetadata: ResponseMetadata


class GetCallerIdentityResponse(TypedDict):
    """Contains the response to a successful GetCallerIdentity request, including
    information about the entity making the request.
    """

    UserId: str
    """The unique identifier of the calling entity."""

    Account: str
    """The Amazon Web Services account ID number of the account that owns or contains
    the calling entity."""

    Arn: str
    """The Amazon Web Services ARN associated with the calling entity."""

    ResponseMetadata: ResponseMetadata


class GetDelegatedAccessTokenResponse(TypedDict, total=False):
    Credentials: Credentials
    """Amazon Web Services credentials for API authentication."""

    PackedPolicySize: int
    """Deprecated. This field is not populated for GetDelegatedAccessToken. The
    percentage of the maximum policy size that is used by the session policy."""

    AssumedPrincipal: str
    """The Amazon Resource Name (ARN) of the principal that was assumed when
    obtaining the delegated access token."""

    ResponseMetadata: Required[ResponseMetadata]


class FederatedUser(TypedDict):
    """Identifiers for the federated user that is associated with the credentials."""

    FederatedUserId: str
    """The string that identifies the federated user associated with the credentials,
    similar to the unique ID of an IAM user."""

    Arn: str
    """The ARN that specifies the federated user that is associated with the
    credentials."""


class GetFederationTokenResponse(TypedDict, total=False):
    """Contains the response to a successful GetFederationToken request, including
    temporary Amazon Web Services credentials that can be used to make Amazon Web
    Services requests.
    """

    Credentials: Credentials
    """The temporary security credentials, which include an access key ID, a secret
    access key, and a security (or session) token."""

    FederatedUser: FederatedUser
    """Identifiers for the federated user associated with the credentials (such as
    `arn:aws:sts::123456789012:federated-user/Bob` or `123456789012:Bob`)."""

    PackedPolicySize: int
    """Deprecated. Replaced by SessionTokenUtilization. A percentage value that
    indicates the packed size of the session policies and session tags combined
    passed in the request."""

    SessionTokenUtilization: int
    """The percentage (0-100) of the maximum allowed session token size that the
    returned session token consumes."""

    SessionTokenSize: int
    """The size, in bytes, of the session token returned in the Credentials for this
    response."""

    ResponseMetadata: Required[ResponseMetadata]


class GetSessionTokenResponse(TypedDict, total=False):
    """Contains the response to a successful GetSessionToken request, including
    temporary Amazon Web Services credentials that can be used to make Amazon Web
    Services requests.
    """

    Credentials: Credentials
    """The temporary security credentials, which include an access key ID, a secret
    access key, and a security (or session) token."""

    SessionTokenUtilization: int
    """The percentage (0-100) of the maximum allowed session token size that the
    returned session token consumes."""

    SessionTokenSize: int
    """The size, in bytes, of the session token returned in the Credentials for this
    response."""

    ResponseMetadata: Required[ResponseMetadata]


class GetWebIdentityTokenResponse(TypedDict, total=False):
    WebIdentityToken: str
    """A signed JSON Web Token (JWT) that represents the caller's Amazon Web Services
    identity."""

    Expiration: datetime
    """The date and time when the web identity token expires, in UTC."""

    ResponseMetadata: Required[ResponseMetadata]
