"""The client of AWS Lambda (2015-03-31)."""

from collections.abc import Sequence
from typing import Literal, overload

from botocore.client import BaseClient
from typing_extensions import deprecated

from boto_types.lambda_ import errors, literals, paginators, responses, views, waiters
from boto_types.values import BlobInput, EmptyOutput, StreamingBlobInput, TimestampInput

class LambdaClient(BaseClient):
    """Overview

    https://docs.aws.amazon.com/boto3/latest/reference/services/lambda.html
    """

    @property
    def exceptions(self) -> errors.LambdaExceptions: ...
    def add_layer_version_permission(
        self,
        *,
        LayerName: str,
        VersionNumber: int,
        StatementId: str,
        Action: str,
        Principal: str,
        OrganizationId: str = ...,
        RevisionId: str = ...,
    ) -> responses.AddLayerVersionPermissionResponse:
        """Adds permissions to the resource-based policy of a version of an Lambda
        layer.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, PolicyLengthExceededException,
        ResourceNotFoundException, PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/add_layer_version_permission.html
        """

    def add_permission(
        self,
        *,
        FunctionName: str,
        StatementId: str,
        Action: str,
        Principal: str,
        SourceArn: str = ...,
        FunctionUrlAuthType: literals.FunctionUrlAuthType = ...,
        InvokedViaFunctionUrl: bool = ...,
        SourceAccount: str = ...,
        EventSourceToken: str = ...,
        Qualifier: str = ...,
        RevisionId: str = ...,
        PrincipalOrgID: str = ...,
    ) -> responses.AddPermissionResponse:
        """Grants a principal permission to use a function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        PublicPolicyException, ServiceException, TooManyRequestsException,
        PolicyLengthExceededException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/add_permission.html
        """

    def checkpoint_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        CheckpointToken: str,
        Updates: Sequence[views.OperationUpdateLike] = ...,
        ClientToken: str = ...,
    ) -> responses.CheckpointDurableExecutionResponse:
        """Saves the progress of a durable function execution during runtime.

        Raises: InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/checkpoint_durable_execution.html
        """

    def create_alias(
        self,
        *,
        FunctionName: str,
        Name: str,
        FunctionVersion: str,
        Description: str = ...,
        RoutingConfig: views.AliasRoutingConfigurationLike = ...,
    ) -> responses.AliasConfigurationResult:
        """Creates an alias for a Lambda Event Function version.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, AliasLimitExceededException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_alias.html
        """

    def create_capacity_provider(
        self,
        *,
        CapacityProviderName: str,
        VpcConfig: views.CapacityProviderVpcConfigLike,
        PermissionsConfig: views.CapacityProviderPermissionsConfigLike,
        InstanceRequirements: views.InstanceRequirementsLike = ...,
        CapacityProviderScalingConfig: views.CapacityProviderScalingConfigLike = ...,
        KmsKeyArn: str = ...,
        Tags: dict[str, str] = ...,
        PropagateTags: views.PropagateTagsLike = ...,
        TelemetryConfig: views.CapacityProviderTelemetryConfigLike = ...,
    ) -> responses.CreateCapacityProviderResponse:
        """Creates a capacity provider that manages compute resources for Lambda
        Event Functions

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException,
        CapacityProviderLimitExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_capacity_provider.html
        """

    def create_code_signing_config(
        self,
        *,
        AllowedPublishers: views.AllowedPublishersLike,
        Description: str = ...,
        CodeSigningPolicies: views.CodeSigningPoliciesLike = ...,
        Tags: dict[str, str] = ...,
    ) -> responses.CreateCodeSigningConfigResponse:
        """Creates a code signing configuration.

        Raises: InvalidParameterValueException, ServiceException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_code_signing_config.html
        """

    def create_event_source_mapping(
        self,
        *,
        FunctionName: str,
        EventSourceArn: str = ...,
        Enabled: bool = ...,
        BatchSize: int = ...,
        FilterCriteria: views.FilterCriteriaLike = ...,
        KMSKeyArn: str = ...,
        MetricsConfig: views.EventSourceMappingMetricsConfigLike = ...,
        LoggingConfig: views.EventSourceMappingLoggingConfigLike = ...,
        ScalingConfig: views.ScalingConfigLike = ...,
        MaximumBatchingWindowInSeconds: int = ...,
        ParallelizationFactor: int = ...,
        StartingPosition: literals.EventSourcePosition = ...,
        StartingPositionTimestamp: TimestampInput = ...,
        DestinationConfig: views.DestinationConfigLike = ...,
        MaximumRecordAgeInSeconds: int = ...,
        BisectBatchOnFunctionError: bool = ...,
        MaximumRetryAttempts: int = ...,
        Tags: dict[str, str] = ...,
        TumblingWindowInSeconds: int = ...,
        Topics: list[str] | tuple[str, ...] = ...,
        Queues: list[str] | tuple[str, ...] = ...,
        SourceAccessConfigurations: Sequence[views.SourceAccessConfigurationLike] = ...,
        SelfManagedEventSource: views.SelfManagedEventSourceLike = ...,
        FunctionResponseTypes: Sequence[literals.FunctionResponseType] = ...,
        AmazonManagedKafkaEventSourceConfig: (
            views.AmazonManagedKafkaEventSourceConfigLike
        ) = ...,
        SelfManagedKafkaEventSourceConfig: (
            views.SelfManagedKafkaEventSourceConfigLike
        ) = ...,
        DocumentDBEventSourceConfig: views.DocumentDBEventSourceConfigLike = ...,
        ProvisionedPollerConfig: views.ProvisionedPollerConfigLike = ...,
    ) -> responses.EventSourceMappingConfigurationResult:
        """Creates a mapping between an event source and an Lambda Event Function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_event_source_mapping.html
        """

    def create_function(
        self,
        *,
        FunctionName: str,
        Role: str,
        Code: views.FunctionCodeLike,
        Runtime: literals.Runtime = ...,
        Handler: str = ...,
        Description: str = ...,
        Timeout: int = ...,
        MemorySize: int = ...,
        Publish: bool = ...,
        PublishTo: literals.FunctionVersionLatestPublished = ...,
        VpcConfig: views.VpcConfigLike = ...,
        PackageType: literals.PackageType = ...,
        DeadLetterConfig: views.DeadLetterConfigLike = ...,
        Environment: views.EnvironmentLike = ...,
        KMSKeyArn: str = ...,
        TracingConfig: views.TracingConfigLike = ...,
        Tags: dict[str, str] = ...,
        Layers: list[str] | tuple[str, ...] = ...,
        FileSystemConfigs: Sequence[views.FileSystemConfigLike] = ...,
        CodeSigningConfigArn: str = ...,
        ImageConfig: views.ImageConfigLike = ...,
        Architectures: Sequence[literals.Architecture] = ...,
        EphemeralStorage: views.EphemeralStorageLike = ...,
        SnapStart: views.SnapStartLike = ...,
        LoggingConfig: views.LoggingConfigLike = ...,
        TenancyConfig: views.TenancyConfigLike = ...,
        CapacityProviderConfig: views.CapacityProviderConfigLike = ...,
        DurableConfig: views.DurableConfigLike = ...,
        RuntimeConfig: views.FunctionRuntimeConfigLike = ...,
        AcceleratorConfig: views.AcceleratorConfigLike = ...,
    ) -> responses.FunctionConfigurationResult:
        """Creates a Lambda Event Function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, InvalidCodeSignatureException,
        ResourceNotFoundException, CodeVerificationFailedException,
        CodeSigningConfigNotFoundException, CodeStorageExceededException,
        FunctionVersionsPerCapacityProviderLimitExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_function.html
        """

    def create_function_url_config(
        self,
        *,
        FunctionName: str,
        AuthType: literals.FunctionUrlAuthType,
        Qualifier: str = ...,
        Cors: views.CorsLike = ...,
        InvokeMode: literals.InvokeMode = ...,
    ) -> responses.CreateFunctionUrlConfigResponse:
        """Creates a Lambda function URL with the specified configuration parameters.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_function_url_config.html
        """

    def delete_alias(
        self,
        *,
        FunctionName: str,
        Name: str,
    ) -> EmptyOutput:
        """Deletes a Lambda Event Function alias.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_alias.html
        """

    def delete_capacity_provider(
        self,
        *,
        CapacityProviderName: str,
    ) -> responses.DeleteCapacityProviderResponse:
        """Deletes a capacity provider.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_capacity_provider.html
        """

    def delete_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
    ) -> responses.DeleteCodeSigningConfigResponse:
        """Deletes the code signing configuration.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_code_signing_config.html
        """

    def delete_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
    ) -> responses.DeleteDurableExecutionResponse:
        """Deletes a completed Lambda durable execution and its data.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_durable_execution.html
        """

    def delete_event_source_mapping(
        self,
        *,
        UUID: str,
    ) -> responses.EventSourceMappingConfigurationResult:
        """Deletes an event source mapping.

        Raises: InvalidParameterValueException, ResourceInUseException,
        ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_event_source_mapping.html
        """

    def delete_function(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.DeleteFunctionResponse:
        """Deletes a Lambda Event Function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function.html
        """

    def delete_function_code_signing_config(
        self,
        *,
        FunctionName: str,
    ) -> EmptyOutput:
        """Removes the code signing configuration from the function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        CodeSigningConfigNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function_code_signing_config.html
        """

    def delete_function_concurrency(
        self,
        *,
        FunctionName: str,
    ) -> EmptyOutput:
        """Removes a concurrent execution limit from a Lambda Event Function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function_concurrency.html
        """

    def delete_function_event_invoke_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> EmptyOutput:
        """Deletes the configuration for asynchronous invocation for a function,
        version, or alias.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function_event_invoke_config.html
        """

    def delete_function_url_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> EmptyOutput:
        """Deletes a Lambda function URL.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function_url_config.html
        """

    def delete_layer_version(
        self,
        *,
        LayerName: str,
        VersionNumber: int,
    ) -> EmptyOutput:
        """Deletes a version of an Lambda layer.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_layer_version.html
        """

    def delete_provisioned_concurrency_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str,
    ) -> EmptyOutput:
        """Deletes the provisioned concurrency configuration for a function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_provisioned_concurrency_config.html
        """

    def delete_resource_policy(
        self,
        *,
        ResourceArn: str,
        RevisionId: str = ...,
    ) -> EmptyOutput:
        """Deletes a resource-based policy from a Lambda resource.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_resource_policy.html
        """

    def get_account_settings(self) -> responses.GetAccountSettingsResponse:
        """Retrieves details about your account's limits and usage in an Amazon Web
        Services Region.

        Raises: ServiceException, TooManyRequestsException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_account_settings.html
        """

    def get_alias(
        self,
        *,
        FunctionName: str,
        Name: str,
    ) -> responses.AliasConfigurationResult:
        """Returns details about a Lambda Event Function alias.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_alias.html
        """

    def get_capacity_provider(
        self,
        *,
        CapacityProviderName: str,
    ) -> responses.GetCapacityProviderResponse:
        """Retrieves information about a specific capacity provider, including its
        configuration, state, and associated resources.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_capacity_provider.html
        """

    def get_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
    ) -> responses.GetCodeSigningConfigResponse:
        """Returns information about the specified code signing configuration.

        Raises: InvalidParameterValueException, ServiceException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_code_signing_config.html
        """

    def get_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        IncludeExecutionData: bool = ...,
    ) -> responses.GetDurableExecutionResponse:
        """Retrieves detailed information about a specific durable execution,
        including its current status, input payload, result or error information, and
        execution metadata such as start time and usage statistics.

        Raises: InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_durable_execution.html
        """

    def get_durable_execution_history(
        self,
        *,
        DurableExecutionArn: str,
        IncludeExecutionData: bool = ...,
        MaxItems: int = ...,
        Marker: str = ...,
        ReverseOrder: bool = ...,
    ) -> responses.GetDurableExecutionHistoryResponse:
        """Retrieves the execution history for a durable execution, showing all the
        steps, callbacks, and events that occurred during the execution.

        Raises: InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_durable_execution_history.html
        """

    def get_durable_execution_state(
        self,
        *,
        DurableExecutionArn: str,
        CheckpointToken: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.GetDurableExecutionStateResponse:
        """Retrieves the current execution state required for the replay process
        during durable function execution.

        Raises: InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_durable_execution_state.html
        """

    def get_event_source_mapping(
        self,
        *,
        UUID: str,
    ) -> responses.EventSourceMappingConfigurationResult:
        """Returns details about an event source mapping.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_event_source_mapping.html
        """

    def get_function(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.GetFunctionResponse:
        """Returns information about a Lambda Event Function or function version,
        with a link to download the deployment package that's valid for 10 minutes.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function.html
        """

    def get_function_code_signing_config(
        self,
        *,
        FunctionName: str,
    ) -> responses.GetFunctionCodeSigningConfigResponse:
        """Returns the code signing configuration for the specified function.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException,
        CodeSigningConfigNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_code_signing_config.html
        """

    def get_function_concurrency(
        self,
        *,
        FunctionName: str,
    ) -> responses.GetFunctionConcurrencyResponse:
        """Returns details about the reserved concurrency configuration for a
        function.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_concurrency.html
        """

    def get_function_configuration(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.FunctionConfigurationResult:
        """Returns the version-specific settings of a Lambda Event Function or
        version.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_configuration.html
        """

    def get_function_event_invoke_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.FunctionEventInvokeConfigResult:
        """Retrieves the configuration for asynchronous invocation for a function,
        version, or alias.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_event_invoke_config.html
        """

    def get_function_recursion_config(
        self,
        *,
        FunctionName: str,
    ) -> responses.GetFunctionRecursionConfigResponse:
        """Returns your function's recursive loop detection configuration.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_recursion_config.html
        """

    def get_function_scaling_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str,
    ) -> responses.GetFunctionScalingConfigResponse:
        """Retrieves the scaling configuration for a Lambda Managed Instances
        function.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_scaling_config.html
        """

    def get_function_url_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.GetFunctionUrlConfigResponse:
        """Returns details about a Lambda function URL.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_url_config.html
        """

    def get_layer_version(
        self,
        *,
        LayerName: str,
        VersionNumber: int,
    ) -> responses.GetLayerVersionResponse:
        """Returns information about a version of an Lambda layer, with a link to
        download the layer archive that's valid for 10 minutes.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_layer_version.html
        """

    def get_layer_version_by_arn(
        self,
        *,
        Arn: str,
    ) -> responses.GetLayerVersionResponse:
        """Returns information about a version of an Lambda layer, with a link to
        download the layer archive that's valid for 10 minutes.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_layer_version_by_arn.html
        """

    def get_layer_version_policy(
        self,
        *,
        LayerName: str,
        VersionNumber: int,
    ) -> responses.GetLayerVersionPolicyResponse:
        """Returns the permission policy for a version of an Lambda layer.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_layer_version_policy.html
        """

    def get_policy(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.GetPolicyResponse:
        """Returns the resource-based IAM policy for a function, version, or alias.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_policy.html
        """

    def get_provisioned_concurrency_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str,
    ) -> responses.GetProvisionedConcurrencyConfigResponse:
        """Retrieves the provisioned concurrency configuration for a function's alias
        or version.

        Raises: InvalidParameterValueException,
        ProvisionedConcurrencyConfigNotFoundException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_provisioned_concurrency_config.html
        """

    def get_resource_policy(
        self,
        *,
        ResourceArn: str,
    ) -> responses.GetResourcePolicyResponse:
        """Retrieves the resource-based policy attached to a Lambda resource.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_resource_policy.html
        """

    def get_runtime_management_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.GetRuntimeManagementConfigResponse:
        """Retrieves the runtime management configuration for a function's version.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_runtime_management_config.html
        """

    def invoke(
        self,
        *,
        FunctionName: str,
        InvocationType: literals.InvocationType = ...,
        LogType: literals.LogType = ...,
        ClientContext: str = ...,
        DurableExecutionName: str = ...,
        Payload: StreamingBlobInput = ...,
        Qualifier: str = ...,
        TenantId: str = ...,
    ) -> responses.InvocationResponse:
        """Invokes a Lambda Event Function.

        Raises: RuntimeAliasDeletedException, CodeArtifactUserDeletedException,
        ResourceNotReadyException, ServiceQuotaExceededException,
        InvalidSecurityGroupIDException, SnapStartTimeoutException,
        TooManyRequestsException, EC2ThrottledException,
        EFSMountConnectivityException, SubnetIPAddressLimitReachedException,
        KMSAccessDeniedException, RequestTooLargeException, KMSDisabledException,
        UnsupportedMediaTypeException, S3FilesMountConnectivityException,
        SerializedRequestEntityTooLargeException, InvalidRuntimeException,
        NoPublishedVersionException, EC2UnexpectedException,
        InvalidSubnetIDException, KMSNotFoundException,
        InvalidParameterValueException, EC2AccessDeniedException, EFSIOException,
        KMSInvalidStateException, ResourceConflictException,
        RuntimeVersionDeletedException, ENILimitReachedException,
        SnapStartNotReadyException, ServiceException,
        CodeArtifactUserPendingException, SnapStartException,
        RecursiveInvocationException, S3FilesMountFailureException,
        EFSMountTimeoutException, ENINotReadyException, S3FilesMountTimeoutException,
        CodeArtifactUserFailedException, ModeNotSupportedException,
        ResourceNotFoundException, InvalidRequestContentException,
        SnapStartRegenerationFailureException,
        DurableExecutionAlreadyStartedException, InvalidZipFileException,
        EFSMountFailureException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/invoke.html
        """

    @deprecated("AWS has deprecated this operation.")
    def invoke_async(
        self,
        *,
        FunctionName: str,
        InvokeArgs: StreamingBlobInput,
    ) -> responses.InvokeAsyncResponse:
        """Invokes a function asynchronously.

        Raises: ServiceQuotaExceededException, InvalidSecurityGroupIDException,
        SnapStartTimeoutException, EC2ThrottledException,
        EFSMountConnectivityException, SubnetIPAddressLimitReachedException,
        KMSAccessDeniedException, KMSDisabledException,
        S3FilesMountConnectivityException, InvalidRuntimeException,
        EC2UnexpectedException, InvalidSubnetIDException, KMSNotFoundException,
        EC2AccessDeniedException, EFSIOException, KMSInvalidStateException,
        ResourceConflictException, ENILimitReachedException,
        SnapStartNotReadyException, ServiceException, SnapStartException,
        S3FilesMountFailureException, EFSMountTimeoutException,
        S3FilesMountTimeoutException, ModeNotSupportedException,
        ResourceNotFoundException, InvalidRequestContentException,
        SnapStartRegenerationFailureException, EFSMountFailureException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/invoke_async.html
        """

    def invoke_with_response_stream(
        self,
        *,
        FunctionName: str,
        LogType: literals.LogType = ...,
        ClientContext: str = ...,
        Qualifier: str = ...,
        Payload: StreamingBlobInput = ...,
        TenantId: str = ...,
        InvocationType: literals.ResponseStreamingInvocationType = ...,
    ) -> responses.InvokeWithResponseStreamResponse:
        """Configure your Lambda Event Functions to stream response payloads back to
        clients.

        Raises: RuntimeAliasDeletedException, CodeArtifactUserDeletedException,
        ResourceNotReadyException, ServiceQuotaExceededException,
        InvalidSecurityGroupIDException, SnapStartTimeoutException,
        TooManyRequestsException, EC2ThrottledException,
        EFSMountConnectivityException, SubnetIPAddressLimitReachedException,
        KMSAccessDeniedException, RequestTooLargeException, KMSDisabledException,
        UnsupportedMediaTypeException, S3FilesMountConnectivityException,
        SerializedRequestEntityTooLargeException, InvalidRuntimeException,
        NoPublishedVersionException, EC2UnexpectedException,
        InvalidSubnetIDException, KMSNotFoundException,
        InvalidParameterValueException, EC2AccessDeniedException, EFSIOException,
        KMSInvalidStateException, ResourceConflictException,
        RuntimeVersionDeletedException, ENILimitReachedException,
        SnapStartNotReadyException, ServiceException,
        CodeArtifactUserPendingException, SnapStartException,
        RecursiveInvocationException, S3FilesMountFailureException,
        EFSMountTimeoutException, S3FilesMountTimeoutException,
        CodeArtifactUserFailedException, ResourceNotFoundException,
        InvalidRequestContentException, SnapStartRegenerationFailureException,
        InvalidZipFileException, EFSMountFailureException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/invoke_with_response_stream.html
        """

    def list_aliases(
        self,
        *,
        FunctionName: str,
        FunctionVersion: str = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListAliasesResponse:
        """Returns a list of aliases for a Lambda Event Function.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_aliases.html
        """

    def list_capacity_providers(
        self,
        *,
        State: literals.CapacityProviderState = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListCapacityProvidersResponse:
        """Returns a list of capacity providers in your account.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_capacity_providers.html
        """

    def list_code_signing_configs(
        self,
        *,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListCodeSigningConfigsResponse:
        """Returns a list of code signing configurations.

        Raises: InvalidParameterValueException, ServiceException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_code_signing_configs.html
        """

    def list_durable_executions_by_function(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        DurableExecutionName: str = ...,
        Statuses: Sequence[literals.ExecutionStatus] = ...,
        StartedAfter: TimestampInput = ...,
        StartedBefore: TimestampInput = ...,
        ReverseOrder: bool = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListDurableExecutionsByFunctionResponse:
        """Returns a list of durable executions for a specified Lambda function.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_durable_executions_by_function.html
        """

    def list_event_source_mappings(
        self,
        *,
        EventSourceArn: str = ...,
        FunctionName: str = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListEventSourceMappingsResponse:
        """Lists event source mappings.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_event_source_mappings.html
        """

    def list_function_event_invoke_configs(
        self,
        *,
        FunctionName: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListFunctionEventInvokeConfigsResponse:
        """Retrieves a list of configurations for asynchronous invocation for a
        Lambda Event Function.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_function_event_invoke_configs.html
        """

    def list_function_url_configs(
        self,
        *,
        FunctionName: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListFunctionUrlConfigsResponse:
        """Returns a list of Lambda function URLs for the specified function.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_function_url_configs.html
        """

    def list_function_versions_by_capacity_provider(
        self,
        *,
        CapacityProviderName: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListFunctionVersionsByCapacityProviderResponse:
        """Returns a list of function versions that are configured to use a specific
        capacity provider.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_function_versions_by_capacity_provider.html
        """

    def list_functions(
        self,
        *,
        MasterRegion: str = ...,
        FunctionVersion: literals.FunctionVersion = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListFunctionsResponse:
        """Returns a list of Lambda Event Functions, with the version-specific
        configuration of each.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_functions.html
        """

    def list_functions_by_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListFunctionsByCodeSigningConfigResponse:
        """List the functions that use the specified code signing configuration.

        Raises: InvalidParameterValueException, ServiceException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_functions_by_code_signing_config.html
        """

    def list_layer_versions(
        self,
        *,
        LayerName: str,
        CompatibleArchitecture: literals.Architecture = ...,
        CompatibleRuntime: literals.Runtime = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListLayerVersionsResponse:
        """Lists the versions of an Lambda layer.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_layer_versions.html
        """

    def list_layers(
        self,
        *,
        CompatibleArchitecture: literals.Architecture = ...,
        CompatibleRuntime: literals.Runtime = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListLayersResponse:
        """Lists Lambda layers and shows information about the latest version of
        each.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_layers.html
        """

    def list_provisioned_concurrency_configs(
        self,
        *,
        FunctionName: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListProvisionedConcurrencyConfigsResponse:
        """Retrieves a list of provisioned concurrency configurations for a function.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_provisioned_concurrency_configs.html
        """

    def list_tags(
        self,
        *,
        Resource: str,
    ) -> responses.ListTagsResponse:
        """Returns a function, event source mapping, or code signing configuration's
        tags.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_tags.html
        """

    def list_versions_by_function(
        self,
        *,
        FunctionName: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListVersionsByFunctionResponse:
        """Returns a list of versions of a Lambda Event Function, with the
        version-specific configuration of each.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_versions_by_function.html
        """

    def pause_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        ClientToken: str = ...,
        Reason: str = ...,
        ExecutionTimeoutPaused: bool = ...,
    ) -> responses.PauseDurableExecutionResponse:
        """Pauses a running durable execution.

        Raises: InvalidParameterValueException, KMSInvalidStateException,
        ResourceConflictException, ServiceException, TooManyRequestsException,
        KMSNotFoundException, ResourceNotFoundException, KMSAccessDeniedException,
        KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/pause_durable_execution.html
        """

    def publish_layer_version(
        self,
        *,
        LayerName: str,
        Content: views.LayerVersionContentInputLike,
        Description: str = ...,
        CompatibleArchitectures: Sequence[literals.Architecture] = ...,
        CompatibleRuntimes: Sequence[literals.Runtime] = ...,
        LicenseInfo: str = ...,
    ) -> responses.PublishLayerVersionResponse:
        """Creates an Lambda layer from a ZIP archive.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException,
        CodeStorageExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/publish_layer_version.html
        """

    def publish_version(
        self,
        *,
        FunctionName: str,
        CodeSha256: str = ...,
        Description: str = ...,
        RevisionId: str = ...,
        PublishTo: literals.FunctionVersionLatestPublished = ...,
    ) -> responses.FunctionConfigurationResult:
        """Creates a version from the current code and configuration of a Lambda
        Event Function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        CodeStorageExceededException,
        FunctionVersionsPerCapacityProviderLimitExceededException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/publish_version.html
        """

    def put_function_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
        FunctionName: str,
    ) -> responses.PutFunctionCodeSigningConfigResponse:
        """Update the code signing configuration for the function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        CodeSigningConfigNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_code_signing_config.html
        """

    def put_function_concurrency(
        self,
        *,
        FunctionName: str,
        ReservedConcurrentExecutions: int,
    ) -> responses.ConcurrencyResult:
        """Sets the maximum number of simultaneous executions for a Lambda Event
        Function, and reserves capacity for that concurrency level.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_concurrency.html
        """

    def put_function_event_invoke_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        MaximumRetryAttempts: int = ...,
        MaximumEventAgeInSeconds: int = ...,
        DestinationConfig: views.DestinationConfigLike = ...,
    ) -> responses.FunctionEventInvokeConfigResult:
        """Configures options for asynchronous invocation on a function, version, or
        alias.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_event_invoke_config.html
        """

    def put_function_recursion_config(
        self,
        *,
        FunctionName: str,
        RecursiveLoop: literals.RecursiveLoop,
    ) -> responses.PutFunctionRecursionConfigResponse:
        """Sets the recursive loop detection configuration for a Lambda Event
        Function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_recursion_config.html
        """

    def put_function_scaling_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str,
        FunctionScalingConfig: views.FunctionScalingConfigLike = ...,
    ) -> responses.PutFunctionScalingConfigResponse:
        """Sets the scaling configuration for a Lambda Managed Instances function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_scaling_config.html
        """

    def put_provisioned_concurrency_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str,
        ProvisionedConcurrentExecutions: int,
    ) -> responses.PutProvisionedConcurrencyConfigResponse:
        """Adds a provisioned concurrency configuration to a function's alias or
        version.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_provisioned_concurrency_config.html
        """

    def put_resource_policy(
        self,
        *,
        ResourceArn: str,
        Policy: str,
        RevisionId: str = ...,
    ) -> responses.PutResourcePolicyResponse:
        """Adds a resource-based policy to a Lambda resource.

        Raises: InvalidParameterValueException, ResourceConflictException,
        PublicPolicyException, ServiceException, TooManyRequestsException,
        PolicyLengthExceededException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_resource_policy.html
        """

    def put_runtime_management_config(
        self,
        *,
        FunctionName: str,
        UpdateRuntimeOn: literals.UpdateRuntimeOn,
        Qualifier: str = ...,
        RuntimeVersionArn: str = ...,
    ) -> responses.PutRuntimeManagementConfigResponse:
        """Sets the runtime management configuration for a function's version.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_runtime_management_config.html
        """

    def remove_layer_version_permission(
        self,
        *,
        LayerName: str,
        VersionNumber: int,
        StatementId: str,
        RevisionId: str = ...,
    ) -> EmptyOutput:
        """Removes a statement from the permissions policy for a version of an Lambda
        layer.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/remove_layer_version_permission.html
        """

    def remove_permission(
        self,
        *,
        FunctionName: str,
        StatementId: str,
        Qualifier: str = ...,
        RevisionId: str = ...,
    ) -> EmptyOutput:
        """Revokes function-use permission from an Amazon Web Services service or
        another Amazon Web Services account.

        Raises: InvalidParameterValueException, PublicPolicyException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/remove_permission.html
        """

    def resume_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        ClientToken: str = ...,
        Reason: str = ...,
    ) -> responses.ResumeDurableExecutionResponse:
        """Resumes a paused durable execution.

        Raises: InvalidParameterValueException, KMSInvalidStateException,
        ResourceConflictException, ServiceException, TooManyRequestsException,
        KMSNotFoundException, ResourceNotFoundException, KMSAccessDeniedException,
        KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/resume_durable_execution.html
        """

    def send_durable_execution_callback_failure(
        self,
        *,
        CallbackId: str,
        Error: views.ErrorObjectLike = ...,
    ) -> responses.SendDurableExecutionCallbackFailureResponse:
        """Sends a failure response for a callback operation in a durable execution.

        Raises: InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, CallbackTimeoutException,
        KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/send_durable_execution_callback_failure.html
        """

    def send_durable_execution_callback_heartbeat(
        self,
        *,
        CallbackId: str,
    ) -> responses.SendDurableExecutionCallbackHeartbeatResponse:
        """Sends a heartbeat signal for a long-running callback operation to prevent
        timeout.

        Raises: InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException,
        CallbackTimeoutException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/send_durable_execution_callback_heartbeat.html
        """

    def send_durable_execution_callback_success(
        self,
        *,
        CallbackId: str,
        Result: StreamingBlobInput = ...,
    ) -> responses.SendDurableExecutionCallbackSuccessResponse:
        """Sends a successful completion response for a callback operation in a
        durable execution.

        Raises: InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, CallbackTimeoutException,
        KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/send_durable_execution_callback_success.html
        """

    def stop_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        Error: views.ErrorObjectLike = ...,
    ) -> responses.StopDurableExecutionResponse:
        """Stops a running or paused durable execution.

        Raises: InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/stop_durable_execution.html
        """

    def tag_resource(
        self,
        *,
        Resource: str,
        Tags: dict[str, str],
    ) -> EmptyOutput:
        """Adds tags to a function, event source mapping, or code signing
        configuration.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/tag_resource.html
        """

    def untag_resource(
        self,
        *,
        Resource: str,
        TagKeys: list[str] | tuple[str, ...],
    ) -> EmptyOutput:
        """Removes tags from a function, event source mapping, or code signing
        configuration.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/untag_resource.html
        """

    def update_alias(
        self,
        *,
        FunctionName: str,
        Name: str,
        FunctionVersion: str = ...,
        Description: str = ...,
        RoutingConfig: views.AliasRoutingConfigurationLike = ...,
        RevisionId: str = ...,
    ) -> responses.AliasConfigurationResult:
        """Updates the configuration of a Lambda Event Function alias.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_alias.html
        """

    def update_capacity_provider(
        self,
        *,
        CapacityProviderName: str,
        CapacityProviderScalingConfig: views.CapacityProviderScalingConfigLike = ...,
        PropagateTags: views.PropagateTagsLike = ...,
        TelemetryConfig: views.CapacityProviderTelemetryConfigLike = ...,
    ) -> responses.UpdateCapacityProviderResponse:
        """Updates the configuration of an existing capacity provider.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_capacity_provider.html
        """

    def update_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
        Description: str = ...,
        AllowedPublishers: views.AllowedPublishersLike = ...,
        CodeSigningPolicies: views.CodeSigningPoliciesLike = ...,
    ) -> responses.UpdateCodeSigningConfigResponse:
        """Update the code signing configuration.

        Raises: InvalidParameterValueException, ServiceException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_code_signing_config.html
        """

    def update_event_source_mapping(
        self,
        *,
        UUID: str,
        FunctionName: str = ...,
        Enabled: bool = ...,
        BatchSize: int = ...,
        FilterCriteria: views.FilterCriteriaLike = ...,
        KMSKeyArn: str = ...,
        MetricsConfig: views.EventSourceMappingMetricsConfigLike = ...,
        LoggingConfig: views.EventSourceMappingLoggingConfigLike = ...,
        ScalingConfig: views.ScalingConfigLike = ...,
        MaximumBatchingWindowInSeconds: int = ...,
        ParallelizationFactor: int = ...,
        DestinationConfig: views.DestinationConfigLike = ...,
        MaximumRecordAgeInSeconds: int = ...,
        BisectBatchOnFunctionError: bool = ...,
        MaximumRetryAttempts: int = ...,
        TumblingWindowInSeconds: int = ...,
        SourceAccessConfigurations: Sequence[views.SourceAccessConfigurationLike] = ...,
        FunctionResponseTypes: Sequence[literals.FunctionResponseType] = ...,
        AmazonManagedKafkaEventSourceConfig: (
            views.AmazonManagedKafkaEventSourceConfigLike
        ) = ...,
        SelfManagedKafkaEventSourceConfig: (
            views.SelfManagedKafkaEventSourceConfigLike
        ) = ...,
        DocumentDBEventSourceConfig: views.DocumentDBEventSourceConfigLike = ...,
        ProvisionedPollerConfig: views.ProvisionedPollerConfigLike = ...,
    ) -> responses.EventSourceMappingConfigurationResult:
        """Updates an event source mapping.

        Raises: InvalidParameterValueException, ResourceInUseException,
        ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_event_source_mapping.html
        """

    def update_function_code(
        self,
        *,
        FunctionName: str,
        ZipFile: BlobInput = ...,
        S3Bucket: str = ...,
        S3Key: str = ...,
        S3ObjectVersion: str = ...,
        S3ObjectStorageMode: literals.S3ObjectStorageMode = ...,
        ImageUri: str = ...,
        Architectures: Sequence[literals.Architecture] = ...,
        Publish: bool = ...,
        PublishTo: literals.FunctionVersionLatestPublished = ...,
        DryRun: bool = ...,
        RevisionId: str = ...,
        SourceKMSKeyArn: str = ...,
    ) -> responses.FunctionConfigurationResult:
        """Updates a Lambda Event Function's code.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, InvalidCodeSignatureException,
        ResourceNotFoundException, CodeVerificationFailedException,
        CodeSigningConfigNotFoundException, CodeStorageExceededException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_function_code.html
        """

    def update_function_configuration(
        self,
        *,
        FunctionName: str,
        Role: str = ...,
        Handler: str = ...,
        Description: str = ...,
        Timeout: int = ...,
        MemorySize: int = ...,
        VpcConfig: views.VpcConfigLike = ...,
        Environment: views.EnvironmentLike = ...,
        Runtime: literals.Runtime = ...,
        DeadLetterConfig: views.DeadLetterConfigLike = ...,
        KMSKeyArn: str = ...,
        TracingConfig: views.TracingConfigLike = ...,
        RevisionId: str = ...,
        Layers: list[str] | tuple[str, ...] = ...,
        FileSystemConfigs: Sequence[views.FileSystemConfigLike] = ...,
        ImageConfig: views.ImageConfigLike = ...,
        EphemeralStorage: views.EphemeralStorageLike = ...,
        SnapStart: views.SnapStartLike = ...,
        LoggingConfig: views.LoggingConfigLike = ...,
        CapacityProviderConfig: views.CapacityProviderConfigLike = ...,
        DurableConfig: views.DurableConfigLike = ...,
        RuntimeConfig: views.FunctionRuntimeConfigLike = ...,
        AcceleratorConfig: views.AcceleratorConfigLike = ...,
    ) -> responses.FunctionConfigurationResult:
        """Modifies the version-specific settings of a Lambda Event Function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, InvalidCodeSignatureException,
        ResourceNotFoundException, CodeVerificationFailedException,
        CodeSigningConfigNotFoundException, PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_function_configuration.html
        """

    def update_function_event_invoke_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        MaximumRetryAttempts: int = ...,
        MaximumEventAgeInSeconds: int = ...,
        DestinationConfig: views.DestinationConfigLike = ...,
    ) -> responses.FunctionEventInvokeConfigResult:
        """Updates the configuration for asynchronous invocation for a function,
        version, or alias.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_function_event_invoke_config.html
        """

    def update_function_url_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        AuthType: literals.FunctionUrlAuthType = ...,
        Cors: views.CorsLike = ...,
        InvokeMode: literals.InvokeMode = ...,
    ) -> responses.UpdateFunctionUrlConfigResponse:
        """Updates the configuration for a function URL of a Lambda Event Function.

        Raises: InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_function_url_config.html
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_durable_execution_history"],
    ) -> paginators.GetDurableExecutionHistoryPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_durable_execution_state"],
    ) -> paginators.GetDurableExecutionStatePaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_aliases"],
    ) -> paginators.ListAliasesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_capacity_providers"],
    ) -> paginators.ListCapacityProvidersPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_code_signing_configs"],
    ) -> paginators.ListCodeSigningConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_durable_executions_by_function"],
    ) -> paginators.ListDurableExecutionsByFunctionPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_event_source_mappings"],
    ) -> paginators.ListEventSourceMappingsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_function_event_invoke_configs"],
    ) -> paginators.ListFunctionEventInvokeConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_function_url_configs"],
    ) -> paginators.ListFunctionUrlConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_function_versions_by_capacity_provider"],
    ) -> paginators.ListFunctionVersionsByCapacityProviderPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_functions"],
    ) -> paginators.ListFunctionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_functions_by_code_signing_config"],
    ) -> paginators.ListFunctionsByCodeSigningConfigPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_layer_versions"],
    ) -> paginators.ListLayerVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_layers"],
    ) -> paginators.ListLayersPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_provisioned_concurrency_configs"],
    ) -> paginators.ListProvisionedConcurrencyConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_versions_by_function"],
    ) -> paginators.ListVersionsByFunctionPaginator: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["function_active"],
    ) -> waiters.FunctionActiveWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["function_active_v2"],
    ) -> waiters.FunctionActiveV2Waiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["function_exists"],
    ) -> waiters.FunctionExistsWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["function_updated"],
    ) -> waiters.FunctionUpdatedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["function_updated_v2"],
    ) -> waiters.FunctionUpdatedV2Waiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["published_version_active"],
    ) -> waiters.PublishedVersionActiveWaiter: ...
