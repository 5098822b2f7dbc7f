"""The client of AWS Security Token Service (2011-06-15)."""

from collections.abc import Sequence

from botocore.client import BaseClient

from boto_types.sts import errors, responses, views

class STSClient(BaseClient):
    """Amazon Web Services provides Security Token Service (STS) as a web service
    that enables you to request temporary, limited-privilege credentials for users.

    https://docs.aws.amazon.com/boto3/latest/reference/services/sts.html

    Example:
        client = boto3.client("sts")

    - Requests to fill in: `boto_types.sts.requests`
    - Responses: `boto_types.sts.responses`
    - Errors: `client.exceptions`, with types in `boto_types.sts.errors`
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
        Amazon Web Services resources. These temporary credentials consist of an
        access key ID, a secret access key, and a security token.

        Raises MalformedPolicyDocumentException, PackedPolicyTooLargeException,
        RegionDisabledException, ExpiredTokenException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/assume_role.html

        Args:
            RoleArn: Length: 20 to 2048.
            RoleSessionName: An identifier for the assumed role session. Length: 2 to 64. Pattern: `[\\w+=,.@-]*`.
            PolicyArns: The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as managed session policies.
            Policy: An IAM policy in JSON format that you want to use as an inline session policy. Length: at least 1. Pattern: `[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+`.
            DurationSeconds: The duration, in seconds, of the role session. By default, the value is set to `3600` seconds. Range: 900 to 43200.
            Tags: A list of session tags that you want to pass. Items: at most 50.
            TransitiveTagKeys: A list of keys for session tags that you want to set as transitive. Items: at most 50.
            ExternalId: A unique identifier that might be required when you assume a role in another account. Length: 2 to 1224. Pattern: `[\\w+=,.@:\\/-]*`.
            SerialNumber: The identification number of the MFA device that is associated with the user who is making the `AssumeRole` call. Length: 9 to 256. Pattern: `[\\w+=/:,.@-]*`.
            TokenCode: The value provided by the MFA device, if the trust policy of the role being assumed requires MFA. Length: exactly 6. Pattern: `[\\d]*`.
            SourceIdentity: The source identity specified by the principal that is calling the `AssumeRole` operation. Length: 2 to 64. Pattern: `[\\w+=,.@-]*`.
            ProvidedContexts: A list of previously acquired trusted context assertions in the format of a JSON array. Items: 1 to 5.
            MinimumSessionTokenSize: The minimum size, in bytes, of the session token that STS issues for the request. Range: 0 to 4096.
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
        authenticated via a SAML authentication response. By default, the temporary
        security credentials created by `AssumeRoleWithSAML` last for one hour.

        Raises MalformedPolicyDocumentException, PackedPolicyTooLargeException,
        IDPRejectedClaimException, InvalidIdentityTokenException,
        ExpiredTokenException, RegionDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/assume_role_with_saml.html

        Args:
            RoleArn: The Amazon Resource Name (ARN) of the role that the caller is assuming. Length: 20 to 2048.
            PrincipalArn: The Amazon Resource Name (ARN) of the SAML provider in IAM that describes the IdP. Length: 20 to 2048.
            SAMLAssertion: The base64 encoded SAML authentication response provided by the IdP. Length: 4 to 100000.
            PolicyArns: The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as managed session policies.
            Policy: An IAM policy in JSON format that you want to use as an inline session policy. Length: 1 to 2048. Pattern: `[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+`.
            DurationSeconds: The duration, in seconds, of the role session. By default, the value is set to `3600` seconds. Range: 900 to 43200.
            MinimumSessionTokenSize: The minimum size, in bytes, of the session token that STS issues for the request. Range: 0 to 4096.
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
            RoleArn: The Amazon Resource Name (ARN) of the role that the caller is assuming. Length: 20 to 2048.
            RoleSessionName: An identifier for the assumed role session. Length: 2 to 64. Pattern: `[\\w+=,.@-]*`.
            WebIdentityToken: The OAuth 2.0 access token or OpenID Connect ID token that is provided by the identity provider. Length: 4 to 20000.
            ProviderId: The fully qualified host component of the domain name of the OAuth 2.0 identity provider. Length: 4 to 2048.
            PolicyArns: The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as managed session policies.
            Policy: An IAM policy in JSON format that you want to use as an inline session policy. Length: 1 to 2048. Pattern: `[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+`.
            DurationSeconds: The duration, in seconds, of the role session. By default, the value is set to `3600` seconds. Range: 900 to 43200.
            MinimumSessionTokenSize: The minimum size, in bytes, of the session token that STS issues for the request. Range: 0 to 4096.
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
            TargetPrincipal: The member account principal ARN or account ID. Length: 12 to 2048.
            TaskPolicyArn: The identity based policy that scopes the session to the privileged tasks that can be performed.
            DurationSeconds: The duration, in seconds, of the privileged session. By default, the value is set to `900` seconds. Range: 0 to 900.
            MinimumSessionTokenSize: The minimum size, in bytes, of the session token that STS issues for the request. Range: 0 to 4096.
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
            EncodedMessage: The encoded message that was returned with the response. Length: 1 to 10240.
        """

    def get_access_key_info(
        self,
        *,
        AccessKeyId: str,
    ) -> responses.GetAccessKeyInfoResponse:
        """Returns the account identifier for the specified access key ID. Access
        keys consist of two parts: an access key ID (for example,
        `AKIAIOSFODNN7EXAMPLE`) and a secret access key (for example,
        `wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY`).

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_access_key_info.html

        Args:
            AccessKeyId: Length: 16 to 128. Pattern: `[\\w]*`.
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
            Name: The name of the federated user. Length: 2 to 32. Pattern: `[\\w+=,.@-]*`.
            Policy: An IAM policy in JSON format that you want to use as an inline session policy. Length: 1 to 2048. Pattern: `[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+`.
            PolicyArns: The Amazon Resource Names (ARNs) of the IAM managed policies that you want to use as a managed session policy.
            DurationSeconds: The duration, in seconds, that the session should last. If the specified duration is longer than one hour, the session obtained by using root user credentials defaults to one hour. Range: 900 to 129600.
            Tags: A list of session tags. Items: at most 50.
            MinimumSessionTokenSize: The minimum size, in bytes, of the session token that STS issues for the request. Range: 0 to 4096.
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
        or IAM user. This duration can range from 900 seconds (15 minutes) up to a
        maximum of 129,600 seconds (36 hours), with a default of 43,200 seconds (12
        hours).

        Raises RegionDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_session_token.html

        Args:
            DurationSeconds: The duration, in seconds, that the credentials should remain valid. If the duration is longer than one hour, the session for Amazon Web Services account owners defaults to one hour. Range: 900 to 129600.
            SerialNumber: The identification number of the MFA device that is associated with the IAM user who is making the `GetSessionToken` call. Length: 9 to 256. Pattern: `[\\w+=/:,.@-]*`.
            TokenCode: The value provided by the MFA device, if MFA is required. Length: exactly 6. Pattern: `[\\d]*`.
            MinimumSessionTokenSize: The minimum size, in bytes, of the session token that STS issues for the request. Range: 0 to 4096.
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
        Web Services identity. The returned JWT can be used to authenticate with
        external services that support OIDC discovery.

        Raises SessionDurationEscalationException,
        OutboundWebIdentityFederationDisabledException,
        JWTPayloadSizeExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sts/client/get_web_identity_token.html

        Args:
            Audience: The intended recipient of the web identity token. Items: 1 to 10.
            SigningAlgorithm: The cryptographic algorithm to use for signing the JSON Web Token (JWT). Length: exactly 5.
            DurationSeconds: The duration, in seconds, for which the JSON Web Token (JWT) will remain valid. Range: 60 to 3600.
            Tags: An optional list of tags to include in the JSON Web Token (JWT). Items: at most 50.
        """
