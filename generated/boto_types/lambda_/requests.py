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
    LayerName: str
    VersionNumber: int
    StatementId: str
    Action: str
    Principal: str
    OrganizationId: NotRequired[str]
    RevisionId: NotRequired[str]


class AddPermissionRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    StatementId: Required[str]
    Action: Required[str]
    Principal: Required[str]
    SourceArn: str
    FunctionUrlAuthType: literals.FunctionUrlAuthType
    InvokedViaFunctionUrl: bool
    SourceAccount: str
    EventSourceToken: str
    Qualifier: str
    RevisionId: str
    PrincipalOrgID: str


class ContextOptions(TypedDict, total=False):
    ReplayChildren: bool


class StepOptions(TypedDict, total=False):
    NextAttemptDelaySeconds: int


class WaitOptions(TypedDict, total=False):
    WaitSeconds: int


class CallbackOptions(TypedDict, total=False):
    TimeoutSeconds: int
    HeartbeatTimeoutSeconds: int


class ChainedInvokeOptions(TypedDict, total=False):
    FunctionName: Required[str]
    TenantId: str
    XAmznTraceId: str


class OperationUpdate(TypedDict, total=False):
    Id: Required[str]
    ParentId: str
    Name: str
    Type: Required[literals.OperationType]
    SubType: str
    Action: Required[literals.OperationAction]
    Payload: str
    Error: ErrorObject
    ContextOptions: ContextOptions
    StepOptions: StepOptions
    WaitOptions: WaitOptions
    CallbackOptions: CallbackOptions
    ChainedInvokeOptions: ChainedInvokeOptions


class CheckpointDurableExecutionRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    CheckpointToken: str
    Updates: NotRequired[list[OperationUpdate]]
    ClientToken: NotRequired[str]


class AliasRoutingConfiguration(TypedDict, total=False):
    AdditionalVersionWeights: dict[str, FloatInput]


class CreateAliasRequest(TypedDict, closed=True):
    FunctionName: str
    Name: str
    FunctionVersion: str
    Description: NotRequired[str]
    RoutingConfig: NotRequired[AliasRoutingConfiguration]


class TargetTrackingScalingPolicy(TypedDict):
    PredefinedMetricType: literals.CapacityProviderPredefinedMetricType
    TargetValue: FloatInput


class CapacityProviderScalingConfig(TypedDict, total=False):
    MaxVCpuCount: int
    ScalingMode: literals.CapacityProviderScalingMode
    ScalingPolicies: list[TargetTrackingScalingPolicy]


class CreateCapacityProviderRequest(TypedDict, total=False, closed=True):
    CapacityProviderName: Required[str]
    VpcConfig: Required[CapacityProviderVpcConfig]
    PermissionsConfig: Required[CapacityProviderPermissionsConfig]
    InstanceRequirements: InstanceRequirements
    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    KmsKeyArn: str
    Tags: dict[str, str]
    PropagateTags: PropagateTags
    TelemetryConfig: CapacityProviderTelemetryConfig


class CreateCodeSigningConfigRequest(TypedDict, total=False, closed=True):
    Description: str
    AllowedPublishers: Required[AllowedPublishers]
    CodeSigningPolicies: CodeSigningPolicies
    Tags: dict[str, str]


class Filter(TypedDict, total=False):
    Pattern: str


class FilterCriteria(TypedDict, total=False):
    Filters: list[Filter]


class DestinationConfig(TypedDict, total=False):
    OnSuccess: OnSuccess
    OnFailure: OnFailure


class CreateEventSourceMappingRequest(TypedDict, total=False, closed=True):
    EventSourceArn: str
    FunctionName: Required[str]
    Enabled: bool
    BatchSize: int
    FilterCriteria: FilterCriteria
    KMSKeyArn: str
    MetricsConfig: EventSourceMappingMetricsConfig
    LoggingConfig: EventSourceMappingLoggingConfig
    ScalingConfig: ScalingConfig
    MaximumBatchingWindowInSeconds: int
    ParallelizationFactor: int
    StartingPosition: literals.EventSourcePosition
    StartingPositionTimestamp: TimestampInput
    DestinationConfig: DestinationConfig
    MaximumRecordAgeInSeconds: int
    BisectBatchOnFunctionError: bool
    MaximumRetryAttempts: int
    Tags: dict[str, str]
    TumblingWindowInSeconds: int
    Topics: list[str]
    Queues: list[str]
    SourceAccessConfigurations: list[SourceAccessConfiguration]
    SelfManagedEventSource: SelfManagedEventSource
    FunctionResponseTypes: list[literals.FunctionResponseType]
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
    ProvisionedPollerConfig: ProvisionedPollerConfig


class FunctionCode(TypedDict, total=False):
    ZipFile: BlobInput
    S3Bucket: str
    S3Key: str
    S3ObjectVersion: str
    S3ObjectStorageMode: literals.S3ObjectStorageMode
    ImageUri: str
    SourceKMSKeyArn: str


class VpcConfig(TypedDict, total=False):
    SubnetIds: list[str]
    SecurityGroupIds: list[str]
    Ipv6AllowedForDualStack: bool


class Environment(TypedDict, total=False):
    Variables: dict[str, str]


class TracingConfig(TypedDict, total=False):
    Mode: literals.TracingMode


class SnapStart(TypedDict, total=False):
    ApplyOn: literals.SnapStartApplyOn


class LoggingConfig(TypedDict, total=False):
    LogFormat: literals.LogFormat
    ApplicationLogLevel: literals.ApplicationLogLevel
    SystemLogLevel: literals.SystemLogLevel
    LogGroup: str


class LambdaManagedInstancesCapacityProviderConfig(TypedDict, total=False):
    CapacityProviderArn: Required[str]
    PerExecutionEnvironmentMaxConcurrency: int
    ExecutionEnvironmentMemoryGiBPerVCpu: FloatInput


class CapacityProviderConfig(TypedDict):
    LambdaManagedInstancesCapacityProviderConfig: (
        LambdaManagedInstancesCapacityProviderConfig
    )


class CreateFunctionRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Runtime: literals.Runtime
    Role: Required[str]
    Handler: str
    Code: Required[FunctionCode]
    Description: str
    Timeout: int
    MemorySize: int
    Publish: bool
    PublishTo: literals.FunctionVersionLatestPublished
    VpcConfig: VpcConfig
    PackageType: literals.PackageType
    DeadLetterConfig: DeadLetterConfig
    Environment: Environment
    KMSKeyArn: str
    TracingConfig: TracingConfig
    Tags: dict[str, str]
    Layers: list[str]
    FileSystemConfigs: list[FileSystemConfig]
    CodeSigningConfigArn: str
    ImageConfig: ImageConfig
    Architectures: list[literals.Architecture]
    EphemeralStorage: EphemeralStorage
    SnapStart: SnapStart
    LoggingConfig: LoggingConfig
    TenancyConfig: TenancyConfig
    CapacityProviderConfig: CapacityProviderConfig
    DurableConfig: DurableConfig
    RuntimeConfig: FunctionRuntimeConfig
    AcceleratorConfig: AcceleratorConfig


class CreateFunctionUrlConfigRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Qualifier: str
    AuthType: Required[literals.FunctionUrlAuthType]
    Cors: Cors
    InvokeMode: literals.InvokeMode


class DeleteAliasRequest(TypedDict, closed=True):
    FunctionName: str
    Name: str


class DeleteCapacityProviderRequest(TypedDict, closed=True):
    CapacityProviderName: str


class DeleteCodeSigningConfigRequest(TypedDict, closed=True):
    CodeSigningConfigArn: str


class DeleteDurableExecutionRequest(TypedDict, closed=True):
    DurableExecutionArn: str


class DeleteEventSourceMappingRequest(TypedDict, closed=True):
    UUID: str


class DeleteFunctionRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]


class DeleteFunctionCodeSigningConfigRequest(TypedDict, closed=True):
    FunctionName: str


class DeleteFunctionConcurrencyRequest(TypedDict, closed=True):
    FunctionName: str


class DeleteFunctionEventInvokeConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]


class DeleteFunctionUrlConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]


class DeleteLayerVersionRequest(TypedDict, closed=True):
    LayerName: str
    VersionNumber: int


class DeleteProvisionedConcurrencyConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: str


class DeleteResourcePolicyRequest(TypedDict, closed=True):
    ResourceArn: str
    RevisionId: NotRequired[str]


class GetAccountSettingsRequest(TypedDict, closed=True):
    pass


class GetAliasRequest(TypedDict, closed=True):
    FunctionName: str
    Name: str


class GetCapacityProviderRequest(TypedDict, closed=True):
    CapacityProviderName: str


class GetCodeSigningConfigRequest(TypedDict, closed=True):
    CodeSigningConfigArn: str


class GetDurableExecutionRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    IncludeExecutionData: NotRequired[bool]


class GetDurableExecutionHistoryRequest(TypedDict, total=False, closed=True):
    DurableExecutionArn: Required[str]
    IncludeExecutionData: bool
    MaxItems: int
    Marker: str
    ReverseOrder: bool


class GetDurableExecutionStateRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    CheckpointToken: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class GetEventSourceMappingRequest(TypedDict, closed=True):
    UUID: str


class GetFunctionRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]


class GetFunctionCodeSigningConfigRequest(TypedDict, closed=True):
    FunctionName: str


class GetFunctionConcurrencyRequest(TypedDict, closed=True):
    FunctionName: str


class GetFunctionConfigurationRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]


class GetFunctionEventInvokeConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]


class GetFunctionRecursionConfigRequest(TypedDict, closed=True):
    FunctionName: str


class GetFunctionScalingConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: str


class GetFunctionUrlConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]


class GetLayerVersionRequest(TypedDict, closed=True):
    LayerName: str
    VersionNumber: int


class GetLayerVersionByArnRequest(TypedDict, closed=True):
    Arn: str


class GetLayerVersionPolicyRequest(TypedDict, closed=True):
    LayerName: str
    VersionNumber: int


class GetPolicyRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]


class GetProvisionedConcurrencyConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: str


class GetResourcePolicyRequest(TypedDict, closed=True):
    ResourceArn: str


class GetRuntimeManagementConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]


class InvocationRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    InvocationType: literals.InvocationType
    LogType: literals.LogType
    ClientContext: str
    DurableExecutionName: str
    Payload: StreamingBlobInput
    Qualifier: str
    TenantId: str


class InvokeAsyncRequest(TypedDict, closed=True):
    FunctionName: str
    InvokeArgs: StreamingBlobInput


class InvokeWithResponseStreamRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    LogType: literals.LogType
    ClientContext: str
    Qualifier: str
    Payload: StreamingBlobInput
    TenantId: str
    InvocationType: literals.ResponseStreamingInvocationType


class ListAliasesRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    FunctionVersion: str
    Marker: str
    MaxItems: int


class ListCapacityProvidersRequest(TypedDict, total=False, closed=True):
    State: literals.CapacityProviderState
    Marker: str
    MaxItems: int


class ListCodeSigningConfigsRequest(TypedDict, total=False, closed=True):
    Marker: str
    MaxItems: int


class ListDurableExecutionsByFunctionRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Qualifier: str
    DurableExecutionName: str
    Statuses: list[literals.ExecutionStatus]
    StartedAfter: TimestampInput
    StartedBefore: TimestampInput
    ReverseOrder: bool
    Marker: str
    MaxItems: int


class ListEventSourceMappingsRequest(TypedDict, total=False, closed=True):
    EventSourceArn: str
    FunctionName: str
    Marker: str
    MaxItems: int


class ListFunctionEventInvokeConfigsRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Marker: str
    MaxItems: int


class ListFunctionUrlConfigsRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Marker: str
    MaxItems: int


class ListFunctionVersionsByCapacityProviderRequest(
    TypedDict,
    total=False,
    closed=True,
):
    CapacityProviderName: Required[str]
    Marker: str
    MaxItems: int


class ListFunctionsRequest(TypedDict, total=False, closed=True):
    MasterRegion: str
    FunctionVersion: literals.FunctionVersion
    Marker: str
    MaxItems: int


class ListFunctionsByCodeSigningConfigRequest(TypedDict, total=False, closed=True):
    CodeSigningConfigArn: Required[str]
    Marker: str
    MaxItems: int


class ListLayerVersionsRequest(TypedDict, total=False, closed=True):
    CompatibleArchitecture: literals.Architecture
    CompatibleRuntime: literals.Runtime
    LayerName: Required[str]
    Marker: str
    MaxItems: int


class ListLayersRequest(TypedDict, total=False, closed=True):
    CompatibleArchitecture: literals.Architecture
    CompatibleRuntime: literals.Runtime
    Marker: str
    MaxItems: int


class ListProvisionedConcurrencyConfigsRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Marker: str
    MaxItems: int


class ListTagsRequest(TypedDict, closed=True):
    Resource: str


class ListVersionsByFunctionRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Marker: str
    MaxItems: int


class PauseDurableExecutionRequest(TypedDict, total=False, closed=True):
    DurableExecutionArn: Required[str]
    ClientToken: str
    Reason: str
    ExecutionTimeoutPaused: bool


class LayerVersionContentInput(TypedDict, total=False):
    S3Bucket: str
    S3Key: str
    S3ObjectVersion: str
    S3ObjectStorageMode: literals.S3ObjectStorageMode
    ZipFile: BlobInput


class PublishLayerVersionRequest(TypedDict, total=False, closed=True):
    LayerName: Required[str]
    Description: str
    Content: Required[LayerVersionContentInput]
    CompatibleArchitectures: list[literals.Architecture]
    CompatibleRuntimes: list[literals.Runtime]
    LicenseInfo: str


class PublishVersionRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    CodeSha256: str
    Description: str
    RevisionId: str
    PublishTo: literals.FunctionVersionLatestPublished


class PutFunctionCodeSigningConfigRequest(TypedDict, closed=True):
    CodeSigningConfigArn: str
    FunctionName: str


class PutFunctionConcurrencyRequest(TypedDict, closed=True):
    FunctionName: str
    ReservedConcurrentExecutions: int


class PutFunctionEventInvokeConfigRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Qualifier: str
    MaximumRetryAttempts: int
    MaximumEventAgeInSeconds: int
    DestinationConfig: DestinationConfig


class PutFunctionRecursionConfigRequest(TypedDict, closed=True):
    FunctionName: str
    RecursiveLoop: literals.RecursiveLoop


class PutFunctionScalingConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: str
    FunctionScalingConfig: NotRequired[FunctionScalingConfig]


class PutProvisionedConcurrencyConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: str
    ProvisionedConcurrentExecutions: int


class PutResourcePolicyRequest(TypedDict, closed=True):
    ResourceArn: str
    Policy: str
    RevisionId: NotRequired[str]


class PutRuntimeManagementConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]
    UpdateRuntimeOn: literals.UpdateRuntimeOn
    RuntimeVersionArn: NotRequired[str]


class RemoveLayerVersionPermissionRequest(TypedDict, closed=True):
    LayerName: str
    VersionNumber: int
    StatementId: str
    RevisionId: NotRequired[str]


class RemovePermissionRequest(TypedDict, closed=True):
    FunctionName: str
    StatementId: str
    Qualifier: NotRequired[str]
    RevisionId: NotRequired[str]


class ResumeDurableExecutionRequest(TypedDict, total=False, closed=True):
    DurableExecutionArn: Required[str]
    ClientToken: str
    Reason: str


class SendDurableExecutionCallbackFailureRequest(TypedDict, closed=True):
    CallbackId: str
    Error: NotRequired[ErrorObject]


class SendDurableExecutionCallbackHeartbeatRequest(TypedDict, closed=True):
    CallbackId: str


class SendDurableExecutionCallbackSuccessRequest(TypedDict, closed=True):
    CallbackId: str
    Result: NotRequired[StreamingBlobInput]


class StopDurableExecutionRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    Error: NotRequired[ErrorObject]


class TagResourceRequest(TypedDict, closed=True):
    Resource: str
    Tags: dict[str, str]


class UntagResourceRequest(TypedDict, closed=True):
    Resource: str
    TagKeys: list[str]


class UpdateAliasRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Name: Required[str]
    FunctionVersion: str
    Description: str
    RoutingConfig: AliasRoutingConfiguration
    RevisionId: str


class UpdateCapacityProviderRequest(TypedDict, total=False, closed=True):
    CapacityProviderName: Required[str]
    CapacityProviderScalingConfig: CapacityProviderScalingConfig
    PropagateTags: PropagateTags
    TelemetryConfig: CapacityProviderTelemetryConfig


class UpdateCodeSigningConfigRequest(TypedDict, total=False, closed=True):
    CodeSigningConfigArn: Required[str]
    Description: str
    AllowedPublishers: AllowedPublishers
    CodeSigningPolicies: CodeSigningPolicies


class UpdateEventSourceMappingRequest(TypedDict, total=False, closed=True):
    UUID: Required[str]
    FunctionName: str
    Enabled: bool
    BatchSize: int
    FilterCriteria: FilterCriteria
    KMSKeyArn: str
    MetricsConfig: EventSourceMappingMetricsConfig
    LoggingConfig: EventSourceMappingLoggingConfig
    ScalingConfig: ScalingConfig
    MaximumBatchingWindowInSeconds: int
    ParallelizationFactor: int
    DestinationConfig: DestinationConfig
    MaximumRecordAgeInSeconds: int
    BisectBatchOnFunctionError: bool
    MaximumRetryAttempts: int
    TumblingWindowInSeconds: int
    SourceAccessConfigurations: list[SourceAccessConfiguration]
    FunctionResponseTypes: list[literals.FunctionResponseType]
    AmazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig
    SelfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig
    DocumentDBEventSourceConfig: DocumentDBEventSourceConfig
    ProvisionedPollerConfig: ProvisionedPollerConfig


class UpdateFunctionCodeRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    ZipFile: BlobInput
    S3Bucket: str
    S3Key: str
    S3ObjectVersion: str
    S3ObjectStorageMode: literals.S3ObjectStorageMode
    ImageUri: str
    Architectures: list[literals.Architecture]
    Publish: bool
    PublishTo: literals.FunctionVersionLatestPublished
    DryRun: bool
    RevisionId: str
    SourceKMSKeyArn: str


class UpdateFunctionConfigurationRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Role: str
    Handler: str
    Description: str
    Timeout: int
    MemorySize: int
    VpcConfig: VpcConfig
    Environment: Environment
    Runtime: literals.Runtime
    DeadLetterConfig: DeadLetterConfig
    KMSKeyArn: str
    TracingConfig: TracingConfig
    RevisionId: str
    Layers: list[str]
    FileSystemConfigs: list[FileSystemConfig]
    ImageConfig: ImageConfig
    EphemeralStorage: EphemeralStorage
    SnapStart: SnapStart
    LoggingConfig: LoggingConfig
    CapacityProviderConfig: CapacityProviderConfig
    DurableConfig: DurableConfig
    RuntimeConfig: FunctionRuntimeConfig
    AcceleratorConfig: AcceleratorConfig


class UpdateFunctionEventInvokeConfigRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Qualifier: str
    MaximumRetryAttempts: int
    MaximumEventAgeInSeconds: int
    DestinationConfig: DestinationConfig


class UpdateFunctionUrlConfigRequest(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Qualifier: str
    AuthType: literals.FunctionUrlAuthType
    Cors: Cors
    InvokeMode: literals.InvokeMode
