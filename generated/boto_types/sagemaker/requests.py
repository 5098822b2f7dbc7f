"""What you send to Amazon SageMaker Service.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.sagemaker.literals import (
    AccountDefaultStatus,
    ActionStatus,
    ActivationState,
    AdditionalS3DataSourceDataType,
    AggregationTransformationValue,
    AIBenchmarkJobStatus,
    AICapacityReservationPreference,
    AIRecommendationInferenceFramework,
    AIRecommendationInstanceType,
    AIRecommendationJobStatus,
    AIRecommendationMetric,
    AlgorithmSortBy,
    AppImageConfigSortKey,
    AppInstanceType,
    AppNetworkAccessType,
    AppSecurityGroupManagement,
    AppSortKey,
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
    AutoMLJobStatus,
    AutoMLMetricEnum,
    AutoMLMode,
    AutoMLS3DataType,
    AutoMLSortBy,
    AutoMLSortOrder,
    AutoMountHomeEFS,
    AutotuneMode,
    AvailabilityZoneBalanceEnforcementMode,
    AwsManagedHumanLoopRequestSource,
    BatchStrategy,
    BooleanOperator,
    CandidateSortBy,
    CandidateStatus,
    CapacityReservationPreference,
    CapacitySizeType,
    CaptureMode,
    ClarifyFeatureType,
    ClarifyTextGranularity,
    ClarifyTextLanguage,
    ClusterAutoScalerType,
    ClusterAutoScalingMode,
    ClusterConfigMode,
    ClusterEventResourceType,
    ClusterFSxLustreDeletionPolicy,
    ClusterInstanceType,
    ClusterInterfaceType,
    ClusterKubernetesTaintEffect,
    ClusterNodeProvisioningMode,
    ClusterNodeRecovery,
    ClusterOnDrainTimeout,
    ClusterOperationSortBy,
    ClusterOperationStatus,
    ClusterOperationType,
    ClusterPatchingStrategy,
    ClusterSlurmConfigStrategy,
    ClusterSlurmNodeType,
    ClusterSortBy,
    CodeRepositorySortBy,
    CodeRepositorySortOrder,
    CollectionType,
    CompilationJobStatus,
    CompleteOnConvergence,
    CompressionType,
    ContainerMode,
    ContentClassifier,
    CrossAccountFilterOption,
    CustomizationTechnique,
    DataDistributionType,
    DataSourceName,
    DeepHealthCheckType,
    DeviceSubsetType,
    DirectInternetAccess,
    Direction,
    EdgePackagingJobStatus,
    EdgePresetDeploymentType,
    EnabledOrDisabled,
    EndpointConfigSortKey,
    EndpointSortKey,
    EndpointStatus,
    EvaluationType,
    EventSortBy,
    ExecutionRoleIdentityConfig,
    ExecutionRoleSessionNameMode,
    ExecutionStatus,
    FailureHandlingPolicy,
    FairShare,
    FeatureGroupSortBy,
    FeatureGroupSortOrder,
    FeatureGroupStatus,
    FeatureStatus,
    FeatureType,
    FileSystemAccessMode,
    FileSystemType,
    FillingType,
    FlatInvocations,
    Framework,
    HomeEfsFileSystemCreation,
    HubContentSortBy,
    HubContentSupportStatus,
    HubContentType,
    HubSortBy,
    HyperParameterScalingType,
    HyperParameterTuningAllocationStrategy,
    HyperParameterTuningJobObjectiveType,
    HyperParameterTuningJobSortByOptions,
    HyperParameterTuningJobStatus,
    HyperParameterTuningJobStrategyType,
    HyperParameterTuningJobWarmStartType,
    IdleResourceSharing,
    ImageSortBy,
    ImageSortOrder,
    ImageVersionSortBy,
    ImageVersionSortOrder,
    IncludedData,
    InferenceComponentCapacitySizeType,
    InferenceComponentPlacementStrategy,
    InferenceComponentSortKey,
    InferenceComponentStatus,
    InferenceExecutionMode,
    InferenceExperimentStatus,
    InferenceExperimentStopDesiredState,
    InferenceExperimentType,
    InferenceRouterRoutingPreference,
    InputMode,
    InstanceType,
    IPAddressType,
    JobCategory,
    JobStatus,
    JobType,
    JoinSource,
    LabelingJobStatus,
    LifecycleManagement,
    LineageType,
    ListAIBenchmarkJobsSortBy,
    ListAIRecommendationJobsSortBy,
    ListAIWorkloadConfigsSortBy,
    ListCompilationJobsSortBy,
    ListDeviceFleetsSortBy,
    ListEdgeDeploymentPlansSortBy,
    ListEdgePackagingJobsSortBy,
    ListInferenceRecommendationsJobsSortBy,
    ListLabelingJobsForWorkteamSortByOptions,
    ListOptimizationJobsSortBy,
    ListWorkforcesSortByOptions,
    ListWorkteamsSortByOptions,
    ManagedInstanceScalingScaleInStrategy,
    ManagedInstanceScalingStatus,
    ManagedStorageType,
    MIGProfileType,
    MlflowAppStatus,
    MlTools,
    ModelApprovalStatus,
    ModelCacheSetting,
    ModelCardExportJobSortBy,
    ModelCardExportJobSortOrder,
    ModelCardExportJobStatus,
    ModelCardSortBy,
    ModelCardSortOrder,
    ModelCardStatus,
    ModelCardVersionSortBy,
    ModelCompressionType,
    ModelInfrastructureType,
    ModelMetadataFilterType,
    ModelPackageGroupSortBy,
    ModelPackageRegistrationType,
    ModelPackageSortBy,
    ModelPackageType,
    ModelRegistrationMode,
    ModelSortKey,
    ModelSpeculativeDecodingS3DataType,
    ModelSpeculativeDecodingTechnique,
    ModelVariantAction,
    MonitoringAlertHistorySortKey,
    MonitoringAlertStatus,
    MonitoringExecutionSortKey,
    MonitoringJobDefinitionSortKey,
    MonitoringProblemType,
    MonitoringScheduleSortKey,
    MonitoringType,
    NodeUnavailabilityType,
    NotebookInstanceAcceleratorType,
    NotebookInstanceLifecycleConfigSortKey,
    NotebookInstanceLifecycleConfigSortOrder,
    NotebookInstanceSortKey,
    NotebookInstanceSortOrder,
    NotebookInstanceStatus,
    NotebookOutputOption,
    OfflineStoreStatusValue,
    Operator,
    OptimizationJobDeploymentInstanceType,
    OptimizationJobStatus,
    OrderKey,
    OutputCompressionType,
    ParameterType,
    PartnerAppAuthType,
    PartnerAppType,
    Peft,
    PipelineManagedBy,
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
    ProjectSortBy,
    ProjectSortOrder,
    RecommendationJobStatus,
    RecommendationJobSupportedEndpointType,
    RecommendationJobType,
    RecommendationStepType,
    RecordWrapper,
    RedshiftResultCompressionType,
    RedshiftResultFormat,
    RepositoryAccessMode,
    ReservedCapacityInstanceType,
    ResourceCatalogSortBy,
    ResourceCatalogSortOrder,
    ResourceSharingStrategy,
    ResourceType,
    RetentionType,
    RootAccess,
    RoutingStatus,
    RoutingStrategy,
    RStudioServerProAccessStatus,
    RStudioServerProUserGroup,
    S3DataDistribution,
    S3DataType,
    S3ModelDataType,
    SageMakerImageName,
    SageMakerResourceName,
    SchedulerResourceStatus,
    ScheduleStatus,
    SearchSortOrder,
    ServerlessJobType,
    SharingType,
    SkipModelValidation,
    SortActionsBy,
    SortArtifactsBy,
    SortAssociationsBy,
    SortBy,
    SortClusterSchedulerConfigBy,
    SortContextsBy,
    SortExperimentsBy,
    SortInferenceExperimentsBy,
    SortLineageGroupsBy,
    SortMlflowAppBy,
    SortOrder,
    SortPipelineExecutionsBy,
    SortPipelinesBy,
    SortQuotaBy,
    SortTrackingServerBy,
    SortTrialComponentsBy,
    SortTrialsBy,
    SpaceSortKey,
    SplitType,
    StorageType,
    StudioLifecycleConfigAppType,
    StudioLifecycleConfigSortKey,
    StudioWebPortal,
    TableFormat,
    TagPropagation,
    TargetDevice,
    TargetPlatformAccelerator,
    TargetPlatformArch,
    TargetPlatformOs,
    ThroughputMode,
    TrackingServerSize,
    TrackingServerStatus,
    TrafficRoutingConfigType,
    TrafficType,
    TrainingInputMode,
    TrainingInstanceType,
    TrainingJobEarlyStoppingType,
    TrainingJobSortByOptions,
    TrainingJobStatus,
    TrainingPlanFilterName,
    TrainingPlanSortBy,
    TrainingPlanSortOrder,
    TrainingRepositoryAccessMode,
    TrainingSessionStatus,
    TransformInstanceType,
    TransformJobStatus,
    TrialComponentPrimaryStatus,
    TtlDurationUnit,
    UserProfileSortKey,
    VariantPropertyType,
    VendorGuidance,
    WarmPoolResourceStatus,
    WorkforceIpAddressType,
)
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
    AlgorithmValidationProfile as AlgorithmValidationProfile,
    AlgorithmValidationSpecification as AlgorithmValidationSpecification,
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
    Channel as Channel,
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
    DataSource as DataSource,
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
    HyperParameterTrainingJobDefinition as HyperParameterTrainingJobDefinition,
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
    MonitoringOutput as MonitoringOutput,
    MonitoringOutputConfig as MonitoringOutputConfig,
    MonitoringParquetDatasetFormat as MonitoringParquetDatasetFormat,
    MonitoringResources as MonitoringResources,
    MonitoringS3Output as MonitoringS3Output,
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
    ResourceConfig as ResourceConfig,
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
    S3DataSource as S3DataSource,
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
    StoppingCondition as StoppingCondition,
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
    TrainingJobDefinition as TrainingJobDefinition,
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
from boto_types.values import FloatInput, TimestampInput


class AddAssociationRequest(TypedDict, closed=True):
    SourceArn: str
    DestinationArn: str
    AssociationType: NotRequired[AssociationEdgeType]


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


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
    InstanceTypes: NotRequired[list[ClusterInstanceType]]


class AddClusterNodeSpecificationLike(TypedDict):
    InstanceGroupName: ReadOnly[str]
    IncrementTargetCountBy: ReadOnly[int]
    AvailabilityZones: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    InstanceTypes: NotRequired[ReadOnly[Sequence[ClusterInstanceType]]]


class BatchAddClusterNodesRequest(TypedDict, closed=True):
    ClusterName: str
    ClientToken: NotRequired[str]
    NodesToAdd: list[AddClusterNodeSpecification]


class BatchDeleteClusterNodesRequest(TypedDict, closed=True):
    ClusterName: str
    NodeIds: NotRequired[list[str]]
    NodeLogicalIds: NotRequired[list[str]]


class BatchDescribeModelPackageInput(TypedDict, closed=True):
    ModelPackageArnList: list[str]


class BatchRebootClusterNodesRequest(TypedDict, closed=True):
    ClusterName: str
    NodeIds: NotRequired[list[str]]
    NodeLogicalIds: NotRequired[list[str]]


class BatchReplaceClusterNodesRequest(TypedDict, closed=True):
    ClusterName: str
    NodeIds: NotRequired[list[str]]
    NodeLogicalIds: NotRequired[list[str]]


class AIBenchmarkInferenceComponentLike(TypedDict):
    Identifier: ReadOnly[str]


class AIBenchmarkEndpointLike(TypedDict):
    Identifier: ReadOnly[str]
    TargetContainerHostname: NotRequired[ReadOnly[str]]
    InferenceComponents: NotRequired[
        ReadOnly[Sequence[AIBenchmarkInferenceComponentLike]]
    ]


class AIBenchmarkTargetLike(TypedDict):
    Endpoint: ReadOnly[AIBenchmarkEndpointLike]


class AIMlflowConfigLike(TypedDict):
    MlflowResourceArn: ReadOnly[str]
    MlflowExperimentName: NotRequired[ReadOnly[str]]
    MlflowRunName: NotRequired[ReadOnly[str]]


class AIBenchmarkOutputConfig(TypedDict):
    S3OutputLocation: str
    MlflowConfig: NotRequired[AIMlflowConfig]


class AIBenchmarkOutputConfigLike(TypedDict):
    S3OutputLocation: ReadOnly[str]
    MlflowConfig: NotRequired[ReadOnly[AIMlflowConfigLike]]


class VpcConfigLike(TypedDict):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class AIBenchmarkNetworkConfigLike(TypedDict):
    VpcConfig: NotRequired[ReadOnly[VpcConfigLike]]


class CreateAIBenchmarkJobRequest(TypedDict, closed=True):
    AIBenchmarkJobName: str
    BenchmarkTarget: AIBenchmarkTarget
    OutputConfig: AIBenchmarkOutputConfig
    AIWorkloadConfigIdentifier: str
    RoleArn: str
    NetworkConfig: NotRequired[AIBenchmarkNetworkConfig]
    Tags: NotRequired[list[Tag]]


class AIModelSourceS3Like(TypedDict):
    S3Uri: NotRequired[ReadOnly[str]]


class AIModelSourceLike(TypedDict):
    S3: ReadOnly[AIModelSourceS3Like]


class AIRecommendationOutputConfig(TypedDict):
    S3OutputLocation: NotRequired[str]
    ModelPackageGroupIdentifier: NotRequired[str]
    MlflowConfig: NotRequired[AIMlflowConfig]


class AIRecommendationOutputConfigLike(TypedDict):
    S3OutputLocation: NotRequired[ReadOnly[str]]
    ModelPackageGroupIdentifier: NotRequired[ReadOnly[str]]
    MlflowConfig: NotRequired[ReadOnly[AIMlflowConfigLike]]


class AIRecommendationConstraintLike(TypedDict):
    Metric: ReadOnly[AIRecommendationMetric]


class AIRecommendationPerformanceTargetLike(TypedDict):
    Constraints: ReadOnly[Sequence[AIRecommendationConstraintLike]]


class AIRecommendationInferenceSpecificationLike(TypedDict):
    Framework: NotRequired[ReadOnly[AIRecommendationInferenceFramework]]


class AICapacityReservationConfigLike(TypedDict):
    CapacityReservationPreference: NotRequired[
        ReadOnly[AICapacityReservationPreference]
    ]
    MlReservationArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class AIRecommendationComputeSpecLike(TypedDict):
    InstanceTypes: NotRequired[ReadOnly[Sequence[AIRecommendationInstanceType]]]
    CapacityReservationConfig: NotRequired[ReadOnly[AICapacityReservationConfigLike]]


class AIAdapterModelPackageEntryLike(TypedDict):
    AdapterId: ReadOnly[str]
    ModelPackageArn: ReadOnly[str]


class AIAdapterS3EntryLike(TypedDict):
    AdapterId: ReadOnly[str]
    S3Uri: ReadOnly[str]


class AIAdapterSourceLike_ModelPackageArns(TypedDict):
    ModelPackageArns: ReadOnly[Sequence[AIAdapterModelPackageEntryLike]]
    S3Uris: NotRequired[ReadOnly[Absent]]


class AIAdapterSourceLike_S3Uris(TypedDict):
    ModelPackageArns: NotRequired[ReadOnly[Absent]]
    S3Uris: ReadOnly[Sequence[AIAdapterS3EntryLike]]


AIAdapterSourceLike: TypeAlias = (
    AIAdapterSourceLike_ModelPackageArns | AIAdapterSourceLike_S3Uris
)


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


class AIWorkloadS3DataSourceLike(TypedDict):
    S3Uri: ReadOnly[str]


class AIWorkloadDataSourceLike(TypedDict):
    S3DataSource: NotRequired[ReadOnly[AIWorkloadS3DataSourceLike]]


class AIWorkloadInputDataConfigLike(TypedDict):
    ChannelName: ReadOnly[str]
    DataSource: ReadOnly[AIWorkloadDataSourceLike]


class AIDatasetConfigLike(TypedDict):
    InputDataConfig: ReadOnly[Sequence[AIWorkloadInputDataConfigLike]]


class WorkloadSpecLike(TypedDict):
    Inline: ReadOnly[str]


class AIWorkloadConfigsLike(TypedDict):
    WorkloadSpec: ReadOnly[WorkloadSpecLike]


class CreateAIWorkloadConfigRequest(TypedDict, closed=True):
    AIWorkloadConfigName: str
    DatasetConfig: NotRequired[AIDatasetConfig]
    AIWorkloadConfigs: NotRequired[AIWorkloadConfigs]
    Tags: NotRequired[list[Tag]]


class ActionSourceLike(TypedDict):
    SourceUri: ReadOnly[str]
    SourceType: NotRequired[ReadOnly[str]]
    SourceId: NotRequired[ReadOnly[str]]


class MetadataPropertiesLike(TypedDict):
    CommitId: NotRequired[ReadOnly[str]]
    Repository: NotRequired[ReadOnly[str]]
    GeneratedBy: NotRequired[ReadOnly[str]]
    ProjectId: NotRequired[ReadOnly[str]]


class CreateActionRequest(TypedDict, closed=True):
    ActionName: str
    Source: ActionSource
    ActionType: str
    Description: NotRequired[str]
    Status: NotRequired[ActionStatus]
    Properties: NotRequired[dict[str, str]]
    MetadataProperties: NotRequired[MetadataProperties]
    Tags: NotRequired[list[Tag]]


class IntegerParameterRangeSpecificationLike(TypedDict):
    MinValue: ReadOnly[str]
    MaxValue: ReadOnly[str]


class ContinuousParameterRangeSpecificationLike(TypedDict):
    MinValue: ReadOnly[str]
    MaxValue: ReadOnly[str]


class CategoricalParameterRangeSpecificationLike(TypedDict):
    Values: ReadOnly[list[str] | tuple[str, ...]]


class ParameterRangeLike(TypedDict):
    IntegerParameterRangeSpecification: NotRequired[
        ReadOnly[IntegerParameterRangeSpecificationLike]
    ]
    ContinuousParameterRangeSpecification: NotRequired[
        ReadOnly[ContinuousParameterRangeSpecificationLike]
    ]
    CategoricalParameterRangeSpecification: NotRequired[
        ReadOnly[CategoricalParameterRangeSpecificationLike]
    ]


class HyperParameterSpecificationLike(TypedDict):
    Name: ReadOnly[str]
    Description: NotRequired[ReadOnly[str]]
    Type: ReadOnly[ParameterType]
    Range: NotRequired[ReadOnly[ParameterRangeLike]]
    IsTunable: NotRequired[ReadOnly[bool]]
    IsRequired: NotRequired[ReadOnly[bool]]
    DefaultValue: NotRequired[ReadOnly[str]]


class MetricDefinitionLike(TypedDict):
    Name: ReadOnly[str]
    Regex: ReadOnly[str]


class ChannelSpecificationLike(TypedDict):
    Name: ReadOnly[str]
    Description: NotRequired[ReadOnly[str]]
    IsRequired: NotRequired[ReadOnly[bool]]
    SupportedContentTypes: ReadOnly[list[str] | tuple[str, ...]]
    SupportedCompressionTypes: NotRequired[ReadOnly[Sequence[CompressionType]]]
    SupportedInputModes: ReadOnly[Sequence[TrainingInputMode]]


class HyperParameterTuningJobObjectiveLike(TypedDict):
    Type: ReadOnly[HyperParameterTuningJobObjectiveType]
    MetricName: ReadOnly[str]


class AdditionalS3DataSourceLike(TypedDict):
    S3DataType: ReadOnly[AdditionalS3DataSourceDataType]
    S3Uri: ReadOnly[str]
    CompressionType: NotRequired[ReadOnly[CompressionType]]
    ETag: NotRequired[ReadOnly[str]]


class TrainingSpecificationLike(TypedDict):
    TrainingImage: ReadOnly[str]
    TrainingImageDigest: NotRequired[ReadOnly[str]]
    SupportedHyperParameters: NotRequired[
        ReadOnly[Sequence[HyperParameterSpecificationLike]]
    ]
    SupportedTrainingInstanceTypes: ReadOnly[Sequence[TrainingInstanceType]]
    SupportsDistributedTraining: NotRequired[ReadOnly[bool]]
    MetricDefinitions: NotRequired[ReadOnly[Sequence[MetricDefinitionLike]]]
    TrainingChannels: ReadOnly[Sequence[ChannelSpecificationLike]]
    SupportedTuningJobObjectiveMetrics: NotRequired[
        ReadOnly[Sequence[HyperParameterTuningJobObjectiveLike]]
    ]
    AdditionalS3DataSource: NotRequired[ReadOnly[AdditionalS3DataSourceLike]]


class ModelAccessConfigLike(TypedDict):
    AcceptEula: ReadOnly[bool]


class InferenceHubAccessConfigLike(TypedDict):
    HubContentArn: ReadOnly[str]


class S3ModelDataSourceLike(TypedDict):
    S3Uri: ReadOnly[str]
    S3DataType: ReadOnly[S3ModelDataType]
    CompressionType: ReadOnly[ModelCompressionType]
    ModelAccessConfig: NotRequired[ReadOnly[ModelAccessConfigLike]]
    HubAccessConfig: NotRequired[ReadOnly[InferenceHubAccessConfigLike]]
    ManifestS3Uri: NotRequired[ReadOnly[str]]
    ETag: NotRequired[ReadOnly[str]]
    ManifestEtag: NotRequired[ReadOnly[str]]


class ModelDataSourceLike(TypedDict):
    S3DataSource: NotRequired[ReadOnly[S3ModelDataSourceLike]]


class ModelInputLike(TypedDict):
    DataInputConfig: ReadOnly[str]


class AdditionalModelDataSourceLike(TypedDict):
    ChannelName: ReadOnly[str]
    S3DataSource: ReadOnly[S3ModelDataSourceLike]


class BaseModelLike(TypedDict):
    HubContentName: NotRequired[ReadOnly[str]]
    HubContentVersion: NotRequired[ReadOnly[str]]
    RecipeName: NotRequired[ReadOnly[str]]


class ModelPackageContainerDefinitionLike(TypedDict):
    ContainerHostname: NotRequired[ReadOnly[str]]
    Image: NotRequired[ReadOnly[str]]
    ImageDigest: NotRequired[ReadOnly[str]]
    ModelDataUrl: NotRequired[ReadOnly[str]]
    ModelDataSource: NotRequired[ReadOnly[ModelDataSourceLike]]
    ProductId: NotRequired[ReadOnly[str]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]
    ModelInput: NotRequired[ReadOnly[ModelInputLike]]
    Framework: NotRequired[ReadOnly[str]]
    FrameworkVersion: NotRequired[ReadOnly[str]]
    NearestModelName: NotRequired[ReadOnly[str]]
    AdditionalModelDataSources: NotRequired[
        ReadOnly[Sequence[AdditionalModelDataSourceLike]]
    ]
    AdditionalS3DataSource: NotRequired[ReadOnly[AdditionalS3DataSourceLike]]
    ModelDataETag: NotRequired[ReadOnly[str]]
    IsCheckpoint: NotRequired[ReadOnly[bool]]
    BaseModel: NotRequired[ReadOnly[BaseModelLike]]


class InferenceSpecificationLike(TypedDict):
    Containers: ReadOnly[Sequence[ModelPackageContainerDefinitionLike]]
    SupportedTransformInstanceTypes: NotRequired[
        ReadOnly[Sequence[TransformInstanceType]]
    ]
    SupportedRealtimeInferenceInstanceTypes: NotRequired[
        ReadOnly[Sequence[ProductionVariantInstanceType]]
    ]
    SupportedContentTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    SupportedResponseMIMETypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class HubAccessConfigLike(TypedDict):
    HubContentArn: ReadOnly[str]


class S3DataSourceLike(TypedDict):
    S3DataType: ReadOnly[S3DataType]
    S3Uri: ReadOnly[str]
    S3DataDistributionType: NotRequired[ReadOnly[S3DataDistribution]]
    AttributeNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    InstanceGroupNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ModelAccessConfig: NotRequired[ReadOnly[ModelAccessConfigLike]]
    HubAccessConfig: NotRequired[ReadOnly[HubAccessConfigLike]]


class FileSystemDataSourceLike(TypedDict):
    FileSystemId: ReadOnly[str]
    FileSystemAccessMode: ReadOnly[FileSystemAccessMode]
    FileSystemType: ReadOnly[FileSystemType]
    DirectoryPath: ReadOnly[str]


class DatasetSourceLike(TypedDict):
    DatasetArn: ReadOnly[str]


class DataSourceLike(TypedDict):
    S3DataSource: NotRequired[ReadOnly[S3DataSourceLike]]
    FileSystemDataSource: NotRequired[ReadOnly[FileSystemDataSourceLike]]
    DatasetSource: NotRequired[ReadOnly[DatasetSourceLike]]


class ShuffleConfigLike(TypedDict):
    Seed: ReadOnly[int]


class ChannelLike(TypedDict):
    ChannelName: ReadOnly[str]
    DataSource: ReadOnly[DataSourceLike]
    ContentType: NotRequired[ReadOnly[str]]
    CompressionType: NotRequired[ReadOnly[CompressionType]]
    RecordWrapperType: NotRequired[ReadOnly[RecordWrapper]]
    InputMode: NotRequired[ReadOnly[TrainingInputMode]]
    ShuffleConfig: NotRequired[ReadOnly[ShuffleConfigLike]]


class OutputDataConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]
    S3OutputPath: ReadOnly[str]
    CompressionType: NotRequired[ReadOnly[OutputCompressionType]]


class InstanceGroupLike(TypedDict):
    InstanceType: ReadOnly[TrainingInstanceType]
    InstanceCount: ReadOnly[int]
    InstanceGroupName: ReadOnly[str]


class PlacementSpecificationLike(TypedDict):
    UltraServerId: NotRequired[ReadOnly[str]]
    InstanceCount: ReadOnly[int]


class InstancePlacementConfigLike(TypedDict):
    EnableMultipleJobs: NotRequired[ReadOnly[bool]]
    PlacementSpecifications: NotRequired[ReadOnly[Sequence[PlacementSpecificationLike]]]


class InstancePreferenceLike(TypedDict):
    InstanceType: ReadOnly[TrainingInstanceType]
    InstanceCount: NotRequired[ReadOnly[int]]
    TrainingPlanArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ResourceConfigLike(TypedDict):
    InstanceType: NotRequired[ReadOnly[TrainingInstanceType]]
    InstanceCount: NotRequired[ReadOnly[int]]
    VolumeSizeInGB: NotRequired[ReadOnly[int]]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    KeepAlivePeriodInSeconds: NotRequired[ReadOnly[int]]
    InstanceGroups: NotRequired[ReadOnly[Sequence[InstanceGroupLike]]]
    TrainingPlanArn: NotRequired[ReadOnly[str]]
    InstancePlacementConfig: NotRequired[ReadOnly[InstancePlacementConfigLike]]
    InstancePreferences: NotRequired[ReadOnly[Sequence[InstancePreferenceLike]]]
    SelectedInstanceType: NotRequired[ReadOnly[TrainingInstanceType]]
    SelectedInstanceCount: NotRequired[ReadOnly[int]]


class StoppingConditionLike(TypedDict):
    MaxRuntimeInSeconds: NotRequired[ReadOnly[int]]
    MaxWaitTimeInSeconds: NotRequired[ReadOnly[int]]
    MaxPendingTimeInSeconds: NotRequired[ReadOnly[int]]


class TrainingJobDefinitionLike(TypedDict):
    TrainingInputMode: ReadOnly[TrainingInputMode]
    HyperParameters: NotRequired[ReadOnly[dict[str, str]]]
    InputDataConfig: ReadOnly[Sequence[ChannelLike]]
    OutputDataConfig: ReadOnly[OutputDataConfigLike]
    ResourceConfig: ReadOnly[ResourceConfigLike]
    StoppingCondition: ReadOnly[StoppingConditionLike]


class TransformS3DataSourceLike(TypedDict):
    S3DataType: ReadOnly[S3DataType]
    S3Uri: ReadOnly[str]


class TransformDataSourceLike(TypedDict):
    S3DataSource: ReadOnly[TransformS3DataSourceLike]


class TransformInputLike(TypedDict):
    DataSource: ReadOnly[TransformDataSourceLike]
    ContentType: NotRequired[ReadOnly[str]]
    CompressionType: NotRequired[ReadOnly[CompressionType]]
    SplitType: NotRequired[ReadOnly[SplitType]]


class TransformOutputLike(TypedDict):
    S3OutputPath: ReadOnly[str]
    Accept: NotRequired[ReadOnly[str]]
    AssembleWith: NotRequired[ReadOnly[AssemblyType]]
    KmsKeyId: NotRequired[ReadOnly[str]]


class TransformResourcesLike(TypedDict):
    InstanceType: ReadOnly[TransformInstanceType]
    InstanceCount: ReadOnly[int]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    TransformAmiVersion: NotRequired[ReadOnly[str]]


class TransformJobDefinitionLike(TypedDict):
    MaxConcurrentTransforms: NotRequired[ReadOnly[int]]
    MaxPayloadInMB: NotRequired[ReadOnly[int]]
    BatchStrategy: NotRequired[ReadOnly[BatchStrategy]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]
    TransformInput: ReadOnly[TransformInputLike]
    TransformOutput: ReadOnly[TransformOutputLike]
    TransformResources: ReadOnly[TransformResourcesLike]


class AlgorithmValidationProfileLike(TypedDict):
    ProfileName: ReadOnly[str]
    TrainingJobDefinition: ReadOnly[TrainingJobDefinitionLike]
    TransformJobDefinition: NotRequired[ReadOnly[TransformJobDefinitionLike]]


class AlgorithmValidationSpecificationLike(TypedDict):
    ValidationRole: ReadOnly[str]
    ValidationProfiles: ReadOnly[Sequence[AlgorithmValidationProfileLike]]


class CreateAlgorithmInput(TypedDict, closed=True):
    AlgorithmName: str
    AlgorithmDescription: NotRequired[str]
    TrainingSpecification: TrainingSpecification
    InferenceSpecification: NotRequired[InferenceSpecification]
    ValidationSpecification: NotRequired[AlgorithmValidationSpecification]
    CertifyForMarketplace: NotRequired[bool]
    Tags: NotRequired[list[Tag]]


class ResourceSpecLike(TypedDict):
    SageMakerImageArn: NotRequired[ReadOnly[str]]
    SageMakerImageVersionArn: NotRequired[ReadOnly[str]]
    SageMakerImageVersionAlias: NotRequired[ReadOnly[str]]
    InstanceType: NotRequired[ReadOnly[AppInstanceType]]
    LifecycleConfigArn: NotRequired[ReadOnly[str]]
    TrainingPlanArn: NotRequired[ReadOnly[str]]


class CreateAppRequest(TypedDict, closed=True):
    DomainId: str
    UserProfileName: NotRequired[str]
    SpaceName: NotRequired[str]
    AppType: AppType
    AppName: str
    Tags: NotRequired[list[Tag]]
    ResourceSpec: NotRequired[ResourceSpec]
    RecoveryMode: NotRequired[bool]


class KernelSpecLike(TypedDict):
    Name: ReadOnly[str]
    DisplayName: NotRequired[ReadOnly[str]]


class FileSystemConfigLike(TypedDict):
    MountPath: NotRequired[ReadOnly[str]]
    DefaultUid: NotRequired[ReadOnly[int]]
    DefaultGid: NotRequired[ReadOnly[int]]


class KernelGatewayImageConfigLike(TypedDict):
    KernelSpecs: ReadOnly[Sequence[KernelSpecLike]]
    FileSystemConfig: NotRequired[ReadOnly[FileSystemConfigLike]]


class ContainerConfigLike(TypedDict):
    ContainerArguments: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerEntrypoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerEnvironmentVariables: NotRequired[ReadOnly[dict[str, str]]]


class JupyterLabAppImageConfigLike(TypedDict):
    FileSystemConfig: NotRequired[ReadOnly[FileSystemConfigLike]]
    ContainerConfig: NotRequired[ReadOnly[ContainerConfigLike]]


class CodeEditorAppImageConfigLike(TypedDict):
    FileSystemConfig: NotRequired[ReadOnly[FileSystemConfigLike]]
    ContainerConfig: NotRequired[ReadOnly[ContainerConfigLike]]


class CreateAppImageConfigRequest(TypedDict, closed=True):
    AppImageConfigName: str
    Tags: NotRequired[list[Tag]]
    KernelGatewayImageConfig: NotRequired[KernelGatewayImageConfig]
    JupyterLabAppImageConfig: NotRequired[JupyterLabAppImageConfig]
    CodeEditorAppImageConfig: NotRequired[CodeEditorAppImageConfig]


class ArtifactSourceTypeLike(TypedDict):
    SourceIdType: ReadOnly[ArtifactSourceIdType]
    Value: ReadOnly[str]


class ArtifactSourceLike(TypedDict):
    SourceUri: ReadOnly[str]
    SourceTypes: NotRequired[ReadOnly[Sequence[ArtifactSourceTypeLike]]]


class CreateArtifactRequest(TypedDict, closed=True):
    ArtifactName: NotRequired[str]
    Source: ArtifactSource
    ArtifactType: str
    Properties: NotRequired[dict[str, str]]
    MetadataProperties: NotRequired[MetadataProperties]
    Tags: NotRequired[list[Tag]]


class AutoMLS3DataSourceLike(TypedDict):
    S3DataType: ReadOnly[AutoMLS3DataType]
    S3Uri: ReadOnly[str]


class AutoMLDataSourceLike(TypedDict):
    S3DataSource: ReadOnly[AutoMLS3DataSourceLike]


class AutoMLChannelLike(TypedDict):
    DataSource: NotRequired[ReadOnly[AutoMLDataSourceLike]]
    CompressionType: NotRequired[ReadOnly[CompressionType]]
    TargetAttributeName: ReadOnly[str]
    ContentType: NotRequired[ReadOnly[str]]
    ChannelType: NotRequired[ReadOnly[AutoMLChannelType]]
    SampleWeightAttributeName: NotRequired[ReadOnly[str]]


class AutoMLOutputDataConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]
    S3OutputPath: ReadOnly[str]


class AutoMLJobObjectiveLike(TypedDict):
    MetricName: ReadOnly[AutoMLMetricEnum]


class AutoMLJobCompletionCriteriaLike(TypedDict):
    MaxCandidates: NotRequired[ReadOnly[int]]
    MaxRuntimePerTrainingJobInSeconds: NotRequired[ReadOnly[int]]
    MaxAutoMLJobRuntimeInSeconds: NotRequired[ReadOnly[int]]


class AutoMLSecurityConfigLike(TypedDict):
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    EnableInterContainerTrafficEncryption: NotRequired[ReadOnly[bool]]
    VpcConfig: NotRequired[ReadOnly[VpcConfigLike]]


class AutoMLAlgorithmConfigLike(TypedDict):
    AutoMLAlgorithms: ReadOnly[Sequence[AutoMLAlgorithm]]


class AutoMLCandidateGenerationConfigLike(TypedDict):
    FeatureSpecificationS3Uri: NotRequired[ReadOnly[str]]
    AlgorithmsConfig: NotRequired[ReadOnly[Sequence[AutoMLAlgorithmConfigLike]]]


class AutoMLDataSplitConfig(TypedDict):
    ValidationFraction: NotRequired[FloatInput]


class AutoMLDataSplitConfigLike(TypedDict):
    ValidationFraction: NotRequired[ReadOnly[FloatInput]]


class AutoMLJobConfig(TypedDict):
    CompletionCriteria: NotRequired[AutoMLJobCompletionCriteria]
    SecurityConfig: NotRequired[AutoMLSecurityConfig]
    CandidateGenerationConfig: NotRequired[AutoMLCandidateGenerationConfig]
    DataSplitConfig: NotRequired[AutoMLDataSplitConfig]
    Mode: NotRequired[AutoMLMode]


class AutoMLJobConfigLike(TypedDict):
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]
    SecurityConfig: NotRequired[ReadOnly[AutoMLSecurityConfigLike]]
    CandidateGenerationConfig: NotRequired[
        ReadOnly[AutoMLCandidateGenerationConfigLike]
    ]
    DataSplitConfig: NotRequired[ReadOnly[AutoMLDataSplitConfigLike]]
    Mode: NotRequired[ReadOnly[AutoMLMode]]


class ModelDeployConfigLike(TypedDict):
    AutoGenerateEndpointName: NotRequired[ReadOnly[bool]]
    EndpointName: NotRequired[ReadOnly[str]]


class CreateAutoMLJobRequest(TypedDict, closed=True):
    AutoMLJobName: str
    InputDataConfig: list[AutoMLChannel]
    OutputDataConfig: AutoMLOutputDataConfig
    ProblemType: NotRequired[ProblemType]
    AutoMLJobObjective: NotRequired[AutoMLJobObjective]
    AutoMLJobConfig: NotRequired[AutoMLJobConfig]
    RoleArn: str
    GenerateCandidateDefinitionsOnly: NotRequired[bool]
    Tags: NotRequired[list[Tag]]
    ModelDeployConfig: NotRequired[ModelDeployConfig]


class AutoMLJobChannelLike(TypedDict):
    ChannelType: NotRequired[ReadOnly[AutoMLChannelType]]
    ContentType: NotRequired[ReadOnly[str]]
    CompressionType: NotRequired[ReadOnly[CompressionType]]
    DataSource: NotRequired[ReadOnly[AutoMLDataSourceLike]]


class ImageClassificationJobConfigLike(TypedDict):
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]


class TextClassificationJobConfigLike(TypedDict):
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]
    ContentColumn: ReadOnly[str]
    TargetLabelColumn: ReadOnly[str]


class TimeSeriesTransformationsLike(TypedDict):
    Filling: NotRequired[ReadOnly[Mapping[str, dict[FillingType, str]]]]
    Aggregation: NotRequired[ReadOnly[Mapping[str, AggregationTransformationValue]]]


class TimeSeriesConfigLike(TypedDict):
    TargetAttributeName: ReadOnly[str]
    TimestampAttributeName: ReadOnly[str]
    ItemIdentifierAttributeName: ReadOnly[str]
    GroupingAttributeNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class HolidayConfigAttributesLike(TypedDict):
    CountryCode: NotRequired[ReadOnly[str]]


class CandidateGenerationConfigLike(TypedDict):
    AlgorithmsConfig: NotRequired[ReadOnly[Sequence[AutoMLAlgorithmConfigLike]]]


class TimeSeriesForecastingJobConfigLike(TypedDict):
    FeatureSpecificationS3Uri: NotRequired[ReadOnly[str]]
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]
    ForecastFrequency: ReadOnly[str]
    ForecastHorizon: ReadOnly[int]
    ForecastQuantiles: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Transformations: NotRequired[ReadOnly[TimeSeriesTransformationsLike]]
    TimeSeriesConfig: ReadOnly[TimeSeriesConfigLike]
    HolidayConfig: NotRequired[ReadOnly[Sequence[HolidayConfigAttributesLike]]]
    CandidateGenerationConfig: NotRequired[ReadOnly[CandidateGenerationConfigLike]]


class TabularJobConfigLike(TypedDict):
    CandidateGenerationConfig: NotRequired[ReadOnly[CandidateGenerationConfigLike]]
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]
    FeatureSpecificationS3Uri: NotRequired[ReadOnly[str]]
    Mode: NotRequired[ReadOnly[AutoMLMode]]
    GenerateCandidateDefinitionsOnly: NotRequired[ReadOnly[bool]]
    ProblemType: NotRequired[ReadOnly[ProblemType]]
    TargetAttributeName: ReadOnly[str]
    SampleWeightAttributeName: NotRequired[ReadOnly[str]]


class TextGenerationJobConfigLike(TypedDict):
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]
    BaseModelName: NotRequired[ReadOnly[str]]
    TextGenerationHyperParameters: NotRequired[ReadOnly[dict[str, str]]]
    ModelAccessConfig: NotRequired[ReadOnly[ModelAccessConfigLike]]


class AutoMLProblemTypeConfigLike_ImageClassificationJobConfig(TypedDict):
    ImageClassificationJobConfig: ReadOnly[ImageClassificationJobConfigLike]
    TextClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TimeSeriesForecastingJobConfig: NotRequired[ReadOnly[Absent]]
    TabularJobConfig: NotRequired[ReadOnly[Absent]]
    TextGenerationJobConfig: NotRequired[ReadOnly[Absent]]


class AutoMLProblemTypeConfigLike_TextClassificationJobConfig(TypedDict):
    ImageClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TextClassificationJobConfig: ReadOnly[TextClassificationJobConfigLike]
    TimeSeriesForecastingJobConfig: NotRequired[ReadOnly[Absent]]
    TabularJobConfig: NotRequired[ReadOnly[Absent]]
    TextGenerationJobConfig: NotRequired[ReadOnly[Absent]]


class AutoMLProblemTypeConfigLike_TimeSeriesForecastingJobConfig(TypedDict):
    ImageClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TextClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TimeSeriesForecastingJobConfig: ReadOnly[TimeSeriesForecastingJobConfigLike]
    TabularJobConfig: NotRequired[ReadOnly[Absent]]
    TextGenerationJobConfig: NotRequired[ReadOnly[Absent]]


class AutoMLProblemTypeConfigLike_TabularJobConfig(TypedDict):
    ImageClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TextClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TimeSeriesForecastingJobConfig: NotRequired[ReadOnly[Absent]]
    TabularJobConfig: ReadOnly[TabularJobConfigLike]
    TextGenerationJobConfig: NotRequired[ReadOnly[Absent]]


class AutoMLProblemTypeConfigLike_TextGenerationJobConfig(TypedDict):
    ImageClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TextClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TimeSeriesForecastingJobConfig: NotRequired[ReadOnly[Absent]]
    TabularJobConfig: NotRequired[ReadOnly[Absent]]
    TextGenerationJobConfig: ReadOnly[TextGenerationJobConfigLike]


AutoMLProblemTypeConfigLike: TypeAlias = (
    AutoMLProblemTypeConfigLike_ImageClassificationJobConfig
    | AutoMLProblemTypeConfigLike_TextClassificationJobConfig
    | AutoMLProblemTypeConfigLike_TimeSeriesForecastingJobConfig
    | AutoMLProblemTypeConfigLike_TabularJobConfig
    | AutoMLProblemTypeConfigLike_TextGenerationJobConfig
)


class EmrServerlessComputeConfigLike(TypedDict):
    ExecutionRoleARN: ReadOnly[str]


class AutoMLComputeConfigLike(TypedDict):
    EmrServerlessComputeConfig: NotRequired[ReadOnly[EmrServerlessComputeConfigLike]]


class CreateAutoMLJobV2Request(TypedDict, closed=True):
    AutoMLJobName: str
    AutoMLJobInputDataConfig: list[AutoMLJobChannel]
    OutputDataConfig: AutoMLOutputDataConfig
    AutoMLProblemTypeConfig: AutoMLProblemTypeConfig
    RoleArn: str
    Tags: NotRequired[list[Tag]]
    SecurityConfig: NotRequired[AutoMLSecurityConfig]
    AutoMLJobObjective: NotRequired[AutoMLJobObjective]
    ModelDeployConfig: NotRequired[ModelDeployConfig]
    DataSplitConfig: NotRequired[AutoMLDataSplitConfig]
    AutoMLComputeConfig: NotRequired[AutoMLComputeConfig]


class ClusterInstanceRequirements(TypedDict):
    InstanceTypes: list[ClusterInstanceType]


class ClusterInstanceRequirementsLike(TypedDict):
    InstanceTypes: ReadOnly[Sequence[ClusterInstanceType]]


class ClusterLifeCycleConfigLike(TypedDict):
    SourceS3Uri: NotRequired[ReadOnly[str]]
    OnCreate: NotRequired[ReadOnly[str]]
    OnInitComplete: NotRequired[ReadOnly[str]]


class ClusterEbsVolumeConfigLike(TypedDict):
    VolumeSizeInGB: NotRequired[ReadOnly[int]]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    RootVolume: NotRequired[ReadOnly[bool]]


class ClusterFsxLustreConfigLike(TypedDict):
    DnsName: ReadOnly[str]
    MountName: ReadOnly[str]
    MountPath: NotRequired[ReadOnly[str]]


class ClusterFsxOpenZfsConfigLike(TypedDict):
    DnsName: ReadOnly[str]
    MountPath: NotRequired[ReadOnly[str]]


class ClusterInstanceStorageConfigLike_EbsVolumeConfig(TypedDict):
    EbsVolumeConfig: ReadOnly[ClusterEbsVolumeConfigLike]
    FsxLustreConfig: NotRequired[ReadOnly[Absent]]
    FsxOpenZfsConfig: NotRequired[ReadOnly[Absent]]


class ClusterInstanceStorageConfigLike_FsxLustreConfig(TypedDict):
    EbsVolumeConfig: NotRequired[ReadOnly[Absent]]
    FsxLustreConfig: ReadOnly[ClusterFsxLustreConfigLike]
    FsxOpenZfsConfig: NotRequired[ReadOnly[Absent]]


class ClusterInstanceStorageConfigLike_FsxOpenZfsConfig(TypedDict):
    EbsVolumeConfig: NotRequired[ReadOnly[Absent]]
    FsxLustreConfig: NotRequired[ReadOnly[Absent]]
    FsxOpenZfsConfig: ReadOnly[ClusterFsxOpenZfsConfigLike]


ClusterInstanceStorageConfigLike: TypeAlias = (
    ClusterInstanceStorageConfigLike_EbsVolumeConfig
    | ClusterInstanceStorageConfigLike_FsxLustreConfig
    | ClusterInstanceStorageConfigLike_FsxOpenZfsConfig
)


class CapacitySizeConfigLike(TypedDict):
    Type: ReadOnly[NodeUnavailabilityType]
    Value: ReadOnly[int]


class RollingDeploymentPolicyLike(TypedDict):
    MaximumBatchSize: ReadOnly[CapacitySizeConfigLike]
    RollbackMaximumBatchSize: NotRequired[ReadOnly[CapacitySizeConfigLike]]


class AlarmDetailsLike(TypedDict):
    AlarmName: ReadOnly[str]


class DeploymentConfigurationLike(TypedDict):
    RollingUpdatePolicy: NotRequired[ReadOnly[RollingDeploymentPolicyLike]]
    WaitIntervalInSeconds: NotRequired[ReadOnly[int]]
    AutoRollbackConfiguration: NotRequired[ReadOnly[Sequence[AlarmDetailsLike]]]


class ScheduledUpdateConfigLike(TypedDict):
    ScheduleExpression: ReadOnly[str]
    DeploymentConfig: NotRequired[ReadOnly[DeploymentConfigurationLike]]


class ClusterPatchSchedule(TypedDict):
    NextPatchDate: NotRequired[TimestampInput]


class ClusterPatchScheduleLike(TypedDict):
    NextPatchDate: NotRequired[ReadOnly[TimestampInput]]


class ClusterDrainPolicyLike(TypedDict):
    DrainTimeoutInSeconds: NotRequired[ReadOnly[int]]
    OnDrainTimeout: NotRequired[ReadOnly[ClusterOnDrainTimeout]]


class ClusterAutoPatchConfig(TypedDict):
    PatchingStrategy: ClusterPatchingStrategy
    PatchSchedule: NotRequired[ClusterPatchSchedule]
    DeploymentConfig: NotRequired[DeploymentConfiguration]
    IdleWaitWindowInSeconds: NotRequired[int]
    DrainPolicy: NotRequired[ClusterDrainPolicy]


class ClusterAutoPatchConfigLike(TypedDict):
    PatchingStrategy: ReadOnly[ClusterPatchingStrategy]
    PatchSchedule: NotRequired[ReadOnly[ClusterPatchScheduleLike]]
    DeploymentConfig: NotRequired[ReadOnly[DeploymentConfigurationLike]]
    IdleWaitWindowInSeconds: NotRequired[ReadOnly[int]]
    DrainPolicy: NotRequired[ReadOnly[ClusterDrainPolicyLike]]


class ClusterKubernetesTaintLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]
    Effect: ReadOnly[ClusterKubernetesTaintEffect]


class ClusterKubernetesConfig(TypedDict):
    Labels: NotRequired[dict[str, str]]
    Taints: NotRequired[list[ClusterKubernetesTaint]]


class ClusterKubernetesConfigLike(TypedDict):
    Labels: NotRequired[ReadOnly[dict[str, str]]]
    Taints: NotRequired[ReadOnly[Sequence[ClusterKubernetesTaintLike]]]


class ClusterSlurmConfig(TypedDict):
    NodeType: ClusterSlurmNodeType
    PartitionNames: NotRequired[list[str]]


class ClusterSlurmConfigLike(TypedDict):
    NodeType: ReadOnly[ClusterSlurmNodeType]
    PartitionNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ClusterSpotOptionsLike(TypedDict):
    pass


class ClusterOnDemandOptionsLike(TypedDict):
    pass


class ClusterCapacityRequirementsLike(TypedDict):
    Spot: NotRequired[ReadOnly[ClusterSpotOptionsLike]]
    OnDemand: NotRequired[ReadOnly[ClusterOnDemandOptionsLike]]


class ClusterNetworkInterface(TypedDict):
    InterfaceType: NotRequired[ClusterInterfaceType]


class ClusterNetworkInterfaceLike(TypedDict):
    InterfaceType: NotRequired[ReadOnly[ClusterInterfaceType]]


class ClusterInstanceGroupSpecification(TypedDict):
    InstanceCount: int
    MinInstanceCount: NotRequired[int]
    InstanceGroupName: str
    InstanceType: NotRequired[ClusterInstanceType]
    InstanceRequirements: NotRequired[ClusterInstanceRequirements]
    LifeCycleConfig: NotRequired[ClusterLifeCycleConfig]
    ExecutionRole: str
    ThreadsPerCore: NotRequired[int]
    InstanceStorageConfigs: NotRequired[list[ClusterInstanceStorageConfig]]
    OnStartDeepHealthChecks: NotRequired[list[DeepHealthCheckType]]
    TrainingPlanArn: NotRequired[str]
    OverrideVpcConfig: NotRequired[VpcConfig]
    ScheduledUpdateConfig: NotRequired[ScheduledUpdateConfig]
    ImageId: NotRequired[str]
    AutoPatchConfig: NotRequired[ClusterAutoPatchConfig]
    ImageReleaseVersion: NotRequired[str]
    KubernetesConfig: NotRequired[ClusterKubernetesConfig]
    SlurmConfig: NotRequired[ClusterSlurmConfig]
    CapacityRequirements: NotRequired[ClusterCapacityRequirements]
    NetworkInterface: NotRequired[ClusterNetworkInterface]


class ClusterInstanceGroupSpecificationLike(TypedDict):
    InstanceCount: ReadOnly[int]
    MinInstanceCount: NotRequired[ReadOnly[int]]
    InstanceGroupName: ReadOnly[str]
    InstanceType: NotRequired[ReadOnly[ClusterInstanceType]]
    InstanceRequirements: NotRequired[ReadOnly[ClusterInstanceRequirementsLike]]
    LifeCycleConfig: NotRequired[ReadOnly[ClusterLifeCycleConfigLike]]
    ExecutionRole: ReadOnly[str]
    ThreadsPerCore: NotRequired[ReadOnly[int]]
    InstanceStorageConfigs: NotRequired[
        ReadOnly[Sequence[ClusterInstanceStorageConfigLike]]
    ]
    OnStartDeepHealthChecks: NotRequired[ReadOnly[Sequence[DeepHealthCheckType]]]
    TrainingPlanArn: NotRequired[ReadOnly[str]]
    OverrideVpcConfig: NotRequired[ReadOnly[VpcConfigLike]]
    ScheduledUpdateConfig: NotRequired[ReadOnly[ScheduledUpdateConfigLike]]
    ImageId: NotRequired[ReadOnly[str]]
    AutoPatchConfig: NotRequired[ReadOnly[ClusterAutoPatchConfigLike]]
    ImageReleaseVersion: NotRequired[ReadOnly[str]]
    KubernetesConfig: NotRequired[ReadOnly[ClusterKubernetesConfigLike]]
    SlurmConfig: NotRequired[ReadOnly[ClusterSlurmConfigLike]]
    CapacityRequirements: NotRequired[ReadOnly[ClusterCapacityRequirementsLike]]
    NetworkInterface: NotRequired[ReadOnly[ClusterNetworkInterfaceLike]]


class FSxLustreConfigLike(TypedDict):
    SizeInGiB: ReadOnly[int]
    PerUnitStorageThroughput: ReadOnly[int]


class EnvironmentConfig(TypedDict):
    FSxLustreConfig: NotRequired[FSxLustreConfig]


class EnvironmentConfigLike(TypedDict):
    FSxLustreConfig: NotRequired[ReadOnly[FSxLustreConfigLike]]


class ClusterRestrictedInstanceGroupSpecification(TypedDict):
    InstanceCount: int
    InstanceGroupName: str
    InstanceType: ClusterInstanceType
    ExecutionRole: str
    ThreadsPerCore: NotRequired[int]
    InstanceStorageConfigs: NotRequired[list[ClusterInstanceStorageConfig]]
    OnStartDeepHealthChecks: NotRequired[list[DeepHealthCheckType]]
    TrainingPlanArn: NotRequired[str]
    OverrideVpcConfig: NotRequired[VpcConfig]
    ScheduledUpdateConfig: NotRequired[ScheduledUpdateConfig]
    EnvironmentConfig: NotRequired[EnvironmentConfig]


class ClusterRestrictedInstanceGroupSpecificationLike(TypedDict):
    InstanceCount: ReadOnly[int]
    InstanceGroupName: ReadOnly[str]
    InstanceType: ReadOnly[ClusterInstanceType]
    ExecutionRole: ReadOnly[str]
    ThreadsPerCore: NotRequired[ReadOnly[int]]
    InstanceStorageConfigs: NotRequired[
        ReadOnly[Sequence[ClusterInstanceStorageConfigLike]]
    ]
    OnStartDeepHealthChecks: NotRequired[ReadOnly[Sequence[DeepHealthCheckType]]]
    TrainingPlanArn: NotRequired[ReadOnly[str]]
    OverrideVpcConfig: NotRequired[ReadOnly[VpcConfigLike]]
    ScheduledUpdateConfig: NotRequired[ReadOnly[ScheduledUpdateConfigLike]]
    EnvironmentConfig: NotRequired[ReadOnly[EnvironmentConfigLike]]


class ClusterSharedEnvironmentConfig(TypedDict):
    FSxLustreDeletionPolicy: ClusterFSxLustreDeletionPolicy
    FSxLustreConfig: FSxLustreConfig


class ClusterSharedEnvironmentConfigLike(TypedDict):
    FSxLustreDeletionPolicy: ReadOnly[ClusterFSxLustreDeletionPolicy]
    FSxLustreConfig: ReadOnly[FSxLustreConfigLike]


class ClusterRestrictedInstanceGroupsConfig(TypedDict):
    SharedEnvironmentConfig: ClusterSharedEnvironmentConfig


class ClusterRestrictedInstanceGroupsConfigLike(TypedDict):
    SharedEnvironmentConfig: ReadOnly[ClusterSharedEnvironmentConfigLike]


class ClusterOrchestratorEksConfigLike(TypedDict):
    ClusterArn: ReadOnly[str]


class ClusterAccountingDatabaseLike(TypedDict):
    Endpoint: ReadOnly[str]
    Port: NotRequired[ReadOnly[int]]
    Name: NotRequired[ReadOnly[str]]
    SecretArn: ReadOnly[str]


class ClusterOrchestratorSlurmConfigLike(TypedDict):
    SlurmConfigStrategy: NotRequired[ReadOnly[ClusterSlurmConfigStrategy]]
    AccountingDatabase: NotRequired[ReadOnly[ClusterAccountingDatabaseLike]]


class ClusterOrchestratorLike(TypedDict):
    Eks: NotRequired[ReadOnly[ClusterOrchestratorEksConfigLike]]
    Slurm: NotRequired[ReadOnly[ClusterOrchestratorSlurmConfigLike]]


class ClusterTieredStorageConfigLike(TypedDict):
    Mode: ReadOnly[ClusterConfigMode]
    InstanceMemoryAllocationPercentage: NotRequired[ReadOnly[int]]


class ClusterAutoScalingConfig(TypedDict):
    Mode: ClusterAutoScalingMode
    AutoScalerType: NotRequired[ClusterAutoScalerType]


class ClusterAutoScalingConfigLike(TypedDict):
    Mode: ReadOnly[ClusterAutoScalingMode]
    AutoScalerType: NotRequired[ReadOnly[ClusterAutoScalerType]]


class CreateClusterRequest(TypedDict, closed=True):
    ClusterName: str
    InstanceGroups: NotRequired[list[ClusterInstanceGroupSpecification]]
    RestrictedInstanceGroups: NotRequired[
        list[ClusterRestrictedInstanceGroupSpecification]
    ]
    RestrictedInstanceGroupsConfig: NotRequired[ClusterRestrictedInstanceGroupsConfig]
    VpcConfig: NotRequired[VpcConfig]
    Tags: NotRequired[list[Tag]]
    Orchestrator: NotRequired[ClusterOrchestrator]
    NodeRecovery: NotRequired[ClusterNodeRecovery]
    TieredStorageConfig: NotRequired[ClusterTieredStorageConfig]
    NodeProvisioningMode: NotRequired[ClusterNodeProvisioningMode]
    ClusterRole: NotRequired[str]
    AutoScaling: NotRequired[ClusterAutoScalingConfig]


class CreateClusterExtensionRequest(TypedDict, closed=True):
    ClusterArn: str
    ExtensionName: str
    ExtensionVersion: NotRequired[str]
    ConfigurationValues: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    ClientToken: NotRequired[str]


class PriorityClassLike(TypedDict):
    Name: ReadOnly[str]
    Weight: ReadOnly[int]


class SchedulerConfigLike(TypedDict):
    PriorityClasses: NotRequired[ReadOnly[Sequence[PriorityClassLike]]]
    FairShare: NotRequired[ReadOnly[FairShare]]
    IdleResourceSharing: NotRequired[ReadOnly[IdleResourceSharing]]


class CreateClusterSchedulerConfigRequest(TypedDict, closed=True):
    Name: str
    ClusterArn: str
    SchedulerConfig: SchedulerConfig
    Description: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class GitConfigLike(TypedDict):
    RepositoryUrl: ReadOnly[str]
    Branch: NotRequired[ReadOnly[str]]
    SecretArn: NotRequired[ReadOnly[str]]


class CreateCodeRepositoryInput(TypedDict, closed=True):
    CodeRepositoryName: str
    GitConfig: GitConfig
    Tags: NotRequired[list[Tag]]


class InputConfigLike(TypedDict):
    S3Uri: ReadOnly[str]
    DataInputConfig: NotRequired[ReadOnly[str]]
    Framework: ReadOnly[Framework]
    FrameworkVersion: NotRequired[ReadOnly[str]]


class TargetPlatformLike(TypedDict):
    Os: ReadOnly[TargetPlatformOs]
    Arch: ReadOnly[TargetPlatformArch]
    Accelerator: NotRequired[ReadOnly[TargetPlatformAccelerator]]


class OutputConfigLike(TypedDict):
    S3OutputLocation: ReadOnly[str]
    TargetDevice: NotRequired[ReadOnly[TargetDevice]]
    TargetPlatform: NotRequired[ReadOnly[TargetPlatformLike]]
    CompilerOptions: NotRequired[ReadOnly[str]]
    KmsKeyId: NotRequired[ReadOnly[str]]


class NeoVpcConfigLike(TypedDict):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class CreateCompilationJobRequest(TypedDict, closed=True):
    CompilationJobName: str
    RoleArn: str
    ModelPackageVersionArn: NotRequired[str]
    InputConfig: NotRequired[InputConfig]
    OutputConfig: OutputConfig
    VpcConfig: NotRequired[NeoVpcConfig]
    StoppingCondition: StoppingCondition
    Tags: NotRequired[list[Tag]]


class AcceleratorPartitionConfigLike(TypedDict):
    Type: ReadOnly[MIGProfileType]
    Count: ReadOnly[int]


class ComputeQuotaResourceConfig(TypedDict):
    InstanceType: ClusterInstanceType
    Count: NotRequired[int]
    Accelerators: NotRequired[int]
    VCpu: NotRequired[FloatInput]
    MemoryInGiB: NotRequired[FloatInput]
    AcceleratorPartition: NotRequired[AcceleratorPartitionConfig]


class ComputeQuotaResourceConfigLike(TypedDict):
    InstanceType: ReadOnly[ClusterInstanceType]
    Count: NotRequired[ReadOnly[int]]
    Accelerators: NotRequired[ReadOnly[int]]
    VCpu: NotRequired[ReadOnly[FloatInput]]
    MemoryInGiB: NotRequired[ReadOnly[FloatInput]]
    AcceleratorPartition: NotRequired[ReadOnly[AcceleratorPartitionConfigLike]]


class ResourceSharingConfig(TypedDict):
    Strategy: ResourceSharingStrategy
    BorrowLimit: NotRequired[int]
    AbsoluteBorrowLimits: NotRequired[list[ComputeQuotaResourceConfig]]


class ResourceSharingConfigLike(TypedDict):
    Strategy: ReadOnly[ResourceSharingStrategy]
    BorrowLimit: NotRequired[ReadOnly[int]]
    AbsoluteBorrowLimits: NotRequired[
        ReadOnly[Sequence[ComputeQuotaResourceConfigLike]]
    ]


class ComputeQuotaConfig(TypedDict):
    ComputeQuotaResources: NotRequired[list[ComputeQuotaResourceConfig]]
    ResourceSharingConfig: NotRequired[ResourceSharingConfig]
    PreemptTeamTasks: NotRequired[PreemptTeamTasks]


class ComputeQuotaConfigLike(TypedDict):
    ComputeQuotaResources: NotRequired[
        ReadOnly[Sequence[ComputeQuotaResourceConfigLike]]
    ]
    ResourceSharingConfig: NotRequired[ReadOnly[ResourceSharingConfigLike]]
    PreemptTeamTasks: NotRequired[ReadOnly[PreemptTeamTasks]]


class ComputeQuotaTargetLike(TypedDict):
    TeamName: ReadOnly[str]
    FairShareWeight: NotRequired[ReadOnly[int]]


class CreateComputeQuotaRequest(TypedDict, closed=True):
    Name: str
    Description: NotRequired[str]
    ClusterArn: str
    ComputeQuotaConfig: ComputeQuotaConfig
    ComputeQuotaTarget: ComputeQuotaTarget
    ActivationState: NotRequired[ActivationState]
    Tags: NotRequired[list[Tag]]


class ContextSourceLike(TypedDict):
    SourceUri: ReadOnly[str]
    SourceType: NotRequired[ReadOnly[str]]
    SourceId: NotRequired[ReadOnly[str]]


class CreateContextRequest(TypedDict, closed=True):
    ContextName: str
    Source: ContextSource
    ContextType: str
    Description: NotRequired[str]
    Properties: NotRequired[dict[str, str]]
    Tags: NotRequired[list[Tag]]


class MonitoringConstraintsResourceLike(TypedDict):
    S3Uri: NotRequired[ReadOnly[str]]


class MonitoringStatisticsResourceLike(TypedDict):
    S3Uri: NotRequired[ReadOnly[str]]


class DataQualityBaselineConfigLike(TypedDict):
    BaseliningJobName: NotRequired[ReadOnly[str]]
    ConstraintsResource: NotRequired[ReadOnly[MonitoringConstraintsResourceLike]]
    StatisticsResource: NotRequired[ReadOnly[MonitoringStatisticsResourceLike]]


class DataQualityAppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ContainerEntrypoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerArguments: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    RecordPreprocessorSourceUri: NotRequired[ReadOnly[str]]
    PostAnalyticsProcessorSourceUri: NotRequired[ReadOnly[str]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]


class EndpointInput(TypedDict):
    EndpointName: str
    LocalPath: str
    S3InputMode: NotRequired[ProcessingS3InputMode]
    S3DataDistributionType: NotRequired[ProcessingS3DataDistributionType]
    FeaturesAttribute: NotRequired[str]
    InferenceAttribute: NotRequired[str]
    ProbabilityAttribute: NotRequired[str]
    ProbabilityThresholdAttribute: NotRequired[FloatInput]
    StartTimeOffset: NotRequired[str]
    EndTimeOffset: NotRequired[str]
    ExcludeFeaturesAttribute: NotRequired[str]


class EndpointInputLike(TypedDict):
    EndpointName: ReadOnly[str]
    LocalPath: ReadOnly[str]
    S3InputMode: NotRequired[ReadOnly[ProcessingS3InputMode]]
    S3DataDistributionType: NotRequired[ReadOnly[ProcessingS3DataDistributionType]]
    FeaturesAttribute: NotRequired[ReadOnly[str]]
    InferenceAttribute: NotRequired[ReadOnly[str]]
    ProbabilityAttribute: NotRequired[ReadOnly[str]]
    ProbabilityThresholdAttribute: NotRequired[ReadOnly[FloatInput]]
    StartTimeOffset: NotRequired[ReadOnly[str]]
    EndTimeOffset: NotRequired[ReadOnly[str]]
    ExcludeFeaturesAttribute: NotRequired[ReadOnly[str]]


class MonitoringCsvDatasetFormatLike(TypedDict):
    Header: NotRequired[ReadOnly[bool]]


class MonitoringJsonDatasetFormatLike(TypedDict):
    Line: NotRequired[ReadOnly[bool]]


class MonitoringParquetDatasetFormatLike(TypedDict):
    pass


class MonitoringDatasetFormatLike(TypedDict):
    Csv: NotRequired[ReadOnly[MonitoringCsvDatasetFormatLike]]
    Json: NotRequired[ReadOnly[MonitoringJsonDatasetFormatLike]]
    Parquet: NotRequired[ReadOnly[MonitoringParquetDatasetFormatLike]]


class BatchTransformInput(TypedDict):
    DataCapturedDestinationS3Uri: str
    DatasetFormat: MonitoringDatasetFormat
    LocalPath: str
    S3InputMode: NotRequired[ProcessingS3InputMode]
    S3DataDistributionType: NotRequired[ProcessingS3DataDistributionType]
    FeaturesAttribute: NotRequired[str]
    InferenceAttribute: NotRequired[str]
    ProbabilityAttribute: NotRequired[str]
    ProbabilityThresholdAttribute: NotRequired[FloatInput]
    StartTimeOffset: NotRequired[str]
    EndTimeOffset: NotRequired[str]
    ExcludeFeaturesAttribute: NotRequired[str]


class BatchTransformInputLike(TypedDict):
    DataCapturedDestinationS3Uri: ReadOnly[str]
    DatasetFormat: ReadOnly[MonitoringDatasetFormatLike]
    LocalPath: ReadOnly[str]
    S3InputMode: NotRequired[ReadOnly[ProcessingS3InputMode]]
    S3DataDistributionType: NotRequired[ReadOnly[ProcessingS3DataDistributionType]]
    FeaturesAttribute: NotRequired[ReadOnly[str]]
    InferenceAttribute: NotRequired[ReadOnly[str]]
    ProbabilityAttribute: NotRequired[ReadOnly[str]]
    ProbabilityThresholdAttribute: NotRequired[ReadOnly[FloatInput]]
    StartTimeOffset: NotRequired[ReadOnly[str]]
    EndTimeOffset: NotRequired[ReadOnly[str]]
    ExcludeFeaturesAttribute: NotRequired[ReadOnly[str]]


class DataQualityJobInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]


class DataQualityJobInputLike(TypedDict):
    EndpointInput: NotRequired[ReadOnly[EndpointInputLike]]
    BatchTransformInput: NotRequired[ReadOnly[BatchTransformInputLike]]


class MonitoringS3OutputLike(TypedDict):
    S3Uri: ReadOnly[str]
    LocalPath: ReadOnly[str]
    S3UploadMode: NotRequired[ReadOnly[ProcessingS3UploadMode]]


class MonitoringOutputLike(TypedDict):
    S3Output: ReadOnly[MonitoringS3OutputLike]


class MonitoringOutputConfigLike(TypedDict):
    MonitoringOutputs: ReadOnly[Sequence[MonitoringOutputLike]]
    KmsKeyId: NotRequired[ReadOnly[str]]


class MonitoringClusterConfigLike(TypedDict):
    InstanceCount: ReadOnly[int]
    InstanceType: ReadOnly[ProcessingInstanceType]
    VolumeSizeInGB: ReadOnly[int]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]


class MonitoringResourcesLike(TypedDict):
    ClusterConfig: ReadOnly[MonitoringClusterConfigLike]


class MonitoringNetworkConfigLike(TypedDict):
    EnableInterContainerTrafficEncryption: NotRequired[ReadOnly[bool]]
    EnableNetworkIsolation: NotRequired[ReadOnly[bool]]
    VpcConfig: NotRequired[ReadOnly[VpcConfigLike]]


class MonitoringStoppingConditionLike(TypedDict):
    MaxRuntimeInSeconds: ReadOnly[int]


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


class EdgeOutputConfigLike(TypedDict):
    S3OutputLocation: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    PresetDeploymentType: NotRequired[ReadOnly[EdgePresetDeploymentType]]
    PresetDeploymentConfig: NotRequired[ReadOnly[str]]


class CreateDeviceFleetRequest(TypedDict, closed=True):
    DeviceFleetName: str
    RoleArn: NotRequired[str]
    Description: NotRequired[str]
    OutputConfig: EdgeOutputConfig
    Tags: NotRequired[list[Tag]]
    EnableIotRoleAlias: NotRequired[bool]


class SharingSettingsLike(TypedDict):
    NotebookOutputOption: NotRequired[ReadOnly[NotebookOutputOption]]
    S3OutputPath: NotRequired[ReadOnly[str]]
    S3KmsKeyId: NotRequired[ReadOnly[str]]


class CodeRepositoryLike(TypedDict):
    RepositoryUrl: ReadOnly[str]


class JupyterServerAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    LifecycleConfigArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    CodeRepositories: NotRequired[ReadOnly[Sequence[CodeRepositoryLike]]]


class CustomImageLike(TypedDict):
    ImageName: ReadOnly[str]
    ImageVersionNumber: NotRequired[ReadOnly[int]]
    AppImageConfigName: ReadOnly[str]


class KernelGatewayAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    CustomImages: NotRequired[ReadOnly[Sequence[CustomImageLike]]]
    LifecycleConfigArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class TensorBoardAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]


class RStudioServerProAppSettingsLike(TypedDict):
    AccessStatus: NotRequired[ReadOnly[RStudioServerProAccessStatus]]
    UserGroup: NotRequired[ReadOnly[RStudioServerProUserGroup]]


class RSessionAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    CustomImages: NotRequired[ReadOnly[Sequence[CustomImageLike]]]


class TimeSeriesForecastingSettingsLike(TypedDict):
    Status: NotRequired[ReadOnly[FeatureStatus]]
    AmazonForecastRoleArn: NotRequired[ReadOnly[str]]


class ModelRegisterSettingsLike(TypedDict):
    Status: NotRequired[ReadOnly[FeatureStatus]]
    CrossAccountModelRegisterRoleArn: NotRequired[ReadOnly[str]]


class WorkspaceSettingsLike(TypedDict):
    S3ArtifactPath: NotRequired[ReadOnly[str]]
    S3KmsKeyId: NotRequired[ReadOnly[str]]


class IdentityProviderOAuthSettingLike(TypedDict):
    DataSourceName: NotRequired[ReadOnly[DataSourceName]]
    Status: NotRequired[ReadOnly[FeatureStatus]]
    SecretArn: NotRequired[ReadOnly[str]]


class DirectDeploySettingsLike(TypedDict):
    Status: NotRequired[ReadOnly[FeatureStatus]]


class KendraSettingsLike(TypedDict):
    Status: NotRequired[ReadOnly[FeatureStatus]]


class GenerativeAiSettingsLike(TypedDict):
    AmazonBedrockRoleArn: NotRequired[ReadOnly[str]]


class EmrServerlessSettingsLike(TypedDict):
    ExecutionRoleArn: NotRequired[ReadOnly[str]]
    Status: NotRequired[ReadOnly[FeatureStatus]]


class CanvasAppSettingsLike(TypedDict):
    TimeSeriesForecastingSettings: NotRequired[
        ReadOnly[TimeSeriesForecastingSettingsLike]
    ]
    ModelRegisterSettings: NotRequired[ReadOnly[ModelRegisterSettingsLike]]
    WorkspaceSettings: NotRequired[ReadOnly[WorkspaceSettingsLike]]
    IdentityProviderOAuthSettings: NotRequired[
        ReadOnly[Sequence[IdentityProviderOAuthSettingLike]]
    ]
    DirectDeploySettings: NotRequired[ReadOnly[DirectDeploySettingsLike]]
    KendraSettings: NotRequired[ReadOnly[KendraSettingsLike]]
    GenerativeAiSettings: NotRequired[ReadOnly[GenerativeAiSettingsLike]]
    EmrServerlessSettings: NotRequired[ReadOnly[EmrServerlessSettingsLike]]


class IdleSettingsLike(TypedDict):
    LifecycleManagement: NotRequired[ReadOnly[LifecycleManagement]]
    IdleTimeoutInMinutes: NotRequired[ReadOnly[int]]
    MinIdleTimeoutInMinutes: NotRequired[ReadOnly[int]]
    MaxIdleTimeoutInMinutes: NotRequired[ReadOnly[int]]


class AppLifecycleManagementLike(TypedDict):
    IdleSettings: NotRequired[ReadOnly[IdleSettingsLike]]


class CodeEditorAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    CustomImages: NotRequired[ReadOnly[Sequence[CustomImageLike]]]
    LifecycleConfigArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    AppLifecycleManagement: NotRequired[ReadOnly[AppLifecycleManagementLike]]
    BuiltInLifecycleConfigArn: NotRequired[ReadOnly[str]]


class EmrSettingsLike(TypedDict):
    AssumableRoleArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ExecutionRoleArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class JupyterLabAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    CustomImages: NotRequired[ReadOnly[Sequence[CustomImageLike]]]
    LifecycleConfigArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    CodeRepositories: NotRequired[ReadOnly[Sequence[CodeRepositoryLike]]]
    AppLifecycleManagement: NotRequired[ReadOnly[AppLifecycleManagementLike]]
    EmrSettings: NotRequired[ReadOnly[EmrSettingsLike]]
    BuiltInLifecycleConfigArn: NotRequired[ReadOnly[str]]


class DefaultEbsStorageSettingsLike(TypedDict):
    DefaultEbsVolumeSizeInGb: ReadOnly[int]
    MaximumEbsVolumeSizeInGb: ReadOnly[int]


class DefaultSpaceStorageSettingsLike(TypedDict):
    DefaultEbsStorageSettings: NotRequired[ReadOnly[DefaultEbsStorageSettingsLike]]


class CustomPosixUserConfigLike(TypedDict):
    Uid: ReadOnly[int]
    Gid: ReadOnly[int]


class EFSFileSystemConfigLike(TypedDict):
    FileSystemId: ReadOnly[str]
    FileSystemPath: NotRequired[ReadOnly[str]]


class FSxLustreFileSystemConfigLike(TypedDict):
    FileSystemId: ReadOnly[str]
    FileSystemPath: NotRequired[ReadOnly[str]]


class S3FileSystemConfigLike(TypedDict):
    MountPath: NotRequired[ReadOnly[str]]
    S3Uri: ReadOnly[str]


class CustomFileSystemConfigLike_EFSFileSystemConfig(TypedDict):
    EFSFileSystemConfig: ReadOnly[EFSFileSystemConfigLike]
    FSxLustreFileSystemConfig: NotRequired[ReadOnly[Absent]]
    S3FileSystemConfig: NotRequired[ReadOnly[Absent]]


class CustomFileSystemConfigLike_FSxLustreFileSystemConfig(TypedDict):
    EFSFileSystemConfig: NotRequired[ReadOnly[Absent]]
    FSxLustreFileSystemConfig: ReadOnly[FSxLustreFileSystemConfigLike]
    S3FileSystemConfig: NotRequired[ReadOnly[Absent]]


class CustomFileSystemConfigLike_S3FileSystemConfig(TypedDict):
    EFSFileSystemConfig: NotRequired[ReadOnly[Absent]]
    FSxLustreFileSystemConfig: NotRequired[ReadOnly[Absent]]
    S3FileSystemConfig: ReadOnly[S3FileSystemConfigLike]


CustomFileSystemConfigLike: TypeAlias = (
    CustomFileSystemConfigLike_EFSFileSystemConfig
    | CustomFileSystemConfigLike_FSxLustreFileSystemConfig
    | CustomFileSystemConfigLike_S3FileSystemConfig
)


class HiddenSageMakerImageLike(TypedDict):
    SageMakerImageName: NotRequired[ReadOnly[SageMakerImageName]]
    VersionAliases: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class StudioWebPortalSettingsLike(TypedDict):
    HiddenMlTools: NotRequired[ReadOnly[Sequence[MlTools]]]
    HiddenAppTypes: NotRequired[ReadOnly[Sequence[AppType]]]
    HiddenInstanceTypes: NotRequired[ReadOnly[Sequence[AppInstanceType]]]
    HiddenSageMakerImageVersionAliases: NotRequired[
        ReadOnly[Sequence[HiddenSageMakerImageLike]]
    ]
    ExecutionRoleSessionNameMode: NotRequired[ReadOnly[ExecutionRoleSessionNameMode]]


class UserSettingsLike(TypedDict):
    ExecutionRole: NotRequired[ReadOnly[str]]
    SecurityGroups: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    SharingSettings: NotRequired[ReadOnly[SharingSettingsLike]]
    JupyterServerAppSettings: NotRequired[ReadOnly[JupyterServerAppSettingsLike]]
    KernelGatewayAppSettings: NotRequired[ReadOnly[KernelGatewayAppSettingsLike]]
    TensorBoardAppSettings: NotRequired[ReadOnly[TensorBoardAppSettingsLike]]
    RStudioServerProAppSettings: NotRequired[ReadOnly[RStudioServerProAppSettingsLike]]
    RSessionAppSettings: NotRequired[ReadOnly[RSessionAppSettingsLike]]
    CanvasAppSettings: NotRequired[ReadOnly[CanvasAppSettingsLike]]
    CodeEditorAppSettings: NotRequired[ReadOnly[CodeEditorAppSettingsLike]]
    JupyterLabAppSettings: NotRequired[ReadOnly[JupyterLabAppSettingsLike]]
    SpaceStorageSettings: NotRequired[ReadOnly[DefaultSpaceStorageSettingsLike]]
    DefaultLandingUri: NotRequired[ReadOnly[str]]
    StudioWebPortal: NotRequired[ReadOnly[StudioWebPortal]]
    CustomPosixUserConfig: NotRequired[ReadOnly[CustomPosixUserConfigLike]]
    CustomFileSystemConfigs: NotRequired[ReadOnly[Sequence[CustomFileSystemConfigLike]]]
    StudioWebPortalSettings: NotRequired[ReadOnly[StudioWebPortalSettingsLike]]
    AutoMountHomeEFS: NotRequired[ReadOnly[AutoMountHomeEFS]]


class RStudioServerProDomainSettingsLike(TypedDict):
    DomainExecutionRoleArn: ReadOnly[str]
    RStudioConnectUrl: NotRequired[ReadOnly[str]]
    RStudioPackageManagerUrl: NotRequired[ReadOnly[str]]
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]


class TrustedIdentityPropagationSettingsLike(TypedDict):
    Status: ReadOnly[FeatureStatus]


class DockerSettingsLike(TypedDict):
    EnableDockerAccess: NotRequired[ReadOnly[FeatureStatus]]
    VpcOnlyTrustedAccounts: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    RootlessDocker: NotRequired[ReadOnly[FeatureStatus]]


class AmazonQSettingsLike(TypedDict):
    Status: NotRequired[ReadOnly[FeatureStatus]]
    QProfileArn: NotRequired[ReadOnly[str]]


class UnifiedStudioSettingsLike(TypedDict):
    StudioWebPortalAccess: NotRequired[ReadOnly[FeatureStatus]]
    DomainAccountId: NotRequired[ReadOnly[str]]
    DomainRegion: NotRequired[ReadOnly[str]]
    DomainId: NotRequired[ReadOnly[str]]
    ProjectId: NotRequired[ReadOnly[str]]
    EnvironmentId: NotRequired[ReadOnly[str]]
    ProjectS3Path: NotRequired[ReadOnly[str]]
    SingleSignOnApplicationArn: NotRequired[ReadOnly[str]]


class DomainSettingsLike(TypedDict):
    SecurityGroupIds: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    RStudioServerProDomainSettings: NotRequired[
        ReadOnly[RStudioServerProDomainSettingsLike]
    ]
    ExecutionRoleIdentityConfig: NotRequired[ReadOnly[ExecutionRoleIdentityConfig]]
    TrustedIdentityPropagationSettings: NotRequired[
        ReadOnly[TrustedIdentityPropagationSettingsLike]
    ]
    DockerSettings: NotRequired[ReadOnly[DockerSettingsLike]]
    AmazonQSettings: NotRequired[ReadOnly[AmazonQSettingsLike]]
    UnifiedStudioSettings: NotRequired[ReadOnly[UnifiedStudioSettingsLike]]
    IpAddressType: NotRequired[ReadOnly[IPAddressType]]


class DefaultSpaceSettingsLike(TypedDict):
    ExecutionRole: NotRequired[ReadOnly[str]]
    SecurityGroups: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    JupyterServerAppSettings: NotRequired[ReadOnly[JupyterServerAppSettingsLike]]
    KernelGatewayAppSettings: NotRequired[ReadOnly[KernelGatewayAppSettingsLike]]
    JupyterLabAppSettings: NotRequired[ReadOnly[JupyterLabAppSettingsLike]]
    SpaceStorageSettings: NotRequired[ReadOnly[DefaultSpaceStorageSettingsLike]]
    CustomPosixUserConfig: NotRequired[ReadOnly[CustomPosixUserConfigLike]]
    CustomFileSystemConfigs: NotRequired[ReadOnly[Sequence[CustomFileSystemConfigLike]]]


class CreateDomainRequest(TypedDict, closed=True):
    DomainName: str
    AuthMode: AuthMode
    DefaultUserSettings: UserSettings
    DomainSettings: NotRequired[DomainSettings]
    SubnetIds: NotRequired[list[str]]
    VpcId: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    AppNetworkAccessType: NotRequired[AppNetworkAccessType]
    HomeEfsFileSystemKmsKeyId: NotRequired[str]
    KmsKeyId: NotRequired[str]
    AppSecurityGroupManagement: NotRequired[AppSecurityGroupManagement]
    HomeEfsFileSystemCreation: NotRequired[HomeEfsFileSystemCreation]
    TagPropagation: NotRequired[TagPropagation]
    DefaultSpaceSettings: NotRequired[DefaultSpaceSettings]


class EdgeDeploymentModelConfigLike(TypedDict):
    ModelHandle: ReadOnly[str]
    EdgePackagingJobName: ReadOnly[str]


class DeviceSelectionConfigLike(TypedDict):
    DeviceSubsetType: ReadOnly[DeviceSubsetType]
    Percentage: NotRequired[ReadOnly[int]]
    DeviceNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    DeviceNameContains: NotRequired[ReadOnly[str]]


class EdgeDeploymentConfigLike(TypedDict):
    FailureHandlingPolicy: ReadOnly[FailureHandlingPolicy]


class DeploymentStage(TypedDict):
    StageName: str
    DeviceSelectionConfig: DeviceSelectionConfig
    DeploymentConfig: NotRequired[EdgeDeploymentConfig]


class DeploymentStageLike(TypedDict):
    StageName: ReadOnly[str]
    DeviceSelectionConfig: ReadOnly[DeviceSelectionConfigLike]
    DeploymentConfig: NotRequired[ReadOnly[EdgeDeploymentConfigLike]]


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


class CapacitySizeLike(TypedDict):
    Type: ReadOnly[CapacitySizeType]
    Value: ReadOnly[int]


class TrafficRoutingConfigLike(TypedDict):
    Type: ReadOnly[TrafficRoutingConfigType]
    WaitIntervalInSeconds: ReadOnly[int]
    CanarySize: NotRequired[ReadOnly[CapacitySizeLike]]
    LinearStepSize: NotRequired[ReadOnly[CapacitySizeLike]]


class BlueGreenUpdatePolicyLike(TypedDict):
    TrafficRoutingConfiguration: ReadOnly[TrafficRoutingConfigLike]
    TerminationWaitInSeconds: NotRequired[ReadOnly[int]]
    MaximumExecutionTimeoutInSeconds: NotRequired[ReadOnly[int]]


class RollingUpdatePolicyLike(TypedDict):
    MaximumBatchSize: ReadOnly[CapacitySizeLike]
    WaitIntervalInSeconds: ReadOnly[int]
    MaximumExecutionTimeoutInSeconds: NotRequired[ReadOnly[int]]
    RollbackMaximumBatchSize: NotRequired[ReadOnly[CapacitySizeLike]]


class AlarmLike(TypedDict):
    AlarmName: NotRequired[ReadOnly[str]]


class AutoRollbackConfigLike(TypedDict):
    Alarms: NotRequired[ReadOnly[Sequence[AlarmLike]]]


class DeploymentConfigLike(TypedDict):
    BlueGreenUpdatePolicy: NotRequired[ReadOnly[BlueGreenUpdatePolicyLike]]
    RollingUpdatePolicy: NotRequired[ReadOnly[RollingUpdatePolicyLike]]
    AutoRollbackConfiguration: NotRequired[ReadOnly[AutoRollbackConfigLike]]


class CreateEndpointInput(TypedDict, closed=True):
    EndpointName: str
    EndpointConfigName: str
    DeploymentConfig: NotRequired[DeploymentConfig]
    Tags: NotRequired[list[Tag]]


class InstancePoolLike(TypedDict):
    InstanceType: ReadOnly[ProductionVariantInstanceType]
    ModelNameOverride: NotRequired[ReadOnly[str]]
    Priority: ReadOnly[int]


class ProductionVariantCoreDumpConfigLike(TypedDict):
    DestinationS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]


class ProductionVariantServerlessConfigLike(TypedDict):
    MemorySizeInMB: ReadOnly[int]
    MaxConcurrency: ReadOnly[int]
    ProvisionedConcurrency: NotRequired[ReadOnly[int]]


class ProductionVariantManagedInstanceScalingScaleInPolicyLike(TypedDict):
    Strategy: ReadOnly[ManagedInstanceScalingScaleInStrategy]
    MaximumStepSize: NotRequired[ReadOnly[int]]
    CooldownInMinutes: NotRequired[ReadOnly[int]]


class ProductionVariantManagedInstanceScalingLike(TypedDict):
    Status: NotRequired[ReadOnly[ManagedInstanceScalingStatus]]
    MinInstanceCount: NotRequired[ReadOnly[int]]
    MaxInstanceCount: NotRequired[ReadOnly[int]]
    ScaleInPolicy: NotRequired[
        ReadOnly[ProductionVariantManagedInstanceScalingScaleInPolicyLike]
    ]


class PrefixAwareRoutingConfigLike(TypedDict):
    PrefixLength: NotRequired[ReadOnly[int]]
    ConcurrencyThreshold: NotRequired[ReadOnly[int]]


class ProductionVariantRoutingConfigLike(TypedDict):
    RoutingStrategy: ReadOnly[RoutingStrategy]
    PrefixAwareRoutingConfig: NotRequired[ReadOnly[PrefixAwareRoutingConfigLike]]


class ProductionVariantCapacityReservationConfigLike(TypedDict):
    CapacityReservationPreference: NotRequired[ReadOnly[CapacityReservationPreference]]
    MlReservationArn: NotRequired[ReadOnly[str]]


class AcceleratorPartitionLayoutLike(TypedDict):
    AcceleratorPartitionTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ProductionVariant(TypedDict):
    VariantName: str
    ModelName: NotRequired[str]
    InitialInstanceCount: NotRequired[int]
    InstanceType: NotRequired[ProductionVariantInstanceType]
    InstancePools: NotRequired[list[InstancePool]]
    VariantInstanceProvisionTimeoutInSeconds: NotRequired[int]
    InitialVariantWeight: NotRequired[FloatInput]
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


class ProductionVariantLike(TypedDict):
    VariantName: ReadOnly[str]
    ModelName: NotRequired[ReadOnly[str]]
    InitialInstanceCount: NotRequired[ReadOnly[int]]
    InstanceType: NotRequired[ReadOnly[ProductionVariantInstanceType]]
    InstancePools: NotRequired[ReadOnly[Sequence[InstancePoolLike]]]
    VariantInstanceProvisionTimeoutInSeconds: NotRequired[ReadOnly[int]]
    InitialVariantWeight: NotRequired[ReadOnly[FloatInput]]
    AcceleratorType: NotRequired[ReadOnly[ProductionVariantAcceleratorType]]
    CoreDumpConfig: NotRequired[ReadOnly[ProductionVariantCoreDumpConfigLike]]
    ServerlessConfig: NotRequired[ReadOnly[ProductionVariantServerlessConfigLike]]
    VolumeSizeInGB: NotRequired[ReadOnly[int]]
    ModelDataDownloadTimeoutInSeconds: NotRequired[ReadOnly[int]]
    ContainerStartupHealthCheckTimeoutInSeconds: NotRequired[ReadOnly[int]]
    EnableSSMAccess: NotRequired[ReadOnly[bool]]
    ManagedInstanceScaling: NotRequired[
        ReadOnly[ProductionVariantManagedInstanceScalingLike]
    ]
    RoutingConfig: NotRequired[ReadOnly[ProductionVariantRoutingConfigLike]]
    InferenceAmiVersion: NotRequired[ReadOnly[ProductionVariantInferenceAmiVersion]]
    CapacityReservationConfig: NotRequired[
        ReadOnly[ProductionVariantCapacityReservationConfigLike]
    ]
    AcceleratorPartitionLayouts: NotRequired[
        ReadOnly[Sequence[AcceleratorPartitionLayoutLike]]
    ]


class CaptureOptionLike(TypedDict):
    CaptureMode: ReadOnly[CaptureMode]


class CaptureContentTypeHeaderLike(TypedDict):
    CsvContentTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    JsonContentTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class DataCaptureConfigLike(TypedDict):
    EnableCapture: NotRequired[ReadOnly[bool]]
    InitialSamplingPercentage: ReadOnly[int]
    DestinationS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    CaptureOptions: ReadOnly[Sequence[CaptureOptionLike]]
    CaptureContentTypeHeader: NotRequired[ReadOnly[CaptureContentTypeHeaderLike]]


class AsyncInferenceClientConfigLike(TypedDict):
    MaxConcurrentInvocationsPerInstance: NotRequired[ReadOnly[int]]


class AsyncInferenceNotificationConfigLike(TypedDict):
    SuccessTopic: NotRequired[ReadOnly[str]]
    ErrorTopic: NotRequired[ReadOnly[str]]
    IncludeInferenceResponseIn: NotRequired[
        ReadOnly[Sequence[AsyncNotificationTopicTypes]]
    ]


class AsyncInferenceOutputConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]
    S3OutputPath: NotRequired[ReadOnly[str]]
    NotificationConfig: NotRequired[ReadOnly[AsyncInferenceNotificationConfigLike]]
    S3FailurePath: NotRequired[ReadOnly[str]]


class AsyncInferenceConfigLike(TypedDict):
    ClientConfig: NotRequired[ReadOnly[AsyncInferenceClientConfigLike]]
    OutputConfig: ReadOnly[AsyncInferenceOutputConfigLike]


class ClarifyInferenceConfigLike(TypedDict):
    FeaturesAttribute: NotRequired[ReadOnly[str]]
    ContentTemplate: NotRequired[ReadOnly[str]]
    MaxRecordCount: NotRequired[ReadOnly[int]]
    MaxPayloadInMB: NotRequired[ReadOnly[int]]
    ProbabilityIndex: NotRequired[ReadOnly[int]]
    LabelIndex: NotRequired[ReadOnly[int]]
    ProbabilityAttribute: NotRequired[ReadOnly[str]]
    LabelAttribute: NotRequired[ReadOnly[str]]
    LabelHeaders: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    FeatureHeaders: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    FeatureTypes: NotRequired[ReadOnly[Sequence[ClarifyFeatureType]]]


class ClarifyShapBaselineConfigLike(TypedDict):
    MimeType: NotRequired[ReadOnly[str]]
    ShapBaseline: NotRequired[ReadOnly[str]]
    ShapBaselineUri: NotRequired[ReadOnly[str]]


class ClarifyTextConfigLike(TypedDict):
    Language: ReadOnly[ClarifyTextLanguage]
    Granularity: ReadOnly[ClarifyTextGranularity]


class ClarifyShapConfigLike(TypedDict):
    ShapBaselineConfig: ReadOnly[ClarifyShapBaselineConfigLike]
    NumberOfSamples: NotRequired[ReadOnly[int]]
    UseLogit: NotRequired[ReadOnly[bool]]
    Seed: NotRequired[ReadOnly[int]]
    TextConfig: NotRequired[ReadOnly[ClarifyTextConfigLike]]


class ClarifyExplainerConfigLike(TypedDict):
    EnableExplanations: NotRequired[ReadOnly[str]]
    InferenceConfig: NotRequired[ReadOnly[ClarifyInferenceConfigLike]]
    ShapConfig: ReadOnly[ClarifyShapConfigLike]


class ExplainerConfigLike(TypedDict):
    ClarifyExplainerConfig: NotRequired[ReadOnly[ClarifyExplainerConfigLike]]


class MetricsConfigLike(TypedDict):
    EnableEnhancedMetrics: NotRequired[ReadOnly[bool]]
    EnableDetailedObservability: NotRequired[ReadOnly[bool]]
    MetricPublishFrequencyInSeconds: NotRequired[ReadOnly[int]]


class CrossRegionTrafficConfigLike(TypedDict):
    MaxInvocationsPerSecondPerInstance: ReadOnly[int]
    MaxCrossRegionPercentPerEndpoint: ReadOnly[int]


class CreateEndpointConfigInput(TypedDict, closed=True):
    EndpointConfigName: str
    ProductionVariants: list[ProductionVariant]
    DataCaptureConfig: NotRequired[DataCaptureConfig]
    Tags: NotRequired[list[Tag]]
    KmsKeyId: NotRequired[str]
    AsyncInferenceConfig: NotRequired[AsyncInferenceConfig]
    ExplainerConfig: NotRequired[ExplainerConfig]
    ShadowProductionVariants: NotRequired[list[ProductionVariant]]
    ExecutionRoleArn: NotRequired[str]
    VpcConfig: NotRequired[VpcConfig]
    EnableNetworkIsolation: NotRequired[bool]
    MetricsConfig: NotRequired[MetricsConfig]
    CrossRegionTrafficConfig: NotRequired[CrossRegionTrafficConfig]


class CreateExperimentRequest(TypedDict, closed=True):
    ExperimentName: str
    DisplayName: NotRequired[str]
    Description: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class VectorConfigLike(TypedDict):
    Dimension: ReadOnly[int]


class CollectionConfigLike(TypedDict):
    VectorConfig: ReadOnly[VectorConfigLike]


class FeatureDefinitionLike(TypedDict):
    FeatureName: ReadOnly[str]
    FeatureType: ReadOnly[FeatureType]
    CollectionType: NotRequired[ReadOnly[CollectionType]]
    CollectionConfig: NotRequired[ReadOnly[CollectionConfigLike]]


class OnlineStoreSecurityConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]


class TtlDurationLike(TypedDict):
    Unit: NotRequired[ReadOnly[TtlDurationUnit]]
    Value: NotRequired[ReadOnly[int]]


class OnlineStoreConfigLike(TypedDict):
    SecurityConfig: NotRequired[ReadOnly[OnlineStoreSecurityConfigLike]]
    EnableOnlineStore: NotRequired[ReadOnly[bool]]
    TtlDuration: NotRequired[ReadOnly[TtlDurationLike]]
    StorageType: NotRequired[ReadOnly[StorageType]]


class S3StorageConfigLike(TypedDict):
    S3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    ResolvedOutputS3Uri: NotRequired[ReadOnly[str]]


class DataCatalogConfigLike(TypedDict):
    TableName: ReadOnly[str]
    Catalog: ReadOnly[str]
    Database: ReadOnly[str]


class OfflineStoreConfigLike(TypedDict):
    S3StorageConfig: ReadOnly[S3StorageConfigLike]
    DisableGlueTableCreation: NotRequired[ReadOnly[bool]]
    DataCatalogConfig: NotRequired[ReadOnly[DataCatalogConfigLike]]
    TableFormat: NotRequired[ReadOnly[TableFormat]]


class ThroughputConfig(TypedDict):
    ThroughputMode: ThroughputMode
    ProvisionedReadCapacityUnits: NotRequired[int]
    ProvisionedWriteCapacityUnits: NotRequired[int]


class ThroughputConfigLike(TypedDict):
    ThroughputMode: ReadOnly[ThroughputMode]
    ProvisionedReadCapacityUnits: NotRequired[ReadOnly[int]]
    ProvisionedWriteCapacityUnits: NotRequired[ReadOnly[int]]


class CreateFeatureGroupRequest(TypedDict, closed=True):
    FeatureGroupName: str
    RecordIdentifierFeatureName: str
    EventTimeFeatureName: str
    FeatureDefinitions: list[FeatureDefinition]
    OnlineStoreConfig: NotRequired[OnlineStoreConfig]
    OfflineStoreConfig: NotRequired[OfflineStoreConfig]
    ThroughputConfig: NotRequired[ThroughputConfig]
    RoleArn: NotRequired[str]
    Description: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class HumanLoopRequestSourceLike(TypedDict):
    AwsManagedHumanLoopRequestSource: ReadOnly[AwsManagedHumanLoopRequestSource]


class HumanLoopActivationConditionsConfigLike(TypedDict):
    HumanLoopActivationConditions: ReadOnly[str]


class HumanLoopActivationConfigLike(TypedDict):
    HumanLoopActivationConditionsConfig: ReadOnly[
        HumanLoopActivationConditionsConfigLike
    ]


class USDLike(TypedDict):
    Dollars: NotRequired[ReadOnly[int]]
    Cents: NotRequired[ReadOnly[int]]
    TenthFractionsOfACent: NotRequired[ReadOnly[int]]


class PublicWorkforceTaskPriceLike(TypedDict):
    AmountInUsd: NotRequired[ReadOnly[USDLike]]


class HumanLoopConfigLike(TypedDict):
    WorkteamArn: ReadOnly[str]
    HumanTaskUiArn: ReadOnly[str]
    TaskTitle: ReadOnly[str]
    TaskDescription: ReadOnly[str]
    TaskCount: ReadOnly[int]
    TaskAvailabilityLifetimeInSeconds: NotRequired[ReadOnly[int]]
    TaskTimeLimitInSeconds: NotRequired[ReadOnly[int]]
    TaskKeywords: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    PublicWorkforceTaskPrice: NotRequired[ReadOnly[PublicWorkforceTaskPriceLike]]


class FlowDefinitionOutputConfigLike(TypedDict):
    S3OutputPath: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]


class CreateFlowDefinitionRequest(TypedDict, closed=True):
    FlowDefinitionName: str
    HumanLoopRequestSource: NotRequired[HumanLoopRequestSource]
    HumanLoopActivationConfig: NotRequired[HumanLoopActivationConfig]
    HumanLoopConfig: NotRequired[HumanLoopConfig]
    OutputConfig: FlowDefinitionOutputConfig
    RoleArn: str
    Tags: NotRequired[list[Tag]]


class HubS3StorageConfigLike(TypedDict):
    S3OutputPath: NotRequired[ReadOnly[str]]


class CreateHubRequest(TypedDict, closed=True):
    HubName: str
    HubDescription: str
    HubDisplayName: NotRequired[str]
    HubSearchKeywords: NotRequired[list[str]]
    S3StorageConfig: NotRequired[HubS3StorageConfig]
    Tags: NotRequired[list[Tag]]


class PresignedUrlAccessConfig(TypedDict):
    AcceptEula: NotRequired[bool]
    ExpectedS3Url: NotRequired[str]


class PresignedUrlAccessConfigLike(TypedDict):
    AcceptEula: NotRequired[ReadOnly[bool]]
    ExpectedS3Url: NotRequired[ReadOnly[str]]


class CreateHubContentPresignedUrlsRequest(TypedDict, closed=True):
    HubName: str
    HubContentType: HubContentType
    HubContentName: str
    HubContentVersion: NotRequired[str]
    AccessConfig: NotRequired[PresignedUrlAccessConfig]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class CreateHubContentReferenceRequest(TypedDict, closed=True):
    HubName: str
    SageMakerPublicHubContentArn: str
    HubContentName: NotRequired[str]
    MinVersion: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class UiTemplate(TypedDict):
    Content: str


class UiTemplateLike(TypedDict):
    Content: ReadOnly[str]


class CreateHumanTaskUiRequest(TypedDict, closed=True):
    HumanTaskUiName: str
    UiTemplate: UiTemplate
    Tags: NotRequired[list[Tag]]


class HyperbandStrategyConfigLike(TypedDict):
    MinResource: NotRequired[ReadOnly[int]]
    MaxResource: NotRequired[ReadOnly[int]]


class HyperParameterTuningJobStrategyConfigLike(TypedDict):
    HyperbandStrategyConfig: NotRequired[ReadOnly[HyperbandStrategyConfigLike]]


class ResourceLimitsLike(TypedDict):
    MaxNumberOfTrainingJobs: NotRequired[ReadOnly[int]]
    MaxParallelTrainingJobs: ReadOnly[int]
    MaxRuntimeInSeconds: NotRequired[ReadOnly[int]]


class IntegerParameterRangeLike(TypedDict):
    Name: ReadOnly[str]
    MinValue: ReadOnly[str]
    MaxValue: ReadOnly[str]
    ScalingType: NotRequired[ReadOnly[HyperParameterScalingType]]


class ContinuousParameterRangeLike(TypedDict):
    Name: ReadOnly[str]
    MinValue: ReadOnly[str]
    MaxValue: ReadOnly[str]
    ScalingType: NotRequired[ReadOnly[HyperParameterScalingType]]


class CategoricalParameterRangeLike(TypedDict):
    Name: ReadOnly[str]
    Values: ReadOnly[list[str] | tuple[str, ...]]


class AutoParameterLike(TypedDict):
    Name: ReadOnly[str]
    ValueHint: ReadOnly[str]


class ParameterRangesLike(TypedDict):
    IntegerParameterRanges: NotRequired[ReadOnly[Sequence[IntegerParameterRangeLike]]]
    ContinuousParameterRanges: NotRequired[
        ReadOnly[Sequence[ContinuousParameterRangeLike]]
    ]
    CategoricalParameterRanges: NotRequired[
        ReadOnly[Sequence[CategoricalParameterRangeLike]]
    ]
    AutoParameters: NotRequired[ReadOnly[Sequence[AutoParameterLike]]]


class BestObjectiveNotImprovingLike(TypedDict):
    MaxNumberOfTrainingJobsNotImproving: NotRequired[ReadOnly[int]]


class ConvergenceDetectedLike(TypedDict):
    CompleteOnConvergence: NotRequired[ReadOnly[CompleteOnConvergence]]


class TuningJobCompletionCriteria(TypedDict):
    TargetObjectiveMetricValue: NotRequired[FloatInput]
    BestObjectiveNotImproving: NotRequired[BestObjectiveNotImproving]
    ConvergenceDetected: NotRequired[ConvergenceDetected]


class TuningJobCompletionCriteriaLike(TypedDict):
    TargetObjectiveMetricValue: NotRequired[ReadOnly[FloatInput]]
    BestObjectiveNotImproving: NotRequired[ReadOnly[BestObjectiveNotImprovingLike]]
    ConvergenceDetected: NotRequired[ReadOnly[ConvergenceDetectedLike]]


class HyperParameterTuningJobConfig(TypedDict):
    Strategy: HyperParameterTuningJobStrategyType
    StrategyConfig: NotRequired[HyperParameterTuningJobStrategyConfig]
    HyperParameterTuningJobObjective: NotRequired[HyperParameterTuningJobObjective]
    ResourceLimits: ResourceLimits
    ParameterRanges: NotRequired[ParameterRanges]
    TrainingJobEarlyStoppingType: NotRequired[TrainingJobEarlyStoppingType]
    TuningJobCompletionCriteria: NotRequired[TuningJobCompletionCriteria]
    RandomSeed: NotRequired[int]


class HyperParameterTuningJobConfigLike(TypedDict):
    Strategy: ReadOnly[HyperParameterTuningJobStrategyType]
    StrategyConfig: NotRequired[ReadOnly[HyperParameterTuningJobStrategyConfigLike]]
    HyperParameterTuningJobObjective: NotRequired[
        ReadOnly[HyperParameterTuningJobObjectiveLike]
    ]
    ResourceLimits: ReadOnly[ResourceLimitsLike]
    ParameterRanges: NotRequired[ReadOnly[ParameterRangesLike]]
    TrainingJobEarlyStoppingType: NotRequired[ReadOnly[TrainingJobEarlyStoppingType]]
    TuningJobCompletionCriteria: NotRequired[ReadOnly[TuningJobCompletionCriteriaLike]]
    RandomSeed: NotRequired[ReadOnly[int]]


class HyperParameterAlgorithmSpecificationLike(TypedDict):
    TrainingImage: NotRequired[ReadOnly[str]]
    TrainingInputMode: ReadOnly[TrainingInputMode]
    AlgorithmName: NotRequired[ReadOnly[str]]
    MetricDefinitions: NotRequired[ReadOnly[Sequence[MetricDefinitionLike]]]


class HyperParameterTuningInstanceConfigLike(TypedDict):
    InstanceType: ReadOnly[TrainingInstanceType]
    InstanceCount: ReadOnly[int]
    VolumeSizeInGB: ReadOnly[int]


class HyperParameterTuningResourceConfigLike(TypedDict):
    InstanceType: NotRequired[ReadOnly[TrainingInstanceType]]
    InstanceCount: NotRequired[ReadOnly[int]]
    VolumeSizeInGB: NotRequired[ReadOnly[int]]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    AllocationStrategy: NotRequired[ReadOnly[HyperParameterTuningAllocationStrategy]]
    InstanceConfigs: NotRequired[
        ReadOnly[Sequence[HyperParameterTuningInstanceConfigLike]]
    ]


class CheckpointConfigLike(TypedDict):
    S3Uri: ReadOnly[str]
    LocalPath: NotRequired[ReadOnly[str]]


class RetryStrategyLike(TypedDict):
    MaximumRetryAttempts: ReadOnly[int]


class HyperParameterTrainingJobDefinitionLike(TypedDict):
    DefinitionName: NotRequired[ReadOnly[str]]
    TuningObjective: NotRequired[ReadOnly[HyperParameterTuningJobObjectiveLike]]
    HyperParameterRanges: NotRequired[ReadOnly[ParameterRangesLike]]
    StaticHyperParameters: NotRequired[ReadOnly[dict[str, str]]]
    AlgorithmSpecification: ReadOnly[HyperParameterAlgorithmSpecificationLike]
    RoleArn: ReadOnly[str]
    InputDataConfig: NotRequired[ReadOnly[Sequence[ChannelLike]]]
    VpcConfig: NotRequired[ReadOnly[VpcConfigLike]]
    OutputDataConfig: ReadOnly[OutputDataConfigLike]
    ResourceConfig: NotRequired[ReadOnly[ResourceConfigLike]]
    HyperParameterTuningResourceConfig: NotRequired[
        ReadOnly[HyperParameterTuningResourceConfigLike]
    ]
    StoppingCondition: ReadOnly[StoppingConditionLike]
    EnableNetworkIsolation: NotRequired[ReadOnly[bool]]
    EnableInterContainerTrafficEncryption: NotRequired[ReadOnly[bool]]
    EnableManagedSpotTraining: NotRequired[ReadOnly[bool]]
    CheckpointConfig: NotRequired[ReadOnly[CheckpointConfigLike]]
    RetryStrategy: NotRequired[ReadOnly[RetryStrategyLike]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]


class ParentHyperParameterTuningJobLike(TypedDict):
    HyperParameterTuningJobName: NotRequired[ReadOnly[str]]


class HyperParameterTuningJobWarmStartConfigLike(TypedDict):
    ParentHyperParameterTuningJobs: ReadOnly[
        Sequence[ParentHyperParameterTuningJobLike]
    ]
    WarmStartType: ReadOnly[HyperParameterTuningJobWarmStartType]


class AutotuneLike(TypedDict):
    Mode: ReadOnly[AutotuneMode]


class CreateHyperParameterTuningJobRequest(TypedDict, closed=True):
    HyperParameterTuningJobName: str
    HyperParameterTuningJobConfig: HyperParameterTuningJobConfig
    TrainingJobDefinition: NotRequired[HyperParameterTrainingJobDefinition]
    TrainingJobDefinitions: NotRequired[list[HyperParameterTrainingJobDefinition]]
    WarmStartConfig: NotRequired[HyperParameterTuningJobWarmStartConfig]
    Tags: NotRequired[list[Tag]]
    Autotune: NotRequired[Autotune]


class CreateImageRequest(TypedDict, closed=True):
    Description: NotRequired[str]
    DisplayName: NotRequired[str]
    ImageName: str
    RoleArn: str
    Tags: NotRequired[list[Tag]]


class CreateImageVersionRequest(TypedDict, closed=True):
    BaseImage: str
    ClientToken: NotRequired[str]
    ImageName: str
    Aliases: NotRequired[list[str]]
    VendorGuidance: NotRequired[VendorGuidance]
    JobType: NotRequired[JobType]
    MLFramework: NotRequired[str]
    ProgrammingLang: NotRequired[str]
    Processor: NotRequired[Processor]
    Horovod: NotRequired[bool]
    ReleaseNotes: NotRequired[str]


class MetricsEndpointLike(TypedDict):
    MetricsEndpointPath: ReadOnly[str]
    MetricPublishFrequencyInSeconds: NotRequired[ReadOnly[int]]


class ContainerMetricsConfigLike(TypedDict):
    MetricsEndpoints: NotRequired[ReadOnly[Sequence[MetricsEndpointLike]]]


class InferenceComponentContainerSpecification(TypedDict):
    Image: NotRequired[str]
    ArtifactUrl: NotRequired[str]
    Environment: NotRequired[dict[str, str]]
    ContainerMetricsConfig: NotRequired[ContainerMetricsConfig]


class InferenceComponentContainerSpecificationLike(TypedDict):
    Image: NotRequired[ReadOnly[str]]
    ArtifactUrl: NotRequired[ReadOnly[str]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]
    ContainerMetricsConfig: NotRequired[ReadOnly[ContainerMetricsConfigLike]]


class InferenceComponentStartupParametersLike(TypedDict):
    ModelDataDownloadTimeoutInSeconds: NotRequired[ReadOnly[int]]
    ContainerStartupHealthCheckTimeoutInSeconds: NotRequired[ReadOnly[int]]


class InferenceComponentComputeResourceRequirements(TypedDict):
    NumberOfCpuCoresRequired: NotRequired[FloatInput]
    NumberOfAcceleratorDevicesRequired: NotRequired[FloatInput]
    MinMemoryRequiredInMb: int
    MaxMemoryRequiredInMb: NotRequired[int]
    AcceleratorPartitionType: NotRequired[str]


class InferenceComponentComputeResourceRequirementsLike(TypedDict):
    NumberOfCpuCoresRequired: NotRequired[ReadOnly[FloatInput]]
    NumberOfAcceleratorDevicesRequired: NotRequired[ReadOnly[FloatInput]]
    MinMemoryRequiredInMb: ReadOnly[int]
    MaxMemoryRequiredInMb: NotRequired[ReadOnly[int]]
    AcceleratorPartitionType: NotRequired[ReadOnly[str]]


class InferenceComponentDataCacheConfig(TypedDict):
    EnableCaching: bool


class InferenceComponentDataCacheConfigLike(TypedDict):
    EnableCaching: ReadOnly[bool]


class InferenceComponentAvailabilityZoneBalanceLike(TypedDict):
    EnforcementMode: ReadOnly[AvailabilityZoneBalanceEnforcementMode]
    MaxImbalance: NotRequired[ReadOnly[int]]


class InferenceComponentSchedulingConfigLike(TypedDict):
    PlacementStrategy: ReadOnly[InferenceComponentPlacementStrategy]
    AvailabilityZoneBalance: NotRequired[
        ReadOnly[InferenceComponentAvailabilityZoneBalanceLike]
    ]


class InferenceComponentSpecification(TypedDict):
    InstanceType: NotRequired[ProductionVariantInstanceType]
    ModelName: NotRequired[str]
    Container: NotRequired[InferenceComponentContainerSpecification]
    StartupParameters: NotRequired[InferenceComponentStartupParameters]
    ComputeResourceRequirements: NotRequired[
        InferenceComponentComputeResourceRequirements
    ]
    BaseInferenceComponentName: NotRequired[str]
    DataCacheConfig: NotRequired[InferenceComponentDataCacheConfig]
    SchedulingConfig: NotRequired[InferenceComponentSchedulingConfig]


class InferenceComponentSpecificationLike(TypedDict):
    InstanceType: NotRequired[ReadOnly[ProductionVariantInstanceType]]
    ModelName: NotRequired[ReadOnly[str]]
    Container: NotRequired[ReadOnly[InferenceComponentContainerSpecificationLike]]
    StartupParameters: NotRequired[ReadOnly[InferenceComponentStartupParametersLike]]
    ComputeResourceRequirements: NotRequired[
        ReadOnly[InferenceComponentComputeResourceRequirementsLike]
    ]
    BaseInferenceComponentName: NotRequired[ReadOnly[str]]
    DataCacheConfig: NotRequired[ReadOnly[InferenceComponentDataCacheConfigLike]]
    SchedulingConfig: NotRequired[ReadOnly[InferenceComponentSchedulingConfigLike]]


class InferenceComponentRuntimeConfig(TypedDict):
    CopyCount: int


class InferenceComponentRuntimeConfigLike(TypedDict):
    CopyCount: ReadOnly[int]


class CreateInferenceComponentInput(TypedDict, closed=True):
    InferenceComponentName: str
    EndpointName: str
    VariantName: NotRequired[str]
    Specification: NotRequired[InferenceComponentSpecification]
    Specifications: NotRequired[list[InferenceComponentSpecification]]
    RuntimeConfig: NotRequired[InferenceComponentRuntimeConfig]
    Tags: NotRequired[list[Tag]]


class InferenceExperimentSchedule(TypedDict):
    StartTime: NotRequired[TimestampInput]
    EndTime: NotRequired[TimestampInput]


class InferenceExperimentScheduleLike(TypedDict):
    StartTime: NotRequired[ReadOnly[TimestampInput]]
    EndTime: NotRequired[ReadOnly[TimestampInput]]


class RealTimeInferenceConfigLike(TypedDict):
    InstanceType: ReadOnly[ProductionVariantInstanceType]
    InstanceCount: ReadOnly[int]


class ModelInfrastructureConfigLike(TypedDict):
    InfrastructureType: ReadOnly[ModelInfrastructureType]
    RealTimeInferenceConfig: ReadOnly[RealTimeInferenceConfigLike]


class ModelVariantConfig(TypedDict):
    ModelName: str
    VariantName: str
    InfrastructureConfig: ModelInfrastructureConfig


class ModelVariantConfigLike(TypedDict):
    ModelName: ReadOnly[str]
    VariantName: ReadOnly[str]
    InfrastructureConfig: ReadOnly[ModelInfrastructureConfigLike]


class InferenceExperimentDataStorageConfigLike(TypedDict):
    Destination: ReadOnly[str]
    KmsKey: NotRequired[ReadOnly[str]]
    ContentType: NotRequired[ReadOnly[CaptureContentTypeHeaderLike]]


class ShadowModelVariantConfigLike(TypedDict):
    ShadowModelVariantName: ReadOnly[str]
    SamplingPercentage: ReadOnly[int]


class ShadowModeConfigLike(TypedDict):
    SourceModelVariantName: ReadOnly[str]
    ShadowModelVariants: ReadOnly[Sequence[ShadowModelVariantConfigLike]]


class CreateInferenceExperimentRequest(TypedDict, closed=True):
    Name: str
    Type: InferenceExperimentType
    Schedule: NotRequired[InferenceExperimentSchedule]
    Description: NotRequired[str]
    RoleArn: str
    EndpointName: str
    ModelVariants: list[ModelVariantConfig]
    DataStorageConfig: NotRequired[InferenceExperimentDataStorageConfig]
    ShadowModeConfig: ShadowModeConfig
    KmsKey: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class PhaseLike(TypedDict):
    InitialNumberOfUsers: NotRequired[ReadOnly[int]]
    SpawnRate: NotRequired[ReadOnly[int]]
    DurationInSeconds: NotRequired[ReadOnly[int]]


class StairsLike(TypedDict):
    DurationInSeconds: NotRequired[ReadOnly[int]]
    NumberOfSteps: NotRequired[ReadOnly[int]]
    UsersPerStep: NotRequired[ReadOnly[int]]


class TrafficPatternLike(TypedDict):
    TrafficType: NotRequired[ReadOnly[TrafficType]]
    Phases: NotRequired[ReadOnly[Sequence[PhaseLike]]]
    Stairs: NotRequired[ReadOnly[StairsLike]]


class RecommendationJobResourceLimitLike(TypedDict):
    MaxNumberOfTests: NotRequired[ReadOnly[int]]
    MaxParallelOfTests: NotRequired[ReadOnly[int]]


class CategoricalParameterLike(TypedDict):
    Name: ReadOnly[str]
    Value: ReadOnly[list[str] | tuple[str, ...]]


class EnvironmentParameterRangesLike(TypedDict):
    CategoricalParameterRanges: NotRequired[
        ReadOnly[Sequence[CategoricalParameterLike]]
    ]


class EndpointInputConfigurationLike(TypedDict):
    InstanceType: NotRequired[ReadOnly[ProductionVariantInstanceType]]
    ServerlessConfig: NotRequired[ReadOnly[ProductionVariantServerlessConfigLike]]
    InferenceSpecificationName: NotRequired[ReadOnly[str]]
    EnvironmentParameterRanges: NotRequired[ReadOnly[EnvironmentParameterRangesLike]]


class RecommendationJobPayloadConfigLike(TypedDict):
    SamplePayloadUrl: NotRequired[ReadOnly[str]]
    SupportedContentTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class RecommendationJobContainerConfigLike(TypedDict):
    Domain: NotRequired[ReadOnly[str]]
    Task: NotRequired[ReadOnly[str]]
    Framework: NotRequired[ReadOnly[str]]
    FrameworkVersion: NotRequired[ReadOnly[str]]
    PayloadConfig: NotRequired[ReadOnly[RecommendationJobPayloadConfigLike]]
    NearestModelName: NotRequired[ReadOnly[str]]
    SupportedInstanceTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    SupportedEndpointType: NotRequired[ReadOnly[RecommendationJobSupportedEndpointType]]
    DataInputConfig: NotRequired[ReadOnly[str]]
    SupportedResponseMIMETypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class EndpointInfoLike(TypedDict):
    EndpointName: NotRequired[ReadOnly[str]]


class RecommendationJobVpcConfigLike(TypedDict):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class RecommendationJobInputConfigLike(TypedDict):
    ModelPackageVersionArn: NotRequired[ReadOnly[str]]
    ModelName: NotRequired[ReadOnly[str]]
    JobDurationInSeconds: NotRequired[ReadOnly[int]]
    TrafficPattern: NotRequired[ReadOnly[TrafficPatternLike]]
    ResourceLimit: NotRequired[ReadOnly[RecommendationJobResourceLimitLike]]
    EndpointConfigurations: NotRequired[
        ReadOnly[Sequence[EndpointInputConfigurationLike]]
    ]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    ContainerConfig: NotRequired[ReadOnly[RecommendationJobContainerConfigLike]]
    Endpoints: NotRequired[ReadOnly[Sequence[EndpointInfoLike]]]
    VpcConfig: NotRequired[ReadOnly[RecommendationJobVpcConfigLike]]


class ModelLatencyThresholdLike(TypedDict):
    Percentile: NotRequired[ReadOnly[str]]
    ValueInMilliseconds: NotRequired[ReadOnly[int]]


class RecommendationJobStoppingConditionsLike(TypedDict):
    MaxInvocations: NotRequired[ReadOnly[int]]
    ModelLatencyThresholds: NotRequired[ReadOnly[Sequence[ModelLatencyThresholdLike]]]
    FlatInvocations: NotRequired[ReadOnly[FlatInvocations]]


class RecommendationJobCompiledOutputConfig(TypedDict):
    S3OutputUri: NotRequired[str]


class RecommendationJobCompiledOutputConfigLike(TypedDict):
    S3OutputUri: NotRequired[ReadOnly[str]]


class RecommendationJobOutputConfig(TypedDict):
    KmsKeyId: NotRequired[str]
    CompiledOutputConfig: NotRequired[RecommendationJobCompiledOutputConfig]


class RecommendationJobOutputConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]
    CompiledOutputConfig: NotRequired[
        ReadOnly[RecommendationJobCompiledOutputConfigLike]
    ]


class CreateInferenceRecommendationsJobRequest(TypedDict, closed=True):
    JobName: str
    JobType: RecommendationJobType
    RoleArn: str
    InputConfig: RecommendationJobInputConfig
    JobDescription: NotRequired[str]
    StoppingConditions: NotRequired[RecommendationJobStoppingConditions]
    OutputConfig: NotRequired[RecommendationJobOutputConfig]
    Tags: NotRequired[list[Tag]]


class DestinationLike(TypedDict):
    ResourceArn: ReadOnly[str]
    RoutingStatus: NotRequired[ReadOnly[RoutingStatus]]


class RoutingTargetAsyncInferenceNotificationConfigLike(TypedDict):
    SuccessTopic: NotRequired[ReadOnly[str]]
    ErrorTopic: NotRequired[ReadOnly[str]]


class RoutingTargetAsyncInferenceOutputConfigLike(TypedDict):
    S3OutputPath: ReadOnly[str]
    S3FailurePath: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    NotificationConfig: NotRequired[
        ReadOnly[RoutingTargetAsyncInferenceNotificationConfigLike]
    ]


class RoutingTargetAsyncInferenceClientConfigLike(TypedDict):
    MaxTimeInBacklogSeconds: NotRequired[ReadOnly[int]]


class RoutingTargetAsyncInferenceConfigLike(TypedDict):
    OutputConfig: ReadOnly[RoutingTargetAsyncInferenceOutputConfigLike]
    ClientConfig: NotRequired[ReadOnly[RoutingTargetAsyncInferenceClientConfigLike]]


class RoutingTargetLike(TypedDict):
    Name: ReadOnly[str]
    Destinations: ReadOnly[Sequence[DestinationLike]]
    AsyncInferenceConfig: NotRequired[ReadOnly[RoutingTargetAsyncInferenceConfigLike]]
    RoutingPreference: NotRequired[ReadOnly[InferenceRouterRoutingPreference]]


class CreateInferenceRouterInput(TypedDict, closed=True):
    InferenceRouterName: str
    RoutingTargets: list[RoutingTarget]
    ClientToken: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class CreateJobRequest(TypedDict, closed=True):
    JobName: str
    RoleArn: str
    JobCategory: JobCategory
    JobConfigSchemaVersion: str
    JobConfigDocument: str
    Tags: NotRequired[list[Tag]]


class LabelingJobS3DataSourceLike(TypedDict):
    ManifestS3Uri: ReadOnly[str]


class LabelingJobSnsDataSourceLike(TypedDict):
    SnsTopicArn: ReadOnly[str]


class LabelingJobDataSourceLike(TypedDict):
    S3DataSource: NotRequired[ReadOnly[LabelingJobS3DataSourceLike]]
    SnsDataSource: NotRequired[ReadOnly[LabelingJobSnsDataSourceLike]]


class LabelingJobDataAttributesLike(TypedDict):
    ContentClassifiers: NotRequired[ReadOnly[Sequence[ContentClassifier]]]


class LabelingJobInputConfigLike(TypedDict):
    DataSource: ReadOnly[LabelingJobDataSourceLike]
    DataAttributes: NotRequired[ReadOnly[LabelingJobDataAttributesLike]]


class LabelingJobOutputConfigLike(TypedDict):
    S3OutputPath: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    SnsTopicArn: NotRequired[ReadOnly[str]]


class LabelingJobStoppingConditionsLike(TypedDict):
    MaxHumanLabeledObjectCount: NotRequired[ReadOnly[int]]
    MaxPercentageOfInputDatasetLabeled: NotRequired[ReadOnly[int]]


class LabelingJobResourceConfigLike(TypedDict):
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    VpcConfig: NotRequired[ReadOnly[VpcConfigLike]]


class LabelingJobAlgorithmsConfigLike(TypedDict):
    LabelingJobAlgorithmSpecificationArn: ReadOnly[str]
    InitialActiveLearningModelArn: NotRequired[ReadOnly[str]]
    LabelingJobResourceConfig: NotRequired[ReadOnly[LabelingJobResourceConfigLike]]


class UiConfigLike(TypedDict):
    UiTemplateS3Uri: NotRequired[ReadOnly[str]]
    HumanTaskUiArn: NotRequired[ReadOnly[str]]


class AnnotationConsolidationConfigLike(TypedDict):
    AnnotationConsolidationLambdaArn: ReadOnly[str]


class HumanTaskConfigLike(TypedDict):
    WorkteamArn: ReadOnly[str]
    UiConfig: ReadOnly[UiConfigLike]
    PreHumanTaskLambdaArn: NotRequired[ReadOnly[str]]
    TaskKeywords: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    TaskTitle: ReadOnly[str]
    TaskDescription: ReadOnly[str]
    NumberOfHumanWorkersPerDataObject: ReadOnly[int]
    TaskTimeLimitInSeconds: ReadOnly[int]
    TaskAvailabilityLifetimeInSeconds: NotRequired[ReadOnly[int]]
    MaxConcurrentTaskCount: NotRequired[ReadOnly[int]]
    AnnotationConsolidationConfig: NotRequired[
        ReadOnly[AnnotationConsolidationConfigLike]
    ]
    PublicWorkforceTaskPrice: NotRequired[ReadOnly[PublicWorkforceTaskPriceLike]]


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


class CreateMlflowAppRequest(TypedDict, closed=True):
    Name: str
    ArtifactStoreUri: str
    RoleArn: str
    KmsKeyId: NotRequired[str]
    ModelRegistrationMode: NotRequired[ModelRegistrationMode]
    WeeklyMaintenanceWindowStart: NotRequired[str]
    AccountDefaultStatus: NotRequired[AccountDefaultStatus]
    DefaultDomainIdList: NotRequired[list[str]]
    Tags: NotRequired[list[Tag]]


class CreateMlflowTrackingServerRequest(TypedDict, closed=True):
    TrackingServerName: str
    ArtifactStoreUri: str
    TrackingServerSize: NotRequired[TrackingServerSize]
    MlflowVersion: NotRequired[str]
    RoleArn: str
    AutomaticModelRegistration: NotRequired[bool]
    WeeklyMaintenanceWindowStart: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    S3BucketOwnerAccountId: NotRequired[str]
    S3BucketOwnerVerification: NotRequired[bool]


class RepositoryAuthConfigLike(TypedDict):
    RepositoryCredentialsProviderArn: ReadOnly[str]


class ImageConfigLike(TypedDict):
    RepositoryAccessMode: ReadOnly[RepositoryAccessMode]
    RepositoryAuthConfig: NotRequired[ReadOnly[RepositoryAuthConfigLike]]


class MultiModelConfigLike(TypedDict):
    ModelCacheSetting: NotRequired[ReadOnly[ModelCacheSetting]]


class ContainerDefinitionLike(TypedDict):
    ContainerHostname: NotRequired[ReadOnly[str]]
    Image: NotRequired[ReadOnly[str]]
    ImageConfig: NotRequired[ReadOnly[ImageConfigLike]]
    Mode: NotRequired[ReadOnly[ContainerMode]]
    ModelDataUrl: NotRequired[ReadOnly[str]]
    ModelDataSource: NotRequired[ReadOnly[ModelDataSourceLike]]
    AdditionalModelDataSources: NotRequired[
        ReadOnly[Sequence[AdditionalModelDataSourceLike]]
    ]
    Environment: NotRequired[ReadOnly[dict[str, str]]]
    ModelPackageName: NotRequired[ReadOnly[str]]
    InferenceSpecificationName: NotRequired[ReadOnly[str]]
    MultiModelConfig: NotRequired[ReadOnly[MultiModelConfigLike]]
    ContainerMetricsConfig: NotRequired[ReadOnly[ContainerMetricsConfigLike]]


class InferenceExecutionConfigLike(TypedDict):
    Mode: ReadOnly[InferenceExecutionMode]


class CreateModelInput(TypedDict, closed=True):
    ModelName: str
    PrimaryContainer: NotRequired[ContainerDefinition]
    Containers: NotRequired[list[ContainerDefinition]]
    InferenceExecutionConfig: NotRequired[InferenceExecutionConfig]
    ExecutionRoleArn: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    VpcConfig: NotRequired[VpcConfig]
    EnableNetworkIsolation: NotRequired[bool]


class ModelBiasBaselineConfigLike(TypedDict):
    BaseliningJobName: NotRequired[ReadOnly[str]]
    ConstraintsResource: NotRequired[ReadOnly[MonitoringConstraintsResourceLike]]


class ModelBiasAppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ConfigUri: ReadOnly[str]
    Environment: NotRequired[ReadOnly[dict[str, str]]]


class MonitoringGroundTruthS3InputLike(TypedDict):
    S3Uri: NotRequired[ReadOnly[str]]


class ModelBiasJobInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]
    GroundTruthS3Input: MonitoringGroundTruthS3Input


class ModelBiasJobInputLike(TypedDict):
    EndpointInput: NotRequired[ReadOnly[EndpointInputLike]]
    BatchTransformInput: NotRequired[ReadOnly[BatchTransformInputLike]]
    GroundTruthS3Input: ReadOnly[MonitoringGroundTruthS3InputLike]


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


class ModelCardSecurityConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]


class CreateModelCardRequest(TypedDict, closed=True):
    ModelCardName: str
    SecurityConfig: NotRequired[ModelCardSecurityConfig]
    Content: str
    ModelCardStatus: ModelCardStatus
    Tags: NotRequired[list[Tag]]


class ModelCardExportOutputConfigLike(TypedDict):
    S3OutputPath: ReadOnly[str]


class CreateModelCardExportJobRequest(TypedDict, closed=True):
    ModelCardName: str
    ModelCardVersion: NotRequired[int]
    ModelCardExportJobName: str
    OutputConfig: ModelCardExportOutputConfig


class ModelExplainabilityBaselineConfigLike(TypedDict):
    BaseliningJobName: NotRequired[ReadOnly[str]]
    ConstraintsResource: NotRequired[ReadOnly[MonitoringConstraintsResourceLike]]


class ModelExplainabilityAppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ConfigUri: ReadOnly[str]
    Environment: NotRequired[ReadOnly[dict[str, str]]]


class ModelExplainabilityJobInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]


class ModelExplainabilityJobInputLike(TypedDict):
    EndpointInput: NotRequired[ReadOnly[EndpointInputLike]]
    BatchTransformInput: NotRequired[ReadOnly[BatchTransformInputLike]]


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


class ModelPackageValidationProfileLike(TypedDict):
    ProfileName: ReadOnly[str]
    TransformJobDefinition: ReadOnly[TransformJobDefinitionLike]


class ModelPackageValidationSpecificationLike(TypedDict):
    ValidationRole: ReadOnly[str]
    ValidationProfiles: ReadOnly[Sequence[ModelPackageValidationProfileLike]]


class SourceAlgorithmLike(TypedDict):
    ModelDataUrl: NotRequired[ReadOnly[str]]
    ModelDataSource: NotRequired[ReadOnly[ModelDataSourceLike]]
    ModelDataETag: NotRequired[ReadOnly[str]]
    AlgorithmName: ReadOnly[str]


class SourceAlgorithmSpecificationLike(TypedDict):
    SourceAlgorithms: ReadOnly[Sequence[SourceAlgorithmLike]]


class MetricsSourceLike(TypedDict):
    ContentType: ReadOnly[str]
    ContentDigest: NotRequired[ReadOnly[str]]
    S3Uri: ReadOnly[str]


class ModelQualityLike(TypedDict):
    Statistics: NotRequired[ReadOnly[MetricsSourceLike]]
    Constraints: NotRequired[ReadOnly[MetricsSourceLike]]


class ModelDataQualityLike(TypedDict):
    Statistics: NotRequired[ReadOnly[MetricsSourceLike]]
    Constraints: NotRequired[ReadOnly[MetricsSourceLike]]


class BiasLike(TypedDict):
    Report: NotRequired[ReadOnly[MetricsSourceLike]]
    PreTrainingReport: NotRequired[ReadOnly[MetricsSourceLike]]
    PostTrainingReport: NotRequired[ReadOnly[MetricsSourceLike]]


class ExplainabilityLike(TypedDict):
    Report: NotRequired[ReadOnly[MetricsSourceLike]]


class ModelMetricsLike(TypedDict):
    ModelQuality: NotRequired[ReadOnly[ModelQualityLike]]
    ModelDataQuality: NotRequired[ReadOnly[ModelDataQualityLike]]
    Bias: NotRequired[ReadOnly[BiasLike]]
    Explainability: NotRequired[ReadOnly[ExplainabilityLike]]


class FileSourceLike(TypedDict):
    ContentType: NotRequired[ReadOnly[str]]
    ContentDigest: NotRequired[ReadOnly[str]]
    S3Uri: ReadOnly[str]


class DriftCheckBiasLike(TypedDict):
    ConfigFile: NotRequired[ReadOnly[FileSourceLike]]
    PreTrainingConstraints: NotRequired[ReadOnly[MetricsSourceLike]]
    PostTrainingConstraints: NotRequired[ReadOnly[MetricsSourceLike]]


class DriftCheckExplainabilityLike(TypedDict):
    Constraints: NotRequired[ReadOnly[MetricsSourceLike]]
    ConfigFile: NotRequired[ReadOnly[FileSourceLike]]


class DriftCheckModelQualityLike(TypedDict):
    Statistics: NotRequired[ReadOnly[MetricsSourceLike]]
    Constraints: NotRequired[ReadOnly[MetricsSourceLike]]


class DriftCheckModelDataQualityLike(TypedDict):
    Statistics: NotRequired[ReadOnly[MetricsSourceLike]]
    Constraints: NotRequired[ReadOnly[MetricsSourceLike]]


class DriftCheckBaselinesLike(TypedDict):
    Bias: NotRequired[ReadOnly[DriftCheckBiasLike]]
    Explainability: NotRequired[ReadOnly[DriftCheckExplainabilityLike]]
    ModelQuality: NotRequired[ReadOnly[DriftCheckModelQualityLike]]
    ModelDataQuality: NotRequired[ReadOnly[DriftCheckModelDataQualityLike]]


class AdditionalInferenceSpecificationDefinitionLike(TypedDict):
    Name: ReadOnly[str]
    Description: NotRequired[ReadOnly[str]]
    Containers: ReadOnly[Sequence[ModelPackageContainerDefinitionLike]]
    SupportedTransformInstanceTypes: NotRequired[
        ReadOnly[Sequence[TransformInstanceType]]
    ]
    SupportedRealtimeInferenceInstanceTypes: NotRequired[
        ReadOnly[Sequence[ProductionVariantInstanceType]]
    ]
    SupportedContentTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    SupportedResponseMIMETypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ModelPackageSecurityConfigLike(TypedDict):
    KmsKeyId: ReadOnly[str]


class ModelPackageModelCardLike(TypedDict):
    ModelCardContent: NotRequired[ReadOnly[str]]
    ModelCardStatus: NotRequired[ReadOnly[ModelCardStatus]]


class ModelLifeCycleLike(TypedDict):
    Stage: ReadOnly[str]
    StageStatus: ReadOnly[str]
    StageDescription: NotRequired[ReadOnly[str]]


class CreateModelPackageInput(TypedDict, closed=True):
    ModelPackageName: NotRequired[str]
    ModelPackageGroupName: NotRequired[str]
    ModelPackageDescription: NotRequired[str]
    ModelPackageRegistrationType: NotRequired[ModelPackageRegistrationType]
    InferenceSpecification: NotRequired[InferenceSpecification]
    ValidationSpecification: NotRequired[ModelPackageValidationSpecification]
    SourceAlgorithmSpecification: NotRequired[SourceAlgorithmSpecification]
    CertifyForMarketplace: NotRequired[bool]
    Tags: NotRequired[list[Tag]]
    ModelApprovalStatus: NotRequired[ModelApprovalStatus]
    MetadataProperties: NotRequired[MetadataProperties]
    ModelMetrics: NotRequired[ModelMetrics]
    ClientToken: NotRequired[str]
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


class ManagedConfigurationLike(TypedDict):
    ManagedStorageType: NotRequired[ReadOnly[ManagedStorageType]]


class CreateModelPackageGroupInput(TypedDict, closed=True):
    ModelPackageGroupName: str
    ModelPackageGroupDescription: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    ManagedConfiguration: NotRequired[ManagedConfiguration]


class ModelQualityBaselineConfigLike(TypedDict):
    BaseliningJobName: NotRequired[ReadOnly[str]]
    ConstraintsResource: NotRequired[ReadOnly[MonitoringConstraintsResourceLike]]


class ModelQualityAppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ContainerEntrypoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerArguments: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    RecordPreprocessorSourceUri: NotRequired[ReadOnly[str]]
    PostAnalyticsProcessorSourceUri: NotRequired[ReadOnly[str]]
    ProblemType: NotRequired[ReadOnly[MonitoringProblemType]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]


class ModelQualityJobInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]
    GroundTruthS3Input: MonitoringGroundTruthS3Input


class ModelQualityJobInputLike(TypedDict):
    EndpointInput: NotRequired[ReadOnly[EndpointInputLike]]
    BatchTransformInput: NotRequired[ReadOnly[BatchTransformInputLike]]
    GroundTruthS3Input: ReadOnly[MonitoringGroundTruthS3InputLike]


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


class ScheduleConfigLike(TypedDict):
    ScheduleExpression: ReadOnly[str]
    DataAnalysisStartTime: NotRequired[ReadOnly[str]]
    DataAnalysisEndTime: NotRequired[ReadOnly[str]]


class MonitoringBaselineConfigLike(TypedDict):
    BaseliningJobName: NotRequired[ReadOnly[str]]
    ConstraintsResource: NotRequired[ReadOnly[MonitoringConstraintsResourceLike]]
    StatisticsResource: NotRequired[ReadOnly[MonitoringStatisticsResourceLike]]


class MonitoringInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]


class MonitoringInputLike(TypedDict):
    EndpointInput: NotRequired[ReadOnly[EndpointInputLike]]
    BatchTransformInput: NotRequired[ReadOnly[BatchTransformInputLike]]


class MonitoringAppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ContainerEntrypoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerArguments: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    RecordPreprocessorSourceUri: NotRequired[ReadOnly[str]]
    PostAnalyticsProcessorSourceUri: NotRequired[ReadOnly[str]]


class NetworkConfigLike(TypedDict):
    EnableInterContainerTrafficEncryption: NotRequired[ReadOnly[bool]]
    EnableNetworkIsolation: NotRequired[ReadOnly[bool]]
    VpcConfig: NotRequired[ReadOnly[VpcConfigLike]]


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


class MonitoringJobDefinitionLike(TypedDict):
    BaselineConfig: NotRequired[ReadOnly[MonitoringBaselineConfigLike]]
    MonitoringInputs: ReadOnly[Sequence[MonitoringInputLike]]
    MonitoringOutputConfig: ReadOnly[MonitoringOutputConfigLike]
    MonitoringResources: ReadOnly[MonitoringResourcesLike]
    MonitoringAppSpecification: ReadOnly[MonitoringAppSpecificationLike]
    StoppingCondition: NotRequired[ReadOnly[MonitoringStoppingConditionLike]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]
    NetworkConfig: NotRequired[ReadOnly[NetworkConfigLike]]
    RoleArn: ReadOnly[str]


class MonitoringScheduleConfig(TypedDict):
    ScheduleConfig: NotRequired[ScheduleConfig]
    MonitoringJobDefinition: NotRequired[MonitoringJobDefinition]
    MonitoringJobDefinitionName: NotRequired[str]
    MonitoringType: NotRequired[MonitoringType]


class MonitoringScheduleConfigLike(TypedDict):
    ScheduleConfig: NotRequired[ReadOnly[ScheduleConfigLike]]
    MonitoringJobDefinition: NotRequired[ReadOnly[MonitoringJobDefinitionLike]]
    MonitoringJobDefinitionName: NotRequired[ReadOnly[str]]
    MonitoringType: NotRequired[ReadOnly[MonitoringType]]


class CreateMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    MonitoringScheduleConfig: MonitoringScheduleConfig
    Tags: NotRequired[list[Tag]]


class InstanceMetadataServiceConfigurationLike(TypedDict):
    MinimumInstanceMetadataServiceVersion: ReadOnly[str]


class CreateNotebookInstanceInput(TypedDict, closed=True):
    NotebookInstanceName: str
    InstanceType: InstanceType
    SubnetId: NotRequired[str]
    SecurityGroupIds: NotRequired[list[str]]
    IpAddressType: NotRequired[IPAddressType]
    RoleArn: str
    KmsKeyId: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    LifecycleConfigName: NotRequired[str]
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


class NotebookInstanceLifecycleHookLike(TypedDict):
    Content: NotRequired[ReadOnly[str]]


class CreateNotebookInstanceLifecycleConfigInput(TypedDict, closed=True):
    NotebookInstanceLifecycleConfigName: str
    OnCreate: NotRequired[list[NotebookInstanceLifecycleHook]]
    OnStart: NotRequired[list[NotebookInstanceLifecycleHook]]
    Tags: NotRequired[list[Tag]]


class OptimizationModelAccessConfigLike(TypedDict):
    AcceptEula: ReadOnly[bool]


class OptimizationJobModelSourceS3Like(TypedDict):
    S3Uri: NotRequired[ReadOnly[str]]
    ModelAccessConfig: NotRequired[ReadOnly[OptimizationModelAccessConfigLike]]


class OptimizationSageMakerModelLike(TypedDict):
    ModelName: NotRequired[ReadOnly[str]]


class OptimizationJobModelSourceLike(TypedDict):
    S3: NotRequired[ReadOnly[OptimizationJobModelSourceS3Like]]
    SageMakerModel: NotRequired[ReadOnly[OptimizationSageMakerModelLike]]


class ModelQuantizationConfigLike(TypedDict):
    Image: NotRequired[ReadOnly[str]]
    OverrideEnvironment: NotRequired[ReadOnly[dict[str, str]]]


class ModelCompilationConfigLike(TypedDict):
    Image: NotRequired[ReadOnly[str]]
    OverrideEnvironment: NotRequired[ReadOnly[dict[str, str]]]


class ModelShardingConfigLike(TypedDict):
    Image: NotRequired[ReadOnly[str]]
    OverrideEnvironment: NotRequired[ReadOnly[dict[str, str]]]


class ModelSpeculativeDecodingTrainingDataSourceLike(TypedDict):
    S3Uri: ReadOnly[str]
    S3DataType: ReadOnly[ModelSpeculativeDecodingS3DataType]


class ModelSpeculativeDecodingConfigLike(TypedDict):
    Technique: ReadOnly[ModelSpeculativeDecodingTechnique]
    TrainingDataSource: NotRequired[
        ReadOnly[ModelSpeculativeDecodingTrainingDataSourceLike]
    ]


class OptimizationConfigLike_ModelQuantizationConfig(TypedDict):
    ModelQuantizationConfig: ReadOnly[ModelQuantizationConfigLike]
    ModelCompilationConfig: NotRequired[ReadOnly[Absent]]
    ModelShardingConfig: NotRequired[ReadOnly[Absent]]
    ModelSpeculativeDecodingConfig: NotRequired[ReadOnly[Absent]]


class OptimizationConfigLike_ModelCompilationConfig(TypedDict):
    ModelQuantizationConfig: NotRequired[ReadOnly[Absent]]
    ModelCompilationConfig: ReadOnly[ModelCompilationConfigLike]
    ModelShardingConfig: NotRequired[ReadOnly[Absent]]
    ModelSpeculativeDecodingConfig: NotRequired[ReadOnly[Absent]]


class OptimizationConfigLike_ModelShardingConfig(TypedDict):
    ModelQuantizationConfig: NotRequired[ReadOnly[Absent]]
    ModelCompilationConfig: NotRequired[ReadOnly[Absent]]
    ModelShardingConfig: ReadOnly[ModelShardingConfigLike]
    ModelSpeculativeDecodingConfig: NotRequired[ReadOnly[Absent]]


class OptimizationConfigLike_ModelSpeculativeDecodingConfig(TypedDict):
    ModelQuantizationConfig: NotRequired[ReadOnly[Absent]]
    ModelCompilationConfig: NotRequired[ReadOnly[Absent]]
    ModelShardingConfig: NotRequired[ReadOnly[Absent]]
    ModelSpeculativeDecodingConfig: ReadOnly[ModelSpeculativeDecodingConfigLike]


OptimizationConfigLike: TypeAlias = (
    OptimizationConfigLike_ModelQuantizationConfig
    | OptimizationConfigLike_ModelCompilationConfig
    | OptimizationConfigLike_ModelShardingConfig
    | OptimizationConfigLike_ModelSpeculativeDecodingConfig
)


class OptimizationJobOutputConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]
    S3OutputLocation: ReadOnly[str]
    SageMakerModel: NotRequired[ReadOnly[OptimizationSageMakerModelLike]]


class OptimizationVpcConfigLike(TypedDict):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class CreateOptimizationJobRequest(TypedDict, closed=True):
    OptimizationJobName: str
    RoleArn: str
    ModelSource: OptimizationJobModelSource
    DeploymentInstanceType: OptimizationJobDeploymentInstanceType
    MaxInstanceCount: NotRequired[int]
    OptimizationEnvironment: NotRequired[dict[str, str]]
    OptimizationConfigs: list[OptimizationConfig]
    OutputConfig: OptimizationJobOutputConfig
    StoppingCondition: StoppingCondition
    Tags: NotRequired[list[Tag]]
    VpcConfig: NotRequired[OptimizationVpcConfig]
    TrainingPlanArns: NotRequired[list[str]]


class PartnerAppMaintenanceConfigLike(TypedDict):
    MaintenanceWindowStart: NotRequired[ReadOnly[str]]


class RoleGroupAssignmentLike(TypedDict):
    RoleName: ReadOnly[str]
    GroupPatterns: ReadOnly[list[str] | tuple[str, ...]]


class PartnerAppConfigLike(TypedDict):
    AdminUsers: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Arguments: NotRequired[ReadOnly[dict[str, str]]]
    AssignedGroupPatterns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    RoleGroupAssignments: NotRequired[ReadOnly[Sequence[RoleGroupAssignmentLike]]]


class IdcConfigInput(TypedDict):
    InstanceArn: str


class IdcConfigInputLike(TypedDict):
    InstanceArn: ReadOnly[str]


class CreatePartnerAppRequest(TypedDict, closed=True):
    Name: str
    Type: PartnerAppType
    ExecutionRoleArn: str
    KmsKeyId: NotRequired[str]
    MaintenanceConfig: NotRequired[PartnerAppMaintenanceConfig]
    Tier: str
    ApplicationConfig: NotRequired[PartnerAppConfig]
    IdcConfig: NotRequired[IdcConfigInput]
    AuthType: PartnerAppAuthType
    EnableIamSessionBasedIdentity: NotRequired[bool]
    EnableAutoMinorVersionUpgrade: NotRequired[bool]
    ClientToken: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class CreatePartnerAppPresignedUrlRequest(TypedDict, closed=True):
    Arn: str
    ExpiresInSeconds: NotRequired[int]
    SessionExpirationDurationInSeconds: NotRequired[int]


class PipelineDefinitionS3Location(TypedDict):
    Bucket: str
    ObjectKey: str
    VersionId: NotRequired[str]


class PipelineDefinitionS3LocationLike(TypedDict):
    Bucket: ReadOnly[str]
    ObjectKey: ReadOnly[str]
    VersionId: NotRequired[ReadOnly[str]]


class ParallelismConfigurationLike(TypedDict):
    MaxParallelExecutionSteps: ReadOnly[int]


class CreatePipelineRequest(TypedDict, closed=True):
    PipelineName: str
    PipelineDisplayName: NotRequired[str]
    PipelineDefinition: NotRequired[str]
    PipelineDefinitionS3Location: NotRequired[PipelineDefinitionS3Location]
    PipelineDescription: NotRequired[str]
    ClientRequestToken: NotRequired[str]
    RoleArn: str
    Tags: NotRequired[list[Tag]]
    ParallelismConfiguration: NotRequired[ParallelismConfiguration]
    PipelineVersionAliases: NotRequired[list[str]]


class CreatePresignedDomainUrlRequest(TypedDict, closed=True):
    DomainId: str
    UserProfileName: str
    SessionExpirationDurationInSeconds: NotRequired[int]
    ExpiresInSeconds: NotRequired[int]
    SpaceName: NotRequired[str]
    LandingUri: NotRequired[str]


class CreatePresignedMlflowAppUrlRequest(TypedDict, closed=True):
    Arn: str
    ExpiresInSeconds: NotRequired[int]
    SessionExpirationDurationInSeconds: NotRequired[int]


class CreatePresignedMlflowTrackingServerUrlRequest(TypedDict, closed=True):
    TrackingServerName: str
    ExpiresInSeconds: NotRequired[int]
    SessionExpirationDurationInSeconds: NotRequired[int]


class CreatePresignedNotebookInstanceUrlInput(TypedDict, closed=True):
    NotebookInstanceName: str
    SessionExpirationDurationInSeconds: NotRequired[int]


class ProcessingS3InputLike(TypedDict):
    S3Uri: ReadOnly[str]
    LocalPath: NotRequired[ReadOnly[str]]
    S3DataType: ReadOnly[ProcessingS3DataType]
    S3InputMode: NotRequired[ReadOnly[ProcessingS3InputMode]]
    S3DataDistributionType: NotRequired[ReadOnly[ProcessingS3DataDistributionType]]
    S3CompressionType: NotRequired[ReadOnly[ProcessingS3CompressionType]]


class AthenaDatasetDefinitionLike(TypedDict):
    Catalog: ReadOnly[str]
    Database: ReadOnly[str]
    QueryString: ReadOnly[str]
    WorkGroup: NotRequired[ReadOnly[str]]
    OutputS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    OutputFormat: ReadOnly[AthenaResultFormat]
    OutputCompression: NotRequired[ReadOnly[AthenaResultCompressionType]]


class RedshiftDatasetDefinitionLike(TypedDict):
    ClusterId: ReadOnly[str]
    Database: ReadOnly[str]
    DbUser: ReadOnly[str]
    QueryString: ReadOnly[str]
    ClusterRoleArn: ReadOnly[str]
    OutputS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    OutputFormat: ReadOnly[RedshiftResultFormat]
    OutputCompression: NotRequired[ReadOnly[RedshiftResultCompressionType]]


class DatasetDefinitionLike(TypedDict):
    AthenaDatasetDefinition: NotRequired[ReadOnly[AthenaDatasetDefinitionLike]]
    RedshiftDatasetDefinition: NotRequired[ReadOnly[RedshiftDatasetDefinitionLike]]
    LocalPath: NotRequired[ReadOnly[str]]
    DataDistributionType: NotRequired[ReadOnly[DataDistributionType]]
    InputMode: NotRequired[ReadOnly[InputMode]]


class ProcessingInputLike(TypedDict):
    InputName: ReadOnly[str]
    AppManaged: NotRequired[ReadOnly[bool]]
    S3Input: NotRequired[ReadOnly[ProcessingS3InputLike]]
    DatasetDefinition: NotRequired[ReadOnly[DatasetDefinitionLike]]


class ProcessingS3OutputLike(TypedDict):
    S3Uri: ReadOnly[str]
    LocalPath: NotRequired[ReadOnly[str]]
    S3UploadMode: ReadOnly[ProcessingS3UploadMode]


class ProcessingFeatureStoreOutputLike(TypedDict):
    FeatureGroupName: ReadOnly[str]


class ProcessingOutputLike(TypedDict):
    OutputName: ReadOnly[str]
    S3Output: NotRequired[ReadOnly[ProcessingS3OutputLike]]
    FeatureStoreOutput: NotRequired[ReadOnly[ProcessingFeatureStoreOutputLike]]
    AppManaged: NotRequired[ReadOnly[bool]]


class ProcessingOutputConfigLike(TypedDict):
    Outputs: ReadOnly[Sequence[ProcessingOutputLike]]
    KmsKeyId: NotRequired[ReadOnly[str]]


class ProcessingInstancePreferenceLike(TypedDict):
    InstanceType: ReadOnly[ProcessingInstanceType]
    InstanceCount: NotRequired[ReadOnly[int]]


class ProcessingClusterConfigLike(TypedDict):
    InstanceCount: NotRequired[ReadOnly[int]]
    InstanceType: NotRequired[ReadOnly[ProcessingInstanceType]]
    VolumeSizeInGB: ReadOnly[int]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    InstancePreferences: NotRequired[
        ReadOnly[Sequence[ProcessingInstancePreferenceLike]]
    ]
    SelectedInstanceType: NotRequired[ReadOnly[ProcessingInstanceType]]
    SelectedInstanceCount: NotRequired[ReadOnly[int]]


class ProcessingResourcesLike(TypedDict):
    ClusterConfig: ReadOnly[ProcessingClusterConfigLike]


class ProcessingStoppingConditionLike(TypedDict):
    MaxRuntimeInSeconds: ReadOnly[int]


class AppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ContainerEntrypoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerArguments: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ExperimentConfigLike(TypedDict):
    ExperimentName: NotRequired[ReadOnly[str]]
    TrialName: NotRequired[ReadOnly[str]]
    TrialComponentDisplayName: NotRequired[ReadOnly[str]]
    RunName: NotRequired[ReadOnly[str]]


class CreateProcessingJobRequest(TypedDict, closed=True):
    ProcessingInputs: NotRequired[list[ProcessingInput]]
    ProcessingOutputConfig: NotRequired[ProcessingOutputConfig]
    ProcessingJobName: str
    ProcessingResources: ProcessingResources
    StoppingCondition: NotRequired[ProcessingStoppingCondition]
    AppSpecification: AppSpecification
    Environment: NotRequired[dict[str, str]]
    NetworkConfig: NotRequired[NetworkConfig]
    RoleArn: str
    Tags: NotRequired[list[Tag]]
    ExperimentConfig: NotRequired[ExperimentConfig]


class ProvisioningParameterLike(TypedDict):
    Key: NotRequired[ReadOnly[str]]
    Value: NotRequired[ReadOnly[str]]


class ServiceCatalogProvisioningDetailsLike(TypedDict):
    ProductId: ReadOnly[str]
    ProvisioningArtifactId: NotRequired[ReadOnly[str]]
    PathId: NotRequired[ReadOnly[str]]
    ProvisioningParameters: NotRequired[ReadOnly[Sequence[ProvisioningParameterLike]]]


class CfnStackCreateParameter(TypedDict):
    Key: str
    Value: NotRequired[str]


class CfnStackCreateParameterLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]


class CfnCreateTemplateProvider(TypedDict):
    TemplateName: str
    TemplateURL: str
    RoleARN: NotRequired[str]
    Parameters: NotRequired[list[CfnStackCreateParameter]]


class CfnCreateTemplateProviderLike(TypedDict):
    TemplateName: ReadOnly[str]
    TemplateURL: ReadOnly[str]
    RoleARN: NotRequired[ReadOnly[str]]
    Parameters: NotRequired[ReadOnly[Sequence[CfnStackCreateParameterLike]]]


class CreateTemplateProvider(TypedDict):
    CfnTemplateProvider: NotRequired[CfnCreateTemplateProvider]


class CreateTemplateProviderLike(TypedDict):
    CfnTemplateProvider: NotRequired[ReadOnly[CfnCreateTemplateProviderLike]]


class CreateProjectInput(TypedDict, closed=True):
    ProjectName: str
    ProjectDescription: NotRequired[str]
    ServiceCatalogProvisioningDetails: NotRequired[ServiceCatalogProvisioningDetails]
    Tags: NotRequired[list[Tag]]
    TemplateProviders: NotRequired[list[CreateTemplateProvider]]


class SpaceIdleSettingsLike(TypedDict):
    IdleTimeoutInMinutes: NotRequired[ReadOnly[int]]


class SpaceAppLifecycleManagementLike(TypedDict):
    IdleSettings: NotRequired[ReadOnly[SpaceIdleSettingsLike]]


class SpaceCodeEditorAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    AppLifecycleManagement: NotRequired[ReadOnly[SpaceAppLifecycleManagementLike]]


class SpaceJupyterLabAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    CodeRepositories: NotRequired[ReadOnly[Sequence[CodeRepositoryLike]]]
    AppLifecycleManagement: NotRequired[ReadOnly[SpaceAppLifecycleManagementLike]]


class EbsStorageSettingsLike(TypedDict):
    EbsVolumeSizeInGb: ReadOnly[int]


class SpaceStorageSettingsLike(TypedDict):
    EbsStorageSettings: NotRequired[ReadOnly[EbsStorageSettingsLike]]


class EFSFileSystemLike(TypedDict):
    FileSystemId: ReadOnly[str]


class FSxLustreFileSystemLike(TypedDict):
    FileSystemId: ReadOnly[str]


class S3FileSystemLike(TypedDict):
    S3Uri: ReadOnly[str]


class CustomFileSystemLike_EFSFileSystem(TypedDict):
    EFSFileSystem: ReadOnly[EFSFileSystemLike]
    FSxLustreFileSystem: NotRequired[ReadOnly[Absent]]
    S3FileSystem: NotRequired[ReadOnly[Absent]]


class CustomFileSystemLike_FSxLustreFileSystem(TypedDict):
    EFSFileSystem: NotRequired[ReadOnly[Absent]]
    FSxLustreFileSystem: ReadOnly[FSxLustreFileSystemLike]
    S3FileSystem: NotRequired[ReadOnly[Absent]]


class CustomFileSystemLike_S3FileSystem(TypedDict):
    EFSFileSystem: NotRequired[ReadOnly[Absent]]
    FSxLustreFileSystem: NotRequired[ReadOnly[Absent]]
    S3FileSystem: ReadOnly[S3FileSystemLike]


CustomFileSystemLike: TypeAlias = (
    CustomFileSystemLike_EFSFileSystem
    | CustomFileSystemLike_FSxLustreFileSystem
    | CustomFileSystemLike_S3FileSystem
)


class SpaceSettingsLike(TypedDict):
    JupyterServerAppSettings: NotRequired[ReadOnly[JupyterServerAppSettingsLike]]
    KernelGatewayAppSettings: NotRequired[ReadOnly[KernelGatewayAppSettingsLike]]
    CodeEditorAppSettings: NotRequired[ReadOnly[SpaceCodeEditorAppSettingsLike]]
    JupyterLabAppSettings: NotRequired[ReadOnly[SpaceJupyterLabAppSettingsLike]]
    AppType: NotRequired[ReadOnly[AppType]]
    SpaceStorageSettings: NotRequired[ReadOnly[SpaceStorageSettingsLike]]
    SpaceManagedResources: NotRequired[ReadOnly[FeatureStatus]]
    CustomFileSystems: NotRequired[ReadOnly[Sequence[CustomFileSystemLike]]]
    RemoteAccess: NotRequired[ReadOnly[FeatureStatus]]


class OwnershipSettingsLike(TypedDict):
    OwnerUserProfileName: ReadOnly[str]


class SpaceSharingSettingsLike(TypedDict):
    SharingType: ReadOnly[SharingType]


class CreateSpaceRequest(TypedDict, closed=True):
    DomainId: str
    SpaceName: str
    Tags: NotRequired[list[Tag]]
    SpaceSettings: NotRequired[SpaceSettings]
    OwnershipSettings: NotRequired[OwnershipSettings]
    SpaceSharingSettings: NotRequired[SpaceSharingSettings]
    SpaceDisplayName: NotRequired[str]


class CreateStudioLifecycleConfigRequest(TypedDict, closed=True):
    StudioLifecycleConfigName: str
    StudioLifecycleConfigContent: str
    StudioLifecycleConfigAppType: StudioLifecycleConfigAppType
    Tags: NotRequired[list[Tag]]


class TrainingRepositoryAuthConfigLike(TypedDict):
    TrainingRepositoryCredentialsProviderArn: ReadOnly[str]


class TrainingImageConfigLike(TypedDict):
    TrainingRepositoryAccessMode: ReadOnly[TrainingRepositoryAccessMode]
    TrainingRepositoryAuthConfig: NotRequired[
        ReadOnly[TrainingRepositoryAuthConfigLike]
    ]


class AlgorithmSpecificationLike(TypedDict):
    TrainingImage: NotRequired[ReadOnly[str]]
    AlgorithmName: NotRequired[ReadOnly[str]]
    TrainingInputMode: ReadOnly[TrainingInputMode]
    MetricDefinitions: NotRequired[ReadOnly[Sequence[MetricDefinitionLike]]]
    EnableSageMakerMetricsTimeSeries: NotRequired[ReadOnly[bool]]
    ContainerEntrypoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerArguments: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    TrainingImageConfig: NotRequired[ReadOnly[TrainingImageConfigLike]]


class CollectionConfigurationLike(TypedDict):
    CollectionName: NotRequired[ReadOnly[str]]
    CollectionParameters: NotRequired[ReadOnly[dict[str, str]]]


class DebugHookConfigLike(TypedDict):
    LocalPath: NotRequired[ReadOnly[str]]
    S3OutputPath: ReadOnly[str]
    HookParameters: NotRequired[ReadOnly[dict[str, str]]]
    CollectionConfigurations: NotRequired[
        ReadOnly[Sequence[CollectionConfigurationLike]]
    ]


class DebugRuleConfigurationLike(TypedDict):
    RuleConfigurationName: ReadOnly[str]
    LocalPath: NotRequired[ReadOnly[str]]
    S3OutputPath: NotRequired[ReadOnly[str]]
    RuleEvaluatorImage: ReadOnly[str]
    InstanceType: NotRequired[ReadOnly[ProcessingInstanceType]]
    VolumeSizeInGB: NotRequired[ReadOnly[int]]
    RuleParameters: NotRequired[ReadOnly[dict[str, str]]]


class TensorBoardOutputConfigLike(TypedDict):
    LocalPath: NotRequired[ReadOnly[str]]
    S3OutputPath: ReadOnly[str]


class ProfilerConfigLike(TypedDict):
    S3OutputPath: NotRequired[ReadOnly[str]]
    ProfilingIntervalInMilliseconds: NotRequired[ReadOnly[int]]
    ProfilingParameters: NotRequired[ReadOnly[dict[str, str]]]
    DisableProfiler: NotRequired[ReadOnly[bool]]


class ProfilerRuleConfigurationLike(TypedDict):
    RuleConfigurationName: ReadOnly[str]
    LocalPath: NotRequired[ReadOnly[str]]
    S3OutputPath: NotRequired[ReadOnly[str]]
    RuleEvaluatorImage: ReadOnly[str]
    InstanceType: NotRequired[ReadOnly[ProcessingInstanceType]]
    VolumeSizeInGB: NotRequired[ReadOnly[int]]
    RuleParameters: NotRequired[ReadOnly[dict[str, str]]]


class RemoteDebugConfigLike(TypedDict):
    EnableRemoteDebug: NotRequired[ReadOnly[bool]]


class InfraCheckConfigLike(TypedDict):
    EnableInfraCheck: NotRequired[ReadOnly[bool]]


class SessionChainingConfig(TypedDict):
    EnableSessionTagChaining: NotRequired[bool]


class SessionChainingConfigLike(TypedDict):
    EnableSessionTagChaining: NotRequired[ReadOnly[bool]]


class ServerlessJobConfigLike(TypedDict):
    BaseModelArn: ReadOnly[str]
    AcceptEula: NotRequired[ReadOnly[bool]]
    JobType: ReadOnly[ServerlessJobType]
    CustomizationTechnique: NotRequired[ReadOnly[CustomizationTechnique]]
    Peft: NotRequired[ReadOnly[Peft]]
    EvaluationType: NotRequired[ReadOnly[EvaluationType]]
    EvaluatorArn: NotRequired[ReadOnly[str]]
    SequenceLength: NotRequired[ReadOnly[str]]


class MlflowConfigLike(TypedDict):
    MlflowResourceArn: ReadOnly[str]
    MlflowExperimentName: NotRequired[ReadOnly[str]]
    MlflowRunName: NotRequired[ReadOnly[str]]


class ModelPackageConfigLike(TypedDict):
    ModelPackageGroupArn: ReadOnly[str]
    SourceModelPackageArn: NotRequired[ReadOnly[str]]


class CreateTrainingJobRequest(TypedDict, closed=True):
    TrainingJobName: str
    HyperParameters: NotRequired[dict[str, str]]
    AlgorithmSpecification: NotRequired[AlgorithmSpecification]
    RoleArn: str
    InputDataConfig: NotRequired[list[Channel]]
    OutputDataConfig: OutputDataConfig
    ResourceConfig: NotRequired[ResourceConfig]
    VpcConfig: NotRequired[VpcConfig]
    StoppingCondition: NotRequired[StoppingCondition]
    Tags: NotRequired[list[Tag]]
    EnableNetworkIsolation: NotRequired[bool]
    EnableInterContainerTrafficEncryption: NotRequired[bool]
    EnableManagedSpotTraining: NotRequired[bool]
    CheckpointConfig: NotRequired[CheckpointConfig]
    DebugHookConfig: NotRequired[DebugHookConfig]
    DebugRuleConfigurations: NotRequired[list[DebugRuleConfiguration]]
    TensorBoardOutputConfig: NotRequired[TensorBoardOutputConfig]
    ExperimentConfig: NotRequired[ExperimentConfig]
    ProfilerConfig: NotRequired[ProfilerConfig]
    ProfilerRuleConfigurations: NotRequired[list[ProfilerRuleConfiguration]]
    Environment: NotRequired[dict[str, str]]
    RetryStrategy: NotRequired[RetryStrategy]
    RemoteDebugConfig: NotRequired[RemoteDebugConfig]
    InfraCheckConfig: NotRequired[InfraCheckConfig]
    SessionChainingConfig: NotRequired[SessionChainingConfig]
    ServerlessJobConfig: NotRequired[ServerlessJobConfig]
    MlflowConfig: NotRequired[MlflowConfig]
    ModelPackageConfig: NotRequired[ModelPackageConfig]


class CreateTrainingPlanRequest(TypedDict, closed=True):
    TrainingPlanName: str
    TrainingPlanOfferingId: str
    SpareInstanceCountPerUltraServer: NotRequired[int]
    Tags: NotRequired[list[Tag]]


class LoraConfigLike(TypedDict):
    Rank: ReadOnly[int]
    Alpha: ReadOnly[int]


class TrainingSessionModelConfigLike(TypedDict):
    BaseModelArn: ReadOnly[str]
    AcceptEula: NotRequired[ReadOnly[bool]]


class TrainingSessionS3LocationLike(TypedDict):
    Path: ReadOnly[str]
    KmsKeyArn: NotRequired[ReadOnly[str]]


class TrainingSessionOutputConfigLike(TypedDict):
    S3Location: ReadOnly[TrainingSessionS3LocationLike]


class CreateTrainingSessionRequest(TypedDict, closed=True):
    TrainingSessionName: str
    ModelPackageGroupArn: NotRequired[str]
    LoraConfig: LoraConfig
    RoleArn: str
    VpcConfig: NotRequired[VpcConfig]
    ModelConfig: TrainingSessionModelConfig
    OutputConfig: TrainingSessionOutputConfig
    Tags: NotRequired[list[Tag]]


class ModelClientConfigLike(TypedDict):
    InvocationsTimeoutInSeconds: NotRequired[ReadOnly[int]]
    InvocationsMaxRetries: NotRequired[ReadOnly[int]]


class BatchDataCaptureConfigLike(TypedDict):
    DestinationS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    GenerateInferenceId: NotRequired[ReadOnly[bool]]


class DataProcessingLike(TypedDict):
    InputFilter: NotRequired[ReadOnly[str]]
    OutputFilter: NotRequired[ReadOnly[str]]
    JoinSource: NotRequired[ReadOnly[JoinSource]]


class CreateTransformJobRequest(TypedDict, closed=True):
    TransformJobName: str
    ModelName: str
    MaxConcurrentTransforms: NotRequired[int]
    ModelClientConfig: NotRequired[ModelClientConfig]
    MaxPayloadInMB: NotRequired[int]
    BatchStrategy: NotRequired[BatchStrategy]
    Environment: NotRequired[dict[str, str]]
    TransformInput: TransformInput
    TransformOutput: TransformOutput
    DataCaptureConfig: NotRequired[BatchDataCaptureConfig]
    TransformResources: TransformResources
    DataProcessing: NotRequired[DataProcessing]
    Tags: NotRequired[list[Tag]]
    ExperimentConfig: NotRequired[ExperimentConfig]


class CreateTrialRequest(TypedDict, closed=True):
    TrialName: str
    DisplayName: NotRequired[str]
    ExperimentName: str
    MetadataProperties: NotRequired[MetadataProperties]
    Tags: NotRequired[list[Tag]]


class TrialComponentStatusLike(TypedDict):
    PrimaryStatus: NotRequired[ReadOnly[TrialComponentPrimaryStatus]]
    Message: NotRequired[ReadOnly[str]]


class TrialComponentParameterValue(TypedDict):
    StringValue: NotRequired[str]
    NumberValue: NotRequired[FloatInput]


class TrialComponentParameterValueLike(TypedDict):
    StringValue: NotRequired[ReadOnly[str]]
    NumberValue: NotRequired[ReadOnly[FloatInput]]


class TrialComponentArtifactLike(TypedDict):
    MediaType: NotRequired[ReadOnly[str]]
    Value: ReadOnly[str]


class CreateTrialComponentRequest(TypedDict, closed=True):
    TrialComponentName: str
    DisplayName: NotRequired[str]
    Status: NotRequired[TrialComponentStatus]
    StartTime: NotRequired[TimestampInput]
    EndTime: NotRequired[TimestampInput]
    Parameters: NotRequired[dict[str, TrialComponentParameterValue]]
    InputArtifacts: NotRequired[dict[str, TrialComponentArtifact]]
    OutputArtifacts: NotRequired[dict[str, TrialComponentArtifact]]
    MetadataProperties: NotRequired[MetadataProperties]
    Tags: NotRequired[list[Tag]]


class CreateUserProfileRequest(TypedDict, closed=True):
    DomainId: str
    UserProfileName: str
    SingleSignOnUserIdentifier: NotRequired[str]
    SingleSignOnUserValue: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    UserSettings: NotRequired[UserSettings]


class CognitoConfigLike(TypedDict):
    UserPool: ReadOnly[str]
    ClientId: ReadOnly[str]


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


class OidcConfigLike(TypedDict):
    ClientId: ReadOnly[str]
    ClientSecret: ReadOnly[str]
    Issuer: ReadOnly[str]
    AuthorizationEndpoint: ReadOnly[str]
    TokenEndpoint: ReadOnly[str]
    UserInfoEndpoint: ReadOnly[str]
    LogoutEndpoint: ReadOnly[str]
    JwksUri: ReadOnly[str]
    Scope: NotRequired[ReadOnly[str]]
    AuthenticationRequestExtraParams: NotRequired[ReadOnly[dict[str, str]]]


class SourceIpConfigLike(TypedDict):
    Cidrs: ReadOnly[list[str] | tuple[str, ...]]


class WorkforceVpcConfigRequest(TypedDict):
    VpcId: NotRequired[str]
    SecurityGroupIds: NotRequired[list[str]]
    Subnets: NotRequired[list[str]]


class WorkforceVpcConfigRequestLike(TypedDict):
    VpcId: NotRequired[ReadOnly[str]]
    SecurityGroupIds: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Subnets: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class CreateWorkforceRequest(TypedDict, closed=True):
    CognitoConfig: NotRequired[CognitoConfig]
    OidcConfig: NotRequired[OidcConfig]
    SourceIpConfig: NotRequired[SourceIpConfig]
    WorkforceName: str
    Tags: NotRequired[list[Tag]]
    WorkforceVpcConfig: NotRequired[WorkforceVpcConfigRequest]
    IpAddressType: NotRequired[WorkforceIpAddressType]


class CognitoMemberDefinitionLike(TypedDict):
    UserPool: ReadOnly[str]
    UserGroup: ReadOnly[str]
    ClientId: ReadOnly[str]


class OidcMemberDefinitionLike(TypedDict):
    Groups: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class MemberDefinitionLike(TypedDict):
    CognitoMemberDefinition: NotRequired[ReadOnly[CognitoMemberDefinitionLike]]
    OidcMemberDefinition: NotRequired[ReadOnly[OidcMemberDefinitionLike]]


class NotificationConfigurationLike(TypedDict):
    NotificationTopicArn: NotRequired[ReadOnly[str]]


class IamPolicyConstraintsLike(TypedDict):
    SourceIp: NotRequired[ReadOnly[EnabledOrDisabled]]
    VpcSourceIp: NotRequired[ReadOnly[EnabledOrDisabled]]


class S3PresignLike(TypedDict):
    IamPolicyConstraints: NotRequired[ReadOnly[IamPolicyConstraintsLike]]


class WorkerAccessConfigurationLike(TypedDict):
    S3Presign: NotRequired[ReadOnly[S3PresignLike]]


class CreateWorkteamRequest(TypedDict, closed=True):
    WorkteamName: str
    WorkforceName: NotRequired[str]
    MemberDefinitions: list[MemberDefinition]
    Description: str
    NotificationConfiguration: NotRequired[NotificationConfiguration]
    WorkerAccessConfiguration: NotRequired[WorkerAccessConfiguration]
    Tags: NotRequired[list[Tag]]


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
    AppType: AppType
    AppName: str


class DeleteAppImageConfigRequest(TypedDict, closed=True):
    AppImageConfigName: str


class DeleteArtifactRequest(TypedDict, closed=True):
    ArtifactArn: NotRequired[str]
    Source: NotRequired[ArtifactSource]


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


class RetentionPolicy(TypedDict):
    HomeEfsFileSystem: NotRequired[RetentionType]


class RetentionPolicyLike(TypedDict):
    HomeEfsFileSystem: NotRequired[ReadOnly[RetentionType]]


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
    HubContentType: HubContentType
    HubContentName: str
    HubContentVersion: str


class DeleteHubContentReferenceRequest(TypedDict, closed=True):
    HubName: str
    HubContentType: HubContentType
    HubContentName: str


class DeleteHumanTaskUiRequest(TypedDict, closed=True):
    HumanTaskUiName: str


class DeleteHyperParameterTuningJobRequest(TypedDict, closed=True):
    HyperParameterTuningJobName: str


class DeleteImageRequest(TypedDict, closed=True):
    ImageName: str


class DeleteImageVersionRequest(TypedDict, closed=True):
    ImageName: str
    Version: NotRequired[int]
    Alias: NotRequired[str]


class DeleteInferenceComponentInput(TypedDict, closed=True):
    InferenceComponentName: str


class DeleteInferenceExperimentRequest(TypedDict, closed=True):
    Name: str


class DeleteInferenceRouterInput(TypedDict, closed=True):
    InferenceRouterName: str


class DeleteJobRequest(TypedDict, closed=True):
    JobName: str
    JobCategory: JobCategory


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
    AppType: AppType
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


class DescribeClusterNodeRequest(TypedDict, closed=True):
    ClusterName: str
    NodeId: NotRequired[str]
    NodeLogicalId: NotRequired[str]


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


class DescribeEdgeDeploymentPlanRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


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
    HubContentType: HubContentType
    HubContentName: str
    HubContentVersion: NotRequired[str]


class DescribeHumanTaskUiRequest(TypedDict, closed=True):
    HumanTaskUiName: str


class DescribeHyperParameterTuningJobRequest(TypedDict, closed=True):
    HyperParameterTuningJobName: str


class DescribeImageRequest(TypedDict, closed=True):
    ImageName: str


class DescribeImageVersionRequest(TypedDict, closed=True):
    ImageName: str
    Version: NotRequired[int]
    Alias: NotRequired[str]


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
    JobCategory: JobCategory


class DescribeJobSchemaVersionRequest(TypedDict, closed=True):
    JobCategory: JobCategory
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


class DescribeModelCardRequest(TypedDict, closed=True):
    ModelCardName: str
    ModelCardVersion: NotRequired[int]
    IncludedData: NotRequired[IncludedData]


class DescribeModelCardExportJobRequest(TypedDict, closed=True):
    ModelCardExportJobArn: str


class DescribeModelExplainabilityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str


class DescribeModelPackageInput(TypedDict, closed=True):
    ModelPackageName: str
    IncludedData: NotRequired[IncludedData]


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


class DescribePipelineRequest(TypedDict, closed=True):
    PipelineName: str
    PipelineVersionId: NotRequired[int]
    PipelineVersionAlias: NotRequired[str]


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


class DescribeTrainingPlanExtensionHistoryRequest(TypedDict, closed=True):
    TrainingPlanArn: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


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


class ScalingPolicyObjectiveLike(TypedDict):
    MinInvocationsPerMinute: NotRequired[ReadOnly[int]]
    MaxInvocationsPerMinute: NotRequired[ReadOnly[int]]


class GetScalingConfigurationRecommendationRequest(TypedDict, closed=True):
    InferenceRecommendationsJobName: str
    RecommendationId: NotRequired[str]
    EndpointName: NotRequired[str]
    TargetCpuUtilizationPerCore: NotRequired[int]
    ScalingPolicyObjective: NotRequired[ScalingPolicyObjective]


class PropertyNameQuery(TypedDict):
    PropertyNameHint: str


class PropertyNameQueryLike(TypedDict):
    PropertyNameHint: ReadOnly[str]


class SuggestionQuery(TypedDict):
    PropertyNameQuery: NotRequired[PropertyNameQuery]


class SuggestionQueryLike(TypedDict):
    PropertyNameQuery: NotRequired[ReadOnly[PropertyNameQueryLike]]


class GetSearchSuggestionsRequest(TypedDict, closed=True):
    Resource: ResourceType
    SuggestionQuery: NotRequired[SuggestionQuery]


class ImportHubContentRequest(TypedDict, closed=True):
    HubContentName: str
    HubContentVersion: NotRequired[str]
    HubContentType: HubContentType
    DocumentSchemaVersion: str
    HubName: str
    HubContentDisplayName: NotRequired[str]
    HubContentDescription: NotRequired[str]
    HubContentMarkdown: NotRequired[str]
    HubContentDocument: str
    SupportStatus: NotRequired[HubContentSupportStatus]
    HubContentSearchKeywords: NotRequired[list[str]]
    Tags: NotRequired[list[Tag]]


class ListAIBenchmarkJobsRequest(TypedDict, closed=True):
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    NameContains: NotRequired[str]
    StatusEquals: NotRequired[AIBenchmarkJobStatus]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[ListAIBenchmarkJobsSortBy]
    SortOrder: NotRequired[SortOrder]


class ListAIRecommendationJobsRequest(TypedDict, closed=True):
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    NameContains: NotRequired[str]
    StatusEquals: NotRequired[AIRecommendationJobStatus]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[ListAIRecommendationJobsSortBy]
    SortOrder: NotRequired[SortOrder]


class ListAIWorkloadConfigsRequest(TypedDict, closed=True):
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    NameContains: NotRequired[str]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[ListAIWorkloadConfigsSortBy]
    SortOrder: NotRequired[SortOrder]


class ListActionsRequest(TypedDict, closed=True):
    SourceUri: NotRequired[str]
    ActionType: NotRequired[str]
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[SortActionsBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListAlgorithmsInput(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    NextToken: NotRequired[str]
    SortBy: NotRequired[AlgorithmSortBy]
    SortOrder: NotRequired[SortOrder]


class ListAliasesRequest(TypedDict, closed=True):
    ImageName: str
    Alias: NotRequired[str]
    Version: NotRequired[int]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListAppImageConfigsRequest(TypedDict, closed=True):
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]
    ModifiedTimeBefore: NotRequired[TimestampInput]
    ModifiedTimeAfter: NotRequired[TimestampInput]
    SortBy: NotRequired[AppImageConfigSortKey]
    SortOrder: NotRequired[SortOrder]


class ListAppsRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    SortOrder: NotRequired[SortOrder]
    SortBy: NotRequired[AppSortKey]
    DomainIdEquals: NotRequired[str]
    UserProfileNameEquals: NotRequired[str]
    SpaceNameEquals: NotRequired[str]


class ListArtifactsRequest(TypedDict, closed=True):
    SourceUri: NotRequired[str]
    ArtifactType: NotRequired[str]
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[SortArtifactsBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListAssociationsRequest(TypedDict, closed=True):
    SourceArn: NotRequired[str]
    DestinationArn: NotRequired[str]
    SourceType: NotRequired[str]
    DestinationType: NotRequired[str]
    AssociationType: NotRequired[AssociationEdgeType]
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[SortAssociationsBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListAutoMLJobsRequest(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    StatusEquals: NotRequired[AutoMLJobStatus]
    SortOrder: NotRequired[AutoMLSortOrder]
    SortBy: NotRequired[AutoMLSortBy]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListCandidatesForAutoMLJobRequest(TypedDict, closed=True):
    AutoMLJobName: str
    StatusEquals: NotRequired[CandidateStatus]
    CandidateNameEquals: NotRequired[str]
    SortOrder: NotRequired[AutoMLSortOrder]
    SortBy: NotRequired[CandidateSortBy]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListClusterEventsRequest(TypedDict, closed=True):
    ClusterName: str
    InstanceGroupName: NotRequired[str]
    NodeId: NotRequired[str]
    EventTimeAfter: NotRequired[TimestampInput]
    EventTimeBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[EventSortBy]
    SortOrder: NotRequired[SortOrder]
    ResourceType: NotRequired[ClusterEventResourceType]
    OperationId: NotRequired[str]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListClusterExtensionVersionsRequest(TypedDict, closed=True):
    ExtensionName: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListClusterExtensionsRequest(TypedDict, closed=True):
    ClusterArn: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]


class ListClusterNodesRequest(TypedDict, closed=True):
    ClusterName: str
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    InstanceGroupNameContains: NotRequired[str]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    SortBy: NotRequired[ClusterSortBy]
    SortOrder: NotRequired[SortOrder]
    IncludeNodeLogicalIds: NotRequired[bool]


class ListClusterOperationsRequest(TypedDict, closed=True):
    ClusterName: str
    Status: NotRequired[ClusterOperationStatus]
    Type: NotRequired[ClusterOperationType]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[ClusterOperationSortBy]
    SortOrder: NotRequired[SortOrder]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListClusterSchedulerConfigsRequest(TypedDict, closed=True):
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    ClusterArn: NotRequired[str]
    Status: NotRequired[SchedulerResourceStatus]
    SortBy: NotRequired[SortClusterSchedulerConfigBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListClustersRequest(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    NextToken: NotRequired[str]
    SortBy: NotRequired[ClusterSortBy]
    SortOrder: NotRequired[SortOrder]
    TrainingPlanArn: NotRequired[str]


class ListCodeRepositoriesInput(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    NextToken: NotRequired[str]
    SortBy: NotRequired[CodeRepositorySortBy]
    SortOrder: NotRequired[CodeRepositorySortOrder]


class ListCompilationJobsRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    StatusEquals: NotRequired[CompilationJobStatus]
    SortBy: NotRequired[ListCompilationJobsSortBy]
    SortOrder: NotRequired[SortOrder]


class ListComputeQuotasRequest(TypedDict, closed=True):
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    Status: NotRequired[SchedulerResourceStatus]
    ClusterArn: NotRequired[str]
    SortBy: NotRequired[SortQuotaBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListContextsRequest(TypedDict, closed=True):
    SourceUri: NotRequired[str]
    ContextType: NotRequired[str]
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[SortContextsBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListDataQualityJobDefinitionsRequest(TypedDict, closed=True):
    EndpointName: NotRequired[str]
    SortBy: NotRequired[MonitoringJobDefinitionSortKey]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]


class ListDeviceFleetsRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    SortBy: NotRequired[ListDeviceFleetsSortBy]
    SortOrder: NotRequired[SortOrder]


class ListDevicesRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    LatestHeartbeatAfter: NotRequired[TimestampInput]
    ModelName: NotRequired[str]
    DeviceFleetName: NotRequired[str]


class ListDomainsRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListEdgeDeploymentPlansRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    DeviceFleetNameContains: NotRequired[str]
    SortBy: NotRequired[ListEdgeDeploymentPlansSortBy]
    SortOrder: NotRequired[SortOrder]


class ListEdgePackagingJobsRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    ModelNameContains: NotRequired[str]
    StatusEquals: NotRequired[EdgePackagingJobStatus]
    SortBy: NotRequired[ListEdgePackagingJobsSortBy]
    SortOrder: NotRequired[SortOrder]


class ListEndpointConfigsInput(TypedDict, closed=True):
    SortBy: NotRequired[EndpointConfigSortKey]
    SortOrder: NotRequired[OrderKey]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]


class ListEndpointsInput(TypedDict, closed=True):
    SortBy: NotRequired[EndpointSortKey]
    SortOrder: NotRequired[OrderKey]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    StatusEquals: NotRequired[EndpointStatus]


class ListExperimentsRequest(TypedDict, closed=True):
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[SortExperimentsBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListFeatureGroupsRequest(TypedDict, closed=True):
    NameContains: NotRequired[str]
    FeatureGroupStatusEquals: NotRequired[FeatureGroupStatus]
    OfflineStoreStatusEquals: NotRequired[OfflineStoreStatusValue]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    SortOrder: NotRequired[FeatureGroupSortOrder]
    SortBy: NotRequired[FeatureGroupSortBy]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListFlowDefinitionsRequest(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListHubContentVersionsRequest(TypedDict, closed=True):
    HubName: str
    HubContentType: HubContentType
    HubContentName: str
    MinVersion: NotRequired[str]
    MaxSchemaVersion: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]
    SortBy: NotRequired[HubContentSortBy]
    SortOrder: NotRequired[SortOrder]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListHubContentsRequest(TypedDict, closed=True):
    HubName: str
    HubContentType: HubContentType
    NameContains: NotRequired[str]
    MaxSchemaVersion: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]
    SortBy: NotRequired[HubContentSortBy]
    SortOrder: NotRequired[SortOrder]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListHubsRequest(TypedDict, closed=True):
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    SortBy: NotRequired[HubSortBy]
    SortOrder: NotRequired[SortOrder]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListHumanTaskUisRequest(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListHyperParameterTuningJobsRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    SortBy: NotRequired[HyperParameterTuningJobSortByOptions]
    SortOrder: NotRequired[SortOrder]
    NameContains: NotRequired[str]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    StatusEquals: NotRequired[HyperParameterTuningJobStatus]


class ListImageVersionsRequest(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    ImageName: str
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    SortBy: NotRequired[ImageVersionSortBy]
    SortOrder: NotRequired[ImageVersionSortOrder]


class ListImagesRequest(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    NextToken: NotRequired[str]
    SortBy: NotRequired[ImageSortBy]
    SortOrder: NotRequired[ImageSortOrder]


class ListInferenceComponentsInput(TypedDict, closed=True):
    SortBy: NotRequired[InferenceComponentSortKey]
    SortOrder: NotRequired[OrderKey]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    StatusEquals: NotRequired[InferenceComponentStatus]
    EndpointNameEquals: NotRequired[str]
    VariantNameEquals: NotRequired[str]


class ListInferenceExperimentsRequest(TypedDict, closed=True):
    NameContains: NotRequired[str]
    Type: NotRequired[InferenceExperimentType]
    StatusEquals: NotRequired[InferenceExperimentStatus]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[SortInferenceExperimentsBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListInferenceRecommendationsJobStepsRequest(TypedDict, closed=True):
    JobName: str
    Status: NotRequired[RecommendationJobStatus]
    StepType: NotRequired[RecommendationStepType]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListInferenceRecommendationsJobsRequest(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    StatusEquals: NotRequired[RecommendationJobStatus]
    SortBy: NotRequired[ListInferenceRecommendationsJobsSortBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    ModelNameEquals: NotRequired[str]
    ModelPackageVersionArnEquals: NotRequired[str]


class ListInferenceRoutersInput(TypedDict, closed=True):
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListJobSchemaVersionsRequest(TypedDict, closed=True):
    JobCategory: JobCategory
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListJobsRequest(TypedDict, closed=True):
    JobCategory: JobCategory
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    SortBy: NotRequired[SortBy]
    SortOrder: NotRequired[SortOrder]
    StatusEquals: NotRequired[JobStatus]


class ListLabelingJobsRequest(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    NameContains: NotRequired[str]
    SortBy: NotRequired[SortBy]
    SortOrder: NotRequired[SortOrder]
    StatusEquals: NotRequired[LabelingJobStatus]


class ListLabelingJobsForWorkteamRequest(TypedDict, closed=True):
    WorkteamArn: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    JobReferenceCodeContains: NotRequired[str]
    SortBy: NotRequired[ListLabelingJobsForWorkteamSortByOptions]
    SortOrder: NotRequired[SortOrder]


class ListLineageGroupsRequest(TypedDict, closed=True):
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[SortLineageGroupsBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListMlflowAppsRequest(TypedDict, closed=True):
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    Status: NotRequired[MlflowAppStatus]
    MlflowVersion: NotRequired[str]
    DefaultForDomainId: NotRequired[str]
    AccountDefaultStatus: NotRequired[AccountDefaultStatus]
    SortBy: NotRequired[SortMlflowAppBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListMlflowTrackingServersRequest(TypedDict, closed=True):
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    TrackingServerStatus: NotRequired[TrackingServerStatus]
    MlflowVersion: NotRequired[str]
    SortBy: NotRequired[SortTrackingServerBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListModelBiasJobDefinitionsRequest(TypedDict, closed=True):
    EndpointName: NotRequired[str]
    SortBy: NotRequired[MonitoringJobDefinitionSortKey]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]


class ListModelCardExportJobsRequest(TypedDict, closed=True):
    ModelCardName: str
    ModelCardVersion: NotRequired[int]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    ModelCardExportJobNameContains: NotRequired[str]
    StatusEquals: NotRequired[ModelCardExportJobStatus]
    SortBy: NotRequired[ModelCardExportJobSortBy]
    SortOrder: NotRequired[ModelCardExportJobSortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListModelCardVersionsRequest(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    MaxResults: NotRequired[int]
    ModelCardName: str
    ModelCardStatus: NotRequired[ModelCardStatus]
    NextToken: NotRequired[str]
    SortBy: NotRequired[ModelCardVersionSortBy]
    SortOrder: NotRequired[ModelCardSortOrder]


class ListModelCardsRequest(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    ModelCardStatus: NotRequired[ModelCardStatus]
    NextToken: NotRequired[str]
    SortBy: NotRequired[ModelCardSortBy]
    SortOrder: NotRequired[ModelCardSortOrder]


class ListModelExplainabilityJobDefinitionsRequest(TypedDict, closed=True):
    EndpointName: NotRequired[str]
    SortBy: NotRequired[MonitoringJobDefinitionSortKey]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]


class ModelMetadataFilter(TypedDict):
    Name: ModelMetadataFilterType
    Value: str


class ModelMetadataFilterLike(TypedDict):
    Name: ReadOnly[ModelMetadataFilterType]
    Value: ReadOnly[str]


class ModelMetadataSearchExpression(TypedDict):
    Filters: NotRequired[list[ModelMetadataFilter]]


class ModelMetadataSearchExpressionLike(TypedDict):
    Filters: NotRequired[ReadOnly[Sequence[ModelMetadataFilterLike]]]


class ListModelMetadataRequest(TypedDict, closed=True):
    SearchExpression: NotRequired[ModelMetadataSearchExpression]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListModelPackageGroupsInput(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    NextToken: NotRequired[str]
    SortBy: NotRequired[ModelPackageGroupSortBy]
    SortOrder: NotRequired[SortOrder]
    CrossAccountFilterOption: NotRequired[CrossAccountFilterOption]


class ListModelPackagesInput(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    ModelApprovalStatus: NotRequired[ModelApprovalStatus]
    ModelPackageGroupName: NotRequired[str]
    ModelPackageType: NotRequired[ModelPackageType]
    NextToken: NotRequired[str]
    SortBy: NotRequired[ModelPackageSortBy]
    SortOrder: NotRequired[SortOrder]


class ListModelQualityJobDefinitionsRequest(TypedDict, closed=True):
    EndpointName: NotRequired[str]
    SortBy: NotRequired[MonitoringJobDefinitionSortKey]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]


class ListModelsInput(TypedDict, closed=True):
    SortBy: NotRequired[ModelSortKey]
    SortOrder: NotRequired[OrderKey]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]


class ListMonitoringAlertHistoryRequest(TypedDict, closed=True):
    MonitoringScheduleName: NotRequired[str]
    MonitoringAlertName: NotRequired[str]
    SortBy: NotRequired[MonitoringAlertHistorySortKey]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]
    StatusEquals: NotRequired[MonitoringAlertStatus]


class ListMonitoringAlertsRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListMonitoringExecutionsRequest(TypedDict, closed=True):
    MonitoringScheduleName: NotRequired[str]
    EndpointName: NotRequired[str]
    SortBy: NotRequired[MonitoringExecutionSortKey]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    ScheduledTimeBefore: NotRequired[TimestampInput]
    ScheduledTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    StatusEquals: NotRequired[ExecutionStatus]
    MonitoringJobDefinitionName: NotRequired[str]
    MonitoringTypeEquals: NotRequired[MonitoringType]


class ListMonitoringSchedulesRequest(TypedDict, closed=True):
    EndpointName: NotRequired[str]
    SortBy: NotRequired[MonitoringScheduleSortKey]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    StatusEquals: NotRequired[ScheduleStatus]
    MonitoringJobDefinitionName: NotRequired[str]
    MonitoringTypeEquals: NotRequired[MonitoringType]


class ListNotebookInstanceLifecycleConfigsInput(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    SortBy: NotRequired[NotebookInstanceLifecycleConfigSortKey]
    SortOrder: NotRequired[NotebookInstanceLifecycleConfigSortOrder]
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]


class ListNotebookInstancesInput(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    SortBy: NotRequired[NotebookInstanceSortKey]
    SortOrder: NotRequired[NotebookInstanceSortOrder]
    NameContains: NotRequired[str]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    StatusEquals: NotRequired[NotebookInstanceStatus]
    NotebookInstanceLifecycleConfigNameContains: NotRequired[str]
    DefaultCodeRepositoryContains: NotRequired[str]
    AdditionalCodeRepositoryEquals: NotRequired[str]


class ListOptimizationJobsRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    OptimizationContains: NotRequired[str]
    NameContains: NotRequired[str]
    StatusEquals: NotRequired[OptimizationJobStatus]
    SortBy: NotRequired[ListOptimizationJobsSortBy]
    SortOrder: NotRequired[SortOrder]


class ListPartnerAppsRequest(TypedDict, closed=True):
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListPipelineExecutionStepsRequest(TypedDict, closed=True):
    PipelineExecutionArn: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    SortOrder: NotRequired[SortOrder]


class ListPipelineExecutionsRequest(TypedDict, closed=True):
    PipelineName: str
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[SortPipelineExecutionsBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    PipelineVersionAlias: NotRequired[str]


class ListPipelineParametersForExecutionRequest(TypedDict, closed=True):
    PipelineExecutionArn: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListPipelineVersionsRequest(TypedDict, closed=True):
    PipelineName: str
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListPipelinesRequest(TypedDict, closed=True):
    PipelineNamePrefix: NotRequired[str]
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[SortPipelinesBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    ManagedBy: NotRequired[PipelineManagedBy]


class ListProcessingJobsRequest(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    StatusEquals: NotRequired[ProcessingJobStatus]
    SortBy: NotRequired[SortBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListProjectsInput(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    MaxResults: NotRequired[int]
    NameContains: NotRequired[str]
    NextToken: NotRequired[str]
    SortBy: NotRequired[ProjectSortBy]
    SortOrder: NotRequired[ProjectSortOrder]


class ListResourceCatalogsRequest(TypedDict, closed=True):
    NameContains: NotRequired[str]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    SortOrder: NotRequired[ResourceCatalogSortOrder]
    SortBy: NotRequired[ResourceCatalogSortBy]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListSpacesRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    SortOrder: NotRequired[SortOrder]
    SortBy: NotRequired[SpaceSortKey]
    DomainIdEquals: NotRequired[str]
    SpaceNameContains: NotRequired[str]


class ListStageDevicesRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    EdgeDeploymentPlanName: str
    ExcludeDevicesDeployedInOtherStage: NotRequired[bool]
    StageName: str


class ListStudioLifecycleConfigsRequest(TypedDict, closed=True):
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    NameContains: NotRequired[str]
    AppTypeEquals: NotRequired[StudioLifecycleConfigAppType]
    CreationTimeBefore: NotRequired[TimestampInput]
    CreationTimeAfter: NotRequired[TimestampInput]
    ModifiedTimeBefore: NotRequired[TimestampInput]
    ModifiedTimeAfter: NotRequired[TimestampInput]
    SortBy: NotRequired[StudioLifecycleConfigSortKey]
    SortOrder: NotRequired[SortOrder]


class ListSubscribedWorkteamsRequest(TypedDict, closed=True):
    NameContains: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListTagsInput(TypedDict, closed=True):
    ResourceArn: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListTrainingJobsRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    StatusEquals: NotRequired[TrainingJobStatus]
    SortBy: NotRequired[SortBy]
    SortOrder: NotRequired[SortOrder]
    WarmPoolStatusEquals: NotRequired[WarmPoolResourceStatus]
    TrainingPlanArnEquals: NotRequired[str]


class ListTrainingJobsForHyperParameterTuningJobRequest(TypedDict, closed=True):
    HyperParameterTuningJobName: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    StatusEquals: NotRequired[TrainingJobStatus]
    SortBy: NotRequired[TrainingJobSortByOptions]
    SortOrder: NotRequired[SortOrder]


class TrainingPlanFilter(TypedDict):
    Name: TrainingPlanFilterName
    Value: str


class TrainingPlanFilterLike(TypedDict):
    Name: ReadOnly[TrainingPlanFilterName]
    Value: ReadOnly[str]


class ListTrainingPlansRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    StartTimeAfter: NotRequired[TimestampInput]
    StartTimeBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[TrainingPlanSortBy]
    SortOrder: NotRequired[TrainingPlanSortOrder]
    Filters: NotRequired[list[TrainingPlanFilter]]


class ListTrainingSessionsRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    StatusEquals: NotRequired[TrainingSessionStatus]


class ListTransformJobsRequest(TypedDict, closed=True):
    CreationTimeAfter: NotRequired[TimestampInput]
    CreationTimeBefore: NotRequired[TimestampInput]
    LastModifiedTimeAfter: NotRequired[TimestampInput]
    LastModifiedTimeBefore: NotRequired[TimestampInput]
    NameContains: NotRequired[str]
    StatusEquals: NotRequired[TransformJobStatus]
    SortBy: NotRequired[SortBy]
    SortOrder: NotRequired[SortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListTrialComponentsRequest(TypedDict, closed=True):
    ExperimentName: NotRequired[str]
    TrialName: NotRequired[str]
    SourceArn: NotRequired[str]
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[SortTrialComponentsBy]
    SortOrder: NotRequired[SortOrder]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListTrialsRequest(TypedDict, closed=True):
    ExperimentName: NotRequired[str]
    TrialComponentName: NotRequired[str]
    CreatedAfter: NotRequired[TimestampInput]
    CreatedBefore: NotRequired[TimestampInput]
    SortBy: NotRequired[SortTrialsBy]
    SortOrder: NotRequired[SortOrder]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListUltraServersByReservedCapacityRequest(TypedDict, closed=True):
    ReservedCapacityArn: str
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class ListUserProfilesRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    SortOrder: NotRequired[SortOrder]
    SortBy: NotRequired[UserProfileSortKey]
    DomainIdEquals: NotRequired[str]
    UserProfileNameContains: NotRequired[str]


class ListWorkforcesRequest(TypedDict, closed=True):
    SortBy: NotRequired[ListWorkforcesSortByOptions]
    SortOrder: NotRequired[SortOrder]
    NameContains: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListWorkteamsRequest(TypedDict, closed=True):
    SortBy: NotRequired[ListWorkteamsSortByOptions]
    SortOrder: NotRequired[SortOrder]
    NameContains: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class PutEndpointPolicyRequest(TypedDict, closed=True):
    EndpointName: str
    ResourcePolicy: str


class PutModelPackageGroupPolicyInput(TypedDict, closed=True):
    ModelPackageGroupName: str
    ResourcePolicy: str


class QueryFilters(TypedDict):
    Types: NotRequired[list[str]]
    LineageTypes: NotRequired[list[LineageType]]
    CreatedBefore: NotRequired[TimestampInput]
    CreatedAfter: NotRequired[TimestampInput]
    ModifiedBefore: NotRequired[TimestampInput]
    ModifiedAfter: NotRequired[TimestampInput]
    Properties: NotRequired[dict[str, str]]


class QueryFiltersLike(TypedDict):
    Types: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    LineageTypes: NotRequired[ReadOnly[Sequence[LineageType]]]
    CreatedBefore: NotRequired[ReadOnly[TimestampInput]]
    CreatedAfter: NotRequired[ReadOnly[TimestampInput]]
    ModifiedBefore: NotRequired[ReadOnly[TimestampInput]]
    ModifiedAfter: NotRequired[ReadOnly[TimestampInput]]
    Properties: NotRequired[ReadOnly[dict[str, str]]]


class QueryLineageRequest(TypedDict, closed=True):
    StartArns: NotRequired[list[str]]
    Direction: NotRequired[Direction]
    IncludeEdges: NotRequired[bool]
    Filters: NotRequired[QueryFilters]
    MaxDepth: NotRequired[int]
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]


class Device(TypedDict):
    DeviceName: str
    Description: NotRequired[str]
    IotThingName: NotRequired[str]


class DeviceLike(TypedDict):
    DeviceName: ReadOnly[str]
    Description: NotRequired[ReadOnly[str]]
    IotThingName: NotRequired[ReadOnly[str]]


class RegisterDevicesRequest(TypedDict, closed=True):
    DeviceFleetName: str
    Devices: list[Device]
    Tags: NotRequired[list[Tag]]


class RenderableTask(TypedDict):
    Input: str


class RenderableTaskLike(TypedDict):
    Input: ReadOnly[str]


class RenderUiTemplateRequest(TypedDict, closed=True):
    UiTemplate: NotRequired[UiTemplate]
    Task: RenderableTask
    RoleArn: str
    HumanTaskUiArn: NotRequired[str]


class RetryPipelineExecutionRequest(TypedDict, closed=True):
    PipelineExecutionArn: str
    ClientRequestToken: NotRequired[str]
    ParallelismConfiguration: NotRequired[ParallelismConfiguration]


class Filter(TypedDict):
    Name: str
    Operator: NotRequired[Operator]
    Value: NotRequired[str]


class FilterLike(TypedDict):
    Name: ReadOnly[str]
    Operator: NotRequired[ReadOnly[Operator]]
    Value: NotRequired[ReadOnly[str]]


class NestedFilters(TypedDict):
    NestedPropertyName: str
    Filters: list[Filter]


class NestedFiltersLike(TypedDict):
    NestedPropertyName: ReadOnly[str]
    Filters: ReadOnly[Sequence[FilterLike]]


class SearchExpression(TypedDict):
    Filters: NotRequired[list[Filter]]
    NestedFilters: NotRequired[list[NestedFilters]]
    Operator: NotRequired[BooleanOperator]
    SubExpressions: NotRequired["list[SearchExpression]"]


class SearchExpressionLike(TypedDict):
    Filters: NotRequired[ReadOnly[Sequence[FilterLike]]]
    NestedFilters: NotRequired[ReadOnly[Sequence[NestedFiltersLike]]]
    Operator: NotRequired[ReadOnly[BooleanOperator]]
    SubExpressions: NotRequired[
        ReadOnly["Sequence[SearchExpression | SearchExpressionLike]"]
    ]


class VisibilityConditions(TypedDict):
    Key: NotRequired[str]
    Value: NotRequired[str]


class VisibilityConditionsLike(TypedDict):
    Key: NotRequired[ReadOnly[str]]
    Value: NotRequired[ReadOnly[str]]


class SearchRequest(TypedDict, closed=True):
    Resource: ResourceType
    SearchExpression: NotRequired[SearchExpression]
    SortBy: NotRequired[str]
    SortOrder: NotRequired[SearchSortOrder]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]
    CrossAccountFilterOption: NotRequired[CrossAccountFilterOption]
    VisibilityConditions: NotRequired[list[VisibilityConditions]]


class SearchTrainingPlanOfferingsRequest(TypedDict, closed=True):
    InstanceType: NotRequired[ReservedCapacityInstanceType]
    InstanceCount: NotRequired[int]
    UltraServerType: NotRequired[str]
    UltraServerCount: NotRequired[int]
    StartTimeAfter: NotRequired[TimestampInput]
    EndTimeBefore: NotRequired[TimestampInput]
    DurationHours: NotRequired[int]
    TargetResources: NotRequired[list[SageMakerResourceName]]
    TrainingPlanArn: NotRequired[str]


class SendPipelineExecutionStepFailureRequest(TypedDict, closed=True):
    CallbackToken: str
    FailureReason: NotRequired[str]
    ClientRequestToken: NotRequired[str]


class OutputParameterLike(TypedDict):
    Name: ReadOnly[str]
    Value: ReadOnly[str]


class SendPipelineExecutionStepSuccessRequest(TypedDict, closed=True):
    CallbackToken: str
    OutputParameters: NotRequired[list[OutputParameter]]
    ClientRequestToken: NotRequired[str]


class InstanceGroupHealthCheckConfigurationLike(TypedDict):
    InstanceGroupName: ReadOnly[str]
    InstanceIds: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    DeepHealthChecks: ReadOnly[Sequence[DeepHealthCheckType]]


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


class ParameterLike(TypedDict):
    Name: ReadOnly[str]
    Value: ReadOnly[str]


class SelectedStepLike(TypedDict):
    StepName: ReadOnly[str]


class SelectiveExecutionConfigLike(TypedDict):
    SourcePipelineExecutionArn: NotRequired[ReadOnly[str]]
    SelectedSteps: ReadOnly[Sequence[SelectedStepLike]]


class StartPipelineExecutionRequest(TypedDict, closed=True):
    PipelineName: str
    PipelineExecutionDisplayName: NotRequired[str]
    PipelineParameters: NotRequired[list[Parameter]]
    PipelineExecutionDescription: NotRequired[str]
    ClientRequestToken: NotRequired[str]
    ParallelismConfiguration: NotRequired[ParallelismConfiguration]
    SelectiveExecutionConfig: NotRequired[SelectiveExecutionConfig]
    PipelineVersionId: NotRequired[int]
    MlflowExperimentName: NotRequired[str]
    PipelineVersionAlias: NotRequired[str]
    RoleArn: NotRequired[str]


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


class StopInferenceExperimentRequest(TypedDict, closed=True):
    Name: str
    ModelVariantActions: dict[str, ModelVariantAction]
    DesiredModelVariants: NotRequired[list[ModelVariantConfig]]
    DesiredState: NotRequired[InferenceExperimentStopDesiredState]
    Reason: NotRequired[str]


class StopInferenceRecommendationsJobRequest(TypedDict, closed=True):
    JobName: str


class StopJobRequest(TypedDict, closed=True):
    JobName: str
    JobCategory: JobCategory


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


class UpdateActionRequest(TypedDict, closed=True):
    ActionName: str
    Description: NotRequired[str]
    Status: NotRequired[ActionStatus]
    Properties: NotRequired[dict[str, str]]
    PropertiesToRemove: NotRequired[list[str]]


class UpdateAppImageConfigRequest(TypedDict, closed=True):
    AppImageConfigName: str
    KernelGatewayImageConfig: NotRequired[KernelGatewayImageConfig]
    JupyterLabAppImageConfig: NotRequired[JupyterLabAppImageConfig]
    CodeEditorAppImageConfig: NotRequired[CodeEditorAppImageConfig]


class UpdateArtifactRequest(TypedDict, closed=True):
    ArtifactArn: str
    ArtifactName: NotRequired[str]
    Properties: NotRequired[dict[str, str]]
    PropertiesToRemove: NotRequired[list[str]]


class UpdateClusterRequest(TypedDict, closed=True):
    ClusterName: str
    InstanceGroups: NotRequired[list[ClusterInstanceGroupSpecification]]
    RestrictedInstanceGroups: NotRequired[
        list[ClusterRestrictedInstanceGroupSpecification]
    ]
    RestrictedInstanceGroupsConfig: NotRequired[ClusterRestrictedInstanceGroupsConfig]
    TieredStorageConfig: NotRequired[ClusterTieredStorageConfig]
    NodeRecovery: NotRequired[ClusterNodeRecovery]
    InstanceGroupsToDelete: NotRequired[list[str]]
    NodeProvisioningMode: NotRequired[ClusterNodeProvisioningMode]
    ClusterRole: NotRequired[str]
    AutoScaling: NotRequired[ClusterAutoScalingConfig]
    Orchestrator: NotRequired[ClusterOrchestrator]


class UpdateClusterExtensionRequest(TypedDict, closed=True):
    ClusterArn: str
    ExtensionArn: str
    ExtensionVersion: NotRequired[str]
    ConfigurationValues: NotRequired[str]
    ClientToken: NotRequired[str]


class UpdateClusterSchedulerConfigRequest(TypedDict, closed=True):
    ClusterSchedulerConfigId: str
    TargetVersion: int
    SchedulerConfig: NotRequired[SchedulerConfig]
    Description: NotRequired[str]


class UpdateClusterSoftwareInstanceGroupSpecification(TypedDict):
    InstanceGroupName: str
    ImageReleaseVersion: NotRequired[str]


class UpdateClusterSoftwareInstanceGroupSpecificationLike(TypedDict):
    InstanceGroupName: ReadOnly[str]
    ImageReleaseVersion: NotRequired[ReadOnly[str]]


class UpdateClusterSoftwareRequest(TypedDict, closed=True):
    ClusterName: str
    InstanceGroups: NotRequired[list[UpdateClusterSoftwareInstanceGroupSpecification]]
    DeploymentConfig: NotRequired[DeploymentConfiguration]
    ImageId: NotRequired[str]


class GitConfigForUpdate(TypedDict):
    SecretArn: NotRequired[str]


class GitConfigForUpdateLike(TypedDict):
    SecretArn: NotRequired[ReadOnly[str]]


class UpdateCodeRepositoryInput(TypedDict, closed=True):
    CodeRepositoryName: str
    GitConfig: NotRequired[GitConfigForUpdate]


class UpdateComputeQuotaRequest(TypedDict, closed=True):
    ComputeQuotaId: str
    TargetVersion: int
    ComputeQuotaConfig: NotRequired[ComputeQuotaConfig]
    ComputeQuotaTarget: NotRequired[ComputeQuotaTarget]
    ActivationState: NotRequired[ActivationState]
    Description: NotRequired[str]


class UpdateContextRequest(TypedDict, closed=True):
    ContextName: str
    Description: NotRequired[str]
    Properties: NotRequired[dict[str, str]]
    PropertiesToRemove: NotRequired[list[str]]


class UpdateDeviceFleetRequest(TypedDict, closed=True):
    DeviceFleetName: str
    RoleArn: NotRequired[str]
    Description: NotRequired[str]
    OutputConfig: EdgeOutputConfig
    EnableIotRoleAlias: NotRequired[bool]


class UpdateDevicesRequest(TypedDict, closed=True):
    DeviceFleetName: str
    Devices: list[Device]


class RStudioServerProDomainSettingsForUpdate(TypedDict):
    DomainExecutionRoleArn: str
    DefaultResourceSpec: NotRequired[ResourceSpec]
    RStudioConnectUrl: NotRequired[str]
    RStudioPackageManagerUrl: NotRequired[str]


class RStudioServerProDomainSettingsForUpdateLike(TypedDict):
    DomainExecutionRoleArn: ReadOnly[str]
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    RStudioConnectUrl: NotRequired[ReadOnly[str]]
    RStudioPackageManagerUrl: NotRequired[ReadOnly[str]]


class DomainSettingsForUpdate(TypedDict):
    RStudioServerProDomainSettingsForUpdate: NotRequired[
        RStudioServerProDomainSettingsForUpdate
    ]
    ExecutionRoleIdentityConfig: NotRequired[ExecutionRoleIdentityConfig]
    SecurityGroupIds: NotRequired[list[str]]
    TrustedIdentityPropagationSettings: NotRequired[TrustedIdentityPropagationSettings]
    DockerSettings: NotRequired[DockerSettings]
    AmazonQSettings: NotRequired[AmazonQSettings]
    UnifiedStudioSettings: NotRequired[UnifiedStudioSettings]
    IpAddressType: NotRequired[IPAddressType]


class DomainSettingsForUpdateLike(TypedDict):
    RStudioServerProDomainSettingsForUpdate: NotRequired[
        ReadOnly[RStudioServerProDomainSettingsForUpdateLike]
    ]
    ExecutionRoleIdentityConfig: NotRequired[ReadOnly[ExecutionRoleIdentityConfig]]
    SecurityGroupIds: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    TrustedIdentityPropagationSettings: NotRequired[
        ReadOnly[TrustedIdentityPropagationSettingsLike]
    ]
    DockerSettings: NotRequired[ReadOnly[DockerSettingsLike]]
    AmazonQSettings: NotRequired[ReadOnly[AmazonQSettingsLike]]
    UnifiedStudioSettings: NotRequired[ReadOnly[UnifiedStudioSettingsLike]]
    IpAddressType: NotRequired[ReadOnly[IPAddressType]]


class UpdateDomainRequest(TypedDict, closed=True):
    DomainId: str
    DefaultUserSettings: NotRequired[UserSettings]
    DomainSettingsForUpdate: NotRequired[DomainSettingsForUpdate]
    AppSecurityGroupManagement: NotRequired[AppSecurityGroupManagement]
    DefaultSpaceSettings: NotRequired[DefaultSpaceSettings]
    SubnetIds: NotRequired[list[str]]
    AppNetworkAccessType: NotRequired[AppNetworkAccessType]
    TagPropagation: NotRequired[TagPropagation]
    HomeEfsFileSystemCreation: NotRequired[HomeEfsFileSystemCreation]
    VpcId: NotRequired[str]


class VariantProperty(TypedDict):
    VariantPropertyType: VariantPropertyType


class VariantPropertyLike(TypedDict):
    VariantPropertyType: ReadOnly[VariantPropertyType]


class UpdateEndpointInput(TypedDict, closed=True):
    EndpointName: str
    EndpointConfigName: str
    RetainAllVariantProperties: NotRequired[bool]
    ExcludeRetainedVariantProperties: NotRequired[list[VariantProperty]]
    DeploymentConfig: NotRequired[DeploymentConfig]
    RetainDeploymentConfig: NotRequired[bool]


class ProductionVariantServerlessUpdateConfig(TypedDict):
    MaxConcurrency: NotRequired[int]
    ProvisionedConcurrency: NotRequired[int]


class ProductionVariantServerlessUpdateConfigLike(TypedDict):
    MaxConcurrency: NotRequired[ReadOnly[int]]
    ProvisionedConcurrency: NotRequired[ReadOnly[int]]


class DesiredWeightAndCapacity(TypedDict):
    VariantName: str
    DesiredWeight: NotRequired[FloatInput]
    DesiredInstanceCount: NotRequired[int]
    ServerlessUpdateConfig: NotRequired[ProductionVariantServerlessUpdateConfig]


class DesiredWeightAndCapacityLike(TypedDict):
    VariantName: ReadOnly[str]
    DesiredWeight: NotRequired[ReadOnly[FloatInput]]
    DesiredInstanceCount: NotRequired[ReadOnly[int]]
    ServerlessUpdateConfig: NotRequired[
        ReadOnly[ProductionVariantServerlessUpdateConfigLike]
    ]


class UpdateEndpointWeightsAndCapacitiesInput(TypedDict, closed=True):
    EndpointName: str
    DesiredWeightsAndCapacities: list[DesiredWeightAndCapacity]


class UpdateExperimentRequest(TypedDict, closed=True):
    ExperimentName: str
    DisplayName: NotRequired[str]
    Description: NotRequired[str]


class OnlineStoreConfigUpdate(TypedDict):
    TtlDuration: NotRequired[TtlDuration]
    StorageType: NotRequired[StorageType]


class OnlineStoreConfigUpdateLike(TypedDict):
    TtlDuration: NotRequired[ReadOnly[TtlDurationLike]]
    StorageType: NotRequired[ReadOnly[StorageType]]


class ThroughputConfigUpdate(TypedDict):
    ThroughputMode: NotRequired[ThroughputMode]
    ProvisionedReadCapacityUnits: NotRequired[int]
    ProvisionedWriteCapacityUnits: NotRequired[int]


class ThroughputConfigUpdateLike(TypedDict):
    ThroughputMode: NotRequired[ReadOnly[ThroughputMode]]
    ProvisionedReadCapacityUnits: NotRequired[ReadOnly[int]]
    ProvisionedWriteCapacityUnits: NotRequired[ReadOnly[int]]


class UpdateFeatureGroupRequest(TypedDict, closed=True):
    FeatureGroupName: str
    FeatureAdditions: NotRequired[list[FeatureDefinition]]
    OnlineStoreConfig: NotRequired[OnlineStoreConfigUpdate]
    ThroughputConfig: NotRequired[ThroughputConfigUpdate]


class FeatureParameterLike(TypedDict):
    Key: NotRequired[ReadOnly[str]]
    Value: NotRequired[ReadOnly[str]]


class UpdateFeatureMetadataRequest(TypedDict, closed=True):
    FeatureGroupName: str
    FeatureName: str
    Description: NotRequired[str]
    ParameterAdditions: NotRequired[list[FeatureParameter]]
    ParameterRemovals: NotRequired[list[str]]


class UpdateHubRequest(TypedDict, closed=True):
    HubName: str
    HubDescription: NotRequired[str]
    HubDisplayName: NotRequired[str]
    HubSearchKeywords: NotRequired[list[str]]


class UpdateHubContentRequest(TypedDict, closed=True):
    HubName: str
    HubContentName: str
    HubContentType: HubContentType
    HubContentVersion: str
    HubContentDisplayName: NotRequired[str]
    HubContentDescription: NotRequired[str]
    HubContentMarkdown: NotRequired[str]
    HubContentSearchKeywords: NotRequired[list[str]]
    SupportStatus: NotRequired[HubContentSupportStatus]


class UpdateHubContentReferenceRequest(TypedDict, closed=True):
    HubName: str
    HubContentName: str
    HubContentType: HubContentType
    MinVersion: NotRequired[str]


class UpdateImageRequest(TypedDict, closed=True):
    DeleteProperties: NotRequired[list[str]]
    Description: NotRequired[str]
    DisplayName: NotRequired[str]
    ImageName: str
    RoleArn: NotRequired[str]


class UpdateImageVersionRequest(TypedDict, closed=True):
    ImageName: str
    Alias: NotRequired[str]
    Version: NotRequired[int]
    AliasesToAdd: NotRequired[list[str]]
    AliasesToDelete: NotRequired[list[str]]
    VendorGuidance: NotRequired[VendorGuidance]
    JobType: NotRequired[JobType]
    MLFramework: NotRequired[str]
    ProgrammingLang: NotRequired[str]
    Processor: NotRequired[Processor]
    Horovod: NotRequired[bool]
    ReleaseNotes: NotRequired[str]


class InferenceComponentCapacitySizeLike(TypedDict):
    Type: ReadOnly[InferenceComponentCapacitySizeType]
    Value: ReadOnly[int]


class InferenceComponentRollingUpdatePolicyLike(TypedDict):
    MaximumBatchSize: ReadOnly[InferenceComponentCapacitySizeLike]
    WaitIntervalInSeconds: ReadOnly[int]
    MaximumExecutionTimeoutInSeconds: NotRequired[ReadOnly[int]]
    RollbackMaximumBatchSize: NotRequired[ReadOnly[InferenceComponentCapacitySizeLike]]


class InferenceComponentDeploymentConfigLike(TypedDict):
    RollingUpdatePolicy: ReadOnly[InferenceComponentRollingUpdatePolicyLike]
    AutoRollbackConfiguration: NotRequired[ReadOnly[AutoRollbackConfigLike]]


class UpdateInferenceComponentInput(TypedDict, closed=True):
    InferenceComponentName: str
    Specification: NotRequired[InferenceComponentSpecification]
    Specifications: NotRequired[list[InferenceComponentSpecification]]
    RuntimeConfig: NotRequired[InferenceComponentRuntimeConfig]
    DeploymentConfig: NotRequired[InferenceComponentDeploymentConfig]


class UpdateInferenceComponentRuntimeConfigInput(TypedDict, closed=True):
    InferenceComponentName: str
    DesiredRuntimeConfig: InferenceComponentRuntimeConfig


class UpdateInferenceExperimentRequest(TypedDict, closed=True):
    Name: str
    Schedule: NotRequired[InferenceExperimentSchedule]
    Description: NotRequired[str]
    ModelVariants: NotRequired[list[ModelVariantConfig]]
    DataStorageConfig: NotRequired[InferenceExperimentDataStorageConfig]
    ShadowModeConfig: NotRequired[ShadowModeConfig]


class UpdateInferenceRouterInput(TypedDict, closed=True):
    InferenceRouterName: str
    RoutingTargets: list[RoutingTarget]


class UpdateMlflowAppRequest(TypedDict, closed=True):
    Arn: str
    Name: NotRequired[str]
    ArtifactStoreUri: NotRequired[str]
    ModelRegistrationMode: NotRequired[ModelRegistrationMode]
    WeeklyMaintenanceWindowStart: NotRequired[str]
    DefaultDomainIdList: NotRequired[list[str]]
    AccountDefaultStatus: NotRequired[AccountDefaultStatus]


class UpdateMlflowTrackingServerRequest(TypedDict, closed=True):
    TrackingServerName: str
    ArtifactStoreUri: NotRequired[str]
    TrackingServerSize: NotRequired[TrackingServerSize]
    AutomaticModelRegistration: NotRequired[bool]
    WeeklyMaintenanceWindowStart: NotRequired[str]
    S3BucketOwnerAccountId: NotRequired[str]
    S3BucketOwnerVerification: NotRequired[bool]


class UpdateModelCardRequest(TypedDict, closed=True):
    ModelCardName: str
    Content: NotRequired[str]
    ModelCardStatus: NotRequired[ModelCardStatus]


class UpdateModelPackageInput(TypedDict, closed=True):
    ModelPackageArn: str
    ModelApprovalStatus: NotRequired[ModelApprovalStatus]
    ModelPackageRegistrationType: NotRequired[ModelPackageRegistrationType]
    ApprovalDescription: NotRequired[str]
    CustomerMetadataProperties: NotRequired[dict[str, str]]
    CustomerMetadataPropertiesToRemove: NotRequired[list[str]]
    AdditionalInferenceSpecificationsToAdd: NotRequired[
        list[AdditionalInferenceSpecificationDefinition]
    ]
    InferenceSpecification: NotRequired[InferenceSpecification]
    SourceUri: NotRequired[str]
    ModelCard: NotRequired[ModelPackageModelCard]
    ModelLifeCycle: NotRequired[ModelLifeCycle]
    ClientToken: NotRequired[str]


class UpdateMonitoringAlertRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    MonitoringAlertName: str
    DatapointsToAlert: int
    EvaluationPeriod: int


class UpdateMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    MonitoringScheduleConfig: MonitoringScheduleConfig


class UpdateNotebookInstanceInput(TypedDict, closed=True):
    NotebookInstanceName: str
    InstanceType: NotRequired[InstanceType]
    IpAddressType: NotRequired[IPAddressType]
    PlatformIdentifier: NotRequired[str]
    RoleArn: NotRequired[str]
    LifecycleConfigName: NotRequired[str]
    DisassociateLifecycleConfig: NotRequired[bool]
    VolumeSizeInGB: NotRequired[int]
    DefaultCodeRepository: NotRequired[str]
    AdditionalCodeRepositories: NotRequired[list[str]]
    AcceleratorTypes: NotRequired[list[NotebookInstanceAcceleratorType]]
    DisassociateAcceleratorTypes: NotRequired[bool]
    DisassociateDefaultCodeRepository: NotRequired[bool]
    DisassociateAdditionalCodeRepositories: NotRequired[bool]
    RootAccess: NotRequired[RootAccess]
    InstanceMetadataServiceConfiguration: NotRequired[
        InstanceMetadataServiceConfiguration
    ]


class UpdateNotebookInstanceLifecycleConfigInput(TypedDict, closed=True):
    NotebookInstanceLifecycleConfigName: str
    OnCreate: NotRequired[list[NotebookInstanceLifecycleHook]]
    OnStart: NotRequired[list[NotebookInstanceLifecycleHook]]


class UpdatePartnerAppRequest(TypedDict, closed=True):
    Arn: str
    MaintenanceConfig: NotRequired[PartnerAppMaintenanceConfig]
    Tier: NotRequired[str]
    ApplicationConfig: NotRequired[PartnerAppConfig]
    IdcConfig: NotRequired[IdcConfigInput]
    AuthType: NotRequired[PartnerAppAuthType]
    EnableIamSessionBasedIdentity: NotRequired[bool]
    EnableAutoMinorVersionUpgrade: NotRequired[bool]
    AppVersion: NotRequired[str]
    ClientToken: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class UpdatePipelineRequest(TypedDict, closed=True):
    PipelineName: str
    PipelineDisplayName: NotRequired[str]
    PipelineDefinition: NotRequired[str]
    PipelineDefinitionS3Location: NotRequired[PipelineDefinitionS3Location]
    PipelineDescription: NotRequired[str]
    RoleArn: NotRequired[str]
    ParallelismConfiguration: NotRequired[ParallelismConfiguration]
    PipelineVersionAliases: NotRequired[list[str]]


class UpdatePipelineExecutionRequest(TypedDict, closed=True):
    PipelineExecutionArn: str
    PipelineExecutionDescription: NotRequired[str]
    PipelineExecutionDisplayName: NotRequired[str]
    ParallelismConfiguration: NotRequired[ParallelismConfiguration]


class AliasOperations(TypedDict):
    Add: NotRequired[list[str]]
    Remove: NotRequired[list[str]]


class AliasOperationsLike(TypedDict):
    Add: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Remove: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class UpdatePipelineVersionRequest(TypedDict, closed=True):
    PipelineArn: str
    PipelineVersionId: int
    PipelineVersionDisplayName: NotRequired[str]
    PipelineVersionDescription: NotRequired[str]
    PipelineVersionAliasOperations: NotRequired[AliasOperations]


class ServiceCatalogProvisioningUpdateDetails(TypedDict):
    ProvisioningArtifactId: NotRequired[str]
    ProvisioningParameters: NotRequired[list[ProvisioningParameter]]


class ServiceCatalogProvisioningUpdateDetailsLike(TypedDict):
    ProvisioningArtifactId: NotRequired[ReadOnly[str]]
    ProvisioningParameters: NotRequired[ReadOnly[Sequence[ProvisioningParameterLike]]]


class CfnStackUpdateParameter(TypedDict):
    Key: str
    Value: NotRequired[str]


class CfnStackUpdateParameterLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]


class CfnUpdateTemplateProvider(TypedDict):
    TemplateName: str
    TemplateURL: str
    Parameters: NotRequired[list[CfnStackUpdateParameter]]


class CfnUpdateTemplateProviderLike(TypedDict):
    TemplateName: ReadOnly[str]
    TemplateURL: ReadOnly[str]
    Parameters: NotRequired[ReadOnly[Sequence[CfnStackUpdateParameterLike]]]


class UpdateTemplateProvider(TypedDict):
    CfnTemplateProvider: NotRequired[CfnUpdateTemplateProvider]


class UpdateTemplateProviderLike(TypedDict):
    CfnTemplateProvider: NotRequired[ReadOnly[CfnUpdateTemplateProviderLike]]


class UpdateProjectInput(TypedDict, closed=True):
    ProjectName: str
    ProjectDescription: NotRequired[str]
    ServiceCatalogProvisioningUpdateDetails: NotRequired[
        ServiceCatalogProvisioningUpdateDetails
    ]
    Tags: NotRequired[list[Tag]]
    TemplateProvidersToUpdate: NotRequired[list[UpdateTemplateProvider]]


class UpdateSpaceRequest(TypedDict, closed=True):
    DomainId: str
    SpaceName: str
    SpaceSettings: NotRequired[SpaceSettings]
    SpaceDisplayName: NotRequired[str]


class ProfilerConfigForUpdate(TypedDict):
    S3OutputPath: NotRequired[str]
    ProfilingIntervalInMilliseconds: NotRequired[int]
    ProfilingParameters: NotRequired[dict[str, str]]
    DisableProfiler: NotRequired[bool]


class ProfilerConfigForUpdateLike(TypedDict):
    S3OutputPath: NotRequired[ReadOnly[str]]
    ProfilingIntervalInMilliseconds: NotRequired[ReadOnly[int]]
    ProfilingParameters: NotRequired[ReadOnly[dict[str, str]]]
    DisableProfiler: NotRequired[ReadOnly[bool]]


class ResourceConfigForUpdate(TypedDict):
    KeepAlivePeriodInSeconds: int


class ResourceConfigForUpdateLike(TypedDict):
    KeepAlivePeriodInSeconds: ReadOnly[int]


class RemoteDebugConfigForUpdate(TypedDict):
    EnableRemoteDebug: NotRequired[bool]


class RemoteDebugConfigForUpdateLike(TypedDict):
    EnableRemoteDebug: NotRequired[ReadOnly[bool]]


class UpdateTrainingJobRequest(TypedDict, closed=True):
    TrainingJobName: str
    ProfilerConfig: NotRequired[ProfilerConfigForUpdate]
    ProfilerRuleConfigurations: NotRequired[list[ProfilerRuleConfiguration]]
    ResourceConfig: NotRequired[ResourceConfigForUpdate]
    RemoteDebugConfig: NotRequired[RemoteDebugConfigForUpdate]


class UpdateTrialRequest(TypedDict, closed=True):
    TrialName: str
    DisplayName: NotRequired[str]


class UpdateTrialComponentRequest(TypedDict, closed=True):
    TrialComponentName: str
    DisplayName: NotRequired[str]
    Status: NotRequired[TrialComponentStatus]
    StartTime: NotRequired[TimestampInput]
    EndTime: NotRequired[TimestampInput]
    Parameters: NotRequired[dict[str, TrialComponentParameterValue]]
    ParametersToRemove: NotRequired[list[str]]
    InputArtifacts: NotRequired[dict[str, TrialComponentArtifact]]
    InputArtifactsToRemove: NotRequired[list[str]]
    OutputArtifacts: NotRequired[dict[str, TrialComponentArtifact]]
    OutputArtifactsToRemove: NotRequired[list[str]]


class UpdateUserProfileRequest(TypedDict, closed=True):
    DomainId: str
    UserProfileName: str
    UserSettings: NotRequired[UserSettings]


class UpdateWorkforceRequest(TypedDict, closed=True):
    WorkforceName: str
    SourceIpConfig: NotRequired[SourceIpConfig]
    OidcConfig: NotRequired[OidcConfig]
    WorkforceVpcConfig: NotRequired[WorkforceVpcConfigRequest]
    IpAddressType: NotRequired[WorkforceIpAddressType]


class UpdateWorkteamRequest(TypedDict, closed=True):
    WorkteamName: str
    MemberDefinitions: NotRequired[list[MemberDefinition]]
    Description: NotRequired[str]
    NotificationConfiguration: NotRequired[NotificationConfiguration]
    WorkerAccessConfiguration: NotRequired[WorkerAccessConfiguration]
