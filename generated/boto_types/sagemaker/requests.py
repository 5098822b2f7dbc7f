"""Request types of Amazon SageMaker Service: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.sagemaker import literals
from boto_types.sagemaker.responses import (
    AcceleratorPartitionConfig as AcceleratorPartitionConfig,
    AcceleratorPartitionLayout as AcceleratorPartitionLayout,
    ActionSource as ActionSource,
    AdditionalInferenceSpecificationDefinition as AdditionalInferenceSpecificationDefinition,
    AdditionalModelDataSource as AdditionalModelDataSource,
    AdditionalS3DataSource as AdditionalS3DataSource,
    AIAdapterModelPackageEntry as AIAdapterModelPackageEntry,
    AIAdapterS3Entry as AIAdapterS3Entry,
    AIAdapterSource as AIAdapterSource,
    AIAdapterSource_ModelPackageArns as AIAdapterSource_ModelPackageArns,
    AIAdapterSource_S3Uris as AIAdapterSource_S3Uris,
    AIBenchmarkEndpoint as AIBenchmarkEndpoint,
    AIBenchmarkInferenceComponent as AIBenchmarkInferenceComponent,
    AIBenchmarkNetworkConfig as AIBenchmarkNetworkConfig,
    AIBenchmarkTarget as AIBenchmarkTarget,
    AICapacityReservationConfig as AICapacityReservationConfig,
    AIDatasetConfig as AIDatasetConfig,
    AIMlflowConfig as AIMlflowConfig,
    AIModelSource as AIModelSource,
    AIModelSourceS3 as AIModelSourceS3,
    AIRecommendationComputeSpec as AIRecommendationComputeSpec,
    AIRecommendationConstraint as AIRecommendationConstraint,
    AIRecommendationInferenceSpecification as AIRecommendationInferenceSpecification,
    AIRecommendationPerformanceTarget as AIRecommendationPerformanceTarget,
    AIWorkloadConfigs as AIWorkloadConfigs,
    AIWorkloadDataSource as AIWorkloadDataSource,
    AIWorkloadInputDataConfig as AIWorkloadInputDataConfig,
    AIWorkloadS3DataSource as AIWorkloadS3DataSource,
    Alarm as Alarm,
    AlarmDetails as AlarmDetails,
    AlgorithmSpecification as AlgorithmSpecification,
    AmazonQSettings as AmazonQSettings,
    AnnotationConsolidationConfig as AnnotationConsolidationConfig,
    AppLifecycleManagement as AppLifecycleManagement,
    AppSpecification as AppSpecification,
    ArtifactSource as ArtifactSource,
    ArtifactSourceType as ArtifactSourceType,
    AsyncInferenceClientConfig as AsyncInferenceClientConfig,
    AsyncInferenceConfig as AsyncInferenceConfig,
    AsyncInferenceNotificationConfig as AsyncInferenceNotificationConfig,
    AsyncInferenceOutputConfig as AsyncInferenceOutputConfig,
    AthenaDatasetDefinition as AthenaDatasetDefinition,
    AutoMLAlgorithmConfig as AutoMLAlgorithmConfig,
    AutoMLCandidateGenerationConfig as AutoMLCandidateGenerationConfig,
    AutoMLChannel as AutoMLChannel,
    AutoMLComputeConfig as AutoMLComputeConfig,
    AutoMLDataSource as AutoMLDataSource,
    AutoMLJobChannel as AutoMLJobChannel,
    AutoMLJobCompletionCriteria as AutoMLJobCompletionCriteria,
    AutoMLJobObjective as AutoMLJobObjective,
    AutoMLOutputDataConfig as AutoMLOutputDataConfig,
    AutoMLProblemTypeConfig as AutoMLProblemTypeConfig,
    AutoMLProblemTypeConfig_ImageClassificationJobConfig as AutoMLProblemTypeConfig_ImageClassificationJobConfig,
    AutoMLProblemTypeConfig_TabularJobConfig as AutoMLProblemTypeConfig_TabularJobConfig,
    AutoMLProblemTypeConfig_TextClassificationJobConfig as AutoMLProblemTypeConfig_TextClassificationJobConfig,
    AutoMLProblemTypeConfig_TextGenerationJobConfig as AutoMLProblemTypeConfig_TextGenerationJobConfig,
    AutoMLProblemTypeConfig_TimeSeriesForecastingJobConfig as AutoMLProblemTypeConfig_TimeSeriesForecastingJobConfig,
    AutoMLS3DataSource as AutoMLS3DataSource,
    AutoMLSecurityConfig as AutoMLSecurityConfig,
    AutoParameter as AutoParameter,
    AutoRollbackConfig as AutoRollbackConfig,
    Autotune as Autotune,
    BaseModel as BaseModel,
    BatchDataCaptureConfig as BatchDataCaptureConfig,
    BestObjectiveNotImproving as BestObjectiveNotImproving,
    Bias as Bias,
    BlueGreenUpdatePolicy as BlueGreenUpdatePolicy,
    CandidateGenerationConfig as CandidateGenerationConfig,
    CanvasAppSettings as CanvasAppSettings,
    CapacitySize as CapacitySize,
    CapacitySizeConfig as CapacitySizeConfig,
    CaptureContentTypeHeader as CaptureContentTypeHeader,
    CaptureOption as CaptureOption,
    CategoricalParameter as CategoricalParameter,
    CategoricalParameterRange as CategoricalParameterRange,
    CategoricalParameterRangeSpecification as CategoricalParameterRangeSpecification,
    ChannelSpecification as ChannelSpecification,
    CheckpointConfig as CheckpointConfig,
    ClarifyExplainerConfig as ClarifyExplainerConfig,
    ClarifyInferenceConfig as ClarifyInferenceConfig,
    ClarifyShapBaselineConfig as ClarifyShapBaselineConfig,
    ClarifyShapConfig as ClarifyShapConfig,
    ClarifyTextConfig as ClarifyTextConfig,
    ClusterAccountingDatabase as ClusterAccountingDatabase,
    ClusterCapacityRequirements as ClusterCapacityRequirements,
    ClusterDrainPolicy as ClusterDrainPolicy,
    ClusterEbsVolumeConfig as ClusterEbsVolumeConfig,
    ClusterFsxLustreConfig as ClusterFsxLustreConfig,
    ClusterFsxOpenZfsConfig as ClusterFsxOpenZfsConfig,
    ClusterInstanceStorageConfig as ClusterInstanceStorageConfig,
    ClusterInstanceStorageConfig_EbsVolumeConfig as ClusterInstanceStorageConfig_EbsVolumeConfig,
    ClusterInstanceStorageConfig_FsxLustreConfig as ClusterInstanceStorageConfig_FsxLustreConfig,
    ClusterInstanceStorageConfig_FsxOpenZfsConfig as ClusterInstanceStorageConfig_FsxOpenZfsConfig,
    ClusterKubernetesTaint as ClusterKubernetesTaint,
    ClusterLifeCycleConfig as ClusterLifeCycleConfig,
    ClusterOnDemandOptions as ClusterOnDemandOptions,
    ClusterOrchestrator as ClusterOrchestrator,
    ClusterOrchestratorEksConfig as ClusterOrchestratorEksConfig,
    ClusterOrchestratorSlurmConfig as ClusterOrchestratorSlurmConfig,
    ClusterSpotOptions as ClusterSpotOptions,
    ClusterTieredStorageConfig as ClusterTieredStorageConfig,
    CodeEditorAppImageConfig as CodeEditorAppImageConfig,
    CodeEditorAppSettings as CodeEditorAppSettings,
    CodeRepository as CodeRepository,
    CognitoConfig as CognitoConfig,
    CognitoMemberDefinition as CognitoMemberDefinition,
    CollectionConfig as CollectionConfig,
    CollectionConfiguration as CollectionConfiguration,
    ComputeQuotaTarget as ComputeQuotaTarget,
    ContainerConfig as ContainerConfig,
    ContainerDefinition as ContainerDefinition,
    ContainerMetricsConfig as ContainerMetricsConfig,
    ContextSource as ContextSource,
    ContinuousParameterRange as ContinuousParameterRange,
    ContinuousParameterRangeSpecification as ContinuousParameterRangeSpecification,
    ConvergenceDetected as ConvergenceDetected,
    CrossRegionTrafficConfig as CrossRegionTrafficConfig,
    CustomFileSystem as CustomFileSystem,
    CustomFileSystem_EFSFileSystem as CustomFileSystem_EFSFileSystem,
    CustomFileSystem_FSxLustreFileSystem as CustomFileSystem_FSxLustreFileSystem,
    CustomFileSystem_S3FileSystem as CustomFileSystem_S3FileSystem,
    CustomFileSystemConfig as CustomFileSystemConfig,
    CustomFileSystemConfig_EFSFileSystemConfig as CustomFileSystemConfig_EFSFileSystemConfig,
    CustomFileSystemConfig_FSxLustreFileSystemConfig as CustomFileSystemConfig_FSxLustreFileSystemConfig,
    CustomFileSystemConfig_S3FileSystemConfig as CustomFileSystemConfig_S3FileSystemConfig,
    CustomImage as CustomImage,
    CustomPosixUserConfig as CustomPosixUserConfig,
    DataCaptureConfig as DataCaptureConfig,
    DataCatalogConfig as DataCatalogConfig,
    DataProcessing as DataProcessing,
    DataQualityAppSpecification as DataQualityAppSpecification,
    DataQualityBaselineConfig as DataQualityBaselineConfig,
    DatasetDefinition as DatasetDefinition,
    DatasetSource as DatasetSource,
    DebugHookConfig as DebugHookConfig,
    DebugRuleConfiguration as DebugRuleConfiguration,
    DefaultEbsStorageSettings as DefaultEbsStorageSettings,
    DefaultSpaceSettings as DefaultSpaceSettings,
    DefaultSpaceStorageSettings as DefaultSpaceStorageSettings,
    DeploymentConfig as DeploymentConfig,
    DeploymentConfiguration as DeploymentConfiguration,
    Destination as Destination,
    DeviceSelectionConfig as DeviceSelectionConfig,
    DirectDeploySettings as DirectDeploySettings,
    DockerSettings as DockerSettings,
    DomainSettings as DomainSettings,
    DriftCheckBaselines as DriftCheckBaselines,
    DriftCheckBias as DriftCheckBias,
    DriftCheckExplainability as DriftCheckExplainability,
    DriftCheckModelDataQuality as DriftCheckModelDataQuality,
    DriftCheckModelQuality as DriftCheckModelQuality,
    EbsStorageSettings as EbsStorageSettings,
    EdgeDeploymentConfig as EdgeDeploymentConfig,
    EdgeDeploymentModelConfig as EdgeDeploymentModelConfig,
    EdgeOutputConfig as EdgeOutputConfig,
    EFSFileSystem as EFSFileSystem,
    EFSFileSystemConfig as EFSFileSystemConfig,
    EmrServerlessComputeConfig as EmrServerlessComputeConfig,
    EmrServerlessSettings as EmrServerlessSettings,
    EmrSettings as EmrSettings,
    EndpointInfo as EndpointInfo,
    EndpointInputConfiguration as EndpointInputConfiguration,
    EnvironmentParameterRanges as EnvironmentParameterRanges,
    ExperimentConfig as ExperimentConfig,
    Explainability as Explainability,
    ExplainerConfig as ExplainerConfig,
    FeatureDefinition as FeatureDefinition,
    FeatureParameter as FeatureParameter,
    FileSource as FileSource,
    FileSystemConfig as FileSystemConfig,
    FileSystemDataSource as FileSystemDataSource,
    FlowDefinitionOutputConfig as FlowDefinitionOutputConfig,
    FSxLustreConfig as FSxLustreConfig,
    FSxLustreFileSystem as FSxLustreFileSystem,
    FSxLustreFileSystemConfig as FSxLustreFileSystemConfig,
    GenerativeAiSettings as GenerativeAiSettings,
    GitConfig as GitConfig,
    HiddenSageMakerImage as HiddenSageMakerImage,
    HolidayConfigAttributes as HolidayConfigAttributes,
    HubAccessConfig as HubAccessConfig,
    HubS3StorageConfig as HubS3StorageConfig,
    HumanLoopActivationConditionsConfig as HumanLoopActivationConditionsConfig,
    HumanLoopActivationConfig as HumanLoopActivationConfig,
    HumanLoopConfig as HumanLoopConfig,
    HumanLoopRequestSource as HumanLoopRequestSource,
    HumanTaskConfig as HumanTaskConfig,
    HyperbandStrategyConfig as HyperbandStrategyConfig,
    HyperParameterAlgorithmSpecification as HyperParameterAlgorithmSpecification,
    HyperParameterSpecification as HyperParameterSpecification,
    HyperParameterTuningInstanceConfig as HyperParameterTuningInstanceConfig,
    HyperParameterTuningJobObjective as HyperParameterTuningJobObjective,
    HyperParameterTuningJobStrategyConfig as HyperParameterTuningJobStrategyConfig,
    HyperParameterTuningJobWarmStartConfig as HyperParameterTuningJobWarmStartConfig,
    HyperParameterTuningResourceConfig as HyperParameterTuningResourceConfig,
    IamPolicyConstraints as IamPolicyConstraints,
    IdentityProviderOAuthSetting as IdentityProviderOAuthSetting,
    IdleSettings as IdleSettings,
    ImageClassificationJobConfig as ImageClassificationJobConfig,
    ImageConfig as ImageConfig,
    InferenceComponentAvailabilityZoneBalance as InferenceComponentAvailabilityZoneBalance,
    InferenceComponentCapacitySize as InferenceComponentCapacitySize,
    InferenceComponentDeploymentConfig as InferenceComponentDeploymentConfig,
    InferenceComponentRollingUpdatePolicy as InferenceComponentRollingUpdatePolicy,
    InferenceComponentSchedulingConfig as InferenceComponentSchedulingConfig,
    InferenceComponentStartupParameters as InferenceComponentStartupParameters,
    InferenceExecutionConfig as InferenceExecutionConfig,
    InferenceExperimentDataStorageConfig as InferenceExperimentDataStorageConfig,
    InferenceHubAccessConfig as InferenceHubAccessConfig,
    InferenceSpecification as InferenceSpecification,
    InfraCheckConfig as InfraCheckConfig,
    InputConfig as InputConfig,
    InstanceGroup as InstanceGroup,
    InstanceGroupHealthCheckConfiguration as InstanceGroupHealthCheckConfiguration,
    InstanceMetadataServiceConfiguration as InstanceMetadataServiceConfiguration,
    InstancePlacementConfig as InstancePlacementConfig,
    InstancePool as InstancePool,
    InstancePreference as InstancePreference,
    IntegerParameterRange as IntegerParameterRange,
    IntegerParameterRangeSpecification as IntegerParameterRangeSpecification,
    JupyterLabAppImageConfig as JupyterLabAppImageConfig,
    JupyterLabAppSettings as JupyterLabAppSettings,
    JupyterServerAppSettings as JupyterServerAppSettings,
    KendraSettings as KendraSettings,
    KernelGatewayAppSettings as KernelGatewayAppSettings,
    KernelGatewayImageConfig as KernelGatewayImageConfig,
    KernelSpec as KernelSpec,
    LabelingJobAlgorithmsConfig as LabelingJobAlgorithmsConfig,
    LabelingJobDataAttributes as LabelingJobDataAttributes,
    LabelingJobDataSource as LabelingJobDataSource,
    LabelingJobInputConfig as LabelingJobInputConfig,
    LabelingJobOutputConfig as LabelingJobOutputConfig,
    LabelingJobResourceConfig as LabelingJobResourceConfig,
    LabelingJobS3DataSource as LabelingJobS3DataSource,
    LabelingJobSnsDataSource as LabelingJobSnsDataSource,
    LabelingJobStoppingConditions as LabelingJobStoppingConditions,
    LoraConfig as LoraConfig,
    ManagedConfiguration as ManagedConfiguration,
    MemberDefinition as MemberDefinition,
    MetadataProperties as MetadataProperties,
    MetricDefinition as MetricDefinition,
    MetricsConfig as MetricsConfig,
    MetricsEndpoint as MetricsEndpoint,
    MetricsSource as MetricsSource,
    MlflowConfig as MlflowConfig,
    ModelAccessConfig as ModelAccessConfig,
    ModelBiasAppSpecification as ModelBiasAppSpecification,
    ModelBiasBaselineConfig as ModelBiasBaselineConfig,
    ModelCardExportOutputConfig as ModelCardExportOutputConfig,
    ModelCardSecurityConfig as ModelCardSecurityConfig,
    ModelClientConfig as ModelClientConfig,
    ModelCompilationConfig as ModelCompilationConfig,
    ModelDataQuality as ModelDataQuality,
    ModelDataSource as ModelDataSource,
    ModelDeployConfig as ModelDeployConfig,
    ModelExplainabilityAppSpecification as ModelExplainabilityAppSpecification,
    ModelExplainabilityBaselineConfig as ModelExplainabilityBaselineConfig,
    ModelInfrastructureConfig as ModelInfrastructureConfig,
    ModelInput as ModelInput,
    ModelLatencyThreshold as ModelLatencyThreshold,
    ModelLifeCycle as ModelLifeCycle,
    ModelMetrics as ModelMetrics,
    ModelPackageConfig as ModelPackageConfig,
    ModelPackageContainerDefinition as ModelPackageContainerDefinition,
    ModelPackageModelCard as ModelPackageModelCard,
    ModelPackageSecurityConfig as ModelPackageSecurityConfig,
    ModelPackageValidationProfile as ModelPackageValidationProfile,
    ModelPackageValidationSpecification as ModelPackageValidationSpecification,
    ModelQuality as ModelQuality,
    ModelQualityAppSpecification as ModelQualityAppSpecification,
    ModelQualityBaselineConfig as ModelQualityBaselineConfig,
    ModelQuantizationConfig as ModelQuantizationConfig,
    ModelRegisterSettings as ModelRegisterSettings,
    ModelShardingConfig as ModelShardingConfig,
    ModelSpeculativeDecodingConfig as ModelSpeculativeDecodingConfig,
    ModelSpeculativeDecodingTrainingDataSource as ModelSpeculativeDecodingTrainingDataSource,
    MonitoringAppSpecification as MonitoringAppSpecification,
    MonitoringBaselineConfig as MonitoringBaselineConfig,
    MonitoringClusterConfig as MonitoringClusterConfig,
    MonitoringConstraintsResource as MonitoringConstraintsResource,
    MonitoringCsvDatasetFormat as MonitoringCsvDatasetFormat,
    MonitoringDatasetFormat as MonitoringDatasetFormat,
    MonitoringGroundTruthS3Input as MonitoringGroundTruthS3Input,
    MonitoringJsonDatasetFormat as MonitoringJsonDatasetFormat,
    MonitoringNetworkConfig as MonitoringNetworkConfig,
    MonitoringParquetDatasetFormat as MonitoringParquetDatasetFormat,
    MonitoringResources as MonitoringResources,
    MonitoringStatisticsResource as MonitoringStatisticsResource,
    MonitoringStoppingCondition as MonitoringStoppingCondition,
    MultiModelConfig as MultiModelConfig,
    NeoVpcConfig as NeoVpcConfig,
    NetworkConfig as NetworkConfig,
    NotebookInstanceLifecycleHook as NotebookInstanceLifecycleHook,
    NotificationConfiguration as NotificationConfiguration,
    OfflineStoreConfig as OfflineStoreConfig,
    OidcMemberDefinition as OidcMemberDefinition,
    OnlineStoreConfig as OnlineStoreConfig,
    OnlineStoreSecurityConfig as OnlineStoreSecurityConfig,
    OptimizationConfig as OptimizationConfig,
    OptimizationConfig_ModelCompilationConfig as OptimizationConfig_ModelCompilationConfig,
    OptimizationConfig_ModelQuantizationConfig as OptimizationConfig_ModelQuantizationConfig,
    OptimizationConfig_ModelShardingConfig as OptimizationConfig_ModelShardingConfig,
    OptimizationConfig_ModelSpeculativeDecodingConfig as OptimizationConfig_ModelSpeculativeDecodingConfig,
    OptimizationJobModelSource as OptimizationJobModelSource,
    OptimizationJobModelSourceS3 as OptimizationJobModelSourceS3,
    OptimizationJobOutputConfig as OptimizationJobOutputConfig,
    OptimizationModelAccessConfig as OptimizationModelAccessConfig,
    OptimizationSageMakerModel as OptimizationSageMakerModel,
    OptimizationVpcConfig as OptimizationVpcConfig,
    OutputConfig as OutputConfig,
    OutputDataConfig as OutputDataConfig,
    OutputParameter as OutputParameter,
    OwnershipSettings as OwnershipSettings,
    ParallelismConfiguration as ParallelismConfiguration,
    Parameter as Parameter,
    ParameterRange as ParameterRange,
    ParameterRanges as ParameterRanges,
    ParentHyperParameterTuningJob as ParentHyperParameterTuningJob,
    PartnerAppConfig as PartnerAppConfig,
    PartnerAppMaintenanceConfig as PartnerAppMaintenanceConfig,
    Phase as Phase,
    PlacementSpecification as PlacementSpecification,
    PrefixAwareRoutingConfig as PrefixAwareRoutingConfig,
    PriorityClass as PriorityClass,
    ProcessingClusterConfig as ProcessingClusterConfig,
    ProcessingFeatureStoreOutput as ProcessingFeatureStoreOutput,
    ProcessingInput as ProcessingInput,
    ProcessingInstancePreference as ProcessingInstancePreference,
    ProcessingOutput as ProcessingOutput,
    ProcessingOutputConfig as ProcessingOutputConfig,
    ProcessingResources as ProcessingResources,
    ProcessingS3Input as ProcessingS3Input,
    ProcessingS3Output as ProcessingS3Output,
    ProcessingStoppingCondition as ProcessingStoppingCondition,
    ProductionVariantCapacityReservationConfig as ProductionVariantCapacityReservationConfig,
    ProductionVariantCoreDumpConfig as ProductionVariantCoreDumpConfig,
    ProductionVariantManagedInstanceScaling as ProductionVariantManagedInstanceScaling,
    ProductionVariantManagedInstanceScalingScaleInPolicy as ProductionVariantManagedInstanceScalingScaleInPolicy,
    ProductionVariantRoutingConfig as ProductionVariantRoutingConfig,
    ProductionVariantServerlessConfig as ProductionVariantServerlessConfig,
    ProfilerConfig as ProfilerConfig,
    ProfilerRuleConfiguration as ProfilerRuleConfiguration,
    ProvisioningParameter as ProvisioningParameter,
    PublicWorkforceTaskPrice as PublicWorkforceTaskPrice,
    RealTimeInferenceConfig as RealTimeInferenceConfig,
    RecommendationJobContainerConfig as RecommendationJobContainerConfig,
    RecommendationJobInputConfig as RecommendationJobInputConfig,
    RecommendationJobPayloadConfig as RecommendationJobPayloadConfig,
    RecommendationJobResourceLimit as RecommendationJobResourceLimit,
    RecommendationJobStoppingConditions as RecommendationJobStoppingConditions,
    RecommendationJobVpcConfig as RecommendationJobVpcConfig,
    RedshiftDatasetDefinition as RedshiftDatasetDefinition,
    RemoteDebugConfig as RemoteDebugConfig,
    RepositoryAuthConfig as RepositoryAuthConfig,
    ResourceLimits as ResourceLimits,
    ResourceSpec as ResourceSpec,
    RetryStrategy as RetryStrategy,
    RoleGroupAssignment as RoleGroupAssignment,
    RollingDeploymentPolicy as RollingDeploymentPolicy,
    RollingUpdatePolicy as RollingUpdatePolicy,
    RoutingTarget as RoutingTarget,
    RoutingTargetAsyncInferenceClientConfig as RoutingTargetAsyncInferenceClientConfig,
    RoutingTargetAsyncInferenceConfig as RoutingTargetAsyncInferenceConfig,
    RoutingTargetAsyncInferenceNotificationConfig as RoutingTargetAsyncInferenceNotificationConfig,
    RoutingTargetAsyncInferenceOutputConfig as RoutingTargetAsyncInferenceOutputConfig,
    RSessionAppSettings as RSessionAppSettings,
    RStudioServerProAppSettings as RStudioServerProAppSettings,
    RStudioServerProDomainSettings as RStudioServerProDomainSettings,
    S3FileSystem as S3FileSystem,
    S3FileSystemConfig as S3FileSystemConfig,
    S3ModelDataSource as S3ModelDataSource,
    S3Presign as S3Presign,
    S3StorageConfig as S3StorageConfig,
    ScalingPolicyObjective as ScalingPolicyObjective,
    ScheduleConfig as ScheduleConfig,
    ScheduledUpdateConfig as ScheduledUpdateConfig,
    SchedulerConfig as SchedulerConfig,
    SelectedStep as SelectedStep,
    SelectiveExecutionConfig as SelectiveExecutionConfig,
    ServerlessJobConfig as ServerlessJobConfig,
    ServiceCatalogProvisioningDetails as ServiceCatalogProvisioningDetails,
    ShadowModeConfig as ShadowModeConfig,
    ShadowModelVariantConfig as ShadowModelVariantConfig,
    SharingSettings as SharingSettings,
    ShuffleConfig as ShuffleConfig,
    SourceAlgorithm as SourceAlgorithm,
    SourceAlgorithmSpecification as SourceAlgorithmSpecification,
    SourceIpConfig as SourceIpConfig,
    SpaceAppLifecycleManagement as SpaceAppLifecycleManagement,
    SpaceCodeEditorAppSettings as SpaceCodeEditorAppSettings,
    SpaceIdleSettings as SpaceIdleSettings,
    SpaceJupyterLabAppSettings as SpaceJupyterLabAppSettings,
    SpaceSettings as SpaceSettings,
    SpaceSharingSettings as SpaceSharingSettings,
    SpaceStorageSettings as SpaceStorageSettings,
    Stairs as Stairs,
    StudioWebPortalSettings as StudioWebPortalSettings,
    TabularJobConfig as TabularJobConfig,
    Tag as Tag,
    TargetPlatform as TargetPlatform,
    TensorBoardAppSettings as TensorBoardAppSettings,
    TensorBoardOutputConfig as TensorBoardOutputConfig,
    TextClassificationJobConfig as TextClassificationJobConfig,
    TextGenerationJobConfig as TextGenerationJobConfig,
    TimeSeriesConfig as TimeSeriesConfig,
    TimeSeriesForecastingJobConfig as TimeSeriesForecastingJobConfig,
    TimeSeriesForecastingSettings as TimeSeriesForecastingSettings,
    TimeSeriesTransformations as TimeSeriesTransformations,
    TrafficPattern as TrafficPattern,
    TrafficRoutingConfig as TrafficRoutingConfig,
    TrainingImageConfig as TrainingImageConfig,
    TrainingRepositoryAuthConfig as TrainingRepositoryAuthConfig,
    TrainingSessionModelConfig as TrainingSessionModelConfig,
    TrainingSessionOutputConfig as TrainingSessionOutputConfig,
    TrainingSessionS3Location as TrainingSessionS3Location,
    TrainingSpecification as TrainingSpecification,
    TransformDataSource as TransformDataSource,
    TransformInput as TransformInput,
    TransformJobDefinition as TransformJobDefinition,
    TransformOutput as TransformOutput,
    TransformResources as TransformResources,
    TransformS3DataSource as TransformS3DataSource,
    TrialComponentArtifact as TrialComponentArtifact,
    TrialComponentStatus as TrialComponentStatus,
    TrustedIdentityPropagationSettings as TrustedIdentityPropagationSettings,
    TtlDuration as TtlDuration,
    UiConfig as UiConfig,
    UnifiedStudioSettings as UnifiedStudioSettings,
    USD as USD,
    UserSettings as UserSettings,
    VectorConfig as VectorConfig,
    VpcConfig as VpcConfig,
    WorkerAccessConfiguration as WorkerAccessConfiguration,
    WorkloadSpec as WorkloadSpec,
    WorkspaceSettings as WorkspaceSettings,
)
from boto_types.sagemaker.views import (
    Filter as Filter,
    NestedFilters as NestedFilters,
    SearchExpression as SearchExpression,
)
from boto_types.values import FloatInput, TimestampInput


class AddAssociationRequest(TypedDict, closed=True):
    SourceArn: str
    DestinationArn: str
    AssociationType: NotRequired[literals.AssociationEdgeType]


class AddTagsInput(TypedDict, closed=True):
    ResourceArn: str
    Tags: list[Tag]


class AssociateTrialComponentRequest(TypedDict, closed=True):
    TrialComponentName: str
    TrialName: str


class AttachClusterNodeNetworkInterfaceRequest(TypedDict, closed=True):
    ClusterName: str
    NodeId: str
    NetworkInterfaceId: str


class AttachClusterNodeVolumeRequest(TypedDict, closed=True):
    ClusterArn: str
    NodeId: str
    VolumeId: str


class AddClusterNodeSpecification(TypedDict):
    InstanceGroupName: str
    IncrementTargetCountBy: int
    AvailabilityZones: NotRequired[list[str]]
    InstanceTypes: NotRequired[list[literals.ClusterInstanceType]]


class BatchAddClusterNodesRequest(TypedDict, closed=True):
    ClusterName: str
    ClientToken: NotRequired[str]
    NodesToAdd: list[AddClusterNodeSpecification]


class BatchDeleteClusterNodesRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    NodeIds: list[str]
    NodeLogicalIds: list[str]


class BatchDescribeModelPackageInput(TypedDict, closed=True):
    ModelPackageArnList: list[str]


class BatchRebootClusterNodesRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    NodeIds: list[str]
    NodeLogicalIds: list[str]


class BatchReplaceClusterNodesRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    NodeIds: list[str]
    NodeLogicalIds: list[str]


class AIBenchmarkOutputConfig(TypedDict):
    S3OutputLocation: str
    MlflowConfig: NotRequired[AIMlflowConfig]


class CreateAIBenchmarkJobRequest(TypedDict, closed=True):
    AIBenchmarkJobName: str
    BenchmarkTarget: AIBenchmarkTarget
    OutputConfig: AIBenchmarkOutputConfig
    AIWorkloadConfigIdentifier: str
    RoleArn: str
    NetworkConfig: NotRequired[AIBenchmarkNetworkConfig]
    Tags: NotRequired[list[Tag]]


class AIRecommendationOutputConfig(TypedDict, total=False):
    S3OutputLocation: str
    ModelPackageGroupIdentifier: str
    MlflowConfig: AIMlflowConfig


class CreateAIRecommendationJobRequest(TypedDict, closed=True):
    AIRecommendationJobName: str
    ModelSource: AIModelSource
    OutputConfig: AIRecommendationOutputConfig
    AIWorkloadConfigIdentifier: str
    PerformanceTarget: AIRecommendationPerformanceTarget
    RoleArn: str
    InferenceSpecification: NotRequired[AIRecommendationInferenceSpecification]
    OptimizeModel: NotRequired[bool]
    ComputeSpec: NotRequired[AIRecommendationComputeSpec]
    AdapterSource: NotRequired[AIAdapterSource]
    Tags: NotRequired[list[Tag]]


class CreateAIWorkloadConfigRequest(TypedDict, total=False, closed=True):
    AIWorkloadConfigName: Required[str]
    DatasetConfig: AIDatasetConfig
    AIWorkloadConfigs: AIWorkloadConfigs
    Tags: list[Tag]


class CreateActionRequest(TypedDict, total=False, closed=True):
    ActionName: Required[str]
    Source: Required[ActionSource]
    ActionType: Required[str]
    Description: str
    Status: literals.ActionStatus
    Properties: dict[str, str]
    MetadataProperties: MetadataProperties
    Tags: list[Tag]


class S3DataSource(TypedDict, total=False):
    S3DataType: Required[literals.S3DataType]
    S3Uri: Required[str]
    S3DataDistributionType: literals.S3DataDistribution
    AttributeNames: list[str]
    InstanceGroupNames: list[str]
    ModelAccessConfig: ModelAccessConfig
    HubAccessConfig: HubAccessConfig


class DataSource(TypedDict, total=False):
    S3DataSource: S3DataSource
    FileSystemDataSource: FileSystemDataSource
    DatasetSource: DatasetSource


class Channel(TypedDict, total=False):
    ChannelName: Required[str]
    DataSource: Required[DataSource]
    ContentType: str
    CompressionType: literals.CompressionType
    RecordWrapperType: literals.RecordWrapper
    InputMode: literals.TrainingInputMode
    ShuffleConfig: ShuffleConfig


class ResourceConfig(TypedDict, total=False):
    InstanceType: literals.TrainingInstanceType
    InstanceCount: int
    VolumeSizeInGB: int
    VolumeKmsKeyId: str
    KeepAlivePeriodInSeconds: int
    InstanceGroups: list[InstanceGroup]
    TrainingPlanArn: str
    InstancePlacementConfig: InstancePlacementConfig
    InstancePreferences: list[InstancePreference]
    SelectedInstanceType: literals.TrainingInstanceType
    SelectedInstanceCount: int


class StoppingCondition(TypedDict, total=False):
    MaxRuntimeInSeconds: int
    MaxWaitTimeInSeconds: int
    MaxPendingTimeInSeconds: int


class TrainingJobDefinition(TypedDict):
    TrainingInputMode: literals.TrainingInputMode
    HyperParameters: NotRequired[dict[str, str]]
    InputDataConfig: list[Channel]
    OutputDataConfig: OutputDataConfig
    ResourceConfig: ResourceConfig
    StoppingCondition: StoppingCondition


class AlgorithmValidationProfile(TypedDict):
    ProfileName: str
    TrainingJobDefinition: TrainingJobDefinition
    TransformJobDefinition: NotRequired[TransformJobDefinition]


class AlgorithmValidationSpecification(TypedDict):
    ValidationRole: str
    ValidationProfiles: list[AlgorithmValidationProfile]


class CreateAlgorithmInput(TypedDict, total=False, closed=True):
    AlgorithmName: Required[str]
    AlgorithmDescription: str
    TrainingSpecification: Required[TrainingSpecification]
    InferenceSpecification: InferenceSpecification
    ValidationSpecification: AlgorithmValidationSpecification
    CertifyForMarketplace: bool
    Tags: list[Tag]


class CreateAppRequest(TypedDict, total=False, closed=True):
    DomainId: Required[str]
    UserProfileName: str
    SpaceName: str
    AppType: Required[literals.AppType]
    AppName: Required[str]
    Tags: list[Tag]
    ResourceSpec: ResourceSpec
    RecoveryMode: bool


class CreateAppImageConfigRequest(TypedDict, total=False, closed=True):
    AppImageConfigName: Required[str]
    Tags: list[Tag]
    KernelGatewayImageConfig: KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfig


class CreateArtifactRequest(TypedDict, total=False, closed=True):
    ArtifactName: str
    Source: Required[ArtifactSource]
    ArtifactType: Required[str]
    Properties: dict[str, str]
    MetadataProperties: MetadataProperties
    Tags: list[Tag]


class AutoMLDataSplitConfig(TypedDict, total=False):
    ValidationFraction: FloatInput


class AutoMLJobConfig(TypedDict, total=False):
    CompletionCriteria: AutoMLJobCompletionCriteria
    SecurityConfig: AutoMLSecurityConfig
    CandidateGenerationConfig: AutoMLCandidateGenerationConfig
    DataSplitConfig: AutoMLDataSplitConfig
    Mode: literals.AutoMLMode


class CreateAutoMLJobRequest(TypedDict, total=False, closed=True):
    AutoMLJobName: Required[str]
    InputDataConfig: Required[list[AutoMLChannel]]
    OutputDataConfig: Required[AutoMLOutputDataConfig]
    ProblemType: literals.ProblemType
    AutoMLJobObjective: AutoMLJobObjective
    AutoMLJobConfig: AutoMLJobConfig
    RoleArn: Required[str]
    GenerateCandidateDefinitionsOnly: bool
    Tags: list[Tag]
    ModelDeployConfig: ModelDeployConfig


class CreateAutoMLJobV2Request(TypedDict, total=False, closed=True):
    AutoMLJobName: Required[str]
    AutoMLJobInputDataConfig: Required[list[AutoMLJobChannel]]
    OutputDataConfig: Required[AutoMLOutputDataConfig]
    AutoMLProblemTypeConfig: Required[AutoMLProblemTypeConfig]
    RoleArn: Required[str]
    Tags: list[Tag]
    SecurityConfig: AutoMLSecurityConfig
    AutoMLJobObjective: AutoMLJobObjective
    ModelDeployConfig: ModelDeployConfig
    DataSplitConfig: AutoMLDataSplitConfig
    AutoMLComputeConfig: AutoMLComputeConfig


class ClusterInstanceRequirements(TypedDict):
    InstanceTypes: list[literals.ClusterInstanceType]


class ClusterPatchSchedule(TypedDict, total=False):
    NextPatchDate: TimestampInput


class ClusterAutoPatchConfig(TypedDict, total=False):
    PatchingStrategy: Required[literals.ClusterPatchingStrategy]
    PatchSchedule: ClusterPatchSchedule
    DeploymentConfig: DeploymentConfiguration
    IdleWaitWindowInSeconds: int
    DrainPolicy: ClusterDrainPolicy


class ClusterKubernetesConfig(TypedDict, total=False):
    Labels: dict[str, str]
    Taints: list[ClusterKubernetesTaint]


class ClusterSlurmConfig(TypedDict):
    NodeType: literals.ClusterSlurmNodeType
    PartitionNames: NotRequired[list[str]]


class ClusterNetworkInterface(TypedDict, total=False):
    InterfaceType: literals.ClusterInterfaceType


class ClusterInstanceGroupSpecification(TypedDict, total=False):
    InstanceCount: Required[int]
    MinInstanceCount: int
    InstanceGroupName: Required[str]
    InstanceType: literals.ClusterInstanceType
    InstanceRequirements: ClusterInstanceRequirements
    LifeCycleConfig: ClusterLifeCycleConfig
    ExecutionRole: Required[str]
    ThreadsPerCore: int
    InstanceStorageConfigs: list[ClusterInstanceStorageConfig]
    OnStartDeepHealthChecks: list[literals.DeepHealthCheckType]
    TrainingPlanArn: str
    OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfig
    ImageId: str
    AutoPatchConfig: ClusterAutoPatchConfig
    ImageReleaseVersion: str
    KubernetesConfig: ClusterKubernetesConfig
    SlurmConfig: ClusterSlurmConfig
    CapacityRequirements: ClusterCapacityRequirements
    NetworkInterface: ClusterNetworkInterface


class EnvironmentConfig(TypedDict, total=False):
    FSxLustreConfig: FSxLustreConfig


class ClusterRestrictedInstanceGroupSpecification(TypedDict, total=False):
    InstanceCount: Required[int]
    InstanceGroupName: Required[str]
    InstanceType: Required[literals.ClusterInstanceType]
    ExecutionRole: Required[str]
    ThreadsPerCore: int
    InstanceStorageConfigs: list[ClusterInstanceStorageConfig]
    OnStartDeepHealthChecks: list[literals.DeepHealthCheckType]
    TrainingPlanArn: str
    OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfig
    EnvironmentConfig: EnvironmentConfig


class ClusterSharedEnvironmentConfig(TypedDict):
    FSxLustreDeletionPolicy: literals.ClusterFSxLustreDeletionPolicy
    FSxLustreConfig: FSxLustreConfig


class ClusterRestrictedInstanceGroupsConfig(TypedDict):
    SharedEnvironmentConfig: ClusterSharedEnvironmentConfig


class ClusterAutoScalingConfig(TypedDict):
    Mode: literals.ClusterAutoScalingMode
    AutoScalerType: NotRequired[literals.ClusterAutoScalerType]


class CreateClusterRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    InstanceGroups: list[ClusterInstanceGroupSpecification]
    RestrictedInstanceGroups: list[ClusterRestrictedInstanceGroupSpecification]
    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfig
    VpcConfig: VpcConfig
    Tags: list[Tag]
    Orchestrator: ClusterOrchestrator
    NodeRecovery: literals.ClusterNodeRecovery
    TieredStorageConfig: ClusterTieredStorageConfig
    NodeProvisioningMode: literals.ClusterNodeProvisioningMode
    ClusterRole: str
    AutoScaling: ClusterAutoScalingConfig


class CreateClusterExtensionRequest(TypedDict, total=False, closed=True):
    ClusterArn: Required[str]
    ExtensionName: Required[str]
    ExtensionVersion: str
    ConfigurationValues: str
    Tags: list[Tag]
    ClientToken: str


class CreateClusterSchedulerConfigRequest(TypedDict, closed=True):
    Name: str
    ClusterArn: str
    SchedulerConfig: SchedulerConfig
    Description: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class CreateCodeRepositoryInput(TypedDict, closed=True):
    CodeRepositoryName: str
    GitConfig: GitConfig
    Tags: NotRequired[list[Tag]]


class CreateCompilationJobRequest(TypedDict, closed=True):
    CompilationJobName: str
    RoleArn: str
    ModelPackageVersionArn: NotRequired[str]
    InputConfig: NotRequired[InputConfig]
    OutputConfig: OutputConfig
    VpcConfig: NotRequired[NeoVpcConfig]
    StoppingCondition: StoppingCondition
    Tags: NotRequired[list[Tag]]


class ComputeQuotaResourceConfig(TypedDict, total=False):
    InstanceType: Required[literals.ClusterInstanceType]
    Count: int
    Accelerators: int
    VCpu: FloatInput
    MemoryInGiB: FloatInput
    AcceleratorPartition: AcceleratorPartitionConfig


class ResourceSharingConfig(TypedDict, total=False):
    Strategy: Required[literals.ResourceSharingStrategy]
    BorrowLimit: int
    AbsoluteBorrowLimits: list[ComputeQuotaResourceConfig]


class ComputeQuotaConfig(TypedDict, total=False):
    ComputeQuotaResources: list[ComputeQuotaResourceConfig]
    ResourceSharingConfig: ResourceSharingConfig
    PreemptTeamTasks: literals.PreemptTeamTasks


class CreateComputeQuotaRequest(TypedDict, closed=True):
    Name: str
    Description: NotRequired[str]
    ClusterArn: str
    ComputeQuotaConfig: ComputeQuotaConfig
    ComputeQuotaTarget: ComputeQuotaTarget
    ActivationState: NotRequired[literals.ActivationState]
    Tags: NotRequired[list[Tag]]


class CreateContextRequest(TypedDict, closed=True):
    ContextName: str
    Source: ContextSource
    ContextType: str
    Description: NotRequired[str]
    Properties: NotRequired[dict[str, str]]
    Tags: NotRequired[list[Tag]]


class EndpointInput(TypedDict, total=False):
    EndpointName: Required[str]
    LocalPath: Required[str]
    S3InputMode: literals.ProcessingS3InputMode
    S3DataDistributionType: literals.ProcessingS3DataDistributionType
    FeaturesAttribute: str
    InferenceAttribute: str
    ProbabilityAttribute: str
    ProbabilityThresholdAttribute: FloatInput
    StartTimeOffset: str
    EndTimeOffset: str
    ExcludeFeaturesAttribute: str


class BatchTransformInput(TypedDict, total=False):
    DataCapturedDestinationS3Uri: Required[str]
    DatasetFormat: Required[MonitoringDatasetFormat]
    LocalPath: Required[str]
    S3InputMode: literals.ProcessingS3InputMode
    S3DataDistributionType: literals.ProcessingS3DataDistributionType
    FeaturesAttribute: str
    InferenceAttribute: str
    ProbabilityAttribute: str
    ProbabilityThresholdAttribute: FloatInput
    StartTimeOffset: str
    EndTimeOffset: str
    ExcludeFeaturesAttribute: str


class DataQualityJobInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput


class MonitoringS3Output(TypedDict):
    S3Uri: str
    LocalPath: str
    S3UploadMode: NotRequired[literals.ProcessingS3UploadMode]


class MonitoringOutput(TypedDict):
    S3Output: MonitoringS3Output


class MonitoringOutputConfig(TypedDict):
    MonitoringOutputs: list[MonitoringOutput]
    KmsKeyId: NotRequired[str]


class CreateDataQualityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    DataQualityBaselineConfig: NotRequired[DataQualityBaselineConfig]
    DataQualityAppSpecification: DataQualityAppSpecification
    DataQualityJobInput: DataQualityJobInput
    DataQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    RoleArn: str
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    Tags: NotRequired[list[Tag]]


class CreateDeviceFleetRequest(TypedDict, total=False, closed=True):
    DeviceFleetName: Required[str]
    RoleArn: str
    Description: str
    OutputConfig: Required[EdgeOutputConfig]
    Tags: list[Tag]
    EnableIotRoleAlias: bool


class CreateDomainRequest(TypedDict, total=False, closed=True):
    DomainName: Required[str]
    AuthMode: Required[literals.AuthMode]
    DefaultUserSettings: Required[UserSettings]
    DomainSettings: DomainSettings
    SubnetIds: list[str]
    VpcId: str
    Tags: list[Tag]
    AppNetworkAccessType: literals.AppNetworkAccessType
    HomeEfsFileSystemKmsKeyId: str
    KmsKeyId: str
    AppSecurityGroupManagement: literals.AppSecurityGroupManagement
    HomeEfsFileSystemCreation: literals.HomeEfsFileSystemCreation
    TagPropagation: literals.TagPropagation
    DefaultSpaceSettings: DefaultSpaceSettings


class DeploymentStage(TypedDict):
    StageName: str
    DeviceSelectionConfig: DeviceSelectionConfig
    DeploymentConfig: NotRequired[EdgeDeploymentConfig]


class CreateEdgeDeploymentPlanRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str
    ModelConfigs: list[EdgeDeploymentModelConfig]
    DeviceFleetName: str
    Stages: NotRequired[list[DeploymentStage]]
    Tags: NotRequired[list[Tag]]


class CreateEdgeDeploymentStageRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str
    Stages: list[DeploymentStage]


class CreateEdgePackagingJobRequest(TypedDict, closed=True):
    EdgePackagingJobName: str
    CompilationJobName: str
    ModelName: str
    ModelVersion: str
    RoleArn: str
    OutputConfig: EdgeOutputConfig
    ResourceKey: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class CreateEndpointInput(TypedDict, closed=True):
    EndpointName: str
    EndpointConfigName: str
    DeploymentConfig: NotRequired[DeploymentConfig]
    Tags: NotRequired[list[Tag]]


class ProductionVariant(TypedDict, total=False):
    VariantName: Required[str]
    ModelName: str
    InitialInstanceCount: int
    InstanceType: literals.ProductionVariantInstanceType
    InstancePools: list[InstancePool]
    VariantInstanceProvisionTimeoutInSeconds: int
    InitialVariantWeight: FloatInput
    AcceleratorType: literals.ProductionVariantAcceleratorType
    CoreDumpConfig: ProductionVariantCoreDumpConfig
    ServerlessConfig: ProductionVariantServerlessConfig
    VolumeSizeInGB: int
    ModelDataDownloadTimeoutInSeconds: int
    ContainerStartupHealthCheckTimeoutInSeconds: int
    EnableSSMAccess: bool
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    RoutingConfig: ProductionVariantRoutingConfig
    InferenceAmiVersion: literals.ProductionVariantInferenceAmiVersion
    CapacityReservationConfig: ProductionVariantCapacityReservationConfig
    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout]


class CreateEndpointConfigInput(TypedDict, total=False, closed=True):
    EndpointConfigName: Required[str]
    ProductionVariants: Required[list[ProductionVariant]]
    DataCaptureConfig: DataCaptureConfig
    Tags: list[Tag]
    KmsKeyId: str
    AsyncInferenceConfig: AsyncInferenceConfig
    ExplainerConfig: ExplainerConfig
    ShadowProductionVariants: list[ProductionVariant]
    ExecutionRoleArn: str
    VpcConfig: VpcConfig
    EnableNetworkIsolation: bool
    MetricsConfig: MetricsConfig
    CrossRegionTrafficConfig: CrossRegionTrafficConfig


class CreateExperimentRequest(TypedDict, total=False, closed=True):
    ExperimentName: Required[str]
    DisplayName: str
    Description: str
    Tags: list[Tag]


class ThroughputConfig(TypedDict, total=False):
    ThroughputMode: Required[literals.ThroughputMode]
    ProvisionedReadCapacityUnits: int
    ProvisionedWriteCapacityUnits: int


class CreateFeatureGroupRequest(TypedDict, total=False, closed=True):
    FeatureGroupName: Required[str]
    RecordIdentifierFeatureName: Required[str]
    EventTimeFeatureName: Required[str]
    FeatureDefinitions: Required[list[FeatureDefinition]]
    OnlineStoreConfig: OnlineStoreConfig
    OfflineStoreConfig: OfflineStoreConfig
    ThroughputConfig: ThroughputConfig
    RoleArn: str
    Description: str
    Tags: list[Tag]


class CreateFlowDefinitionRequest(TypedDict, total=False, closed=True):
    FlowDefinitionName: Required[str]
    HumanLoopRequestSource: HumanLoopRequestSource
    HumanLoopActivationConfig: HumanLoopActivationConfig
    HumanLoopConfig: HumanLoopConfig
    OutputConfig: Required[FlowDefinitionOutputConfig]
    RoleArn: Required[str]
    Tags: list[Tag]


class CreateHubRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    HubDescription: Required[str]
    HubDisplayName: str
    HubSearchKeywords: list[str]
    S3StorageConfig: HubS3StorageConfig
    Tags: list[Tag]


class PresignedUrlAccessConfig(TypedDict, total=False):
    AcceptEula: bool
    ExpectedS3Url: str


class CreateHubContentPresignedUrlsRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    HubContentType: Required[literals.HubContentType]
    HubContentName: Required[str]
    HubContentVersion: str
    AccessConfig: PresignedUrlAccessConfig
    MaxResults: int
    NextToken: str


class CreateHubContentReferenceRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    SageMakerPublicHubContentArn: Required[str]
    HubContentName: str
    MinVersion: str
    Tags: list[Tag]


class UiTemplate(TypedDict):
    Content: str


class CreateHumanTaskUiRequest(TypedDict, closed=True):
    HumanTaskUiName: str
    UiTemplate: UiTemplate
    Tags: NotRequired[list[Tag]]


class TuningJobCompletionCriteria(TypedDict, total=False):
    TargetObjectiveMetricValue: FloatInput
    BestObjectiveNotImproving: BestObjectiveNotImproving
    ConvergenceDetected: ConvergenceDetected


class HyperParameterTuningJobConfig(TypedDict, total=False):
    Strategy: Required[literals.HyperParameterTuningJobStrategyType]
    StrategyConfig: HyperParameterTuningJobStrategyConfig
    HyperParameterTuningJobObjective: HyperParameterTuningJobObjective
    ResourceLimits: Required[ResourceLimits]
    ParameterRanges: ParameterRanges
    TrainingJobEarlyStoppingType: literals.TrainingJobEarlyStoppingType
    TuningJobCompletionCriteria: TuningJobCompletionCriteria
    RandomSeed: int


class HyperParameterTrainingJobDefinition(TypedDict, total=False):
    DefinitionName: str
    TuningObjective: HyperParameterTuningJobObjective
    HyperParameterRanges: ParameterRanges
    StaticHyperParameters: dict[str, str]
    AlgorithmSpecification: Required[HyperParameterAlgorithmSpecification]
    RoleArn: Required[str]
    InputDataConfig: list[Channel]
    VpcConfig: VpcConfig
    OutputDataConfig: Required[OutputDataConfig]
    ResourceConfig: ResourceConfig
    HyperParameterTuningResourceConfig: HyperParameterTuningResourceConfig
    StoppingCondition: Required[StoppingCondition]
    EnableNetworkIsolation: bool
    EnableInterContainerTrafficEncryption: bool
    EnableManagedSpotTraining: bool
    CheckpointConfig: CheckpointConfig
    RetryStrategy: RetryStrategy
    Environment: dict[str, str]


class CreateHyperParameterTuningJobRequest(TypedDict, total=False, closed=True):
    HyperParameterTuningJobName: Required[str]
    HyperParameterTuningJobConfig: Required[HyperParameterTuningJobConfig]
    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    TrainingJobDefinitions: list[HyperParameterTrainingJobDefinition]
    WarmStartConfig: HyperParameterTuningJobWarmStartConfig
    Tags: list[Tag]
    Autotune: Autotune


class CreateImageRequest(TypedDict, total=False, closed=True):
    Description: str
    DisplayName: str
    ImageName: Required[str]
    RoleArn: Required[str]
    Tags: list[Tag]


class CreateImageVersionRequest(TypedDict, total=False, closed=True):
    BaseImage: Required[str]
    ClientToken: str
    ImageName: Required[str]
    Aliases: list[str]
    VendorGuidance: literals.VendorGuidance
    JobType: literals.JobType
    MLFramework: str
    ProgrammingLang: str
    Processor: literals.Processor
    Horovod: bool
    ReleaseNotes: str


class InferenceComponentContainerSpecification(TypedDict, total=False):
    Image: str
    ArtifactUrl: str
    Environment: dict[str, str]
    ContainerMetricsConfig: ContainerMetricsConfig


class InferenceComponentComputeResourceRequirements(TypedDict, total=False):
    NumberOfCpuCoresRequired: FloatInput
    NumberOfAcceleratorDevicesRequired: FloatInput
    MinMemoryRequiredInMb: Required[int]
    MaxMemoryRequiredInMb: int
    AcceleratorPartitionType: str


class InferenceComponentDataCacheConfig(TypedDict):
    EnableCaching: bool


class InferenceComponentSpecification(TypedDict, total=False):
    InstanceType: literals.ProductionVariantInstanceType
    ModelName: str
    Container: InferenceComponentContainerSpecification
    StartupParameters: InferenceComponentStartupParameters
    ComputeResourceRequirements: InferenceComponentComputeResourceRequirements
    BaseInferenceComponentName: str
    DataCacheConfig: InferenceComponentDataCacheConfig
    SchedulingConfig: InferenceComponentSchedulingConfig


class InferenceComponentRuntimeConfig(TypedDict):
    CopyCount: int


class CreateInferenceComponentInput(TypedDict, total=False, closed=True):
    InferenceComponentName: Required[str]
    EndpointName: Required[str]
    VariantName: str
    Specification: InferenceComponentSpecification
    Specifications: list[InferenceComponentSpecification]
    RuntimeConfig: InferenceComponentRuntimeConfig
    Tags: list[Tag]


class InferenceExperimentSchedule(TypedDict, total=False):
    StartTime: TimestampInput
    EndTime: TimestampInput


class ModelVariantConfig(TypedDict):
    ModelName: str
    VariantName: str
    InfrastructureConfig: ModelInfrastructureConfig


class CreateInferenceExperimentRequest(TypedDict, closed=True):
    Name: str
    Type: literals.InferenceExperimentType
    Schedule: NotRequired[InferenceExperimentSchedule]
    Description: NotRequired[str]
    RoleArn: str
    EndpointName: str
    ModelVariants: list[ModelVariantConfig]
    DataStorageConfig: NotRequired[InferenceExperimentDataStorageConfig]
    ShadowModeConfig: ShadowModeConfig
    KmsKey: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class RecommendationJobCompiledOutputConfig(TypedDict, total=False):
    S3OutputUri: str


class RecommendationJobOutputConfig(TypedDict, total=False):
    KmsKeyId: str
    CompiledOutputConfig: RecommendationJobCompiledOutputConfig


class CreateInferenceRecommendationsJobRequest(TypedDict, closed=True):
    JobName: str
    JobType: literals.RecommendationJobType
    RoleArn: str
    InputConfig: RecommendationJobInputConfig
    JobDescription: NotRequired[str]
    StoppingConditions: NotRequired[RecommendationJobStoppingConditions]
    OutputConfig: NotRequired[RecommendationJobOutputConfig]
    Tags: NotRequired[list[Tag]]


class CreateInferenceRouterInput(TypedDict, closed=True):
    InferenceRouterName: str
    RoutingTargets: list[RoutingTarget]
    ClientToken: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class CreateJobRequest(TypedDict, closed=True):
    JobName: str
    RoleArn: str
    JobCategory: literals.JobCategory
    JobConfigSchemaVersion: str
    JobConfigDocument: str
    Tags: NotRequired[list[Tag]]


class CreateLabelingJobRequest(TypedDict, closed=True):
    LabelingJobName: str
    LabelAttributeName: str
    InputConfig: LabelingJobInputConfig
    OutputConfig: LabelingJobOutputConfig
    RoleArn: str
    LabelCategoryConfigS3Uri: NotRequired[str]
    StoppingConditions: NotRequired[LabelingJobStoppingConditions]
    LabelingJobAlgorithmsConfig: NotRequired[LabelingJobAlgorithmsConfig]
    HumanTaskConfig: HumanTaskConfig
    Tags: NotRequired[list[Tag]]


class CreateMlflowAppRequest(TypedDict, total=False, closed=True):
    Name: Required[str]
    ArtifactStoreUri: Required[str]
    RoleArn: Required[str]
    KmsKeyId: str
    ModelRegistrationMode: literals.ModelRegistrationMode
    WeeklyMaintenanceWindowStart: str
    AccountDefaultStatus: literals.AccountDefaultStatus
    DefaultDomainIdList: list[str]
    Tags: list[Tag]


class CreateMlflowTrackingServerRequest(TypedDict, total=False, closed=True):
    TrackingServerName: Required[str]
    ArtifactStoreUri: Required[str]
    TrackingServerSize: literals.TrackingServerSize
    MlflowVersion: str
    RoleArn: Required[str]
    AutomaticModelRegistration: bool
    WeeklyMaintenanceWindowStart: str
    Tags: list[Tag]
    S3BucketOwnerAccountId: str
    S3BucketOwnerVerification: bool


class CreateModelInput(TypedDict, total=False, closed=True):
    ModelName: Required[str]
    PrimaryContainer: ContainerDefinition
    Containers: list[ContainerDefinition]
    InferenceExecutionConfig: InferenceExecutionConfig
    ExecutionRoleArn: str
    Tags: list[Tag]
    VpcConfig: VpcConfig
    EnableNetworkIsolation: bool


class ModelBiasJobInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
    GroundTruthS3Input: Required[MonitoringGroundTruthS3Input]


class CreateModelBiasJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    ModelBiasBaselineConfig: NotRequired[ModelBiasBaselineConfig]
    ModelBiasAppSpecification: ModelBiasAppSpecification
    ModelBiasJobInput: ModelBiasJobInput
    ModelBiasJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    RoleArn: str
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    Tags: NotRequired[list[Tag]]


class CreateModelCardRequest(TypedDict, closed=True):
    ModelCardName: str
    SecurityConfig: NotRequired[ModelCardSecurityConfig]
    Content: str
    ModelCardStatus: literals.ModelCardStatus
    Tags: NotRequired[list[Tag]]


class CreateModelCardExportJobRequest(TypedDict, closed=True):
    ModelCardName: str
    ModelCardVersion: NotRequired[int]
    ModelCardExportJobName: str
    OutputConfig: ModelCardExportOutputConfig


class ModelExplainabilityJobInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput


class CreateModelExplainabilityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    ModelExplainabilityBaselineConfig: NotRequired[ModelExplainabilityBaselineConfig]
    ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecification
    ModelExplainabilityJobInput: ModelExplainabilityJobInput
    ModelExplainabilityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    RoleArn: str
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    Tags: NotRequired[list[Tag]]


class CreateModelPackageInput(TypedDict, total=False, closed=True):
    ModelPackageName: str
    ModelPackageGroupName: str
    ModelPackageDescription: str
    ModelPackageRegistrationType: literals.ModelPackageRegistrationType
    InferenceSpecification: InferenceSpecification
    ValidationSpecification: ModelPackageValidationSpecification
    SourceAlgorithmSpecification: SourceAlgorithmSpecification
    CertifyForMarketplace: bool
    Tags: list[Tag]
    ModelApprovalStatus: literals.ModelApprovalStatus
    MetadataProperties: MetadataProperties
    ModelMetrics: ModelMetrics
    ClientToken: str
    Domain: str
    Task: str
    SamplePayloadUrl: str
    CustomerMetadataProperties: dict[str, str]
    DriftCheckBaselines: DriftCheckBaselines
    AdditionalInferenceSpecifications: list[AdditionalInferenceSpecificationDefinition]
    SkipModelValidation: literals.SkipModelValidation
    SourceUri: str
    SecurityConfig: ModelPackageSecurityConfig
    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    ManagedStorageType: literals.ManagedStorageType


class CreateModelPackageGroupInput(TypedDict, total=False, closed=True):
    ModelPackageGroupName: Required[str]
    ModelPackageGroupDescription: str
    Tags: list[Tag]
    ManagedConfiguration: ManagedConfiguration


class ModelQualityJobInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
    GroundTruthS3Input: Required[MonitoringGroundTruthS3Input]


class CreateModelQualityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    ModelQualityBaselineConfig: NotRequired[ModelQualityBaselineConfig]
    ModelQualityAppSpecification: ModelQualityAppSpecification
    ModelQualityJobInput: ModelQualityJobInput
    ModelQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    RoleArn: str
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    Tags: NotRequired[list[Tag]]


class MonitoringInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput


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


class MonitoringScheduleConfig(TypedDict, total=False):
    ScheduleConfig: ScheduleConfig
    MonitoringJobDefinition: MonitoringJobDefinition
    MonitoringJobDefinitionName: str
    MonitoringType: literals.MonitoringType


class CreateMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    MonitoringScheduleConfig: MonitoringScheduleConfig
    Tags: NotRequired[list[Tag]]


class CreateNotebookInstanceInput(TypedDict, total=False, closed=True):
    NotebookInstanceName: Required[str]
    InstanceType: Required[literals.InstanceType]
    SubnetId: str
    SecurityGroupIds: list[str]
    IpAddressType: literals.IPAddressType
    RoleArn: Required[str]
    KmsKeyId: str
    Tags: list[Tag]
    LifecycleConfigName: str
    DirectInternetAccess: literals.DirectInternetAccess
    VolumeSizeInGB: int
    AcceleratorTypes: list[literals.NotebookInstanceAcceleratorType]
    DefaultCodeRepository: str
    AdditionalCodeRepositories: list[str]
    RootAccess: literals.RootAccess
    PlatformIdentifier: str
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration


class CreateNotebookInstanceLifecycleConfigInput(TypedDict, total=False, closed=True):
    NotebookInstanceLifecycleConfigName: Required[str]
    OnCreate: list[NotebookInstanceLifecycleHook]
    OnStart: list[NotebookInstanceLifecycleHook]
    Tags: list[Tag]


class CreateOptimizationJobRequest(TypedDict, closed=True):
    OptimizationJobName: str
    RoleArn: str
    ModelSource: OptimizationJobModelSource
    DeploymentInstanceType: literals.OptimizationJobDeploymentInstanceType
    MaxInstanceCount: NotRequired[int]
    OptimizationEnvironment: NotRequired[dict[str, str]]
    OptimizationConfigs: list[OptimizationConfig]
    OutputConfig: OptimizationJobOutputConfig
    StoppingCondition: StoppingCondition
    Tags: NotRequired[list[Tag]]
    VpcConfig: NotRequired[OptimizationVpcConfig]
    TrainingPlanArns: NotRequired[list[str]]


class IdcConfigInput(TypedDict):
    InstanceArn: str


class CreatePartnerAppRequest(TypedDict, total=False, closed=True):
    Name: Required[str]
    Type: Required[literals.PartnerAppType]
    ExecutionRoleArn: Required[str]
    KmsKeyId: str
    MaintenanceConfig: PartnerAppMaintenanceConfig
    Tier: Required[str]
    ApplicationConfig: PartnerAppConfig
    IdcConfig: IdcConfigInput
    AuthType: Required[literals.PartnerAppAuthType]
    EnableIamSessionBasedIdentity: bool
    EnableAutoMinorVersionUpgrade: bool
    ClientToken: str
    Tags: list[Tag]


class CreatePartnerAppPresignedUrlRequest(TypedDict, total=False, closed=True):
    Arn: Required[str]
    ExpiresInSeconds: int
    SessionExpirationDurationInSeconds: int


class PipelineDefinitionS3Location(TypedDict):
    Bucket: str
    ObjectKey: str
    VersionId: NotRequired[str]


class CreatePipelineRequest(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    PipelineDisplayName: str
    PipelineDefinition: str
    PipelineDefinitionS3Location: PipelineDefinitionS3Location
    PipelineDescription: str
    ClientRequestToken: str
    RoleArn: Required[str]
    Tags: list[Tag]
    ParallelismConfiguration: ParallelismConfiguration
    PipelineVersionAliases: list[str]


class CreatePresignedDomainUrlRequest(TypedDict, total=False, closed=True):
    DomainId: Required[str]
    UserProfileName: Required[str]
    SessionExpirationDurationInSeconds: int
    ExpiresInSeconds: int
    SpaceName: str
    LandingUri: str


class CreatePresignedMlflowAppUrlRequest(TypedDict, total=False, closed=True):
    Arn: Required[str]
    ExpiresInSeconds: int
    SessionExpirationDurationInSeconds: int


class CreatePresignedMlflowTrackingServerUrlRequest(
    TypedDict,
    total=False,
    closed=True,
):
    TrackingServerName: Required[str]
    ExpiresInSeconds: int
    SessionExpirationDurationInSeconds: int


class CreatePresignedNotebookInstanceUrlInput(TypedDict, closed=True):
    NotebookInstanceName: str
    SessionExpirationDurationInSeconds: NotRequired[int]


class CreateProcessingJobRequest(TypedDict, total=False, closed=True):
    ProcessingInputs: list[ProcessingInput]
    ProcessingOutputConfig: ProcessingOutputConfig
    ProcessingJobName: Required[str]
    ProcessingResources: Required[ProcessingResources]
    StoppingCondition: ProcessingStoppingCondition
    AppSpecification: Required[AppSpecification]
    Environment: dict[str, str]
    NetworkConfig: NetworkConfig
    RoleArn: Required[str]
    Tags: list[Tag]
    ExperimentConfig: ExperimentConfig


class CfnStackCreateParameter(TypedDict):
    Key: str
    Value: NotRequired[str]


class CfnCreateTemplateProvider(TypedDict):
    TemplateName: str
    TemplateURL: str
    RoleARN: NotRequired[str]
    Parameters: NotRequired[list[CfnStackCreateParameter]]


class CreateTemplateProvider(TypedDict, total=False):
    CfnTemplateProvider: CfnCreateTemplateProvider


class CreateProjectInput(TypedDict, total=False, closed=True):
    ProjectName: Required[str]
    ProjectDescription: str
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails
    Tags: list[Tag]
    TemplateProviders: list[CreateTemplateProvider]


class CreateSpaceRequest(TypedDict, total=False, closed=True):
    DomainId: Required[str]
    SpaceName: Required[str]
    Tags: list[Tag]
    SpaceSettings: SpaceSettings
    OwnershipSettings: OwnershipSettings
    SpaceSharingSettings: SpaceSharingSettings
    SpaceDisplayName: str


class CreateStudioLifecycleConfigRequest(TypedDict, closed=True):
    StudioLifecycleConfigName: str
    StudioLifecycleConfigContent: str
    StudioLifecycleConfigAppType: literals.StudioLifecycleConfigAppType
    Tags: NotRequired[list[Tag]]


class SessionChainingConfig(TypedDict, total=False):
    EnableSessionTagChaining: bool


class CreateTrainingJobRequest(TypedDict, total=False, closed=True):
    TrainingJobName: Required[str]
    HyperParameters: dict[str, str]
    AlgorithmSpecification: AlgorithmSpecification
    RoleArn: Required[str]
    InputDataConfig: list[Channel]
    OutputDataConfig: Required[OutputDataConfig]
    ResourceConfig: ResourceConfig
    VpcConfig: VpcConfig
    StoppingCondition: StoppingCondition
    Tags: list[Tag]
    EnableNetworkIsolation: bool
    EnableInterContainerTrafficEncryption: bool
    EnableManagedSpotTraining: bool
    CheckpointConfig: CheckpointConfig
    DebugHookConfig: DebugHookConfig
    DebugRuleConfigurations: list[DebugRuleConfiguration]
    TensorBoardOutputConfig: TensorBoardOutputConfig
    ExperimentConfig: ExperimentConfig
    ProfilerConfig: ProfilerConfig
    ProfilerRuleConfigurations: list[ProfilerRuleConfiguration]
    Environment: dict[str, str]
    RetryStrategy: RetryStrategy
    RemoteDebugConfig: RemoteDebugConfig
    InfraCheckConfig: InfraCheckConfig
    SessionChainingConfig: SessionChainingConfig
    ServerlessJobConfig: ServerlessJobConfig
    MlflowConfig: MlflowConfig
    ModelPackageConfig: ModelPackageConfig


class CreateTrainingPlanRequest(TypedDict, closed=True):
    TrainingPlanName: str
    TrainingPlanOfferingId: str
    SpareInstanceCountPerUltraServer: NotRequired[int]
    Tags: NotRequired[list[Tag]]


class CreateTrainingSessionRequest(TypedDict, closed=True):
    TrainingSessionName: str
    ModelPackageGroupArn: NotRequired[str]
    LoraConfig: LoraConfig
    RoleArn: str
    VpcConfig: NotRequired[VpcConfig]
    ModelConfig: TrainingSessionModelConfig
    OutputConfig: TrainingSessionOutputConfig
    Tags: NotRequired[list[Tag]]


class CreateTransformJobRequest(TypedDict, total=False, closed=True):
    TransformJobName: Required[str]
    ModelName: Required[str]
    MaxConcurrentTransforms: int
    ModelClientConfig: ModelClientConfig
    MaxPayloadInMB: int
    BatchStrategy: literals.BatchStrategy
    Environment: dict[str, str]
    TransformInput: Required[TransformInput]
    TransformOutput: Required[TransformOutput]
    DataCaptureConfig: BatchDataCaptureConfig
    TransformResources: Required[TransformResources]
    DataProcessing: DataProcessing
    Tags: list[Tag]
    ExperimentConfig: ExperimentConfig


class CreateTrialRequest(TypedDict, total=False, closed=True):
    TrialName: Required[str]
    DisplayName: str
    ExperimentName: Required[str]
    MetadataProperties: MetadataProperties
    Tags: list[Tag]


class TrialComponentParameterValue(TypedDict, total=False):
    StringValue: str
    NumberValue: FloatInput


class CreateTrialComponentRequest(TypedDict, total=False, closed=True):
    TrialComponentName: Required[str]
    DisplayName: str
    Status: TrialComponentStatus
    StartTime: TimestampInput
    EndTime: TimestampInput
    Parameters: dict[str, TrialComponentParameterValue]
    InputArtifacts: dict[str, TrialComponentArtifact]
    OutputArtifacts: dict[str, TrialComponentArtifact]
    MetadataProperties: MetadataProperties
    Tags: list[Tag]


class CreateUserProfileRequest(TypedDict, total=False, closed=True):
    DomainId: Required[str]
    UserProfileName: Required[str]
    SingleSignOnUserIdentifier: str
    SingleSignOnUserValue: str
    Tags: list[Tag]
    UserSettings: UserSettings


class OidcConfig(TypedDict):
    ClientId: str
    ClientSecret: str
    Issuer: str
    AuthorizationEndpoint: str
    TokenEndpoint: str
    UserInfoEndpoint: str
    LogoutEndpoint: str
    JwksUri: str
    Scope: NotRequired[str]
    AuthenticationRequestExtraParams: NotRequired[dict[str, str]]


class WorkforceVpcConfigRequest(TypedDict, total=False):
    VpcId: str
    SecurityGroupIds: list[str]
    Subnets: list[str]


class CreateWorkforceRequest(TypedDict, total=False, closed=True):
    CognitoConfig: CognitoConfig
    OidcConfig: OidcConfig
    SourceIpConfig: SourceIpConfig
    WorkforceName: Required[str]
    Tags: list[Tag]
    WorkforceVpcConfig: WorkforceVpcConfigRequest
    IpAddressType: literals.WorkforceIpAddressType


class CreateWorkteamRequest(TypedDict, total=False, closed=True):
    WorkteamName: Required[str]
    WorkforceName: str
    MemberDefinitions: Required[list[MemberDefinition]]
    Description: Required[str]
    NotificationConfiguration: NotificationConfiguration
    WorkerAccessConfiguration: WorkerAccessConfiguration
    Tags: list[Tag]


class DeleteAIBenchmarkJobRequest(TypedDict, closed=True):
    AIBenchmarkJobName: str


class DeleteAIRecommendationJobRequest(TypedDict, closed=True):
    AIRecommendationJobName: str


class DeleteAIWorkloadConfigRequest(TypedDict, closed=True):
    AIWorkloadConfigName: str


class DeleteActionRequest(TypedDict, closed=True):
    ActionName: str


class DeleteAlgorithmInput(TypedDict, closed=True):
    AlgorithmName: str


class DeleteAppRequest(TypedDict, closed=True):
    DomainId: str
    UserProfileName: NotRequired[str]
    SpaceName: NotRequired[str]
    AppType: literals.AppType
    AppName: str


class DeleteAppImageConfigRequest(TypedDict, closed=True):
    AppImageConfigName: str


class DeleteArtifactRequest(TypedDict, total=False, closed=True):
    ArtifactArn: str
    Source: ArtifactSource


class DeleteAssociationRequest(TypedDict, closed=True):
    SourceArn: str
    DestinationArn: str


class DeleteClusterRequest(TypedDict, closed=True):
    ClusterName: str


class DeleteClusterExtensionRequest(TypedDict, closed=True):
    ClusterArn: str
    ExtensionArn: str


class DeleteClusterSchedulerConfigRequest(TypedDict, closed=True):
    ClusterSchedulerConfigId: str


class DeleteCodeRepositoryInput(TypedDict, closed=True):
    CodeRepositoryName: str


class DeleteCompilationJobRequest(TypedDict, closed=True):
    CompilationJobName: str


class DeleteComputeQuotaRequest(TypedDict, closed=True):
    ComputeQuotaId: str


class DeleteContextRequest(TypedDict, closed=True):
    ContextName: str


class DeleteDataQualityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str


class DeleteDeviceFleetRequest(TypedDict, closed=True):
    DeviceFleetName: str


class RetentionPolicy(TypedDict, total=False):
    HomeEfsFileSystem: literals.RetentionType


class DeleteDomainRequest(TypedDict, closed=True):
    DomainId: str
    RetentionPolicy: NotRequired[RetentionPolicy]


class DeleteEdgeDeploymentPlanRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str


class DeleteEdgeDeploymentStageRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str
    StageName: str


class DeleteEndpointInput(TypedDict, closed=True):
    EndpointName: str


class DeleteEndpointConfigInput(TypedDict, closed=True):
    EndpointConfigName: str


class DeleteEndpointPolicyRequest(TypedDict, closed=True):
    EndpointName: str


class DeleteExperimentRequest(TypedDict, closed=True):
    ExperimentName: str


class DeleteFeatureGroupRequest(TypedDict, closed=True):
    FeatureGroupName: str


class DeleteFlowDefinitionRequest(TypedDict, closed=True):
    FlowDefinitionName: str


class DeleteHubRequest(TypedDict, closed=True):
    HubName: str


class DeleteHubContentRequest(TypedDict, closed=True):
    HubName: str
    HubContentType: literals.HubContentType
    HubContentName: str
    HubContentVersion: str


class DeleteHubContentReferenceRequest(TypedDict, closed=True):
    HubName: str
    HubContentType: literals.HubContentType
    HubContentName: str


class DeleteHumanTaskUiRequest(TypedDict, closed=True):
    HumanTaskUiName: str


class DeleteHyperParameterTuningJobRequest(TypedDict, closed=True):
    HyperParameterTuningJobName: str


class DeleteImageRequest(TypedDict, closed=True):
    ImageName: str


class DeleteImageVersionRequest(TypedDict, total=False, closed=True):
    ImageName: Required[str]
    Version: int
    Alias: str


class DeleteInferenceComponentInput(TypedDict, closed=True):
    InferenceComponentName: str


class DeleteInferenceExperimentRequest(TypedDict, closed=True):
    Name: str


class DeleteInferenceRouterInput(TypedDict, closed=True):
    InferenceRouterName: str


class DeleteJobRequest(TypedDict, closed=True):
    JobName: str
    JobCategory: literals.JobCategory


class DeleteMlflowAppRequest(TypedDict, closed=True):
    Arn: str


class DeleteMlflowTrackingServerRequest(TypedDict, closed=True):
    TrackingServerName: str


class DeleteModelInput(TypedDict, closed=True):
    ModelName: str


class DeleteModelBiasJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str


class DeleteModelCardRequest(TypedDict, closed=True):
    ModelCardName: str


class DeleteModelExplainabilityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str


class DeleteModelPackageInput(TypedDict, closed=True):
    ModelPackageName: str


class DeleteModelPackageGroupInput(TypedDict, closed=True):
    ModelPackageGroupName: str


class DeleteModelPackageGroupPolicyInput(TypedDict, closed=True):
    ModelPackageGroupName: str


class DeleteModelQualityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str


class DeleteMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str


class DeleteNotebookInstanceInput(TypedDict, closed=True):
    NotebookInstanceName: str


class DeleteNotebookInstanceLifecycleConfigInput(TypedDict, closed=True):
    NotebookInstanceLifecycleConfigName: str


class DeleteOptimizationJobRequest(TypedDict, closed=True):
    OptimizationJobName: str


class DeletePartnerAppRequest(TypedDict, closed=True):
    Arn: str
    ClientToken: NotRequired[str]


class DeletePipelineRequest(TypedDict, closed=True):
    PipelineName: str
    ClientRequestToken: NotRequired[str]


class DeleteProcessingJobRequest(TypedDict, closed=True):
    ProcessingJobName: str


class DeleteProjectInput(TypedDict, closed=True):
    ProjectName: str


class DeleteSpaceRequest(TypedDict, closed=True):
    DomainId: str
    SpaceName: str


class DeleteStudioLifecycleConfigRequest(TypedDict, closed=True):
    StudioLifecycleConfigName: str


class DeleteTagsInput(TypedDict, closed=True):
    ResourceArn: str
    TagKeys: list[str]


class DeleteTrainingJobRequest(TypedDict, closed=True):
    TrainingJobName: str


class DeleteTrainingSessionRequest(TypedDict, closed=True):
    TrainingSessionName: str


class DeleteTrialRequest(TypedDict, closed=True):
    TrialName: str


class DeleteTrialComponentRequest(TypedDict, closed=True):
    TrialComponentName: str


class DeleteUserProfileRequest(TypedDict, closed=True):
    DomainId: str
    UserProfileName: str


class DeleteWorkforceRequest(TypedDict, closed=True):
    WorkforceName: str


class DeleteWorkteamRequest(TypedDict, closed=True):
    WorkteamName: str


class DeregisterDevicesRequest(TypedDict, closed=True):
    DeviceFleetName: str
    DeviceNames: list[str]


class DescribeAIBenchmarkJobRequest(TypedDict, closed=True):
    AIBenchmarkJobName: str


class DescribeAIRecommendationJobRequest(TypedDict, closed=True):
    AIRecommendationJobName: str


class DescribeAIWorkloadConfigRequest(TypedDict, closed=True):
    AIWorkloadConfigName: str


class DescribeActionRequest(TypedDict, closed=True):
    ActionName: str


class DescribeAlgorithmInput(TypedDict, closed=True):
    AlgorithmName: str


class DescribeAppRequest(TypedDict, closed=True):
    DomainId: str
    UserProfileName: NotRequired[str]
    SpaceName: NotRequired[str]
    AppType: literals.AppType
    AppName: str


class DescribeAppImageConfigRequest(TypedDict, closed=True):
    AppImageConfigName: str


class DescribeArtifactRequest(TypedDict, closed=True):
    ArtifactArn: str


class DescribeAutoMLJobRequest(TypedDict, closed=True):
    AutoMLJobName: str


class DescribeAutoMLJobV2Request(TypedDict, closed=True):
    AutoMLJobName: str


class DescribeClusterRequest(TypedDict, closed=True):
    ClusterName: str


class DescribeClusterEventRequest(TypedDict, closed=True):
    EventId: str
    ClusterName: str


class DescribeClusterExtensionRequest(TypedDict, closed=True):
    ClusterArn: str
    ExtensionArn: str


class DescribeClusterNodeRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    NodeId: str
    NodeLogicalId: str


class DescribeClusterOperationRequest(TypedDict, closed=True):
    ClusterName: str
    OperationId: str


class DescribeClusterSchedulerConfigRequest(TypedDict, closed=True):
    ClusterSchedulerConfigId: str
    ClusterSchedulerConfigVersion: NotRequired[int]


class DescribeCodeRepositoryInput(TypedDict, closed=True):
    CodeRepositoryName: str


class DescribeCompilationJobRequest(TypedDict, closed=True):
    CompilationJobName: str


class DescribeComputeQuotaRequest(TypedDict, closed=True):
    ComputeQuotaId: str
    ComputeQuotaVersion: NotRequired[int]


class DescribeContextRequest(TypedDict, closed=True):
    ContextName: str


class DescribeDataQualityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str


class DescribeDeviceRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    DeviceName: str
    DeviceFleetName: str


class DescribeDeviceFleetRequest(TypedDict, closed=True):
    DeviceFleetName: str


class DescribeDomainRequest(TypedDict, closed=True):
    DomainId: str


class DescribeEdgeDeploymentPlanRequest(TypedDict, total=False, closed=True):
    EdgeDeploymentPlanName: Required[str]
    NextToken: str
    MaxResults: int


class DescribeEdgePackagingJobRequest(TypedDict, closed=True):
    EdgePackagingJobName: str


class DescribeEndpointInput(TypedDict, closed=True):
    EndpointName: str


class DescribeEndpointConfigInput(TypedDict, closed=True):
    EndpointConfigName: str


class DescribeExperimentRequest(TypedDict, closed=True):
    ExperimentName: str


class DescribeFeatureGroupRequest(TypedDict, closed=True):
    FeatureGroupName: str
    NextToken: NotRequired[str]


class DescribeFeatureMetadataRequest(TypedDict, closed=True):
    FeatureGroupName: str
    FeatureName: str


class DescribeFlowDefinitionRequest(TypedDict, closed=True):
    FlowDefinitionName: str


class DescribeHubRequest(TypedDict, closed=True):
    HubName: str


class DescribeHubContentRequest(TypedDict, closed=True):
    HubName: str
    HubContentType: literals.HubContentType
    HubContentName: str
    HubContentVersion: NotRequired[str]


class DescribeHumanTaskUiRequest(TypedDict, closed=True):
    HumanTaskUiName: str


class DescribeHyperParameterTuningJobRequest(TypedDict, closed=True):
    HyperParameterTuningJobName: str


class DescribeImageRequest(TypedDict, closed=True):
    ImageName: str


class DescribeImageVersionRequest(TypedDict, total=False, closed=True):
    ImageName: Required[str]
    Version: int
    Alias: str


class DescribeInferenceComponentInput(TypedDict, closed=True):
    InferenceComponentName: str


class DescribeInferenceExperimentRequest(TypedDict, closed=True):
    Name: str


class DescribeInferenceRecommendationsJobRequest(TypedDict, closed=True):
    JobName: str


class DescribeInferenceRouterInput(TypedDict, closed=True):
    InferenceRouterName: str


class DescribeJobRequest(TypedDict, closed=True):
    JobName: str
    JobCategory: literals.JobCategory


class DescribeJobSchemaVersionRequest(TypedDict, closed=True):
    JobCategory: literals.JobCategory
    JobConfigSchemaVersion: NotRequired[str]


class DescribeLabelingJobRequest(TypedDict, closed=True):
    LabelingJobName: str


class DescribeLineageGroupRequest(TypedDict, closed=True):
    LineageGroupName: str


class DescribeMlflowAppRequest(TypedDict, closed=True):
    Arn: str


class DescribeMlflowTrackingServerRequest(TypedDict, closed=True):
    TrackingServerName: str


class DescribeModelInput(TypedDict, closed=True):
    ModelName: str


class DescribeModelBiasJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str


class DescribeModelCardRequest(TypedDict, total=False, closed=True):
    ModelCardName: Required[str]
    ModelCardVersion: int
    IncludedData: literals.IncludedData


class DescribeModelCardExportJobRequest(TypedDict, closed=True):
    ModelCardExportJobArn: str


class DescribeModelExplainabilityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str


class DescribeModelPackageInput(TypedDict, closed=True):
    ModelPackageName: str
    IncludedData: NotRequired[literals.IncludedData]


class DescribeModelPackageGroupInput(TypedDict, closed=True):
    ModelPackageGroupName: str


class DescribeModelQualityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str


class DescribeMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str


class DescribeNotebookInstanceInput(TypedDict, closed=True):
    NotebookInstanceName: str


class DescribeNotebookInstanceLifecycleConfigInput(TypedDict, closed=True):
    NotebookInstanceLifecycleConfigName: str


class DescribeOptimizationJobRequest(TypedDict, closed=True):
    OptimizationJobName: str


class DescribePartnerAppRequest(TypedDict, closed=True):
    Arn: str
    IncludeAvailableUpgrade: NotRequired[bool]


class DescribePipelineRequest(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    PipelineVersionId: int
    PipelineVersionAlias: str


class DescribePipelineDefinitionForExecutionRequest(TypedDict, closed=True):
    PipelineExecutionArn: str


class DescribePipelineExecutionRequest(TypedDict, closed=True):
    PipelineExecutionArn: str


class DescribeProcessingJobRequest(TypedDict, closed=True):
    ProcessingJobName: str


class DescribeProjectInput(TypedDict, closed=True):
    ProjectName: str


class DescribeReservedCapacityRequest(TypedDict, closed=True):
    ReservedCapacityArn: str


class DescribeSpaceRequest(TypedDict, closed=True):
    DomainId: str
    SpaceName: str


class DescribeStudioLifecycleConfigRequest(TypedDict, closed=True):
    StudioLifecycleConfigName: str


class DescribeSubscribedWorkteamRequest(TypedDict, closed=True):
    WorkteamArn: str


class DescribeTrainingJobRequest(TypedDict, closed=True):
    TrainingJobName: str


class DescribeTrainingPlanRequest(TypedDict, closed=True):
    TrainingPlanName: str


class DescribeTrainingPlanExtensionHistoryRequest(TypedDict, total=False, closed=True):
    TrainingPlanArn: Required[str]
    NextToken: str
    MaxResults: int


class DescribeTrainingSessionRequest(TypedDict, closed=True):
    TrainingSessionName: str


class DescribeTransformJobRequest(TypedDict, closed=True):
    TransformJobName: str


class DescribeTrialRequest(TypedDict, closed=True):
    TrialName: str


class DescribeTrialComponentRequest(TypedDict, closed=True):
    TrialComponentName: str


class DescribeUserProfileRequest(TypedDict, closed=True):
    DomainId: str
    UserProfileName: str


class DescribeWorkforceRequest(TypedDict, closed=True):
    WorkforceName: str


class DescribeWorkteamRequest(TypedDict, closed=True):
    WorkteamName: str


class DetachClusterNodeVolumeRequest(TypedDict, closed=True):
    ClusterArn: str
    NodeId: str
    VolumeId: str


class DisableSagemakerServicecatalogPortfolioInput(TypedDict, closed=True):
    pass


class DisassociateTrialComponentRequest(TypedDict, closed=True):
    TrialComponentName: str
    TrialName: str


class EnableSagemakerServicecatalogPortfolioInput(TypedDict, closed=True):
    pass


class ExtendTrainingPlanRequest(TypedDict, closed=True):
    TrainingPlanExtensionOfferingId: str


class GetDeviceFleetReportRequest(TypedDict, closed=True):
    DeviceFleetName: str


class GetEndpointPolicyRequest(TypedDict, closed=True):
    EndpointName: str


class GetLineageGroupPolicyRequest(TypedDict, closed=True):
    LineageGroupName: str


class GetModelPackageGroupPolicyInput(TypedDict, closed=True):
    ModelPackageGroupName: str


class GetSagemakerServicecatalogPortfolioStatusInput(TypedDict, closed=True):
    pass


class GetScalingConfigurationRecommendationRequest(TypedDict, total=False, closed=True):
    InferenceRecommendationsJobName: Required[str]
    RecommendationId: str
    EndpointName: str
    TargetCpuUtilizationPerCore: int
    ScalingPolicyObjective: ScalingPolicyObjective


class PropertyNameQuery(TypedDict):
    PropertyNameHint: str


class SuggestionQuery(TypedDict, total=False):
    PropertyNameQuery: PropertyNameQuery


class GetSearchSuggestionsRequest(TypedDict, closed=True):
    Resource: literals.ResourceType
    SuggestionQuery: NotRequired[SuggestionQuery]


class ImportHubContentRequest(TypedDict, total=False, closed=True):
    HubContentName: Required[str]
    HubContentVersion: str
    HubContentType: Required[literals.HubContentType]
    DocumentSchemaVersion: Required[str]
    HubName: Required[str]
    HubContentDisplayName: str
    HubContentDescription: str
    HubContentMarkdown: str
    HubContentDocument: Required[str]
    SupportStatus: literals.HubContentSupportStatus
    HubContentSearchKeywords: list[str]
    Tags: list[Tag]


class ListAIBenchmarkJobsRequest(TypedDict, total=False, closed=True):
    MaxResults: int
    NextToken: str
    NameContains: str
    StatusEquals: literals.AIBenchmarkJobStatus
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortBy: literals.ListAIBenchmarkJobsSortBy
    SortOrder: literals.SortOrder


class ListAIRecommendationJobsRequest(TypedDict, total=False, closed=True):
    MaxResults: int
    NextToken: str
    NameContains: str
    StatusEquals: literals.AIRecommendationJobStatus
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortBy: literals.ListAIRecommendationJobsSortBy
    SortOrder: literals.SortOrder


class ListAIWorkloadConfigsRequest(TypedDict, total=False, closed=True):
    MaxResults: int
    NextToken: str
    NameContains: str
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortBy: literals.ListAIWorkloadConfigsSortBy
    SortOrder: literals.SortOrder


class ListActionsRequest(TypedDict, total=False, closed=True):
    SourceUri: str
    ActionType: str
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortActionsBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListAlgorithmsInput(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    NextToken: str
    SortBy: literals.AlgorithmSortBy
    SortOrder: literals.SortOrder


class ListAliasesRequest(TypedDict, total=False, closed=True):
    ImageName: Required[str]
    Alias: str
    Version: int
    MaxResults: int
    NextToken: str


class ListAppImageConfigsRequest(TypedDict, total=False, closed=True):
    MaxResults: int
    NextToken: str
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    ModifiedTimeBefore: TimestampInput
    ModifiedTimeAfter: TimestampInput
    SortBy: literals.AppImageConfigSortKey
    SortOrder: literals.SortOrder


class ListAppsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    SortOrder: literals.SortOrder
    SortBy: literals.AppSortKey
    DomainIdEquals: str
    UserProfileNameEquals: str
    SpaceNameEquals: str


class ListArtifactsRequest(TypedDict, total=False, closed=True):
    SourceUri: str
    ArtifactType: str
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortArtifactsBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListAssociationsRequest(TypedDict, total=False, closed=True):
    SourceArn: str
    DestinationArn: str
    SourceType: str
    DestinationType: str
    AssociationType: literals.AssociationEdgeType
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortAssociationsBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListAutoMLJobsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.AutoMLJobStatus
    SortOrder: literals.AutoMLSortOrder
    SortBy: literals.AutoMLSortBy
    MaxResults: int
    NextToken: str


class ListCandidatesForAutoMLJobRequest(TypedDict, total=False, closed=True):
    AutoMLJobName: Required[str]
    StatusEquals: literals.CandidateStatus
    CandidateNameEquals: str
    SortOrder: literals.AutoMLSortOrder
    SortBy: literals.CandidateSortBy
    MaxResults: int
    NextToken: str


class ListClusterEventsRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    InstanceGroupName: str
    NodeId: str
    EventTimeAfter: TimestampInput
    EventTimeBefore: TimestampInput
    SortBy: literals.EventSortBy
    SortOrder: literals.SortOrder
    ResourceType: literals.ClusterEventResourceType
    OperationId: str
    MaxResults: int
    NextToken: str


class ListClusterExtensionVersionsRequest(TypedDict, total=False, closed=True):
    ExtensionName: Required[str]
    MaxResults: int
    NextToken: str


class ListClusterExtensionsRequest(TypedDict, total=False, closed=True):
    ClusterArn: Required[str]
    MaxResults: int
    NextToken: str
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput


class ListClusterNodesRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    InstanceGroupNameContains: str
    MaxResults: int
    NextToken: str
    SortBy: literals.ClusterSortBy
    SortOrder: literals.SortOrder
    IncludeNodeLogicalIds: bool


class ListClusterOperationsRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    Status: literals.ClusterOperationStatus
    Type: literals.ClusterOperationType
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortBy: literals.ClusterOperationSortBy
    SortOrder: literals.SortOrder
    MaxResults: int
    NextToken: str


class ListClusterSchedulerConfigsRequest(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    NameContains: str
    ClusterArn: str
    Status: literals.SchedulerResourceStatus
    SortBy: literals.SortClusterSchedulerConfigBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListClustersRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    NextToken: str
    SortBy: literals.ClusterSortBy
    SortOrder: literals.SortOrder
    TrainingPlanArn: str


class ListCodeRepositoriesInput(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    NextToken: str
    SortBy: literals.CodeRepositorySortBy
    SortOrder: literals.CodeRepositorySortOrder


class ListCompilationJobsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.CompilationJobStatus
    SortBy: literals.ListCompilationJobsSortBy
    SortOrder: literals.SortOrder


class ListComputeQuotasRequest(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    NameContains: str
    Status: literals.SchedulerResourceStatus
    ClusterArn: str
    SortBy: literals.SortQuotaBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListContextsRequest(TypedDict, total=False, closed=True):
    SourceUri: str
    ContextType: str
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortContextsBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListDataQualityJobDefinitionsRequest(TypedDict, total=False, closed=True):
    EndpointName: str
    SortBy: literals.MonitoringJobDefinitionSortKey
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput


class ListDeviceFleetsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    SortBy: literals.ListDeviceFleetsSortBy
    SortOrder: literals.SortOrder


class ListDevicesRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    LatestHeartbeatAfter: TimestampInput
    ModelName: str
    DeviceFleetName: str


class ListDomainsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int


class ListEdgeDeploymentPlansRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    DeviceFleetNameContains: str
    SortBy: literals.ListEdgeDeploymentPlansSortBy
    SortOrder: literals.SortOrder


class ListEdgePackagingJobsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    ModelNameContains: str
    StatusEquals: literals.EdgePackagingJobStatus
    SortBy: literals.ListEdgePackagingJobsSortBy
    SortOrder: literals.SortOrder


class ListEndpointConfigsInput(TypedDict, total=False, closed=True):
    SortBy: literals.EndpointConfigSortKey
    SortOrder: literals.OrderKey
    NextToken: str
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput


class ListEndpointsInput(TypedDict, total=False, closed=True):
    SortBy: literals.EndpointSortKey
    SortOrder: literals.OrderKey
    NextToken: str
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    StatusEquals: literals.EndpointStatus


class ListExperimentsRequest(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortExperimentsBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListFeatureGroupsRequest(TypedDict, total=False, closed=True):
    NameContains: str
    FeatureGroupStatusEquals: literals.FeatureGroupStatus
    OfflineStoreStatusEquals: literals.OfflineStoreStatusValue
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortOrder: literals.FeatureGroupSortOrder
    SortBy: literals.FeatureGroupSortBy
    MaxResults: int
    NextToken: str


class ListFlowDefinitionsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListHubContentVersionsRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    HubContentType: Required[literals.HubContentType]
    HubContentName: Required[str]
    MinVersion: str
    MaxSchemaVersion: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    SortBy: literals.HubContentSortBy
    SortOrder: literals.SortOrder
    MaxResults: int
    NextToken: str


class ListHubContentsRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    HubContentType: Required[literals.HubContentType]
    NameContains: str
    MaxSchemaVersion: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    SortBy: literals.HubContentSortBy
    SortOrder: literals.SortOrder
    MaxResults: int
    NextToken: str


class ListHubsRequest(TypedDict, total=False, closed=True):
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    SortBy: literals.HubSortBy
    SortOrder: literals.SortOrder
    MaxResults: int
    NextToken: str


class ListHumanTaskUisRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListHyperParameterTuningJobsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    SortBy: literals.HyperParameterTuningJobSortByOptions
    SortOrder: literals.SortOrder
    NameContains: str
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    StatusEquals: literals.HyperParameterTuningJobStatus


class ListImageVersionsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    ImageName: Required[str]
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    MaxResults: int
    NextToken: str
    SortBy: literals.ImageVersionSortBy
    SortOrder: literals.ImageVersionSortOrder


class ListImagesRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    NextToken: str
    SortBy: literals.ImageSortBy
    SortOrder: literals.ImageSortOrder


class ListInferenceComponentsInput(TypedDict, total=False, closed=True):
    SortBy: literals.InferenceComponentSortKey
    SortOrder: literals.OrderKey
    NextToken: str
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    StatusEquals: literals.InferenceComponentStatus
    EndpointNameEquals: str
    VariantNameEquals: str


class ListInferenceExperimentsRequest(TypedDict, total=False, closed=True):
    NameContains: str
    Type: literals.InferenceExperimentType
    StatusEquals: literals.InferenceExperimentStatus
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    SortBy: literals.SortInferenceExperimentsBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListInferenceRecommendationsJobStepsRequest(TypedDict, total=False, closed=True):
    JobName: Required[str]
    Status: literals.RecommendationJobStatus
    StepType: literals.RecommendationStepType
    MaxResults: int
    NextToken: str


class ListInferenceRecommendationsJobsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.RecommendationJobStatus
    SortBy: literals.ListInferenceRecommendationsJobsSortBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int
    ModelNameEquals: str
    ModelPackageVersionArnEquals: str


class ListInferenceRoutersInput(TypedDict, total=False, closed=True):
    MaxResults: int
    NextToken: str


class ListJobSchemaVersionsRequest(TypedDict, total=False, closed=True):
    JobCategory: Required[literals.JobCategory]
    NextToken: str
    MaxResults: int


class ListJobsRequest(TypedDict, total=False, closed=True):
    JobCategory: Required[literals.JobCategory]
    NextToken: str
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    SortBy: literals.SortBy
    SortOrder: literals.SortOrder
    StatusEquals: literals.JobStatus


class ListLabelingJobsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    MaxResults: int
    NextToken: str
    NameContains: str
    SortBy: literals.SortBy
    SortOrder: literals.SortOrder
    StatusEquals: literals.LabelingJobStatus


class ListLabelingJobsForWorkteamRequest(TypedDict, total=False, closed=True):
    WorkteamArn: Required[str]
    MaxResults: int
    NextToken: str
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    JobReferenceCodeContains: str
    SortBy: literals.ListLabelingJobsForWorkteamSortByOptions
    SortOrder: literals.SortOrder


class ListLineageGroupsRequest(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortLineageGroupsBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListMlflowAppsRequest(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    Status: literals.MlflowAppStatus
    MlflowVersion: str
    DefaultForDomainId: str
    AccountDefaultStatus: literals.AccountDefaultStatus
    SortBy: literals.SortMlflowAppBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListMlflowTrackingServersRequest(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    TrackingServerStatus: literals.TrackingServerStatus
    MlflowVersion: str
    SortBy: literals.SortTrackingServerBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListModelBiasJobDefinitionsRequest(TypedDict, total=False, closed=True):
    EndpointName: str
    SortBy: literals.MonitoringJobDefinitionSortKey
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput


class ListModelCardExportJobsRequest(TypedDict, total=False, closed=True):
    ModelCardName: Required[str]
    ModelCardVersion: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    ModelCardExportJobNameContains: str
    StatusEquals: literals.ModelCardExportJobStatus
    SortBy: literals.ModelCardExportJobSortBy
    SortOrder: literals.ModelCardExportJobSortOrder
    NextToken: str
    MaxResults: int


class ListModelCardVersionsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    ModelCardName: Required[str]
    ModelCardStatus: literals.ModelCardStatus
    NextToken: str
    SortBy: literals.ModelCardVersionSortBy
    SortOrder: literals.ModelCardSortOrder


class ListModelCardsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    ModelCardStatus: literals.ModelCardStatus
    NextToken: str
    SortBy: literals.ModelCardSortBy
    SortOrder: literals.ModelCardSortOrder


class ListModelExplainabilityJobDefinitionsRequest(TypedDict, total=False, closed=True):
    EndpointName: str
    SortBy: literals.MonitoringJobDefinitionSortKey
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput


class ModelMetadataFilter(TypedDict):
    Name: literals.ModelMetadataFilterType
    Value: str


class ModelMetadataSearchExpression(TypedDict, total=False):
    Filters: list[ModelMetadataFilter]


class ListModelMetadataRequest(TypedDict, total=False, closed=True):
    SearchExpression: ModelMetadataSearchExpression
    NextToken: str
    MaxResults: int


class ListModelPackageGroupsInput(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    NextToken: str
    SortBy: literals.ModelPackageGroupSortBy
    SortOrder: literals.SortOrder
    CrossAccountFilterOption: literals.CrossAccountFilterOption


class ListModelPackagesInput(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    ModelApprovalStatus: literals.ModelApprovalStatus
    ModelPackageGroupName: str
    ModelPackageType: literals.ModelPackageType
    NextToken: str
    SortBy: literals.ModelPackageSortBy
    SortOrder: literals.SortOrder


class ListModelQualityJobDefinitionsRequest(TypedDict, total=False, closed=True):
    EndpointName: str
    SortBy: literals.MonitoringJobDefinitionSortKey
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput


class ListModelsInput(TypedDict, total=False, closed=True):
    SortBy: literals.ModelSortKey
    SortOrder: literals.OrderKey
    NextToken: str
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput


class ListMonitoringAlertHistoryRequest(TypedDict, total=False, closed=True):
    MonitoringScheduleName: str
    MonitoringAlertName: str
    SortBy: literals.MonitoringAlertHistorySortKey
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    StatusEquals: literals.MonitoringAlertStatus


class ListMonitoringAlertsRequest(TypedDict, total=False, closed=True):
    MonitoringScheduleName: Required[str]
    NextToken: str
    MaxResults: int


class ListMonitoringExecutionsRequest(TypedDict, total=False, closed=True):
    MonitoringScheduleName: str
    EndpointName: str
    SortBy: literals.MonitoringExecutionSortKey
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int
    ScheduledTimeBefore: TimestampInput
    ScheduledTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    StatusEquals: literals.ExecutionStatus
    MonitoringJobDefinitionName: str
    MonitoringTypeEquals: literals.MonitoringType


class ListMonitoringSchedulesRequest(TypedDict, total=False, closed=True):
    EndpointName: str
    SortBy: literals.MonitoringScheduleSortKey
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    StatusEquals: literals.ScheduleStatus
    MonitoringJobDefinitionName: str
    MonitoringTypeEquals: literals.MonitoringType


class ListNotebookInstanceLifecycleConfigsInput(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    SortBy: literals.NotebookInstanceLifecycleConfigSortKey
    SortOrder: literals.NotebookInstanceLifecycleConfigSortOrder
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput


class ListNotebookInstancesInput(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    SortBy: literals.NotebookInstanceSortKey
    SortOrder: literals.NotebookInstanceSortOrder
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    StatusEquals: literals.NotebookInstanceStatus
    NotebookInstanceLifecycleConfigNameContains: str
    DefaultCodeRepositoryContains: str
    AdditionalCodeRepositoryEquals: str


class ListOptimizationJobsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    OptimizationContains: str
    NameContains: str
    StatusEquals: literals.OptimizationJobStatus
    SortBy: literals.ListOptimizationJobsSortBy
    SortOrder: literals.SortOrder


class ListPartnerAppsRequest(TypedDict, total=False, closed=True):
    MaxResults: int
    NextToken: str


class ListPipelineExecutionStepsRequest(TypedDict, total=False, closed=True):
    PipelineExecutionArn: str
    NextToken: str
    MaxResults: int
    SortOrder: literals.SortOrder


class ListPipelineExecutionsRequest(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortPipelineExecutionsBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int
    PipelineVersionAlias: str


class ListPipelineParametersForExecutionRequest(TypedDict, total=False, closed=True):
    PipelineExecutionArn: Required[str]
    NextToken: str
    MaxResults: int


class ListPipelineVersionsRequest(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListPipelinesRequest(TypedDict, total=False, closed=True):
    PipelineNamePrefix: str
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortPipelinesBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int
    ManagedBy: literals.PipelineManagedBy


class ListProcessingJobsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.ProcessingJobStatus
    SortBy: literals.SortBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListProjectsInput(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    NextToken: str
    SortBy: literals.ProjectSortBy
    SortOrder: literals.ProjectSortOrder


class ListResourceCatalogsRequest(TypedDict, total=False, closed=True):
    NameContains: str
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortOrder: literals.ResourceCatalogSortOrder
    SortBy: literals.ResourceCatalogSortBy
    MaxResults: int
    NextToken: str


class ListSpacesRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    SortOrder: literals.SortOrder
    SortBy: literals.SpaceSortKey
    DomainIdEquals: str
    SpaceNameContains: str


class ListStageDevicesRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    EdgeDeploymentPlanName: Required[str]
    ExcludeDevicesDeployedInOtherStage: bool
    StageName: Required[str]


class ListStudioLifecycleConfigsRequest(TypedDict, total=False, closed=True):
    MaxResults: int
    NextToken: str
    NameContains: str
    AppTypeEquals: literals.StudioLifecycleConfigAppType
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    ModifiedTimeBefore: TimestampInput
    ModifiedTimeAfter: TimestampInput
    SortBy: literals.StudioLifecycleConfigSortKey
    SortOrder: literals.SortOrder


class ListSubscribedWorkteamsRequest(TypedDict, total=False, closed=True):
    NameContains: str
    NextToken: str
    MaxResults: int


class ListTagsInput(TypedDict, total=False, closed=True):
    ResourceArn: Required[str]
    NextToken: str
    MaxResults: int


class ListTrainingJobsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.TrainingJobStatus
    SortBy: literals.SortBy
    SortOrder: literals.SortOrder
    WarmPoolStatusEquals: literals.WarmPoolResourceStatus
    TrainingPlanArnEquals: str


class ListTrainingJobsForHyperParameterTuningJobRequest(
    TypedDict,
    total=False,
    closed=True,
):
    HyperParameterTuningJobName: Required[str]
    NextToken: str
    MaxResults: int
    StatusEquals: literals.TrainingJobStatus
    SortBy: literals.TrainingJobSortByOptions
    SortOrder: literals.SortOrder


class TrainingPlanFilter(TypedDict):
    Name: literals.TrainingPlanFilterName
    Value: str


class ListTrainingPlansRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    StartTimeAfter: TimestampInput
    StartTimeBefore: TimestampInput
    SortBy: literals.TrainingPlanSortBy
    SortOrder: literals.TrainingPlanSortOrder
    Filters: list[TrainingPlanFilter]


class ListTrainingSessionsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.TrainingSessionStatus


class ListTransformJobsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.TransformJobStatus
    SortBy: literals.SortBy
    SortOrder: literals.SortOrder
    NextToken: str
    MaxResults: int


class ListTrialComponentsRequest(TypedDict, total=False, closed=True):
    ExperimentName: str
    TrialName: str
    SourceArn: str
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortTrialComponentsBy
    SortOrder: literals.SortOrder
    MaxResults: int
    NextToken: str


class ListTrialsRequest(TypedDict, total=False, closed=True):
    ExperimentName: str
    TrialComponentName: str
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortTrialsBy
    SortOrder: literals.SortOrder
    MaxResults: int
    NextToken: str


class ListUltraServersByReservedCapacityRequest(TypedDict, total=False, closed=True):
    ReservedCapacityArn: Required[str]
    MaxResults: int
    NextToken: str


class ListUserProfilesRequest(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    SortOrder: literals.SortOrder
    SortBy: literals.UserProfileSortKey
    DomainIdEquals: str
    UserProfileNameContains: str


class ListWorkforcesRequest(TypedDict, total=False, closed=True):
    SortBy: literals.ListWorkforcesSortByOptions
    SortOrder: literals.SortOrder
    NameContains: str
    NextToken: str
    MaxResults: int


class ListWorkteamsRequest(TypedDict, total=False, closed=True):
    SortBy: literals.ListWorkteamsSortByOptions
    SortOrder: literals.SortOrder
    NameContains: str
    NextToken: str
    MaxResults: int


class PutEndpointPolicyRequest(TypedDict, closed=True):
    EndpointName: str
    ResourcePolicy: str


class PutModelPackageGroupPolicyInput(TypedDict, closed=True):
    ModelPackageGroupName: str
    ResourcePolicy: str


class QueryFilters(TypedDict, total=False):
    Types: list[str]
    LineageTypes: list[literals.LineageType]
    CreatedBefore: TimestampInput
    CreatedAfter: TimestampInput
    ModifiedBefore: TimestampInput
    ModifiedAfter: TimestampInput
    Properties: dict[str, str]


class QueryLineageRequest(TypedDict, total=False, closed=True):
    StartArns: list[str]
    Direction: literals.Direction
    IncludeEdges: bool
    Filters: QueryFilters
    MaxDepth: int
    MaxResults: int
    NextToken: str


class Device(TypedDict, total=False):
    DeviceName: Required[str]
    Description: str
    IotThingName: str


class RegisterDevicesRequest(TypedDict, closed=True):
    DeviceFleetName: str
    Devices: list[Device]
    Tags: NotRequired[list[Tag]]


class RenderableTask(TypedDict):
    Input: str


class RenderUiTemplateRequest(TypedDict, closed=True):
    UiTemplate: NotRequired[UiTemplate]
    Task: RenderableTask
    RoleArn: str
    HumanTaskUiArn: NotRequired[str]


class RetryPipelineExecutionRequest(TypedDict, total=False, closed=True):
    PipelineExecutionArn: Required[str]
    ClientRequestToken: str
    ParallelismConfiguration: ParallelismConfiguration


class VisibilityConditions(TypedDict, total=False):
    Key: str
    Value: str


class SearchRequest(TypedDict, total=False, closed=True):
    Resource: Required[literals.ResourceType]
    SearchExpression: SearchExpression
    SortBy: str
    SortOrder: literals.SearchSortOrder
    NextToken: str
    MaxResults: int
    CrossAccountFilterOption: literals.CrossAccountFilterOption
    VisibilityConditions: list[VisibilityConditions]


class SearchTrainingPlanOfferingsRequest(TypedDict, total=False, closed=True):
    InstanceType: literals.ReservedCapacityInstanceType
    InstanceCount: int
    UltraServerType: str
    UltraServerCount: int
    StartTimeAfter: TimestampInput
    EndTimeBefore: TimestampInput
    DurationHours: int
    TargetResources: list[literals.SageMakerResourceName]
    TrainingPlanArn: str


class SendPipelineExecutionStepFailureRequest(TypedDict, total=False, closed=True):
    CallbackToken: Required[str]
    FailureReason: str
    ClientRequestToken: str


class SendPipelineExecutionStepSuccessRequest(TypedDict, total=False, closed=True):
    CallbackToken: Required[str]
    OutputParameters: list[OutputParameter]
    ClientRequestToken: str


class StartClusterHealthCheckRequest(TypedDict, closed=True):
    ClusterName: str
    DeepHealthCheckConfigurations: list[InstanceGroupHealthCheckConfiguration]


class StartEdgeDeploymentStageRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str
    StageName: str


class StartInferenceExperimentRequest(TypedDict, closed=True):
    Name: str


class StartMlflowTrackingServerRequest(TypedDict, closed=True):
    TrackingServerName: str


class StartMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str


class StartNotebookInstanceInput(TypedDict, closed=True):
    NotebookInstanceName: str


class StartPipelineExecutionRequest(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    PipelineExecutionDisplayName: str
    PipelineParameters: list[Parameter]
    PipelineExecutionDescription: str
    ClientRequestToken: str
    ParallelismConfiguration: ParallelismConfiguration
    SelectiveExecutionConfig: SelectiveExecutionConfig
    PipelineVersionId: int
    MlflowExperimentName: str
    PipelineVersionAlias: str
    RoleArn: str


class StartSessionRequest(TypedDict, closed=True):
    ResourceIdentifier: str


class StopAIBenchmarkJobRequest(TypedDict, closed=True):
    AIBenchmarkJobName: str


class StopAIRecommendationJobRequest(TypedDict, closed=True):
    AIRecommendationJobName: str


class StopAutoMLJobRequest(TypedDict, closed=True):
    AutoMLJobName: str


class StopCompilationJobRequest(TypedDict, closed=True):
    CompilationJobName: str


class StopEdgeDeploymentStageRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str
    StageName: str


class StopEdgePackagingJobRequest(TypedDict, closed=True):
    EdgePackagingJobName: str


class StopHyperParameterTuningJobRequest(TypedDict, closed=True):
    HyperParameterTuningJobName: str


class StopInferenceExperimentRequest(TypedDict, total=False, closed=True):
    Name: Required[str]
    ModelVariantActions: Required[dict[str, literals.ModelVariantAction]]
    DesiredModelVariants: list[ModelVariantConfig]
    DesiredState: literals.InferenceExperimentStopDesiredState
    Reason: str


class StopInferenceRecommendationsJobRequest(TypedDict, closed=True):
    JobName: str


class StopJobRequest(TypedDict, closed=True):
    JobName: str
    JobCategory: literals.JobCategory


class StopLabelingJobRequest(TypedDict, closed=True):
    LabelingJobName: str


class StopMlflowTrackingServerRequest(TypedDict, closed=True):
    TrackingServerName: str


class StopMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str


class StopNotebookInstanceInput(TypedDict, closed=True):
    NotebookInstanceName: str


class StopOptimizationJobRequest(TypedDict, closed=True):
    OptimizationJobName: str


class StopPipelineExecutionRequest(TypedDict, closed=True):
    PipelineExecutionArn: str
    ClientRequestToken: NotRequired[str]


class StopProcessingJobRequest(TypedDict, closed=True):
    ProcessingJobName: str


class StopTrainingJobRequest(TypedDict, closed=True):
    TrainingJobName: str


class StopTrainingSessionRequest(TypedDict, closed=True):
    TrainingSessionName: str


class StopTransformJobRequest(TypedDict, closed=True):
    TransformJobName: str


class UpdateActionRequest(TypedDict, total=False, closed=True):
    ActionName: Required[str]
    Description: str
    Status: literals.ActionStatus
    Properties: dict[str, str]
    PropertiesToRemove: list[str]


class UpdateAppImageConfigRequest(TypedDict, total=False, closed=True):
    AppImageConfigName: Required[str]
    KernelGatewayImageConfig: KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfig


class UpdateArtifactRequest(TypedDict, total=False, closed=True):
    ArtifactArn: Required[str]
    ArtifactName: str
    Properties: dict[str, str]
    PropertiesToRemove: list[str]


class UpdateClusterRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    InstanceGroups: list[ClusterInstanceGroupSpecification]
    RestrictedInstanceGroups: list[ClusterRestrictedInstanceGroupSpecification]
    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfig
    TieredStorageConfig: ClusterTieredStorageConfig
    NodeRecovery: literals.ClusterNodeRecovery
    InstanceGroupsToDelete: list[str]
    NodeProvisioningMode: literals.ClusterNodeProvisioningMode
    ClusterRole: str
    AutoScaling: ClusterAutoScalingConfig
    Orchestrator: ClusterOrchestrator


class UpdateClusterExtensionRequest(TypedDict, total=False, closed=True):
    ClusterArn: Required[str]
    ExtensionArn: Required[str]
    ExtensionVersion: str
    ConfigurationValues: str
    ClientToken: str


class UpdateClusterSchedulerConfigRequest(TypedDict, closed=True):
    ClusterSchedulerConfigId: str
    TargetVersion: int
    SchedulerConfig: NotRequired[SchedulerConfig]
    Description: NotRequired[str]


class UpdateClusterSoftwareInstanceGroupSpecification(TypedDict):
    InstanceGroupName: str
    ImageReleaseVersion: NotRequired[str]


class UpdateClusterSoftwareRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    InstanceGroups: list[UpdateClusterSoftwareInstanceGroupSpecification]
    DeploymentConfig: DeploymentConfiguration
    ImageId: str


class GitConfigForUpdate(TypedDict, total=False):
    SecretArn: str


class UpdateCodeRepositoryInput(TypedDict, closed=True):
    CodeRepositoryName: str
    GitConfig: NotRequired[GitConfigForUpdate]


class UpdateComputeQuotaRequest(TypedDict, total=False, closed=True):
    ComputeQuotaId: Required[str]
    TargetVersion: Required[int]
    ComputeQuotaConfig: ComputeQuotaConfig
    ComputeQuotaTarget: ComputeQuotaTarget
    ActivationState: literals.ActivationState
    Description: str


class UpdateContextRequest(TypedDict, total=False, closed=True):
    ContextName: Required[str]
    Description: str
    Properties: dict[str, str]
    PropertiesToRemove: list[str]


class UpdateDeviceFleetRequest(TypedDict, total=False, closed=True):
    DeviceFleetName: Required[str]
    RoleArn: str
    Description: str
    OutputConfig: Required[EdgeOutputConfig]
    EnableIotRoleAlias: bool


class UpdateDevicesRequest(TypedDict, closed=True):
    DeviceFleetName: str
    Devices: list[Device]


class RStudioServerProDomainSettingsForUpdate(TypedDict, total=False):
    DomainExecutionRoleArn: Required[str]
    DefaultResourceSpec: ResourceSpec
    RStudioConnectUrl: str
    RStudioPackageManagerUrl: str


class DomainSettingsForUpdate(TypedDict, total=False):
    RStudioServerProDomainSettingsForUpdate: RStudioServerProDomainSettingsForUpdate
    ExecutionRoleIdentityConfig: literals.ExecutionRoleIdentityConfig
    SecurityGroupIds: list[str]
    TrustedIdentityPropagationSettings: TrustedIdentityPropagationSettings
    DockerSettings: DockerSettings
    AmazonQSettings: AmazonQSettings
    UnifiedStudioSettings: UnifiedStudioSettings
    IpAddressType: literals.IPAddressType


class UpdateDomainRequest(TypedDict, total=False, closed=True):
    DomainId: Required[str]
    DefaultUserSettings: UserSettings
    DomainSettingsForUpdate: DomainSettingsForUpdate
    AppSecurityGroupManagement: literals.AppSecurityGroupManagement
    DefaultSpaceSettings: DefaultSpaceSettings
    SubnetIds: list[str]
    AppNetworkAccessType: literals.AppNetworkAccessType
    TagPropagation: literals.TagPropagation
    HomeEfsFileSystemCreation: literals.HomeEfsFileSystemCreation
    VpcId: str


class VariantProperty(TypedDict):
    VariantPropertyType: literals.VariantPropertyType


class UpdateEndpointInput(TypedDict, total=False, closed=True):
    EndpointName: Required[str]
    EndpointConfigName: Required[str]
    RetainAllVariantProperties: bool
    ExcludeRetainedVariantProperties: list[VariantProperty]
    DeploymentConfig: DeploymentConfig
    RetainDeploymentConfig: bool


class ProductionVariantServerlessUpdateConfig(TypedDict, total=False):
    MaxConcurrency: int
    ProvisionedConcurrency: int


class DesiredWeightAndCapacity(TypedDict, total=False):
    VariantName: Required[str]
    DesiredWeight: FloatInput
    DesiredInstanceCount: int
    ServerlessUpdateConfig: ProductionVariantServerlessUpdateConfig


class UpdateEndpointWeightsAndCapacitiesInput(TypedDict, closed=True):
    EndpointName: str
    DesiredWeightsAndCapacities: list[DesiredWeightAndCapacity]


class UpdateExperimentRequest(TypedDict, total=False, closed=True):
    ExperimentName: Required[str]
    DisplayName: str
    Description: str


class OnlineStoreConfigUpdate(TypedDict, total=False):
    TtlDuration: TtlDuration
    StorageType: literals.StorageType


class ThroughputConfigUpdate(TypedDict, total=False):
    ThroughputMode: literals.ThroughputMode
    ProvisionedReadCapacityUnits: int
    ProvisionedWriteCapacityUnits: int


class UpdateFeatureGroupRequest(TypedDict, total=False, closed=True):
    FeatureGroupName: Required[str]
    FeatureAdditions: list[FeatureDefinition]
    OnlineStoreConfig: OnlineStoreConfigUpdate
    ThroughputConfig: ThroughputConfigUpdate


class UpdateFeatureMetadataRequest(TypedDict, total=False, closed=True):
    FeatureGroupName: Required[str]
    FeatureName: Required[str]
    Description: str
    ParameterAdditions: list[FeatureParameter]
    ParameterRemovals: list[str]


class UpdateHubRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    HubDescription: str
    HubDisplayName: str
    HubSearchKeywords: list[str]


class UpdateHubContentRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    HubContentName: Required[str]
    HubContentType: Required[literals.HubContentType]
    HubContentVersion: Required[str]
    HubContentDisplayName: str
    HubContentDescription: str
    HubContentMarkdown: str
    HubContentSearchKeywords: list[str]
    SupportStatus: literals.HubContentSupportStatus


class UpdateHubContentReferenceRequest(TypedDict, closed=True):
    HubName: str
    HubContentName: str
    HubContentType: literals.HubContentType
    MinVersion: NotRequired[str]


class UpdateImageRequest(TypedDict, total=False, closed=True):
    DeleteProperties: list[str]
    Description: str
    DisplayName: str
    ImageName: Required[str]
    RoleArn: str


class UpdateImageVersionRequest(TypedDict, total=False, closed=True):
    ImageName: Required[str]
    Alias: str
    Version: int
    AliasesToAdd: list[str]
    AliasesToDelete: list[str]
    VendorGuidance: literals.VendorGuidance
    JobType: literals.JobType
    MLFramework: str
    ProgrammingLang: str
    Processor: literals.Processor
    Horovod: bool
    ReleaseNotes: str


class UpdateInferenceComponentInput(TypedDict, total=False, closed=True):
    InferenceComponentName: Required[str]
    Specification: InferenceComponentSpecification
    Specifications: list[InferenceComponentSpecification]
    RuntimeConfig: InferenceComponentRuntimeConfig
    DeploymentConfig: InferenceComponentDeploymentConfig


class UpdateInferenceComponentRuntimeConfigInput(TypedDict, closed=True):
    InferenceComponentName: str
    DesiredRuntimeConfig: InferenceComponentRuntimeConfig


class UpdateInferenceExperimentRequest(TypedDict, total=False, closed=True):
    Name: Required[str]
    Schedule: InferenceExperimentSchedule
    Description: str
    ModelVariants: list[ModelVariantConfig]
    DataStorageConfig: InferenceExperimentDataStorageConfig
    ShadowModeConfig: ShadowModeConfig


class UpdateInferenceRouterInput(TypedDict, closed=True):
    InferenceRouterName: str
    RoutingTargets: list[RoutingTarget]


class UpdateMlflowAppRequest(TypedDict, total=False, closed=True):
    Arn: Required[str]
    Name: str
    ArtifactStoreUri: str
    ModelRegistrationMode: literals.ModelRegistrationMode
    WeeklyMaintenanceWindowStart: str
    DefaultDomainIdList: list[str]
    AccountDefaultStatus: literals.AccountDefaultStatus


class UpdateMlflowTrackingServerRequest(TypedDict, total=False, closed=True):
    TrackingServerName: Required[str]
    ArtifactStoreUri: str
    TrackingServerSize: literals.TrackingServerSize
    AutomaticModelRegistration: bool
    WeeklyMaintenanceWindowStart: str
    S3BucketOwnerAccountId: str
    S3BucketOwnerVerification: bool


class UpdateModelCardRequest(TypedDict, total=False, closed=True):
    ModelCardName: Required[str]
    Content: str
    ModelCardStatus: literals.ModelCardStatus


class UpdateModelPackageInput(TypedDict, total=False, closed=True):
    ModelPackageArn: Required[str]
    ModelApprovalStatus: literals.ModelApprovalStatus
    ModelPackageRegistrationType: literals.ModelPackageRegistrationType
    ApprovalDescription: str
    CustomerMetadataProperties: dict[str, str]
    CustomerMetadataPropertiesToRemove: list[str]
    AdditionalInferenceSpecificationsToAdd: list[
        AdditionalInferenceSpecificationDefinition
    ]
    InferenceSpecification: InferenceSpecification
    SourceUri: str
    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    ClientToken: str


class UpdateMonitoringAlertRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    MonitoringAlertName: str
    DatapointsToAlert: int
    EvaluationPeriod: int


class UpdateMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    MonitoringScheduleConfig: MonitoringScheduleConfig


class UpdateNotebookInstanceInput(TypedDict, total=False, closed=True):
    NotebookInstanceName: Required[str]
    InstanceType: literals.InstanceType
    IpAddressType: literals.IPAddressType
    PlatformIdentifier: str
    RoleArn: str
    LifecycleConfigName: str
    DisassociateLifecycleConfig: bool
    VolumeSizeInGB: int
    DefaultCodeRepository: str
    AdditionalCodeRepositories: list[str]
    AcceleratorTypes: list[literals.NotebookInstanceAcceleratorType]
    DisassociateAcceleratorTypes: bool
    DisassociateDefaultCodeRepository: bool
    DisassociateAdditionalCodeRepositories: bool
    RootAccess: literals.RootAccess
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration


class UpdateNotebookInstanceLifecycleConfigInput(TypedDict, total=False, closed=True):
    NotebookInstanceLifecycleConfigName: Required[str]
    OnCreate: list[NotebookInstanceLifecycleHook]
    OnStart: list[NotebookInstanceLifecycleHook]


class UpdatePartnerAppRequest(TypedDict, total=False, closed=True):
    Arn: Required[str]
    MaintenanceConfig: PartnerAppMaintenanceConfig
    Tier: str
    ApplicationConfig: PartnerAppConfig
    IdcConfig: IdcConfigInput
    AuthType: literals.PartnerAppAuthType
    EnableIamSessionBasedIdentity: bool
    EnableAutoMinorVersionUpgrade: bool
    AppVersion: str
    ClientToken: str
    Tags: list[Tag]


class UpdatePipelineRequest(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    PipelineDisplayName: str
    PipelineDefinition: str
    PipelineDefinitionS3Location: PipelineDefinitionS3Location
    PipelineDescription: str
    RoleArn: str
    ParallelismConfiguration: ParallelismConfiguration
    PipelineVersionAliases: list[str]


class UpdatePipelineExecutionRequest(TypedDict, total=False, closed=True):
    PipelineExecutionArn: Required[str]
    PipelineExecutionDescription: str
    PipelineExecutionDisplayName: str
    ParallelismConfiguration: ParallelismConfiguration


class AliasOperations(TypedDict, total=False):
    Add: list[str]
    Remove: list[str]


class UpdatePipelineVersionRequest(TypedDict, total=False, closed=True):
    PipelineArn: Required[str]
    PipelineVersionId: Required[int]
    PipelineVersionDisplayName: str
    PipelineVersionDescription: str
    PipelineVersionAliasOperations: AliasOperations


class ServiceCatalogProvisioningUpdateDetails(TypedDict, total=False):
    ProvisioningArtifactId: str
    ProvisioningParameters: list[ProvisioningParameter]


class CfnStackUpdateParameter(TypedDict):
    Key: str
    Value: NotRequired[str]


class CfnUpdateTemplateProvider(TypedDict):
    TemplateName: str
    TemplateURL: str
    Parameters: NotRequired[list[CfnStackUpdateParameter]]


class UpdateTemplateProvider(TypedDict, total=False):
    CfnTemplateProvider: CfnUpdateTemplateProvider


class UpdateProjectInput(TypedDict, total=False, closed=True):
    ProjectName: Required[str]
    ProjectDescription: str
    ServiceCatalogProvisioningUpdateDetails: ServiceCatalogProvisioningUpdateDetails
    Tags: list[Tag]
    TemplateProvidersToUpdate: list[UpdateTemplateProvider]


class UpdateSpaceRequest(TypedDict, closed=True):
    DomainId: str
    SpaceName: str
    SpaceSettings: NotRequired[SpaceSettings]
    SpaceDisplayName: NotRequired[str]


class ProfilerConfigForUpdate(TypedDict, total=False):
    S3OutputPath: str
    ProfilingIntervalInMilliseconds: int
    ProfilingParameters: dict[str, str]
    DisableProfiler: bool


class ResourceConfigForUpdate(TypedDict):
    KeepAlivePeriodInSeconds: int


class RemoteDebugConfigForUpdate(TypedDict, total=False):
    EnableRemoteDebug: bool


class UpdateTrainingJobRequest(TypedDict, total=False, closed=True):
    TrainingJobName: Required[str]
    ProfilerConfig: ProfilerConfigForUpdate
    ProfilerRuleConfigurations: list[ProfilerRuleConfiguration]
    ResourceConfig: ResourceConfigForUpdate
    RemoteDebugConfig: RemoteDebugConfigForUpdate


class UpdateTrialRequest(TypedDict, closed=True):
    TrialName: str
    DisplayName: NotRequired[str]


class UpdateTrialComponentRequest(TypedDict, total=False, closed=True):
    TrialComponentName: Required[str]
    DisplayName: str
    Status: TrialComponentStatus
    StartTime: TimestampInput
    EndTime: TimestampInput
    Parameters: dict[str, TrialComponentParameterValue]
    ParametersToRemove: list[str]
    InputArtifacts: dict[str, TrialComponentArtifact]
    InputArtifactsToRemove: list[str]
    OutputArtifacts: dict[str, TrialComponentArtifact]
    OutputArtifactsToRemove: list[str]


class UpdateUserProfileRequest(TypedDict, closed=True):
    DomainId: str
    UserProfileName: str
    UserSettings: NotRequired[UserSettings]


class UpdateWorkforceRequest(TypedDict, total=False, closed=True):
    WorkforceName: Required[str]
    SourceIpConfig: SourceIpConfig
    OidcConfig: OidcConfig
    WorkforceVpcConfig: WorkforceVpcConfigRequest
    IpAddressType: literals.WorkforceIpAddressType


class UpdateWorkteamRequest(TypedDict, total=False, closed=True):
    WorkteamName: Required[str]
    MemberDefinitions: list[MemberDefinition]
    Description: str
    NotificationConfiguration: NotificationConfiguration
    WorkerAccessConfiguration: WorkerAccessConfiguration
