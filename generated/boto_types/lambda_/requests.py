"""Request types of AWS Lambda: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.lambda_ import literals, responses
from boto_types.values import BlobInput, FloatInput, StreamingBlobInput, TimestampInput


class AddLayerVersionPermissionRequest(TypedDict, closed=True):
    LayerName: str
    """Length: 1 to 2048."""

    VersionNumber: int
    StatementId: str
    """An identifier that distinguishes the policy from others on the same layer
    version. Length: 1 to 100. Pattern: `([a-zA-Z0-9-_]+)`."""

    Action: str
    """The API action that grants access to the layer. Length: at most 22. Pattern:
    `lambda:GetLayerVersion`."""

    Principal: str
    """An account ID, or `*` to grant layer usage permission to all accounts in an
    organization, or all Amazon Web Services accounts (if `organizationId` is not
    specified). Length: at most 10000. Pattern:
    `\\d{12}|\\*|arn:(aws[a-zA-Z-]*):iam::\\d{12}:root`."""

    OrganizationId: NotRequired[str]
    """With the principal set to `*`, grant permission to all accounts in the
    specified organization. Length: at most 34. Pattern: `o-[a-z0-9]{10,32}`."""

    RevisionId: NotRequired[str]
    """Only update the policy if the revision ID matches the ID specified."""


class AddPermissionRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function, version, or alias. Length: 1 to 256."""

    StatementId: Required[str]
    """A statement identifier that differentiates the statement from others in the
    same policy. Length: 1 to 100. Pattern: `([a-zA-Z0-9-_]+)`."""

    Action: Required[str]
    """The action that the principal can use on the function. Length: at most 10000.
    Pattern: `(lambda:[*]|lambda:[a-zA-Z]+|[*])`."""

    Principal: Required[str]
    """The Amazon Web Services service, Amazon Web Services account, IAM user, or IAM
    role that invokes the function. Length: at most 2048. Pattern: `[^\\s]+`."""

    SourceArn: str
    """For Amazon Web Services services, the ARN of the Amazon Web Services resource
    that invokes the function. Length: at most 10000."""

    FunctionUrlAuthType: literals.FunctionUrlAuthType
    """The type of authentication that your function URL uses."""

    InvokedViaFunctionUrl: bool
    """Indicates whether the permission applies when the function is invoked through
    a function URL."""

    SourceAccount: str
    """For Amazon Web Services service, the ID of the Amazon Web Services account
    that owns the resource. Length: at most 12. Pattern: `\\d{12}`."""

    EventSourceToken: str
    """For Alexa Smart Home functions, a token that the invoker must supply. Length:
    at most 256. Pattern: `[a-zA-Z0-9._\\-]+`."""

    Qualifier: str
    """Specify a version or alias to add permissions to a published version of the
    function. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""

    RevisionId: str
    """Update the policy only if the revision ID matches the ID that's specified."""

    PrincipalOrgID: str
    """The identifier for your organization in Organizations. Length: 12 to 34.
    Pattern: `o-[a-z0-9]{10,32}`."""


class ContextOptions(TypedDict, total=False):
    """Configuration options for a durable execution context."""

    ReplayChildren: bool
    """Whether the state data of children of the completed context should be included
    in the invoke payload and `GetDurableExecutionState` response."""


class StepOptions(TypedDict, total=False):
    """Configuration options for a step operation."""

    NextAttemptDelaySeconds: int
    """The delay in seconds before the next retry attempt. Range: 1 to 31622400."""


class WaitOptions(TypedDict, total=False):
    """Specifies how long the durable execution waits."""

    WaitSeconds: int
    """The duration to wait, in seconds. Range: 1 to 31622400."""


class CallbackOptions(TypedDict, total=False):
    """Configuration options for callback operations in durable executions, including
    timeout settings and retry behavior.
    """

    TimeoutSeconds: int
    """The timeout for the callback operation in seconds. Range: 0 to 99999999."""

    HeartbeatTimeoutSeconds: int
    """The heartbeat timeout for the callback operation, in seconds. Range: 0 to
    99999999."""


class ChainedInvokeOptions(TypedDict, total=False):
    """Configuration options for chained function invocations in durable executions,
    including retry settings and timeout configuration.
    """

    FunctionName: Required[str]
    """The name or ARN of the Lambda function to invoke. Length: 1 to 256."""

    TenantId: str
    """The tenant identifier for the chained invocation. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9\\._:\\/=+\\-@ ]+`."""

    XAmznTraceId: str
    """The X-Ray trace header to use when starting the chained invocation. Length: at
    most 8192."""


class OperationUpdate(TypedDict, total=False):
    """An update to be applied to an operation during checkpointing."""

    Id: Required[str]
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9-_]+`."""

    ParentId: str
    """The unique identifier of the parent operation, if this operation is running
    within a child context. Length: 1 to 64. Pattern: `[a-zA-Z0-9-_]+`."""

    Name: str
    """The customer-provided name for this operation. Length: 1 to 256. Pattern:
    `[\\x20-\\x7E]+`."""

    Type: Required[literals.OperationType]
    SubType: str
    """The subtype of the operation, providing additional categorization. Length: 1
    to 32. Pattern: `[a-zA-Z0-9-_]+`."""

    Action: Required[literals.OperationAction]
    """The action to take on the operation."""

    Payload: str
    """The payload for successful operations. Length: at most 6291456."""

    Error: responses.ErrorObject
    """The error information for failed operations."""

    ContextOptions: ContextOptions
    StepOptions: StepOptions
    WaitOptions: WaitOptions
    CallbackOptions: CallbackOptions
    """Configuration options for callback operations in durable executions, including
    timeout settings and retry behavior."""

    ChainedInvokeOptions: ChainedInvokeOptions
    """Configuration options for chained function invocations in durable executions,
    including retry settings and timeout configuration."""


class CheckpointDurableExecutionRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    """Length: 1 to 1024."""

    CheckpointToken: str
    """A unique token that identifies the current checkpoint state. Length: 1 to
    2048. Pattern: `[A-Za-z0-9+/]+={0,2}`."""

    Updates: NotRequired[list[OperationUpdate]]
    """An array of state updates to apply during this checkpoint."""

    ClientToken: NotRequired[str]
    """An optional idempotency token to ensure that duplicate checkpoint requests are
    handled correctly. Length: 1 to 64. Pattern: `[\\x21-\\x7E]+`."""


class AliasRoutingConfiguration(TypedDict, total=False):
    """The traffic-shifting configuration of a Lambda function alias."""

    AdditionalVersionWeights: dict[str, FloatInput]
    """The second version, and the percentage of traffic that's routed to it."""


class CreateAliasRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Name: str
    """Length: 1 to 128. Pattern: `(?!^[0-9]+$)([a-zA-Z0-9-_]+)`."""

    FunctionVersion: str
    """The function version that the alias invokes. Length: 1 to 1024. Pattern:
    `(\\$LATEST(\\.PUBLISHED)?|[0-9]+)`."""

    Description: NotRequired[str]
    """Length: at most 256."""

    RoutingConfig: NotRequired[AliasRoutingConfiguration]


class TargetTrackingScalingPolicy(TypedDict):
    """A scaling policy for the capacity provider that automatically adjusts capacity
    to maintain a target value for a specific metric.
    """

    PredefinedMetricType: literals.CapacityProviderPredefinedMetricType
    """The predefined metric type to track for scaling decisions."""

    TargetValue: FloatInput
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


class CreateCapacityProviderRequest(TypedDict, total=False, closed=True):
    CapacityProviderName: Required[str]
    """Length: 1 to 140."""

    VpcConfig: Required[responses.CapacityProviderVpcConfig]
    """The VPC configuration for the capacity provider, including subnet IDs and
    security group IDs where compute instances will be launched."""

    PermissionsConfig: Required[responses.CapacityProviderPermissionsConfig]
    """The permissions configuration that specifies the IAM role ARN used by the
    capacity provider to manage compute resources."""

    InstanceRequirements: responses.InstanceRequirements
    """The instance requirements that specify the compute instance characteristics,
    including architectures and allowed or excluded instance types."""

    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    """The scaling configuration that defines how the capacity provider scales
    compute instances, including maximum vCPU count and scaling policies."""

    KmsKeyArn: str
    """The ARN of the KMS key used to encrypt data associated with the capacity
    provider. Length: at most 10000. Pattern: `arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*`."""

    Tags: dict[str, str]
    """A list of tags to associate with the capacity provider."""

    PropagateTags: responses.PropagateTags
    """The tag propagation configuration for the capacity provider."""

    TelemetryConfig: responses.CapacityProviderTelemetryConfig


class CreateCodeSigningConfigRequest(TypedDict, total=False, closed=True):
    Description: str
    """Descriptive name for this code signing configuration. Length: at most 256."""

    AllowedPublishers: Required[responses.AllowedPublishers]
    """Signing profiles for this code signing configuration."""

    CodeSigningPolicies: responses.CodeSigningPolicies
    """The code signing policies define the actions to take if the validation checks
    fail."""

    Tags: dict[str, str]
    """A list of tags to add to the code signing configuration."""


class Filter(TypedDict, total=False):
    """A structure within a `FilterCriteria` object that defines an event filtering
    pattern.
    """

    Pattern: str
    """Length: at most 4096."""


class FilterCriteria(TypedDict, total=False):
    """An object that contains the filters for an event source."""

    Filters: list[Filter]


class DestinationConfig(TypedDict, total=False):
    """A configuration object that specifies the destination of an event after Lambda
    processes it.
    """

    OnSuccess: responses.OnSuccess
    """The destination configuration for successful invocations."""

    OnFailure: responses.OnFailure
    """The destination configuration for failed invocations."""


class CreateEventSourceMappingRequest(TypedDict, total=False, closed=True):
    EventSourceArn: str
    """Length: at most 10000."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 256."""

    Enabled: bool
    """When true, the event source mapping is active. Default: True"""

    BatchSize: int
    """The maximum number of records in each batch that Lambda pulls from your stream
    or queue and sends to your function. Range: 1 to 10000."""

    FilterCriteria: FilterCriteria
    """An object that defines the filter criteria that determine whether Lambda
    should process an event."""

    KMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that Lambda
    uses to encrypt your function's filter criteria. By default, Lambda does not
    encrypt your filter criteria object. Length: at most 10000. Pattern:
    `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`."""

    MetricsConfig: responses.EventSourceMappingMetricsConfig
    LoggingConfig: responses.EventSourceMappingLoggingConfig
    """(Amazon MSK, and self-managed Apache Kafka only) The logging configuration for
    your event source."""

    ScalingConfig: responses.ScalingConfig
    """(Amazon SQS only) The scaling configuration for the event source."""

    MaximumBatchingWindowInSeconds: int
    """The maximum amount of time, in seconds, that Lambda spends gathering records
    before invoking the function. Range: 0 to 300."""

    ParallelizationFactor: int
    """(Kinesis and DynamoDB Streams only) The number of batches to process from each
    shard concurrently. Range: 1 to 10."""

    StartingPosition: literals.EventSourcePosition
    """The position in a stream from which to start reading."""

    StartingPositionTimestamp: TimestampInput
    """With `StartingPosition` set to `AT_TIMESTAMP`, the time from which to start
    reading."""

    DestinationConfig: DestinationConfig
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A
    configuration object that specifies the destination of an event after Lambda
    processes it."""

    MaximumRecordAgeInSeconds: int
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard
    records older than the specified age. The default value is infinite (-1). Range:
    -1 to 604800."""

    BisectBatchOnFunctionError: bool
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) If the
    function returns an error, split the batch in two and retry."""

    MaximumRetryAttempts: int
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard
    records after the specified number of retries. The default value is infinite
    (-1). Range: -1 to 10000."""

    Tags: dict[str, str]
    """A list of tags to apply to the event source mapping."""

    TumblingWindowInSeconds: int
    """(Kinesis and DynamoDB Streams only) The duration in seconds of a processing
    window for DynamoDB and Kinesis Streams event sources. Range: 0 to 900."""

    Topics: list[str]
    """The name of the Kafka topic. Items: exactly 1."""

    Queues: list[str]
    """(MQ) The name of the Amazon MQ broker destination queue to consume. Items:
    exactly 1."""

    SourceAccessConfigurations: list[responses.SourceAccessConfiguration]
    """An array of authentication protocols or VPC components required to secure your
    event source. Items: at most 23."""

    SelfManagedEventSource: responses.SelfManagedEventSource
    """The self-managed Apache Kafka cluster to receive records from."""

    FunctionResponseTypes: list[literals.FunctionResponseType]
    """(Kinesis, DynamoDB Streams, Amazon MSK, self-managed Apache Kafka, and Amazon
    SQS) A list of current response type enums applied to the event source mapping.
    Items: at most 1."""

    AmazonManagedKafkaEventSourceConfig: responses.AmazonManagedKafkaEventSourceConfig
    """Specific configuration settings for an Amazon Managed Streaming for Apache
    Kafka (Amazon MSK) event source."""

    SelfManagedKafkaEventSourceConfig: responses.SelfManagedKafkaEventSourceConfig
    """Specific configuration settings for a self-managed Apache Kafka event source."""

    DocumentDBEventSourceConfig: responses.DocumentDBEventSourceConfig
    """Specific configuration settings for a DocumentDB event source."""

    ProvisionedPollerConfig: responses.ProvisionedPollerConfig
    """(Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned
    mode configuration for the event source."""


class FunctionCode(TypedDict, total=False):
    """The code for the Lambda function."""

    ZipFile: BlobInput
    """The base64-encoded contents of the deployment package."""

    S3Bucket: str
    """An Amazon S3 bucket in the same Amazon Web Services Region as your function.
    Length: 3 to 63. Pattern: `[0-9A-Za-z\\.\\-_]*(?<!\\.)`."""

    S3Key: str
    """The Amazon S3 key of the deployment package. Length: 1 to 1024."""

    S3ObjectVersion: str
    """For versioned objects, the version of the deployment package object to use.
    Length: 1 to 1024."""

    S3ObjectStorageMode: literals.S3ObjectStorageMode
    """Specifies how the deployment package is stored."""

    ImageUri: str
    """URI of a container image in the Amazon ECR registry."""

    SourceKMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that's used
    to encrypt your function's .zip deployment package. Length: at most 10000.
    Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`."""


class VpcConfig(TypedDict, total=False):
    """The VPC security groups and subnets that are attached to a Lambda function."""

    SubnetIds: list[str]
    """A list of VPC subnet IDs. Items: at most 16."""

    SecurityGroupIds: list[str]
    """A list of VPC security group IDs. Items: at most 5."""

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


class SnapStart(TypedDict, total=False):
    """The function's Lambda SnapStart setting."""

    ApplyOn: literals.SnapStartApplyOn
    """Set to `PublishedVersions` to create a snapshot of the initialized execution
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
    """The name of the Amazon CloudWatch log group the function sends logs to. By
    default, Lambda functions send logs to a default log group named
    `/aws/lambda/<function name>`. Length: 1 to 512. Pattern:
    `[\\.\\-_/#A-Za-z0-9]+`."""


class LambdaManagedInstancesCapacityProviderConfig(TypedDict, total=False):
    """Configuration for Lambda-managed instances used by the capacity provider."""

    CapacityProviderArn: Required[str]
    """Length: 1 to 140."""

    PerExecutionEnvironmentMaxConcurrency: int
    """The maximum number of concurrent execution environments that can run on each
    compute instance. Range: 1 to 1600."""

    ExecutionEnvironmentMemoryGiBPerVCpu: FloatInput
    """The amount of memory in GiB allocated per vCPU for execution environments.
    Range: 2 to 8."""


class CapacityProviderConfig(TypedDict):
    """Configuration for the capacity provider that manages compute resources for
    Lambda functions.
    """

    LambdaManagedInstancesCapacityProviderConfig: (
        LambdaManagedInstancesCapacityProviderConfig
    )


class CreateFunctionRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Runtime: literals.Runtime
    """The identifier of the function's runtime."""

    Role: Required[str]
    """The Amazon Resource Name (ARN) of the function's execution role. Length: at
    most 10000."""

    Handler: str
    """The name of the method within your code that Lambda calls to run your
    function. Length: at most 128. Pattern: `[^\\s]+`."""

    Code: Required[FunctionCode]
    Description: str
    """Length: at most 256."""

    Timeout: int
    """The amount of time (in seconds) that Lambda allows a function to run before
    stopping it. The default is 3 seconds, and the maximum allowed value is 900
    seconds. Range: 1 to 5400."""

    MemorySize: int
    """The amount of memory available to the function at runtime. The default value
    is 128 MB. Range: 128 to 32768."""

    Publish: bool
    """Set to true to publish the first version of the function during creation."""

    PublishTo: literals.FunctionVersionLatestPublished
    """Specifies where to publish the function version or configuration."""

    VpcConfig: VpcConfig
    """For network connectivity to Amazon Web Services resources in a VPC, specify a
    list of security groups and subnets in the VPC."""

    PackageType: literals.PackageType
    """The type of deployment package."""

    DeadLetterConfig: responses.DeadLetterConfig
    """A dead-letter queue configuration that specifies the queue or topic where
    Lambda sends asynchronous events when they fail processing."""

    Environment: Environment
    """Environment variables that are accessible from function code during execution."""

    KMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that's used
    to encrypt the following resources... Length: at most 10000. Pattern:
    `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`."""

    TracingConfig: TracingConfig
    """Set `Mode` to `Active` to sample and trace a subset of incoming requests with
    X-Ray."""

    Tags: dict[str, str]
    """A list of tags to apply to the function."""

    Layers: list[str]
    """A list of function layers to add to the function's execution environment."""

    FileSystemConfigs: list[responses.FileSystemConfig]
    """Connection settings for an Amazon EFS file system or an Amazon S3 Files file
    system. Items: at most 1."""

    CodeSigningConfigArn: str
    """To enable code signing for this function, specify the ARN of a code-signing
    configuration. Length: at most 200."""

    ImageConfig: responses.ImageConfig
    """Container image configuration values that override the values in the container
    image Dockerfile."""

    Architectures: list[literals.Architecture]
    """The instruction set architecture that the function supports. The default value
    is `x86_64`. Items: exactly 1."""

    EphemeralStorage: responses.EphemeralStorage
    """The size of the function's `/tmp` directory in MB. The default value is 512,
    but can be any whole number between 512 and 10,240 MB."""

    SnapStart: SnapStart
    """The function's SnapStart setting."""

    LoggingConfig: LoggingConfig
    """The function's Amazon CloudWatch Logs configuration settings."""

    TenancyConfig: responses.TenancyConfig
    """Configuration for multi-tenant applications that use Lambda functions."""

    CapacityProviderConfig: CapacityProviderConfig
    """Configuration for the capacity provider that manages compute resources for
    Lambda functions."""

    DurableConfig: responses.DurableConfig
    """Configuration settings for durable functions."""

    RuntimeConfig: responses.FunctionRuntimeConfig
    """The customer-managed runtime configuration for your function."""

    AcceleratorConfig: responses.AcceleratorConfig
    """The accelerator resource settings for a Lambda execution environment."""


class CreateFunctionUrlConfigRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Qualifier: str
    """The alias name. Length: 1 to 128. Pattern: `((?!^\\d+$)^[0-9a-zA-Z-_]+$)`."""

    AuthType: Required[literals.FunctionUrlAuthType]
    """The type of authentication that your function URL uses."""

    Cors: responses.Cors
    """The cross-origin resource sharing (CORS) settings for your function URL."""

    InvokeMode: literals.InvokeMode
    """Use one of the following options: `BUFFERED`, `RESPONSE_STREAM`."""


class DeleteAliasRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Name: str
    """Length: 1 to 128. Pattern: `(?!^[0-9]+$)([a-zA-Z0-9-_]+)`."""


class DeleteCapacityProviderRequest(TypedDict, closed=True):
    CapacityProviderName: str
    """Length: 1 to 140."""


class DeleteCodeSigningConfigRequest(TypedDict, closed=True):
    CodeSigningConfigArn: str
    """Length: at most 200."""


class DeleteDurableExecutionRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    """Length: 1 to 1024."""


class DeleteEventSourceMappingRequest(TypedDict, closed=True):
    UUID: str
    """The identifier of the event source mapping. Length: exactly 36."""


class DeleteFunctionRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function or version. Length: 1 to 256."""

    Qualifier: NotRequired[str]
    """Specify a version to delete. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""


class DeleteFunctionCodeSigningConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 256."""


class DeleteFunctionConcurrencyRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""


class DeleteFunctionEventInvokeConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function, version, or alias. Length: 1 to 256."""

    Qualifier: NotRequired[str]
    """A version number or alias name. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""


class DeleteFunctionUrlConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Qualifier: NotRequired[str]
    """The alias name. Length: 1 to 128. Pattern: `((?!^\\d+$)^[0-9a-zA-Z-_]+$)`."""


class DeleteLayerVersionRequest(TypedDict, closed=True):
    LayerName: str
    """Length: 1 to 2048."""

    VersionNumber: int


class DeleteProvisionedConcurrencyConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Qualifier: str
    """The version number or alias name. Length: 1 to 128. Pattern:
    `(|[a-zA-Z0-9$_-]+)`."""


class DeleteResourcePolicyRequest(TypedDict, closed=True):
    ResourceArn: str
    """The Amazon Resource Name (ARN) of the Lambda resource you want to delete the
    policy from. Length: at most 512."""

    RevisionId: NotRequired[str]
    """The revision ID that the existing policy must match for the deletion to
    proceed. Length: exactly 36. Pattern:
    `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`."""


class GetAccountSettingsRequest(TypedDict, closed=True):
    pass


class GetAliasRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Name: str
    """Length: 1 to 128. Pattern: `(?!^[0-9]+$)([a-zA-Z0-9-_]+)`."""


class GetCapacityProviderRequest(TypedDict, closed=True):
    CapacityProviderName: str
    """The name of the capacity provider to retrieve. Length: 1 to 140."""


class GetCodeSigningConfigRequest(TypedDict, closed=True):
    CodeSigningConfigArn: str
    """Length: at most 200."""


class GetDurableExecutionRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    """Length: 1 to 1024."""

    IncludeExecutionData: NotRequired[bool]
    """Specifies whether to include execution data such as input payload, result, and
    error information in the response. The default value is set to `true`."""


class GetDurableExecutionHistoryRequest(TypedDict, total=False, closed=True):
    DurableExecutionArn: Required[str]
    """Length: 1 to 1024."""

    IncludeExecutionData: bool
    """Specifies whether to include execution data such as step results and callback
    payloads in the history events. The default is `true`."""

    MaxItems: int
    """The maximum number of history events to return per call. The default is 100
    and the maximum allowed is 1000. Range: 0 to 1000."""

    Marker: str
    """If `NextMarker` was returned from a previous request, use this value to
    retrieve the next page of results."""

    ReverseOrder: bool
    """When set to `true`, returns the history events in reverse chronological order
    (newest first). By default, events are returned in chronological order (oldest
    first)."""


class GetDurableExecutionStateRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    """Length: 1 to 1024."""

    CheckpointToken: str
    """Length: 1 to 2048. Pattern: `[A-Za-z0-9+/]+={0,2}`."""

    Marker: NotRequired[str]
    """If `NextMarker` was returned from a previous request, use this value to
    retrieve the next page of operations."""

    MaxItems: NotRequired[int]
    """The maximum number of operations to return per call. The default is 100 and
    the maximum allowed is 1000. Range: 0 to 1000."""


class GetEventSourceMappingRequest(TypedDict, closed=True):
    UUID: str
    """The identifier of the event source mapping. Length: exactly 36."""


class GetFunctionRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function, version, or alias. Length: 1 to 256."""

    Qualifier: NotRequired[str]
    """Specify a version or alias to get details about a published version of the
    function. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""


class GetFunctionCodeSigningConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 256."""


class GetFunctionConcurrencyRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""


class GetFunctionConfigurationRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function, version, or alias. Length: 1 to 256."""

    Qualifier: NotRequired[str]
    """Specify a version or alias to get details about a published version of the
    function. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""


class GetFunctionEventInvokeConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function, version, or alias. Length: 1 to 256."""

    Qualifier: NotRequired[str]
    """A version number or alias name. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""


class GetFunctionRecursionConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """Length: 1 to 140."""


class GetFunctionScalingConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Qualifier: str
    """Specify a version or alias to get the scaling configuration for a published
    version of the function. Length: 1 to 128. Pattern:
    `(\\$LATEST\\.PUBLISHED|[0-9]+)`."""


class GetFunctionUrlConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Qualifier: NotRequired[str]
    """The alias name. Length: 1 to 128. Pattern: `((?!^\\d+$)^[0-9a-zA-Z-_]+$)`."""


class GetLayerVersionRequest(TypedDict, closed=True):
    LayerName: str
    """Length: 1 to 2048."""

    VersionNumber: int


class GetLayerVersionByArnRequest(TypedDict, closed=True):
    Arn: str
    """Length: 1 to 2048."""


class GetLayerVersionPolicyRequest(TypedDict, closed=True):
    LayerName: str
    """Length: 1 to 2048."""

    VersionNumber: int


class GetPolicyRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function, version, or alias. Length: 1 to 256."""

    Qualifier: NotRequired[str]
    """Specify a version or alias to get the policy for that resource. Length: 1 to
    128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""


class GetProvisionedConcurrencyConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Qualifier: str
    """The version number or alias name. Length: 1 to 128. Pattern:
    `(|[a-zA-Z0-9$_-]+)`."""


class GetResourcePolicyRequest(TypedDict, closed=True):
    ResourceArn: str
    """The Amazon Resource Name (ARN) of the Lambda resource you want to retrieve the
    policy for. Length: at most 512."""


class GetRuntimeManagementConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 256."""

    Qualifier: NotRequired[str]
    """Specify a version of the function. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""


class InvocationRequest(TypedDict, total=False, closed=True):
    """Parameters of `invoke`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function, version, or alias. Length: 1 to 256."""

    InvocationType: literals.InvocationType
    """Choose from the following options."""

    LogType: literals.LogType
    """Set to `Tail` to include the execution log in the response."""

    ClientContext: str
    """Up to 3,583 bytes of base64-encoded data about the invoking client to pass to
    the function in the context object."""

    DurableExecutionName: str
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9-_]+`."""

    Payload: StreamingBlobInput
    """The JSON that you want to provide to your Lambda function as input."""

    Qualifier: str
    """Specify a version or alias to invoke a published version of the function.
    Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""

    TenantId: str
    """The identifier of the tenant in a multi-tenant Lambda function. Length: 1 to
    256. Pattern: `[a-zA-Z0-9\\._:\\/=+\\-@ ]+`."""


class InvokeAsyncRequest(TypedDict, closed=True):
    """Deprecated."""

    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 256."""

    InvokeArgs: StreamingBlobInput
    """The JSON that you want to provide to your Lambda function as input."""


class InvokeWithResponseStreamRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 256."""

    LogType: literals.LogType
    """Set to `Tail` to include the execution log in the response."""

    ClientContext: str
    """Up to 3,583 bytes of base64-encoded data about the invoking client to pass to
    the function in the context object."""

    Qualifier: str
    """The alias name. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""

    Payload: StreamingBlobInput
    """The JSON that you want to provide to your Lambda function as input."""

    TenantId: str
    """The identifier of the tenant in a multi-tenant Lambda function. Length: 1 to
    256. Pattern: `[a-zA-Z0-9\\._:\\/=+\\-@ ]+`."""

    InvocationType: literals.ResponseStreamingInvocationType
    """Use one of the following options: `RequestResponse`, `DryRun`."""


class ListAliasesRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    FunctionVersion: str
    """Specify a function version to only list aliases that invoke that version.
    Length: 1 to 1024. Pattern: `(\\$LATEST(\\.PUBLISHED)?|[0-9]+)`."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """Limit the number of aliases returned. Range: 1 to 10000."""


class ListCapacityProvidersRequest(TypedDict, total=False, closed=True):
    State: literals.CapacityProviderState
    """Filter capacity providers by their current state."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """The maximum number of capacity providers to return. Range: 1 to 50."""


class ListCodeSigningConfigsRequest(TypedDict, total=False, closed=True):
    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """Maximum number of items to return. Range: 1 to 10000."""


class ListDurableExecutionsByFunctionRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 256."""

    Qualifier: str
    """The function version to filter executions by. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""

    DurableExecutionName: str
    """Filter executions by name. Length: 1 to 64. Pattern: `[a-zA-Z0-9-_]+`."""

    Statuses: list[literals.ExecutionStatus]
    """Filters the executions by status. Items: 1 to 10."""

    StartedAfter: TimestampInput
    """Filter executions that started after this timestamp (ISO 8601 format)."""

    StartedBefore: TimestampInput
    """Filter executions that started before this timestamp (ISO 8601 format)."""

    ReverseOrder: bool
    """Set to true to return results in chronological order (oldest first). Default
    is false."""

    Marker: str
    """Pagination token from a previous request to continue retrieving results."""

    MaxItems: int
    """Maximum number of executions to return (1-1000). Default is 100. Range: 0 to
    1000."""


class ListEventSourceMappingsRequest(TypedDict, total=False, closed=True):
    EventSourceArn: str
    """Length: at most 10000."""

    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 256."""

    Marker: str
    """A pagination token returned by a previous call."""

    MaxItems: int
    """The maximum number of event source mappings to return. Range: 1 to 10000."""


class ListFunctionEventInvokeConfigsRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 256."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """The maximum number of configurations to return. Range: 1 to 50."""


class ListFunctionUrlConfigsRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """The maximum number of function URLs to return in the response. Range: 1 to 50."""


class ListFunctionVersionsByCapacityProviderRequest(
    TypedDict,
    total=False,
    closed=True,
):
    CapacityProviderName: Required[str]
    """Length: 1 to 140."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """The maximum number of function versions to return in the response. Range: 1 to
    50."""


class ListFunctionsRequest(TypedDict, total=False, closed=True):
    MasterRegion: str
    """For Lambda@Edge functions, the Amazon Web Services Region of the master
    function. Length: 1 to 50. Pattern:
    `ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}`."""

    FunctionVersion: literals.FunctionVersion
    """Set to `ALL` to include entries for all published versions of each function."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """The maximum number of functions to return in the response. Range: 1 to 10000."""


class ListFunctionsByCodeSigningConfigRequest(TypedDict, total=False, closed=True):
    CodeSigningConfigArn: Required[str]
    """Length: at most 200."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """Maximum number of items to return. Range: 1 to 10000."""


class ListLayerVersionsRequest(TypedDict, total=False, closed=True):
    CompatibleArchitecture: literals.Architecture
    """The compatible instruction set architecture."""

    CompatibleRuntime: literals.Runtime
    """A runtime identifier."""

    LayerName: Required[str]
    """Length: 1 to 2048."""

    Marker: str
    """A pagination token returned by a previous call."""

    MaxItems: int
    """The maximum number of versions to return. Range: 1 to 50."""


class ListLayersRequest(TypedDict, total=False, closed=True):
    CompatibleArchitecture: literals.Architecture
    """The compatible instruction set architecture."""

    CompatibleRuntime: literals.Runtime
    """A runtime identifier."""

    Marker: str
    """A pagination token returned by a previous call."""

    MaxItems: int
    """The maximum number of layers to return. Range: 1 to 50."""


class ListProvisionedConcurrencyConfigsRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """Specify a number to limit the number of configurations returned. Range: 1 to
    50."""


class ListTagsRequest(TypedDict, closed=True):
    Resource: str
    """The resource's Amazon Resource Name (ARN). Length: 1 to 10000."""


class ListVersionsByFunctionRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 256."""

    Marker: str
    """Specify the pagination token that's returned by a previous request to retrieve
    the next page of results."""

    MaxItems: int
    """The maximum number of versions to return. Range: 1 to 10000."""


class PauseDurableExecutionRequest(TypedDict, total=False, closed=True):
    DurableExecutionArn: Required[str]
    """Length: 1 to 1024."""

    ClientToken: str
    """A unique, case-sensitive identifier that you provide so that the request
    completes no more than one time. Length: 1 to 64. Pattern: `[\\x21-\\x7E]+`."""

    Reason: str
    """A description of why you're pausing the execution. Length: at most 1024."""

    ExecutionTimeoutPaused: bool
    """Specifies whether to pause the execution timeout while the execution is
    paused. The default value is `true`."""


class LayerVersionContentInput(TypedDict, total=False):
    """A ZIP archive that contains the contents of an Lambda layer."""

    S3Bucket: str
    """The Amazon S3 bucket of the layer archive. Length: 3 to 63. Pattern:
    `[0-9A-Za-z\\.\\-_]*(?<!\\.)`."""

    S3Key: str
    """The Amazon S3 key of the layer archive. Length: 1 to 1024."""

    S3ObjectVersion: str
    """For versioned objects, the version of the layer archive object to use. Length:
    1 to 1024."""

    S3ObjectStorageMode: literals.S3ObjectStorageMode
    """Specifies how the layer archive is stored."""

    ZipFile: BlobInput
    """The base64-encoded contents of the layer archive."""


class PublishLayerVersionRequest(TypedDict, total=False, closed=True):
    LayerName: Required[str]
    """Length: 1 to 2048."""

    Description: str
    """Length: at most 256."""

    Content: Required[LayerVersionContentInput]
    """The function layer archive."""

    CompatibleArchitectures: list[literals.Architecture]
    """A list of compatible instruction set architectures. Items: at most 2."""

    CompatibleRuntimes: list[literals.Runtime]
    """A list of compatible function runtimes. Items: at most 15."""

    LicenseInfo: str
    """The layer's software license. Length: at most 512."""


class PublishVersionRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    CodeSha256: str
    """Only publish a version if the hash value matches the value that's specified."""

    Description: str
    """A description for the version to override the description in the function
    configuration. Length: at most 256."""

    RevisionId: str
    """Only update the function if the revision ID matches the ID that's specified."""

    PublishTo: literals.FunctionVersionLatestPublished
    """Specifies where to publish the function version or configuration."""


class PutFunctionCodeSigningConfigRequest(TypedDict, closed=True):
    CodeSigningConfigArn: str
    """Length: at most 200."""

    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 256."""


class PutFunctionConcurrencyRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    ReservedConcurrentExecutions: int
    """The number of simultaneous executions to reserve for the function. Range: at
    least 0."""


class PutFunctionEventInvokeConfigRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function, version, or alias. Length: 1 to 256."""

    Qualifier: str
    """A version number or alias name. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""

    MaximumRetryAttempts: int
    """The maximum number of times to retry when the function returns an error.
    Range: 0 to 2."""

    MaximumEventAgeInSeconds: int
    """The maximum age of a request that Lambda sends to a function for processing.
    Range: 60 to 21600."""

    DestinationConfig: DestinationConfig
    """A destination for events after they have been sent to a function for
    processing."""


class PutFunctionRecursionConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    RecursiveLoop: literals.RecursiveLoop
    """If you set your function's recursive loop detection configuration to `Allow`,
    Lambda doesn't take any action when it detects your function being invoked as
    part of a recursive loop."""


class PutFunctionScalingConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Qualifier: str
    """Specify a version or alias to set the scaling configuration for a published
    version of the function. Length: 1 to 128. Pattern:
    `(\\$LATEST\\.PUBLISHED|[0-9]+)`."""

    FunctionScalingConfig: NotRequired[responses.FunctionScalingConfig]
    """The scaling configuration to apply to the function, including minimum and
    maximum execution environment limits."""


class PutProvisionedConcurrencyConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Qualifier: str
    """The version number or alias name. Length: 1 to 128. Pattern:
    `(|[a-zA-Z0-9$_-]+)`."""

    ProvisionedConcurrentExecutions: int
    """The amount of provisioned concurrency to allocate for the version or alias.
    Range: at least 1."""


class PutResourcePolicyRequest(TypedDict, closed=True):
    ResourceArn: str
    """The Amazon Resource Name (ARN) of the Lambda resource you want to add the
    policy to. Length: at most 512."""

    Policy: str
    """The policy document you want to add to your Lambda resource. Length: 1 to
    20480."""

    RevisionId: NotRequired[str]
    """The revision ID that the existing policy must match for the replacement to
    proceed. Length: exactly 36. Pattern:
    `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`."""


class PutRuntimeManagementConfigRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 256."""

    Qualifier: NotRequired[str]
    """Specify a version of the function. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""

    UpdateRuntimeOn: literals.UpdateRuntimeOn
    """Specify the runtime update mode."""

    RuntimeVersionArn: NotRequired[str]
    """The ARN of the runtime version you want the function to use. Length: 26 to
    2048."""


class RemoveLayerVersionPermissionRequest(TypedDict, closed=True):
    LayerName: str
    """Length: 1 to 2048."""

    VersionNumber: int
    StatementId: str
    """The identifier that was specified when the statement was added. Length: 1 to
    100. Pattern: `([a-zA-Z0-9-_]+)`."""

    RevisionId: NotRequired[str]
    """Only update the policy if the revision ID matches the ID specified."""


class RemovePermissionRequest(TypedDict, closed=True):
    FunctionName: str
    """The name or ARN of the Lambda function, version, or alias. Length: 1 to 256."""

    StatementId: str
    """Length: 1 to 100. Pattern: `([a-zA-Z0-9-_.]+)`."""

    Qualifier: NotRequired[str]
    """Specify a version or alias to remove permissions from a published version of
    the function. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""

    RevisionId: NotRequired[str]
    """Update the policy only if the revision ID matches the ID that's specified."""


class ResumeDurableExecutionRequest(TypedDict, total=False, closed=True):
    DurableExecutionArn: Required[str]
    """Length: 1 to 1024."""

    ClientToken: str
    """A unique, case-sensitive identifier that you provide so that the request
    completes no more than one time. Length: 1 to 64. Pattern: `[\\x21-\\x7E]+`."""

    Reason: str
    """A description of why you're resuming the execution. Length: at most 1024."""


class SendDurableExecutionCallbackFailureRequest(TypedDict, closed=True):
    CallbackId: str
    """The unique identifier for the callback operation. Length: 1 to 1024. Pattern:
    `[A-Za-z0-9+/]+={0,2}`."""

    Error: NotRequired[responses.ErrorObject]
    """Error details describing why the callback operation failed."""


class SendDurableExecutionCallbackHeartbeatRequest(TypedDict, closed=True):
    CallbackId: str
    """The unique identifier for the callback operation. Length: 1 to 1024. Pattern:
    `[A-Za-z0-9+/]+={0,2}`."""


class SendDurableExecutionCallbackSuccessRequest(TypedDict, closed=True):
    CallbackId: str
    """The unique identifier for the callback operation. Length: 1 to 1024. Pattern:
    `[A-Za-z0-9+/]+={0,2}`."""

    Result: NotRequired[StreamingBlobInput]
    """The result data from the successful callback operation. Length: at most
    1048576."""


class StopDurableExecutionRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    """Length: 1 to 1024."""

    Error: NotRequired[responses.ErrorObject]
    """Optional error details explaining why the execution is being stopped."""


class TagResourceRequest(TypedDict, closed=True):
    Resource: str
    """The resource's Amazon Resource Name (ARN). Length: 1 to 10000."""

    Tags: dict[str, str]
    """A list of tags to apply to the resource."""


class UntagResourceRequest(TypedDict, closed=True):
    Resource: str
    """The resource's Amazon Resource Name (ARN). Length: 1 to 10000."""

    TagKeys: list[str]
    """A list of tag keys to remove from the resource."""


class UpdateAliasRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Name: Required[str]
    """Length: 1 to 128. Pattern: `(?!^[0-9]+$)([a-zA-Z0-9-_]+)`."""

    FunctionVersion: str
    """The function version that the alias invokes. Length: 1 to 1024. Pattern:
    `(\\$LATEST(\\.PUBLISHED)?|[0-9]+)`."""

    Description: str
    """Length: at most 256."""

    RoutingConfig: AliasRoutingConfiguration
    RevisionId: str
    """Only update the alias if the revision ID matches the ID that's specified."""


class UpdateCapacityProviderRequest(TypedDict, total=False, closed=True):
    CapacityProviderName: Required[str]
    """Length: 1 to 140."""

    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    """The updated scaling configuration for the capacity provider."""

    PropagateTags: responses.PropagateTags
    """Configuration for tag propagation to managed resources launched by the
    capacity provider."""

    TelemetryConfig: responses.CapacityProviderTelemetryConfig
    """The updated telemetry configuration for the capacity provider."""


class UpdateCodeSigningConfigRequest(TypedDict, total=False, closed=True):
    CodeSigningConfigArn: Required[str]
    """Length: at most 200."""

    Description: str
    """Descriptive name for this code signing configuration. Length: at most 256."""

    AllowedPublishers: responses.AllowedPublishers
    """Signing profiles for this code signing configuration."""

    CodeSigningPolicies: responses.CodeSigningPolicies


class UpdateEventSourceMappingRequest(TypedDict, total=False, closed=True):
    UUID: Required[str]
    """The identifier of the event source mapping. Length: exactly 36."""

    FunctionName: str
    """The name or ARN of the Lambda function. Length: 1 to 256."""

    Enabled: bool
    """When true, the event source mapping is active. Default: True"""

    BatchSize: int
    """The maximum number of records in each batch that Lambda pulls from your stream
    or queue and sends to your function. Range: 1 to 10000."""

    FilterCriteria: FilterCriteria
    """An object that defines the filter criteria that determine whether Lambda
    should process an event."""

    KMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that Lambda
    uses to encrypt your function's filter criteria. By default, Lambda does not
    encrypt your filter criteria object. Length: at most 10000. Pattern:
    `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`."""

    MetricsConfig: responses.EventSourceMappingMetricsConfig
    LoggingConfig: responses.EventSourceMappingLoggingConfig
    """(Amazon MSK, and self-managed Apache Kafka only) The logging configuration for
    your event source."""

    ScalingConfig: responses.ScalingConfig
    """(Amazon SQS only) The scaling configuration for the event source."""

    MaximumBatchingWindowInSeconds: int
    """The maximum amount of time, in seconds, that Lambda spends gathering records
    before invoking the function. Range: 0 to 300."""

    ParallelizationFactor: int
    """(Kinesis and DynamoDB Streams only) The number of batches to process from each
    shard concurrently. Range: 1 to 10."""

    DestinationConfig: DestinationConfig
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A
    configuration object that specifies the destination of an event after Lambda
    processes it."""

    MaximumRecordAgeInSeconds: int
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard
    records older than the specified age. The default value is infinite (-1). Range:
    -1 to 604800."""

    BisectBatchOnFunctionError: bool
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) If the
    function returns an error, split the batch in two and retry."""

    MaximumRetryAttempts: int
    """(Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard
    records after the specified number of retries. The default value is infinite
    (-1). Range: -1 to 10000."""

    TumblingWindowInSeconds: int
    """(Kinesis and DynamoDB Streams only) The duration in seconds of a processing
    window for DynamoDB and Kinesis Streams event sources. Range: 0 to 900."""

    SourceAccessConfigurations: list[responses.SourceAccessConfiguration]
    """An array of authentication protocols or VPC components required to secure your
    event source. Items: at most 23."""

    FunctionResponseTypes: list[literals.FunctionResponseType]
    """(Kinesis, DynamoDB Streams, Amazon MSK, self-managed Apache Kafka, and Amazon
    SQS) A list of current response type enums applied to the event source mapping.
    Items: at most 1."""

    AmazonManagedKafkaEventSourceConfig: responses.AmazonManagedKafkaEventSourceConfig
    """Specific configuration settings for an Amazon Managed Streaming for Apache
    Kafka (Amazon MSK) event source."""

    SelfManagedKafkaEventSourceConfig: responses.SelfManagedKafkaEventSourceConfig
    """Specific configuration settings for a self-managed Apache Kafka event source."""

    DocumentDBEventSourceConfig: responses.DocumentDBEventSourceConfig
    """Specific configuration settings for a DocumentDB event source."""

    ProvisionedPollerConfig: responses.ProvisionedPollerConfig
    """(Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned
    mode configuration for the event source."""


class UpdateFunctionCodeRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    ZipFile: BlobInput
    """The base64-encoded contents of the deployment package."""

    S3Bucket: str
    """An Amazon S3 bucket in the same Amazon Web Services Region as your function.
    Length: 3 to 63. Pattern: `[0-9A-Za-z\\.\\-_]*(?<!\\.)`."""

    S3Key: str
    """The Amazon S3 key of the deployment package. Length: 1 to 1024."""

    S3ObjectVersion: str
    """For versioned objects, the version of the deployment package object to use.
    Length: 1 to 1024."""

    S3ObjectStorageMode: literals.S3ObjectStorageMode
    """Specifies how the deployment package is stored."""

    ImageUri: str
    """URI of a container image in the Amazon ECR registry."""

    Architectures: list[literals.Architecture]
    """The instruction set architecture that the function supports. The default value
    is `x86_64`. Items: exactly 1."""

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
    to encrypt your function's .zip deployment package. Length: at most 10000.
    Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`."""


class UpdateFunctionConfigurationRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Role: str
    """The Amazon Resource Name (ARN) of the function's execution role. Length: at
    most 10000."""

    Handler: str
    """The name of the method within your code that Lambda calls to run your
    function. Length: at most 128. Pattern: `[^\\s]+`."""

    Description: str
    """Length: at most 256."""

    Timeout: int
    """The amount of time (in seconds) that Lambda allows a function to run before
    stopping it. The default is 3 seconds, and the maximum allowed value is 900
    seconds. Range: 1 to 5400."""

    MemorySize: int
    """The amount of memory available to the function at runtime. The default value
    is 128 MB. Range: 128 to 32768."""

    VpcConfig: VpcConfig
    """For network connectivity to Amazon Web Services resources in a VPC, specify a
    list of security groups and subnets in the VPC."""

    Environment: Environment
    """Environment variables that are accessible from function code during execution."""

    Runtime: literals.Runtime
    """The identifier of the function's runtime."""

    DeadLetterConfig: responses.DeadLetterConfig
    """A dead-letter queue configuration that specifies the queue or topic where
    Lambda sends asynchronous events when they fail processing."""

    KMSKeyArn: str
    """The ARN of the Key Management Service (KMS) customer managed key that's used
    to encrypt the following resources... Length: at most 10000. Pattern:
    `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`."""

    TracingConfig: TracingConfig
    """Set `Mode` to `Active` to sample and trace a subset of incoming requests with
    X-Ray."""

    RevisionId: str
    """Update the function only if the revision ID matches the ID that's specified."""

    Layers: list[str]
    """A list of function layers to add to the function's execution environment."""

    FileSystemConfigs: list[responses.FileSystemConfig]
    """Connection settings for an Amazon EFS file system or an Amazon S3 Files file
    system. Items: at most 1."""

    ImageConfig: responses.ImageConfig
    """Container image configuration values that override the values in the container
    image Docker file."""

    EphemeralStorage: responses.EphemeralStorage
    """The size of the function's `/tmp` directory in MB. The default value is 512,
    but can be any whole number between 512 and 10,240 MB."""

    SnapStart: SnapStart
    """The function's SnapStart setting."""

    LoggingConfig: LoggingConfig
    """The function's Amazon CloudWatch Logs configuration settings."""

    CapacityProviderConfig: CapacityProviderConfig
    """Configuration for the capacity provider that manages compute resources for
    Lambda functions."""

    DurableConfig: responses.DurableConfig
    """Configuration settings for durable functions, including execution timeout,
    retention period for execution history, and an optional ARN of the Key Management
    Service (KMS) customer managed key that is used to encrypt your durable
    execution's payload data, including input, output, and error payloads."""

    RuntimeConfig: responses.FunctionRuntimeConfig
    """The customer-managed runtime configuration for your function."""

    AcceleratorConfig: responses.AcceleratorConfig
    """The accelerator resource settings for a Lambda execution environment."""


class UpdateFunctionEventInvokeConfigRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function, version, or alias. Length: 1 to 256."""

    Qualifier: str
    """A version number or alias name. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""

    MaximumRetryAttempts: int
    """The maximum number of times to retry when the function returns an error.
    Range: 0 to 2."""

    MaximumEventAgeInSeconds: int
    """The maximum age of a request that Lambda sends to a function for processing.
    Range: 60 to 21600."""

    DestinationConfig: DestinationConfig
    """A destination for events after they have been sent to a function for
    processing."""


class UpdateFunctionUrlConfigRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Length: 1 to 140."""

    Qualifier: str
    """The alias name. Length: 1 to 128. Pattern: `((?!^\\d+$)^[0-9a-zA-Z-_]+$)`."""

    AuthType: literals.FunctionUrlAuthType
    """The type of authentication that your function URL uses."""

    Cors: responses.Cors
    """The cross-origin resource sharing (CORS) settings for your function URL."""

    InvokeMode: literals.InvokeMode
    """Use one of the following options: `BUFFERED`, `RESPONSE_STREAM`."""


# Other modules define these types: AWS returns them too, or a view mentions them.
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
