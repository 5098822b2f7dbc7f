"""The client of AWS Security Token Service (2011-06-15)."""

from collections.abc import Sequence

from botocore.client import BaseClient

from boto_types.sts import errors, responses, views

class STSClient(BaseClient):
    """Amazon Web Services provides Security Token Service (STS) as a web service
    that enables you to request temporary, limited-privilege credentials for users.

    https://docs.aws.amazon.com/boto3/latest/reference/services/sts.html
    """

    @property
    def exceptions(self) -> errors.STSExceptions: ...
    def assume_role(
        self,
        *,
        RoleArn: str,
        RoleSessionName: str,
        PolicyArns: Sequence[views.PolicyDescriptorTypeLike] = ...,
        Policy: str = ...,
        DurationSeconds: int = ...,
        Tags: Sequence[views.TagLike] = ...,
        TransitiveTagKeys: list[str] | tuple[str, ...] = ...,
        ExternalId: str = ...,
        SerialNumber: str = ...,
        TokenCode: str = ...,
        SourceIdentity: str = ...,
        ProvidedContexts: Sequence[views.ProvidedContextLike] = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> responses.AssumeRoleResponse:
        """Returns a set of temporary security credentials that you can use to access
        Amazon Web Services resources.

        Raises: MalformedPolicyDocumentException, PackedPolicyTooLargeException,
        RegionDisabledException, ExpiredTokenException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/assume_role.html
        """

    def assume_role_with_saml(
        self,
        *,
        RoleArn: str,
        PrincipalArn: str,
        SAMLAssertion: str,
        PolicyArns: Sequence[views.PolicyDescriptorTypeLike] = ...,
        Policy: str = ...,
        DurationSeconds: int = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> responses.AssumeRoleWithSAMLResponse:
        """Returns a set of temporary security credentials for users who have been
        authenticated via a SAML authentication response.

        Raises: MalformedPolicyDocumentException, PackedPolicyTooLargeException,
        IDPRejectedClaimException, InvalidIdentityTokenException,
        ExpiredTokenException, RegionDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/assume_role_with_saml.html
        """

    def assume_role_with_web_identity(
        self,
        *,
        RoleArn: str,
        RoleSessionName: str,
        WebIdentityToken: str,
        ProviderId: str = ...,
        PolicyArns: Sequence[views.PolicyDescriptorTypeLike] = ...,
        Policy: str = ...,
        DurationSeconds: int = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> responses.AssumeRoleWithWebIdentityResponse:
        """Returns a set of temporary security credentials for users who have been
        authenticated in a mobile or web application with a web identity provider.

        Raises: MalformedPolicyDocumentException, PackedPolicyTooLargeException,
        IDPRejectedClaimException, IDPCommunicationErrorException,
        InvalidIdentityTokenException, ExpiredTokenException,
        RegionDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/assume_role_with_web_identity.html
        """

    def assume_root(
        self,
        *,
        TargetPrincipal: str,
        TaskPolicyArn: views.PolicyDescriptorTypeLike,
        DurationSeconds: int = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> responses.AssumeRootResponse:
        """Returns a set of short term credentials you can use to perform privileged
        tasks on a member account in your organization.

        Raises: RegionDisabledException, ExpiredTokenException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/assume_root.html
        """

    def decode_authorization_message(
        self,
        *,
        EncodedMessage: str,
    ) -> responses.DecodeAuthorizationMessageResponse:
        """Decodes additional information about the authorization status of a request
        from an encoded message returned in response to an Amazon Web Services
        request.

        Raises: InvalidAuthorizationMessageException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/decode_authorization_message.html
        """

    def get_access_key_info(
        self,
        *,
        AccessKeyId: str,
    ) -> responses.GetAccessKeyInfoResponse:
        """Returns the account identifier for the specified access key ID.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_access_key_info.html
        """

    def get_caller_identity(self) -> responses.GetCallerIdentityResponse:
        """Returns details about the IAM user or role whose credentials are used to
        call the operation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_caller_identity.html
        """

    def get_delegated_access_token(
        self,
        *,
        TradeInToken: str,
    ) -> responses.GetDelegatedAccessTokenResponse:
        """Exchanges a trade-in token for temporary Amazon Web Services credentials
        with the permissions associated with the assumed principal.

        Raises: ExpiredTradeInTokenException, RegionDisabledException,
        PackedPolicyTooLargeException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_delegated_access_token.html
        """

    def get_federation_token(
        self,
        *,
        Name: str,
        Policy: str = ...,
        PolicyArns: Sequence[views.PolicyDescriptorTypeLike] = ...,
        DurationSeconds: int = ...,
        Tags: Sequence[views.TagLike] = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> responses.GetFederationTokenResponse:
        """Returns a set of temporary security credentials (consisting of an access
        key ID, a secret access key, and a security token) for a user.

        Raises: MalformedPolicyDocumentException, PackedPolicyTooLargeException,
        RegionDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_federation_token.html
        """

    def get_session_token(
        self,
        *,
        DurationSeconds: int = ...,
        SerialNumber: str = ...,
        TokenCode: str = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> responses.GetSessionTokenResponse:
        """Returns a set of temporary credentials for an Amazon Web Services account
        or IAM user.

        Raises: RegionDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_session_token.html
        """

    def get_web_identity_token(
        self,
        *,
        Audience: list[str] | tuple[str, ...],
        SigningAlgorithm: str,
        DurationSeconds: int = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.GetWebIdentityTokenResponse:
        """Returns a signed JSON Web Token (JWT) that represents the calling Amazon
        Web Services identity.

        Raises: SessionDurationEscalationException,
        OutboundWebIdentityFederationDisabledException,
        JWTPayloadSizeExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_web_identity_token.html
        """
