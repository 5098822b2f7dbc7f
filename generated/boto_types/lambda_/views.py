"""Views of AWS Lambda: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types.lambda_ import literals
from boto_types.values import BlobInput, FloatInput


class ErrorObjectLike(TypedDict, total=False):
    ErrorMessage: ReadOnly[str]
    """A human-readable error message."""

    ErrorType: ReadOnly[str]
    ErrorData: ReadOnly[str]
    """Machine-readable error data."""

    StackTrace: ReadOnly[list[str] | tuple[str, ...]]


class ContextOptionsLike(TypedDict, total=False):
    """Configuration options for a durable execution context."""

    ReplayChildren: ReadOnly[bool]
    """Whether the state data of children of the completed context should be included
    in the invoke payload and `GetDurableExecutionState` response."""


class StepOptionsLike(TypedDict, total=False):
    """Configuration options for a step operation."""

    NextAttemptDelaySeconds: ReadOnly[int]
    """The delay in seconds before the next retry attempt. Range: 1 to 31622400."""


class WaitOptionsLike(TypedDict, total=False):
    """Specifies how long the durable execution waits."""

    WaitSeconds: ReadOnly[int]
    """The duration to wait, in seconds. Range: 1 to 31622400."""


class CallbackOptionsLike(TypedDict, total=False):
    """Configuration options for callback operations in durable executions, including
    timeout settings and retry behavior.
    """

    TimeoutSeconds: ReadOnly[int]
    """The timeout for the callback operation in seconds. Range: 0 to 99999999."""

    HeartbeatTimeoutSeconds: ReadOnly[int]
    """The heartbeat timeout for the callback operation, in seconds. Range: 0 to
    99999999."""


class ChainedInvokeOptionsLike(TypedDict, total=False):
    """Configuration options for chained function invocations in durable executions,
    including retry settings and timeout configuration.
    """

    FunctionName: Required[ReadOnly[str]]
    """The name or ARN of the Lambda function to invoke. Length: 1 to 256."""

    TenantId: ReadOnly[str]
    """The tenant identifier for the chained invocation. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9\\._:\\/=+\\-@ ]+`."""

    XAmznTraceId: ReadOnly[str]
    """The X-Ray trace header to use when starting the chained invocation. Length: at
    most 8192."""


class OperationUpdateLike(TypedDict, total=False):
    """An update to be applied to an operation during checkpointing."""

    Id: Required[ReadOnly[str]]
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9-_]+`."""

    ParentId: ReadOnly[str]
    """The unique identifier of the parent operation, if this operation is running
    within a child context. Length: 1 to 64. Pattern: `[a-zA-Z0-9-_]+`."""

    Name: ReadOnly[str]
    """The customer-provided name for this operation. Length: 1 to 256. Pattern:
    `[\\x20-\\x7E]+`."""

    Type: Required[ReadOnly[literals.OperationType]]
    SubType: ReadOnly[str]
    """The subtype of the operation, providing additional categorization. Length: 1
    to 32. Pattern: `[a-zA-Z0-9-_]+`."""

    Action: Required[ReadOnly[literals.OperationAction]]
    """The action to take on the operation."""

    Payload: ReadOnly[str]
    """The payload for successful operations. Length: at most 6291456."""

    Error: ReadOnly[ErrorObjectLike]
    """The error information for failed operations."""

    ContextOptions: ReadOnly[ContextOptionsLike]
    StepOptions: ReadOnly[StepOptionsLike]
    WaitOptions: ReadOnly[WaitOptionsLike]
    CallbackOptions: ReadOnly[CallbackOptionsLike]
    """Configuration options for callback operations in durable executions, including
    timeout settings and retry behavior."""

    ChainedInvokeOptions: ReadOnly[ChainedInvokeOptionsLike]
    """Configuration options for chained function invocations in durable executions,
    including retry settings and timeout configuration."""


class AliasRoutingConfigurationLike(TypedDict, total=False):
    """The traffic-shifting configuration of a Lambda function alias."""

    AdditionalVersionWeights: ReadOnly[Mapping[str, FloatInput]]
    """The second version, and the percentage of traffic that's routed to it."""


class CapacityProviderVpcConfigLike(TypedDict):
    """VPC configuration that specifies the network settings for compute instances
    managed by the capacity provider.
    """

    SubnetIds: ReadOnly[list[str] | tuple[str, ...]]
    """A list of subnet IDs where the capacity provider launches compute instances.
    Items: 1 to 16."""

    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    """A list of security group IDs that control network access for compute instances
    managed by the capacity provider. Items: at most 5."""


class CapacityProviderPermissionsConfigLike(TypedDict):
    """Configuration that specifies the permissions required for the capacity
    provider to manage compute resources.
    """

    CapacityProviderOperatorRoleArn: ReadOnly[str]
    """The ARN of the IAM role that the capacity provider uses to manage compute
    instances and other Amazon Web Services resources. Length: at most 10000."""


class InstanceRequirementsLike(TypedDict, total=False):
    """Specifications that define the characteristics and constraints for compute
    instances used by the capacity provider.
    """

    Architectures: ReadOnly[Sequence[literals.Architecture]]
    """A list of supported CPU architectures for compute instances. Items: exactly 1."""

    AllowedInstanceTypes: ReadOnly[list[str] | tuple[str, ...]]
    """A list of EC2 instance types that the capacity provider is allowed to use.
    Items: at most 400."""

    ExcludedInstanceTypes: ReadOnly[list[str] | tuple[str, ...]]
    """A list of EC2 instance types that the capacity provider should not use, even
    if they meet other requirements. Items: at most 400."""


class TargetTrackingScalingPolicyLike(TypedDict):
    """A scaling policy for the capacity provider that automatically adjusts capacity
    to maintain a target value for a specific metric.
    """

    PredefinedMetricType: ReadOnly[literals.CapacityProviderPredefinedMetricType]
    """The predefined metric type to track for scaling decisions."""

    TargetValue: ReadOnly[FloatInput]
    """The target value for the metric that the scaling policy attempts to maintain
    through scaling actions. Range: 0 to 100."""


class CapacityProviderScalingConfigLike(TypedDict, total=False):
    """Configuration that defines how the capacity provider scales compute instances
    based on demand and policies.
    """

    MaxVCpuCount: ReadOnly[int]
    """The maximum number of vCPUs that the capacity provider can provision across
    all compute instances. Range: 2 to 15000."""

    ScalingMode: ReadOnly[literals.CapacityProviderScalingMode]
    """The scaling mode that determines how the capacity provider responds to changes
    in demand."""

    ScalingPolicies: ReadOnly[Sequence[TargetTrackingScalingPolicyLike]]
    """A list of scaling policies that define how the capacity provider scales
    compute instances based on metrics and thresholds. Items: 1 to 10."""


class PropagateTagsLike(TypedDict, total=False):
    """Configuration for tag propagation to managed resources launched by the
    capacity provider.
    """

    Mode: ReadOnly[literals.PropagateTagsMode]
    """The tag propagation mode."""

    ExplicitTags: ReadOnly[dict[str, str]]
    """A list of tags to apply to managed resources when `Mode` is set to `Explicit`.
    Items: at most 40."""


class CapacityProviderLoggingConfigLike(TypedDict, total=False):
    """The capacity provider's Amazon CloudWatch Logs configuration settings."""

    SystemLogLevel: ReadOnly[literals.SystemLogLevel]
    """Set this property to filter the system logs for your capacity provider that
    Lambda sends to CloudWatch."""

    LogGroup: ReadOnly[str]
    """The name of the Amazon CloudWatch log group the capacity provider sends logs
    to. By default, Lambda capacity providers send logs to a default log group named
    `/aws/lambda/capacity-provider/<capacity provider name>`. Length: 1 to 512.
    Pattern: `[\\.\\-_/#A-Za-z0-9]+`."""


class CapacityProviderTelemetryConfigLike(TypedDict, total=False):
    """Configuration that specifies the telemetry collection for the capacity
    provider.
    """

    LoggingConfig: ReadOnly[CapacityProviderLoggingConfigLike]
    """The capacity provider's Amazon CloudWatch Logs configuration settings."""


class AllowedPublishersLike(TypedDict):
    """List of signing profiles that can sign a code package."""

    SigningProfileVersionArns: ReadOnly[list[str] | tuple[str, ...]]
    """Items: 1 to 20."""


class CodeSigningPoliciesLike(TypedDict, total=False):
    """Code signing configuration policies specify the validation failure action for
    signature mismatch or expiry.
    """

    UntrustedArtifactOnDeployment: ReadOnly[literals.CodeSigningPolicy]
    """Code signing configuration policy for deployment validation failure. Default
    value: `Warn`"""


class FilterLike(TypedDict, total=False):
    """A structure within a `FilterCriteria` object that defines an event filtering
    pattern.
    """

    Pattern: ReadOnly[str]
    """Length: at most 4096."""


class FilterCriteriaLike(TypedDict, total=False):
    """An object that contains the filters for an event source."""

    Filters: ReadOnly[Sequence[FilterLike]]


class EventSourceMappingMetricsConfigLike(TypedDict, total=False):
    """The metrics configuration for your event source."""

    Metrics: ReadOnly[Sequence[literals.EventSourceMappingMetric]]
    """The metrics you want your event source mapping to produce, including
    `EventCount`, `ErrorCount`, `KafkaMetrics`. Items: at most 3."""


class EventSourceMappingLoggingConfigLike(TypedDict, total=False):
    """(Amazon MSK, and self-managed Apache Kafka only) The logging configuration for
    your event source.
    """

    SystemLogLevel: ReadOnly[literals.EventSourceMappingSystemLogLevel]
    """The log level you want your event source mapping to use."""


class ScalingConfigLike(TypedDict, total=False):
    """(Amazon SQS only) The scaling configuration for the event source."""

    MaximumConcurrency: ReadOnly[int]
    """Limits the number of concurrent instances that the Amazon SQS event source can
    invoke. Range: 2 to 1000."""


class OnSuccessLike(TypedDict, total=False):
    """A destination for events that were processed successfully."""

    Destination: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the destination resource. Length: at most
    350."""


class OnFailureLike(TypedDict, total=False):
    """A destination for events that failed processing."""

    Destination: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the destination resource. Length: at most
    350."""


class DestinationConfigLike(TypedDict, total=False):
    """A configuration object that specifies the destination of an event after Lambda
    processes it.
    """

    OnSuccess: ReadOnly[OnSuccessLike]
    """The destination configuration for successful invocations."""

    OnFailure: ReadOnly[OnFailureLike]
    """The destination configuration for failed invocations."""


class SourceAccessConfigurationLike(TypedDict, total=False):
    """To secure and define access to your event source, you can specify the
    authentication protocol, VPC components, or virtual host.
    """

    Type: ReadOnly[literals.SourceAccessType]
    """The type of authentication protocol, VPC components, or virtual host for your
    event source."""

    URI: ReadOnly[str]
    """The value for your chosen configuration in `Type`. Length: 1 to 200. Pattern:
    `[ a-zA-Z0-9-\\/*:_+=.@-]*`."""


class SelfManagedEventSourceLike(TypedDict, total=False):
    """The self-managed Apache Kafka cluster for your event source."""

    Endpoints: ReadOnly[Mapping[literals.EndPointType, list[str] | tuple[str, ...]]]
    """The list of bootstrap servers for your Kafka brokers in the following format:
    `"KAFKA_BOOTSTRAP_SERVERS": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]`. Items: 1
    to 2."""


class KafkaSchemaRegistryAccessConfigLike(TypedDict, total=False):
    """Specific access configuration settings that tell Lambda how to authenticate
    with your schema registry.
    """

    Type: ReadOnly[literals.KafkaSchemaRegistryAuthType]
    """The type of authentication Lambda uses to access your schema registry."""

    URI: ReadOnly[str]
    """The URI of the secret (Secrets Manager secret ARN) to authenticate with your
    schema registry. Length: at most 10000."""


class KafkaSchemaValidationConfigLike(TypedDict, total=False):
    """Specific schema validation configuration settings that tell Lambda the message
    attributes you want to validate and filter using your schema registry.
    """

    Attribute: ReadOnly[literals.KafkaSchemaValidationAttribute]
    """The attributes you want your schema registry to validate and filter for."""


class KafkaSchemaRegistryConfigLike(TypedDict, total=False):
    """Specific configuration settings for a Kafka schema registry."""

    SchemaRegistryURI: ReadOnly[str]
    """Length: 1 to 10000. Pattern: `[a-zA-Z0-9-\\/*:_+=.@-]*`."""

    EventRecordFormat: ReadOnly[literals.SchemaRegistryEventRecordFormat]
    """The record format that Lambda delivers to your function after schema
    validation."""

    AccessConfigs: ReadOnly[Sequence[KafkaSchemaRegistryAccessConfigLike]]
    """An array of access configuration objects that tell Lambda how to authenticate
    with your schema registry."""

    SchemaValidationConfigs: ReadOnly[Sequence[KafkaSchemaValidationConfigLike]]
    """An array of schema validation configuration objects, which tell Lambda the
    message attributes you want to validate and filter using your schema registry."""


class AmazonManagedKafkaEventSourceConfigLike(TypedDict, total=False):
    """Specific configuration settings for an Amazon Managed Streaming for Apache
    Kafka (Amazon MSK) event source.
    """

    ConsumerGroupId: ReadOnly[str]
    """The identifier for the Kafka consumer group to join. Length: 1 to 200.
    Pattern: `[ a-zA-Z0-9-\\/*:_+=.@-]*`."""

    SchemaRegistryConfig: ReadOnly[KafkaSchemaRegistryConfigLike]
    """Specific configuration settings for a Kafka schema registry."""


class SelfManagedKafkaEventSourceConfigLike(TypedDict, total=False):
    """Specific configuration settings for a self-managed Apache Kafka event source."""

    ConsumerGroupId: ReadOnly[str]
    """The identifier for the Kafka consumer group to join. Length: 1 to 200.
    Pattern: `[ a-zA-Z0-9-\\/*:_+=.@-]*`."""

    SchemaRegistryConfig: ReadOnly[KafkaSchemaRegistryConfigLike]
    """Specific configuration settings for a Kafka schema registry."""

    ConsumptionMode: ReadOnly[literals.KafkaEventSourceMappingConsumptionMode]
    """The mode that Lambda uses to consume records from your self-managed Apache
    Kafka topic."""


class DocumentDBEventSourceConfigLike(TypedDict, total=False):
    """Specific configuration settings for a DocumentDB event source."""

    DatabaseName: ReadOnly[str]
    """The name of the database to consume within the DocumentDB cluster. Length: 1
    to 63. Pattern: `[^ /\\.$\\x22]*`."""

    CollectionName: ReadOnly[str]
    """The name of the collection to consume within the database. Length: 1 to 57.
    Pattern: `(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)`."""

    FullDocument: ReadOnly[literals.FullDocument]
    """Determines what DocumentDB sends to your event stream during document update
    operations."""


class ProvisionedPollerConfigLike(TypedDict, total=False):
    """The provisioned mode configuration for the event source."""

    MinimumPollers: ReadOnly[int]
    """The minimum number of event pollers this event source can scale down to. For
    Amazon SQS events source mappings, default is 2, and minimum 2 required. Range: 1
    to 200."""

    MaximumPollers: ReadOnly[int]
    """The maximum number of event pollers this event source can scale up to. For
    Amazon SQS event source mappings, the accepted range is between 2 and 10,000,
    with a default of 200. Range: 1 to 10000."""

    PollerGroupName: ReadOnly[str]
    """(Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller
    group. Length: at most 128. Pattern: `[a-zA-Z0-9-_]*`."""


class FunctionCodeLike(TypedDict, total=False):
    """The code for the Lambda function."""

    ZipFile: ReadOnly[BlobInput]
    """The base64-encoded contents of the deployment package."""

    S3Bucket: ReadOnly[str]
    """An Amazon S3 bucket in the same Amazon Web Services Region as your function.
    Length: 3 to 63. Pattern: `[0-9A-Za-z\\.\\-_]*(?<!\\.)`."""

    S3Key: ReadOnly[str]
    """The Amazon S3 key of the deployment package. Length: 1 to 1024."""

    S3ObjectVersion: ReadOnly[str]
    """For versioned objects, the version of the deployment package object to use.
    Length: 1 to 1024."""

    S3ObjectStorageMode: ReadOnly[literals.S3ObjectStorageMode]
    """Specifies how the deployment package is stored."""

    ImageUri: ReadOnly[str]
    """URI of a container image in the Amazon ECR registry."""

    SourceKMSKeyArn: ReadOnly[str]
    """The ARN of the Key Management Service (KMS) customer managed key that's used
    to encrypt your function's .zip deployment package. Length: at most 10000.
    Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`."""


class VpcConfigLike(TypedDict, total=False):
    """The VPC security groups and subnets that are attached to a Lambda function."""

    SubnetIds: ReadOnly[list[str] | tuple[str, ...]]
    """A list of VPC subnet IDs. Items: at most 16."""

    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    """A list of VPC security group IDs. Items: at most 5."""

    Ipv6AllowedForDualStack: ReadOnly[bool]
    """Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack
    subnets."""


class DeadLetterConfigLike(TypedDict, total=False):
    """The dead-letter queue for failed asynchronous invocations."""

    TargetArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
    Length: at most 10000. Pattern: `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`."""


class EnvironmentLike(TypedDict, total=False):
    """A function's environment variable settings."""

    Variables: ReadOnly[dict[str, str]]
    """Environment variable key-value pairs."""


class TracingConfigLike(TypedDict, total=False):
    """The function's X-Ray tracing configuration."""

    Mode: ReadOnly[literals.TracingMode]


class S3FilesConfigLike(TypedDict, total=False):
    """Setting controls how your function accesses data from an Amazon S3 file
    system.
    """

    DirectS3Read: ReadOnly[literals.DirectS3Read]
    """Specifies if a function reads from the file system for the lowest latency, or
    through Amazon S3 Files feature "direct Amazon S3 bucket reads" for the highest
    throughput."""


class FileSystemConfigLike(TypedDict):
    """Details about the connection between a Lambda function and an Amazon EFS file
    system or an Amazon S3 file system.
    """

    Arn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the Amazon EFS or Amazon S3 Files access
    point that provides access to the file system. Length: at most 256."""

    LocalMountPath: ReadOnly[str]
    """The path where the function can access the file system, starting with `/mnt/`.
    Length: at most 160. Pattern: `/mnt/[a-zA-Z0-9-_.]+`."""

    S3FilesConfig: NotRequired[ReadOnly[S3FilesConfigLike]]
    """The configuration for how your function accesses data on an Amazon S3 file
    system."""


class ImageConfigLike(TypedDict, total=False):
    """Configuration values that override the container image Dockerfile settings."""

    EntryPoint: ReadOnly[list[str] | tuple[str, ...]]
    """Specifies the entry point to their application, which is typically the
    location of the runtime executable. Items: at most 1500."""

    Command: ReadOnly[list[str] | tuple[str, ...]]
    """Specifies parameters that you want to pass in with ENTRYPOINT. Items: at most
    1500."""

    WorkingDirectory: ReadOnly[str]
    """Length: at most 1000."""


class EphemeralStorageLike(TypedDict):
    """The size of the function's `/tmp` directory in MB. The default value is 512,
    but can be any whole number between 512 and 10,240 MB.
    """

    Size: ReadOnly[int]
    """The size of the function's `/tmp` directory. Range: 512 to 32768."""


class SnapStartLike(TypedDict, total=False):
    """The function's Lambda SnapStart setting."""

    ApplyOn: ReadOnly[literals.SnapStartApplyOn]
    """Set to `PublishedVersions` to create a snapshot of the initialized execution
    environment when you publish a function version."""


class LoggingConfigLike(TypedDict, total=False):
    """The function's Amazon CloudWatch Logs configuration settings."""

    LogFormat: ReadOnly[literals.LogFormat]
    """The format in which Lambda sends your function's application and system logs
    to CloudWatch."""

    ApplicationLogLevel: ReadOnly[literals.ApplicationLogLevel]
    """Set this property to filter the application logs for your function that Lambda
    sends to CloudWatch."""

    SystemLogLevel: ReadOnly[literals.SystemLogLevel]
    """Set this property to filter the system logs for your function that Lambda
    sends to CloudWatch."""

    LogGroup: ReadOnly[str]
    """The name of the Amazon CloudWatch log group the function sends logs to. By
    default, Lambda functions send logs to a default log group named
    `/aws/lambda/<function name>`. Length: 1 to 512. Pattern:
    `[\\.\\-_/#A-Za-z0-9]+`."""


class TenancyConfigLike(TypedDict):
    """Specifies the tenant isolation mode configuration for a Lambda function."""

    TenantIsolationMode: ReadOnly[literals.TenantIsolationMode]
    """Tenant isolation mode allows for invocation to be sent to a corresponding
    execution environment dedicated to a specific tenant ID."""


class LambdaManagedInstancesCapacityProviderConfigLike(TypedDict, total=False):
    """Configuration for Lambda-managed instances used by the capacity provider."""

    CapacityProviderArn: Required[ReadOnly[str]]
    """Length: 1 to 140."""

    PerExecutionEnvironmentMaxConcurrency: ReadOnly[int]
    """The maximum number of concurrent execution environments that can run on each
    compute instance. Range: 1 to 1600."""

    ExecutionEnvironmentMemoryGiBPerVCpu: ReadOnly[FloatInput]
    """The amount of memory in GiB allocated per vCPU for execution environments.
    Range: 2 to 8."""


class CapacityProviderConfigLike(TypedDict):
    """Configuration for the capacity provider that manages compute resources for
    Lambda functions.
    """

    LambdaManagedInstancesCapacityProviderConfig: ReadOnly[
        LambdaManagedInstancesCapacityProviderConfigLike
    ]


class DurableConfigLike(TypedDict, total=False):
    """Configuration settings for durable functions, including execution timeout,
    retention period for execution history, and an optional ARN of the Key Management
    Service (KMS) customer managed key that is used to encrypt your durable
    execution's payload data, including input, output, and error payloads.
    """

    KMSKeyArn: ReadOnly[str]
    """The ARN of the Key Management Service (KMS) customer managed key that is used
    to encrypt your durable execution's payload data, including input, output, and
    error payloads. Length: at most 10000. Pattern:
    `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`."""

    RetentionPeriodInDays: ReadOnly[int]
    """The number of days to retain execution history after a durable execution
    completes. Range: 1 to 90."""

    ExecutionTimeout: ReadOnly[int]
    """The maximum time (in seconds) that a durable execution can run before timing
    out. Range: 1 to 31622400."""


class FunctionRuntimeConfigLike(TypedDict):
    """The customer-managed runtime configuration for your function."""

    RuntimeArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the customer-managed runtime that your
    function uses. Length: 48 to 2048. Pattern:
    `arn:[a-z-]+:lambda:[a-z0-9-]+:\\d{12}:runtime/.+`."""

    RuntimeAlias: ReadOnly[str]
    """The name of the customer-managed runtime alias that your function uses.
    Length: 1 to 128."""


class AcceleratorConfigLike(TypedDict):
    """The accelerator resource settings for a Lambda execution environment,
    including the amount of accelerator memory to allocate.
    """

    AcceleratorMemorySize: ReadOnly[int]
    """The minimum amount of memory (in GB) of each accelerator device exposed to the
    execution environment."""


class CorsLike(TypedDict, total=False):
    """The cross-origin resource sharing (CORS) settings for your Lambda function
    URL.
    """

    AllowCredentials: ReadOnly[bool]
    """Whether to allow cookies or other credentials in requests to your function
    URL. The default is `false`."""

    AllowHeaders: ReadOnly[list[str] | tuple[str, ...]]
    """The HTTP headers that origins can include in requests to your function URL.
    Items: at most 100."""

    AllowMethods: ReadOnly[list[str] | tuple[str, ...]]
    """The HTTP methods that are allowed when calling your function URL. Items: at
    most 6."""

    AllowOrigins: ReadOnly[list[str] | tuple[str, ...]]
    """The origins that can access your function URL. Items: at most 100."""

    ExposeHeaders: ReadOnly[list[str] | tuple[str, ...]]
    """The HTTP headers in your function response that you want to expose to origins
    that call your function URL. Items: at most 100."""

    MaxAge: ReadOnly[int]
    """The maximum amount of time, in seconds, that web browsers can cache results of
    a preflight request. By default, this is set to `0`, which means that the browser
    doesn't cache results. Range: 0 to 86400."""


class LayerVersionContentInputLike(TypedDict, total=False):
    """A ZIP archive that contains the contents of an Lambda layer."""

    S3Bucket: ReadOnly[str]
    """The Amazon S3 bucket of the layer archive. Length: 3 to 63. Pattern:
    `[0-9A-Za-z\\.\\-_]*(?<!\\.)`."""

    S3Key: ReadOnly[str]
    """The Amazon S3 key of the layer archive. Length: 1 to 1024."""

    S3ObjectVersion: ReadOnly[str]
    """For versioned objects, the version of the layer archive object to use. Length:
    1 to 1024."""

    S3ObjectStorageMode: ReadOnly[literals.S3ObjectStorageMode]
    """Specifies how the layer archive is stored."""

    ZipFile: ReadOnly[BlobInput]
    """The base64-encoded contents of the layer archive."""


class FunctionScalingConfigLike(TypedDict, total=False):
    """Configuration that defines the scaling behavior for a Lambda Managed Instances
    function, including the minimum and maximum number of execution environments that
    can be provisioned.
    """

    MinExecutionEnvironments: ReadOnly[int]
    """The minimum number of execution environments to maintain for the function.
    Range: 0 to 15000."""

    MaxExecutionEnvironments: ReadOnly[int]
    """The maximum number of execution environments that can be provisioned for the
    function. Range: 0 to 15000."""
