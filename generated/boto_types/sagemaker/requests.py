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
    """Parameters of `add_association`."""

    SourceArn: str
    """The ARN of the source."""

    DestinationArn: str
    """The Amazon Resource Name (ARN) of the destination."""

    AssociationType: NotRequired[literals.AssociationEdgeType]
    """The type of association."""


class AddTagsInput(TypedDict, closed=True):
    """Parameters of `add_tags`."""

    ResourceArn: str
    """The Amazon Resource Name (ARN) of the resource that you want to tag."""

    Tags: list[Tag]
    """An array of key-value pairs."""


class AssociateTrialComponentRequest(TypedDict, closed=True):
    """Parameters of `associate_trial_component`."""

    TrialComponentName: str
    """The name of the component to associated with the trial."""

    TrialName: str
    """The name of the trial to associate with."""


class AttachClusterNodeNetworkInterfaceRequest(TypedDict, closed=True):
    """Parameters of `attach_cluster_node_network_interface`."""

    ClusterName: str
    """The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that
    contains the target node."""

    NodeId: str
    """The unique identifier of the cluster node to which you want to attach the
    network interface."""

    NetworkInterfaceId: str
    """The unique identifier of the elastic network interface (ENI) to attach."""


class AttachClusterNodeVolumeRequest(TypedDict, closed=True):
    """Parameters of `attach_cluster_node_volume`."""

    ClusterArn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster containing
    the target node."""

    NodeId: str
    """The unique identifier of the cluster node to which you want to attach the
    volume."""

    VolumeId: str
    """The unique identifier of your EBS volume to attach."""


class AddClusterNodeSpecification(TypedDict):
    """Specifies an instance group and the number of nodes to add to it."""

    InstanceGroupName: str
    """The name of the instance group to which you want to add nodes."""

    IncrementTargetCountBy: int
    """The number of nodes to add to the specified instance group."""

    AvailabilityZones: NotRequired[list[str]]
    """The availability zones in which to add nodes."""

    InstanceTypes: NotRequired[list[literals.ClusterInstanceType]]
    """The instance types to use when adding nodes."""


class BatchAddClusterNodesRequest(TypedDict, closed=True):
    """Parameters of `batch_add_cluster_nodes`."""

    ClusterName: str
    """The name of the HyperPod cluster to which you want to add nodes."""

    ClientToken: NotRequired[str]
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the request."""

    NodesToAdd: list[AddClusterNodeSpecification]
    """A list of instance groups and the number of nodes to add to each."""


class BatchDeleteClusterNodesRequest(TypedDict, total=False, closed=True):
    """Parameters of `batch_delete_cluster_nodes`."""

    ClusterName: Required[str]
    """The name of the SageMaker HyperPod cluster from which to delete the specified
    nodes."""

    NodeIds: list[str]
    """A list of node IDs to be deleted from the specified cluster."""

    NodeLogicalIds: list[str]
    """A list of NodeLogicalIds identifying the nodes to be deleted."""


class BatchDescribeModelPackageInput(TypedDict, closed=True):
    """Parameters of `batch_describe_model_package`."""

    ModelPackageArnList: list[str]
    """The list of Amazon Resource Name (ARN) of the model package groups."""


class BatchRebootClusterNodesRequest(TypedDict, total=False, closed=True):
    """Parameters of `batch_reboot_cluster_nodes`."""

    ClusterName: Required[str]
    """The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster
    containing the nodes to reboot."""

    NodeIds: list[str]
    """A list of EC2 instance IDs to reboot using soft recovery."""

    NodeLogicalIds: list[str]
    """A list of logical node IDs to reboot using soft recovery."""


class BatchReplaceClusterNodesRequest(TypedDict, total=False, closed=True):
    """Parameters of `batch_replace_cluster_nodes`."""

    ClusterName: Required[str]
    """The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster
    containing the nodes to replace."""

    NodeIds: list[str]
    """A list of EC2 instance IDs to replace with new hardware."""

    NodeLogicalIds: list[str]
    """A list of logical node IDs to replace with new hardware."""


class AIBenchmarkOutputConfig(TypedDict):
    """The output configuration for an AI benchmark job."""

    S3OutputLocation: str
    """The Amazon S3 URI where benchmark results are stored."""

    MlflowConfig: NotRequired[AIMlflowConfig]
    """The MLflow tracking configuration for the job."""


class CreateAIBenchmarkJobRequest(TypedDict, closed=True):
    """Parameters of `create_ai_benchmark_job`."""

    AIBenchmarkJobName: str
    """The name of the AI benchmark job."""

    BenchmarkTarget: AIBenchmarkTarget
    """The target endpoint to benchmark."""

    OutputConfig: AIBenchmarkOutputConfig
    """The output configuration for the benchmark job, including the Amazon S3
    location where benchmark results are stored."""

    AIWorkloadConfigIdentifier: str
    """The name or Amazon Resource Name (ARN) of the AI workload configuration to use
    for this benchmark job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf."""

    NetworkConfig: NotRequired[AIBenchmarkNetworkConfig]
    """The network configuration for the benchmark job, including VPC settings."""

    Tags: NotRequired[list[Tag]]
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them."""


class AIRecommendationOutputConfig(TypedDict, total=False):
    """The output configuration for an AI recommendation job."""

    S3OutputLocation: str
    """The Amazon S3 URI where recommendation results are stored."""

    ModelPackageGroupIdentifier: str
    """The name or Amazon Resource Name (ARN) of the model package group where the
    optimized model is registered as a new model package version."""

    MlflowConfig: AIMlflowConfig
    """The MLflow tracking configuration for the job."""


class CreateAIRecommendationJobRequest(TypedDict, closed=True):
    """Parameters of `create_ai_recommendation_job`."""

    AIRecommendationJobName: str
    """The name of the AI recommendation job."""

    ModelSource: AIModelSource
    """The source of the model to optimize."""

    OutputConfig: AIRecommendationOutputConfig
    """The output configuration for the recommendation job, including the Amazon S3
    location for results and an optional model package group where the optimized
    model is registered."""

    AIWorkloadConfigIdentifier: str
    """The name or Amazon Resource Name (ARN) of the AI workload configuration to use
    for this recommendation job."""

    PerformanceTarget: AIRecommendationPerformanceTarget
    """The performance targets for the recommendation job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf."""

    InferenceSpecification: NotRequired[AIRecommendationInferenceSpecification]
    """The inference framework configuration."""

    OptimizeModel: NotRequired[bool]
    """Whether to allow model optimization techniques such as quantization,
    speculative decoding, and kernel tuning."""

    ComputeSpec: NotRequired[AIRecommendationComputeSpec]
    """The compute resource specification for the recommendation job."""

    AdapterSource: NotRequired[AIAdapterSource]
    """The LoRA adapter source for the recommendation job."""

    Tags: NotRequired[list[Tag]]
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them."""


class CreateAIWorkloadConfigRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_ai_workload_config`."""

    AIWorkloadConfigName: Required[str]
    """The name of the AI workload configuration."""

    DatasetConfig: AIDatasetConfig
    """The dataset configuration for the workload."""

    AIWorkloadConfigs: AIWorkloadConfigs
    """The benchmark tool configuration and workload specification."""

    Tags: list[Tag]
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them."""


class CreateActionRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_action`."""

    ActionName: Required[str]
    """The name of the action."""

    Source: Required[ActionSource]
    """The source type, ID, and URI."""

    ActionType: Required[str]
    """The action type."""

    Description: str
    """The description of the action."""

    Status: literals.ActionStatus
    """The status of the action."""

    Properties: dict[str, str]
    """A list of properties to add to the action."""

    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    Tags: list[Tag]
    """A list of tags to apply to the action."""


class S3DataSource(TypedDict, total=False):
    """Describes the S3 data source."""

    S3DataType: Required[literals.S3DataType]
    """If you choose S3Prefix, S3Uri identifies a key name prefix."""

    S3Uri: Required[str]
    """Depending on the value specified for the S3DataType, identifies either a key
    name prefix or a manifest."""

    S3DataDistributionType: literals.S3DataDistribution
    """If you want SageMaker to replicate the entire dataset on each ML compute
    instance that is launched for model training, specify FullyReplicated."""

    AttributeNames: list[str]
    """A list of one or more attribute names to use that are found in a specified
    augmented manifest file."""

    InstanceGroupNames: list[str]
    """A list of names of instance groups that get data from the S3 data source."""

    ModelAccessConfig: ModelAccessConfig
    """The access configuration file to control access to the ML model."""

    HubAccessConfig: HubAccessConfig
    """The configuration for a private hub model reference that points to a SageMaker
    JumpStart public hub model."""


class DataSource(TypedDict, total=False):
    """Describes the location of the channel data."""

    S3DataSource: S3DataSource
    """The S3 location of the data source that is associated with a channel."""

    FileSystemDataSource: FileSystemDataSource
    """The file system that is associated with a channel."""

    DatasetSource: DatasetSource
    """The dataset resource that's associated with a channel."""


class Channel(TypedDict, total=False):
    """A channel is a named input source that training algorithms can consume."""

    ChannelName: Required[str]
    """The name of the channel."""

    DataSource: Required[DataSource]
    """The location of the channel data."""

    ContentType: str
    """The MIME type of the data."""

    CompressionType: literals.CompressionType
    """If training data is compressed, the compression type."""

    RecordWrapperType: literals.RecordWrapper
    """Specify RecordIO as the value when input data is in raw format but the
    training algorithm requires the RecordIO format."""

    InputMode: literals.TrainingInputMode
    """(Optional) The input mode to use for the data channel in a training job."""

    ShuffleConfig: ShuffleConfig
    """A configuration for a shuffle option for input data in a channel."""


class ResourceConfig(TypedDict, total=False):
    """Describes the resources, including machine learning (ML) compute instances and
    ML storage volumes, to use for model training.
    """

    InstanceType: literals.TrainingInstanceType
    """The ML compute instance type."""

    InstanceCount: int
    """The number of ML compute instances to use."""

    VolumeSizeInGB: int
    """The size of the ML storage volume that you want to provision."""

    VolumeKmsKeyId: str
    """The Amazon Web Services KMS key that SageMaker uses to encrypt data on the
    storage volume attached to the ML compute instance(s) that run the training job."""

    KeepAlivePeriodInSeconds: int
    """The duration of time in seconds to retain configured resources in a warm pool
    for subsequent training jobs."""

    InstanceGroups: list[InstanceGroup]
    """The configuration of a heterogeneous cluster in JSON format."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of the training plan to use for this resource
    configuration."""

    InstancePlacementConfig: InstancePlacementConfig
    """Configuration for how training job instances are placed and allocated within
    UltraServers."""

    InstancePreferences: list[InstancePreference]
    """An ordered list of ML compute instance types for the training job, in priority
    order."""

    SelectedInstanceType: literals.TrainingInstanceType
    """The instance type that SageMaker selected for the job from the provided
    InstancePreferences."""

    SelectedInstanceCount: int
    """The number of instances of SelectedInstanceType that the training job launched
    with."""


class StoppingCondition(TypedDict, total=False):
    """Specifies a limit to how long a job can run."""

    MaxRuntimeInSeconds: int
    """The maximum length of time, in seconds, that a training or compilation job can
    run before it is stopped."""

    MaxWaitTimeInSeconds: int
    """The maximum length of time, in seconds, that a managed Spot training job has
    to complete."""

    MaxPendingTimeInSeconds: int
    """The maximum length of time, in seconds, that a training or compilation job can
    be pending before it is stopped."""


class TrainingJobDefinition(TypedDict):
    """Defines the input needed to run a training job using the algorithm."""

    TrainingInputMode: literals.TrainingInputMode
    """The training input mode that the algorithm supports."""

    HyperParameters: NotRequired[dict[str, str]]
    """The hyperparameters used for the training job."""

    InputDataConfig: list[Channel]
    """An array of Channel objects, each of which specifies an input source."""

    OutputDataConfig: OutputDataConfig
    """the path to the S3 bucket where you want to store model artifacts."""

    ResourceConfig: ResourceConfig
    """The resources, including the ML compute instances and ML storage volumes, to
    use for model training."""

    StoppingCondition: StoppingCondition
    """Specifies a limit to how long a model training job can run."""


class AlgorithmValidationProfile(TypedDict):
    """Defines a training job and a batch transform job that SageMaker runs to
    validate your algorithm.
    """

    ProfileName: str
    """The name of the profile for the algorithm."""

    TrainingJobDefinition: TrainingJobDefinition
    """The TrainingJobDefinition object that describes the training job that
    SageMaker runs to validate your algorithm."""

    TransformJobDefinition: NotRequired[TransformJobDefinition]
    """The TransformJobDefinition object that describes the transform job that
    SageMaker runs to validate your algorithm."""


class AlgorithmValidationSpecification(TypedDict):
    """Specifies configurations for one or more training jobs that SageMaker runs to
    test the algorithm.
    """

    ValidationRole: str
    """The IAM roles that SageMaker uses to run the training jobs."""

    ValidationProfiles: list[AlgorithmValidationProfile]
    """An array of AlgorithmValidationProfile objects, each of which specifies a
    training job and batch transform job that SageMaker runs to validate your
    algorithm."""


class CreateAlgorithmInput(TypedDict, total=False, closed=True):
    """Parameters of `create_algorithm`."""

    AlgorithmName: Required[str]
    """The name of the algorithm."""

    AlgorithmDescription: str
    """A description of the algorithm."""

    TrainingSpecification: Required[TrainingSpecification]
    """Specifies details about training jobs run by this algorithm, including the
    following:"""

    InferenceSpecification: InferenceSpecification
    """Specifies details about inference jobs that the algorithm runs, including the
    following:"""

    ValidationSpecification: AlgorithmValidationSpecification
    """Specifies configurations for one or more training jobs and that SageMaker runs
    to test the algorithm's training code and, optionally, one or more batch
    transform jobs that SageMaker runs to test the algorithm's inference code."""

    CertifyForMarketplace: bool
    """Whether to certify the algorithm so that it can be listed in Amazon Web
    Services Marketplace."""

    Tags: list[Tag]
    """An array of key-value pairs."""


class CreateAppRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_app`."""

    DomainId: Required[str]
    """The domain ID."""

    UserProfileName: str
    """The user profile name."""

    SpaceName: str
    """The name of the space."""

    AppType: Required[literals.AppType]
    """The type of app."""

    AppName: Required[str]
    """The name of the app."""

    Tags: list[Tag]
    """Each tag consists of a key and an optional value."""

    ResourceSpec: ResourceSpec
    """The instance type and the Amazon Resource Name (ARN) of the SageMaker AI image
    created on the instance."""

    RecoveryMode: bool
    """Indicates whether the application is launched in recovery mode."""


class CreateAppImageConfigRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_app_image_config`."""

    AppImageConfigName: Required[str]
    """The name of the AppImageConfig."""

    Tags: list[Tag]
    """A list of tags to apply to the AppImageConfig."""

    KernelGatewayImageConfig: KernelGatewayImageConfig
    """The KernelGatewayImageConfig."""

    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    """The JupyterLabAppImageConfig."""

    CodeEditorAppImageConfig: CodeEditorAppImageConfig
    """The CodeEditorAppImageConfig."""


class CreateArtifactRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_artifact`."""

    ArtifactName: str
    """The name of the artifact."""

    Source: Required[ArtifactSource]
    """The ID, ID type, and URI of the source."""

    ArtifactType: Required[str]
    """The artifact type."""

    Properties: dict[str, str]
    """A list of properties to add to the artifact."""

    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    Tags: list[Tag]
    """A list of tags to apply to the artifact."""


class AutoMLDataSplitConfig(TypedDict, total=False):
    """This structure specifies how to split the data into train and validation
    datasets.
    """

    ValidationFraction: FloatInput
    """The validation fraction (optional) is a float that specifies the portion of
    the training dataset to be used for validation."""


class AutoMLJobConfig(TypedDict, total=False):
    """A collection of settings used for an AutoML job."""

    CompletionCriteria: AutoMLJobCompletionCriteria
    """How long an AutoML job is allowed to run, or how many candidates a job is
    allowed to generate."""

    SecurityConfig: AutoMLSecurityConfig
    """The security configuration for traffic encryption or Amazon VPC settings."""

    CandidateGenerationConfig: AutoMLCandidateGenerationConfig
    """The configuration for generating a candidate for an AutoML job (optional)."""

    DataSplitConfig: AutoMLDataSplitConfig
    """The configuration for splitting the input training dataset."""

    Mode: literals.AutoMLMode
    """The method that Autopilot uses to train the data."""


class CreateAutoMLJobRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_auto_ml_job`."""

    AutoMLJobName: Required[str]
    """Identifies an Autopilot job."""

    InputDataConfig: Required[list[AutoMLChannel]]
    """An array of channel objects that describes the input data and its location."""

    OutputDataConfig: Required[AutoMLOutputDataConfig]
    """Provides information about encryption and the Amazon S3 output path needed to
    store artifacts from an AutoML job."""

    ProblemType: literals.ProblemType
    """Defines the type of supervised learning problem available for the candidates."""

    AutoMLJobObjective: AutoMLJobObjective
    """Specifies a metric to minimize or maximize as the objective of a job."""

    AutoMLJobConfig: AutoMLJobConfig
    """A collection of settings used to configure an AutoML job."""

    RoleArn: Required[str]
    """The ARN of the role that is used to access the data."""

    GenerateCandidateDefinitionsOnly: bool
    """Generates possible candidates without training the models."""

    Tags: list[Tag]
    """An array of key-value pairs."""

    ModelDeployConfig: ModelDeployConfig
    """Specifies how to generate the endpoint name for an automatic one-click
    Autopilot model deployment."""


class CreateAutoMLJobV2Request(TypedDict, total=False, closed=True):
    """Parameters of `create_auto_ml_job_v2`."""

    AutoMLJobName: Required[str]
    """Identifies an Autopilot job."""

    AutoMLJobInputDataConfig: Required[list[AutoMLJobChannel]]
    """An array of channel objects describing the input data and their location."""

    OutputDataConfig: Required[AutoMLOutputDataConfig]
    """Provides information about encryption and the Amazon S3 output path needed to
    store artifacts from an AutoML job."""

    AutoMLProblemTypeConfig: Required[AutoMLProblemTypeConfig]
    """Defines the configuration settings of one of the supported problem types."""

    RoleArn: Required[str]
    """The ARN of the role that is used to access the data."""

    Tags: list[Tag]
    """An array of key-value pairs."""

    SecurityConfig: AutoMLSecurityConfig
    """The security configuration for traffic encryption or Amazon VPC settings."""

    AutoMLJobObjective: AutoMLJobObjective
    """Specifies a metric to minimize or maximize as the objective of a job."""

    ModelDeployConfig: ModelDeployConfig
    """Specifies how to generate the endpoint name for an automatic one-click
    Autopilot model deployment."""

    DataSplitConfig: AutoMLDataSplitConfig
    """This structure specifies how to split the data into train and validation
    datasets."""

    AutoMLComputeConfig: AutoMLComputeConfig
    """Specifies the compute configuration for the AutoML job V2."""


class ClusterInstanceRequirements(TypedDict):
    """The instance requirements for a flexible instance group."""

    InstanceTypes: list[literals.ClusterInstanceType]
    """The list of instance types that the instance group can use."""


class ClusterPatchSchedule(TypedDict, total=False):
    """The schedule configuration for automatic patching."""

    NextPatchDate: TimestampInput
    """The date and time of the next scheduled automatic patch."""


class ClusterAutoPatchConfig(TypedDict, total=False):
    """The configuration for automatic patching of the instance group."""

    PatchingStrategy: Required[literals.ClusterPatchingStrategy]
    """The strategy for applying patches to instances in the group."""

    PatchSchedule: ClusterPatchSchedule
    """The schedule for automatic patching, including the next patch date."""

    DeploymentConfig: DeploymentConfiguration
    """The deployment configuration for rolling patch updates, including rollback
    settings and batch sizes."""

    IdleWaitWindowInSeconds: int
    """The maximum time, in seconds, that automatic patching waits for instances to
    become idle after a scheduled patch starts."""

    DrainPolicy: ClusterDrainPolicy
    """The policy that controls how pods are evicted from an instance before it is
    patched."""


class ClusterKubernetesConfig(TypedDict, total=False):
    """Kubernetes configuration that specifies labels and taints to be applied to
    cluster nodes in an instance group.
    """

    Labels: dict[str, str]
    """Key-value pairs of labels to be applied to cluster nodes."""

    Taints: list[ClusterKubernetesTaint]
    """List of taints to be applied to cluster nodes."""


class ClusterSlurmConfig(TypedDict):
    """The Slurm configuration for an instance group in a SageMaker HyperPod cluster."""

    NodeType: literals.ClusterSlurmNodeType
    """The type of Slurm node for the instance group."""

    PartitionNames: NotRequired[list[str]]
    """The list of Slurm partition names that the instance group belongs to."""


class ClusterNetworkInterface(TypedDict, total=False):
    """The network interface configuration for a Amazon SageMaker HyperPod cluster
    instance group.
    """

    InterfaceType: literals.ClusterInterfaceType
    """The type of network interface for the instance group."""


class ClusterInstanceGroupSpecification(TypedDict, total=False):
    """The specifications of an instance group that you need to define."""

    InstanceCount: Required[int]
    """Specifies the number of instances to add to the instance group of a SageMaker
    HyperPod cluster."""

    MinInstanceCount: int
    """Defines the minimum number of instances required for an instance group to
    become InService."""

    InstanceGroupName: Required[str]
    """Specifies the name of the instance group."""

    InstanceType: literals.ClusterInstanceType
    """Specifies the instance type of the instance group."""

    InstanceRequirements: ClusterInstanceRequirements
    """The instance requirements for the instance group, including the instance types
    to use."""

    LifeCycleConfig: ClusterLifeCycleConfig
    """Specifies the LifeCycle configuration for the instance group."""

    ExecutionRole: Required[str]
    """Specifies an IAM execution role to be assumed by the instance group."""

    ThreadsPerCore: int
    """Specifies the value for Threads per core."""

    InstanceStorageConfigs: list[ClusterInstanceStorageConfig]
    """Specifies the additional storage configurations for the instances in the
    SageMaker HyperPod cluster instance group."""

    OnStartDeepHealthChecks: list[literals.DeepHealthCheckType]
    """A flag indicating whether deep health checks should be performed when the
    cluster instance group is created or updated."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of the training plan to use for this cluster
    instance group."""

    OverrideVpcConfig: VpcConfig
    """To configure multi-AZ deployments, customize the Amazon VPC configuration at
    the instance group level."""

    ScheduledUpdateConfig: ScheduledUpdateConfig
    """The configuration object of the schedule that SageMaker uses to update the
    AMI."""

    ImageId: str
    """When configuring your HyperPod cluster, you can specify an image ID using one
    of the following options:"""

    AutoPatchConfig: ClusterAutoPatchConfig
    """The configuration for automatic OS security patching."""

    ImageReleaseVersion: str
    """The version of the HyperPod-managed AMI to use for the instance group."""

    KubernetesConfig: ClusterKubernetesConfig
    """Specifies the Kubernetes configuration for the instance group."""

    SlurmConfig: ClusterSlurmConfig
    """Specifies the Slurm configuration for the instance group."""

    CapacityRequirements: ClusterCapacityRequirements
    """Specifies the capacity requirements for the instance group."""

    NetworkInterface: ClusterNetworkInterface
    """The network interface configuration for the instance group."""


class EnvironmentConfig(TypedDict, total=False):
    """The configuration for the restricted instance groups (RIG) environment."""

    FSxLustreConfig: FSxLustreConfig
    """Configuration settings for an Amazon FSx for Lustre file system to be used
    with the cluster."""


class ClusterRestrictedInstanceGroupSpecification(TypedDict, total=False):
    """The specifications of a restricted instance group that you need to define."""

    InstanceCount: Required[int]
    """Specifies the number of instances to add to the restricted instance group of a
    SageMaker HyperPod cluster."""

    InstanceGroupName: Required[str]
    """Specifies the name of the restricted instance group."""

    InstanceType: Required[literals.ClusterInstanceType]
    """Specifies the instance type of the restricted instance group."""

    ExecutionRole: Required[str]
    """Specifies an IAM execution role to be assumed by the restricted instance
    group."""

    ThreadsPerCore: int
    """The number you specified to TreadsPerCore in CreateCluster for enabling or
    disabling multithreading."""

    InstanceStorageConfigs: list[ClusterInstanceStorageConfig]
    """Specifies the additional storage configurations for the instances in the
    SageMaker HyperPod cluster restricted instance group."""

    OnStartDeepHealthChecks: list[literals.DeepHealthCheckType]
    """A flag indicating whether deep health checks should be performed when the
    cluster restricted instance group is created or updated."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN) of the training plan to filter clusters by."""

    OverrideVpcConfig: VpcConfig
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""

    ScheduledUpdateConfig: ScheduledUpdateConfig
    """The configuration object of the schedule that SageMaker follows when updating
    the AMI."""

    EnvironmentConfig: EnvironmentConfig
    """The configuration for the restricted instance groups (RIG) environment."""


class ClusterSharedEnvironmentConfig(TypedDict):
    """The shared environment configuration for the restricted instance groups (RIG)."""

    FSxLustreDeletionPolicy: literals.ClusterFSxLustreDeletionPolicy
    """The deletion policy for the Amazon FSx for Lustre file system in the shared
    environment."""

    FSxLustreConfig: FSxLustreConfig
    """Configuration settings for an Amazon FSx for Lustre file system in the shared
    environment."""


class ClusterRestrictedInstanceGroupsConfig(TypedDict):
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster.
    """

    SharedEnvironmentConfig: ClusterSharedEnvironmentConfig
    """The shared environment configuration for the restricted instance groups (RIG)."""


class ClusterAutoScalingConfig(TypedDict):
    """Specifies the autoscaling configuration for a HyperPod cluster."""

    Mode: literals.ClusterAutoScalingMode
    """Describes whether autoscaling is enabled or disabled for the cluster."""

    AutoScalerType: NotRequired[literals.ClusterAutoScalerType]
    """The type of autoscaler to use."""


class CreateClusterRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_cluster`."""

    ClusterName: Required[str]
    """The name for the new SageMaker HyperPod cluster."""

    InstanceGroups: list[ClusterInstanceGroupSpecification]
    """The instance groups to be created in the SageMaker HyperPod cluster."""

    RestrictedInstanceGroups: list[ClusterRestrictedInstanceGroupSpecification]
    """The specialized instance groups for training models like Amazon Nova to be
    created in the SageMaker HyperPod cluster."""

    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfig
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster."""

    VpcConfig: VpcConfig
    """Specifies the Amazon Virtual Private Cloud (VPC) that is associated with the
    Amazon SageMaker HyperPod cluster."""

    Tags: list[Tag]
    """Custom tags for managing the SageMaker HyperPod cluster as an Amazon Web
    Services resource."""

    Orchestrator: ClusterOrchestrator
    """The type of orchestrator to use for the SageMaker HyperPod cluster."""

    NodeRecovery: literals.ClusterNodeRecovery
    """The node recovery mode for the SageMaker HyperPod cluster."""

    TieredStorageConfig: ClusterTieredStorageConfig
    """The configuration for managed tier checkpointing on the HyperPod cluster."""

    NodeProvisioningMode: literals.ClusterNodeProvisioningMode
    """The mode for provisioning nodes in the cluster."""

    ClusterRole: str
    """The Amazon Resource Name (ARN) of the IAM role that HyperPod assumes to
    perform cluster autoscaling operations."""

    AutoScaling: ClusterAutoScalingConfig
    """The autoscaling configuration for the cluster."""


class CreateClusterExtensionRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_cluster_extension`."""

    ClusterArn: Required[str]
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which to
    install the extension."""

    ExtensionName: Required[str]
    """The name of the extension to install, for example sagemaker-observability."""

    ExtensionVersion: str
    """The version of the extension to install, in MAJOR.MINOR.PATCH format, for
    example 1.0.0."""

    ConfigurationValues: str
    """The configuration settings for the extension, as a JSON object serialized as a
    string, for example {"metricsProvider":{"nodeMetrics":{"level":"ADVANCED"}}}."""

    Tags: list[Tag]
    """Custom tags for managing the extension as an Amazon Web Services resource."""

    ClientToken: str
    """A unique, case-sensitive identifier that you provide so that the operation
    completes no more than one time."""


class CreateClusterSchedulerConfigRequest(TypedDict, closed=True):
    """Parameters of `create_cluster_scheduler_config`."""

    Name: str
    """The name for the cluster policy."""

    ClusterArn: str
    """ARN of the cluster."""

    SchedulerConfig: SchedulerConfig
    """Configuration about the monitoring schedule."""

    Description: NotRequired[str]
    """Description of the cluster policy."""

    Tags: NotRequired[list[Tag]]
    """Tags of the cluster policy."""


class CreateCodeRepositoryInput(TypedDict, closed=True):
    """Parameters of `create_code_repository`."""

    CodeRepositoryName: str
    """The name of the Git repository."""

    GitConfig: GitConfig
    """Specifies details about the repository, including the URL where the repository
    is located, the default branch, and credentials to use to access the repository."""

    Tags: NotRequired[list[Tag]]
    """An array of key-value pairs."""


class CreateCompilationJobRequest(TypedDict, closed=True):
    """Parameters of `create_compilation_job`."""

    CompilationJobName: str
    """A name for the model compilation job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf."""

    ModelPackageVersionArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of a versioned model package."""

    InputConfig: NotRequired[InputConfig]
    """Provides information about the location of input model artifacts, the name and
    shape of the expected data inputs, and the framework in which the model was
    trained."""

    OutputConfig: OutputConfig
    """Provides information about the output location for the compiled model and the
    target device the model runs on."""

    VpcConfig: NotRequired[NeoVpcConfig]
    """A VpcConfig object that specifies the VPC that you want your compilation job
    to connect to."""

    StoppingCondition: StoppingCondition
    """Specifies a limit to how long a model compilation job can run."""

    Tags: NotRequired[list[Tag]]
    """An array of key-value pairs."""


class ComputeQuotaResourceConfig(TypedDict, total=False):
    """Configuration of the resources used for the compute allocation definition."""

    InstanceType: Required[literals.ClusterInstanceType]
    """The instance type of the instance group for the cluster."""

    Count: int
    """The number of instances to add to the instance group of a SageMaker HyperPod
    cluster."""

    Accelerators: int
    """The number of accelerators to allocate."""

    VCpu: FloatInput
    """The number of vCPU to allocate."""

    MemoryInGiB: FloatInput
    """The amount of memory in GiB to allocate."""

    AcceleratorPartition: AcceleratorPartitionConfig
    """The accelerator partition configuration for fractional GPU allocation."""


class ResourceSharingConfig(TypedDict, total=False):
    """Resource sharing configuration."""

    Strategy: Required[literals.ResourceSharingStrategy]
    """The strategy of how idle compute is shared within the cluster."""

    BorrowLimit: int
    """The limit on how much idle compute can be borrowed.The values can be 1 - 500
    percent of idle compute that the team is allowed to borrow."""

    AbsoluteBorrowLimits: list[ComputeQuotaResourceConfig]
    """The absolute limits on compute resources that can be borrowed from idle
    compute."""


class ComputeQuotaConfig(TypedDict, total=False):
    """Configuration of the compute allocation definition for an entity."""

    ComputeQuotaResources: list[ComputeQuotaResourceConfig]
    """Allocate compute resources by instance types."""

    ResourceSharingConfig: ResourceSharingConfig
    """Resource sharing configuration."""

    PreemptTeamTasks: literals.PreemptTeamTasks
    """Allows workloads from within an entity to preempt same-team workloads."""


class CreateComputeQuotaRequest(TypedDict, closed=True):
    """Parameters of `create_compute_quota`."""

    Name: str
    """The name of the compute allocation definition."""

    Description: NotRequired[str]
    """Description of the compute allocation definition."""

    ClusterArn: str
    """ARN of the cluster."""

    ComputeQuotaConfig: ComputeQuotaConfig
    """Configuration of the compute allocation definition."""

    ComputeQuotaTarget: ComputeQuotaTarget
    """The target entity to allocate compute resources to."""

    ActivationState: NotRequired[literals.ActivationState]
    """The state of the compute allocation being described."""

    Tags: NotRequired[list[Tag]]
    """Tags of the compute allocation definition."""


class CreateContextRequest(TypedDict, closed=True):
    """Parameters of `create_context`."""

    ContextName: str
    """The name of the context."""

    Source: ContextSource
    """The source type, ID, and URI."""

    ContextType: str
    """The context type."""

    Description: NotRequired[str]
    """The description of the context."""

    Properties: NotRequired[dict[str, str]]
    """A list of properties to add to the context."""

    Tags: NotRequired[list[Tag]]
    """A list of tags to apply to the context."""


class EndpointInput(TypedDict, total=False):
    """Input object for the endpoint"""

    EndpointName: Required[str]
    """An endpoint in customer's account which has enabled DataCaptureConfig enabled."""

    LocalPath: Required[str]
    """Path to the filesystem where the endpoint data is available to the container."""

    S3InputMode: literals.ProcessingS3InputMode
    """Whether the Pipe or File is used as the input mode for transferring data for
    the monitoring job."""

    S3DataDistributionType: literals.ProcessingS3DataDistributionType
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by
    an Amazon S3 key."""

    FeaturesAttribute: str
    """The attributes of the input data that are the input features."""

    InferenceAttribute: str
    """The attribute of the input data that represents the ground truth label."""

    ProbabilityAttribute: str
    """In a classification problem, the attribute that represents the class
    probability."""

    ProbabilityThresholdAttribute: FloatInput
    """The threshold for the class probability to be evaluated as a positive result."""

    StartTimeOffset: str
    """If specified, monitoring jobs substract this time from the start time."""

    EndTimeOffset: str
    """If specified, monitoring jobs substract this time from the end time."""

    ExcludeFeaturesAttribute: str
    """The attributes of the input data to exclude from the analysis."""


class BatchTransformInput(TypedDict, total=False):
    """Input object for the batch transform job."""

    DataCapturedDestinationS3Uri: Required[str]
    """The Amazon S3 location being used to capture the data."""

    DatasetFormat: Required[MonitoringDatasetFormat]
    """The dataset format for your batch transform job."""

    LocalPath: Required[str]
    """Path to the filesystem where the batch transform data is available to the
    container."""

    S3InputMode: literals.ProcessingS3InputMode
    """Whether the Pipe or File is used as the input mode for transferring data for
    the monitoring job."""

    S3DataDistributionType: literals.ProcessingS3DataDistributionType
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by
    an S3 key."""

    FeaturesAttribute: str
    """The attributes of the input data that are the input features."""

    InferenceAttribute: str
    """The attribute of the input data that represents the ground truth label."""

    ProbabilityAttribute: str
    """In a classification problem, the attribute that represents the class
    probability."""

    ProbabilityThresholdAttribute: FloatInput
    """The threshold for the class probability to be evaluated as a positive result."""

    StartTimeOffset: str
    """If specified, monitoring jobs substract this time from the start time."""

    EndTimeOffset: str
    """If specified, monitoring jobs subtract this time from the end time."""

    ExcludeFeaturesAttribute: str
    """The attributes of the input data to exclude from the analysis."""


class DataQualityJobInput(TypedDict, total=False):
    """The input for the data quality monitoring job."""

    EndpointInput: EndpointInput
    """Input object for the endpoint"""

    BatchTransformInput: BatchTransformInput
    """Input object for the batch transform job."""


class MonitoringS3Output(TypedDict):
    """Information about where and how you want to store the results of a monitoring
    job.
    """

    S3Uri: str
    """A URI that identifies the Amazon S3 storage location where Amazon SageMaker AI
    saves the results of a monitoring job."""

    LocalPath: str
    """The local path to the Amazon S3 storage location where Amazon SageMaker AI
    saves the results of a monitoring job."""

    S3UploadMode: NotRequired[literals.ProcessingS3UploadMode]
    """Whether to upload the results of the monitoring job continuously or after the
    job completes."""


class MonitoringOutput(TypedDict):
    """The output object for a monitoring job."""

    S3Output: MonitoringS3Output
    """The Amazon S3 storage location where the results of a monitoring job are
    saved."""


class MonitoringOutputConfig(TypedDict):
    """The output configuration for monitoring jobs."""

    MonitoringOutputs: list[MonitoringOutput]
    """Monitoring outputs for monitoring jobs."""

    KmsKeyId: NotRequired[str]
    """The Key Management Service (KMS) key that Amazon SageMaker AI uses to encrypt
    the model artifacts at rest using Amazon S3 server-side encryption."""


class CreateDataQualityJobDefinitionRequest(TypedDict, closed=True):
    """Parameters of `create_data_quality_job_definition`."""

    JobDefinitionName: str
    """The name for the monitoring job definition."""

    DataQualityBaselineConfig: NotRequired[DataQualityBaselineConfig]
    """Configures the constraints and baselines for the monitoring job."""

    DataQualityAppSpecification: DataQualityAppSpecification
    """Specifies the container that runs the monitoring job."""

    DataQualityJobInput: DataQualityJobInput
    """A list of inputs for the monitoring job."""

    DataQualityJobOutputConfig: MonitoringOutputConfig
    """The output configuration for monitoring jobs."""

    JobResources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    """Specifies networking configuration for the monitoring job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf."""

    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    """A time limit for how long the monitoring job is allowed to run before
    stopping."""

    Tags: NotRequired[list[Tag]]
    """(Optional) An array of key-value pairs."""


class CreateDeviceFleetRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_device_fleet`."""

    DeviceFleetName: Required[str]
    """The name of the fleet that the device belongs to."""

    RoleArn: str
    """The Amazon Resource Name (ARN) that has access to Amazon Web Services Internet
    of Things (IoT)."""

    Description: str
    """A description of the fleet."""

    OutputConfig: Required[EdgeOutputConfig]
    """The output configuration for storing sample data collected by the fleet."""

    Tags: list[Tag]
    """Creates tags for the specified fleet."""

    EnableIotRoleAlias: bool
    """Whether to create an Amazon Web Services IoT Role Alias during device fleet
    creation."""


class CreateDomainRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_domain`."""

    DomainName: Required[str]
    """A name for the domain."""

    AuthMode: Required[literals.AuthMode]
    """The mode of authentication that members use to access the domain."""

    DefaultUserSettings: Required[UserSettings]
    """The default settings to use to create a user profile when UserSettings isn't
    specified in the call to the CreateUserProfile API."""

    DomainSettings: DomainSettings
    """A collection of Domain settings."""

    SubnetIds: list[str]
    """The VPC subnets that the domain uses for communication."""

    VpcId: str
    """The ID of the Amazon Virtual Private Cloud (VPC) that the domain uses for
    communication."""

    Tags: list[Tag]
    """Tags to associated with the Domain."""

    AppNetworkAccessType: literals.AppNetworkAccessType
    """Specifies the VPC used for non-EFS traffic."""

    HomeEfsFileSystemKmsKeyId: str
    """Use KmsKeyId."""

    KmsKeyId: str
    """SageMaker AI uses Amazon Web Services KMS to encrypt EFS and EBS volumes
    attached to the domain with an Amazon Web Services managed key by default."""

    AppSecurityGroupManagement: literals.AppSecurityGroupManagement
    """The entity that creates and manages the required security groups for inter-app
    communication in VPCOnly mode."""

    HomeEfsFileSystemCreation: literals.HomeEfsFileSystemCreation
    """Indicates whether to create a home EFS file system for the domain."""

    TagPropagation: literals.TagPropagation
    """Indicates whether custom tag propagation is supported for the domain."""

    DefaultSpaceSettings: DefaultSpaceSettings
    """The default settings for shared spaces that users create in the domain."""


class DeploymentStage(TypedDict):
    """Contains information about a stage in an edge deployment plan."""

    StageName: str
    """The name of the stage."""

    DeviceSelectionConfig: DeviceSelectionConfig
    """Configuration of the devices in the stage."""

    DeploymentConfig: NotRequired[EdgeDeploymentConfig]
    """Configuration of the deployment details."""


class CreateEdgeDeploymentPlanRequest(TypedDict, closed=True):
    """Parameters of `create_edge_deployment_plan`."""

    EdgeDeploymentPlanName: str
    """The name of the edge deployment plan."""

    ModelConfigs: list[EdgeDeploymentModelConfig]
    """List of models associated with the edge deployment plan."""

    DeviceFleetName: str
    """The device fleet used for this edge deployment plan."""

    Stages: NotRequired[list[DeploymentStage]]
    """List of stages of the edge deployment plan."""

    Tags: NotRequired[list[Tag]]
    """List of tags with which to tag the edge deployment plan."""


class CreateEdgeDeploymentStageRequest(TypedDict, closed=True):
    """Parameters of `create_edge_deployment_stage`."""

    EdgeDeploymentPlanName: str
    """The name of the edge deployment plan."""

    Stages: list[DeploymentStage]
    """List of stages to be added to the edge deployment plan."""


class CreateEdgePackagingJobRequest(TypedDict, closed=True):
    """Parameters of `create_edge_packaging_job`."""

    EdgePackagingJobName: str
    """The name of the edge packaging job."""

    CompilationJobName: str
    """The name of the SageMaker Neo compilation job that will be used to locate
    model artifacts for packaging."""

    ModelName: str
    """The name of the model."""

    ModelVersion: str
    """The version of the model."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to
    download and upload the model, and to contact SageMaker Neo."""

    OutputConfig: EdgeOutputConfig
    """Provides information about the output location for the packaged model."""

    ResourceKey: NotRequired[str]
    """The Amazon Web Services KMS key to use when encrypting the EBS volume the edge
    packaging job runs on."""

    Tags: NotRequired[list[Tag]]
    """Creates tags for the packaging job."""


class CreateEndpointInput(TypedDict, closed=True):
    """Parameters of `create_endpoint`."""

    EndpointName: str
    """The name of the endpoint.The name must be unique within an Amazon Web Services
    Region in your Amazon Web Services account."""

    EndpointConfigName: str
    """The name of an endpoint configuration."""

    DeploymentConfig: NotRequired[DeploymentConfig]
    """The deployment configuration for an endpoint, which contains the desired
    deployment strategy and rollback configurations."""

    Tags: NotRequired[list[Tag]]
    """An array of key-value pairs."""


class ProductionVariant(TypedDict, total=False):
    """Identifies a model that you want to host and the resources chosen to deploy
    for hosting it.
    """

    VariantName: Required[str]
    """The name of the production variant."""

    ModelName: str
    """The name of the model that you want to host."""

    InitialInstanceCount: int
    """Number of instances to launch initially."""

    InstanceType: literals.ProductionVariantInstanceType
    """The ML compute instance type."""

    InstancePools: list[InstancePool]
    """A list of instance pools for the production variant."""

    VariantInstanceProvisionTimeoutInSeconds: int
    """The timeout value, in seconds, for provisioning instances for the production
    variant."""

    InitialVariantWeight: FloatInput
    """Determines initial traffic distribution among all of the models that you
    specify in the endpoint configuration."""

    AcceleratorType: literals.ProductionVariantAcceleratorType
    """This parameter is no longer supported."""

    CoreDumpConfig: ProductionVariantCoreDumpConfig
    """Specifies configuration for a core dump from the model container when the
    process crashes."""

    ServerlessConfig: ProductionVariantServerlessConfig
    """The serverless configuration for an endpoint."""

    VolumeSizeInGB: int
    """The size, in GB, of the ML storage volume attached to individual inference
    instance associated with the production variant."""

    ModelDataDownloadTimeoutInSeconds: int
    """The timeout value, in seconds, to download and extract the model that you want
    to host from Amazon S3 to the individual inference instance associated with this
    production variant."""

    ContainerStartupHealthCheckTimeoutInSeconds: int
    """The timeout value, in seconds, for your inference container to pass health
    check by SageMaker Hosting."""

    EnableSSMAccess: bool
    """You can use this parameter to turn on native Amazon Web Services Systems
    Manager (SSM) access for a production variant behind an endpoint."""

    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic."""

    RoutingConfig: ProductionVariantRoutingConfig
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts."""

    InferenceAmiVersion: literals.ProductionVariantInferenceAmiVersion
    """Specifies an option from a collection of preconfigured Amazon Machine Image
    (AMI) images."""

    CapacityReservationConfig: ProductionVariantCapacityReservationConfig
    """Settings for the capacity reservation for the compute instances that SageMaker
    AI reserves for an endpoint."""

    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout]
    """The accelerator partition layout for the accelerators backing this production
    variant."""


class CreateEndpointConfigInput(TypedDict, total=False, closed=True):
    """Parameters of `create_endpoint_config`."""

    EndpointConfigName: Required[str]
    """The name of the endpoint configuration."""

    ProductionVariants: Required[list[ProductionVariant]]
    """An array of ProductionVariant objects, one for each model that you want to
    host at this endpoint."""

    DataCaptureConfig: DataCaptureConfig
    """Configuration to control how SageMaker AI captures inference data."""

    Tags: list[Tag]
    """An array of key-value pairs."""

    KmsKeyId: str
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    key that SageMaker uses to encrypt data on the storage volume attached to the ML
    compute instance that hosts the endpoint."""

    AsyncInferenceConfig: AsyncInferenceConfig
    """Specifies configuration for how an endpoint performs asynchronous inference."""

    ExplainerConfig: ExplainerConfig
    """A member of CreateEndpointConfig that enables explainers."""

    ShadowProductionVariants: list[ProductionVariant]
    """An array of ProductionVariant objects, one for each model that you want to
    host at this endpoint in shadow mode with production traffic replicated from the
    model specified on ProductionVariants."""

    ExecutionRoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform actions on your behalf."""

    VpcConfig: VpcConfig
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""

    EnableNetworkIsolation: bool
    """Sets whether all model containers deployed to the endpoint are isolated."""

    MetricsConfig: MetricsConfig
    """The configuration parameters for utilization metrics."""

    CrossRegionTrafficConfig: CrossRegionTrafficConfig
    """The cross-Region traffic cap for the endpoint."""


class CreateExperimentRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_experiment`."""

    ExperimentName: Required[str]
    """The name of the experiment."""

    DisplayName: str
    """The name of the experiment as displayed."""

    Description: str
    """The description of the experiment."""

    Tags: list[Tag]
    """A list of tags to associate with the experiment."""


class ThroughputConfig(TypedDict, total=False):
    """Used to set feature group throughput configuration."""

    ThroughputMode: Required[literals.ThroughputMode]
    """The mode used for your feature group throughput: ON_DEMAND or PROVISIONED."""

    ProvisionedReadCapacityUnits: int
    """For provisioned feature groups with online store enabled, this indicates the
    read throughput you are billed for and can consume without throttling."""

    ProvisionedWriteCapacityUnits: int
    """For provisioned feature groups, this indicates the write throughput you are
    billed for and can consume without throttling."""


class CreateFeatureGroupRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_feature_group`."""

    FeatureGroupName: Required[str]
    """The name of the FeatureGroup."""

    RecordIdentifierFeatureName: Required[str]
    """The name of the Feature whose value uniquely identifies a Record defined in
    the FeatureStore."""

    EventTimeFeatureName: Required[str]
    """The name of the feature that stores the EventTime of a Record in a
    FeatureGroup."""

    FeatureDefinitions: Required[list[FeatureDefinition]]
    """A list of Feature names and types."""

    OnlineStoreConfig: OnlineStoreConfig
    """You can turn the OnlineStore on or off by specifying True for the
    EnableOnlineStore flag in OnlineStoreConfig."""

    OfflineStoreConfig: OfflineStoreConfig
    """Use this to configure an OfflineFeatureStore."""

    ThroughputConfig: ThroughputConfig
    """Used to set feature group throughput configuration."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM execution role used to persist data
    into the OfflineStore if an OfflineStoreConfig is provided."""

    Description: str
    """A free-form description of a FeatureGroup."""

    Tags: list[Tag]
    """Tags used to identify Features in each FeatureGroup."""


class CreateFlowDefinitionRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_flow_definition`."""

    FlowDefinitionName: Required[str]
    """The name of your flow definition."""

    HumanLoopRequestSource: HumanLoopRequestSource
    """Container for configuring the source of human task requests."""

    HumanLoopActivationConfig: HumanLoopActivationConfig
    """An object containing information about the events that trigger a human
    workflow."""

    HumanLoopConfig: HumanLoopConfig
    """An object containing information about the tasks the human reviewers will
    perform."""

    OutputConfig: Required[FlowDefinitionOutputConfig]
    """An object containing information about where the human review results will be
    uploaded."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of the role needed to call other services on
    your behalf."""

    Tags: list[Tag]
    """An array of key-value pairs that contain metadata to help you categorize and
    organize a flow definition."""


class CreateHubRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_hub`."""

    HubName: Required[str]
    """The name of the hub to create."""

    HubDescription: Required[str]
    """A description of the hub."""

    HubDisplayName: str
    """The display name of the hub."""

    HubSearchKeywords: list[str]
    """The searchable keywords for the hub."""

    S3StorageConfig: HubS3StorageConfig
    """The Amazon S3 storage configuration for the hub."""

    Tags: list[Tag]
    """Any tags to associate with the hub."""


class PresignedUrlAccessConfig(TypedDict, total=False):
    """Configuration for accessing hub content through presigned URLs, including
    license agreement acceptance and URL validation settings.
    """

    AcceptEula: bool
    """Indicates acceptance of the End User License Agreement (EULA) for gated
    models."""

    ExpectedS3Url: str
    """The expected S3 URL prefix for validation purposes."""


class CreateHubContentPresignedUrlsRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_hub_content_presigned_urls`."""

    HubName: Required[str]
    """The name or Amazon Resource Name (ARN) of the hub that contains the content."""

    HubContentType: Required[literals.HubContentType]
    """The type of hub content to access."""

    HubContentName: Required[str]
    """The name of the hub content for which to generate presigned URLs."""

    HubContentVersion: str
    """The version of the hub content."""

    AccessConfig: PresignedUrlAccessConfig
    """Configuration settings for accessing the hub content, including end-user
    license agreement acceptance for gated models and expected S3 URL validation."""

    MaxResults: int
    """The maximum number of presigned URLs to return in the response."""

    NextToken: str
    """A token for pagination."""


class CreateHubContentReferenceRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_hub_content_reference`."""

    HubName: Required[str]
    """The name of the hub to add the hub content reference to."""

    SageMakerPublicHubContentArn: Required[str]
    """The ARN of the public hub content to reference."""

    HubContentName: str
    """The name of the hub content to reference."""

    MinVersion: str
    """The minimum version of the hub content to reference."""

    Tags: list[Tag]
    """Any tags associated with the hub content to reference."""


class UiTemplate(TypedDict):
    """The Liquid template for the worker user interface."""

    Content: str
    """The content of the Liquid template for the worker user interface."""


class CreateHumanTaskUiRequest(TypedDict, closed=True):
    """Parameters of `create_human_task_ui`."""

    HumanTaskUiName: str
    """The name of the user interface you are creating."""

    UiTemplate: UiTemplate
    """The Liquid template for the worker user interface."""

    Tags: NotRequired[list[Tag]]
    """An array of key-value pairs that contain metadata to help you categorize and
    organize a human review workflow user interface."""


class TuningJobCompletionCriteria(TypedDict, total=False):
    """The job completion criteria."""

    TargetObjectiveMetricValue: FloatInput
    """The value of the objective metric."""

    BestObjectiveNotImproving: BestObjectiveNotImproving
    """A flag to stop your hyperparameter tuning job if model performance fails to
    improve as evaluated against an objective function."""

    ConvergenceDetected: ConvergenceDetected
    """A flag to top your hyperparameter tuning job if automatic model tuning (AMT)
    has detected that your model has converged as evaluated against your objective
    function."""


class HyperParameterTuningJobConfig(TypedDict, total=False):
    """Configures a hyperparameter tuning job."""

    Strategy: Required[literals.HyperParameterTuningJobStrategyType]
    """Specifies how hyperparameter tuning chooses the combinations of hyperparameter
    values to use for the training job it launches."""

    StrategyConfig: HyperParameterTuningJobStrategyConfig
    """The configuration for the Hyperband optimization strategy."""

    HyperParameterTuningJobObjective: HyperParameterTuningJobObjective
    """The HyperParameterTuningJobObjective specifies the objective metric used to
    evaluate the performance of training jobs launched by this tuning job."""

    ResourceLimits: Required[ResourceLimits]
    """The ResourceLimits object that specifies the maximum number of training and
    parallel training jobs that can be used for this hyperparameter tuning job."""

    ParameterRanges: ParameterRanges
    """The ParameterRanges object that specifies the ranges of hyperparameters that
    this tuning job searches over to find the optimal configuration for the highest
    model performance against your chosen objective metric."""

    TrainingJobEarlyStoppingType: literals.TrainingJobEarlyStoppingType
    """Specifies whether to use early stopping for training jobs launched by the
    hyperparameter tuning job."""

    TuningJobCompletionCriteria: TuningJobCompletionCriteria
    """The tuning job's completion criteria."""

    RandomSeed: int
    """A value used to initialize a pseudo-random number generator."""


class HyperParameterTrainingJobDefinition(TypedDict, total=False):
    """Defines the training jobs launched by a hyperparameter tuning job."""

    DefinitionName: str
    """The job definition name."""

    TuningObjective: HyperParameterTuningJobObjective
    """Defines the objective metric for a hyperparameter tuning job."""

    HyperParameterRanges: ParameterRanges
    """Specifies ranges of integer, continuous, and categorical hyperparameters that
    a hyperparameter tuning job searches."""

    StaticHyperParameters: dict[str, str]
    """Specifies the values of hyperparameters that do not change for the tuning job."""

    AlgorithmSpecification: Required[HyperParameterAlgorithmSpecification]
    """The HyperParameterAlgorithmSpecification object that specifies the resource
    algorithm to use for the training jobs that the tuning job launches."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role associated with the training
    jobs that the tuning job launches."""

    InputDataConfig: list[Channel]
    """An array of Channel objects that specify the input for the training jobs that
    the tuning job launches."""

    VpcConfig: VpcConfig
    """The VpcConfig object that specifies the VPC that you want the training jobs
    that this hyperparameter tuning job launches to connect to."""

    OutputDataConfig: Required[OutputDataConfig]
    """Specifies the path to the Amazon S3 bucket where you store model artifacts
    from the training jobs that the tuning job launches."""

    ResourceConfig: ResourceConfig
    """The resources, including the compute instances and storage volumes, to use for
    the training jobs that the tuning job launches."""

    HyperParameterTuningResourceConfig: HyperParameterTuningResourceConfig
    """The configuration for the hyperparameter tuning resources, including the
    compute instances and storage volumes, used for training jobs launched by the
    tuning job."""

    StoppingCondition: Required[StoppingCondition]
    """Specifies a limit to how long a model hyperparameter training job can run."""

    EnableNetworkIsolation: bool
    """Isolates the training container."""

    EnableInterContainerTrafficEncryption: bool
    """To encrypt all communications between ML compute instances in distributed
    training, choose True."""

    EnableManagedSpotTraining: bool
    """A Boolean indicating whether managed spot training is enabled (True) or not
    (False)."""

    CheckpointConfig: CheckpointConfig
    """Contains information about the output location for managed spot training
    checkpoint data."""

    RetryStrategy: RetryStrategy
    """The number of times to retry the job when the job fails due to an
    InternalServerError."""

    Environment: dict[str, str]
    """An environment variable that you can pass into the SageMaker CreateTrainingJob
    API."""


class CreateHyperParameterTuningJobRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_hyper_parameter_tuning_job`."""

    HyperParameterTuningJobName: Required[str]
    """The name of the tuning job."""

    HyperParameterTuningJobConfig: Required[HyperParameterTuningJobConfig]
    """The HyperParameterTuningJobConfig object that describes the tuning job,
    including the search strategy, the objective metric used to evaluate training
    jobs, ranges of parameters to search, and resource limits for the tuning job."""

    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    """The HyperParameterTrainingJobDefinition object that describes the training
    jobs that this tuning job launches, including static hyperparameters, input data
    configuration, output data configuration, resource configuration, and stopping
    condition."""

    TrainingJobDefinitions: list[HyperParameterTrainingJobDefinition]
    """A list of the HyperParameterTrainingJobDefinition objects launched for this
    tuning job."""

    WarmStartConfig: HyperParameterTuningJobWarmStartConfig
    """Specifies the configuration for starting the hyperparameter tuning job using
    one or more previous tuning jobs as a starting point."""

    Tags: list[Tag]
    """An array of key-value pairs."""

    Autotune: Autotune
    """Configures SageMaker Automatic model tuning (AMT) to automatically find
    optimal parameters for the following fields:"""


class CreateImageRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_image`."""

    Description: str
    """The description of the image."""

    DisplayName: str
    """The display name of the image."""

    ImageName: Required[str]
    """The name of the image."""

    RoleArn: Required[str]
    """The ARN of an IAM role that enables Amazon SageMaker AI to perform tasks on
    your behalf."""

    Tags: list[Tag]
    """A list of tags to apply to the image."""


class CreateImageVersionRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_image_version`."""

    BaseImage: Required[str]
    """The registry path of the container image to use as the starting point for this
    version."""

    ClientToken: str
    """A unique ID."""

    ImageName: Required[str]
    """The ImageName of the Image to create a version of."""

    Aliases: list[str]
    """A list of aliases created with the image version."""

    VendorGuidance: literals.VendorGuidance
    """The stability of the image version, specified by the maintainer."""

    JobType: literals.JobType
    """Indicates SageMaker AI job type compatibility."""

    MLFramework: str
    """The machine learning framework vended in the image version."""

    ProgrammingLang: str
    """The supported programming language and its version."""

    Processor: literals.Processor
    """Indicates CPU or GPU compatibility."""

    Horovod: bool
    """Indicates Horovod compatibility."""

    ReleaseNotes: str
    """The maintainer description of the image version."""


class InferenceComponentContainerSpecification(TypedDict, total=False):
    """Defines a container that provides the runtime environment for a model that you
    deploy with an inference component.
    """

    Image: str
    """The Amazon Elastic Container Registry (Amazon ECR) path where the Docker image
    for the model is stored."""

    ArtifactUrl: str
    """The Amazon S3 path where the model artifacts, which result from model
    training, are stored."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container."""

    ContainerMetricsConfig: ContainerMetricsConfig
    """The configuration for container metrics scraping."""


class InferenceComponentComputeResourceRequirements(TypedDict, total=False):
    """Defines the compute resources to allocate to run a model, plus any adapter
    models, that you assign to an inference component.
    """

    NumberOfCpuCoresRequired: FloatInput
    """The number of CPU cores to allocate to run a model that you assign to an
    inference component."""

    NumberOfAcceleratorDevicesRequired: FloatInput
    """The number of accelerators to allocate to run a model that you assign to an
    inference component."""

    MinMemoryRequiredInMb: Required[int]
    """The minimum MB of memory to allocate to run a model that you assign to an
    inference component."""

    MaxMemoryRequiredInMb: int
    """The maximum MB of memory to allocate to run a model that you assign to an
    inference component."""

    AcceleratorPartitionType: str
    """The accelerator partition profile this inference component occupies; on NVIDIA
    GPUs this is a Multi-Instance GPU (MIG) profile such as mig-3g.40gb."""


class InferenceComponentDataCacheConfig(TypedDict):
    """Settings that affect how the inference component caches data."""

    EnableCaching: bool
    """Sets whether the endpoint that hosts the inference component caches the model
    artifacts and container image."""


class InferenceComponentSpecification(TypedDict, total=False):
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources.
    """

    InstanceType: literals.ProductionVariantInstanceType
    """The ML compute instance type for the inference component specification."""

    ModelName: str
    """The name of an existing SageMaker AI model object in your account that you
    want to deploy with the inference component."""

    Container: InferenceComponentContainerSpecification
    """Defines a container that provides the runtime environment for a model that you
    deploy with an inference component."""

    StartupParameters: InferenceComponentStartupParameters
    """Settings that take effect while the model container starts up."""

    ComputeResourceRequirements: InferenceComponentComputeResourceRequirements
    """The compute resources allocated to run the model, plus any adapter models,
    that you assign to the inference component."""

    BaseInferenceComponentName: str
    """The name of an existing inference component that is to contain the inference
    component that you're creating with your request."""

    DataCacheConfig: InferenceComponentDataCacheConfig
    """Settings that affect how the inference component caches data."""

    SchedulingConfig: InferenceComponentSchedulingConfig
    """The scheduling configuration that determines how inference component copies
    are placed across available instances when copies are added or removed."""


class InferenceComponentRuntimeConfig(TypedDict):
    """Runtime settings for a model that is deployed with an inference component."""

    CopyCount: int
    """The number of runtime copies of the model container to deploy with the
    inference component."""


class CreateInferenceComponentInput(TypedDict, total=False, closed=True):
    """Parameters of `create_inference_component`."""

    InferenceComponentName: Required[str]
    """A unique name to assign to the inference component."""

    EndpointName: Required[str]
    """The name of an existing endpoint where you host the inference component."""

    VariantName: str
    """The name of an existing production variant where you host the inference
    component."""

    Specification: InferenceComponentSpecification
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources."""

    Specifications: list[InferenceComponentSpecification]
    """A list of specification objects for the inference component, one per instance
    type."""

    RuntimeConfig: InferenceComponentRuntimeConfig
    """Runtime settings for a model that is deployed with an inference component."""

    Tags: list[Tag]
    """A list of key-value pairs associated with the model."""


class InferenceExperimentSchedule(TypedDict, total=False):
    """The start and end times of an inference experiment."""

    StartTime: TimestampInput
    """The timestamp at which the inference experiment started or will start."""

    EndTime: TimestampInput
    """The timestamp at which the inference experiment ended or will end."""


class ModelVariantConfig(TypedDict):
    """Contains information about the deployment options of a model."""

    ModelName: str
    """The name of the Amazon SageMaker Model entity."""

    VariantName: str
    """The name of the variant."""

    InfrastructureConfig: ModelInfrastructureConfig
    """The configuration for the infrastructure that the model will be deployed to."""


class CreateInferenceExperimentRequest(TypedDict, closed=True):
    """Parameters of `create_inference_experiment`."""

    Name: str
    """The name for the inference experiment."""

    Type: literals.InferenceExperimentType
    """The type of the inference experiment that you want to run."""

    Schedule: NotRequired[InferenceExperimentSchedule]
    """The duration for which you want the inference experiment to run."""

    Description: NotRequired[str]
    """A description for the inference experiment."""

    RoleArn: str
    """The ARN of the IAM role that Amazon SageMaker can assume to access model
    artifacts and container images, and manage Amazon SageMaker Inference endpoints
    for model deployment."""

    EndpointName: str
    """The name of the Amazon SageMaker endpoint on which you want to run the
    inference experiment."""

    ModelVariants: list[ModelVariantConfig]
    """An array of ModelVariantConfig objects."""

    DataStorageConfig: NotRequired[InferenceExperimentDataStorageConfig]
    """The Amazon S3 location and configuration for storing inference request and
    response data."""

    ShadowModeConfig: ShadowModeConfig
    """The configuration of ShadowMode inference experiment type."""

    KmsKey: NotRequired[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume attached to the
    ML compute instance that hosts the endpoint."""

    Tags: NotRequired[list[Tag]]
    """Array of key-value pairs."""


class RecommendationJobCompiledOutputConfig(TypedDict, total=False):
    """Provides information about the output configuration for the compiled model."""

    S3OutputUri: str
    """Identifies the Amazon S3 bucket where you want SageMaker to store the compiled
    model artifacts."""


class RecommendationJobOutputConfig(TypedDict, total=False):
    """Provides information about the output configuration for the compiled model."""

    KmsKeyId: str
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    (Amazon Web Services KMS) key that Amazon SageMaker uses to encrypt your output
    artifacts with Amazon S3 server-side encryption."""

    CompiledOutputConfig: RecommendationJobCompiledOutputConfig
    """Provides information about the output configuration for the compiled model."""


class CreateInferenceRecommendationsJobRequest(TypedDict, closed=True):
    """Parameters of `create_inference_recommendations_job`."""

    JobName: str
    """A name for the recommendation job."""

    JobType: literals.RecommendationJobType
    """Defines the type of recommendation job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to
    perform tasks on your behalf."""

    InputConfig: RecommendationJobInputConfig
    """Provides information about the versioned model package Amazon Resource Name
    (ARN), the traffic pattern, and endpoint configurations."""

    JobDescription: NotRequired[str]
    """Description of the recommendation job."""

    StoppingConditions: NotRequired[RecommendationJobStoppingConditions]
    """A set of conditions for stopping a recommendation job."""

    OutputConfig: NotRequired[RecommendationJobOutputConfig]
    """Provides information about the output artifacts and the KMS key to use for
    Amazon S3 server-side encryption."""

    Tags: NotRequired[list[Tag]]
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them."""


class CreateInferenceRouterInput(TypedDict, closed=True):
    """Parameters of `create_inference_router`."""

    InferenceRouterName: str
    """The name of the inference router."""

    RoutingTargets: list[RoutingTarget]
    """The routing targets of the inference router."""

    ClientToken: NotRequired[str]
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the request."""

    Tags: NotRequired[list[Tag]]
    """A list of key-value pairs to apply to the inference router."""


class CreateJobRequest(TypedDict, closed=True):
    """Parameters of `create_job`."""

    JobName: str
    """The name of the job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker assumes
    to perform the job."""

    JobCategory: literals.JobCategory
    """The category of the job."""

    JobConfigSchemaVersion: str
    """The version of the configuration schema to use for the job configuration
    document."""

    JobConfigDocument: str
    """The JSON configuration document for the job."""

    Tags: NotRequired[list[Tag]]
    """An array of key-value pairs to apply to the job as tags."""


class CreateLabelingJobRequest(TypedDict, closed=True):
    """Parameters of `create_labeling_job`."""

    LabelingJobName: str
    """The name of the labeling job."""

    LabelAttributeName: str
    """The attribute name to use for the label in the output manifest file."""

    InputConfig: LabelingJobInputConfig
    """Input data for the labeling job, such as the Amazon S3 location of the data
    objects and the location of the manifest file that describes the data objects."""

    OutputConfig: LabelingJobOutputConfig
    """The location of the output data and the Amazon Web Services Key Management
    Service key ID for the key used to encrypt the output data, if any."""

    RoleArn: str
    """The Amazon Resource Number (ARN) that Amazon SageMaker assumes to perform
    tasks on your behalf during data labeling."""

    LabelCategoryConfigS3Uri: NotRequired[str]
    """The S3 URI of the file, referred to as a label category configuration file,
    that defines the categories used to label the data objects."""

    StoppingConditions: NotRequired[LabelingJobStoppingConditions]
    """A set of conditions for stopping the labeling job."""

    LabelingJobAlgorithmsConfig: NotRequired[LabelingJobAlgorithmsConfig]
    """Configures the information required to perform automated data labeling."""

    HumanTaskConfig: HumanTaskConfig
    """Configures the labeling task and how it is presented to workers; including,
    but not limited to price, keywords, and batch size (task count)."""

    Tags: NotRequired[list[Tag]]
    """An array of key/value pairs."""


class CreateMlflowAppRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_mlflow_app`."""

    Name: Required[str]
    """A string identifying the MLflow app name."""

    ArtifactStoreUri: Required[str]
    """The S3 URI for a general purpose bucket to use as the MLflow App artifact
    store."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow
    App uses to access the artifact store in Amazon S3."""

    KmsKeyId: str
    """The ID of the Amazon Web Services KMS key used to encrypt the data at rest
    associated with the MLflow App."""

    ModelRegistrationMode: literals.ModelRegistrationMode
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry."""

    WeeklyMaintenanceWindowStart: str
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour
    standard time that weekly maintenance updates are scheduled."""

    AccountDefaultStatus: literals.AccountDefaultStatus
    """Indicates whether this MLflow app is the default for the entire account."""

    DefaultDomainIdList: list[str]
    """List of SageMaker domain IDs for which this MLflow App is used as the default."""

    Tags: list[Tag]
    """Tags consisting of key-value pairs used to manage metadata for the MLflow App."""


class CreateMlflowTrackingServerRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_mlflow_tracking_server`."""

    TrackingServerName: Required[str]
    """A unique string identifying the tracking server name."""

    ArtifactStoreUri: Required[str]
    """The S3 URI for a general purpose bucket to use as the MLflow Tracking Server
    artifact store."""

    TrackingServerSize: literals.TrackingServerSize
    """The size of the tracking server you want to create."""

    MlflowVersion: str
    """The version of MLflow that the tracking server uses."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow
    Tracking Server uses to access the artifact store in Amazon S3."""

    AutomaticModelRegistration: bool
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry."""

    WeeklyMaintenanceWindowStart: str
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour
    standard time that weekly maintenance updates are scheduled."""

    Tags: list[Tag]
    """Tags consisting of key-value pairs used to manage metadata for the tracking
    server."""

    S3BucketOwnerAccountId: str
    """Expected Amazon Web Services account ID that owns the Amazon S3 bucket for
    artifact storage."""

    S3BucketOwnerVerification: bool
    """Enable Amazon S3 Ownership checks when interacting with Amazon S3 buckets from
    a SageMaker Managed MLflow Tracking Server."""


class CreateModelInput(TypedDict, total=False, closed=True):
    """Parameters of `create_model`."""

    ModelName: Required[str]
    """The name of the new model."""

    PrimaryContainer: ContainerDefinition
    """The location of the primary docker image containing inference code, associated
    artifacts, and custom environment map that the inference code uses when the model
    is deployed for predictions."""

    Containers: list[ContainerDefinition]
    """Specifies the containers in the inference pipeline."""

    InferenceExecutionConfig: InferenceExecutionConfig
    """Specifies details of how containers in a multi-container endpoint are called."""

    ExecutionRoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that SageMaker can assume to
    access model artifacts and docker image for deployment on ML compute instances or
    for batch transform jobs."""

    Tags: list[Tag]
    """An array of key-value pairs."""

    VpcConfig: VpcConfig
    """A VpcConfig object that specifies the VPC that you want your model to connect
    to."""

    EnableNetworkIsolation: bool
    """Isolates the model container."""


class ModelBiasJobInput(TypedDict, total=False):
    """Inputs for the model bias job."""

    EndpointInput: EndpointInput
    """Input object for the endpoint"""

    BatchTransformInput: BatchTransformInput
    """Input object for the batch transform job."""

    GroundTruthS3Input: Required[MonitoringGroundTruthS3Input]
    """Location of ground truth labels to use in model bias job."""


class CreateModelBiasJobDefinitionRequest(TypedDict, closed=True):
    """Parameters of `create_model_bias_job_definition`."""

    JobDefinitionName: str
    """The name of the bias job definition."""

    ModelBiasBaselineConfig: NotRequired[ModelBiasBaselineConfig]
    """The baseline configuration for a model bias job."""

    ModelBiasAppSpecification: ModelBiasAppSpecification
    """Configures the model bias job to run a specified Docker container image."""

    ModelBiasJobInput: ModelBiasJobInput
    """Inputs for the model bias job."""

    ModelBiasJobOutputConfig: MonitoringOutputConfig
    """The output configuration for monitoring jobs."""

    JobResources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    """Networking options for a model bias job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf."""

    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    """A time limit for how long the monitoring job is allowed to run before
    stopping."""

    Tags: NotRequired[list[Tag]]
    """(Optional) An array of key-value pairs."""


class CreateModelCardRequest(TypedDict, closed=True):
    """Parameters of `create_model_card`."""

    ModelCardName: str
    """The unique name of the model card."""

    SecurityConfig: NotRequired[ModelCardSecurityConfig]
    """An optional Key Management Service key to encrypt, decrypt, and re-encrypt
    model card content for regulated workloads with highly sensitive data."""

    Content: str
    """The content of the model card."""

    ModelCardStatus: literals.ModelCardStatus
    """The approval status of the model card within your organization."""

    Tags: NotRequired[list[Tag]]
    """Key-value pairs used to manage metadata for model cards."""


class CreateModelCardExportJobRequest(TypedDict, closed=True):
    """Parameters of `create_model_card_export_job`."""

    ModelCardName: str
    """The name or Amazon Resource Name (ARN) of the model card to export."""

    ModelCardVersion: NotRequired[int]
    """The version of the model card to export."""

    ModelCardExportJobName: str
    """The name of the model card export job."""

    OutputConfig: ModelCardExportOutputConfig
    """The model card output configuration that specifies the Amazon S3 path for
    exporting."""


class ModelExplainabilityJobInput(TypedDict, total=False):
    """Inputs for the model explainability job."""

    EndpointInput: EndpointInput
    """Input object for the endpoint"""

    BatchTransformInput: BatchTransformInput
    """Input object for the batch transform job."""


class CreateModelExplainabilityJobDefinitionRequest(TypedDict, closed=True):
    """Parameters of `create_model_explainability_job_definition`."""

    JobDefinitionName: str
    """The name of the model explainability job definition."""

    ModelExplainabilityBaselineConfig: NotRequired[ModelExplainabilityBaselineConfig]
    """The baseline configuration for a model explainability job."""

    ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecification
    """Configures the model explainability job to run a specified Docker container
    image."""

    ModelExplainabilityJobInput: ModelExplainabilityJobInput
    """Inputs for the model explainability job."""

    ModelExplainabilityJobOutputConfig: MonitoringOutputConfig
    """The output configuration for monitoring jobs."""

    JobResources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    """Networking options for a model explainability job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf."""

    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    """A time limit for how long the monitoring job is allowed to run before
    stopping."""

    Tags: NotRequired[list[Tag]]
    """(Optional) An array of key-value pairs."""


class CreateModelPackageInput(TypedDict, total=False, closed=True):
    """Parameters of `create_model_package`."""

    ModelPackageName: str
    """The name of the model package."""

    ModelPackageGroupName: str
    """The name or Amazon Resource Name (ARN) of the model package group that this
    model version belongs to."""

    ModelPackageDescription: str
    """A description of the model package."""

    ModelPackageRegistrationType: literals.ModelPackageRegistrationType
    """The package registration type of the model package input."""

    InferenceSpecification: InferenceSpecification
    """Specifies details about inference jobs that you can run with models based on
    this model package, including the following information:"""

    ValidationSpecification: ModelPackageValidationSpecification
    """Specifies configurations for one or more transform jobs that SageMaker runs to
    test the model package."""

    SourceAlgorithmSpecification: SourceAlgorithmSpecification
    """Details about the algorithm that was used to create the model package."""

    CertifyForMarketplace: bool
    """Whether to certify the model package for listing on Amazon Web Services
    Marketplace."""

    Tags: list[Tag]
    """A list of key value pairs associated with the model."""

    ModelApprovalStatus: literals.ModelApprovalStatus
    """Whether the model is approved for deployment."""

    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    ModelMetrics: ModelMetrics
    """A structure that contains model metrics reports."""

    ClientToken: str
    """A unique token that guarantees that the call to this API is idempotent."""

    Domain: str
    """The machine learning domain of your model package and its components."""

    Task: str
    """The machine learning task your model package accomplishes."""

    SamplePayloadUrl: str
    """The Amazon Simple Storage Service (Amazon S3) path where the sample payload is
    stored."""

    CustomerMetadataProperties: dict[str, str]
    """The metadata properties associated with the model package versions."""

    DriftCheckBaselines: DriftCheckBaselines
    """Represents the drift check baselines that can be used when the model monitor
    is set using the model package."""

    AdditionalInferenceSpecifications: list[AdditionalInferenceSpecificationDefinition]
    """An array of additional Inference Specification objects."""

    SkipModelValidation: literals.SkipModelValidation
    """Indicates if you want to skip model validation."""

    SourceUri: str
    """The URI of the source for the model package."""

    SecurityConfig: ModelPackageSecurityConfig
    """The KMS Key ID (KMSKeyId) used for encryption of model package information."""

    ModelCard: ModelPackageModelCard
    """The model card associated with the model package."""

    ModelLifeCycle: ModelLifeCycle
    """A structure describing the current state of the model in its life cycle."""

    ManagedStorageType: literals.ManagedStorageType
    """The storage type of the model package."""


class CreateModelPackageGroupInput(TypedDict, total=False, closed=True):
    """Parameters of `create_model_package_group`."""

    ModelPackageGroupName: Required[str]
    """The name of the model group."""

    ModelPackageGroupDescription: str
    """A description for the model group."""

    Tags: list[Tag]
    """A list of key value pairs associated with the model group."""

    ManagedConfiguration: ManagedConfiguration
    """The managed configuration of the model package group."""


class ModelQualityJobInput(TypedDict, total=False):
    """The input for the model quality monitoring job."""

    EndpointInput: EndpointInput
    """Input object for the endpoint"""

    BatchTransformInput: BatchTransformInput
    """Input object for the batch transform job."""

    GroundTruthS3Input: Required[MonitoringGroundTruthS3Input]
    """The ground truth label provided for the model."""


class CreateModelQualityJobDefinitionRequest(TypedDict, closed=True):
    """Parameters of `create_model_quality_job_definition`."""

    JobDefinitionName: str
    """The name of the monitoring job definition."""

    ModelQualityBaselineConfig: NotRequired[ModelQualityBaselineConfig]
    """Specifies the constraints and baselines for the monitoring job."""

    ModelQualityAppSpecification: ModelQualityAppSpecification
    """The container that runs the monitoring job."""

    ModelQualityJobInput: ModelQualityJobInput
    """A list of the inputs that are monitored."""

    ModelQualityJobOutputConfig: MonitoringOutputConfig
    """The output configuration for monitoring jobs."""

    JobResources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    """Specifies the network configuration for the monitoring job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf."""

    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    """A time limit for how long the monitoring job is allowed to run before
    stopping."""

    Tags: NotRequired[list[Tag]]
    """(Optional) An array of key-value pairs."""


class MonitoringInput(TypedDict, total=False):
    """The inputs for a monitoring job."""

    EndpointInput: EndpointInput
    """The endpoint for a monitoring job."""

    BatchTransformInput: BatchTransformInput
    """Input object for the batch transform job."""


class MonitoringJobDefinition(TypedDict):
    """Defines the monitoring job."""

    BaselineConfig: NotRequired[MonitoringBaselineConfig]
    """Baseline configuration used to validate that the data conforms to the
    specified constraints and statistics"""

    MonitoringInputs: list[MonitoringInput]
    """The array of inputs for the monitoring job."""

    MonitoringOutputConfig: MonitoringOutputConfig
    """The array of outputs from the monitoring job to be uploaded to Amazon S3."""

    MonitoringResources: MonitoringResources
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a monitoring job."""

    MonitoringAppSpecification: MonitoringAppSpecification
    """Configures the monitoring job to run a specified Docker container image."""

    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    """Specifies a time limit for how long the monitoring job is allowed to run."""

    Environment: NotRequired[dict[str, str]]
    """Sets the environment variables in the Docker container."""

    NetworkConfig: NotRequired[NetworkConfig]
    """Specifies networking options for an monitoring job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf."""


class MonitoringScheduleConfig(TypedDict, total=False):
    """Configures the monitoring schedule and defines the monitoring job."""

    ScheduleConfig: ScheduleConfig
    """Configures the monitoring schedule."""

    MonitoringJobDefinition: MonitoringJobDefinition
    """Defines the monitoring job."""

    MonitoringJobDefinitionName: str
    """The name of the monitoring job definition to schedule."""

    MonitoringType: literals.MonitoringType
    """The type of the monitoring job definition to schedule."""


class CreateMonitoringScheduleRequest(TypedDict, closed=True):
    """Parameters of `create_monitoring_schedule`."""

    MonitoringScheduleName: str
    """The name of the monitoring schedule."""

    MonitoringScheduleConfig: MonitoringScheduleConfig
    """The configuration object that specifies the monitoring schedule and defines
    the monitoring job."""

    Tags: NotRequired[list[Tag]]
    """(Optional) An array of key-value pairs."""


class CreateNotebookInstanceInput(TypedDict, total=False, closed=True):
    """Parameters of `create_notebook_instance`."""

    NotebookInstanceName: Required[str]
    """The name of the new notebook instance."""

    InstanceType: Required[literals.InstanceType]
    """The type of ML compute instance to launch for the notebook instance."""

    SubnetId: str
    """The ID of the subnet in a VPC to which you would like to have a connectivity
    from your ML compute instance."""

    SecurityGroupIds: list[str]
    """The VPC security group IDs, in the form sg-xxxxxxxx."""

    IpAddressType: literals.IPAddressType
    """The IP address type for the notebook instance."""

    RoleArn: Required[str]
    """When you send any requests to Amazon Web Services resources from the notebook
    instance, SageMaker AI assumes this role to perform tasks on your behalf."""

    KmsKeyId: str
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    key that SageMaker AI uses to encrypt data on the storage volume attached to your
    notebook instance."""

    Tags: list[Tag]
    """An array of key-value pairs."""

    LifecycleConfigName: str
    """The name of a lifecycle configuration to associate with the notebook instance."""

    DirectInternetAccess: literals.DirectInternetAccess
    """Sets whether SageMaker AI provides internet access to the notebook instance."""

    VolumeSizeInGB: int
    """The size, in GB, of the ML storage volume to attach to the notebook instance."""

    AcceleratorTypes: list[literals.NotebookInstanceAcceleratorType]
    """This parameter is no longer supported."""

    DefaultCodeRepository: str
    """A Git repository to associate with the notebook instance as its default code
    repository."""

    AdditionalCodeRepositories: list[str]
    """An array of up to three Git repositories to associate with the notebook
    instance."""

    RootAccess: literals.RootAccess
    """Whether root access is enabled or disabled for users of the notebook instance."""

    PlatformIdentifier: str
    """The platform identifier of the notebook instance runtime environment."""

    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration
    """Information on the IMDS configuration of the notebook instance"""


class CreateNotebookInstanceLifecycleConfigInput(TypedDict, total=False, closed=True):
    """Parameters of `create_notebook_instance_lifecycle_config`."""

    NotebookInstanceLifecycleConfigName: Required[str]
    """The name of the lifecycle configuration."""

    OnCreate: list[NotebookInstanceLifecycleHook]
    """A shell script that runs only once, when you create a notebook instance."""

    OnStart: list[NotebookInstanceLifecycleHook]
    """A shell script that runs every time you start a notebook instance, including
    when you create the notebook instance."""

    Tags: list[Tag]
    """An array of key-value pairs."""


class CreateOptimizationJobRequest(TypedDict, closed=True):
    """Parameters of `create_optimization_job`."""

    OptimizationJobName: str
    """A custom name for the new optimization job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf."""

    ModelSource: OptimizationJobModelSource
    """The location of the source model to optimize with an optimization job."""

    DeploymentInstanceType: literals.OptimizationJobDeploymentInstanceType
    """The type of instance that hosts the optimized model that you create with the
    optimization job."""

    MaxInstanceCount: NotRequired[int]
    """The maximum number of instances to use for the optimization job."""

    OptimizationEnvironment: NotRequired[dict[str, str]]
    """The environment variables to set in the model container."""

    OptimizationConfigs: list[OptimizationConfig]
    """Settings for each of the optimization techniques that the job applies."""

    OutputConfig: OptimizationJobOutputConfig
    """Details for where to store the optimized model that you create with the
    optimization job."""

    StoppingCondition: StoppingCondition
    """Specifies a limit to how long a job can run."""

    Tags: NotRequired[list[Tag]]
    """A list of key-value pairs associated with the optimization job."""

    VpcConfig: NotRequired[OptimizationVpcConfig]
    """A VPC in Amazon VPC that your optimized model has access to."""

    TrainingPlanArns: NotRequired[list[str]]
    """The Amazon Resource Name (ARN) of the training plan to use for this
    optimization job."""


class IdcConfigInput(TypedDict):
    """Specifies the Amazon Web Services IAM Identity Center configuration to use for
    a SageMaker Partner AI App that uses IDC authorization.
    """

    InstanceArn: str
    """The ARN of the Amazon Web Services IAM Identity Center instance that the
    SageMaker Partner AI App uses to authenticate users."""


class CreatePartnerAppRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_partner_app`."""

    Name: Required[str]
    """The name to give the SageMaker Partner AI App."""

    Type: Required[literals.PartnerAppType]
    """The type of SageMaker Partner AI App to create."""

    ExecutionRoleArn: Required[str]
    """The ARN of the IAM role that the partner application uses."""

    KmsKeyId: str
    """SageMaker Partner AI Apps uses Amazon Web Services KMS to encrypt data at rest
    using an Amazon Web Services managed key by default."""

    MaintenanceConfig: PartnerAppMaintenanceConfig
    """Maintenance configuration settings for the SageMaker Partner AI App."""

    Tier: Required[str]
    """Indicates the instance type and size of the cluster attached to the SageMaker
    Partner AI App."""

    ApplicationConfig: PartnerAppConfig
    """Configuration settings for the SageMaker Partner AI App."""

    IdcConfig: IdcConfigInput
    """Specifies the Amazon Web Services IAM Identity Center configuration for the
    SageMaker Partner AI App."""

    AuthType: Required[literals.PartnerAppAuthType]
    """The authorization type that users use to access the SageMaker Partner AI App."""

    EnableIamSessionBasedIdentity: bool
    """When set to TRUE, the SageMaker Partner AI App sets the Amazon Web Services
    IAM session name or the authenticated IAM user as the identity of the SageMaker
    Partner AI App user."""

    EnableAutoMinorVersionUpgrade: bool
    """When set to TRUE, the SageMaker Partner AI App is automatically upgraded to
    the latest minor version during the next scheduled maintenance window, if one is
    available."""

    ClientToken: str
    """A unique token that guarantees that the call to this API is idempotent."""

    Tags: list[Tag]
    """Each tag consists of a key and an optional value."""


class CreatePartnerAppPresignedUrlRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_partner_app_presigned_url`."""

    Arn: Required[str]
    """The ARN of the SageMaker Partner AI App to create the presigned URL for."""

    ExpiresInSeconds: int
    """The time that will pass before the presigned URL expires."""

    SessionExpirationDurationInSeconds: int
    """Indicates how long the Amazon SageMaker Partner AI App session can be accessed
    for after logging in."""


class PipelineDefinitionS3Location(TypedDict):
    """The location of the pipeline definition stored in Amazon S3."""

    Bucket: str
    """Name of the S3 bucket."""

    ObjectKey: str
    """The object key (or key name) uniquely identifies the object in an S3 bucket."""

    VersionId: NotRequired[str]
    """Version Id of the pipeline definition file."""


class CreatePipelineRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_pipeline`."""

    PipelineName: Required[str]
    """The name of the pipeline."""

    PipelineDisplayName: str
    """The display name of the pipeline."""

    PipelineDefinition: str
    """The JSON pipeline definition of the pipeline."""

    PipelineDefinitionS3Location: PipelineDefinitionS3Location
    """The location of the pipeline definition stored in Amazon S3."""

    PipelineDescription: str
    """A description of the pipeline."""

    ClientRequestToken: str
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of the role used by the pipeline to access and
    create resources."""

    Tags: list[Tag]
    """A list of tags to apply to the created pipeline."""

    ParallelismConfiguration: ParallelismConfiguration
    """This is the configuration that controls the parallelism of the pipeline."""

    PipelineVersionAliases: list[str]
    """The aliases to assign to the first version of the pipeline."""


class CreatePresignedDomainUrlRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_presigned_domain_url`."""

    DomainId: Required[str]
    """The domain ID."""

    UserProfileName: Required[str]
    """The name of the UserProfile to sign-in as."""

    SessionExpirationDurationInSeconds: int
    """The session expiration duration in seconds."""

    ExpiresInSeconds: int
    """The number of seconds until the pre-signed URL expires."""

    SpaceName: str
    """The name of the space."""

    LandingUri: str
    """The landing page that the user is directed to when accessing the presigned
    URL."""


class CreatePresignedMlflowAppUrlRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_presigned_mlflow_app_url`."""

    Arn: Required[str]
    """The ARN of the MLflow App to connect to your MLflow UI."""

    ExpiresInSeconds: int
    """The duration in seconds that your presigned URL is valid."""

    SessionExpirationDurationInSeconds: int
    """The duration in seconds that your presigned URL is valid."""


class CreatePresignedMlflowTrackingServerUrlRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `create_presigned_mlflow_tracking_server_url`."""

    TrackingServerName: Required[str]
    """The name of the tracking server to connect to your MLflow UI."""

    ExpiresInSeconds: int
    """The duration in seconds that your presigned URL is valid."""

    SessionExpirationDurationInSeconds: int
    """The duration in seconds that your MLflow UI session is valid."""


class CreatePresignedNotebookInstanceUrlInput(TypedDict, closed=True):
    """Parameters of `create_presigned_notebook_instance_url`."""

    NotebookInstanceName: str
    """The name of the notebook instance."""

    SessionExpirationDurationInSeconds: NotRequired[int]
    """The duration of the session, in seconds."""


class CreateProcessingJobRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_processing_job`."""

    ProcessingInputs: list[ProcessingInput]
    """An array of inputs configuring the data to download into the processing
    container."""

    ProcessingOutputConfig: ProcessingOutputConfig
    """Output configuration for the processing job."""

    ProcessingJobName: Required[str]
    """The name of the processing job."""

    ProcessingResources: Required[ProcessingResources]
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job."""

    StoppingCondition: ProcessingStoppingCondition
    """The time limit for how long the processing job is allowed to run."""

    AppSpecification: Required[AppSpecification]
    """Configures the processing job to run a specified Docker container image."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container."""

    NetworkConfig: NetworkConfig
    """Networking options for a processing job, such as whether to allow inbound and
    outbound network calls to and from processing containers, and the VPC subnets and
    security groups to use for VPC-enabled processing jobs."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume
    to perform tasks on your behalf."""

    Tags: list[Tag]
    """(Optional) An array of key-value pairs."""

    ExperimentConfig: ExperimentConfig
    """Associates a SageMaker job as a trial component with an experiment and trial."""


class CfnStackCreateParameter(TypedDict):
    """A key-value pair that represents a parameter for the CloudFormation stack."""

    Key: str
    """The name of the CloudFormation parameter."""

    Value: NotRequired[str]
    """The value of the CloudFormation parameter."""


class CfnCreateTemplateProvider(TypedDict):
    """The CloudFormation template provider configuration for creating infrastructure
    resources.
    """

    TemplateName: str
    """A unique identifier for the template within the project."""

    TemplateURL: str
    """The Amazon S3 URL of the CloudFormation template."""

    RoleARN: NotRequired[str]
    """The IAM role that CloudFormation assumes when creating the stack."""

    Parameters: NotRequired[list[CfnStackCreateParameter]]
    """An array of CloudFormation stack parameters."""


class CreateTemplateProvider(TypedDict, total=False):
    """Contains configuration details for a template provider."""

    CfnTemplateProvider: CfnCreateTemplateProvider
    """The CloudFormation template provider configuration for creating infrastructure
    resources."""


class CreateProjectInput(TypedDict, total=False, closed=True):
    """Parameters of `create_project`."""

    ProjectName: Required[str]
    """The name of the project."""

    ProjectDescription: str
    """A description for the project."""

    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails
    """The product ID and provisioning artifact ID to provision a service catalog."""

    Tags: list[Tag]
    """An array of key-value pairs that you want to use to organize and track your
    Amazon Web Services resource costs."""

    TemplateProviders: list[CreateTemplateProvider]
    """An array of template provider configurations for creating infrastructure
    resources for the project."""


class CreateSpaceRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_space`."""

    DomainId: Required[str]
    """The ID of the associated domain."""

    SpaceName: Required[str]
    """The name of the space."""

    Tags: list[Tag]
    """Tags to associated with the space."""

    SpaceSettings: SpaceSettings
    """A collection of space settings."""

    OwnershipSettings: OwnershipSettings
    """A collection of ownership settings."""

    SpaceSharingSettings: SpaceSharingSettings
    """A collection of space sharing settings."""

    SpaceDisplayName: str
    """The name of the space that appears in the SageMaker Studio UI."""


class CreateStudioLifecycleConfigRequest(TypedDict, closed=True):
    """Parameters of `create_studio_lifecycle_config`."""

    StudioLifecycleConfigName: str
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration to create."""

    StudioLifecycleConfigContent: str
    """The content of your Amazon SageMaker AI Studio Lifecycle Configuration script."""

    StudioLifecycleConfigAppType: literals.StudioLifecycleConfigAppType
    """The App type that the Lifecycle Configuration is attached to."""

    Tags: NotRequired[list[Tag]]
    """Tags to be associated with the Lifecycle Configuration."""


class SessionChainingConfig(TypedDict, total=False):
    """Contains information about attribute-based access control (ABAC) for a
    training job.
    """

    EnableSessionTagChaining: bool
    """Set to True to allow SageMaker to extract session tags from a training job
    creation role and reuse these tags when assuming the training job execution role."""


class CreateTrainingJobRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_training_job`."""

    TrainingJobName: Required[str]
    """The name of the training job."""

    HyperParameters: dict[str, str]
    """Algorithm-specific parameters that influence the quality of the model."""

    AlgorithmSpecification: AlgorithmSpecification
    """The registry path of the Docker image that contains the training algorithm and
    algorithm-specific metadata, including the input mode."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role that SageMaker can assume to
    perform tasks on your behalf."""

    InputDataConfig: list[Channel]
    """An array of Channel objects."""

    OutputDataConfig: Required[OutputDataConfig]
    """Specifies the path to the S3 location where you want to store model artifacts."""

    ResourceConfig: ResourceConfig
    """The resources, including the ML compute instances and ML storage volumes, to
    use for model training."""

    VpcConfig: VpcConfig
    """A VpcConfig object that specifies the VPC that you want your training job to
    connect to."""

    StoppingCondition: StoppingCondition
    """Specifies a limit to how long a model training job can run."""

    Tags: list[Tag]
    """An array of key-value pairs."""

    EnableNetworkIsolation: bool
    """Isolates the training container."""

    EnableInterContainerTrafficEncryption: bool
    """To encrypt all communications between ML compute instances in distributed
    training, choose True."""

    EnableManagedSpotTraining: bool
    """To train models using managed spot training, choose True."""

    CheckpointConfig: CheckpointConfig
    """Contains information about the output location for managed spot training
    checkpoint data."""

    DebugHookConfig: DebugHookConfig
    """Configuration information for the Amazon SageMaker Debugger hook parameters,
    metric and tensor collections, and storage paths."""

    DebugRuleConfigurations: list[DebugRuleConfiguration]
    """Configuration information for Amazon SageMaker Debugger rules for debugging
    output tensors."""

    TensorBoardOutputConfig: TensorBoardOutputConfig
    """Configuration of storage locations for the Amazon SageMaker Debugger
    TensorBoard output data."""

    ExperimentConfig: ExperimentConfig
    """Associates a SageMaker job as a trial component with an experiment and trial."""

    ProfilerConfig: ProfilerConfig
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths."""

    ProfilerRuleConfigurations: list[ProfilerRuleConfiguration]
    """Configuration information for Amazon SageMaker Debugger rules for profiling
    system and framework metrics."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container."""

    RetryStrategy: RetryStrategy
    """The number of times to retry the job when the job fails due to an
    InternalServerError."""

    RemoteDebugConfig: RemoteDebugConfig
    """Configuration for remote debugging."""

    InfraCheckConfig: InfraCheckConfig
    """Contains information about the infrastructure health check configuration for
    the training job."""

    SessionChainingConfig: SessionChainingConfig
    """Contains information about attribute-based access control (ABAC) for the
    training job."""

    ServerlessJobConfig: ServerlessJobConfig
    """The configuration for serverless training jobs."""

    MlflowConfig: MlflowConfig
    """The MLflow configuration using SageMaker managed MLflow."""

    ModelPackageConfig: ModelPackageConfig
    """The configuration for the model package."""


class CreateTrainingPlanRequest(TypedDict, closed=True):
    """Parameters of `create_training_plan`."""

    TrainingPlanName: str
    """The name of the training plan to create."""

    TrainingPlanOfferingId: str
    """The unique identifier of the training plan offering to use for creating this
    plan."""

    SpareInstanceCountPerUltraServer: NotRequired[int]
    """Number of spare instances to reserve per UltraServer for enhanced resiliency."""

    Tags: NotRequired[list[Tag]]
    """An array of key-value pairs to apply to this training plan."""


class CreateTrainingSessionRequest(TypedDict, closed=True):
    """Parameters of `create_training_session`."""

    TrainingSessionName: str
    """The name of the training session."""

    ModelPackageGroupArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the model package group where checkpoints
    and fine-tuned model artifacts are published."""

    LoraConfig: LoraConfig
    """The Low-Rank Adaptation (LoRA) configuration for the training session,
    including the rank and alpha parameters."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker assumes
    to access resources on your behalf."""

    VpcConfig: NotRequired[VpcConfig]
    """The Virtual Private Cloud (VPC) configuration for the training session."""

    ModelConfig: TrainingSessionModelConfig
    """The configuration for the base model, including the model ARN and end-user
    license agreement (EULA) acceptance."""

    OutputConfig: TrainingSessionOutputConfig
    """The output configuration for the training session, including the S3 location
    and optional encryption settings."""

    Tags: NotRequired[list[Tag]]
    """An array of key-value pairs to apply to the training session as tags."""


class CreateTransformJobRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_transform_job`."""

    TransformJobName: Required[str]
    """The name of the transform job."""

    ModelName: Required[str]
    """The name of the model that you want to use for the transform job."""

    MaxConcurrentTransforms: int
    """The maximum number of parallel requests that can be sent to each instance in a
    transform job."""

    ModelClientConfig: ModelClientConfig
    """Configures the timeout and maximum number of retries for processing a
    transform job invocation."""

    MaxPayloadInMB: int
    """The maximum allowed size of the payload, in MB."""

    BatchStrategy: literals.BatchStrategy
    """Specifies the number of records to include in a mini-batch for an HTTP
    inference request."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container."""

    TransformInput: Required[TransformInput]
    """Describes the input source and the way the transform job consumes it."""

    TransformOutput: Required[TransformOutput]
    """Describes the results of the transform job."""

    DataCaptureConfig: BatchDataCaptureConfig
    """Configuration to control how SageMaker captures inference data."""

    TransformResources: Required[TransformResources]
    """Describes the resources, including ML instance types and ML instance count, to
    use for the transform job."""

    DataProcessing: DataProcessing
    """The data structure used to specify the data to be used for inference in a
    batch transform job and to associate the data that is relevant to the prediction
    results in the output."""

    Tags: list[Tag]
    """(Optional) An array of key-value pairs."""

    ExperimentConfig: ExperimentConfig
    """Associates a SageMaker job as a trial component with an experiment and trial."""


class CreateTrialRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_trial`."""

    TrialName: Required[str]
    """The name of the trial."""

    DisplayName: str
    """The name of the trial as displayed."""

    ExperimentName: Required[str]
    """The name of the experiment to associate the trial with."""

    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    Tags: list[Tag]
    """A list of tags to associate with the trial."""


class TrialComponentParameterValue(TypedDict, total=False):
    """The value of a hyperparameter."""

    StringValue: str
    """The string value of a categorical hyperparameter."""

    NumberValue: FloatInput
    """The numeric value of a numeric hyperparameter."""


class CreateTrialComponentRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_trial_component`."""

    TrialComponentName: Required[str]
    """The name of the component."""

    DisplayName: str
    """The name of the component as displayed."""

    Status: TrialComponentStatus
    """The status of the component."""

    StartTime: TimestampInput
    """When the component started."""

    EndTime: TimestampInput
    """When the component ended."""

    Parameters: dict[str, TrialComponentParameterValue]
    """The hyperparameters for the component."""

    InputArtifacts: dict[str, TrialComponentArtifact]
    """The input artifacts for the component."""

    OutputArtifacts: dict[str, TrialComponentArtifact]
    """The output artifacts for the component."""

    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    Tags: list[Tag]
    """A list of tags to associate with the component."""


class CreateUserProfileRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_user_profile`."""

    DomainId: Required[str]
    """The ID of the associated Domain."""

    UserProfileName: Required[str]
    """A name for the UserProfile."""

    SingleSignOnUserIdentifier: str
    """A specifier for the type of value specified in SingleSignOnUserValue."""

    SingleSignOnUserValue: str
    """The username of the associated Amazon Web Services Single Sign-On User for
    this UserProfile."""

    Tags: list[Tag]
    """Each tag consists of a key and an optional value."""

    UserSettings: UserSettings
    """A collection of settings."""


class OidcConfig(TypedDict):
    """Use this parameter to configure your OIDC Identity Provider (IdP)."""

    ClientId: str
    """The OIDC IdP client ID used to configure your private workforce."""

    ClientSecret: str
    """The OIDC IdP client secret used to configure your private workforce."""

    Issuer: str
    """The OIDC IdP issuer used to configure your private workforce."""

    AuthorizationEndpoint: str
    """The OIDC IdP authorization endpoint used to configure your private workforce."""

    TokenEndpoint: str
    """The OIDC IdP token endpoint used to configure your private workforce."""

    UserInfoEndpoint: str
    """The OIDC IdP user information endpoint used to configure your private
    workforce."""

    LogoutEndpoint: str
    """The OIDC IdP logout endpoint used to configure your private workforce."""

    JwksUri: str
    """The OIDC IdP JSON Web Key Set (Jwks) URI used to configure your private
    workforce."""

    Scope: NotRequired[str]
    """An array of string identifiers used to refer to the specific pieces of user
    data or claims that the client application wants to access."""

    AuthenticationRequestExtraParams: NotRequired[dict[str, str]]
    """A string to string map of identifiers specific to the custom identity provider
    (IdP) being used."""


class WorkforceVpcConfigRequest(TypedDict, total=False):
    """The VPC object you use to create or update a workforce."""

    VpcId: str
    """The ID of the VPC that the workforce uses for communication."""

    SecurityGroupIds: list[str]
    """The VPC security group IDs, in the form sg-xxxxxxxx."""

    Subnets: list[str]
    """The ID of the subnets in the VPC that you want to connect."""


class CreateWorkforceRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_workforce`."""

    CognitoConfig: CognitoConfig
    """Use this parameter to configure an Amazon Cognito private workforce."""

    OidcConfig: OidcConfig
    """Use this parameter to configure a private workforce using your own OIDC
    Identity Provider."""

    SourceIpConfig: SourceIpConfig
    """A list of IP address ranges (CIDRs)."""

    WorkforceName: Required[str]
    """The name of the private workforce."""

    Tags: list[Tag]
    """An array of key-value pairs that contain metadata to help you categorize and
    organize our workforce."""

    WorkforceVpcConfig: WorkforceVpcConfigRequest
    """Use this parameter to configure a workforce using VPC."""

    IpAddressType: literals.WorkforceIpAddressType
    """Use this parameter to specify whether you want IPv4 only or dualstack (IPv4
    and IPv6) to support your labeling workforce."""


class CreateWorkteamRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_workteam`."""

    WorkteamName: Required[str]
    """The name of the work team."""

    WorkforceName: str
    """The name of the workforce."""

    MemberDefinitions: Required[list[MemberDefinition]]
    """A list of MemberDefinition objects that contains objects that identify the
    workers that make up the work team."""

    Description: Required[str]
    """A description of the work team."""

    NotificationConfiguration: NotificationConfiguration
    """Configures notification of workers regarding available or expiring work items."""

    WorkerAccessConfiguration: WorkerAccessConfiguration
    """Use this optional parameter to constrain access to an Amazon S3 resource based
    on the IP address using supported IAM global condition keys."""

    Tags: list[Tag]
    """An array of key-value pairs."""


class DeleteAIBenchmarkJobRequest(TypedDict, closed=True):
    """Parameters of `delete_ai_benchmark_job`."""

    AIBenchmarkJobName: str
    """The name of the AI benchmark job to delete."""


class DeleteAIRecommendationJobRequest(TypedDict, closed=True):
    """Parameters of `delete_ai_recommendation_job`."""

    AIRecommendationJobName: str
    """The name of the AI recommendation job to delete."""


class DeleteAIWorkloadConfigRequest(TypedDict, closed=True):
    """Parameters of `delete_ai_workload_config`."""

    AIWorkloadConfigName: str
    """The name of the AI workload configuration to delete."""


class DeleteActionRequest(TypedDict, closed=True):
    """Parameters of `delete_action`."""

    ActionName: str
    """The name of the action to delete."""


class DeleteAlgorithmInput(TypedDict, closed=True):
    """Parameters of `delete_algorithm`."""

    AlgorithmName: str
    """The name of the algorithm to delete."""


class DeleteAppRequest(TypedDict, closed=True):
    """Parameters of `delete_app`."""

    DomainId: str
    """The domain ID."""

    UserProfileName: NotRequired[str]
    """The user profile name."""

    SpaceName: NotRequired[str]
    """The name of the space."""

    AppType: literals.AppType
    """The type of app."""

    AppName: str
    """The name of the app."""


class DeleteAppImageConfigRequest(TypedDict, closed=True):
    """Parameters of `delete_app_image_config`."""

    AppImageConfigName: str
    """The name of the AppImageConfig to delete."""


class DeleteArtifactRequest(TypedDict, total=False, closed=True):
    """Parameters of `delete_artifact`."""

    ArtifactArn: str
    """The Amazon Resource Name (ARN) of the artifact to delete."""

    Source: ArtifactSource
    """The URI of the source."""


class DeleteAssociationRequest(TypedDict, closed=True):
    """Parameters of `delete_association`."""

    SourceArn: str
    """The ARN of the source."""

    DestinationArn: str
    """The Amazon Resource Name (ARN) of the destination."""


class DeleteClusterRequest(TypedDict, closed=True):
    """Parameters of `delete_cluster`."""

    ClusterName: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster to delete."""


class DeleteClusterExtensionRequest(TypedDict, closed=True):
    """Parameters of `delete_cluster_extension`."""

    ClusterArn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed."""

    ExtensionArn: str
    """The Amazon Resource Name (ARN) of the extension to delete."""


class DeleteClusterSchedulerConfigRequest(TypedDict, closed=True):
    """Parameters of `delete_cluster_scheduler_config`."""

    ClusterSchedulerConfigId: str
    """ID of the cluster policy."""


class DeleteCodeRepositoryInput(TypedDict, closed=True):
    """Parameters of `delete_code_repository`."""

    CodeRepositoryName: str
    """The name of the Git repository to delete."""


class DeleteCompilationJobRequest(TypedDict, closed=True):
    """Parameters of `delete_compilation_job`."""

    CompilationJobName: str
    """The name of the compilation job to delete."""


class DeleteComputeQuotaRequest(TypedDict, closed=True):
    """Parameters of `delete_compute_quota`."""

    ComputeQuotaId: str
    """ID of the compute allocation definition."""


class DeleteContextRequest(TypedDict, closed=True):
    """Parameters of `delete_context`."""

    ContextName: str
    """The name of the context to delete."""


class DeleteDataQualityJobDefinitionRequest(TypedDict, closed=True):
    """Parameters of `delete_data_quality_job_definition`."""

    JobDefinitionName: str
    """The name of the data quality monitoring job definition to delete."""


class DeleteDeviceFleetRequest(TypedDict, closed=True):
    """Parameters of `delete_device_fleet`."""

    DeviceFleetName: str
    """The name of the fleet to delete."""


class RetentionPolicy(TypedDict, total=False):
    """The retention policy for data stored on an Amazon Elastic File System volume."""

    HomeEfsFileSystem: literals.RetentionType
    """The default is Retain, which specifies to keep the data stored on the Amazon
    EFS volume."""


class DeleteDomainRequest(TypedDict, closed=True):
    """Parameters of `delete_domain`."""

    DomainId: str
    """The domain ID."""

    RetentionPolicy: NotRequired[RetentionPolicy]
    """The retention policy for this domain, which specifies whether resources will
    be retained after the Domain is deleted."""


class DeleteEdgeDeploymentPlanRequest(TypedDict, closed=True):
    """Parameters of `delete_edge_deployment_plan`."""

    EdgeDeploymentPlanName: str
    """The name of the edge deployment plan to delete."""


class DeleteEdgeDeploymentStageRequest(TypedDict, closed=True):
    """Parameters of `delete_edge_deployment_stage`."""

    EdgeDeploymentPlanName: str
    """The name of the edge deployment plan from which the stage will be deleted."""

    StageName: str
    """The name of the stage."""


class DeleteEndpointInput(TypedDict, closed=True):
    """Parameters of `delete_endpoint`."""

    EndpointName: str
    """The name of the endpoint that you want to delete."""


class DeleteEndpointConfigInput(TypedDict, closed=True):
    """Parameters of `delete_endpoint_config`."""

    EndpointConfigName: str
    """The name of the endpoint configuration that you want to delete."""


class DeleteEndpointPolicyRequest(TypedDict, closed=True):
    """Parameters of `delete_endpoint_policy`."""

    EndpointName: str
    """The name of the endpoint."""


class DeleteExperimentRequest(TypedDict, closed=True):
    """Parameters of `delete_experiment`."""

    ExperimentName: str
    """The name of the experiment to delete."""


class DeleteFeatureGroupRequest(TypedDict, closed=True):
    """Parameters of `delete_feature_group`."""

    FeatureGroupName: str
    """The name of the FeatureGroup you want to delete."""


class DeleteFlowDefinitionRequest(TypedDict, closed=True):
    """Parameters of `delete_flow_definition`."""

    FlowDefinitionName: str
    """The name of the flow definition you are deleting."""


class DeleteHubRequest(TypedDict, closed=True):
    """Parameters of `delete_hub`."""

    HubName: str
    """The name of the hub to delete."""


class DeleteHubContentRequest(TypedDict, closed=True):
    """Parameters of `delete_hub_content`."""

    HubName: str
    """The name of the hub that you want to delete content in."""

    HubContentType: literals.HubContentType
    """The type of content that you want to delete from a hub."""

    HubContentName: str
    """The name of the content that you want to delete from a hub."""

    HubContentVersion: str
    """The version of the content that you want to delete from a hub."""


class DeleteHubContentReferenceRequest(TypedDict, closed=True):
    """Parameters of `delete_hub_content_reference`."""

    HubName: str
    """The name of the hub to delete the hub content reference from."""

    HubContentType: literals.HubContentType
    """The type of hub content reference to delete."""

    HubContentName: str
    """The name of the hub content to delete."""


class DeleteHumanTaskUiRequest(TypedDict, closed=True):
    """Parameters of `delete_human_task_ui`."""

    HumanTaskUiName: str
    """The name of the human task user interface (work task template) you want to
    delete."""


class DeleteHyperParameterTuningJobRequest(TypedDict, closed=True):
    """Parameters of `delete_hyper_parameter_tuning_job`."""

    HyperParameterTuningJobName: str
    """The name of the hyperparameter tuning job that you want to delete."""


class DeleteImageRequest(TypedDict, closed=True):
    """Parameters of `delete_image`."""

    ImageName: str
    """The name of the image to delete."""


class DeleteImageVersionRequest(TypedDict, total=False, closed=True):
    """Parameters of `delete_image_version`."""

    ImageName: Required[str]
    """The name of the image to delete."""

    Version: int
    """The version to delete."""

    Alias: str
    """The alias of the image to delete."""


class DeleteInferenceComponentInput(TypedDict, closed=True):
    """Parameters of `delete_inference_component`."""

    InferenceComponentName: str
    """The name of the inference component to delete."""


class DeleteInferenceExperimentRequest(TypedDict, closed=True):
    """Parameters of `delete_inference_experiment`."""

    Name: str
    """The name of the inference experiment you want to delete."""


class DeleteInferenceRouterInput(TypedDict, closed=True):
    """Parameters of `delete_inference_router`."""

    InferenceRouterName: str
    """The name of the inference router to delete."""


class DeleteJobRequest(TypedDict, closed=True):
    """Parameters of `delete_job`."""

    JobName: str
    """The name of the job to delete."""

    JobCategory: literals.JobCategory
    """The category of the job to delete."""


class DeleteMlflowAppRequest(TypedDict, closed=True):
    """Parameters of `delete_mlflow_app`."""

    Arn: str
    """The ARN of the MLflow App to delete."""


class DeleteMlflowTrackingServerRequest(TypedDict, closed=True):
    """Parameters of `delete_mlflow_tracking_server`."""

    TrackingServerName: str
    """The name of the the tracking server to delete."""


class DeleteModelInput(TypedDict, closed=True):
    """Parameters of `delete_model`."""

    ModelName: str
    """The name of the model to delete."""


class DeleteModelBiasJobDefinitionRequest(TypedDict, closed=True):
    """Parameters of `delete_model_bias_job_definition`."""

    JobDefinitionName: str
    """The name of the model bias job definition to delete."""


class DeleteModelCardRequest(TypedDict, closed=True):
    """Parameters of `delete_model_card`."""

    ModelCardName: str
    """The name of the model card to delete."""


class DeleteModelExplainabilityJobDefinitionRequest(TypedDict, closed=True):
    """Parameters of `delete_model_explainability_job_definition`."""

    JobDefinitionName: str
    """The name of the model explainability job definition to delete."""


class DeleteModelPackageInput(TypedDict, closed=True):
    """Parameters of `delete_model_package`."""

    ModelPackageName: str
    """The name or Amazon Resource Name (ARN) of the model package to delete."""


class DeleteModelPackageGroupInput(TypedDict, closed=True):
    """Parameters of `delete_model_package_group`."""

    ModelPackageGroupName: str
    """The name of the model group to delete."""


class DeleteModelPackageGroupPolicyInput(TypedDict, closed=True):
    """Parameters of `delete_model_package_group_policy`."""

    ModelPackageGroupName: str
    """The name of the model group for which to delete the policy."""


class DeleteModelQualityJobDefinitionRequest(TypedDict, closed=True):
    """Parameters of `delete_model_quality_job_definition`."""

    JobDefinitionName: str
    """The name of the model quality monitoring job definition to delete."""


class DeleteMonitoringScheduleRequest(TypedDict, closed=True):
    """Parameters of `delete_monitoring_schedule`."""

    MonitoringScheduleName: str
    """The name of the monitoring schedule to delete."""


class DeleteNotebookInstanceInput(TypedDict, closed=True):
    """Parameters of `delete_notebook_instance`."""

    NotebookInstanceName: str
    """The name of the SageMaker AI notebook instance to delete."""


class DeleteNotebookInstanceLifecycleConfigInput(TypedDict, closed=True):
    """Parameters of `delete_notebook_instance_lifecycle_config`."""

    NotebookInstanceLifecycleConfigName: str
    """The name of the lifecycle configuration to delete."""


class DeleteOptimizationJobRequest(TypedDict, closed=True):
    """Parameters of `delete_optimization_job`."""

    OptimizationJobName: str
    """The name that you assigned to the optimization job."""


class DeletePartnerAppRequest(TypedDict, closed=True):
    """Parameters of `delete_partner_app`."""

    Arn: str
    """The ARN of the SageMaker Partner AI App to delete."""

    ClientToken: NotRequired[str]
    """A unique token that guarantees that the call to this API is idempotent."""


class DeletePipelineRequest(TypedDict, closed=True):
    """Parameters of `delete_pipeline`."""

    PipelineName: str
    """The name of the pipeline to delete."""

    ClientRequestToken: NotRequired[str]
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation."""


class DeleteProcessingJobRequest(TypedDict, closed=True):
    """Parameters of `delete_processing_job`."""

    ProcessingJobName: str
    """The name of the processing job to delete."""


class DeleteProjectInput(TypedDict, closed=True):
    """Parameters of `delete_project`."""

    ProjectName: str
    """The name of the project to delete."""


class DeleteSpaceRequest(TypedDict, closed=True):
    """Parameters of `delete_space`."""

    DomainId: str
    """The ID of the associated domain."""

    SpaceName: str
    """The name of the space."""


class DeleteStudioLifecycleConfigRequest(TypedDict, closed=True):
    """Parameters of `delete_studio_lifecycle_config`."""

    StudioLifecycleConfigName: str
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration to delete."""


class DeleteTagsInput(TypedDict, closed=True):
    """Parameters of `delete_tags`."""

    ResourceArn: str
    """The Amazon Resource Name (ARN) of the resource whose tags you want to delete."""

    TagKeys: list[str]
    """An array or one or more tag keys to delete."""


class DeleteTrainingJobRequest(TypedDict, closed=True):
    """Parameters of `delete_training_job`."""

    TrainingJobName: str
    """The name of the training job to delete."""


class DeleteTrainingSessionRequest(TypedDict, closed=True):
    """Parameters of `delete_training_session`."""

    TrainingSessionName: str
    """The name of the training session to delete."""


class DeleteTrialRequest(TypedDict, closed=True):
    """Parameters of `delete_trial`."""

    TrialName: str
    """The name of the trial to delete."""


class DeleteTrialComponentRequest(TypedDict, closed=True):
    """Parameters of `delete_trial_component`."""

    TrialComponentName: str
    """The name of the component to delete."""


class DeleteUserProfileRequest(TypedDict, closed=True):
    """Parameters of `delete_user_profile`."""

    DomainId: str
    """The domain ID."""

    UserProfileName: str
    """The user profile name."""


class DeleteWorkforceRequest(TypedDict, closed=True):
    """Parameters of `delete_workforce`."""

    WorkforceName: str
    """The name of the workforce."""


class DeleteWorkteamRequest(TypedDict, closed=True):
    """Parameters of `delete_workteam`."""

    WorkteamName: str
    """The name of the work team to delete."""


class DeregisterDevicesRequest(TypedDict, closed=True):
    """Parameters of `deregister_devices`."""

    DeviceFleetName: str
    """The name of the fleet the devices belong to."""

    DeviceNames: list[str]
    """The unique IDs of the devices."""


class DescribeAIBenchmarkJobRequest(TypedDict, closed=True):
    """Parameters of `describe_ai_benchmark_job`."""

    AIBenchmarkJobName: str
    """The name of the AI benchmark job to describe."""


class DescribeAIRecommendationJobRequest(TypedDict, closed=True):
    """Parameters of `describe_ai_recommendation_job`."""

    AIRecommendationJobName: str
    """The name of the AI recommendation job to describe."""


class DescribeAIWorkloadConfigRequest(TypedDict, closed=True):
    """Parameters of `describe_ai_workload_config`."""

    AIWorkloadConfigName: str
    """The name of the AI workload configuration to describe."""


class DescribeActionRequest(TypedDict, closed=True):
    """Parameters of `describe_action`."""

    ActionName: str
    """The name of the action to describe."""


class DescribeAlgorithmInput(TypedDict, closed=True):
    """Parameters of `describe_algorithm`."""

    AlgorithmName: str
    """The name of the algorithm to describe."""


class DescribeAppRequest(TypedDict, closed=True):
    """Parameters of `describe_app`."""

    DomainId: str
    """The domain ID."""

    UserProfileName: NotRequired[str]
    """The user profile name."""

    SpaceName: NotRequired[str]
    """The name of the space."""

    AppType: literals.AppType
    """The type of app."""

    AppName: str
    """The name of the app."""


class DescribeAppImageConfigRequest(TypedDict, closed=True):
    """Parameters of `describe_app_image_config`."""

    AppImageConfigName: str
    """The name of the AppImageConfig to describe."""


class DescribeArtifactRequest(TypedDict, closed=True):
    """Parameters of `describe_artifact`."""

    ArtifactArn: str
    """The Amazon Resource Name (ARN) of the artifact to describe."""


class DescribeAutoMLJobRequest(TypedDict, closed=True):
    """Parameters of `describe_auto_ml_job`."""

    AutoMLJobName: str
    """Requests information about an AutoML job using its unique name."""


class DescribeAutoMLJobV2Request(TypedDict, closed=True):
    """Parameters of `describe_auto_ml_job_v2`."""

    AutoMLJobName: str
    """Requests information about an AutoML job V2 using its unique name."""


class DescribeClusterRequest(TypedDict, closed=True):
    """Parameters of `describe_cluster`."""

    ClusterName: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster."""


class DescribeClusterEventRequest(TypedDict, closed=True):
    """Parameters of `describe_cluster_event`."""

    EventId: str
    """The unique identifier (UUID) of the event to describe."""

    ClusterName: str
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with
    the event."""


class DescribeClusterExtensionRequest(TypedDict, closed=True):
    """Parameters of `describe_cluster_extension`."""

    ClusterArn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed."""

    ExtensionArn: str
    """The Amazon Resource Name (ARN) of the extension to describe."""


class DescribeClusterNodeRequest(TypedDict, total=False, closed=True):
    """Parameters of `describe_cluster_node`."""

    ClusterName: Required[str]
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster in which the node is."""

    NodeId: str
    """The ID of the SageMaker HyperPod cluster node."""

    NodeLogicalId: str
    """The logical identifier of the node to describe."""


class DescribeClusterOperationRequest(TypedDict, closed=True):
    """Parameters of `describe_cluster_operation`."""

    ClusterName: str
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with
    the operation."""

    OperationId: str
    """The unique identifier (UUID) of the operation to describe."""


class DescribeClusterSchedulerConfigRequest(TypedDict, closed=True):
    """Parameters of `describe_cluster_scheduler_config`."""

    ClusterSchedulerConfigId: str
    """ID of the cluster policy."""

    ClusterSchedulerConfigVersion: NotRequired[int]
    """Version of the cluster policy."""


class DescribeCodeRepositoryInput(TypedDict, closed=True):
    """Parameters of `describe_code_repository`."""

    CodeRepositoryName: str
    """The name of the Git repository to describe."""


class DescribeCompilationJobRequest(TypedDict, closed=True):
    """Parameters of `describe_compilation_job`."""

    CompilationJobName: str
    """The name of the model compilation job that you want information about."""


class DescribeComputeQuotaRequest(TypedDict, closed=True):
    """Parameters of `describe_compute_quota`."""

    ComputeQuotaId: str
    """ID of the compute allocation definition."""

    ComputeQuotaVersion: NotRequired[int]
    """Version of the compute allocation definition."""


class DescribeContextRequest(TypedDict, closed=True):
    """Parameters of `describe_context`."""

    ContextName: str
    """The name of the context to describe."""


class DescribeDataQualityJobDefinitionRequest(TypedDict, closed=True):
    """Parameters of `describe_data_quality_job_definition`."""

    JobDefinitionName: str
    """The name of the data quality monitoring job definition to describe."""


class DescribeDeviceRequest(TypedDict, closed=True):
    """Parameters of `describe_device`."""

    NextToken: NotRequired[str]
    """Next token of device description."""

    DeviceName: str
    """The unique ID of the device."""

    DeviceFleetName: str
    """The name of the fleet the devices belong to."""


class DescribeDeviceFleetRequest(TypedDict, closed=True):
    """Parameters of `describe_device_fleet`."""

    DeviceFleetName: str
    """The name of the fleet."""


class DescribeDomainRequest(TypedDict, closed=True):
    """Parameters of `describe_domain`."""

    DomainId: str
    """The domain ID."""


class DescribeEdgeDeploymentPlanRequest(TypedDict, total=False, closed=True):
    """Parameters of `describe_edge_deployment_plan`."""

    EdgeDeploymentPlanName: Required[str]
    """The name of the deployment plan to describe."""

    NextToken: str
    """If the edge deployment plan has enough stages to require tokening, then this
    is the response from the last list of stages returned."""

    MaxResults: int
    """The maximum number of results to select (50 by default)."""


class DescribeEdgePackagingJobRequest(TypedDict, closed=True):
    """Parameters of `describe_edge_packaging_job`."""

    EdgePackagingJobName: str
    """The name of the edge packaging job."""


class DescribeEndpointInput(TypedDict, closed=True):
    """Parameters of `describe_endpoint`."""

    EndpointName: str
    """The name of the endpoint."""


class DescribeEndpointConfigInput(TypedDict, closed=True):
    """Parameters of `describe_endpoint_config`."""

    EndpointConfigName: str
    """The name of the endpoint configuration."""


class DescribeExperimentRequest(TypedDict, closed=True):
    """Parameters of `describe_experiment`."""

    ExperimentName: str
    """The name of the experiment to describe."""


class DescribeFeatureGroupRequest(TypedDict, closed=True):
    """Parameters of `describe_feature_group`."""

    FeatureGroupName: str
    """The name or Amazon Resource Name (ARN) of the FeatureGroup you want described."""

    NextToken: NotRequired[str]
    """A token to resume pagination of the list of Features (FeatureDefinitions)."""


class DescribeFeatureMetadataRequest(TypedDict, closed=True):
    """Parameters of `describe_feature_metadata`."""

    FeatureGroupName: str
    """The name or Amazon Resource Name (ARN) of the feature group containing the
    feature."""

    FeatureName: str
    """The name of the feature."""


class DescribeFlowDefinitionRequest(TypedDict, closed=True):
    """Parameters of `describe_flow_definition`."""

    FlowDefinitionName: str
    """The name of the flow definition."""


class DescribeHubRequest(TypedDict, closed=True):
    """Parameters of `describe_hub`."""

    HubName: str
    """The name of the hub to describe."""


class DescribeHubContentRequest(TypedDict, closed=True):
    """Parameters of `describe_hub_content`."""

    HubName: str
    """The name of the hub that contains the content to describe."""

    HubContentType: literals.HubContentType
    """The type of content in the hub."""

    HubContentName: str
    """The name of the content to describe."""

    HubContentVersion: NotRequired[str]
    """The version of the content to describe."""


class DescribeHumanTaskUiRequest(TypedDict, closed=True):
    """Parameters of `describe_human_task_ui`."""

    HumanTaskUiName: str
    """The name of the human task user interface (worker task template) you want
    information about."""


class DescribeHyperParameterTuningJobRequest(TypedDict, closed=True):
    """Parameters of `describe_hyper_parameter_tuning_job`."""

    HyperParameterTuningJobName: str
    """The name of the tuning job."""


class DescribeImageRequest(TypedDict, closed=True):
    """Parameters of `describe_image`."""

    ImageName: str
    """The name of the image to describe."""


class DescribeImageVersionRequest(TypedDict, total=False, closed=True):
    """Parameters of `describe_image_version`."""

    ImageName: Required[str]
    """The name of the image."""

    Version: int
    """The version of the image."""

    Alias: str
    """The alias of the image version."""


class DescribeInferenceComponentInput(TypedDict, closed=True):
    """Parameters of `describe_inference_component`."""

    InferenceComponentName: str
    """The name of the inference component."""


class DescribeInferenceExperimentRequest(TypedDict, closed=True):
    """Parameters of `describe_inference_experiment`."""

    Name: str
    """The name of the inference experiment to describe."""


class DescribeInferenceRecommendationsJobRequest(TypedDict, closed=True):
    """Parameters of `describe_inference_recommendations_job`."""

    JobName: str
    """The name of the job."""


class DescribeInferenceRouterInput(TypedDict, closed=True):
    """Parameters of `describe_inference_router`."""

    InferenceRouterName: str
    """The name of the inference router to describe."""


class DescribeJobRequest(TypedDict, closed=True):
    """Parameters of `describe_job`."""

    JobName: str
    """The name of the job to describe."""

    JobCategory: literals.JobCategory
    """The category of the job."""


class DescribeJobSchemaVersionRequest(TypedDict, closed=True):
    """Parameters of `describe_job_schema_version`."""

    JobCategory: literals.JobCategory
    """The category of the job schema to describe."""

    JobConfigSchemaVersion: NotRequired[str]
    """The version of the schema to retrieve."""


class DescribeLabelingJobRequest(TypedDict, closed=True):
    """Parameters of `describe_labeling_job`."""

    LabelingJobName: str
    """The name of the labeling job to return information for."""


class DescribeLineageGroupRequest(TypedDict, closed=True):
    """Parameters of `describe_lineage_group`."""

    LineageGroupName: str
    """The name of the lineage group."""


class DescribeMlflowAppRequest(TypedDict, closed=True):
    """Parameters of `describe_mlflow_app`."""

    Arn: str
    """The ARN of the MLflow App for which to get information."""


class DescribeMlflowTrackingServerRequest(TypedDict, closed=True):
    """Parameters of `describe_mlflow_tracking_server`."""

    TrackingServerName: str
    """The name of the MLflow Tracking Server to describe."""


class DescribeModelInput(TypedDict, closed=True):
    """Parameters of `describe_model`."""

    ModelName: str
    """The name of the model."""


class DescribeModelBiasJobDefinitionRequest(TypedDict, closed=True):
    """Parameters of `describe_model_bias_job_definition`."""

    JobDefinitionName: str
    """The name of the model bias job definition."""


class DescribeModelCardRequest(TypedDict, total=False, closed=True):
    """Parameters of `describe_model_card`."""

    ModelCardName: Required[str]
    """The name or Amazon Resource Name (ARN) of the model card to describe."""

    ModelCardVersion: int
    """The version of the model card to describe."""

    IncludedData: literals.IncludedData
    """Specifies the level of model card data to include in the response."""


class DescribeModelCardExportJobRequest(TypedDict, closed=True):
    """Parameters of `describe_model_card_export_job`."""

    ModelCardExportJobArn: str
    """The Amazon Resource Name (ARN) of the model card export job to describe."""


class DescribeModelExplainabilityJobDefinitionRequest(TypedDict, closed=True):
    """Parameters of `describe_model_explainability_job_definition`."""

    JobDefinitionName: str
    """The name of the model explainability job definition."""


class DescribeModelPackageInput(TypedDict, closed=True):
    """Parameters of `describe_model_package`."""

    ModelPackageName: str
    """The name or Amazon Resource Name (ARN) of the model package to describe."""

    IncludedData: NotRequired[literals.IncludedData]
    """Specifies the level of model package data to include in the response."""


class DescribeModelPackageGroupInput(TypedDict, closed=True):
    """Parameters of `describe_model_package_group`."""

    ModelPackageGroupName: str
    """The name of the model group to describe."""


class DescribeModelQualityJobDefinitionRequest(TypedDict, closed=True):
    """Parameters of `describe_model_quality_job_definition`."""

    JobDefinitionName: str
    """The name of the model quality job."""


class DescribeMonitoringScheduleRequest(TypedDict, closed=True):
    """Parameters of `describe_monitoring_schedule`."""

    MonitoringScheduleName: str
    """Name of a previously created monitoring schedule."""


class DescribeNotebookInstanceInput(TypedDict, closed=True):
    """Parameters of `describe_notebook_instance`."""

    NotebookInstanceName: str
    """The name of the notebook instance that you want information about."""


class DescribeNotebookInstanceLifecycleConfigInput(TypedDict, closed=True):
    """Parameters of `describe_notebook_instance_lifecycle_config`."""

    NotebookInstanceLifecycleConfigName: str
    """The name of the lifecycle configuration to describe."""


class DescribeOptimizationJobRequest(TypedDict, closed=True):
    """Parameters of `describe_optimization_job`."""

    OptimizationJobName: str
    """The name that you assigned to the optimization job."""


class DescribePartnerAppRequest(TypedDict, closed=True):
    """Parameters of `describe_partner_app`."""

    Arn: str
    """The ARN of the SageMaker Partner AI App to describe."""

    IncludeAvailableUpgrade: NotRequired[bool]
    """When set to TRUE, the response includes available upgrade information for the
    SageMaker Partner AI App."""


class DescribePipelineRequest(TypedDict, total=False, closed=True):
    """Parameters of `describe_pipeline`."""

    PipelineName: Required[str]
    """The name or Amazon Resource Name (ARN) of the pipeline to describe."""

    PipelineVersionId: int
    """The ID of the pipeline version to describe."""

    PipelineVersionAlias: str
    """The alias of the pipeline version to describe."""


class DescribePipelineDefinitionForExecutionRequest(TypedDict, closed=True):
    """Parameters of `describe_pipeline_definition_for_execution`."""

    PipelineExecutionArn: str
    """The Amazon Resource Name (ARN) of the pipeline execution."""


class DescribePipelineExecutionRequest(TypedDict, closed=True):
    """Parameters of `describe_pipeline_execution`."""

    PipelineExecutionArn: str
    """The Amazon Resource Name (ARN) of the pipeline execution."""


class DescribeProcessingJobRequest(TypedDict, closed=True):
    """Parameters of `describe_processing_job`."""

    ProcessingJobName: str
    """The name of the processing job."""


class DescribeProjectInput(TypedDict, closed=True):
    """Parameters of `describe_project`."""

    ProjectName: str
    """The name of the project to describe."""


class DescribeReservedCapacityRequest(TypedDict, closed=True):
    """Parameters of `describe_reserved_capacity`."""

    ReservedCapacityArn: str
    """ARN of the reserved capacity to describe."""


class DescribeSpaceRequest(TypedDict, closed=True):
    """Parameters of `describe_space`."""

    DomainId: str
    """The ID of the associated domain."""

    SpaceName: str
    """The name of the space."""


class DescribeStudioLifecycleConfigRequest(TypedDict, closed=True):
    """Parameters of `describe_studio_lifecycle_config`."""

    StudioLifecycleConfigName: str
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration to
    describe."""


class DescribeSubscribedWorkteamRequest(TypedDict, closed=True):
    """Parameters of `describe_subscribed_workteam`."""

    WorkteamArn: str
    """The Amazon Resource Name (ARN) of the subscribed work team to describe."""


class DescribeTrainingJobRequest(TypedDict, closed=True):
    """Parameters of `describe_training_job`."""

    TrainingJobName: str
    """The name of the training job."""


class DescribeTrainingPlanRequest(TypedDict, closed=True):
    """Parameters of `describe_training_plan`."""

    TrainingPlanName: str
    """The name of the training plan to describe."""


class DescribeTrainingPlanExtensionHistoryRequest(TypedDict, total=False, closed=True):
    """Parameters of `describe_training_plan_extension_history`."""

    TrainingPlanArn: Required[str]
    """The Amazon Resource Name (ARN); of the training plan to retrieve extension
    history for."""

    NextToken: str
    """A token to continue pagination if more results are available."""

    MaxResults: int
    """The maximum number of extensions to return in the response."""


class DescribeTrainingSessionRequest(TypedDict, closed=True):
    """Parameters of `describe_training_session`."""

    TrainingSessionName: str
    """The name of the training session to describe."""


class DescribeTransformJobRequest(TypedDict, closed=True):
    """Parameters of `describe_transform_job`."""

    TransformJobName: str
    """The name of the transform job that you want to view details of."""


class DescribeTrialRequest(TypedDict, closed=True):
    """Parameters of `describe_trial`."""

    TrialName: str
    """The name of the trial to describe."""


class DescribeTrialComponentRequest(TypedDict, closed=True):
    """Parameters of `describe_trial_component`."""

    TrialComponentName: str
    """The name of the trial component to describe."""


class DescribeUserProfileRequest(TypedDict, closed=True):
    """Parameters of `describe_user_profile`."""

    DomainId: str
    """The domain ID."""

    UserProfileName: str
    """The user profile name."""


class DescribeWorkforceRequest(TypedDict, closed=True):
    """Parameters of `describe_workforce`."""

    WorkforceName: str
    """The name of the private workforce whose access you want to restrict."""


class DescribeWorkteamRequest(TypedDict, closed=True):
    """Parameters of `describe_workteam`."""

    WorkteamName: str
    """The name of the work team to return a description of."""


class DetachClusterNodeVolumeRequest(TypedDict, closed=True):
    """Parameters of `detach_cluster_node_volume`."""

    ClusterArn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster containing
    the target node."""

    NodeId: str
    """The unique identifier of the cluster node from which you want to detach the
    volume."""

    VolumeId: str
    """The unique identifier of your EBS volume that you want to detach."""


class DisableSagemakerServicecatalogPortfolioInput(TypedDict, closed=True):
    """Parameters of `disable_sagemaker_servicecatalog_portfolio`."""


class DisassociateTrialComponentRequest(TypedDict, closed=True):
    """Parameters of `disassociate_trial_component`."""

    TrialComponentName: str
    """The name of the component to disassociate from the trial."""

    TrialName: str
    """The name of the trial to disassociate from."""


class EnableSagemakerServicecatalogPortfolioInput(TypedDict, closed=True):
    """Parameters of `enable_sagemaker_servicecatalog_portfolio`."""


class ExtendTrainingPlanRequest(TypedDict, closed=True):
    """Parameters of `extend_training_plan`."""

    TrainingPlanExtensionOfferingId: str
    """The unique identifier of the extension offering to purchase."""


class GetDeviceFleetReportRequest(TypedDict, closed=True):
    """Parameters of `get_device_fleet_report`."""

    DeviceFleetName: str
    """The name of the fleet."""


class GetEndpointPolicyRequest(TypedDict, closed=True):
    """Parameters of `get_endpoint_policy`."""

    EndpointName: str
    """The name of the endpoint."""


class GetLineageGroupPolicyRequest(TypedDict, closed=True):
    """Parameters of `get_lineage_group_policy`."""

    LineageGroupName: str
    """The name or Amazon Resource Name (ARN) of the lineage group."""


class GetModelPackageGroupPolicyInput(TypedDict, closed=True):
    """Parameters of `get_model_package_group_policy`."""

    ModelPackageGroupName: str
    """The name of the model group for which to get the resource policy."""


class GetSagemakerServicecatalogPortfolioStatusInput(TypedDict, closed=True):
    """Parameters of `get_sagemaker_servicecatalog_portfolio_status`."""


class GetScalingConfigurationRecommendationRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_scaling_configuration_recommendation`."""

    InferenceRecommendationsJobName: Required[str]
    """The name of a previously completed Inference Recommender job."""

    RecommendationId: str
    """The recommendation ID of a previously completed inference recommendation."""

    EndpointName: str
    """The name of an endpoint benchmarked during a previously completed inference
    recommendation job."""

    TargetCpuUtilizationPerCore: int
    """The percentage of how much utilization you want an instance to use before
    autoscaling."""

    ScalingPolicyObjective: ScalingPolicyObjective
    """An object where you specify the anticipated traffic pattern for an endpoint."""


class PropertyNameQuery(TypedDict):
    """Part of the SuggestionQuery type."""

    PropertyNameHint: str
    """Text that begins a property's name."""


class SuggestionQuery(TypedDict, total=False):
    """Specified in the GetSearchSuggestions request."""

    PropertyNameQuery: PropertyNameQuery
    """Defines a property name hint."""


class GetSearchSuggestionsRequest(TypedDict, closed=True):
    """Parameters of `get_search_suggestions`."""

    Resource: literals.ResourceType
    """The name of the SageMaker resource to search for."""

    SuggestionQuery: NotRequired[SuggestionQuery]
    """Limits the property names that are included in the response."""


class ImportHubContentRequest(TypedDict, total=False, closed=True):
    """Parameters of `import_hub_content`."""

    HubContentName: Required[str]
    """The name of the hub content to import."""

    HubContentVersion: str
    """The version of the hub content to import."""

    HubContentType: Required[literals.HubContentType]
    """The type of hub content to import."""

    DocumentSchemaVersion: Required[str]
    """The version of the hub content schema to import."""

    HubName: Required[str]
    """The name of the hub to import content into."""

    HubContentDisplayName: str
    """The display name of the hub content to import."""

    HubContentDescription: str
    """A description of the hub content to import."""

    HubContentMarkdown: str
    """A string that provides a description of the hub content."""

    HubContentDocument: Required[str]
    """The hub content document that describes information about the hub content such
    as type, associated containers, scripts, and more."""

    SupportStatus: literals.HubContentSupportStatus
    """The status of the hub content resource."""

    HubContentSearchKeywords: list[str]
    """The searchable keywords of the hub content."""

    Tags: list[Tag]
    """Any tags associated with the hub content."""


class ListAIBenchmarkJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_ai_benchmark_jobs`."""

    MaxResults: int
    """The maximum number of benchmark jobs to return in the response."""

    NextToken: str
    """If the previous call to ListAIBenchmarkJobs didn't return the full set of
    jobs, the call returns a token for getting the next set."""

    NameContains: str
    """A string in the job name."""

    StatusEquals: literals.AIBenchmarkJobStatus
    """A filter that returns only benchmark jobs with the specified status."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before the specified time."""

    SortBy: literals.ListAIBenchmarkJobsSortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""


class ListAIRecommendationJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_ai_recommendation_jobs`."""

    MaxResults: int
    """The maximum number of recommendation jobs to return in the response."""

    NextToken: str
    """If the previous call to ListAIRecommendationJobs didn't return the full set of
    jobs, the call returns a token for getting the next set."""

    NameContains: str
    """A string in the job name."""

    StatusEquals: literals.AIRecommendationJobStatus
    """A filter that returns only recommendation jobs with the specified status."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before the specified time."""

    SortBy: literals.ListAIRecommendationJobsSortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""


class ListAIWorkloadConfigsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_ai_workload_configs`."""

    MaxResults: int
    """The maximum number of AI workload configurations to return in the response."""

    NextToken: str
    """If the previous call to ListAIWorkloadConfigs didn't return the full set of
    configurations, the call returns a token for getting the next set of
    configurations."""

    NameContains: str
    """A string in the configuration name."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only configurations created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only configurations created before the specified time."""

    SortBy: literals.ListAIWorkloadConfigsSortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""


class ListActionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_actions`."""

    SourceUri: str
    """A filter that returns only actions with the specified source URI."""

    ActionType: str
    """A filter that returns only actions of the specified type."""

    CreatedAfter: TimestampInput
    """A filter that returns only actions created on or after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only actions created on or before the specified time."""

    SortBy: literals.SortActionsBy
    """The property used to sort results."""

    SortOrder: literals.SortOrder
    """The sort order."""

    NextToken: str
    """If the previous call to ListActions didn't return the full set of actions, the
    call returns a token for getting the next set of actions."""

    MaxResults: int
    """The maximum number of actions to return in the response."""


class ListAlgorithmsInput(TypedDict, total=False, closed=True):
    """Parameters of `list_algorithms`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only algorithms created after the specified time
    (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only algorithms created before the specified time
    (timestamp)."""

    MaxResults: int
    """The maximum number of algorithms to return in the response."""

    NameContains: str
    """A string in the algorithm name."""

    NextToken: str
    """If the response to a previous ListAlgorithms request was truncated, the
    response includes a NextToken."""

    SortBy: literals.AlgorithmSortBy
    """The parameter by which to sort the results."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""


class ListAliasesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_aliases`."""

    ImageName: Required[str]
    """The name of the image."""

    Alias: str
    """The alias of the image version."""

    Version: int
    """The version of the image."""

    MaxResults: int
    """The maximum number of aliases to return."""

    NextToken: str
    """If the previous call to ListAliases didn't return the full set of aliases, the
    call returns a token for retrieving the next set of aliases."""


class ListAppImageConfigsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_app_image_configs`."""

    MaxResults: int
    """The total number of items to return in the response."""

    NextToken: str
    """If the previous call to ListImages didn't return the full set of
    AppImageConfigs, the call returns a token for getting the next set of
    AppImageConfigs."""

    NameContains: str
    """A filter that returns only AppImageConfigs whose name contains the specified
    string."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only AppImageConfigs created on or before the specified
    time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only AppImageConfigs created on or after the specified
    time."""

    ModifiedTimeBefore: TimestampInput
    """A filter that returns only AppImageConfigs modified on or before the specified
    time."""

    ModifiedTimeAfter: TimestampInput
    """A filter that returns only AppImageConfigs modified on or after the specified
    time."""

    SortBy: literals.AppImageConfigSortKey
    """The property used to sort results."""

    SortOrder: literals.SortOrder
    """The sort order."""


class ListAppsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_apps`."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""

    SortBy: literals.AppSortKey
    """The parameter by which to sort the results."""

    DomainIdEquals: str
    """A parameter to search for the domain ID."""

    UserProfileNameEquals: str
    """A parameter to search by user profile name."""

    SpaceNameEquals: str
    """A parameter to search by space name."""


class ListArtifactsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_artifacts`."""

    SourceUri: str
    """A filter that returns only artifacts with the specified source URI."""

    ArtifactType: str
    """A filter that returns only artifacts of the specified type."""

    CreatedAfter: TimestampInput
    """A filter that returns only artifacts created on or after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only artifacts created on or before the specified time."""

    SortBy: literals.SortArtifactsBy
    """The property used to sort results."""

    SortOrder: literals.SortOrder
    """The sort order."""

    NextToken: str
    """If the previous call to ListArtifacts didn't return the full set of artifacts,
    the call returns a token for getting the next set of artifacts."""

    MaxResults: int
    """The maximum number of artifacts to return in the response."""


class ListAssociationsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_associations`."""

    SourceArn: str
    """A filter that returns only associations with the specified source ARN."""

    DestinationArn: str
    """A filter that returns only associations with the specified destination Amazon
    Resource Name (ARN)."""

    SourceType: str
    """A filter that returns only associations with the specified source type."""

    DestinationType: str
    """A filter that returns only associations with the specified destination type."""

    AssociationType: literals.AssociationEdgeType
    """A filter that returns only associations of the specified type."""

    CreatedAfter: TimestampInput
    """A filter that returns only associations created on or after the specified
    time."""

    CreatedBefore: TimestampInput
    """A filter that returns only associations created on or before the specified
    time."""

    SortBy: literals.SortAssociationsBy
    """The property used to sort results."""

    SortOrder: literals.SortOrder
    """The sort order."""

    NextToken: str
    """If the previous call to ListAssociations didn't return the full set of
    associations, the call returns a token for getting the next set of associations."""

    MaxResults: int
    """The maximum number of associations to return in the response."""


class ListAutoMLJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_auto_ml_jobs`."""

    CreationTimeAfter: TimestampInput
    """Request a list of jobs, using a filter for time."""

    CreationTimeBefore: TimestampInput
    """Request a list of jobs, using a filter for time."""

    LastModifiedTimeAfter: TimestampInput
    """Request a list of jobs, using a filter for time."""

    LastModifiedTimeBefore: TimestampInput
    """Request a list of jobs, using a filter for time."""

    NameContains: str
    """Request a list of jobs, using a search filter for name."""

    StatusEquals: literals.AutoMLJobStatus
    """Request a list of jobs, using a filter for status."""

    SortOrder: literals.AutoMLSortOrder
    """The sort order for the results."""

    SortBy: literals.AutoMLSortBy
    """The parameter by which to sort the results."""

    MaxResults: int
    """Request a list of jobs up to a specified limit."""

    NextToken: str
    """If the previous response was truncated, you receive this token."""


class ListCandidatesForAutoMLJobRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_candidates_for_auto_ml_job`."""

    AutoMLJobName: Required[str]
    """List the candidates created for the job by providing the job's name."""

    StatusEquals: literals.CandidateStatus
    """List the candidates for the job and filter by status."""

    CandidateNameEquals: str
    """List the candidates for the job and filter by candidate name."""

    SortOrder: literals.AutoMLSortOrder
    """The sort order for the results."""

    SortBy: literals.CandidateSortBy
    """The parameter by which to sort the results."""

    MaxResults: int
    """List the job's candidates up to a specified limit."""

    NextToken: str
    """If the previous response was truncated, you receive this token."""


class ListClusterEventsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_cluster_events`."""

    ClusterName: Required[str]
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to
    list events."""

    InstanceGroupName: str
    """The name of the instance group to filter events."""

    NodeId: str
    """The EC2 instance ID to filter events."""

    EventTimeAfter: TimestampInput
    """The start of the time range for filtering events."""

    EventTimeBefore: TimestampInput
    """The end of the time range for filtering events."""

    SortBy: literals.EventSortBy
    """The field to use for sorting the event list."""

    SortOrder: literals.SortOrder
    """The order in which to sort the results."""

    ResourceType: literals.ClusterEventResourceType
    """The type of resource for which to filter events."""

    OperationId: str
    """The unique identifier (UUID) of a cluster operation for which to filter
    events."""

    MaxResults: int
    """The maximum number of events to return in the response."""

    NextToken: str
    """A token to retrieve the next set of results."""


class ListClusterExtensionVersionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_cluster_extension_versions`."""

    ExtensionName: Required[str]
    """The name of the extension whose versions you want to list, for example
    sagemaker-observability."""

    MaxResults: int
    """The maximum number of versions to return in the response."""

    NextToken: str
    """If the result of the previous ListClusterExtensionVersions request was
    truncated, the response includes a NextToken."""


class ListClusterExtensionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_cluster_extensions`."""

    ClusterArn: Required[str]
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster whose
    extensions you want to list."""

    MaxResults: int
    """The maximum number of extensions to return in the response."""

    NextToken: str
    """If the result of the previous ListClusterExtensions request was truncated, the
    response includes a NextToken."""

    CreationTimeAfter: TimestampInput
    """A filter that returns extensions created at or after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns extensions created at or before the specified time."""


class ListClusterNodesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_cluster_nodes`."""

    ClusterName: Required[str]
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster in which you want to retrieve the list of nodes."""

    CreationTimeAfter: TimestampInput
    """A filter that returns nodes in a SageMaker HyperPod cluster created after the
    specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns nodes in a SageMaker HyperPod cluster created before the
    specified time."""

    InstanceGroupNameContains: str
    """A filter that returns the instance groups whose name contain a specified
    string."""

    MaxResults: int
    """The maximum number of nodes to return in the response."""

    NextToken: str
    """If the result of the previous ListClusterNodes request was truncated, the
    response includes a NextToken."""

    SortBy: literals.ClusterSortBy
    """The field by which to sort results."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    IncludeNodeLogicalIds: bool
    """Specifies whether to include nodes that are still being provisioned in the
    response."""


class ListClusterOperationsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_cluster_operations`."""

    ClusterName: Required[str]
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to
    list operations."""

    Status: literals.ClusterOperationStatus
    """The operation status to filter by."""

    Type: literals.ClusterOperationType
    """The operation type to filter by."""

    CreationTimeAfter: TimestampInput
    """The start of the time range for filtering operations."""

    CreationTimeBefore: TimestampInput
    """The end of the time range for filtering operations."""

    SortBy: literals.ClusterOperationSortBy
    """The field to use for sorting the operation list."""

    SortOrder: literals.SortOrder
    """The order in which to sort the results."""

    MaxResults: int
    """The maximum number of operations to return in the response."""

    NextToken: str
    """A token to retrieve the next set of results."""


class ListClusterSchedulerConfigsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_cluster_scheduler_configs`."""

    CreatedAfter: TimestampInput
    """Filter for after this creation time."""

    CreatedBefore: TimestampInput
    """Filter for before this creation time."""

    NameContains: str
    """Filter for name containing this string."""

    ClusterArn: str
    """Filter for ARN of the cluster."""

    Status: literals.SchedulerResourceStatus
    """Filter for status."""

    SortBy: literals.SortClusterSchedulerConfigBy
    """Filter for sorting the list by a given value."""

    SortOrder: literals.SortOrder
    """The order of the list."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    MaxResults: int
    """The maximum number of cluster policies to list."""


class ListClustersRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_clusters`."""

    CreationTimeAfter: TimestampInput
    """Set a start time for the time range during which you want to list SageMaker
    HyperPod clusters."""

    CreationTimeBefore: TimestampInput
    """Set an end time for the time range during which you want to list SageMaker
    HyperPod clusters."""

    MaxResults: int
    """Specifies the maximum number of clusters to evaluate for the operation (not
    necessarily the number of matching items)."""

    NameContains: str
    """Set the maximum number of instances to print in the list."""

    NextToken: str
    """Set the next token to retrieve the list of SageMaker HyperPod clusters."""

    SortBy: literals.ClusterSortBy
    """The field by which to sort results."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of the training plan to filter clusters by."""


class ListCodeRepositoriesInput(TypedDict, total=False, closed=True):
    """Parameters of `list_code_repositories`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only Git repositories that were created after the
    specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only Git repositories that were created before the
    specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only Git repositories that were last modified after the
    specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only Git repositories that were last modified before the
    specified time."""

    MaxResults: int
    """The maximum number of Git repositories to return in the response."""

    NameContains: str
    """A string in the Git repositories name."""

    NextToken: str
    """If the result of a ListCodeRepositoriesOutput request was truncated, the
    response includes a NextToken."""

    SortBy: literals.CodeRepositorySortBy
    """The field to sort results by."""

    SortOrder: literals.CodeRepositorySortOrder
    """The sort order for results."""


class ListCompilationJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_compilation_jobs`."""

    NextToken: str
    """If the result of the previous ListCompilationJobs request was truncated, the
    response includes a NextToken."""

    MaxResults: int
    """The maximum number of model compilation jobs to return in the response."""

    CreationTimeAfter: TimestampInput
    """A filter that returns the model compilation jobs that were created after a
    specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns the model compilation jobs that were created before a
    specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns the model compilation jobs that were modified after a
    specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns the model compilation jobs that were modified before a
    specified time."""

    NameContains: str
    """A filter that returns the model compilation jobs whose name contains a
    specified string."""

    StatusEquals: literals.CompilationJobStatus
    """A filter that retrieves model compilation jobs with a specific
    CompilationJobStatus status."""

    SortBy: literals.ListCompilationJobsSortBy
    """The field by which to sort results."""

    SortOrder: literals.SortOrder
    """The sort order for results."""


class ListComputeQuotasRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_compute_quotas`."""

    CreatedAfter: TimestampInput
    """Filter for after this creation time."""

    CreatedBefore: TimestampInput
    """Filter for before this creation time."""

    NameContains: str
    """Filter for name containing this string."""

    Status: literals.SchedulerResourceStatus
    """Filter for status."""

    ClusterArn: str
    """Filter for ARN of the cluster."""

    SortBy: literals.SortQuotaBy
    """Filter for sorting the list by a given value."""

    SortOrder: literals.SortOrder
    """The order of the list."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    MaxResults: int
    """The maximum number of compute allocation definitions to list."""


class ListContextsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_contexts`."""

    SourceUri: str
    """A filter that returns only contexts with the specified source URI."""

    ContextType: str
    """A filter that returns only contexts of the specified type."""

    CreatedAfter: TimestampInput
    """A filter that returns only contexts created on or after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only contexts created on or before the specified time."""

    SortBy: literals.SortContextsBy
    """The property used to sort results."""

    SortOrder: literals.SortOrder
    """The sort order."""

    NextToken: str
    """If the previous call to ListContexts didn't return the full set of contexts,
    the call returns a token for getting the next set of contexts."""

    MaxResults: int
    """The maximum number of contexts to return in the response."""


class ListDataQualityJobDefinitionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_data_quality_job_definitions`."""

    EndpointName: str
    """A filter that lists the data quality job definitions associated with the
    specified endpoint."""

    SortBy: literals.MonitoringJobDefinitionSortKey
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in Ascending or Descending order."""

    NextToken: str
    """If the result of the previous ListDataQualityJobDefinitions request was
    truncated, the response includes a NextToken."""

    MaxResults: int
    """The maximum number of data quality monitoring job definitions to return in the
    response."""

    NameContains: str
    """A string in the data quality monitoring job definition name."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only data quality monitoring job definitions created
    before the specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only data quality monitoring job definitions created
    after the specified time."""


class ListDeviceFleetsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_device_fleets`."""

    NextToken: str
    """The response from the last list when returning a list large enough to need
    tokening."""

    MaxResults: int
    """The maximum number of results to select."""

    CreationTimeAfter: TimestampInput
    """Filter fleets where packaging job was created after specified time."""

    CreationTimeBefore: TimestampInput
    """Filter fleets where the edge packaging job was created before specified time."""

    LastModifiedTimeAfter: TimestampInput
    """Select fleets where the job was updated after X"""

    LastModifiedTimeBefore: TimestampInput
    """Select fleets where the job was updated before X"""

    NameContains: str
    """Filter for fleets containing this name in their fleet device name."""

    SortBy: literals.ListDeviceFleetsSortBy
    """The column to sort by."""

    SortOrder: literals.SortOrder
    """What direction to sort in."""


class ListDevicesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_devices`."""

    NextToken: str
    """The response from the last list when returning a list large enough to need
    tokening."""

    MaxResults: int
    """Maximum number of results to select."""

    LatestHeartbeatAfter: TimestampInput
    """Select fleets where the job was updated after X"""

    ModelName: str
    """A filter that searches devices that contains this name in any of their models."""

    DeviceFleetName: str
    """Filter for fleets containing this name in their device fleet name."""


class ListDomainsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_domains`."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response."""


class ListEdgeDeploymentPlansRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_edge_deployment_plans`."""

    NextToken: str
    """The response from the last list when returning a list large enough to need
    tokening."""

    MaxResults: int
    """The maximum number of results to select (50 by default)."""

    CreationTimeAfter: TimestampInput
    """Selects edge deployment plans created after this time."""

    CreationTimeBefore: TimestampInput
    """Selects edge deployment plans created before this time."""

    LastModifiedTimeAfter: TimestampInput
    """Selects edge deployment plans that were last updated after this time."""

    LastModifiedTimeBefore: TimestampInput
    """Selects edge deployment plans that were last updated before this time."""

    NameContains: str
    """Selects edge deployment plans with names containing this name."""

    DeviceFleetNameContains: str
    """Selects edge deployment plans with a device fleet name containing this name."""

    SortBy: literals.ListEdgeDeploymentPlansSortBy
    """The column by which to sort the edge deployment plans."""

    SortOrder: literals.SortOrder
    """The direction of the sorting (ascending or descending)."""


class ListEdgePackagingJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_edge_packaging_jobs`."""

    NextToken: str
    """The response from the last list when returning a list large enough to need
    tokening."""

    MaxResults: int
    """Maximum number of results to select."""

    CreationTimeAfter: TimestampInput
    """Select jobs where the job was created after specified time."""

    CreationTimeBefore: TimestampInput
    """Select jobs where the job was created before specified time."""

    LastModifiedTimeAfter: TimestampInput
    """Select jobs where the job was updated after specified time."""

    LastModifiedTimeBefore: TimestampInput
    """Select jobs where the job was updated before specified time."""

    NameContains: str
    """Filter for jobs containing this name in their packaging job name."""

    ModelNameContains: str
    """Filter for jobs where the model name contains this string."""

    StatusEquals: literals.EdgePackagingJobStatus
    """The job status to filter for."""

    SortBy: literals.ListEdgePackagingJobsSortBy
    """Use to specify what column to sort by."""

    SortOrder: literals.SortOrder
    """What direction to sort by."""


class ListEndpointConfigsInput(TypedDict, total=False, closed=True):
    """Parameters of `list_endpoint_configs`."""

    SortBy: literals.EndpointConfigSortKey
    """The field to sort results by."""

    SortOrder: literals.OrderKey
    """The sort order for results."""

    NextToken: str
    """If the result of the previous ListEndpointConfig request was truncated, the
    response includes a NextToken."""

    MaxResults: int
    """The maximum number of training jobs to return in the response."""

    NameContains: str
    """A string in the endpoint configuration name."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only endpoint configurations created before the
    specified time (timestamp)."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only endpoint configurations with a creation time
    greater than or equal to the specified time (timestamp)."""


class ListEndpointsInput(TypedDict, total=False, closed=True):
    """Parameters of `list_endpoints`."""

    SortBy: literals.EndpointSortKey
    """Sorts the list of results."""

    SortOrder: literals.OrderKey
    """The sort order for results."""

    NextToken: str
    """If the result of a ListEndpoints request was truncated, the response includes
    a NextToken."""

    MaxResults: int
    """The maximum number of endpoints to return in the response."""

    NameContains: str
    """A string in endpoint names."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only endpoints that were created before the specified
    time (timestamp)."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only endpoints with a creation time greater than or
    equal to the specified time (timestamp)."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only endpoints that were modified before the specified
    timestamp."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only endpoints that were modified after the specified
    timestamp."""

    StatusEquals: literals.EndpointStatus
    """A filter that returns only endpoints with the specified status."""


class ListExperimentsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_experiments`."""

    CreatedAfter: TimestampInput
    """A filter that returns only experiments created after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only experiments created before the specified time."""

    SortBy: literals.SortExperimentsBy
    """The property used to sort results."""

    SortOrder: literals.SortOrder
    """The sort order."""

    NextToken: str
    """If the previous call to ListExperiments didn't return the full set of
    experiments, the call returns a token for getting the next set of experiments."""

    MaxResults: int
    """The maximum number of experiments to return in the response."""


class ListFeatureGroupsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_feature_groups`."""

    NameContains: str
    """A string that partially matches one or more FeatureGroups names."""

    FeatureGroupStatusEquals: literals.FeatureGroupStatus
    """A FeatureGroup status."""

    OfflineStoreStatusEquals: literals.OfflineStoreStatusValue
    """An OfflineStore status."""

    CreationTimeAfter: TimestampInput
    """Use this parameter to search for FeatureGroupss created after a specific date
    and time."""

    CreationTimeBefore: TimestampInput
    """Use this parameter to search for FeatureGroupss created before a specific date
    and time."""

    SortOrder: literals.FeatureGroupSortOrder
    """The order in which feature groups are listed."""

    SortBy: literals.FeatureGroupSortBy
    """The value on which the feature group list is sorted."""

    MaxResults: int
    """The maximum number of results returned by ListFeatureGroups."""

    NextToken: str
    """A token to resume pagination of ListFeatureGroups results."""


class ListFlowDefinitionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_flow_definitions`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only flow definitions with a creation time greater than
    or equal to the specified timestamp."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only flow definitions that were created before the
    specified timestamp."""

    SortOrder: literals.SortOrder
    """An optional value that specifies whether you want the results sorted in
    Ascending or Descending order."""

    NextToken: str
    """A token to resume pagination."""

    MaxResults: int
    """The total number of items to return."""


class ListHubContentVersionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_hub_content_versions`."""

    HubName: Required[str]
    """The name of the hub to list the content versions of."""

    HubContentType: Required[literals.HubContentType]
    """The type of hub content to list versions of."""

    HubContentName: Required[str]
    """The name of the hub content."""

    MinVersion: str
    """The lower bound of the hub content versions to list."""

    MaxSchemaVersion: str
    """The upper bound of the hub content schema version."""

    CreationTimeBefore: TimestampInput
    """Only list hub content versions that were created before the time specified."""

    CreationTimeAfter: TimestampInput
    """Only list hub content versions that were created after the time specified."""

    SortBy: literals.HubContentSortBy
    """Sort hub content versions by either name or creation time."""

    SortOrder: literals.SortOrder
    """Sort hub content versions by ascending or descending order."""

    MaxResults: int
    """The maximum number of hub content versions to list."""

    NextToken: str
    """If the response to a previous ListHubContentVersions request was truncated,
    the response includes a NextToken."""


class ListHubContentsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_hub_contents`."""

    HubName: Required[str]
    """The name of the hub to list the contents of."""

    HubContentType: Required[literals.HubContentType]
    """The type of hub content to list."""

    NameContains: str
    """Only list hub content if the name contains the specified string."""

    MaxSchemaVersion: str
    """The upper bound of the hub content schema verion."""

    CreationTimeBefore: TimestampInput
    """Only list hub content that was created before the time specified."""

    CreationTimeAfter: TimestampInput
    """Only list hub content that was created after the time specified."""

    SortBy: literals.HubContentSortBy
    """Sort hub content versions by either name or creation time."""

    SortOrder: literals.SortOrder
    """Sort hubs by ascending or descending order."""

    MaxResults: int
    """The maximum amount of hub content to list."""

    NextToken: str
    """If the response to a previous ListHubContents request was truncated, the
    response includes a NextToken."""


class ListHubsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_hubs`."""

    NameContains: str
    """Only list hubs with names that contain the specified string."""

    CreationTimeBefore: TimestampInput
    """Only list hubs that were created before the time specified."""

    CreationTimeAfter: TimestampInput
    """Only list hubs that were created after the time specified."""

    LastModifiedTimeBefore: TimestampInput
    """Only list hubs that were last modified before the time specified."""

    LastModifiedTimeAfter: TimestampInput
    """Only list hubs that were last modified after the time specified."""

    SortBy: literals.HubSortBy
    """Sort hubs by either name or creation time."""

    SortOrder: literals.SortOrder
    """Sort hubs by ascending or descending order."""

    MaxResults: int
    """The maximum number of hubs to list."""

    NextToken: str
    """If the response to a previous ListHubs request was truncated, the response
    includes a NextToken."""


class ListHumanTaskUisRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_human_task_uis`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only human task user interfaces with a creation time
    greater than or equal to the specified timestamp."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only human task user interfaces that were created before
    the specified timestamp."""

    SortOrder: literals.SortOrder
    """An optional value that specifies whether you want the results sorted in
    Ascending or Descending order."""

    NextToken: str
    """A token to resume pagination."""

    MaxResults: int
    """The total number of items to return."""


class ListHyperParameterTuningJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_hyper_parameter_tuning_jobs`."""

    NextToken: str
    """If the result of the previous ListHyperParameterTuningJobs request was
    truncated, the response includes a NextToken."""

    MaxResults: int
    """The maximum number of tuning jobs to return."""

    SortBy: literals.HyperParameterTuningJobSortByOptions
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    NameContains: str
    """A string in the tuning job name."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only tuning jobs that were created after the specified
    time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only tuning jobs that were created before the specified
    time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only tuning jobs that were modified after the specified
    time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only tuning jobs that were modified before the specified
    time."""

    StatusEquals: literals.HyperParameterTuningJobStatus
    """A filter that returns only tuning jobs with the specified status."""


class ListImageVersionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_image_versions`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only versions created on or after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only versions created on or before the specified time."""

    ImageName: Required[str]
    """The name of the image to list the versions of."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only versions modified on or after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only versions modified on or before the specified time."""

    MaxResults: int
    """The maximum number of versions to return in the response."""

    NextToken: str
    """If the previous call to ListImageVersions didn't return the full set of
    versions, the call returns a token for getting the next set of versions."""

    SortBy: literals.ImageVersionSortBy
    """The property used to sort results."""

    SortOrder: literals.ImageVersionSortOrder
    """The sort order."""


class ListImagesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_images`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only images created on or after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only images created on or before the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only images modified on or after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only images modified on or before the specified time."""

    MaxResults: int
    """The maximum number of images to return in the response."""

    NameContains: str
    """A filter that returns only images whose name contains the specified string."""

    NextToken: str
    """If the previous call to ListImages didn't return the full set of images, the
    call returns a token for getting the next set of images."""

    SortBy: literals.ImageSortBy
    """The property used to sort results."""

    SortOrder: literals.ImageSortOrder
    """The sort order."""


class ListInferenceComponentsInput(TypedDict, total=False, closed=True):
    """Parameters of `list_inference_components`."""

    SortBy: literals.InferenceComponentSortKey
    """The field by which to sort the inference components in the response."""

    SortOrder: literals.OrderKey
    """The sort order for results."""

    NextToken: str
    """A token that you use to get the next set of results following a truncated
    response."""

    MaxResults: int
    """The maximum number of inference components to return in the response."""

    NameContains: str
    """Filters the results to only those inference components with a name that
    contains the specified string."""

    CreationTimeBefore: TimestampInput
    """Filters the results to only those inference components that were created
    before the specified time."""

    CreationTimeAfter: TimestampInput
    """Filters the results to only those inference components that were created after
    the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """Filters the results to only those inference components that were updated
    before the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """Filters the results to only those inference components that were updated after
    the specified time."""

    StatusEquals: literals.InferenceComponentStatus
    """Filters the results to only those inference components with the specified
    status."""

    EndpointNameEquals: str
    """An endpoint name to filter the listed inference components."""

    VariantNameEquals: str
    """A production variant name to filter the listed inference components."""


class ListInferenceExperimentsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_inference_experiments`."""

    NameContains: str
    """Selects inference experiments whose names contain this name."""

    Type: literals.InferenceExperimentType
    """Selects inference experiments of this type."""

    StatusEquals: literals.InferenceExperimentStatus
    """Selects inference experiments which are in this status."""

    CreationTimeAfter: TimestampInput
    """Selects inference experiments which were created after this timestamp."""

    CreationTimeBefore: TimestampInput
    """Selects inference experiments which were created before this timestamp."""

    LastModifiedTimeAfter: TimestampInput
    """Selects inference experiments which were last modified after this timestamp."""

    LastModifiedTimeBefore: TimestampInput
    """Selects inference experiments which were last modified before this timestamp."""

    SortBy: literals.SortInferenceExperimentsBy
    """The column by which to sort the listed inference experiments."""

    SortOrder: literals.SortOrder
    """The direction of sorting (ascending or descending)."""

    NextToken: str
    """The response from the last list when returning a list large enough to need
    tokening."""

    MaxResults: int
    """The maximum number of results to select."""


class ListInferenceRecommendationsJobStepsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_inference_recommendations_job_steps`."""

    JobName: Required[str]
    """The name for the Inference Recommender job."""

    Status: literals.RecommendationJobStatus
    """A filter to return benchmarks of a specified status."""

    StepType: literals.RecommendationStepType
    """A filter to return details about the specified type of subtask."""

    MaxResults: int
    """The maximum number of results to return."""

    NextToken: str
    """A token that you can specify to return more results from the list."""


class ListInferenceRecommendationsJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_inference_recommendations_jobs`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after the specified time (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before the specified time (timestamp)."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only jobs that were last modified after the specified
    time (timestamp)."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only jobs that were last modified before the specified
    time (timestamp)."""

    NameContains: str
    """A string in the job name."""

    StatusEquals: literals.RecommendationJobStatus
    """A filter that retrieves only inference recommendations jobs with a specific
    status."""

    SortBy: literals.ListInferenceRecommendationsJobsSortBy
    """The parameter by which to sort the results."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""

    NextToken: str
    """If the response to a previous ListInferenceRecommendationsJobsRequest request
    was truncated, the response includes a NextToken."""

    MaxResults: int
    """The maximum number of recommendations to return in the response."""

    ModelNameEquals: str
    """A filter that returns only jobs that were created for this model."""

    ModelPackageVersionArnEquals: str
    """A filter that returns only jobs that were created for this versioned model
    package."""


class ListInferenceRoutersInput(TypedDict, total=False, closed=True):
    """Parameters of `list_inference_routers`."""

    MaxResults: int
    """The maximum number of inference routers to return in the response."""

    NextToken: str
    """If the previous response was truncated, you receive this token."""


class ListJobSchemaVersionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_job_schema_versions`."""

    JobCategory: Required[literals.JobCategory]
    """The category of job schemas to list."""

    NextToken: str
    """If the previous response was truncated, this token retrieves the next set of
    results."""

    MaxResults: int
    """The maximum number of schema versions to return in the response."""


class ListJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_jobs`."""

    JobCategory: Required[literals.JobCategory]
    """The category of jobs to list."""

    NextToken: str
    """If the previous response was truncated, this token retrieves the next set of
    results."""

    MaxResults: int
    """The maximum number of jobs to return in the response."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only jobs modified after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only jobs modified before the specified time."""

    NameContains: str
    """A string in the job name to filter results."""

    SortBy: literals.SortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    StatusEquals: literals.JobStatus
    """A filter that returns only jobs with the specified status."""


class ListLabelingJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_labeling_jobs`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only labeling jobs created after the specified time
    (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only labeling jobs created before the specified time
    (timestamp)."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only labeling jobs modified after the specified time
    (timestamp)."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only labeling jobs modified before the specified time
    (timestamp)."""

    MaxResults: int
    """The maximum number of labeling jobs to return in each page of the response."""

    NextToken: str
    """If the result of the previous ListLabelingJobs request was truncated, the
    response includes a NextToken."""

    NameContains: str
    """A string in the labeling job name."""

    SortBy: literals.SortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    StatusEquals: literals.LabelingJobStatus
    """A filter that retrieves only labeling jobs with a specific status."""


class ListLabelingJobsForWorkteamRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_labeling_jobs_for_workteam`."""

    WorkteamArn: Required[str]
    """The Amazon Resource Name (ARN) of the work team for which you want to see
    labeling jobs for."""

    MaxResults: int
    """The maximum number of labeling jobs to return in each page of the response."""

    NextToken: str
    """If the result of the previous ListLabelingJobsForWorkteam request was
    truncated, the response includes a NextToken."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only labeling jobs created after the specified time
    (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only labeling jobs created before the specified time
    (timestamp)."""

    JobReferenceCodeContains: str
    """A filter the limits jobs to only the ones whose job reference code contains
    the specified string."""

    SortBy: literals.ListLabelingJobsForWorkteamSortByOptions
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""


class ListLineageGroupsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_lineage_groups`."""

    CreatedAfter: TimestampInput
    """A timestamp to filter against lineage groups created after a certain point in
    time."""

    CreatedBefore: TimestampInput
    """A timestamp to filter against lineage groups created before a certain point in
    time."""

    SortBy: literals.SortLineageGroupsBy
    """The parameter by which to sort the results."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""

    NextToken: str
    """If the response is truncated, SageMaker returns this token."""

    MaxResults: int
    """The maximum number of endpoints to return in the response."""


class ListMlflowAppsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_mlflow_apps`."""

    CreatedAfter: TimestampInput
    """Use the CreatedAfter filter to only list MLflow Apps created after a specific
    date and time."""

    CreatedBefore: TimestampInput
    """Use the CreatedBefore filter to only list MLflow Apps created before a
    specific date and time."""

    Status: literals.MlflowAppStatus
    """Filter for Mlflow apps with a specific creation status."""

    MlflowVersion: str
    """Filter for Mlflow Apps with the specified version."""

    DefaultForDomainId: str
    """Filter for MLflow Apps with the specified default SageMaker Domain ID."""

    AccountDefaultStatus: literals.AccountDefaultStatus
    """Filter for MLflow Apps with the specified AccountDefaultStatus."""

    SortBy: literals.SortMlflowAppBy
    """Filter for MLflow Apps sorting by name, creation time, or creation status."""

    SortOrder: literals.SortOrder
    """Change the order of the listed MLflow Apps."""

    NextToken: str
    """If the previous response was truncated, use this token in your next request to
    receive the next set of results."""

    MaxResults: int
    """The maximum number of MLflow Apps to list."""


class ListMlflowTrackingServersRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_mlflow_tracking_servers`."""

    CreatedAfter: TimestampInput
    """Use the CreatedAfter filter to only list tracking servers created after a
    specific date and time."""

    CreatedBefore: TimestampInput
    """Use the CreatedBefore filter to only list tracking servers created before a
    specific date and time."""

    TrackingServerStatus: literals.TrackingServerStatus
    """Filter for tracking servers with a specified creation status."""

    MlflowVersion: str
    """Filter for tracking servers using the specified MLflow version."""

    SortBy: literals.SortTrackingServerBy
    """Filter for trackings servers sorting by name, creation time, or creation
    status."""

    SortOrder: literals.SortOrder
    """Change the order of the listed tracking servers."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    MaxResults: int
    """The maximum number of tracking servers to list."""


class ListModelBiasJobDefinitionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_model_bias_job_definitions`."""

    EndpointName: str
    """Name of the endpoint to monitor for model bias."""

    SortBy: literals.MonitoringJobDefinitionSortKey
    """Whether to sort results by the Name or CreationTime field."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in Ascending or Descending order."""

    NextToken: str
    """The token returned if the response is truncated."""

    MaxResults: int
    """The maximum number of model bias jobs to return in the response."""

    NameContains: str
    """Filter for model bias jobs whose name contains a specified string."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only model bias jobs created before a specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only model bias jobs created after a specified time."""


class ListModelCardExportJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_model_card_export_jobs`."""

    ModelCardName: Required[str]
    """List export jobs for the model card with the specified name."""

    ModelCardVersion: int
    """List export jobs for the model card with the specified version."""

    CreationTimeAfter: TimestampInput
    """Only list model card export jobs that were created after the time specified."""

    CreationTimeBefore: TimestampInput
    """Only list model card export jobs that were created before the time specified."""

    ModelCardExportJobNameContains: str
    """Only list model card export jobs with names that contain the specified string."""

    StatusEquals: literals.ModelCardExportJobStatus
    """Only list model card export jobs with the specified status."""

    SortBy: literals.ModelCardExportJobSortBy
    """Sort model card export jobs by either name or creation time."""

    SortOrder: literals.ModelCardExportJobSortOrder
    """Sort model card export jobs by ascending or descending order."""

    NextToken: str
    """If the response to a previous ListModelCardExportJobs request was truncated,
    the response includes a NextToken."""

    MaxResults: int
    """The maximum number of model card export jobs to list."""


class ListModelCardVersionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_model_card_versions`."""

    CreationTimeAfter: TimestampInput
    """Only list model card versions that were created after the time specified."""

    CreationTimeBefore: TimestampInput
    """Only list model card versions that were created before the time specified."""

    MaxResults: int
    """The maximum number of model card versions to list."""

    ModelCardName: Required[str]
    """List model card versions for the model card with the specified name or Amazon
    Resource Name (ARN)."""

    ModelCardStatus: literals.ModelCardStatus
    """Only list model card versions with the specified approval status."""

    NextToken: str
    """If the response to a previous ListModelCardVersions request was truncated, the
    response includes a NextToken."""

    SortBy: literals.ModelCardVersionSortBy
    """Sort listed model card versions by version."""

    SortOrder: literals.ModelCardSortOrder
    """Sort model card versions by ascending or descending order."""


class ListModelCardsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_model_cards`."""

    CreationTimeAfter: TimestampInput
    """Only list model cards that were created after the time specified."""

    CreationTimeBefore: TimestampInput
    """Only list model cards that were created before the time specified."""

    MaxResults: int
    """The maximum number of model cards to list."""

    NameContains: str
    """Only list model cards with names that contain the specified string."""

    ModelCardStatus: literals.ModelCardStatus
    """Only list model cards with the specified approval status."""

    NextToken: str
    """If the response to a previous ListModelCards request was truncated, the
    response includes a NextToken."""

    SortBy: literals.ModelCardSortBy
    """Sort model cards by either name or creation time."""

    SortOrder: literals.ModelCardSortOrder
    """Sort model cards by ascending or descending order."""


class ListModelExplainabilityJobDefinitionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_model_explainability_job_definitions`."""

    EndpointName: str
    """Name of the endpoint to monitor for model explainability."""

    SortBy: literals.MonitoringJobDefinitionSortKey
    """Whether to sort results by the Name or CreationTime field."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in Ascending or Descending order."""

    NextToken: str
    """The token returned if the response is truncated."""

    MaxResults: int
    """The maximum number of jobs to return in the response."""

    NameContains: str
    """Filter for model explainability jobs whose name contains a specified string."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only model explainability jobs created before a
    specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only model explainability jobs created after a specified
    time."""


class ModelMetadataFilter(TypedDict):
    """Part of the search expression."""

    Name: literals.ModelMetadataFilterType
    """The name of the of the model to filter by."""

    Value: str
    """The value to filter the model metadata."""


class ModelMetadataSearchExpression(TypedDict, total=False):
    """One or more filters that searches for the specified resource or resources in a
    search.
    """

    Filters: list[ModelMetadataFilter]
    """A list of filter objects."""


class ListModelMetadataRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_model_metadata`."""

    SearchExpression: ModelMetadataSearchExpression
    """One or more filters that searches for the specified resource or resources in a
    search."""

    NextToken: str
    """If the response to a previous ListModelMetadataResponse request was truncated,
    the response includes a NextToken."""

    MaxResults: int
    """The maximum number of models to return in the response."""


class ListModelPackageGroupsInput(TypedDict, total=False, closed=True):
    """Parameters of `list_model_package_groups`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only model groups created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only model groups created before the specified time."""

    MaxResults: int
    """The maximum number of results to return in the response."""

    NameContains: str
    """A string in the model group name."""

    NextToken: str
    """If the result of the previous ListModelPackageGroups request was truncated,
    the response includes a NextToken."""

    SortBy: literals.ModelPackageGroupSortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    CrossAccountFilterOption: literals.CrossAccountFilterOption
    """A filter that returns either model groups shared with you or model groups in
    your own account."""


class ListModelPackagesInput(TypedDict, total=False, closed=True):
    """Parameters of `list_model_packages`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only model packages created after the specified time
    (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only model packages created before the specified time
    (timestamp)."""

    MaxResults: int
    """The maximum number of model packages to return in the response."""

    NameContains: str
    """A string in the model package name."""

    ModelApprovalStatus: literals.ModelApprovalStatus
    """A filter that returns only the model packages with the specified approval
    status."""

    ModelPackageGroupName: str
    """A filter that returns only model versions that belong to the specified model
    group."""

    ModelPackageType: literals.ModelPackageType
    """A filter that returns only the model packages of the specified type."""

    NextToken: str
    """If the response to a previous ListModelPackages request was truncated, the
    response includes a NextToken."""

    SortBy: literals.ModelPackageSortBy
    """The parameter by which to sort the results."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""


class ListModelQualityJobDefinitionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_model_quality_job_definitions`."""

    EndpointName: str
    """A filter that returns only model quality monitoring job definitions that are
    associated with the specified endpoint."""

    SortBy: literals.MonitoringJobDefinitionSortKey
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in Ascending or Descending order."""

    NextToken: str
    """If the result of the previous ListModelQualityJobDefinitions request was
    truncated, the response includes a NextToken."""

    MaxResults: int
    """The maximum number of results to return in a call to
    ListModelQualityJobDefinitions."""

    NameContains: str
    """A string in the transform job name."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only model quality monitoring job definitions created
    before the specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only model quality monitoring job definitions created
    after the specified time."""


class ListModelsInput(TypedDict, total=False, closed=True):
    """Parameters of `list_models`."""

    SortBy: literals.ModelSortKey
    """Sorts the list of results."""

    SortOrder: literals.OrderKey
    """The sort order for results."""

    NextToken: str
    """If the response to a previous ListModels request was truncated, the response
    includes a NextToken."""

    MaxResults: int
    """The maximum number of models to return in the response."""

    NameContains: str
    """A string in the model name."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only models created before the specified time
    (timestamp)."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only models with a creation time greater than or equal
    to the specified time (timestamp)."""


class ListMonitoringAlertHistoryRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_monitoring_alert_history`."""

    MonitoringScheduleName: str
    """The name of a monitoring schedule."""

    MonitoringAlertName: str
    """The name of a monitoring alert."""

    SortBy: literals.MonitoringAlertHistorySortKey
    """The field used to sort results."""

    SortOrder: literals.SortOrder
    """The sort order, whether Ascending or Descending, of the alert history."""

    NextToken: str
    """If the result of the previous ListMonitoringAlertHistory request was
    truncated, the response includes a NextToken."""

    MaxResults: int
    """The maximum number of results to display."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only alerts created on or before the specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only alerts created on or after the specified time."""

    StatusEquals: literals.MonitoringAlertStatus
    """A filter that retrieves only alerts with a specific status."""


class ListMonitoringAlertsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_monitoring_alerts`."""

    MonitoringScheduleName: Required[str]
    """The name of a monitoring schedule."""

    NextToken: str
    """If the result of the previous ListMonitoringAlerts request was truncated, the
    response includes a NextToken."""

    MaxResults: int
    """The maximum number of results to display."""


class ListMonitoringExecutionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_monitoring_executions`."""

    MonitoringScheduleName: str
    """Name of a specific schedule to fetch jobs for."""

    EndpointName: str
    """Name of a specific endpoint to fetch jobs for."""

    SortBy: literals.MonitoringExecutionSortKey
    """Whether to sort the results by the Status, CreationTime, or ScheduledTime
    field."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in Ascending or Descending order."""

    NextToken: str
    """The token returned if the response is truncated."""

    MaxResults: int
    """The maximum number of jobs to return in the response."""

    ScheduledTimeBefore: TimestampInput
    """Filter for jobs scheduled before a specified time."""

    ScheduledTimeAfter: TimestampInput
    """Filter for jobs scheduled after a specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before a specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after a specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only jobs modified after a specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only jobs modified before a specified time."""

    StatusEquals: literals.ExecutionStatus
    """A filter that retrieves only jobs with a specific status."""

    MonitoringJobDefinitionName: str
    """Gets a list of the monitoring job runs of the specified monitoring job
    definitions."""

    MonitoringTypeEquals: literals.MonitoringType
    """A filter that returns only the monitoring job runs of the specified monitoring
    type."""


class ListMonitoringSchedulesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_monitoring_schedules`."""

    EndpointName: str
    """Name of a specific endpoint to fetch schedules for."""

    SortBy: literals.MonitoringScheduleSortKey
    """Whether to sort the results by the Status, CreationTime, or ScheduledTime
    field."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in Ascending or Descending order."""

    NextToken: str
    """The token returned if the response is truncated."""

    MaxResults: int
    """The maximum number of jobs to return in the response."""

    NameContains: str
    """Filter for monitoring schedules whose name contains a specified string."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only monitoring schedules created before a specified
    time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only monitoring schedules created after a specified
    time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only monitoring schedules modified before a specified
    time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only monitoring schedules modified after a specified
    time."""

    StatusEquals: literals.ScheduleStatus
    """A filter that returns only monitoring schedules modified before a specified
    time."""

    MonitoringJobDefinitionName: str
    """Gets a list of the monitoring schedules for the specified monitoring job
    definition."""

    MonitoringTypeEquals: literals.MonitoringType
    """A filter that returns only the monitoring schedules for the specified
    monitoring type."""


class ListNotebookInstanceLifecycleConfigsInput(TypedDict, total=False, closed=True):
    """Parameters of `list_notebook_instance_lifecycle_configs`."""

    NextToken: str
    """If the result of a ListNotebookInstanceLifecycleConfigs request was truncated,
    the response includes a NextToken."""

    MaxResults: int
    """The maximum number of lifecycle configurations to return in the response."""

    SortBy: literals.NotebookInstanceLifecycleConfigSortKey
    """Sorts the list of results."""

    SortOrder: literals.NotebookInstanceLifecycleConfigSortOrder
    """The sort order for results."""

    NameContains: str
    """A string in the lifecycle configuration name."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only lifecycle configurations that were created before
    the specified time (timestamp)."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only lifecycle configurations that were created after
    the specified time (timestamp)."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only lifecycle configurations that were modified before
    the specified time (timestamp)."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only lifecycle configurations that were modified after
    the specified time (timestamp)."""


class ListNotebookInstancesInput(TypedDict, total=False, closed=True):
    """Parameters of `list_notebook_instances`."""

    NextToken: str
    """If the previous call to the ListNotebookInstances is truncated, the response
    includes a NextToken."""

    MaxResults: int
    """The maximum number of notebook instances to return."""

    SortBy: literals.NotebookInstanceSortKey
    """The field to sort results by."""

    SortOrder: literals.NotebookInstanceSortOrder
    """The sort order for results."""

    NameContains: str
    """A string in the notebook instances' name."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only notebook instances that were created before the
    specified time (timestamp)."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only notebook instances that were created after the
    specified time (timestamp)."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only notebook instances that were modified before the
    specified time (timestamp)."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only notebook instances that were modified after the
    specified time (timestamp)."""

    StatusEquals: literals.NotebookInstanceStatus
    """A filter that returns only notebook instances with the specified status."""

    NotebookInstanceLifecycleConfigNameContains: str
    """A string in the name of a notebook instances lifecycle configuration
    associated with this notebook instance."""

    DefaultCodeRepositoryContains: str
    """A string in the name or URL of a Git repository associated with this notebook
    instance."""

    AdditionalCodeRepositoryEquals: str
    """A filter that returns only notebook instances with associated with the
    specified git repository."""


class ListOptimizationJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_optimization_jobs`."""

    NextToken: str
    """A token that you use to get the next set of results following a truncated
    response."""

    MaxResults: int
    """The maximum number of optimization jobs to return in the response."""

    CreationTimeAfter: TimestampInput
    """Filters the results to only those optimization jobs that were created after
    the specified time."""

    CreationTimeBefore: TimestampInput
    """Filters the results to only those optimization jobs that were created before
    the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """Filters the results to only those optimization jobs that were updated after
    the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """Filters the results to only those optimization jobs that were updated before
    the specified time."""

    OptimizationContains: str
    """Filters the results to only those optimization jobs that apply the specified
    optimization techniques."""

    NameContains: str
    """Filters the results to only those optimization jobs with a name that contains
    the specified string."""

    StatusEquals: literals.OptimizationJobStatus
    """Filters the results to only those optimization jobs with the specified status."""

    SortBy: literals.ListOptimizationJobsSortBy
    """The field by which to sort the optimization jobs in the response."""

    SortOrder: literals.SortOrder
    """The sort order for results."""


class ListPartnerAppsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_partner_apps`."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be returned in a
    single response."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""


class ListPipelineExecutionStepsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_pipeline_execution_steps`."""

    PipelineExecutionArn: str
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    NextToken: str
    """If the result of the previous ListPipelineExecutionSteps request was
    truncated, the response includes a NextToken."""

    MaxResults: int
    """The maximum number of pipeline execution steps to return in the response."""

    SortOrder: literals.SortOrder
    """The field by which to sort results."""


class ListPipelineExecutionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_pipeline_executions`."""

    PipelineName: Required[str]
    """The name or Amazon Resource Name (ARN) of the pipeline."""

    CreatedAfter: TimestampInput
    """A filter that returns the pipeline executions that were created after a
    specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns the pipeline executions that were created before a
    specified time."""

    SortBy: literals.SortPipelineExecutionsBy
    """The field by which to sort results."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    NextToken: str
    """If the result of the previous ListPipelineExecutions request was truncated,
    the response includes a NextToken."""

    MaxResults: int
    """The maximum number of pipeline executions to return in the response."""

    PipelineVersionAlias: str
    """The alias of a pipeline version."""


class ListPipelineParametersForExecutionRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_pipeline_parameters_for_execution`."""

    PipelineExecutionArn: Required[str]
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    NextToken: str
    """If the result of the previous ListPipelineParametersForExecution request was
    truncated, the response includes a NextToken."""

    MaxResults: int
    """The maximum number of parameters to return in the response."""


class ListPipelineVersionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_pipeline_versions`."""

    PipelineName: Required[str]
    """The Amazon Resource Name (ARN) of the pipeline."""

    CreatedAfter: TimestampInput
    """A filter that returns the pipeline versions that were created after a
    specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns the pipeline versions that were created before a
    specified time."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""

    NextToken: str
    """If the result of the previous ListPipelineVersions request was truncated, the
    response includes a NextToken."""

    MaxResults: int
    """The maximum number of pipeline versions to return in the response."""


class ListPipelinesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_pipelines`."""

    PipelineNamePrefix: str
    """The prefix of the pipeline name."""

    CreatedAfter: TimestampInput
    """A filter that returns the pipelines that were created after a specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns the pipelines that were created before a specified time."""

    SortBy: literals.SortPipelinesBy
    """The field by which to sort results."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    NextToken: str
    """If the result of the previous ListPipelines request was truncated, the
    response includes a NextToken."""

    MaxResults: int
    """The maximum number of pipelines to return in the response."""

    ManagedBy: literals.PipelineManagedBy
    """Filters the pipelines by who manages them."""


class ListProcessingJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_processing_jobs`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only processing jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only processing jobs created after the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only processing jobs modified after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only processing jobs modified before the specified time."""

    NameContains: str
    """A string in the processing job name."""

    StatusEquals: literals.ProcessingJobStatus
    """A filter that retrieves only processing jobs with a specific status."""

    SortBy: literals.SortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    NextToken: str
    """If the result of the previous ListProcessingJobs request was truncated, the
    response includes a NextToken."""

    MaxResults: int
    """The maximum number of processing jobs to return in the response."""


class ListProjectsInput(TypedDict, total=False, closed=True):
    """Parameters of `list_projects`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns the projects that were created after a specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns the projects that were created before a specified time."""

    MaxResults: int
    """The maximum number of projects to return in the response."""

    NameContains: str
    """A filter that returns the projects whose name contains a specified string."""

    NextToken: str
    """If the result of the previous ListProjects request was truncated, the response
    includes a NextToken."""

    SortBy: literals.ProjectSortBy
    """The field by which to sort results."""

    SortOrder: literals.ProjectSortOrder
    """The sort order for results."""


class ListResourceCatalogsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_resource_catalogs`."""

    NameContains: str
    """A string that partially matches one or more ResourceCatalogs names."""

    CreationTimeAfter: TimestampInput
    """Use this parameter to search for ResourceCatalogs created after a specific
    date and time."""

    CreationTimeBefore: TimestampInput
    """Use this parameter to search for ResourceCatalogs created before a specific
    date and time."""

    SortOrder: literals.ResourceCatalogSortOrder
    """The order in which the resource catalogs are listed."""

    SortBy: literals.ResourceCatalogSortBy
    """The value on which the resource catalog list is sorted."""

    MaxResults: int
    """The maximum number of results returned by ListResourceCatalogs."""

    NextToken: str
    """A token to resume pagination of ListResourceCatalogs results."""


class ListSpacesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_spaces`."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""

    SortBy: literals.SpaceSortKey
    """The parameter by which to sort the results."""

    DomainIdEquals: str
    """A parameter to search for the domain ID."""

    SpaceNameContains: str
    """A parameter by which to filter the results."""


class ListStageDevicesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_stage_devices`."""

    NextToken: str
    """The response from the last list when returning a list large enough to neeed
    tokening."""

    MaxResults: int
    """The maximum number of requests to select."""

    EdgeDeploymentPlanName: Required[str]
    """The name of the edge deployment plan."""

    ExcludeDevicesDeployedInOtherStage: bool
    """Toggle for excluding devices deployed in other stages."""

    StageName: Required[str]
    """The name of the stage in the deployment."""


class ListStudioLifecycleConfigsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_studio_lifecycle_configs`."""

    MaxResults: int
    """The total number of items to return in the response."""

    NextToken: str
    """If the previous call to ListStudioLifecycleConfigs didn't return the full set
    of Lifecycle Configurations, the call returns a token for getting the next set of
    Lifecycle Configurations."""

    NameContains: str
    """A string in the Lifecycle Configuration name."""

    AppTypeEquals: literals.StudioLifecycleConfigAppType
    """A parameter to search for the App Type to which the Lifecycle Configuration is
    attached."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only Lifecycle Configurations created on or before the
    specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only Lifecycle Configurations created on or after the
    specified time."""

    ModifiedTimeBefore: TimestampInput
    """A filter that returns only Lifecycle Configurations modified before the
    specified time."""

    ModifiedTimeAfter: TimestampInput
    """A filter that returns only Lifecycle Configurations modified after the
    specified time."""

    SortBy: literals.StudioLifecycleConfigSortKey
    """The property used to sort results."""

    SortOrder: literals.SortOrder
    """The sort order."""


class ListSubscribedWorkteamsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_subscribed_workteams`."""

    NameContains: str
    """A string in the work team name."""

    NextToken: str
    """If the result of the previous ListSubscribedWorkteams request was truncated,
    the response includes a NextToken."""

    MaxResults: int
    """The maximum number of work teams to return in each page of the response."""


class ListTagsInput(TypedDict, total=False, closed=True):
    """Parameters of `list_tags`."""

    ResourceArn: Required[str]
    """The Amazon Resource Name (ARN) of the resource whose tags you want to
    retrieve."""

    NextToken: str
    """If the response to the previous ListTags request is truncated, SageMaker
    returns this token."""

    MaxResults: int
    """Maximum number of tags to return."""


class ListTrainingJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_training_jobs`."""

    NextToken: str
    """If the result of the previous ListTrainingJobs request was truncated, the
    response includes a NextToken."""

    MaxResults: int
    """The maximum number of training jobs to return in the response."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only training jobs created after the specified time
    (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only training jobs created before the specified time
    (timestamp)."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only training jobs modified after the specified time
    (timestamp)."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only training jobs modified before the specified time
    (timestamp)."""

    NameContains: str
    """A string in the training job name."""

    StatusEquals: literals.TrainingJobStatus
    """A filter that retrieves only training jobs with a specific status."""

    SortBy: literals.SortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    WarmPoolStatusEquals: literals.WarmPoolResourceStatus
    """A filter that retrieves only training jobs with a specific warm pool status."""

    TrainingPlanArnEquals: str
    """The Amazon Resource Name (ARN); of the training plan to filter training jobs
    by."""


class ListTrainingJobsForHyperParameterTuningJobRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `list_training_jobs_for_hyper_parameter_tuning_job`."""

    HyperParameterTuningJobName: Required[str]
    """The name of the tuning job whose training jobs you want to list."""

    NextToken: str
    """If the result of the previous ListTrainingJobsForHyperParameterTuningJob
    request was truncated, the response includes a NextToken."""

    MaxResults: int
    """The maximum number of training jobs to return."""

    StatusEquals: literals.TrainingJobStatus
    """A filter that returns only training jobs with the specified status."""

    SortBy: literals.TrainingJobSortByOptions
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""


class TrainingPlanFilter(TypedDict):
    """A filter to apply when listing or searching for training plans."""

    Name: literals.TrainingPlanFilterName
    """The name of the filter field (e.g., Status, InstanceType)."""

    Value: str
    """The value to filter by for the specified field."""


class ListTrainingPlansRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_training_plans`."""

    NextToken: str
    """A token to continue pagination if more results are available."""

    MaxResults: int
    """The maximum number of results to return in the response."""

    StartTimeAfter: TimestampInput
    """Filter to list only training plans with an actual start time after this date."""

    StartTimeBefore: TimestampInput
    """Filter to list only training plans with an actual start time before this date."""

    SortBy: literals.TrainingPlanSortBy
    """The training plan field to sort the results by (e.g., StartTime, Status)."""

    SortOrder: literals.TrainingPlanSortOrder
    """The order to sort the results (Ascending or Descending)."""

    Filters: list[TrainingPlanFilter]
    """Additional filters to apply to the list of training plans."""


class ListTrainingSessionsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_training_sessions`."""

    NextToken: str
    """If the response was truncated, use the token returned in the previous response
    to retrieve the next page of results."""

    MaxResults: int
    """The maximum number of training sessions to return in the response."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only training sessions created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only training sessions created before the specified
    time."""

    NameContains: str
    """A string in the training session name to filter results."""

    StatusEquals: literals.TrainingSessionStatus
    """A filter that returns only training sessions with the specified status."""


class ListTransformJobsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_transform_jobs`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only transform jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only transform jobs created before the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only transform jobs modified after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only transform jobs modified before the specified time."""

    NameContains: str
    """A string in the transform job name."""

    StatusEquals: literals.TransformJobStatus
    """A filter that retrieves only transform jobs with a specific status."""

    SortBy: literals.SortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    NextToken: str
    """If the result of the previous ListTransformJobs request was truncated, the
    response includes a NextToken."""

    MaxResults: int
    """The maximum number of transform jobs to return in the response."""


class ListTrialComponentsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_trial_components`."""

    ExperimentName: str
    """A filter that returns only components that are part of the specified
    experiment."""

    TrialName: str
    """A filter that returns only components that are part of the specified trial."""

    SourceArn: str
    """A filter that returns only components that have the specified source Amazon
    Resource Name (ARN)."""

    CreatedAfter: TimestampInput
    """A filter that returns only components created after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only components created before the specified time."""

    SortBy: literals.SortTrialComponentsBy
    """The property used to sort results."""

    SortOrder: literals.SortOrder
    """The sort order."""

    MaxResults: int
    """The maximum number of components to return in the response."""

    NextToken: str
    """If the previous call to ListTrialComponents didn't return the full set of
    components, the call returns a token for getting the next set of components."""


class ListTrialsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_trials`."""

    ExperimentName: str
    """A filter that returns only trials that are part of the specified experiment."""

    TrialComponentName: str
    """A filter that returns only trials that are associated with the specified trial
    component."""

    CreatedAfter: TimestampInput
    """A filter that returns only trials created after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only trials created before the specified time."""

    SortBy: literals.SortTrialsBy
    """The property used to sort results."""

    SortOrder: literals.SortOrder
    """The sort order."""

    MaxResults: int
    """The maximum number of trials to return in the response."""

    NextToken: str
    """If the previous call to ListTrials didn't return the full set of trials, the
    call returns a token for getting the next set of trials."""


class ListUltraServersByReservedCapacityRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_ultra_servers_by_reserved_capacity`."""

    ReservedCapacityArn: Required[str]
    """The ARN of the reserved capacity to list UltraServers for."""

    MaxResults: int
    """The maximum number of UltraServers to return in the response."""

    NextToken: str
    """If the previous response was truncated, you receive this token."""


class ListUserProfilesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_user_profiles`."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""

    SortBy: literals.UserProfileSortKey
    """The parameter by which to sort the results."""

    DomainIdEquals: str
    """A parameter by which to filter the results."""

    UserProfileNameContains: str
    """A parameter by which to filter the results."""


class ListWorkforcesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_workforces`."""

    SortBy: literals.ListWorkforcesSortByOptions
    """Sort workforces using the workforce name or creation date."""

    SortOrder: literals.SortOrder
    """Sort workforces in ascending or descending order."""

    NameContains: str
    """A filter you can use to search for workforces using part of the workforce
    name."""

    NextToken: str
    """A token to resume pagination."""

    MaxResults: int
    """The maximum number of workforces returned in the response."""


class ListWorkteamsRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_workteams`."""

    SortBy: literals.ListWorkteamsSortByOptions
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    NameContains: str
    """A string in the work team's name."""

    NextToken: str
    """If the result of the previous ListWorkteams request was truncated, the
    response includes a NextToken."""

    MaxResults: int
    """The maximum number of work teams to return in each page of the response."""


class PutEndpointPolicyRequest(TypedDict, closed=True):
    """Parameters of `put_endpoint_policy`."""

    EndpointName: str
    """The name of the endpoint."""

    ResourcePolicy: str
    """The endpoint policy, as a JSON policy document."""


class PutModelPackageGroupPolicyInput(TypedDict, closed=True):
    """Parameters of `put_model_package_group_policy`."""

    ModelPackageGroupName: str
    """The name of the model group to add a resource policy to."""

    ResourcePolicy: str
    """The resource policy for the model group."""


class QueryFilters(TypedDict, total=False):
    """A set of filters to narrow the set of lineage entities connected to the
    StartArn(s) returned by the QueryLineage API action.
    """

    Types: list[str]
    """Filter the lineage entities connected to the StartArn by type."""

    LineageTypes: list[literals.LineageType]
    """Filter the lineage entities connected to the StartArn(s) by the type of the
    lineage entity."""

    CreatedBefore: TimestampInput
    """Filter the lineage entities connected to the StartArn(s) by created date."""

    CreatedAfter: TimestampInput
    """Filter the lineage entities connected to the StartArn(s) after the create
    date."""

    ModifiedBefore: TimestampInput
    """Filter the lineage entities connected to the StartArn(s) before the last
    modified date."""

    ModifiedAfter: TimestampInput
    """Filter the lineage entities connected to the StartArn(s) after the last
    modified date."""

    Properties: dict[str, str]
    """Filter the lineage entities connected to the StartArn(s) by a set if property
    key value pairs."""


class QueryLineageRequest(TypedDict, total=False, closed=True):
    """Parameters of `query_lineage`."""

    StartArns: list[str]
    """A list of resource Amazon Resource Name (ARN) that represent the starting
    point for your lineage query."""

    Direction: literals.Direction
    """Associations between lineage entities have a direction."""

    IncludeEdges: bool
    """Setting this value to True retrieves not only the entities of interest but
    also the Associations and lineage entities on the path."""

    Filters: QueryFilters
    """A set of filtering parameters that allow you to specify which entities should
    be returned."""

    MaxDepth: int
    """The maximum depth in lineage relationships from the StartArns that are
    traversed."""

    MaxResults: int
    """Limits the number of vertices in the results."""

    NextToken: str
    """Limits the number of vertices in the request."""


class Device(TypedDict, total=False):
    """Information of a particular device."""

    DeviceName: Required[str]
    """The name of the device."""

    Description: str
    """Description of the device."""

    IotThingName: str
    """Amazon Web Services Internet of Things (IoT) object name."""


class RegisterDevicesRequest(TypedDict, closed=True):
    """Parameters of `register_devices`."""

    DeviceFleetName: str
    """The name of the fleet."""

    Devices: list[Device]
    """A list of devices to register with SageMaker Edge Manager."""

    Tags: NotRequired[list[Tag]]
    """The tags associated with devices."""


class RenderableTask(TypedDict):
    """Contains input values for a task."""

    Input: str
    """A JSON object that contains values for the variables defined in the template."""


class RenderUiTemplateRequest(TypedDict, closed=True):
    """Parameters of `render_ui_template`."""

    UiTemplate: NotRequired[UiTemplate]
    """A Template object containing the worker UI template to render."""

    Task: RenderableTask
    """A RenderableTask object containing a representative task to render."""

    RoleArn: str
    """The Amazon Resource Name (ARN) that has access to the S3 objects that are used
    by the template."""

    HumanTaskUiArn: NotRequired[str]
    """The HumanTaskUiArn of the worker UI that you want to render."""


class RetryPipelineExecutionRequest(TypedDict, total=False, closed=True):
    """Parameters of `retry_pipeline_execution`."""

    PipelineExecutionArn: Required[str]
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    ClientRequestToken: str
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation."""

    ParallelismConfiguration: ParallelismConfiguration
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline."""


class VisibilityConditions(TypedDict, total=False):
    """The list of key-value pairs used to filter your search results."""

    Key: str
    """The key that specifies the tag that you're using to filter the search results."""

    Value: str
    """The value for the tag that you're using to filter the search results."""


class SearchRequest(TypedDict, total=False, closed=True):
    """Parameters of `search`."""

    Resource: Required[literals.ResourceType]
    """The name of the SageMaker resource to search for."""

    SearchExpression: SearchExpression
    """A Boolean conditional statement."""

    SortBy: str
    """The name of the resource property used to sort the SearchResults."""

    SortOrder: literals.SearchSortOrder
    """How SearchResults are ordered."""

    NextToken: str
    """If more than MaxResults resources match the specified SearchExpression, the
    response includes a NextToken."""

    MaxResults: int
    """The maximum number of results to return."""

    CrossAccountFilterOption: literals.CrossAccountFilterOption
    """A cross account filter option."""

    VisibilityConditions: list[VisibilityConditions]
    """Limits the results of your search request to the resources that you can
    access."""


class SearchTrainingPlanOfferingsRequest(TypedDict, total=False, closed=True):
    """Parameters of `search_training_plan_offerings`."""

    InstanceType: literals.ReservedCapacityInstanceType
    """The type of instance you want to search for in the available training plan
    offerings."""

    InstanceCount: int
    """The number of instances you want to reserve in the training plan offerings."""

    UltraServerType: str
    """The type of UltraServer to search for, such as ml.u-p6e-gb200x72."""

    UltraServerCount: int
    """The number of UltraServers to search for."""

    StartTimeAfter: TimestampInput
    """A filter to search for training plan offerings with a start time after a
    specified date."""

    EndTimeBefore: TimestampInput
    """A filter to search for reserved capacity offerings with an end time before a
    specified date."""

    DurationHours: int
    """The desired duration in hours for the training plan offerings."""

    TargetResources: list[literals.SageMakerResourceName]
    """The target resources (e.g., SageMaker Training Jobs, SageMaker HyperPod,
    SageMaker Endpoints, Studio apps) to search for in the offerings."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of an existing training plan to search for
    extension offerings."""


class SendPipelineExecutionStepFailureRequest(TypedDict, total=False, closed=True):
    """Parameters of `send_pipeline_execution_step_failure`."""

    CallbackToken: Required[str]
    """The pipeline generated token from the Amazon SQS queue."""

    FailureReason: str
    """A message describing why the step failed."""

    ClientRequestToken: str
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation."""


class SendPipelineExecutionStepSuccessRequest(TypedDict, total=False, closed=True):
    """Parameters of `send_pipeline_execution_step_success`."""

    CallbackToken: Required[str]
    """The pipeline generated token from the Amazon SQS queue."""

    OutputParameters: list[OutputParameter]
    """A list of the output parameters of the callback step."""

    ClientRequestToken: str
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation."""


class StartClusterHealthCheckRequest(TypedDict, closed=True):
    """Parameters of `start_cluster_health_check`."""

    ClusterName: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster."""

    DeepHealthCheckConfigurations: list[InstanceGroupHealthCheckConfiguration]
    """A list of configurations containing instance group names, EC2 instance IDs,
    and deep health checks to perform."""


class StartEdgeDeploymentStageRequest(TypedDict, closed=True):
    """Parameters of `start_edge_deployment_stage`."""

    EdgeDeploymentPlanName: str
    """The name of the edge deployment plan to start."""

    StageName: str
    """The name of the stage to start."""


class StartInferenceExperimentRequest(TypedDict, closed=True):
    """Parameters of `start_inference_experiment`."""

    Name: str
    """The name of the inference experiment to start."""


class StartMlflowTrackingServerRequest(TypedDict, closed=True):
    """Parameters of `start_mlflow_tracking_server`."""

    TrackingServerName: str
    """The name of the tracking server to start."""


class StartMonitoringScheduleRequest(TypedDict, closed=True):
    """Parameters of `start_monitoring_schedule`."""

    MonitoringScheduleName: str
    """The name of the schedule to start."""


class StartNotebookInstanceInput(TypedDict, closed=True):
    """Parameters of `start_notebook_instance`."""

    NotebookInstanceName: str
    """The name of the notebook instance to start."""


class StartPipelineExecutionRequest(TypedDict, total=False, closed=True):
    """Parameters of `start_pipeline_execution`."""

    PipelineName: Required[str]
    """The name or Amazon Resource Name (ARN) of the pipeline."""

    PipelineExecutionDisplayName: str
    """The display name of the pipeline execution."""

    PipelineParameters: list[Parameter]
    """Contains a list of pipeline parameters."""

    PipelineExecutionDescription: str
    """The description of the pipeline execution."""

    ClientRequestToken: str
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation."""

    ParallelismConfiguration: ParallelismConfiguration
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline for this specific run."""

    SelectiveExecutionConfig: SelectiveExecutionConfig
    """The selective execution configuration applied to the pipeline run."""

    PipelineVersionId: int
    """The ID of the pipeline version to start execution from."""

    MlflowExperimentName: str
    """The MLflow experiment name of the pipeline execution."""

    PipelineVersionAlias: str
    """The alias of the pipeline version to start the execution from."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that the execution uses."""


class StartSessionRequest(TypedDict, closed=True):
    """Parameters of `start_session`."""

    ResourceIdentifier: str
    """The Amazon Resource Name (ARN) of the resource to which the remote connection
    will be established."""


class StopAIBenchmarkJobRequest(TypedDict, closed=True):
    """Parameters of `stop_ai_benchmark_job`."""

    AIBenchmarkJobName: str
    """The name of the AI benchmark job to stop."""


class StopAIRecommendationJobRequest(TypedDict, closed=True):
    """Parameters of `stop_ai_recommendation_job`."""

    AIRecommendationJobName: str
    """The name of the AI recommendation job to stop."""


class StopAutoMLJobRequest(TypedDict, closed=True):
    """Parameters of `stop_auto_ml_job`."""

    AutoMLJobName: str
    """The name of the object you are requesting."""


class StopCompilationJobRequest(TypedDict, closed=True):
    """Parameters of `stop_compilation_job`."""

    CompilationJobName: str
    """The name of the model compilation job to stop."""


class StopEdgeDeploymentStageRequest(TypedDict, closed=True):
    """Parameters of `stop_edge_deployment_stage`."""

    EdgeDeploymentPlanName: str
    """The name of the edge deployment plan to stop."""

    StageName: str
    """The name of the stage to stop."""


class StopEdgePackagingJobRequest(TypedDict, closed=True):
    """Parameters of `stop_edge_packaging_job`."""

    EdgePackagingJobName: str
    """The name of the edge packaging job."""


class StopHyperParameterTuningJobRequest(TypedDict, closed=True):
    """Parameters of `stop_hyper_parameter_tuning_job`."""

    HyperParameterTuningJobName: str
    """The name of the tuning job to stop."""


class StopInferenceExperimentRequest(TypedDict, total=False, closed=True):
    """Parameters of `stop_inference_experiment`."""

    Name: Required[str]
    """The name of the inference experiment to stop."""

    ModelVariantActions: Required[dict[str, literals.ModelVariantAction]]
    """Array of key-value pairs, with names of variants mapped to actions."""

    DesiredModelVariants: list[ModelVariantConfig]
    """An array of ModelVariantConfig objects."""

    DesiredState: literals.InferenceExperimentStopDesiredState
    """The desired state of the experiment after stopping."""

    Reason: str
    """The reason for stopping the experiment."""


class StopInferenceRecommendationsJobRequest(TypedDict, closed=True):
    """Parameters of `stop_inference_recommendations_job`."""

    JobName: str
    """The name of the job you want to stop."""


class StopJobRequest(TypedDict, closed=True):
    """Parameters of `stop_job`."""

    JobName: str
    """The name of the job to stop."""

    JobCategory: literals.JobCategory
    """The category of the job to stop."""


class StopLabelingJobRequest(TypedDict, closed=True):
    """Parameters of `stop_labeling_job`."""

    LabelingJobName: str
    """The name of the labeling job to stop."""


class StopMlflowTrackingServerRequest(TypedDict, closed=True):
    """Parameters of `stop_mlflow_tracking_server`."""

    TrackingServerName: str
    """The name of the tracking server to stop."""


class StopMonitoringScheduleRequest(TypedDict, closed=True):
    """Parameters of `stop_monitoring_schedule`."""

    MonitoringScheduleName: str
    """The name of the schedule to stop."""


class StopNotebookInstanceInput(TypedDict, closed=True):
    """Parameters of `stop_notebook_instance`."""

    NotebookInstanceName: str
    """The name of the notebook instance to terminate."""


class StopOptimizationJobRequest(TypedDict, closed=True):
    """Parameters of `stop_optimization_job`."""

    OptimizationJobName: str
    """The name that you assigned to the optimization job."""


class StopPipelineExecutionRequest(TypedDict, closed=True):
    """Parameters of `stop_pipeline_execution`."""

    PipelineExecutionArn: str
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    ClientRequestToken: NotRequired[str]
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation."""


class StopProcessingJobRequest(TypedDict, closed=True):
    """Parameters of `stop_processing_job`."""

    ProcessingJobName: str
    """The name of the processing job to stop."""


class StopTrainingJobRequest(TypedDict, closed=True):
    """Parameters of `stop_training_job`."""

    TrainingJobName: str
    """The name of the training job to stop."""


class StopTrainingSessionRequest(TypedDict, closed=True):
    """Parameters of `stop_training_session`."""

    TrainingSessionName: str
    """The name of the training session to stop."""


class StopTransformJobRequest(TypedDict, closed=True):
    """Parameters of `stop_transform_job`."""

    TransformJobName: str
    """The name of the batch transform job to stop."""


class UpdateActionRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_action`."""

    ActionName: Required[str]
    """The name of the action to update."""

    Description: str
    """The new description for the action."""

    Status: literals.ActionStatus
    """The new status for the action."""

    Properties: dict[str, str]
    """The new list of properties."""

    PropertiesToRemove: list[str]
    """A list of properties to remove."""


class UpdateAppImageConfigRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_app_image_config`."""

    AppImageConfigName: Required[str]
    """The name of the AppImageConfig to update."""

    KernelGatewayImageConfig: KernelGatewayImageConfig
    """The new KernelGateway app to run on the image."""

    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    """The JupyterLab app running on the image."""

    CodeEditorAppImageConfig: CodeEditorAppImageConfig
    """The Code Editor app running on the image."""


class UpdateArtifactRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_artifact`."""

    ArtifactArn: Required[str]
    """The Amazon Resource Name (ARN) of the artifact to update."""

    ArtifactName: str
    """The new name for the artifact."""

    Properties: dict[str, str]
    """The new list of properties."""

    PropertiesToRemove: list[str]
    """A list of properties to remove."""


class UpdateClusterRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_cluster`."""

    ClusterName: Required[str]
    """Specify the name of the SageMaker HyperPod cluster you want to update."""

    InstanceGroups: list[ClusterInstanceGroupSpecification]
    """Specify the instance groups to update."""

    RestrictedInstanceGroups: list[ClusterRestrictedInstanceGroupSpecification]
    """The specialized instance groups for training models like Amazon Nova to be
    created in the SageMaker HyperPod cluster."""

    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfig
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster."""

    TieredStorageConfig: ClusterTieredStorageConfig
    """Updates the configuration for managed tier checkpointing on the HyperPod
    cluster."""

    NodeRecovery: literals.ClusterNodeRecovery
    """The node recovery mode to be applied to the SageMaker HyperPod cluster."""

    InstanceGroupsToDelete: list[str]
    """Specify the names of the instance groups to delete."""

    NodeProvisioningMode: literals.ClusterNodeProvisioningMode
    """Determines how instance provisioning is handled during cluster operations."""

    ClusterRole: str
    """The Amazon Resource Name (ARN) of the IAM role that HyperPod assumes for
    cluster autoscaling operations."""

    AutoScaling: ClusterAutoScalingConfig
    """Updates the autoscaling configuration for the cluster."""

    Orchestrator: ClusterOrchestrator
    """The type of orchestrator used for the SageMaker HyperPod cluster."""


class UpdateClusterExtensionRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_cluster_extension`."""

    ClusterArn: Required[str]
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed."""

    ExtensionArn: Required[str]
    """The Amazon Resource Name (ARN) of the extension to update."""

    ExtensionVersion: str
    """The version to update the extension to, in MAJOR.MINOR.PATCH format."""

    ConfigurationValues: str
    """The configuration changes to apply, as a JSON object serialized as a string."""

    ClientToken: str
    """A unique, case-sensitive identifier that you provide so that the request is
    idempotent."""


class UpdateClusterSchedulerConfigRequest(TypedDict, closed=True):
    """Parameters of `update_cluster_scheduler_config`."""

    ClusterSchedulerConfigId: str
    """ID of the cluster policy."""

    TargetVersion: int
    """Target version."""

    SchedulerConfig: NotRequired[SchedulerConfig]
    """Cluster policy configuration."""

    Description: NotRequired[str]
    """Description of the cluster policy."""


class UpdateClusterSoftwareInstanceGroupSpecification(TypedDict):
    """The configuration that describes specifications of the instance groups to
    update.
    """

    InstanceGroupName: str
    """The name of the instance group to update."""

    ImageReleaseVersion: NotRequired[str]
    """The version of the HyperPod-managed AMI to update to for the instance group."""


class UpdateClusterSoftwareRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_cluster_software`."""

    ClusterName: Required[str]
    """Specify the name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster you want to update for security patching."""

    InstanceGroups: list[UpdateClusterSoftwareInstanceGroupSpecification]
    """The array of instance groups for which to update AMI versions."""

    DeploymentConfig: DeploymentConfiguration
    """The configuration to use when updating the AMI versions."""

    ImageId: str
    """When configuring your HyperPod cluster, you can specify an image ID using one
    of the following options:"""


class GitConfigForUpdate(TypedDict, total=False):
    """Specifies configuration details for a Git repository when the repository is
    updated.
    """

    SecretArn: str
    """The Amazon Resource Name (ARN) of the Amazon Web Services Secrets Manager
    secret that contains the credentials used to access the git repository."""


class UpdateCodeRepositoryInput(TypedDict, closed=True):
    """Parameters of `update_code_repository`."""

    CodeRepositoryName: str
    """The name of the Git repository to update."""

    GitConfig: NotRequired[GitConfigForUpdate]
    """The configuration of the git repository, including the URL and the Amazon
    Resource Name (ARN) of the Amazon Web Services Secrets Manager secret that
    contains the credentials used to access the repository."""


class UpdateComputeQuotaRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_compute_quota`."""

    ComputeQuotaId: Required[str]
    """ID of the compute allocation definition."""

    TargetVersion: Required[int]
    """Target version."""

    ComputeQuotaConfig: ComputeQuotaConfig
    """Configuration of the compute allocation definition."""

    ComputeQuotaTarget: ComputeQuotaTarget
    """The target entity to allocate compute resources to."""

    ActivationState: literals.ActivationState
    """The state of the compute allocation being described."""

    Description: str
    """Description of the compute allocation definition."""


class UpdateContextRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_context`."""

    ContextName: Required[str]
    """The name of the context to update."""

    Description: str
    """The new description for the context."""

    Properties: dict[str, str]
    """The new list of properties."""

    PropertiesToRemove: list[str]
    """A list of properties to remove."""


class UpdateDeviceFleetRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_device_fleet`."""

    DeviceFleetName: Required[str]
    """The name of the fleet."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the device."""

    Description: str
    """Description of the fleet."""

    OutputConfig: Required[EdgeOutputConfig]
    """Output configuration for storing sample data collected by the fleet."""

    EnableIotRoleAlias: bool
    """Whether to create an Amazon Web Services IoT Role Alias during device fleet
    creation."""


class UpdateDevicesRequest(TypedDict, closed=True):
    """Parameters of `update_devices`."""

    DeviceFleetName: str
    """The name of the fleet the devices belong to."""

    Devices: list[Device]
    """List of devices to register with Edge Manager agent."""


class RStudioServerProDomainSettingsForUpdate(TypedDict, total=False):
    """A collection of settings that update the current configuration for the
    RStudioServerPro Domain-level app.
    """

    DomainExecutionRoleArn: Required[str]
    """The execution role for the RStudioServerPro Domain-level app."""

    DefaultResourceSpec: ResourceSpec
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    RStudioConnectUrl: str
    """A URL pointing to an RStudio Connect server."""

    RStudioPackageManagerUrl: str
    """A URL pointing to an RStudio Package Manager server."""


class DomainSettingsForUpdate(TypedDict, total=False):
    """A collection of Domain configuration settings to update."""

    RStudioServerProDomainSettingsForUpdate: RStudioServerProDomainSettingsForUpdate
    """A collection of RStudioServerPro Domain-level app settings to update."""

    ExecutionRoleIdentityConfig: literals.ExecutionRoleIdentityConfig
    """The configuration for attaching a SageMaker AI user profile name to the
    execution role as a sts:SourceIdentity key."""

    SecurityGroupIds: list[str]
    """The security groups for the Amazon Virtual Private Cloud that the Domain uses
    for communication between Domain-level apps and user apps."""

    TrustedIdentityPropagationSettings: TrustedIdentityPropagationSettings
    """The Trusted Identity Propagation (TIP) settings for the SageMaker domain."""

    DockerSettings: DockerSettings
    """A collection of settings that configure the domain's Docker interaction."""

    AmazonQSettings: AmazonQSettings
    """A collection of settings that configure the Amazon Q experience within the
    domain."""

    UnifiedStudioSettings: UnifiedStudioSettings
    """The settings that apply to an SageMaker AI domain when you use it in Amazon
    SageMaker Unified Studio."""

    IpAddressType: literals.IPAddressType
    """The IP address type for the domain."""


class UpdateDomainRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_domain`."""

    DomainId: Required[str]
    """The ID of the domain to be updated."""

    DefaultUserSettings: UserSettings
    """A collection of settings."""

    DomainSettingsForUpdate: DomainSettingsForUpdate
    """A collection of DomainSettings configuration values to update."""

    AppSecurityGroupManagement: literals.AppSecurityGroupManagement
    """The entity that creates and manages the required security groups for inter-app
    communication in VPCOnly mode."""

    DefaultSpaceSettings: DefaultSpaceSettings
    """The default settings for shared spaces that users create in the domain."""

    SubnetIds: list[str]
    """The VPC subnets that Studio uses for communication."""

    AppNetworkAccessType: literals.AppNetworkAccessType
    """Specifies the VPC used for non-EFS traffic."""

    TagPropagation: literals.TagPropagation
    """Indicates whether custom tag propagation is supported for the domain."""

    HomeEfsFileSystemCreation: literals.HomeEfsFileSystemCreation
    """Indicates whether to create a home EFS file system for the domain."""

    VpcId: str
    """The identifier for the VPC used by the domain for network communication."""


class VariantProperty(TypedDict):
    """Specifies a production variant property type for an Endpoint."""

    VariantPropertyType: literals.VariantPropertyType
    """The type of variant property."""


class UpdateEndpointInput(TypedDict, total=False, closed=True):
    """Parameters of `update_endpoint`."""

    EndpointName: Required[str]
    """The name of the endpoint whose configuration you want to update."""

    EndpointConfigName: Required[str]
    """The name of the new endpoint configuration."""

    RetainAllVariantProperties: bool
    """When updating endpoint resources, enables or disables the retention of variant
    properties, such as the instance count or the variant weight."""

    ExcludeRetainedVariantProperties: list[VariantProperty]
    """When you are updating endpoint resources with RetainAllVariantProperties,
    whose value is set to true, ExcludeRetainedVariantProperties specifies the list
    of type VariantProperty to override with the values provided by EndpointConfig."""

    DeploymentConfig: DeploymentConfig
    """The deployment configuration for an endpoint, which contains the desired
    deployment strategy and rollback configurations."""

    RetainDeploymentConfig: bool
    """Specifies whether to reuse the last deployment configuration."""


class ProductionVariantServerlessUpdateConfig(TypedDict, total=False):
    """Specifies the serverless update concurrency configuration for an endpoint
    variant.
    """

    MaxConcurrency: int
    """The updated maximum number of concurrent invocations your serverless endpoint
    can process."""

    ProvisionedConcurrency: int
    """The updated amount of provisioned concurrency to allocate for the serverless
    endpoint."""


class DesiredWeightAndCapacity(TypedDict, total=False):
    """Specifies weight and capacity values for a production variant."""

    VariantName: Required[str]
    """The name of the variant to update."""

    DesiredWeight: FloatInput
    """The variant's weight."""

    DesiredInstanceCount: int
    """The variant's capacity."""

    ServerlessUpdateConfig: ProductionVariantServerlessUpdateConfig
    """Specifies the serverless update concurrency configuration for an endpoint
    variant."""


class UpdateEndpointWeightsAndCapacitiesInput(TypedDict, closed=True):
    """Parameters of `update_endpoint_weights_and_capacities`."""

    EndpointName: str
    """The name of an existing SageMaker endpoint."""

    DesiredWeightsAndCapacities: list[DesiredWeightAndCapacity]
    """An object that provides new capacity and weight values for a variant."""


class UpdateExperimentRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_experiment`."""

    ExperimentName: Required[str]
    """The name of the experiment to update."""

    DisplayName: str
    """The name of the experiment as displayed."""

    Description: str
    """The description of the experiment."""


class OnlineStoreConfigUpdate(TypedDict, total=False):
    """Updates the feature group online store configuration."""

    TtlDuration: TtlDuration
    """Time to live duration, where the record is hard deleted after the expiration
    time is reached; ExpiresAt = EventTime + TtlDuration."""

    StorageType: literals.StorageType
    """The online store storage type to migrate the feature group to."""


class ThroughputConfigUpdate(TypedDict, total=False):
    """The new throughput configuration for the feature group."""

    ThroughputMode: literals.ThroughputMode
    """Target throughput mode of the feature group."""

    ProvisionedReadCapacityUnits: int
    """For provisioned feature groups with online store enabled, this indicates the
    read throughput you are billed for and can consume without throttling."""

    ProvisionedWriteCapacityUnits: int
    """For provisioned feature groups, this indicates the write throughput you are
    billed for and can consume without throttling."""


class UpdateFeatureGroupRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_feature_group`."""

    FeatureGroupName: Required[str]
    """The name or Amazon Resource Name (ARN) of the feature group that you're
    updating."""

    FeatureAdditions: list[FeatureDefinition]
    """Updates the feature group."""

    OnlineStoreConfig: OnlineStoreConfigUpdate
    """Updates the feature group online store configuration."""

    ThroughputConfig: ThroughputConfigUpdate
    """The new throughput configuration for the feature group."""


class UpdateFeatureMetadataRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_feature_metadata`."""

    FeatureGroupName: Required[str]
    """The name or Amazon Resource Name (ARN) of the feature group containing the
    feature that you're updating."""

    FeatureName: Required[str]
    """The name of the feature that you're updating."""

    Description: str
    """A description that you can write to better describe the feature."""

    ParameterAdditions: list[FeatureParameter]
    """A list of key-value pairs that you can add to better describe the feature."""

    ParameterRemovals: list[str]
    """A list of parameter keys that you can specify to remove parameters that
    describe your feature."""


class UpdateHubRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_hub`."""

    HubName: Required[str]
    """The name of the hub to update."""

    HubDescription: str
    """A description of the updated hub."""

    HubDisplayName: str
    """The display name of the hub."""

    HubSearchKeywords: list[str]
    """The searchable keywords for the hub."""


class UpdateHubContentRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_hub_content`."""

    HubName: Required[str]
    """The name of the SageMaker hub that contains the hub content you want to
    update."""

    HubContentName: Required[str]
    """The name of the hub content resource that you want to update."""

    HubContentType: Required[literals.HubContentType]
    """The content type of the resource that you want to update."""

    HubContentVersion: Required[str]
    """The hub content version that you want to update."""

    HubContentDisplayName: str
    """The display name of the hub content."""

    HubContentDescription: str
    """The description of the hub content."""

    HubContentMarkdown: str
    """A string that provides a description of the hub content."""

    HubContentSearchKeywords: list[str]
    """The searchable keywords of the hub content."""

    SupportStatus: literals.HubContentSupportStatus
    """Indicates the current status of the hub content resource."""


class UpdateHubContentReferenceRequest(TypedDict, closed=True):
    """Parameters of `update_hub_content_reference`."""

    HubName: str
    """The name of the SageMaker hub that contains the hub content you want to
    update."""

    HubContentName: str
    """The name of the hub content resource that you want to update."""

    HubContentType: literals.HubContentType
    """The content type of the resource that you want to update."""

    MinVersion: NotRequired[str]
    """The minimum hub content version of the referenced model that you want to use."""


class UpdateImageRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_image`."""

    DeleteProperties: list[str]
    """A list of properties to delete."""

    Description: str
    """The new description for the image."""

    DisplayName: str
    """The new display name for the image."""

    ImageName: Required[str]
    """The name of the image to update."""

    RoleArn: str
    """The new ARN for the IAM role that enables Amazon SageMaker AI to perform tasks
    on your behalf."""


class UpdateImageVersionRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_image_version`."""

    ImageName: Required[str]
    """The name of the image."""

    Alias: str
    """The alias of the image version."""

    Version: int
    """The version of the image."""

    AliasesToAdd: list[str]
    """A list of aliases to add."""

    AliasesToDelete: list[str]
    """A list of aliases to delete."""

    VendorGuidance: literals.VendorGuidance
    """The availability of the image version specified by the maintainer."""

    JobType: literals.JobType
    """Indicates SageMaker AI job type compatibility."""

    MLFramework: str
    """The machine learning framework vended in the image version."""

    ProgrammingLang: str
    """The supported programming language and its version."""

    Processor: literals.Processor
    """Indicates CPU or GPU compatibility."""

    Horovod: bool
    """Indicates Horovod compatibility."""

    ReleaseNotes: str
    """The maintainer description of the image version."""


class UpdateInferenceComponentInput(TypedDict, total=False, closed=True):
    """Parameters of `update_inference_component`."""

    InferenceComponentName: Required[str]
    """The name of the inference component."""

    Specification: InferenceComponentSpecification
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources."""

    Specifications: list[InferenceComponentSpecification]
    """A list of specification objects for the inference component, one per instance
    type."""

    RuntimeConfig: InferenceComponentRuntimeConfig
    """Runtime settings for a model that is deployed with an inference component."""

    DeploymentConfig: InferenceComponentDeploymentConfig
    """The deployment configuration for the inference component."""


class UpdateInferenceComponentRuntimeConfigInput(TypedDict, closed=True):
    """Parameters of `update_inference_component_runtime_config`."""

    InferenceComponentName: str
    """The name of the inference component to update."""

    DesiredRuntimeConfig: InferenceComponentRuntimeConfig
    """Runtime settings for a model that is deployed with an inference component."""


class UpdateInferenceExperimentRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_inference_experiment`."""

    Name: Required[str]
    """The name of the inference experiment to be updated."""

    Schedule: InferenceExperimentSchedule
    """The duration for which the inference experiment will run."""

    Description: str
    """The description of the inference experiment."""

    ModelVariants: list[ModelVariantConfig]
    """An array of ModelVariantConfig objects."""

    DataStorageConfig: InferenceExperimentDataStorageConfig
    """The Amazon S3 location and configuration for storing inference request and
    response data."""

    ShadowModeConfig: ShadowModeConfig
    """The configuration of ShadowMode inference experiment type."""


class UpdateInferenceRouterInput(TypedDict, closed=True):
    """Parameters of `update_inference_router`."""

    InferenceRouterName: str
    """The name of the inference router to update."""

    RoutingTargets: list[RoutingTarget]
    """The complete list of routing targets for the inference router."""


class UpdateMlflowAppRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_mlflow_app`."""

    Arn: Required[str]
    """The ARN of the MLflow App to update."""

    Name: str
    """The name of the MLflow App to update."""

    ArtifactStoreUri: str
    """The new S3 URI for the general purpose bucket to use as the artifact store for
    the MLflow App."""

    ModelRegistrationMode: literals.ModelRegistrationMode
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry."""

    WeeklyMaintenanceWindowStart: str
    """The new weekly maintenance window start day and time to update."""

    DefaultDomainIdList: list[str]
    """List of SageMaker Domain IDs for which this MLflow App is the default."""

    AccountDefaultStatus: literals.AccountDefaultStatus
    """Indicates whether this this MLflow App is the default for the account."""


class UpdateMlflowTrackingServerRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_mlflow_tracking_server`."""

    TrackingServerName: Required[str]
    """The name of the MLflow Tracking Server to update."""

    ArtifactStoreUri: str
    """The new S3 URI for the general purpose bucket to use as the artifact store for
    the MLflow Tracking Server."""

    TrackingServerSize: literals.TrackingServerSize
    """The new size for the MLflow Tracking Server."""

    AutomaticModelRegistration: bool
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry."""

    WeeklyMaintenanceWindowStart: str
    """The new weekly maintenance window start day and time to update."""

    S3BucketOwnerAccountId: str
    """The new expected Amazon Web Services account ID that owns the Amazon S3 bucket
    for artifact storage."""

    S3BucketOwnerVerification: bool
    """Whether to enable or disable Amazon S3 Bucket Owenrship Verifaction whenever
    the MLflow Tracking Server interacts with Amazon Amazon S3."""


class UpdateModelCardRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_model_card`."""

    ModelCardName: Required[str]
    """The name or Amazon Resource Name (ARN) of the model card to update."""

    Content: str
    """The updated model card content."""

    ModelCardStatus: literals.ModelCardStatus
    """The approval status of the model card within your organization."""


class UpdateModelPackageInput(TypedDict, total=False, closed=True):
    """Parameters of `update_model_package`."""

    ModelPackageArn: Required[str]
    """The Amazon Resource Name (ARN) of the model package."""

    ModelApprovalStatus: literals.ModelApprovalStatus
    """The approval status of the model."""

    ModelPackageRegistrationType: literals.ModelPackageRegistrationType
    """The package registration type of the model package input."""

    ApprovalDescription: str
    """A description for the approval status of the model."""

    CustomerMetadataProperties: dict[str, str]
    """The metadata properties associated with the model package versions."""

    CustomerMetadataPropertiesToRemove: list[str]
    """The metadata properties associated with the model package versions to remove."""

    AdditionalInferenceSpecificationsToAdd: list[
        AdditionalInferenceSpecificationDefinition
    ]
    """An array of additional Inference Specification objects to be added to the
    existing array additional Inference Specification."""

    InferenceSpecification: InferenceSpecification
    """Specifies details about inference jobs that you can run with models based on
    this model package, including the following information:"""

    SourceUri: str
    """The URI of the source for the model package."""

    ModelCard: ModelPackageModelCard
    """The model card associated with the model package."""

    ModelLifeCycle: ModelLifeCycle
    """A structure describing the current state of the model in its life cycle."""

    ClientToken: str
    """A unique token that guarantees that the call to this API is idempotent."""


class UpdateMonitoringAlertRequest(TypedDict, closed=True):
    """Parameters of `update_monitoring_alert`."""

    MonitoringScheduleName: str
    """The name of a monitoring schedule."""

    MonitoringAlertName: str
    """The name of a monitoring alert."""

    DatapointsToAlert: int
    """Within EvaluationPeriod, how many execution failures will raise an alert."""

    EvaluationPeriod: int
    """The number of most recent monitoring executions to consider when evaluating
    alert status."""


class UpdateMonitoringScheduleRequest(TypedDict, closed=True):
    """Parameters of `update_monitoring_schedule`."""

    MonitoringScheduleName: str
    """The name of the monitoring schedule."""

    MonitoringScheduleConfig: MonitoringScheduleConfig
    """The configuration object that specifies the monitoring schedule and defines
    the monitoring job."""


class UpdateNotebookInstanceInput(TypedDict, total=False, closed=True):
    """Parameters of `update_notebook_instance`."""

    NotebookInstanceName: Required[str]
    """The name of the notebook instance to update."""

    InstanceType: literals.InstanceType
    """The Amazon ML compute instance type."""

    IpAddressType: literals.IPAddressType
    """The IP address type for the notebook instance."""

    PlatformIdentifier: str
    """The platform identifier of the notebook instance runtime environment."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that SageMaker AI can assume to
    access the notebook instance."""

    LifecycleConfigName: str
    """The name of a lifecycle configuration to associate with the notebook instance."""

    DisassociateLifecycleConfig: bool
    """Set to true to remove the notebook instance lifecycle configuration currently
    associated with the notebook instance."""

    VolumeSizeInGB: int
    """The size, in GB, of the ML storage volume to attach to the notebook instance."""

    DefaultCodeRepository: str
    """The Git repository to associate with the notebook instance as its default code
    repository."""

    AdditionalCodeRepositories: list[str]
    """An array of up to three Git repositories to associate with the notebook
    instance."""

    AcceleratorTypes: list[literals.NotebookInstanceAcceleratorType]
    """This parameter is no longer supported."""

    DisassociateAcceleratorTypes: bool
    """This parameter is no longer supported."""

    DisassociateDefaultCodeRepository: bool
    """The name or URL of the default Git repository to remove from this notebook
    instance."""

    DisassociateAdditionalCodeRepositories: bool
    """A list of names or URLs of the default Git repositories to remove from this
    notebook instance."""

    RootAccess: literals.RootAccess
    """Whether root access is enabled or disabled for users of the notebook instance."""

    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration
    """Information on the IMDS configuration of the notebook instance"""


class UpdateNotebookInstanceLifecycleConfigInput(TypedDict, total=False, closed=True):
    """Parameters of `update_notebook_instance_lifecycle_config`."""

    NotebookInstanceLifecycleConfigName: Required[str]
    """The name of the lifecycle configuration."""

    OnCreate: list[NotebookInstanceLifecycleHook]
    """The shell script that runs only once, when you create a notebook instance."""

    OnStart: list[NotebookInstanceLifecycleHook]
    """The shell script that runs every time you start a notebook instance, including
    when you create the notebook instance."""


class UpdatePartnerAppRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_partner_app`."""

    Arn: Required[str]
    """The ARN of the SageMaker Partner AI App to update."""

    MaintenanceConfig: PartnerAppMaintenanceConfig
    """Maintenance configuration settings for the SageMaker Partner AI App."""

    Tier: str
    """Indicates the instance type and size of the cluster attached to the SageMaker
    Partner AI App."""

    ApplicationConfig: PartnerAppConfig
    """Configuration settings for the SageMaker Partner AI App."""

    IdcConfig: IdcConfigInput
    """Specifies the Amazon Web Services IAM Identity Center configuration for the
    SageMaker Partner AI App."""

    AuthType: literals.PartnerAppAuthType
    """The authorization type that users use to access the SageMaker Partner AI App."""

    EnableIamSessionBasedIdentity: bool
    """When set to TRUE, the SageMaker Partner AI App sets the Amazon Web Services
    IAM session name or the authenticated IAM user as the identity of the SageMaker
    Partner AI App user."""

    EnableAutoMinorVersionUpgrade: bool
    """When set to TRUE, the SageMaker Partner AI App is automatically upgraded to
    the latest minor version during the next scheduled maintenance window, if one is
    available."""

    AppVersion: str
    """The semantic version to upgrade the SageMaker Partner AI App to."""

    ClientToken: str
    """A unique token that guarantees that the call to this API is idempotent."""

    Tags: list[Tag]
    """Each tag consists of a key and an optional value."""


class UpdatePipelineRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_pipeline`."""

    PipelineName: Required[str]
    """The name of the pipeline to update."""

    PipelineDisplayName: str
    """The display name of the pipeline."""

    PipelineDefinition: str
    """The JSON pipeline definition."""

    PipelineDefinitionS3Location: PipelineDefinitionS3Location
    """The location of the pipeline definition stored in Amazon S3."""

    PipelineDescription: str
    """The description of the pipeline."""

    RoleArn: str
    """The Amazon Resource Name (ARN) that the pipeline uses to execute."""

    ParallelismConfiguration: ParallelismConfiguration
    """If specified, it applies to all executions of this pipeline by default."""

    PipelineVersionAliases: list[str]
    """The aliases to assign to the new pipeline version that this update creates."""


class UpdatePipelineExecutionRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_pipeline_execution`."""

    PipelineExecutionArn: Required[str]
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    PipelineExecutionDescription: str
    """The description of the pipeline execution."""

    PipelineExecutionDisplayName: str
    """The display name of the pipeline execution."""

    ParallelismConfiguration: ParallelismConfiguration
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline for this specific run."""


class AliasOperations(TypedDict, total=False):
    """The aliases to add to and remove from a pipeline version."""

    Add: list[str]
    """The aliases to add to the pipeline version."""

    Remove: list[str]
    """The aliases to remove from the pipeline version."""


class UpdatePipelineVersionRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_pipeline_version`."""

    PipelineArn: Required[str]
    """The Amazon Resource Name (ARN) of the pipeline."""

    PipelineVersionId: Required[int]
    """The pipeline version ID to update."""

    PipelineVersionDisplayName: str
    """The display name of the pipeline version."""

    PipelineVersionDescription: str
    """The description of the pipeline version."""

    PipelineVersionAliasOperations: AliasOperations
    """The aliases to add to or remove from the pipeline version."""


class ServiceCatalogProvisioningUpdateDetails(TypedDict, total=False):
    """Details that you specify to provision a service catalog product."""

    ProvisioningArtifactId: str
    """The ID of the provisioning artifact."""

    ProvisioningParameters: list[ProvisioningParameter]
    """A list of key value pairs that you specify when you provision a product."""


class CfnStackUpdateParameter(TypedDict):
    """A key-value pair representing a parameter used in the CloudFormation stack."""

    Key: str
    """The name of the CloudFormation parameter."""

    Value: NotRequired[str]
    """The value of the CloudFormation parameter."""


class CfnUpdateTemplateProvider(TypedDict):
    """Contains configuration details for updating an existing CloudFormation
    template provider in the project.
    """

    TemplateName: str
    """The unique identifier of the template to update within the project."""

    TemplateURL: str
    """The Amazon S3 URL of the CloudFormation template."""

    Parameters: NotRequired[list[CfnStackUpdateParameter]]
    """An array of CloudFormation stack parameters."""


class UpdateTemplateProvider(TypedDict, total=False):
    """Contains configuration details for updating an existing template provider in
    the project.
    """

    CfnTemplateProvider: CfnUpdateTemplateProvider
    """The CloudFormation template provider configuration to update."""


class UpdateProjectInput(TypedDict, total=False, closed=True):
    """Parameters of `update_project`."""

    ProjectName: Required[str]
    """The name of the project."""

    ProjectDescription: str
    """The description for the project."""

    ServiceCatalogProvisioningUpdateDetails: ServiceCatalogProvisioningUpdateDetails
    """The product ID and provisioning artifact ID to provision a service catalog."""

    Tags: list[Tag]
    """An array of key-value pairs."""

    TemplateProvidersToUpdate: list[UpdateTemplateProvider]
    """The template providers to update in the project."""


class UpdateSpaceRequest(TypedDict, closed=True):
    """Parameters of `update_space`."""

    DomainId: str
    """The ID of the associated domain."""

    SpaceName: str
    """The name of the space."""

    SpaceSettings: NotRequired[SpaceSettings]
    """A collection of space settings."""

    SpaceDisplayName: NotRequired[str]
    """The name of the space that appears in the Amazon SageMaker Studio UI."""


class ProfilerConfigForUpdate(TypedDict, total=False):
    """Configuration information for updating the Amazon SageMaker Debugger profile
    parameters, system and framework metrics configurations, and storage paths.
    """

    S3OutputPath: str
    """Path to Amazon S3 storage location for system and framework metrics."""

    ProfilingIntervalInMilliseconds: int
    """A time interval for capturing system metrics in milliseconds."""

    ProfilingParameters: dict[str, str]
    """Configuration information for capturing framework metrics."""

    DisableProfiler: bool
    """To turn off Amazon SageMaker Debugger monitoring and profiling while a
    training job is in progress, set to True."""


class ResourceConfigForUpdate(TypedDict):
    """The ResourceConfig to update KeepAlivePeriodInSeconds."""

    KeepAlivePeriodInSeconds: int
    """The KeepAlivePeriodInSeconds value specified in the ResourceConfig to update."""


class RemoteDebugConfigForUpdate(TypedDict, total=False):
    """Configuration for remote debugging for the UpdateTrainingJob API."""

    EnableRemoteDebug: bool
    """If set to True, enables remote debugging."""


class UpdateTrainingJobRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_training_job`."""

    TrainingJobName: Required[str]
    """The name of a training job to update the Debugger profiling configuration."""

    ProfilerConfig: ProfilerConfigForUpdate
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths."""

    ProfilerRuleConfigurations: list[ProfilerRuleConfiguration]
    """Configuration information for Amazon SageMaker Debugger rules for profiling
    system and framework metrics."""

    ResourceConfig: ResourceConfigForUpdate
    """The training job ResourceConfig to update warm pool retention length."""

    RemoteDebugConfig: RemoteDebugConfigForUpdate
    """Configuration for remote debugging while the training job is running."""


class UpdateTrialRequest(TypedDict, closed=True):
    """Parameters of `update_trial`."""

    TrialName: str
    """The name of the trial to update."""

    DisplayName: NotRequired[str]
    """The name of the trial as displayed."""


class UpdateTrialComponentRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_trial_component`."""

    TrialComponentName: Required[str]
    """The name of the component to update."""

    DisplayName: str
    """The name of the component as displayed."""

    Status: TrialComponentStatus
    """The new status of the component."""

    StartTime: TimestampInput
    """When the component started."""

    EndTime: TimestampInput
    """When the component ended."""

    Parameters: dict[str, TrialComponentParameterValue]
    """Replaces all of the component's hyperparameters with the specified
    hyperparameters or add new hyperparameters."""

    ParametersToRemove: list[str]
    """The hyperparameters to remove from the component."""

    InputArtifacts: dict[str, TrialComponentArtifact]
    """Replaces all of the component's input artifacts with the specified artifacts
    or adds new input artifacts."""

    InputArtifactsToRemove: list[str]
    """The input artifacts to remove from the component."""

    OutputArtifacts: dict[str, TrialComponentArtifact]
    """Replaces all of the component's output artifacts with the specified artifacts
    or adds new output artifacts."""

    OutputArtifactsToRemove: list[str]
    """The output artifacts to remove from the component."""


class UpdateUserProfileRequest(TypedDict, closed=True):
    """Parameters of `update_user_profile`."""

    DomainId: str
    """The domain ID."""

    UserProfileName: str
    """The user profile name."""

    UserSettings: NotRequired[UserSettings]
    """A collection of settings."""


class UpdateWorkforceRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_workforce`."""

    WorkforceName: Required[str]
    """The name of the private workforce that you want to update."""

    SourceIpConfig: SourceIpConfig
    """A list of one to ten worker IP address ranges (CIDRs) that can be used to
    access tasks assigned to this workforce."""

    OidcConfig: OidcConfig
    """Use this parameter to update your OIDC Identity Provider (IdP) configuration
    for a workforce made using your own IdP."""

    WorkforceVpcConfig: WorkforceVpcConfigRequest
    """Use this parameter to update your VPC configuration for a workforce."""

    IpAddressType: literals.WorkforceIpAddressType
    """Use this parameter to specify whether you want IPv4 only or dualstack (IPv4
    and IPv6) to support your labeling workforce."""


class UpdateWorkteamRequest(TypedDict, total=False, closed=True):
    """Parameters of `update_workteam`."""

    WorkteamName: Required[str]
    """The name of the work team to update."""

    MemberDefinitions: list[MemberDefinition]
    """A list of MemberDefinition objects that contains objects that identify the
    workers that make up the work team."""

    Description: str
    """An updated description for the work team."""

    NotificationConfiguration: NotificationConfiguration
    """Configures SNS topic notifications for available or expiring work items"""

    WorkerAccessConfiguration: WorkerAccessConfiguration
    """Use this optional parameter to constrain access to an Amazon S3 resource based
    on the IP address using supported IAM global condition keys."""
