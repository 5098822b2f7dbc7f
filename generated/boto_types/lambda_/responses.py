"""Response types of AWS Lambda: TypedDicts of the data that AWS returns."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types._internal.streams import EventStream, StreamingBody
from boto_types.lambda_ import literals
from boto_types.values import ResponseMetadata


class AddLayerVersionPermissionResponse(TypedDict, total=False):
    """Response of `add_layer_version_permission`."""

    Statement: str
    """The permission statement."""

    RevisionId: str
    """A unique identifier for the current revision of the policy."""

    ResponseMetadata: Required[ResponseMetadata]


class AddPermissionResponse(TypedDict):
    """Response of `add_permission`."""

    Statement: str
    """The permission statement that's added to the function policy."""

    ResponseMetadata: ResponseMetadata


class ExecutionDetails(TypedDict, total=False):
    """Details about a durable execution."""

    InputPayload: str
    """The original input payload provided for the durable execution."""


class ErrorObject(TypedDict, total=False):
    """An object that contains error information."""

    ErrorMessage: str
    """A human-readable error message."""

    ErrorType: str
    """The error type."""

    ErrorData: str
    """Machine-readable error data."""

    StackTrace: list[str]
    """Stack trace information for the error."""


class ContextDetails(TypedDict, total=False):
    """Details about a durable execution context."""

    ReplayChildren: bool
    """Whether the state data of child operations of this completed context should be
    included in the invoke payload and GetDurableExecutionState response."""

    Result: str
    """The response payload from the context."""

    Error: ErrorObject
    """Details about the context failure."""


class StepDetails(TypedDict, total=False):
    """Details about a step operation."""

    Attempt: int
    """The current attempt number for this step."""

    NextAttemptTimestamp: datetime
    """The date and time when the next attempt is scheduled, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    Result: str
    """The JSON response payload from the step operation."""

    Error: ErrorObject
    """Details about the step failure."""


class WaitDetails(TypedDict, total=False):
    """Details about a wait operation."""

    ScheduledEndTimestamp: datetime
    """The date and time when the wait operation is scheduled to complete, in
    ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD)."""


class CallbackDetails(TypedDict, total=False):
    """Contains details about a callback operation in a durable execution, including
    the callback token and timeout configuration.
    """

    CallbackId: str
    """The callback ID."""

    Result: str
    """The response payload from the callback operation as a string."""

    Error: ErrorObject
    """An error object that contains details about the failure."""


class ChainedInvokeDetails(TypedDict, total=False):
    """Contains details about a chained function invocation in a durable execution,
    including the target function and invocation parameters.
    """

    Result: str
    """The response payload from the chained invocation."""

    Error: ErrorObject
    """Details about the chained invocation failure."""


class Operation(TypedDict, total=False):
    """Information about an operation within a durable execution."""

    Id: Required[str]
    """The unique identifier for this operation."""

    ParentId: str
    """The unique identifier of the parent operation, if this operation is running
    within a child context."""

    Name: str
    """The customer-provided name for this operation."""

    Type: Required[literals.OperationType]
    """The type of operation."""

    SubType: str
    """The subtype of the operation, providing additional categorization."""

    StartTimestamp: Required[datetime]
    """The date and time when the operation started, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    EndTimestamp: datetime
    """The date and time when the operation ended, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    Status: Required[literals.OperationStatus]
    """The current status of the operation."""

    ExecutionDetails: ExecutionDetails
    """Details about the execution, if this operation represents an execution."""

    ContextDetails: ContextDetails
    """Details about the context, if this operation represents a context."""

    StepDetails: StepDetails
    """Details about the step, if this operation represents a step."""

    WaitDetails: WaitDetails
    """Details about the wait operation, if this operation represents a wait."""

    CallbackDetails: CallbackDetails
    """Contains details about a callback operation in a durable execution, including
    the callback token and timeout configuration."""

    ChainedInvokeDetails: ChainedInvokeDetails
    """Contains details about a chained function invocation in a durable execution,
    including the target function and invocation parameters."""


class CheckpointUpdatedExecutionState(TypedDict, total=False):
    """Contains operations that have been updated since the last checkpoint, such as
    completed asynchronous work like timers or callbacks.
    """

    Operations: list[Operation]
    """A list of operations that have been updated since the last checkpoint."""

    NextMarker: str
    """Indicates that more results are available."""


class CheckpointDurableExecutionResponse(TypedDict):
    """The response from the CheckpointDurableExecution operation."""

    CheckpointToken: NotRequired[str]
    """A new checkpoint token to use for the next checkpoint operation."""

    NewExecutionState: CheckpointUpdatedExecutionState
    """Updated execution state information that includes any changes that occurred
    since the last checkpoint, such as completed callbacks or expired timers."""

    ResponseMetadata: ResponseMetadata


class AliasRoutingConfiguration(TypedDict, total=False):
    """The traffic-shifting configuration of a Lambda function alias."""

    AdditionalVersionWeights: dict[str, float]
    """The second version, and the percentage of traffic that's routed to it."""


class AliasConfiguration(TypedDict):
    """Provides configuration information about a Lambda function alias."""

    AliasArn: str
    """The Amazon Resource Name (ARN) of the alias."""

    Name: str
    """The name of the alias."""

    FunctionVersion: str
    """The function version that the alias invokes."""

    Description: str
    """A description of the alias."""

    RoutingConfig: NotRequired[AliasRoutingConfiguration]
    """The routing configuration of the alias."""

    RevisionId: NotRequired[str]
    """A unique identifier that changes when you update the alias."""


class AliasConfigurationResult(AliasConfiguration):
    """Provides configuration information about a Lambda function alias."""

    ResponseMetadata: ResponseMetadata


class CapacityProviderVpcConfig(TypedDict):
    """VPC configuration that specifies the network settings for compute instances
    managed by the capacity provider.
    """

    SubnetIds: list[str]
    """A list of subnet IDs where the capacity provider launches compute instances."""

    SecurityGroupIds: list[str]
    """A list of security group IDs that control network access for compute instances
    managed by the capacity provider."""


class CapacityProviderPermissionsConfig(TypedDict):
    """Configuration that specifies the permissions required for the capacity
    provider to manage compute resources.
    """

    CapacityProviderOperatorRoleArn: str
    """The ARN of the IAM role that the capacity provider uses to manage compute
    instances and other Amazon Web Services resources."""


class InstanceRequirements(TypedDict, total=False):
    """Specifications that define the characteristics and constraints for compute
    instances used by the capacity provider.
    """

    Architectures: list[literals.Architecture]
    """A list of supported CPU architectures for compute instances."""

    AllowedInstanceTypes: list[str]
    """A list of EC2 instance types that the capacity provider is allowed to use."""

    ExcludedInstanceTypes: list[str]
    """A list of EC2 instance types that the capacity provider should not use, even
    if they meet other requirements."""


class TargetTrackingScalingPolicy(TypedDict):
    """A scaling policy for the capacity provider that automatically adjusts capacity
    to maintain a target value for a specific metric.
    """

    PredefinedMetricType: literals.CapacityProviderPredefinedMetricType
    """The predefined metric type to track for scaling decisions."""

    TargetValue: float
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


class PropagateTags(TypedDict, total=False):
    """Configuration for tag propagation to managed resources launched by the
    capacity provider.
    """

    Mode: literals.PropagateTagsMode
    """The tag propagation mode."""

    ExplicitTags: dict[str, str]
    """A list of tags to apply to managed resources when Mode is set to Explicit."""


class CapacityProviderLoggingConfig(TypedDict, total=False):
    """The capacity provider's Amazon CloudWatch Logs configuration settings."""

    SystemLogLevel: literals.SystemLogLevel
    """Set this property to filter the system logs for your capacity provider that
    Lambda sends to CloudWatch."""

    LogGroup: str
    """The name of the Amazon CloudWatch log group the capacity provider sends logs
    to."""


class CapacityProviderTelemetryConfig(TypedDict, total=False):
    """Configuration that specifies the telemetry collection for the capacity
    provider.
    """

    LoggingConfig: CapacityProviderLoggingConfig
    """The capacity provider's Amazon CloudWatch Logs configuration settings."""


class CapacityProvider(TypedDict, total=False):
    """A capacity provider manages compute resources for Lambda functions."""

    CapacityProviderArn: Required[str]
    """The Amazon Resource Name (ARN) of the capacity provider."""

    State: Required[literals.CapacityProviderState]
    """The current state of the capacity provider."""

    VpcConfig: Required[CapacityProviderVpcConfig]
    """The VPC configuration for the capacity provider."""

    PermissionsConfig: Required[CapacityProviderPermissionsConfig]
    """The permissions configuration for the capacity provider."""

    InstanceRequirements: InstanceRequirements
    """The instance requirements for compute resources managed by the capacity
    provider."""

    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    """The scaling configuration for the capacity provider."""

    KmsKeyArn: str
    """The ARN of the KMS key used to encrypt the capacity provider's resources."""

    LastModified: str
    """The date and time when the capacity provider was last modified."""

    PropagateTags: PropagateTags
    """Configuration for tag propagation to managed resources launched by the
    capacity provider."""

    TelemetryConfig: CapacityProviderTelemetryConfig
    """The telemetry configuration for the capacity provider, including logging
    settings."""


class CreateCapacityProviderResponse(TypedDict):
    """Response of `create_capacity_provider`."""

    CapacityProvider: CapacityProvider
    """Information about the capacity provider that was created."""

    ResponseMetadata: ResponseMetadata


class AllowedPublishers(TypedDict):
    """List of signing profiles that can sign a code package."""

    SigningProfileVersionArns: list[str]
    """The Amazon Resource Name (ARN) for each of the signing profiles."""


class CodeSigningPolicies(TypedDict, total=False):
    """Code signing configuration policies specify the validation failure action for
    signature mismatch or expiry.
    """

    UntrustedArtifactOnDeployment: literals.CodeSigningPolicy
    """Code signing configuration policy for deployment validation failure."""


class CodeSigningConfig(TypedDict):
    """Details about a Code signing configuration."""

    CodeSigningConfigId: str
    """Unique identifer for the Code signing configuration."""

    CodeSigningConfigArn: str
    """The Amazon Resource Name (ARN) of the Code signing configuration."""

    Description: NotRequired[str]
    """Code signing configuration description."""

    AllowedPublishers: AllowedPublishers
    """List of allowed publishers."""

    CodeSigningPolicies: CodeSigningPolicies
    """The code signing policy controls the validation failure action for signature
    mismatch or expiry."""

    LastModified: str
    """The date and time that the Code signing configuration was last modified, in
    ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD)."""


class CreateCodeSigningConfigResponse(TypedDict):
    """Response of `create_code_signing_config`."""

    CodeSigningConfig: CodeSigningConfig
    """The code signing configuration."""

    ResponseMetadata: ResponseMetadata


class Filter(TypedDict):
    """A structure within a FilterCriteria object that defines an event filtering
    pattern.
    """

    Pattern: str
    """A filter pattern."""


class FilterCriteria(TypedDict, total=False):
    """An object that contains the filters for an event source."""

    Filters: list[Filter]
    """A list of filters."""


class FilterCriteriaError(TypedDict, total=False):
    """An object that contains details about an error related to filter criteria
    encryption.
    """

    ErrorCode: str
    """The KMS exception that resulted from filter criteria encryption or decryption."""

    Message: str
    """The error message."""


class EventSourceMappingMetricsConfig(TypedDict, total=False):
    """The metrics configuration for your event source."""

    Metrics: list[literals.EventSourceMappingMetric]
    """The metrics you want your event source mapping to produce, including
    EventCount, ErrorCount, KafkaMetrics."""


class EventSourceMappingLoggingConfig(TypedDict, total=False):
    """(Amazon MSK, and self-managed Apache Kafka only) The logging configuration for
    your event source.
    """

    SystemLogLevel: literals.EventSourceMappingSystemLogLevel
    """The log level you want your event source mapping to use."""


class ScalingConfig(TypedDict, total=False):
    """(Amazon SQS only) The scaling configuration for the event source."""

    MaximumConcurrency: int
    """Limits the number of concurrent instances that the Amazon SQS event source can
    invoke."""


class OnSuccess(TypedDict, total=False):
    """A destination for events that were processed successfully."""

    Destination: str
    """The Amazon Resource Name (ARN) of the destination resource."""


class OnFailure(TypedDict, total=False):
    """A destination for events that failed processing."""

    Destination: str
    """The Amazon Resource Name (ARN) of the destination resource."""


class DestinationConfig(TypedDict):
    """A configuration object that specifies the destination of an event after Lambda
    processes it.
    """

    OnSuccess: NotRequired[OnSuccess]
    """The destination configuration for successful invocations."""

    OnFailure: OnFailure
    """The destination configuration for failed invocations."""


class SourceAccessConfiguration(TypedDict, total=False):
    """To secure and define access to your event source, you can specify the
    authentication protocol, VPC components, or virtual host.
    """

    Type: literals.SourceAccessType
    """The type of authentication protocol, VPC components, or virtual host for your
    event source."""

    URI: str
    """The value for your chosen configuration in Type."""


class SelfManagedEventSource(TypedDict, total=False):
    """The self-managed Apache Kafka cluster for your event source."""

    Endpoints: dict[literals.EndPointType, list[str]]
    """The list of bootstrap servers for your Kafka brokers in the following format:
    "KAFKA_BOOTSTRAP_SERVERS": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]."""


class KafkaSchemaRegistryAccessConfig(TypedDict, total=False):
    """Specific access configuration settings that tell Lambda how to authenticate
    with your schema registry.
    """

    Type: literals.KafkaSchemaRegistryAuthType
    """The type of authentication Lambda uses to access your schema registry."""

    URI: str
    """The URI of the secret (Secrets Manager secret ARN) to authenticate with your
    schema registry."""


class KafkaSchemaValidationConfig(TypedDict, total=False):
    """Specific schema validation configuration settings that tell Lambda the message
    attributes you want to validate and filter using your schema registry.
    """

    Attribute: literals.KafkaSchemaValidationAttribute
    """The attributes you want your schema registry to validate and filter for."""


class KafkaSchemaRegistryConfig(TypedDict, total=False):
    """Specific configuration settings for a Kafka schema registry."""

    SchemaRegistryURI: str
    """The URI for your schema registry."""

    EventRecordFormat: literals.SchemaRegistryEventRecordFormat
    """The record format that Lambda delivers to your function after schema
    validation."""

    AccessConfigs: list[KafkaSchemaRegistryAccessConfig]
    """An array of access configuration objects that tell Lambda how to authenticate
    with your schema registry."""

    SchemaValidationConfigs: list[KafkaSchemaValidationConfig]
    """An array of schema validation configuration objects, which tell Lambda the
    message attributes you want to validate and filter using your schema registry."""


class AmazonManagedKafkaEventSourceConfig(TypedDict, total=False):
    """Specific configuration settings for an Amazon Managed Streaming for Apache
    Kafka (Amazon MSK) event source.
    """

    ConsumerGroupId: str
    """The identifier for the Kafka consumer group to join."""

    SchemaRegistryConfig: KafkaSchemaRegistryConfig
    """Specific configuration settings for a Kafka schema registry."""


class SelfManagedKafkaEventSourceConfig(TypedDict, total=False):
    """Specific configuration settings for a self-managed Apache Kafka event source."""

    ConsumerGroupId: str
    """The identifier for the Kafka consumer group to join."""

    SchemaRegistryConfig: KafkaSchemaRegistryConfig
    """Specific configuration settings for a Kafka schema registry."""

    ConsumptionMode: literals.KafkaEventSourceMappingConsumptionMode
    """The mode that Lambda uses to consume records from your self-managed Apache
    Kafka topic."""


class DocumentDBEventSourceConfig(TypedDict, total=False):
    """Specific configuration settings for a DocumentDB event source."""

    DatabaseName: str
    """The name of the database to consume within the DocumentDB cluster."""

    CollectionName: str
    """The name of the collection to consume within the database."""

    FullDocument: literals.FullDocument
    """Determines what DocumentDB sends to your event stream during document update
    operations."""


class ProvisionedPollerConfig(TypedDict, total=False):
    """The provisioned mode configuration for the event source."""

    MinimumPollers: int
    """The minimum number of event pollers this event source can scale down to."""

    MaximumPollers: int
    """The maximum number of event pollers this event source can scale up to."""

    PollerGroupName: str
    """(Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller
    group."""


class EventSourceMappingConfiguration(TypedDict, total=False):
    """A mapping between an Amazon Web Services resource and a Lambda function."""

    UUID: Required[str]
    """The identifier of the event source mapping."""

    StartingPosition: literals.EventSourcePosition
    """The position in a stream from which to start reading."""

    StartingPositionTimestamp: datetime
    """With StartingPosition set to AT_TIMESTAMP, the time from which to start
    reading."""

    BatchSize: Required[int]
    """The maximum number of records in each batch that Lambda pulls from your stream
    or queue and sends to your function."""

    MaximumBatchingWindowInSeconds: int
    """The maximum amount of time, in seconds, that Lambda spends gathering records
    before invoking the function."""

    ParallelizationFactor: int
    """(Kinesis and DynamoDB Streams only) The number of batches to process
    concurrently from each shard."""

    EventSourceArn: Required[str]
    """The Amazon Resource Name (ARN) of the event source."""

    FilterCriteria: FilterCriteria
    """An object that defines the filter criteria that determine whether Lambda
    should process an event."""

    FilterCriteriaError: FilterCriteriaError
    """An object that contains details about an error related to filter criteria
    encryption."""

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

    FunctionArn: Required[str]
    """The ARN of the Lambda function."""

    LastModified: Required[datetime]
    """The date that the event source mapping was last updated or that its state
    changed."""

    LastProcessingResult: str
    """The result of the event source mapping's last processing attempt."""

    State: Required[str]
    """The state of the event source mapping."""

    StateTransitionReason: Required[str]
    """Indicates whether a user or Lambda made the last change to the event source
    mapping."""

    DestinationConfig: DestinationConfig
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A
    configuration object that specifies the destination of an event after Lambda
    processes it."""

    Topics: list[str]
    """The name of the Kafka topic."""

    Queues: list[str]
    """(Amazon MQ) The name of the Amazon MQ broker destination queue to consume."""

    SourceAccessConfigurations: list[SourceAccessConfiguration]
    """An array of the authentication protocol, VPC components, or virtual host to
    secure and define your event source."""

    SelfManagedEventSource: SelfManagedEventSource
    """The self-managed Apache Kafka cluster for your event source."""

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

    EventSourceMappingArn: str
    """The Amazon Resource Name (ARN) of the event source mapping."""

    ProvisionedPollerConfig: ProvisionedPollerConfig
    """(Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned
    mode configuration for the event source."""


class EventSourceMappingConfigurationResult(EventSourceMappingConfiguration):
    """A mapping between an Amazon Web Services resource and a Lambda function."""

    ResponseMetadata: ResponseMetadata


class VpcConfigResponse(TypedDict):
    """The VPC security groups and subnets that are attached to a Lambda function."""

    SubnetIds: list[str]
    """A list of VPC subnet IDs."""

    SecurityGroupIds: list[str]
    """A list of VPC security group IDs."""

    VpcId: NotRequired[str]
    """The ID of the VPC."""

    Ipv6AllowedForDualStack: NotRequired[bool]
    """Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack
    subnets."""


class DeadLetterConfig(TypedDict, total=False):
    """The dead-letter queue for failed asynchronous invocations."""

    TargetArn: str
    """The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic."""


class EnvironmentError(TypedDict, total=False):
    """Error messages for environment variables that couldn't be applied."""

    ErrorCode: str
    """The error code."""

    Message: str
    """The error message."""


class EnvironmentResponse(TypedDict):
    """The results of an operation to update or read environment variables."""

    Variables: dict[str, str]
    """Environment variable key-value pairs."""

    Error: NotRequired[EnvironmentError]
    """Error messages for environment variables that couldn't be applied."""


class TracingConfigResponse(TypedDict):
    """The function's X-Ray tracing configuration."""

    Mode: literals.TracingMode
    """The tracing mode."""


class Layer(TypedDict, total=False):
    """An Lambda layer."""

    Arn: str
    """The Amazon Resource Name (ARN) of the function layer."""

    CodeSize: int
    """The size of the layer archive in bytes."""

    SigningProfileVersionArn: str
    """The Amazon Resource Name (ARN) for a signing profile version."""

    SigningJobArn: str
    """The Amazon Resource Name (ARN) of a signing job."""


class S3FilesConfig(TypedDict, total=False):
    """Setting controls how your function accesses data from an Amazon S3 file
    system.
    """

    DirectS3Read: literals.DirectS3Read
    """Specifies if a function reads from the file system for the lowest latency, or
    through Amazon S3 Files feature "direct Amazon S3 bucket reads" for the highest
    throughput."""


class FileSystemConfig(TypedDict):
    """Details about the connection between a Lambda function and an Amazon EFS file
    system or an Amazon S3 file system.
    """

    Arn: str
    """The Amazon Resource Name (ARN) of the Amazon EFS or Amazon S3 Files access
    point that provides access to the file system."""

    LocalMountPath: str
    """The path where the function can access the file system, starting with /mnt/."""

    S3FilesConfig: NotRequired[S3FilesConfig]
    """The configuration for how your function accesses data on an Amazon S3 file
    system."""


class ImageConfig(TypedDict, total=False):
    """Configuration values that override the container image Dockerfile settings."""

    EntryPoint: list[str]
    """Specifies the entry point to their application, which is typically the
    location of the runtime executable."""

    Command: list[str]
    """Specifies parameters that you want to pass in with ENTRYPOINT."""

    WorkingDirectory: str
    """Specifies the working directory."""


class ImageConfigError(TypedDict, total=False):
    """Error response to GetFunctionConfiguration."""

    ErrorCode: str
    """Error code."""

    Message: str
    """Error message."""


class ImageConfigResponse(TypedDict, total=False):
    """Response to a GetFunctionConfiguration request."""

    ImageConfig: ImageConfig
    """Configuration values that override the container image Dockerfile."""

    Error: ImageConfigError
    """Error response to GetFunctionConfiguration."""


class EphemeralStorage(TypedDict):
    """The size of the function's /tmp directory in MB."""

    Size: int
    """The size of the function's /tmp directory."""


class SnapStartResponse(TypedDict):
    """The function's SnapStart setting."""

    ApplyOn: literals.SnapStartApplyOn
    """When set to PublishedVersions, Lambda creates a snapshot of the execution
    environment when you publish a function version."""

    OptimizationStatus: literals.SnapStartOptimizationStatus
    """When you provide a qualified Amazon Resource Name (ARN), this response element
    indicates whether SnapStart is activated for the specified function version."""


class RuntimeVersionError(TypedDict, total=False):
    """Any error returned when the runtime version information for the function could
    not be retrieved.
    """

    ErrorCode: str
    """The error code."""

    Message: str
    """The error message."""


class RuntimeVersionConfig(TypedDict):
    """The ARN of the runtime and any errors that occured."""

    RuntimeVersionArn: str
    """The ARN of the runtime version you want the function to use."""

    Error: NotRequired[RuntimeVersionError]
    """Error response when Lambda is unable to retrieve the runtime version for a
    function."""


class LoggingConfig(TypedDict):
    """The function's Amazon CloudWatch Logs configuration settings."""

    LogFormat: literals.LogFormat
    """The format in which Lambda sends your function's application and system logs
    to CloudWatch."""

    ApplicationLogLevel: NotRequired[literals.ApplicationLogLevel]
    """Set this property to filter the application logs for your function that Lambda
    sends to CloudWatch."""

    SystemLogLevel: NotRequired[literals.SystemLogLevel]
    """Set this property to filter the system logs for your function that Lambda
    sends to CloudWatch."""

    LogGroup: str
    """The name of the Amazon CloudWatch log group the function sends logs to."""


class TenancyConfig(TypedDict):
    """Specifies the tenant isolation mode configuration for a Lambda function."""

    TenantIsolationMode: literals.TenantIsolationMode
    """Tenant isolation mode allows for invocation to be sent to a corresponding
    execution environment dedicated to a specific tenant ID."""


class LambdaManagedInstancesCapacityProviderConfig(TypedDict, total=False):
    """Configuration for Lambda-managed instances used by the capacity provider."""

    CapacityProviderArn: Required[str]
    """The Amazon Resource Name (ARN) of the capacity provider."""

    PerExecutionEnvironmentMaxConcurrency: int
    """The maximum number of concurrent execution environments that can run on each
    compute instance."""

    ExecutionEnvironmentMemoryGiBPerVCpu: float
    """The amount of memory in GiB allocated per vCPU for execution environments."""


class CapacityProviderConfig(TypedDict):
    """Configuration for the capacity provider that manages compute resources for
    Lambda functions.
    """

    LambdaManagedInstancesCapacityProviderConfig: (
        LambdaManagedInstancesCapacityProviderConfig
    )
    """Configuration for Lambda-managed instances used by the capacity provider."""


class DurableConfig(TypedDict, total=False):
    """Configuration settings for durable functions, including execution timeout,
    retention period for execution history, and an optional ARN of the Key Management
    Service (KMS) customer managed key that is used to encrypt your durable
    execution's payload data, including input, output, and error payloads.
    """

    KMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that is used
    to encrypt your durable execution's payload data, including input, output, and
    error payloads."""

    RetentionPeriodInDays: int
    """The number of days to retain execution history after a durable execution
    completes."""

    ExecutionTimeout: int
    """The maximum time (in seconds) that a durable execution can run before timing
    out."""


class FunctionRuntimeConfig(TypedDict):
    """The customer-managed runtime configuration for your function."""

    RuntimeArn: str
    """The Amazon Resource Name (ARN) of the customer-managed runtime that your
    function uses."""

    RuntimeAlias: str
    """The name of the customer-managed runtime alias that your function uses."""


class AcceleratorConfig(TypedDict):
    """The accelerator resource settings for a Lambda execution environment,
    including the amount of accelerator memory to allocate.
    """

    AcceleratorMemorySize: int
    """The minimum amount of memory (in GB) of each accelerator device exposed to the
    execution environment."""


class FunctionConfiguration(TypedDict, total=False):
    """Details about a function's configuration."""

    FunctionName: Required[str]
    """The name of the function."""

    FunctionArn: Required[str]
    """The function's Amazon Resource Name (ARN)."""

    Runtime: literals.Runtime
    """The identifier of the function's runtime."""

    Role: Required[str]
    """The function's execution role."""

    Handler: str
    """The function that Lambda calls to begin running your function."""

    CodeSize: Required[int]
    """The size of the function's deployment package, in bytes."""

    Description: Required[str]
    """The function's description."""

    Timeout: Required[int]
    """The amount of time in seconds that Lambda allows a function to run before
    stopping it."""

    MemorySize: Required[int]
    """The amount of memory available to the function at runtime."""

    LastModified: Required[str]
    """The date and time that the function was last updated, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    CodeSha256: Required[str]
    """The SHA256 hash of the function's deployment package."""

    Version: Required[str]
    """The version of the Lambda function."""

    VpcConfig: VpcConfigResponse
    """The function's networking configuration."""

    DeadLetterConfig: DeadLetterConfig
    """The function's dead letter queue."""

    Environment: EnvironmentResponse
    """The function's environment variables."""

    KMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that's used
    to encrypt the following resources:"""

    TracingConfig: TracingConfigResponse
    """The function's X-Ray tracing configuration."""

    MasterArn: str
    """For Lambda@Edge functions, the ARN of the main function."""

    RevisionId: str
    """The latest updated revision of the function or alias."""

    Layers: list[Layer]
    """The function's layers."""

    State: literals.State
    """The current state of the function."""

    StateReason: str
    """The reason for the function's current state."""

    StateReasonCode: literals.StateReasonCode
    """The reason code for the function's current state."""

    LastUpdateStatus: literals.LastUpdateStatus
    """The status of the last update that was performed on the function."""

    LastUpdateStatusReason: str
    """The reason for the last update that was performed on the function."""

    LastUpdateStatusReasonCode: literals.LastUpdateStatusReasonCode
    """The reason code for the last update that was performed on the function."""

    FileSystemConfigs: list[FileSystemConfig]
    """Connection settings for an Amazon EFS file system or an Amazon S3 file system."""

    SigningProfileVersionArn: str
    """The ARN of the signing profile version."""

    SigningJobArn: str
    """The ARN of the signing job."""

    PackageType: literals.PackageType
    """The type of deployment package."""

    ImageConfigResponse: ImageConfigResponse
    """The function's image configuration values."""

    Architectures: list[literals.Architecture]
    """The instruction set architecture that the function supports."""

    EphemeralStorage: EphemeralStorage
    """The size of the function's /tmp directory in MB."""

    SnapStart: SnapStartResponse
    """Set ApplyOn to PublishedVersions to create a snapshot of the initialized
    execution environment when you publish a function version."""

    RuntimeVersionConfig: RuntimeVersionConfig
    """The ARN of the runtime and any errors that occured."""

    LoggingConfig: LoggingConfig
    """The function's Amazon CloudWatch Logs configuration settings."""

    TenancyConfig: TenancyConfig
    """The function's tenant isolation configuration settings."""

    CapacityProviderConfig: CapacityProviderConfig
    """Configuration for the capacity provider that manages compute resources for
    Lambda functions."""

    ConfigSha256: str
    """The SHA256 hash of the function configuration."""

    DurableConfig: DurableConfig
    """The function's durable execution configuration settings, if the function is
    configured for durability."""

    RuntimeConfig: FunctionRuntimeConfig
    """The customer-managed runtime configuration for your function."""

    AcceleratorConfig: AcceleratorConfig
    """The accelerator resource settings for a Lambda execution environment."""


class FunctionConfigurationResult(FunctionConfiguration):
    """Details about a function's configuration."""

    ResponseMetadata: ResponseMetadata


class Cors(TypedDict, total=False):
    """The cross-origin resource sharing (CORS) settings for your Lambda function
    URL.
    """

    AllowCredentials: bool
    """Whether to allow cookies or other credentials in requests to your function
    URL."""

    AllowHeaders: list[str]
    """The HTTP headers that origins can include in requests to your function URL."""

    AllowMethods: list[str]
    """The HTTP methods that are allowed when calling your function URL."""

    AllowOrigins: list[str]
    """The origins that can access your function URL."""

    ExposeHeaders: list[str]
    """The HTTP headers in your function response that you want to expose to origins
    that call your function URL."""

    MaxAge: int
    """The maximum amount of time, in seconds, that web browsers can cache results of
    a preflight request."""


class CreateFunctionUrlConfigResponse(TypedDict):
    """Response of `create_function_url_config`."""

    FunctionUrl: str
    """The HTTP URL endpoint for your function."""

    FunctionArn: str
    """The Amazon Resource Name (ARN) of your function."""

    AuthType: literals.FunctionUrlAuthType
    """The type of authentication that your function URL uses."""

    Cors: NotRequired[Cors]
    """The cross-origin resource sharing (CORS) settings for your function URL."""

    CreationTime: str
    """When the function URL was created, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    InvokeMode: NotRequired[literals.InvokeMode]
    """Use one of the following options:"""

    ResponseMetadata: ResponseMetadata


class DeleteCapacityProviderResponse(TypedDict):
    """Response of `delete_capacity_provider`."""

    CapacityProvider: CapacityProvider
    """Information about the deleted capacity provider."""

    ResponseMetadata: ResponseMetadata


class DeleteCodeSigningConfigResponse(TypedDict):
    """Response of `delete_code_signing_config`."""

    ResponseMetadata: ResponseMetadata


class DeleteDurableExecutionResponse(TypedDict):
    """Response of `delete_durable_execution`."""

    DeletionRequestTimestamp: datetime
    """The timestamp when Lambda accepted the deletion request (ISO 8601 format)."""

    ResponseMetadata: ResponseMetadata


class DeleteFunctionResponse(TypedDict):
    """Response of `delete_function`."""

    StatusCode: NotRequired[int]
    """The HTTP status code returned by the operation."""

    ResponseMetadata: ResponseMetadata


class AccountLimit(TypedDict, total=False):
    """Limits that are related to concurrency and storage."""

    TotalCodeSize: int
    """The amount of storage space that you can use for all deployment packages and
    layer archives."""

    CodeSizeUnzipped: int
    """The maximum size of a function's deployment package and layers when they're
    extracted."""

    CodeSizeZipped: int
    """The maximum size of a deployment package when it's uploaded directly to
    Lambda."""

    ConcurrentExecutions: int
    """The maximum number of simultaneous function executions."""

    UnreservedConcurrentExecutions: int
    """The maximum number of simultaneous function executions, minus the capacity
    that's reserved for individual functions with PutFunctionConcurrency."""


class AccountUsage(TypedDict, total=False):
    """The number of functions and amount of storage in use."""

    TotalCodeSize: int
    """The amount of storage space, in bytes, that's being used by deployment
    packages and layer archives."""

    FunctionCount: int
    """The number of Lambda functions."""


class GetAccountSettingsResponse(TypedDict, total=False):
    """Response of `get_account_settings`."""

    AccountLimit: AccountLimit
    """Limits that are related to concurrency and code storage."""

    AccountUsage: AccountUsage
    """The number of functions and amount of storage in use."""

    ResponseMetadata: Required[ResponseMetadata]


class GetCapacityProviderResponse(TypedDict):
    """Response of `get_capacity_provider`."""

    CapacityProvider: CapacityProvider
    """Information about the capacity provider, including its configuration and
    current state."""

    ResponseMetadata: ResponseMetadata


class GetCodeSigningConfigResponse(TypedDict):
    """Response of `get_code_signing_config`."""

    CodeSigningConfig: CodeSigningConfig
    """The code signing configuration"""

    ResponseMetadata: ResponseMetadata


class TraceHeader(TypedDict, total=False):
    """Contains trace headers for the Lambda durable execution."""

    XAmznTraceId: str
    """The X-Ray trace header associated with the durable execution."""


class PauseDetails(TypedDict):
    """Details about a durable execution that is pausing or paused."""

    PauseRequestTimestamp: datetime
    """The date and time when you requested the pause, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    Reason: NotRequired[str]
    """The reason that you provided when you paused the execution."""

    ExecutionTimeoutPaused: bool
    """Specifies whether the pause also pauses the execution timeout."""


class GetDurableExecutionResponse(TypedDict, total=False):
    """The response from the GetDurableExecution operation, containing detailed
    information about the durable execution.
    """

    DurableExecutionArn: Required[str]
    """The Amazon Resource Name (ARN) of the durable execution."""

    DurableExecutionName: Required[str]
    """The name of the durable execution."""

    FunctionArn: Required[str]
    """The Amazon Resource Name (ARN) of the Lambda function that was invoked to
    start this durable execution."""

    InputPayload: str
    """The JSON input payload that you provided when you started the durable
    execution."""

    Result: str
    """The JSON result returned by the durable execution if it completed
    successfully."""

    Error: ErrorObject
    """Error information if the durable execution failed."""

    StartTimestamp: Required[datetime]
    """The date and time when the durable execution started, in Unix timestamp
    format."""

    Status: Required[literals.ExecutionStatus]
    """The durable execution has one of the following statuses:"""

    EndTimestamp: datetime
    """The date and time when the durable execution ended, in Unix timestamp format."""

    Version: str
    """The version of the Lambda function that was invoked for this durable
    execution."""

    TraceHeader: TraceHeader
    """The trace headers associated with the durable execution."""

    ExecutionDataIncluded: bool
    """Indicates whether execution data is included in this response."""

    DurableConfig: DurableConfig
    """Configuration settings for the durable execution, including execution timeout,
    retention period for execution history, and an optional ARN of the Key Management
    Service (KMS) customer managed key that is used to encrypt your durable
    execution's payload data, including input, output, and error payloads."""

    PauseDetails: PauseDetails
    """The details of the pause, including when you requested it and whether it
    pauses the execution timeout."""

    ExpectedExecutionTimeoutTimestamp: datetime
    """The date and time when the durable execution will time out, in Unix timestamp
    format."""

    ResponseMetadata: Required[ResponseMetadata]


class EventInput(TypedDict, total=False):
    """Input information for an event."""

    Payload: str
    """The input payload."""

    Truncated: bool
    """Indicates if the error payload was truncated due to size limits."""


class ExecutionStartedDetails(TypedDict):
    """Details about a durable execution that started."""

    Input: EventInput
    """The input payload provided for the durable execution."""

    ExecutionTimeout: int
    """The maximum amount of time that the durable execution is allowed to run, in
    seconds."""


class EventResult(TypedDict, total=False):
    """Result information for an event."""

    Payload: str
    """The result payload."""

    Truncated: bool
    """Indicates if the error payload was truncated due to size limits."""


class ExecutionSucceededDetails(TypedDict):
    """Details about a durable execution that succeeded."""

    Result: EventResult
    """The response payload from the successful operation."""


class EventError(TypedDict, total=False):
    """Error information for an event."""

    Payload: ErrorObject
    """The error payload."""

    Truncated: bool
    """Indicates if the error payload was truncated due to size limits."""


class ExecutionFailedDetails(TypedDict):
    """Details about a failed durable execution."""

    Error: EventError
    """Details about the execution failure."""


class ExecutionTimedOutDetails(TypedDict, total=False):
    """Details about a durable execution that timed out."""

    Error: EventError
    """Details about the execution timeout."""


class ExecutionStoppedDetails(TypedDict):
    """Details about a durable execution that stopped."""

    Error: EventError
    """Details about why the execution stopped."""


class ContextStartedDetails(TypedDict):
    """Details about a context that has started."""


class ContextSucceededDetails(TypedDict):
    """Details about a context that succeeded."""

    Result: EventResult
    """The JSON response payload from the successful context."""


class ContextFailedDetails(TypedDict):
    """Details about a context that failed."""

    Error: EventError
    """Details about the context failure."""


class WaitStartedDetails(TypedDict):
    """Details about a wait operation that has started."""

    Duration: int
    """The duration to wait, in seconds."""

    ScheduledEndTimestamp: datetime
    """The date and time when the wait operation is scheduled to complete, in
    ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD)."""


class WaitSucceededDetails(TypedDict, total=False):
    """Details about a wait operation that succeeded."""

    Duration: int
    """The wait duration, in seconds."""


class WaitCancelledDetails(TypedDict, total=False):
    """Details about a wait operation that was cancelled."""

    Error: EventError
    """Details about why the wait operation was cancelled."""


class StepStartedDetails(TypedDict):
    """Details about a step that has started."""


class RetryDetails(TypedDict, total=False):
    """Information about retry attempts for an operation."""

    CurrentAttempt: int
    """The current attempt number for this operation."""

    NextAttemptDelaySeconds: int
    """The delay before the next retry attempt, in seconds."""


class StepSucceededDetails(TypedDict):
    """Details about a step that succeeded."""

    Result: EventResult
    """The response payload from the successful operation."""

    RetryDetails: RetryDetails
    """Information about retry attempts for this step operation."""


class StepFailedDetails(TypedDict):
    """Details about a step that failed."""

    Error: EventError
    """Details about the step failure."""

    RetryDetails: RetryDetails
    """Information about retry attempts for this step operation."""


class ChainedInvokeStartedDetails(TypedDict, total=False):
    """Contains details about a chained function invocation that has started
    execution, including start time and execution context.
    """

    FunctionName: Required[str]
    """The name or ARN of the Lambda function being invoked."""

    TenantId: str
    """The tenant identifier for the chained invocation."""

    Input: EventInput
    """The JSON input payload provided to the chained invocation."""

    ExecutedVersion: str
    """The version of the function that was executed."""

    DurableExecutionArn: str
    """The Amazon Resource Name (ARN) that identifies the durable execution."""


class ChainedInvokeSucceededDetails(TypedDict):
    """Details about a chained invocation that succeeded."""

    Result: EventResult
    """The response payload from the successful operation."""


class ChainedInvokeFailedDetails(TypedDict):
    """Contains details about a failed chained function invocation, including error
    information and failure reason.
    """

    Error: EventError
    """Details about the chained invocation failure."""


class ChainedInvokeTimedOutDetails(TypedDict):
    """Details about a chained invocation that timed out."""

    Error: EventError
    """Details about the chained invocation timeout."""


class ChainedInvokeStoppedDetails(TypedDict):
    """Details about a chained invocation that was stopped."""

    Error: EventError
    """Details about why the chained invocation stopped."""


class CallbackStartedDetails(TypedDict, total=False):
    """Contains details about a callback operation that has started, including timing
    information and callback metadata.
    """

    CallbackId: Required[str]
    """The callback ID."""

    HeartbeatTimeout: int
    """The heartbeat timeout value, in seconds."""

    Timeout: int
    """The timeout value, in seconds."""


class CallbackSucceededDetails(TypedDict):
    """Contains details about a successfully completed callback operation, including
    the result data and completion timestamp.
    """

    Result: EventResult
    """The response payload from the successful operation."""


class CallbackFailedDetails(TypedDict):
    """Contains details about a failed callback operation, including error
    information and the reason for failure.
    """

    Error: EventError
    """An error object that contains details about the failure."""


class CallbackTimedOutDetails(TypedDict):
    """Contains details about a callback operation that timed out, including timeout
    duration and any partial results.
    """

    Error: EventError
    """Details about the callback timeout."""


class InvocationCompletedDetails(TypedDict):
    """Details about a function invocation that completed."""

    StartTimestamp: datetime
    """The date and time when the invocation started, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    EndTimestamp: datetime
    """The date and time when the invocation ended, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    RequestId: str
    """The request ID for the invocation."""

    Error: NotRequired[EventError]
    """Details about the invocation failure."""


class EventPauseReason(TypedDict, total=False):
    """The reason for pausing a durable execution, as recorded in the execution
    history.
    """

    Payload: str
    """The reason that you provided when you paused the execution."""

    Truncated: bool
    """Specifies whether Lambda omitted the reason from the response because
    IncludeExecutionData is false."""


class ExecutionPausedDetails(TypedDict):
    """Details about a durable execution that paused."""

    PauseRequestTimestamp: datetime
    """The date and time when you requested the pause, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    Reason: NotRequired[EventPauseReason]
    """The reason that you provided when you paused the execution."""

    ExecutionTimeoutPaused: bool
    """Specifies whether the pause also paused the execution timeout."""


class EventResumeReason(TypedDict, total=False):
    """The reason for resuming a durable execution, as recorded in the execution
    history.
    """

    Payload: str
    """The reason that you provided when you resumed the execution."""

    Truncated: bool
    """Specifies whether Lambda omitted the reason from the response because
    IncludeExecutionData is false."""


class ExecutionResumedDetails(TypedDict):
    """Details about a durable execution that resumed."""

    ResumeRequestTimestamp: datetime
    """The date and time when you requested the resume, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    Reason: NotRequired[EventResumeReason]
    """The reason that you provided when you resumed the execution."""


class Event(TypedDict, total=False):
    """An event that occurred during the execution of a durable function."""

    EventType: literals.EventType
    """The type of event that occurred."""

    SubType: str
    """The subtype of the event, providing additional categorization."""

    EventId: int
    """The unique identifier for this event."""

    Id: str
    """The unique identifier for this operation."""

    Name: str
    """The customer-provided name for this operation."""

    EventTimestamp: datetime
    """The date and time when this event occurred, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    ParentId: str
    """The unique identifier of the parent operation, if this operation is running
    within a child context."""

    ExecutionStartedDetails: ExecutionStartedDetails
    """Details about an execution that started."""

    ExecutionSucceededDetails: ExecutionSucceededDetails
    """Details about an execution that succeeded."""

    ExecutionFailedDetails: ExecutionFailedDetails
    """Details about an execution that failed."""

    ExecutionTimedOutDetails: ExecutionTimedOutDetails
    """Details about an execution that timed out."""

    ExecutionStoppedDetails: ExecutionStoppedDetails
    """Details about an execution that was stopped."""

    ContextStartedDetails: ContextStartedDetails
    """Details about a context that started."""

    ContextSucceededDetails: ContextSucceededDetails
    """Details about a context that succeeded."""

    ContextFailedDetails: ContextFailedDetails
    """Details about a context that failed."""

    WaitStartedDetails: WaitStartedDetails
    """Details about a wait operation that started."""

    WaitSucceededDetails: WaitSucceededDetails
    """Details about a wait operation that succeeded."""

    WaitCancelledDetails: WaitCancelledDetails
    """Details about a wait operation that was cancelled."""

    StepStartedDetails: StepStartedDetails
    """Details about a step that started."""

    StepSucceededDetails: StepSucceededDetails
    """Details about a step that succeeded."""

    StepFailedDetails: StepFailedDetails
    """Details about a step that failed."""

    ChainedInvokeStartedDetails: ChainedInvokeStartedDetails
    """Contains details about a chained function invocation that has started
    execution, including start time and execution context."""

    ChainedInvokeSucceededDetails: ChainedInvokeSucceededDetails
    """Details about a chained invocation that succeeded."""

    ChainedInvokeFailedDetails: ChainedInvokeFailedDetails
    """Contains details about a failed chained function invocation, including error
    information and failure reason."""

    ChainedInvokeTimedOutDetails: ChainedInvokeTimedOutDetails
    """Details about a chained invocation that timed out."""

    ChainedInvokeStoppedDetails: ChainedInvokeStoppedDetails
    """Details about a chained invocation that was stopped."""

    CallbackStartedDetails: CallbackStartedDetails
    """Contains details about a callback operation that has started, including timing
    information and callback metadata."""

    CallbackSucceededDetails: CallbackSucceededDetails
    """Contains details about a successfully completed callback operation, including
    the result data and completion timestamp."""

    CallbackFailedDetails: CallbackFailedDetails
    """Contains details about a failed callback operation, including error
    information and the reason for failure."""

    CallbackTimedOutDetails: CallbackTimedOutDetails
    """Contains details about a callback operation that timed out, including timeout
    duration and any partial results."""

    InvocationCompletedDetails: InvocationCompletedDetails
    """Details about a function invocation that completed."""

    ExecutionPausedDetails: ExecutionPausedDetails
    """The details of an ExecutionPaused event."""

    ExecutionResumedDetails: ExecutionResumedDetails
    """The details of an ExecutionResumed event."""


class GetDurableExecutionHistoryResponse(TypedDict):
    """The response from the GetDurableExecutionHistory operation, containing the
    execution history and events.
    """

    Events: list[Event]
    """An array of execution history events, ordered chronologically unless
    ReverseOrder is set to true."""

    NextMarker: NotRequired[str]
    """If present, indicates that more history events are available."""

    ResponseMetadata: ResponseMetadata


class GetDurableExecutionStateResponse(TypedDict):
    """The response from the GetDurableExecutionState operation, containing the
    current execution state for replay.
    """

    Operations: list[Operation]
    """An array of operations that represent the current state of the durable
    execution."""

    NextMarker: NotRequired[str]
    """If present, indicates that more operations are available."""

    ResponseMetadata: ResponseMetadata


class ResolvedS3Object(TypedDict, total=False):
    """Details about the resolved Amazon S3 object that contains a function's
    deployment package.
    """

    S3Bucket: str
    """The Amazon S3 bucket that contains the deployment package."""

    S3Key: str
    """The Amazon S3 key of the deployment package."""

    S3ObjectVersion: str
    """The version of the deployment package object."""


class FunctionCodeLocationError(TypedDict, total=False):
    """Contains details about an error that occurred when Lambda attempted to
    retrieve a function's deployment package.
    """

    ErrorCode: str
    """The error code that identifies why Lambda failed to retrieve the deployment
    package."""

    Message: str
    """The human-readable message that describes why Lambda failed to retrieve the
    deployment package."""


class FunctionCodeLocation(TypedDict, total=False):
    """Details about a function's deployment package."""

    RepositoryType: Required[str]
    """The service that's hosting the file."""

    Location: str
    """A presigned URL that you can use to download the deployment package."""

    ImageUri: str
    """URI of a container image in the Amazon ECR registry."""

    ResolvedImageUri: str
    """The resolved URI for the image."""

    ResolvedS3Object: ResolvedS3Object
    """The resolved Amazon S3 object that contains the deployment package."""

    SourceKMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that's used
    to encrypt your function's .zip deployment package."""

    Error: FunctionCodeLocationError
    """An object that contains details about an error related to function deployment
    package retrieval."""


class TagsError(TypedDict):
    """An object that contains details about an error related to retrieving tags."""

    ErrorCode: str
    """The error code."""

    Message: str
    """The error message."""


class Concurrency(TypedDict):
    """Response of `put_function_concurrency`."""

    ReservedConcurrentExecutions: int
    """The number of concurrent executions that are reserved for this function."""


class ConcurrencyResult(Concurrency):
    """Response of `put_function_concurrency`."""

    ResponseMetadata: ResponseMetadata


class GetFunctionResponse(TypedDict, total=False):
    """Response of `get_function`."""

    Configuration: Required[FunctionConfiguration]
    """The configuration of the function or version."""

    Code: FunctionCodeLocation
    """The deployment package of the function or version."""

    Tags: dict[str, str]
    """The function's tags."""

    TagsError: TagsError
    """An object that contains details about an error related to retrieving tags."""

    Concurrency: Concurrency
    """The function's reserved concurrency."""

    ResponseMetadata: Required[ResponseMetadata]


class GetFunctionCodeSigningConfigResponse(TypedDict):
    """Response of `get_function_code_signing_config`."""

    CodeSigningConfigArn: str
    """The The Amazon Resource Name (ARN) of the code signing configuration."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    ResponseMetadata: ResponseMetadata


class GetFunctionConcurrencyResponse(TypedDict):
    """Response of `get_function_concurrency`."""

    ReservedConcurrentExecutions: NotRequired[int]
    """The number of simultaneous executions that are reserved for the function."""

    ResponseMetadata: ResponseMetadata


class FunctionEventInvokeConfig(TypedDict, total=False):
    """Response of `get_function_event_invoke_config`,
    `put_function_event_invoke_config` and `update_function_event_invoke_config`.
    """

    LastModified: datetime
    """The date and time that the configuration was last updated."""

    FunctionArn: str
    """The Amazon Resource Name (ARN) of the function."""

    MaximumRetryAttempts: int
    """The maximum number of times to retry when the function returns an error."""

    MaximumEventAgeInSeconds: int
    """The maximum age of a request that Lambda sends to a function for processing."""

    DestinationConfig: DestinationConfig
    """A destination for events after they have been sent to a function for
    processing."""


class FunctionEventInvokeConfigResult(FunctionEventInvokeConfig):
    """Response of `get_function_event_invoke_config`,
    `put_function_event_invoke_config` and `update_function_event_invoke_config`.
    """

    ResponseMetadata: ResponseMetadata


class GetFunctionRecursionConfigResponse(TypedDict):
    """Response of `get_function_recursion_config`."""

    RecursiveLoop: NotRequired[literals.RecursiveLoop]
    """If your function's recursive loop detection configuration is Allow, Lambda
    doesn't take any action when it detects your function being invoked as part of a
    recursive loop."""

    ResponseMetadata: ResponseMetadata


class FunctionScalingConfig(TypedDict, total=False):
    """Configuration that defines the scaling behavior for a Lambda Managed Instances
    function, including the minimum and maximum number of execution environments that
    can be provisioned.
    """

    MinExecutionEnvironments: int
    """The minimum number of execution environments to maintain for the function."""

    MaxExecutionEnvironments: int
    """The maximum number of execution environments that can be provisioned for the
    function."""


class GetFunctionScalingConfigResponse(TypedDict, total=False):
    """Response of `get_function_scaling_config`."""

    FunctionArn: str
    """The Amazon Resource Name (ARN) of the function."""

    AppliedFunctionScalingConfig: FunctionScalingConfig
    """The scaling configuration that is currently applied to the function."""

    RequestedFunctionScalingConfig: FunctionScalingConfig
    """The scaling configuration that was requested for the function."""

    ResponseMetadata: Required[ResponseMetadata]


class GetFunctionUrlConfigResponse(TypedDict):
    """Response of `get_function_url_config`."""

    FunctionUrl: str
    """The HTTP URL endpoint for your function."""

    FunctionArn: str
    """The Amazon Resource Name (ARN) of your function."""

    AuthType: literals.FunctionUrlAuthType
    """The type of authentication that your function URL uses."""

    Cors: NotRequired[Cors]
    """The cross-origin resource sharing (CORS) settings for your function URL."""

    CreationTime: str
    """When the function URL was created, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    LastModifiedTime: str
    """When the function URL configuration was last updated, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    InvokeMode: NotRequired[literals.InvokeMode]
    """Use one of the following options:"""

    ResponseMetadata: ResponseMetadata


class LayerVersionContentOutput(TypedDict, total=False):
    """Details about a version of an Lambda layer."""

    Location: str
    """A link to the layer archive in Amazon S3 that is valid for 10 minutes."""

    CodeSha256: str
    """The SHA-256 hash of the layer archive."""

    CodeSize: int
    """The size of the layer archive in bytes."""

    SigningProfileVersionArn: str
    """The Amazon Resource Name (ARN) for a signing profile version."""

    SigningJobArn: str
    """The Amazon Resource Name (ARN) of a signing job."""

    ResolvedS3Object: ResolvedS3Object
    """The resolved Amazon S3 object that contains the layer archive."""


class GetLayerVersionResponse(TypedDict, total=False):
    """Response of `get_layer_version` and `get_layer_version_by_arn`."""

    Content: LayerVersionContentOutput
    """Details about the layer version."""

    LayerArn: str
    """The ARN of the layer."""

    LayerVersionArn: str
    """The ARN of the layer version."""

    Description: str
    """The description of the version."""

    CreatedDate: str
    """The date that the layer version was created, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    Version: int
    """The version number."""

    CompatibleArchitectures: list[literals.Architecture]
    """A list of compatible instruction set architectures."""

    CompatibleRuntimes: list[literals.Runtime]
    """The layer's compatible runtimes."""

    LicenseInfo: str
    """The layer's software license."""

    ResponseMetadata: Required[ResponseMetadata]


class GetLayerVersionPolicyResponse(TypedDict, total=False):
    """Response of `get_layer_version_policy`."""

    Policy: str
    """The policy document."""

    RevisionId: str
    """A unique identifier for the current revision of the policy."""

    ResponseMetadata: Required[ResponseMetadata]


class GetPolicyResponse(TypedDict):
    """Response of `get_policy`."""

    Policy: str
    """The resource-based policy."""

    RevisionId: NotRequired[str]
    """A unique identifier for the current revision of the policy."""

    ResponseMetadata: ResponseMetadata


class GetProvisionedConcurrencyConfigResponse(TypedDict, total=False):
    """Response of `get_provisioned_concurrency_config`."""

    RequestedProvisionedConcurrentExecutions: int
    """The amount of provisioned concurrency requested."""

    AvailableProvisionedConcurrentExecutions: int
    """The amount of provisioned concurrency available."""

    AllocatedProvisionedConcurrentExecutions: int
    """The amount of provisioned concurrency allocated."""

    Status: literals.ProvisionedConcurrencyStatusEnum
    """The status of the allocation process."""

    StatusReason: str
    """For failed allocations, the reason that provisioned concurrency could not be
    allocated."""

    LastModified: str
    """The date and time that a user last updated the configuration, in ISO 8601
    format."""

    ResponseMetadata: Required[ResponseMetadata]


class GetResourcePolicyResponse(TypedDict, total=False):
    """Response of `get_resource_policy`."""

    Policy: str
    """The resource-based policy attached to the Lambda resource you specified."""

    RevisionId: str
    """The revision ID of the policy."""

    ResponseMetadata: Required[ResponseMetadata]


class GetRuntimeManagementConfigResponse(TypedDict, total=False):
    """Response of `get_runtime_management_config`."""

    UpdateRuntimeOn: literals.UpdateRuntimeOn
    """The current runtime update mode of the function."""

    FunctionArn: str
    """The Amazon Resource Name (ARN) of your function."""

    RuntimeVersionArn: str
    """The ARN of the runtime the function is configured to use."""

    ResponseMetadata: Required[ResponseMetadata]


class InvocationResponse(TypedDict, total=False):
    """Response of `invoke`."""

    StatusCode: Required[int]
    """The HTTP status code is in the 200 range for a successful request."""

    FunctionError: str
    """If present, indicates that an error occurred during function execution."""

    LogResult: str
    """The last 4 KB of the execution log, which is base64-encoded."""

    Payload: Required[StreamingBody]
    """The response from the function, or an error object."""

    ExecutedVersion: str
    """The version of the function that executed."""

    DurableExecutionArn: str
    """The ARN of the durable execution that was started."""

    ResponseMetadata: Required[ResponseMetadata]


class InvokeAsyncResponse(TypedDict):
    """A success response (202 Accepted) indicates that the request is queued for
    invocation.
    """

    Status: NotRequired[int]
    """The status code."""

    ResponseMetadata: ResponseMetadata


class InvokeResponseStreamUpdate(TypedDict, total=False):
    """A chunk of the streamed response payload."""

    Payload: bytes
    """Data returned by your Lambda function."""


class InvokeWithResponseStreamCompleteEvent(TypedDict, total=False):
    """A response confirming that the event stream is complete."""

    ErrorCode: str
    """An error code."""

    ErrorDetails: str
    """The details of any returned error."""

    LogResult: str
    """The last 4 KB of the execution log, which is base64-encoded."""


class InvokeWithResponseStreamResponseEvent_PayloadChunk(TypedDict):
    PayloadChunk: InvokeResponseStreamUpdate
    """A chunk of the streamed response payload."""

    InvokeComplete: NotRequired[Absent]


class InvokeWithResponseStreamResponseEvent_InvokeComplete(TypedDict):
    PayloadChunk: NotRequired[Absent]
    InvokeComplete: InvokeWithResponseStreamCompleteEvent
    """An object that's returned when the stream has ended and all the payload chunks
    have been returned."""


InvokeWithResponseStreamResponseEvent: TypeAlias = (
    InvokeWithResponseStreamResponseEvent_PayloadChunk
    | InvokeWithResponseStreamResponseEvent_InvokeComplete
)
"""An object that includes a chunk of the response payload."""


class InvokeWithResponseStreamResponse(TypedDict, total=False):
    """Response of `invoke_with_response_stream`."""

    StatusCode: int
    """For a successful request, the HTTP status code is in the 200 range."""

    ExecutedVersion: str
    """The version of the function that executed."""

    EventStream: Required[EventStream[InvokeWithResponseStreamResponseEvent]]
    """The stream of response payloads."""

    ResponseStreamContentType: str
    """The type of data the stream is returning."""

    ResponseMetadata: Required[ResponseMetadata]


class ListAliasesResponse(TypedDict, total=False):
    """Response of `list_aliases`."""

    NextMarker: str
    """The pagination token that's included if more results are available."""

    Aliases: list[AliasConfiguration]
    """A list of aliases."""

    ResponseMetadata: Required[ResponseMetadata]


class ListCapacityProvidersResponse(TypedDict):
    """Response of `list_capacity_providers`."""

    CapacityProviders: list[CapacityProvider]
    """A list of capacity providers in your account."""

    NextMarker: NotRequired[str]
    """The pagination token that's included if more results are available."""

    ResponseMetadata: ResponseMetadata


class ListCodeSigningConfigsResponse(TypedDict, total=False):
    """Response of `list_code_signing_configs`."""

    NextMarker: str
    """The pagination token that's included if more results are available."""

    CodeSigningConfigs: list[CodeSigningConfig]
    """The code signing configurations"""

    ResponseMetadata: Required[ResponseMetadata]


class Execution(TypedDict):
    """Information about a durable execution."""

    DurableExecutionArn: str
    """The Amazon Resource Name (ARN) of the durable execution, if this execution is
    a durable execution."""

    DurableExecutionName: str
    """The unique name of the durable execution, if one was provided when the
    execution was started."""

    FunctionArn: str
    """The Amazon Resource Name (ARN) of the Lambda function."""

    Status: literals.ExecutionStatus
    """The current status of the durable execution."""

    StartTimestamp: datetime
    """The date and time when the durable execution started, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    EndTimestamp: NotRequired[datetime]
    """The date and time when the durable execution ended, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    KMSKeyArn: NotRequired[str]
    """The ARN of the Key Management Service (KMS) customer managed key that is used
    to encrypt your durable execution's payload data, including input, output, and
    error payloads."""


class ListDurableExecutionsByFunctionResponse(TypedDict, total=False):
    """The response from the ListDurableExecutionsByFunction operation, containing a
    list of durable executions and pagination information.
    """

    DurableExecutions: list[Execution]
    """List of durable execution summaries matching the filter criteria."""

    NextMarker: str
    """Pagination token for retrieving additional results."""

    ResponseMetadata: Required[ResponseMetadata]


class ListEventSourceMappingsResponse(TypedDict, total=False):
    """Response of `list_event_source_mappings`."""

    NextMarker: str
    """A pagination token that's returned when the response doesn't contain all event
    source mappings."""

    EventSourceMappings: list[EventSourceMappingConfiguration]
    """A list of event source mappings."""

    ResponseMetadata: Required[ResponseMetadata]


class ListFunctionEventInvokeConfigsResponse(TypedDict, total=False):
    """Response of `list_function_event_invoke_configs`."""

    FunctionEventInvokeConfigs: list[FunctionEventInvokeConfig]
    """A list of configurations."""

    NextMarker: str
    """The pagination token that's included if more results are available."""

    ResponseMetadata: Required[ResponseMetadata]


class FunctionUrlConfig(TypedDict):
    """Details about a Lambda function URL."""

    FunctionUrl: str
    """The HTTP URL endpoint for your function."""

    FunctionArn: str
    """The Amazon Resource Name (ARN) of your function."""

    CreationTime: str
    """When the function URL was created, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    LastModifiedTime: str
    """When the function URL configuration was last updated, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    Cors: NotRequired[Cors]
    """The cross-origin resource sharing (CORS) settings for your function URL."""

    AuthType: literals.FunctionUrlAuthType
    """The type of authentication that your function URL uses."""

    InvokeMode: NotRequired[literals.InvokeMode]
    """Use one of the following options:"""


class ListFunctionUrlConfigsResponse(TypedDict):
    """Response of `list_function_url_configs`."""

    FunctionUrlConfigs: list[FunctionUrlConfig]
    """A list of function URL configurations."""

    NextMarker: NotRequired[str]
    """The pagination token that's included if more results are available."""

    ResponseMetadata: ResponseMetadata


class FunctionVersionsByCapacityProviderListItem(TypedDict):
    """Information about a function version that uses a specific capacity provider,
    including its ARN and current state.
    """

    FunctionArn: str
    """The Amazon Resource Name (ARN) of the function version."""

    State: literals.State
    """The current state of the function version."""


class ListFunctionVersionsByCapacityProviderResponse(TypedDict):
    """Response of `list_function_versions_by_capacity_provider`."""

    CapacityProviderArn: str
    """The Amazon Resource Name (ARN) of the capacity provider."""

    FunctionVersions: list[FunctionVersionsByCapacityProviderListItem]
    """A list of function versions that use the specified capacity provider."""

    NextMarker: NotRequired[str]
    """The pagination token that's included if more results are available."""

    ResponseMetadata: ResponseMetadata


class ListFunctionsResponse(TypedDict):
    """A list of Lambda functions."""

    NextMarker: NotRequired[str]
    """The pagination token that's included if more results are available."""

    Functions: list[FunctionConfiguration]
    """A list of Lambda functions."""

    ResponseMetadata: ResponseMetadata


class ListFunctionsByCodeSigningConfigResponse(TypedDict, total=False):
    """Response of `list_functions_by_code_signing_config`."""

    NextMarker: str
    """The pagination token that's included if more results are available."""

    FunctionArns: list[str]
    """The function ARNs."""

    ResponseMetadata: Required[ResponseMetadata]


class LayerVersionsListItem(TypedDict, total=False):
    """Details about a version of an Lambda layer."""

    LayerVersionArn: str
    """The ARN of the layer version."""

    Version: int
    """The version number."""

    Description: str
    """The description of the version."""

    CreatedDate: str
    """The date that the version was created, in ISO 8601 format."""

    CompatibleArchitectures: list[literals.Architecture]
    """A list of compatible instruction set architectures."""

    CompatibleRuntimes: list[literals.Runtime]
    """The layer's compatible runtimes."""

    LicenseInfo: str
    """The layer's open-source license."""


class ListLayerVersionsResponse(TypedDict, total=False):
    """Response of `list_layer_versions`."""

    NextMarker: str
    """A pagination token returned when the response doesn't contain all versions."""

    LayerVersions: list[LayerVersionsListItem]
    """A list of versions."""

    ResponseMetadata: Required[ResponseMetadata]


class LayersListItem(TypedDict, total=False):
    """Details about an Lambda layer."""

    LayerName: str
    """The name of the layer."""

    LayerArn: str
    """The Amazon Resource Name (ARN) of the function layer."""

    LatestMatchingVersion: LayerVersionsListItem
    """The newest version of the layer."""


class ListLayersResponse(TypedDict, total=False):
    """Response of `list_layers`."""

    NextMarker: str
    """A pagination token returned when the response doesn't contain all layers."""

    Layers: list[LayersListItem]
    """A list of function layers."""

    ResponseMetadata: Required[ResponseMetadata]


class ProvisionedConcurrencyConfigListItem(TypedDict, total=False):
    """Details about the provisioned concurrency configuration for a function alias
    or version.
    """

    FunctionArn: str
    """The Amazon Resource Name (ARN) of the alias or version."""

    RequestedProvisionedConcurrentExecutions: int
    """The amount of provisioned concurrency requested."""

    AvailableProvisionedConcurrentExecutions: int
    """The amount of provisioned concurrency available."""

    AllocatedProvisionedConcurrentExecutions: int
    """The amount of provisioned concurrency allocated."""

    Status: literals.ProvisionedConcurrencyStatusEnum
    """The status of the allocation process."""

    StatusReason: str
    """For failed allocations, the reason that provisioned concurrency could not be
    allocated."""

    LastModified: str
    """The date and time that a user last updated the configuration, in ISO 8601
    format."""


class ListProvisionedConcurrencyConfigsResponse(TypedDict, total=False):
    """Response of `list_provisioned_concurrency_configs`."""

    ProvisionedConcurrencyConfigs: list[ProvisionedConcurrencyConfigListItem]
    """A list of provisioned concurrency configurations."""

    NextMarker: str
    """The pagination token that's included if more results are available."""

    ResponseMetadata: Required[ResponseMetadata]


class ListTagsResponse(TypedDict):
    """Response of `list_tags`."""

    Tags: NotRequired[dict[str, str]]
    """The function's tags."""

    ResponseMetadata: ResponseMetadata


class ListVersionsByFunctionResponse(TypedDict, total=False):
    """Response of `list_versions_by_function`."""

    NextMarker: str
    """The pagination token that's included if more results are available."""

    Versions: list[FunctionConfiguration]
    """A list of Lambda function versions."""

    ResponseMetadata: Required[ResponseMetadata]


class PauseDurableExecutionResponse(TypedDict):
    """Response of `pause_durable_execution`."""

    ResponseMetadata: ResponseMetadata


class PublishLayerVersionResponse(TypedDict, total=False):
    """Response of `publish_layer_version`."""

    Content: LayerVersionContentOutput
    """Details about the layer version."""

    LayerArn: str
    """The ARN of the layer."""

    LayerVersionArn: str
    """The ARN of the layer version."""

    Description: str
    """The description of the version."""

    CreatedDate: str
    """The date that the layer version was created, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    Version: int
    """The version number."""

    CompatibleArchitectures: list[literals.Architecture]
    """A list of compatible instruction set architectures."""

    CompatibleRuntimes: list[literals.Runtime]
    """The layer's compatible runtimes."""

    LicenseInfo: str
    """The layer's software license."""

    ResponseMetadata: Required[ResponseMetadata]


class PutFunctionCodeSigningConfigResponse(TypedDict):
    """Response of `put_function_code_signing_config`."""

    CodeSigningConfigArn: str
    """The The Amazon Resource Name (ARN) of the code signing configuration."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    ResponseMetadata: ResponseMetadata


class PutFunctionRecursionConfigResponse(TypedDict):
    """Response of `put_function_recursion_config`."""

    RecursiveLoop: NotRequired[literals.RecursiveLoop]
    """The status of your function's recursive loop detection configuration."""

    ResponseMetadata: ResponseMetadata


class PutFunctionScalingConfigResponse(TypedDict):
    """Response of `put_function_scaling_config`."""

    FunctionState: NotRequired[literals.State]
    """The current state of the function after applying the scaling configuration."""

    ResponseMetadata: ResponseMetadata


class PutProvisionedConcurrencyConfigResponse(TypedDict, total=False):
    """Response of `put_provisioned_concurrency_config`."""

    RequestedProvisionedConcurrentExecutions: int
    """The amount of provisioned concurrency requested."""

    AllocatedProvisionedConcurrentExecutions: int
    """The amount of provisioned concurrency allocated."""

    AvailableProvisionedConcurrentExecutions: int
    """The amount of provisioned concurrency available."""

    Status: literals.ProvisionedConcurrencyStatusEnum
    """The status of the allocation process."""

    StatusReason: str
    """For failed allocations, the reason that provisioned concurrency could not be
    allocated."""

    LastModified: str
    """The date and time that a user last updated the configuration, in ISO 8601
    format."""

    ResponseMetadata: Required[ResponseMetadata]


class PutResourcePolicyResponse(TypedDict, total=False):
    """Response of `put_resource_policy`."""

    Policy: str
    """The resource-based policy that Lambda adds to the resource."""

    RevisionId: str
    """The revision ID of the policy that Lambda adds to your Lambda resource."""

    ResponseMetadata: Required[ResponseMetadata]


class PutRuntimeManagementConfigResponse(TypedDict):
    """Response of `put_runtime_management_config`."""

    UpdateRuntimeOn: literals.UpdateRuntimeOn
    """The runtime update mode."""

    FunctionArn: str
    """The ARN of the function"""

    RuntimeVersionArn: NotRequired[str]
    """The ARN of the runtime the function is configured to use."""

    ResponseMetadata: ResponseMetadata


class ResumeDurableExecutionResponse(TypedDict):
    """Response of `resume_durable_execution`."""

    ResponseMetadata: ResponseMetadata


class SendDurableExecutionCallbackFailureResponse(TypedDict):
    """Response of `send_durable_execution_callback_failure`."""

    ResponseMetadata: ResponseMetadata


class SendDurableExecutionCallbackHeartbeatResponse(TypedDict):
    """Response of `send_durable_execution_callback_heartbeat`."""

    ResponseMetadata: ResponseMetadata


class SendDurableExecutionCallbackSuccessResponse(TypedDict):
    """Response of `send_durable_execution_callback_success`."""

    ResponseMetadata: ResponseMetadata


class StopDurableExecutionResponse(TypedDict):
    """Response of `stop_durable_execution`."""

    StopTimestamp: datetime
    """The timestamp when the execution was stopped (ISO 8601 format)."""

    ResponseMetadata: ResponseMetadata


class UpdateCapacityProviderResponse(TypedDict):
    """Response of `update_capacity_provider`."""

    CapacityProvider: CapacityProvider
    """Information about the updated capacity provider."""

    ResponseMetadata: ResponseMetadata


class UpdateCodeSigningConfigResponse(TypedDict):
    """Response of `update_code_signing_config`."""

    CodeSigningConfig: CodeSigningConfig
    """The code signing configuration"""

    ResponseMetadata: ResponseMetadata


class UpdateFunctionUrlConfigResponse(TypedDict):
    """Response of `update_function_url_config`."""

    FunctionUrl: str
    """The HTTP URL endpoint for your function."""

    FunctionArn: str
    """The Amazon Resource Name (ARN) of your function."""

    AuthType: literals.FunctionUrlAuthType
    """The type of authentication that your function URL uses."""

    Cors: NotRequired[Cors]
    """The cross-origin resource sharing (CORS) settings for your function URL."""

    CreationTime: str
    """When the function URL was created, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    LastModifiedTime: str
    """When the function URL configuration was last updated, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    InvokeMode: NotRequired[literals.InvokeMode]
    """Use one of the following options:"""

    ResponseMetadata: ResponseMetadata
