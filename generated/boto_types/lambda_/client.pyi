"""The client of AWS Lambda (2015-03-31)."""

from collections.abc import Sequence
from typing import Literal, overload

from botocore.client import BaseClient
from typing_extensions import deprecated

from boto_types.lambda_ import errors, literals, paginators, responses, views, waiters
from boto_types.values import BlobInput, EmptyOutput, StreamingBlobInput, TimestampInput

class LambdaClient(BaseClient):
    """Overview. Lambda is a compute service that lets you run code without
    provisioning or managing servers.

    https://docs.aws.amazon.com/boto3/latest/reference/services/lambda.html

    Example:
        client = boto3.client("lambda")

    - Requests to fill in: `boto_types.lambda_.requests`
    - Responses: `boto_types.lambda_.responses`
    - Errors: `client.exceptions`, with types in `boto_types.lambda_.errors`
    - Paginators: `client.get_paginator("list_aliases")`
    - Waiters: `client.get_waiter("function_active")`
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
        layer. Use this action to grant layer usage permission to other accounts.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, PolicyLengthExceededException,
        ResourceNotFoundException, PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/add_layer_version_permission.html

        Args:
            LayerName: Length: 1 to 2048.
            StatementId: An identifier that distinguishes the policy from others on the same layer version. Length: 1 to 100. Pattern: `([a-zA-Z0-9-_]+)`.
            Action: The API action that grants access to the layer. Length: at most 22. Pattern: `lambda:GetLayerVersion`.
            Principal: An account ID, or `*` to grant layer usage permission to all accounts in an organization, or all Amazon Web Services accounts (if `organizationId` is not specified). Length: at most 10000. Pattern: `\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root`.
            OrganizationId: With the principal set to `*`, grant permission to all accounts in the specified organization. Length: at most 34. Pattern: `o-[a-z0-9]{10,32}`.
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
        """Grants a principal permission to use a function. You can apply the policy
        at the function level, or specify a qualifier to restrict access to a single
        version or alias.

        Raises InvalidParameterValueException, ResourceConflictException,
        PublicPolicyException, ServiceException, TooManyRequestsException,
        PolicyLengthExceededException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/add_permission.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            StatementId: A statement identifier that differentiates the statement from others in the same policy. Length: 1 to 100. Pattern: `([a-zA-Z0-9-_]+)`.
            Action: The action that the principal can use on the function. Length: at most 10000. Pattern: `(lambda:[*]|lambda:[a-zA-Z]+|[*])`.
            Principal: The Amazon Web Services service, Amazon Web Services account, IAM user, or IAM role that invokes the function. Length: at most 2048. Pattern: `[^\\s]+`.
            SourceArn: For Amazon Web Services services, the ARN of the Amazon Web Services resource that invokes the function. Length: at most 10000.
            FunctionUrlAuthType: The type of authentication that your function URL uses.
            InvokedViaFunctionUrl: Indicates whether the permission applies when the function is invoked through a function URL.
            SourceAccount: For Amazon Web Services service, the ID of the Amazon Web Services account that owns the resource. Length: at most 12. Pattern: `\\d{12}`.
            EventSourceToken: For Alexa Smart Home functions, a token that the invoker must supply. Length: at most 256. Pattern: `[a-zA-Z0-9._\\-]+`.
            Qualifier: Specify a version or alias to add permissions to a published version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            RevisionId: Update the policy only if the revision ID matches the ID that's specified.
            PrincipalOrgID: The identifier for your organization in Organizations. Length: 12 to 34. Pattern: `o-[a-z0-9]{10,32}`.
        """

    def checkpoint_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        CheckpointToken: str,
        Updates: Sequence[views.OperationUpdateLike] = ...,
        ClientToken: str = ...,
    ) -> responses.CheckpointDurableExecutionResponse:
        """Saves the progress of a durable function execution during runtime. This
        API is used by the Lambda durable functions SDK to checkpoint completed steps
        and schedule asynchronous operations.

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/checkpoint_durable_execution.html

        Args:
            DurableExecutionArn: Length: 1 to 1024.
            CheckpointToken: A unique token that identifies the current checkpoint state. Length: 1 to 2048. Pattern: `[A-Za-z0-9+/]+={0,2}`.
            Updates: An array of state updates to apply during this checkpoint.
            ClientToken: An optional idempotency token to ensure that duplicate checkpoint requests are handled correctly. Length: 1 to 64. Pattern: `[\\x21-\\x7E]+`.
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
        """Creates an alias for a Lambda Event Function version. Use aliases to
        provide clients with a function identifier that you can update to invoke a
        different version.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, AliasLimitExceededException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_alias.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Name: Length: 1 to 128. Pattern: `(?!^[0-9]+$)([a-zA-Z0-9-_]+)`.
            FunctionVersion: The function version that the alias invokes. Length: 1 to 1024. Pattern: `(\\$LATEST(\\.PUBLISHED)?|[0-9]+)`.
            Description: Length: at most 256.
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
            CapacityProviderName: Length: 1 to 140.
            VpcConfig: The VPC configuration for the capacity provider, including subnet IDs and security group IDs where compute instances will be launched.
            PermissionsConfig: The permissions configuration that specifies the IAM role ARN used by the capacity provider to manage compute resources.
            InstanceRequirements: The instance requirements that specify the compute instance characteristics, including architectures and allowed or excluded instance types.
            CapacityProviderScalingConfig: The scaling configuration that defines how the capacity provider scales compute instances, including maximum vCPU count and scaling policies.
            KmsKeyArn: The ARN of the KMS key used to encrypt data associated with the capacity provider. Length: at most 10000. Pattern: `arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*`.
            Tags: A list of tags to associate with the capacity provider.
            PropagateTags: The tag propagation configuration for the capacity provider.
        """

    def create_code_signing_config(
        self,
        *,
        AllowedPublishers: views.AllowedPublishersLike,
        Description: str = ...,
        CodeSigningPolicies: views.CodeSigningPoliciesLike = ...,
        Tags: dict[str, str] = ...,
    ) -> responses.CreateCodeSigningConfigResponse:
        """Creates a code signing configuration. A code signing configuration defines
        a list of allowed signing profiles and defines the code-signing validation
        policy (action to be taken if deployment validation checks fail).

        Raises InvalidParameterValueException, ServiceException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_code_signing_config.html

        Args:
            AllowedPublishers: Signing profiles for this code signing configuration.
            Description: Descriptive name for this code signing configuration. Length: at most 256.
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
        Lambda reads items from the event source and invokes the function.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_event_source_mapping.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            EventSourceArn: Length: at most 10000.
            Enabled: When true, the event source mapping is active. Default: True
            BatchSize: The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. Range: 1 to 10000.
            FilterCriteria: An object that defines the filter criteria that determine whether Lambda should process an event.
            KMSKeyArn: The ARN of the Key Management Service (KMS) customer managed key that Lambda uses to encrypt your function's filter criteria. By default, Lambda does not encrypt your filter criteria object. Length: at most 10000. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
            LoggingConfig: (Amazon MSK, and self-managed Apache Kafka only) The logging configuration for your event source.
            ScalingConfig: (Amazon SQS only) The scaling configuration for the event source.
            MaximumBatchingWindowInSeconds: The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function. Range: 0 to 300.
            ParallelizationFactor: (Kinesis and DynamoDB Streams only) The number of batches to process from each shard concurrently. Range: 1 to 10.
            StartingPosition: The position in a stream from which to start reading.
            StartingPositionTimestamp: With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start reading.
            DestinationConfig: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it.
            MaximumRecordAgeInSeconds: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age. The default value is infinite (-1). Range: -1 to 604800.
            BisectBatchOnFunctionError: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) If the function returns an error, split the batch in two and retry.
            MaximumRetryAttempts: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries. The default value is infinite (-1). Range: -1 to 10000.
            Tags: A list of tags to apply to the event source mapping.
            TumblingWindowInSeconds: (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources. Range: 0 to 900.
            Topics: The name of the Kafka topic. Items: exactly 1.
            Queues: (MQ) The name of the Amazon MQ broker destination queue to consume. Items: exactly 1.
            SourceAccessConfigurations: An array of authentication protocols or VPC components required to secure your event source. Items: at most 23.
            SelfManagedEventSource: The self-managed Apache Kafka cluster to receive records from.
            FunctionResponseTypes: (Kinesis, DynamoDB Streams, Amazon MSK, self-managed Apache Kafka, and Amazon SQS) A list of current response type enums applied to the event source mapping. Items: at most 1.
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
        """Creates a Lambda Event Function. If you do not specify the architecture,
        then the default value is `x86-64`.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, InvalidCodeSignatureException,
        ResourceNotFoundException, CodeVerificationFailedException,
        CodeSigningConfigNotFoundException, CodeStorageExceededException,
        FunctionVersionsPerCapacityProviderLimitExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_function.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Role: The Amazon Resource Name (ARN) of the function's execution role. Length: at most 10000.
            Runtime: The identifier of the function's runtime.
            Handler: The name of the method within your code that Lambda calls to run your function. Length: at most 128. Pattern: `[^\\s]+`.
            Description: Length: at most 256.
            Timeout: The amount of time (in seconds) that Lambda allows a function to run before stopping it. The default is 3 seconds, and the maximum allowed value is 900 seconds. Range: 1 to 5400.
            MemorySize: The amount of memory available to the function at runtime. The default value is 128 MB. Range: 128 to 32768.
            Publish: Set to true to publish the first version of the function during creation.
            PublishTo: Specifies where to publish the function version or configuration.
            VpcConfig: For network connectivity to Amazon Web Services resources in a VPC, specify a list of security groups and subnets in the VPC.
            PackageType: The type of deployment package.
            DeadLetterConfig: A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they fail processing.
            Environment: Environment variables that are accessible from function code during execution.
            KMSKeyArn: The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt the following resources... Length: at most 10000. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
            TracingConfig: Set `Mode` to `Active` to sample and trace a subset of incoming requests with X-Ray.
            Tags: A list of tags to apply to the function.
            Layers: A list of function layers to add to the function's execution environment.
            FileSystemConfigs: Connection settings for an Amazon EFS file system or an Amazon S3 Files file system. Items: at most 1.
            CodeSigningConfigArn: To enable code signing for this function, specify the ARN of a code-signing configuration. Length: at most 200.
            ImageConfig: Container image configuration values that override the values in the container image Dockerfile.
            Architectures: The instruction set architecture that the function supports. The default value is `x86_64`. Items: exactly 1.
            EphemeralStorage: The size of the function's `/tmp` directory in MB. The default value is 512, but can be any whole number between 512 and 10,240 MB.
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
        A function URL is a dedicated HTTP(S) endpoint that you can use to invoke
        your function.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/create_function_url_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            AuthType: The type of authentication that your function URL uses.
            Qualifier: The alias name. Length: 1 to 128. Pattern: `((?!^\\d+$)^[0-9a-zA-Z-_]+$)`.
            Cors: The cross-origin resource sharing (CORS) settings for your function URL.
            InvokeMode: Use one of the following options: `BUFFERED`, `RESPONSE_STREAM`.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Name: Length: 1 to 128. Pattern: `(?!^[0-9]+$)([a-zA-Z0-9-_]+)`.
        """

    def delete_capacity_provider(
        self,
        *,
        CapacityProviderName: str,
    ) -> responses.DeleteCapacityProviderResponse:
        """Deletes a capacity provider. You cannot delete a capacity provider that is
        currently being used by Lambda functions.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_capacity_provider.html

        Args:
            CapacityProviderName: Length: 1 to 140.
        """

    def delete_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
    ) -> responses.DeleteCodeSigningConfigResponse:
        """Deletes the code signing configuration. You can delete the code signing
        configuration only if no function is using it.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_code_signing_config.html

        Args:
            CodeSigningConfigArn: Length: at most 200.
        """

    def delete_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
    ) -> responses.DeleteDurableExecutionResponse:
        """Deletes a completed Lambda durable execution and its data. The execution
        must be in a terminal state (`SUCCEEDED`, `FAILED`, `STOPPED`, or
        `TIMED_OUT`).

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_durable_execution.html

        Args:
            DurableExecutionArn: Length: 1 to 1024.
        """

    def delete_event_source_mapping(
        self,
        *,
        UUID: str,
    ) -> responses.EventSourceMappingConfigurationResult:
        """Deletes an event source mapping. You can get the identifier of a mapping
        from the output of ListEventSourceMappings.

        Raises InvalidParameterValueException, ResourceInUseException,
        ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_event_source_mapping.html

        Args:
            UUID: The identifier of the event source mapping. Length: exactly 36.
        """

    def delete_function(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.DeleteFunctionResponse:
        """Deletes a Lambda Event Function. To delete a specific function version,
        use the `Qualifier` parameter.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function.html

        Args:
            FunctionName: The name or ARN of the Lambda function or version. Length: 1 to 256.
            Qualifier: Specify a version to delete. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
        """

    def delete_function_event_invoke_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> EmptyOutput:
        """Deletes the configuration for asynchronous invocation for a function,
        version, or alias. To configure options for asynchronous invocation, use
        PutFunctionEventInvokeConfig.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function_event_invoke_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: A version number or alias name. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
        """

    def delete_function_url_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> EmptyOutput:
        """Deletes a Lambda function URL. When you delete a function URL, you can't
        recover it.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_function_url_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Qualifier: The alias name. Length: 1 to 128. Pattern: `((?!^\\d+$)^[0-9a-zA-Z-_]+$)`.
        """

    def delete_layer_version(
        self,
        *,
        LayerName: str,
        VersionNumber: int,
    ) -> EmptyOutput:
        """Deletes a version of an Lambda layer. Deleted versions can no longer be
        viewed or added to functions.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/delete_layer_version.html

        Args:
            LayerName: Length: 1 to 2048.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Qualifier: The version number or alias name. Length: 1 to 128. Pattern: `(|[a-zA-Z0-9$_-]+)`.
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
            ResourceArn: The Amazon Resource Name (ARN) of the Lambda resource you want to delete the policy from. Length: at most 512.
            RevisionId: The revision ID that the existing policy must match for the deletion to proceed. Length: exactly 36. Pattern: `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Name: Length: 1 to 128. Pattern: `(?!^[0-9]+$)([a-zA-Z0-9-_]+)`.
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
            CapacityProviderName: The name of the capacity provider to retrieve. Length: 1 to 140.
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
            CodeSigningConfigArn: Length: at most 200.
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
            DurableExecutionArn: Length: 1 to 1024.
            IncludeExecutionData: Specifies whether to include execution data such as input payload, result, and error information in the response. The default value is set to `true`.
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
            DurableExecutionArn: Length: 1 to 1024.
            IncludeExecutionData: Specifies whether to include execution data such as step results and callback payloads in the history events. The default is `true`.
            MaxItems: The maximum number of history events to return per call. The default is 100 and the maximum allowed is 1000. Range: 0 to 1000.
            Marker: If `NextMarker` was returned from a previous request, use this value to retrieve the next page of results.
            ReverseOrder: When set to `true`, returns the history events in reverse chronological order (newest first). By default, events are returned in chronological order (oldest first).
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
        during durable function execution. This API is used by the Lambda durable
        functions SDK to get state information needed for replay.

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_durable_execution_state.html

        Args:
            DurableExecutionArn: Length: 1 to 1024.
            CheckpointToken: Length: 1 to 2048. Pattern: `[A-Za-z0-9+/]+={0,2}`.
            Marker: If `NextMarker` was returned from a previous request, use this value to retrieve the next page of operations.
            MaxItems: The maximum number of operations to return per call. The default is 100 and the maximum allowed is 1000. Range: 0 to 1000.
        """

    def get_event_source_mapping(
        self,
        *,
        UUID: str,
    ) -> responses.EventSourceMappingConfigurationResult:
        """Returns details about an event source mapping. You can get the identifier
        of a mapping from the output of ListEventSourceMappings.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_event_source_mapping.html

        Args:
            UUID: The identifier of the event source mapping. Length: exactly 36.
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
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: Specify a version or alias to get details about a published version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
        """

    def get_function_concurrency(
        self,
        *,
        FunctionName: str,
    ) -> responses.GetFunctionConcurrencyResponse:
        """Returns details about the reserved concurrency configuration for a
        function. To set a concurrency limit for a function, use
        PutFunctionConcurrency.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_concurrency.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
        """

    def get_function_configuration(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.FunctionConfigurationResult:
        """Returns the version-specific settings of a Lambda Event Function or
        version. The output includes only options that can vary between versions of a
        function.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_configuration.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: Specify a version or alias to get details about a published version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
        """

    def get_function_event_invoke_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.FunctionEventInvokeConfigResult:
        """Retrieves the configuration for asynchronous invocation for a function,
        version, or alias. To configure options for asynchronous invocation, use
        PutFunctionEventInvokeConfig.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_function_event_invoke_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: A version number or alias name. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
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
            FunctionName: Length: 1 to 140.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Qualifier: Specify a version or alias to get the scaling configuration for a published version of the function. Length: 1 to 128. Pattern: `(\\$LATEST\\.PUBLISHED|[0-9]+)`.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Qualifier: The alias name. Length: 1 to 128. Pattern: `((?!^\\d+$)^[0-9a-zA-Z-_]+$)`.
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
            LayerName: Length: 1 to 2048.
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
            Arn: Length: 1 to 2048.
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
            LayerName: Length: 1 to 2048.
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
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: Specify a version or alias to get the policy for that resource. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Qualifier: The version number or alias name. Length: 1 to 128. Pattern: `(|[a-zA-Z0-9$_-]+)`.
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
            ResourceArn: The Amazon Resource Name (ARN) of the Lambda resource you want to retrieve the policy for. Length: at most 512.
        """

    def get_runtime_management_config(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
    ) -> responses.GetRuntimeManagementConfigResponse:
        """Retrieves the runtime management configuration for a function's version.
        If the runtime update mode is Manual, this includes the ARN of the runtime
        version and the runtime update mode.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/get_runtime_management_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            Qualifier: Specify a version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
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
        """Invokes a Lambda Event Function. By default, Lambda invokes your function
        synchronously (i.e. the`InvocationType` is `RequestResponse`).

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
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            InvocationType: Choose from the following options.
            LogType: Set to `Tail` to include the execution log in the response.
            ClientContext: Up to 3,583 bytes of base64-encoded data about the invoking client to pass to the function in the context object.
            DurableExecutionName: Length: 1 to 64. Pattern: `[a-zA-Z0-9-_]+`.
            Payload: The JSON that you want to provide to your Lambda function as input.
            Qualifier: Specify a version or alias to invoke a published version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            TenantId: The identifier of the tenant in a multi-tenant Lambda function. Length: 1 to 256. Pattern: `[a-zA-Z0-9\\._:\\/=+\\-@ ]+`.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            LogType: Set to `Tail` to include the execution log in the response.
            ClientContext: Up to 3,583 bytes of base64-encoded data about the invoking client to pass to the function in the context object.
            Qualifier: The alias name. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            Payload: The JSON that you want to provide to your Lambda function as input.
            TenantId: The identifier of the tenant in a multi-tenant Lambda function. Length: 1 to 256. Pattern: `[a-zA-Z0-9\\._:\\/=+\\-@ ]+`.
            InvocationType: Use one of the following options: `RequestResponse`, `DryRun`.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            FunctionVersion: Specify a function version to only list aliases that invoke that version. Length: 1 to 1024. Pattern: `(\\$LATEST(\\.PUBLISHED)?|[0-9]+)`.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: Limit the number of aliases returned. Range: 1 to 10000.
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
            MaxItems: The maximum number of capacity providers to return. Range: 1 to 50.
        """

    def list_code_signing_configs(
        self,
        *,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListCodeSigningConfigsResponse:
        """Returns a list of code signing configurations. A request returns up to
        10,000 configurations per call.

        Raises InvalidParameterValueException, ServiceException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_code_signing_configs.html

        Args:
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: Maximum number of items to return. Range: 1 to 10000.
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
        """Returns a list of durable executions for a specified Lambda function. You
        can filter the results by execution name, status, and start time range.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_durable_executions_by_function.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            Qualifier: The function version to filter executions by. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            DurableExecutionName: Filter executions by name. Length: 1 to 64. Pattern: `[a-zA-Z0-9-_]+`.
            Statuses: Filters the executions by status. Items: 1 to 10.
            StartedAfter: Filter executions that started after this timestamp (ISO 8601 format).
            StartedBefore: Filter executions that started before this timestamp (ISO 8601 format).
            ReverseOrder: Set to true to return results in chronological order (oldest first). Default is false.
            Marker: Pagination token from a previous request to continue retrieving results.
            MaxItems: Maximum number of executions to return (1-1000). Default is 100. Range: 0 to 1000.
        """

    def list_event_source_mappings(
        self,
        *,
        EventSourceArn: str = ...,
        FunctionName: str = ...,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListEventSourceMappingsResponse:
        """Lists event source mappings. Specify an `EventSourceArn` to show only
        event source mappings for a single event source.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_event_source_mappings.html

        Args:
            EventSourceArn: Length: at most 10000.
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            Marker: A pagination token returned by a previous call.
            MaxItems: The maximum number of event source mappings to return. Range: 1 to 10000.
        """

    def list_function_event_invoke_configs(
        self,
        *,
        FunctionName: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListFunctionEventInvokeConfigsResponse:
        """Retrieves a list of configurations for asynchronous invocation for a
        Lambda Event Function. To retrieve more configurations, use the `Marker`
        parameter.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_function_event_invoke_configs.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: The maximum number of configurations to return. Range: 1 to 50.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: The maximum number of function URLs to return in the response. Range: 1 to 50.
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
            CapacityProviderName: Length: 1 to 140.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: The maximum number of function versions to return in the response. Range: 1 to 50.
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
        configuration of each. Lambda returns up to 50 functions per call.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_functions.html

        Args:
            MasterRegion: For Lambda@Edge functions, the Amazon Web Services Region of the master function. Length: 1 to 50. Pattern: `ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}`.
            FunctionVersion: Set to `ALL` to include entries for all published versions of each function.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: The maximum number of functions to return in the response. Range: 1 to 10000.
        """

    def list_functions_by_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListFunctionsByCodeSigningConfigResponse:
        """List the functions that use the specified code signing configuration. You
        can use this method prior to deleting a code signing configuration, to verify
        that no functions are using it.

        Raises InvalidParameterValueException, ServiceException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_functions_by_code_signing_config.html

        Args:
            CodeSigningConfigArn: Length: at most 200.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: Maximum number of items to return. Range: 1 to 10000.
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
        """Lists the versions of an Lambda layer. Versions that have been deleted
        aren't listed.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_layer_versions.html

        Args:
            LayerName: Length: 1 to 2048.
            CompatibleArchitecture: The compatible instruction set architecture.
            CompatibleRuntime: A runtime identifier.
            Marker: A pagination token returned by a previous call.
            MaxItems: The maximum number of versions to return. Range: 1 to 50.
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
        each. Specify a runtime identifier to list only layers that indicate that
        they're compatible with that runtime.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_layers.html

        Args:
            CompatibleArchitecture: The compatible instruction set architecture.
            CompatibleRuntime: A runtime identifier.
            Marker: A pagination token returned by a previous call.
            MaxItems: The maximum number of layers to return. Range: 1 to 50.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: Specify a number to limit the number of configurations returned. Range: 1 to 50.
        """

    def list_tags(
        self,
        *,
        Resource: str,
    ) -> responses.ListTagsResponse:
        """Returns a function, event source mapping, or code signing configuration's
        tags. You can also view function tags with GetFunction.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_tags.html

        Args:
            Resource: The resource's Amazon Resource Name (ARN). Length: 1 to 10000.
        """

    def list_versions_by_function(
        self,
        *,
        FunctionName: str,
        Marker: str = ...,
        MaxItems: int = ...,
    ) -> responses.ListVersionsByFunctionResponse:
        """Returns a list of versions of a Lambda Event Function, with the
        version-specific configuration of each. Lambda returns up to 50 versions per
        call.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/list_versions_by_function.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            Marker: Specify the pagination token that's returned by a previous request to retrieve the next page of results.
            MaxItems: The maximum number of versions to return. Range: 1 to 10000.
        """

    def pause_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        ClientToken: str = ...,
        Reason: str = ...,
        ExecutionTimeoutPaused: bool = ...,
    ) -> responses.PauseDurableExecutionResponse:
        """Pauses a running durable execution. While an execution is paused, Lambda
        doesn't invoke your function, but pending operations such as waits and
        callbacks continue to complete.

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ResourceConflictException, ServiceException, TooManyRequestsException,
        KMSNotFoundException, ResourceNotFoundException, KMSAccessDeniedException,
        KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/pause_durable_execution.html

        Args:
            DurableExecutionArn: Length: 1 to 1024.
            ClientToken: A unique, case-sensitive identifier that you provide so that the request completes no more than one time. Length: 1 to 64. Pattern: `[\\x21-\\x7E]+`.
            Reason: A description of why you're pausing the execution. Length: at most 1024.
            ExecutionTimeoutPaused: Specifies whether to pause the execution timeout while the execution is paused. The default value is `true`.
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
        """Creates an Lambda layer from a ZIP archive. Each time you call
        `PublishLayerVersion` with the same layer name, a new version is created.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException,
        CodeStorageExceededException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/publish_layer_version.html

        Args:
            LayerName: Length: 1 to 2048.
            Content: The function layer archive.
            Description: Length: at most 256.
            CompatibleArchitectures: A list of compatible instruction set architectures. Items: at most 2.
            CompatibleRuntimes: A list of compatible function runtimes. Items: at most 15.
            LicenseInfo: The layer's software license. Length: at most 512.
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
        Event Function. Use versions to create a snapshot of your function code and
        configuration that doesn't change.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        CodeStorageExceededException,
        FunctionVersionsPerCapacityProviderLimitExceededException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/publish_version.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            CodeSha256: Only publish a version if the hash value matches the value that's specified.
            Description: A description for the version to override the description in the function configuration. Length: at most 256.
            RevisionId: Only update the function if the revision ID matches the ID that's specified.
            PublishTo: Specifies where to publish the function version or configuration.
        """

    def put_function_code_signing_config(
        self,
        *,
        CodeSigningConfigArn: str,
        FunctionName: str,
    ) -> responses.PutFunctionCodeSigningConfigResponse:
        """Update the code signing configuration for the function. Changes to the
        code signing configuration take effect the next time a user tries to deploy a
        code package to the function.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        CodeSigningConfigNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_code_signing_config.html

        Args:
            CodeSigningConfigArn: Length: at most 200.
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            ReservedConcurrentExecutions: The number of simultaneous executions to reserve for the function. Range: at least 0.
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
        alias. By default, Lambda retries an asynchronous invocation twice if the
        function returns an error.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_event_invoke_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: A version number or alias name. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            MaximumRetryAttempts: The maximum number of times to retry when the function returns an error. Range: 0 to 2.
            MaximumEventAgeInSeconds: The maximum age of a request that Lambda sends to a function for processing. Range: 60 to 21600.
            DestinationConfig: A destination for events after they have been sent to a function for processing.
        """

    def put_function_recursion_config(
        self,
        *,
        FunctionName: str,
        RecursiveLoop: literals.RecursiveLoop,
    ) -> responses.PutFunctionRecursionConfigResponse:
        """Sets the recursive loop detection configuration for a Lambda Event
        Function. When you configure a Lambda function to output to the same service
        or resource that invokes the function, it's possible to create an infinite
        recursive loop.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_function_recursion_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            RecursiveLoop: If you set your function's recursive loop detection configuration to `Allow`, Lambda doesn't take any action when it detects your function being invoked as part of a recursive loop.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Qualifier: Specify a version or alias to set the scaling configuration for a published version of the function. Length: 1 to 128. Pattern: `(\\$LATEST\\.PUBLISHED|[0-9]+)`.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Qualifier: The version number or alias name. Length: 1 to 128. Pattern: `(|[a-zA-Z0-9$_-]+)`.
            ProvisionedConcurrentExecutions: The amount of provisioned concurrency to allocate for the version or alias. Range: at least 1.
        """

    def put_resource_policy(
        self,
        *,
        ResourceArn: str,
        Policy: str,
        RevisionId: str = ...,
    ) -> responses.PutResourcePolicyResponse:
        """Adds a resource-based policy to a Lambda resource. Resource-based policies
        grant access to other Amazon Web Services accounts, organizations, or
        services.

        Raises InvalidParameterValueException, ResourceConflictException,
        PublicPolicyException, ServiceException, TooManyRequestsException,
        PolicyLengthExceededException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/put_resource_policy.html

        Args:
            ResourceArn: The Amazon Resource Name (ARN) of the Lambda resource you want to add the policy to. Length: at most 512.
            Policy: The policy document you want to add to your Lambda resource. Length: 1 to 20480.
            RevisionId: The revision ID that the existing policy must match for the replacement to proceed. Length: exactly 36. Pattern: `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            UpdateRuntimeOn: Specify the runtime update mode.
            Qualifier: Specify a version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            RuntimeVersionArn: The ARN of the runtime version you want the function to use. Length: 26 to 2048.
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
            LayerName: Length: 1 to 2048.
            StatementId: The identifier that was specified when the statement was added. Length: 1 to 100. Pattern: `([a-zA-Z0-9-_]+)`.
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
        another Amazon Web Services account. You can get the ID of the statement from
        the output of GetPolicy.

        Raises InvalidParameterValueException, PublicPolicyException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/remove_permission.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            StatementId: Length: 1 to 100. Pattern: `([a-zA-Z0-9-_.]+)`.
            Qualifier: Specify a version or alias to remove permissions from a published version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            RevisionId: Update the policy only if the revision ID matches the ID that's specified.
        """

    def resume_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        ClientToken: str = ...,
        Reason: str = ...,
    ) -> responses.ResumeDurableExecutionResponse:
        """Resumes a paused durable execution. If the pause interrupted an
        invocation, or an operation completed while the execution was paused, Lambda
        invokes your function.

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ResourceConflictException, ServiceException, TooManyRequestsException,
        KMSNotFoundException, ResourceNotFoundException, KMSAccessDeniedException,
        KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/resume_durable_execution.html

        Args:
            DurableExecutionArn: Length: 1 to 1024.
            ClientToken: A unique, case-sensitive identifier that you provide so that the request completes no more than one time. Length: 1 to 64. Pattern: `[\\x21-\\x7E]+`.
            Reason: A description of why you're resuming the execution. Length: at most 1024.
        """

    def send_durable_execution_callback_failure(
        self,
        *,
        CallbackId: str,
        Error: views.ErrorObjectLike = ...,
    ) -> responses.SendDurableExecutionCallbackFailureResponse:
        """Sends a failure response for a callback operation in a durable execution.
        Use this API when an external system cannot complete a callback operation
        successfully.

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, CallbackTimeoutException,
        KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/send_durable_execution_callback_failure.html

        Args:
            CallbackId: The unique identifier for the callback operation. Length: 1 to 1024. Pattern: `[A-Za-z0-9+/]+={0,2}`.
            Error: Error details describing why the callback operation failed.
        """

    def send_durable_execution_callback_heartbeat(
        self,
        *,
        CallbackId: str,
    ) -> responses.SendDurableExecutionCallbackHeartbeatResponse:
        """Sends a heartbeat signal for a long-running callback operation to prevent
        timeout. Use this API to extend the callback timeout period while the
        external operation is still in progress.

        Raises InvalidParameterValueException, ServiceException,
        TooManyRequestsException, ResourceNotFoundException,
        CallbackTimeoutException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/send_durable_execution_callback_heartbeat.html

        Args:
            CallbackId: The unique identifier for the callback operation. Length: 1 to 1024. Pattern: `[A-Za-z0-9+/]+={0,2}`.
        """

    def send_durable_execution_callback_success(
        self,
        *,
        CallbackId: str,
        Result: StreamingBlobInput = ...,
    ) -> responses.SendDurableExecutionCallbackSuccessResponse:
        """Sends a successful completion response for a callback operation in a
        durable execution. Use this API when an external system has successfully
        completed a callback operation.

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, CallbackTimeoutException,
        KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/send_durable_execution_callback_success.html

        Args:
            CallbackId: The unique identifier for the callback operation. Length: 1 to 1024. Pattern: `[A-Za-z0-9+/]+={0,2}`.
            Result: The result data from the successful callback operation. Length: at most 1048576.
        """

    def stop_durable_execution(
        self,
        *,
        DurableExecutionArn: str,
        Error: views.ErrorObjectLike = ...,
    ) -> responses.StopDurableExecutionResponse:
        """Stops a running or paused durable execution. The execution transitions to
        STOPPED status and cannot be resumed.

        Raises InvalidParameterValueException, KMSInvalidStateException,
        ServiceException, TooManyRequestsException, KMSNotFoundException,
        ResourceNotFoundException, KMSAccessDeniedException, KMSDisabledException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/stop_durable_execution.html

        Args:
            DurableExecutionArn: Length: 1 to 1024.
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
            Resource: The resource's Amazon Resource Name (ARN). Length: 1 to 10000.
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
            Resource: The resource's Amazon Resource Name (ARN). Length: 1 to 10000.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Name: Length: 1 to 128. Pattern: `(?!^[0-9]+$)([a-zA-Z0-9-_]+)`.
            FunctionVersion: The function version that the alias invokes. Length: 1 to 1024. Pattern: `(\\$LATEST(\\.PUBLISHED)?|[0-9]+)`.
            Description: Length: at most 256.
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
            CapacityProviderName: Length: 1 to 140.
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
        """Update the code signing configuration. Changes to the code signing
        configuration take effect the next time a user tries to deploy a code package
        to the function.

        Raises InvalidParameterValueException, ServiceException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_code_signing_config.html

        Args:
            CodeSigningConfigArn: Length: at most 200.
            Description: Descriptive name for this code signing configuration. Length: at most 256.
            AllowedPublishers: Signing profiles for this code signing configuration.
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
        """Updates an event source mapping. You can change the function that Lambda
        invokes, or pause invocation and resume later from the same location.

        Raises InvalidParameterValueException, ResourceInUseException,
        ResourceConflictException, ServiceException, TooManyRequestsException,
        ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_event_source_mapping.html

        Args:
            UUID: The identifier of the event source mapping. Length: exactly 36.
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            Enabled: When true, the event source mapping is active. Default: True
            BatchSize: The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. Range: 1 to 10000.
            FilterCriteria: An object that defines the filter criteria that determine whether Lambda should process an event.
            KMSKeyArn: The ARN of the Key Management Service (KMS) customer managed key that Lambda uses to encrypt your function's filter criteria. By default, Lambda does not encrypt your filter criteria object. Length: at most 10000. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
            LoggingConfig: (Amazon MSK, and self-managed Apache Kafka only) The logging configuration for your event source.
            ScalingConfig: (Amazon SQS only) The scaling configuration for the event source.
            MaximumBatchingWindowInSeconds: The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function. Range: 0 to 300.
            ParallelizationFactor: (Kinesis and DynamoDB Streams only) The number of batches to process from each shard concurrently. Range: 1 to 10.
            DestinationConfig: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it.
            MaximumRecordAgeInSeconds: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age. The default value is infinite (-1). Range: -1 to 604800.
            BisectBatchOnFunctionError: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) If the function returns an error, split the batch in two and retry.
            MaximumRetryAttempts: (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries. The default value is infinite (-1). Range: -1 to 10000.
            TumblingWindowInSeconds: (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources. Range: 0 to 900.
            SourceAccessConfigurations: An array of authentication protocols or VPC components required to secure your event source. Items: at most 23.
            FunctionResponseTypes: (Kinesis, DynamoDB Streams, Amazon MSK, self-managed Apache Kafka, and Amazon SQS) A list of current response type enums applied to the event source mapping. Items: at most 1.
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
        """Updates a Lambda Event Function's code. If code signing is enabled for the
        function, the code package must be signed by a trusted publisher.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, InvalidCodeSignatureException,
        ResourceNotFoundException, CodeVerificationFailedException,
        CodeSigningConfigNotFoundException, CodeStorageExceededException,
        PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_function_code.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            ZipFile: The base64-encoded contents of the deployment package.
            S3Bucket: An Amazon S3 bucket in the same Amazon Web Services Region as your function. Length: 3 to 63. Pattern: `[0-9A-Za-z\\.\\-_]*(?<!\\.)`.
            S3Key: The Amazon S3 key of the deployment package. Length: 1 to 1024.
            S3ObjectVersion: For versioned objects, the version of the deployment package object to use. Length: 1 to 1024.
            S3ObjectStorageMode: Specifies how the deployment package is stored.
            ImageUri: URI of a container image in the Amazon ECR registry.
            Architectures: The instruction set architecture that the function supports. The default value is `x86_64`. Items: exactly 1.
            Publish: Set to true to publish a new version of the function after updating the code.
            PublishTo: Specifies where to publish the function version or configuration.
            DryRun: Set to true to validate the request parameters and access permissions without modifying the function code.
            RevisionId: Update the function only if the revision ID matches the ID that's specified.
            SourceKMSKeyArn: The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt your function's .zip deployment package. Length: at most 10000. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
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
        """Modifies the version-specific settings of a Lambda Event Function. When
        you update a function, Lambda provisions an instance of the function and its
        supporting resources.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, InvalidCodeSignatureException,
        ResourceNotFoundException, CodeVerificationFailedException,
        CodeSigningConfigNotFoundException, PreconditionFailedException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_function_configuration.html

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Role: The Amazon Resource Name (ARN) of the function's execution role. Length: at most 10000.
            Handler: The name of the method within your code that Lambda calls to run your function. Length: at most 128. Pattern: `[^\\s]+`.
            Description: Length: at most 256.
            Timeout: The amount of time (in seconds) that Lambda allows a function to run before stopping it. The default is 3 seconds, and the maximum allowed value is 900 seconds. Range: 1 to 5400.
            MemorySize: The amount of memory available to the function at runtime. The default value is 128 MB. Range: 128 to 32768.
            VpcConfig: For network connectivity to Amazon Web Services resources in a VPC, specify a list of security groups and subnets in the VPC.
            Environment: Environment variables that are accessible from function code during execution.
            Runtime: The identifier of the function's runtime.
            DeadLetterConfig: A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they fail processing.
            KMSKeyArn: The ARN of the Key Management Service (KMS) customer managed key that's used to encrypt the following resources... Length: at most 10000. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
            TracingConfig: Set `Mode` to `Active` to sample and trace a subset of incoming requests with X-Ray.
            RevisionId: Update the function only if the revision ID matches the ID that's specified.
            Layers: A list of function layers to add to the function's execution environment.
            FileSystemConfigs: Connection settings for an Amazon EFS file system or an Amazon S3 Files file system. Items: at most 1.
            ImageConfig: Container image configuration values that override the values in the container image Docker file.
            EphemeralStorage: The size of the function's `/tmp` directory in MB. The default value is 512, but can be any whole number between 512 and 10,240 MB.
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
        version, or alias. To configure options for asynchronous invocation, use
        PutFunctionEventInvokeConfig.

        Raises InvalidParameterValueException, ResourceConflictException,
        ServiceException, TooManyRequestsException, ResourceNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/client/update_function_event_invoke_config.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: A version number or alias name. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            MaximumRetryAttempts: The maximum number of times to retry when the function returns an error. Range: 0 to 2.
            MaximumEventAgeInSeconds: The maximum age of a request that Lambda sends to a function for processing. Range: 60 to 21600.
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
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            Qualifier: The alias name. Length: 1 to 128. Pattern: `((?!^\\d+$)^[0-9a-zA-Z-_]+$)`.
            AuthType: The type of authentication that your function URL uses.
            Cors: The cross-origin resource sharing (CORS) settings for your function URL.
            InvokeMode: Use one of the following options: `BUFFERED`, `RESPONSE_STREAM`.
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_durable_execution_history"],
    ) -> paginators.GetDurableExecutionHistoryPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_aliases".
        """

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
    ) -> paginators.ListVersionsByFunctionPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_aliases".
        """

    @overload
    def get_waiter(
        self,
        waiter_name: Literal["function_active"],
    ) -> waiters.FunctionActiveWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "function_active".
        """

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
    ) -> waiters.PublishedVersionActiveWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "function_active".
        """
