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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, PolicyLengthExceededException,
        ResourceNotFoundException, PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/add_layer_version_permission.html

        Args:
            LayerName: The name or Amazon Resource Name (ARN) of the layer.
            VersionNumber: The version number.
            StatementId: An identifier that distinguishes the policy from others on the same layer version.
            Action: The API action that grants access to the layer.
            Principal: An account ID, or * to grant layer usage permission to all accounts in an organization, or all Amazon Web Services accounts (if organizationId is not specified).
            OrganizationId: With the principal set to *, grant permission to all accounts in the specified organization.
            RevisionId: Only update the policy if the revision ID matches the ID specified.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        PublicPolicyException, ServiceException, TooManyRequestsException,
        PolicyLengthExceededException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/add_permission.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias.
            StatementId: A statement identifier that differentiates the statement from others in the same policy.
            Action: The action that the principal can use on the function.
            Principal: The Amazon Web Services service, Amazon Web Services account, IAM user, or IAM role that invokes the function.
            SourceArn: For Amazon Web Services services, the ARN of the Amazon Web Services resource that invokes the function.
            FunctionUrlAuthType: The type of authentication that your function URL uses.
            InvokedViaFunctionUrl: Indicates whether the permission applies when the function is invoked through a function URL.
            SourceAccount: For Amazon Web Services service, the ID of the Amazon Web Services account that owns the resource.
            EventSourceToken: For Alexa Smart Home functions, a token that the invoker must supply.
            Qualifier: Specify a version or alias to add permissions to a published version of the function.
            RevisionId: Update the policy only if the revision ID matches the ID that's specified.
            PrincipalOrgID: The identifier for your organization in Organizations.
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

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/checkpoint_durable_execution.html

        Args:
            DurableExecutionArn: The Amazon Resource Name (ARN) of the durable execution.
            CheckpointToken: A unique token that identifies the current checkpoint state.
            Updates: An array of state updates to apply during this checkpoint.
            ClientToken: An optional idempotency token to ensure that duplicate checkpoint requests are handled correctly.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, AliasLimitExceededException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_alias.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Name: The name of the alias.
            FunctionVersion: The function version that the alias invokes.
            Description: A description of the alias.
            RoutingConfig: The routing configuration of the alias.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException,
        CapacityProviderLimitExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_capacity_provider.html

        Args:
            CapacityProviderName: The name of the capacity provider.
            VpcConfig: The VPC configuration for the capacity provider, including subnet IDs and security group IDs where compute instances will be launched.
            PermissionsConfig: The permissions configuration that specifies the IAM role ARN used by the capacity provider to manage compute resources.
            InstanceRequirements: The instance requirements that specify the compute instance characteristics, including architectures and allowed or excluded instance types.
            CapacityProviderScalingConfig: The scaling configuration that defines how the capacity provider scales compute instances, including maximum vCPU count and scaling policies.
            KmsKeyArn: The ARN of the KMS key used to encrypt data associated with the capacity provider.
            Tags: A list of tags to associate with the capacity provider.
            PropagateTags: The tag propagation configuration for the capacity provider.
            TelemetryConfig: The telemetry configuration for the capacity provider.
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

        Raises InvalidParameterValueException, ServiceException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_code_signing_config.html

        Args:
            AllowedPublishers: Signing profiles for this code signing configuration.
            Description: Descriptive name for this code signing configuration.
            CodeSigningPolicies: The code signing policies define the actions to take if the validation checks fail.
            Tags: A list of tags to add to the code signing configuration.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_event_source_mapping.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            EventSourceArn: The Amazon Resource Name (ARN) of the event source.
            Enabled: When true, the event source mapping is active.
            BatchSize: The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function.
            FilterCriteria: An object that defines the filter criteria that determine whether Lambda should process an event.
            KMSKeyArn: The ARN of the Key Management Service (KMS) customer managed key that Lambda uses to encrypt your function's filter criteria.
            MetricsConfig: The metrics configuration for your event source.
            LoggingConfig: (Amazon MSK, and self-managed Apache Kafka only) The logging configuration for your event source.
            ScalingConfig: (Amazon SQS only) The scaling configuration for the event source.
            MaximumBatchingWindowInSeconds: The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
            ParallelizationFactor: (Kinesis and DynamoDB Streams only) The number of batches to process from each shard concurrently.
            StartingPosition: The position in a stream from which to start reading.
            StartingPositionTimestamp: With StartingPosition set to AT_TIMESTAMP, the time from which to start reading.
            DestinationConfig: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it.
            MaximumRecordAgeInSeconds: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age.
            BisectBatchOnFunctionError: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) If the function returns an error, split the batch in two and retry.
            MaximumRetryAttempts: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries.
            Tags: A list of tags to apply to the event source mapping.
            TumblingWindowInSeconds: (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources.
            Topics: The name of the Kafka topic.
            Queues: (MQ) The name of the Amazon MQ broker destination queue to consume.
            SourceAccessConfigurations: An array of authentication protocols or VPC components required to secure your event source.
            SelfManagedEventSource: The self-managed Apache Kafka cluster to receive records from.
            FunctionResponseTypes: (Kinesis, DynamoDB Streams, Amazon MSK, self-managed Apache Kafka, and Amazon SQS) A list of current response type enums applied to the event source mapping.
            AmazonManagedKafkaEventSourceConfig: Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
            SelfManagedKafkaEventSourceConfig: Specific configuration settings for a self-managed Apache Kafka event source.
            DocumentDBEventSourceConfig: Specific configuration settings for a DocumentDB event source.
            ProvisionedPollerConfig: (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, InvalidCodeSignatureException,
        ResourceNotFoundException, CodeVerificationFailedException,
        CodeSigningConfigNotFoundException, CodeStorageExceededException,
        FunctionVersionsPerCapacityProviderLimitExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_function.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Role: The Amazon Resource Name (ARN) of the function's execution role.
            Code: The code for the function.
            Runtime: The identifier of the function's runtime.
            Handler: The name of the method within your code that Lambda calls to run your function.
            Description: A description of the function.
            Timeout: The amount of time (in seconds) that Lambda allows a function to run before stopping it.
            MemorySize: The amount of memory available to the function at runtime.
            Publish: Set to true to publish the first version of the function during creation.
            PublishTo: Specifies where to publish the function version or configuration.
            VpcConfig: For network connectivity to Amazon Web Services resources in a VPC, specify a list of security groups and subnets in the VPC.
            PackageType: The type of deployment package.
            DeadLetterConfig: A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they fail processing.
            Environment: Environment variables that are accessible from function code during execution.
            KMSKeyArn: The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt the following resources:
            TracingConfig: Set Mode to Active to sample and trace a subset of incoming requests with X-Ray.
            Tags: A list of tags to apply to the function.
            Layers: A list of function layers to add to the function's execution environment.
            FileSystemConfigs: Connection settings for an Amazon EFS file system or an Amazon S3 Files file system.
            CodeSigningConfigArn: To enable code signing for this function, specify the ARN of a code-signing configuration.
            ImageConfig: Container image configuration values that override the values in the container image Dockerfile.
            Architectures: The instruction set architecture that the function supports.
            EphemeralStorage: The size of the function's /tmp directory in MB.
            SnapStart: The function's SnapStart setting.
            LoggingConfig: The function's Amazon CloudWatch Logs configuration settings.
            TenancyConfig: Configuration for multi-tenant applications that use Lambda functions.
            CapacityProviderConfig: Configuration for the capacity provider that manages compute resources for Lambda functions.
            DurableConfig: Configuration settings for durable functions.
            RuntimeConfig: The customer-managed runtime configuration for your function.
            AcceleratorConfig: The accelerator resource settings for a Lambda execution environment.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_function_url_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            AuthType: The type of authentication that your function URL uses.
            Qualifier: The alias name.
            Cors: The cross-origin resource sharing (CORS) settings for your function URL.
            InvokeMode: Use one of the following options:
        """

    def delete_alias(
        self,
        *,
        FunctionName: str,
        Name: str,
    ) -> EmptyOutput:
        """Deletes a Lambda Event Function alias.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_alias.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Name: The name of the alias.
        """

    def delete_capacity_provider(
        self,
        *,
        CapacityProviderName: str,
    ) -> responses.DeleteCapacityProviderResponse:
        """Deletes a capacity provider.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_capacity_provider.html

        Args:
            CapacityProviderName: The name of the capacity provider to delete.
        """

    def delete_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
    ) -> responses.DeleteCodeSigningConfigResponse:
        """Deletes the code signing configuration.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_code_signing_config.html

        Args:
            CodeSigningConfigArn: The The Amazon Resource Name (ARN) of the code signing configuration.
        """

    def delete_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
    ) -> responses.DeleteDurableExecutionResponse:
        """Deletes a completed Lambda durable execution and its data.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_durable_execution.html

        Args:
            DurableExecutionArn: The Amazon Resource Name (ARN) of the durable execution.
        """

    def delete_event_source_mapping(
        self,
        *,
        UUID: str,
    ) -> responses.EventSourceMappingConfigurationResult:
        """Deletes an event source mapping.

        Raises InvalidParameterValueException, ResourceInUseException,
        ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_event_source_mapping.html

        Args:
            UUID: The identifier of the event source mapping.
        """

    def delete_function(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.DeleteFunctionResponse:
        """Deletes a Lambda Event Function.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function.html

        Args:
            FunctionName: The name or ARN of the Lambda function or version.
            Qualifier: Specify a version to delete.
        """

    def delete_function_code_signing_config(
        self,
        *,
        FunctionName: str,
    ) -> EmptyOutput:
        """Removes the code signing configuration from the function.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        CodeSigningConfigNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function_code_signing_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
        """

    def delete_function_concurrency(
        self,
        *,
        FunctionName: str,
    ) -> EmptyOutput:
        """Removes a concurrent execution limit from a Lambda Event Function.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function_concurrency.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
        """

    def delete_function_event_invoke_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> EmptyOutput:
        """Deletes the configuration for asynchronous invocation for a function,
        version, or alias.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function_event_invoke_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias.
            Qualifier: A version number or alias name.
        """

    def delete_function_url_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> EmptyOutput:
        """Deletes a Lambda function URL.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function_url_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Qualifier: The alias name.
        """

    def delete_layer_version(
        self,
        *,
        LayerName: str,
        VersionNumber: int,
    ) -> EmptyOutput:
        """Deletes a version of an Lambda layer.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_layer_version.html

        Args:
            LayerName: The name or Amazon Resource Name (ARN) of the layer.
            VersionNumber: The version number.
        """

    def delete_provisioned_concurrency_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str,
    ) -> EmptyOutput:
        """Deletes the provisioned concurrency configuration for a function.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_provisioned_concurrency_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Qualifier: The version number or alias name.
        """

    def delete_resource_policy(
        self,
        *,
        ResourceArn: str,
        RevisionId: str = ...,
    ) -> EmptyOutput:
        """Deletes a resource-based policy from a Lambda resource.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_resource_policy.html

        Args:
            ResourceArn: The Amazon Resource Name (ARN) of the Lambda resource you want to delete the policy from.
            RevisionId: The revision ID that the existing policy must match for the deletion to proceed.
        """

    def get_account_settings(self) -> responses.GetAccountSettingsResponse:
        """Retrieves details about your account's limits and usage in an Amazon Web
        Services Region.

        Raises ServiceException, TooManyRequestsException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_account_settings.html
        """

    def get_alias(
        self,
        *,
        FunctionName: str,
        Name: str,
    ) -> responses.AliasConfigurationResult:
        """Returns details about a Lambda Event Function alias.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_alias.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Name: The name of the alias.
        """

    def get_capacity_provider(
        self,
        *,
        CapacityProviderName: str,
    ) -> responses.GetCapacityProviderResponse:
        """Retrieves information about a specific capacity provider, including its
        configuration, state, and associated resources.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_capacity_provider.html

        Args:
            CapacityProviderName: The name of the capacity provider to retrieve.
        """

    def get_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
    ) -> responses.GetCodeSigningConfigResponse:
        """Returns information about the specified code signing configuration.

        Raises InvalidParameterValueException, ServiceException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_code_signing_config.html

        Args:
            CodeSigningConfigArn: The The Amazon Resource Name (ARN) of the code signing configuration.
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

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_durable_execution.html

        Args:
            DurableExecutionArn: The Amazon Resource Name (ARN) of the durable execution.
            IncludeExecutionData: Specifies whether to include execution data such as input payload, result, and error information in the response.
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

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_durable_execution_history.html

        Args:
            DurableExecutionArn: The Amazon Resource Name (ARN) of the durable execution.
            IncludeExecutionData: Specifies whether to include execution data such as step results and callback payloads in the history events.
            MaxItems: The maximum number of history events to return per call.
            Marker: If NextMarker was returned from a previous request, use this value to retrieve the next page of results.
            ReverseOrder: When set to true, returns the history events in reverse chronological order (newest first).
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

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_durable_execution_state.html

        Args:
            DurableExecutionArn: The Amazon Resource Name (ARN) of the durable execution.
            CheckpointToken: A checkpoint token that identifies the current state of the execution.
            Marker: If NextMarker was returned from a previous request, use this value to retrieve the next page of operations.
            MaxItems: The maximum number of operations to return per call.
        """

    def get_event_source_mapping(
        self,
        *,
        UUID: str,
    ) -> responses.EventSourceMappingConfigurationResult:
        """Returns details about an event source mapping.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_event_source_mapping.html

        Args:
            UUID: The identifier of the event source mapping.
        """

    def get_function(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.GetFunctionResponse:
        """Returns information about a Lambda Event Function or function version,
        with a link to download the deployment package that's valid for 10 minutes.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias.
            Qualifier: Specify a version or alias to get details about a published version of the function.
        """

    def get_function_code_signing_config(
        self,
        *,
        FunctionName: str,
    ) -> responses.GetFunctionCodeSigningConfigResponse:
        """Returns the code signing configuration for the specified function.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException,
        CodeSigningConfigNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_code_signing_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
        """

    def get_function_concurrency(
        self,
        *,
        FunctionName: str,
    ) -> responses.GetFunctionConcurrencyResponse:
        """Returns details about the reserved concurrency configuration for a
        function.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_concurrency.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
        """

    def get_function_configuration(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.FunctionConfigurationResult:
        """Returns the version-specific settings of a Lambda Event Function or
        version.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_configuration.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias.
            Qualifier: Specify a version or alias to get details about a published version of the function.
        """

    def get_function_event_invoke_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.FunctionEventInvokeConfigResult:
        """Retrieves the configuration for asynchronous invocation for a function,
        version, or alias.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_event_invoke_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias.
            Qualifier: A version number or alias name.
        """

    def get_function_recursion_config(
        self,
        *,
        FunctionName: str,
    ) -> responses.GetFunctionRecursionConfigResponse:
        """Returns your function's recursive loop detection configuration.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_recursion_config.html

        Args:
            FunctionName: The name of the function.
        """

    def get_function_scaling_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str,
    ) -> responses.GetFunctionScalingConfigResponse:
        """Retrieves the scaling configuration for a Lambda Managed Instances
        function.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_scaling_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Qualifier: Specify a version or alias to get the scaling configuration for a published version of the function.
        """

    def get_function_url_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.GetFunctionUrlConfigResponse:
        """Returns details about a Lambda function URL.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_url_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Qualifier: The alias name.
        """

    def get_layer_version(
        self,
        *,
        LayerName: str,
        VersionNumber: int,
    ) -> responses.GetLayerVersionResponse:
        """Returns information about a version of an Lambda layer, with a link to
        download the layer archive that's valid for 10 minutes.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_layer_version.html

        Args:
            LayerName: The name or Amazon Resource Name (ARN) of the layer.
            VersionNumber: The version number.
        """

    def get_layer_version_by_arn(
        self,
        *,
        Arn: str,
    ) -> responses.GetLayerVersionResponse:
        """Returns information about a version of an Lambda layer, with a link to
        download the layer archive that's valid for 10 minutes.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_layer_version_by_arn.html

        Args:
            Arn: The ARN of the layer version.
        """

    def get_layer_version_policy(
        self,
        *,
        LayerName: str,
        VersionNumber: int,
    ) -> responses.GetLayerVersionPolicyResponse:
        """Returns the permission policy for a version of an Lambda layer.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_layer_version_policy.html

        Args:
            LayerName: The name or Amazon Resource Name (ARN) of the layer.
            VersionNumber: The version number.
        """

    def get_policy(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.GetPolicyResponse:
        """Returns the resource-based IAM policy for a function, version, or alias.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_policy.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias.
            Qualifier: Specify a version or alias to get the policy for that resource.
        """

    def get_provisioned_concurrency_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str,
    ) -> responses.GetProvisionedConcurrencyConfigResponse:
        """Retrieves the provisioned concurrency configuration for a function's alias
        or version.

        Raises InvalidParameterValueException,
        ProvisionedConcurrencyConfigNotFoundException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_provisioned_concurrency_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Qualifier: The version number or alias name.
        """

    def get_resource_policy(
        self,
        *,
        ResourceArn: str,
    ) -> responses.GetResourcePolicyResponse:
        """Retrieves the resource-based policy attached to a Lambda resource.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_resource_policy.html

        Args:
            ResourceArn: The Amazon Resource Name (ARN) of the Lambda resource you want to retrieve the policy for.
        """

    def get_runtime_management_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.GetRuntimeManagementConfigResponse:
        """Retrieves the runtime management configuration for a function's version.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_runtime_management_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Qualifier: Specify a version of the function.
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

        Raises RuntimeAliasDeletedException, CodeArtifactUserDeletedException,
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

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias.
            InvocationType: Choose from the following options.
            LogType: Set to Tail to include the execution log in the response.
            ClientContext: Up to 3,583 bytes of base64-encoded data about the invoking client to pass to the function in the context object.
            DurableExecutionName: A unique name for the durable execution.
            Payload: The JSON that you want to provide to your Lambda function as input.
            Qualifier: Specify a version or alias to invoke a published version of the function.
            TenantId: The identifier of the tenant in a multi-tenant Lambda function.
        """

    @deprecated("AWS has deprecated this operation.")
    def invoke_async(
        self,
        *,
        FunctionName: str,
        InvokeArgs: StreamingBlobInput,
    ) -> responses.InvokeAsyncResponse:
        """Invokes a function asynchronously.

        Raises ServiceQuotaExceededException, InvalidSecurityGroupIDException,
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

        Args:
            FunctionName: The name or ARN of the Lambda function.
            InvokeArgs: The JSON that you want to provide to your Lambda function as input.
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

        Raises RuntimeAliasDeletedException, CodeArtifactUserDeletedException,
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

        Args:
            FunctionName: The name or ARN of the Lambda function.
            LogType: Set to Tail to include the execution log in the response.
            ClientContext: Up to 3,583 bytes of base64-encoded data about the invoking client to pass to the function in the context object.
            Qualifier: The alias name.
            Payload: The JSON that you want to provide to your Lambda function as input.
            TenantId: The identifier of the tenant in a multi-tenant Lambda function.
            InvocationType: Use one of the following options:
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

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_aliases.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            FunctionVersion: Specify a function version to only list aliases that invoke that version.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: Limit the number of aliases returned.
        """

    def list_capacity_providers(
        self,
        *,
        State: literals.CapacityProviderState = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListCapacityProvidersResponse:
        """Returns a list of capacity providers in your account.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_capacity_providers.html

        Args:
            State: Filter capacity providers by their current state.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: The maximum number of capacity providers to return.
        """

    def list_code_signing_configs(
        self,
        *,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListCodeSigningConfigsResponse:
        """Returns a list of code signing configurations.

        Raises InvalidParameterValueException, ServiceException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_code_signing_configs.html

        Args:
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: Maximum number of items to return.
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

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_durable_executions_by_function.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Qualifier: The function version to filter executions by.
            DurableExecutionName: Filter executions by name.
            Statuses: Filters the executions by status.
            StartedAfter: Filter executions that started after this timestamp (ISO 8601 format).
            StartedBefore: Filter executions that started before this timestamp (ISO 8601 format).
            ReverseOrder: Set to true to return results in chronological order (oldest first).
            Marker: Pagination token from a previous request to continue retrieving results.
            MaxItems: Maximum number of executions to return (1-1000).
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

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_event_source_mappings.html

        Args:
            EventSourceArn: The Amazon Resource Name (ARN) of the event source.
            FunctionName: The name or ARN of the Lambda function.
            Marker: A pagination token returned by a previous call.
            MaxItems: The maximum number of event source mappings to return.
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

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_function_event_invoke_configs.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: The maximum number of configurations to return.
        """

    def list_function_url_configs(
        self,
        *,
        FunctionName: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListFunctionUrlConfigsResponse:
        """Returns a list of Lambda function URLs for the specified function.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_function_url_configs.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: The maximum number of function URLs to return in the response.
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

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_function_versions_by_capacity_provider.html

        Args:
            CapacityProviderName: The name of the capacity provider to list function versions for.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: The maximum number of function versions to return in the response.
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

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_functions.html

        Args:
            MasterRegion: For Lambda@Edge functions, the Amazon Web Services Region of the master function.
            FunctionVersion: Set to ALL to include entries for all published versions of each function.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: The maximum number of functions to return in the response.
        """

    def list_functions_by_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListFunctionsByCodeSigningConfigResponse:
        """List the functions that use the specified code signing configuration.

        Raises InvalidParameterValueException, ServiceException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_functions_by_code_signing_config.html

        Args:
            CodeSigningConfigArn: The The Amazon Resource Name (ARN) of the code signing configuration.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: Maximum number of items to return.
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

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_layer_versions.html

        Args:
            LayerName: The name or Amazon Resource Name (ARN) of the layer.
            CompatibleArchitecture: The compatible instruction set architecture.
            CompatibleRuntime: A runtime identifier.
            Marker: A pagination token returned by a previous call.
            MaxItems: The maximum number of versions to return.
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

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_layers.html

        Args:
            CompatibleArchitecture: The compatible instruction set architecture.
            CompatibleRuntime: A runtime identifier.
            Marker: A pagination token returned by a previous call.
            MaxItems: The maximum number of layers to return.
        """

    def list_provisioned_concurrency_configs(
        self,
        *,
        FunctionName: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListProvisionedConcurrencyConfigsResponse:
        """Retrieves a list of provisioned concurrency configurations for a function.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_provisioned_concurrency_configs.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: Specify a number to limit the number of configurations returned.
        """

    def list_tags(
        self,
        *,
        Resource: str,
    ) -> responses.ListTagsResponse:
        """Returns a function, event source mapping, or code signing configuration's
        tags.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_tags.html

        Args:
            Resource: The resource's Amazon Resource Name (ARN).
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

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_versions_by_function.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: The maximum number of versions to return.
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

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ResourceConflictException, ServiceException, TooManyRequestsException,
        KMSNotFoundException, ResourceNotFoundException, KMSAccessDeniedException,
        KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/pause_durable_execution.html

        Args:
            DurableExecutionArn: The Amazon Resource Name (ARN) of the durable execution.
            ClientToken: A unique, case-sensitive identifier that you provide so that the request completes no more than one time.
            Reason: A description of why you're pausing the execution.
            ExecutionTimeoutPaused: Specifies whether to pause the execution timeout while the execution is paused.
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

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException,
        CodeStorageExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/publish_layer_version.html

        Args:
            LayerName: The name or Amazon Resource Name (ARN) of the layer.
            Content: The function layer archive.
            Description: The description of the version.
            CompatibleArchitectures: A list of compatible instruction set architectures.
            CompatibleRuntimes: A list of compatible function runtimes.
            LicenseInfo: The layer's software license.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        CodeStorageExceededException,
        FunctionVersionsPerCapacityProviderLimitExceededException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/publish_version.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            CodeSha256: Only publish a version if the hash value matches the value that's specified.
            Description: A description for the version to override the description in the function configuration.
            RevisionId: Only update the function if the revision ID matches the ID that's specified.
            PublishTo: Specifies where to publish the function version or configuration.
        """

    def put_function_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
        FunctionName: str,
    ) -> responses.PutFunctionCodeSigningConfigResponse:
        """Update the code signing configuration for the function.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        CodeSigningConfigNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_code_signing_config.html

        Args:
            CodeSigningConfigArn: The The Amazon Resource Name (ARN) of the code signing configuration.
            FunctionName: The name or ARN of the Lambda function.
        """

    def put_function_concurrency(
        self,
        *,
        FunctionName: str,
        ReservedConcurrentExecutions: int,
    ) -> responses.ConcurrencyResult:
        """Sets the maximum number of simultaneous executions for a Lambda Event
        Function, and reserves capacity for that concurrency level.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_concurrency.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            ReservedConcurrentExecutions: The number of simultaneous executions to reserve for the function.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_event_invoke_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias.
            Qualifier: A version number or alias name.
            MaximumRetryAttempts: The maximum number of times to retry when the function returns an error.
            MaximumEventAgeInSeconds: The maximum age of a request that Lambda sends to a function for processing.
            DestinationConfig: A destination for events after they have been sent to a function for processing.
        """

    def put_function_recursion_config(
        self,
        *,
        FunctionName: str,
        RecursiveLoop: literals.RecursiveLoop,
    ) -> responses.PutFunctionRecursionConfigResponse:
        """Sets the recursive loop detection configuration for a Lambda Event
        Function.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_recursion_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            RecursiveLoop: If you set your function's recursive loop detection configuration to Allow, Lambda doesn't take any action when it detects your function being invoked as part of a recursive loop.
        """

    def put_function_scaling_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str,
        FunctionScalingConfig: views.FunctionScalingConfigLike = ...,
    ) -> responses.PutFunctionScalingConfigResponse:
        """Sets the scaling configuration for a Lambda Managed Instances function.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_scaling_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Qualifier: Specify a version or alias to set the scaling configuration for a published version of the function.
            FunctionScalingConfig: The scaling configuration to apply to the function, including minimum and maximum execution environment limits.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_provisioned_concurrency_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Qualifier: The version number or alias name.
            ProvisionedConcurrentExecutions: The amount of provisioned concurrency to allocate for the version or alias.
        """

    def put_resource_policy(
        self,
        *,
        ResourceArn: str,
        Policy: str,
        RevisionId: str = ...,
    ) -> responses.PutResourcePolicyResponse:
        """Adds a resource-based policy to a Lambda resource.

        Raises InvalidParameterValueException, ResourceConflictException,
        PublicPolicyException, ServiceException, TooManyRequestsException,
        PolicyLengthExceededException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_resource_policy.html

        Args:
            ResourceArn: The Amazon Resource Name (ARN) of the Lambda resource you want to add the policy to.
            Policy: The policy document you want to add to your Lambda resource.
            RevisionId: The revision ID that the existing policy must match for the replacement to proceed.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_runtime_management_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            UpdateRuntimeOn: Specify the runtime update mode.
            Qualifier: Specify a version of the function.
            RuntimeVersionArn: The ARN of the runtime version you want the function to use.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/remove_layer_version_permission.html

        Args:
            LayerName: The name or Amazon Resource Name (ARN) of the layer.
            VersionNumber: The version number.
            StatementId: The identifier that was specified when the statement was added.
            RevisionId: Only update the policy if the revision ID matches the ID specified.
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

        Raises InvalidParameterValueException, PublicPolicyException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/remove_permission.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias.
            StatementId: Statement ID of the permission to remove.
            Qualifier: Specify a version or alias to remove permissions from a published version of the function.
            RevisionId: Update the policy only if the revision ID matches the ID that's specified.
        """

    def resume_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        ClientToken: str = ...,
        Reason: str = ...,
    ) -> responses.ResumeDurableExecutionResponse:
        """Resumes a paused durable execution.

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ResourceConflictException, ServiceException, TooManyRequestsException,
        KMSNotFoundException, ResourceNotFoundException, KMSAccessDeniedException,
        KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/resume_durable_execution.html

        Args:
            DurableExecutionArn: The Amazon Resource Name (ARN) of the durable execution.
            ClientToken: A unique, case-sensitive identifier that you provide so that the request completes no more than one time.
            Reason: A description of why you're resuming the execution.
        """

    def send_durable_execution_callback_failure(
        self,
        *,
        CallbackId: str,
        Error: views.ErrorObjectLike = ...,
    ) -> responses.SendDurableExecutionCallbackFailureResponse:
        """Sends a failure response for a callback operation in a durable execution.

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, CallbackTimeoutException,
        KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/send_durable_execution_callback_failure.html

        Args:
            CallbackId: The unique identifier for the callback operation.
            Error: Error details describing why the callback operation failed.
        """

    def send_durable_execution_callback_heartbeat(
        self,
        *,
        CallbackId: str,
    ) -> responses.SendDurableExecutionCallbackHeartbeatResponse:
        """Sends a heartbeat signal for a long-running callback operation to prevent
        timeout.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException,
        CallbackTimeoutException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/send_durable_execution_callback_heartbeat.html

        Args:
            CallbackId: The unique identifier for the callback operation.
        """

    def send_durable_execution_callback_success(
        self,
        *,
        CallbackId: str,
        Result: StreamingBlobInput = ...,
    ) -> responses.SendDurableExecutionCallbackSuccessResponse:
        """Sends a successful completion response for a callback operation in a
        durable execution.

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, CallbackTimeoutException,
        KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/send_durable_execution_callback_success.html

        Args:
            CallbackId: The unique identifier for the callback operation.
            Result: The result data from the successful callback operation.
        """

    def stop_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        Error: views.ErrorObjectLike = ...,
    ) -> responses.StopDurableExecutionResponse:
        """Stops a running or paused durable execution.

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/stop_durable_execution.html

        Args:
            DurableExecutionArn: The Amazon Resource Name (ARN) of the durable execution.
            Error: Optional error details explaining why the execution is being stopped.
        """

    def tag_resource(
        self,
        *,
        Resource: str,
        Tags: dict[str, str],
    ) -> EmptyOutput:
        """Adds tags to a function, event source mapping, or code signing
        configuration.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/tag_resource.html

        Args:
            Resource: The resource's Amazon Resource Name (ARN).
            Tags: A list of tags to apply to the resource.
        """

    def untag_resource(
        self,
        *,
        Resource: str,
        TagKeys: list[str] | tuple[str, ...],
    ) -> EmptyOutput:
        """Removes tags from a function, event source mapping, or code signing
        configuration.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/untag_resource.html

        Args:
            Resource: The resource's Amazon Resource Name (ARN).
            TagKeys: A list of tag keys to remove from the resource.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_alias.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Name: The name of the alias.
            FunctionVersion: The function version that the alias invokes.
            Description: A description of the alias.
            RoutingConfig: The routing configuration of the alias.
            RevisionId: Only update the alias if the revision ID matches the ID that's specified.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_capacity_provider.html

        Args:
            CapacityProviderName: The name of the capacity provider to update.
            CapacityProviderScalingConfig: The updated scaling configuration for the capacity provider.
            PropagateTags: Configuration for tag propagation to managed resources launched by the capacity provider.
            TelemetryConfig: The updated telemetry configuration for the capacity provider.
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

        Raises InvalidParameterValueException, ServiceException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_code_signing_config.html

        Args:
            CodeSigningConfigArn: The The Amazon Resource Name (ARN) of the code signing configuration.
            Description: Descriptive name for this code signing configuration.
            AllowedPublishers: Signing profiles for this code signing configuration.
            CodeSigningPolicies: The code signing policy.
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

        Raises InvalidParameterValueException, ResourceInUseException,
        ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_event_source_mapping.html

        Args:
            UUID: The identifier of the event source mapping.
            FunctionName: The name or ARN of the Lambda function.
            Enabled: When true, the event source mapping is active.
            BatchSize: The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function.
            FilterCriteria: An object that defines the filter criteria that determine whether Lambda should process an event.
            KMSKeyArn: The ARN of the Key Management Service (KMS) customer managed key that Lambda uses to encrypt your function's filter criteria.
            MetricsConfig: The metrics configuration for your event source.
            LoggingConfig: (Amazon MSK, and self-managed Apache Kafka only) The logging configuration for your event source.
            ScalingConfig: (Amazon SQS only) The scaling configuration for the event source.
            MaximumBatchingWindowInSeconds: The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
            ParallelizationFactor: (Kinesis and DynamoDB Streams only) The number of batches to process from each shard concurrently.
            DestinationConfig: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it.
            MaximumRecordAgeInSeconds: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age.
            BisectBatchOnFunctionError: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) If the function returns an error, split the batch in two and retry.
            MaximumRetryAttempts: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries.
            TumblingWindowInSeconds: (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources.
            SourceAccessConfigurations: An array of authentication protocols or VPC components required to secure your event source.
            FunctionResponseTypes: (Kinesis, DynamoDB Streams, Amazon MSK, self-managed Apache Kafka, and Amazon SQS) A list of current response type enums applied to the event source mapping.
            AmazonManagedKafkaEventSourceConfig: Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
            SelfManagedKafkaEventSourceConfig: Specific configuration settings for a self-managed Apache Kafka event source.
            DocumentDBEventSourceConfig: Specific configuration settings for a DocumentDB event source.
            ProvisionedPollerConfig: (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, InvalidCodeSignatureException,
        ResourceNotFoundException, CodeVerificationFailedException,
        CodeSigningConfigNotFoundException, CodeStorageExceededException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_function_code.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            ZipFile: The base64-encoded contents of the deployment package.
            S3Bucket: An Amazon S3 bucket in the same Amazon Web Services Region as your function.
            S3Key: The Amazon S3 key of the deployment package.
            S3ObjectVersion: For versioned objects, the version of the deployment package object to use.
            S3ObjectStorageMode: Specifies how the deployment package is stored.
            ImageUri: URI of a container image in the Amazon ECR registry.
            Architectures: The instruction set architecture that the function supports.
            Publish: Set to true to publish a new version of the function after updating the code.
            PublishTo: Specifies where to publish the function version or configuration.
            DryRun: Set to true to validate the request parameters and access permissions without modifying the function code.
            RevisionId: Update the function only if the revision ID matches the ID that's specified.
            SourceKMSKeyArn: The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip deployment package.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, InvalidCodeSignatureException,
        ResourceNotFoundException, CodeVerificationFailedException,
        CodeSigningConfigNotFoundException, PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_function_configuration.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Role: The Amazon Resource Name (ARN) of the function's execution role.
            Handler: The name of the method within your code that Lambda calls to run your function.
            Description: A description of the function.
            Timeout: The amount of time (in seconds) that Lambda allows a function to run before stopping it.
            MemorySize: The amount of memory available to the function at runtime.
            VpcConfig: For network connectivity to Amazon Web Services resources in a VPC, specify a list of security groups and subnets in the VPC.
            Environment: Environment variables that are accessible from function code during execution.
            Runtime: The identifier of the function's runtime.
            DeadLetterConfig: A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they fail processing.
            KMSKeyArn: The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt the following resources:
            TracingConfig: Set Mode to Active to sample and trace a subset of incoming requests with X-Ray.
            RevisionId: Update the function only if the revision ID matches the ID that's specified.
            Layers: A list of function layers to add to the function's execution environment.
            FileSystemConfigs: Connection settings for an Amazon EFS file system or an Amazon S3 Files file system.
            ImageConfig: Container image configuration values that override the values in the container image Docker file.
            EphemeralStorage: The size of the function's /tmp directory in MB.
            SnapStart: The function's SnapStart setting.
            LoggingConfig: The function's Amazon CloudWatch Logs configuration settings.
            CapacityProviderConfig: Configuration for the capacity provider that manages compute resources for Lambda functions.
            DurableConfig: Configuration settings for durable functions, including execution timeout, retention period for execution history, and an optional ARN of the Key Management Service (KMS) customer managed key that is used to encrypt your durable execution's payload data, including input, output, and error payloads.
            RuntimeConfig: The customer-managed runtime configuration for your function.
            AcceleratorConfig: The accelerator resource settings for a Lambda execution environment.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_function_event_invoke_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias.
            Qualifier: A version number or alias name.
            MaximumRetryAttempts: The maximum number of times to retry when the function returns an error.
            MaximumEventAgeInSeconds: The maximum age of a request that Lambda sends to a function for processing.
            DestinationConfig: A destination for events after they have been sent to a function for processing.
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

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_function_url_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function.
            Qualifier: The alias name.
            AuthType: The type of authentication that your function URL uses.
            Cors: The cross-origin resource sharing (CORS) settings for your function URL.
            InvokeMode: Use one of the following options:
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
