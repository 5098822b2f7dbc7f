"""Errors of AWS Security Token Service, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.sts import errors
from boto_types.values import ErrorResponse

class STSExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    ExpiredTokenException: type[errors.ExpiredTokenException]
    ExpiredTradeInTokenException: type[errors.ExpiredTradeInTokenException]
    IDPCommunicationErrorException: type[errors.IDPCommunicationErrorException]
    IDPRejectedClaimException: type[errors.IDPRejectedClaimException]
    InvalidAuthorizationMessageException: type[
        errors.InvalidAuthorizationMessageException
    ]
    InvalidIdentityTokenException: type[errors.InvalidIdentityTokenException]
    JWTPayloadSizeExceededException: type[errors.JWTPayloadSizeExceededException]
    MalformedPolicyDocumentException: type[errors.MalformedPolicyDocumentException]
    OutboundWebIdentityFederationDisabledException: type[
        errors.OutboundWebIdentityFederationDisabledException
    ]
    PackedPolicyTooLargeException: type[errors.PackedPolicyTooLargeException]
    RegionDisabledException: type[errors.RegionDisabledException]
    SessionDurationEscalationException: type[errors.SessionDurationEscalationException]

class ExpiredTokenExceptionResponse(ErrorResponse, total=False):
    message: str

class ExpiredTokenException(ClientError):
    """The web identity token that was passed is expired or is not valid. Get a new
    identity token from the identity provider and then retry the request.
    """

    @property
    def response(self) -> ExpiredTokenExceptionResponse: ...

class ExpiredTradeInTokenExceptionResponse(ErrorResponse, total=False):
    message: str

class ExpiredTradeInTokenException(ClientError):
    """The trade-in token provided in the request has expired and can no longer be
    exchanged for credentials. Request a new token and retry the operation.
    """

    @property
    def response(self) -> ExpiredTradeInTokenExceptionResponse: ...

class IDPCommunicationErrorExceptionResponse(ErrorResponse, total=False):
    message: str

class IDPCommunicationErrorException(ClientError):
    """The request could not be fulfilled because the identity provider (IDP) that
    was asked to verify the incoming identity token could not be reached.
    """

    @property
    def response(self) -> IDPCommunicationErrorExceptionResponse: ...

class IDPRejectedClaimExceptionResponse(ErrorResponse, total=False):
    message: str

class IDPRejectedClaimException(ClientError):
    """The identity provider (IdP) reported that authentication failed. This might be
    because the claim is invalid.
    """

    @property
    def response(self) -> IDPRejectedClaimExceptionResponse: ...

class InvalidAuthorizationMessageExceptionResponse(ErrorResponse, total=False):
    message: str

class InvalidAuthorizationMessageException(ClientError):
    """The error returned if the message passed to `DecodeAuthorizationMessage` was
    invalid. This can happen if the token contains invalid characters, such as line
    breaks, or if the message has expired.
    """

    @property
    def response(self) -> InvalidAuthorizationMessageExceptionResponse: ...

class InvalidIdentityTokenExceptionResponse(ErrorResponse, total=False):
    message: str

class InvalidIdentityTokenException(ClientError):
    """The web identity token that was passed could not be validated by Amazon Web
    Services. Get a new identity token from the identity provider and then retry the
    request.
    """

    @property
    def response(self) -> InvalidIdentityTokenExceptionResponse: ...

class JWTPayloadSizeExceededExceptionResponse(ErrorResponse, total=False):
    message: str

class JWTPayloadSizeExceededException(ClientError):
    """The requested token payload size exceeds the maximum allowed size. Reduce the
    number of request tags included in the `GetWebIdentityToken` API call to reduce
    the token payload size.
    """

    @property
    def response(self) -> JWTPayloadSizeExceededExceptionResponse: ...

class MalformedPolicyDocumentExceptionResponse(ErrorResponse, total=False):
    message: str

class MalformedPolicyDocumentException(ClientError):
    """The request was rejected because the policy document was malformed. The error
    message describes the specific error.
    """

    @property
    def response(self) -> MalformedPolicyDocumentExceptionResponse: ...

class OutboundWebIdentityFederationDisabledExceptionResponse(
    ErrorResponse,
    total=False,
):
    message: str

class OutboundWebIdentityFederationDisabledException(ClientError):
    """The outbound web identity federation feature is not enabled for this account.
    To use this feature, you must first enable it through the Amazon Web Services
    Management Console or API.
    """

    @property
    def response(self) -> OutboundWebIdentityFederationDisabledExceptionResponse: ...

class PackedPolicyTooLargeExceptionResponse(ErrorResponse, total=False):
    message: str

class PackedPolicyTooLargeException(ClientError):
    """The request was rejected because the total packed size of the session policies
    and session tags combined was too large.
    """

    @property
    def response(self) -> PackedPolicyTooLargeExceptionResponse: ...

class RegionDisabledExceptionResponse(ErrorResponse, total=False):
    message: str

class RegionDisabledException(ClientError):
    """STS is not activated in the requested region for the account that is being
    asked to generate credentials. The account administrator must use the IAM console
    to activate STS in that region.
    """

    @property
    def response(self) -> RegionDisabledExceptionResponse: ...

class SessionDurationEscalationExceptionResponse(ErrorResponse, total=False):
    message: str

class SessionDurationEscalationException(ClientError):
    """The requested token duration would extend the session beyond its original
    expiration time. You cannot use this operation to extend the lifetime of a
    session beyond what was granted when the session was originally created.
    """

    @property
    def response(self) -> SessionDurationEscalationExceptionResponse: ...
