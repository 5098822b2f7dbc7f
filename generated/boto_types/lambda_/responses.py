"""What comes back from AWS Lambda."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.lambda_.literals import (
    ApplicationLogLevel,
    Architecture,
    CapacityProviderPredefinedMetricType,
    CapacityProviderScalingMode,
    CapacityProviderState,
    CodeSigningPolicy,
    DirectS3Read,
    EndPointType,
    EventSourceMappingMetric,
    EventSourceMappingSystemLogLevel,
    EventSourcePosition,
    EventType,
    ExecutionStatus,
    FullDocument,
    FunctionResponseType,
    FunctionUrlAuthType,
    InvokeMode,
    KafkaEventSourceMappingConsumptionMode,
    KafkaSchemaRegistryAuthType,
    KafkaSchemaValidationAttribute,
    LastUpdateStatus,
    LastUpdateStatusReasonCode,
    LogFormat,
    OperationStatus,
    OperationType,
    PackageType,
    PropagateTagsMode,
    ProvisionedConcurrencyStatusEnum,
    RecursiveLoop,
    Runtime,
    SchemaRegistryEventRecordFormat,
    SnapStartApplyOn,
    SnapStartOptimizationStatus,
    SourceAccessType,
    State,
    StateReasonCode,
    SystemLogLevel,
    TenantIsolationMode,
    TracingMode,
    UpdateRuntimeOn,
)
from boto_types.streams import EventStream, StreamingBody
from boto_types.values import ResponseMetadata


class AddLayerVersionPermissionResponse(TypedDict):
    Statement: NotRequired[str]
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class AddPermissionResponse(TypedDict):
    Statement: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ExecutionDetails(TypedDict):
    InputPayload: NotRequired[str]


class ErrorObject(TypedDict):
    ErrorMessage: NotRequired[str]
    ErrorType: NotRequired[str]
    ErrorData: NotRequired[str]
    StackTrace: NotRequired[list[str]]


class ContextDetails(TypedDict):
    ReplayChildren: NotRequired[bool]
    Result: NotRequired[str]
    Error: NotRequired[ErrorObject]


class StepDetails(TypedDict):
    Attempt: NotRequired[int]
    NextAttemptTimestamp: NotRequired[datetime]
    Result: NotRequired[str]
    Error: NotRequired[ErrorObject]


class WaitDetails(TypedDict):
    ScheduledEndTimestamp: NotRequired[datetime]


class CallbackDetails(TypedDict):
    CallbackId: NotRequired[str]
    Result: NotRequired[str]
    Error: NotRequired[ErrorObject]


class ChainedInvokeDetails(TypedDict):
    Result: NotRequired[str]
    Error: NotRequired[ErrorObject]


class Operation(TypedDict):
    Id: str
    ParentId: NotRequired[str]
    Name: NotRequired[str]
    Type: OperationType
    SubType: NotRequired[str]
    StartTimestamp: datetime
    EndTimestamp: NotRequired[datetime]
    Status: OperationStatus
    ExecutionDetails: NotRequired[ExecutionDetails]
    ContextDetails: NotRequired[ContextDetails]
    StepDetails: NotRequired[StepDetails]
    WaitDetails: NotRequired[WaitDetails]
    CallbackDetails: NotRequired[CallbackDetails]
    ChainedInvokeDetails: NotRequired[ChainedInvokeDetails]


class CheckpointUpdatedExecutionState(TypedDict):
    Operations: NotRequired[list[Operation]]
    NextMarker: NotRequired[str]


class CheckpointDurableExecutionResponse(TypedDict):
    CheckpointToken: NotRequired[str]
    NewExecutionState: CheckpointUpdatedExecutionState
    ResponseMetadata: ResponseMetadata


class AliasRoutingConfiguration(TypedDict):
    AdditionalVersionWeights: NotRequired[dict[str, float]]


class AliasConfiguration(TypedDict):
    AliasArn: NotRequired[str]
    Name: NotRequired[str]
    FunctionVersion: NotRequired[str]
    Description: NotRequired[str]
    RoutingConfig: NotRequired[AliasRoutingConfiguration]
    RevisionId: NotRequired[str]


class AliasConfigurationResult(AliasConfiguration):
    ResponseMetadata: ResponseMetadata


class CapacityProviderVpcConfig(TypedDict):
    SubnetIds: list[str]
    SecurityGroupIds: list[str]


class CapacityProviderPermissionsConfig(TypedDict):
    CapacityProviderOperatorRoleArn: str


class InstanceRequirements(TypedDict):
    Architectures: NotRequired[list[Architecture]]
    AllowedInstanceTypes: NotRequired[list[str]]
    ExcludedInstanceTypes: NotRequired[list[str]]


class TargetTrackingScalingPolicy(TypedDict):
    PredefinedMetricType: CapacityProviderPredefinedMetricType
    TargetValue: float


class CapacityProviderScalingConfig(TypedDict):
    MaxVCpuCount: NotRequired[int]
    ScalingMode: NotRequired[CapacityProviderScalingMode]
    ScalingPolicies: NotRequired[list[TargetTrackingScalingPolicy]]


class PropagateTags(TypedDict):
    Mode: NotRequired[PropagateTagsMode]
    ExplicitTags: NotRequired[dict[str, str]]


class CapacityProviderLoggingConfig(TypedDict):
    SystemLogLevel: NotRequired[SystemLogLevel]
    LogGroup: NotRequired[str]


class CapacityProviderTelemetryConfig(TypedDict):
    LoggingConfig: NotRequired[CapacityProviderLoggingConfig]


class CapacityProvider(TypedDict):
    CapacityProviderArn: str
    State: CapacityProviderState
    VpcConfig: CapacityProviderVpcConfig
    PermissionsConfig: CapacityProviderPermissionsConfig
    InstanceRequirements: NotRequired[InstanceRequirements]
    CapacityProviderScalingConfig: NotRequired[CapacityProviderScalingConfig]
    KmsKeyArn: NotRequired[str]
    LastModified: NotRequired[str]
    PropagateTags: NotRequired[PropagateTags]
    TelemetryConfig: NotRequired[CapacityProviderTelemetryConfig]


class CreateCapacityProviderResponse(TypedDict):
    CapacityProvider: CapacityProvider
    ResponseMetadata: ResponseMetadata


class AllowedPublishers(TypedDict):
    SigningProfileVersionArns: list[str]


class CodeSigningPolicies(TypedDict):
    UntrustedArtifactOnDeployment: NotRequired[CodeSigningPolicy]


class CodeSigningConfig(TypedDict):
    CodeSigningConfigId: str
    CodeSigningConfigArn: str
    Description: NotRequired[str]
    AllowedPublishers: AllowedPublishers
    CodeSigningPolicies: CodeSigningPolicies
    LastModified: str


class CreateCodeSigningConfigResponse(TypedDict):
    CodeSigningConfig: CodeSigningConfig
    ResponseMetadata: ResponseMetadata


class Filter(TypedDict):
    Pattern: NotRequired[str]


class FilterCriteria(TypedDict):
    Filters: NotRequired[list[Filter]]


class FilterCriteriaError(TypedDict):
    ErrorCode: NotRequired[str]
    Message: NotRequired[str]


class EventSourceMappingMetricsConfig(TypedDict):
    Metrics: NotRequired[list[EventSourceMappingMetric]]


class EventSourceMappingLoggingConfig(TypedDict):
    SystemLogLevel: NotRequired[EventSourceMappingSystemLogLevel]


class ScalingConfig(TypedDict):
    MaximumConcurrency: NotRequired[int]


class OnSuccess(TypedDict):
    Destination: NotRequired[str]


class OnFailure(TypedDict):
    Destination: NotRequired[str]


class DestinationConfig(TypedDict):
    OnSuccess: NotRequired[OnSuccess]
    OnFailure: NotRequired[OnFailure]


class SourceAccessConfiguration(TypedDict):
    Type: NotRequired[SourceAccessType]
    URI: NotRequired[str]


class SelfManagedEventSource(TypedDict):
    Endpoints: NotRequired[dict[EndPointType, list[str]]]


class KafkaSchemaRegistryAccessConfig(TypedDict):
    Type: NotRequired[KafkaSchemaRegistryAuthType]
    URI: NotRequired[str]


class KafkaSchemaValidationConfig(TypedDict):
    Attribute: NotRequired[KafkaSchemaValidationAttribute]


class KafkaSchemaRegistryConfig(TypedDict):
    SchemaRegistryURI: NotRequired[str]
    EventRecordFormat: NotRequired[SchemaRegistryEventRecordFormat]
    AccessConfigs: NotRequired[list[KafkaSchemaRegistryAccessConfig]]
    SchemaValidationConfigs: NotRequired[list[KafkaSchemaValidationConfig]]


class AmazonManagedKafkaEventSourceConfig(TypedDict):
    ConsumerGroupId: NotRequired[str]
    SchemaRegistryConfig: NotRequired[KafkaSchemaRegistryConfig]


class SelfManagedKafkaEventSourceConfig(TypedDict):
    ConsumerGroupId: NotRequired[str]
    SchemaRegistryConfig: NotRequired[KafkaSchemaRegistryConfig]
    ConsumptionMode: NotRequired[KafkaEventSourceMappingConsumptionMode]


class DocumentDBEventSourceConfig(TypedDict):
    DatabaseName: NotRequired[str]
    CollectionName: NotRequired[str]
    FullDocument: NotRequired[FullDocument]


class ProvisionedPollerConfig(TypedDict):
    MinimumPollers: NotRequired[int]
    MaximumPollers: NotRequired[int]
    PollerGroupName: NotRequired[str]


class EventSourceMappingConfiguration(TypedDict):
    UUID: NotRequired[str]
    StartingPosition: NotRequired[EventSourcePosition]
    StartingPositionTimestamp: NotRequired[datetime]
    BatchSize: NotRequired[int]
    MaximumBatchingWindowInSeconds: NotRequired[int]
    ParallelizationFactor: NotRequired[int]
    EventSourceArn: NotRequired[str]
    FilterCriteria: NotRequired[FilterCriteria]
    FilterCriteriaError: NotRequired[FilterCriteriaError]
    KMSKeyArn: NotRequired[str]
    MetricsConfig: NotRequired[EventSourceMappingMetricsConfig]
    LoggingConfig: NotRequired[EventSourceMappingLoggingConfig]
    ScalingConfig: NotRequired[ScalingConfig]
    FunctionArn: NotRequired[str]
    LastModified: NotRequired[datetime]
    LastProcessingResult: NotRequired[str]
    State: NotRequired[str]
    StateTransitionReason: NotRequired[str]
    DestinationConfig: NotRequired[DestinationConfig]
    Topics: NotRequired[list[str]]
    Queues: NotRequired[list[str]]
    SourceAccessConfigurations: NotRequired[list[SourceAccessConfiguration]]
    SelfManagedEventSource: NotRequired[SelfManagedEventSource]
    MaximumRecordAgeInSeconds: NotRequired[int]
    BisectBatchOnFunctionError: NotRequired[bool]
    MaximumRetryAttempts: NotRequired[int]
    TumblingWindowInSeconds: NotRequired[int]
    FunctionResponseTypes: NotRequired[list[FunctionResponseType]]
    AmazonManagedKafkaEventSourceConfig: NotRequired[
        AmazonManagedKafkaEventSourceConfig
    ]
    SelfManagedKafkaEventSourceConfig: NotRequired[SelfManagedKafkaEventSourceConfig]
    DocumentDBEventSourceConfig: NotRequired[DocumentDBEventSourceConfig]
    EventSourceMappingArn: NotRequired[str]
    ProvisionedPollerConfig: NotRequired[ProvisionedPollerConfig]


class EventSourceMappingConfigurationResult(EventSourceMappingConfiguration):
    ResponseMetadata: ResponseMetadata


class VpcConfigResponse(TypedDict):
    SubnetIds: NotRequired[list[str]]
    SecurityGroupIds: NotRequired[list[str]]
    VpcId: NotRequired[str]
    Ipv6AllowedForDualStack: NotRequired[bool]


class DeadLetterConfig(TypedDict):
    TargetArn: NotRequired[str]


class EnvironmentError(TypedDict):
    ErrorCode: NotRequired[str]
    Message: NotRequired[str]


class EnvironmentResponse(TypedDict):
    Variables: NotRequired[dict[str, str]]
    Error: NotRequired[EnvironmentError]


class TracingConfigResponse(TypedDict):
    Mode: NotRequired[TracingMode]


class Layer(TypedDict):
    Arn: NotRequired[str]
    CodeSize: NotRequired[int]
    SigningProfileVersionArn: NotRequired[str]
    SigningJobArn: NotRequired[str]


class S3FilesConfig(TypedDict):
    DirectS3Read: NotRequired[DirectS3Read]


class FileSystemConfig(TypedDict):
    Arn: str
    LocalMountPath: str
    S3FilesConfig: NotRequired[S3FilesConfig]


class ImageConfig(TypedDict):
    EntryPoint: NotRequired[list[str]]
    Command: NotRequired[list[str]]
    WorkingDirectory: NotRequired[str]


class ImageConfigError(TypedDict):
    ErrorCode: NotRequired[str]
    Message: NotRequired[str]


class ImageConfigResponse(TypedDict):
    ImageConfig: NotRequired[ImageConfig]
    Error: NotRequired[ImageConfigError]


class EphemeralStorage(TypedDict):
    Size: int


class SnapStartResponse(TypedDict):
    ApplyOn: NotRequired[SnapStartApplyOn]
    OptimizationStatus: NotRequired[SnapStartOptimizationStatus]


class RuntimeVersionError(TypedDict):
    ErrorCode: NotRequired[str]
    Message: NotRequired[str]


class RuntimeVersionConfig(TypedDict):
    RuntimeVersionArn: NotRequired[str]
    Error: NotRequired[RuntimeVersionError]


class LoggingConfig(TypedDict):
    LogFormat: NotRequired[LogFormat]
    ApplicationLogLevel: NotRequired[ApplicationLogLevel]
    SystemLogLevel: NotRequired[SystemLogLevel]
    LogGroup: NotRequired[str]


class TenancyConfig(TypedDict):
    TenantIsolationMode: TenantIsolationMode


class LambdaManagedInstancesCapacityProviderConfig(TypedDict):
    CapacityProviderArn: str
    PerExecutionEnvironmentMaxConcurrency: NotRequired[int]
    ExecutionEnvironmentMemoryGiBPerVCpu: NotRequired[float]


class CapacityProviderConfig(TypedDict):
    LambdaManagedInstancesCapacityProviderConfig: (
        LambdaManagedInstancesCapacityProviderConfig
    )


class DurableConfig(TypedDict):
    KMSKeyArn: NotRequired[str]
    RetentionPeriodInDays: NotRequired[int]
    ExecutionTimeout: NotRequired[int]


class FunctionRuntimeConfig(TypedDict):
    RuntimeArn: str
    RuntimeAlias: str


class AcceleratorConfig(TypedDict):
    AcceleratorMemorySize: int


class FunctionConfiguration(TypedDict):
    FunctionName: NotRequired[str]
    FunctionArn: NotRequired[str]
    Runtime: NotRequired[Runtime]
    Role: NotRequired[str]
    Handler: NotRequired[str]
    CodeSize: NotRequired[int]
    Description: NotRequired[str]
    Timeout: NotRequired[int]
    MemorySize: NotRequired[int]
    LastModified: NotRequired[str]
    CodeSha256: NotRequired[str]
    Version: NotRequired[str]
    VpcConfig: NotRequired[VpcConfigResponse]
    DeadLetterConfig: NotRequired[DeadLetterConfig]
    Environment: NotRequired[EnvironmentResponse]
    KMSKeyArn: NotRequired[str]
    TracingConfig: NotRequired[TracingConfigResponse]
    MasterArn: NotRequired[str]
    RevisionId: NotRequired[str]
    Layers: NotRequired[list[Layer]]
    State: NotRequired[State]
    StateReason: NotRequired[str]
    StateReasonCode: NotRequired[StateReasonCode]
    LastUpdateStatus: NotRequired[LastUpdateStatus]
    LastUpdateStatusReason: NotRequired[str]
    LastUpdateStatusReasonCode: NotRequired[LastUpdateStatusReasonCode]
    FileSystemConfigs: NotRequired[list[FileSystemConfig]]
    SigningProfileVersionArn: NotRequired[str]
    SigningJobArn: NotRequired[str]
    PackageType: NotRequired[PackageType]
    ImageConfigResponse: NotRequired[ImageConfigResponse]
    Architectures: NotRequired[list[Architecture]]
    EphemeralStorage: NotRequired[EphemeralStorage]
    SnapStart: NotRequired[SnapStartResponse]
    RuntimeVersionConfig: NotRequired[RuntimeVersionConfig]
    LoggingConfig: NotRequired[LoggingConfig]
    TenancyConfig: NotRequired[TenancyConfig]
    CapacityProviderConfig: NotRequired[CapacityProviderConfig]
    ConfigSha256: NotRequired[str]
    DurableConfig: NotRequired[DurableConfig]
    RuntimeConfig: NotRequired[FunctionRuntimeConfig]
    AcceleratorConfig: NotRequired[AcceleratorConfig]


class FunctionConfigurationResult(FunctionConfiguration):
    ResponseMetadata: ResponseMetadata


class Cors(TypedDict):
    AllowCredentials: NotRequired[bool]
    AllowHeaders: NotRequired[list[str]]
    AllowMethods: NotRequired[list[str]]
    AllowOrigins: NotRequired[list[str]]
    ExposeHeaders: NotRequired[list[str]]
    MaxAge: NotRequired[int]


class CreateFunctionUrlConfigResponse(TypedDict):
    FunctionUrl: str
    FunctionArn: str
    AuthType: FunctionUrlAuthType
    Cors: NotRequired[Cors]
    CreationTime: str
    InvokeMode: NotRequired[InvokeMode]
    ResponseMetadata: ResponseMetadata


class DeleteCapacityProviderResponse(TypedDict):
    CapacityProvider: CapacityProvider
    ResponseMetadata: ResponseMetadata


class DeleteCodeSigningConfigResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteDurableExecutionResponse(TypedDict):
    DeletionRequestTimestamp: datetime
    ResponseMetadata: ResponseMetadata


class DeleteFunctionResponse(TypedDict):
    StatusCode: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class AccountLimit(TypedDict):
    TotalCodeSize: NotRequired[int]
    CodeSizeUnzipped: NotRequired[int]
    CodeSizeZipped: NotRequired[int]
    ConcurrentExecutions: NotRequired[int]
    UnreservedConcurrentExecutions: NotRequired[int]


class AccountUsage(TypedDict):
    TotalCodeSize: NotRequired[int]
    FunctionCount: NotRequired[int]


class GetAccountSettingsResponse(TypedDict):
    AccountLimit: NotRequired[AccountLimit]
    AccountUsage: NotRequired[AccountUsage]
    ResponseMetadata: ResponseMetadata


class GetCapacityProviderResponse(TypedDict):
    CapacityProvider: CapacityProvider
    ResponseMetadata: ResponseMetadata


class GetCodeSigningConfigResponse(TypedDict):
    CodeSigningConfig: CodeSigningConfig
    ResponseMetadata: ResponseMetadata


class TraceHeader(TypedDict):
    XAmznTraceId: NotRequired[str]


class PauseDetails(TypedDict):
    PauseRequestTimestamp: datetime
    Reason: NotRequired[str]
    ExecutionTimeoutPaused: bool


class GetDurableExecutionResponse(TypedDict):
    DurableExecutionArn: str
    DurableExecutionName: str
    FunctionArn: str
    InputPayload: NotRequired[str]
    Result: NotRequired[str]
    Error: NotRequired[ErrorObject]
    StartTimestamp: datetime
    Status: ExecutionStatus
    EndTimestamp: NotRequired[datetime]
    Version: NotRequired[str]
    TraceHeader: NotRequired[TraceHeader]
    ExecutionDataIncluded: NotRequired[bool]
    DurableConfig: NotRequired[DurableConfig]
    PauseDetails: NotRequired[PauseDetails]
    ExpectedExecutionTimeoutTimestamp: NotRequired[datetime]
    ResponseMetadata: ResponseMetadata


class EventInput(TypedDict):
    Payload: NotRequired[str]
    Truncated: NotRequired[bool]


class ExecutionStartedDetails(TypedDict):
    Input: EventInput
    ExecutionTimeout: int


class EventResult(TypedDict):
    Payload: NotRequired[str]
    Truncated: NotRequired[bool]


class ExecutionSucceededDetails(TypedDict):
    Result: EventResult


class EventError(TypedDict):
    Payload: NotRequired[ErrorObject]
    Truncated: NotRequired[bool]


class ExecutionFailedDetails(TypedDict):
    Error: EventError


class ExecutionTimedOutDetails(TypedDict):
    Error: NotRequired[EventError]


class ExecutionStoppedDetails(TypedDict):
    Error: EventError


class ContextStartedDetails(TypedDict):
    pass


class ContextSucceededDetails(TypedDict):
    Result: EventResult


class ContextFailedDetails(TypedDict):
    Error: EventError


class WaitStartedDetails(TypedDict):
    Duration: int
    ScheduledEndTimestamp: datetime


class WaitSucceededDetails(TypedDict):
    Duration: NotRequired[int]


class WaitCancelledDetails(TypedDict):
    Error: NotRequired[EventError]


class StepStartedDetails(TypedDict):
    pass


class RetryDetails(TypedDict):
    CurrentAttempt: NotRequired[int]
    NextAttemptDelaySeconds: NotRequired[int]


class StepSucceededDetails(TypedDict):
    Result: EventResult
    RetryDetails: RetryDetails


class StepFailedDetails(TypedDict):
    Error: EventError
    RetryDetails: RetryDetails


class ChainedInvokeStartedDetails(TypedDict):
    FunctionName: str
    TenantId: NotRequired[str]
    Input: NotRequired[EventInput]
    ExecutedVersion: NotRequired[str]
    DurableExecutionArn: NotRequired[str]


class ChainedInvokeSucceededDetails(TypedDict):
    Result: EventResult


class ChainedInvokeFailedDetails(TypedDict):
    Error: EventError


class ChainedInvokeTimedOutDetails(TypedDict):
    Error: EventError


class ChainedInvokeStoppedDetails(TypedDict):
    Error: EventError


class CallbackStartedDetails(TypedDict):
    CallbackId: str
    HeartbeatTimeout: NotRequired[int]
    Timeout: NotRequired[int]


class CallbackSucceededDetails(TypedDict):
    Result: EventResult


class CallbackFailedDetails(TypedDict):
    Error: EventError


class CallbackTimedOutDetails(TypedDict):
    Error: EventError


class InvocationCompletedDetails(TypedDict):
    StartTimestamp: datetime
    EndTimestamp: datetime
    RequestId: str
    Error: NotRequired[EventError]


class EventPauseReason(TypedDict):
    Payload: NotRequired[str]
    Truncated: NotRequired[bool]


class ExecutionPausedDetails(TypedDict):
    PauseRequestTimestamp: datetime
    Reason: NotRequired[EventPauseReason]
    ExecutionTimeoutPaused: bool


class EventResumeReason(TypedDict):
    Payload: NotRequired[str]
    Truncated: NotRequired[bool]


class ExecutionResumedDetails(TypedDict):
    ResumeRequestTimestamp: datetime
    Reason: NotRequired[EventResumeReason]


class Event(TypedDict):
    EventType: NotRequired[EventType]
    SubType: NotRequired[str]
    EventId: NotRequired[int]
    Id: NotRequired[str]
    Name: NotRequired[str]
    EventTimestamp: NotRequired[datetime]
    ParentId: NotRequired[str]
    ExecutionStartedDetails: NotRequired[ExecutionStartedDetails]
    ExecutionSucceededDetails: NotRequired[ExecutionSucceededDetails]
    ExecutionFailedDetails: NotRequired[ExecutionFailedDetails]
    ExecutionTimedOutDetails: NotRequired[ExecutionTimedOutDetails]
    ExecutionStoppedDetails: NotRequired[ExecutionStoppedDetails]
    ContextStartedDetails: NotRequired[ContextStartedDetails]
    ContextSucceededDetails: NotRequired[ContextSucceededDetails]
    ContextFailedDetails: NotRequired[ContextFailedDetails]
    WaitStartedDetails: NotRequired[WaitStartedDetails]
    WaitSucceededDetails: NotRequired[WaitSucceededDetails]
    WaitCancelledDetails: NotRequired[WaitCancelledDetails]
    StepStartedDetails: NotRequired[StepStartedDetails]
    StepSucceededDetails: NotRequired[StepSucceededDetails]
    StepFailedDetails: NotRequired[StepFailedDetails]
    ChainedInvokeStartedDetails: NotRequired[ChainedInvokeStartedDetails]
    ChainedInvokeSucceededDetails: NotRequired[ChainedInvokeSucceededDetails]
    ChainedInvokeFailedDetails: NotRequired[ChainedInvokeFailedDetails]
    ChainedInvokeTimedOutDetails: NotRequired[ChainedInvokeTimedOutDetails]
    ChainedInvokeStoppedDetails: NotRequired[ChainedInvokeStoppedDetails]
    CallbackStartedDetails: NotRequired[CallbackStartedDetails]
    CallbackSucceededDetails: NotRequired[CallbackSucceededDetails]
    CallbackFailedDetails: NotRequired[CallbackFailedDetails]
    CallbackTimedOutDetails: NotRequired[CallbackTimedOutDetails]
    InvocationCompletedDetails: NotRequired[InvocationCompletedDetails]
    ExecutionPausedDetails: NotRequired[ExecutionPausedDetails]
    ExecutionResumedDetails: NotRequired[ExecutionResumedDetails]


class GetDurableExecutionHistoryResponse(TypedDict):
    Events: list[Event]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetDurableExecutionStateResponse(TypedDict):
    Operations: list[Operation]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ResolvedS3Object(TypedDict):
    S3Bucket: NotRequired[str]
    S3Key: NotRequired[str]
    S3ObjectVersion: NotRequired[str]


class FunctionCodeLocationError(TypedDict):
    ErrorCode: NotRequired[str]
    Message: NotRequired[str]


class FunctionCodeLocation(TypedDict):
    RepositoryType: NotRequired[str]
    Location: NotRequired[str]
    ImageUri: NotRequired[str]
    ResolvedImageUri: NotRequired[str]
    ResolvedS3Object: NotRequired[ResolvedS3Object]
    SourceKMSKeyArn: NotRequired[str]
    Error: NotRequired[FunctionCodeLocationError]


class TagsError(TypedDict):
    ErrorCode: str
    Message: str


class Concurrency(TypedDict):
    ReservedConcurrentExecutions: NotRequired[int]


class ConcurrencyResult(Concurrency):
    ResponseMetadata: ResponseMetadata


class GetFunctionResponse(TypedDict):
    Configuration: NotRequired[FunctionConfiguration]
    Code: NotRequired[FunctionCodeLocation]
    Tags: NotRequired[dict[str, str]]
    TagsError: NotRequired[TagsError]
    Concurrency: NotRequired[Concurrency]
    ResponseMetadata: ResponseMetadata


class GetFunctionCodeSigningConfigResponse(TypedDict):
    CodeSigningConfigArn: str
    FunctionName: str
    ResponseMetadata: ResponseMetadata


class GetFunctionConcurrencyResponse(TypedDict):
    ReservedConcurrentExecutions: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class FunctionEventInvokeConfig(TypedDict):
    LastModified: NotRequired[datetime]
    FunctionArn: NotRequired[str]
    MaximumRetryAttempts: NotRequired[int]
    MaximumEventAgeInSeconds: NotRequired[int]
    DestinationConfig: NotRequired[DestinationConfig]


class FunctionEventInvokeConfigResult(FunctionEventInvokeConfig):
    ResponseMetadata: ResponseMetadata


class GetFunctionRecursionConfigResponse(TypedDict):
    RecursiveLoop: NotRequired[RecursiveLoop]
    ResponseMetadata: ResponseMetadata


class FunctionScalingConfig(TypedDict):
    MinExecutionEnvironments: NotRequired[int]
    MaxExecutionEnvironments: NotRequired[int]


class GetFunctionScalingConfigResponse(TypedDict):
    FunctionArn: NotRequired[str]
    AppliedFunctionScalingConfig: NotRequired[FunctionScalingConfig]
    RequestedFunctionScalingConfig: NotRequired[FunctionScalingConfig]
    ResponseMetadata: ResponseMetadata


class GetFunctionUrlConfigResponse(TypedDict):
    FunctionUrl: str
    FunctionArn: str
    AuthType: FunctionUrlAuthType
    Cors: NotRequired[Cors]
    CreationTime: str
    LastModifiedTime: str
    InvokeMode: NotRequired[InvokeMode]
    ResponseMetadata: ResponseMetadata


class LayerVersionContentOutput(TypedDict):
    Location: NotRequired[str]
    CodeSha256: NotRequired[str]
    CodeSize: NotRequired[int]
    SigningProfileVersionArn: NotRequired[str]
    SigningJobArn: NotRequired[str]
    ResolvedS3Object: NotRequired[ResolvedS3Object]


class GetLayerVersionResponse(TypedDict):
    Content: NotRequired[LayerVersionContentOutput]
    LayerArn: NotRequired[str]
    LayerVersionArn: NotRequired[str]
    Description: NotRequired[str]
    CreatedDate: NotRequired[str]
    Version: NotRequired[int]
    CompatibleArchitectures: NotRequired[list[Architecture]]
    CompatibleRuntimes: NotRequired[list[Runtime]]
    LicenseInfo: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetLayerVersionPolicyResponse(TypedDict):
    Policy: NotRequired[str]
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetPolicyResponse(TypedDict):
    Policy: NotRequired[str]
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetProvisionedConcurrencyConfigResponse(TypedDict):
    RequestedProvisionedConcurrentExecutions: NotRequired[int]
    AvailableProvisionedConcurrentExecutions: NotRequired[int]
    AllocatedProvisionedConcurrentExecutions: NotRequired[int]
    Status: NotRequired[ProvisionedConcurrencyStatusEnum]
    StatusReason: NotRequired[str]
    LastModified: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetResourcePolicyResponse(TypedDict):
    Policy: NotRequired[str]
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetRuntimeManagementConfigResponse(TypedDict):
    UpdateRuntimeOn: NotRequired[UpdateRuntimeOn]
    FunctionArn: NotRequired[str]
    RuntimeVersionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class InvocationResponse(TypedDict):
    StatusCode: NotRequired[int]
    FunctionError: NotRequired[str]
    LogResult: NotRequired[str]
    Payload: StreamingBody
    ExecutedVersion: NotRequired[str]
    DurableExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class InvokeAsyncResponse(TypedDict):
    Status: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class InvokeResponseStreamUpdate(TypedDict):
    Payload: NotRequired[bytes]


class InvokeWithResponseStreamCompleteEvent(TypedDict):
    ErrorCode: NotRequired[str]
    ErrorDetails: NotRequired[str]
    LogResult: NotRequired[str]


class InvokeWithResponseStreamResponseEvent_PayloadChunk(TypedDict):
    PayloadChunk: InvokeResponseStreamUpdate
    InvokeComplete: NotRequired[Absent]


class InvokeWithResponseStreamResponseEvent_InvokeComplete(TypedDict):
    PayloadChunk: NotRequired[Absent]
    InvokeComplete: InvokeWithResponseStreamCompleteEvent


InvokeWithResponseStreamResponseEvent: TypeAlias = (
    InvokeWithResponseStreamResponseEvent_PayloadChunk
    | InvokeWithResponseStreamResponseEvent_InvokeComplete
)


class InvokeWithResponseStreamResponse(TypedDict):
    StatusCode: NotRequired[int]
    ExecutedVersion: NotRequired[str]
    EventStream: EventStream[InvokeWithResponseStreamResponseEvent]
    ResponseStreamContentType: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListAliasesResponse(TypedDict):
    NextMarker: NotRequired[str]
    Aliases: NotRequired[list[AliasConfiguration]]
    ResponseMetadata: ResponseMetadata


class ListCapacityProvidersResponse(TypedDict):
    CapacityProviders: list[CapacityProvider]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListCodeSigningConfigsResponse(TypedDict):
    NextMarker: NotRequired[str]
    CodeSigningConfigs: NotRequired[list[CodeSigningConfig]]
    ResponseMetadata: ResponseMetadata


class Execution(TypedDict):
    DurableExecutionArn: str
    DurableExecutionName: str
    FunctionArn: str
    Status: ExecutionStatus
    StartTimestamp: datetime
    EndTimestamp: NotRequired[datetime]
    KMSKeyArn: NotRequired[str]


class ListDurableExecutionsByFunctionResponse(TypedDict):
    DurableExecutions: NotRequired[list[Execution]]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListEventSourceMappingsResponse(TypedDict):
    NextMarker: NotRequired[str]
    EventSourceMappings: NotRequired[list[EventSourceMappingConfiguration]]
    ResponseMetadata: ResponseMetadata


class ListFunctionEventInvokeConfigsResponse(TypedDict):
    FunctionEventInvokeConfigs: NotRequired[list[FunctionEventInvokeConfig]]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class FunctionUrlConfig(TypedDict):
    FunctionUrl: str
    FunctionArn: str
    CreationTime: str
    LastModifiedTime: str
    Cors: NotRequired[Cors]
    AuthType: FunctionUrlAuthType
    InvokeMode: NotRequired[InvokeMode]


class ListFunctionUrlConfigsResponse(TypedDict):
    FunctionUrlConfigs: list[FunctionUrlConfig]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class FunctionVersionsByCapacityProviderListItem(TypedDict):
    FunctionArn: str
    State: State


class ListFunctionVersionsByCapacityProviderResponse(TypedDict):
    CapacityProviderArn: str
    FunctionVersions: list[FunctionVersionsByCapacityProviderListItem]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListFunctionsResponse(TypedDict):
    NextMarker: NotRequired[str]
    Functions: NotRequired[list[FunctionConfiguration]]
    ResponseMetadata: ResponseMetadata


class ListFunctionsByCodeSigningConfigResponse(TypedDict):
    NextMarker: NotRequired[str]
    FunctionArns: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata


class LayerVersionsListItem(TypedDict):
    LayerVersionArn: NotRequired[str]
    Version: NotRequired[int]
    Description: NotRequired[str]
    CreatedDate: NotRequired[str]
    CompatibleArchitectures: NotRequired[list[Architecture]]
    CompatibleRuntimes: NotRequired[list[Runtime]]
    LicenseInfo: NotRequired[str]


class ListLayerVersionsResponse(TypedDict):
    NextMarker: NotRequired[str]
    LayerVersions: NotRequired[list[LayerVersionsListItem]]
    ResponseMetadata: ResponseMetadata


class LayersListItem(TypedDict):
    LayerName: NotRequired[str]
    LayerArn: NotRequired[str]
    LatestMatchingVersion: NotRequired[LayerVersionsListItem]


class ListLayersResponse(TypedDict):
    NextMarker: NotRequired[str]
    Layers: NotRequired[list[LayersListItem]]
    ResponseMetadata: ResponseMetadata


class ProvisionedConcurrencyConfigListItem(TypedDict):
    FunctionArn: NotRequired[str]
    RequestedProvisionedConcurrentExecutions: NotRequired[int]
    AvailableProvisionedConcurrentExecutions: NotRequired[int]
    AllocatedProvisionedConcurrentExecutions: NotRequired[int]
    Status: NotRequired[ProvisionedConcurrencyStatusEnum]
    StatusReason: NotRequired[str]
    LastModified: NotRequired[str]


class ListProvisionedConcurrencyConfigsResponse(TypedDict):
    ProvisionedConcurrencyConfigs: NotRequired[
        list[ProvisionedConcurrencyConfigListItem]
    ]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListTagsResponse(TypedDict):
    Tags: NotRequired[dict[str, str]]
    ResponseMetadata: ResponseMetadata


class ListVersionsByFunctionResponse(TypedDict):
    NextMarker: NotRequired[str]
    Versions: NotRequired[list[FunctionConfiguration]]
    ResponseMetadata: ResponseMetadata


class PauseDurableExecutionResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class PublishLayerVersionResponse(TypedDict):
    Content: NotRequired[LayerVersionContentOutput]
    LayerArn: NotRequired[str]
    LayerVersionArn: NotRequired[str]
    Description: NotRequired[str]
    CreatedDate: NotRequired[str]
    Version: NotRequired[int]
    CompatibleArchitectures: NotRequired[list[Architecture]]
    CompatibleRuntimes: NotRequired[list[Runtime]]
    LicenseInfo: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PutFunctionCodeSigningConfigResponse(TypedDict):
    CodeSigningConfigArn: str
    FunctionName: str
    ResponseMetadata: ResponseMetadata


class PutFunctionRecursionConfigResponse(TypedDict):
    RecursiveLoop: NotRequired[RecursiveLoop]
    ResponseMetadata: ResponseMetadata


class PutFunctionScalingConfigResponse(TypedDict):
    FunctionState: NotRequired[State]
    ResponseMetadata: ResponseMetadata


class PutProvisionedConcurrencyConfigResponse(TypedDict):
    RequestedProvisionedConcurrentExecutions: NotRequired[int]
    AllocatedProvisionedConcurrentExecutions: NotRequired[int]
    AvailableProvisionedConcurrentExecutions: NotRequired[int]
    Status: NotRequired[ProvisionedConcurrencyStatusEnum]
    StatusReason: NotRequired[str]
    LastModified: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PutResourcePolicyResponse(TypedDict):
    Policy: NotRequired[str]
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PutRuntimeManagementConfigResponse(TypedDict):
    UpdateRuntimeOn: UpdateRuntimeOn
    FunctionArn: str
    RuntimeVersionArn: NotRequired[str]
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
    ResponseMetadata: ResponseMetadata


class UpdateCapacityProviderResponse(TypedDict):
    CapacityProvider: CapacityProvider
    ResponseMetadata: ResponseMetadata


class UpdateCodeSigningConfigResponse(TypedDict):
    CodeSigningConfig: CodeSigningConfig
    ResponseMetadata: ResponseMetadata


class UpdateFunctionUrlConfigResponse(TypedDict):
    FunctionUrl: str
    FunctionArn: str
    AuthType: FunctionUrlAuthType
    Cors: NotRequired[Cors]
    CreationTime: str
    LastModifiedTime: str
    InvokeMode: NotRequired[InvokeMode]
    ResponseMetadata: ResponseMetadata
