"""What you send to Amazon SageMaker Service.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.sagemaker.literals import (
    AccountDefaultStatus,
    ActionStatus,
    ActivationState,
    AIBenchmarkJobStatus,
    AIRecommendationJobStatus,
    AlgorithmSortBy,
    AppImageConfigSortKey,
    AppNetworkAccessType,
    AppSecurityGroupManagement,
    AppSortKey,
    AppType,
    AssociationEdgeType,
    AuthMode,
    AutoMLJobStatus,
    AutoMLMode,
    AutoMLSortBy,
    AutoMLSortOrder,
    BatchStrategy,
    BooleanOperator,
    CandidateSortBy,
    CandidateStatus,
    ClusterAutoScalerType,
    ClusterAutoScalingMode,
    ClusterEventResourceType,
    ClusterFSxLustreDeletionPolicy,
    ClusterInstanceType,
    ClusterInterfaceType,
    ClusterNodeProvisioningMode,
    ClusterNodeRecovery,
    ClusterOperationSortBy,
    ClusterOperationStatus,
    ClusterOperationType,
    ClusterPatchingStrategy,
    ClusterSlurmNodeType,
    ClusterSortBy,
    CodeRepositorySortBy,
    CodeRepositorySortOrder,
    CompilationJobStatus,
    CrossAccountFilterOption,
    DeepHealthCheckType,
    DirectInternetAccess,
    Direction,
    EdgePackagingJobStatus,
    EndpointConfigSortKey,
    EndpointSortKey,
    EndpointStatus,
    EventSortBy,
    ExecutionRoleIdentityConfig,
    ExecutionStatus,
    FeatureGroupSortBy,
    FeatureGroupSortOrder,
    FeatureGroupStatus,
    HomeEfsFileSystemCreation,
    HubContentSortBy,
    HubContentSupportStatus,
    HubContentType,
    HubSortBy,
    HyperParameterTuningJobSortByOptions,
    HyperParameterTuningJobStatus,
    HyperParameterTuningJobStrategyType,
    ImageSortBy,
    ImageSortOrder,
    ImageVersionSortBy,
    ImageVersionSortOrder,
    IncludedData,
    InferenceComponentSortKey,
    InferenceComponentStatus,
    InferenceExperimentStatus,
    InferenceExperimentStopDesiredState,
    InferenceExperimentType,
    InstanceType,
    IPAddressType,
    JobCategory,
    JobStatus,
    JobType,
    LabelingJobStatus,
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
    ManagedStorageType,
    MlflowAppStatus,
    ModelApprovalStatus,
    ModelCardExportJobSortBy,
    ModelCardExportJobSortOrder,
    ModelCardExportJobStatus,
    ModelCardSortBy,
    ModelCardSortOrder,
    ModelCardStatus,
    ModelCardVersionSortBy,
    ModelMetadataFilterType,
    ModelPackageGroupSortBy,
    ModelPackageRegistrationType,
    ModelPackageSortBy,
    ModelPackageType,
    ModelRegistrationMode,
    ModelSortKey,
    ModelVariantAction,
    MonitoringAlertHistorySortKey,
    MonitoringAlertStatus,
    MonitoringExecutionSortKey,
    MonitoringJobDefinitionSortKey,
    MonitoringScheduleSortKey,
    MonitoringType,
    NotebookInstanceAcceleratorType,
    NotebookInstanceLifecycleConfigSortKey,
    NotebookInstanceLifecycleConfigSortOrder,
    NotebookInstanceSortKey,
    NotebookInstanceSortOrder,
    NotebookInstanceStatus,
    OfflineStoreStatusValue,
    Operator,
    OptimizationJobDeploymentInstanceType,
    OptimizationJobStatus,
    OrderKey,
    PartnerAppAuthType,
    PartnerAppType,
    PipelineManagedBy,
    PreemptTeamTasks,
    ProblemType,
    ProcessingJobStatus,
    ProcessingS3DataDistributionType,
    ProcessingS3InputMode,
    Processor,
    ProductionVariantAcceleratorType,
    ProductionVariantInferenceAmiVersion,
    ProductionVariantInstanceType,
    ProjectSortBy,
    ProjectSortOrder,
    RecommendationJobStatus,
    RecommendationJobType,
    RecommendationStepType,
    ReservedCapacityInstanceType,
    ResourceCatalogSortBy,
    ResourceCatalogSortOrder,
    ResourceSharingStrategy,
    ResourceType,
    RetentionType,
    RootAccess,
    SageMakerResourceName,
    SchedulerResourceStatus,
    ScheduleStatus,
    SearchSortOrder,
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
    StorageType,
    StudioLifecycleConfigAppType,
    StudioLifecycleConfigSortKey,
    TagPropagation,
    ThroughputMode,
    TrackingServerSize,
    TrackingServerStatus,
    TrainingJobEarlyStoppingType,
    TrainingJobSortByOptions,
    TrainingJobStatus,
    TrainingPlanFilterName,
    TrainingPlanSortBy,
    TrainingPlanSortOrder,
    TrainingSessionStatus,
    TransformJobStatus,
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


class AIRecommendationOutputConfig(TypedDict):
    S3OutputLocation: NotRequired[str]
    ModelPackageGroupIdentifier: NotRequired[str]
    MlflowConfig: NotRequired[AIMlflowConfig]


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


class CreateAIWorkloadConfigRequest(TypedDict, closed=True):
    AIWorkloadConfigName: str
    DatasetConfig: NotRequired[AIDatasetConfig]
    AIWorkloadConfigs: NotRequired[AIWorkloadConfigs]
    Tags: NotRequired[list[Tag]]


class CreateActionRequest(TypedDict, closed=True):
    ActionName: str
    Source: ActionSource
    ActionType: str
    Description: NotRequired[str]
    Status: NotRequired[ActionStatus]
    Properties: NotRequired[dict[str, str]]
    MetadataProperties: NotRequired[MetadataProperties]
    Tags: NotRequired[list[Tag]]


class CreateAlgorithmInput(TypedDict, closed=True):
    AlgorithmName: str
    AlgorithmDescription: NotRequired[str]
    TrainingSpecification: TrainingSpecification
    InferenceSpecification: NotRequired[InferenceSpecification]
    ValidationSpecification: NotRequired[AlgorithmValidationSpecification]
    CertifyForMarketplace: NotRequired[bool]
    Tags: NotRequired[list[Tag]]


class CreateAppRequest(TypedDict, closed=True):
    DomainId: str
    UserProfileName: NotRequired[str]
    SpaceName: NotRequired[str]
    AppType: AppType
    AppName: str
    Tags: NotRequired[list[Tag]]
    ResourceSpec: NotRequired[ResourceSpec]
    RecoveryMode: NotRequired[bool]


class CreateAppImageConfigRequest(TypedDict, closed=True):
    AppImageConfigName: str
    Tags: NotRequired[list[Tag]]
    KernelGatewayImageConfig: NotRequired[KernelGatewayImageConfig]
    JupyterLabAppImageConfig: NotRequired[JupyterLabAppImageConfig]
    CodeEditorAppImageConfig: NotRequired[CodeEditorAppImageConfig]


class CreateArtifactRequest(TypedDict, closed=True):
    ArtifactName: NotRequired[str]
    Source: ArtifactSource
    ArtifactType: str
    Properties: NotRequired[dict[str, str]]
    MetadataProperties: NotRequired[MetadataProperties]
    Tags: NotRequired[list[Tag]]


class AutoMLDataSplitConfig(TypedDict):
    ValidationFraction: NotRequired[FloatInput]


class AutoMLJobConfig(TypedDict):
    CompletionCriteria: NotRequired[AutoMLJobCompletionCriteria]
    SecurityConfig: NotRequired[AutoMLSecurityConfig]
    CandidateGenerationConfig: NotRequired[AutoMLCandidateGenerationConfig]
    DataSplitConfig: NotRequired[AutoMLDataSplitConfig]
    Mode: NotRequired[AutoMLMode]


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


class ClusterPatchSchedule(TypedDict):
    NextPatchDate: NotRequired[TimestampInput]


class ClusterAutoPatchConfig(TypedDict):
    PatchingStrategy: ClusterPatchingStrategy
    PatchSchedule: NotRequired[ClusterPatchSchedule]
    DeploymentConfig: NotRequired[DeploymentConfiguration]
    IdleWaitWindowInSeconds: NotRequired[int]
    DrainPolicy: NotRequired[ClusterDrainPolicy]


class ClusterKubernetesConfig(TypedDict):
    Labels: NotRequired[dict[str, str]]
    Taints: NotRequired[list[ClusterKubernetesTaint]]


class ClusterSlurmConfig(TypedDict):
    NodeType: ClusterSlurmNodeType
    PartitionNames: NotRequired[list[str]]


class ClusterNetworkInterface(TypedDict):
    InterfaceType: NotRequired[ClusterInterfaceType]


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


class EnvironmentConfig(TypedDict):
    FSxLustreConfig: NotRequired[FSxLustreConfig]


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


class ClusterSharedEnvironmentConfig(TypedDict):
    FSxLustreDeletionPolicy: ClusterFSxLustreDeletionPolicy
    FSxLustreConfig: FSxLustreConfig


class ClusterRestrictedInstanceGroupsConfig(TypedDict):
    SharedEnvironmentConfig: ClusterSharedEnvironmentConfig


class ClusterAutoScalingConfig(TypedDict):
    Mode: ClusterAutoScalingMode
    AutoScalerType: NotRequired[ClusterAutoScalerType]


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


class ComputeQuotaResourceConfig(TypedDict):
    InstanceType: ClusterInstanceType
    Count: NotRequired[int]
    Accelerators: NotRequired[int]
    VCpu: NotRequired[FloatInput]
    MemoryInGiB: NotRequired[FloatInput]
    AcceleratorPartition: NotRequired[AcceleratorPartitionConfig]


class ResourceSharingConfig(TypedDict):
    Strategy: ResourceSharingStrategy
    BorrowLimit: NotRequired[int]
    AbsoluteBorrowLimits: NotRequired[list[ComputeQuotaResourceConfig]]


class ComputeQuotaConfig(TypedDict):
    ComputeQuotaResources: NotRequired[list[ComputeQuotaResourceConfig]]
    ResourceSharingConfig: NotRequired[ResourceSharingConfig]
    PreemptTeamTasks: NotRequired[PreemptTeamTasks]


class CreateComputeQuotaRequest(TypedDict, closed=True):
    Name: str
    Description: NotRequired[str]
    ClusterArn: str
    ComputeQuotaConfig: ComputeQuotaConfig
    ComputeQuotaTarget: ComputeQuotaTarget
    ActivationState: NotRequired[ActivationState]
    Tags: NotRequired[list[Tag]]


class CreateContextRequest(TypedDict, closed=True):
    ContextName: str
    Source: ContextSource
    ContextType: str
    Description: NotRequired[str]
    Properties: NotRequired[dict[str, str]]
    Tags: NotRequired[list[Tag]]


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


class DataQualityJobInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]


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


class CreateDeviceFleetRequest(TypedDict, closed=True):
    DeviceFleetName: str
    RoleArn: NotRequired[str]
    Description: NotRequired[str]
    OutputConfig: EdgeOutputConfig
    Tags: NotRequired[list[Tag]]
    EnableIotRoleAlias: NotRequired[bool]


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


class ThroughputConfig(TypedDict):
    ThroughputMode: ThroughputMode
    ProvisionedReadCapacityUnits: NotRequired[int]
    ProvisionedWriteCapacityUnits: NotRequired[int]


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


class CreateFlowDefinitionRequest(TypedDict, closed=True):
    FlowDefinitionName: str
    HumanLoopRequestSource: NotRequired[HumanLoopRequestSource]
    HumanLoopActivationConfig: NotRequired[HumanLoopActivationConfig]
    HumanLoopConfig: NotRequired[HumanLoopConfig]
    OutputConfig: FlowDefinitionOutputConfig
    RoleArn: str
    Tags: NotRequired[list[Tag]]


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


class CreateHumanTaskUiRequest(TypedDict, closed=True):
    HumanTaskUiName: str
    UiTemplate: UiTemplate
    Tags: NotRequired[list[Tag]]


class TuningJobCompletionCriteria(TypedDict):
    TargetObjectiveMetricValue: NotRequired[FloatInput]
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


class InferenceComponentContainerSpecification(TypedDict):
    Image: NotRequired[str]
    ArtifactUrl: NotRequired[str]
    Environment: NotRequired[dict[str, str]]
    ContainerMetricsConfig: NotRequired[ContainerMetricsConfig]


class InferenceComponentComputeResourceRequirements(TypedDict):
    NumberOfCpuCoresRequired: NotRequired[FloatInput]
    NumberOfAcceleratorDevicesRequired: NotRequired[FloatInput]
    MinMemoryRequiredInMb: int
    MaxMemoryRequiredInMb: NotRequired[int]
    AcceleratorPartitionType: NotRequired[str]


class InferenceComponentDataCacheConfig(TypedDict):
    EnableCaching: bool


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


class InferenceComponentRuntimeConfig(TypedDict):
    CopyCount: int


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


class ModelVariantConfig(TypedDict):
    ModelName: str
    VariantName: str
    InfrastructureConfig: ModelInfrastructureConfig


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


class RecommendationJobCompiledOutputConfig(TypedDict):
    S3OutputUri: NotRequired[str]


class RecommendationJobOutputConfig(TypedDict):
    KmsKeyId: NotRequired[str]
    CompiledOutputConfig: NotRequired[RecommendationJobCompiledOutputConfig]


class CreateInferenceRecommendationsJobRequest(TypedDict, closed=True):
    JobName: str
    JobType: RecommendationJobType
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
    JobCategory: JobCategory
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


class CreateModelInput(TypedDict, closed=True):
    ModelName: str
    PrimaryContainer: NotRequired[ContainerDefinition]
    Containers: NotRequired[list[ContainerDefinition]]
    InferenceExecutionConfig: NotRequired[InferenceExecutionConfig]
    ExecutionRoleArn: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    VpcConfig: NotRequired[VpcConfig]
    EnableNetworkIsolation: NotRequired[bool]


class ModelBiasJobInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]
    GroundTruthS3Input: MonitoringGroundTruthS3Input


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
    ModelCardStatus: ModelCardStatus
    Tags: NotRequired[list[Tag]]


class CreateModelCardExportJobRequest(TypedDict, closed=True):
    ModelCardName: str
    ModelCardVersion: NotRequired[int]
    ModelCardExportJobName: str
    OutputConfig: ModelCardExportOutputConfig


class ModelExplainabilityJobInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]


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


class CreateModelPackageGroupInput(TypedDict, closed=True):
    ModelPackageGroupName: str
    ModelPackageGroupDescription: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    ManagedConfiguration: NotRequired[ManagedConfiguration]


class ModelQualityJobInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]
    GroundTruthS3Input: MonitoringGroundTruthS3Input


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


class MonitoringInput(TypedDict):
    EndpointInput: NotRequired[EndpointInput]
    BatchTransformInput: NotRequired[BatchTransformInput]


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


class CreateMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    MonitoringScheduleConfig: MonitoringScheduleConfig
    Tags: NotRequired[list[Tag]]


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


class CreateNotebookInstanceLifecycleConfigInput(TypedDict, closed=True):
    NotebookInstanceLifecycleConfigName: str
    OnCreate: NotRequired[list[NotebookInstanceLifecycleHook]]
    OnStart: NotRequired[list[NotebookInstanceLifecycleHook]]
    Tags: NotRequired[list[Tag]]


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


class IdcConfigInput(TypedDict):
    InstanceArn: str


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


class CfnStackCreateParameter(TypedDict):
    Key: str
    Value: NotRequired[str]


class CfnCreateTemplateProvider(TypedDict):
    TemplateName: str
    TemplateURL: str
    RoleARN: NotRequired[str]
    Parameters: NotRequired[list[CfnStackCreateParameter]]


class CreateTemplateProvider(TypedDict):
    CfnTemplateProvider: NotRequired[CfnCreateTemplateProvider]


class CreateProjectInput(TypedDict, closed=True):
    ProjectName: str
    ProjectDescription: NotRequired[str]
    ServiceCatalogProvisioningDetails: NotRequired[ServiceCatalogProvisioningDetails]
    Tags: NotRequired[list[Tag]]
    TemplateProviders: NotRequired[list[CreateTemplateProvider]]


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


class SessionChainingConfig(TypedDict):
    EnableSessionTagChaining: NotRequired[bool]


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


class CreateTrainingSessionRequest(TypedDict, closed=True):
    TrainingSessionName: str
    ModelPackageGroupArn: NotRequired[str]
    LoraConfig: LoraConfig
    RoleArn: str
    VpcConfig: NotRequired[VpcConfig]
    ModelConfig: TrainingSessionModelConfig
    OutputConfig: TrainingSessionOutputConfig
    Tags: NotRequired[list[Tag]]


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


class TrialComponentParameterValue(TypedDict):
    StringValue: NotRequired[str]
    NumberValue: NotRequired[FloatInput]


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


class WorkforceVpcConfigRequest(TypedDict):
    VpcId: NotRequired[str]
    SecurityGroupIds: NotRequired[list[str]]
    Subnets: NotRequired[list[str]]


class CreateWorkforceRequest(TypedDict, closed=True):
    CognitoConfig: NotRequired[CognitoConfig]
    OidcConfig: NotRequired[OidcConfig]
    SourceIpConfig: NotRequired[SourceIpConfig]
    WorkforceName: str
    Tags: NotRequired[list[Tag]]
    WorkforceVpcConfig: NotRequired[WorkforceVpcConfigRequest]
    IpAddressType: NotRequired[WorkforceIpAddressType]


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


class GetScalingConfigurationRecommendationRequest(TypedDict, closed=True):
    InferenceRecommendationsJobName: str
    RecommendationId: NotRequired[str]
    EndpointName: NotRequired[str]
    TargetCpuUtilizationPerCore: NotRequired[int]
    ScalingPolicyObjective: NotRequired[ScalingPolicyObjective]


class PropertyNameQuery(TypedDict):
    PropertyNameHint: str


class SuggestionQuery(TypedDict):
    PropertyNameQuery: NotRequired[PropertyNameQuery]


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


class ModelMetadataSearchExpression(TypedDict):
    Filters: NotRequired[list[ModelMetadataFilter]]


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


class RetryPipelineExecutionRequest(TypedDict, closed=True):
    PipelineExecutionArn: str
    ClientRequestToken: NotRequired[str]
    ParallelismConfiguration: NotRequired[ParallelismConfiguration]


class Filter(TypedDict):
    Name: str
    Operator: NotRequired[Operator]
    Value: NotRequired[str]


class NestedFilters(TypedDict):
    NestedPropertyName: str
    Filters: list[Filter]


class SearchExpression(TypedDict):
    Filters: NotRequired[list[Filter]]
    NestedFilters: NotRequired[list[NestedFilters]]
    Operator: NotRequired[BooleanOperator]
    SubExpressions: NotRequired["list[SearchExpression]"]


class VisibilityConditions(TypedDict):
    Key: NotRequired[str]
    Value: NotRequired[str]


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


class SendPipelineExecutionStepSuccessRequest(TypedDict, closed=True):
    CallbackToken: str
    OutputParameters: NotRequired[list[OutputParameter]]
    ClientRequestToken: NotRequired[str]


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


class UpdateClusterSoftwareRequest(TypedDict, closed=True):
    ClusterName: str
    InstanceGroups: NotRequired[list[UpdateClusterSoftwareInstanceGroupSpecification]]
    DeploymentConfig: NotRequired[DeploymentConfiguration]
    ImageId: NotRequired[str]


class GitConfigForUpdate(TypedDict):
    SecretArn: NotRequired[str]


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


class DesiredWeightAndCapacity(TypedDict):
    VariantName: str
    DesiredWeight: NotRequired[FloatInput]
    DesiredInstanceCount: NotRequired[int]
    ServerlessUpdateConfig: NotRequired[ProductionVariantServerlessUpdateConfig]


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


class ThroughputConfigUpdate(TypedDict):
    ThroughputMode: NotRequired[ThroughputMode]
    ProvisionedReadCapacityUnits: NotRequired[int]
    ProvisionedWriteCapacityUnits: NotRequired[int]


class UpdateFeatureGroupRequest(TypedDict, closed=True):
    FeatureGroupName: str
    FeatureAdditions: NotRequired[list[FeatureDefinition]]
    OnlineStoreConfig: NotRequired[OnlineStoreConfigUpdate]
    ThroughputConfig: NotRequired[ThroughputConfigUpdate]


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


class UpdatePipelineVersionRequest(TypedDict, closed=True):
    PipelineArn: str
    PipelineVersionId: int
    PipelineVersionDisplayName: NotRequired[str]
    PipelineVersionDescription: NotRequired[str]
    PipelineVersionAliasOperations: NotRequired[AliasOperations]


class ServiceCatalogProvisioningUpdateDetails(TypedDict):
    ProvisioningArtifactId: NotRequired[str]
    ProvisioningParameters: NotRequired[list[ProvisioningParameter]]


class CfnStackUpdateParameter(TypedDict):
    Key: str
    Value: NotRequired[str]


class CfnUpdateTemplateProvider(TypedDict):
    TemplateName: str
    TemplateURL: str
    Parameters: NotRequired[list[CfnStackUpdateParameter]]


class UpdateTemplateProvider(TypedDict):
    CfnTemplateProvider: NotRequired[CfnUpdateTemplateProvider]


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


class ResourceConfigForUpdate(TypedDict):
    KeepAlivePeriodInSeconds: int


class RemoteDebugConfigForUpdate(TypedDict):
    EnableRemoteDebug: NotRequired[bool]


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
