"""Errors of AWS Lambda, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.lambda_ import errors, literals
from boto_types.values import ErrorResponse

class LambdaExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    AliasLimitExceededException: type[errors.AliasLimitExceededException]
    CallbackTimeoutException: type[errors.CallbackTimeoutException]
    CapacityProviderLimitExceededException: type[
        errors.CapacityProviderLimitExceededException
    ]
    CodeArtifactUserDeletedException: type[errors.CodeArtifactUserDeletedException]
    CodeArtifactUserFailedException: type[errors.CodeArtifactUserFailedException]
    CodeArtifactUserPendingException: type[errors.CodeArtifactUserPendingException]
    CodeSigningConfigNotFoundException: type[errors.CodeSigningConfigNotFoundException]
    CodeStorageExceededException: type[errors.CodeStorageExceededException]
    CodeVerificationFailedException: type[errors.CodeVerificationFailedException]
    DurableExecutionAlreadyStartedException: type[
        errors.DurableExecutionAlreadyStartedException
    ]
    EC2AccessDeniedException: type[errors.EC2AccessDeniedException]
    EC2ThrottledException: type[errors.EC2ThrottledException]
    EC2UnexpectedException: type[errors.EC2UnexpectedException]
    EFSIOException: type[errors.EFSIOException]
    EFSMountConnectivityException: type[errors.EFSMountConnectivityException]
    EFSMountFailureException: type[errors.EFSMountFailureException]
    EFSMountTimeoutException: type[errors.EFSMountTimeoutException]
    ENILimitReachedException: type[errors.ENILimitReachedException]
    ENINotReadyException: type[errors.ENINotReadyException]
    FunctionVersionsPerCapacityProviderLimitExceededException: type[
        errors.FunctionVersionsPerCapacityProviderLimitExceededException
    ]
    InvalidCodeSignatureException: type[errors.InvalidCodeSignatureException]
    InvalidParameterValueException: type[errors.InvalidParameterValueException]
    InvalidRequestContentException: type[errors.InvalidRequestContentException]
    InvalidRuntimeException: type[errors.InvalidRuntimeException]
    InvalidSecurityGroupIDException: type[errors.InvalidSecurityGroupIDException]
    InvalidSubnetIDException: type[errors.InvalidSubnetIDException]
    InvalidZipFileException: type[errors.InvalidZipFileException]
    KMSAccessDeniedException: type[errors.KMSAccessDeniedException]
    KMSDisabledException: type[errors.KMSDisabledException]
    KMSInvalidStateException: type[errors.KMSInvalidStateException]
    KMSNotFoundException: type[errors.KMSNotFoundException]
    ModeNotSupportedException: type[errors.ModeNotSupportedException]
    NoPublishedVersionException: type[errors.NoPublishedVersionException]
    PolicyLengthExceededException: type[errors.PolicyLengthExceededException]
    PreconditionFailedException: type[errors.PreconditionFailedException]
    ProvisionedConcurrencyConfigNotFoundException: type[
        errors.ProvisionedConcurrencyConfigNotFoundException
    ]
    PublicPolicyException: type[errors.PublicPolicyException]
    RecursiveInvocationException: type[errors.RecursiveInvocationException]
    RequestTooLargeException: type[errors.RequestTooLargeException]
    ResourceConflictException: type[errors.ResourceConflictException]
    ResourceInUseException: type[errors.ResourceInUseException]
    ResourceNotFoundException: type[errors.ResourceNotFoundException]
    ResourceNotReadyException: type[errors.ResourceNotReadyException]
    RuntimeAliasDeletedException: type[errors.RuntimeAliasDeletedException]
    RuntimeVersionDeletedException: type[errors.RuntimeVersionDeletedException]
    S3FilesMountConnectivityException: type[errors.S3FilesMountConnectivityException]
    S3FilesMountFailureException: type[errors.S3FilesMountFailureException]
    S3FilesMountTimeoutException: type[errors.S3FilesMountTimeoutException]
    SerializedRequestEntityTooLargeException: type[
        errors.SerializedRequestEntityTooLargeException
    ]
    ServiceException: type[errors.ServiceException]
    ServiceQuotaExceededException: type[errors.ServiceQuotaExceededException]
    SnapStartException: type[errors.SnapStartException]
    SnapStartNotReadyException: type[errors.SnapStartNotReadyException]
    SnapStartRegenerationFailureException: type[
        errors.SnapStartRegenerationFailureException
    ]
    SnapStartTimeoutException: type[errors.SnapStartTimeoutException]
    SubnetIPAddressLimitReachedException: type[
        errors.SubnetIPAddressLimitReachedException
    ]
    TooManyRequestsException: type[errors.TooManyRequestsException]
    UnsupportedMediaTypeException: type[errors.UnsupportedMediaTypeException]

class AliasLimitExceededExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class AliasLimitExceededException(ClientError):
    """Lambda couldn't create the alias because your Amazon Web Services account has
    exceeded the maximum number of aliases allowed per Lambda function.
    """

    @property
    def response(self) -> AliasLimitExceededExceptionResponse: ...

class CallbackTimeoutExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class CallbackTimeoutException(ClientError):
    """The callback ID token has either expired or the callback associated with the
    token has already been closed.
    """

    @property
    def response(self) -> CallbackTimeoutExceptionResponse: ...

class CapacityProviderLimitExceededExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class CapacityProviderLimitExceededException(ClientError):
    """The maximum number of capacity providers for your account has been exceeded."""

    @property
    def response(self) -> CapacityProviderLimitExceededExceptionResponse: ...

class CodeArtifactUserDeletedExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class CodeArtifactUserDeletedException(ClientError):
    """The Lambda function couldn't be invoked because its code artifact user has
    been deleted. Wait for Lambda to provision a new code artifact user, or update
    the function's code package to recreate it.
    """

    @property
    def response(self) -> CodeArtifactUserDeletedExceptionResponse: ...

class CodeArtifactUserFailedExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class CodeArtifactUserFailedException(ClientError):
    """The Lambda function couldn't be invoked because provisioning of its code
    artifact user failed. Update the function's code package or check the Lambda
    function's `State` and `StateReasonCode` for additional context.
    """

    @property
    def response(self) -> CodeArtifactUserFailedExceptionResponse: ...

class CodeArtifactUserPendingExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class CodeArtifactUserPendingException(ClientError):
    """The Lambda function couldn't be invoked because its code artifact user is
    still being provisioned. Wait for the function's `State` to become `Active` and
    try the request again.
    """

    @property
    def response(self) -> CodeArtifactUserPendingExceptionResponse: ...

class CodeSigningConfigNotFoundExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class CodeSigningConfigNotFoundException(ClientError):
    """The specified code signing configuration does not exist."""

    @property
    def response(self) -> CodeSigningConfigNotFoundExceptionResponse: ...

class CodeStorageExceededExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class CodeStorageExceededException(ClientError):
    """Your Amazon Web Services account has exceeded its maximum total code size."""

    @property
    def response(self) -> CodeStorageExceededExceptionResponse: ...

class CodeVerificationFailedExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class CodeVerificationFailedException(ClientError):
    """The code signature failed one or more of the validation checks for signature
    mismatch or expiry, and the code signing policy is set to ENFORCE.
    """

    @property
    def response(self) -> CodeVerificationFailedExceptionResponse: ...

class DurableExecutionAlreadyStartedExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class DurableExecutionAlreadyStartedException(ClientError):
    """The durable execution with the specified name has already been started. Each
    durable execution name must be unique within the function.
    """

    @property
    def response(self) -> DurableExecutionAlreadyStartedExceptionResponse: ...

class EC2AccessDeniedExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class EC2AccessDeniedException(ClientError):
    """Need additional permissions to configure VPC settings."""

    @property
    def response(self) -> EC2AccessDeniedExceptionResponse: ...

class EC2ThrottledExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class EC2ThrottledException(ClientError):
    """Amazon EC2 throttled Lambda during Lambda function initialization using the
    execution role provided for the function.
    """

    @property
    def response(self) -> EC2ThrottledExceptionResponse: ...

class EC2UnexpectedExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str
    EC2ErrorCode: str

class EC2UnexpectedException(ClientError):
    """Lambda received an unexpected Amazon EC2 client exception while setting up for
    the Lambda function.
    """

    @property
    def response(self) -> EC2UnexpectedExceptionResponse: ...

class EFSIOExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class EFSIOException(ClientError):
    """An error occurred when reading from or writing to a connected file system."""

    @property
    def response(self) -> EFSIOExceptionResponse: ...

class EFSMountConnectivityExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class EFSMountConnectivityException(ClientError):
    """The Lambda function couldn't make a network connection to the configured file
    system.
    """

    @property
    def response(self) -> EFSMountConnectivityExceptionResponse: ...

class EFSMountFailureExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class EFSMountFailureException(ClientError):
    """The Lambda function couldn't mount the configured file system due to a
    permission or configuration issue.
    """

    @property
    def response(self) -> EFSMountFailureExceptionResponse: ...

class EFSMountTimeoutExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class EFSMountTimeoutException(ClientError):
    """The Lambda function made a network connection to the configured file system,
    but the mount operation timed out.
    """

    @property
    def response(self) -> EFSMountTimeoutExceptionResponse: ...

class ENILimitReachedExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class ENILimitReachedException(ClientError):
    """Lambda couldn't create an elastic network interface in the VPC, specified as
    part of Lambda function configuration, because the limit for network interfaces
    has been reached.
    """

    @property
    def response(self) -> ENILimitReachedExceptionResponse: ...

class ENINotReadyExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class ENINotReadyException(ClientError):
    """Lambda couldn't invoke the Lambda function because the elastic network
    interface (ENI) configured for its VPC connection isn't ready yet.
    """

    @property
    def response(self) -> ENINotReadyExceptionResponse: ...

class FunctionVersionsPerCapacityProviderLimitExceededExceptionResponse(
    ErrorResponse,
    total=False,
):
    Type: str
    message: str

class FunctionVersionsPerCapacityProviderLimitExceededException(ClientError):
    """The maximum number of function versions that can be associated with a single
    capacity provider has been exceeded.
    """

    @property
    def response(
        self,
    ) -> FunctionVersionsPerCapacityProviderLimitExceededExceptionResponse: ...

class InvalidCodeSignatureExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class InvalidCodeSignatureException(ClientError):
    """The code signature failed the integrity check. If the integrity check fails,
    then Lambda blocks deployment, even if the code signing policy is set to WARN.
    """

    @property
    def response(self) -> InvalidCodeSignatureExceptionResponse: ...

class InvalidParameterValueExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class InvalidParameterValueException(ClientError):
    """One of the parameters in the request is not valid."""

    @property
    def response(self) -> InvalidParameterValueExceptionResponse: ...

class InvalidRequestContentExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class InvalidRequestContentException(ClientError):
    """The request body could not be parsed as JSON, or a request header is invalid.
    For example, the 'x-amzn-RequestId' header is not a valid UUID string.
    """

    @property
    def response(self) -> InvalidRequestContentExceptionResponse: ...

class InvalidRuntimeExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class InvalidRuntimeException(ClientError):
    """The runtime or runtime version specified is not supported."""

    @property
    def response(self) -> InvalidRuntimeExceptionResponse: ...

class InvalidSecurityGroupIDExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class InvalidSecurityGroupIDException(ClientError):
    """The security group ID provided in the Lambda function VPC configuration is not
    valid.
    """

    @property
    def response(self) -> InvalidSecurityGroupIDExceptionResponse: ...

class InvalidSubnetIDExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class InvalidSubnetIDException(ClientError):
    """The subnet ID provided in the Lambda function VPC configuration is not valid."""

    @property
    def response(self) -> InvalidSubnetIDExceptionResponse: ...

class InvalidZipFileExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class InvalidZipFileException(ClientError):
    """Lambda could not unzip the deployment package."""

    @property
    def response(self) -> InvalidZipFileExceptionResponse: ...

class KMSAccessDeniedExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class KMSAccessDeniedException(ClientError):
    """Lambda couldn't decrypt the environment variables because KMS access was
    denied. Check the Lambda function's KMS permissions.
    """

    @property
    def response(self) -> KMSAccessDeniedExceptionResponse: ...

class KMSDisabledExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class KMSDisabledException(ClientError):
    """Lambda couldn't decrypt the environment variables because the KMS key used is
    disabled. Check the Lambda function's KMS key settings.
    """

    @property
    def response(self) -> KMSDisabledExceptionResponse: ...

class KMSInvalidStateExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class KMSInvalidStateException(ClientError):
    """Lambda couldn't decrypt the environment variables because the state of the KMS
    key used is not valid for Decrypt. Check the function's KMS key settings.
    """

    @property
    def response(self) -> KMSInvalidStateExceptionResponse: ...

class KMSNotFoundExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class KMSNotFoundException(ClientError):
    """Lambda couldn't decrypt the environment variables because the KMS key was not
    found. Check the function's KMS key settings.
    """

    @property
    def response(self) -> KMSNotFoundExceptionResponse: ...

class ModeNotSupportedExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class ModeNotSupportedException(ClientError):
    """The Lambda function doesn't support the invocation mode requested. For
    example, calling `Invoke` with `InvocationType=RequestResponse` on a function
    configured for asynchronous-only invocation, or vice versa.
    """

    @property
    def response(self) -> ModeNotSupportedExceptionResponse: ...

class NoPublishedVersionExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class NoPublishedVersionException(ClientError):
    """The function has no published versions available."""

    @property
    def response(self) -> NoPublishedVersionExceptionResponse: ...

class PolicyLengthExceededExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class PolicyLengthExceededException(ClientError):
    """The permissions policy for the resource is too large."""

    @property
    def response(self) -> PolicyLengthExceededExceptionResponse: ...

class PreconditionFailedExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class PreconditionFailedException(ClientError):
    """The RevisionId provided does not match the latest RevisionId for the Lambda
    function or alias.
    """

    @property
    def response(self) -> PreconditionFailedExceptionResponse: ...

class ProvisionedConcurrencyConfigNotFoundExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class ProvisionedConcurrencyConfigNotFoundException(ClientError):
    """The specified configuration does not exist."""

    @property
    def response(self) -> ProvisionedConcurrencyConfigNotFoundExceptionResponse: ...

class PublicPolicyExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class PublicPolicyException(ClientError):
    """The resource-based policy you tried to add to the Lambda resource would grant
    public access to it, which isn't allowed.
    """

    @property
    def response(self) -> PublicPolicyExceptionResponse: ...

class RecursiveInvocationExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class RecursiveInvocationException(ClientError):
    """Lambda has detected your function being invoked in a recursive loop with other
    Amazon Web Services resources and stopped your function's invocation.
    """

    @property
    def response(self) -> RecursiveInvocationExceptionResponse: ...

class RequestTooLargeExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class RequestTooLargeException(ClientError):
    """The request payload exceeded the `Invoke` request body JSON input quota."""

    @property
    def response(self) -> RequestTooLargeExceptionResponse: ...

class ResourceConflictExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class ResourceConflictException(ClientError):
    """The resource already exists, or another operation is in progress."""

    @property
    def response(self) -> ResourceConflictExceptionResponse: ...

class ResourceInUseExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class ResourceInUseException(ClientError):
    """The operation conflicts with the resource's availability. For example, you
    tried to update an event source mapping in the CREATING state, or you tried to
    delete an event source mapping currently UPDATING.
    """

    @property
    def response(self) -> ResourceInUseExceptionResponse: ...

class ResourceNotFoundExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class ResourceNotFoundException(ClientError):
    """The resource specified in the request does not exist."""

    @property
    def response(self) -> ResourceNotFoundExceptionResponse: ...

class ResourceNotReadyExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class ResourceNotReadyException(ClientError):
    """The function is inactive and its VPC connection is no longer available. Wait
    for the VPC connection to reestablish and try again.
    """

    @property
    def response(self) -> ResourceNotReadyExceptionResponse: ...

class RuntimeAliasDeletedExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class RuntimeAliasDeletedException(ClientError):
    """The runtime alias for your function is no longer available. Update your
    function to use an available runtime alias.
    """

    @property
    def response(self) -> RuntimeAliasDeletedExceptionResponse: ...

class RuntimeVersionDeletedExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class RuntimeVersionDeletedException(ClientError):
    """The runtime version used by your function is no longer available. Update your
    function to use an available runtime version or runtime alias.
    """

    @property
    def response(self) -> RuntimeVersionDeletedExceptionResponse: ...

class S3FilesMountConnectivityExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class S3FilesMountConnectivityException(ClientError):
    """The Lambda function couldn't make a network connection to the configured S3
    Files access point.
    """

    @property
    def response(self) -> S3FilesMountConnectivityExceptionResponse: ...

class S3FilesMountFailureExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class S3FilesMountFailureException(ClientError):
    """The Lambda function couldn't mount the configured S3 Files access point due to
    a permission or configuration issue.
    """

    @property
    def response(self) -> S3FilesMountFailureExceptionResponse: ...

class S3FilesMountTimeoutExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class S3FilesMountTimeoutException(ClientError):
    """The Lambda function made a network connection to the configured S3 Files
    access point, but the mount operation timed out.
    """

    @property
    def response(self) -> S3FilesMountTimeoutExceptionResponse: ...

class SerializedRequestEntityTooLargeExceptionResponse(ErrorResponse, total=False):
    Type: str
    """The error type."""

    message: str

class SerializedRequestEntityTooLargeException(ClientError):
    """The request payload exceeded the maximum allowed size for serialized request
    entities.
    """

    @property
    def response(self) -> SerializedRequestEntityTooLargeExceptionResponse: ...

class ServiceExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class ServiceException(ClientError):
    """The Lambda service encountered an internal error."""

    @property
    def response(self) -> ServiceExceptionResponse: ...

class ServiceQuotaExceededExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class ServiceQuotaExceededException(ClientError):
    """The request would exceed a service quota."""

    @property
    def response(self) -> ServiceQuotaExceededExceptionResponse: ...

class SnapStartExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class SnapStartException(ClientError):
    """The `afterRestore()` runtime hook encountered an error."""

    @property
    def response(self) -> SnapStartExceptionResponse: ...

class SnapStartNotReadyExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class SnapStartNotReadyException(ClientError):
    """Lambda is initializing your function. You can invoke the function when the
    function state becomes `Active`.
    """

    @property
    def response(self) -> SnapStartNotReadyExceptionResponse: ...

class SnapStartRegenerationFailureExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class SnapStartRegenerationFailureException(ClientError):
    """Lambda couldn't regenerate the SnapStart snapshot for the function.
    SnapStart-enabled functions periodically regenerate snapshots when their
    underlying runtime or dependencies change; this regeneration failed.
    """

    @property
    def response(self) -> SnapStartRegenerationFailureExceptionResponse: ...

class SnapStartTimeoutExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class SnapStartTimeoutException(ClientError):
    """Lambda couldn't restore the snapshot within the timeout limit."""

    @property
    def response(self) -> SnapStartTimeoutExceptionResponse: ...

class SubnetIPAddressLimitReachedExceptionResponse(ErrorResponse, total=False):
    Type: str
    Message: str

class SubnetIPAddressLimitReachedException(ClientError):
    """Lambda couldn't set up VPC access for the Lambda function because one or more
    configured subnets has no available IP addresses.
    """

    @property
    def response(self) -> SubnetIPAddressLimitReachedExceptionResponse: ...

class TooManyRequestsExceptionResponse(ErrorResponse, total=False):
    retryAfterSeconds: str
    """The number of seconds the caller should wait before retrying."""

    Type: str
    message: str
    Reason: literals.ThrottleReason

class TooManyRequestsException(ClientError):
    """The request throughput limit was exceeded."""

    @property
    def response(self) -> TooManyRequestsExceptionResponse: ...

class UnsupportedMediaTypeExceptionResponse(ErrorResponse, total=False):
    Type: str
    message: str

class UnsupportedMediaTypeException(ClientError):
    """The content type of the `Invoke` request body is not JSON."""

    @property
    def response(self) -> UnsupportedMediaTypeExceptionResponse: ...
