"""Response types of AWS Lambda: TypedDicts of the data that AWS returns."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types._internal.streams import EventStream, StreamingBody
from boto_types.lambda_ import literals
from boto_types.values import ResponseMetadata


class AddLayerVersionPermissionResponse(TypedDict, total=False):
    Statement: str
    RevisionId: str
    """A unique identifier for the current revision of the policy."""

    ResponseMetadata: Required[ResponseMetadata]


class AddPermissionResponse(TypedDict):
    Statement: str
    """The permission statement that's added to the function policy."""

    ResponseMetadata: ResponseMetadata


class ExecutionDetails(TypedDict, total=False):
    """Details about a durable execution."""

    InputPayload: str
    """The original input payload provided for the durable execution."""


class ErrorObject(TypedDict, total=False):
    ErrorMessage: str
    """A human-readable error message."""

    ErrorType: str
    ErrorData: str
    """Machine-readable error data."""

    StackTrace: list[str]


class ContextDetails(TypedDict, total=False):
    """Details about a durable execution context."""

    ReplayChildren: bool
    """Whether the state data of child operations of this completed context should be
    included in the invoke payload and `GetDurableExecutionState` response."""

    Result: str
    """The response payload from the context."""

    Error: ErrorObject
    """Details about the context failure."""


class StepDetails(TypedDict, total=False):
    """Details about a step operation."""

    Attempt: int
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
    ParentId: str
    """The unique identifier of the parent operation, if this operation is running
    within a child context."""

    Name: str
    """The customer-provided name for this operation."""

    Type: Required[literals.OperationType]
    SubType: str
    """The subtype of the operation, providing additional categorization."""

    StartTimestamp: Required[datetime]
    """The date and time when the operation started, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    EndTimestamp: datetime
    """The date and time when the operation ended, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    Status: Required[literals.OperationStatus]
    ExecutionDetails: ExecutionDetails
    ContextDetails: ContextDetails
    StepDetails: StepDetails
    WaitDetails: WaitDetails
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
    Name: str
    FunctionVersion: str
    """The function version that the alias invokes."""

    Description: str
    RoutingConfig: NotRequired[AliasRoutingConfiguration]
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
    """A list of subnet IDs where the capacity provider launches compute instances.
    Items: 1 to 16."""

    SecurityGroupIds: list[str]
    """A list of security group IDs that control network access for compute instances
    managed by the capacity provider. Items: at most 5."""


class CapacityProviderPermissionsConfig(TypedDict):
    """Configuration that specifies the permissions required for the capacity
    provider to manage compute resources.
    """

    CapacityProviderOperatorRoleArn: str
    """The ARN of the IAM role that the capacity provider uses to manage compute
    instances and other Amazon Web Services resources. Length: at most 10000."""


class InstanceRequirements(TypedDict, total=False):
    """Specifications that define the characteristics and constraints for compute
    instances used by the capacity provider.
    """

    Architectures: list[literals.Architecture]
    """A list of supported CPU architectures for compute instances. Items: exactly 1."""

    AllowedInstanceTypes: list[str]
    """A list of EC2 instance types that the capacity provider is allowed to use.
    Items: at most 400."""

    ExcludedInstanceTypes: list[str]
    """A list of EC2 instance types that the capacity provider should not use, even
    if they meet other requirements. Items: at most 400."""


class TargetTrackingScalingPolicy(TypedDict):
    """A scaling policy for the capacity provider that automatically adjusts capacity
    to maintain a target value for a specific metric.
    """

    PredefinedMetricType: literals.CapacityProviderPredefinedMetricType
    """The predefined metric type to track for scaling decisions."""

    TargetValue: float
    """The target value for the metric that the scaling policy attempts to maintain
    through scaling actions. Range: 0 to 100."""


class CapacityProviderScalingConfig(TypedDict, total=False):
    """Configuration that defines how the capacity provider scales compute instances
    based on demand and policies.
    """

    MaxVCpuCount: int
    """The maximum number of vCPUs that the capacity provider can provision across
    all compute instances. Range: 2 to 15000."""

    ScalingMode: literals.CapacityProviderScalingMode
    """The scaling mode that determines how the capacity provider responds to changes
    in demand."""

    ScalingPolicies: list[TargetTrackingScalingPolicy]
    """A list of scaling policies that define how the capacity provider scales
    compute instances based on metrics and thresholds. Items: 1 to 10."""


class PropagateTags(TypedDict, total=False):
    """Configuration for tag propagation to managed resources launched by the
    capacity provider.
    """

    Mode: literals.PropagateTagsMode
    """The tag propagation mode."""

    ExplicitTags: dict[str, str]
    """A list of tags to apply to managed resources when `Mode` is set to `Explicit`.
    Items: at most 40."""


class CapacityProviderLoggingConfig(TypedDict, total=False):
    """The capacity provider's Amazon CloudWatch Logs configuration settings."""

    SystemLogLevel: literals.SystemLogLevel
    """Set this property to filter the system logs for your capacity provider that
    Lambda sends to CloudWatch."""

    LogGroup: str
    """The name of the Amazon CloudWatch log group the capacity provider sends logs
    to. By default, Lambda capacity providers send logs to a default log group named
    `/aws/lambda/capacity-provider/<capacity provider name>`. Length: 1 to 512.
    Pattern: `[\\.\\-_/#A-Za-z0-9]+`."""


class CapacityProviderTelemetryConfig(TypedDict, total=False):
    """Configuration that specifies the telemetry collection for the capacity
    provider.
    """

    LoggingConfig: CapacityProviderLoggingConfig
    """The capacity provider's Amazon CloudWatch Logs configuration settings."""


class CapacityProvider(TypedDict, total=False):
    """A capacity provider manages compute resources for Lambda functions."""

    CapacityProviderArn: Required[str]
    State: Required[literals.CapacityProviderState]
    VpcConfig: Required[CapacityProviderVpcConfig]
    PermissionsConfig: Required[CapacityProviderPermissionsConfig]
    InstanceRequirements: InstanceRequirements
    """The instance requirements for compute resources managed by the capacity
    provider."""

    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    KmsKeyArn: str
    """The ARN of the KMS key used to encrypt the capacity provider's resources."""

    LastModified: str
    PropagateTags: PropagateTags
    """Configuration for tag propagation to managed resources launched by the
    capacity provider."""

    TelemetryConfig: CapacityProviderTelemetryConfig
    """The telemetry configuration for the capacity provider, including logging
    settings."""


class CreateCapacityProviderResponse(TypedDict):
    CapacityProvider: CapacityProvider
    """Information about the capacity provider that was created."""

    ResponseMetadata: ResponseMetadata


class AllowedPublishers(TypedDict):
    """List of signing profiles that can sign a code package."""

    SigningProfileVersionArns: list[str]
    """Items: 1 to 20."""


class CodeSigningPolicies(TypedDict, total=False):
    """Code signing configuration policies specify the validation failure action for
    signature mismatch or expiry.
    """

    UntrustedArtifactOnDeployment: literals.CodeSigningPolicy
    """Code signing configuration policy for deployment validation failure. Default
    value: `Warn`"""


class CodeSigningConfig(TypedDict):
    """Details about a Code signing configuration."""

    CodeSigningConfigId: str
    """Unique identifer for the Code signing configuration."""

    CodeSigningConfigArn: str
    Description: NotRequired[str]
    AllowedPublishers: AllowedPublishers
    CodeSigningPolicies: CodeSigningPolicies
    """The code signing policy controls the validation failure action for signature
    mismatch or expiry."""

    LastModified: str
    """The date and time that the Code signing configuration was last modified, in
    ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD)."""


class CreateCodeSigningConfigResponse(TypedDict):
    CodeSigningConfig: CodeSigningConfig
    ResponseMetadata: ResponseMetadata


class Filter(TypedDict):
    """A structure within a `FilterCriteria` object that defines an event filtering
    pattern.
    """

    Pattern: str
    """Length: at most 4096."""


class FilterCriteria(TypedDict, total=False):
    """An object that contains the filters for an event source."""

    Filters: list[Filter]


class FilterCriteriaError(TypedDict, total=False):
    """An object that contains details about an error related to filter criteria
    encryption.
    """

    ErrorCode: str
    """The KMS exception that resulted from filter criteria encryption or decryption."""

    Message: str


class EventSourceMappingMetricsConfig(TypedDict, total=False):
    """The metrics configuration for your event source."""

    Metrics: list[literals.EventSourceMappingMetric]
    """The metrics you want your event source mapping to produce, including
    `EventCount`, `ErrorCount`, `KafkaMetrics`. Items: at most 3."""


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
    invoke. Range: 2 to 1000."""


class OnSuccess(TypedDict, total=False):
    """A destination for events that were processed successfully."""

    Destination: str
    """The Amazon Resource Name (ARN) of the destination resource. Length: at most
    350."""


class OnFailure(TypedDict, total=False):
    """A destination for events that failed processing."""

    Destination: str
    """The Amazon Resource Name (ARN) of the destination resource. Length: at most
    350."""


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
    """The value for your chosen configuration in `Type`. Length: 1 to 200. Pattern:
    `[ a-zA-Z0-9-\\/*:_+=.@-]*`."""


class SelfManagedEventSource(TypedDict, total=False):
    """The self-managed Apache Kafka cluster for your event source."""

    Endpoints: dict[literals.EndPointType, list[str]]
    """The list of bootstrap servers for your Kafka brokers in the following format:
    `"KAFKA_BOOTSTRAP_SERVERS": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`. Items: 1
    to 2."""


class KafkaSchemaRegistryAccessConfig(TypedDict, total=False):
    """Specific access configuration settings that tell Lambda how to authenticate
    with your schema registry.
    """

    Type: literals.KafkaSchemaRegistryAuthType
    """The type of authentication Lambda uses to access your schema registry."""

    URI: str
    """The URI of the secret (Secrets Manager secret ARN) to authenticate with your
    schema registry. Length: at most 10000."""


class KafkaSchemaValidationConfig(TypedDict, total=False):
    """Specific schema validation configuration settings that tell Lambda the message
    attributes you want to validate and filter using your schema registry.
    """

    Attribute: literals.KafkaSchemaValidationAttribute
    """The attributes you want your schema registry to validate and filter for."""


class KafkaSchemaRegistryConfig(TypedDict, total=False):
    """Specific configuration settings for a Kafka schema registry."""

    SchemaRegistryURI: str
    """Length: 1 to 10000. Pattern: `[a-zA-Z0-9-\\/*:_+=.@-]*`."""

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
    """The identifier for the Kafka consumer group to join. Length: 1 to 200.
    Pattern: `[ a-zA-Z0-9-\\/*:_+=.@-]*`."""

    SchemaRegistryConfig: KafkaSchemaRegistryConfig
    """Specific configuration settings for a Kafka schema registry."""


class SelfManagedKafkaEventSourceConfig(TypedDict, total=False):
    """Specific configuration settings for a self-managed Apache Kafka event source."""

    ConsumerGroupId: str
    """The identifier for the Kafka consumer group to join. Length: 1 to 200.
    Pattern: `[ a-zA-Z0-9-\\/*:_+=.@-]*`."""

    SchemaRegistryConfig: KafkaSchemaRegistryConfig
    """Specific configuration settings for a Kafka schema registry."""

    ConsumptionMode: literals.KafkaEventSourceMappingConsumptionMode
    """The mode that Lambda uses to consume records from your self-managed Apache
    Kafka topic."""


class DocumentDBEventSourceConfig(TypedDict, total=False):
    """Specific configuration settings for a DocumentDB event source."""

    DatabaseName: str
    """The name of the database to consume within the DocumentDB cluster. Length: 1
    to 63. Pattern: `[^ /\\.$\\x22]*`."""

    CollectionName: str
    """The name of the collection to consume within the database. Length: 1 to 57.
    Pattern: `(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)`."""

    FullDocument: literals.FullDocument
    """Determines what DocumentDB sends to your event stream during document update
    operations."""


class ProvisionedPollerConfig(TypedDict, total=False):
    """The provisioned mode configuration for the event source."""

    MinimumPollers: int
    """The minimum number of event pollers this event source can scale down to. For
    Amazon SQS events source mappings, default is 2, and minimum 2 required. Range: 1
    to 200."""

    MaximumPollers: int
    """The maximum number of event pollers this event source can scale up to. For
    Amazon SQS event source mappings, the accepted range is between 2 and 10,000,
    with a default of 200. Range: 1 to 10000."""

    PollerGroupName: str
    """(Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller
    group. Length: at most 128. Pattern: `[a-zA-Z0-9-_]*`."""


class EventSourceMappingConfiguration(TypedDict, total=False):
    """A mapping between an Amazon Web Services resource and a Lambda function."""

    UUID: Required[str]
    """The identifier of the event source mapping."""

    StartingPosition: literals.EventSourcePosition
    """The position in a stream from which to start reading."""

    StartingPositionTimestamp: datetime
    """With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start
    reading."""

    BatchSize: Required[int]
    """The maximum number of records in each batch that Lambda pulls from your stream
    or queue and sends to your function. Default value: Varies by service."""

    MaximumBatchingWindowInSeconds: int
    """The maximum amount of time, in seconds, that Lambda spends gathering records
    before invoking the function."""

    ParallelizationFactor: int
    """(Kinesis and DynamoDB Streams only) The number of batches to process
    concurrently from each shard. The default value is 1."""

    EventSourceArn: Required[str]
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
    records older than the specified age. The default value is -1, which sets the
    maximum age to infinite."""

    BisectBatchOnFunctionError: bool
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) If the
    function returns an error, split the batch in two and retry. The default value is
    false."""

    MaximumRetryAttempts: int
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard
    records after the specified number of retries. The default value is -1, which
    sets the maximum number of retries to infinite."""

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
    Ipv6AllowedForDualStack: NotRequired[bool]
    """Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack
    subnets."""


class DeadLetterConfig(TypedDict, total=False):
    """The dead-letter queue for failed asynchronous invocations."""

    TargetArn: str
    """The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
    Length: at most 10000. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`."""


class EnvironmentError(TypedDict, total=False):
    """Error messages for environment variables that couldn't be applied."""

    ErrorCode: str
    Message: str


class EnvironmentResponse(TypedDict):
    """The results of an operation to update or read environment variables."""

    Variables: dict[str, str]
    """Environment variable key-value pairs."""

    Error: NotRequired[EnvironmentError]
    """Error messages for environment variables that couldn't be applied."""


class TracingConfigResponse(TypedDict):
    """The function's X-Ray tracing configuration."""

    Mode: literals.TracingMode


class Layer(TypedDict, total=False):
    """An Lambda layer."""

    Arn: str
    """The Amazon Resource Name (ARN) of the function layer."""

    CodeSize: int
    """The size of the layer archive in bytes."""

    SigningProfileVersionArn: str
    SigningJobArn: str


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
    point that provides access to the file system. Length: at most 256."""

    LocalMountPath: str
    """The path where the function can access the file system, starting with `/mnt/`.
    Length: at most 160. Pattern: `/mnt/[a-zA-Z0-9-_.]+`."""

    S3FilesConfig: NotRequired[S3FilesConfig]
    """The configuration for how your function accesses data on an Amazon S3 file
    system."""


class ImageConfig(TypedDict, total=False):
    """Configuration values that override the container image Dockerfile settings."""

    EntryPoint: list[str]
    """Specifies the entry point to their application, which is typically the
    location of the runtime executable. Items: at most 1500."""

    Command: list[str]
    """Specifies parameters that you want to pass in with ENTRYPOINT. Items: at most
    1500."""

    WorkingDirectory: str
    """Length: at most 1000."""


class ImageConfigError(TypedDict, total=False):
    """Error response to `GetFunctionConfiguration`."""

    ErrorCode: str
    Message: str


class ImageConfigResponse(TypedDict, total=False):
    """Response to a `GetFunctionConfiguration` request."""

    ImageConfig: ImageConfig
    """Configuration values that override the container image Dockerfile."""

    Error: ImageConfigError
    """Error response to `GetFunctionConfiguration`."""


class EphemeralStorage(TypedDict):
    """The size of the function's `/tmp` directory in MB. The default value is 512,
    but can be any whole number between 512 and 10,240 MB.
    """

    Size: int
    """The size of the function's `/tmp` directory. Range: 512 to 32768."""


class SnapStartResponse(TypedDict):
    """The function's SnapStart setting."""

    ApplyOn: literals.SnapStartApplyOn
    """When set to `PublishedVersions`, Lambda creates a snapshot of the execution
    environment when you publish a function version."""

    OptimizationStatus: literals.SnapStartOptimizationStatus
    """When you provide a qualified Amazon Resource Name (ARN), this response element
    indicates whether SnapStart is activated for the specified function version."""


class RuntimeVersionError(TypedDict, total=False):
    """Any error returned when the runtime version information for the function could
    not be retrieved.
    """

    ErrorCode: str
    Message: str


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
    """The name of the Amazon CloudWatch log group the function sends logs to. By
    default, Lambda functions send logs to a default log group named
    `/aws/lambda/<function name>`. Length: 1 to 512. Pattern:
    `[\\.\\-_/#A-Za-z0-9]+`."""


class TenancyConfig(TypedDict):
    """Specifies the tenant isolation mode configuration for a Lambda function."""

    TenantIsolationMode: literals.TenantIsolationMode
    """Tenant isolation mode allows for invocation to be sent to a corresponding
    execution environment dedicated to a specific tenant ID."""


class LambdaManagedInstancesCapacityProviderConfig(TypedDict, total=False):
    """Configuration for Lambda-managed instances used by the capacity provider."""

    CapacityProviderArn: Required[str]
    """Length: 1 to 140."""

    PerExecutionEnvironmentMaxConcurrency: int
    """The maximum number of concurrent execution environments that can run on each
    compute instance. Range: 1 to 1600."""

    ExecutionEnvironmentMemoryGiBPerVCpu: float
    """The amount of memory in GiB allocated per vCPU for execution environments.
    Range: 2 to 8."""


class CapacityProviderConfig(TypedDict):
    """Configuration for the capacity provider that manages compute resources for
    Lambda functions.
    """

    LambdaManagedInstancesCapacityProviderConfig: (
        LambdaManagedInstancesCapacityProviderConfig
    )


class DurableConfig(TypedDict, total=False):
    """Configuration settings for durable functions, including execution timeout,
    retention period for execution history, and an optional ARN of the Key Management
    Service (KMS) customer managed key that is used to encrypt your durable
    execution's payload data, including input, output, and error payloads.
    """

    KMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that is used
    to encrypt your durable execution's payload data, including input, output, and
    error payloads. Length: at most 10000. Pattern:
    `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`."""

    RetentionPeriodInDays: int
    """The number of days to retain execution history after a durable execution
    completes. Range: 1 to 90."""

    ExecutionTimeout: int
    """The maximum time (in seconds) that a durable execution can run before timing
    out. Range: 1 to 31622400."""


class FunctionRuntimeConfig(TypedDict):
    """The customer-managed runtime configuration for your function."""

    RuntimeArn: str
    """The Amazon Resource Name (ARN) of the customer-managed runtime that your
    function uses. Length: 48 to 2048. Pattern:
    `arn:[a-z-]+:lambda:[a-z0-9-]+:\\d{12}:runtime/.+`."""

    RuntimeAlias: str
    """The name of the customer-managed runtime alias that your function uses.
    Length: 1 to 128."""


class AcceleratorConfig(TypedDict):
    """The accelerator resource settings for a Lambda execution environment,
    including the amount of accelerator memory to allocate.
    """

    AcceleratorMemorySize: int
    """The minimum amount of memory (in GB) of each accelerator device exposed to the
    execution environment."""


class FunctionConfiguration(TypedDict, total=False):
    """Response of `create_function`, `get_function_configuration`, `publish_version`
    and 2 more.
    """

    FunctionName: Required[str]
    FunctionArn: Required[str]
    Runtime: literals.Runtime
    """The identifier of the function's runtime."""

    Role: Required[str]
    """The function's execution role."""

    Handler: str
    """The function that Lambda calls to begin running your function."""

    CodeSize: Required[int]
    """The size of the function's deployment package, in bytes."""

    Description: Required[str]
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
    to encrypt the following resources..."""

    TracingConfig: TracingConfigResponse
    """The function's X-Ray tracing configuration."""

    MasterArn: str
    """For Lambda@Edge functions, the ARN of the main function."""

    RevisionId: str
    """The latest updated revision of the function or alias."""

    Layers: list[Layer]
    State: literals.State
    StateReason: str
    StateReasonCode: literals.StateReasonCode
    LastUpdateStatus: literals.LastUpdateStatus
    """The status of the last update that was performed on the function."""

    LastUpdateStatusReason: str
    """The reason for the last update that was performed on the function."""

    LastUpdateStatusReasonCode: literals.LastUpdateStatusReasonCode
    """The reason code for the last update that was performed on the function."""

    FileSystemConfigs: list[FileSystemConfig]
    """Connection settings for an Amazon EFS file system or an Amazon S3 file system."""

    SigningProfileVersionArn: str
    SigningJobArn: str
    PackageType: literals.PackageType
    """The type of deployment package."""

    ImageConfigResponse: ImageConfigResponse
    Architectures: list[literals.Architecture]
    """The instruction set architecture that the function supports."""

    EphemeralStorage: EphemeralStorage
    """The size of the function's `/tmp` directory in MB. The default value is 512,
    but can be any whole number between 512 and 10,240 MB."""

    SnapStart: SnapStartResponse
    """Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized
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
    """Response of `create_function`, `get_function_configuration`, `publish_version`
    and 2 more.
    """

    ResponseMetadata: ResponseMetadata


class Cors(TypedDict, total=False):
    """The cross-origin resource sharing (CORS) settings for your Lambda function
    URL.
    """

    AllowCredentials: bool
    """Whether to allow cookies or other credentials in requests to your function
    URL. The default is `false`."""

    AllowHeaders: list[str]
    """The HTTP headers that origins can include in requests to your function URL.
    Items: at most 100."""

    AllowMethods: list[str]
    """The HTTP methods that are allowed when calling your function URL. Items: at
    most 6."""

    AllowOrigins: list[str]
    """The origins that can access your function URL. Items: at most 100."""

    ExposeHeaders: list[str]
    """The HTTP headers in your function response that you want to expose to origins
    that call your function URL. Items: at most 100."""

    MaxAge: int
    """The maximum amount of time, in seconds, that web browsers can cache results of
    a preflight request. By default, this is set to `0`, which means that the browser
    doesn't cache results. Range: 0 to 86400."""


class CreateFunctionUrlConfigResponse(TypedDict):
    FunctionUrl: str
    """The HTTP URL endpoint for your function."""

    FunctionArn: str
    AuthType: literals.FunctionUrlAuthType
    """The type of authentication that your function URL uses."""

    Cors: NotRequired[Cors]
    """The cross-origin resource sharing (CORS) settings for your function URL."""

    CreationTime: str
    """When the function URL was created, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    InvokeMode: NotRequired[literals.InvokeMode]
    """Use one of the following options: `BUFFERED`, `RESPONSE_STREAM`."""

    ResponseMetadata: ResponseMetadata


class DeleteCapacityProviderResponse(TypedDict):
    CapacityProvider: CapacityProvider
    """Information about the deleted capacity provider."""

    ResponseMetadata: ResponseMetadata


class DeleteCodeSigningConfigResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteDurableExecutionResponse(TypedDict):
    DeletionRequestTimestamp: datetime
    """The timestamp when Lambda accepted the deletion request (ISO 8601 format)."""

    ResponseMetadata: ResponseMetadata


class DeleteFunctionResponse(TypedDict):
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
    AccountLimit: AccountLimit
    """Limits that are related to concurrency and code storage."""

    AccountUsage: AccountUsage
    """The number of functions and amount of storage in use."""

    ResponseMetadata: Required[ResponseMetadata]


class GetCapacityProviderResponse(TypedDict):
    CapacityProvider: CapacityProvider
    """Information about the capacity provider, including its configuration and
    current state."""

    ResponseMetadata: ResponseMetadata


class GetCodeSigningConfigResponse(TypedDict):
    CodeSigningConfig: CodeSigningConfig
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
    DurableExecutionName: Required[str]
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
    """The durable execution has one of the following statuses: `RUNNING`, `PAUSING`,
    `PAUSED`, `SUCCEEDED`, `FAILED`, `TIMED_OUT`, `STOPPED`, `DELETING`."""

    EndTimestamp: datetime
    """The date and time when the durable execution ended, in Unix timestamp format."""

    Version: str
    """The version of the Lambda function that was invoked for this durable
    execution."""

    TraceHeader: TraceHeader
    ExecutionDataIncluded: bool
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
    Payload: str
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
    Payload: str
    Truncated: bool
    """Indicates if the error payload was truncated due to size limits."""


class ExecutionSucceededDetails(TypedDict):
    """Details about a durable execution that succeeded."""

    Result: EventResult
    """The response payload from the successful operation."""


class EventError(TypedDict, total=False):
    Payload: ErrorObject
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
    Result: EventResult
    """The JSON response payload from the successful context."""


class ContextFailedDetails(TypedDict):
    Error: EventError
    """Details about the context failure."""


class WaitStartedDetails(TypedDict):
    """Details about a wait operation that has started."""

    Duration: int
    ScheduledEndTimestamp: datetime
    """The date and time when the wait operation is scheduled to complete, in
    ISO-8601 format (YYYY-MM-DDThh:mm:ss.sTZD)."""


class WaitSucceededDetails(TypedDict, total=False):
    """Details about a wait operation that succeeded."""

    Duration: int


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
    Result: EventResult
    """The response payload from the successful operation."""

    RetryDetails: RetryDetails
    """Information about retry attempts for this step operation."""


class StepFailedDetails(TypedDict):
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
    HeartbeatTimeout: int
    Timeout: int


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
    `IncludeExecutionData` is `false`."""


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
    `IncludeExecutionData` is `false`."""


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
    Id: str
    Name: str
    """The customer-provided name for this operation."""

    EventTimestamp: datetime
    """The date and time when this event occurred, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    ParentId: str
    """The unique identifier of the parent operation, if this operation is running
    within a child context."""

    ExecutionStartedDetails: ExecutionStartedDetails
    ExecutionSucceededDetails: ExecutionSucceededDetails
    ExecutionFailedDetails: ExecutionFailedDetails
    ExecutionTimedOutDetails: ExecutionTimedOutDetails
    ExecutionStoppedDetails: ExecutionStoppedDetails
    ContextStartedDetails: ContextStartedDetails
    ContextSucceededDetails: ContextSucceededDetails
    ContextFailedDetails: ContextFailedDetails
    WaitStartedDetails: WaitStartedDetails
    """Details about a wait operation that started."""

    WaitSucceededDetails: WaitSucceededDetails
    """Details about a wait operation that succeeded."""

    WaitCancelledDetails: WaitCancelledDetails
    """Details about a wait operation that was cancelled."""

    StepStartedDetails: StepStartedDetails
    StepSucceededDetails: StepSucceededDetails
    StepFailedDetails: StepFailedDetails
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
    """The details of an `ExecutionPaused` event."""

    ExecutionResumedDetails: ExecutionResumedDetails
    """The details of an `ExecutionResumed` event."""


class GetDurableExecutionHistoryResponse(TypedDict):
    """The response from the GetDurableExecutionHistory operation, containing the
    execution history and events.
    """

    Events: list[Event]
    """An array of execution history events, ordered chronologically unless
    `ReverseOrder` is set to `true`."""

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
    Message: str


class Concurrency(TypedDict):
    """Response of `put_function_concurrency`."""

    ReservedConcurrentExecutions: int
    """The number of concurrent executions that are reserved for this function."""


class ConcurrencyResult(Concurrency):
    """Response of `put_function_concurrency`."""

    ResponseMetadata: ResponseMetadata


class GetFunctionResponse(TypedDict, total=False):
    Configuration: Required[FunctionConfiguration]
    """The configuration of the function or version."""

    Code: FunctionCodeLocation
    """The deployment package of the function or version."""

    Tags: dict[str, str]
    TagsError: TagsError
    """An object that contains details about an error related to retrieving tags."""

    Concurrency: Concurrency
    """The function's reserved concurrency."""

    ResponseMetadata: Required[ResponseMetadata]


class GetFunctionCodeSigningConfigResponse(TypedDict):
    CodeSigningConfigArn: str
    FunctionName: str
    """The name or ARN of the Lambda function."""

    ResponseMetadata: ResponseMetadata


class GetFunctionConcurrencyResponse(TypedDict):
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
    RecursiveLoop: NotRequired[literals.RecursiveLoop]
    """If your function's recursive loop detection configuration is `Allow`, Lambda
    doesn't take any action when it detects your function being invoked as part of a
    recursive loop."""

    ResponseMetadata: ResponseMetadata


class FunctionScalingConfig(TypedDict, total=False):
    """Configuration that defines the scaling behavior for a Lambda Managed Instances
    function, including the minimum and maximum number of execution environments that
    can be provisioned.
    """

    MinExecutionEnvironments: int
    """The minimum number of execution environments to maintain for the function.
    Range: 0 to 15000."""

    MaxExecutionEnvironments: int
    """The maximum number of execution environments that can be provisioned for the
    function. Range: 0 to 15000."""


class GetFunctionScalingConfigResponse(TypedDict, total=False):
    FunctionArn: str
    AppliedFunctionScalingConfig: FunctionScalingConfig
    """The scaling configuration that is currently applied to the function."""

    RequestedFunctionScalingConfig: FunctionScalingConfig
    ResponseMetadata: Required[ResponseMetadata]


class GetFunctionUrlConfigResponse(TypedDict):
    FunctionUrl: str
    """The HTTP URL endpoint for your function."""

    FunctionArn: str
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
    """Use one of the following options: `BUFFERED`, `RESPONSE_STREAM`."""

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
    SigningJobArn: str
    ResolvedS3Object: ResolvedS3Object
    """The resolved Amazon S3 object that contains the layer archive."""


class GetLayerVersionResponse(TypedDict, total=False):
    """Response of `get_layer_version_by_arn`."""

    Content: LayerVersionContentOutput
    LayerArn: str
    LayerVersionArn: str
    Description: str
    CreatedDate: str
    """The date that the layer version was created, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    Version: int
    CompatibleArchitectures: list[literals.Architecture]
    """A list of compatible instruction set architectures."""

    CompatibleRuntimes: list[literals.Runtime]
    LicenseInfo: str
    """The layer's software license."""

    ResponseMetadata: Required[ResponseMetadata]


class GetLayerVersionPolicyResponse(TypedDict, total=False):
    Policy: str
    """The policy document."""

    RevisionId: str
    ResponseMetadata: Required[ResponseMetadata]


class GetPolicyResponse(TypedDict):
    Policy: str
    """The resource-based policy."""

    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetProvisionedConcurrencyConfigResponse(TypedDict, total=False):
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
    Policy: str
    """The resource-based policy attached to the Lambda resource you specified."""

    RevisionId: str
    ResponseMetadata: Required[ResponseMetadata]


class GetRuntimeManagementConfigResponse(TypedDict, total=False):
    UpdateRuntimeOn: literals.UpdateRuntimeOn
    """The current runtime update mode of the function."""

    FunctionArn: str
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
    """Deprecated. A success response (`202 Accepted`) indicates that the request is
    queued for invocation.
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
    ErrorDetails: str
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
    NextMarker: str
    """The pagination token that's included if more results are available."""

    Aliases: list[AliasConfiguration]
    ResponseMetadata: Required[ResponseMetadata]


class ListCapacityProvidersResponse(TypedDict):
    CapacityProviders: list[CapacityProvider]
    """A list of capacity providers in your account."""

    NextMarker: NotRequired[str]
    """The pagination token that's included if more results are available."""

    ResponseMetadata: ResponseMetadata


class ListCodeSigningConfigsResponse(TypedDict, total=False):
    NextMarker: str
    """The pagination token that's included if more results are available."""

    CodeSigningConfigs: list[CodeSigningConfig]
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
    NextMarker: str
    """A pagination token that's returned when the response doesn't contain all event
    source mappings."""

    EventSourceMappings: list[EventSourceMappingConfiguration]
    ResponseMetadata: Required[ResponseMetadata]


class ListFunctionEventInvokeConfigsResponse(TypedDict, total=False):
    FunctionEventInvokeConfigs: list[FunctionEventInvokeConfig]
    NextMarker: str
    """The pagination token that's included if more results are available."""

    ResponseMetadata: Required[ResponseMetadata]


class FunctionUrlConfig(TypedDict):
    """Details about a Lambda function URL."""

    FunctionUrl: str
    """The HTTP URL endpoint for your function."""

    FunctionArn: str
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
    """Use one of the following options: `BUFFERED`, `RESPONSE_STREAM`."""


class ListFunctionUrlConfigsResponse(TypedDict):
    FunctionUrlConfigs: list[FunctionUrlConfig]
    NextMarker: NotRequired[str]
    """The pagination token that's included if more results are available."""

    ResponseMetadata: ResponseMetadata


class FunctionVersionsByCapacityProviderListItem(TypedDict):
    """Information about a function version that uses a specific capacity provider,
    including its ARN and current state.
    """

    FunctionArn: str
    State: literals.State


class ListFunctionVersionsByCapacityProviderResponse(TypedDict):
    CapacityProviderArn: str
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
    NextMarker: str
    """The pagination token that's included if more results are available."""

    FunctionArns: list[str]
    """The function ARNs."""

    ResponseMetadata: Required[ResponseMetadata]


class LayerVersionsListItem(TypedDict, total=False):
    """Details about a version of an Lambda layer."""

    LayerVersionArn: str
    Version: int
    Description: str
    CreatedDate: str
    """The date that the version was created, in ISO 8601 format."""

    CompatibleArchitectures: list[literals.Architecture]
    """A list of compatible instruction set architectures."""

    CompatibleRuntimes: list[literals.Runtime]
    LicenseInfo: str
    """The layer's open-source license."""


class ListLayerVersionsResponse(TypedDict, total=False):
    NextMarker: str
    """A pagination token returned when the response doesn't contain all versions."""

    LayerVersions: list[LayerVersionsListItem]
    ResponseMetadata: Required[ResponseMetadata]


class LayersListItem(TypedDict, total=False):
    """Details about an Lambda layer."""

    LayerName: str
    LayerArn: str
    """The Amazon Resource Name (ARN) of the function layer."""

    LatestMatchingVersion: LayerVersionsListItem
    """The newest version of the layer."""


class ListLayersResponse(TypedDict, total=False):
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
    ProvisionedConcurrencyConfigs: list[ProvisionedConcurrencyConfigListItem]
    NextMarker: str
    """The pagination token that's included if more results are available."""

    ResponseMetadata: Required[ResponseMetadata]


class ListTagsResponse(TypedDict):
    Tags: NotRequired[dict[str, str]]
    """The function's tags."""

    ResponseMetadata: ResponseMetadata


class ListVersionsByFunctionResponse(TypedDict, total=False):
    NextMarker: str
    """The pagination token that's included if more results are available."""

    Versions: list[FunctionConfiguration]
    """A list of Lambda function versions."""

    ResponseMetadata: Required[ResponseMetadata]


class PauseDurableExecutionResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class PublishLayerVersionResponse(TypedDict, total=False):
    Content: LayerVersionContentOutput
    LayerArn: str
    LayerVersionArn: str
    Description: str
    CreatedDate: str
    """The date that the layer version was created, in ISO-8601 format
    (YYYY-MM-DDThh:mm:ss.sTZD)."""

    Version: int
    CompatibleArchitectures: list[literals.Architecture]
    """A list of compatible instruction set architectures."""

    CompatibleRuntimes: list[literals.Runtime]
    LicenseInfo: str
    """The layer's software license."""

    ResponseMetadata: Required[ResponseMetadata]


class PutFunctionCodeSigningConfigResponse(TypedDict):
    CodeSigningConfigArn: str
    FunctionName: str
    """The name or ARN of the Lambda function."""

    ResponseMetadata: ResponseMetadata


class PutFunctionRecursionConfigResponse(TypedDict):
    RecursiveLoop: NotRequired[literals.RecursiveLoop]
    """The status of your function's recursive loop detection configuration."""

    ResponseMetadata: ResponseMetadata


class PutFunctionScalingConfigResponse(TypedDict):
    FunctionState: NotRequired[literals.State]
    """The current state of the function after applying the scaling configuration."""

    ResponseMetadata: ResponseMetadata


class PutProvisionedConcurrencyConfigResponse(TypedDict, total=False):
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
    Policy: str
    """The resource-based policy that Lambda adds to the resource."""

    RevisionId: str
    """The revision ID of the policy that Lambda adds to your Lambda resource."""

    ResponseMetadata: Required[ResponseMetadata]


class PutRuntimeManagementConfigResponse(TypedDict):
    UpdateRuntimeOn: literals.UpdateRuntimeOn
    """The runtime update mode."""

    FunctionArn: str
    RuntimeVersionArn: NotRequired[str]
    """The ARN of the runtime the function is configured to use."""

    ResponseMetadata: ResponseMetadata


class ResumeDurableExecutionResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class SendDurableExecutionCallbackFailureResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class SendDurableExecutionCallbackHeartbeatResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class SendDurableExecutionCallbackSuccessResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class StopDurableExecutionResponse(TypedDict):
    StopTimestamp: datetime
    """The timestamp when the execution was stopped (ISO 8601 format)."""

    ResponseMetadata: ResponseMetadata


class UpdateCapacityProviderResponse(TypedDict):
    CapacityProvider: CapacityProvider
    """Information about the updated capacity provider."""

    ResponseMetadata: ResponseMetadata


class UpdateCodeSigningConfigResponse(TypedDict):
    CodeSigningConfig: CodeSigningConfig
    ResponseMetadata: ResponseMetadata


class UpdateFunctionUrlConfigResponse(TypedDict):
    FunctionUrl: str
    """The HTTP URL endpoint for your function."""

    FunctionArn: str
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
    """Use one of the following options: `BUFFERED`, `RESPONSE_STREAM`."""

    ResponseMetadata: ResponseMetadata
