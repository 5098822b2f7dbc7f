"""Request types of AWS Lambda: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.lambda_ import literals
from boto_types.lambda_.responses import (
    AcceleratorConfig as AcceleratorConfig,
    AllowedPublishers as AllowedPublishers,
    AmazonManagedKafkaEventSourceConfig as AmazonManagedKafkaEventSourceConfig,
    CapacityProviderLoggingConfig as CapacityProviderLoggingConfig,
    CapacityProviderPermissionsConfig as CapacityProviderPermissionsConfig,
    CapacityProviderTelemetryConfig as CapacityProviderTelemetryConfig,
    CapacityProviderVpcConfig as CapacityProviderVpcConfig,
    CodeSigningPolicies as CodeSigningPolicies,
    Cors as Cors,
    DeadLetterConfig as DeadLetterConfig,
    DocumentDBEventSourceConfig as DocumentDBEventSourceConfig,
    DurableConfig as DurableConfig,
    EphemeralStorage as EphemeralStorage,
    ErrorObject as ErrorObject,
    EventSourceMappingLoggingConfig as EventSourceMappingLoggingConfig,
    EventSourceMappingMetricsConfig as EventSourceMappingMetricsConfig,
    FileSystemConfig as FileSystemConfig,
    FunctionRuntimeConfig as FunctionRuntimeConfig,
    FunctionScalingConfig as FunctionScalingConfig,
    ImageConfig as ImageConfig,
    InstanceRequirements as InstanceRequirements,
    KafkaSchemaRegistryAccessConfig as KafkaSchemaRegistryAccessConfig,
    KafkaSchemaRegistryConfig as KafkaSchemaRegistryConfig,
    KafkaSchemaValidationConfig as KafkaSchemaValidationConfig,
    OnFailure as OnFailure,
    OnSuccess as OnSuccess,
    PropagateTags as PropagateTags,
    ProvisionedPollerConfig as ProvisionedPollerConfig,
    S3FilesConfig as S3FilesConfig,
    ScalingConfig as ScalingConfig,
    SelfManagedEventSource as SelfManagedEventSource,
    SelfManagedKafkaEventSourceConfig as SelfManagedKafkaEventSourceConfig,
    SourceAccessConfiguration as SourceAccessConfiguration,
    TenancyConfig as TenancyConfig,
)
from boto_types.values import BlobInput, FloatInput, StreamingBlobInput, TimestampInput


class AddLayerVersionPermissionRequest(TypedDict, closed=True):
    """Parameters of `add_layer_version_permission`."""

    LayerName: str
    """The name or Amazon Resource Name (ARN) of the layer."""

    VersionNumber: int
    """The version number."""

    StatementId: str
    """An identifier that distinguishes the policy from others on the same layer
    version."""

    Action: str
    """The API action that grants access to the layer."""

    Principal: str
    """An account ID, or * to grant layer usage permission to all accounts in an
    organization, or all Amazon Web Services accounts (if organizationId is not
    specified)."""

    OrganizationId: NotRequired[str]
    """With the principal set to *, grant permission to all accounts in the specified
    organization."""

    RevisionId: NotRequired[str]
    """Only update the policy if the revision ID matches the ID specified."""


class AddPermissionRequest(TypedDict, total=False, closed=True):
    """Parameters of `add_permission`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function, version, or alias."""

    StatementId: Required[str]
    """A statement identifier that differentiates the statement from others in the
    same policy."""

    Action: Required[str]
    """The action that the principal can use on the function."""

    Principal: Required[str]
    """The Amazon Web Services service, Amazon Web Services account, IAM user, or IAM
    role that invokes the function."""

    SourceArn: str
    """For Amazon Web Services services, the ARN of the Amazon Web Services resource
    that invokes the function."""

    FunctionUrlAuthType: literals.FunctionUrlAuthType
    """The type of authentication that your function URL uses."""

    InvokedViaFunctionUrl: bool
    """Indicates whether the permission applies when the function is invoked through
    a function URL."""

    SourceAccount: str
    """For Amazon Web Services service, the ID of the Amazon Web Services account
    that owns the resource."""

    EventSourceToken: str
    """For Alexa Smart Home functions, a token that the invoker must supply."""

    Qualifier: str
    """Specify a version or alias to add permissions to a published version of the
    function."""

    RevisionId: str
    """Update the policy only if the revision ID matches the ID that's specified."""

    PrincipalOrgID: str
    """The identifier for your organization in Organizations."""


class ContextOptions(TypedDict, total=False):
    """Configuration options for a durable execution context."""

    ReplayChildren: bool
    """Whether the state data of children of the completed context should be included
    in the invoke payload and GetDurableExecutionState response."""


class StepOptions(TypedDict, total=False):
    """Configuration options for a step operation."""

    NextAttemptDelaySeconds: int
    """The delay in seconds before the next retry attempt."""


class WaitOptions(TypedDict, total=False):
    """Specifies how long the durable execution waits."""

    WaitSeconds: int
    """The duration to wait, in seconds."""


class CallbackOptions(TypedDict, total=False):
    """Configuration options for callback operations in durable executions, including
    timeout settings and retry behavior.
    """

    TimeoutSeconds: int
    """The timeout for the callback operation in seconds."""

    HeartbeatTimeoutSeconds: int
    """The heartbeat timeout for the callback operation, in seconds."""


class ChainedInvokeOptions(TypedDict, total=False):
    """Configuration options for chained function invocations in durable executions,
    including retry settings and timeout configuration.
    """

    FunctionName: Required[str]
    """The name or ARN of the Lambda function to invoke."""

    TenantId: str
    """The tenant identifier for the chained invocation."""

    XAmznTraceId: str
    """The X-Ray trace header to use when starting the chained invocation."""


class OperationUpdate(TypedDict, total=False):
    """An update to be applied to an operation during checkpointing."""

    Id: Required[str]
    """The unique identifier for this operation."""

    ParentId: str
    """The unique identifier of the parent operation, if this operation is running
    within a child context."""

    Name: str
    """The customer-provided name for this operation."""

    Type: Required[literals.OperationType]
    """The type of operation to update."""

    SubType: str
    """The subtype of the operation, providing additional categorization."""

    Action: Required[literals.OperationAction]
    """The action to take on the operation."""

    Payload: str
    """The payload for successful operations."""

    Error: ErrorObject
    """The error information for failed operations."""

    ContextOptions: ContextOptions
    """Options for context operations."""

    StepOptions: StepOptions
    """Options for step operations."""

    WaitOptions: WaitOptions
    """Options for wait operations."""

    CallbackOptions: CallbackOptions
    """Configuration options for callback operations in durable executions, including
    timeout settings and retry behavior."""

    ChainedInvokeOptions: ChainedInvokeOptions
    """Configuration options for chained function invocations in durable executions,
    including retry settings and timeout configuration."""


class CheckpointDurableExecutionRequest(TypedDict, closed=True):
    """Parameters of `checkpoint_durable_execution`."""

    DurableExecutionArn: str
    """The Amazon Resource Name (ARN) of the durable execution."""

    CheckpointToken: str
    """A unique token that identifies the current checkpoint state."""

    Updates: NotRequired[list[OperationUpdate]]
    """An array of state updates to apply during this checkpoint."""

    ClientToken: NotRequired[str]
    """An optional idempotency token to ensure that duplicate checkpoint requests are
    handled correctly."""


class AliasRoutingConfiguration(TypedDict, total=False):
    """The traffic-shifting configuration of a Lambda function alias."""

    AdditionalVersionWeights: dict[str, FloatInput]
    """The second version, and the percentage of traffic that's routed to it."""


class CreateAliasRequest(TypedDict, closed=True):
    """Parameters of `create_alias`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Name: str
    """The name of the alias."""

    FunctionVersion: str
    """The function version that the alias invokes."""

    Description: NotRequired[str]
    """A description of the alias."""

    RoutingConfig: NotRequired[AliasRoutingConfiguration]
    """The routing configuration of the alias."""


class TargetTrackingScalingPolicy(TypedDict):
    """A scaling policy for the capacity provider that automatically adjusts capacity
    to maintain a target value for a specific metric.
    """

    PredefinedMetricType: literals.CapacityProviderPredefinedMetricType
    """The predefined metric type to track for scaling decisions."""

    TargetValue: FloatInput
    """The target value for the metric that the scaling policy attempts to maintain
    through scaling actions."""


class CapacityProviderScalingConfig(TypedDict, total=False):
    """Configuration that defines how the capacity provider scales compute instances
    based on demand and policies.
    """

    MaxVCpuCount: int
    """The maximum number of vCPUs that the capacity provider can provision across
    all compute instances."""

    ScalingMode: literals.CapacityProviderScalingMode
    """The scaling mode that determines how the capacity provider responds to changes
    in demand."""

    ScalingPolicies: list[TargetTrackingScalingPolicy]
    """A list of scaling policies that define how the capacity provider scales
    compute instances based on metrics and thresholds."""


class CreateCapacityProviderRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_capacity_provider`."""

    CapacityProviderName: Required[str]
    """The name of the capacity provider."""

    VpcConfig: Required[CapacityProviderVpcConfig]
    """The VPC configuration for the capacity provider, including subnet IDs and
    security group IDs where compute instances will be launched."""

    PermissionsConfig: Required[CapacityProviderPermissionsConfig]
    """The permissions configuration that specifies the IAM role ARN used by the
    capacity provider to manage compute resources."""

    InstanceRequirements: InstanceRequirements
    """The instance requirements that specify the compute instance characteristics,
    including architectures and allowed or excluded instance types."""

    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    """The scaling configuration that defines how the capacity provider scales
    compute instances, including maximum vCPU count and scaling policies."""

    KmsKeyArn: str
    """The ARN of the KMS key used to encrypt data associated with the capacity
    provider."""

    Tags: dict[str, str]
    """A list of tags to associate with the capacity provider."""

    PropagateTags: PropagateTags
    """The tag propagation configuration for the capacity provider."""

    TelemetryConfig: CapacityProviderTelemetryConfig
    """The telemetry configuration for the capacity provider."""


class CreateCodeSigningConfigRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_code_signing_config`."""

    Description: str
    """Descriptive name for this code signing configuration."""

    AllowedPublishers: Required[AllowedPublishers]
    """Signing profiles for this code signing configuration."""

    CodeSigningPolicies: CodeSigningPolicies
    """The code signing policies define the actions to take if the validation checks
    fail."""

    Tags: dict[str, str]
    """A list of tags to add to the code signing configuration."""


class Filter(TypedDict, total=False):
    """A structure within a FilterCriteria object that defines an event filtering
    pattern.
    """

    Pattern: str
    """A filter pattern."""


class FilterCriteria(TypedDict, total=False):
    """An object that contains the filters for an event source."""

    Filters: list[Filter]
    """A list of filters."""


class DestinationConfig(TypedDict, total=False):
    """A configuration object that specifies the destination of an event after Lambda
    processes it.
    """

    OnSuccess: OnSuccess
    """The destination configuration for successful invocations."""

    OnFailure: OnFailure
    """The destination configuration for failed invocations."""


class CreateEventSourceMappingRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_event_source_mapping`."""

    EventSourceArn: str
    """The Amazon Resource Name (ARN) of the event source."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    Enabled: bool
    """When true, the event source mapping is active."""

    BatchSize: int
    """The maximum number of records in each batch that Lambda pulls from your stream
    or queue and sends to your function."""

    FilterCriteria: FilterCriteria
    """An object that defines the filter criteria that determine whether Lambda
    should process an event."""

    KMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that Lambda
    uses to encrypt your function's filter criteria."""

    MetricsConfig: EventSourceMappingMetricsConfig
    """The metrics configuration for your event source."""

    LoggingConfig: EventSourceMappingLoggingConfig
    """(Amazon MSK, and self-managed Apache Kafka only) The logging configuration for
    your event source."""

    ScalingConfig: ScalingConfig
    """(Amazon SQS only) The scaling configuration for the event source."""

    MaximumBatchingWindowInSeconds: int
    """The maximum amount of time, in seconds, that Lambda spends gathering records
    before invoking the function."""

    ParallelizationFactor: int
    """(Kinesis and DynamoDB Streams only) The number of batches to process from each
    shard concurrently."""

    StartingPosition: literals.EventSourcePosition
    """The position in a stream from which to start reading."""

    StartingPositionTimestamp: TimestampInput
    """With StartingPosition set to AT_TIMESTAMP, the time from which to start
    reading."""

    DestinationConfig: DestinationConfig
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A
    configuration object that specifies the destination of an event after Lambda
    processes it."""

    MaximumRecordAgeInSeconds: int
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard
    records older than the specified age."""

    BisectBatchOnFunctionError: bool
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) If the
    function returns an error, split the batch in two and retry."""

    MaximumRetryAttempts: int
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard
    records after the specified number of retries."""

    Tags: dict[str, str]
    """A list of tags to apply to the event source mapping."""

    TumblingWindowInSeconds: int
    """(Kinesis and DynamoDB Streams only) The duration in seconds of a processing
    window for DynamoDB and Kinesis Streams event sources."""

    Topics: list[str]
    """The name of the Kafka topic."""

    Queues: list[str]
    """(MQ) The name of the Amazon MQ broker destination queue to consume."""

    SourceAccessConfigurations: list[SourceAccessConfiguration]
    """An array of authentication protocols or VPC components required to secure your
    event source."""

    SelfManagedEventSource: SelfManagedEventSource
    """The self-managed Apache Kafka cluster to receive records from."""

    FunctionResponseTypes: list[literals.FunctionResponseType]
    """(Kinesis, DynamoDB Streams, Amazon MSK, self-managed Apache Kafka, and Amazon
    SQS) A list of current response type enums applied to the event source mapping."""

    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
    """Specific configuration settings for an Amazon Managed Streaming for Apache
    Kafka (Amazon MSK) event source."""

    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
    """Specific configuration settings for a self-managed Apache Kafka event source."""

    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
    """Specific configuration settings for a DocumentDB event source."""

    ProvisionedPollerConfig: ProvisionedPollerConfig
    """(Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned
    mode configuration for the event source."""


class FunctionCode(TypedDict, total=False):
    """The code for the Lambda function."""

    ZipFile: BlobInput
    """The base64-encoded contents of the deployment package."""

    S3Bucket: str
    """An Amazon S3 bucket in the same Amazon Web Services Region as your function."""

    S3Key: str
    """The Amazon S3 key of the deployment package."""

    S3ObjectVersion: str
    """For versioned objects, the version of the deployment package object to use."""

    S3ObjectStorageMode: literals.S3ObjectStorageMode
    """Specifies how the deployment package is stored."""

    ImageUri: str
    """URI of a container image in the Amazon ECR registry."""

    SourceKMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that's used
    to encrypt your function's .zip deployment package."""


class VpcConfig(TypedDict, total=False):
    """The VPC security groups and subnets that are attached to a Lambda function."""

    SubnetIds: list[str]
    """A list of VPC subnet IDs."""

    SecurityGroupIds: list[str]
    """A list of VPC security group IDs."""

    Ipv6AllowedForDualStack: bool
    """Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack
    subnets."""


class Environment(TypedDict, total=False):
    """A function's environment variable settings."""

    Variables: dict[str, str]
    """Environment variable key-value pairs."""


class TracingConfig(TypedDict, total=False):
    """The function's X-Ray tracing configuration."""

    Mode: literals.TracingMode
    """The tracing mode."""


class SnapStart(TypedDict, total=False):
    """The function's Lambda SnapStart setting."""

    ApplyOn: literals.SnapStartApplyOn
    """Set to PublishedVersions to create a snapshot of the initialized execution
    environment when you publish a function version."""


class LoggingConfig(TypedDict, total=False):
    """The function's Amazon CloudWatch Logs configuration settings."""

    LogFormat: literals.LogFormat
    """The format in which Lambda sends your function's application and system logs
    to CloudWatch."""

    ApplicationLogLevel: literals.ApplicationLogLevel
    """Set this property to filter the application logs for your function that Lambda
    sends to CloudWatch."""

    SystemLogLevel: literals.SystemLogLevel
    """Set this property to filter the system logs for your function that Lambda
    sends to CloudWatch."""

    LogGroup: str
    """The name of the Amazon CloudWatch log group the function sends logs to."""


class LambdaManagedInstancesCapacityProviderConfig(TypedDict, total=False):
    """Configuration for Lambda-managed instances used by the capacity provider."""

    CapacityProviderArn: Required[str]
    """The Amazon Resource Name (ARN) of the capacity provider."""

    PerExecutionEnvironmentMaxConcurrency: int
    """The maximum number of concurrent execution environments that can run on each
    compute instance."""

    ExecutionEnvironmentMemoryGiBPerVCpu: FloatInput
    """The amount of memory in GiB allocated per vCPU for execution environments."""


class CapacityProviderConfig(TypedDict):
    """Configuration for the capacity provider that manages compute resources for
    Lambda functions.
    """

    LambdaManagedInstancesCapacityProviderConfig: (
        LambdaManagedInstancesCapacityProviderConfig
    )
    """Configuration for Lambda-managed instances used by the capacity provider."""


class CreateFunctionRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_function`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    Runtime: literals.Runtime
    """The identifier of the function's runtime."""

    Role: Required[str]
    """The Amazon Resource Name (ARN) of the function's execution role."""

    Handler: str
    """The name of the method within your code that Lambda calls to run your
    function."""

    Code: Required[FunctionCode]
    """The code for the function."""

    Description: str
    """A description of the function."""

    Timeout: int
    """The amount of time (in seconds) that Lambda allows a function to run before
    stopping it."""

    MemorySize: int
    """The amount of memory available to the function at runtime."""

    Publish: bool
    """Set to true to publish the first version of the function during creation."""

    PublishTo: literals.FunctionVersionLatestPublished
    """Specifies where to publish the function version or configuration."""

    VpcConfig: VpcConfig
    """For network connectivity to Amazon Web Services resources in a VPC, specify a
    list of security groups and subnets in the VPC."""

    PackageType: literals.PackageType
    """The type of deployment package."""

    DeadLetterConfig: DeadLetterConfig
    """A dead-letter queue configuration that specifies the queue or topic where
    Lambda sends asynchronous events when they fail processing."""

    Environment: Environment
    """Environment variables that are accessible from function code during execution."""

    KMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that's used
    to encrypt the following resources:"""

    TracingConfig: TracingConfig
    """Set Mode to Active to sample and trace a subset of incoming requests with
    X-Ray."""

    Tags: dict[str, str]
    """A list of tags to apply to the function."""

    Layers: list[str]
    """A list of function layers to add to the function's execution environment."""

    FileSystemConfigs: list[FileSystemConfig]
    """Connection settings for an Amazon EFS file system or an Amazon S3 Files file
    system."""

    CodeSigningConfigArn: str
    """To enable code signing for this function, specify the ARN of a code-signing
    configuration."""

    ImageConfig: ImageConfig
    """Container image configuration values that override the values in the container
    image Dockerfile."""

    Architectures: list[literals.Architecture]
    """The instruction set architecture that the function supports."""

    EphemeralStorage: EphemeralStorage
    """The size of the function's /tmp directory in MB."""

    SnapStart: SnapStart
    """The function's SnapStart setting."""

    LoggingConfig: LoggingConfig
    """The function's Amazon CloudWatch Logs configuration settings."""

    TenancyConfig: TenancyConfig
    """Configuration for multi-tenant applications that use Lambda functions."""

    CapacityProviderConfig: CapacityProviderConfig
    """Configuration for the capacity provider that manages compute resources for
    Lambda functions."""

    DurableConfig: DurableConfig
    """Configuration settings for durable functions."""

    RuntimeConfig: FunctionRuntimeConfig
    """The customer-managed runtime configuration for your function."""

    AcceleratorConfig: AcceleratorConfig
    """The accelerator resource settings for a Lambda execution environment."""


class CreateFunctionUrlConfigRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_function_url_config`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    Qualifier: str
    """The alias name."""

    AuthType: Required[literals.FunctionUrlAuthType]
    """The type of authentication that your function URL uses."""

    Cors: Cors
    """The cross-origin resource sharing (CORS) settings for your function URL."""

    InvokeMode: literals.InvokeMode
    """Use one of the following options:"""


class DeleteAliasRequest(TypedDict, closed=True):
    """Parameters of `delete_alias`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Name: str
    """The name of the alias."""


class DeleteCapacityProviderRequest(TypedDict, closed=True):
    """Parameters of `delete_capacity_provider`."""

    CapacityProviderName: str
    """The name of the capacity provider to delete."""


class DeleteCodeSigningConfigRequest(TypedDict, closed=True):
    """Parameters of `delete_code_signing_config`."""

    CodeSigningConfigArn: str
    """The The Amazon Resource Name (ARN) of the code signing configuration."""


class DeleteDurableExecutionRequest(TypedDict, closed=True):
    """Parameters of `delete_durable_execution`."""

    DurableExecutionArn: str
    """The Amazon Resource Name (ARN) of the durable execution."""


class DeleteEventSourceMappingRequest(TypedDict, closed=True):
    """Parameters of `delete_event_source_mapping`."""

    UUID: str
    """The identifier of the event source mapping."""


class DeleteFunctionRequest(TypedDict, closed=True):
    """Parameters of `delete_function`."""

    FunctionName: str
    """The name or ARN of the Lambda function or version."""

    Qualifier: NotRequired[str]
    """Specify a version to delete."""


class DeleteFunctionCodeSigningConfigRequest(TypedDict, closed=True):
    """Parameters of `delete_function_code_signing_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""


class DeleteFunctionConcurrencyRequest(TypedDict, closed=True):
    """Parameters of `delete_function_concurrency`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""


class DeleteFunctionEventInvokeConfigRequest(TypedDict, closed=True):
    """Parameters of `delete_function_event_invoke_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function, version, or alias."""

    Qualifier: NotRequired[str]
    """A version number or alias name."""


class DeleteFunctionUrlConfigRequest(TypedDict, closed=True):
    """Parameters of `delete_function_url_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Qualifier: NotRequired[str]
    """The alias name."""


class DeleteLayerVersionRequest(TypedDict, closed=True):
    """Parameters of `delete_layer_version`."""

    LayerName: str
    """The name or Amazon Resource Name (ARN) of the layer."""

    VersionNumber: int
    """The version number."""


class DeleteProvisionedConcurrencyConfigRequest(TypedDict, closed=True):
    """Parameters of `delete_provisioned_concurrency_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Qualifier: str
    """The version number or alias name."""


class DeleteResourcePolicyRequest(TypedDict, closed=True):
    """Parameters of `delete_resource_policy`."""

    ResourceArn: str
    """The Amazon Resource Name (ARN) of the Lambda resource you want to delete the
    policy from."""

    RevisionId: NotRequired[str]
    """The revision ID that the existing policy must match for the deletion to
    proceed."""


class GetAccountSettingsRequest(TypedDict, closed=True):
    """Parameters of `get_account_settings`."""


class GetAliasRequest(TypedDict, closed=True):
    """Parameters of `get_alias`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Name: str
    """The name of the alias."""


class GetCapacityProviderRequest(TypedDict, closed=True):
    """Parameters of `get_capacity_provider`."""

    CapacityProviderName: str
    """The name of the capacity provider to retrieve."""


class GetCodeSigningConfigRequest(TypedDict, closed=True):
    """Parameters of `get_code_signing_config`."""

    CodeSigningConfigArn: str
    """The The Amazon Resource Name (ARN) of the code signing configuration."""


class GetDurableExecutionRequest(TypedDict, closed=True):
    """Parameters of `get_durable_execution`."""

    DurableExecutionArn: str
    """The Amazon Resource Name (ARN) of the durable execution."""

    IncludeExecutionData: NotRequired[bool]
    """Specifies whether to include execution data such as input payload, result, and
    error information in the response."""


class GetDurableExecutionHistoryRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_durable_execution_history`."""

    DurableExecutionArn: Required[str]
    """The Amazon Resource Name (ARN) of the durable execution."""

    IncludeExecutionData: bool
    """Specifies whether to include execution data such as step results and callback
    payloads in the history events."""

    MaxItems: int
    """The maximum number of history events to return per call."""

    Marker: str
    """If NextMarker was returned from a previous request, use this value to retrieve
    the next page of results."""

    ReverseOrder: bool
    """When set to true, returns the history events in reverse chronological order
    (newest first)."""


class GetDurableExecutionStateRequest(TypedDict, closed=True):
    """Parameters of `get_durable_execution_state`."""

    DurableExecutionArn: str
    """The Amazon Resource Name (ARN) of the durable execution."""

    CheckpointToken: str
    """A checkpoint token that identifies the current state of the execution."""

    Marker: NotRequired[str]
    """If NextMarker was returned from a previous request, use this value to retrieve
    the next page of operations."""

    MaxItems: NotRequired[int]
    """The maximum number of operations to return per call."""


class GetEventSourceMappingRequest(TypedDict, closed=True):
    """Parameters of `get_event_source_mapping`."""

    UUID: str
    """The identifier of the event source mapping."""


class GetFunctionRequest(TypedDict, closed=True):
    """Parameters of `get_function`."""

    FunctionName: str
    """The name or ARN of the Lambda function, version, or alias."""

    Qualifier: NotRequired[str]
    """Specify a version or alias to get details about a published version of the
    function."""


class GetFunctionCodeSigningConfigRequest(TypedDict, closed=True):
    """Parameters of `get_function_code_signing_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""


class GetFunctionConcurrencyRequest(TypedDict, closed=True):
    """Parameters of `get_function_concurrency`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""


class GetFunctionConfigurationRequest(TypedDict, closed=True):
    """Parameters of `get_function_configuration`."""

    FunctionName: str
    """The name or ARN of the Lambda function, version, or alias."""

    Qualifier: NotRequired[str]
    """Specify a version or alias to get details about a published version of the
    function."""


class GetFunctionEventInvokeConfigRequest(TypedDict, closed=True):
    """Parameters of `get_function_event_invoke_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function, version, or alias."""

    Qualifier: NotRequired[str]
    """A version number or alias name."""


class GetFunctionRecursionConfigRequest(TypedDict, closed=True):
    """Parameters of `get_function_recursion_config`."""

    FunctionName: str
    """The name of the function."""


class GetFunctionScalingConfigRequest(TypedDict, closed=True):
    """Parameters of `get_function_scaling_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Qualifier: str
    """Specify a version or alias to get the scaling configuration for a published
    version of the function."""


class GetFunctionUrlConfigRequest(TypedDict, closed=True):
    """Parameters of `get_function_url_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Qualifier: NotRequired[str]
    """The alias name."""


class GetLayerVersionRequest(TypedDict, closed=True):
    """Parameters of `get_layer_version`."""

    LayerName: str
    """The name or Amazon Resource Name (ARN) of the layer."""

    VersionNumber: int
    """The version number."""


class GetLayerVersionByArnRequest(TypedDict, closed=True):
    """Parameters of `get_layer_version_by_arn`."""

    Arn: str
    """The ARN of the layer version."""


class GetLayerVersionPolicyRequest(TypedDict, closed=True):
    """Parameters of `get_layer_version_policy`."""

    LayerName: str
    """The name or Amazon Resource Name (ARN) of the layer."""

    VersionNumber: int
    """The version number."""


class GetPolicyRequest(TypedDict, closed=True):
    """Parameters of `get_policy`."""

    FunctionName: str
    """The name or ARN of the Lambda function, version, or alias."""

    Qualifier: NotRequired[str]
    """Specify a version or alias to get the policy for that resource."""


class GetProvisionedConcurrencyConfigRequest(TypedDict, closed=True):
    """Parameters of `get_provisioned_concurrency_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Qualifier: str
    """The version number or alias name."""


class GetResourcePolicyRequest(TypedDict, closed=True):
    """Parameters of `get_resource_policy`."""

    ResourceArn: str
    """The Amazon Resource Name (ARN) of the Lambda resource you want to retrieve the
    policy for."""


class GetRuntimeManagementConfigRequest(TypedDict, closed=True):
    """Parameters of `get_runtime_management_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Qualifier: NotRequired[str]
    """Specify a version of the function."""


class InvocationRequest(TypedDict, total=False, closed=True):
    """Parameters of `invoke`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function, version, or alias."""

    InvocationType: literals.InvocationType
    """Choose from the following options."""

    LogType: literals.LogType
    """Set to Tail to include the execution log in the response."""

    ClientContext: str
    """Up to 3,583 bytes of base64-encoded data about the invoking client to pass to
    the function in the context object."""

    DurableExecutionName: str
    """A unique name for the durable execution."""

    Payload: StreamingBlobInput
    """The JSON that you want to provide to your Lambda function as input."""

    Qualifier: str
    """Specify a version or alias to invoke a published version of the function."""

    TenantId: str
    """The identifier of the tenant in a multi-tenant Lambda function."""


class InvokeAsyncRequest(TypedDict, closed=True):
    """Parameters of `invoke_async`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    InvokeArgs: StreamingBlobInput
    """The JSON that you want to provide to your Lambda function as input."""


class InvokeWithResponseStreamRequest(TypedDict, total=False, closed=True):
    """Parameters of `invoke_with_response_stream`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    LogType: literals.LogType
    """Set to Tail to include the execution log in the response."""

    ClientContext: str
    """Up to 3,583 bytes of base64-encoded data about the invoking client to pass to
    the function in the context object."""

    Qualifier: str
    """The alias name."""

    Payload: StreamingBlobInput
    """The JSON that you want to provide to your Lambda function as input."""

    TenantId: str
    """The identifier of the tenant in a multi-tenant Lambda function."""

    InvocationType: literals.ResponseStreamingInvocationType
    """Use one of the following options:"""


class ListAliasesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_aliases`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    FunctionVersion: str
    """Specify a function version to only list aliases that invoke that version."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """Limit the number of aliases returned."""


class ListCapacityProvidersRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_capacity_providers`."""

    State: literals.CapacityProviderState
    """Filter capacity providers by their current state."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """The maximum number of capacity providers to return."""


class ListCodeSigningConfigsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_code_signing_configs`."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """Maximum number of items to return."""


class ListDurableExecutionsByFunctionRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_durable_executions_by_function`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    Qualifier: str
    """The function version to filter executions by."""

    DurableExecutionName: str
    """Filter executions by name."""

    Statuses: list[literals.ExecutionStatus]
    """Filters the executions by status."""

    StartedAfter: TimestampInput
    """Filter executions that started after this timestamp (ISO 8601 format)."""

    StartedBefore: TimestampInput
    """Filter executions that started before this timestamp (ISO 8601 format)."""

    ReverseOrder: bool
    """Set to true to return results in chronological order (oldest first)."""

    Marker: str
    """Pagination token from a previous request to continue retrieving results."""

    MaxItems: int
    """Maximum number of executions to return (1-1000)."""


class ListEventSourceMappingsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_event_source_mappings`."""

    EventSourceArn: str
    """The Amazon Resource Name (ARN) of the event source."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Marker: str
    """A pagination token returned by a previous call."""

    MaxItems: int
    """The maximum number of event source mappings to return."""


class ListFunctionEventInvokeConfigsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_function_event_invoke_configs`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """The maximum number of configurations to return."""


class ListFunctionUrlConfigsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_function_url_configs`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """The maximum number of function URLs to return in the response."""


class ListFunctionVersionsByCapacityProviderRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `list_function_versions_by_capacity_provider`."""

    CapacityProviderName: Required[str]
    """The name of the capacity provider to list function versions for."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """The maximum number of function versions to return in the response."""


class ListFunctionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_functions`."""

    MasterRegion: str
    """For Lambda@Edge functions, the Amazon Web Services Region of the master
    function."""

    FunctionVersion: literals.FunctionVersion
    """Set to ALL to include entries for all published versions of each function."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """The maximum number of functions to return in the response."""


class ListFunctionsByCodeSigningConfigRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_functions_by_code_signing_config`."""

    CodeSigningConfigArn: Required[str]
    """The The Amazon Resource Name (ARN) of the code signing configuration."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """Maximum number of items to return."""


class ListLayerVersionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_layer_versions`."""

    CompatibleArchitecture: literals.Architecture
    """The compatible instruction set architecture."""

    CompatibleRuntime: literals.Runtime
    """A runtime identifier."""

    LayerName: Required[str]
    """The name or Amazon Resource Name (ARN) of the layer."""

    Marker: str
    """A pagination token returned by a previous call."""

    MaxItems: int
    """The maximum number of versions to return."""


class ListLayersRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_layers`."""

    CompatibleArchitecture: literals.Architecture
    """The compatible instruction set architecture."""

    CompatibleRuntime: literals.Runtime
    """A runtime identifier."""

    Marker: str
    """A pagination token returned by a previous call."""

    MaxItems: int
    """The maximum number of layers to return."""


class ListProvisionedConcurrencyConfigsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_provisioned_concurrency_configs`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """Specify a number to limit the number of configurations returned."""


class ListTagsRequest(TypedDict, closed=True):
    """Parameters of `list_tags`."""

    Resource: str
    """The resource's Amazon Resource Name (ARN)."""


class ListVersionsByFunctionRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_versions_by_function`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """The maximum number of versions to return."""


class PauseDurableExecutionRequest(TypedDict, total=False, closed=True):
    """Parameters of `pause_durable_execution`."""

    DurableExecutionArn: Required[str]
    """The Amazon Resource Name (ARN) of the durable execution."""

    ClientToken: str
    """A unique, case-sensitive identifier that you provide so that the request
    completes no more than one time."""

    Reason: str
    """A description of why you're pausing the execution."""

    ExecutionTimeoutPaused: bool
    """Specifies whether to pause the execution timeout while the execution is
    paused."""


class LayerVersionContentInput(TypedDict, total=False):
    """A ZIP archive that contains the contents of an Lambda layer."""

    S3Bucket: str
    """The Amazon S3 bucket of the layer archive."""

    S3Key: str
    """The Amazon S3 key of the layer archive."""

    S3ObjectVersion: str
    """For versioned objects, the version of the layer archive object to use."""

    S3ObjectStorageMode: literals.S3ObjectStorageMode
    """Specifies how the layer archive is stored."""

    ZipFile: BlobInput
    """The base64-encoded contents of the layer archive."""


class PublishLayerVersionRequest(TypedDict, total=False, closed=True):
    """Parameters of `publish_layer_version`."""

    LayerName: Required[str]
    """The name or Amazon Resource Name (ARN) of the layer."""

    Description: str
    """The description of the version."""

    Content: Required[LayerVersionContentInput]
    """The function layer archive."""

    CompatibleArchitectures: list[literals.Architecture]
    """A list of compatible instruction set architectures."""

    CompatibleRuntimes: list[literals.Runtime]
    """A list of compatible function runtimes."""

    LicenseInfo: str
    """The layer's software license."""


class PublishVersionRequest(TypedDict, total=False, closed=True):
    """Parameters of `publish_version`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    CodeSha256: str
    """Only publish a version if the hash value matches the value that's specified."""

    Description: str
    """A description for the version to override the description in the function
    configuration."""

    RevisionId: str
    """Only update the function if the revision ID matches the ID that's specified."""

    PublishTo: literals.FunctionVersionLatestPublished
    """Specifies where to publish the function version or configuration."""


class PutFunctionCodeSigningConfigRequest(TypedDict, closed=True):
    """Parameters of `put_function_code_signing_config`."""

    CodeSigningConfigArn: str
    """The The Amazon Resource Name (ARN) of the code signing configuration."""

    FunctionName: str
    """The name or ARN of the Lambda function."""


class PutFunctionConcurrencyRequest(TypedDict, closed=True):
    """Parameters of `put_function_concurrency`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    ReservedConcurrentExecutions: int
    """The number of simultaneous executions to reserve for the function."""


class PutFunctionEventInvokeConfigRequest(TypedDict, total=False, closed=True):
    """Parameters of `put_function_event_invoke_config`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function, version, or alias."""

    Qualifier: str
    """A version number or alias name."""

    MaximumRetryAttempts: int
    """The maximum number of times to retry when the function returns an error."""

    MaximumEventAgeInSeconds: int
    """The maximum age of a request that Lambda sends to a function for processing."""

    DestinationConfig: DestinationConfig
    """A destination for events after they have been sent to a function for
    processing."""


class PutFunctionRecursionConfigRequest(TypedDict, closed=True):
    """Parameters of `put_function_recursion_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    RecursiveLoop: literals.RecursiveLoop
    """If you set your function's recursive loop detection configuration to Allow,
    Lambda doesn't take any action when it detects your function being invoked as
    part of a recursive loop."""


class PutFunctionScalingConfigRequest(TypedDict, closed=True):
    """Parameters of `put_function_scaling_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Qualifier: str
    """Specify a version or alias to set the scaling configuration for a published
    version of the function."""

    FunctionScalingConfig: NotRequired[FunctionScalingConfig]
    """The scaling configuration to apply to the function, including minimum and
    maximum execution environment limits."""


class PutProvisionedConcurrencyConfigRequest(TypedDict, closed=True):
    """Parameters of `put_provisioned_concurrency_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Qualifier: str
    """The version number or alias name."""

    ProvisionedConcurrentExecutions: int
    """The amount of provisioned concurrency to allocate for the version or alias."""


class PutResourcePolicyRequest(TypedDict, closed=True):
    """Parameters of `put_resource_policy`."""

    ResourceArn: str
    """The Amazon Resource Name (ARN) of the Lambda resource you want to add the
    policy to."""

    Policy: str
    """The policy document you want to add to your Lambda resource."""

    RevisionId: NotRequired[str]
    """The revision ID that the existing policy must match for the replacement to
    proceed."""


class PutRuntimeManagementConfigRequest(TypedDict, closed=True):
    """Parameters of `put_runtime_management_config`."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Qualifier: NotRequired[str]
    """Specify a version of the function."""

    UpdateRuntimeOn: literals.UpdateRuntimeOn
    """Specify the runtime update mode."""

    RuntimeVersionArn: NotRequired[str]
    """The ARN of the runtime version you want the function to use."""


class RemoveLayerVersionPermissionRequest(TypedDict, closed=True):
    """Parameters of `remove_layer_version_permission`."""

    LayerName: str
    """The name or Amazon Resource Name (ARN) of the layer."""

    VersionNumber: int
    """The version number."""

    StatementId: str
    """The identifier that was specified when the statement was added."""

    RevisionId: NotRequired[str]
    """Only update the policy if the revision ID matches the ID specified."""


class RemovePermissionRequest(TypedDict, closed=True):
    """Parameters of `remove_permission`."""

    FunctionName: str
    """The name or ARN of the Lambda function, version, or alias."""

    StatementId: str
    """Statement ID of the permission to remove."""

    Qualifier: NotRequired[str]
    """Specify a version or alias to remove permissions from a published version of
    the function."""

    RevisionId: NotRequired[str]
    """Update the policy only if the revision ID matches the ID that's specified."""


class ResumeDurableExecutionRequest(TypedDict, total=False, closed=True):
    """Parameters of `resume_durable_execution`."""

    DurableExecutionArn: Required[str]
    """The Amazon Resource Name (ARN) of the durable execution."""

    ClientToken: str
    """A unique, case-sensitive identifier that you provide so that the request
    completes no more than one time."""

    Reason: str
    """A description of why you're resuming the execution."""


class SendDurableExecutionCallbackFailureRequest(TypedDict, closed=True):
    """Parameters of `send_durable_execution_callback_failure`."""

    CallbackId: str
    """The unique identifier for the callback operation."""

    Error: NotRequired[ErrorObject]
    """Error details describing why the callback operation failed."""


class SendDurableExecutionCallbackHeartbeatRequest(TypedDict, closed=True):
    """Parameters of `send_durable_execution_callback_heartbeat`."""

    CallbackId: str
    """The unique identifier for the callback operation."""


class SendDurableExecutionCallbackSuccessRequest(TypedDict, closed=True):
    """Parameters of `send_durable_execution_callback_success`."""

    CallbackId: str
    """The unique identifier for the callback operation."""

    Result: NotRequired[StreamingBlobInput]
    """The result data from the successful callback operation."""


class StopDurableExecutionRequest(TypedDict, closed=True):
    """Parameters of `stop_durable_execution`."""

    DurableExecutionArn: str
    """The Amazon Resource Name (ARN) of the durable execution."""

    Error: NotRequired[ErrorObject]
    """Optional error details explaining why the execution is being stopped."""


class TagResourceRequest(TypedDict, closed=True):
    """Parameters of `tag_resource`."""

    Resource: str
    """The resource's Amazon Resource Name (ARN)."""

    Tags: dict[str, str]
    """A list of tags to apply to the resource."""


class UntagResourceRequest(TypedDict, closed=True):
    """Parameters of `untag_resource`."""

    Resource: str
    """The resource's Amazon Resource Name (ARN)."""

    TagKeys: list[str]
    """A list of tag keys to remove from the resource."""


class UpdateAliasRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_alias`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    Name: Required[str]
    """The name of the alias."""

    FunctionVersion: str
    """The function version that the alias invokes."""

    Description: str
    """A description of the alias."""

    RoutingConfig: AliasRoutingConfiguration
    """The routing configuration of the alias."""

    RevisionId: str
    """Only update the alias if the revision ID matches the ID that's specified."""


class UpdateCapacityProviderRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_capacity_provider`."""

    CapacityProviderName: Required[str]
    """The name of the capacity provider to update."""

    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    """The updated scaling configuration for the capacity provider."""

    PropagateTags: PropagateTags
    """Configuration for tag propagation to managed resources launched by the
    capacity provider."""

    TelemetryConfig: CapacityProviderTelemetryConfig
    """The updated telemetry configuration for the capacity provider."""


class UpdateCodeSigningConfigRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_code_signing_config`."""

    CodeSigningConfigArn: Required[str]
    """The The Amazon Resource Name (ARN) of the code signing configuration."""

    Description: str
    """Descriptive name for this code signing configuration."""

    AllowedPublishers: AllowedPublishers
    """Signing profiles for this code signing configuration."""

    CodeSigningPolicies: CodeSigningPolicies
    """The code signing policy."""


class UpdateEventSourceMappingRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_event_source_mapping`."""

    UUID: Required[str]
    """The identifier of the event source mapping."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    Enabled: bool
    """When true, the event source mapping is active."""

    BatchSize: int
    """The maximum number of records in each batch that Lambda pulls from your stream
    or queue and sends to your function."""

    FilterCriteria: FilterCriteria
    """An object that defines the filter criteria that determine whether Lambda
    should process an event."""

    KMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that Lambda
    uses to encrypt your function's filter criteria."""

    MetricsConfig: EventSourceMappingMetricsConfig
    """The metrics configuration for your event source."""

    LoggingConfig: EventSourceMappingLoggingConfig
    """(Amazon MSK, and self-managed Apache Kafka only) The logging configuration for
    your event source."""

    ScalingConfig: ScalingConfig
    """(Amazon SQS only) The scaling configuration for the event source."""

    MaximumBatchingWindowInSeconds: int
    """The maximum amount of time, in seconds, that Lambda spends gathering records
    before invoking the function."""

    ParallelizationFactor: int
    """(Kinesis and DynamoDB Streams only) The number of batches to process from each
    shard concurrently."""

    DestinationConfig: DestinationConfig
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A
    configuration object that specifies the destination of an event after Lambda
    processes it."""

    MaximumRecordAgeInSeconds: int
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard
    records older than the specified age."""

    BisectBatchOnFunctionError: bool
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) If the
    function returns an error, split the batch in two and retry."""

    MaximumRetryAttempts: int
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard
    records after the specified number of retries."""

    TumblingWindowInSeconds: int
    """(Kinesis and DynamoDB Streams only) The duration in seconds of a processing
    window for DynamoDB and Kinesis Streams event sources."""

    SourceAccessConfigurations: list[SourceAccessConfiguration]
    """An array of authentication protocols or VPC components required to secure your
    event source."""

    FunctionResponseTypes: list[literals.FunctionResponseType]
    """(Kinesis, DynamoDB Streams, Amazon MSK, self-managed Apache Kafka, and Amazon
    SQS) A list of current response type enums applied to the event source mapping."""

    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
    """Specific configuration settings for an Amazon Managed Streaming for Apache
    Kafka (Amazon MSK) event source."""

    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
    """Specific configuration settings for a self-managed Apache Kafka event source."""

    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
    """Specific configuration settings for a DocumentDB event source."""

    ProvisionedPollerConfig: ProvisionedPollerConfig
    """(Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned
    mode configuration for the event source."""


class UpdateFunctionCodeRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_function_code`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    ZipFile: BlobInput
    """The base64-encoded contents of the deployment package."""

    S3Bucket: str
    """An Amazon S3 bucket in the same Amazon Web Services Region as your function."""

    S3Key: str
    """The Amazon S3 key of the deployment package."""

    S3ObjectVersion: str
    """For versioned objects, the version of the deployment package object to use."""

    S3ObjectStorageMode: literals.S3ObjectStorageMode
    """Specifies how the deployment package is stored."""

    ImageUri: str
    """URI of a container image in the Amazon ECR registry."""

    Architectures: list[literals.Architecture]
    """The instruction set architecture that the function supports."""

    Publish: bool
    """Set to true to publish a new version of the function after updating the code."""

    PublishTo: literals.FunctionVersionLatestPublished
    """Specifies where to publish the function version or configuration."""

    DryRun: bool
    """Set to true to validate the request parameters and access permissions without
    modifying the function code."""

    RevisionId: str
    """Update the function only if the revision ID matches the ID that's specified."""

    SourceKMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that's used
    to encrypt your function's .zip deployment package."""


class UpdateFunctionConfigurationRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_function_configuration`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    Role: str
    """The Amazon Resource Name (ARN) of the function's execution role."""

    Handler: str
    """The name of the method within your code that Lambda calls to run your
    function."""

    Description: str
    """A description of the function."""

    Timeout: int
    """The amount of time (in seconds) that Lambda allows a function to run before
    stopping it."""

    MemorySize: int
    """The amount of memory available to the function at runtime."""

    VpcConfig: VpcConfig
    """For network connectivity to Amazon Web Services resources in a VPC, specify a
    list of security groups and subnets in the VPC."""

    Environment: Environment
    """Environment variables that are accessible from function code during execution."""

    Runtime: literals.Runtime
    """The identifier of the function's runtime."""

    DeadLetterConfig: DeadLetterConfig
    """A dead-letter queue configuration that specifies the queue or topic where
    Lambda sends asynchronous events when they fail processing."""

    KMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that's used
    to encrypt the following resources:"""

    TracingConfig: TracingConfig
    """Set Mode to Active to sample and trace a subset of incoming requests with
    X-Ray."""

    RevisionId: str
    """Update the function only if the revision ID matches the ID that's specified."""

    Layers: list[str]
    """A list of function layers to add to the function's execution environment."""

    FileSystemConfigs: list[FileSystemConfig]
    """Connection settings for an Amazon EFS file system or an Amazon S3 Files file
    system."""

    ImageConfig: ImageConfig
    """Container image configuration values that override the values in the container
    image Docker file."""

    EphemeralStorage: EphemeralStorage
    """The size of the function's /tmp directory in MB."""

    SnapStart: SnapStart
    """The function's SnapStart setting."""

    LoggingConfig: LoggingConfig
    """The function's Amazon CloudWatch Logs configuration settings."""

    CapacityProviderConfig: CapacityProviderConfig
    """Configuration for the capacity provider that manages compute resources for
    Lambda functions."""

    DurableConfig: DurableConfig
    """Configuration settings for durable functions, including execution timeout,
    retention period for execution history, and an optional ARN of the Key Management
    Service (KMS) customer managed key that is used to encrypt your durable
    execution's payload data, including input, output, and error payloads."""

    RuntimeConfig: FunctionRuntimeConfig
    """The customer-managed runtime configuration for your function."""

    AcceleratorConfig: AcceleratorConfig
    """The accelerator resource settings for a Lambda execution environment."""


class UpdateFunctionEventInvokeConfigRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_function_event_invoke_config`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function, version, or alias."""

    Qualifier: str
    """A version number or alias name."""

    MaximumRetryAttempts: int
    """The maximum number of times to retry when the function returns an error."""

    MaximumEventAgeInSeconds: int
    """The maximum age of a request that Lambda sends to a function for processing."""

    DestinationConfig: DestinationConfig
    """A destination for events after they have been sent to a function for
    processing."""


class UpdateFunctionUrlConfigRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_function_url_config`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    Qualifier: str
    """The alias name."""

    AuthType: literals.FunctionUrlAuthType
    """The type of authentication that your function URL uses."""

    Cors: Cors
    """The cross-origin resource sharing (CORS) settings for your function URL."""

    InvokeMode: literals.InvokeMode
    """Use one of the following options:"""
