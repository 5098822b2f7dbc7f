"""What comes back from Amazon SageMaker Service."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.sagemaker.literals import (
    AccountDefaultStatus,
    ActionStatus,
    ActivationState,
    ActiveClusterOperationName,
    AdditionalS3DataSourceDataType,
    AggregationTransformationValue,
    AIBenchmarkJobStatus,
    AICapacityReservationPreference,
    AIRecommendationInferenceFramework,
    AIRecommendationInstanceType,
    AIRecommendationJobStatus,
    AIRecommendationMetric,
    AIRecommendationOptimizationType,
    AlgorithmStatus,
    AppInstanceType,
    AppNetworkAccessType,
    AppSecurityGroupManagement,
    AppStatus,
    AppType,
    ArtifactSourceIdType,
    AssemblyType,
    AssociationEdgeType,
    AsyncNotificationTopicTypes,
    AthenaResultCompressionType,
    AthenaResultFormat,
    AuthMode,
    AutoMLAlgorithm,
    AutoMLChannelType,
    AutoMLJobObjectiveType,
    AutoMLJobSecondaryStatus,
    AutoMLJobStatus,
    AutoMLMetricEnum,
    AutoMLMetricExtendedEnum,
    AutoMLMode,
    AutoMLProblemTypeConfigName,
    AutoMLProcessingUnit,
    AutoMLS3DataType,
    AutoMountHomeEFS,
    AutotuneMode,
    AvailabilityZoneBalanceEnforcementMode,
    AwsManagedHumanLoopRequestSource,
    BatchAddClusterNodesErrorCode,
    BatchDeleteClusterNodesErrorCode,
    BatchRebootClusterNodesErrorCode,
    BatchReplaceClusterNodesErrorCode,
    BatchStrategy,
    CandidateStatus,
    CandidateStepType,
    CapacityReservationPreference,
    CapacityReservationType,
    CapacitySizeType,
    CaptureMode,
    CaptureStatus,
    ClarifyFeatureType,
    ClarifyTextGranularity,
    ClarifyTextLanguage,
    CleanupFailureErrorCode,
    ClusterAutoScalerType,
    ClusterAutoScalingMode,
    ClusterAutoScalingStatus,
    ClusterCapacityType,
    ClusterConfigMode,
    ClusterEventLevel,
    ClusterEventResourceType,
    ClusterFSxLustreDeletionPolicy,
    ClusterImageVersionStatus,
    ClusterInstanceStatus,
    ClusterInstanceType,
    ClusterInterfaceType,
    ClusterKubernetesTaintEffect,
    ClusterNodeProvisioningMode,
    ClusterNodeRecovery,
    ClusterOnDrainTimeout,
    ClusterOperationStatus,
    ClusterOperationType,
    ClusterPatchingStrategy,
    ClusterSlurmConfigStrategy,
    ClusterSlurmNodeType,
    ClusterStatus,
    CollectionType,
    CompilationJobStatus,
    CompleteOnConvergence,
    CompressionType,
    ConditionOutcome,
    ContainerMode,
    ContentClassifier,
    CustomizationTechnique,
    DatabaseConfigurationRollbackStatus,
    DataDistributionType,
    DataSourceName,
    DeepHealthCheckType,
    DetailedAlgorithmStatus,
    DetailedModelPackageStatus,
    DeviceDeploymentStatus,
    DeviceSubsetType,
    DirectInternetAccess,
    DomainStatus,
    EdgePackagingJobStatus,
    EdgePresetDeploymentStatus,
    EdgePresetDeploymentType,
    EnabledOrDisabled,
    EndpointStatus,
    EvaluationType,
    ExecutionRoleIdentityConfig,
    ExecutionRoleSessionNameMode,
    ExecutionStatus,
    ExtensionHealthIssueCode,
    ExtensionStatus,
    FailureHandlingPolicy,
    FairShare,
    FeatureGroupStatus,
    FeatureStatus,
    FeatureType,
    FileSystemAccessMode,
    FileSystemType,
    FillingType,
    FlatInvocations,
    FlowDefinitionStatus,
    ForEachStatus,
    Framework,
    HomeEfsFileSystemCreation,
    HubContentStatus,
    HubContentSupportStatus,
    HubContentType,
    HubStatus,
    HumanTaskUiStatus,
    HyperParameterScalingType,
    HyperParameterTuningAllocationStrategy,
    HyperParameterTuningJobObjectiveType,
    HyperParameterTuningJobStatus,
    HyperParameterTuningJobStrategyType,
    HyperParameterTuningJobWarmStartType,
    IdleResourceSharing,
    ImageStatus,
    ImageVersionStatus,
    InferenceComponentCapacitySizeType,
    InferenceComponentPlacementStrategy,
    InferenceComponentStatus,
    InferenceExecutionMode,
    InferenceExperimentStatus,
    InferenceExperimentType,
    InferenceRouterRoutingPreference,
    InferenceRouterStatus,
    InputMode,
    InstanceGroupStatus,
    InstanceType,
    IPAddressType,
    IsTrackingServerActive,
    JobCategory,
    JobSecondaryStatus,
    JobStatus,
    JobType,
    JoinSource,
    LabelingJobStatus,
    LastUpdateStatusValue,
    LifecycleManagement,
    LineageType,
    MaintenanceStatus,
    ManagedInstanceScalingScaleInStrategy,
    ManagedInstanceScalingStatus,
    ManagedStorageType,
    MetricSetSource,
    MIGProfileType,
    MlflowAppStatus,
    MlTools,
    ModelApprovalStatus,
    ModelCacheSetting,
    ModelCardExportJobStatus,
    ModelCardProcessingStatus,
    ModelCardStatus,
    ModelCompressionType,
    ModelInfrastructureType,
    ModelPackageGroupStatus,
    ModelPackageRegistrationType,
    ModelPackageStatus,
    ModelRegistrationMode,
    ModelSpeculativeDecodingS3DataType,
    ModelSpeculativeDecodingTechnique,
    ModelVariantStatus,
    MonitoringAlertStatus,
    MonitoringProblemType,
    MonitoringType,
    NodeUnavailabilityType,
    NotebookInstanceAcceleratorType,
    NotebookInstanceStatus,
    NotebookOutputOption,
    ObjectiveStatus,
    OfflineStoreStatusValue,
    OptimizationJobDeploymentInstanceType,
    OptimizationJobStatus,
    OutputCompressionType,
    ParameterType,
    PartnerAppAuthType,
    PartnerAppStatus,
    PartnerAppType,
    Peft,
    PipelineExecutionStatus,
    PipelineStatus,
    PreemptTeamTasks,
    ProblemType,
    ProcessingInstanceType,
    ProcessingJobStatus,
    ProcessingS3CompressionType,
    ProcessingS3DataDistributionType,
    ProcessingS3DataType,
    ProcessingS3InputMode,
    ProcessingS3UploadMode,
    Processor,
    ProductionVariantAcceleratorType,
    ProductionVariantInferenceAmiVersion,
    ProductionVariantInstanceType,
    ProfilingStatus,
    ProjectStatus,
    RecommendationJobStatus,
    RecommendationJobSupportedEndpointType,
    RecommendationJobType,
    RecommendationStatus,
    RecommendationStepType,
    RecordWrapper,
    RedshiftResultCompressionType,
    RedshiftResultFormat,
    Relation,
    RepositoryAccessMode,
    ReservedCapacityInstanceType,
    ReservedCapacityStatus,
    ReservedCapacityType,
    ResourceSharingStrategy,
    RootAccess,
    RoutingStatus,
    RoutingStrategy,
    RStudioServerProAccessStatus,
    RStudioServerProUserGroup,
    RuleEvaluationStatus,
    S3DataDistribution,
    S3DataType,
    S3ModelDataType,
    SageMakerImageName,
    SageMakerResourceName,
    SagemakerServicecatalogStatus,
    SchedulerConfigComponent,
    SchedulerResourceStatus,
    ScheduleStatus,
    SecondaryStatus,
    ServerlessJobType,
    SharingType,
    SkipModelValidation,
    SlurmHealthComponent,
    SlurmHealthReason,
    SlurmHealthStatus,
    SoftwareUpdateStatus,
    SpaceStatus,
    SplitType,
    StageStatus,
    Statistic,
    StepStatus,
    StorageType,
    StudioLifecycleConfigAppType,
    StudioWebPortal,
    TableFormat,
    TagPropagation,
    TargetDevice,
    TargetPlatformAccelerator,
    TargetPlatformArch,
    TargetPlatformOs,
    ThroughputMode,
    TrackingServerMaintenanceStatus,
    TrackingServerSize,
    TrackingServerStatus,
    TrafficRoutingConfigType,
    TrafficType,
    TrainingInputMode,
    TrainingInstanceType,
    TrainingJobEarlyStoppingType,
    TrainingJobStatus,
    TrainingPlanStatus,
    TrainingRepositoryAccessMode,
    TrainingSessionStatus,
    TransformInstanceType,
    TransformJobStatus,
    TrialComponentPrimaryStatus,
    TtlDurationUnit,
    UltraServerHealthStatus,
    UserProfileStatus,
    VariantStatus,
    VendorGuidance,
    VolumeAttachmentStatus,
    WarmPoolResourceStatus,
    WorkforceIpAddressType,
    WorkforceStatus,
)
from boto_types.values import ResponseMetadata


class AddAssociationResponse(TypedDict):
    SourceArn: NotRequired[str]
    DestinationArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Tag(TypedDict):
    Key: str
    Value: str


class AddTagsOutput(TypedDict):
    Tags: NotRequired[list[Tag]]
    ResponseMetadata: ResponseMetadata


class AssociateTrialComponentResponse(TypedDict):
    TrialComponentArn: NotRequired[str]
    TrialArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class AttachClusterNodeNetworkInterfaceResponse(TypedDict):
    ClusterArn: str
    NodeId: str
    NetworkInterfaceId: str
    AttachmentId: str
    ResponseMetadata: ResponseMetadata


class AttachClusterNodeVolumeResponse(TypedDict):
    ClusterArn: str
    NodeId: str
    VolumeId: str
    AttachTime: datetime
    Status: VolumeAttachmentStatus
    DeviceName: str
    ResponseMetadata: ResponseMetadata


class NodeAdditionResult(TypedDict):
    NodeLogicalId: str
    InstanceGroupName: str
    Status: ClusterInstanceStatus
    AvailabilityZones: NotRequired[list[str]]
    InstanceTypes: NotRequired[list[ClusterInstanceType]]


class BatchAddClusterNodesError(TypedDict):
    InstanceGroupName: str
    ErrorCode: BatchAddClusterNodesErrorCode
    FailedCount: int
    AvailabilityZones: NotRequired[list[str]]
    InstanceTypes: NotRequired[list[ClusterInstanceType]]
    Message: NotRequired[str]


class BatchAddClusterNodesResponse(TypedDict):
    Successful: list[NodeAdditionResult]
    Failed: list[BatchAddClusterNodesError]
    ResponseMetadata: ResponseMetadata


class BatchDeleteClusterNodesError(TypedDict):
    Code: BatchDeleteClusterNodesErrorCode
    Message: str
    NodeId: str


class BatchDeleteClusterNodeLogicalIdsError(TypedDict):
    Code: BatchDeleteClusterNodesErrorCode
    Message: str
    NodeLogicalId: str


class BatchDeleteClusterNodesResponse(TypedDict):
    Failed: NotRequired[list[BatchDeleteClusterNodesError]]
    Successful: NotRequired[list[str]]
    FailedNodeLogicalIds: NotRequired[list[BatchDeleteClusterNodeLogicalIdsError]]
    SuccessfulNodeLogicalIds: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata


class ModelAccessConfig(TypedDict):
    AcceptEula: bool


class InferenceHubAccessConfig(TypedDict):
    HubContentArn: str


class S3ModelDataSource(TypedDict):
    S3Uri: str
    S3DataType: S3ModelDataType
    CompressionType: ModelCompressionType
    ModelAccessConfig: NotRequired[ModelAccessConfig]
    HubAccessConfig: NotRequired[InferenceHubAccessConfig]
    ManifestS3Uri: NotRequired[str]
    ETag: NotRequired[str]
    ManifestEtag: NotRequired[str]


class ModelDataSource(TypedDict):
    S3DataSource: NotRequired[S3ModelDataSource]


class ModelInput(TypedDict):
    DataInputConfig: str


class AdditionalModelDataSource(TypedDict):
    ChannelName: str
    S3DataSource: S3ModelDataSource


class AdditionalS3DataSource(TypedDict):
    S3DataType: AdditionalS3DataSourceDataType
    S3Uri: str
    CompressionType: NotRequired[CompressionType]
    ETag: NotRequired[str]


class BaseModel(TypedDict):
    HubContentName: NotRequired[str]
    HubContentVersion: NotRequired[str]
    RecipeName: NotRequired[str]


class ModelPackageContainerDefinition(TypedDict):
    ContainerHostname: NotRequired[str]
    Image: NotRequired[str]
    ImageDigest: NotRequired[str]
    ModelDataUrl: NotRequired[str]
    ModelDataSource: NotRequired[ModelDataSource]
    ProductId: NotRequired[str]
    Environment: NotRequired[dict[str, str]]
    ModelInput: NotRequired[ModelInput]
    Framework: NotRequired[str]
    FrameworkVersion: NotRequired[str]
    NearestModelName: NotRequired[str]
    AdditionalModelDataSources: NotRequired[list[AdditionalModelDataSource]]
    AdditionalS3DataSource: NotRequired[AdditionalS3DataSource]
    ModelDataETag: NotRequired[str]
    IsCheckpoint: NotRequired[bool]
    BaseModel: NotRequired[BaseModel]


class InferenceSpecification(TypedDict):
    Containers: list[ModelPackageContainerDefinition]
    SupportedTransformInstanceTypes: NotRequired[list[TransformInstanceType]]
    SupportedRealtimeInferenceInstanceTypes: NotRequired[
        list[ProductionVariantInstanceType]
    ]
    SupportedContentTypes: NotRequired[list[str]]
    SupportedResponseMIMETypes: NotRequired[list[str]]


class BatchDescribeModelPackageSummary(TypedDict):
    ModelPackageGroupName: str
    ModelPackageVersion: NotRequired[int]
    ModelPackageArn: str
    ModelPackageDescription: NotRequired[str]
    CreationTime: datetime
    InferenceSpecification: InferenceSpecification
    ModelPackageStatus: ModelPackageStatus
    ModelApprovalStatus: NotRequired[ModelApprovalStatus]
    ModelPackageRegistrationType: NotRequired[ModelPackageRegistrationType]


class BatchDescribeModelPackageError(TypedDict):
    ErrorCode: str
    ErrorResponse: str


class BatchDescribeModelPackageOutput(TypedDict):
    ModelPackageSummaries: NotRequired[dict[str, BatchDescribeModelPackageSummary]]
    BatchDescribeModelPackageErrorMap: NotRequired[
        dict[str, BatchDescribeModelPackageError]
    ]
    ResponseMetadata: ResponseMetadata


class BatchRebootClusterNodesError(TypedDict):
    NodeId: str
    ErrorCode: BatchRebootClusterNodesErrorCode
    Message: str


class BatchRebootClusterNodeLogicalIdsError(TypedDict):
    NodeLogicalId: str
    ErrorCode: BatchRebootClusterNodesErrorCode
    Message: str


class BatchRebootClusterNodesResponse(TypedDict):
    Successful: NotRequired[list[str]]
    Failed: NotRequired[list[BatchRebootClusterNodesError]]
    FailedNodeLogicalIds: NotRequired[list[BatchRebootClusterNodeLogicalIdsError]]
    SuccessfulNodeLogicalIds: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata


class BatchReplaceClusterNodesError(TypedDict):
    NodeId: str
    ErrorCode: BatchReplaceClusterNodesErrorCode
    Message: str


class BatchReplaceClusterNodeLogicalIdsError(TypedDict):
    NodeLogicalId: str
    ErrorCode: BatchReplaceClusterNodesErrorCode
    Message: str


class BatchReplaceClusterNodesResponse(TypedDict):
    Successful: NotRequired[list[str]]
    Failed: NotRequired[list[BatchReplaceClusterNodesError]]
    FailedNodeLogicalIds: NotRequired[list[BatchReplaceClusterNodeLogicalIdsError]]
    SuccessfulNodeLogicalIds: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata


class CreateAIBenchmarkJobResponse(TypedDict):
    AIBenchmarkJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateAIRecommendationJobResponse(TypedDict):
    AIRecommendationJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateAIWorkloadConfigResponse(TypedDict):
    AIWorkloadConfigArn: str
    ResponseMetadata: ResponseMetadata


class CreateActionResponse(TypedDict):
    ActionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateAlgorithmOutput(TypedDict):
    AlgorithmArn: str
    ResponseMetadata: ResponseMetadata


class CreateAppResponse(TypedDict):
    AppArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateAppImageConfigResponse(TypedDict):
    AppImageConfigArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateArtifactResponse(TypedDict):
    ArtifactArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateAutoMLJobResponse(TypedDict):
    AutoMLJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateAutoMLJobV2Response(TypedDict):
    AutoMLJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateClusterResponse(TypedDict):
    ClusterArn: str
    ResponseMetadata: ResponseMetadata


class CreateClusterExtensionResponse(TypedDict):
    ExtensionArn: str
    ResponseMetadata: ResponseMetadata


class CreateClusterSchedulerConfigResponse(TypedDict):
    ClusterSchedulerConfigArn: str
    ClusterSchedulerConfigId: str
    ResponseMetadata: ResponseMetadata


class CreateCodeRepositoryOutput(TypedDict):
    CodeRepositoryArn: str
    ResponseMetadata: ResponseMetadata


class CreateCompilationJobResponse(TypedDict):
    CompilationJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateComputeQuotaResponse(TypedDict):
    ComputeQuotaArn: str
    ComputeQuotaId: str
    ResponseMetadata: ResponseMetadata


class CreateContextResponse(TypedDict):
    ContextArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateDataQualityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateDomainResponse(TypedDict):
    DomainArn: NotRequired[str]
    DomainId: NotRequired[str]
    Url: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateEdgeDeploymentPlanResponse(TypedDict):
    EdgeDeploymentPlanArn: str
    ResponseMetadata: ResponseMetadata


class CreateEndpointOutput(TypedDict):
    EndpointArn: str
    ResponseMetadata: ResponseMetadata


class CreateEndpointConfigOutput(TypedDict):
    EndpointConfigArn: str
    ResponseMetadata: ResponseMetadata


class CreateExperimentResponse(TypedDict):
    ExperimentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateFeatureGroupResponse(TypedDict):
    FeatureGroupArn: str
    ResponseMetadata: ResponseMetadata


class CreateFlowDefinitionResponse(TypedDict):
    FlowDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateHubResponse(TypedDict):
    HubArn: str
    ResponseMetadata: ResponseMetadata


class AuthorizedUrl(TypedDict):
    Url: NotRequired[str]
    LocalPath: NotRequired[str]


class CreateHubContentPresignedUrlsResponse(TypedDict):
    AuthorizedUrlConfigs: list[AuthorizedUrl]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateHubContentReferenceResponse(TypedDict):
    HubArn: str
    HubContentArn: str
    ResponseMetadata: ResponseMetadata


class CreateHumanTaskUiResponse(TypedDict):
    HumanTaskUiArn: str
    ResponseMetadata: ResponseMetadata


class CreateHyperParameterTuningJobResponse(TypedDict):
    HyperParameterTuningJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateImageResponse(TypedDict):
    ImageArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateImageVersionResponse(TypedDict):
    ImageVersionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateInferenceComponentOutput(TypedDict):
    InferenceComponentArn: str
    ResponseMetadata: ResponseMetadata


class CreateInferenceExperimentResponse(TypedDict):
    InferenceExperimentArn: str
    ResponseMetadata: ResponseMetadata


class CreateInferenceRecommendationsJobResponse(TypedDict):
    JobArn: str
    ResponseMetadata: ResponseMetadata


class CreateInferenceRouterOutput(TypedDict):
    InferenceRouterArn: str
    ResponseMetadata: ResponseMetadata


class CreateJobResponse(TypedDict):
    JobArn: str
    ResponseMetadata: ResponseMetadata


class CreateLabelingJobResponse(TypedDict):
    LabelingJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateMlflowAppResponse(TypedDict):
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateModelOutput(TypedDict):
    ModelArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelBiasJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelCardResponse(TypedDict):
    ModelCardArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelCardExportJobResponse(TypedDict):
    ModelCardExportJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelExplainabilityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelPackageOutput(TypedDict):
    ModelPackageArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelPackageGroupOutput(TypedDict):
    ModelPackageGroupArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelQualityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateMonitoringScheduleResponse(TypedDict):
    MonitoringScheduleArn: str
    ResponseMetadata: ResponseMetadata


class CreateNotebookInstanceOutput(TypedDict):
    NotebookInstanceArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateNotebookInstanceLifecycleConfigOutput(TypedDict):
    NotebookInstanceLifecycleConfigArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateOptimizationJobResponse(TypedDict):
    OptimizationJobArn: str
    ResponseMetadata: ResponseMetadata


class CreatePartnerAppResponse(TypedDict):
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePartnerAppPresignedUrlResponse(TypedDict):
    Url: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePipelineResponse(TypedDict):
    PipelineArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePresignedDomainUrlResponse(TypedDict):
    AuthorizedUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePresignedMlflowAppUrlResponse(TypedDict):
    AuthorizedUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePresignedMlflowTrackingServerUrlResponse(TypedDict):
    AuthorizedUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePresignedNotebookInstanceUrlOutput(TypedDict):
    AuthorizedUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateProcessingJobResponse(TypedDict):
    ProcessingJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateProjectOutput(TypedDict):
    ProjectArn: str
    ProjectId: str
    ResponseMetadata: ResponseMetadata


class CreateSpaceResponse(TypedDict):
    SpaceArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateStudioLifecycleConfigResponse(TypedDict):
    StudioLifecycleConfigArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateTrainingJobResponse(TypedDict):
    TrainingJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateTrainingPlanResponse(TypedDict):
    TrainingPlanArn: str
    ResponseMetadata: ResponseMetadata


class CreateTrainingSessionResponse(TypedDict):
    TrainingSessionArn: str
    ResponseMetadata: ResponseMetadata


class CreateTransformJobResponse(TypedDict):
    TransformJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateTrialResponse(TypedDict):
    TrialArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateTrialComponentResponse(TypedDict):
    TrialComponentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateUserProfileResponse(TypedDict):
    UserProfileArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateWorkforceResponse(TypedDict):
    WorkforceArn: str
    ResponseMetadata: ResponseMetadata


class CreateWorkteamResponse(TypedDict):
    WorkteamArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteAIBenchmarkJobResponse(TypedDict):
    AIBenchmarkJobArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteAIRecommendationJobResponse(TypedDict):
    AIRecommendationJobArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteAIWorkloadConfigResponse(TypedDict):
    AIWorkloadConfigArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteActionResponse(TypedDict):
    ActionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteArtifactResponse(TypedDict):
    ArtifactArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteAssociationResponse(TypedDict):
    SourceArn: NotRequired[str]
    DestinationArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteClusterResponse(TypedDict):
    ClusterArn: str
    ResponseMetadata: ResponseMetadata


class DeleteClusterExtensionResponse(TypedDict):
    ExtensionArn: str
    ResponseMetadata: ResponseMetadata


class DeleteContextResponse(TypedDict):
    ContextArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteEndpointPolicyResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteExperimentResponse(TypedDict):
    ExperimentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteFlowDefinitionResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteHumanTaskUiResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteImageResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteImageVersionResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteInferenceExperimentResponse(TypedDict):
    InferenceExperimentArn: str
    ResponseMetadata: ResponseMetadata


class DeleteJobResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteMlflowAppResponse(TypedDict):
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeletePartnerAppResponse(TypedDict):
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeletePipelineResponse(TypedDict):
    PipelineArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteTagsOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteTrainingSessionResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteTrialResponse(TypedDict):
    TrialArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteTrialComponentResponse(TypedDict):
    TrialComponentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteWorkforceResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteWorkteamResponse(TypedDict):
    Success: bool
    ResponseMetadata: ResponseMetadata


class AIBenchmarkInferenceComponent(TypedDict):
    Identifier: str


class AIBenchmarkEndpoint(TypedDict):
    Identifier: str
    TargetContainerHostname: NotRequired[str]
    InferenceComponents: NotRequired[list[AIBenchmarkInferenceComponent]]


class AIBenchmarkTarget(TypedDict):
    Endpoint: AIBenchmarkEndpoint


class AICloudWatchLogs(TypedDict):
    LogGroupArn: NotRequired[str]
    LogStreamName: NotRequired[str]


class AIMlflowConfig(TypedDict):
    MlflowResourceArn: str
    MlflowExperimentName: NotRequired[str]
    MlflowRunName: NotRequired[str]


class AIBenchmarkOutputResult(TypedDict):
    S3OutputLocation: str
    CloudWatchLogs: NotRequired[list[AICloudWatchLogs]]
    MlflowConfig: NotRequired[AIMlflowConfig]


class VpcConfig(TypedDict):
    SecurityGroupIds: list[str]
    Subnets: list[str]


class AIBenchmarkNetworkConfig(TypedDict):
    VpcConfig: NotRequired[VpcConfig]


class DescribeAIBenchmarkJobResponse(TypedDict):
    AIBenchmarkJobName: str
    AIBenchmarkJobArn: str
    AIBenchmarkJobStatus: AIBenchmarkJobStatus
    FailureReason: NotRequired[str]
    BenchmarkTarget: AIBenchmarkTarget
    OutputConfig: AIBenchmarkOutputResult
    AIWorkloadConfigIdentifier: str
    RoleArn: str
    NetworkConfig: NotRequired[AIBenchmarkNetworkConfig]
    CreationTime: datetime
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    Tags: NotRequired[list[Tag]]
    ResponseMetadata: ResponseMetadata


class AIModelSourceS3(TypedDict):
    S3Uri: NotRequired[str]


class AIModelSource(TypedDict):
    S3: AIModelSourceS3


class AIRecommendationOutputResult(TypedDict):
    S3OutputLocation: str
    ModelPackageGroupIdentifier: NotRequired[str]
    MlflowConfig: NotRequired[AIMlflowConfig]


class AIRecommendationInferenceSpecification(TypedDict):
    Framework: NotRequired[AIRecommendationInferenceFramework]


class AIRecommendationConstraint(TypedDict):
    Metric: AIRecommendationMetric


class AIRecommendationPerformanceTarget(TypedDict):
    Constraints: list[AIRecommendationConstraint]


class AIRecommendationOptimizationDetail(TypedDict):
    OptimizationType: AIRecommendationOptimizationType
    OptimizationConfig: NotRequired[dict[str, str]]


class AIRecommendationInstanceDetail(TypedDict):
    InstanceType: NotRequired[AIRecommendationInstanceType]
    InstanceCount: NotRequired[int]
    CopyCountPerInstance: NotRequired[int]


class AIRecommendationModelDetails(TypedDict):
    ModelPackageArn: NotRequired[str]
    InferenceSpecificationName: NotRequired[str]
    InstanceDetails: NotRequired[list[AIRecommendationInstanceDetail]]


class AIRecommendationDeploymentS3Channel(TypedDict):
    ChannelName: NotRequired[str]
    Uri: NotRequired[str]


class AIRecommendationDeploymentConfiguration(TypedDict):
    S3: NotRequired[list[AIRecommendationDeploymentS3Channel]]
    ImageUri: NotRequired[str]
    InstanceType: NotRequired[AIRecommendationInstanceType]
    InstanceCount: NotRequired[int]
    CopyCountPerInstance: NotRequired[int]
    EnvironmentVariables: NotRequired[dict[str, str]]
    MinCpuMemoryRequiredInMb: NotRequired[int]


class AIRecommendationPerformanceMetric(TypedDict):
    Metric: str
    Stat: NotRequired[str]
    Value: str
    Unit: NotRequired[str]


class AIAdapterModelPackageEntry(TypedDict):
    AdapterId: str
    ModelPackageArn: str


class AIAdapterS3Entry(TypedDict):
    AdapterId: str
    S3Uri: str


class AIRecommendationAdapterDetails(TypedDict):
    ModelPackageArns: list[AIAdapterModelPackageEntry]
    S3Uris: list[AIAdapterS3Entry]


class AIRecommendation(TypedDict):
    RecommendationDescription: NotRequired[str]
    OptimizationDetails: NotRequired[list[AIRecommendationOptimizationDetail]]
    ModelDetails: NotRequired[AIRecommendationModelDetails]
    DeploymentConfiguration: NotRequired[AIRecommendationDeploymentConfiguration]
    AIBenchmarkJobArn: NotRequired[str]
    ExpectedPerformance: NotRequired[list[AIRecommendationPerformanceMetric]]
    AdapterDetails: NotRequired[AIRecommendationAdapterDetails]


class AICapacityReservationConfig(TypedDict):
    CapacityReservationPreference: NotRequired[AICapacityReservationPreference]
    MlReservationArns: NotRequired[list[str]]


class AIRecommendationComputeSpec(TypedDict):
    InstanceTypes: NotRequired[list[AIRecommendationInstanceType]]
    CapacityReservationConfig: NotRequired[AICapacityReservationConfig]


class AIAdapterSource_ModelPackageArns(TypedDict):
    ModelPackageArns: list[AIAdapterModelPackageEntry]
    S3Uris: NotRequired[Absent]


class AIAdapterSource_S3Uris(TypedDict):
    ModelPackageArns: NotRequired[Absent]
    S3Uris: list[AIAdapterS3Entry]


AIAdapterSource: TypeAlias = AIAdapterSource_ModelPackageArns | AIAdapterSource_S3Uris


class DescribeAIRecommendationJobResponse(TypedDict):
    AIRecommendationJobName: str
    AIRecommendationJobArn: str
    AIRecommendationJobStatus: AIRecommendationJobStatus
    FailureReason: NotRequired[str]
    ModelSource: AIModelSource
    OutputConfig: AIRecommendationOutputResult
    InferenceSpecification: NotRequired[AIRecommendationInferenceSpecification]
    AIWorkloadConfigIdentifier: str
    OptimizeModel: NotRequired[bool]
    PerformanceTarget: NotRequired[AIRecommendationPerformanceTarget]
    Recommendations: NotRequired[list[AIRecommendation]]
    RoleArn: str
    ComputeSpec: NotRequired[AIRecommendationComputeSpec]
    AdapterSource: NotRequired[AIAdapterSource]
    CreationTime: datetime
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    Tags: NotRequired[list[Tag]]
    ResponseMetadata: ResponseMetadata


class AIWorkloadS3DataSource(TypedDict):
    S3Uri: str


class AIWorkloadDataSource(TypedDict):
    S3DataSource: NotRequired[AIWorkloadS3DataSource]


class AIWorkloadInputDataConfig(TypedDict):
    ChannelName: str
    DataSource: AIWorkloadDataSource


class AIDatasetConfig(TypedDict):
    InputDataConfig: list[AIWorkloadInputDataConfig]


class WorkloadSpec(TypedDict):
    Inline: str


class AIWorkloadConfigs(TypedDict):
    WorkloadSpec: WorkloadSpec


class DescribeAIWorkloadConfigResponse(TypedDict):
    AIWorkloadConfigName: str
    AIWorkloadConfigArn: str
    DatasetConfig: NotRequired[AIDatasetConfig]
    AIWorkloadConfigs: NotRequired[AIWorkloadConfigs]
    Tags: NotRequired[list[Tag]]
    CreationTime: datetime
    ResponseMetadata: ResponseMetadata


class ActionSource(TypedDict):
    SourceUri: str
    SourceType: NotRequired[str]
    SourceId: NotRequired[str]


class IamIdentity(TypedDict):
    Arn: NotRequired[str]
    PrincipalId: NotRequired[str]
    SourceIdentity: NotRequired[str]


class UserContext(TypedDict):
    UserProfileArn: NotRequired[str]
    UserProfileName: NotRequired[str]
    DomainId: NotRequired[str]
    IamIdentity: NotRequired[IamIdentity]


class MetadataProperties(TypedDict):
    CommitId: NotRequired[str]
    Repository: NotRequired[str]
    GeneratedBy: NotRequired[str]
    ProjectId: NotRequired[str]


class DescribeActionResponse(TypedDict):
    ActionName: NotRequired[str]
    ActionArn: NotRequired[str]
    Source: NotRequired[ActionSource]
    ActionType: NotRequired[str]
    Description: NotRequired[str]
    Status: NotRequired[ActionStatus]
    Properties: NotRequired[dict[str, str]]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    MetadataProperties: NotRequired[MetadataProperties]
    LineageGroupArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class IntegerParameterRangeSpecification(TypedDict):
    MinValue: str
    MaxValue: str


class ContinuousParameterRangeSpecification(TypedDict):
    MinValue: str
    MaxValue: str


class CategoricalParameterRangeSpecification(TypedDict):
    Values: list[str]


class ParameterRange(TypedDict):
    IntegerParameterRangeSpecification: NotRequired[IntegerParameterRangeSpecification]
    ContinuousParameterRangeSpecification: NotRequired[
        ContinuousParameterRangeSpecification
    ]
    CategoricalParameterRangeSpecification: NotRequired[
        CategoricalParameterRangeSpecification
    ]


class HyperParameterSpecification(TypedDict):
    Name: str
    Description: NotRequired[str]
    Type: ParameterType
    Range: NotRequired[ParameterRange]
    IsTunable: NotRequired[bool]
    IsRequired: NotRequired[bool]
    DefaultValue: NotRequired[str]


class MetricDefinition(TypedDict):
    Name: str
    Regex: str


class ChannelSpecification(TypedDict):
    Name: str
    Description: NotRequired[str]
    IsRequired: NotRequired[bool]
    SupportedContentTypes: list[str]
    SupportedCompressionTypes: NotRequired[list[CompressionType]]
    SupportedInputModes: list[TrainingInputMode]


class HyperParameterTuningJobObjective(TypedDict):
    Type: HyperParameterTuningJobObjectiveType
    MetricName: str


class TrainingSpecification(TypedDict):
    TrainingImage: str
    TrainingImageDigest: NotRequired[str]
    SupportedHyperParameters: NotRequired[list[HyperParameterSpecification]]
    SupportedTrainingInstanceTypes: list[TrainingInstanceType]
    SupportsDistributedTraining: NotRequired[bool]
    MetricDefinitions: NotRequired[list[MetricDefinition]]
    TrainingChannels: list[ChannelSpecification]
    SupportedTuningJobObjectiveMetrics: NotRequired[
        list[HyperParameterTuningJobObjective]
    ]
    AdditionalS3DataSource: NotRequired[AdditionalS3DataSource]


class HubAccessConfig(TypedDict):
    HubContentArn: str


class S3DataSource(TypedDict):
    S3DataType: S3DataType
    S3Uri: str
    S3DataDistributionType: NotRequired[S3DataDistribution]
    AttributeNames: NotRequired[list[str]]
    InstanceGroupNames: NotRequired[list[str]]
    ModelAccessConfig: NotRequired[ModelAccessConfig]
    HubAccessConfig: NotRequired[HubAccessConfig]


class FileSystemDataSource(TypedDict):
    FileSystemId: str
    FileSystemAccessMode: FileSystemAccessMode
    FileSystemType: FileSystemType
    DirectoryPath: str


class DatasetSource(TypedDict):
    DatasetArn: str


class DataSource(TypedDict):
    S3DataSource: NotRequired[S3DataSource]
    FileSystemDataSource: NotRequired[FileSystemDataSource]
    DatasetSource: NotRequired[DatasetSource]


class ShuffleConfig(TypedDict):
    Seed: int


class Channel(TypedDict):
    ChannelName: str
    DataSource: DataSource
    ContentType: NotRequired[str]
    CompressionType: NotRequired[CompressionType]
    RecordWrapperType: NotRequired[RecordWrapper]
    InputMode: NotRequired[TrainingInputMode]
    ShuffleConfig: NotRequired[ShuffleConfig]


class OutputDataConfig(TypedDict):
    KmsKeyId: NotRequired[str]
    S3OutputPath: str
    CompressionType: NotRequired[OutputCompressionType]


class InstanceGroup(TypedDict):
    InstanceType: TrainingInstanceType
    InstanceCount: int
    InstanceGroupName: str


class PlacementSpecification(TypedDict):
    UltraServerId: NotRequired[str]
    InstanceCount: int


class InstancePlacementConfig(TypedDict):
    EnableMultipleJobs: NotRequired[bool]
    PlacementSpecifications: NotRequired[list[PlacementSpecification]]


class InstancePreference(TypedDict):
    InstanceType: TrainingInstanceType
    InstanceCount: NotRequired[int]
    TrainingPlanArns: NotRequired[list[str]]


class ResourceConfig(TypedDict):
    InstanceType: NotRequired[TrainingInstanceType]
    InstanceCount: NotRequired[int]
    VolumeSizeInGB: NotRequired[int]
    VolumeKmsKeyId: NotRequired[str]
    KeepAlivePeriodInSeconds: NotRequired[int]
    InstanceGroups: NotRequired[list[InstanceGroup]]
    TrainingPlanArn: NotRequired[str]
    InstancePlacementConfig: NotRequired[InstancePlacementConfig]
    InstancePreferences: NotRequired[list[InstancePreference]]
    SelectedInstanceType: NotRequired[TrainingInstanceType]
    SelectedInstanceCount: NotRequired[int]


class StoppingCondition(TypedDict):
    MaxRuntimeInSeconds: NotRequired[int]
    MaxWaitTimeInSeconds: NotRequired[int]
    MaxPendingTimeInSeconds: NotRequired[int]


class TrainingJobDefinition(TypedDict):
    TrainingInputMode: TrainingInputMode
    HyperParameters: NotRequired[dict[str, str]]
    InputDataConfig: list[Channel]
    OutputDataConfig: OutputDataConfig
    ResourceConfig: ResourceConfig
    StoppingCondition: StoppingCondition


class TransformS3DataSource(TypedDict):
    S3DataType: S3DataType
    S3Uri: str


class TransformDataSource(TypedDict):
    S3DataSource: TransformS3DataSource


class TransformInput(TypedDict):
    DataSource: TransformDataSource
    ContentType: NotRequired[str]
    CompressionType: NotRequired[CompressionType]
    SplitType: NotRequired[SplitType]


class TransformOutput(TypedDict):
    S3OutputPath: str
    Accept: NotRequired[str]
    AssembleWith: NotRequired[AssemblyType]
    KmsKeyId: NotRequired[str]


class TransformResources(TypedDict):
    InstanceType: TransformInstanceType
    InstanceCount: int
    VolumeKmsKeyId: NotRequired[str]
    TransformAmiVersion: NotRequired[str]


class TransformJobDefinition(TypedDict):
    MaxConcurrentTransforms: NotRequired[int]
    MaxPayloadInMB: NotRequired[int]
    BatchStrategy: NotRequired[BatchStrategy]
    Environment: NotRequired[dict[str, str]]
    TransformInput: TransformInput
    TransformOutput: TransformOutput
    TransformResources: TransformResources


class AlgorithmValidationProfile(TypedDict):
    ProfileName: str
    TrainingJobDefinition: TrainingJobDefinition
    TransformJobDefinition: NotRequired[TransformJobDefinition]


class AlgorithmValidationSpecification(TypedDict):
    ValidationRole: str
    ValidationProfiles: list[AlgorithmValidationProfile]


class AlgorithmStatusItem(TypedDict):
    Name: str
    Status: DetailedAlgorithmStatus
    FailureReason: NotRequired[str]


class AlgorithmStatusDetails(TypedDict):
    ValidationStatuses: NotRequired[list[AlgorithmStatusItem]]
    ImageScanStatuses: NotRequired[list[AlgorithmStatusItem]]


class DescribeAlgorithmOutput(TypedDict):
    AlgorithmName: str
    AlgorithmArn: str
    AlgorithmDescription: NotRequired[str]
    CreationTime: datetime
    TrainingSpecification: TrainingSpecification
    InferenceSpecification: NotRequired[InferenceSpecification]
    ValidationSpecification: NotRequired[AlgorithmValidationSpecification]
    AlgorithmStatus: AlgorithmStatus
    AlgorithmStatusDetails: AlgorithmStatusDetails
    ProductId: NotRequired[str]
    CertifyForMarketplace: NotRequired[bool]
    ResponseMetadata: ResponseMetadata


class ResourceSpec(TypedDict):
    SageMakerImageArn: NotRequired[str]
    SageMakerImageVersionArn: NotRequired[str]
    SageMakerImageVersionAlias: NotRequired[str]
    InstanceType: NotRequired[AppInstanceType]
    LifecycleConfigArn: NotRequired[str]
    TrainingPlanArn: NotRequired[str]


class DescribeAppResponse(TypedDict):
    AppArn: NotRequired[str]
    AppType: NotRequired[AppType]
    AppName: NotRequired[str]
    DomainId: NotRequired[str]
    UserProfileName: NotRequired[str]
    SpaceName: NotRequired[str]
    Status: NotRequired[AppStatus]
    EffectiveTrustedIdentityPropagationStatus: NotRequired[FeatureStatus]
    RecoveryMode: NotRequired[bool]
    LastHealthCheckTimestamp: NotRequired[datetime]
    LastUserActivityTimestamp: NotRequired[datetime]
    CreationTime: NotRequired[datetime]
    FailureReason: NotRequired[str]
    ResourceSpec: NotRequired[ResourceSpec]
    BuiltInLifecycleConfigArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class KernelSpec(TypedDict):
    Name: str
    DisplayName: NotRequired[str]


class FileSystemConfig(TypedDict):
    MountPath: NotRequired[str]
    DefaultUid: NotRequired[int]
    DefaultGid: NotRequired[int]


class KernelGatewayImageConfig(TypedDict):
    KernelSpecs: list[KernelSpec]
    FileSystemConfig: NotRequired[FileSystemConfig]


class ContainerConfig(TypedDict):
    ContainerArguments: NotRequired[list[str]]
    ContainerEntrypoint: NotRequired[list[str]]
    ContainerEnvironmentVariables: NotRequired[dict[str, str]]


class JupyterLabAppImageConfig(TypedDict):
    FileSystemConfig: NotRequired[FileSystemConfig]
    ContainerConfig: NotRequired[ContainerConfig]


class CodeEditorAppImageConfig(TypedDict):
    FileSystemConfig: NotRequired[FileSystemConfig]
    ContainerConfig: NotRequired[ContainerConfig]


class DescribeAppImageConfigResponse(TypedDict):
    AppImageConfigArn: NotRequired[str]
    AppImageConfigName: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    KernelGatewayImageConfig: NotRequired[KernelGatewayImageConfig]
    JupyterLabAppImageConfig: NotRequired[JupyterLabAppImageConfig]
    CodeEditorAppImageConfig: NotRequired[CodeEditorAppImageConfig]
    ResponseMetadata: ResponseMetadata


class ArtifactSourceType(TypedDict):
    SourceIdType: ArtifactSourceIdType
    Value: str


class ArtifactSource(TypedDict):
    SourceUri: str
    SourceTypes: NotRequired[list[ArtifactSourceType]]


class DescribeArtifactResponse(TypedDict):
    ArtifactName: NotRequired[str]
    ArtifactArn: NotRequired[str]
    Source: NotRequired[ArtifactSource]
    ArtifactType: NotRequired[str]
    Properties: NotRequired[dict[str, str]]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    MetadataProperties: NotRequired[MetadataProperties]
    LineageGroupArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class AutoMLS3DataSource(TypedDict):
    S3DataType: AutoMLS3DataType
    S3Uri: str


class AutoMLDataSource(TypedDict):
    S3DataSource: AutoMLS3DataSource


class AutoMLChannel(TypedDict):
    DataSource: NotRequired[AutoMLDataSource]
    CompressionType: NotRequired[CompressionType]
    TargetAttributeName: str
    ContentType: NotRequired[str]
    ChannelType: NotRequired[AutoMLChannelType]
    SampleWeightAttributeName: NotRequired[str]


class AutoMLOutputDataConfig(TypedDict):
    KmsKeyId: NotRequired[str]
    S3OutputPath: str


class AutoMLJobObjective(TypedDict):
    MetricName: AutoMLMetricEnum


class AutoMLJobCompletionCriteria(TypedDict):
    MaxCandidates: NotRequired[int]
    MaxRuntimePerTrainingJobInSeconds: NotRequired[int]
    MaxAutoMLJobRuntimeInSeconds: NotRequired[int]


class AutoMLSecurityConfig(TypedDict):
    VolumeKmsKeyId: NotRequired[str]
    EnableInterContainerTrafficEncryption: NotRequired[bool]
    VpcConfig: NotRequired[VpcConfig]


class AutoMLAlgorithmConfig(TypedDict):
    AutoMLAlgorithms: list[AutoMLAlgorithm]


class AutoMLCandidateGenerationConfig(TypedDict):
    FeatureSpecificationS3Uri: NotRequired[str]
    AlgorithmsConfig: NotRequired[list[AutoMLAlgorithmConfig]]


class AutoMLDataSplitConfig(TypedDict):
    ValidationFraction: NotRequired[float]


class AutoMLJobConfig(TypedDict):
    CompletionCriteria: NotRequired[AutoMLJobCompletionCriteria]
    SecurityConfig: NotRequired[AutoMLSecurityConfig]
    CandidateGenerationConfig: NotRequired[AutoMLCandidateGenerationConfig]
    DataSplitConfig: NotRequired[AutoMLDataSplitConfig]
    Mode: NotRequired[AutoMLMode]


class AutoMLPartialFailureReason(TypedDict):
    PartialFailureMessage: NotRequired[str]


class FinalAutoMLJobObjectiveMetric(TypedDict):
    Type: NotRequired[AutoMLJobObjectiveType]
    MetricName: AutoMLMetricEnum
    Value: float
    StandardMetricName: NotRequired[AutoMLMetricEnum]


class AutoMLCandidateStep(TypedDict):
    CandidateStepType: CandidateStepType
    CandidateStepArn: str
    CandidateStepName: str


class AutoMLContainerDefinition(TypedDict):
    Image: str
    ModelDataUrl: str
    Environment: NotRequired[dict[str, str]]


class CandidateArtifactLocations(TypedDict):
    Explainability: str
    ModelInsights: NotRequired[str]
    BacktestResults: NotRequired[str]


class MetricDatum(TypedDict):
    MetricName: NotRequired[AutoMLMetricEnum]
    StandardMetricName: NotRequired[AutoMLMetricExtendedEnum]
    Value: NotRequired[float]
    Set: NotRequired[MetricSetSource]


class CandidateProperties(TypedDict):
    CandidateArtifactLocations: NotRequired[CandidateArtifactLocations]
    CandidateMetrics: NotRequired[list[MetricDatum]]


class AutoMLCandidate(TypedDict):
    CandidateName: str
    FinalAutoMLJobObjectiveMetric: NotRequired[FinalAutoMLJobObjectiveMetric]
    ObjectiveStatus: ObjectiveStatus
    CandidateSteps: list[AutoMLCandidateStep]
    CandidateStatus: CandidateStatus
    InferenceContainers: NotRequired[list[AutoMLContainerDefinition]]
    CreationTime: datetime
    EndTime: NotRequired[datetime]
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    CandidateProperties: NotRequired[CandidateProperties]
    InferenceContainerDefinitions: NotRequired[
        dict[AutoMLProcessingUnit, list[AutoMLContainerDefinition]]
    ]


class AutoMLJobArtifacts(TypedDict):
    CandidateDefinitionNotebookLocation: NotRequired[str]
    DataExplorationNotebookLocation: NotRequired[str]


class ResolvedAttributes(TypedDict):
    AutoMLJobObjective: NotRequired[AutoMLJobObjective]
    ProblemType: NotRequired[ProblemType]
    CompletionCriteria: NotRequired[AutoMLJobCompletionCriteria]


class ModelDeployConfig(TypedDict):
    AutoGenerateEndpointName: NotRequired[bool]
    EndpointName: NotRequired[str]


class ModelDeployResult(TypedDict):
    EndpointName: NotRequired[str]


class DescribeAutoMLJobResponse(TypedDict):
    AutoMLJobName: str
    AutoMLJobArn: str
    InputDataConfig: list[AutoMLChannel]
    OutputDataConfig: AutoMLOutputDataConfig
    RoleArn: str
    AutoMLJobObjective: NotRequired[AutoMLJobObjective]
    ProblemType: NotRequired[ProblemType]
    AutoMLJobConfig: NotRequired[AutoMLJobConfig]
    CreationTime: datetime
    EndTime: NotRequired[datetime]
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    PartialFailureReasons: NotRequired[list[AutoMLPartialFailureReason]]
    BestCandidate: NotRequired[AutoMLCandidate]
    AutoMLJobStatus: AutoMLJobStatus
    AutoMLJobSecondaryStatus: AutoMLJobSecondaryStatus
    GenerateCandidateDefinitionsOnly: NotRequired[bool]
    AutoMLJobArtifacts: NotRequired[AutoMLJobArtifacts]
    ResolvedAttributes: NotRequired[ResolvedAttributes]
    ModelDeployConfig: NotRequired[ModelDeployConfig]
    ModelDeployResult: NotRequired[ModelDeployResult]
    ResponseMetadata: ResponseMetadata


class AutoMLJobChannel(TypedDict):
    ChannelType: NotRequired[AutoMLChannelType]
    ContentType: NotRequired[str]
    CompressionType: NotRequired[CompressionType]
    DataSource: NotRequired[AutoMLDataSource]


class ImageClassificationJobConfig(TypedDict):
    CompletionCriteria: NotRequired[AutoMLJobCompletionCriteria]


class TextClassificationJobConfig(TypedDict):
    CompletionCriteria: NotRequired[AutoMLJobCompletionCriteria]
    ContentColumn: str
    TargetLabelColumn: str


class TimeSeriesTransformations(TypedDict):
    Filling: NotRequired[dict[str, dict[FillingType, str]]]
    Aggregation: NotRequired[dict[str, AggregationTransformationValue]]


class TimeSeriesConfig(TypedDict):
    TargetAttributeName: str
    TimestampAttributeName: str
    ItemIdentifierAttributeName: str
    GroupingAttributeNames: NotRequired[list[str]]


class HolidayConfigAttributes(TypedDict):
    CountryCode: NotRequired[str]


class CandidateGenerationConfig(TypedDict):
    AlgorithmsConfig: NotRequired[list[AutoMLAlgorithmConfig]]


class TimeSeriesForecastingJobConfig(TypedDict):
    FeatureSpecificationS3Uri: NotRequired[str]
    CompletionCriteria: NotRequired[AutoMLJobCompletionCriteria]
    ForecastFrequency: str
    ForecastHorizon: int
    ForecastQuantiles: NotRequired[list[str]]
    Transformations: NotRequired[TimeSeriesTransformations]
    TimeSeriesConfig: TimeSeriesConfig
    HolidayConfig: NotRequired[list[HolidayConfigAttributes]]
    CandidateGenerationConfig: NotRequired[CandidateGenerationConfig]


class TabularJobConfig(TypedDict):
    CandidateGenerationConfig: NotRequired[CandidateGenerationConfig]
    CompletionCriteria: NotRequired[AutoMLJobCompletionCriteria]
    FeatureSpecificationS3Uri: NotRequired[str]
    Mode: NotRequired[AutoMLMode]
    GenerateCandidateDefinitionsOnly: NotRequired[bool]
    ProblemType: NotRequired[ProblemType]
    TargetAttributeName: str
    SampleWeightAttributeName: NotRequired[str]


class TextGenerationJobConfig(TypedDict):
    CompletionCriteria: NotRequired[AutoMLJobCompletionCriteria]
    BaseModelName: NotRequired[str]
    TextGenerationHyperParameters: NotRequired[dict[str, str]]
    ModelAccessConfig: NotRequired[ModelAccessConfig]


class AutoMLProblemTypeConfig_ImageClassificationJobConfig(TypedDict):
    ImageClassificationJobConfig: ImageClassificationJobConfig
    TextClassificationJobConfig: NotRequired[Absent]
    TimeSeriesForecastingJobConfig: NotRequired[Absent]
    TabularJobConfig: NotRequired[Absent]
    TextGenerationJobConfig: NotRequired[Absent]


class AutoMLProblemTypeConfig_TextClassificationJobConfig(TypedDict):
    ImageClassificationJobConfig: NotRequired[Absent]
    TextClassificationJobConfig: TextClassificationJobConfig
    TimeSeriesForecastingJobConfig: NotRequired[Absent]
    TabularJobConfig: NotRequired[Absent]
    TextGenerationJobConfig: NotRequired[Absent]


class AutoMLProblemTypeConfig_TimeSeriesForecastingJobConfig(TypedDict):
    ImageClassificationJobConfig: NotRequired[Absent]
    TextClassificationJobConfig: NotRequired[Absent]
    TimeSeriesForecastingJobConfig: TimeSeriesForecastingJobConfig
    TabularJobConfig: NotRequired[Absent]
    TextGenerationJobConfig: NotRequired[Absent]


class AutoMLProblemTypeConfig_TabularJobConfig(TypedDict):
    ImageClassificationJobConfig: NotRequired[Absent]
    TextClassificationJobConfig: NotRequired[Absent]
    TimeSeriesForecastingJobConfig: NotRequired[Absent]
    TabularJobConfig: TabularJobConfig
    TextGenerationJobConfig: NotRequired[Absent]


class AutoMLProblemTypeConfig_TextGenerationJobConfig(TypedDict):
    ImageClassificationJobConfig: NotRequired[Absent]
    TextClassificationJobConfig: NotRequired[Absent]
    TimeSeriesForecastingJobConfig: NotRequired[Absent]
    TabularJobConfig: NotRequired[Absent]
    TextGenerationJobConfig: TextGenerationJobConfig


AutoMLProblemTypeConfig: TypeAlias = (
    AutoMLProblemTypeConfig_ImageClassificationJobConfig
    | AutoMLProblemTypeConfig_TextClassificationJobConfig
    | AutoMLProblemTypeConfig_TimeSeriesForecastingJobConfig
    | AutoMLProblemTypeConfig_TabularJobConfig
    | AutoMLProblemTypeConfig_TextGenerationJobConfig
)


class TabularResolvedAttributes(TypedDict):
    ProblemType: NotRequired[ProblemType]


class TextGenerationResolvedAttributes(TypedDict):
    BaseModelName: NotRequired[str]


class AutoMLProblemTypeResolvedAttributes_TabularResolvedAttributes(TypedDict):
    TabularResolvedAttributes: TabularResolvedAttributes
    TextGenerationResolvedAttributes: NotRequired[Absent]


class AutoMLProblemTypeResolvedAttributes_TextGenerationResolvedAttributes(TypedDict):
    TabularResolvedAttributes: NotRequired[Absent]
    TextGenerationResolvedAttributes: TextGenerationResolvedAttributes


AutoMLProblemTypeResolvedAttributes: TypeAlias = (
    AutoMLProblemTypeResolvedAttributes_TabularResolvedAttributes
    | AutoMLProblemTypeResolvedAttributes_TextGenerationResolvedAttributes
)


class AutoMLResolvedAttributes(TypedDict):
    AutoMLJobObjective: NotRequired[AutoMLJobObjective]
    CompletionCriteria: NotRequired[AutoMLJobCompletionCriteria]
    AutoMLProblemTypeResolvedAttributes: NotRequired[
        AutoMLProblemTypeResolvedAttributes
    ]


class EmrServerlessComputeConfig(TypedDict):
    ExecutionRoleARN: str


class AutoMLComputeConfig(TypedDict):
    EmrServerlessComputeConfig: NotRequired[EmrServerlessComputeConfig]


class DescribeAutoMLJobV2Response(TypedDict):
    AutoMLJobName: str
    AutoMLJobArn: str
    AutoMLJobInputDataConfig: list[AutoMLJobChannel]
    OutputDataConfig: AutoMLOutputDataConfig
    RoleArn: str
    AutoMLJobObjective: NotRequired[AutoMLJobObjective]
    AutoMLProblemTypeConfig: NotRequired[AutoMLProblemTypeConfig]
    AutoMLProblemTypeConfigName: NotRequired[AutoMLProblemTypeConfigName]
    CreationTime: datetime
    EndTime: NotRequired[datetime]
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    PartialFailureReasons: NotRequired[list[AutoMLPartialFailureReason]]
    BestCandidate: NotRequired[AutoMLCandidate]
    AutoMLJobStatus: AutoMLJobStatus
    AutoMLJobSecondaryStatus: AutoMLJobSecondaryStatus
    AutoMLJobArtifacts: NotRequired[AutoMLJobArtifacts]
    ResolvedAttributes: NotRequired[AutoMLResolvedAttributes]
    ModelDeployConfig: NotRequired[ModelDeployConfig]
    ModelDeployResult: NotRequired[ModelDeployResult]
    DataSplitConfig: NotRequired[AutoMLDataSplitConfig]
    SecurityConfig: NotRequired[AutoMLSecurityConfig]
    AutoMLComputeConfig: NotRequired[AutoMLComputeConfig]
    ResponseMetadata: ResponseMetadata


class ClusterInstanceRequirementDetails(TypedDict):
    CurrentInstanceTypes: NotRequired[list[ClusterInstanceType]]
    DesiredInstanceTypes: NotRequired[list[ClusterInstanceType]]


class ClusterInstanceTypeDetail(TypedDict):
    InstanceType: NotRequired[ClusterInstanceType]
    CurrentCount: NotRequired[int]
    ThreadsPerCore: NotRequired[int]


class ClusterLifeCycleConfig(TypedDict):
    SourceS3Uri: NotRequired[str]
    OnCreate: NotRequired[str]
    OnInitComplete: NotRequired[str]


class ClusterEbsVolumeConfig(TypedDict):
    VolumeSizeInGB: NotRequired[int]
    VolumeKmsKeyId: NotRequired[str]
    RootVolume: NotRequired[bool]


class ClusterFsxLustreConfig(TypedDict):
    DnsName: str
    MountName: str
    MountPath: NotRequired[str]


class ClusterFsxOpenZfsConfig(TypedDict):
    DnsName: str
    MountPath: NotRequired[str]


class ClusterInstanceStorageConfig_EbsVolumeConfig(TypedDict):
    EbsVolumeConfig: ClusterEbsVolumeConfig
    FsxLustreConfig: NotRequired[Absent]
    FsxOpenZfsConfig: NotRequired[Absent]


class ClusterInstanceStorageConfig_FsxLustreConfig(TypedDict):
    EbsVolumeConfig: NotRequired[Absent]
    FsxLustreConfig: ClusterFsxLustreConfig
    FsxOpenZfsConfig: NotRequired[Absent]


class ClusterInstanceStorageConfig_FsxOpenZfsConfig(TypedDict):
    EbsVolumeConfig: NotRequired[Absent]
    FsxLustreConfig: NotRequired[Absent]
    FsxOpenZfsConfig: ClusterFsxOpenZfsConfig


ClusterInstanceStorageConfig: TypeAlias = (
    ClusterInstanceStorageConfig_EbsVolumeConfig
    | ClusterInstanceStorageConfig_FsxLustreConfig
    | ClusterInstanceStorageConfig_FsxOpenZfsConfig
)


class CapacitySizeConfig(TypedDict):
    Type: NodeUnavailabilityType
    Value: int


class RollingDeploymentPolicy(TypedDict):
    MaximumBatchSize: CapacitySizeConfig
    RollbackMaximumBatchSize: NotRequired[CapacitySizeConfig]


class AlarmDetails(TypedDict):
    AlarmName: str


class DeploymentConfiguration(TypedDict):
    RollingUpdatePolicy: NotRequired[RollingDeploymentPolicy]
    WaitIntervalInSeconds: NotRequired[int]
    AutoRollbackConfiguration: NotRequired[list[AlarmDetails]]


class ScheduledUpdateConfig(TypedDict):
    ScheduleExpression: str
    DeploymentConfig: NotRequired[DeploymentConfiguration]


class ClusterPatchScheduleDetails(TypedDict):
    NextPatchDate: NotRequired[datetime]


class ClusterDrainPolicy(TypedDict):
    DrainTimeoutInSeconds: NotRequired[int]
    OnDrainTimeout: NotRequired[ClusterOnDrainTimeout]


class ClusterAutoPatchConfigDetails(TypedDict):
    PatchingStrategy: NotRequired[ClusterPatchingStrategy]
    CurrentPatchSchedule: NotRequired[ClusterPatchScheduleDetails]
    DesiredPatchSchedule: NotRequired[ClusterPatchScheduleDetails]
    DeploymentConfig: NotRequired[DeploymentConfiguration]
    IdleWaitWindowInSeconds: NotRequired[int]
    DrainPolicy: NotRequired[ClusterDrainPolicy]


class ClusterKubernetesTaint(TypedDict):
    Key: str
    Value: NotRequired[str]
    Effect: ClusterKubernetesTaintEffect


class ClusterKubernetesConfigDetails(TypedDict):
    CurrentLabels: NotRequired[dict[str, str]]
    DesiredLabels: NotRequired[dict[str, str]]
    CurrentTaints: NotRequired[list[ClusterKubernetesTaint]]
    DesiredTaints: NotRequired[list[ClusterKubernetesTaint]]


class ClusterSpotOptions(TypedDict):
    pass


class ClusterOnDemandOptions(TypedDict):
    pass


class ClusterCapacityRequirements(TypedDict):
    Spot: NotRequired[ClusterSpotOptions]
    OnDemand: NotRequired[ClusterOnDemandOptions]


class ClusterSlurmConfigDetails(TypedDict):
    NodeType: ClusterSlurmNodeType
    PartitionNames: NotRequired[list[str]]


class ClusterNetworkInterfaceDetails(TypedDict):
    InterfaceType: NotRequired[ClusterInterfaceType]


class ClusterInstanceGroupDetails(TypedDict):
    CurrentCount: NotRequired[int]
    TargetCount: NotRequired[int]
    MinCount: NotRequired[int]
    InstanceGroupName: NotRequired[str]
    InstanceType: NotRequired[ClusterInstanceType]
    InstanceRequirements: NotRequired[ClusterInstanceRequirementDetails]
    InstanceTypeDetails: NotRequired[list[ClusterInstanceTypeDetail]]
    LifeCycleConfig: NotRequired[ClusterLifeCycleConfig]
    ExecutionRole: NotRequired[str]
    ThreadsPerCore: NotRequired[int]
    InstanceStorageConfigs: NotRequired[list[ClusterInstanceStorageConfig]]
    OnStartDeepHealthChecks: NotRequired[list[DeepHealthCheckType]]
    Status: NotRequired[InstanceGroupStatus]
    TrainingPlanArn: NotRequired[str]
    TrainingPlanStatus: NotRequired[str]
    OverrideVpcConfig: NotRequired[VpcConfig]
    ScheduledUpdateConfig: NotRequired[ScheduledUpdateConfig]
    AutoPatchConfig: NotRequired[ClusterAutoPatchConfigDetails]
    CurrentImageId: NotRequired[str]
    DesiredImageId: NotRequired[str]
    CurrentImageReleaseVersion: NotRequired[str]
    DesiredImageReleaseVersion: NotRequired[str]
    ImageVersionStatus: NotRequired[ClusterImageVersionStatus]
    ActiveOperations: NotRequired[dict[ActiveClusterOperationName, int]]
    KubernetesConfig: NotRequired[ClusterKubernetesConfigDetails]
    CapacityRequirements: NotRequired[ClusterCapacityRequirements]
    TargetStateCount: NotRequired[int]
    SoftwareUpdateStatus: NotRequired[SoftwareUpdateStatus]
    ActiveSoftwareUpdateConfig: NotRequired[DeploymentConfiguration]
    SlurmConfig: NotRequired[ClusterSlurmConfigDetails]
    NetworkInterface: NotRequired[ClusterNetworkInterfaceDetails]


class FSxLustreConfig(TypedDict):
    SizeInGiB: int
    PerUnitStorageThroughput: int


class EnvironmentConfigDetails(TypedDict):
    FSxLustreConfig: NotRequired[FSxLustreConfig]
    S3OutputPath: NotRequired[str]


class ClusterRestrictedInstanceGroupDetails(TypedDict):
    CurrentCount: NotRequired[int]
    TargetCount: NotRequired[int]
    InstanceGroupName: NotRequired[str]
    InstanceType: NotRequired[ClusterInstanceType]
    ExecutionRole: NotRequired[str]
    ThreadsPerCore: NotRequired[int]
    InstanceStorageConfigs: NotRequired[list[ClusterInstanceStorageConfig]]
    OnStartDeepHealthChecks: NotRequired[list[DeepHealthCheckType]]
    Status: NotRequired[InstanceGroupStatus]
    TrainingPlanArn: NotRequired[str]
    TrainingPlanStatus: NotRequired[str]
    OverrideVpcConfig: NotRequired[VpcConfig]
    ScheduledUpdateConfig: NotRequired[ScheduledUpdateConfig]
    EnvironmentConfig: NotRequired[EnvironmentConfigDetails]


class ClusterSharedEnvironmentConfigDetails(TypedDict):
    CurrentFSxLustreConfig: NotRequired[FSxLustreConfig]
    DesiredFSxLustreConfig: NotRequired[FSxLustreConfig]
    CurrentFSxLustreDeletionPolicy: NotRequired[ClusterFSxLustreDeletionPolicy]
    DesiredFSxLustreDeletionPolicy: NotRequired[ClusterFSxLustreDeletionPolicy]


class ClusterRestrictedInstanceGroupsConfigOutput(TypedDict):
    SharedEnvironmentConfig: ClusterSharedEnvironmentConfigDetails


class ClusterOrchestratorEksConfig(TypedDict):
    ClusterArn: str


class ClusterAccountingDatabase(TypedDict):
    Endpoint: str
    Port: NotRequired[int]
    Name: NotRequired[str]
    SecretArn: str


class ClusterOrchestratorSlurmConfig(TypedDict):
    SlurmConfigStrategy: NotRequired[ClusterSlurmConfigStrategy]
    AccountingDatabase: NotRequired[ClusterAccountingDatabase]


class ClusterOrchestrator(TypedDict):
    Eks: NotRequired[ClusterOrchestratorEksConfig]
    Slurm: NotRequired[ClusterOrchestratorSlurmConfig]


class ClusterTieredStorageConfig(TypedDict):
    Mode: ClusterConfigMode
    InstanceMemoryAllocationPercentage: NotRequired[int]


class ClusterAutoScalingConfigOutput(TypedDict):
    Mode: ClusterAutoScalingMode
    AutoScalerType: NotRequired[ClusterAutoScalerType]
    Status: ClusterAutoScalingStatus
    FailureMessage: NotRequired[str]


class DescribeClusterResponse(TypedDict):
    ClusterArn: str
    ClusterName: NotRequired[str]
    ClusterStatus: ClusterStatus
    CreationTime: NotRequired[datetime]
    FailureMessage: NotRequired[str]
    InstanceGroups: list[ClusterInstanceGroupDetails]
    RestrictedInstanceGroups: NotRequired[list[ClusterRestrictedInstanceGroupDetails]]
    RestrictedInstanceGroupsConfig: NotRequired[
        ClusterRestrictedInstanceGroupsConfigOutput
    ]
    VpcConfig: NotRequired[VpcConfig]
    Orchestrator: NotRequired[ClusterOrchestrator]
    TieredStorageConfig: NotRequired[ClusterTieredStorageConfig]
    NodeRecovery: NotRequired[ClusterNodeRecovery]
    NodeProvisioningMode: NotRequired[ClusterNodeProvisioningMode]
    ClusterRole: NotRequired[str]
    AutoScaling: NotRequired[ClusterAutoScalingConfigOutput]
    ResponseMetadata: ResponseMetadata


class ClusterMetadata(TypedDict):
    FailureMessage: NotRequired[str]
    EksRoleAccessEntries: NotRequired[list[str]]
    SlrAccessEntry: NotRequired[str]


class CapacityReservation(TypedDict):
    Arn: NotRequired[str]
    Type: NotRequired[CapacityReservationType]


class InstanceGroupMetadata(TypedDict):
    FailureMessage: NotRequired[str]
    AvailabilityZoneId: NotRequired[str]
    CapacityReservation: NotRequired[CapacityReservation]
    SubnetId: NotRequired[str]
    SecurityGroupIds: NotRequired[list[str]]
    AmiOverride: NotRequired[str]


class InstanceGroupScalingMetadata(TypedDict):
    InstanceCount: NotRequired[int]
    TargetCount: NotRequired[int]
    MinCount: NotRequired[int]
    FailureMessage: NotRequired[str]


class AdditionalEnis(TypedDict):
    EfaEnis: NotRequired[list[str]]


class InstanceRequirementsEniConfiguration(TypedDict):
    CustomerEni: NotRequired[str]
    AdditionalEnis: NotRequired[AdditionalEnis]


class InstanceMetadata(TypedDict):
    CustomerEni: NotRequired[str]
    AdditionalEnis: NotRequired[AdditionalEnis]
    InstanceRequirementsEniConfigurations: NotRequired[
        list[InstanceRequirementsEniConfiguration]
    ]
    CapacityReservation: NotRequired[CapacityReservation]
    FailureMessage: NotRequired[str]
    LcsExecutionState: NotRequired[str]
    NodeLogicalId: NotRequired[str]


class DatabaseConfigurationMetadata(TypedDict):
    RollbackStatus: NotRequired[DatabaseConfigurationRollbackStatus]
    Advisory: NotRequired[str]
    FailureMessage: NotRequired[str]


class SlurmHealthMetadata(TypedDict):
    Component: SlurmHealthComponent
    Status: SlurmHealthStatus
    Reason: NotRequired[SlurmHealthReason]


class EventMetadata_Cluster(TypedDict):
    Cluster: ClusterMetadata
    InstanceGroup: NotRequired[Absent]
    InstanceGroupScaling: NotRequired[Absent]
    Instance: NotRequired[Absent]
    DatabaseConfiguration: NotRequired[Absent]
    SlurmHealth: NotRequired[Absent]


class EventMetadata_InstanceGroup(TypedDict):
    Cluster: NotRequired[Absent]
    InstanceGroup: InstanceGroupMetadata
    InstanceGroupScaling: NotRequired[Absent]
    Instance: NotRequired[Absent]
    DatabaseConfiguration: NotRequired[Absent]
    SlurmHealth: NotRequired[Absent]


class EventMetadata_InstanceGroupScaling(TypedDict):
    Cluster: NotRequired[Absent]
    InstanceGroup: NotRequired[Absent]
    InstanceGroupScaling: InstanceGroupScalingMetadata
    Instance: NotRequired[Absent]
    DatabaseConfiguration: NotRequired[Absent]
    SlurmHealth: NotRequired[Absent]


class EventMetadata_Instance(TypedDict):
    Cluster: NotRequired[Absent]
    InstanceGroup: NotRequired[Absent]
    InstanceGroupScaling: NotRequired[Absent]
    Instance: InstanceMetadata
    DatabaseConfiguration: NotRequired[Absent]
    SlurmHealth: NotRequired[Absent]


class EventMetadata_DatabaseConfiguration(TypedDict):
    Cluster: NotRequired[Absent]
    InstanceGroup: NotRequired[Absent]
    InstanceGroupScaling: NotRequired[Absent]
    Instance: NotRequired[Absent]
    DatabaseConfiguration: DatabaseConfigurationMetadata
    SlurmHealth: NotRequired[Absent]


class EventMetadata_SlurmHealth(TypedDict):
    Cluster: NotRequired[Absent]
    InstanceGroup: NotRequired[Absent]
    InstanceGroupScaling: NotRequired[Absent]
    Instance: NotRequired[Absent]
    DatabaseConfiguration: NotRequired[Absent]
    SlurmHealth: SlurmHealthMetadata


EventMetadata: TypeAlias = (
    EventMetadata_Cluster
    | EventMetadata_InstanceGroup
    | EventMetadata_InstanceGroupScaling
    | EventMetadata_Instance
    | EventMetadata_DatabaseConfiguration
    | EventMetadata_SlurmHealth
)


class EventDetails(TypedDict):
    EventMetadata: NotRequired[EventMetadata]


class ClusterEventDetail(TypedDict):
    EventId: str
    ClusterArn: str
    ClusterName: str
    InstanceGroupName: NotRequired[str]
    InstanceId: NotRequired[str]
    ResourceType: ClusterEventResourceType
    EventTime: datetime
    EventDetails: NotRequired[EventDetails]
    Description: NotRequired[str]
    EventLevel: NotRequired[ClusterEventLevel]
    OperationId: NotRequired[str]


class DescribeClusterEventResponse(TypedDict):
    EventDetails: NotRequired[ClusterEventDetail]
    ResponseMetadata: ResponseMetadata


class ExtensionDetails(TypedDict):
    ClusterArn: str
    ExtensionArn: str
    ExtensionName: str
    ExtensionVersion: str
    Status: ExtensionStatus
    ConfigurationValues: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ExtensionNodeSummary(TypedDict):
    TotalCount: int
    ActiveCount: int


class ExtensionHealthIssue(TypedDict):
    Code: ExtensionHealthIssueCode
    Message: str
    NodeCount: int


class ExtensionHealth(TypedDict):
    Issues: list[ExtensionHealthIssue]


class DescribeClusterExtensionResponse(TypedDict):
    ExtensionDetails: ExtensionDetails
    NodeSummary: NotRequired[ExtensionNodeSummary]
    Health: NotRequired[ExtensionHealth]
    ResponseMetadata: ResponseMetadata


class ClusterInstanceStatusDetails(TypedDict):
    Status: ClusterInstanceStatus
    Message: NotRequired[str]


class ClusterInstancePlacement(TypedDict):
    AvailabilityZone: NotRequired[str]
    AvailabilityZoneId: NotRequired[str]


class UltraServerInfo(TypedDict):
    Id: NotRequired[str]
    Type: NotRequired[str]


class ClusterKubernetesConfigNodeDetails(TypedDict):
    CurrentLabels: NotRequired[dict[str, str]]
    DesiredLabels: NotRequired[dict[str, str]]
    CurrentTaints: NotRequired[list[ClusterKubernetesTaint]]
    DesiredTaints: NotRequired[list[ClusterKubernetesTaint]]


class ClusterNodeDetails(TypedDict):
    InstanceGroupName: NotRequired[str]
    InstanceId: NotRequired[str]
    NodeLogicalId: NotRequired[str]
    InstanceStatus: NotRequired[ClusterInstanceStatusDetails]
    InstanceType: NotRequired[ClusterInstanceType]
    LaunchTime: NotRequired[datetime]
    LastSoftwareUpdateTime: NotRequired[datetime]
    LifeCycleConfig: NotRequired[ClusterLifeCycleConfig]
    OverrideVpcConfig: NotRequired[VpcConfig]
    ThreadsPerCore: NotRequired[int]
    InstanceStorageConfigs: NotRequired[list[ClusterInstanceStorageConfig]]
    PrivatePrimaryIp: NotRequired[str]
    PrivatePrimaryIpv6: NotRequired[str]
    PrivateDnsHostname: NotRequired[str]
    Placement: NotRequired[ClusterInstancePlacement]
    CurrentImageId: NotRequired[str]
    DesiredImageId: NotRequired[str]
    CurrentImageReleaseVersion: NotRequired[str]
    DesiredImageReleaseVersion: NotRequired[str]
    ImageVersionStatus: NotRequired[ClusterImageVersionStatus]
    UltraServerInfo: NotRequired[UltraServerInfo]
    KubernetesConfig: NotRequired[ClusterKubernetesConfigNodeDetails]
    CapacityType: NotRequired[ClusterCapacityType]
    NetworkInterface: NotRequired[ClusterNetworkInterfaceDetails]


class DescribeClusterNodeResponse(TypedDict):
    NodeDetails: ClusterNodeDetails
    ResponseMetadata: ResponseMetadata


class ClusterOperationScalingConfiguration(TypedDict):
    CurrentCount: NotRequired[int]
    TargetCount: NotRequired[int]
    MinCount: NotRequired[int]


class ClusterOperationScalingDetails(TypedDict):
    InstanceGroupName: NotRequired[str]
    Status: NotRequired[ClusterOperationStatus]
    Original: NotRequired[ClusterOperationScalingConfiguration]
    Desired: NotRequired[ClusterOperationScalingConfiguration]


class InstanceGroupHealthCheckConfiguration(TypedDict):
    InstanceGroupName: str
    InstanceIds: NotRequired[list[str]]
    DeepHealthChecks: list[DeepHealthCheckType]


class DescribeClusterOperationResponse(TypedDict):
    OperationId: NotRequired[str]
    ClusterArn: NotRequired[str]
    Type: NotRequired[ClusterOperationType]
    Status: NotRequired[ClusterOperationStatus]
    CreationTime: NotRequired[datetime]
    ScalingDetails: NotRequired[list[ClusterOperationScalingDetails]]
    DeepHealthCheckDetails: NotRequired[list[InstanceGroupHealthCheckConfiguration]]
    ResponseMetadata: ResponseMetadata


class PriorityClass(TypedDict):
    Name: str
    Weight: int


class SchedulerConfig(TypedDict):
    PriorityClasses: NotRequired[list[PriorityClass]]
    FairShare: NotRequired[FairShare]
    IdleResourceSharing: NotRequired[IdleResourceSharing]


class DescribeClusterSchedulerConfigResponse(TypedDict):
    ClusterSchedulerConfigArn: str
    ClusterSchedulerConfigId: str
    Name: str
    ClusterSchedulerConfigVersion: int
    Status: SchedulerResourceStatus
    FailureReason: NotRequired[str]
    StatusDetails: NotRequired[dict[SchedulerConfigComponent, SchedulerResourceStatus]]
    ClusterArn: NotRequired[str]
    SchedulerConfig: NotRequired[SchedulerConfig]
    Description: NotRequired[str]
    CreationTime: datetime
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    ResponseMetadata: ResponseMetadata


class GitConfig(TypedDict):
    RepositoryUrl: str
    Branch: NotRequired[str]
    SecretArn: NotRequired[str]


class DescribeCodeRepositoryOutput(TypedDict):
    CodeRepositoryName: str
    CodeRepositoryArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    GitConfig: NotRequired[GitConfig]
    ResponseMetadata: ResponseMetadata


class ModelArtifacts(TypedDict):
    S3ModelArtifacts: str


class ModelDigests(TypedDict):
    ArtifactDigest: NotRequired[str]


class InputConfig(TypedDict):
    S3Uri: str
    DataInputConfig: NotRequired[str]
    Framework: Framework
    FrameworkVersion: NotRequired[str]


class TargetPlatform(TypedDict):
    Os: TargetPlatformOs
    Arch: TargetPlatformArch
    Accelerator: NotRequired[TargetPlatformAccelerator]


class OutputConfig(TypedDict):
    S3OutputLocation: str
    TargetDevice: NotRequired[TargetDevice]
    TargetPlatform: NotRequired[TargetPlatform]
    CompilerOptions: NotRequired[str]
    KmsKeyId: NotRequired[str]


class NeoVpcConfig(TypedDict):
    SecurityGroupIds: list[str]
    Subnets: list[str]


class DerivedInformation(TypedDict):
    DerivedDataInputConfig: NotRequired[str]


class DescribeCompilationJobResponse(TypedDict):
    CompilationJobName: str
    CompilationJobArn: str
    CompilationJobStatus: CompilationJobStatus
    CompilationStartTime: NotRequired[datetime]
    CompilationEndTime: NotRequired[datetime]
    StoppingCondition: StoppingCondition
    InferenceImage: NotRequired[str]
    ModelPackageVersionArn: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    FailureReason: str
    ModelArtifacts: ModelArtifacts
    ModelDigests: NotRequired[ModelDigests]
    RoleArn: str
    InputConfig: InputConfig
    OutputConfig: OutputConfig
    VpcConfig: NotRequired[NeoVpcConfig]
    DerivedInformation: NotRequired[DerivedInformation]
    ResponseMetadata: ResponseMetadata


class AcceleratorPartitionConfig(TypedDict):
    Type: MIGProfileType
    Count: int


class ComputeQuotaResourceConfig(TypedDict):
    InstanceType: ClusterInstanceType
    Count: NotRequired[int]
    Accelerators: NotRequired[int]
    VCpu: NotRequired[float]
    MemoryInGiB: NotRequired[float]
    AcceleratorPartition: NotRequired[AcceleratorPartitionConfig]


class ResourceSharingConfig(TypedDict):
    Strategy: ResourceSharingStrategy
    BorrowLimit: NotRequired[int]
    AbsoluteBorrowLimits: NotRequired[list[ComputeQuotaResourceConfig]]


class ComputeQuotaConfig(TypedDict):
    ComputeQuotaResources: NotRequired[list[ComputeQuotaResourceConfig]]
    ResourceSharingConfig: NotRequired[ResourceSharingConfig]
    PreemptTeamTasks: NotRequired[PreemptTeamTasks]


class ComputeQuotaTarget(TypedDict):
    TeamName: str
    FairShareWeight: NotRequired[int]


class DescribeComputeQuotaResponse(TypedDict):
    ComputeQuotaArn: str
    ComputeQuotaId: str
    Name: str
    Description: NotRequired[str]
    ComputeQuotaVersion: int
    Status: SchedulerResourceStatus
    FailureReason: NotRequired[str]
    ClusterArn: NotRequired[str]
    ComputeQuotaConfig: NotRequired[ComputeQuotaConfig]
    ComputeQuotaTarget: ComputeQuotaTarget
    ActivationState: NotRequired[ActivationState]
    CreationTime: datetime
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    ResponseMetadata: ResponseMetadata


class ContextSource(TypedDict):
    SourceUri: str
    SourceType: NotRequired[str]
    SourceId: NotRequired[str]


class DescribeContextResponse(TypedDict):
    ContextName: NotRequired[str]
    ContextArn: NotRequired[str]
    Source: NotRequired[ContextSource]
    ContextType: NotRequired[str]
    Description: NotRequired[str]
    Properties: NotRequired[dict[str, str]]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    LineageGroupArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class MonitoringConstraintsResource(TypedDict):
    S3Uri: NotRequired[str]


class MonitoringStatisticsResource(TypedDict):
    S3Uri: NotRequired[str]


class DataQualityBaselineConfig(TypedDict):
    BaseliningJobName: NotRequired[str]
    ConstraintsResource: NotRequired[MonitoringConstraintsResource]
    StatisticsResource: NotRequired[MonitoringStatisticsResource]


class DataQualityAppSpecification(TypedDict):
    ImageUri: str
    ContainerEntrypoint: NotRequired[list[str]]
    ContainerArguments: NotRequired[list[str]]
    RecordPreprocessorSourceUri: NotRequired[str]
    PostAnalyticsProcessorSourceUri: NotRequired[str]
    Environment: NotRequired[dict[str, str]]


class EndpointInput(TypedDict):
    EndpointName: str
    LocalPath: str
    S3InputMode: NotRequired[ProcessingS3InputMode]
    S3DataDistributionType: NotRequired[ProcessingS3DataDistributionType]
    FeaturesAttribute: NotRequired[str]
    InferenceAttribute: NotRequired[str]
    ProbabilityAttribute: NotRequired[str]
    ProbabilityThresholdAttribute: NotRequired[float]
    StartTimeOffset: NotRequired[str]
    EndTimeOffset: NotRequired[str]
    ExcludeFeaturesAttribute: NotRequired[str]


class MonitoringCsvDatasetFormat(TypedDict):
    Header: NotRequired[bool]


class MonitoringJsonDatasetFormat(TypedDict):
    Line: NotRequired[bool]


class MonitoringParquetDatasetFormat(TypedDict):
    pass


class MonitoringDatasetFormat(TypedDict):
    Csv: NotRequired[MonitoringCsvDatasetFormat]
    Json: NotRequired[MonitoringJsonDatasetFormat]
    Parquet: NotRequired[MonitoringParquetDatasetFormat]


class BatchTransformInput(TypedDict):
    DataCapturedDestinationS3Uri: str
    DatasetFormat: MonitoringDatasetFormat
    LocalPath: str
    S3InputMode: NotRequired[ProcessingS3InputMode]
    S3DataDistributionType: NotRequired[ProcessingS3DataDistributionType]
    FeaturesAttribute: NotRequired[str]
    InferenceAttribute: NotRequired[str]
    ProbabilityAttribute: NotRequired[str]
    ProbabilityThresholdAttribute: NotRequired[float]
    StartTimeOffset: NotRequired[str]
    EndTimeOffset: NotRequired[str]
    ExcludeFeaturesAttribute: NotRequired[str]


class DataQualityJobInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]


class MonitoringS3Output(TypedDict):
    S3Uri: str
    LocalPath: str
    S3UploadMode: NotRequired[ProcessingS3UploadMode]


class MonitoringOutput(TypedDict):
    S3Output: MonitoringS3Output


class MonitoringOutputConfig(TypedDict):
    MonitoringOutputs: list[MonitoringOutput]
    KmsKeyId: NotRequired[str]


class MonitoringClusterConfig(TypedDict):
    InstanceCount: int
    InstanceType: ProcessingInstanceType
    VolumeSizeInGB: int
    VolumeKmsKeyId: NotRequired[str]


class MonitoringResources(TypedDict):
    ClusterConfig: MonitoringClusterConfig


class MonitoringNetworkConfig(TypedDict):
    EnableInterContainerTrafficEncryption: NotRequired[bool]
    EnableNetworkIsolation: NotRequired[bool]
    VpcConfig: NotRequired[VpcConfig]


class MonitoringStoppingCondition(TypedDict):
    MaxRuntimeInSeconds: int


class DescribeDataQualityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: datetime
    DataQualityBaselineConfig: NotRequired[DataQualityBaselineConfig]
    DataQualityAppSpecification: DataQualityAppSpecification
    DataQualityJobInput: DataQualityJobInput
    DataQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    RoleArn: str
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    ResponseMetadata: ResponseMetadata


class EdgeModel(TypedDict):
    ModelName: str
    ModelVersion: str
    LatestSampleTime: NotRequired[datetime]
    LatestInference: NotRequired[datetime]


class DescribeDeviceResponse(TypedDict):
    DeviceArn: NotRequired[str]
    DeviceName: str
    Description: NotRequired[str]
    DeviceFleetName: str
    IotThingName: NotRequired[str]
    RegistrationTime: datetime
    LatestHeartbeat: NotRequired[datetime]
    Models: NotRequired[list[EdgeModel]]
    MaxModels: NotRequired[int]
    NextToken: NotRequired[str]
    AgentVersion: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class EdgeOutputConfig(TypedDict):
    S3OutputLocation: str
    KmsKeyId: NotRequired[str]
    PresetDeploymentType: NotRequired[EdgePresetDeploymentType]
    PresetDeploymentConfig: NotRequired[str]


class DescribeDeviceFleetResponse(TypedDict):
    DeviceFleetName: str
    DeviceFleetArn: str
    OutputConfig: EdgeOutputConfig
    Description: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    RoleArn: NotRequired[str]
    IotRoleAlias: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class SharingSettings(TypedDict):
    NotebookOutputOption: NotRequired[NotebookOutputOption]
    S3OutputPath: NotRequired[str]
    S3KmsKeyId: NotRequired[str]


class CodeRepository(TypedDict):
    RepositoryUrl: str


class JupyterServerAppSettings(TypedDict):
    DefaultResourceSpec: NotRequired[ResourceSpec]
    LifecycleConfigArns: NotRequired[list[str]]
    CodeRepositories: NotRequired[list[CodeRepository]]


class CustomImage(TypedDict):
    ImageName: str
    ImageVersionNumber: NotRequired[int]
    AppImageConfigName: str


class KernelGatewayAppSettings(TypedDict):
    DefaultResourceSpec: NotRequired[ResourceSpec]
    CustomImages: NotRequired[list[CustomImage]]
    LifecycleConfigArns: NotRequired[list[str]]


class TensorBoardAppSettings(TypedDict):
    DefaultResourceSpec: NotRequired[ResourceSpec]


class RStudioServerProAppSettings(TypedDict):
    AccessStatus: NotRequired[RStudioServerProAccessStatus]
    UserGroup: NotRequired[RStudioServerProUserGroup]


class RSessionAppSettings(TypedDict):
    DefaultResourceSpec: NotRequired[ResourceSpec]
    CustomImages: NotRequired[list[CustomImage]]


class TimeSeriesForecastingSettings(TypedDict):
    Status: NotRequired[FeatureStatus]
    AmazonForecastRoleArn: NotRequired[str]


class ModelRegisterSettings(TypedDict):
    Status: NotRequired[FeatureStatus]
    CrossAccountModelRegisterRoleArn: NotRequired[str]


class WorkspaceSettings(TypedDict):
    S3ArtifactPath: NotRequired[str]
    S3KmsKeyId: NotRequired[str]


class IdentityProviderOAuthSetting(TypedDict):
    DataSourceName: NotRequired[DataSourceName]
    Status: NotRequired[FeatureStatus]
    SecretArn: NotRequired[str]


class DirectDeploySettings(TypedDict):
    Status: NotRequired[FeatureStatus]


class KendraSettings(TypedDict):
    Status: NotRequired[FeatureStatus]


class GenerativeAiSettings(TypedDict):
    AmazonBedrockRoleArn: NotRequired[str]


class EmrServerlessSettings(TypedDict):
    ExecutionRoleArn: NotRequired[str]
    Status: NotRequired[FeatureStatus]


class CanvasAppSettings(TypedDict):
    TimeSeriesForecastingSettings: NotRequired[TimeSeriesForecastingSettings]
    ModelRegisterSettings: NotRequired[ModelRegisterSettings]
    WorkspaceSettings: NotRequired[WorkspaceSettings]
    IdentityProviderOAuthSettings: NotRequired[list[IdentityProviderOAuthSetting]]
    DirectDeploySettings: NotRequired[DirectDeploySettings]
    KendraSettings: NotRequired[KendraSettings]
    GenerativeAiSettings: NotRequired[GenerativeAiSettings]
    EmrServerlessSettings: NotRequired[EmrServerlessSettings]


class IdleSettings(TypedDict):
    LifecycleManagement: NotRequired[LifecycleManagement]
    IdleTimeoutInMinutes: NotRequired[int]
    MinIdleTimeoutInMinutes: NotRequired[int]
    MaxIdleTimeoutInMinutes: NotRequired[int]


class AppLifecycleManagement(TypedDict):
    IdleSettings: NotRequired[IdleSettings]


class CodeEditorAppSettings(TypedDict):
    DefaultResourceSpec: NotRequired[ResourceSpec]
    CustomImages: NotRequired[list[CustomImage]]
    LifecycleConfigArns: NotRequired[list[str]]
    AppLifecycleManagement: NotRequired[AppLifecycleManagement]
    BuiltInLifecycleConfigArn: NotRequired[str]


class EmrSettings(TypedDict):
    AssumableRoleArns: NotRequired[list[str]]
    ExecutionRoleArns: NotRequired[list[str]]


class JupyterLabAppSettings(TypedDict):
    DefaultResourceSpec: NotRequired[ResourceSpec]
    CustomImages: NotRequired[list[CustomImage]]
    LifecycleConfigArns: NotRequired[list[str]]
    CodeRepositories: NotRequired[list[CodeRepository]]
    AppLifecycleManagement: NotRequired[AppLifecycleManagement]
    EmrSettings: NotRequired[EmrSettings]
    BuiltInLifecycleConfigArn: NotRequired[str]


class DefaultEbsStorageSettings(TypedDict):
    DefaultEbsVolumeSizeInGb: int
    MaximumEbsVolumeSizeInGb: int


class DefaultSpaceStorageSettings(TypedDict):
    DefaultEbsStorageSettings: NotRequired[DefaultEbsStorageSettings]


class CustomPosixUserConfig(TypedDict):
    Uid: int
    Gid: int


class EFSFileSystemConfig(TypedDict):
    FileSystemId: str
    FileSystemPath: NotRequired[str]


class FSxLustreFileSystemConfig(TypedDict):
    FileSystemId: str
    FileSystemPath: NotRequired[str]


class S3FileSystemConfig(TypedDict):
    MountPath: NotRequired[str]
    S3Uri: str


class CustomFileSystemConfig_EFSFileSystemConfig(TypedDict):
    EFSFileSystemConfig: EFSFileSystemConfig
    FSxLustreFileSystemConfig: NotRequired[Absent]
    S3FileSystemConfig: NotRequired[Absent]


class CustomFileSystemConfig_FSxLustreFileSystemConfig(TypedDict):
    EFSFileSystemConfig: NotRequired[Absent]
    FSxLustreFileSystemConfig: FSxLustreFileSystemConfig
    S3FileSystemConfig: NotRequired[Absent]


class CustomFileSystemConfig_S3FileSystemConfig(TypedDict):
    EFSFileSystemConfig: NotRequired[Absent]
    FSxLustreFileSystemConfig: NotRequired[Absent]
    S3FileSystemConfig: S3FileSystemConfig


CustomFileSystemConfig: TypeAlias = (
    CustomFileSystemConfig_EFSFileSystemConfig
    | CustomFileSystemConfig_FSxLustreFileSystemConfig
    | CustomFileSystemConfig_S3FileSystemConfig
)


class HiddenSageMakerImage(TypedDict):
    SageMakerImageName: NotRequired[SageMakerImageName]
    VersionAliases: NotRequired[list[str]]


class StudioWebPortalSettings(TypedDict):
    HiddenMlTools: NotRequired[list[MlTools]]
    HiddenAppTypes: NotRequired[list[AppType]]
    HiddenInstanceTypes: NotRequired[list[AppInstanceType]]
    HiddenSageMakerImageVersionAliases: NotRequired[list[HiddenSageMakerImage]]
    ExecutionRoleSessionNameMode: NotRequired[ExecutionRoleSessionNameMode]


class UserSettings(TypedDict):
    ExecutionRole: NotRequired[str]
    SecurityGroups: NotRequired[list[str]]
    SharingSettings: NotRequired[SharingSettings]
    JupyterServerAppSettings: NotRequired[JupyterServerAppSettings]
    KernelGatewayAppSettings: NotRequired[KernelGatewayAppSettings]
    TensorBoardAppSettings: NotRequired[TensorBoardAppSettings]
    RStudioServerProAppSettings: NotRequired[RStudioServerProAppSettings]
    RSessionAppSettings: NotRequired[RSessionAppSettings]
    CanvasAppSettings: NotRequired[CanvasAppSettings]
    CodeEditorAppSettings: NotRequired[CodeEditorAppSettings]
    JupyterLabAppSettings: NotRequired[JupyterLabAppSettings]
    SpaceStorageSettings: NotRequired[DefaultSpaceStorageSettings]
    DefaultLandingUri: NotRequired[str]
    StudioWebPortal: NotRequired[StudioWebPortal]
    CustomPosixUserConfig: NotRequired[CustomPosixUserConfig]
    CustomFileSystemConfigs: NotRequired[list[CustomFileSystemConfig]]
    StudioWebPortalSettings: NotRequired[StudioWebPortalSettings]
    AutoMountHomeEFS: NotRequired[AutoMountHomeEFS]


class RStudioServerProDomainSettings(TypedDict):
    DomainExecutionRoleArn: str
    RStudioConnectUrl: NotRequired[str]
    RStudioPackageManagerUrl: NotRequired[str]
    DefaultResourceSpec: NotRequired[ResourceSpec]


class TrustedIdentityPropagationSettings(TypedDict):
    Status: FeatureStatus


class DockerSettings(TypedDict):
    EnableDockerAccess: NotRequired[FeatureStatus]
    VpcOnlyTrustedAccounts: NotRequired[list[str]]
    RootlessDocker: NotRequired[FeatureStatus]


class AmazonQSettings(TypedDict):
    Status: NotRequired[FeatureStatus]
    QProfileArn: NotRequired[str]


class UnifiedStudioSettings(TypedDict):
    StudioWebPortalAccess: NotRequired[FeatureStatus]
    DomainAccountId: NotRequired[str]
    DomainRegion: NotRequired[str]
    DomainId: NotRequired[str]
    ProjectId: NotRequired[str]
    EnvironmentId: NotRequired[str]
    ProjectS3Path: NotRequired[str]
    SingleSignOnApplicationArn: NotRequired[str]


class DomainSettings(TypedDict):
    SecurityGroupIds: NotRequired[list[str]]
    RStudioServerProDomainSettings: NotRequired[RStudioServerProDomainSettings]
    ExecutionRoleIdentityConfig: NotRequired[ExecutionRoleIdentityConfig]
    TrustedIdentityPropagationSettings: NotRequired[TrustedIdentityPropagationSettings]
    DockerSettings: NotRequired[DockerSettings]
    AmazonQSettings: NotRequired[AmazonQSettings]
    UnifiedStudioSettings: NotRequired[UnifiedStudioSettings]
    IpAddressType: NotRequired[IPAddressType]


class DefaultSpaceSettings(TypedDict):
    ExecutionRole: NotRequired[str]
    SecurityGroups: NotRequired[list[str]]
    JupyterServerAppSettings: NotRequired[JupyterServerAppSettings]
    KernelGatewayAppSettings: NotRequired[KernelGatewayAppSettings]
    JupyterLabAppSettings: NotRequired[JupyterLabAppSettings]
    SpaceStorageSettings: NotRequired[DefaultSpaceStorageSettings]
    CustomPosixUserConfig: NotRequired[CustomPosixUserConfig]
    CustomFileSystemConfigs: NotRequired[list[CustomFileSystemConfig]]


class DescribeDomainResponse(TypedDict):
    DomainArn: NotRequired[str]
    DomainId: NotRequired[str]
    DomainName: NotRequired[str]
    HomeEfsFileSystemId: NotRequired[str]
    SingleSignOnManagedApplicationInstanceId: NotRequired[str]
    SingleSignOnApplicationArn: NotRequired[str]
    Status: NotRequired[DomainStatus]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    FailureReason: NotRequired[str]
    SecurityGroupIdForDomainBoundary: NotRequired[str]
    AuthMode: NotRequired[AuthMode]
    DefaultUserSettings: NotRequired[UserSettings]
    DomainSettings: NotRequired[DomainSettings]
    AppNetworkAccessType: NotRequired[AppNetworkAccessType]
    HomeEfsFileSystemKmsKeyId: NotRequired[str]
    SubnetIds: NotRequired[list[str]]
    Url: NotRequired[str]
    VpcId: NotRequired[str]
    KmsKeyId: NotRequired[str]
    AppSecurityGroupManagement: NotRequired[AppSecurityGroupManagement]
    HomeEfsFileSystemCreation: NotRequired[HomeEfsFileSystemCreation]
    TagPropagation: NotRequired[TagPropagation]
    DefaultSpaceSettings: NotRequired[DefaultSpaceSettings]
    ResponseMetadata: ResponseMetadata


class EdgeDeploymentModelConfig(TypedDict):
    ModelHandle: str
    EdgePackagingJobName: str


class DeviceSelectionConfig(TypedDict):
    DeviceSubsetType: DeviceSubsetType
    Percentage: NotRequired[int]
    DeviceNames: NotRequired[list[str]]
    DeviceNameContains: NotRequired[str]


class EdgeDeploymentConfig(TypedDict):
    FailureHandlingPolicy: FailureHandlingPolicy


class EdgeDeploymentStatus(TypedDict):
    StageStatus: StageStatus
    EdgeDeploymentSuccessInStage: int
    EdgeDeploymentPendingInStage: int
    EdgeDeploymentFailedInStage: int
    EdgeDeploymentStatusMessage: NotRequired[str]
    EdgeDeploymentStageStartTime: NotRequired[datetime]


class DeploymentStageStatusSummary(TypedDict):
    StageName: str
    DeviceSelectionConfig: DeviceSelectionConfig
    DeploymentConfig: EdgeDeploymentConfig
    DeploymentStatus: EdgeDeploymentStatus


class DescribeEdgeDeploymentPlanResponse(TypedDict):
    EdgeDeploymentPlanArn: str
    EdgeDeploymentPlanName: str
    ModelConfigs: list[EdgeDeploymentModelConfig]
    DeviceFleetName: str
    EdgeDeploymentSuccess: NotRequired[int]
    EdgeDeploymentPending: NotRequired[int]
    EdgeDeploymentFailed: NotRequired[int]
    Stages: list[DeploymentStageStatusSummary]
    NextToken: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    ResponseMetadata: ResponseMetadata


class EdgePresetDeploymentOutput(TypedDict):
    Type: EdgePresetDeploymentType
    Artifact: NotRequired[str]
    Status: NotRequired[EdgePresetDeploymentStatus]
    StatusMessage: NotRequired[str]


class DescribeEdgePackagingJobResponse(TypedDict):
    EdgePackagingJobArn: str
    EdgePackagingJobName: str
    CompilationJobName: NotRequired[str]
    ModelName: NotRequired[str]
    ModelVersion: NotRequired[str]
    RoleArn: NotRequired[str]
    OutputConfig: NotRequired[EdgeOutputConfig]
    ResourceKey: NotRequired[str]
    EdgePackagingJobStatus: EdgePackagingJobStatus
    EdgePackagingJobStatusMessage: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    ModelArtifact: NotRequired[str]
    ModelSignature: NotRequired[str]
    PresetDeploymentOutput: NotRequired[EdgePresetDeploymentOutput]
    ResponseMetadata: ResponseMetadata


class DeployedImage(TypedDict):
    SpecifiedImage: NotRequired[str]
    ResolvedImage: NotRequired[str]
    ResolutionTime: NotRequired[datetime]


class InstancePoolSummary(TypedDict):
    InstanceType: ProductionVariantInstanceType
    CurrentInstanceCount: int


class ProductionVariantStatus(TypedDict):
    Status: VariantStatus
    StatusMessage: NotRequired[str]
    StartTime: NotRequired[datetime]


class ProductionVariantServerlessConfig(TypedDict):
    MemorySizeInMB: int
    MaxConcurrency: int
    ProvisionedConcurrency: NotRequired[int]


class ProductionVariantManagedInstanceScalingScaleInPolicy(TypedDict):
    Strategy: ManagedInstanceScalingScaleInStrategy
    MaximumStepSize: NotRequired[int]
    CooldownInMinutes: NotRequired[int]


class ProductionVariantManagedInstanceScaling(TypedDict):
    Status: NotRequired[ManagedInstanceScalingStatus]
    MinInstanceCount: NotRequired[int]
    MaxInstanceCount: NotRequired[int]
    ScaleInPolicy: NotRequired[ProductionVariantManagedInstanceScalingScaleInPolicy]


class PrefixAwareRoutingConfig(TypedDict):
    PrefixLength: NotRequired[int]
    ConcurrencyThreshold: NotRequired[int]


class ProductionVariantRoutingConfig(TypedDict):
    RoutingStrategy: RoutingStrategy
    PrefixAwareRoutingConfig: NotRequired[PrefixAwareRoutingConfig]


class Ec2CapacityReservation(TypedDict):
    Ec2CapacityReservationId: NotRequired[str]
    TotalInstanceCount: NotRequired[int]
    AvailableInstanceCount: NotRequired[int]
    UsedByCurrentEndpoint: NotRequired[int]


class ProductionVariantCapacityReservationSummary(TypedDict):
    MlReservationArn: NotRequired[str]
    CapacityReservationPreference: NotRequired[CapacityReservationPreference]
    TotalInstanceCount: NotRequired[int]
    AvailableInstanceCount: NotRequired[int]
    UsedByCurrentEndpoint: NotRequired[int]
    Ec2CapacityReservations: NotRequired[list[Ec2CapacityReservation]]


class AcceleratorPartitionLayout(TypedDict):
    AcceleratorPartitionTypes: NotRequired[list[str]]


class ProductionVariantSummary(TypedDict):
    VariantName: str
    DeployedImages: NotRequired[list[DeployedImage]]
    CurrentWeight: NotRequired[float]
    DesiredWeight: NotRequired[float]
    CurrentInstanceCount: NotRequired[int]
    DesiredInstanceCount: NotRequired[int]
    InstancePools: NotRequired[list[InstancePoolSummary]]
    VariantStatus: NotRequired[list[ProductionVariantStatus]]
    CurrentServerlessConfig: NotRequired[ProductionVariantServerlessConfig]
    DesiredServerlessConfig: NotRequired[ProductionVariantServerlessConfig]
    ManagedInstanceScaling: NotRequired[ProductionVariantManagedInstanceScaling]
    RoutingConfig: NotRequired[ProductionVariantRoutingConfig]
    CapacityReservationConfig: NotRequired[ProductionVariantCapacityReservationSummary]
    AcceleratorPartitionLayouts: NotRequired[list[AcceleratorPartitionLayout]]


class DataCaptureConfigSummary(TypedDict):
    EnableCapture: bool
    CaptureStatus: CaptureStatus
    CurrentSamplingPercentage: int
    DestinationS3Uri: str
    KmsKeyId: str


class CapacitySize(TypedDict):
    Type: CapacitySizeType
    Value: int


class TrafficRoutingConfig(TypedDict):
    Type: TrafficRoutingConfigType
    WaitIntervalInSeconds: int
    CanarySize: NotRequired[CapacitySize]
    LinearStepSize: NotRequired[CapacitySize]


class BlueGreenUpdatePolicy(TypedDict):
    TrafficRoutingConfiguration: TrafficRoutingConfig
    TerminationWaitInSeconds: NotRequired[int]
    MaximumExecutionTimeoutInSeconds: NotRequired[int]


class RollingUpdatePolicy(TypedDict):
    MaximumBatchSize: CapacitySize
    WaitIntervalInSeconds: int
    MaximumExecutionTimeoutInSeconds: NotRequired[int]
    RollbackMaximumBatchSize: NotRequired[CapacitySize]


class Alarm(TypedDict):
    AlarmName: NotRequired[str]


class AutoRollbackConfig(TypedDict):
    Alarms: NotRequired[list[Alarm]]


class DeploymentConfig(TypedDict):
    BlueGreenUpdatePolicy: NotRequired[BlueGreenUpdatePolicy]
    RollingUpdatePolicy: NotRequired[RollingUpdatePolicy]
    AutoRollbackConfiguration: NotRequired[AutoRollbackConfig]


class AsyncInferenceClientConfig(TypedDict):
    MaxConcurrentInvocationsPerInstance: NotRequired[int]


class AsyncInferenceNotificationConfig(TypedDict):
    SuccessTopic: NotRequired[str]
    ErrorTopic: NotRequired[str]
    IncludeInferenceResponseIn: NotRequired[list[AsyncNotificationTopicTypes]]


class AsyncInferenceOutputConfig(TypedDict):
    KmsKeyId: NotRequired[str]
    S3OutputPath: NotRequired[str]
    NotificationConfig: NotRequired[AsyncInferenceNotificationConfig]
    S3FailurePath: NotRequired[str]


class AsyncInferenceConfig(TypedDict):
    ClientConfig: NotRequired[AsyncInferenceClientConfig]
    OutputConfig: AsyncInferenceOutputConfig


class PendingProductionVariantSummary(TypedDict):
    VariantName: str
    DeployedImages: NotRequired[list[DeployedImage]]
    CurrentWeight: NotRequired[float]
    DesiredWeight: NotRequired[float]
    CurrentInstanceCount: NotRequired[int]
    DesiredInstanceCount: NotRequired[int]
    InstanceType: NotRequired[ProductionVariantInstanceType]
    InstancePools: NotRequired[list[InstancePoolSummary]]
    AcceleratorType: NotRequired[ProductionVariantAcceleratorType]
    VariantStatus: NotRequired[list[ProductionVariantStatus]]
    CurrentServerlessConfig: NotRequired[ProductionVariantServerlessConfig]
    DesiredServerlessConfig: NotRequired[ProductionVariantServerlessConfig]
    ManagedInstanceScaling: NotRequired[ProductionVariantManagedInstanceScaling]
    RoutingConfig: NotRequired[ProductionVariantRoutingConfig]
    AcceleratorPartitionLayouts: NotRequired[list[AcceleratorPartitionLayout]]


class PendingDeploymentSummary(TypedDict):
    EndpointConfigName: str
    ProductionVariants: NotRequired[list[PendingProductionVariantSummary]]
    StartTime: NotRequired[datetime]
    ShadowProductionVariants: NotRequired[list[PendingProductionVariantSummary]]


class ClarifyInferenceConfig(TypedDict):
    FeaturesAttribute: NotRequired[str]
    ContentTemplate: NotRequired[str]
    MaxRecordCount: NotRequired[int]
    MaxPayloadInMB: NotRequired[int]
    ProbabilityIndex: NotRequired[int]
    LabelIndex: NotRequired[int]
    ProbabilityAttribute: NotRequired[str]
    LabelAttribute: NotRequired[str]
    LabelHeaders: NotRequired[list[str]]
    FeatureHeaders: NotRequired[list[str]]
    FeatureTypes: NotRequired[list[ClarifyFeatureType]]


class ClarifyShapBaselineConfig(TypedDict):
    MimeType: NotRequired[str]
    ShapBaseline: NotRequired[str]
    ShapBaselineUri: NotRequired[str]


class ClarifyTextConfig(TypedDict):
    Language: ClarifyTextLanguage
    Granularity: ClarifyTextGranularity


class ClarifyShapConfig(TypedDict):
    ShapBaselineConfig: ClarifyShapBaselineConfig
    NumberOfSamples: NotRequired[int]
    UseLogit: NotRequired[bool]
    Seed: NotRequired[int]
    TextConfig: NotRequired[ClarifyTextConfig]


class ClarifyExplainerConfig(TypedDict):
    EnableExplanations: NotRequired[str]
    InferenceConfig: NotRequired[ClarifyInferenceConfig]
    ShapConfig: ClarifyShapConfig


class ExplainerConfig(TypedDict):
    ClarifyExplainerConfig: NotRequired[ClarifyExplainerConfig]


class MetricsConfig(TypedDict):
    EnableEnhancedMetrics: NotRequired[bool]
    EnableDetailedObservability: NotRequired[bool]
    MetricPublishFrequencyInSeconds: NotRequired[int]


class CrossRegionTrafficConfig(TypedDict):
    MaxInvocationsPerSecondPerInstance: int
    MaxCrossRegionPercentPerEndpoint: int


class DescribeEndpointOutput(TypedDict):
    EndpointName: str
    EndpointArn: str
    EndpointConfigName: NotRequired[str]
    ProductionVariants: NotRequired[list[ProductionVariantSummary]]
    DataCaptureConfig: NotRequired[DataCaptureConfigSummary]
    EndpointStatus: EndpointStatus
    FailureReason: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    LastDeploymentConfig: NotRequired[DeploymentConfig]
    AsyncInferenceConfig: NotRequired[AsyncInferenceConfig]
    PendingDeploymentSummary: NotRequired[PendingDeploymentSummary]
    ExplainerConfig: NotRequired[ExplainerConfig]
    ShadowProductionVariants: NotRequired[list[ProductionVariantSummary]]
    MetricsConfig: NotRequired[MetricsConfig]
    CrossRegionTrafficConfig: NotRequired[CrossRegionTrafficConfig]
    ResponseMetadata: ResponseMetadata


class InstancePool(TypedDict):
    InstanceType: ProductionVariantInstanceType
    ModelNameOverride: NotRequired[str]
    Priority: int


class ProductionVariantCoreDumpConfig(TypedDict):
    DestinationS3Uri: str
    KmsKeyId: NotRequired[str]


class ProductionVariantCapacityReservationConfig(TypedDict):
    CapacityReservationPreference: NotRequired[CapacityReservationPreference]
    MlReservationArn: NotRequired[str]


class ProductionVariant(TypedDict):
    VariantName: str
    ModelName: NotRequired[str]
    InitialInstanceCount: NotRequired[int]
    InstanceType: NotRequired[ProductionVariantInstanceType]
    InstancePools: NotRequired[list[InstancePool]]
    VariantInstanceProvisionTimeoutInSeconds: NotRequired[int]
    InitialVariantWeight: NotRequired[float]
    AcceleratorType: NotRequired[ProductionVariantAcceleratorType]
    CoreDumpConfig: NotRequired[ProductionVariantCoreDumpConfig]
    ServerlessConfig: NotRequired[ProductionVariantServerlessConfig]
    VolumeSizeInGB: NotRequired[int]
    ModelDataDownloadTimeoutInSeconds: NotRequired[int]
    ContainerStartupHealthCheckTimeoutInSeconds: NotRequired[int]
    EnableSSMAccess: NotRequired[bool]
    ManagedInstanceScaling: NotRequired[ProductionVariantManagedInstanceScaling]
    RoutingConfig: NotRequired[ProductionVariantRoutingConfig]
    InferenceAmiVersion: NotRequired[ProductionVariantInferenceAmiVersion]
    CapacityReservationConfig: NotRequired[ProductionVariantCapacityReservationConfig]
    AcceleratorPartitionLayouts: NotRequired[list[AcceleratorPartitionLayout]]


class CaptureOption(TypedDict):
    CaptureMode: CaptureMode


class CaptureContentTypeHeader(TypedDict):
    CsvContentTypes: NotRequired[list[str]]
    JsonContentTypes: NotRequired[list[str]]


class DataCaptureConfig(TypedDict):
    EnableCapture: NotRequired[bool]
    InitialSamplingPercentage: int
    DestinationS3Uri: str
    KmsKeyId: NotRequired[str]
    CaptureOptions: list[CaptureOption]
    CaptureContentTypeHeader: NotRequired[CaptureContentTypeHeader]


class DescribeEndpointConfigOutput(TypedDict):
    EndpointConfigName: str
    EndpointConfigArn: str
    ProductionVariants: list[ProductionVariant]
    DataCaptureConfig: NotRequired[DataCaptureConfig]
    KmsKeyId: NotRequired[str]
    CreationTime: datetime
    AsyncInferenceConfig: NotRequired[AsyncInferenceConfig]
    ExplainerConfig: NotRequired[ExplainerConfig]
    ShadowProductionVariants: NotRequired[list[ProductionVariant]]
    ExecutionRoleArn: NotRequired[str]
    VpcConfig: NotRequired[VpcConfig]
    EnableNetworkIsolation: NotRequired[bool]
    MetricsConfig: NotRequired[MetricsConfig]
    CrossRegionTrafficConfig: NotRequired[CrossRegionTrafficConfig]
    ResponseMetadata: ResponseMetadata


class ExperimentSource(TypedDict):
    SourceArn: str
    SourceType: NotRequired[str]


class DescribeExperimentResponse(TypedDict):
    ExperimentName: NotRequired[str]
    ExperimentArn: NotRequired[str]
    DisplayName: NotRequired[str]
    Source: NotRequired[ExperimentSource]
    Description: NotRequired[str]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    ResponseMetadata: ResponseMetadata


class VectorConfig(TypedDict):
    Dimension: int


class CollectionConfig(TypedDict):
    VectorConfig: VectorConfig


class FeatureDefinition(TypedDict):
    FeatureName: str
    FeatureType: FeatureType
    CollectionType: NotRequired[CollectionType]
    CollectionConfig: NotRequired[CollectionConfig]


class OnlineStoreSecurityConfig(TypedDict):
    KmsKeyId: NotRequired[str]


class TtlDuration(TypedDict):
    Unit: NotRequired[TtlDurationUnit]
    Value: NotRequired[int]


class OnlineStoreConfig(TypedDict):
    SecurityConfig: NotRequired[OnlineStoreSecurityConfig]
    EnableOnlineStore: NotRequired[bool]
    TtlDuration: NotRequired[TtlDuration]
    StorageType: NotRequired[StorageType]


class S3StorageConfig(TypedDict):
    S3Uri: str
    KmsKeyId: NotRequired[str]
    ResolvedOutputS3Uri: NotRequired[str]


class DataCatalogConfig(TypedDict):
    TableName: str
    Catalog: str
    Database: str


class OfflineStoreConfig(TypedDict):
    S3StorageConfig: S3StorageConfig
    DisableGlueTableCreation: NotRequired[bool]
    DataCatalogConfig: NotRequired[DataCatalogConfig]
    TableFormat: NotRequired[TableFormat]


class ThroughputConfigDescription(TypedDict):
    ThroughputMode: ThroughputMode
    ProvisionedReadCapacityUnits: NotRequired[int]
    ProvisionedWriteCapacityUnits: NotRequired[int]


class OfflineStoreStatus(TypedDict):
    Status: OfflineStoreStatusValue
    BlockedReason: NotRequired[str]


class LastUpdateStatus(TypedDict):
    Status: LastUpdateStatusValue
    FailureReason: NotRequired[str]


class DescribeFeatureGroupResponse(TypedDict):
    FeatureGroupArn: str
    FeatureGroupName: str
    RecordIdentifierFeatureName: str
    EventTimeFeatureName: str
    FeatureDefinitions: list[FeatureDefinition]
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]
    OnlineStoreConfig: NotRequired[OnlineStoreConfig]
    OfflineStoreConfig: NotRequired[OfflineStoreConfig]
    ThroughputConfig: NotRequired[ThroughputConfigDescription]
    RoleArn: NotRequired[str]
    FeatureGroupStatus: NotRequired[FeatureGroupStatus]
    OfflineStoreStatus: NotRequired[OfflineStoreStatus]
    LastUpdateStatus: NotRequired[LastUpdateStatus]
    FailureReason: NotRequired[str]
    Description: NotRequired[str]
    NextToken: str
    OnlineStoreTotalSizeBytes: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class FeatureParameter(TypedDict):
    Key: NotRequired[str]
    Value: NotRequired[str]


class DescribeFeatureMetadataResponse(TypedDict):
    FeatureGroupArn: str
    FeatureGroupName: str
    FeatureName: str
    FeatureType: FeatureType
    CreationTime: datetime
    LastModifiedTime: datetime
    Description: NotRequired[str]
    Parameters: NotRequired[list[FeatureParameter]]
    ResponseMetadata: ResponseMetadata


class HumanLoopRequestSource(TypedDict):
    AwsManagedHumanLoopRequestSource: AwsManagedHumanLoopRequestSource


class HumanLoopActivationConditionsConfig(TypedDict):
    HumanLoopActivationConditions: str


class HumanLoopActivationConfig(TypedDict):
    HumanLoopActivationConditionsConfig: HumanLoopActivationConditionsConfig


class USD(TypedDict):
    Dollars: NotRequired[int]
    Cents: NotRequired[int]
    TenthFractionsOfACent: NotRequired[int]


class PublicWorkforceTaskPrice(TypedDict):
    AmountInUsd: NotRequired[USD]


class HumanLoopConfig(TypedDict):
    WorkteamArn: str
    HumanTaskUiArn: str
    TaskTitle: str
    TaskDescription: str
    TaskCount: int
    TaskAvailabilityLifetimeInSeconds: NotRequired[int]
    TaskTimeLimitInSeconds: NotRequired[int]
    TaskKeywords: NotRequired[list[str]]
    PublicWorkforceTaskPrice: NotRequired[PublicWorkforceTaskPrice]


class FlowDefinitionOutputConfig(TypedDict):
    S3OutputPath: str
    KmsKeyId: NotRequired[str]


class DescribeFlowDefinitionResponse(TypedDict):
    FlowDefinitionArn: str
    FlowDefinitionName: str
    FlowDefinitionStatus: FlowDefinitionStatus
    CreationTime: datetime
    HumanLoopRequestSource: NotRequired[HumanLoopRequestSource]
    HumanLoopActivationConfig: NotRequired[HumanLoopActivationConfig]
    HumanLoopConfig: NotRequired[HumanLoopConfig]
    OutputConfig: FlowDefinitionOutputConfig
    RoleArn: str
    FailureReason: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class HubS3StorageConfig(TypedDict):
    S3OutputPath: NotRequired[str]


class DescribeHubResponse(TypedDict):
    HubName: str
    HubArn: str
    HubDisplayName: NotRequired[str]
    HubDescription: NotRequired[str]
    HubSearchKeywords: NotRequired[list[str]]
    S3StorageConfig: NotRequired[HubS3StorageConfig]
    HubStatus: HubStatus
    FailureReason: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    CreatedBy: NotRequired[UserContext]
    LastModifiedBy: NotRequired[UserContext]
    ResponseMetadata: ResponseMetadata


class HubContentDependency(TypedDict):
    DependencyOriginPath: NotRequired[str]
    DependencyCopyPath: NotRequired[str]


class DescribeHubContentResponse(TypedDict):
    HubContentName: str
    HubContentArn: str
    HubContentVersion: str
    HubContentType: HubContentType
    DocumentSchemaVersion: str
    HubName: str
    HubArn: str
    HubContentDisplayName: NotRequired[str]
    HubContentDescription: NotRequired[str]
    HubContentMarkdown: NotRequired[str]
    HubContentDocument: str
    SageMakerPublicHubContentArn: NotRequired[str]
    ReferenceMinVersion: NotRequired[str]
    SupportStatus: NotRequired[HubContentSupportStatus]
    HubContentSearchKeywords: NotRequired[list[str]]
    HubContentDependencies: NotRequired[list[HubContentDependency]]
    HubContentStatus: HubContentStatus
    FailureReason: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedBy: NotRequired[UserContext]
    ResponseMetadata: ResponseMetadata


class UiTemplateInfo(TypedDict):
    Url: NotRequired[str]
    ContentSha256: NotRequired[str]


class DescribeHumanTaskUiResponse(TypedDict):
    HumanTaskUiArn: str
    HumanTaskUiName: str
    HumanTaskUiStatus: NotRequired[HumanTaskUiStatus]
    CreationTime: datetime
    UiTemplate: UiTemplateInfo
    ResponseMetadata: ResponseMetadata


class HyperbandStrategyConfig(TypedDict):
    MinResource: NotRequired[int]
    MaxResource: NotRequired[int]


class HyperParameterTuningJobStrategyConfig(TypedDict):
    HyperbandStrategyConfig: NotRequired[HyperbandStrategyConfig]


class ResourceLimits(TypedDict):
    MaxNumberOfTrainingJobs: NotRequired[int]
    MaxParallelTrainingJobs: int
    MaxRuntimeInSeconds: NotRequired[int]


class IntegerParameterRange(TypedDict):
    Name: str
    MinValue: str
    MaxValue: str
    ScalingType: NotRequired[HyperParameterScalingType]


class ContinuousParameterRange(TypedDict):
    Name: str
    MinValue: str
    MaxValue: str
    ScalingType: NotRequired[HyperParameterScalingType]


class CategoricalParameterRange(TypedDict):
    Name: str
    Values: list[str]


class AutoParameter(TypedDict):
    Name: str
    ValueHint: str


class ParameterRanges(TypedDict):
    IntegerParameterRanges: NotRequired[list[IntegerParameterRange]]
    ContinuousParameterRanges: NotRequired[list[ContinuousParameterRange]]
    CategoricalParameterRanges: NotRequired[list[CategoricalParameterRange]]
    AutoParameters: NotRequired[list[AutoParameter]]


class BestObjectiveNotImproving(TypedDict):
    MaxNumberOfTrainingJobsNotImproving: NotRequired[int]


class ConvergenceDetected(TypedDict):
    CompleteOnConvergence: NotRequired[CompleteOnConvergence]


class TuningJobCompletionCriteria(TypedDict):
    TargetObjectiveMetricValue: NotRequired[float]
    BestObjectiveNotImproving: NotRequired[BestObjectiveNotImproving]
    ConvergenceDetected: NotRequired[ConvergenceDetected]


class HyperParameterTuningJobConfig(TypedDict):
    Strategy: HyperParameterTuningJobStrategyType
    StrategyConfig: NotRequired[HyperParameterTuningJobStrategyConfig]
    HyperParameterTuningJobObjective: NotRequired[HyperParameterTuningJobObjective]
    ResourceLimits: ResourceLimits
    ParameterRanges: NotRequired[ParameterRanges]
    TrainingJobEarlyStoppingType: NotRequired[TrainingJobEarlyStoppingType]
    TuningJobCompletionCriteria: NotRequired[TuningJobCompletionCriteria]
    RandomSeed: NotRequired[int]


class HyperParameterAlgorithmSpecification(TypedDict):
    TrainingImage: NotRequired[str]
    TrainingInputMode: TrainingInputMode
    AlgorithmName: NotRequired[str]
    MetricDefinitions: NotRequired[list[MetricDefinition]]


class HyperParameterTuningInstanceConfig(TypedDict):
    InstanceType: TrainingInstanceType
    InstanceCount: int
    VolumeSizeInGB: int


class HyperParameterTuningResourceConfig(TypedDict):
    InstanceType: NotRequired[TrainingInstanceType]
    InstanceCount: NotRequired[int]
    VolumeSizeInGB: NotRequired[int]
    VolumeKmsKeyId: NotRequired[str]
    AllocationStrategy: NotRequired[HyperParameterTuningAllocationStrategy]
    InstanceConfigs: NotRequired[list[HyperParameterTuningInstanceConfig]]


class CheckpointConfig(TypedDict):
    S3Uri: str
    LocalPath: NotRequired[str]


class RetryStrategy(TypedDict):
    MaximumRetryAttempts: int


class HyperParameterTrainingJobDefinition(TypedDict):
    DefinitionName: NotRequired[str]
    TuningObjective: NotRequired[HyperParameterTuningJobObjective]
    HyperParameterRanges: NotRequired[ParameterRanges]
    StaticHyperParameters: NotRequired[dict[str, str]]
    AlgorithmSpecification: HyperParameterAlgorithmSpecification
    RoleArn: str
    InputDataConfig: NotRequired[list[Channel]]
    VpcConfig: NotRequired[VpcConfig]
    OutputDataConfig: OutputDataConfig
    ResourceConfig: NotRequired[ResourceConfig]
    HyperParameterTuningResourceConfig: NotRequired[HyperParameterTuningResourceConfig]
    StoppingCondition: StoppingCondition
    EnableNetworkIsolation: NotRequired[bool]
    EnableInterContainerTrafficEncryption: NotRequired[bool]
    EnableManagedSpotTraining: NotRequired[bool]
    CheckpointConfig: NotRequired[CheckpointConfig]
    RetryStrategy: NotRequired[RetryStrategy]
    Environment: NotRequired[dict[str, str]]


class TrainingJobStatusCounters(TypedDict):
    Completed: NotRequired[int]
    InProgress: NotRequired[int]
    RetryableError: NotRequired[int]
    NonRetryableError: NotRequired[int]
    Stopped: NotRequired[int]


class ObjectiveStatusCounters(TypedDict):
    Succeeded: NotRequired[int]
    Pending: NotRequired[int]
    Failed: NotRequired[int]


class FinalHyperParameterTuningJobObjectiveMetric(TypedDict):
    Type: NotRequired[HyperParameterTuningJobObjectiveType]
    MetricName: str
    Value: float


class HyperParameterTrainingJobSummary(TypedDict):
    TrainingJobDefinitionName: NotRequired[str]
    TrainingJobName: str
    TrainingJobArn: str
    TuningJobName: NotRequired[str]
    CreationTime: datetime
    TrainingStartTime: NotRequired[datetime]
    TrainingEndTime: NotRequired[datetime]
    TrainingJobStatus: TrainingJobStatus
    TunedHyperParameters: dict[str, str]
    FailureReason: NotRequired[str]
    FinalHyperParameterTuningJobObjectiveMetric: NotRequired[
        FinalHyperParameterTuningJobObjectiveMetric
    ]
    ObjectiveStatus: NotRequired[ObjectiveStatus]


class ParentHyperParameterTuningJob(TypedDict):
    HyperParameterTuningJobName: NotRequired[str]


class HyperParameterTuningJobWarmStartConfig(TypedDict):
    ParentHyperParameterTuningJobs: list[ParentHyperParameterTuningJob]
    WarmStartType: HyperParameterTuningJobWarmStartType


class Autotune(TypedDict):
    Mode: AutotuneMode


class HyperParameterTuningJobCompletionDetails(TypedDict):
    NumberOfTrainingJobsObjectiveNotImproving: NotRequired[int]
    ConvergenceDetectedTime: NotRequired[datetime]


class HyperParameterTuningJobConsumedResources(TypedDict):
    RuntimeInSeconds: NotRequired[int]


class DescribeHyperParameterTuningJobResponse(TypedDict):
    HyperParameterTuningJobName: str
    HyperParameterTuningJobArn: str
    HyperParameterTuningJobConfig: HyperParameterTuningJobConfig
    TrainingJobDefinition: NotRequired[HyperParameterTrainingJobDefinition]
    TrainingJobDefinitions: NotRequired[list[HyperParameterTrainingJobDefinition]]
    HyperParameterTuningJobStatus: HyperParameterTuningJobStatus
    CreationTime: datetime
    HyperParameterTuningEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    TrainingJobStatusCounters: TrainingJobStatusCounters
    ObjectiveStatusCounters: ObjectiveStatusCounters
    BestTrainingJob: NotRequired[HyperParameterTrainingJobSummary]
    OverallBestTrainingJob: NotRequired[HyperParameterTrainingJobSummary]
    WarmStartConfig: NotRequired[HyperParameterTuningJobWarmStartConfig]
    Autotune: NotRequired[Autotune]
    FailureReason: NotRequired[str]
    TuningJobCompletionDetails: NotRequired[HyperParameterTuningJobCompletionDetails]
    ConsumedResources: NotRequired[HyperParameterTuningJobConsumedResources]
    ResponseMetadata: ResponseMetadata


class DescribeImageResponse(TypedDict):
    CreationTime: NotRequired[datetime]
    Description: NotRequired[str]
    DisplayName: NotRequired[str]
    FailureReason: NotRequired[str]
    ImageArn: NotRequired[str]
    ImageName: NotRequired[str]
    ImageStatus: NotRequired[ImageStatus]
    LastModifiedTime: NotRequired[datetime]
    RoleArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DescribeImageVersionResponse(TypedDict):
    BaseImage: NotRequired[str]
    ContainerImage: NotRequired[str]
    CreationTime: NotRequired[datetime]
    FailureReason: NotRequired[str]
    ImageArn: NotRequired[str]
    ImageVersionArn: NotRequired[str]
    ImageVersionStatus: NotRequired[ImageVersionStatus]
    LastModifiedTime: NotRequired[datetime]
    Version: NotRequired[int]
    VendorGuidance: NotRequired[VendorGuidance]
    JobType: NotRequired[JobType]
    MLFramework: NotRequired[str]
    ProgrammingLang: NotRequired[str]
    Processor: NotRequired[Processor]
    Horovod: NotRequired[bool]
    ReleaseNotes: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class MetricsEndpoint(TypedDict):
    MetricsEndpointPath: str
    MetricPublishFrequencyInSeconds: NotRequired[int]


class ContainerMetricsConfig(TypedDict):
    MetricsEndpoints: NotRequired[list[MetricsEndpoint]]


class InferenceComponentContainerSpecificationSummary(TypedDict):
    DeployedImage: NotRequired[DeployedImage]
    ArtifactUrl: NotRequired[str]
    Environment: NotRequired[dict[str, str]]
    ContainerMetricsConfig: NotRequired[ContainerMetricsConfig]


class InferenceComponentStartupParameters(TypedDict):
    ModelDataDownloadTimeoutInSeconds: NotRequired[int]
    ContainerStartupHealthCheckTimeoutInSeconds: NotRequired[int]


class InferenceComponentComputeResourceRequirements(TypedDict):
    NumberOfCpuCoresRequired: NotRequired[float]
    NumberOfAcceleratorDevicesRequired: NotRequired[float]
    MinMemoryRequiredInMb: int
    MaxMemoryRequiredInMb: NotRequired[int]
    AcceleratorPartitionType: NotRequired[str]


class InferenceComponentDataCacheConfigSummary(TypedDict):
    EnableCaching: bool


class InferenceComponentAvailabilityZoneBalance(TypedDict):
    EnforcementMode: AvailabilityZoneBalanceEnforcementMode
    MaxImbalance: NotRequired[int]


class InferenceComponentSchedulingConfig(TypedDict):
    PlacementStrategy: InferenceComponentPlacementStrategy
    AvailabilityZoneBalance: NotRequired[InferenceComponentAvailabilityZoneBalance]


class InferenceComponentSpecificationSummary(TypedDict):
    InstanceType: NotRequired[ProductionVariantInstanceType]
    ModelName: NotRequired[str]
    Container: NotRequired[InferenceComponentContainerSpecificationSummary]
    StartupParameters: NotRequired[InferenceComponentStartupParameters]
    ComputeResourceRequirements: NotRequired[
        InferenceComponentComputeResourceRequirements
    ]
    BaseInferenceComponentName: NotRequired[str]
    DataCacheConfig: NotRequired[InferenceComponentDataCacheConfigSummary]
    SchedulingConfig: NotRequired[InferenceComponentSchedulingConfig]


class InferenceComponentPlacementStatus(TypedDict):
    InstanceType: ProductionVariantInstanceType
    CurrentCopyCount: int


class InferenceComponentRuntimeConfigSummary(TypedDict):
    DesiredCopyCount: NotRequired[int]
    CurrentCopyCount: NotRequired[int]
    PlacementStatus: NotRequired[list[InferenceComponentPlacementStatus]]


class InferenceComponentCapacitySize(TypedDict):
    Type: InferenceComponentCapacitySizeType
    Value: int


class InferenceComponentRollingUpdatePolicy(TypedDict):
    MaximumBatchSize: InferenceComponentCapacitySize
    WaitIntervalInSeconds: int
    MaximumExecutionTimeoutInSeconds: NotRequired[int]
    RollbackMaximumBatchSize: NotRequired[InferenceComponentCapacitySize]


class InferenceComponentDeploymentConfig(TypedDict):
    RollingUpdatePolicy: InferenceComponentRollingUpdatePolicy
    AutoRollbackConfiguration: NotRequired[AutoRollbackConfig]


class DescribeInferenceComponentOutput(TypedDict):
    InferenceComponentName: str
    InferenceComponentArn: str
    EndpointName: str
    EndpointArn: str
    VariantName: NotRequired[str]
    FailureReason: NotRequired[str]
    Specification: NotRequired[InferenceComponentSpecificationSummary]
    Specifications: NotRequired[list[InferenceComponentSpecificationSummary]]
    RuntimeConfig: NotRequired[InferenceComponentRuntimeConfigSummary]
    CreationTime: datetime
    LastModifiedTime: datetime
    InferenceComponentStatus: NotRequired[InferenceComponentStatus]
    LastDeploymentConfig: NotRequired[InferenceComponentDeploymentConfig]
    ResponseMetadata: ResponseMetadata


class InferenceExperimentSchedule(TypedDict):
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]


class EndpointMetadata(TypedDict):
    EndpointName: str
    EndpointConfigName: NotRequired[str]
    EndpointStatus: NotRequired[EndpointStatus]
    FailureReason: NotRequired[str]


class RealTimeInferenceConfig(TypedDict):
    InstanceType: ProductionVariantInstanceType
    InstanceCount: int


class ModelInfrastructureConfig(TypedDict):
    InfrastructureType: ModelInfrastructureType
    RealTimeInferenceConfig: RealTimeInferenceConfig


class ModelVariantConfigSummary(TypedDict):
    ModelName: str
    VariantName: str
    InfrastructureConfig: ModelInfrastructureConfig
    Status: ModelVariantStatus


class InferenceExperimentDataStorageConfig(TypedDict):
    Destination: str
    KmsKey: NotRequired[str]
    ContentType: NotRequired[CaptureContentTypeHeader]


class ShadowModelVariantConfig(TypedDict):
    ShadowModelVariantName: str
    SamplingPercentage: int


class ShadowModeConfig(TypedDict):
    SourceModelVariantName: str
    ShadowModelVariants: list[ShadowModelVariantConfig]


class DescribeInferenceExperimentResponse(TypedDict):
    Arn: str
    Name: str
    Type: InferenceExperimentType
    Schedule: NotRequired[InferenceExperimentSchedule]
    Status: InferenceExperimentStatus
    StatusReason: NotRequired[str]
    Description: NotRequired[str]
    CreationTime: NotRequired[datetime]
    CompletionTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    RoleArn: NotRequired[str]
    EndpointMetadata: EndpointMetadata
    ModelVariants: list[ModelVariantConfigSummary]
    DataStorageConfig: NotRequired[InferenceExperimentDataStorageConfig]
    ShadowModeConfig: NotRequired[ShadowModeConfig]
    KmsKey: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Phase(TypedDict):
    InitialNumberOfUsers: NotRequired[int]
    SpawnRate: NotRequired[int]
    DurationInSeconds: NotRequired[int]


class Stairs(TypedDict):
    DurationInSeconds: NotRequired[int]
    NumberOfSteps: NotRequired[int]
    UsersPerStep: NotRequired[int]


class TrafficPattern(TypedDict):
    TrafficType: NotRequired[TrafficType]
    Phases: NotRequired[list[Phase]]
    Stairs: NotRequired[Stairs]


class RecommendationJobResourceLimit(TypedDict):
    MaxNumberOfTests: NotRequired[int]
    MaxParallelOfTests: NotRequired[int]


class CategoricalParameter(TypedDict):
    Name: str
    Value: list[str]


class EnvironmentParameterRanges(TypedDict):
    CategoricalParameterRanges: NotRequired[list[CategoricalParameter]]


class EndpointInputConfiguration(TypedDict):
    InstanceType: NotRequired[ProductionVariantInstanceType]
    ServerlessConfig: NotRequired[ProductionVariantServerlessConfig]
    InferenceSpecificationName: NotRequired[str]
    EnvironmentParameterRanges: NotRequired[EnvironmentParameterRanges]


class RecommendationJobPayloadConfig(TypedDict):
    SamplePayloadUrl: NotRequired[str]
    SupportedContentTypes: NotRequired[list[str]]


class RecommendationJobContainerConfig(TypedDict):
    Domain: NotRequired[str]
    Task: NotRequired[str]
    Framework: NotRequired[str]
    FrameworkVersion: NotRequired[str]
    PayloadConfig: NotRequired[RecommendationJobPayloadConfig]
    NearestModelName: NotRequired[str]
    SupportedInstanceTypes: NotRequired[list[str]]
    SupportedEndpointType: NotRequired[RecommendationJobSupportedEndpointType]
    DataInputConfig: NotRequired[str]
    SupportedResponseMIMETypes: NotRequired[list[str]]


class EndpointInfo(TypedDict):
    EndpointName: NotRequired[str]


class RecommendationJobVpcConfig(TypedDict):
    SecurityGroupIds: list[str]
    Subnets: list[str]


class RecommendationJobInputConfig(TypedDict):
    ModelPackageVersionArn: NotRequired[str]
    ModelName: NotRequired[str]
    JobDurationInSeconds: NotRequired[int]
    TrafficPattern: NotRequired[TrafficPattern]
    ResourceLimit: NotRequired[RecommendationJobResourceLimit]
    EndpointConfigurations: NotRequired[list[EndpointInputConfiguration]]
    VolumeKmsKeyId: NotRequired[str]
    ContainerConfig: NotRequired[RecommendationJobContainerConfig]
    Endpoints: NotRequired[list[EndpointInfo]]
    VpcConfig: NotRequired[RecommendationJobVpcConfig]


class ModelLatencyThreshold(TypedDict):
    Percentile: NotRequired[str]
    ValueInMilliseconds: NotRequired[int]


class RecommendationJobStoppingConditions(TypedDict):
    MaxInvocations: NotRequired[int]
    ModelLatencyThresholds: NotRequired[list[ModelLatencyThreshold]]
    FlatInvocations: NotRequired[FlatInvocations]


class RecommendationMetrics(TypedDict):
    CostPerHour: NotRequired[float]
    CostPerInference: NotRequired[float]
    MaxInvocations: NotRequired[int]
    ModelLatency: NotRequired[int]
    CpuUtilization: NotRequired[float]
    MemoryUtilization: NotRequired[float]
    ModelSetupTime: NotRequired[int]


class EndpointOutputConfiguration(TypedDict):
    EndpointName: str
    VariantName: str
    InstanceType: NotRequired[ProductionVariantInstanceType]
    InitialInstanceCount: NotRequired[int]
    ServerlessConfig: NotRequired[ProductionVariantServerlessConfig]


class EnvironmentParameter(TypedDict):
    Key: str
    ValueType: str
    Value: str


class ModelConfiguration(TypedDict):
    InferenceSpecificationName: NotRequired[str]
    EnvironmentParameters: NotRequired[list[EnvironmentParameter]]
    CompilationJobName: NotRequired[str]


class InferenceRecommendation(TypedDict):
    RecommendationId: NotRequired[str]
    Metrics: NotRequired[RecommendationMetrics]
    EndpointConfiguration: EndpointOutputConfiguration
    ModelConfiguration: ModelConfiguration
    InvocationEndTime: NotRequired[datetime]
    InvocationStartTime: NotRequired[datetime]


class InferenceMetrics(TypedDict):
    MaxInvocations: int
    ModelLatency: int


class EndpointPerformance(TypedDict):
    Metrics: InferenceMetrics
    EndpointInfo: EndpointInfo


class DescribeInferenceRecommendationsJobResponse(TypedDict):
    JobName: str
    JobDescription: NotRequired[str]
    JobType: RecommendationJobType
    JobArn: str
    RoleArn: str
    Status: RecommendationJobStatus
    CreationTime: datetime
    CompletionTime: NotRequired[datetime]
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    InputConfig: RecommendationJobInputConfig
    StoppingConditions: NotRequired[RecommendationJobStoppingConditions]
    InferenceRecommendations: NotRequired[list[InferenceRecommendation]]
    EndpointPerformances: NotRequired[list[EndpointPerformance]]
    ResponseMetadata: ResponseMetadata


class Destination(TypedDict):
    ResourceArn: str
    RoutingStatus: NotRequired[RoutingStatus]


class RoutingTargetAsyncInferenceNotificationConfig(TypedDict):
    SuccessTopic: NotRequired[str]
    ErrorTopic: NotRequired[str]


class RoutingTargetAsyncInferenceOutputConfig(TypedDict):
    S3OutputPath: str
    S3FailurePath: str
    KmsKeyId: NotRequired[str]
    NotificationConfig: NotRequired[RoutingTargetAsyncInferenceNotificationConfig]


class RoutingTargetAsyncInferenceClientConfig(TypedDict):
    MaxTimeInBacklogSeconds: NotRequired[int]


class RoutingTargetAsyncInferenceConfig(TypedDict):
    OutputConfig: RoutingTargetAsyncInferenceOutputConfig
    ClientConfig: NotRequired[RoutingTargetAsyncInferenceClientConfig]


class RoutingTarget(TypedDict):
    Name: str
    Destinations: list[Destination]
    AsyncInferenceConfig: NotRequired[RoutingTargetAsyncInferenceConfig]
    RoutingPreference: NotRequired[InferenceRouterRoutingPreference]


class DescribeInferenceRouterOutput(TypedDict):
    InferenceRouterName: str
    InferenceRouterArn: str
    RoutingTargets: list[RoutingTarget]
    Status: InferenceRouterStatus
    StatusReason: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    ResponseMetadata: ResponseMetadata


class JobSecondaryStatusTransition(TypedDict):
    Status: JobSecondaryStatus
    StartTime: datetime
    EndTime: NotRequired[datetime]
    StatusMessage: NotRequired[str]


class DescribeJobResponse(TypedDict):
    JobName: str
    JobArn: str
    RoleArn: str
    JobCategory: JobCategory
    JobConfigSchemaVersion: str
    JobConfigDocument: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    EndTime: NotRequired[datetime]
    JobStatus: JobStatus
    SecondaryStatus: JobSecondaryStatus
    SecondaryStatusTransitions: list[JobSecondaryStatusTransition]
    FailureReason: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    ResponseMetadata: ResponseMetadata


class DescribeJobSchemaVersionResponse(TypedDict):
    JobCategory: JobCategory
    JobConfigSchemaVersion: str
    JobConfigSchema: str
    ResponseMetadata: ResponseMetadata


class LabelCounters(TypedDict):
    TotalLabeled: NotRequired[int]
    HumanLabeled: NotRequired[int]
    MachineLabeled: NotRequired[int]
    FailedNonRetryableError: NotRequired[int]
    Unlabeled: NotRequired[int]


class LabelingJobS3DataSource(TypedDict):
    ManifestS3Uri: str


class LabelingJobSnsDataSource(TypedDict):
    SnsTopicArn: str


class LabelingJobDataSource(TypedDict):
    S3DataSource: NotRequired[LabelingJobS3DataSource]
    SnsDataSource: NotRequired[LabelingJobSnsDataSource]


class LabelingJobDataAttributes(TypedDict):
    ContentClassifiers: NotRequired[list[ContentClassifier]]


class LabelingJobInputConfig(TypedDict):
    DataSource: LabelingJobDataSource
    DataAttributes: NotRequired[LabelingJobDataAttributes]


class LabelingJobOutputConfig(TypedDict):
    S3OutputPath: str
    KmsKeyId: NotRequired[str]
    SnsTopicArn: NotRequired[str]


class LabelingJobStoppingConditions(TypedDict):
    MaxHumanLabeledObjectCount: NotRequired[int]
    MaxPercentageOfInputDatasetLabeled: NotRequired[int]


class LabelingJobResourceConfig(TypedDict):
    VolumeKmsKeyId: NotRequired[str]
    VpcConfig: NotRequired[VpcConfig]


class LabelingJobAlgorithmsConfig(TypedDict):
    LabelingJobAlgorithmSpecificationArn: str
    InitialActiveLearningModelArn: NotRequired[str]
    LabelingJobResourceConfig: NotRequired[LabelingJobResourceConfig]


class UiConfig(TypedDict):
    UiTemplateS3Uri: NotRequired[str]
    HumanTaskUiArn: NotRequired[str]


class AnnotationConsolidationConfig(TypedDict):
    AnnotationConsolidationLambdaArn: str


class HumanTaskConfig(TypedDict):
    WorkteamArn: str
    UiConfig: UiConfig
    PreHumanTaskLambdaArn: NotRequired[str]
    TaskKeywords: NotRequired[list[str]]
    TaskTitle: str
    TaskDescription: str
    NumberOfHumanWorkersPerDataObject: int
    TaskTimeLimitInSeconds: int
    TaskAvailabilityLifetimeInSeconds: NotRequired[int]
    MaxConcurrentTaskCount: NotRequired[int]
    AnnotationConsolidationConfig: NotRequired[AnnotationConsolidationConfig]
    PublicWorkforceTaskPrice: NotRequired[PublicWorkforceTaskPrice]


class LabelingJobOutput(TypedDict):
    OutputDatasetS3Uri: str
    FinalActiveLearningModelArn: NotRequired[str]


class DescribeLabelingJobResponse(TypedDict):
    LabelingJobStatus: LabelingJobStatus
    LabelCounters: LabelCounters
    FailureReason: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    JobReferenceCode: str
    LabelingJobName: str
    LabelingJobArn: str
    LabelAttributeName: NotRequired[str]
    InputConfig: LabelingJobInputConfig
    OutputConfig: LabelingJobOutputConfig
    RoleArn: str
    LabelCategoryConfigS3Uri: NotRequired[str]
    StoppingConditions: NotRequired[LabelingJobStoppingConditions]
    LabelingJobAlgorithmsConfig: NotRequired[LabelingJobAlgorithmsConfig]
    HumanTaskConfig: HumanTaskConfig
    Tags: NotRequired[list[Tag]]
    LabelingJobOutput: NotRequired[LabelingJobOutput]
    ResponseMetadata: ResponseMetadata


class DescribeLineageGroupResponse(TypedDict):
    LineageGroupName: NotRequired[str]
    LineageGroupArn: NotRequired[str]
    DisplayName: NotRequired[str]
    Description: NotRequired[str]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    ResponseMetadata: ResponseMetadata


class DescribeMlflowAppResponse(TypedDict):
    Arn: NotRequired[str]
    Name: NotRequired[str]
    ArtifactStoreUri: NotRequired[str]
    MlflowVersion: NotRequired[str]
    RoleArn: NotRequired[str]
    KmsKeyId: NotRequired[str]
    Status: NotRequired[MlflowAppStatus]
    ModelRegistrationMode: NotRequired[ModelRegistrationMode]
    AccountDefaultStatus: NotRequired[AccountDefaultStatus]
    DefaultDomainIdList: NotRequired[list[str]]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    WeeklyMaintenanceWindowStart: NotRequired[str]
    MaintenanceStatus: NotRequired[MaintenanceStatus]
    ResponseMetadata: ResponseMetadata


class DescribeMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    TrackingServerName: NotRequired[str]
    ArtifactStoreUri: NotRequired[str]
    TrackingServerSize: NotRequired[TrackingServerSize]
    MlflowVersion: NotRequired[str]
    RoleArn: NotRequired[str]
    TrackingServerStatus: NotRequired[TrackingServerStatus]
    TrackingServerMaintenanceStatus: NotRequired[TrackingServerMaintenanceStatus]
    IsActive: NotRequired[IsTrackingServerActive]
    TrackingServerUrl: NotRequired[str]
    WeeklyMaintenanceWindowStart: NotRequired[str]
    AutomaticModelRegistration: NotRequired[bool]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    S3BucketOwnerAccountId: NotRequired[str]
    S3BucketOwnerVerification: NotRequired[bool]
    ResponseMetadata: ResponseMetadata


class RepositoryAuthConfig(TypedDict):
    RepositoryCredentialsProviderArn: str


class ImageConfig(TypedDict):
    RepositoryAccessMode: RepositoryAccessMode
    RepositoryAuthConfig: NotRequired[RepositoryAuthConfig]


class MultiModelConfig(TypedDict):
    ModelCacheSetting: NotRequired[ModelCacheSetting]


class ContainerDefinition(TypedDict):
    ContainerHostname: NotRequired[str]
    Image: NotRequired[str]
    ImageConfig: NotRequired[ImageConfig]
    Mode: NotRequired[ContainerMode]
    ModelDataUrl: NotRequired[str]
    ModelDataSource: NotRequired[ModelDataSource]
    AdditionalModelDataSources: NotRequired[list[AdditionalModelDataSource]]
    Environment: NotRequired[dict[str, str]]
    ModelPackageName: NotRequired[str]
    InferenceSpecificationName: NotRequired[str]
    MultiModelConfig: NotRequired[MultiModelConfig]
    ContainerMetricsConfig: NotRequired[ContainerMetricsConfig]


class InferenceExecutionConfig(TypedDict):
    Mode: InferenceExecutionMode


class RealTimeInferenceRecommendation(TypedDict):
    RecommendationId: str
    InstanceType: ProductionVariantInstanceType
    Environment: NotRequired[dict[str, str]]


class DeploymentRecommendation(TypedDict):
    RecommendationStatus: RecommendationStatus
    RealTimeInferenceRecommendations: NotRequired[list[RealTimeInferenceRecommendation]]


class DescribeModelOutput(TypedDict):
    ModelName: str
    PrimaryContainer: NotRequired[ContainerDefinition]
    Containers: NotRequired[list[ContainerDefinition]]
    InferenceExecutionConfig: NotRequired[InferenceExecutionConfig]
    ExecutionRoleArn: NotRequired[str]
    VpcConfig: NotRequired[VpcConfig]
    CreationTime: datetime
    ModelArn: str
    EnableNetworkIsolation: NotRequired[bool]
    DeploymentRecommendation: NotRequired[DeploymentRecommendation]
    ResponseMetadata: ResponseMetadata


class ModelBiasBaselineConfig(TypedDict):
    BaseliningJobName: NotRequired[str]
    ConstraintsResource: NotRequired[MonitoringConstraintsResource]


class ModelBiasAppSpecification(TypedDict):
    ImageUri: str
    ConfigUri: str
    Environment: NotRequired[dict[str, str]]


class MonitoringGroundTruthS3Input(TypedDict):
    S3Uri: NotRequired[str]


class ModelBiasJobInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]
    GroundTruthS3Input: MonitoringGroundTruthS3Input


class DescribeModelBiasJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: datetime
    ModelBiasBaselineConfig: NotRequired[ModelBiasBaselineConfig]
    ModelBiasAppSpecification: ModelBiasAppSpecification
    ModelBiasJobInput: ModelBiasJobInput
    ModelBiasJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    RoleArn: str
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    ResponseMetadata: ResponseMetadata


class ModelCardSecurityConfig(TypedDict):
    KmsKeyId: NotRequired[str]


class DescribeModelCardResponse(TypedDict):
    ModelCardArn: str
    ModelCardName: str
    ModelCardVersion: int
    Content: str
    ModelCardStatus: ModelCardStatus
    SecurityConfig: NotRequired[ModelCardSecurityConfig]
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    ModelCardProcessingStatus: NotRequired[ModelCardProcessingStatus]
    ResponseMetadata: ResponseMetadata


class ModelCardExportOutputConfig(TypedDict):
    S3OutputPath: str


class ModelCardExportArtifacts(TypedDict):
    S3ExportArtifacts: str


class DescribeModelCardExportJobResponse(TypedDict):
    ModelCardExportJobName: str
    ModelCardExportJobArn: str
    Status: ModelCardExportJobStatus
    ModelCardName: str
    ModelCardVersion: int
    OutputConfig: ModelCardExportOutputConfig
    CreatedAt: datetime
    LastModifiedAt: datetime
    FailureReason: NotRequired[str]
    ExportArtifacts: NotRequired[ModelCardExportArtifacts]
    ResponseMetadata: ResponseMetadata


class ModelExplainabilityBaselineConfig(TypedDict):
    BaseliningJobName: NotRequired[str]
    ConstraintsResource: NotRequired[MonitoringConstraintsResource]


class ModelExplainabilityAppSpecification(TypedDict):
    ImageUri: str
    ConfigUri: str
    Environment: NotRequired[dict[str, str]]


class ModelExplainabilityJobInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]


class DescribeModelExplainabilityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: datetime
    ModelExplainabilityBaselineConfig: NotRequired[ModelExplainabilityBaselineConfig]
    ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecification
    ModelExplainabilityJobInput: ModelExplainabilityJobInput
    ModelExplainabilityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    RoleArn: str
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    ResponseMetadata: ResponseMetadata


class SourceAlgorithm(TypedDict):
    ModelDataUrl: NotRequired[str]
    ModelDataSource: NotRequired[ModelDataSource]
    ModelDataETag: NotRequired[str]
    AlgorithmName: str


class SourceAlgorithmSpecification(TypedDict):
    SourceAlgorithms: list[SourceAlgorithm]


class ModelPackageValidationProfile(TypedDict):
    ProfileName: str
    TransformJobDefinition: TransformJobDefinition


class ModelPackageValidationSpecification(TypedDict):
    ValidationRole: str
    ValidationProfiles: list[ModelPackageValidationProfile]


class ModelPackageStatusItem(TypedDict):
    Name: str
    Status: DetailedModelPackageStatus
    FailureReason: NotRequired[str]


class ModelPackageStatusDetails(TypedDict):
    ValidationStatuses: list[ModelPackageStatusItem]
    ImageScanStatuses: NotRequired[list[ModelPackageStatusItem]]


class MetricsSource(TypedDict):
    ContentType: str
    ContentDigest: NotRequired[str]
    S3Uri: str


class ModelQuality(TypedDict):
    Statistics: NotRequired[MetricsSource]
    Constraints: NotRequired[MetricsSource]


class ModelDataQuality(TypedDict):
    Statistics: NotRequired[MetricsSource]
    Constraints: NotRequired[MetricsSource]


class Bias(TypedDict):
    Report: NotRequired[MetricsSource]
    PreTrainingReport: NotRequired[MetricsSource]
    PostTrainingReport: NotRequired[MetricsSource]


class Explainability(TypedDict):
    Report: NotRequired[MetricsSource]


class ModelMetrics(TypedDict):
    ModelQuality: NotRequired[ModelQuality]
    ModelDataQuality: NotRequired[ModelDataQuality]
    Bias: NotRequired[Bias]
    Explainability: NotRequired[Explainability]


class FileSource(TypedDict):
    ContentType: NotRequired[str]
    ContentDigest: NotRequired[str]
    S3Uri: str


class DriftCheckBias(TypedDict):
    ConfigFile: NotRequired[FileSource]
    PreTrainingConstraints: NotRequired[MetricsSource]
    PostTrainingConstraints: NotRequired[MetricsSource]


class DriftCheckExplainability(TypedDict):
    Constraints: NotRequired[MetricsSource]
    ConfigFile: NotRequired[FileSource]


class DriftCheckModelQuality(TypedDict):
    Statistics: NotRequired[MetricsSource]
    Constraints: NotRequired[MetricsSource]


class DriftCheckModelDataQuality(TypedDict):
    Statistics: NotRequired[MetricsSource]
    Constraints: NotRequired[MetricsSource]


class DriftCheckBaselines(TypedDict):
    Bias: NotRequired[DriftCheckBias]
    Explainability: NotRequired[DriftCheckExplainability]
    ModelQuality: NotRequired[DriftCheckModelQuality]
    ModelDataQuality: NotRequired[DriftCheckModelDataQuality]


class AdditionalInferenceSpecificationDefinition(TypedDict):
    Name: str
    Description: NotRequired[str]
    Containers: list[ModelPackageContainerDefinition]
    SupportedTransformInstanceTypes: NotRequired[list[TransformInstanceType]]
    SupportedRealtimeInferenceInstanceTypes: NotRequired[
        list[ProductionVariantInstanceType]
    ]
    SupportedContentTypes: NotRequired[list[str]]
    SupportedResponseMIMETypes: NotRequired[list[str]]


class ModelPackageSecurityConfig(TypedDict):
    KmsKeyId: str


class ModelPackageModelCard(TypedDict):
    ModelCardContent: NotRequired[str]
    ModelCardStatus: NotRequired[ModelCardStatus]


class ModelLifeCycle(TypedDict):
    Stage: str
    StageStatus: str
    StageDescription: NotRequired[str]


class DescribeModelPackageOutput(TypedDict):
    ModelPackageName: str
    ModelPackageGroupName: NotRequired[str]
    ModelPackageVersion: NotRequired[int]
    ModelPackageRegistrationType: NotRequired[ModelPackageRegistrationType]
    ModelPackageArn: str
    ModelPackageDescription: NotRequired[str]
    CreationTime: datetime
    InferenceSpecification: NotRequired[InferenceSpecification]
    SourceAlgorithmSpecification: NotRequired[SourceAlgorithmSpecification]
    ValidationSpecification: NotRequired[ModelPackageValidationSpecification]
    ModelPackageStatus: ModelPackageStatus
    ModelPackageStatusDetails: ModelPackageStatusDetails
    CertifyForMarketplace: NotRequired[bool]
    ModelApprovalStatus: NotRequired[ModelApprovalStatus]
    CreatedBy: NotRequired[UserContext]
    MetadataProperties: NotRequired[MetadataProperties]
    ModelMetrics: NotRequired[ModelMetrics]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    ApprovalDescription: NotRequired[str]
    Domain: NotRequired[str]
    Task: NotRequired[str]
    SamplePayloadUrl: NotRequired[str]
    CustomerMetadataProperties: NotRequired[dict[str, str]]
    DriftCheckBaselines: NotRequired[DriftCheckBaselines]
    AdditionalInferenceSpecifications: NotRequired[
        list[AdditionalInferenceSpecificationDefinition]
    ]
    SkipModelValidation: NotRequired[SkipModelValidation]
    SourceUri: NotRequired[str]
    SecurityConfig: NotRequired[ModelPackageSecurityConfig]
    ModelCard: NotRequired[ModelPackageModelCard]
    ModelLifeCycle: NotRequired[ModelLifeCycle]
    ManagedStorageType: NotRequired[ManagedStorageType]
    ResponseMetadata: ResponseMetadata


class ManagedConfiguration(TypedDict):
    ManagedStorageType: NotRequired[ManagedStorageType]


class DescribeModelPackageGroupOutput(TypedDict):
    ModelPackageGroupName: str
    ModelPackageGroupArn: str
    ModelPackageGroupDescription: NotRequired[str]
    CreationTime: datetime
    CreatedBy: UserContext
    ModelPackageGroupStatus: ModelPackageGroupStatus
    ManagedConfiguration: NotRequired[ManagedConfiguration]
    ResponseMetadata: ResponseMetadata


class ModelQualityBaselineConfig(TypedDict):
    BaseliningJobName: NotRequired[str]
    ConstraintsResource: NotRequired[MonitoringConstraintsResource]


class ModelQualityAppSpecification(TypedDict):
    ImageUri: str
    ContainerEntrypoint: NotRequired[list[str]]
    ContainerArguments: NotRequired[list[str]]
    RecordPreprocessorSourceUri: NotRequired[str]
    PostAnalyticsProcessorSourceUri: NotRequired[str]
    ProblemType: NotRequired[MonitoringProblemType]
    Environment: NotRequired[dict[str, str]]


class ModelQualityJobInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]
    GroundTruthS3Input: MonitoringGroundTruthS3Input


class DescribeModelQualityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: datetime
    ModelQualityBaselineConfig: NotRequired[ModelQualityBaselineConfig]
    ModelQualityAppSpecification: ModelQualityAppSpecification
    ModelQualityJobInput: ModelQualityJobInput
    ModelQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    RoleArn: str
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    ResponseMetadata: ResponseMetadata


class ScheduleConfig(TypedDict):
    ScheduleExpression: str
    DataAnalysisStartTime: NotRequired[str]
    DataAnalysisEndTime: NotRequired[str]


class MonitoringBaselineConfig(TypedDict):
    BaseliningJobName: NotRequired[str]
    ConstraintsResource: NotRequired[MonitoringConstraintsResource]
    StatisticsResource: NotRequired[MonitoringStatisticsResource]


class MonitoringInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]


class MonitoringAppSpecification(TypedDict):
    ImageUri: str
    ContainerEntrypoint: NotRequired[list[str]]
    ContainerArguments: NotRequired[list[str]]
    RecordPreprocessorSourceUri: NotRequired[str]
    PostAnalyticsProcessorSourceUri: NotRequired[str]


class NetworkConfig(TypedDict):
    EnableInterContainerTrafficEncryption: NotRequired[bool]
    EnableNetworkIsolation: NotRequired[bool]
    VpcConfig: NotRequired[VpcConfig]


class MonitoringJobDefinition(TypedDict):
    BaselineConfig: NotRequired[MonitoringBaselineConfig]
    MonitoringInputs: list[MonitoringInput]
    MonitoringOutputConfig: MonitoringOutputConfig
    MonitoringResources: MonitoringResources
    MonitoringAppSpecification: MonitoringAppSpecification
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    Environment: NotRequired[dict[str, str]]
    NetworkConfig: NotRequired[NetworkConfig]
    RoleArn: str


class MonitoringScheduleConfig(TypedDict):
    ScheduleConfig: NotRequired[ScheduleConfig]
    MonitoringJobDefinition: NotRequired[MonitoringJobDefinition]
    MonitoringJobDefinitionName: NotRequired[str]
    MonitoringType: NotRequired[MonitoringType]


class MonitoringExecutionSummary(TypedDict):
    MonitoringScheduleName: str
    ScheduledTime: datetime
    CreationTime: datetime
    LastModifiedTime: datetime
    MonitoringExecutionStatus: ExecutionStatus
    ProcessingJobArn: NotRequired[str]
    EndpointName: NotRequired[str]
    FailureReason: NotRequired[str]
    MonitoringJobDefinitionName: NotRequired[str]
    MonitoringType: NotRequired[MonitoringType]


class DescribeMonitoringScheduleResponse(TypedDict):
    MonitoringScheduleArn: str
    MonitoringScheduleName: str
    MonitoringScheduleStatus: ScheduleStatus
    MonitoringType: NotRequired[MonitoringType]
    FailureReason: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    MonitoringScheduleConfig: MonitoringScheduleConfig
    EndpointName: NotRequired[str]
    LastMonitoringExecutionSummary: NotRequired[MonitoringExecutionSummary]
    ResponseMetadata: ResponseMetadata


class InstanceMetadataServiceConfiguration(TypedDict):
    MinimumInstanceMetadataServiceVersion: str


class DescribeNotebookInstanceOutput(TypedDict):
    NotebookInstanceArn: NotRequired[str]
    NotebookInstanceName: NotRequired[str]
    NotebookInstanceStatus: NotRequired[NotebookInstanceStatus]
    FailureReason: NotRequired[str]
    Url: NotRequired[str]
    InstanceType: NotRequired[InstanceType]
    IpAddressType: NotRequired[IPAddressType]
    SubnetId: NotRequired[str]
    SecurityGroups: NotRequired[list[str]]
    RoleArn: NotRequired[str]
    KmsKeyId: NotRequired[str]
    NetworkInterfaceId: NotRequired[str]
    LastModifiedTime: NotRequired[datetime]
    CreationTime: NotRequired[datetime]
    NotebookInstanceLifecycleConfigName: NotRequired[str]
    DirectInternetAccess: NotRequired[DirectInternetAccess]
    VolumeSizeInGB: NotRequired[int]
    AcceleratorTypes: NotRequired[list[NotebookInstanceAcceleratorType]]
    DefaultCodeRepository: NotRequired[str]
    AdditionalCodeRepositories: NotRequired[list[str]]
    RootAccess: NotRequired[RootAccess]
    PlatformIdentifier: NotRequired[str]
    InstanceMetadataServiceConfiguration: NotRequired[
        InstanceMetadataServiceConfiguration
    ]
    ResponseMetadata: ResponseMetadata


class NotebookInstanceLifecycleHook(TypedDict):
    Content: NotRequired[str]


class DescribeNotebookInstanceLifecycleConfigOutput(TypedDict):
    NotebookInstanceLifecycleConfigArn: NotRequired[str]
    NotebookInstanceLifecycleConfigName: NotRequired[str]
    OnCreate: NotRequired[list[NotebookInstanceLifecycleHook]]
    OnStart: NotRequired[list[NotebookInstanceLifecycleHook]]
    LastModifiedTime: NotRequired[datetime]
    CreationTime: NotRequired[datetime]
    ResponseMetadata: ResponseMetadata


class OptimizationModelAccessConfig(TypedDict):
    AcceptEula: bool


class OptimizationJobModelSourceS3(TypedDict):
    S3Uri: NotRequired[str]
    ModelAccessConfig: NotRequired[OptimizationModelAccessConfig]


class OptimizationSageMakerModel(TypedDict):
    ModelName: NotRequired[str]


class OptimizationJobModelSource(TypedDict):
    S3: NotRequired[OptimizationJobModelSourceS3]
    SageMakerModel: NotRequired[OptimizationSageMakerModel]


class ModelQuantizationConfig(TypedDict):
    Image: NotRequired[str]
    OverrideEnvironment: NotRequired[dict[str, str]]


class ModelCompilationConfig(TypedDict):
    Image: NotRequired[str]
    OverrideEnvironment: NotRequired[dict[str, str]]


class ModelShardingConfig(TypedDict):
    Image: NotRequired[str]
    OverrideEnvironment: NotRequired[dict[str, str]]


class ModelSpeculativeDecodingTrainingDataSource(TypedDict):
    S3Uri: str
    S3DataType: ModelSpeculativeDecodingS3DataType


class ModelSpeculativeDecodingConfig(TypedDict):
    Technique: ModelSpeculativeDecodingTechnique
    TrainingDataSource: NotRequired[ModelSpeculativeDecodingTrainingDataSource]


class OptimizationConfig_ModelQuantizationConfig(TypedDict):
    ModelQuantizationConfig: ModelQuantizationConfig
    ModelCompilationConfig: NotRequired[Absent]
    ModelShardingConfig: NotRequired[Absent]
    ModelSpeculativeDecodingConfig: NotRequired[Absent]


class OptimizationConfig_ModelCompilationConfig(TypedDict):
    ModelQuantizationConfig: NotRequired[Absent]
    ModelCompilationConfig: ModelCompilationConfig
    ModelShardingConfig: NotRequired[Absent]
    ModelSpeculativeDecodingConfig: NotRequired[Absent]


class OptimizationConfig_ModelShardingConfig(TypedDict):
    ModelQuantizationConfig: NotRequired[Absent]
    ModelCompilationConfig: NotRequired[Absent]
    ModelShardingConfig: ModelShardingConfig
    ModelSpeculativeDecodingConfig: NotRequired[Absent]


class OptimizationConfig_ModelSpeculativeDecodingConfig(TypedDict):
    ModelQuantizationConfig: NotRequired[Absent]
    ModelCompilationConfig: NotRequired[Absent]
    ModelShardingConfig: NotRequired[Absent]
    ModelSpeculativeDecodingConfig: ModelSpeculativeDecodingConfig


OptimizationConfig: TypeAlias = (
    OptimizationConfig_ModelQuantizationConfig
    | OptimizationConfig_ModelCompilationConfig
    | OptimizationConfig_ModelShardingConfig
    | OptimizationConfig_ModelSpeculativeDecodingConfig
)


class OptimizationJobOutputConfig(TypedDict):
    KmsKeyId: NotRequired[str]
    S3OutputLocation: str
    SageMakerModel: NotRequired[OptimizationSageMakerModel]


class OptimizationOutput(TypedDict):
    RecommendedInferenceImage: NotRequired[str]


class OptimizationVpcConfig(TypedDict):
    SecurityGroupIds: list[str]
    Subnets: list[str]


class DescribeOptimizationJobResponse(TypedDict):
    OptimizationJobArn: str
    OptimizationJobStatus: OptimizationJobStatus
    OptimizationStartTime: NotRequired[datetime]
    OptimizationEndTime: NotRequired[datetime]
    CreationTime: datetime
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    OptimizationJobName: str
    ModelSource: OptimizationJobModelSource
    OptimizationEnvironment: NotRequired[dict[str, str]]
    DeploymentInstanceType: OptimizationJobDeploymentInstanceType
    MaxInstanceCount: NotRequired[int]
    OptimizationConfigs: list[OptimizationConfig]
    OutputConfig: OptimizationJobOutputConfig
    OptimizationOutput: NotRequired[OptimizationOutput]
    RoleArn: str
    StoppingCondition: StoppingCondition
    VpcConfig: NotRequired[OptimizationVpcConfig]
    TrainingPlanArns: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata


class PartnerAppMaintenanceConfig(TypedDict):
    MaintenanceWindowStart: NotRequired[str]


class RoleGroupAssignment(TypedDict):
    RoleName: str
    GroupPatterns: list[str]


class PartnerAppConfig(TypedDict):
    AdminUsers: NotRequired[list[str]]
    Arguments: NotRequired[dict[str, str]]
    AssignedGroupPatterns: NotRequired[list[str]]
    RoleGroupAssignments: NotRequired[list[RoleGroupAssignment]]


class ErrorInfo(TypedDict):
    Code: NotRequired[str]
    Reason: NotRequired[str]


class AvailableUpgrade(TypedDict):
    Version: NotRequired[str]
    ReleaseNotes: NotRequired[list[str]]


class IdcConfigOutput(TypedDict):
    InstanceArn: str
    ApplicationArn: NotRequired[str]


class DescribePartnerAppResponse(TypedDict):
    Arn: NotRequired[str]
    Name: NotRequired[str]
    Type: NotRequired[PartnerAppType]
    Status: NotRequired[PartnerAppStatus]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    ExecutionRoleArn: NotRequired[str]
    KmsKeyId: NotRequired[str]
    BaseUrl: NotRequired[str]
    MaintenanceConfig: NotRequired[PartnerAppMaintenanceConfig]
    Tier: NotRequired[str]
    Version: NotRequired[str]
    ApplicationConfig: NotRequired[PartnerAppConfig]
    AuthType: NotRequired[PartnerAppAuthType]
    EnableIamSessionBasedIdentity: NotRequired[bool]
    Error: NotRequired[ErrorInfo]
    EnableAutoMinorVersionUpgrade: NotRequired[bool]
    CurrentVersionEolDate: NotRequired[datetime]
    AvailableUpgrade: NotRequired[AvailableUpgrade]
    IdcConfig: NotRequired[IdcConfigOutput]
    ResponseMetadata: ResponseMetadata


class ParallelismConfiguration(TypedDict):
    MaxParallelExecutionSteps: int


class DescribePipelineResponse(TypedDict):
    PipelineArn: NotRequired[str]
    PipelineName: NotRequired[str]
    PipelineDisplayName: NotRequired[str]
    PipelineDefinition: NotRequired[str]
    PipelineDescription: NotRequired[str]
    RoleArn: NotRequired[str]
    PipelineStatus: NotRequired[PipelineStatus]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    LastRunTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedBy: NotRequired[UserContext]
    ParallelismConfiguration: NotRequired[ParallelismConfiguration]
    PipelineVersionDisplayName: NotRequired[str]
    PipelineVersionDescription: NotRequired[str]
    PipelineVersionAliases: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata


class DescribePipelineDefinitionForExecutionResponse(TypedDict):
    PipelineDefinition: NotRequired[str]
    CreationTime: NotRequired[datetime]
    ResponseMetadata: ResponseMetadata


class PipelineExperimentConfig(TypedDict):
    ExperimentName: NotRequired[str]
    TrialName: NotRequired[str]


class SelectedStep(TypedDict):
    StepName: str


class SelectiveExecutionConfig(TypedDict):
    SourcePipelineExecutionArn: NotRequired[str]
    SelectedSteps: list[SelectedStep]


class MLflowConfiguration(TypedDict):
    MlflowResourceArn: NotRequired[str]
    MlflowExperimentName: NotRequired[str]


class DescribePipelineExecutionResponse(TypedDict):
    PipelineArn: NotRequired[str]
    PipelineExecutionArn: NotRequired[str]
    PipelineExecutionDisplayName: NotRequired[str]
    PipelineExecutionStatus: NotRequired[PipelineExecutionStatus]
    PipelineExecutionDescription: NotRequired[str]
    PipelineExperimentConfig: NotRequired[PipelineExperimentConfig]
    FailureReason: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedBy: NotRequired[UserContext]
    ParallelismConfiguration: NotRequired[ParallelismConfiguration]
    SelectiveExecutionConfig: NotRequired[SelectiveExecutionConfig]
    PipelineVersionId: NotRequired[int]
    MLflowConfig: NotRequired[MLflowConfiguration]
    PipelineVersionAliases: NotRequired[list[str]]
    RoleArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ProcessingS3Input(TypedDict):
    S3Uri: str
    LocalPath: NotRequired[str]
    S3DataType: ProcessingS3DataType
    S3InputMode: NotRequired[ProcessingS3InputMode]
    S3DataDistributionType: NotRequired[ProcessingS3DataDistributionType]
    S3CompressionType: NotRequired[ProcessingS3CompressionType]


class AthenaDatasetDefinition(TypedDict):
    Catalog: str
    Database: str
    QueryString: str
    WorkGroup: NotRequired[str]
    OutputS3Uri: str
    KmsKeyId: NotRequired[str]
    OutputFormat: AthenaResultFormat
    OutputCompression: NotRequired[AthenaResultCompressionType]


class RedshiftDatasetDefinition(TypedDict):
    ClusterId: str
    Database: str
    DbUser: str
    QueryString: str
    ClusterRoleArn: str
    OutputS3Uri: str
    KmsKeyId: NotRequired[str]
    OutputFormat: RedshiftResultFormat
    OutputCompression: NotRequired[RedshiftResultCompressionType]


class DatasetDefinition(TypedDict):
    AthenaDatasetDefinition: NotRequired[AthenaDatasetDefinition]
    RedshiftDatasetDefinition: NotRequired[RedshiftDatasetDefinition]
    LocalPath: NotRequired[str]
    DataDistributionType: NotRequired[DataDistributionType]
    InputMode: NotRequired[InputMode]


class ProcessingInput(TypedDict):
    InputName: str
    AppManaged: NotRequired[bool]
    S3Input: NotRequired[ProcessingS3Input]
    DatasetDefinition: NotRequired[DatasetDefinition]


class ProcessingS3Output(TypedDict):
    S3Uri: str
    LocalPath: NotRequired[str]
    S3UploadMode: ProcessingS3UploadMode


class ProcessingFeatureStoreOutput(TypedDict):
    FeatureGroupName: str


class ProcessingOutput(TypedDict):
    OutputName: str
    S3Output: NotRequired[ProcessingS3Output]
    FeatureStoreOutput: NotRequired[ProcessingFeatureStoreOutput]
    AppManaged: NotRequired[bool]


class ProcessingOutputConfig(TypedDict):
    Outputs: list[ProcessingOutput]
    KmsKeyId: NotRequired[str]


class ProcessingInstancePreference(TypedDict):
    InstanceType: ProcessingInstanceType
    InstanceCount: NotRequired[int]


class ProcessingClusterConfig(TypedDict):
    InstanceCount: NotRequired[int]
    InstanceType: NotRequired[ProcessingInstanceType]
    VolumeSizeInGB: int
    VolumeKmsKeyId: NotRequired[str]
    InstancePreferences: NotRequired[list[ProcessingInstancePreference]]
    SelectedInstanceType: NotRequired[ProcessingInstanceType]
    SelectedInstanceCount: NotRequired[int]


class ProcessingResources(TypedDict):
    ClusterConfig: ProcessingClusterConfig


class ProcessingStoppingCondition(TypedDict):
    MaxRuntimeInSeconds: int


class AppSpecification(TypedDict):
    ImageUri: str
    ContainerEntrypoint: NotRequired[list[str]]
    ContainerArguments: NotRequired[list[str]]


class ExperimentConfig(TypedDict):
    ExperimentName: NotRequired[str]
    TrialName: NotRequired[str]
    TrialComponentDisplayName: NotRequired[str]
    RunName: NotRequired[str]


class DescribeProcessingJobResponse(TypedDict):
    ProcessingInputs: NotRequired[list[ProcessingInput]]
    ProcessingOutputConfig: NotRequired[ProcessingOutputConfig]
    ProcessingJobName: str
    ProcessingResources: ProcessingResources
    StoppingCondition: NotRequired[ProcessingStoppingCondition]
    AppSpecification: AppSpecification
    Environment: NotRequired[dict[str, str]]
    NetworkConfig: NotRequired[NetworkConfig]
    RoleArn: NotRequired[str]
    ExperimentConfig: NotRequired[ExperimentConfig]
    ProcessingJobArn: str
    ProcessingJobStatus: ProcessingJobStatus
    ExitMessage: NotRequired[str]
    FailureReason: NotRequired[str]
    ProcessingEndTime: NotRequired[datetime]
    ProcessingStartTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    CreationTime: datetime
    MonitoringScheduleArn: NotRequired[str]
    AutoMLJobArn: NotRequired[str]
    TrainingJobArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ProvisioningParameter(TypedDict):
    Key: NotRequired[str]
    Value: NotRequired[str]


class ServiceCatalogProvisioningDetails(TypedDict):
    ProductId: str
    ProvisioningArtifactId: NotRequired[str]
    PathId: NotRequired[str]
    ProvisioningParameters: NotRequired[list[ProvisioningParameter]]


class ServiceCatalogProvisionedProductDetails(TypedDict):
    ProvisionedProductId: NotRequired[str]
    ProvisionedProductStatusMessage: NotRequired[str]


class CfnStackParameter(TypedDict):
    Key: str
    Value: NotRequired[str]


class CfnStackDetail(TypedDict):
    Name: NotRequired[str]
    Id: NotRequired[str]
    StatusMessage: str


class CfnTemplateProviderDetail(TypedDict):
    TemplateName: str
    TemplateURL: str
    RoleARN: NotRequired[str]
    Parameters: NotRequired[list[CfnStackParameter]]
    StackDetail: NotRequired[CfnStackDetail]


class TemplateProviderDetail(TypedDict):
    CfnTemplateProviderDetail: NotRequired[CfnTemplateProviderDetail]


class DescribeProjectOutput(TypedDict):
    ProjectArn: str
    ProjectName: str
    ProjectId: str
    ProjectDescription: NotRequired[str]
    ServiceCatalogProvisioningDetails: NotRequired[ServiceCatalogProvisioningDetails]
    ServiceCatalogProvisionedProductDetails: NotRequired[
        ServiceCatalogProvisionedProductDetails
    ]
    ProjectStatus: ProjectStatus
    TemplateProviderDetails: NotRequired[list[TemplateProviderDetail]]
    CreatedBy: NotRequired[UserContext]
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    ResponseMetadata: ResponseMetadata


class UltraServerSummary(TypedDict):
    UltraServerType: str
    InstanceType: ReservedCapacityInstanceType
    UltraServerCount: NotRequired[int]
    AvailableSpareInstanceCount: NotRequired[int]
    UnhealthyInstanceCount: NotRequired[int]


class DescribeReservedCapacityResponse(TypedDict):
    ReservedCapacityArn: str
    ReservedCapacityType: NotRequired[ReservedCapacityType]
    Status: NotRequired[ReservedCapacityStatus]
    AvailabilityZone: NotRequired[str]
    DurationHours: NotRequired[int]
    DurationMinutes: NotRequired[int]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    InstanceType: ReservedCapacityInstanceType
    TotalInstanceCount: int
    AvailableInstanceCount: NotRequired[int]
    InUseInstanceCount: NotRequired[int]
    UltraServerSummary: NotRequired[UltraServerSummary]
    ResponseMetadata: ResponseMetadata


class SpaceIdleSettings(TypedDict):
    IdleTimeoutInMinutes: NotRequired[int]


class SpaceAppLifecycleManagement(TypedDict):
    IdleSettings: NotRequired[SpaceIdleSettings]


class SpaceCodeEditorAppSettings(TypedDict):
    DefaultResourceSpec: NotRequired[ResourceSpec]
    AppLifecycleManagement: NotRequired[SpaceAppLifecycleManagement]


class SpaceJupyterLabAppSettings(TypedDict):
    DefaultResourceSpec: NotRequired[ResourceSpec]
    CodeRepositories: NotRequired[list[CodeRepository]]
    AppLifecycleManagement: NotRequired[SpaceAppLifecycleManagement]


class EbsStorageSettings(TypedDict):
    EbsVolumeSizeInGb: int


class SpaceStorageSettings(TypedDict):
    EbsStorageSettings: NotRequired[EbsStorageSettings]


class EFSFileSystem(TypedDict):
    FileSystemId: str


class FSxLustreFileSystem(TypedDict):
    FileSystemId: str


class S3FileSystem(TypedDict):
    S3Uri: str


class CustomFileSystem_EFSFileSystem(TypedDict):
    EFSFileSystem: EFSFileSystem
    FSxLustreFileSystem: NotRequired[Absent]
    S3FileSystem: NotRequired[Absent]


class CustomFileSystem_FSxLustreFileSystem(TypedDict):
    EFSFileSystem: NotRequired[Absent]
    FSxLustreFileSystem: FSxLustreFileSystem
    S3FileSystem: NotRequired[Absent]


class CustomFileSystem_S3FileSystem(TypedDict):
    EFSFileSystem: NotRequired[Absent]
    FSxLustreFileSystem: NotRequired[Absent]
    S3FileSystem: S3FileSystem


CustomFileSystem: TypeAlias = (
    CustomFileSystem_EFSFileSystem
    | CustomFileSystem_FSxLustreFileSystem
    | CustomFileSystem_S3FileSystem
)


class SpaceSettings(TypedDict):
    JupyterServerAppSettings: NotRequired[JupyterServerAppSettings]
    KernelGatewayAppSettings: NotRequired[KernelGatewayAppSettings]
    CodeEditorAppSettings: NotRequired[SpaceCodeEditorAppSettings]
    JupyterLabAppSettings: NotRequired[SpaceJupyterLabAppSettings]
    AppType: NotRequired[AppType]
    SpaceStorageSettings: NotRequired[SpaceStorageSettings]
    SpaceManagedResources: NotRequired[FeatureStatus]
    CustomFileSystems: NotRequired[list[CustomFileSystem]]
    RemoteAccess: NotRequired[FeatureStatus]


class OwnershipSettings(TypedDict):
    OwnerUserProfileName: str


class SpaceSharingSettings(TypedDict):
    SharingType: SharingType


class DescribeSpaceResponse(TypedDict):
    DomainId: NotRequired[str]
    SpaceArn: NotRequired[str]
    SpaceName: NotRequired[str]
    HomeEfsFileSystemUid: NotRequired[str]
    Status: NotRequired[SpaceStatus]
    LastModifiedTime: NotRequired[datetime]
    CreationTime: NotRequired[datetime]
    FailureReason: NotRequired[str]
    SpaceSettings: NotRequired[SpaceSettings]
    OwnershipSettings: NotRequired[OwnershipSettings]
    SpaceSharingSettings: NotRequired[SpaceSharingSettings]
    SpaceDisplayName: NotRequired[str]
    Url: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DescribeStudioLifecycleConfigResponse(TypedDict):
    StudioLifecycleConfigArn: NotRequired[str]
    StudioLifecycleConfigName: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    StudioLifecycleConfigContent: NotRequired[str]
    StudioLifecycleConfigAppType: NotRequired[StudioLifecycleConfigAppType]
    ResponseMetadata: ResponseMetadata


class SubscribedWorkteam(TypedDict):
    WorkteamArn: str
    MarketplaceTitle: NotRequired[str]
    SellerName: NotRequired[str]
    MarketplaceDescription: NotRequired[str]
    ListingId: NotRequired[str]


class DescribeSubscribedWorkteamResponse(TypedDict):
    SubscribedWorkteam: SubscribedWorkteam
    ResponseMetadata: ResponseMetadata


class TrainingRepositoryAuthConfig(TypedDict):
    TrainingRepositoryCredentialsProviderArn: str


class TrainingImageConfig(TypedDict):
    TrainingRepositoryAccessMode: TrainingRepositoryAccessMode
    TrainingRepositoryAuthConfig: NotRequired[TrainingRepositoryAuthConfig]


class AlgorithmSpecification(TypedDict):
    TrainingImage: NotRequired[str]
    AlgorithmName: NotRequired[str]
    TrainingInputMode: TrainingInputMode
    MetricDefinitions: NotRequired[list[MetricDefinition]]
    EnableSageMakerMetricsTimeSeries: NotRequired[bool]
    ContainerEntrypoint: NotRequired[list[str]]
    ContainerArguments: NotRequired[list[str]]
    TrainingImageConfig: NotRequired[TrainingImageConfig]


class WarmPoolStatus(TypedDict):
    Status: WarmPoolResourceStatus
    ResourceRetainedBillableTimeInSeconds: NotRequired[int]
    ReusedByJob: NotRequired[str]


class SecondaryStatusTransition(TypedDict):
    Status: SecondaryStatus
    StartTime: datetime
    EndTime: NotRequired[datetime]
    StatusMessage: NotRequired[str]


class MetricData(TypedDict):
    MetricName: NotRequired[str]
    Value: NotRequired[float]
    Timestamp: NotRequired[datetime]


class CollectionConfiguration(TypedDict):
    CollectionName: NotRequired[str]
    CollectionParameters: NotRequired[dict[str, str]]


class DebugHookConfig(TypedDict):
    LocalPath: NotRequired[str]
    S3OutputPath: str
    HookParameters: NotRequired[dict[str, str]]
    CollectionConfigurations: NotRequired[list[CollectionConfiguration]]


class DebugRuleConfiguration(TypedDict):
    RuleConfigurationName: str
    LocalPath: NotRequired[str]
    S3OutputPath: NotRequired[str]
    RuleEvaluatorImage: str
    InstanceType: NotRequired[ProcessingInstanceType]
    VolumeSizeInGB: NotRequired[int]
    RuleParameters: NotRequired[dict[str, str]]


class TensorBoardOutputConfig(TypedDict):
    LocalPath: NotRequired[str]
    S3OutputPath: str


class DebugRuleEvaluationStatus(TypedDict):
    RuleConfigurationName: NotRequired[str]
    RuleEvaluationJobArn: NotRequired[str]
    RuleEvaluationStatus: NotRequired[RuleEvaluationStatus]
    StatusDetails: NotRequired[str]
    LastModifiedTime: NotRequired[datetime]


class ProfilerConfig(TypedDict):
    S3OutputPath: NotRequired[str]
    ProfilingIntervalInMilliseconds: NotRequired[int]
    ProfilingParameters: NotRequired[dict[str, str]]
    DisableProfiler: NotRequired[bool]


class ProfilerRuleConfiguration(TypedDict):
    RuleConfigurationName: str
    LocalPath: NotRequired[str]
    S3OutputPath: NotRequired[str]
    RuleEvaluatorImage: str
    InstanceType: NotRequired[ProcessingInstanceType]
    VolumeSizeInGB: NotRequired[int]
    RuleParameters: NotRequired[dict[str, str]]


class ProfilerRuleEvaluationStatus(TypedDict):
    RuleConfigurationName: NotRequired[str]
    RuleEvaluationJobArn: NotRequired[str]
    RuleEvaluationStatus: NotRequired[RuleEvaluationStatus]
    StatusDetails: NotRequired[str]
    LastModifiedTime: NotRequired[datetime]


class RemoteDebugConfig(TypedDict):
    EnableRemoteDebug: NotRequired[bool]


class InfraCheckConfig(TypedDict):
    EnableInfraCheck: NotRequired[bool]


class ServerlessJobConfig(TypedDict):
    BaseModelArn: str
    AcceptEula: NotRequired[bool]
    JobType: ServerlessJobType
    CustomizationTechnique: NotRequired[CustomizationTechnique]
    Peft: NotRequired[Peft]
    EvaluationType: NotRequired[EvaluationType]
    EvaluatorArn: NotRequired[str]
    SequenceLength: NotRequired[str]


class MlflowConfig(TypedDict):
    MlflowResourceArn: str
    MlflowExperimentName: NotRequired[str]
    MlflowRunName: NotRequired[str]


class ModelPackageConfig(TypedDict):
    ModelPackageGroupArn: str
    SourceModelPackageArn: NotRequired[str]


class MlflowDetails(TypedDict):
    MlflowExperimentId: NotRequired[str]
    MlflowRunId: NotRequired[str]


class TrainingProgressInfo(TypedDict):
    TotalStepCountPerEpoch: NotRequired[int]
    CurrentStep: NotRequired[int]
    CurrentEpoch: NotRequired[int]
    MaxEpoch: NotRequired[int]


class DescribeTrainingJobResponse(TypedDict):
    TrainingJobName: str
    TrainingJobArn: str
    TuningJobArn: NotRequired[str]
    LabelingJobArn: NotRequired[str]
    AutoMLJobArn: NotRequired[str]
    ModelArtifacts: ModelArtifacts
    TrainingJobStatus: TrainingJobStatus
    SecondaryStatus: SecondaryStatus
    FailureReason: NotRequired[str]
    HyperParameters: NotRequired[dict[str, str]]
    AlgorithmSpecification: NotRequired[AlgorithmSpecification]
    RoleArn: NotRequired[str]
    InputDataConfig: NotRequired[list[Channel]]
    OutputDataConfig: NotRequired[OutputDataConfig]
    ResourceConfig: NotRequired[ResourceConfig]
    WarmPoolStatus: NotRequired[WarmPoolStatus]
    VpcConfig: NotRequired[VpcConfig]
    StoppingCondition: StoppingCondition
    CreationTime: datetime
    TrainingStartTime: NotRequired[datetime]
    TrainingEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    SecondaryStatusTransitions: NotRequired[list[SecondaryStatusTransition]]
    FinalMetricDataList: NotRequired[list[MetricData]]
    EnableNetworkIsolation: NotRequired[bool]
    EnableInterContainerTrafficEncryption: NotRequired[bool]
    EnableManagedSpotTraining: NotRequired[bool]
    CheckpointConfig: NotRequired[CheckpointConfig]
    TrainingTimeInSeconds: NotRequired[int]
    BillableTimeInSeconds: NotRequired[int]
    BillableTokenCount: NotRequired[int]
    DebugHookConfig: NotRequired[DebugHookConfig]
    ExperimentConfig: NotRequired[ExperimentConfig]
    DebugRuleConfigurations: NotRequired[list[DebugRuleConfiguration]]
    TensorBoardOutputConfig: NotRequired[TensorBoardOutputConfig]
    DebugRuleEvaluationStatuses: NotRequired[list[DebugRuleEvaluationStatus]]
    ProfilerConfig: NotRequired[ProfilerConfig]
    ProfilerRuleConfigurations: NotRequired[list[ProfilerRuleConfiguration]]
    ProfilerRuleEvaluationStatuses: NotRequired[list[ProfilerRuleEvaluationStatus]]
    ProfilingStatus: NotRequired[ProfilingStatus]
    Environment: NotRequired[dict[str, str]]
    RetryStrategy: NotRequired[RetryStrategy]
    RemoteDebugConfig: NotRequired[RemoteDebugConfig]
    InfraCheckConfig: NotRequired[InfraCheckConfig]
    ServerlessJobConfig: NotRequired[ServerlessJobConfig]
    MlflowConfig: NotRequired[MlflowConfig]
    ModelPackageConfig: NotRequired[ModelPackageConfig]
    MlflowDetails: NotRequired[MlflowDetails]
    ProgressInfo: NotRequired[TrainingProgressInfo]
    OutputModelPackageArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ReservedCapacitySummary(TypedDict):
    ReservedCapacityArn: str
    ReservedCapacityType: NotRequired[ReservedCapacityType]
    UltraServerType: NotRequired[str]
    UltraServerCount: NotRequired[int]
    InstanceType: ReservedCapacityInstanceType
    TotalInstanceCount: int
    Status: ReservedCapacityStatus
    AvailabilityZone: NotRequired[str]
    AvailabilityZoneId: NotRequired[str]
    DurationHours: NotRequired[int]
    DurationMinutes: NotRequired[int]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]


class DescribeTrainingPlanResponse(TypedDict):
    TrainingPlanArn: str
    TrainingPlanName: str
    Status: TrainingPlanStatus
    StatusMessage: NotRequired[str]
    DurationHours: NotRequired[int]
    DurationMinutes: NotRequired[int]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    UpfrontFee: NotRequired[str]
    CurrencyCode: NotRequired[str]
    TotalInstanceCount: NotRequired[int]
    AvailableInstanceCount: NotRequired[int]
    InUseInstanceCount: NotRequired[int]
    UnhealthyInstanceCount: NotRequired[int]
    AvailableSpareInstanceCount: NotRequired[int]
    TotalUltraServerCount: NotRequired[int]
    TargetResources: NotRequired[list[SageMakerResourceName]]
    ReservedCapacitySummaries: NotRequired[list[ReservedCapacitySummary]]
    ResponseMetadata: ResponseMetadata


class TrainingPlanExtension(TypedDict):
    TrainingPlanExtensionOfferingId: str
    ExtendedAt: NotRequired[datetime]
    StartDate: NotRequired[datetime]
    EndDate: NotRequired[datetime]
    Status: NotRequired[str]
    PaymentStatus: NotRequired[str]
    AvailabilityZone: NotRequired[str]
    AvailabilityZoneId: NotRequired[str]
    DurationHours: NotRequired[int]
    UpfrontFee: NotRequired[str]
    CurrencyCode: NotRequired[str]


class DescribeTrainingPlanExtensionHistoryResponse(TypedDict):
    TrainingPlanExtensions: list[TrainingPlanExtension]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class BillableTokenUsage(TypedDict):
    PrefillTokenCount: NotRequired[int]
    SampleTokenCount: NotRequired[int]
    TrainingTokenCount: NotRequired[int]


class LoraConfig(TypedDict):
    Rank: int
    Alpha: int


class TrainingSessionModelConfig(TypedDict):
    BaseModelArn: str
    AcceptEula: NotRequired[bool]


class TrainingSessionS3Location(TypedDict):
    Path: str
    KmsKeyArn: NotRequired[str]


class TrainingSessionOutputConfig(TypedDict):
    S3Location: TrainingSessionS3Location


class TrainingSessionDetail(TypedDict):
    TrainingSessionArn: str
    TrainingSessionName: str
    TrainingSessionStatus: TrainingSessionStatus
    ModelPackageGroupArn: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    ErrorDetails: NotRequired[str]
    LastReceivedSequenceNumber: NotRequired[int]
    BillableTokenUsage: NotRequired[BillableTokenUsage]
    VpcConfig: NotRequired[VpcConfig]
    RoleArn: NotRequired[str]
    LoraConfig: NotRequired[LoraConfig]
    ModelConfig: NotRequired[TrainingSessionModelConfig]
    OutputConfig: NotRequired[TrainingSessionOutputConfig]
    Tags: NotRequired[list[Tag]]


class DescribeTrainingSessionResponse(TypedDict):
    TrainingSessionDetail: TrainingSessionDetail
    ResponseMetadata: ResponseMetadata


class ModelClientConfig(TypedDict):
    InvocationsTimeoutInSeconds: NotRequired[int]
    InvocationsMaxRetries: NotRequired[int]


class BatchDataCaptureConfig(TypedDict):
    DestinationS3Uri: str
    KmsKeyId: NotRequired[str]
    GenerateInferenceId: NotRequired[bool]


class DataProcessing(TypedDict):
    InputFilter: NotRequired[str]
    OutputFilter: NotRequired[str]
    JoinSource: NotRequired[JoinSource]


class DescribeTransformJobResponse(TypedDict):
    TransformJobName: str
    TransformJobArn: str
    TransformJobStatus: TransformJobStatus
    FailureReason: NotRequired[str]
    ModelName: str
    MaxConcurrentTransforms: NotRequired[int]
    ModelClientConfig: NotRequired[ModelClientConfig]
    MaxPayloadInMB: NotRequired[int]
    BatchStrategy: NotRequired[BatchStrategy]
    Environment: NotRequired[dict[str, str]]
    TransformInput: TransformInput
    TransformOutput: NotRequired[TransformOutput]
    DataCaptureConfig: NotRequired[BatchDataCaptureConfig]
    TransformResources: TransformResources
    CreationTime: datetime
    TransformStartTime: NotRequired[datetime]
    TransformEndTime: NotRequired[datetime]
    LabelingJobArn: NotRequired[str]
    AutoMLJobArn: NotRequired[str]
    DataProcessing: NotRequired[DataProcessing]
    ExperimentConfig: NotRequired[ExperimentConfig]
    ResponseMetadata: ResponseMetadata


class TrialSource(TypedDict):
    SourceArn: str
    SourceType: NotRequired[str]


class DescribeTrialResponse(TypedDict):
    TrialName: NotRequired[str]
    TrialArn: NotRequired[str]
    DisplayName: NotRequired[str]
    ExperimentName: NotRequired[str]
    Source: NotRequired[TrialSource]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    MetadataProperties: NotRequired[MetadataProperties]
    ResponseMetadata: ResponseMetadata


class TrialComponentSource(TypedDict):
    SourceArn: str
    SourceType: NotRequired[str]


class TrialComponentStatus(TypedDict):
    PrimaryStatus: NotRequired[TrialComponentPrimaryStatus]
    Message: NotRequired[str]


class TrialComponentParameterValue(TypedDict):
    StringValue: NotRequired[str]
    NumberValue: NotRequired[float]


class TrialComponentArtifact(TypedDict):
    MediaType: NotRequired[str]
    Value: str


class TrialComponentMetricSummary(TypedDict):
    MetricName: NotRequired[str]
    SourceArn: NotRequired[str]
    TimeStamp: NotRequired[datetime]
    Max: NotRequired[float]
    Min: NotRequired[float]
    Last: NotRequired[float]
    Count: NotRequired[int]
    Avg: NotRequired[float]
    StdDev: NotRequired[float]


class DescribeTrialComponentResponse(TypedDict):
    TrialComponentName: NotRequired[str]
    TrialComponentArn: NotRequired[str]
    DisplayName: NotRequired[str]
    Source: NotRequired[TrialComponentSource]
    Status: NotRequired[TrialComponentStatus]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    Parameters: NotRequired[dict[str, TrialComponentParameterValue]]
    InputArtifacts: NotRequired[dict[str, TrialComponentArtifact]]
    OutputArtifacts: NotRequired[dict[str, TrialComponentArtifact]]
    MetadataProperties: NotRequired[MetadataProperties]
    Metrics: NotRequired[list[TrialComponentMetricSummary]]
    LineageGroupArn: NotRequired[str]
    Sources: NotRequired[list[TrialComponentSource]]
    ResponseMetadata: ResponseMetadata


class DescribeUserProfileResponse(TypedDict):
    DomainId: NotRequired[str]
    UserProfileArn: NotRequired[str]
    UserProfileName: NotRequired[str]
    HomeEfsFileSystemUid: NotRequired[str]
    Status: NotRequired[UserProfileStatus]
    LastModifiedTime: NotRequired[datetime]
    CreationTime: NotRequired[datetime]
    FailureReason: NotRequired[str]
    SingleSignOnUserIdentifier: NotRequired[str]
    SingleSignOnUserValue: NotRequired[str]
    UserSettings: NotRequired[UserSettings]
    ResponseMetadata: ResponseMetadata


class SourceIpConfig(TypedDict):
    Cidrs: list[str]


class CognitoConfig(TypedDict):
    UserPool: str
    ClientId: str


class OidcConfigForResponse(TypedDict):
    ClientId: NotRequired[str]
    Issuer: NotRequired[str]
    AuthorizationEndpoint: NotRequired[str]
    TokenEndpoint: NotRequired[str]
    UserInfoEndpoint: NotRequired[str]
    LogoutEndpoint: NotRequired[str]
    JwksUri: NotRequired[str]
    Scope: NotRequired[str]
    AuthenticationRequestExtraParams: NotRequired[dict[str, str]]


class WorkforceVpcConfigResponse(TypedDict):
    VpcId: str
    SecurityGroupIds: list[str]
    Subnets: list[str]
    VpcEndpointId: NotRequired[str]


class Workforce(TypedDict):
    WorkforceName: str
    WorkforceArn: str
    LastUpdatedDate: NotRequired[datetime]
    SourceIpConfig: NotRequired[SourceIpConfig]
    SubDomain: NotRequired[str]
    CognitoConfig: NotRequired[CognitoConfig]
    OidcConfig: NotRequired[OidcConfigForResponse]
    CreateDate: NotRequired[datetime]
    WorkforceVpcConfig: NotRequired[WorkforceVpcConfigResponse]
    Status: NotRequired[WorkforceStatus]
    FailureReason: NotRequired[str]
    IpAddressType: NotRequired[WorkforceIpAddressType]


class DescribeWorkforceResponse(TypedDict):
    Workforce: Workforce
    ResponseMetadata: ResponseMetadata


class CognitoMemberDefinition(TypedDict):
    UserPool: str
    UserGroup: str
    ClientId: str


class OidcMemberDefinition(TypedDict):
    Groups: NotRequired[list[str]]


class MemberDefinition(TypedDict):
    CognitoMemberDefinition: NotRequired[CognitoMemberDefinition]
    OidcMemberDefinition: NotRequired[OidcMemberDefinition]


class NotificationConfiguration(TypedDict):
    NotificationTopicArn: NotRequired[str]


class IamPolicyConstraints(TypedDict):
    SourceIp: NotRequired[EnabledOrDisabled]
    VpcSourceIp: NotRequired[EnabledOrDisabled]


class S3Presign(TypedDict):
    IamPolicyConstraints: NotRequired[IamPolicyConstraints]


class WorkerAccessConfiguration(TypedDict):
    S3Presign: NotRequired[S3Presign]


class Workteam(TypedDict):
    WorkteamName: str
    MemberDefinitions: list[MemberDefinition]
    WorkteamArn: str
    WorkforceArn: NotRequired[str]
    ProductListingIds: NotRequired[list[str]]
    Description: str
    SubDomain: NotRequired[str]
    CreateDate: NotRequired[datetime]
    LastUpdatedDate: NotRequired[datetime]
    NotificationConfiguration: NotRequired[NotificationConfiguration]
    WorkerAccessConfiguration: NotRequired[WorkerAccessConfiguration]


class DescribeWorkteamResponse(TypedDict):
    Workteam: Workteam
    ResponseMetadata: ResponseMetadata


class DetachClusterNodeVolumeResponse(TypedDict):
    ClusterArn: str
    NodeId: str
    VolumeId: str
    AttachTime: datetime
    Status: VolumeAttachmentStatus
    DeviceName: str
    ResponseMetadata: ResponseMetadata


class DisableSagemakerServicecatalogPortfolioOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class DisassociateTrialComponentResponse(TypedDict):
    TrialComponentArn: NotRequired[str]
    TrialArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class EnableSagemakerServicecatalogPortfolioOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class ExtendTrainingPlanResponse(TypedDict):
    TrainingPlanExtensions: list[TrainingPlanExtension]
    ResponseMetadata: ResponseMetadata


class DeviceStats(TypedDict):
    ConnectedDeviceCount: int
    RegisteredDeviceCount: int


class AgentVersion(TypedDict):
    Version: str
    AgentCount: int


class EdgeModelStat(TypedDict):
    ModelName: str
    ModelVersion: str
    OfflineDeviceCount: int
    ConnectedDeviceCount: int
    ActiveDeviceCount: int
    SamplingDeviceCount: int


class GetDeviceFleetReportResponse(TypedDict):
    DeviceFleetArn: str
    DeviceFleetName: str
    OutputConfig: NotRequired[EdgeOutputConfig]
    Description: NotRequired[str]
    ReportGenerated: NotRequired[datetime]
    DeviceStats: NotRequired[DeviceStats]
    AgentVersions: NotRequired[list[AgentVersion]]
    ModelStats: NotRequired[list[EdgeModelStat]]
    ResponseMetadata: ResponseMetadata


class GetEndpointPolicyResponse(TypedDict):
    EndpointName: NotRequired[str]
    EndpointArn: NotRequired[str]
    ResourcePolicy: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetLineageGroupPolicyResponse(TypedDict):
    LineageGroupArn: NotRequired[str]
    ResourcePolicy: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetModelPackageGroupPolicyOutput(TypedDict):
    ResourcePolicy: str
    ResponseMetadata: ResponseMetadata


class GetSagemakerServicecatalogPortfolioStatusOutput(TypedDict):
    Status: NotRequired[SagemakerServicecatalogStatus]
    ResponseMetadata: ResponseMetadata


class ScalingPolicyObjective(TypedDict):
    MinInvocationsPerMinute: NotRequired[int]
    MaxInvocationsPerMinute: NotRequired[int]


class ScalingPolicyMetric(TypedDict):
    InvocationsPerInstance: NotRequired[int]
    ModelLatency: NotRequired[int]


class PredefinedMetricSpecification(TypedDict):
    PredefinedMetricType: NotRequired[str]


class CustomizedMetricSpecification(TypedDict):
    MetricName: NotRequired[str]
    Namespace: NotRequired[str]
    Statistic: NotRequired[Statistic]


class MetricSpecification_Predefined(TypedDict):
    Predefined: PredefinedMetricSpecification
    Customized: NotRequired[Absent]


class MetricSpecification_Customized(TypedDict):
    Predefined: NotRequired[Absent]
    Customized: CustomizedMetricSpecification


MetricSpecification: TypeAlias = (
    MetricSpecification_Predefined | MetricSpecification_Customized
)


class TargetTrackingScalingPolicyConfiguration(TypedDict):
    MetricSpecification: NotRequired[MetricSpecification]
    TargetValue: NotRequired[float]


class ScalingPolicy(TypedDict):
    TargetTracking: TargetTrackingScalingPolicyConfiguration


class DynamicScalingConfiguration(TypedDict):
    MinCapacity: NotRequired[int]
    MaxCapacity: NotRequired[int]
    ScaleInCooldown: NotRequired[int]
    ScaleOutCooldown: NotRequired[int]
    ScalingPolicies: NotRequired[list[ScalingPolicy]]


class GetScalingConfigurationRecommendationResponse(TypedDict):
    InferenceRecommendationsJobName: NotRequired[str]
    RecommendationId: NotRequired[str]
    EndpointName: NotRequired[str]
    TargetCpuUtilizationPerCore: NotRequired[int]
    ScalingPolicyObjective: NotRequired[ScalingPolicyObjective]
    Metric: NotRequired[ScalingPolicyMetric]
    DynamicScalingConfiguration: NotRequired[DynamicScalingConfiguration]
    ResponseMetadata: ResponseMetadata


class PropertyNameSuggestion(TypedDict):
    PropertyName: NotRequired[str]


class GetSearchSuggestionsResponse(TypedDict):
    PropertyNameSuggestions: NotRequired[list[PropertyNameSuggestion]]
    ResponseMetadata: ResponseMetadata


class ImportHubContentResponse(TypedDict):
    HubArn: str
    HubContentArn: str
    ResponseMetadata: ResponseMetadata


class AIBenchmarkJobSummary(TypedDict):
    AIBenchmarkJobName: str
    AIBenchmarkJobArn: str
    AIBenchmarkJobStatus: AIBenchmarkJobStatus
    CreationTime: datetime
    EndTime: NotRequired[datetime]
    AIWorkloadConfigName: NotRequired[str]


class ListAIBenchmarkJobsResponse(TypedDict):
    AIBenchmarkJobs: list[AIBenchmarkJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class AIRecommendationJobSummary(TypedDict):
    AIRecommendationJobName: str
    AIRecommendationJobArn: str
    AIRecommendationJobStatus: AIRecommendationJobStatus
    CreationTime: datetime
    EndTime: NotRequired[datetime]


class ListAIRecommendationJobsResponse(TypedDict):
    AIRecommendationJobs: list[AIRecommendationJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class AIWorkloadConfigSummary(TypedDict):
    AIWorkloadConfigName: str
    AIWorkloadConfigArn: str
    CreationTime: datetime


class ListAIWorkloadConfigsResponse(TypedDict):
    AIWorkloadConfigs: list[AIWorkloadConfigSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ActionSummary(TypedDict):
    ActionArn: NotRequired[str]
    ActionName: NotRequired[str]
    Source: NotRequired[ActionSource]
    ActionType: NotRequired[str]
    Status: NotRequired[ActionStatus]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListActionsResponse(TypedDict):
    ActionSummaries: NotRequired[list[ActionSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class AlgorithmSummary(TypedDict):
    AlgorithmName: str
    AlgorithmArn: str
    AlgorithmDescription: NotRequired[str]
    CreationTime: datetime
    AlgorithmStatus: AlgorithmStatus


class ListAlgorithmsOutput(TypedDict):
    AlgorithmSummaryList: list[AlgorithmSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListAliasesResponse(TypedDict):
    SageMakerImageVersionAliases: NotRequired[list[str]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class AppImageConfigDetails(TypedDict):
    AppImageConfigArn: NotRequired[str]
    AppImageConfigName: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    KernelGatewayImageConfig: NotRequired[KernelGatewayImageConfig]
    JupyterLabAppImageConfig: NotRequired[JupyterLabAppImageConfig]
    CodeEditorAppImageConfig: NotRequired[CodeEditorAppImageConfig]


class ListAppImageConfigsResponse(TypedDict):
    NextToken: NotRequired[str]
    AppImageConfigs: NotRequired[list[AppImageConfigDetails]]
    ResponseMetadata: ResponseMetadata


class AppDetails(TypedDict):
    DomainId: NotRequired[str]
    UserProfileName: NotRequired[str]
    SpaceName: NotRequired[str]
    AppType: NotRequired[AppType]
    AppName: NotRequired[str]
    Status: NotRequired[AppStatus]
    CreationTime: NotRequired[datetime]
    ResourceSpec: NotRequired[ResourceSpec]


class ListAppsResponse(TypedDict):
    Apps: NotRequired[list[AppDetails]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ArtifactSummary(TypedDict):
    ArtifactArn: NotRequired[str]
    ArtifactName: NotRequired[str]
    Source: NotRequired[ArtifactSource]
    ArtifactType: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListArtifactsResponse(TypedDict):
    ArtifactSummaries: NotRequired[list[ArtifactSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class AssociationSummary(TypedDict):
    SourceArn: NotRequired[str]
    DestinationArn: NotRequired[str]
    SourceType: NotRequired[str]
    DestinationType: NotRequired[str]
    AssociationType: NotRequired[AssociationEdgeType]
    SourceName: NotRequired[str]
    DestinationName: NotRequired[str]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]


class ListAssociationsResponse(TypedDict):
    AssociationSummaries: NotRequired[list[AssociationSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class AutoMLJobSummary(TypedDict):
    AutoMLJobName: str
    AutoMLJobArn: str
    AutoMLJobStatus: AutoMLJobStatus
    AutoMLJobSecondaryStatus: AutoMLJobSecondaryStatus
    CreationTime: datetime
    EndTime: NotRequired[datetime]
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    PartialFailureReasons: NotRequired[list[AutoMLPartialFailureReason]]


class ListAutoMLJobsResponse(TypedDict):
    AutoMLJobSummaries: list[AutoMLJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListCandidatesForAutoMLJobResponse(TypedDict):
    Candidates: list[AutoMLCandidate]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ClusterEventSummary(TypedDict):
    EventId: str
    ClusterArn: str
    ClusterName: str
    InstanceGroupName: NotRequired[str]
    InstanceId: NotRequired[str]
    ResourceType: ClusterEventResourceType
    EventTime: datetime
    Description: NotRequired[str]
    EventLevel: NotRequired[ClusterEventLevel]
    OperationId: NotRequired[str]


class ListClusterEventsResponse(TypedDict):
    NextToken: NotRequired[str]
    Events: NotRequired[list[ClusterEventSummary]]
    ResponseMetadata: ResponseMetadata


class ExtensionVersionSummary(TypedDict):
    ExtensionVersion: str


class ListClusterExtensionVersionsResponse(TypedDict):
    ExtensionVersions: list[ExtensionVersionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ExtensionSummary(TypedDict):
    ExtensionArn: str
    ExtensionName: str
    ExtensionVersion: str
    Status: ExtensionStatus
    CreationTime: NotRequired[datetime]


class ListClusterExtensionsResponse(TypedDict):
    Extensions: list[ExtensionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ClusterNodeSummary(TypedDict):
    InstanceGroupName: str
    InstanceId: str
    NodeLogicalId: NotRequired[str]
    InstanceType: ClusterInstanceType
    LaunchTime: datetime
    LastSoftwareUpdateTime: NotRequired[datetime]
    InstanceStatus: ClusterInstanceStatusDetails
    UltraServerInfo: NotRequired[UltraServerInfo]
    PrivateDnsHostname: NotRequired[str]
    CurrentImageReleaseVersion: NotRequired[str]
    ImageVersionStatus: NotRequired[ClusterImageVersionStatus]


class ListClusterNodesResponse(TypedDict):
    NextToken: NotRequired[str]
    ClusterNodeSummaries: list[ClusterNodeSummary]
    ResponseMetadata: ResponseMetadata


class ClusterOperationSummary(TypedDict):
    OperationId: NotRequired[str]
    ClusterArn: NotRequired[str]
    Type: NotRequired[ClusterOperationType]
    Status: NotRequired[ClusterOperationStatus]
    CreationTime: NotRequired[datetime]


class ListClusterOperationsResponse(TypedDict):
    NextToken: NotRequired[str]
    ClusterOperationSummaries: NotRequired[list[ClusterOperationSummary]]
    ResponseMetadata: ResponseMetadata


class ClusterSchedulerConfigSummary(TypedDict):
    ClusterSchedulerConfigArn: str
    ClusterSchedulerConfigId: str
    ClusterSchedulerConfigVersion: NotRequired[int]
    Name: str
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]
    Status: SchedulerResourceStatus
    ClusterArn: NotRequired[str]


class ListClusterSchedulerConfigsResponse(TypedDict):
    ClusterSchedulerConfigSummaries: NotRequired[list[ClusterSchedulerConfigSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ClusterSummary(TypedDict):
    ClusterArn: str
    ClusterName: str
    CreationTime: datetime
    ClusterStatus: ClusterStatus
    TrainingPlanArns: NotRequired[list[str]]
    ImageVersionStatus: NotRequired[ClusterImageVersionStatus]


class ListClustersResponse(TypedDict):
    NextToken: NotRequired[str]
    ClusterSummaries: list[ClusterSummary]
    ResponseMetadata: ResponseMetadata


class CodeRepositorySummary(TypedDict):
    CodeRepositoryName: str
    CodeRepositoryArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    GitConfig: NotRequired[GitConfig]


class ListCodeRepositoriesOutput(TypedDict):
    CodeRepositorySummaryList: list[CodeRepositorySummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CompilationJobSummary(TypedDict):
    CompilationJobName: str
    CompilationJobArn: str
    CreationTime: datetime
    CompilationStartTime: NotRequired[datetime]
    CompilationEndTime: NotRequired[datetime]
    CompilationTargetDevice: NotRequired[TargetDevice]
    CompilationTargetPlatformOs: NotRequired[TargetPlatformOs]
    CompilationTargetPlatformArch: NotRequired[TargetPlatformArch]
    CompilationTargetPlatformAccelerator: NotRequired[TargetPlatformAccelerator]
    LastModifiedTime: NotRequired[datetime]
    CompilationJobStatus: CompilationJobStatus


class ListCompilationJobsResponse(TypedDict):
    CompilationJobSummaries: list[CompilationJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ComputeQuotaSummary(TypedDict):
    ComputeQuotaArn: str
    ComputeQuotaId: str
    Name: str
    ComputeQuotaVersion: NotRequired[int]
    Status: SchedulerResourceStatus
    ClusterArn: NotRequired[str]
    ComputeQuotaConfig: NotRequired[ComputeQuotaConfig]
    ComputeQuotaTarget: ComputeQuotaTarget
    ActivationState: NotRequired[ActivationState]
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]


class ListComputeQuotasResponse(TypedDict):
    ComputeQuotaSummaries: NotRequired[list[ComputeQuotaSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ContextSummary(TypedDict):
    ContextArn: NotRequired[str]
    ContextName: NotRequired[str]
    Source: NotRequired[ContextSource]
    ContextType: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListContextsResponse(TypedDict):
    ContextSummaries: NotRequired[list[ContextSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class MonitoringJobDefinitionSummary(TypedDict):
    MonitoringJobDefinitionName: str
    MonitoringJobDefinitionArn: str
    CreationTime: datetime
    EndpointName: str


class ListDataQualityJobDefinitionsResponse(TypedDict):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeviceFleetSummary(TypedDict):
    DeviceFleetArn: str
    DeviceFleetName: str
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListDeviceFleetsResponse(TypedDict):
    DeviceFleetSummaries: list[DeviceFleetSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class EdgeModelSummary(TypedDict):
    ModelName: str
    ModelVersion: str


class DeviceSummary(TypedDict):
    DeviceName: str
    DeviceArn: str
    Description: NotRequired[str]
    DeviceFleetName: NotRequired[str]
    IotThingName: NotRequired[str]
    RegistrationTime: NotRequired[datetime]
    LatestHeartbeat: NotRequired[datetime]
    Models: NotRequired[list[EdgeModelSummary]]
    AgentVersion: NotRequired[str]


class ListDevicesResponse(TypedDict):
    DeviceSummaries: list[DeviceSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DomainDetails(TypedDict):
    DomainArn: NotRequired[str]
    DomainId: NotRequired[str]
    DomainName: NotRequired[str]
    Status: NotRequired[DomainStatus]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    Url: NotRequired[str]


class ListDomainsResponse(TypedDict):
    Domains: NotRequired[list[DomainDetails]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class EdgeDeploymentPlanSummary(TypedDict):
    EdgeDeploymentPlanArn: str
    EdgeDeploymentPlanName: str
    DeviceFleetName: str
    EdgeDeploymentSuccess: int
    EdgeDeploymentPending: int
    EdgeDeploymentFailed: int
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListEdgeDeploymentPlansResponse(TypedDict):
    EdgeDeploymentPlanSummaries: list[EdgeDeploymentPlanSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class EdgePackagingJobSummary(TypedDict):
    EdgePackagingJobArn: str
    EdgePackagingJobName: str
    EdgePackagingJobStatus: EdgePackagingJobStatus
    CompilationJobName: NotRequired[str]
    ModelName: NotRequired[str]
    ModelVersion: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListEdgePackagingJobsResponse(TypedDict):
    EdgePackagingJobSummaries: list[EdgePackagingJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class EndpointConfigSummary(TypedDict):
    EndpointConfigName: str
    EndpointConfigArn: str
    CreationTime: datetime


class ListEndpointConfigsOutput(TypedDict):
    EndpointConfigs: list[EndpointConfigSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class EndpointSummary(TypedDict):
    EndpointName: str
    EndpointArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    EndpointStatus: EndpointStatus


class ListEndpointsOutput(TypedDict):
    Endpoints: list[EndpointSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ExperimentSummary(TypedDict):
    ExperimentArn: NotRequired[str]
    ExperimentName: NotRequired[str]
    DisplayName: NotRequired[str]
    ExperimentSource: NotRequired[ExperimentSource]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListExperimentsResponse(TypedDict):
    ExperimentSummaries: NotRequired[list[ExperimentSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class FeatureGroupSummary(TypedDict):
    FeatureGroupName: str
    FeatureGroupArn: str
    CreationTime: datetime
    FeatureGroupStatus: NotRequired[FeatureGroupStatus]
    OfflineStoreStatus: NotRequired[OfflineStoreStatus]


class ListFeatureGroupsResponse(TypedDict):
    FeatureGroupSummaries: list[FeatureGroupSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class FlowDefinitionSummary(TypedDict):
    FlowDefinitionName: str
    FlowDefinitionArn: str
    FlowDefinitionStatus: FlowDefinitionStatus
    CreationTime: datetime
    FailureReason: NotRequired[str]


class ListFlowDefinitionsResponse(TypedDict):
    FlowDefinitionSummaries: list[FlowDefinitionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class HubContentInfo(TypedDict):
    HubContentName: str
    HubContentArn: str
    SageMakerPublicHubContentArn: NotRequired[str]
    HubContentVersion: str
    HubContentType: HubContentType
    DocumentSchemaVersion: str
    HubContentDisplayName: NotRequired[str]
    HubContentDescription: NotRequired[str]
    SupportStatus: NotRequired[HubContentSupportStatus]
    HubContentSearchKeywords: NotRequired[list[str]]
    HubContentStatus: HubContentStatus
    CreationTime: datetime
    OriginalCreationTime: NotRequired[datetime]


class ListHubContentVersionsResponse(TypedDict):
    HubContentSummaries: list[HubContentInfo]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListHubContentsResponse(TypedDict):
    HubContentSummaries: list[HubContentInfo]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class HubInfo(TypedDict):
    HubName: str
    HubArn: str
    HubDisplayName: NotRequired[str]
    HubDescription: NotRequired[str]
    HubSearchKeywords: NotRequired[list[str]]
    HubStatus: HubStatus
    CreationTime: datetime
    LastModifiedTime: datetime


class ListHubsResponse(TypedDict):
    HubSummaries: list[HubInfo]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class HumanTaskUiSummary(TypedDict):
    HumanTaskUiName: str
    HumanTaskUiArn: str
    CreationTime: datetime


class ListHumanTaskUisResponse(TypedDict):
    HumanTaskUiSummaries: list[HumanTaskUiSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class HyperParameterTuningJobSummary(TypedDict):
    HyperParameterTuningJobName: str
    HyperParameterTuningJobArn: str
    HyperParameterTuningJobStatus: HyperParameterTuningJobStatus
    Strategy: HyperParameterTuningJobStrategyType
    CreationTime: datetime
    HyperParameterTuningEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    TrainingJobStatusCounters: TrainingJobStatusCounters
    ObjectiveStatusCounters: ObjectiveStatusCounters
    ResourceLimits: NotRequired[ResourceLimits]


class ListHyperParameterTuningJobsResponse(TypedDict):
    HyperParameterTuningJobSummaries: list[HyperParameterTuningJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ImageVersion(TypedDict):
    CreationTime: datetime
    FailureReason: NotRequired[str]
    ImageArn: str
    ImageVersionArn: str
    ImageVersionStatus: ImageVersionStatus
    LastModifiedTime: datetime
    Version: int


class ListImageVersionsResponse(TypedDict):
    ImageVersions: NotRequired[list[ImageVersion]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Image(TypedDict):
    CreationTime: datetime
    Description: NotRequired[str]
    DisplayName: NotRequired[str]
    FailureReason: NotRequired[str]
    ImageArn: str
    ImageName: str
    ImageStatus: ImageStatus
    LastModifiedTime: datetime


class ListImagesResponse(TypedDict):
    Images: NotRequired[list[Image]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class InferenceComponentSummary(TypedDict):
    CreationTime: datetime
    InferenceComponentArn: str
    InferenceComponentName: str
    EndpointArn: str
    EndpointName: str
    VariantName: str
    InferenceComponentStatus: NotRequired[InferenceComponentStatus]
    LastModifiedTime: datetime


class ListInferenceComponentsOutput(TypedDict):
    InferenceComponents: list[InferenceComponentSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class InferenceExperimentSummary(TypedDict):
    Name: str
    Type: InferenceExperimentType
    Schedule: NotRequired[InferenceExperimentSchedule]
    Status: InferenceExperimentStatus
    StatusReason: NotRequired[str]
    Description: NotRequired[str]
    CreationTime: datetime
    CompletionTime: NotRequired[datetime]
    LastModifiedTime: datetime
    RoleArn: NotRequired[str]


class ListInferenceExperimentsResponse(TypedDict):
    InferenceExperiments: NotRequired[list[InferenceExperimentSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class RecommendationJobInferenceBenchmark(TypedDict):
    Metrics: NotRequired[RecommendationMetrics]
    EndpointMetrics: NotRequired[InferenceMetrics]
    EndpointConfiguration: NotRequired[EndpointOutputConfiguration]
    ModelConfiguration: ModelConfiguration
    FailureReason: NotRequired[str]
    InvocationEndTime: NotRequired[datetime]
    InvocationStartTime: NotRequired[datetime]


class InferenceRecommendationsJobStep(TypedDict):
    StepType: RecommendationStepType
    JobName: str
    Status: RecommendationJobStatus
    InferenceBenchmark: NotRequired[RecommendationJobInferenceBenchmark]


class ListInferenceRecommendationsJobStepsResponse(TypedDict):
    Steps: NotRequired[list[InferenceRecommendationsJobStep]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class InferenceRecommendationsJob(TypedDict):
    JobName: str
    JobDescription: str
    JobType: RecommendationJobType
    JobArn: str
    Status: RecommendationJobStatus
    CreationTime: datetime
    CompletionTime: NotRequired[datetime]
    RoleArn: str
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    ModelName: NotRequired[str]
    SamplePayloadUrl: NotRequired[str]
    ModelPackageVersionArn: NotRequired[str]


class ListInferenceRecommendationsJobsResponse(TypedDict):
    InferenceRecommendationsJobs: list[InferenceRecommendationsJob]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class InferenceRouterSummary(TypedDict):
    InferenceRouterName: str
    InferenceRouterArn: str
    CreationTime: datetime
    LastModifiedTime: datetime


class ListInferenceRoutersOutput(TypedDict):
    InferenceRouters: list[InferenceRouterSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class JobConfigSchemaVersionSummary(TypedDict):
    JobConfigSchemaVersion: str


class ListJobSchemaVersionsResponse(TypedDict):
    NextToken: NotRequired[str]
    JobConfigSchemas: list[JobConfigSchemaVersionSummary]
    ResponseMetadata: ResponseMetadata


class JobSummary(TypedDict):
    JobArn: str
    JobName: str
    JobCategory: JobCategory
    JobStatus: JobStatus
    JobSecondaryStatus: JobSecondaryStatus
    CreationTime: datetime
    LastModifiedTime: datetime
    EndTime: NotRequired[datetime]


class ListJobsResponse(TypedDict):
    NextToken: NotRequired[str]
    JobSummaries: list[JobSummary]
    ResponseMetadata: ResponseMetadata


class LabelingJobSummary(TypedDict):
    LabelingJobName: str
    LabelingJobArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    LabelingJobStatus: LabelingJobStatus
    LabelCounters: LabelCounters
    WorkteamArn: str
    PreHumanTaskLambdaArn: NotRequired[str]
    AnnotationConsolidationLambdaArn: NotRequired[str]
    FailureReason: NotRequired[str]
    LabelingJobOutput: NotRequired[LabelingJobOutput]
    InputConfig: NotRequired[LabelingJobInputConfig]


class ListLabelingJobsResponse(TypedDict):
    LabelingJobSummaryList: NotRequired[list[LabelingJobSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class LabelCountersForWorkteam(TypedDict):
    HumanLabeled: NotRequired[int]
    PendingHuman: NotRequired[int]
    Total: NotRequired[int]


class LabelingJobForWorkteamSummary(TypedDict):
    LabelingJobName: NotRequired[str]
    JobReferenceCode: str
    WorkRequesterAccountId: str
    CreationTime: datetime
    LabelCounters: NotRequired[LabelCountersForWorkteam]
    NumberOfHumanWorkersPerDataObject: NotRequired[int]


class ListLabelingJobsForWorkteamResponse(TypedDict):
    LabelingJobSummaryList: list[LabelingJobForWorkteamSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class LineageGroupSummary(TypedDict):
    LineageGroupArn: NotRequired[str]
    LineageGroupName: NotRequired[str]
    DisplayName: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListLineageGroupsResponse(TypedDict):
    LineageGroupSummaries: NotRequired[list[LineageGroupSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class MlflowAppSummary(TypedDict):
    Arn: NotRequired[str]
    Name: NotRequired[str]
    Status: NotRequired[MlflowAppStatus]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    MlflowVersion: NotRequired[str]


class ListMlflowAppsResponse(TypedDict):
    Summaries: NotRequired[list[MlflowAppSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class TrackingServerSummary(TypedDict):
    TrackingServerArn: NotRequired[str]
    TrackingServerName: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    TrackingServerStatus: NotRequired[TrackingServerStatus]
    IsActive: NotRequired[IsTrackingServerActive]
    MlflowVersion: NotRequired[str]


class ListMlflowTrackingServersResponse(TypedDict):
    TrackingServerSummaries: NotRequired[list[TrackingServerSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListModelBiasJobDefinitionsResponse(TypedDict):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelCardExportJobSummary(TypedDict):
    ModelCardExportJobName: str
    ModelCardExportJobArn: str
    Status: ModelCardExportJobStatus
    ModelCardName: str
    ModelCardVersion: int
    CreatedAt: datetime
    LastModifiedAt: datetime


class ListModelCardExportJobsResponse(TypedDict):
    ModelCardExportJobSummaries: list[ModelCardExportJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelCardVersionSummary(TypedDict):
    ModelCardName: str
    ModelCardArn: str
    ModelCardStatus: ModelCardStatus
    ModelCardVersion: int
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]


class ListModelCardVersionsResponse(TypedDict):
    ModelCardVersionSummaryList: list[ModelCardVersionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelCardSummary(TypedDict):
    ModelCardName: str
    ModelCardArn: str
    ModelCardStatus: ModelCardStatus
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]


class ListModelCardsResponse(TypedDict):
    ModelCardSummaries: list[ModelCardSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListModelExplainabilityJobDefinitionsResponse(TypedDict):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelMetadataSummary(TypedDict):
    Domain: str
    Framework: str
    Task: str
    Model: str
    FrameworkVersion: str


class ListModelMetadataResponse(TypedDict):
    ModelMetadataSummaries: list[ModelMetadataSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelPackageGroupSummary(TypedDict):
    ModelPackageGroupName: str
    ModelPackageGroupArn: str
    ModelPackageGroupDescription: NotRequired[str]
    CreationTime: datetime
    ModelPackageGroupStatus: ModelPackageGroupStatus
    ManagedConfiguration: NotRequired[ManagedConfiguration]


class ListModelPackageGroupsOutput(TypedDict):
    ModelPackageGroupSummaryList: list[ModelPackageGroupSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelPackageSummary(TypedDict):
    ModelPackageName: NotRequired[str]
    ModelPackageGroupName: NotRequired[str]
    ModelPackageVersion: NotRequired[int]
    ModelPackageArn: str
    ModelPackageDescription: NotRequired[str]
    CreationTime: datetime
    ModelPackageStatus: ModelPackageStatus
    ModelApprovalStatus: NotRequired[ModelApprovalStatus]
    ModelLifeCycle: NotRequired[ModelLifeCycle]
    ModelPackageRegistrationType: NotRequired[ModelPackageRegistrationType]


class ListModelPackagesOutput(TypedDict):
    ModelPackageSummaryList: list[ModelPackageSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListModelQualityJobDefinitionsResponse(TypedDict):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelSummary(TypedDict):
    ModelName: str
    ModelArn: str
    CreationTime: datetime


class ListModelsOutput(TypedDict):
    Models: list[ModelSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class MonitoringAlertHistorySummary(TypedDict):
    MonitoringScheduleName: str
    MonitoringAlertName: str
    CreationTime: datetime
    AlertStatus: MonitoringAlertStatus


class ListMonitoringAlertHistoryResponse(TypedDict):
    MonitoringAlertHistory: NotRequired[list[MonitoringAlertHistorySummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelDashboardIndicatorAction(TypedDict):
    Enabled: NotRequired[bool]


class MonitoringAlertActions(TypedDict):
    ModelDashboardIndicator: NotRequired[ModelDashboardIndicatorAction]


class MonitoringAlertSummary(TypedDict):
    MonitoringAlertName: str
    CreationTime: datetime
    LastModifiedTime: datetime
    AlertStatus: MonitoringAlertStatus
    DatapointsToAlert: int
    EvaluationPeriod: int
    Actions: MonitoringAlertActions


class ListMonitoringAlertsResponse(TypedDict):
    MonitoringAlertSummaries: NotRequired[list[MonitoringAlertSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListMonitoringExecutionsResponse(TypedDict):
    MonitoringExecutionSummaries: list[MonitoringExecutionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class MonitoringScheduleSummary(TypedDict):
    MonitoringScheduleName: str
    MonitoringScheduleArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    MonitoringScheduleStatus: ScheduleStatus
    EndpointName: NotRequired[str]
    MonitoringJobDefinitionName: NotRequired[str]
    MonitoringType: NotRequired[MonitoringType]


class ListMonitoringSchedulesResponse(TypedDict):
    MonitoringScheduleSummaries: list[MonitoringScheduleSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class NotebookInstanceLifecycleConfigSummary(TypedDict):
    NotebookInstanceLifecycleConfigName: str
    NotebookInstanceLifecycleConfigArn: str
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListNotebookInstanceLifecycleConfigsOutput(TypedDict):
    NextToken: NotRequired[str]
    NotebookInstanceLifecycleConfigs: NotRequired[
        list[NotebookInstanceLifecycleConfigSummary]
    ]
    ResponseMetadata: ResponseMetadata


class NotebookInstanceSummary(TypedDict):
    NotebookInstanceName: str
    NotebookInstanceArn: str
    NotebookInstanceStatus: NotRequired[NotebookInstanceStatus]
    Url: NotRequired[str]
    InstanceType: NotRequired[InstanceType]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    NotebookInstanceLifecycleConfigName: NotRequired[str]
    DefaultCodeRepository: NotRequired[str]
    AdditionalCodeRepositories: NotRequired[list[str]]


class ListNotebookInstancesOutput(TypedDict):
    NextToken: NotRequired[str]
    NotebookInstances: NotRequired[list[NotebookInstanceSummary]]
    ResponseMetadata: ResponseMetadata


class OptimizationJobSummary(TypedDict):
    OptimizationJobName: str
    OptimizationJobArn: str
    CreationTime: datetime
    OptimizationJobStatus: OptimizationJobStatus
    OptimizationStartTime: NotRequired[datetime]
    OptimizationEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    DeploymentInstanceType: OptimizationJobDeploymentInstanceType
    MaxInstanceCount: NotRequired[int]
    OptimizationTypes: list[str]


class ListOptimizationJobsResponse(TypedDict):
    OptimizationJobSummaries: list[OptimizationJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PartnerAppSummary(TypedDict):
    Arn: NotRequired[str]
    Name: NotRequired[str]
    Type: NotRequired[PartnerAppType]
    Status: NotRequired[PartnerAppStatus]
    CreationTime: NotRequired[datetime]


class ListPartnerAppsResponse(TypedDict):
    Summaries: NotRequired[list[PartnerAppSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CacheHitResult(TypedDict):
    SourcePipelineExecutionArn: NotRequired[str]


class TrainingJobStepMetadata(TypedDict):
    Arn: NotRequired[str]


class ProcessingJobStepMetadata(TypedDict):
    Arn: NotRequired[str]


class TransformJobStepMetadata(TypedDict):
    Arn: NotRequired[str]


class TuningJobStepMetaData(TypedDict):
    Arn: NotRequired[str]


class ModelStepMetadata(TypedDict):
    Arn: NotRequired[str]


class RegisterModelStepMetadata(TypedDict):
    Arn: NotRequired[str]


class ConditionStepMetadata(TypedDict):
    Outcome: NotRequired[ConditionOutcome]


class OutputParameter(TypedDict):
    Name: str
    Value: str


class CallbackStepMetadata(TypedDict):
    CallbackToken: NotRequired[str]
    SqsQueueUrl: NotRequired[str]
    OutputParameters: NotRequired[list[OutputParameter]]


class LambdaStepMetadata(TypedDict):
    Arn: NotRequired[str]
    OutputParameters: NotRequired[list[OutputParameter]]


class EMRStepMetadata(TypedDict):
    ClusterId: NotRequired[str]
    StepId: NotRequired[str]
    StepName: NotRequired[str]
    LogFilePath: NotRequired[str]


class EMRServerlessStepMetadata(TypedDict):
    ApplicationId: NotRequired[str]
    JobRunId: NotRequired[str]
    JobRunName: NotRequired[str]
    LogFilePath: NotRequired[str]


class QualityCheckStepMetadata(TypedDict):
    CheckType: NotRequired[str]
    BaselineUsedForDriftCheckStatistics: NotRequired[str]
    BaselineUsedForDriftCheckConstraints: NotRequired[str]
    CalculatedBaselineStatistics: NotRequired[str]
    CalculatedBaselineConstraints: NotRequired[str]
    ModelPackageGroupName: NotRequired[str]
    ViolationReport: NotRequired[str]
    CheckJobArn: NotRequired[str]
    SkipCheck: NotRequired[bool]
    RegisterNewBaseline: NotRequired[bool]


class ClarifyCheckStepMetadata(TypedDict):
    CheckType: NotRequired[str]
    BaselineUsedForDriftCheckConstraints: NotRequired[str]
    CalculatedBaselineConstraints: NotRequired[str]
    ModelPackageGroupName: NotRequired[str]
    ViolationReport: NotRequired[str]
    CheckJobArn: NotRequired[str]
    SkipCheck: NotRequired[bool]
    RegisterNewBaseline: NotRequired[bool]


class FailStepMetadata(TypedDict):
    ErrorMessage: NotRequired[str]


class AutoMLJobStepMetadata(TypedDict):
    Arn: NotRequired[str]


class EndpointStepMetadata(TypedDict):
    Arn: NotRequired[str]


class EndpointConfigStepMetadata(TypedDict):
    Arn: NotRequired[str]


class BedrockCustomModelMetadata(TypedDict):
    Arn: NotRequired[str]


class BedrockCustomModelDeploymentMetadata(TypedDict):
    Arn: NotRequired[str]


class BedrockProvisionedModelThroughputMetadata(TypedDict):
    Arn: NotRequired[str]


class BedrockModelImportMetadata(TypedDict):
    Arn: NotRequired[str]


class InferenceComponentMetadata(TypedDict):
    Arn: NotRequired[str]


class AssociationInfo(TypedDict):
    SourceArn: str
    DestinationArn: str


class LineageMetadata(TypedDict):
    ActionArns: NotRequired[dict[str, str]]
    ArtifactArns: NotRequired[dict[str, str]]
    ContextArns: NotRequired[dict[str, str]]
    Associations: NotRequired[list[AssociationInfo]]


class JobStepMetadata(TypedDict):
    Arn: NotRequired[str]


class AthenaStepMetadata(TypedDict):
    QueryExecutionId: NotRequired[str]
    S3OutputLocation: NotRequired[str]


class CleanupFailure(TypedDict):
    StepName: NotRequired[str]
    ErrorCode: NotRequired[CleanupFailureErrorCode]
    ErrorMessage: NotRequired[str]


class CleanupStepMetadata(TypedDict):
    CleanedSteps: NotRequired[list[str]]
    FailedSteps: NotRequired[list[CleanupFailure]]
    SkippedSteps: NotRequired[list[str]]


class ForEachSelectorResult(TypedDict):
    StepName: NotRequired[str]
    Index: NotRequired[int]


class ForEachStepMetadata(TypedDict):
    Status: NotRequired[ForEachStatus]
    InputItemCount: NotRequired[int]
    TotalStepCount: NotRequired[int]
    SucceededStepCount: NotRequired[int]
    FailedStepCount: NotRequired[int]
    StoppedStepCount: NotRequired[int]
    Selector: NotRequired[ForEachSelectorResult]


class HubContentStepMetadata(TypedDict):
    HubArn: NotRequired[str]
    HubContentArn: NotRequired[str]


class PipelineExecutionStepMetadata(TypedDict):
    TrainingJob: NotRequired[TrainingJobStepMetadata]
    ProcessingJob: NotRequired[ProcessingJobStepMetadata]
    TransformJob: NotRequired[TransformJobStepMetadata]
    TuningJob: NotRequired[TuningJobStepMetaData]
    Model: NotRequired[ModelStepMetadata]
    RegisterModel: NotRequired[RegisterModelStepMetadata]
    Condition: NotRequired[ConditionStepMetadata]
    Callback: NotRequired[CallbackStepMetadata]
    Lambda: NotRequired[LambdaStepMetadata]
    EMR: NotRequired[EMRStepMetadata]
    EMRServerless: NotRequired[EMRServerlessStepMetadata]
    QualityCheck: NotRequired[QualityCheckStepMetadata]
    ClarifyCheck: NotRequired[ClarifyCheckStepMetadata]
    Fail: NotRequired[FailStepMetadata]
    AutoMLJob: NotRequired[AutoMLJobStepMetadata]
    Endpoint: NotRequired[EndpointStepMetadata]
    EndpointConfig: NotRequired[EndpointConfigStepMetadata]
    BedrockCustomModel: NotRequired[BedrockCustomModelMetadata]
    BedrockCustomModelDeployment: NotRequired[BedrockCustomModelDeploymentMetadata]
    BedrockProvisionedModelThroughput: NotRequired[
        BedrockProvisionedModelThroughputMetadata
    ]
    BedrockModelImport: NotRequired[BedrockModelImportMetadata]
    InferenceComponent: NotRequired[InferenceComponentMetadata]
    Lineage: NotRequired[LineageMetadata]
    Job: NotRequired[JobStepMetadata]
    Athena: NotRequired[AthenaStepMetadata]
    Cleanup: NotRequired[CleanupStepMetadata]
    ForEach: NotRequired[ForEachStepMetadata]
    HubContent: NotRequired[HubContentStepMetadata]


class SelectiveExecutionResult(TypedDict):
    SourcePipelineExecutionArn: NotRequired[str]


class IterationContext(TypedDict):
    ParentStepName: NotRequired[str]
    Index: NotRequired[int]
    Item: NotRequired[str]


class PipelineExecutionStep(TypedDict):
    StepName: NotRequired[str]
    StepDisplayName: NotRequired[str]
    StepDescription: NotRequired[str]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    StepStatus: NotRequired[StepStatus]
    CacheHitResult: NotRequired[CacheHitResult]
    FailureReason: NotRequired[str]
    Metadata: NotRequired[PipelineExecutionStepMetadata]
    AttemptCount: NotRequired[int]
    SelectiveExecutionResult: NotRequired[SelectiveExecutionResult]
    IterationContext: NotRequired[IterationContext]


class ListPipelineExecutionStepsResponse(TypedDict):
    PipelineExecutionSteps: NotRequired[list[PipelineExecutionStep]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PipelineExecutionSummary(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    StartTime: NotRequired[datetime]
    PipelineExecutionStatus: NotRequired[PipelineExecutionStatus]
    PipelineExecutionDescription: NotRequired[str]
    PipelineExecutionDisplayName: NotRequired[str]
    PipelineExecutionFailureReason: NotRequired[str]
    PipelineVersionAliases: NotRequired[list[str]]


class ListPipelineExecutionsResponse(TypedDict):
    PipelineExecutionSummaries: NotRequired[list[PipelineExecutionSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Parameter(TypedDict):
    Name: str
    Value: str


class ListPipelineParametersForExecutionResponse(TypedDict):
    PipelineParameters: NotRequired[list[Parameter]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PipelineVersionSummary(TypedDict):
    PipelineArn: NotRequired[str]
    PipelineVersionId: NotRequired[int]
    CreationTime: NotRequired[datetime]
    PipelineVersionDescription: NotRequired[str]
    PipelineVersionDisplayName: NotRequired[str]
    LastExecutionPipelineExecutionArn: NotRequired[str]
    PipelineVersionAliases: NotRequired[list[str]]


class ListPipelineVersionsResponse(TypedDict):
    PipelineVersionSummaries: NotRequired[list[PipelineVersionSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PipelineSummary(TypedDict):
    PipelineArn: NotRequired[str]
    PipelineName: NotRequired[str]
    PipelineDisplayName: NotRequired[str]
    PipelineDescription: NotRequired[str]
    RoleArn: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    LastExecutionTime: NotRequired[datetime]


class ListPipelinesResponse(TypedDict):
    PipelineSummaries: NotRequired[list[PipelineSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ProcessingJobSummary(TypedDict):
    ProcessingJobName: str
    ProcessingJobArn: str
    CreationTime: datetime
    ProcessingEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    ProcessingJobStatus: ProcessingJobStatus
    FailureReason: NotRequired[str]
    ExitMessage: NotRequired[str]


class ListProcessingJobsResponse(TypedDict):
    ProcessingJobSummaries: list[ProcessingJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ProjectSummary(TypedDict):
    ProjectName: str
    ProjectDescription: NotRequired[str]
    ProjectArn: str
    ProjectId: str
    CreationTime: datetime
    ProjectStatus: ProjectStatus


class ListProjectsOutput(TypedDict):
    ProjectSummaryList: list[ProjectSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ResourceCatalog(TypedDict):
    ResourceCatalogArn: str
    ResourceCatalogName: str
    Description: str
    CreationTime: datetime


class ListResourceCatalogsResponse(TypedDict):
    ResourceCatalogs: NotRequired[list[ResourceCatalog]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class SpaceSettingsSummary(TypedDict):
    AppType: NotRequired[AppType]
    RemoteAccess: NotRequired[FeatureStatus]
    SpaceStorageSettings: NotRequired[SpaceStorageSettings]


class SpaceSharingSettingsSummary(TypedDict):
    SharingType: NotRequired[SharingType]


class OwnershipSettingsSummary(TypedDict):
    OwnerUserProfileName: NotRequired[str]


class SpaceDetails(TypedDict):
    DomainId: NotRequired[str]
    SpaceName: NotRequired[str]
    Status: NotRequired[SpaceStatus]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    SpaceSettingsSummary: NotRequired[SpaceSettingsSummary]
    SpaceSharingSettingsSummary: NotRequired[SpaceSharingSettingsSummary]
    OwnershipSettingsSummary: NotRequired[OwnershipSettingsSummary]
    SpaceDisplayName: NotRequired[str]


class ListSpacesResponse(TypedDict):
    Spaces: NotRequired[list[SpaceDetails]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeviceDeploymentSummary(TypedDict):
    EdgeDeploymentPlanArn: str
    EdgeDeploymentPlanName: str
    StageName: str
    DeployedStageName: NotRequired[str]
    DeviceFleetName: NotRequired[str]
    DeviceName: str
    DeviceArn: str
    DeviceDeploymentStatus: NotRequired[DeviceDeploymentStatus]
    DeviceDeploymentStatusMessage: NotRequired[str]
    Description: NotRequired[str]
    DeploymentStartTime: NotRequired[datetime]


class ListStageDevicesResponse(TypedDict):
    DeviceDeploymentSummaries: list[DeviceDeploymentSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StudioLifecycleConfigDetails(TypedDict):
    StudioLifecycleConfigArn: NotRequired[str]
    StudioLifecycleConfigName: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    StudioLifecycleConfigAppType: NotRequired[StudioLifecycleConfigAppType]


class ListStudioLifecycleConfigsResponse(TypedDict):
    NextToken: NotRequired[str]
    StudioLifecycleConfigs: NotRequired[list[StudioLifecycleConfigDetails]]
    ResponseMetadata: ResponseMetadata


class ListSubscribedWorkteamsResponse(TypedDict):
    SubscribedWorkteams: list[SubscribedWorkteam]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListTagsOutput(TypedDict):
    Tags: NotRequired[list[Tag]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class TrainingJobSummary(TypedDict):
    TrainingJobName: str
    TrainingJobArn: str
    CreationTime: datetime
    TrainingEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    TrainingJobStatus: TrainingJobStatus
    SecondaryStatus: NotRequired[SecondaryStatus]
    WarmPoolStatus: NotRequired[WarmPoolStatus]
    TrainingPlanArn: NotRequired[str]


class ListTrainingJobsResponse(TypedDict):
    TrainingJobSummaries: list[TrainingJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListTrainingJobsForHyperParameterTuningJobResponse(TypedDict):
    TrainingJobSummaries: list[HyperParameterTrainingJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class TrainingPlanSummary(TypedDict):
    TrainingPlanArn: str
    TrainingPlanName: str
    Status: TrainingPlanStatus
    StatusMessage: NotRequired[str]
    DurationHours: NotRequired[int]
    DurationMinutes: NotRequired[int]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    UpfrontFee: NotRequired[str]
    CurrencyCode: NotRequired[str]
    TotalInstanceCount: NotRequired[int]
    AvailableInstanceCount: NotRequired[int]
    InUseInstanceCount: NotRequired[int]
    TotalUltraServerCount: NotRequired[int]
    TargetResources: NotRequired[list[SageMakerResourceName]]
    ReservedCapacitySummaries: NotRequired[list[ReservedCapacitySummary]]


class ListTrainingPlansResponse(TypedDict):
    NextToken: NotRequired[str]
    TrainingPlanSummaries: list[TrainingPlanSummary]
    ResponseMetadata: ResponseMetadata


class TrainingSessionSummary(TypedDict):
    TrainingSessionArn: str
    TrainingSessionStatus: TrainingSessionStatus
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]


class ListTrainingSessionsResponse(TypedDict):
    NextToken: NotRequired[str]
    TrainingSessionSummaries: NotRequired[list[TrainingSessionSummary]]
    ResponseMetadata: ResponseMetadata


class TransformJobSummary(TypedDict):
    TransformJobName: str
    TransformJobArn: str
    CreationTime: datetime
    TransformEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    TransformJobStatus: TransformJobStatus
    FailureReason: NotRequired[str]


class ListTransformJobsResponse(TypedDict):
    TransformJobSummaries: list[TransformJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class TrialComponentSummary(TypedDict):
    TrialComponentName: NotRequired[str]
    TrialComponentArn: NotRequired[str]
    DisplayName: NotRequired[str]
    TrialComponentSource: NotRequired[TrialComponentSource]
    Status: NotRequired[TrialComponentStatus]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]


class ListTrialComponentsResponse(TypedDict):
    TrialComponentSummaries: NotRequired[list[TrialComponentSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class TrialSummary(TypedDict):
    TrialArn: NotRequired[str]
    TrialName: NotRequired[str]
    DisplayName: NotRequired[str]
    TrialSource: NotRequired[TrialSource]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListTrialsResponse(TypedDict):
    TrialSummaries: NotRequired[list[TrialSummary]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UltraServer(TypedDict):
    UltraServerId: str
    UltraServerType: str
    AvailabilityZone: str
    InstanceType: ReservedCapacityInstanceType
    TotalInstanceCount: int
    ConfiguredSpareInstanceCount: NotRequired[int]
    AvailableInstanceCount: NotRequired[int]
    InUseInstanceCount: NotRequired[int]
    AvailableSpareInstanceCount: NotRequired[int]
    UnhealthyInstanceCount: NotRequired[int]
    HealthStatus: NotRequired[UltraServerHealthStatus]


class ListUltraServersByReservedCapacityResponse(TypedDict):
    NextToken: NotRequired[str]
    UltraServers: list[UltraServer]
    ResponseMetadata: ResponseMetadata


class UserProfileDetails(TypedDict):
    DomainId: NotRequired[str]
    UserProfileName: NotRequired[str]
    Status: NotRequired[UserProfileStatus]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListUserProfilesResponse(TypedDict):
    UserProfiles: NotRequired[list[UserProfileDetails]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListWorkforcesResponse(TypedDict):
    Workforces: list[Workforce]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListWorkteamsResponse(TypedDict):
    Workteams: list[Workteam]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PutEndpointPolicyResponse(TypedDict):
    EndpointArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PutModelPackageGroupPolicyOutput(TypedDict):
    ModelPackageGroupArn: str
    ResponseMetadata: ResponseMetadata


class Vertex(TypedDict):
    Arn: NotRequired[str]
    Type: NotRequired[str]
    LineageType: NotRequired[LineageType]


class Edge(TypedDict):
    SourceArn: NotRequired[str]
    DestinationArn: NotRequired[str]
    AssociationType: NotRequired[AssociationEdgeType]


class QueryLineageResponse(TypedDict):
    Vertices: NotRequired[list[Vertex]]
    Edges: NotRequired[list[Edge]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class RenderingError(TypedDict):
    Code: str
    Message: str


class RenderUiTemplateResponse(TypedDict):
    RenderedContent: str
    Errors: list[RenderingError]
    ResponseMetadata: ResponseMetadata


class RetryPipelineExecutionResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class TrainingJob(TypedDict):
    TrainingJobName: NotRequired[str]
    TrainingJobArn: NotRequired[str]
    TuningJobArn: NotRequired[str]
    LabelingJobArn: NotRequired[str]
    AutoMLJobArn: NotRequired[str]
    ModelArtifacts: NotRequired[ModelArtifacts]
    TrainingJobStatus: NotRequired[TrainingJobStatus]
    SecondaryStatus: NotRequired[SecondaryStatus]
    FailureReason: NotRequired[str]
    HyperParameters: NotRequired[dict[str, str]]
    AlgorithmSpecification: NotRequired[AlgorithmSpecification]
    RoleArn: NotRequired[str]
    InputDataConfig: NotRequired[list[Channel]]
    OutputDataConfig: NotRequired[OutputDataConfig]
    ResourceConfig: NotRequired[ResourceConfig]
    WarmPoolStatus: NotRequired[WarmPoolStatus]
    VpcConfig: NotRequired[VpcConfig]
    StoppingCondition: NotRequired[StoppingCondition]
    CreationTime: NotRequired[datetime]
    TrainingStartTime: NotRequired[datetime]
    TrainingEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    SecondaryStatusTransitions: NotRequired[list[SecondaryStatusTransition]]
    FinalMetricDataList: NotRequired[list[MetricData]]
    EnableNetworkIsolation: NotRequired[bool]
    EnableInterContainerTrafficEncryption: NotRequired[bool]
    EnableManagedSpotTraining: NotRequired[bool]
    CheckpointConfig: NotRequired[CheckpointConfig]
    TrainingTimeInSeconds: NotRequired[int]
    BillableTimeInSeconds: NotRequired[int]
    DebugHookConfig: NotRequired[DebugHookConfig]
    ExperimentConfig: NotRequired[ExperimentConfig]
    DebugRuleConfigurations: NotRequired[list[DebugRuleConfiguration]]
    TensorBoardOutputConfig: NotRequired[TensorBoardOutputConfig]
    DebugRuleEvaluationStatuses: NotRequired[list[DebugRuleEvaluationStatus]]
    OutputModelPackageArn: NotRequired[str]
    ModelPackageConfig: NotRequired[ModelPackageConfig]
    ProfilerConfig: NotRequired[ProfilerConfig]
    Environment: NotRequired[dict[str, str]]
    RetryStrategy: NotRequired[RetryStrategy]
    Tags: NotRequired[list[Tag]]


class Experiment(TypedDict):
    ExperimentName: NotRequired[str]
    ExperimentArn: NotRequired[str]
    DisplayName: NotRequired[str]
    Source: NotRequired[ExperimentSource]
    Description: NotRequired[str]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    Tags: NotRequired[list[Tag]]


class TrialComponentSimpleSummary(TypedDict):
    TrialComponentName: NotRequired[str]
    TrialComponentArn: NotRequired[str]
    TrialComponentSource: NotRequired[TrialComponentSource]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]


class Trial(TypedDict):
    TrialName: NotRequired[str]
    TrialArn: NotRequired[str]
    DisplayName: NotRequired[str]
    ExperimentName: NotRequired[str]
    Source: NotRequired[TrialSource]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    MetadataProperties: NotRequired[MetadataProperties]
    Tags: NotRequired[list[Tag]]
    TrialComponentSummaries: NotRequired[list[TrialComponentSimpleSummary]]


class ProcessingJob(TypedDict):
    ProcessingInputs: NotRequired[list[ProcessingInput]]
    ProcessingOutputConfig: NotRequired[ProcessingOutputConfig]
    ProcessingJobName: NotRequired[str]
    ProcessingResources: NotRequired[ProcessingResources]
    StoppingCondition: NotRequired[ProcessingStoppingCondition]
    AppSpecification: NotRequired[AppSpecification]
    Environment: NotRequired[dict[str, str]]
    NetworkConfig: NotRequired[NetworkConfig]
    RoleArn: NotRequired[str]
    ExperimentConfig: NotRequired[ExperimentConfig]
    ProcessingJobArn: NotRequired[str]
    ProcessingJobStatus: NotRequired[ProcessingJobStatus]
    ExitMessage: NotRequired[str]
    FailureReason: NotRequired[str]
    ProcessingEndTime: NotRequired[datetime]
    ProcessingStartTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    CreationTime: NotRequired[datetime]
    MonitoringScheduleArn: NotRequired[str]
    AutoMLJobArn: NotRequired[str]
    TrainingJobArn: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class TransformJob(TypedDict):
    TransformJobName: NotRequired[str]
    TransformJobArn: NotRequired[str]
    TransformJobStatus: NotRequired[TransformJobStatus]
    FailureReason: NotRequired[str]
    ModelName: NotRequired[str]
    MaxConcurrentTransforms: NotRequired[int]
    ModelClientConfig: NotRequired[ModelClientConfig]
    MaxPayloadInMB: NotRequired[int]
    BatchStrategy: NotRequired[BatchStrategy]
    Environment: NotRequired[dict[str, str]]
    TransformInput: NotRequired[TransformInput]
    TransformOutput: NotRequired[TransformOutput]
    DataCaptureConfig: NotRequired[BatchDataCaptureConfig]
    TransformResources: NotRequired[TransformResources]
    CreationTime: NotRequired[datetime]
    TransformStartTime: NotRequired[datetime]
    TransformEndTime: NotRequired[datetime]
    LabelingJobArn: NotRequired[str]
    AutoMLJobArn: NotRequired[str]
    DataProcessing: NotRequired[DataProcessing]
    ExperimentConfig: NotRequired[ExperimentConfig]
    Tags: NotRequired[list[Tag]]


class TrialComponentSourceDetail(TypedDict):
    SourceArn: NotRequired[str]
    TrainingJob: NotRequired[TrainingJob]
    ProcessingJob: NotRequired[ProcessingJob]
    TransformJob: NotRequired[TransformJob]


class Parent(TypedDict):
    TrialName: NotRequired[str]
    ExperimentName: NotRequired[str]


class TrialComponent(TypedDict):
    TrialComponentName: NotRequired[str]
    DisplayName: NotRequired[str]
    TrialComponentArn: NotRequired[str]
    Source: NotRequired[TrialComponentSource]
    Status: NotRequired[TrialComponentStatus]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    Parameters: NotRequired[dict[str, TrialComponentParameterValue]]
    InputArtifacts: NotRequired[dict[str, TrialComponentArtifact]]
    OutputArtifacts: NotRequired[dict[str, TrialComponentArtifact]]
    Metrics: NotRequired[list[TrialComponentMetricSummary]]
    MetadataProperties: NotRequired[MetadataProperties]
    SourceDetail: NotRequired[TrialComponentSourceDetail]
    LineageGroupArn: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    Parents: NotRequired[list[Parent]]
    RunName: NotRequired[str]


class MonitoringSchedule(TypedDict):
    MonitoringScheduleArn: NotRequired[str]
    MonitoringScheduleName: NotRequired[str]
    MonitoringScheduleStatus: NotRequired[ScheduleStatus]
    MonitoringType: NotRequired[MonitoringType]
    FailureReason: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    MonitoringScheduleConfig: NotRequired[MonitoringScheduleConfig]
    EndpointName: NotRequired[str]
    LastMonitoringExecutionSummary: NotRequired[MonitoringExecutionSummary]
    Tags: NotRequired[list[Tag]]


class Endpoint(TypedDict):
    EndpointName: str
    EndpointArn: str
    EndpointConfigName: str
    ProductionVariants: NotRequired[list[ProductionVariantSummary]]
    DataCaptureConfig: NotRequired[DataCaptureConfigSummary]
    EndpointStatus: EndpointStatus
    FailureReason: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    MonitoringSchedules: NotRequired[list[MonitoringSchedule]]
    Tags: NotRequired[list[Tag]]
    ShadowProductionVariants: NotRequired[list[ProductionVariantSummary]]


class ModelPackage(TypedDict):
    ModelPackageName: NotRequired[str]
    ModelPackageGroupName: NotRequired[str]
    ModelPackageVersion: NotRequired[int]
    ModelPackageRegistrationType: NotRequired[ModelPackageRegistrationType]
    ModelPackageArn: NotRequired[str]
    ModelPackageDescription: NotRequired[str]
    CreationTime: NotRequired[datetime]
    InferenceSpecification: NotRequired[InferenceSpecification]
    SourceAlgorithmSpecification: NotRequired[SourceAlgorithmSpecification]
    ValidationSpecification: NotRequired[ModelPackageValidationSpecification]
    ModelPackageStatus: NotRequired[ModelPackageStatus]
    ModelPackageStatusDetails: NotRequired[ModelPackageStatusDetails]
    CertifyForMarketplace: NotRequired[bool]
    ModelApprovalStatus: NotRequired[ModelApprovalStatus]
    CreatedBy: NotRequired[UserContext]
    MetadataProperties: NotRequired[MetadataProperties]
    ModelMetrics: NotRequired[ModelMetrics]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    ApprovalDescription: NotRequired[str]
    Domain: NotRequired[str]
    Task: NotRequired[str]
    SamplePayloadUrl: NotRequired[str]
    AdditionalInferenceSpecifications: NotRequired[
        list[AdditionalInferenceSpecificationDefinition]
    ]
    SourceUri: NotRequired[str]
    SecurityConfig: NotRequired[ModelPackageSecurityConfig]
    ModelCard: NotRequired[ModelPackageModelCard]
    ModelLifeCycle: NotRequired[ModelLifeCycle]
    Tags: NotRequired[list[Tag]]
    CustomerMetadataProperties: NotRequired[dict[str, str]]
    DriftCheckBaselines: NotRequired[DriftCheckBaselines]
    SkipModelValidation: NotRequired[SkipModelValidation]


class ModelPackageGroup(TypedDict):
    ModelPackageGroupName: NotRequired[str]
    ModelPackageGroupArn: NotRequired[str]
    ModelPackageGroupDescription: NotRequired[str]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    ModelPackageGroupStatus: NotRequired[ModelPackageGroupStatus]
    Tags: NotRequired[list[Tag]]


class Pipeline(TypedDict):
    PipelineArn: NotRequired[str]
    PipelineName: NotRequired[str]
    PipelineDisplayName: NotRequired[str]
    PipelineDescription: NotRequired[str]
    RoleArn: NotRequired[str]
    PipelineStatus: NotRequired[PipelineStatus]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    LastRunTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedBy: NotRequired[UserContext]
    ParallelismConfiguration: NotRequired[ParallelismConfiguration]
    Tags: NotRequired[list[Tag]]


class PipelineExecution(TypedDict):
    PipelineArn: NotRequired[str]
    PipelineExecutionArn: NotRequired[str]
    PipelineExecutionDisplayName: NotRequired[str]
    PipelineExecutionStatus: NotRequired[PipelineExecutionStatus]
    PipelineExecutionDescription: NotRequired[str]
    PipelineExperimentConfig: NotRequired[PipelineExperimentConfig]
    FailureReason: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedBy: NotRequired[UserContext]
    ParallelismConfiguration: NotRequired[ParallelismConfiguration]
    SelectiveExecutionConfig: NotRequired[SelectiveExecutionConfig]
    PipelineParameters: NotRequired[list[Parameter]]
    PipelineVersionId: NotRequired[int]
    PipelineVersionDisplayName: NotRequired[str]


class PipelineVersion(TypedDict):
    PipelineArn: NotRequired[str]
    PipelineVersionId: NotRequired[int]
    PipelineVersionDisplayName: NotRequired[str]
    PipelineVersionDescription: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedBy: NotRequired[UserContext]
    LastExecutedPipelineExecutionArn: NotRequired[str]
    LastExecutedPipelineExecutionDisplayName: NotRequired[str]
    LastExecutedPipelineExecutionStatus: NotRequired[PipelineExecutionStatus]
    PipelineVersionAliases: NotRequired[list[str]]


class FeatureGroup(TypedDict):
    FeatureGroupArn: NotRequired[str]
    FeatureGroupName: NotRequired[str]
    RecordIdentifierFeatureName: NotRequired[str]
    EventTimeFeatureName: NotRequired[str]
    FeatureDefinitions: NotRequired[list[FeatureDefinition]]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    OnlineStoreConfig: NotRequired[OnlineStoreConfig]
    OfflineStoreConfig: NotRequired[OfflineStoreConfig]
    RoleArn: NotRequired[str]
    FeatureGroupStatus: NotRequired[FeatureGroupStatus]
    OfflineStoreStatus: NotRequired[OfflineStoreStatus]
    LastUpdateStatus: NotRequired[LastUpdateStatus]
    FailureReason: NotRequired[str]
    Description: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class FeatureMetadata(TypedDict):
    FeatureGroupArn: NotRequired[str]
    FeatureGroupName: NotRequired[str]
    FeatureName: NotRequired[str]
    FeatureType: NotRequired[FeatureType]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    Description: NotRequired[str]
    Parameters: NotRequired[list[FeatureParameter]]


class Project(TypedDict):
    ProjectArn: NotRequired[str]
    ProjectName: NotRequired[str]
    ProjectId: NotRequired[str]
    ProjectDescription: NotRequired[str]
    ServiceCatalogProvisioningDetails: NotRequired[ServiceCatalogProvisioningDetails]
    ServiceCatalogProvisionedProductDetails: NotRequired[
        ServiceCatalogProvisionedProductDetails
    ]
    ProjectStatus: NotRequired[ProjectStatus]
    CreatedBy: NotRequired[UserContext]
    CreationTime: NotRequired[datetime]
    TemplateProviderDetails: NotRequired[list[TemplateProviderDetail]]
    Tags: NotRequired[list[Tag]]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]


class HyperParameterTuningJobSearchEntity(TypedDict):
    HyperParameterTuningJobName: NotRequired[str]
    HyperParameterTuningJobArn: NotRequired[str]
    HyperParameterTuningJobConfig: NotRequired[HyperParameterTuningJobConfig]
    TrainingJobDefinition: NotRequired[HyperParameterTrainingJobDefinition]
    TrainingJobDefinitions: NotRequired[list[HyperParameterTrainingJobDefinition]]
    HyperParameterTuningJobStatus: NotRequired[HyperParameterTuningJobStatus]
    CreationTime: NotRequired[datetime]
    HyperParameterTuningEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    TrainingJobStatusCounters: NotRequired[TrainingJobStatusCounters]
    ObjectiveStatusCounters: NotRequired[ObjectiveStatusCounters]
    BestTrainingJob: NotRequired[HyperParameterTrainingJobSummary]
    OverallBestTrainingJob: NotRequired[HyperParameterTrainingJobSummary]
    WarmStartConfig: NotRequired[HyperParameterTuningJobWarmStartConfig]
    FailureReason: NotRequired[str]
    TuningJobCompletionDetails: NotRequired[HyperParameterTuningJobCompletionDetails]
    ConsumedResources: NotRequired[HyperParameterTuningJobConsumedResources]
    Tags: NotRequired[list[Tag]]


class ModelCard(TypedDict):
    ModelCardArn: NotRequired[str]
    ModelCardName: NotRequired[str]
    ModelCardVersion: NotRequired[int]
    Content: NotRequired[str]
    ModelCardStatus: NotRequired[ModelCardStatus]
    SecurityConfig: NotRequired[ModelCardSecurityConfig]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    Tags: NotRequired[list[Tag]]
    ModelId: NotRequired[str]
    RiskRating: NotRequired[str]
    ModelPackageGroupName: NotRequired[str]


class Model(TypedDict):
    ModelName: NotRequired[str]
    PrimaryContainer: NotRequired[ContainerDefinition]
    Containers: NotRequired[list[ContainerDefinition]]
    InferenceExecutionConfig: NotRequired[InferenceExecutionConfig]
    ExecutionRoleArn: NotRequired[str]
    VpcConfig: NotRequired[VpcConfig]
    CreationTime: NotRequired[datetime]
    ModelArn: NotRequired[str]
    EnableNetworkIsolation: NotRequired[bool]
    Tags: NotRequired[list[Tag]]
    DeploymentRecommendation: NotRequired[DeploymentRecommendation]


class ModelDashboardEndpoint(TypedDict):
    EndpointName: str
    EndpointArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    EndpointStatus: EndpointStatus


class ModelDashboardMonitoringSchedule(TypedDict):
    MonitoringScheduleArn: NotRequired[str]
    MonitoringScheduleName: NotRequired[str]
    MonitoringScheduleStatus: NotRequired[ScheduleStatus]
    MonitoringType: NotRequired[MonitoringType]
    FailureReason: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    MonitoringScheduleConfig: NotRequired[MonitoringScheduleConfig]
    EndpointName: NotRequired[str]
    MonitoringAlertSummaries: NotRequired[list[MonitoringAlertSummary]]
    LastMonitoringExecutionSummary: NotRequired[MonitoringExecutionSummary]
    BatchTransformInput: NotRequired[BatchTransformInput]


class ModelDashboardModelCard(TypedDict):
    ModelCardArn: NotRequired[str]
    ModelCardName: NotRequired[str]
    ModelCardVersion: NotRequired[int]
    ModelCardStatus: NotRequired[ModelCardStatus]
    SecurityConfig: NotRequired[ModelCardSecurityConfig]
    CreationTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    Tags: NotRequired[list[Tag]]
    ModelId: NotRequired[str]
    RiskRating: NotRequired[str]


class ModelDashboardModel(TypedDict):
    Model: NotRequired[Model]
    Endpoints: NotRequired[list[ModelDashboardEndpoint]]
    LastBatchTransformJob: NotRequired[TransformJob]
    MonitoringSchedules: NotRequired[list[ModelDashboardMonitoringSchedule]]
    ModelCard: NotRequired[ModelDashboardModelCard]


class Job(TypedDict):
    JobName: NotRequired[str]
    JobArn: NotRequired[str]
    RoleArn: NotRequired[str]
    JobCategory: NotRequired[JobCategory]
    JobConfigSchemaVersion: NotRequired[str]
    JobConfigDocument: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    JobStatus: NotRequired[JobStatus]
    SecondaryStatus: NotRequired[JobSecondaryStatus]
    SecondaryStatusTransitions: NotRequired[list[JobSecondaryStatusTransition]]
    FailureReason: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class HubContent(TypedDict):
    HubContentName: str
    HubContentArn: str
    HubContentVersion: str
    HubContentType: HubContentType
    DocumentSchemaVersion: str
    HubName: str
    HubArn: str
    HubContentDisplayName: NotRequired[str]
    HubContentDescription: NotRequired[str]
    HubContentMarkdown: NotRequired[str]
    HubContentDocument: NotRequired[str]
    SageMakerPublicHubContentArn: NotRequired[str]
    ReferenceMinVersion: NotRequired[str]
    SupportStatus: NotRequired[HubContentSupportStatus]
    HubContentSearchKeywords: NotRequired[list[str]]
    HubContentDependencies: NotRequired[list[HubContentDependency]]
    HubContentStatus: HubContentStatus
    FailureReason: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]
    CreatedBy: NotRequired[UserContext]
    LastModifiedBy: NotRequired[UserContext]
    Tags: NotRequired[list[Tag]]


class SearchRecord(TypedDict):
    TrainingJob: NotRequired[TrainingJob]
    Experiment: NotRequired[Experiment]
    Trial: NotRequired[Trial]
    TrialComponent: NotRequired[TrialComponent]
    Endpoint: NotRequired[Endpoint]
    ModelPackage: NotRequired[ModelPackage]
    ModelPackageGroup: NotRequired[ModelPackageGroup]
    Pipeline: NotRequired[Pipeline]
    PipelineExecution: NotRequired[PipelineExecution]
    PipelineVersion: NotRequired[PipelineVersion]
    FeatureGroup: NotRequired[FeatureGroup]
    FeatureMetadata: NotRequired[FeatureMetadata]
    Project: NotRequired[Project]
    HyperParameterTuningJob: NotRequired[HyperParameterTuningJobSearchEntity]
    ModelCard: NotRequired[ModelCard]
    Model: NotRequired[ModelDashboardModel]
    Job: NotRequired[Job]
    HubContent: NotRequired[HubContent]


class TotalHits(TypedDict):
    Value: NotRequired[int]
    Relation: NotRequired[Relation]


class SearchResponse(TypedDict):
    Results: NotRequired[list[SearchRecord]]
    NextToken: NotRequired[str]
    TotalHits: NotRequired[TotalHits]
    ResponseMetadata: ResponseMetadata


class ReservedCapacityOffering(TypedDict):
    ReservedCapacityType: NotRequired[ReservedCapacityType]
    UltraServerType: NotRequired[str]
    UltraServerCount: NotRequired[int]
    InstanceType: ReservedCapacityInstanceType
    InstanceCount: int
    AvailabilityZone: NotRequired[str]
    DurationHours: NotRequired[int]
    DurationMinutes: NotRequired[int]
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    ExtensionStartTime: NotRequired[datetime]
    ExtensionEndTime: NotRequired[datetime]


class TrainingPlanOffering(TypedDict):
    TrainingPlanOfferingId: str
    TargetResources: list[SageMakerResourceName]
    RequestedStartTimeAfter: NotRequired[datetime]
    RequestedEndTimeBefore: NotRequired[datetime]
    DurationHours: NotRequired[int]
    DurationMinutes: NotRequired[int]
    UpfrontFee: NotRequired[str]
    CurrencyCode: NotRequired[str]
    ReservedCapacityOfferings: NotRequired[list[ReservedCapacityOffering]]


class TrainingPlanExtensionOffering(TypedDict):
    TrainingPlanExtensionOfferingId: str
    AvailabilityZone: NotRequired[str]
    StartDate: NotRequired[datetime]
    EndDate: NotRequired[datetime]
    DurationHours: NotRequired[int]
    UpfrontFee: NotRequired[str]
    CurrencyCode: NotRequired[str]


class SearchTrainingPlanOfferingsResponse(TypedDict):
    TrainingPlanOfferings: list[TrainingPlanOffering]
    TrainingPlanExtensionOfferings: NotRequired[list[TrainingPlanExtensionOffering]]
    ResponseMetadata: ResponseMetadata


class SendPipelineExecutionStepFailureResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class SendPipelineExecutionStepSuccessResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StartClusterHealthCheckResponse(TypedDict):
    ClusterArn: str
    ResponseMetadata: ResponseMetadata


class StartInferenceExperimentResponse(TypedDict):
    InferenceExperimentArn: str
    ResponseMetadata: ResponseMetadata


class StartMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StartPipelineExecutionResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StartSessionResponse(TypedDict):
    SessionId: NotRequired[str]
    StreamUrl: NotRequired[str]
    TokenValue: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StopAIBenchmarkJobResponse(TypedDict):
    AIBenchmarkJobArn: str
    ResponseMetadata: ResponseMetadata


class StopAIRecommendationJobResponse(TypedDict):
    AIRecommendationJobArn: str
    ResponseMetadata: ResponseMetadata


class StopInferenceExperimentResponse(TypedDict):
    InferenceExperimentArn: str
    ResponseMetadata: ResponseMetadata


class StopJobResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class StopMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StopPipelineExecutionResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StopTrainingSessionResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class UpdateActionResponse(TypedDict):
    ActionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateAppImageConfigResponse(TypedDict):
    AppImageConfigArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateArtifactResponse(TypedDict):
    ArtifactArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateClusterResponse(TypedDict):
    ClusterArn: str
    ResponseMetadata: ResponseMetadata


class UpdateClusterExtensionResponse(TypedDict):
    ExtensionArn: str
    ResponseMetadata: ResponseMetadata


class UpdateClusterSchedulerConfigResponse(TypedDict):
    ClusterSchedulerConfigArn: str
    ClusterSchedulerConfigVersion: int
    ResponseMetadata: ResponseMetadata


class UpdateClusterSoftwareResponse(TypedDict):
    ClusterArn: str
    ResponseMetadata: ResponseMetadata


class UpdateCodeRepositoryOutput(TypedDict):
    CodeRepositoryArn: str
    ResponseMetadata: ResponseMetadata


class UpdateComputeQuotaResponse(TypedDict):
    ComputeQuotaArn: str
    ComputeQuotaVersion: int
    ResponseMetadata: ResponseMetadata


class UpdateContextResponse(TypedDict):
    ContextArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateDomainResponse(TypedDict):
    DomainArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateEndpointOutput(TypedDict):
    EndpointArn: str
    ResponseMetadata: ResponseMetadata


class UpdateEndpointWeightsAndCapacitiesOutput(TypedDict):
    EndpointArn: str
    ResponseMetadata: ResponseMetadata


class UpdateExperimentResponse(TypedDict):
    ExperimentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateFeatureGroupResponse(TypedDict):
    FeatureGroupArn: str
    ResponseMetadata: ResponseMetadata


class UpdateHubResponse(TypedDict):
    HubArn: str
    ResponseMetadata: ResponseMetadata


class UpdateHubContentResponse(TypedDict):
    HubArn: str
    HubContentArn: str
    ResponseMetadata: ResponseMetadata


class UpdateHubContentReferenceResponse(TypedDict):
    HubArn: str
    HubContentArn: str
    ResponseMetadata: ResponseMetadata


class UpdateImageResponse(TypedDict):
    ImageArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateImageVersionResponse(TypedDict):
    ImageVersionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateInferenceComponentOutput(TypedDict):
    InferenceComponentArn: str
    ResponseMetadata: ResponseMetadata


class UpdateInferenceComponentRuntimeConfigOutput(TypedDict):
    InferenceComponentArn: str
    ResponseMetadata: ResponseMetadata


class UpdateInferenceExperimentResponse(TypedDict):
    InferenceExperimentArn: str
    ResponseMetadata: ResponseMetadata


class UpdateInferenceRouterOutput(TypedDict):
    InferenceRouterArn: str
    ResponseMetadata: ResponseMetadata


class UpdateMlflowAppResponse(TypedDict):
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateModelCardResponse(TypedDict):
    ModelCardArn: str
    ResponseMetadata: ResponseMetadata


class UpdateModelPackageOutput(TypedDict):
    ModelPackageArn: str
    ResponseMetadata: ResponseMetadata


class UpdateMonitoringAlertResponse(TypedDict):
    MonitoringScheduleArn: str
    MonitoringAlertName: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateMonitoringScheduleResponse(TypedDict):
    MonitoringScheduleArn: str
    ResponseMetadata: ResponseMetadata


class UpdateNotebookInstanceOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class UpdateNotebookInstanceLifecycleConfigOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class UpdatePartnerAppResponse(TypedDict):
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdatePipelineResponse(TypedDict):
    PipelineArn: NotRequired[str]
    PipelineVersionId: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class UpdatePipelineExecutionResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdatePipelineVersionResponse(TypedDict):
    PipelineArn: NotRequired[str]
    PipelineVersionId: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class UpdateProjectOutput(TypedDict):
    ProjectArn: str
    ResponseMetadata: ResponseMetadata


class UpdateSpaceResponse(TypedDict):
    SpaceArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateTrainingJobResponse(TypedDict):
    TrainingJobArn: str
    ResponseMetadata: ResponseMetadata


class UpdateTrialResponse(TypedDict):
    TrialArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateTrialComponentResponse(TypedDict):
    TrialComponentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateUserProfileResponse(TypedDict):
    UserProfileArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateWorkforceResponse(TypedDict):
    Workforce: Workforce
    ResponseMetadata: ResponseMetadata


class UpdateWorkteamResponse(TypedDict):
    Workteam: Workteam
    ResponseMetadata: ResponseMetadata
