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
    ResponseMetadata: Required[ResponseMetadata]


class AddPermissionResponse(TypedDict):
    Statement: str
    ResponseMetadata: ResponseMetadata


class ExecutionDetails(TypedDict, total=False):
    InputPayload: str


class ErrorObject(TypedDict, total=False):
    ErrorMessage: str
    ErrorType: str
    ErrorData: str
    StackTrace: list[str]


class ContextDetails(TypedDict, total=False):
    ReplayChildren: bool
    Result: str
    Error: ErrorObject


class StepDetails(TypedDict, total=False):
    Attempt: int
    NextAttemptTimestamp: datetime
    Result: str
    Error: ErrorObject


class WaitDetails(TypedDict, total=False):
    ScheduledEndTimestamp: datetime


class CallbackDetails(TypedDict, total=False):
    CallbackId: str
    Result: str
    Error: ErrorObject


class ChainedInvokeDetails(TypedDict, total=False):
    Result: str
    Error: ErrorObject


class Operation(TypedDict, total=False):
    Id: Required[str]
    ParentId: str
    Name: str
    Type: Required[literals.OperationType]
    SubType: str
    StartTimestamp: Required[datetime]
    EndTimestamp: datetime
    Status: Required[literals.OperationStatus]
    ExecutionDetails: ExecutionDetails
    ContextDetails: ContextDetails
    StepDetails: StepDetails
    WaitDetails: WaitDetails
    CallbackDetails: CallbackDetails
    ChainedInvokeDetails: ChainedInvokeDetails


class CheckpointUpdatedExecutionState(TypedDict, total=False):
    Operations: list[Operation]
    NextMarker: str


class CheckpointDurableExecutionResponse(TypedDict):
    CheckpointToken: NotRequired[str]
    NewExecutionState: CheckpointUpdatedExecutionState
    ResponseMetadata: ResponseMetadata


class AliasRoutingConfiguration(TypedDict, total=False):
    AdditionalVersionWeights: dict[str, float]


class AliasConfiguration(TypedDict):
    AliasArn: str
    Name: str
    FunctionVersion: str
    Description: str
    RoutingConfig: NotRequired[AliasRoutingConfiguration]
    RevisionId: NotRequired[str]


class AliasConfigurationResult(AliasConfiguration):
    ResponseMetadata: ResponseMetadata


class CapacityProviderVpcConfig(TypedDict):
    SubnetIds: list[str]
    SecurityGroupIds: list[str]


class CapacityProviderPermissionsConfig(TypedDict):
    CapacityProviderOperatorRoleArn: str


class InstanceRequirements(TypedDict, total=False):
    Architectures: list[literals.Architecture]
    AllowedInstanceTypes: list[str]
    ExcludedInstanceTypes: list[str]


class TargetTrackingScalingPolicy(TypedDict):
    PredefinedMetricType: literals.CapacityProviderPredefinedMetricType
    TargetValue: float


class CapacityProviderScalingConfig(TypedDict, total=False):
    MaxVCpuCount: int
    ScalingMode: literals.CapacityProviderScalingMode
    ScalingPolicies: list[TargetTrackingScalingPolicy]


class PropagateTags(TypedDict, total=False):
    Mode: literals.PropagateTagsMode
    ExplicitTags: dict[str, str]


class CapacityProviderLoggingConfig(TypedDict, total=False):
    SystemLogLevel: literals.SystemLogLevel
    LogGroup: str


class CapacityProviderTelemetryConfig(TypedDict, total=False):
    LoggingConfig: CapacityProviderLoggingConfig


class CapacityProvider(TypedDict, total=False):
    CapacityProviderArn: Required[str]
    State: Required[literals.CapacityProviderState]
    VpcConfig: Required[CapacityProviderVpcConfig]
    PermissionsConfig: Required[CapacityProviderPermissionsConfig]
    InstanceRequirements: InstanceRequirements
    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    KmsKeyArn: str
    LastModified: str
    PropagateTags: PropagateTags
    TelemetryConfig: CapacityProviderTelemetryConfig


class CreateCapacityProviderResponse(TypedDict):
    CapacityProvider: CapacityProvider
    ResponseMetadata: ResponseMetadata


class AllowedPublishers(TypedDict):
    SigningProfileVersionArns: list[str]


class CodeSigningPolicies(TypedDict, total=False):
    UntrustedArtifactOnDeployment: literals.CodeSigningPolicy


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
    Pattern: str


class FilterCriteria(TypedDict, total=False):
    Filters: list[Filter]


class FilterCriteriaError(TypedDict, total=False):
    ErrorCode: str
    Message: str


class EventSourceMappingMetricsConfig(TypedDict, total=False):
    Metrics: list[literals.EventSourceMappingMetric]


class EventSourceMappingLoggingConfig(TypedDict, total=False):
    SystemLogLevel: literals.EventSourceMappingSystemLogLevel


class ScalingConfig(TypedDict, total=False):
    MaximumConcurrency: int


class OnSuccess(TypedDict, total=False):
    Destination: str


class OnFailure(TypedDict, total=False):
    Destination: str


class DestinationConfig(TypedDict):
    OnSuccess: NotRequired[OnSuccess]
    OnFailure: OnFailure


class SourceAccessConfiguration(TypedDict, total=False):
    Type: literals.SourceAccessType
    URI: str


class SelfManagedEventSource(TypedDict, total=False):
    Endpoints: dict[literals.EndPointType, list[str]]


class KafkaSchemaRegistryAccessConfig(TypedDict, total=False):
    Type: literals.KafkaSchemaRegistryAuthType
    URI: str


class KafkaSchemaValidationConfig(TypedDict, total=False):
    Attribute: literals.KafkaSchemaValidationAttribute


class KafkaSchemaRegistryConfig(TypedDict, total=False):
    SchemaRegistryURI: str
    EventRecordFormat: literals.SchemaRegistryEventRecordFormat
    AccessConfigs: list[KafkaSchemaRegistryAccessConfig]
    SchemaValidationConfigs: list[KafkaSchemaValidationConfig]


class AmazonManagedKafkaEventSourceConfig(TypedDict, total=False):
    ConsumerGroupId: str
    SchemaRegistryConfig: KafkaSchemaRegistryConfig


class SelfManagedKafkaEventSourceConfig(TypedDict, total=False):
    ConsumerGroupId: str
    SchemaRegistryConfig: KafkaSchemaRegistryConfig
    ConsumptionMode: literals.KafkaEventSourceMappingConsumptionMode


class DocumentDBEventSourceConfig(TypedDict, total=False):
    DatabaseName: str
    CollectionName: str
    FullDocument: literals.FullDocument


class ProvisionedPollerConfig(TypedDict, total=False):
    MinimumPollers: int
    MaximumPollers: int
    PollerGroupName: str


class EventSourceMappingConfiguration(TypedDict, total=False):
    UUID: Required[str]
    StartingPosition: literals.EventSourcePosition
    StartingPositionTimestamp: datetime
    BatchSize: Required[int]
    MaximumBatchingWindowInSeconds: int
    ParallelizationFactor: int
    EventSourceArn: Required[str]
    FilterCriteria: FilterCriteria
    FilterCriteriaError: FilterCriteriaError
    KMSKeyArn: str
    MetricsConfig: EventSourceMappingMetricsConfig
    LoggingConfig: EventSourceMappingLoggingConfig
    ScalingConfig: ScalingConfig
    FunctionArn: Required[str]
    LastModified: Required[datetime]
    LastProcessingResult: str
    State: Required[str]
    StateTransitionReason: Required[str]
    DestinationConfig: DestinationConfig
    Topics: list[str]
    Queues: list[str]
    SourceAccessConfigurations: list[SourceAccessConfiguration]
    SelfManagedEventSource: SelfManagedEventSource
    MaximumRecordAgeInSeconds: int
    BisectBatchOnFunctionError: bool
    MaximumRetryAttempts: int
    TumblingWindowInSeconds: int
    FunctionResponseTypes: list[literals.FunctionResponseType]
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
    EventSourceMappingArn: str
    ProvisionedPollerConfig: ProvisionedPollerConfig


class EventSourceMappingConfigurationResult(EventSourceMappingConfiguration):
    ResponseMetadata: ResponseMetadata


class VpcConfigResponse(TypedDict):
    SubnetIds: list[str]
    SecurityGroupIds: list[str]
    VpcId: NotRequired[str]
    Ipv6AllowedForDualStack: NotRequired[bool]


class DeadLetterConfig(TypedDict, total=False):
    TargetArn: str


class EnvironmentError(TypedDict, total=False):
    ErrorCode: str
    Message: str


class EnvironmentResponse(TypedDict):
    Variables: dict[str, str]
    Error: NotRequired[EnvironmentError]


class TracingConfigResponse(TypedDict):
    Mode: literals.TracingMode


class Layer(TypedDict, total=False):
    Arn: str
    CodeSize: int
    SigningProfileVersionArn: str
    SigningJobArn: str


class S3FilesConfig(TypedDict, total=False):
    DirectS3Read: literals.DirectS3Read


class FileSystemConfig(TypedDict):
    Arn: str
    LocalMountPath: str
    S3FilesConfig: NotRequired[S3FilesConfig]


class ImageConfig(TypedDict, total=False):
    EntryPoint: list[str]
    Command: list[str]
    WorkingDirectory: str


class ImageConfigError(TypedDict, total=False):
    ErrorCode: str
    Message: str


class ImageConfigResponse(TypedDict, total=False):
    ImageConfig: ImageConfig
    Error: ImageConfigError


class EphemeralStorage(TypedDict):
    Size: int


class SnapStartResponse(TypedDict):
    ApplyOn: literals.SnapStartApplyOn
    OptimizationStatus: literals.SnapStartOptimizationStatus


class RuntimeVersionError(TypedDict, total=False):
    ErrorCode: str
    Message: str


class RuntimeVersionConfig(TypedDict):
    RuntimeVersionArn: str
    Error: NotRequired[RuntimeVersionError]


class LoggingConfig(TypedDict):
    LogFormat: literals.LogFormat
    ApplicationLogLevel: NotRequired[literals.ApplicationLogLevel]
    SystemLogLevel: NotRequired[literals.SystemLogLevel]
    LogGroup: str


class TenancyConfig(TypedDict):
    TenantIsolationMode: literals.TenantIsolationMode


class LambdaManagedInstancesCapacityProviderConfig(TypedDict, total=False):
    CapacityProviderArn: Required[str]
    PerExecutionEnvironmentMaxConcurrency: int
    ExecutionEnvironmentMemoryGiBPerVCpu: float


class CapacityProviderConfig(TypedDict):
    LambdaManagedInstancesCapacityProviderConfig: (
        LambdaManagedInstancesCapacityProviderConfig
    )


class DurableConfig(TypedDict, total=False):
    KMSKeyArn: str
    RetentionPeriodInDays: int
    ExecutionTimeout: int


class FunctionRuntimeConfig(TypedDict):
    RuntimeArn: str
    RuntimeAlias: str


class AcceleratorConfig(TypedDict):
    AcceleratorMemorySize: int


class FunctionConfiguration(TypedDict, total=False):
    FunctionName: Required[str]
    FunctionArn: Required[str]
    Runtime: literals.Runtime
    Role: Required[str]
    Handler: str
    CodeSize: Required[int]
    Description: Required[str]
    Timeout: Required[int]
    MemorySize: Required[int]
    LastModified: Required[str]
    CodeSha256: Required[str]
    Version: Required[str]
    VpcConfig: VpcConfigResponse
    DeadLetterConfig: DeadLetterConfig
    Environment: EnvironmentResponse
    KMSKeyArn: str
    TracingConfig: TracingConfigResponse
    MasterArn: str
    RevisionId: str
    Layers: list[Layer]
    State: literals.State
    StateReason: str
    StateReasonCode: literals.StateReasonCode
    LastUpdateStatus: literals.LastUpdateStatus
    LastUpdateStatusReason: str
    LastUpdateStatusReasonCode: literals.LastUpdateStatusReasonCode
    FileSystemConfigs: list[FileSystemConfig]
    SigningProfileVersionArn: str
    SigningJobArn: str
    PackageType: literals.PackageType
    ImageConfigResponse: ImageConfigResponse
    Architectures: list[literals.Architecture]
    EphemeralStorage: EphemeralStorage
    SnapStart: SnapStartResponse
    RuntimeVersionConfig: RuntimeVersionConfig
    LoggingConfig: LoggingConfig
    TenancyConfig: TenancyConfig
    CapacityProviderConfig: CapacityProviderConfig
    ConfigSha256: str
    DurableConfig: DurableConfig
    RuntimeConfig: FunctionRuntimeConfig
    AcceleratorConfig: AcceleratorConfig


class FunctionConfigurationResult(FunctionConfiguration):
    ResponseMetadata: ResponseMetadata


class Cors(TypedDict, total=False):
    AllowCredentials: bool
    AllowHeaders: list[str]
    AllowMethods: list[str]
    AllowOrigins: list[str]
    ExposeHeaders: list[str]
    MaxAge: int


class CreateFunctionUrlConfigResponse(TypedDict):
    FunctionUrl: str
    FunctionArn: str
    AuthType: literals.FunctionUrlAuthType
    Cors: NotRequired[Cors]
    CreationTime: str
    InvokeMode: NotRequired[literals.InvokeMode]
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


class AccountLimit(TypedDict, total=False):
    TotalCodeSize: int
    CodeSizeUnzipped: int
    CodeSizeZipped: int
    ConcurrentExecutions: int
    UnreservedConcurrentExecutions: int


class AccountUsage(TypedDict, total=False):
    TotalCodeSize: int
    FunctionCount: int


class GetAccountSettingsResponse(TypedDict, total=False):
    AccountLimit: AccountLimit
    AccountUsage: AccountUsage
    ResponseMetadata: Required[ResponseMetadata]


class GetCapacityProviderResponse(TypedDict):
    CapacityProvider: CapacityProvider
    ResponseMetadata: ResponseMetadata


class GetCodeSigningConfigResponse(TypedDict):
    CodeSigningConfig: CodeSigningConfig
    ResponseMetadata: ResponseMetadata


class TraceHeader(TypedDict, total=False):
    XAmznTraceId: str


class PauseDetails(TypedDict):
    PauseRequestTimestamp: datetime
    Reason: NotRequired[str]
    ExecutionTimeoutPaused: bool


class GetDurableExecutionResponse(TypedDict, total=False):
    DurableExecutionArn: Required[str]
    DurableExecutionName: Required[str]
    FunctionArn: Required[str]
    InputPayload: str
    Result: str
    Error: ErrorObject
    StartTimestamp: Required[datetime]
    Status: Required[literals.ExecutionStatus]
    EndTimestamp: datetime
    Version: str
    TraceHeader: TraceHeader
    ExecutionDataIncluded: bool
    DurableConfig: DurableConfig
    PauseDetails: PauseDetails
    ExpectedExecutionTimeoutTimestamp: datetime
    ResponseMetadata: Required[ResponseMetadata]


class EventInput(TypedDict, total=False):
    Payload: str
    Truncated: bool


class ExecutionStartedDetails(TypedDict):
    Input: EventInput
    ExecutionTimeout: int


class EventResult(TypedDict, total=False):
    Payload: str
    Truncated: bool


class ExecutionSucceededDetails(TypedDict):
    Result: EventResult


class EventError(TypedDict, total=False):
    Payload: ErrorObject
    Truncated: bool


class ExecutionFailedDetails(TypedDict):
    Error: EventError


class ExecutionTimedOutDetails(TypedDict, total=False):
    Error: EventError


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


class WaitSucceededDetails(TypedDict, total=False):
    Duration: int


class WaitCancelledDetails(TypedDict, total=False):
    Error: EventError


class StepStartedDetails(TypedDict):
    pass


class RetryDetails(TypedDict, total=False):
    CurrentAttempt: int
    NextAttemptDelaySeconds: int


class StepSucceededDetails(TypedDict):
    Result: EventResult
    RetryDetails: RetryDetails


class StepFailedDetails(TypedDict):
    Error: EventError
    RetryDetails: RetryDetails


class ChainedInvokeStartedDetails(TypedDict, total=False):
    FunctionName: Required[str]
    TenantId: str
    Input: EventInput
    ExecutedVersion: str
    DurableExecutionArn: str


class ChainedInvokeSucceededDetails(TypedDict):
    Result: EventResult


class ChainedInvokeFailedDetails(TypedDict):
    Error: EventError


class ChainedInvokeTimedOutDetails(TypedDict):
    Error: EventError


class ChainedInvokeStoppedDetails(TypedDict):
    Error: EventError


class CallbackStartedDetails(TypedDict, total=False):
    CallbackId: Required[str]
    HeartbeatTimeout: int
    Timeout: int


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


class EventPauseReason(TypedDict, total=False):
    Payload: str
    Truncated: bool


class ExecutionPausedDetails(TypedDict):
    PauseRequestTimestamp: datetime
    Reason: NotRequired[EventPauseReason]
    ExecutionTimeoutPaused: bool


class EventResumeReason(TypedDict, total=False):
    Payload: str
    Truncated: bool


class ExecutionResumedDetails(TypedDict):
    ResumeRequestTimestamp: datetime
    Reason: NotRequired[EventResumeReason]


class Event(TypedDict, total=False):
    EventType: literals.EventType
    SubType: str
    EventId: int
    Id: str
    Name: str
    EventTimestamp: datetime
    ParentId: str
    ExecutionStartedDetails: ExecutionStartedDetails
    ExecutionSucceededDetails: ExecutionSucceededDetails
    ExecutionFailedDetails: ExecutionFailedDetails
    ExecutionTimedOutDetails: ExecutionTimedOutDetails
    ExecutionStoppedDetails: ExecutionStoppedDetails
    ContextStartedDetails: ContextStartedDetails
    ContextSucceededDetails: ContextSucceededDetails
    ContextFailedDetails: ContextFailedDetails
    WaitStartedDetails: WaitStartedDetails
    WaitSucceededDetails: WaitSucceededDetails
    WaitCancelledDetails: WaitCancelledDetails
    StepStartedDetails: StepStartedDetails
    StepSucceededDetails: StepSucceededDetails
    StepFailedDetails: StepFailedDetails
    ChainedInvokeStartedDetails: ChainedInvokeStartedDetails
    ChainedInvokeSucceededDetails: ChainedInvokeSucceededDetails
    ChainedInvokeFailedDetails: ChainedInvokeFailedDetails
    ChainedInvokeTimedOutDetails: ChainedInvokeTimedOutDetails
    ChainedInvokeStoppedDetails: ChainedInvokeStoppedDetails
    CallbackStartedDetails: CallbackStartedDetails
    CallbackSucceededDetails: CallbackSucceededDetails
    CallbackFailedDetails: CallbackFailedDetails
    CallbackTimedOutDetails: CallbackTimedOutDetails
    InvocationCompletedDetails: InvocationCompletedDetails
    ExecutionPausedDetails: ExecutionPausedDetails
    ExecutionResumedDetails: ExecutionResumedDetails


class GetDurableExecutionHistoryResponse(TypedDict):
    Events: list[Event]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetDurableExecutionStateResponse(TypedDict):
    Operations: list[Operation]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ResolvedS3Object(TypedDict, total=False):
    S3Bucket: str
    S3Key: str
    S3ObjectVersion: str


class FunctionCodeLocationError(TypedDict, total=False):
    ErrorCode: str
    Message: str


class FunctionCodeLocation(TypedDict, total=False):
    RepositoryType: Required[str]
    Location: str
    ImageUri: str
    ResolvedImageUri: str
    ResolvedS3Object: ResolvedS3Object
    SourceKMSKeyArn: str
    Error: FunctionCodeLocationError


class TagsError(TypedDict):
    ErrorCode: str
    Message: str


class Concurrency(TypedDict):
    ReservedConcurrentExecutions: int


class ConcurrencyResult(Concurrency):
    ResponseMetadata: ResponseMetadata


class GetFunctionResponse(TypedDict, total=False):
    Configuration: Required[FunctionConfiguration]
    Code: FunctionCodeLocation
    Tags: dict[str, str]
    TagsError: TagsError
    Concurrency: Concurrency
    ResponseMetadata: Required[ResponseMetadata]


class GetFunctionCodeSigningConfigResponse(TypedDict):
    CodeSigningConfigArn: str
    FunctionName: str
    ResponseMetadata: ResponseMetadata


class GetFunctionConcurrencyResponse(TypedDict):
    ReservedConcurrentExecutions: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class FunctionEventInvokeConfig(TypedDict, total=False):
    LastModified: datetime
    FunctionArn: str
    MaximumRetryAttempts: int
    MaximumEventAgeInSeconds: int
    DestinationConfig: DestinationConfig


class FunctionEventInvokeConfigResult(FunctionEventInvokeConfig):
    ResponseMetadata: ResponseMetadata


class GetFunctionRecursionConfigResponse(TypedDict):
    RecursiveLoop: NotRequired[literals.RecursiveLoop]
    ResponseMetadata: ResponseMetadata


class FunctionScalingConfig(TypedDict, total=False):
    MinExecutionEnvironments: int
    MaxExecutionEnvironments: int


class GetFunctionScalingConfigResponse(TypedDict, total=False):
    FunctionArn: str
    AppliedFunctionScalingConfig: FunctionScalingConfig
    RequestedFunctionScalingConfig: FunctionScalingConfig
    ResponseMetadata: Required[ResponseMetadata]


class GetFunctionUrlConfigResponse(TypedDict):
    FunctionUrl: str
    FunctionArn: str
    AuthType: literals.FunctionUrlAuthType
    Cors: NotRequired[Cors]
    CreationTime: str
    LastModifiedTime: str
    InvokeMode: NotRequired[literals.InvokeMode]
    ResponseMetadata: ResponseMetadata


class LayerVersionContentOutput(TypedDict, total=False):
    Location: str
    CodeSha256: str
    CodeSize: int
    SigningProfileVersionArn: str
    SigningJobArn: str
    ResolvedS3Object: ResolvedS3Object


class GetLayerVersionResponse(TypedDict, total=False):
    Content: LayerVersionContentOutput
    LayerArn: str
    LayerVersionArn: str
    Description: str
    CreatedDate: str
    Version: int
    CompatibleArchitectures: list[literals.Architecture]
    CompatibleRuntimes: list[literals.Runtime]
    LicenseInfo: str
    ResponseMetadata: Required[ResponseMetadata]


class GetLayerVersionPolicyResponse(TypedDict, total=False):
    Policy: str
    RevisionId: str
    ResponseMetadata: Required[ResponseMetadata]


class GetPolicyResponse(TypedDict):
    Policy: str
    RevisionId: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetProvisionedConcurrencyConfigResponse(TypedDict, total=False):
    RequestedProvisionedConcurrentExecutions: int
    AvailableProvisionedConcurrentExecutions: int
    AllocatedProvisionedConcurrentExecutions: int
    Status: literals.ProvisionedConcurrencyStatusEnum
    StatusReason: str
    LastModified: str
    ResponseMetadata: Required[ResponseMetadata]


class GetResourcePolicyResponse(TypedDict, total=False):
    Policy: str
    RevisionId: str
    ResponseMetadata: Required[ResponseMetadata]


class GetRuntimeManagementConfigResponse(TypedDict, total=False):
    UpdateRuntimeOn: literals.UpdateRuntimeOn
    FunctionArn: str
    RuntimeVersionArn: str
    ResponseMetadata: Required[ResponseMetadata]


class InvocationResponse(TypedDict, total=False):
    StatusCode: Required[int]
    FunctionError: str
    LogResult: str
    Payload: Required[StreamingBody]
    ExecutedVersion: str
    DurableExecutionArn: str
    ResponseMetadata: Required[ResponseMetadata]


class InvokeAsyncResponse(TypedDict):
    Status: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class InvokeResponseStreamUpdate(TypedDict, total=False):
    Payload: bytes


class InvokeWithResponseStreamCompleteEvent(TypedDict, total=False):
    ErrorCode: str
    ErrorDetails: str
    LogResult: str


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


class InvokeWithResponseStreamResponse(TypedDict, total=False):
    StatusCode: int
    ExecutedVersion: str
    EventStream: Required[EventStream[InvokeWithResponseStreamResponseEvent]]
    ResponseStreamContentType: str
    ResponseMetadata: Required[ResponseMetadata]


class ListAliasesResponse(TypedDict, total=False):
    NextMarker: str
    Aliases: list[AliasConfiguration]
    ResponseMetadata: Required[ResponseMetadata]


class ListCapacityProvidersResponse(TypedDict):
    CapacityProviders: list[CapacityProvider]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListCodeSigningConfigsResponse(TypedDict, total=False):
    NextMarker: str
    CodeSigningConfigs: list[CodeSigningConfig]
    ResponseMetadata: Required[ResponseMetadata]


class Execution(TypedDict):
    DurableExecutionArn: str
    DurableExecutionName: str
    FunctionArn: str
    Status: literals.ExecutionStatus
    StartTimestamp: datetime
    EndTimestamp: NotRequired[datetime]
    KMSKeyArn: NotRequired[str]


class ListDurableExecutionsByFunctionResponse(TypedDict, total=False):
    DurableExecutions: list[Execution]
    NextMarker: str
    ResponseMetadata: Required[ResponseMetadata]


class ListEventSourceMappingsResponse(TypedDict, total=False):
    NextMarker: str
    EventSourceMappings: list[EventSourceMappingConfiguration]
    ResponseMetadata: Required[ResponseMetadata]


class ListFunctionEventInvokeConfigsResponse(TypedDict, total=False):
    FunctionEventInvokeConfigs: list[FunctionEventInvokeConfig]
    NextMarker: str
    ResponseMetadata: Required[ResponseMetadata]


class FunctionUrlConfig(TypedDict):
    FunctionUrl: str
    FunctionArn: str
    CreationTime: str
    LastModifiedTime: str
    Cors: NotRequired[Cors]
    AuthType: literals.FunctionUrlAuthType
    InvokeMode: NotRequired[literals.InvokeMode]


class ListFunctionUrlConfigsResponse(TypedDict):
    FunctionUrlConfigs: list[FunctionUrlConfig]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class FunctionVersionsByCapacityProviderListItem(TypedDict):
    FunctionArn: str
    State: literals.State


class ListFunctionVersionsByCapacityProviderResponse(TypedDict):
    CapacityProviderArn: str
    FunctionVersions: list[FunctionVersionsByCapacityProviderListItem]
    NextMarker: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListFunctionsResponse(TypedDict):
    NextMarker: NotRequired[str]
    Functions: list[FunctionConfiguration]
    ResponseMetadata: ResponseMetadata


class ListFunctionsByCodeSigningConfigResponse(TypedDict, total=False):
    NextMarker: str
    FunctionArns: list[str]
    ResponseMetadata: Required[ResponseMetadata]


class LayerVersionsListItem(TypedDict, total=False):
    LayerVersionArn: str
    Version: int
    Description: str
    CreatedDate: str
    CompatibleArchitectures: list[literals.Architecture]
    CompatibleRuntimes: list[literals.Runtime]
    LicenseInfo: str


class ListLayerVersionsResponse(TypedDict, total=False):
    NextMarker: str
    LayerVersions: list[LayerVersionsListItem]
    ResponseMetadata: Required[ResponseMetadata]


class LayersListItem(TypedDict, total=False):
    LayerName: str
    LayerArn: str
    LatestMatchingVersion: LayerVersionsListItem


class ListLayersResponse(TypedDict, total=False):
    NextMarker: str
    Layers: list[LayersListItem]
    ResponseMetadata: Required[ResponseMetadata]


class ProvisionedConcurrencyConfigListItem(TypedDict, total=False):
    FunctionArn: str
    RequestedProvisionedConcurrentExecutions: int
    AvailableProvisionedConcurrentExecutions: int
    AllocatedProvisionedConcurrentExecutions: int
    Status: literals.ProvisionedConcurrencyStatusEnum
    StatusReason: str
    LastModified: str


class ListProvisionedConcurrencyConfigsResponse(TypedDict, total=False):
    ProvisionedConcurrencyConfigs: list[ProvisionedConcurrencyConfigListItem]
    NextMarker: str
    ResponseMetadata: Required[ResponseMetadata]


class ListTagsResponse(TypedDict):
    Tags: NotRequired[dict[str, str]]
    ResponseMetadata: ResponseMetadata


class ListVersionsByFunctionResponse(TypedDict, total=False):
    NextMarker: str
    Versions: list[FunctionConfiguration]
    ResponseMetadata: Required[ResponseMetadata]


class PauseDurableExecutionResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class PublishLayerVersionResponse(TypedDict, total=False):
    Content: LayerVersionContentOutput
    LayerArn: str
    LayerVersionArn: str
    Description: str
    CreatedDate: str
    Version: int
    CompatibleArchitectures: list[literals.Architecture]
    CompatibleRuntimes: list[literals.Runtime]
    LicenseInfo: str
    ResponseMetadata: Required[ResponseMetadata]


class PutFunctionCodeSigningConfigResponse(TypedDict):
    CodeSigningConfigArn: str
    FunctionName: str
    ResponseMetadata: ResponseMetadata


class PutFunctionRecursionConfigResponse(TypedDict):
    RecursiveLoop: NotRequired[literals.RecursiveLoop]
    ResponseMetadata: ResponseMetadata


class PutFunctionScalingConfigResponse(TypedDict):
    FunctionState: NotRequired[literals.State]
    ResponseMetadata: ResponseMetadata


class PutProvisionedConcurrencyConfigResponse(TypedDict, total=False):
    RequestedProvisionedConcurrentExecutions: int
    AllocatedProvisionedConcurrentExecutions: int
    AvailableProvisionedConcurrentExecutions: int
    Status: literals.ProvisionedConcurrencyStatusEnum
    StatusReason: str
    LastModified: str
    ResponseMetadata: Required[ResponseMetadata]


class PutResourcePolicyResponse(TypedDict, total=False):
    Policy: str
    RevisionId: str
    ResponseMetadata: Required[ResponseMetadata]


class PutRuntimeManagementConfigResponse(TypedDict):
    UpdateRuntimeOn: literals.UpdateRuntimeOn
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
    AuthType: literals.FunctionUrlAuthType
    Cors: NotRequired[Cors]
    CreationTime: str
    LastModifiedTime: str
    InvokeMode: NotRequired[literals.InvokeMode]
    ResponseMetadata: ResponseMetadata
