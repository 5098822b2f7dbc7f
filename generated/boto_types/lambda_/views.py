"""Views of AWS Lambda: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types.lambda_ import literals
from boto_types.values import BlobInput, FloatInput


class ErrorObjectLike(TypedDict, total=False):
    ErrorMessage: ReadOnly[str]
    ErrorType: ReadOnly[str]
    ErrorData: ReadOnly[str]
    StackTrace: ReadOnly[list[str] | tuple[str, ...]]


class ContextOptionsLike(TypedDict, total=False):
    ReplayChildren: ReadOnly[bool]


class StepOptionsLike(TypedDict, total=False):
    NextAttemptDelaySeconds: ReadOnly[int]


class WaitOptionsLike(TypedDict, total=False):
    WaitSeconds: ReadOnly[int]


class CallbackOptionsLike(TypedDict, total=False):
    TimeoutSeconds: ReadOnly[int]
    HeartbeatTimeoutSeconds: ReadOnly[int]


class ChainedInvokeOptionsLike(TypedDict, total=False):
    FunctionName: Required[ReadOnly[str]]
    TenantId: ReadOnly[str]
    XAmznTraceId: ReadOnly[str]


class OperationUpdateLike(TypedDict, total=False):
    Id: Required[ReadOnly[str]]
    ParentId: ReadOnly[str]
    Name: ReadOnly[str]
    Type: Required[ReadOnly[literals.OperationType]]
    SubType: ReadOnly[str]
    Action: Required[ReadOnly[literals.OperationAction]]
    Payload: ReadOnly[str]
    Error: ReadOnly[ErrorObjectLike]
    ContextOptions: ReadOnly[ContextOptionsLike]
    StepOptions: ReadOnly[StepOptionsLike]
    WaitOptions: ReadOnly[WaitOptionsLike]
    CallbackOptions: ReadOnly[CallbackOptionsLike]
    ChainedInvokeOptions: ReadOnly[ChainedInvokeOptionsLike]


class AliasRoutingConfigurationLike(TypedDict, total=False):
    AdditionalVersionWeights: ReadOnly[Mapping[str, FloatInput]]


class CapacityProviderVpcConfigLike(TypedDict):
    SubnetIds: ReadOnly[list[str] | tuple[str, ...]]
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]


class CapacityProviderPermissionsConfigLike(TypedDict):
    CapacityProviderOperatorRoleArn: ReadOnly[str]


class InstanceRequirementsLike(TypedDict, total=False):
    Architectures: ReadOnly[Sequence[literals.Architecture]]
    AllowedInstanceTypes: ReadOnly[list[str] | tuple[str, ...]]
    ExcludedInstanceTypes: ReadOnly[list[str] | tuple[str, ...]]


class TargetTrackingScalingPolicyLike(TypedDict):
    PredefinedMetricType: ReadOnly[literals.CapacityProviderPredefinedMetricType]
    TargetValue: ReadOnly[FloatInput]


class CapacityProviderScalingConfigLike(TypedDict, total=False):
    MaxVCpuCount: ReadOnly[int]
    ScalingMode: ReadOnly[literals.CapacityProviderScalingMode]
    ScalingPolicies: ReadOnly[Sequence[TargetTrackingScalingPolicyLike]]


class PropagateTagsLike(TypedDict, total=False):
    Mode: ReadOnly[literals.PropagateTagsMode]
    ExplicitTags: ReadOnly[dict[str, str]]


class CapacityProviderLoggingConfigLike(TypedDict, total=False):
    SystemLogLevel: ReadOnly[literals.SystemLogLevel]
    LogGroup: ReadOnly[str]


class CapacityProviderTelemetryConfigLike(TypedDict, total=False):
    LoggingConfig: ReadOnly[CapacityProviderLoggingConfigLike]


class AllowedPublishersLike(TypedDict):
    SigningProfileVersionArns: ReadOnly[list[str] | tuple[str, ...]]


class CodeSigningPoliciesLike(TypedDict, total=False):
    UntrustedArtifactOnDeployment: ReadOnly[literals.CodeSigningPolicy]


class FilterLike(TypedDict, total=False):
    Pattern: ReadOnly[str]


class FilterCriteriaLike(TypedDict, total=False):
    Filters: ReadOnly[Sequence[FilterLike]]


class EventSourceMappingMetricsConfigLike(TypedDict, total=False):
    Metrics: ReadOnly[Sequence[literals.EventSourceMappingMetric]]


class EventSourceMappingLoggingConfigLike(TypedDict, total=False):
    SystemLogLevel: ReadOnly[literals.EventSourceMappingSystemLogLevel]


class ScalingConfigLike(TypedDict, total=False):
    MaximumConcurrency: ReadOnly[int]


class OnSuccessLike(TypedDict, total=False):
    Destination: ReadOnly[str]


class OnFailureLike(TypedDict, total=False):
    Destination: ReadOnly[str]


class DestinationConfigLike(TypedDict, total=False):
    OnSuccess: ReadOnly[OnSuccessLike]
    OnFailure: ReadOnly[OnFailureLike]


class SourceAccessConfigurationLike(TypedDict, total=False):
    Type: ReadOnly[literals.SourceAccessType]
    URI: ReadOnly[str]


class SelfManagedEventSourceLike(TypedDict, total=False):
    Endpoints: ReadOnly[Mapping[literals.EndPointType, list[str] | tuple[str, ...]]]


class KafkaSchemaRegistryAccessConfigLike(TypedDict, total=False):
    Type: ReadOnly[literals.KafkaSchemaRegistryAuthType]
    URI: ReadOnly[str]


class KafkaSchemaValidationConfigLike(TypedDict, total=False):
    Attribute: ReadOnly[literals.KafkaSchemaValidationAttribute]


class KafkaSchemaRegistryConfigLike(TypedDict, total=False):
    SchemaRegistryURI: ReadOnly[str]
    EventRecordFormat: ReadOnly[literals.SchemaRegistryEventRecordFormat]
    AccessConfigs: ReadOnly[Sequence[KafkaSchemaRegistryAccessConfigLike]]
    SchemaValidationConfigs: ReadOnly[Sequence[KafkaSchemaValidationConfigLike]]


class AmazonManagedKafkaEventSourceConfigLike(TypedDict, total=False):
    ConsumerGroupId: ReadOnly[str]
    SchemaRegistryConfig: ReadOnly[KafkaSchemaRegistryConfigLike]


class SelfManagedKafkaEventSourceConfigLike(TypedDict, total=False):
    ConsumerGroupId: ReadOnly[str]
    SchemaRegistryConfig: ReadOnly[KafkaSchemaRegistryConfigLike]
    ConsumptionMode: ReadOnly[literals.KafkaEventSourceMappingConsumptionMode]


class DocumentDBEventSourceConfigLike(TypedDict, total=False):
    DatabaseName: ReadOnly[str]
    CollectionName: ReadOnly[str]
    FullDocument: ReadOnly[literals.FullDocument]


class ProvisionedPollerConfigLike(TypedDict, total=False):
    MinimumPollers: ReadOnly[int]
    MaximumPollers: ReadOnly[int]
    PollerGroupName: ReadOnly[str]


class FunctionCodeLike(TypedDict, total=False):
    ZipFile: ReadOnly[BlobInput]
    S3Bucket: ReadOnly[str]
    S3Key: ReadOnly[str]
    S3ObjectVersion: ReadOnly[str]
    S3ObjectStorageMode: ReadOnly[literals.S3ObjectStorageMode]
    ImageUri: ReadOnly[str]
    SourceKMSKeyArn: ReadOnly[str]


class VpcConfigLike(TypedDict, total=False):
    SubnetIds: ReadOnly[list[str] | tuple[str, ...]]
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Ipv6AllowedForDualStack: ReadOnly[bool]


class DeadLetterConfigLike(TypedDict, total=False):
    TargetArn: ReadOnly[str]


class EnvironmentLike(TypedDict, total=False):
    Variables: ReadOnly[dict[str, str]]


class TracingConfigLike(TypedDict, total=False):
    Mode: ReadOnly[literals.TracingMode]


class S3FilesConfigLike(TypedDict, total=False):
    DirectS3Read: ReadOnly[literals.DirectS3Read]


class FileSystemConfigLike(TypedDict):
    Arn: ReadOnly[str]
    LocalMountPath: ReadOnly[str]
    S3FilesConfig: NotRequired[ReadOnly[S3FilesConfigLike]]


class ImageConfigLike(TypedDict, total=False):
    EntryPoint: ReadOnly[list[str] | tuple[str, ...]]
    Command: ReadOnly[list[str] | tuple[str, ...]]
    WorkingDirectory: ReadOnly[str]


class EphemeralStorageLike(TypedDict):
    Size: ReadOnly[int]


class SnapStartLike(TypedDict, total=False):
    ApplyOn: ReadOnly[literals.SnapStartApplyOn]


class LoggingConfigLike(TypedDict, total=False):
    LogFormat: ReadOnly[literals.LogFormat]
    ApplicationLogLevel: ReadOnly[literals.ApplicationLogLevel]
    SystemLogLevel: ReadOnly[literals.SystemLogLevel]
    LogGroup: ReadOnly[str]


class TenancyConfigLike(TypedDict):
    TenantIsolationMode: ReadOnly[literals.TenantIsolationMode]


class LambdaManagedInstancesCapacityProviderConfigLike(TypedDict, total=False):
    CapacityProviderArn: Required[ReadOnly[str]]
    PerExecutionEnvironmentMaxConcurrency: ReadOnly[int]
    ExecutionEnvironmentMemoryGiBPerVCpu: ReadOnly[FloatInput]


class CapacityProviderConfigLike(TypedDict):
    LambdaManagedInstancesCapacityProviderConfig: ReadOnly[
        LambdaManagedInstancesCapacityProviderConfigLike
    ]


class DurableConfigLike(TypedDict, total=False):
    KMSKeyArn: ReadOnly[str]
    RetentionPeriodInDays: ReadOnly[int]
    ExecutionTimeout: ReadOnly[int]


class FunctionRuntimeConfigLike(TypedDict):
    RuntimeArn: ReadOnly[str]
    RuntimeAlias: ReadOnly[str]


class AcceleratorConfigLike(TypedDict):
    AcceleratorMemorySize: ReadOnly[int]


class CorsLike(TypedDict, total=False):
    AllowCredentials: ReadOnly[bool]
    AllowHeaders: ReadOnly[list[str] | tuple[str, ...]]
    AllowMethods: ReadOnly[list[str] | tuple[str, ...]]
    AllowOrigins: ReadOnly[list[str] | tuple[str, ...]]
    ExposeHeaders: ReadOnly[list[str] | tuple[str, ...]]
    MaxAge: ReadOnly[int]


class LayerVersionContentInputLike(TypedDict, total=False):
    S3Bucket: ReadOnly[str]
    S3Key: ReadOnly[str]
    S3ObjectVersion: ReadOnly[str]
    S3ObjectStorageMode: ReadOnly[literals.S3ObjectStorageMode]
    ZipFile: ReadOnly[BlobInput]


class FunctionScalingConfigLike(TypedDict, total=False):
    MinExecutionEnvironments: ReadOnly[int]
    MaxExecutionEnvironments: ReadOnly[int]
