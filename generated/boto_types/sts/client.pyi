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

        Raises MalformedPolicyDocumentException, PackedPolicyTooLargeException,
        RegionDisabledException, ExpiredTokenException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/assume_role.html

        Args:
            RoleArn: The Amazon Resource Name (ARN) of the role to assume.
            RoleSessionName: An identifier for the assumed role session.
            PolicyArns: The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as managed session policies.
            Policy: An IAM policy in JSON format that you want to use as an inline session policy.
            DurationSeconds: The duration, in seconds, of the role session.
            Tags: A list of session tags that you want to pass.
            TransitiveTagKeys: A list of keys for session tags that you want to set as transitive.
            ExternalId: A unique identifier that might be required when you assume a role in another account.
            SerialNumber: The identification number of the MFA device that is associated with the user who is making the AssumeRole call.
            TokenCode: The value provided by the MFA device, if the trust policy of the role being assumed requires MFA.
            SourceIdentity: The source identity specified by the principal that is calling the AssumeRole operation.
            ProvidedContexts: A list of previously acquired trusted context assertions in the format of a JSON array.
            MinimumSessionTokenSize: The minimum size, in bytes, of the session token that STS issues for the request.
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

        Raises MalformedPolicyDocumentException, PackedPolicyTooLargeException,
        IDPRejectedClaimException, InvalidIdentityTokenException,
        ExpiredTokenException, RegionDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/assume_role_with_saml.html

        Args:
            RoleArn: The Amazon Resource Name (ARN) of the role that the caller is assuming.
            PrincipalArn: The Amazon Resource Name (ARN) of the SAML provider in IAM that describes the IdP.
            SAMLAssertion: The base64 encoded SAML authentication response provided by the IdP.
            PolicyArns: The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as managed session policies.
            Policy: An IAM policy in JSON format that you want to use as an inline session policy.
            DurationSeconds: The duration, in seconds, of the role session.
            MinimumSessionTokenSize: The minimum size, in bytes, of the session token that STS issues for the request.
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

        Raises MalformedPolicyDocumentException, PackedPolicyTooLargeException,
        IDPRejectedClaimException, IDPCommunicationErrorException,
        InvalidIdentityTokenException, ExpiredTokenException,
        RegionDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/assume_role_with_web_identity.html

        Args:
            RoleArn: The Amazon Resource Name (ARN) of the role that the caller is assuming.
            RoleSessionName: An identifier for the assumed role session.
            WebIdentityToken: The OAuth 2.0 access token or OpenID Connect ID token that is provided by the identity provider.
            ProviderId: The fully qualified host component of the domain name of the OAuth 2.0 identity provider.
            PolicyArns: The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as managed session policies.
            Policy: An IAM policy in JSON format that you want to use as an inline session policy.
            DurationSeconds: The duration, in seconds, of the role session.
            MinimumSessionTokenSize: The minimum size, in bytes, of the session token that STS issues for the request.
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

        Raises RegionDisabledException, ExpiredTokenException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/assume_root.html

        Args:
            TargetPrincipal: The member account principal ARN or account ID.
            TaskPolicyArn: The identity based policy that scopes the session to the privileged tasks that can be performed.
            DurationSeconds: The duration, in seconds, of the privileged session.
            MinimumSessionTokenSize: The minimum size, in bytes, of the session token that STS issues for the request.
        """

    def decode_authorization_message(
        self,
        *,
        EncodedMessage: str,
    ) -> responses.DecodeAuthorizationMessageResponse:
        """Decodes additional information about the authorization status of a request
        from an encoded message returned in response to an Amazon Web Services
        request.

        Raises InvalidAuthorizationMessageException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/decode_authorization_message.html

        Args:
            EncodedMessage: The encoded message that was returned with the response.
        """

    def get_access_key_info(
        self,
        *,
        AccessKeyId: str,
    ) -> responses.GetAccessKeyInfoResponse:
        """Returns the account identifier for the specified access key ID.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_access_key_info.html

        Args:
            AccessKeyId: The identifier of an access key.
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

        Raises ExpiredTradeInTokenException, RegionDisabledException,
        PackedPolicyTooLargeException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_delegated_access_token.html

        Args:
            TradeInToken: The token to exchange for temporary Amazon Web Services credentials.
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

        Raises MalformedPolicyDocumentException, PackedPolicyTooLargeException,
        RegionDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_federation_token.html

        Args:
            Name: The name of the federated user.
            Policy: An IAM policy in JSON format that you want to use as an inline session policy.
            PolicyArns: The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as a managed session policy.
            DurationSeconds: The duration, in seconds, that the session should last.
            Tags: A list of session tags.
            MinimumSessionTokenSize: The minimum size, in bytes, of the session token that STS issues for the request.
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

        Raises RegionDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_session_token.html

        Args:
            DurationSeconds: The duration, in seconds, that the credentials should remain valid.
            SerialNumber: The identification number of the MFA device that is associated with the IAM user who is making the GetSessionToken call.
            TokenCode: The value provided by the MFA device, if MFA is required.
            MinimumSessionTokenSize: The minimum size, in bytes, of the session token that STS issues for the request.
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

        Raises SessionDurationEscalationException,
        OutboundWebIdentityFederationDisabledException,
        JWTPayloadSizeExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_web_identity_token.html

        Args:
            Audience: The intended recipient of the web identity token.
            SigningAlgorithm: The cryptographic algorithm to use for signing the JSON Web Token (JWT).
            DurationSeconds: The duration, in seconds, for which the JSON Web Token (JWT) will remain valid.
            Tags: An optional list of tags to include in the JSON Web Token (JWT).
        """
