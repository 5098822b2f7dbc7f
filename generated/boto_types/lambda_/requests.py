"""What you send to AWS Lambda.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.lambda_.literals import (
    Architecture,
    CapacityProviderPredefinedMetricType,
    CapacityProviderScalingMode,
    CapacityProviderState,
    EventSourcePosition,
    ExecutionStatus,
    FunctionResponseType,
    FunctionUrlAuthType,
    FunctionVersion,
    FunctionVersionLatestPublished,
    InvocationType,
    InvokeMode,
    LogType,
    OperationAction,
    OperationType,
    PackageType,
    RecursiveLoop,
    ResponseStreamingInvocationType,
    Runtime,
    S3ObjectStorageMode,
    SnapStartApplyOn,
    TracingMode,
    UpdateRuntimeOn,
)
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
    DestinationConfig as DestinationConfig,
    DocumentDBEventSourceConfig as DocumentDBEventSourceConfig,
    DurableConfig as DurableConfig,
    EphemeralStorage as EphemeralStorage,
    ErrorObject as ErrorObject,
    EventSourceMappingLoggingConfig as EventSourceMappingLoggingConfig,
    EventSourceMappingMetricsConfig as EventSourceMappingMetricsConfig,
    FileSystemConfig as FileSystemConfig,
    Filter as Filter,
    FilterCriteria as FilterCriteria,
    FunctionRuntimeConfig as FunctionRuntimeConfig,
    FunctionScalingConfig as FunctionScalingConfig,
    ImageConfig as ImageConfig,
    InstanceRequirements as InstanceRequirements,
    KafkaSchemaRegistryAccessConfig as KafkaSchemaRegistryAccessConfig,
    KafkaSchemaRegistryConfig as KafkaSchemaRegistryConfig,
    KafkaSchemaValidationConfig as KafkaSchemaValidationConfig,
    LoggingConfig as LoggingConfig,
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


class AddPermissionRequest(TypedDict, closed=True):
    FunctionName: str
    StatementId: str
    Action: str
    Principal: str
    SourceArn: NotRequired[str]
    FunctionUrlAuthType: NotRequired[FunctionUrlAuthType]
    InvokedViaFunctionUrl: NotRequired[bool]
    SourceAccount: NotRequired[str]
    EventSourceToken: NotRequired[str]
    Qualifier: NotRequired[str]
    RevisionId: NotRequired[str]
    PrincipalOrgID: NotRequired[str]


class ContextOptions(TypedDict):
    ReplayChildren: NotRequired[bool]


class StepOptions(TypedDict):
    NextAttemptDelaySeconds: NotRequired[int]


class WaitOptions(TypedDict):
    WaitSeconds: NotRequired[int]


class CallbackOptions(TypedDict):
    TimeoutSeconds: NotRequired[int]
    HeartbeatTimeoutSeconds: NotRequired[int]


class ChainedInvokeOptions(TypedDict):
    FunctionName: str
    TenantId: NotRequired[str]
    XAmznTraceId: NotRequired[str]


class OperationUpdate(TypedDict):
    Id: str
    ParentId: NotRequired[str]
    Name: NotRequired[str]
    Type: OperationType
    SubType: NotRequired[str]
    Action: OperationAction
    Payload: NotRequired[str]
    Error: NotRequired[ErrorObject]
    ContextOptions: NotRequired[ContextOptions]
    StepOptions: NotRequired[StepOptions]
    WaitOptions: NotRequired[WaitOptions]
    CallbackOptions: NotRequired[CallbackOptions]
    ChainedInvokeOptions: NotRequired[ChainedInvokeOptions]


class CheckpointDurableExecutionRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    CheckpointToken: str
    Updates: NotRequired[list[OperationUpdate]]
    ClientToken: NotRequired[str]


class AliasRoutingConfiguration(TypedDict):
    AdditionalVersionWeights: NotRequired[dict[str, FloatInput]]


class CreateAliasRequest(TypedDict, closed=True):
    FunctionName: str
    Name: str
    FunctionVersion: str
    Description: NotRequired[str]
    RoutingConfig: NotRequired[AliasRoutingConfiguration]


class TargetTrackingScalingPolicy(TypedDict):
    PredefinedMetricType: CapacityProviderPredefinedMetricType
    TargetValue: FloatInput


class CapacityProviderScalingConfig(TypedDict):
    MaxVCpuCount: NotRequired[int]
    ScalingMode: NotRequired[CapacityProviderScalingMode]
    ScalingPolicies: NotRequired[list[TargetTrackingScalingPolicy]]


class CreateCapacityProviderRequest(TypedDict, closed=True):
    CapacityProviderName: str
    VpcConfig: CapacityProviderVpcConfig
    PermissionsConfig: CapacityProviderPermissionsConfig
    InstanceRequirements: NotRequired[InstanceRequirements]
    CapacityProviderScalingConfig: NotRequired[CapacityProviderScalingConfig]
    KmsKeyArn: NotRequired[str]
    Tags: NotRequired[dict[str, str]]
    PropagateTags: NotRequired[PropagateTags]
    TelemetryConfig: NotRequired[CapacityProviderTelemetryConfig]


class CreateCodeSigningConfigRequest(TypedDict, closed=True):
    Description: NotRequired[str]
    AllowedPublishers: AllowedPublishers
    CodeSigningPolicies: NotRequired[CodeSigningPolicies]
    Tags: NotRequired[dict[str, str]]


class CreateEventSourceMappingRequest(TypedDict, closed=True):
    EventSourceArn: NotRequired[str]
    FunctionName: str
    Enabled: NotRequired[bool]
    BatchSize: NotRequired[int]
    FilterCriteria: NotRequired[FilterCriteria]
    KMSKeyArn: NotRequired[str]
    MetricsConfig: NotRequired[EventSourceMappingMetricsConfig]
    LoggingConfig: NotRequired[EventSourceMappingLoggingConfig]
    ScalingConfig: NotRequired[ScalingConfig]
    MaximumBatchingWindowInSeconds: NotRequired[int]
    ParallelizationFactor: NotRequired[int]
    StartingPosition: NotRequired[EventSourcePosition]
    StartingPositionTimestamp: NotRequired[TimestampInput]
    DestinationConfig: NotRequired[DestinationConfig]
    MaximumRecordAgeInSeconds: NotRequired[int]
    BisectBatchOnFunctionError: NotRequired[bool]
    MaximumRetryAttempts: NotRequired[int]
    Tags: NotRequired[dict[str, str]]
    TumblingWindowInSeconds: NotRequired[int]
    Topics: NotRequired[list[str]]
    Queues: NotRequired[list[str]]
    SourceAccessConfigurations: NotRequired[list[SourceAccessConfiguration]]
    SelfManagedEventSource: NotRequired[SelfManagedEventSource]
    FunctionResponseTypes: NotRequired[list[FunctionResponseType]]
    AmazonManagedKafkaEventSourceConfig: NotRequired[
        AmazonManagedKafkaEventSourceConfig
    ]
    SelfManagedKafkaEventSourceConfig: NotRequired[SelfManagedKafkaEventSourceConfig]
    DocumentDBEventSourceConfig: NotRequired[DocumentDBEventSourceConfig]
    ProvisionedPollerConfig: NotRequired[ProvisionedPollerConfig]


class FunctionCode(TypedDict):
    ZipFile: NotRequired[BlobInput]
    S3Bucket: NotRequired[str]
    S3Key: NotRequired[str]
    S3ObjectVersion: NotRequired[str]
    S3ObjectStorageMode: NotRequired[S3ObjectStorageMode]
    ImageUri: NotRequired[str]
    SourceKMSKeyArn: NotRequired[str]


class VpcConfig(TypedDict):
    SubnetIds: NotRequired[list[str]]
    SecurityGroupIds: NotRequired[list[str]]
    Ipv6AllowedForDualStack: NotRequired[bool]


class Environment(TypedDict):
    Variables: NotRequired[dict[str, str]]


class TracingConfig(TypedDict):
    Mode: NotRequired[TracingMode]


class SnapStart(TypedDict):
    ApplyOn: NotRequired[SnapStartApplyOn]


class LambdaManagedInstancesCapacityProviderConfig(TypedDict):
    CapacityProviderArn: str
    PerExecutionEnvironmentMaxConcurrency: NotRequired[int]
    ExecutionEnvironmentMemoryGiBPerVCpu: NotRequired[FloatInput]


class CapacityProviderConfig(TypedDict):
    LambdaManagedInstancesCapacityProviderConfig: (
        LambdaManagedInstancesCapacityProviderConfig
    )


class CreateFunctionRequest(TypedDict, closed=True):
    FunctionName: str
    Runtime: NotRequired[Runtime]
    Role: str
    Handler: NotRequired[str]
    Code: FunctionCode
    Description: NotRequired[str]
    Timeout: NotRequired[int]
    MemorySize: NotRequired[int]
    Publish: NotRequired[bool]
    PublishTo: NotRequired[FunctionVersionLatestPublished]
    VpcConfig: NotRequired[VpcConfig]
    PackageType: NotRequired[PackageType]
    DeadLetterConfig: NotRequired[DeadLetterConfig]
    Environment: NotRequired[Environment]
    KMSKeyArn: NotRequired[str]
    TracingConfig: NotRequired[TracingConfig]
    Tags: NotRequired[dict[str, str]]
    Layers: NotRequired[list[str]]
    FileSystemConfigs: NotRequired[list[FileSystemConfig]]
    CodeSigningConfigArn: NotRequired[str]
    ImageConfig: NotRequired[ImageConfig]
    Architectures: NotRequired[list[Architecture]]
    EphemeralStorage: NotRequired[EphemeralStorage]
    SnapStart: NotRequired[SnapStart]
    LoggingConfig: NotRequired[LoggingConfig]
    TenancyConfig: NotRequired[TenancyConfig]
    CapacityProviderConfig: NotRequired[CapacityProviderConfig]
    DurableConfig: NotRequired[DurableConfig]
    RuntimeConfig: NotRequired[FunctionRuntimeConfig]
    AcceleratorConfig: NotRequired[AcceleratorConfig]


class CreateFunctionUrlConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]
    AuthType: FunctionUrlAuthType
    Cors: NotRequired[Cors]
    InvokeMode: NotRequired[InvokeMode]


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


class GetDurableExecutionHistoryRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    IncludeExecutionData: NotRequired[bool]
    MaxItems: NotRequired[int]
    Marker: NotRequired[str]
    ReverseOrder: NotRequired[bool]


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


class InvocationRequest(TypedDict, closed=True):
    FunctionName: str
    InvocationType: NotRequired[InvocationType]
    LogType: NotRequired[LogType]
    ClientContext: NotRequired[str]
    DurableExecutionName: NotRequired[str]
    Payload: NotRequired[StreamingBlobInput]
    Qualifier: NotRequired[str]
    TenantId: NotRequired[str]


class InvokeAsyncRequest(TypedDict, closed=True):
    FunctionName: str
    InvokeArgs: StreamingBlobInput


class InvokeWithResponseStreamRequest(TypedDict, closed=True):
    FunctionName: str
    LogType: NotRequired[LogType]
    ClientContext: NotRequired[str]
    Qualifier: NotRequired[str]
    Payload: NotRequired[StreamingBlobInput]
    TenantId: NotRequired[str]
    InvocationType: NotRequired[ResponseStreamingInvocationType]


class ListAliasesRequest(TypedDict, closed=True):
    FunctionName: str
    FunctionVersion: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListCapacityProvidersRequest(TypedDict, closed=True):
    State: NotRequired[CapacityProviderState]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListCodeSigningConfigsRequest(TypedDict, closed=True):
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListDurableExecutionsByFunctionRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]
    DurableExecutionName: NotRequired[str]
    Statuses: NotRequired[list[ExecutionStatus]]
    StartedAfter: NotRequired[TimestampInput]
    StartedBefore: NotRequired[TimestampInput]
    ReverseOrder: NotRequired[bool]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListEventSourceMappingsRequest(TypedDict, closed=True):
    EventSourceArn: NotRequired[str]
    FunctionName: NotRequired[str]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListFunctionEventInvokeConfigsRequest(TypedDict, closed=True):
    FunctionName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListFunctionUrlConfigsRequest(TypedDict, closed=True):
    FunctionName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListFunctionVersionsByCapacityProviderRequest(TypedDict, closed=True):
    CapacityProviderName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListFunctionsRequest(TypedDict, closed=True):
    MasterRegion: NotRequired[str]
    FunctionVersion: NotRequired[FunctionVersion]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListFunctionsByCodeSigningConfigRequest(TypedDict, closed=True):
    CodeSigningConfigArn: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListLayerVersionsRequest(TypedDict, closed=True):
    CompatibleArchitecture: NotRequired[Architecture]
    CompatibleRuntime: NotRequired[Runtime]
    LayerName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListLayersRequest(TypedDict, closed=True):
    CompatibleArchitecture: NotRequired[Architecture]
    CompatibleRuntime: NotRequired[Runtime]
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListProvisionedConcurrencyConfigsRequest(TypedDict, closed=True):
    FunctionName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class ListTagsRequest(TypedDict, closed=True):
    Resource: str


class ListVersionsByFunctionRequest(TypedDict, closed=True):
    FunctionName: str
    Marker: NotRequired[str]
    MaxItems: NotRequired[int]


class PauseDurableExecutionRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    ClientToken: NotRequired[str]
    Reason: NotRequired[str]
    ExecutionTimeoutPaused: NotRequired[bool]


class LayerVersionContentInput(TypedDict):
    S3Bucket: NotRequired[str]
    S3Key: NotRequired[str]
    S3ObjectVersion: NotRequired[str]
    S3ObjectStorageMode: NotRequired[S3ObjectStorageMode]
    ZipFile: NotRequired[BlobInput]


class PublishLayerVersionRequest(TypedDict, closed=True):
    LayerName: str
    Description: NotRequired[str]
    Content: LayerVersionContentInput
    CompatibleArchitectures: NotRequired[list[Architecture]]
    CompatibleRuntimes: NotRequired[list[Runtime]]
    LicenseInfo: NotRequired[str]


class PublishVersionRequest(TypedDict, closed=True):
    FunctionName: str
    CodeSha256: NotRequired[str]
    Description: NotRequired[str]
    RevisionId: NotRequired[str]
    PublishTo: NotRequired[FunctionVersionLatestPublished]


class PutFunctionCodeSigningConfigRequest(TypedDict, closed=True):
    CodeSigningConfigArn: str
    FunctionName: str


class PutFunctionConcurrencyRequest(TypedDict, closed=True):
    FunctionName: str
    ReservedConcurrentExecutions: int


class PutFunctionEventInvokeConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]
    MaximumRetryAttempts: NotRequired[int]
    MaximumEventAgeInSeconds: NotRequired[int]
    DestinationConfig: NotRequired[DestinationConfig]


class PutFunctionRecursionConfigRequest(TypedDict, closed=True):
    FunctionName: str
    RecursiveLoop: RecursiveLoop


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
    UpdateRuntimeOn: UpdateRuntimeOn
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


class ResumeDurableExecutionRequest(TypedDict, closed=True):
    DurableExecutionArn: str
    ClientToken: NotRequired[str]
    Reason: NotRequired[str]


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


class UpdateAliasRequest(TypedDict, closed=True):
    FunctionName: str
    Name: str
    FunctionVersion: NotRequired[str]
    Description: NotRequired[str]
    RoutingConfig: NotRequired[AliasRoutingConfiguration]
    RevisionId: NotRequired[str]


class UpdateCapacityProviderRequest(TypedDict, closed=True):
    CapacityProviderName: str
    CapacityProviderScalingConfig: NotRequired[CapacityProviderScalingConfig]
    PropagateTags: NotRequired[PropagateTags]
    TelemetryConfig: NotRequired[CapacityProviderTelemetryConfig]


class UpdateCodeSigningConfigRequest(TypedDict, closed=True):
    CodeSigningConfigArn: str
    Description: NotRequired[str]
    AllowedPublishers: NotRequired[AllowedPublishers]
    CodeSigningPolicies: NotRequired[CodeSigningPolicies]


class UpdateEventSourceMappingRequest(TypedDict, closed=True):
    UUID: str
    FunctionName: NotRequired[str]
    Enabled: NotRequired[bool]
    BatchSize: NotRequired[int]
    FilterCriteria: NotRequired[FilterCriteria]
    KMSKeyArn: NotRequired[str]
    MetricsConfig: NotRequired[EventSourceMappingMetricsConfig]
    LoggingConfig: NotRequired[EventSourceMappingLoggingConfig]
    ScalingConfig: NotRequired[ScalingConfig]
    MaximumBatchingWindowInSeconds: NotRequired[int]
    ParallelizationFactor: NotRequired[int]
    DestinationConfig: NotRequired[DestinationConfig]
    MaximumRecordAgeInSeconds: NotRequired[int]
    BisectBatchOnFunctionError: NotRequired[bool]
    MaximumRetryAttempts: NotRequired[int]
    TumblingWindowInSeconds: NotRequired[int]
    SourceAccessConfigurations: NotRequired[list[SourceAccessConfiguration]]
    FunctionResponseTypes: NotRequired[list[FunctionResponseType]]
    AmazonManagedKafkaEventSourceConfig: NotRequired[
        AmazonManagedKafkaEventSourceConfig
    ]
    SelfManagedKafkaEventSourceConfig: NotRequired[SelfManagedKafkaEventSourceConfig]
    DocumentDBEventSourceConfig: NotRequired[DocumentDBEventSourceConfig]
    ProvisionedPollerConfig: NotRequired[ProvisionedPollerConfig]


class UpdateFunctionCodeRequest(TypedDict, closed=True):
    FunctionName: str
    ZipFile: NotRequired[BlobInput]
    S3Bucket: NotRequired[str]
    S3Key: NotRequired[str]
    S3ObjectVersion: NotRequired[str]
    S3ObjectStorageMode: NotRequired[S3ObjectStorageMode]
    ImageUri: NotRequired[str]
    Architectures: NotRequired[list[Architecture]]
    Publish: NotRequired[bool]
    PublishTo: NotRequired[FunctionVersionLatestPublished]
    DryRun: NotRequired[bool]
    RevisionId: NotRequired[str]
    SourceKMSKeyArn: NotRequired[str]


class UpdateFunctionConfigurationRequest(TypedDict, closed=True):
    FunctionName: str
    Role: NotRequired[str]
    Handler: NotRequired[str]
    Description: NotRequired[str]
    Timeout: NotRequired[int]
    MemorySize: NotRequired[int]
    VpcConfig: NotRequired[VpcConfig]
    Environment: NotRequired[Environment]
    Runtime: NotRequired[Runtime]
    DeadLetterConfig: NotRequired[DeadLetterConfig]
    KMSKeyArn: NotRequired[str]
    TracingConfig: NotRequired[TracingConfig]
    RevisionId: NotRequired[str]
    Layers: NotRequired[list[str]]
    FileSystemConfigs: NotRequired[list[FileSystemConfig]]
    ImageConfig: NotRequired[ImageConfig]
    EphemeralStorage: NotRequired[EphemeralStorage]
    SnapStart: NotRequired[SnapStart]
    LoggingConfig: NotRequired[LoggingConfig]
    CapacityProviderConfig: NotRequired[CapacityProviderConfig]
    DurableConfig: NotRequired[DurableConfig]
    RuntimeConfig: NotRequired[FunctionRuntimeConfig]
    AcceleratorConfig: NotRequired[AcceleratorConfig]


class UpdateFunctionEventInvokeConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]
    MaximumRetryAttempts: NotRequired[int]
    MaximumEventAgeInSeconds: NotRequired[int]
    DestinationConfig: NotRequired[DestinationConfig]


class UpdateFunctionUrlConfigRequest(TypedDict, closed=True):
    FunctionName: str
    Qualifier: NotRequired[str]
    AuthType: NotRequired[FunctionUrlAuthType]
    Cors: NotRequired[Cors]
    InvokeMode: NotRequired[InvokeMode]
