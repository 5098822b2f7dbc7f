"""What the methods of AWS Lambda take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.lambda_.literals import (
    ApplicationLogLevel,
    Architecture,
    CapacityProviderPredefinedMetricType,
    CapacityProviderScalingMode,
    CodeSigningPolicy,
    DirectS3Read,
    EndPointType,
    EventSourceMappingMetric,
    EventSourceMappingSystemLogLevel,
    FullDocument,
    KafkaEventSourceMappingConsumptionMode,
    KafkaSchemaRegistryAuthType,
    KafkaSchemaValidationAttribute,
    LogFormat,
    OperationAction,
    OperationType,
    PropagateTagsMode,
    S3ObjectStorageMode,
    SchemaRegistryEventRecordFormat,
    SnapStartApplyOn,
    SourceAccessType,
    SystemLogLevel,
    TenantIsolationMode,
    TracingMode,
)
from boto_types.values import BlobInput, FloatInput


class ErrorObjectLike(TypedDict):
    ErrorMessage: NotRequired[ReadOnly[str]]
    ErrorType: NotRequired[ReadOnly[str]]
    ErrorData: NotRequired[ReadOnly[str]]
    StackTrace: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ContextOptionsLike(TypedDict):
    ReplayChildren: NotRequired[ReadOnly[bool]]


class StepOptionsLike(TypedDict):
    NextAttemptDelaySeconds: NotRequired[ReadOnly[int]]


class WaitOptionsLike(TypedDict):
    WaitSeconds: NotRequired[ReadOnly[int]]


class CallbackOptionsLike(TypedDict):
    TimeoutSeconds: NotRequired[ReadOnly[int]]
    HeartbeatTimeoutSeconds: NotRequired[ReadOnly[int]]


class ChainedInvokeOptionsLike(TypedDict):
    FunctionName: ReadOnly[str]
    TenantId: NotRequired[ReadOnly[str]]
    XAmznTraceId: NotRequired[ReadOnly[str]]


class OperationUpdateLike(TypedDict):
    Id: ReadOnly[str]
    ParentId: NotRequired[ReadOnly[str]]
    Name: NotRequired[ReadOnly[str]]
    Type: ReadOnly[OperationType]
    SubType: NotRequired[ReadOnly[str]]
    Action: ReadOnly[OperationAction]
    Payload: NotRequired[ReadOnly[str]]
    Error: NotRequired[ReadOnly[ErrorObjectLike]]
    ContextOptions: NotRequired[ReadOnly[ContextOptionsLike]]
    StepOptions: NotRequired[ReadOnly[StepOptionsLike]]
    WaitOptions: NotRequired[ReadOnly[WaitOptionsLike]]
    CallbackOptions: NotRequired[ReadOnly[CallbackOptionsLike]]
    ChainedInvokeOptions: NotRequired[ReadOnly[ChainedInvokeOptionsLike]]


class AliasRoutingConfigurationLike(TypedDict):
    AdditionalVersionWeights: NotRequired[ReadOnly[Mapping[str, FloatInput]]]


class CapacityProviderVpcConfigLike(TypedDict):
    SubnetIds: ReadOnly[list[str] | tuple[str, ...]]
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]


class CapacityProviderPermissionsConfigLike(TypedDict):
    CapacityProviderOperatorRoleArn: ReadOnly[str]


class InstanceRequirementsLike(TypedDict):
    Architectures: NotRequired[ReadOnly[Sequence[Architecture]]]
    AllowedInstanceTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ExcludedInstanceTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class TargetTrackingScalingPolicyLike(TypedDict):
    PredefinedMetricType: ReadOnly[CapacityProviderPredefinedMetricType]
    TargetValue: ReadOnly[FloatInput]


class CapacityProviderScalingConfigLike(TypedDict):
    MaxVCpuCount: NotRequired[ReadOnly[int]]
    ScalingMode: NotRequired[ReadOnly[CapacityProviderScalingMode]]
    ScalingPolicies: NotRequired[ReadOnly[Sequence[TargetTrackingScalingPolicyLike]]]


class PropagateTagsLike(TypedDict):
    Mode: NotRequired[ReadOnly[PropagateTagsMode]]
    ExplicitTags: NotRequired[ReadOnly[dict[str, str]]]


class CapacityProviderLoggingConfigLike(TypedDict):
    SystemLogLevel: NotRequired[ReadOnly[SystemLogLevel]]
    LogGroup: NotRequired[ReadOnly[str]]


class CapacityProviderTelemetryConfigLike(TypedDict):
    LoggingConfig: NotRequired[ReadOnly[CapacityProviderLoggingConfigLike]]


class AllowedPublishersLike(TypedDict):
    SigningProfileVersionArns: ReadOnly[list[str] | tuple[str, ...]]


class CodeSigningPoliciesLike(TypedDict):
    UntrustedArtifactOnDeployment: NotRequired[ReadOnly[CodeSigningPolicy]]


class FilterLike(TypedDict):
    Pattern: NotRequired[ReadOnly[str]]


class FilterCriteriaLike(TypedDict):
    Filters: NotRequired[ReadOnly[Sequence[FilterLike]]]


class EventSourceMappingMetricsConfigLike(TypedDict):
    Metrics: NotRequired[ReadOnly[Sequence[EventSourceMappingMetric]]]


class EventSourceMappingLoggingConfigLike(TypedDict):
    SystemLogLevel: NotRequired[ReadOnly[EventSourceMappingSystemLogLevel]]


class ScalingConfigLike(TypedDict):
    MaximumConcurrency: NotRequired[ReadOnly[int]]


class OnSuccessLike(TypedDict):
    Destination: NotRequired[ReadOnly[str]]


class OnFailureLike(TypedDict):
    Destination: NotRequired[ReadOnly[str]]


class DestinationConfigLike(TypedDict):
    OnSuccess: NotRequired[ReadOnly[OnSuccessLike]]
    OnFailure: NotRequired[ReadOnly[OnFailureLike]]


class SourceAccessConfigurationLike(TypedDict):
    Type: NotRequired[ReadOnly[SourceAccessType]]
    URI: NotRequired[ReadOnly[str]]


class SelfManagedEventSourceLike(TypedDict):
    Endpoints: NotRequired[ReadOnly[Mapping[EndPointType, list[str] | tuple[str, ...]]]]


class KafkaSchemaRegistryAccessConfigLike(TypedDict):
    Type: NotRequired[ReadOnly[KafkaSchemaRegistryAuthType]]
    URI: NotRequired[ReadOnly[str]]


class KafkaSchemaValidationConfigLike(TypedDict):
    Attribute: NotRequired[ReadOnly[KafkaSchemaValidationAttribute]]


class KafkaSchemaRegistryConfigLike(TypedDict):
    SchemaRegistryURI: NotRequired[ReadOnly[str]]
    EventRecordFormat: NotRequired[ReadOnly[SchemaRegistryEventRecordFormat]]
    AccessConfigs: NotRequired[ReadOnly[Sequence[KafkaSchemaRegistryAccessConfigLike]]]
    SchemaValidationConfigs: NotRequired[
        ReadOnly[Sequence[KafkaSchemaValidationConfigLike]]
    ]


class AmazonManagedKafkaEventSourceConfigLike(TypedDict):
    ConsumerGroupId: NotRequired[ReadOnly[str]]
    SchemaRegistryConfig: NotRequired[ReadOnly[KafkaSchemaRegistryConfigLike]]


class SelfManagedKafkaEventSourceConfigLike(TypedDict):
    ConsumerGroupId: NotRequired[ReadOnly[str]]
    SchemaRegistryConfig: NotRequired[ReadOnly[KafkaSchemaRegistryConfigLike]]
    ConsumptionMode: NotRequired[ReadOnly[KafkaEventSourceMappingConsumptionMode]]


class DocumentDBEventSourceConfigLike(TypedDict):
    DatabaseName: NotRequired[ReadOnly[str]]
    CollectionName: NotRequired[ReadOnly[str]]
    FullDocument: NotRequired[ReadOnly[FullDocument]]


class ProvisionedPollerConfigLike(TypedDict):
    MinimumPollers: NotRequired[ReadOnly[int]]
    MaximumPollers: NotRequired[ReadOnly[int]]
    PollerGroupName: NotRequired[ReadOnly[str]]


class FunctionCodeLike(TypedDict):
    ZipFile: NotRequired[ReadOnly[BlobInput]]
    S3Bucket: NotRequired[ReadOnly[str]]
    S3Key: NotRequired[ReadOnly[str]]
    S3ObjectVersion: NotRequired[ReadOnly[str]]
    S3ObjectStorageMode: NotRequired[ReadOnly[S3ObjectStorageMode]]
    ImageUri: NotRequired[ReadOnly[str]]
    SourceKMSKeyArn: NotRequired[ReadOnly[str]]


class VpcConfigLike(TypedDict):
    SubnetIds: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    SecurityGroupIds: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Ipv6AllowedForDualStack: NotRequired[ReadOnly[bool]]


class DeadLetterConfigLike(TypedDict):
    TargetArn: NotRequired[ReadOnly[str]]


class EnvironmentLike(TypedDict):
    Variables: NotRequired[ReadOnly[dict[str, str]]]


class TracingConfigLike(TypedDict):
    Mode: NotRequired[ReadOnly[TracingMode]]


class S3FilesConfigLike(TypedDict):
    DirectS3Read: NotRequired[ReadOnly[DirectS3Read]]


class FileSystemConfigLike(TypedDict):
    Arn: ReadOnly[str]
    LocalMountPath: ReadOnly[str]
    S3FilesConfig: NotRequired[ReadOnly[S3FilesConfigLike]]


class ImageConfigLike(TypedDict):
    EntryPoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Command: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    WorkingDirectory: NotRequired[ReadOnly[str]]


class EphemeralStorageLike(TypedDict):
    Size: ReadOnly[int]


class SnapStartLike(TypedDict):
    ApplyOn: NotRequired[ReadOnly[SnapStartApplyOn]]


class LoggingConfigLike(TypedDict):
    LogFormat: NotRequired[ReadOnly[LogFormat]]
    ApplicationLogLevel: NotRequired[ReadOnly[ApplicationLogLevel]]
    SystemLogLevel: NotRequired[ReadOnly[SystemLogLevel]]
    LogGroup: NotRequired[ReadOnly[str]]


class TenancyConfigLike(TypedDict):
    TenantIsolationMode: ReadOnly[TenantIsolationMode]


class LambdaManagedInstancesCapacityProviderConfigLike(TypedDict):
    CapacityProviderArn: ReadOnly[str]
    PerExecutionEnvironmentMaxConcurrency: NotRequired[ReadOnly[int]]
    ExecutionEnvironmentMemoryGiBPerVCpu: NotRequired[ReadOnly[FloatInput]]


class CapacityProviderConfigLike(TypedDict):
    LambdaManagedInstancesCapacityProviderConfig: ReadOnly[
        LambdaManagedInstancesCapacityProviderConfigLike
    ]


class DurableConfigLike(TypedDict):
    KMSKeyArn: NotRequired[ReadOnly[str]]
    RetentionPeriodInDays: NotRequired[ReadOnly[int]]
    ExecutionTimeout: NotRequired[ReadOnly[int]]


class FunctionRuntimeConfigLike(TypedDict):
    RuntimeArn: ReadOnly[str]
    RuntimeAlias: ReadOnly[str]


class AcceleratorConfigLike(TypedDict):
    AcceleratorMemorySize: ReadOnly[int]


class CorsLike(TypedDict):
    AllowCredentials: NotRequired[ReadOnly[bool]]
    AllowHeaders: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    AllowMethods: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    AllowOrigins: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ExposeHeaders: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    MaxAge: NotRequired[ReadOnly[int]]


class LayerVersionContentInputLike(TypedDict):
    S3Bucket: NotRequired[ReadOnly[str]]
    S3Key: NotRequired[ReadOnly[str]]
    S3ObjectVersion: NotRequired[ReadOnly[str]]
    S3ObjectStorageMode: NotRequired[ReadOnly[S3ObjectStorageMode]]
    ZipFile: NotRequired[ReadOnly[BlobInput]]


class FunctionScalingConfigLike(TypedDict):
    MinExecutionEnvironments: NotRequired[ReadOnly[int]]
    MaxExecutionEnvironments: NotRequired[ReadOnly[int]]
