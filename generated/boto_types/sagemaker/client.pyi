"""The client of Amazon SageMaker Service (2017-07-24)."""

from collections.abc import Mapping, Sequence
from typing import Literal, overload

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.sagemaker import errors
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
    AutoMLSortBy,
    AutoMLSortOrder,
    BatchStrategy,
    CandidateSortBy,
    CandidateStatus,
    ClusterEventResourceType,
    ClusterNodeProvisioningMode,
    ClusterNodeRecovery,
    ClusterOperationSortBy,
    ClusterOperationStatus,
    ClusterOperationType,
    ClusterSortBy,
    CodeRepositorySortBy,
    CodeRepositorySortOrder,
    CompilationJobStatus,
    CrossAccountFilterOption,
    DirectInternetAccess,
    Direction,
    EdgePackagingJobStatus,
    EndpointConfigSortKey,
    EndpointSortKey,
    EndpointStatus,
    EventSortBy,
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
    OptimizationJobDeploymentInstanceType,
    OptimizationJobStatus,
    OrderKey,
    PartnerAppAuthType,
    PartnerAppType,
    PipelineManagedBy,
    ProblemType,
    ProcessingJobStatus,
    Processor,
    ProjectSortBy,
    ProjectSortOrder,
    RecommendationJobStatus,
    RecommendationJobType,
    RecommendationStepType,
    ReservedCapacityInstanceType,
    ResourceCatalogSortBy,
    ResourceCatalogSortOrder,
    ResourceType,
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
    StudioLifecycleConfigAppType,
    StudioLifecycleConfigSortKey,
    TagPropagation,
    TrackingServerSize,
    TrackingServerStatus,
    TrainingJobSortByOptions,
    TrainingJobStatus,
    TrainingPlanSortBy,
    TrainingPlanSortOrder,
    TrainingSessionStatus,
    TransformJobStatus,
    UserProfileSortKey,
    VendorGuidance,
    WarmPoolResourceStatus,
    WorkforceIpAddressType,
)
from boto_types.sagemaker.paginators import (
    CreateHubContentPresignedUrlsPaginator,
    DescribeTrainingPlanExtensionHistoryPaginator,
    ListActionsPaginator,
    ListAIBenchmarkJobsPaginator,
    ListAIRecommendationJobsPaginator,
    ListAIWorkloadConfigsPaginator,
    ListAlgorithmsPaginator,
    ListAliasesPaginator,
    ListAppImageConfigsPaginator,
    ListAppsPaginator,
    ListArtifactsPaginator,
    ListAssociationsPaginator,
    ListAutoMLJobsPaginator,
    ListCandidatesForAutoMLJobPaginator,
    ListClusterEventsPaginator,
    ListClusterExtensionsPaginator,
    ListClusterExtensionVersionsPaginator,
    ListClusterNodesPaginator,
    ListClusterOperationsPaginator,
    ListClusterSchedulerConfigsPaginator,
    ListClustersPaginator,
    ListCodeRepositoriesPaginator,
    ListCompilationJobsPaginator,
    ListComputeQuotasPaginator,
    ListContextsPaginator,
    ListDataQualityJobDefinitionsPaginator,
    ListDeviceFleetsPaginator,
    ListDevicesPaginator,
    ListDomainsPaginator,
    ListEdgeDeploymentPlansPaginator,
    ListEdgePackagingJobsPaginator,
    ListEndpointConfigsPaginator,
    ListEndpointsPaginator,
    ListExperimentsPaginator,
    ListFeatureGroupsPaginator,
    ListFlowDefinitionsPaginator,
    ListHumanTaskUisPaginator,
    ListHyperParameterTuningJobsPaginator,
    ListImagesPaginator,
    ListImageVersionsPaginator,
    ListInferenceComponentsPaginator,
    ListInferenceExperimentsPaginator,
    ListInferenceRecommendationsJobsPaginator,
    ListInferenceRecommendationsJobStepsPaginator,
    ListInferenceRoutersPaginator,
    ListJobSchemaVersionsPaginator,
    ListJobsPaginator,
    ListLabelingJobsForWorkteamPaginator,
    ListLabelingJobsPaginator,
    ListLineageGroupsPaginator,
    ListMlflowAppsPaginator,
    ListMlflowTrackingServersPaginator,
    ListModelBiasJobDefinitionsPaginator,
    ListModelCardExportJobsPaginator,
    ListModelCardsPaginator,
    ListModelCardVersionsPaginator,
    ListModelExplainabilityJobDefinitionsPaginator,
    ListModelMetadataPaginator,
    ListModelPackageGroupsPaginator,
    ListModelPackagesPaginator,
    ListModelQualityJobDefinitionsPaginator,
    ListModelsPaginator,
    ListMonitoringAlertHistoryPaginator,
    ListMonitoringAlertsPaginator,
    ListMonitoringExecutionsPaginator,
    ListMonitoringSchedulesPaginator,
    ListNotebookInstanceLifecycleConfigsPaginator,
    ListNotebookInstancesPaginator,
    ListOptimizationJobsPaginator,
    ListPartnerAppsPaginator,
    ListPipelineExecutionsPaginator,
    ListPipelineExecutionStepsPaginator,
    ListPipelineParametersForExecutionPaginator,
    ListPipelinesPaginator,
    ListPipelineVersionsPaginator,
    ListProcessingJobsPaginator,
    ListProjectsPaginator,
    ListResourceCatalogsPaginator,
    ListSpacesPaginator,
    ListStageDevicesPaginator,
    ListStudioLifecycleConfigsPaginator,
    ListSubscribedWorkteamsPaginator,
    ListTagsPaginator,
    ListTrainingJobsForHyperParameterTuningJobPaginator,
    ListTrainingJobsPaginator,
    ListTrainingPlansPaginator,
    ListTrainingSessionsPaginator,
    ListTransformJobsPaginator,
    ListTrialComponentsPaginator,
    ListTrialsPaginator,
    ListUltraServersByReservedCapacityPaginator,
    ListUserProfilesPaginator,
    ListWorkforcesPaginator,
    ListWorkteamsPaginator,
    SearchPaginator,
)
from boto_types.sagemaker.responses import (
    AddAssociationResponse,
    AddTagsOutput,
    AssociateTrialComponentResponse,
    AttachClusterNodeNetworkInterfaceResponse,
    AttachClusterNodeVolumeResponse,
    BatchAddClusterNodesResponse,
    BatchDeleteClusterNodesResponse,
    BatchDescribeModelPackageOutput,
    BatchRebootClusterNodesResponse,
    BatchReplaceClusterNodesResponse,
    CreateActionResponse,
    CreateAIBenchmarkJobResponse,
    CreateAIRecommendationJobResponse,
    CreateAIWorkloadConfigResponse,
    CreateAlgorithmOutput,
    CreateAppImageConfigResponse,
    CreateAppResponse,
    CreateArtifactResponse,
    CreateAutoMLJobResponse,
    CreateAutoMLJobV2Response,
    CreateClusterExtensionResponse,
    CreateClusterResponse,
    CreateClusterSchedulerConfigResponse,
    CreateCodeRepositoryOutput,
    CreateCompilationJobResponse,
    CreateComputeQuotaResponse,
    CreateContextResponse,
    CreateDataQualityJobDefinitionResponse,
    CreateDomainResponse,
    CreateEdgeDeploymentPlanResponse,
    CreateEndpointConfigOutput,
    CreateEndpointOutput,
    CreateExperimentResponse,
    CreateFeatureGroupResponse,
    CreateFlowDefinitionResponse,
    CreateHubContentPresignedUrlsResponse,
    CreateHubContentReferenceResponse,
    CreateHubResponse,
    CreateHumanTaskUiResponse,
    CreateHyperParameterTuningJobResponse,
    CreateImageResponse,
    CreateImageVersionResponse,
    CreateInferenceComponentOutput,
    CreateInferenceExperimentResponse,
    CreateInferenceRecommendationsJobResponse,
    CreateInferenceRouterOutput,
    CreateJobResponse,
    CreateLabelingJobResponse,
    CreateMlflowAppResponse,
    CreateMlflowTrackingServerResponse,
    CreateModelBiasJobDefinitionResponse,
    CreateModelCardExportJobResponse,
    CreateModelCardResponse,
    CreateModelExplainabilityJobDefinitionResponse,
    CreateModelOutput,
    CreateModelPackageGroupOutput,
    CreateModelPackageOutput,
    CreateModelQualityJobDefinitionResponse,
    CreateMonitoringScheduleResponse,
    CreateNotebookInstanceLifecycleConfigOutput,
    CreateNotebookInstanceOutput,
    CreateOptimizationJobResponse,
    CreatePartnerAppPresignedUrlResponse,
    CreatePartnerAppResponse,
    CreatePipelineResponse,
    CreatePresignedDomainUrlResponse,
    CreatePresignedMlflowAppUrlResponse,
    CreatePresignedMlflowTrackingServerUrlResponse,
    CreatePresignedNotebookInstanceUrlOutput,
    CreateProcessingJobResponse,
    CreateProjectOutput,
    CreateSpaceResponse,
    CreateStudioLifecycleConfigResponse,
    CreateTrainingJobResponse,
    CreateTrainingPlanResponse,
    CreateTrainingSessionResponse,
    CreateTransformJobResponse,
    CreateTrialComponentResponse,
    CreateTrialResponse,
    CreateUserProfileResponse,
    CreateWorkforceResponse,
    CreateWorkteamResponse,
    DeleteActionResponse,
    DeleteAIBenchmarkJobResponse,
    DeleteAIRecommendationJobResponse,
    DeleteAIWorkloadConfigResponse,
    DeleteArtifactResponse,
    DeleteAssociationResponse,
    DeleteClusterExtensionResponse,
    DeleteClusterResponse,
    DeleteContextResponse,
    DeleteEndpointPolicyResponse,
    DeleteExperimentResponse,
    DeleteFlowDefinitionResponse,
    DeleteHumanTaskUiResponse,
    DeleteImageResponse,
    DeleteImageVersionResponse,
    DeleteInferenceExperimentResponse,
    DeleteJobResponse,
    DeleteMlflowAppResponse,
    DeleteMlflowTrackingServerResponse,
    DeletePartnerAppResponse,
    DeletePipelineResponse,
    DeleteTagsOutput,
    DeleteTrainingSessionResponse,
    DeleteTrialComponentResponse,
    DeleteTrialResponse,
    DeleteWorkforceResponse,
    DeleteWorkteamResponse,
    DescribeActionResponse,
    DescribeAIBenchmarkJobResponse,
    DescribeAIRecommendationJobResponse,
    DescribeAIWorkloadConfigResponse,
    DescribeAlgorithmOutput,
    DescribeAppImageConfigResponse,
    DescribeAppResponse,
    DescribeArtifactResponse,
    DescribeAutoMLJobResponse,
    DescribeAutoMLJobV2Response,
    DescribeClusterEventResponse,
    DescribeClusterExtensionResponse,
    DescribeClusterNodeResponse,
    DescribeClusterOperationResponse,
    DescribeClusterResponse,
    DescribeClusterSchedulerConfigResponse,
    DescribeCodeRepositoryOutput,
    DescribeCompilationJobResponse,
    DescribeComputeQuotaResponse,
    DescribeContextResponse,
    DescribeDataQualityJobDefinitionResponse,
    DescribeDeviceFleetResponse,
    DescribeDeviceResponse,
    DescribeDomainResponse,
    DescribeEdgeDeploymentPlanResponse,
    DescribeEdgePackagingJobResponse,
    DescribeEndpointConfigOutput,
    DescribeEndpointOutput,
    DescribeExperimentResponse,
    DescribeFeatureGroupResponse,
    DescribeFeatureMetadataResponse,
    DescribeFlowDefinitionResponse,
    DescribeHubContentResponse,
    DescribeHubResponse,
    DescribeHumanTaskUiResponse,
    DescribeHyperParameterTuningJobResponse,
    DescribeImageResponse,
    DescribeImageVersionResponse,
    DescribeInferenceComponentOutput,
    DescribeInferenceExperimentResponse,
    DescribeInferenceRecommendationsJobResponse,
    DescribeInferenceRouterOutput,
    DescribeJobResponse,
    DescribeJobSchemaVersionResponse,
    DescribeLabelingJobResponse,
    DescribeLineageGroupResponse,
    DescribeMlflowAppResponse,
    DescribeMlflowTrackingServerResponse,
    DescribeModelBiasJobDefinitionResponse,
    DescribeModelCardExportJobResponse,
    DescribeModelCardResponse,
    DescribeModelExplainabilityJobDefinitionResponse,
    DescribeModelOutput,
    DescribeModelPackageGroupOutput,
    DescribeModelPackageOutput,
    DescribeModelQualityJobDefinitionResponse,
    DescribeMonitoringScheduleResponse,
    DescribeNotebookInstanceLifecycleConfigOutput,
    DescribeNotebookInstanceOutput,
    DescribeOptimizationJobResponse,
    DescribePartnerAppResponse,
    DescribePipelineDefinitionForExecutionResponse,
    DescribePipelineExecutionResponse,
    DescribePipelineResponse,
    DescribeProcessingJobResponse,
    DescribeProjectOutput,
    DescribeReservedCapacityResponse,
    DescribeSpaceResponse,
    DescribeStudioLifecycleConfigResponse,
    DescribeSubscribedWorkteamResponse,
    DescribeTrainingJobResponse,
    DescribeTrainingPlanExtensionHistoryResponse,
    DescribeTrainingPlanResponse,
    DescribeTrainingSessionResponse,
    DescribeTransformJobResponse,
    DescribeTrialComponentResponse,
    DescribeTrialResponse,
    DescribeUserProfileResponse,
    DescribeWorkforceResponse,
    DescribeWorkteamResponse,
    DetachClusterNodeVolumeResponse,
    DisableSagemakerServicecatalogPortfolioOutput,
    DisassociateTrialComponentResponse,
    EnableSagemakerServicecatalogPortfolioOutput,
    ExtendTrainingPlanResponse,
    GetDeviceFleetReportResponse,
    GetEndpointPolicyResponse,
    GetLineageGroupPolicyResponse,
    GetModelPackageGroupPolicyOutput,
    GetSagemakerServicecatalogPortfolioStatusOutput,
    GetScalingConfigurationRecommendationResponse,
    GetSearchSuggestionsResponse,
    ImportHubContentResponse,
    ListActionsResponse,
    ListAIBenchmarkJobsResponse,
    ListAIRecommendationJobsResponse,
    ListAIWorkloadConfigsResponse,
    ListAlgorithmsOutput,
    ListAliasesResponse,
    ListAppImageConfigsResponse,
    ListAppsResponse,
    ListArtifactsResponse,
    ListAssociationsResponse,
    ListAutoMLJobsResponse,
    ListCandidatesForAutoMLJobResponse,
    ListClusterEventsResponse,
    ListClusterExtensionsResponse,
    ListClusterExtensionVersionsResponse,
    ListClusterNodesResponse,
    ListClusterOperationsResponse,
    ListClusterSchedulerConfigsResponse,
    ListClustersResponse,
    ListCodeRepositoriesOutput,
    ListCompilationJobsResponse,
    ListComputeQuotasResponse,
    ListContextsResponse,
    ListDataQualityJobDefinitionsResponse,
    ListDeviceFleetsResponse,
    ListDevicesResponse,
    ListDomainsResponse,
    ListEdgeDeploymentPlansResponse,
    ListEdgePackagingJobsResponse,
    ListEndpointConfigsOutput,
    ListEndpointsOutput,
    ListExperimentsResponse,
    ListFeatureGroupsResponse,
    ListFlowDefinitionsResponse,
    ListHubContentsResponse,
    ListHubContentVersionsResponse,
    ListHubsResponse,
    ListHumanTaskUisResponse,
    ListHyperParameterTuningJobsResponse,
    ListImagesResponse,
    ListImageVersionsResponse,
    ListInferenceComponentsOutput,
    ListInferenceExperimentsResponse,
    ListInferenceRecommendationsJobsResponse,
    ListInferenceRecommendationsJobStepsResponse,
    ListInferenceRoutersOutput,
    ListJobSchemaVersionsResponse,
    ListJobsResponse,
    ListLabelingJobsForWorkteamResponse,
    ListLabelingJobsResponse,
    ListLineageGroupsResponse,
    ListMlflowAppsResponse,
    ListMlflowTrackingServersResponse,
    ListModelBiasJobDefinitionsResponse,
    ListModelCardExportJobsResponse,
    ListModelCardsResponse,
    ListModelCardVersionsResponse,
    ListModelExplainabilityJobDefinitionsResponse,
    ListModelMetadataResponse,
    ListModelPackageGroupsOutput,
    ListModelPackagesOutput,
    ListModelQualityJobDefinitionsResponse,
    ListModelsOutput,
    ListMonitoringAlertHistoryResponse,
    ListMonitoringAlertsResponse,
    ListMonitoringExecutionsResponse,
    ListMonitoringSchedulesResponse,
    ListNotebookInstanceLifecycleConfigsOutput,
    ListNotebookInstancesOutput,
    ListOptimizationJobsResponse,
    ListPartnerAppsResponse,
    ListPipelineExecutionsResponse,
    ListPipelineExecutionStepsResponse,
    ListPipelineParametersForExecutionResponse,
    ListPipelinesResponse,
    ListPipelineVersionsResponse,
    ListProcessingJobsResponse,
    ListProjectsOutput,
    ListResourceCatalogsResponse,
    ListSpacesResponse,
    ListStageDevicesResponse,
    ListStudioLifecycleConfigsResponse,
    ListSubscribedWorkteamsResponse,
    ListTagsOutput,
    ListTrainingJobsForHyperParameterTuningJobResponse,
    ListTrainingJobsResponse,
    ListTrainingPlansResponse,
    ListTrainingSessionsResponse,
    ListTransformJobsResponse,
    ListTrialComponentsResponse,
    ListTrialsResponse,
    ListUltraServersByReservedCapacityResponse,
    ListUserProfilesResponse,
    ListWorkforcesResponse,
    ListWorkteamsResponse,
    PutEndpointPolicyResponse,
    PutModelPackageGroupPolicyOutput,
    QueryLineageResponse,
    RenderUiTemplateResponse,
    RetryPipelineExecutionResponse,
    SearchResponse,
    SearchTrainingPlanOfferingsResponse,
    SendPipelineExecutionStepFailureResponse,
    SendPipelineExecutionStepSuccessResponse,
    StartClusterHealthCheckResponse,
    StartInferenceExperimentResponse,
    StartMlflowTrackingServerResponse,
    StartPipelineExecutionResponse,
    StartSessionResponse,
    StopAIBenchmarkJobResponse,
    StopAIRecommendationJobResponse,
    StopInferenceExperimentResponse,
    StopJobResponse,
    StopMlflowTrackingServerResponse,
    StopPipelineExecutionResponse,
    StopTrainingSessionResponse,
    UpdateActionResponse,
    UpdateAppImageConfigResponse,
    UpdateArtifactResponse,
    UpdateClusterExtensionResponse,
    UpdateClusterResponse,
    UpdateClusterSchedulerConfigResponse,
    UpdateClusterSoftwareResponse,
    UpdateCodeRepositoryOutput,
    UpdateComputeQuotaResponse,
    UpdateContextResponse,
    UpdateDomainResponse,
    UpdateEndpointOutput,
    UpdateEndpointWeightsAndCapacitiesOutput,
    UpdateExperimentResponse,
    UpdateFeatureGroupResponse,
    UpdateHubContentReferenceResponse,
    UpdateHubContentResponse,
    UpdateHubResponse,
    UpdateImageResponse,
    UpdateImageVersionResponse,
    UpdateInferenceComponentOutput,
    UpdateInferenceComponentRuntimeConfigOutput,
    UpdateInferenceExperimentResponse,
    UpdateInferenceRouterOutput,
    UpdateMlflowAppResponse,
    UpdateMlflowTrackingServerResponse,
    UpdateModelCardResponse,
    UpdateModelPackageOutput,
    UpdateMonitoringAlertResponse,
    UpdateMonitoringScheduleResponse,
    UpdateNotebookInstanceLifecycleConfigOutput,
    UpdateNotebookInstanceOutput,
    UpdatePartnerAppResponse,
    UpdatePipelineExecutionResponse,
    UpdatePipelineResponse,
    UpdatePipelineVersionResponse,
    UpdateProjectOutput,
    UpdateSpaceResponse,
    UpdateTrainingJobResponse,
    UpdateTrialComponentResponse,
    UpdateTrialResponse,
    UpdateUserProfileResponse,
    UpdateWorkforceResponse,
    UpdateWorkteamResponse,
)
from boto_types.sagemaker.views import (
    ActionSourceLike,
    AddClusterNodeSpecificationLike,
    AdditionalInferenceSpecificationDefinitionLike,
    AIAdapterSourceLike,
    AIBenchmarkNetworkConfigLike,
    AIBenchmarkOutputConfigLike,
    AIBenchmarkTargetLike,
    AIDatasetConfigLike,
    AIModelSourceLike,
    AIRecommendationComputeSpecLike,
    AIRecommendationInferenceSpecificationLike,
    AIRecommendationOutputConfigLike,
    AIRecommendationPerformanceTargetLike,
    AIWorkloadConfigsLike,
    AlgorithmSpecificationLike,
    AlgorithmValidationSpecificationLike,
    AliasOperationsLike,
    AppSpecificationLike,
    ArtifactSourceLike,
    AsyncInferenceConfigLike,
    AutoMLChannelLike,
    AutoMLComputeConfigLike,
    AutoMLDataSplitConfigLike,
    AutoMLJobChannelLike,
    AutoMLJobConfigLike,
    AutoMLJobObjectiveLike,
    AutoMLOutputDataConfigLike,
    AutoMLProblemTypeConfigLike,
    AutoMLSecurityConfigLike,
    AutotuneLike,
    BatchDataCaptureConfigLike,
    ChannelLike,
    CheckpointConfigLike,
    ClusterAutoScalingConfigLike,
    ClusterInstanceGroupSpecificationLike,
    ClusterOrchestratorLike,
    ClusterRestrictedInstanceGroupsConfigLike,
    ClusterRestrictedInstanceGroupSpecificationLike,
    ClusterTieredStorageConfigLike,
    CodeEditorAppImageConfigLike,
    CognitoConfigLike,
    ComputeQuotaConfigLike,
    ComputeQuotaTargetLike,
    ContainerDefinitionLike,
    ContextSourceLike,
    CreateTemplateProviderLike,
    CrossRegionTrafficConfigLike,
    DataCaptureConfigLike,
    DataProcessingLike,
    DataQualityAppSpecificationLike,
    DataQualityBaselineConfigLike,
    DataQualityJobInputLike,
    DebugHookConfigLike,
    DebugRuleConfigurationLike,
    DefaultSpaceSettingsLike,
    DeploymentConfigLike,
    DeploymentConfigurationLike,
    DeploymentStageLike,
    DesiredWeightAndCapacityLike,
    DeviceLike,
    DomainSettingsForUpdateLike,
    DomainSettingsLike,
    DriftCheckBaselinesLike,
    EdgeDeploymentModelConfigLike,
    EdgeOutputConfigLike,
    ExperimentConfigLike,
    ExplainerConfigLike,
    FeatureDefinitionLike,
    FeatureParameterLike,
    FlowDefinitionOutputConfigLike,
    GitConfigForUpdateLike,
    GitConfigLike,
    HubS3StorageConfigLike,
    HumanLoopActivationConfigLike,
    HumanLoopConfigLike,
    HumanLoopRequestSourceLike,
    HumanTaskConfigLike,
    HyperParameterTrainingJobDefinitionLike,
    HyperParameterTuningJobConfigLike,
    HyperParameterTuningJobWarmStartConfigLike,
    IdcConfigInputLike,
    InferenceComponentDeploymentConfigLike,
    InferenceComponentRuntimeConfigLike,
    InferenceComponentSpecificationLike,
    InferenceExecutionConfigLike,
    InferenceExperimentDataStorageConfigLike,
    InferenceExperimentScheduleLike,
    InferenceSpecificationLike,
    InfraCheckConfigLike,
    InputConfigLike,
    InstanceGroupHealthCheckConfigurationLike,
    InstanceMetadataServiceConfigurationLike,
    JupyterLabAppImageConfigLike,
    KernelGatewayImageConfigLike,
    LabelingJobAlgorithmsConfigLike,
    LabelingJobInputConfigLike,
    LabelingJobOutputConfigLike,
    LabelingJobStoppingConditionsLike,
    LoraConfigLike,
    ManagedConfigurationLike,
    MemberDefinitionLike,
    MetadataPropertiesLike,
    MetricsConfigLike,
    MlflowConfigLike,
    ModelBiasAppSpecificationLike,
    ModelBiasBaselineConfigLike,
    ModelBiasJobInputLike,
    ModelCardExportOutputConfigLike,
    ModelCardSecurityConfigLike,
    ModelClientConfigLike,
    ModelDeployConfigLike,
    ModelExplainabilityAppSpecificationLike,
    ModelExplainabilityBaselineConfigLike,
    ModelExplainabilityJobInputLike,
    ModelLifeCycleLike,
    ModelMetadataSearchExpressionLike,
    ModelMetricsLike,
    ModelPackageConfigLike,
    ModelPackageModelCardLike,
    ModelPackageSecurityConfigLike,
    ModelPackageValidationSpecificationLike,
    ModelQualityAppSpecificationLike,
    ModelQualityBaselineConfigLike,
    ModelQualityJobInputLike,
    ModelVariantConfigLike,
    MonitoringNetworkConfigLike,
    MonitoringOutputConfigLike,
    MonitoringResourcesLike,
    MonitoringScheduleConfigLike,
    MonitoringStoppingConditionLike,
    NeoVpcConfigLike,
    NetworkConfigLike,
    NotebookInstanceLifecycleHookLike,
    NotificationConfigurationLike,
    OfflineStoreConfigLike,
    OidcConfigLike,
    OnlineStoreConfigLike,
    OnlineStoreConfigUpdateLike,
    OptimizationConfigLike,
    OptimizationJobModelSourceLike,
    OptimizationJobOutputConfigLike,
    OptimizationVpcConfigLike,
    OutputConfigLike,
    OutputDataConfigLike,
    OutputParameterLike,
    OwnershipSettingsLike,
    ParallelismConfigurationLike,
    ParameterLike,
    PartnerAppConfigLike,
    PartnerAppMaintenanceConfigLike,
    PipelineDefinitionS3LocationLike,
    PresignedUrlAccessConfigLike,
    ProcessingInputLike,
    ProcessingOutputConfigLike,
    ProcessingResourcesLike,
    ProcessingStoppingConditionLike,
    ProductionVariantLike,
    ProfilerConfigForUpdateLike,
    ProfilerConfigLike,
    ProfilerRuleConfigurationLike,
    QueryFiltersLike,
    RecommendationJobInputConfigLike,
    RecommendationJobOutputConfigLike,
    RecommendationJobStoppingConditionsLike,
    RemoteDebugConfigForUpdateLike,
    RemoteDebugConfigLike,
    RenderableTaskLike,
    ResourceConfigForUpdateLike,
    ResourceConfigLike,
    ResourceSpecLike,
    RetentionPolicyLike,
    RetryStrategyLike,
    RoutingTargetLike,
    ScalingPolicyObjectiveLike,
    SchedulerConfigLike,
    SearchExpressionLike,
    SelectiveExecutionConfigLike,
    ServerlessJobConfigLike,
    ServiceCatalogProvisioningDetailsLike,
    ServiceCatalogProvisioningUpdateDetailsLike,
    SessionChainingConfigLike,
    ShadowModeConfigLike,
    SourceAlgorithmSpecificationLike,
    SourceIpConfigLike,
    SpaceSettingsLike,
    SpaceSharingSettingsLike,
    StoppingConditionLike,
    SuggestionQueryLike,
    TagLike,
    TensorBoardOutputConfigLike,
    ThroughputConfigLike,
    ThroughputConfigUpdateLike,
    TrainingPlanFilterLike,
    TrainingSessionModelConfigLike,
    TrainingSessionOutputConfigLike,
    TrainingSpecificationLike,
    TransformInputLike,
    TransformOutputLike,
    TransformResourcesLike,
    TrialComponentArtifactLike,
    TrialComponentParameterValueLike,
    TrialComponentStatusLike,
    UiTemplateLike,
    UpdateClusterSoftwareInstanceGroupSpecificationLike,
    UpdateTemplateProviderLike,
    UserSettingsLike,
    VariantPropertyLike,
    VisibilityConditionsLike,
    VpcConfigLike,
    WorkerAccessConfigurationLike,
    WorkforceVpcConfigRequestLike,
)
from boto_types.sagemaker.waiters import (
    EndpointDeletedWaiter,
    EndpointInServiceWaiter,
    ImageCreatedWaiter,
    ImageDeletedWaiter,
    ImageUpdatedWaiter,
    ImageVersionCreatedWaiter,
    ImageVersionDeletedWaiter,
    NotebookInstanceDeletedWaiter,
    NotebookInstanceInServiceWaiter,
    NotebookInstanceStoppedWaiter,
    ProcessingJobCompletedOrStoppedWaiter,
    TrainingJobCompletedOrStoppedWaiter,
    TransformJobCompletedOrStoppedWaiter,
)
from boto_types.values import EmptyOutput, TimestampInput

class SageMakerExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    ConflictException: type[errors.ConflictException]
    ResourceAlreadyExists: type[errors.ResourceAlreadyExists]
    ResourceInUse: type[errors.ResourceInUse]
    ResourceLimitExceeded: type[errors.ResourceLimitExceeded]
    ResourceNotFound: type[errors.ResourceNotFound]

class SageMakerClient(BaseClient):
    """Provides APIs for creating and managing SageMaker resources.

    https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker.html
    """

    @property
    def exceptions(self) -> SageMakerExceptions: ...
    def add_association(
        self,
        *,
        SourceArn: str,
        DestinationArn: str,
        AssociationType: AssociationEdgeType = ...,
    ) -> AddAssociationResponse:
        """Creates an association between the source and the destination.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/add_association.html
        """

    def add_tags(
        self,
        *,
        ResourceArn: str,
        Tags: Sequence[TagLike],
    ) -> AddTagsOutput:
        """Adds or overwrites one or more tags for the specified SageMaker resource.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/add_tags.html
        """

    def associate_trial_component(
        self,
        *,
        TrialComponentName: str,
        TrialName: str,
    ) -> AssociateTrialComponentResponse:
        """Associates a trial component with a trial.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/associate_trial_component.html
        """

    def attach_cluster_node_network_interface(
        self,
        *,
        ClusterName: str,
        NodeId: str,
        NetworkInterfaceId: str,
    ) -> AttachClusterNodeNetworkInterfaceResponse:
        """Attaches an elastic network interface (ENI) to a node in a HyperPod
        cluster.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/attach_cluster_node_network_interface.html
        """

    def attach_cluster_node_volume(
        self,
        *,
        ClusterArn: str,
        NodeId: str,
        VolumeId: str,
    ) -> AttachClusterNodeVolumeResponse:
        """Attaches your Amazon Elastic Block Store (Amazon EBS) volume to a node in
        your EKS orchestrated HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/attach_cluster_node_volume.html
        """

    def batch_add_cluster_nodes(
        self,
        *,
        ClusterName: str,
        NodesToAdd: Sequence[AddClusterNodeSpecificationLike],
        ClientToken: str = ...,
    ) -> BatchAddClusterNodesResponse:
        """Adds nodes to a HyperPod cluster by incrementing the target count for one
        or more instance groups.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_add_cluster_nodes.html
        """

    def batch_delete_cluster_nodes(
        self,
        *,
        ClusterName: str,
        NodeIds: list[str] | tuple[str, ...] = ...,
        NodeLogicalIds: list[str] | tuple[str, ...] = ...,
    ) -> BatchDeleteClusterNodesResponse:
        """Deletes specific nodes within a SageMaker HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_delete_cluster_nodes.html
        """

    def batch_describe_model_package(
        self,
        *,
        ModelPackageArnList: list[str] | tuple[str, ...],
    ) -> BatchDescribeModelPackageOutput:
        """This action batch describes a list of versioned model packages

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_describe_model_package.html
        """

    def batch_reboot_cluster_nodes(
        self,
        *,
        ClusterName: str,
        NodeIds: list[str] | tuple[str, ...] = ...,
        NodeLogicalIds: list[str] | tuple[str, ...] = ...,
    ) -> BatchRebootClusterNodesResponse:
        """Reboots specific nodes within a SageMaker HyperPod cluster using a soft
        recovery mechanism.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_reboot_cluster_nodes.html
        """

    def batch_replace_cluster_nodes(
        self,
        *,
        ClusterName: str,
        NodeIds: list[str] | tuple[str, ...] = ...,
        NodeLogicalIds: list[str] | tuple[str, ...] = ...,
    ) -> BatchReplaceClusterNodesResponse:
        """Replaces specific nodes within a SageMaker HyperPod cluster with new
        hardware.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_replace_cluster_nodes.html
        """

    def create_action(
        self,
        *,
        ActionName: str,
        Source: ActionSourceLike,
        ActionType: str,
        Description: str = ...,
        Status: ActionStatus = ...,
        Properties: dict[str, str] = ...,
        MetadataProperties: MetadataPropertiesLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateActionResponse:
        """Creates an action.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_action.html
        """

    def create_ai_benchmark_job(
        self,
        *,
        AIBenchmarkJobName: str,
        BenchmarkTarget: AIBenchmarkTargetLike,
        OutputConfig: AIBenchmarkOutputConfigLike,
        AIWorkloadConfigIdentifier: str,
        RoleArn: str,
        NetworkConfig: AIBenchmarkNetworkConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateAIBenchmarkJobResponse:
        """Creates a benchmark job that runs performance benchmarks against inference
        infrastructure using a predefined AI workload configuration.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_ai_benchmark_job.html
        """

    def create_ai_recommendation_job(
        self,
        *,
        AIRecommendationJobName: str,
        ModelSource: AIModelSourceLike,
        OutputConfig: AIRecommendationOutputConfigLike,
        AIWorkloadConfigIdentifier: str,
        PerformanceTarget: AIRecommendationPerformanceTargetLike,
        RoleArn: str,
        InferenceSpecification: AIRecommendationInferenceSpecificationLike = ...,
        OptimizeModel: bool = ...,
        ComputeSpec: AIRecommendationComputeSpecLike = ...,
        AdapterSource: AIAdapterSourceLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateAIRecommendationJobResponse:
        """Creates a recommendation job that generates intelligent optimization
        recommendations for generative AI inference deployments.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_ai_recommendation_job.html
        """

    def create_ai_workload_config(
        self,
        *,
        AIWorkloadConfigName: str,
        DatasetConfig: AIDatasetConfigLike = ...,
        AIWorkloadConfigs: AIWorkloadConfigsLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateAIWorkloadConfigResponse:
        """Creates a reusable AI workload configuration that defines datasets, data
        sources, and benchmark tool settings for consistent performance testing of
        generative AI inference deployments on Amazon SageMaker AI.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_ai_workload_config.html
        """

    def create_algorithm(
        self,
        *,
        AlgorithmName: str,
        TrainingSpecification: TrainingSpecificationLike,
        AlgorithmDescription: str = ...,
        InferenceSpecification: InferenceSpecificationLike = ...,
        ValidationSpecification: AlgorithmValidationSpecificationLike = ...,
        CertifyForMarketplace: bool = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateAlgorithmOutput:
        """Create a machine learning algorithm that you can use in SageMaker and list
        in the Amazon Web Services Marketplace.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_algorithm.html
        """

    def create_app(
        self,
        *,
        DomainId: str,
        AppType: AppType,
        AppName: str,
        UserProfileName: str = ...,
        SpaceName: str = ...,
        Tags: Sequence[TagLike] = ...,
        ResourceSpec: ResourceSpecLike = ...,
        RecoveryMode: bool = ...,
    ) -> CreateAppResponse:
        """Creates a running app for the specified UserProfile.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_app.html
        """

    def create_app_image_config(
        self,
        *,
        AppImageConfigName: str,
        Tags: Sequence[TagLike] = ...,
        KernelGatewayImageConfig: KernelGatewayImageConfigLike = ...,
        JupyterLabAppImageConfig: JupyterLabAppImageConfigLike = ...,
        CodeEditorAppImageConfig: CodeEditorAppImageConfigLike = ...,
    ) -> CreateAppImageConfigResponse:
        """Creates a configuration for running a SageMaker AI image as a
        KernelGateway app.

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_app_image_config.html
        """

    def create_artifact(
        self,
        *,
        Source: ArtifactSourceLike,
        ArtifactType: str,
        ArtifactName: str = ...,
        Properties: dict[str, str] = ...,
        MetadataProperties: MetadataPropertiesLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateArtifactResponse:
        """Creates an artifact.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_artifact.html
        """

    def create_auto_ml_job(
        self,
        *,
        AutoMLJobName: str,
        InputDataConfig: Sequence[AutoMLChannelLike],
        OutputDataConfig: AutoMLOutputDataConfigLike,
        RoleArn: str,
        ProblemType: ProblemType = ...,
        AutoMLJobObjective: AutoMLJobObjectiveLike = ...,
        AutoMLJobConfig: AutoMLJobConfigLike = ...,
        GenerateCandidateDefinitionsOnly: bool = ...,
        Tags: Sequence[TagLike] = ...,
        ModelDeployConfig: ModelDeployConfigLike = ...,
    ) -> CreateAutoMLJobResponse:
        """Creates an Autopilot job also referred to as Autopilot experiment or
        AutoML job.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_auto_ml_job.html
        """

    def create_auto_ml_job_v2(
        self,
        *,
        AutoMLJobName: str,
        AutoMLJobInputDataConfig: Sequence[AutoMLJobChannelLike],
        OutputDataConfig: AutoMLOutputDataConfigLike,
        AutoMLProblemTypeConfig: AutoMLProblemTypeConfigLike,
        RoleArn: str,
        Tags: Sequence[TagLike] = ...,
        SecurityConfig: AutoMLSecurityConfigLike = ...,
        AutoMLJobObjective: AutoMLJobObjectiveLike = ...,
        ModelDeployConfig: ModelDeployConfigLike = ...,
        DataSplitConfig: AutoMLDataSplitConfigLike = ...,
        AutoMLComputeConfig: AutoMLComputeConfigLike = ...,
    ) -> CreateAutoMLJobV2Response:
        """Creates an Autopilot job also referred to as Autopilot experiment or
        AutoML job V2.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_auto_ml_job_v2.html
        """

    def create_cluster(
        self,
        *,
        ClusterName: str,
        InstanceGroups: Sequence[ClusterInstanceGroupSpecificationLike] = ...,
        RestrictedInstanceGroups: Sequence[
            ClusterRestrictedInstanceGroupSpecificationLike
        ] = ...,
        RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfigLike = ...,
        VpcConfig: VpcConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
        Orchestrator: ClusterOrchestratorLike = ...,
        NodeRecovery: ClusterNodeRecovery = ...,
        TieredStorageConfig: ClusterTieredStorageConfigLike = ...,
        NodeProvisioningMode: ClusterNodeProvisioningMode = ...,
        ClusterRole: str = ...,
        AutoScaling: ClusterAutoScalingConfigLike = ...,
    ) -> CreateClusterResponse:
        """Creates an Amazon SageMaker HyperPod cluster.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_cluster.html
        """

    def create_cluster_extension(
        self,
        *,
        ClusterArn: str,
        ExtensionName: str,
        ExtensionVersion: str = ...,
        ConfigurationValues: str = ...,
        Tags: Sequence[TagLike] = ...,
        ClientToken: str = ...,
    ) -> CreateClusterExtensionResponse:
        """Installs an extension, such as sagemaker-observability, on a SageMaker
        HyperPod cluster orchestrated by Slurm.

        Raises: ConflictException, ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_cluster_extension.html
        """

    def create_cluster_scheduler_config(
        self,
        *,
        Name: str,
        ClusterArn: str,
        SchedulerConfig: SchedulerConfigLike,
        Description: str = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateClusterSchedulerConfigResponse:
        """Create cluster policy configuration.

        Raises: ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_cluster_scheduler_config.html
        """

    def create_code_repository(
        self,
        *,
        CodeRepositoryName: str,
        GitConfig: GitConfigLike,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateCodeRepositoryOutput:
        """Creates a Git repository as a resource in your SageMaker AI account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_code_repository.html
        """

    def create_compilation_job(
        self,
        *,
        CompilationJobName: str,
        RoleArn: str,
        OutputConfig: OutputConfigLike,
        StoppingCondition: StoppingConditionLike,
        ModelPackageVersionArn: str = ...,
        InputConfig: InputConfigLike = ...,
        VpcConfig: NeoVpcConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateCompilationJobResponse:
        """Starts a model compilation job.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_compilation_job.html
        """

    def create_compute_quota(
        self,
        *,
        Name: str,
        ClusterArn: str,
        ComputeQuotaConfig: ComputeQuotaConfigLike,
        ComputeQuotaTarget: ComputeQuotaTargetLike,
        Description: str = ...,
        ActivationState: ActivationState = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateComputeQuotaResponse:
        """Create compute allocation definition.

        Raises: ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_compute_quota.html
        """

    def create_context(
        self,
        *,
        ContextName: str,
        Source: ContextSourceLike,
        ContextType: str,
        Description: str = ...,
        Properties: dict[str, str] = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateContextResponse:
        """Creates a context.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_context.html
        """

    def create_data_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
        DataQualityAppSpecification: DataQualityAppSpecificationLike,
        DataQualityJobInput: DataQualityJobInputLike,
        DataQualityJobOutputConfig: MonitoringOutputConfigLike,
        JobResources: MonitoringResourcesLike,
        RoleArn: str,
        DataQualityBaselineConfig: DataQualityBaselineConfigLike = ...,
        NetworkConfig: MonitoringNetworkConfigLike = ...,
        StoppingCondition: MonitoringStoppingConditionLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateDataQualityJobDefinitionResponse:
        """Creates a definition for a job that monitors data quality and drift.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_data_quality_job_definition.html
        """

    def create_device_fleet(
        self,
        *,
        DeviceFleetName: str,
        OutputConfig: EdgeOutputConfigLike,
        RoleArn: str = ...,
        Description: str = ...,
        Tags: Sequence[TagLike] = ...,
        EnableIotRoleAlias: bool = ...,
    ) -> EmptyOutput:
        """Creates a device fleet.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_device_fleet.html
        """

    def create_domain(
        self,
        *,
        DomainName: str,
        AuthMode: AuthMode,
        DefaultUserSettings: UserSettingsLike,
        DomainSettings: DomainSettingsLike = ...,
        SubnetIds: list[str] | tuple[str, ...] = ...,
        VpcId: str = ...,
        Tags: Sequence[TagLike] = ...,
        AppNetworkAccessType: AppNetworkAccessType = ...,
        HomeEfsFileSystemKmsKeyId: str = ...,
        KmsKeyId: str = ...,
        AppSecurityGroupManagement: AppSecurityGroupManagement = ...,
        HomeEfsFileSystemCreation: HomeEfsFileSystemCreation = ...,
        TagPropagation: TagPropagation = ...,
        DefaultSpaceSettings: DefaultSpaceSettingsLike = ...,
    ) -> CreateDomainResponse:
        """Creates a Domain.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_domain.html
        """

    def create_edge_deployment_plan(
        self,
        *,
        EdgeDeploymentPlanName: str,
        ModelConfigs: Sequence[EdgeDeploymentModelConfigLike],
        DeviceFleetName: str,
        Stages: Sequence[DeploymentStageLike] = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateEdgeDeploymentPlanResponse:
        """Creates an edge deployment plan, consisting of multiple stages.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_edge_deployment_plan.html
        """

    def create_edge_deployment_stage(
        self,
        *,
        EdgeDeploymentPlanName: str,
        Stages: Sequence[DeploymentStageLike],
    ) -> EmptyOutput:
        """Creates a new stage in an existing edge deployment plan.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_edge_deployment_stage.html
        """

    def create_edge_packaging_job(
        self,
        *,
        EdgePackagingJobName: str,
        CompilationJobName: str,
        ModelName: str,
        ModelVersion: str,
        RoleArn: str,
        OutputConfig: EdgeOutputConfigLike,
        ResourceKey: str = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> EmptyOutput:
        """Starts a SageMaker Edge Manager model packaging job.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_edge_packaging_job.html
        """

    def create_endpoint(
        self,
        *,
        EndpointName: str,
        EndpointConfigName: str,
        DeploymentConfig: DeploymentConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateEndpointOutput:
        """Creates an endpoint using the endpoint configuration specified in the
        request.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_endpoint.html
        """

    def create_endpoint_config(
        self,
        *,
        EndpointConfigName: str,
        ProductionVariants: Sequence[ProductionVariantLike],
        DataCaptureConfig: DataCaptureConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
        KmsKeyId: str = ...,
        AsyncInferenceConfig: AsyncInferenceConfigLike = ...,
        ExplainerConfig: ExplainerConfigLike = ...,
        ShadowProductionVariants: Sequence[ProductionVariantLike] = ...,
        ExecutionRoleArn: str = ...,
        VpcConfig: VpcConfigLike = ...,
        EnableNetworkIsolation: bool = ...,
        MetricsConfig: MetricsConfigLike = ...,
        CrossRegionTrafficConfig: CrossRegionTrafficConfigLike = ...,
    ) -> CreateEndpointConfigOutput:
        """Creates an endpoint configuration that SageMaker hosting services uses to
        deploy models.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_endpoint_config.html
        """

    def create_experiment(
        self,
        *,
        ExperimentName: str,
        DisplayName: str = ...,
        Description: str = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateExperimentResponse:
        """Creates a SageMaker experiment.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_experiment.html
        """

    def create_feature_group(
        self,
        *,
        FeatureGroupName: str,
        RecordIdentifierFeatureName: str,
        EventTimeFeatureName: str,
        FeatureDefinitions: Sequence[FeatureDefinitionLike],
        OnlineStoreConfig: OnlineStoreConfigLike = ...,
        OfflineStoreConfig: OfflineStoreConfigLike = ...,
        ThroughputConfig: ThroughputConfigLike = ...,
        RoleArn: str = ...,
        Description: str = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateFeatureGroupResponse:
        """Create a new FeatureGroup.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_feature_group.html
        """

    def create_flow_definition(
        self,
        *,
        FlowDefinitionName: str,
        OutputConfig: FlowDefinitionOutputConfigLike,
        RoleArn: str,
        HumanLoopRequestSource: HumanLoopRequestSourceLike = ...,
        HumanLoopActivationConfig: HumanLoopActivationConfigLike = ...,
        HumanLoopConfig: HumanLoopConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateFlowDefinitionResponse:
        """Creates a flow definition.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_flow_definition.html
        """

    def create_hub(
        self,
        *,
        HubName: str,
        HubDescription: str,
        HubDisplayName: str = ...,
        HubSearchKeywords: list[str] | tuple[str, ...] = ...,
        S3StorageConfig: HubS3StorageConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateHubResponse:
        """Create a hub.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_hub.html
        """

    def create_hub_content_presigned_urls(
        self,
        *,
        HubName: str,
        HubContentType: HubContentType,
        HubContentName: str,
        HubContentVersion: str = ...,
        AccessConfig: PresignedUrlAccessConfigLike = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> CreateHubContentPresignedUrlsResponse:
        """Creates presigned URLs for accessing hub content artifacts.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_hub_content_presigned_urls.html
        """

    def create_hub_content_reference(
        self,
        *,
        HubName: str,
        SageMakerPublicHubContentArn: str,
        HubContentName: str = ...,
        MinVersion: str = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateHubContentReferenceResponse:
        """Create a hub content reference in order to add a model in the JumpStart
        public hub to a private hub.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_hub_content_reference.html
        """

    def create_human_task_ui(
        self,
        *,
        HumanTaskUiName: str,
        UiTemplate: UiTemplateLike,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateHumanTaskUiResponse:
        """Defines the settings you will use for the human review workflow user
        interface.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_human_task_ui.html
        """

    def create_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
        HyperParameterTuningJobConfig: HyperParameterTuningJobConfigLike,
        TrainingJobDefinition: HyperParameterTrainingJobDefinitionLike = ...,
        TrainingJobDefinitions: Sequence[HyperParameterTrainingJobDefinitionLike] = ...,
        WarmStartConfig: HyperParameterTuningJobWarmStartConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
        Autotune: AutotuneLike = ...,
    ) -> CreateHyperParameterTuningJobResponse:
        """Starts a hyperparameter tuning job.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_hyper_parameter_tuning_job.html
        """

    def create_image(
        self,
        *,
        ImageName: str,
        RoleArn: str,
        Description: str = ...,
        DisplayName: str = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateImageResponse:
        """Creates a custom SageMaker AI image.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_image.html
        """

    def create_image_version(
        self,
        *,
        BaseImage: str,
        ImageName: str,
        ClientToken: str = ...,
        Aliases: list[str] | tuple[str, ...] = ...,
        VendorGuidance: VendorGuidance = ...,
        JobType: JobType = ...,
        MLFramework: str = ...,
        ProgrammingLang: str = ...,
        Processor: Processor = ...,
        Horovod: bool = ...,
        ReleaseNotes: str = ...,
    ) -> CreateImageVersionResponse:
        """Creates a version of the SageMaker AI image specified by ImageName.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_image_version.html
        """

    def create_inference_component(
        self,
        *,
        InferenceComponentName: str,
        EndpointName: str,
        VariantName: str = ...,
        Specification: InferenceComponentSpecificationLike = ...,
        Specifications: Sequence[InferenceComponentSpecificationLike] = ...,
        RuntimeConfig: InferenceComponentRuntimeConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateInferenceComponentOutput:
        """Creates an inference component, which is a SageMaker AI hosting object
        that you can use to deploy a model to an endpoint.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_inference_component.html
        """

    def create_inference_experiment(
        self,
        *,
        Name: str,
        Type: InferenceExperimentType,
        RoleArn: str,
        EndpointName: str,
        ModelVariants: Sequence[ModelVariantConfigLike],
        ShadowModeConfig: ShadowModeConfigLike,
        Schedule: InferenceExperimentScheduleLike = ...,
        Description: str = ...,
        DataStorageConfig: InferenceExperimentDataStorageConfigLike = ...,
        KmsKey: str = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateInferenceExperimentResponse:
        """Creates an inference experiment using the configurations specified in the
        request.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_inference_experiment.html
        """

    def create_inference_recommendations_job(
        self,
        *,
        JobName: str,
        JobType: RecommendationJobType,
        RoleArn: str,
        InputConfig: RecommendationJobInputConfigLike,
        JobDescription: str = ...,
        StoppingConditions: RecommendationJobStoppingConditionsLike = ...,
        OutputConfig: RecommendationJobOutputConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateInferenceRecommendationsJobResponse:
        """Starts a recommendation job.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_inference_recommendations_job.html
        """

    def create_inference_router(
        self,
        *,
        InferenceRouterName: str,
        RoutingTargets: Sequence[RoutingTargetLike],
        ClientToken: str = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateInferenceRouterOutput:
        """Creates an inference router.

        Raises: ResourceAlreadyExists, ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_inference_router.html
        """

    def create_job(
        self,
        *,
        JobName: str,
        RoleArn: str,
        JobCategory: JobCategory,
        JobConfigSchemaVersion: str,
        JobConfigDocument: str,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateJobResponse:
        """Creates a model customization job in Amazon SageMaker.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_job.html
        """

    def create_labeling_job(
        self,
        *,
        LabelingJobName: str,
        LabelAttributeName: str,
        InputConfig: LabelingJobInputConfigLike,
        OutputConfig: LabelingJobOutputConfigLike,
        RoleArn: str,
        HumanTaskConfig: HumanTaskConfigLike,
        LabelCategoryConfigS3Uri: str = ...,
        StoppingConditions: LabelingJobStoppingConditionsLike = ...,
        LabelingJobAlgorithmsConfig: LabelingJobAlgorithmsConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateLabelingJobResponse:
        """Creates a job that uses workers to label the data objects in your input
        dataset.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_labeling_job.html
        """

    def create_mlflow_app(
        self,
        *,
        Name: str,
        ArtifactStoreUri: str,
        RoleArn: str,
        KmsKeyId: str = ...,
        ModelRegistrationMode: ModelRegistrationMode = ...,
        WeeklyMaintenanceWindowStart: str = ...,
        AccountDefaultStatus: AccountDefaultStatus = ...,
        DefaultDomainIdList: list[str] | tuple[str, ...] = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateMlflowAppResponse:
        """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket
        as the artifact store.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_mlflow_app.html
        """

    def create_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
        ArtifactStoreUri: str,
        RoleArn: str,
        TrackingServerSize: TrackingServerSize = ...,
        MlflowVersion: str = ...,
        AutomaticModelRegistration: bool = ...,
        WeeklyMaintenanceWindowStart: str = ...,
        Tags: Sequence[TagLike] = ...,
        S3BucketOwnerAccountId: str = ...,
        S3BucketOwnerVerification: bool = ...,
    ) -> CreateMlflowTrackingServerResponse:
        """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket
        as the artifact store.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_mlflow_tracking_server.html
        """

    def create_model(
        self,
        *,
        ModelName: str,
        PrimaryContainer: ContainerDefinitionLike = ...,
        Containers: Sequence[ContainerDefinitionLike] = ...,
        InferenceExecutionConfig: InferenceExecutionConfigLike = ...,
        ExecutionRoleArn: str = ...,
        Tags: Sequence[TagLike] = ...,
        VpcConfig: VpcConfigLike = ...,
        EnableNetworkIsolation: bool = ...,
    ) -> CreateModelOutput:
        """Creates a model in SageMaker.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model.html
        """

    def create_model_bias_job_definition(
        self,
        *,
        JobDefinitionName: str,
        ModelBiasAppSpecification: ModelBiasAppSpecificationLike,
        ModelBiasJobInput: ModelBiasJobInputLike,
        ModelBiasJobOutputConfig: MonitoringOutputConfigLike,
        JobResources: MonitoringResourcesLike,
        RoleArn: str,
        ModelBiasBaselineConfig: ModelBiasBaselineConfigLike = ...,
        NetworkConfig: MonitoringNetworkConfigLike = ...,
        StoppingCondition: MonitoringStoppingConditionLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateModelBiasJobDefinitionResponse:
        """Creates the definition for a model bias job.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_bias_job_definition.html
        """

    def create_model_card(
        self,
        *,
        ModelCardName: str,
        Content: str,
        ModelCardStatus: ModelCardStatus,
        SecurityConfig: ModelCardSecurityConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateModelCardResponse:
        """Creates an Amazon SageMaker Model Card.

        Raises: ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_card.html
        """

    def create_model_card_export_job(
        self,
        *,
        ModelCardName: str,
        ModelCardExportJobName: str,
        OutputConfig: ModelCardExportOutputConfigLike,
        ModelCardVersion: int = ...,
    ) -> CreateModelCardExportJobResponse:
        """Creates an Amazon SageMaker Model Card export job.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_card_export_job.html
        """

    def create_model_explainability_job_definition(
        self,
        *,
        JobDefinitionName: str,
        ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecificationLike,
        ModelExplainabilityJobInput: ModelExplainabilityJobInputLike,
        ModelExplainabilityJobOutputConfig: MonitoringOutputConfigLike,
        JobResources: MonitoringResourcesLike,
        RoleArn: str,
        ModelExplainabilityBaselineConfig: ModelExplainabilityBaselineConfigLike = ...,
        NetworkConfig: MonitoringNetworkConfigLike = ...,
        StoppingCondition: MonitoringStoppingConditionLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateModelExplainabilityJobDefinitionResponse:
        """Creates the definition for a model explainability job.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_explainability_job_definition.html
        """

    def create_model_package(
        self,
        *,
        ModelPackageName: str = ...,
        ModelPackageGroupName: str = ...,
        ModelPackageDescription: str = ...,
        ModelPackageRegistrationType: ModelPackageRegistrationType = ...,
        InferenceSpecification: InferenceSpecificationLike = ...,
        ValidationSpecification: ModelPackageValidationSpecificationLike = ...,
        SourceAlgorithmSpecification: SourceAlgorithmSpecificationLike = ...,
        CertifyForMarketplace: bool = ...,
        Tags: Sequence[TagLike] = ...,
        ModelApprovalStatus: ModelApprovalStatus = ...,
        MetadataProperties: MetadataPropertiesLike = ...,
        ModelMetrics: ModelMetricsLike = ...,
        ClientToken: str = ...,
        Domain: str = ...,
        Task: str = ...,
        SamplePayloadUrl: str = ...,
        CustomerMetadataProperties: dict[str, str] = ...,
        DriftCheckBaselines: DriftCheckBaselinesLike = ...,
        AdditionalInferenceSpecifications: Sequence[
            AdditionalInferenceSpecificationDefinitionLike
        ] = ...,
        SkipModelValidation: SkipModelValidation = ...,
        SourceUri: str = ...,
        SecurityConfig: ModelPackageSecurityConfigLike = ...,
        ModelCard: ModelPackageModelCardLike = ...,
        ModelLifeCycle: ModelLifeCycleLike = ...,
        ManagedStorageType: ManagedStorageType = ...,
    ) -> CreateModelPackageOutput:
        """Creates a model package that you can use to create SageMaker models or
        list on Amazon Web Services Marketplace, or a versioned model that is part of
        a model group.

        Raises: ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_package.html
        """

    def create_model_package_group(
        self,
        *,
        ModelPackageGroupName: str,
        ModelPackageGroupDescription: str = ...,
        Tags: Sequence[TagLike] = ...,
        ManagedConfiguration: ManagedConfigurationLike = ...,
    ) -> CreateModelPackageGroupOutput:
        """Creates a model group.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_package_group.html
        """

    def create_model_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
        ModelQualityAppSpecification: ModelQualityAppSpecificationLike,
        ModelQualityJobInput: ModelQualityJobInputLike,
        ModelQualityJobOutputConfig: MonitoringOutputConfigLike,
        JobResources: MonitoringResourcesLike,
        RoleArn: str,
        ModelQualityBaselineConfig: ModelQualityBaselineConfigLike = ...,
        NetworkConfig: MonitoringNetworkConfigLike = ...,
        StoppingCondition: MonitoringStoppingConditionLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateModelQualityJobDefinitionResponse:
        """Creates a definition for a job that monitors model quality and drift.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_quality_job_definition.html
        """

    def create_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
        MonitoringScheduleConfig: MonitoringScheduleConfigLike,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateMonitoringScheduleResponse:
        """Creates a schedule that regularly starts Amazon SageMaker AI Processing
        Jobs to monitor the data captured for an Amazon SageMaker AI Endpoint.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_monitoring_schedule.html
        """

    def create_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
        InstanceType: InstanceType,
        RoleArn: str,
        SubnetId: str = ...,
        SecurityGroupIds: list[str] | tuple[str, ...] = ...,
        IpAddressType: IPAddressType = ...,
        KmsKeyId: str = ...,
        Tags: Sequence[TagLike] = ...,
        LifecycleConfigName: str = ...,
        DirectInternetAccess: DirectInternetAccess = ...,
        VolumeSizeInGB: int = ...,
        AcceleratorTypes: Sequence[NotebookInstanceAcceleratorType] = ...,
        DefaultCodeRepository: str = ...,
        AdditionalCodeRepositories: list[str] | tuple[str, ...] = ...,
        RootAccess: RootAccess = ...,
        PlatformIdentifier: str = ...,
        InstanceMetadataServiceConfiguration: (
            InstanceMetadataServiceConfigurationLike
        ) = ...,
    ) -> CreateNotebookInstanceOutput:
        """Creates an SageMaker AI notebook instance.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_notebook_instance.html
        """

    def create_notebook_instance_lifecycle_config(
        self,
        *,
        NotebookInstanceLifecycleConfigName: str,
        OnCreate: Sequence[NotebookInstanceLifecycleHookLike] = ...,
        OnStart: Sequence[NotebookInstanceLifecycleHookLike] = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateNotebookInstanceLifecycleConfigOutput:
        """Creates a lifecycle configuration that you can associate with a notebook
        instance.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_notebook_instance_lifecycle_config.html
        """

    def create_optimization_job(
        self,
        *,
        OptimizationJobName: str,
        RoleArn: str,
        ModelSource: OptimizationJobModelSourceLike,
        DeploymentInstanceType: OptimizationJobDeploymentInstanceType,
        OptimizationConfigs: Sequence[OptimizationConfigLike],
        OutputConfig: OptimizationJobOutputConfigLike,
        StoppingCondition: StoppingConditionLike,
        MaxInstanceCount: int = ...,
        OptimizationEnvironment: dict[str, str] = ...,
        Tags: Sequence[TagLike] = ...,
        VpcConfig: OptimizationVpcConfigLike = ...,
        TrainingPlanArns: list[str] | tuple[str, ...] = ...,
    ) -> CreateOptimizationJobResponse:
        """Creates a job that optimizes a model for inference performance.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_optimization_job.html
        """

    def create_partner_app(
        self,
        *,
        Name: str,
        Type: PartnerAppType,
        ExecutionRoleArn: str,
        Tier: str,
        AuthType: PartnerAppAuthType,
        KmsKeyId: str = ...,
        MaintenanceConfig: PartnerAppMaintenanceConfigLike = ...,
        ApplicationConfig: PartnerAppConfigLike = ...,
        IdcConfig: IdcConfigInputLike = ...,
        EnableIamSessionBasedIdentity: bool = ...,
        EnableAutoMinorVersionUpgrade: bool = ...,
        ClientToken: str = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreatePartnerAppResponse:
        """Creates an Amazon SageMaker Partner AI App.

        Raises: ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_partner_app.html
        """

    def create_partner_app_presigned_url(
        self,
        *,
        Arn: str,
        ExpiresInSeconds: int = ...,
        SessionExpirationDurationInSeconds: int = ...,
    ) -> CreatePartnerAppPresignedUrlResponse:
        """Creates a presigned URL to access an Amazon SageMaker Partner AI App.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_partner_app_presigned_url.html
        """

    def create_pipeline(
        self,
        *,
        PipelineName: str,
        RoleArn: str,
        PipelineDisplayName: str = ...,
        PipelineDefinition: str = ...,
        PipelineDefinitionS3Location: PipelineDefinitionS3LocationLike = ...,
        PipelineDescription: str = ...,
        ClientRequestToken: str = ...,
        Tags: Sequence[TagLike] = ...,
        ParallelismConfiguration: ParallelismConfigurationLike = ...,
        PipelineVersionAliases: list[str] | tuple[str, ...] = ...,
    ) -> CreatePipelineResponse:
        """Creates a pipeline using a JSON pipeline definition.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_pipeline.html
        """

    def create_presigned_domain_url(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
        SessionExpirationDurationInSeconds: int = ...,
        ExpiresInSeconds: int = ...,
        SpaceName: str = ...,
        LandingUri: str = ...,
    ) -> CreatePresignedDomainUrlResponse:
        """Creates a URL for a specified UserProfile in a Domain.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_presigned_domain_url.html
        """

    def create_presigned_mlflow_app_url(
        self,
        *,
        Arn: str,
        ExpiresInSeconds: int = ...,
        SessionExpirationDurationInSeconds: int = ...,
    ) -> CreatePresignedMlflowAppUrlResponse:
        """Returns a presigned URL that you can use to connect to the MLflow UI
        attached to your MLflow App.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_presigned_mlflow_app_url.html
        """

    def create_presigned_mlflow_tracking_server_url(
        self,
        *,
        TrackingServerName: str,
        ExpiresInSeconds: int = ...,
        SessionExpirationDurationInSeconds: int = ...,
    ) -> CreatePresignedMlflowTrackingServerUrlResponse:
        """Returns a presigned URL that you can use to connect to the MLflow UI
        attached to your tracking server.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_presigned_mlflow_tracking_server_url.html
        """

    def create_presigned_notebook_instance_url(
        self,
        *,
        NotebookInstanceName: str,
        SessionExpirationDurationInSeconds: int = ...,
    ) -> CreatePresignedNotebookInstanceUrlOutput:
        """Returns a URL that you can use to connect to the Jupyter server from a
        notebook instance.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_presigned_notebook_instance_url.html
        """

    def create_processing_job(
        self,
        *,
        ProcessingJobName: str,
        ProcessingResources: ProcessingResourcesLike,
        AppSpecification: AppSpecificationLike,
        RoleArn: str,
        ProcessingInputs: Sequence[ProcessingInputLike] = ...,
        ProcessingOutputConfig: ProcessingOutputConfigLike = ...,
        StoppingCondition: ProcessingStoppingConditionLike = ...,
        Environment: dict[str, str] = ...,
        NetworkConfig: NetworkConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
        ExperimentConfig: ExperimentConfigLike = ...,
    ) -> CreateProcessingJobResponse:
        """Creates a processing job.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_processing_job.html
        """

    def create_project(
        self,
        *,
        ProjectName: str,
        ProjectDescription: str = ...,
        ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetailsLike = ...,
        Tags: Sequence[TagLike] = ...,
        TemplateProviders: Sequence[CreateTemplateProviderLike] = ...,
    ) -> CreateProjectOutput:
        """Creates a machine learning (ML) project that can contain one or more
        templates that set up an ML pipeline from training to deploying an approved
        model.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_project.html
        """

    def create_space(
        self,
        *,
        DomainId: str,
        SpaceName: str,
        Tags: Sequence[TagLike] = ...,
        SpaceSettings: SpaceSettingsLike = ...,
        OwnershipSettings: OwnershipSettingsLike = ...,
        SpaceSharingSettings: SpaceSharingSettingsLike = ...,
        SpaceDisplayName: str = ...,
    ) -> CreateSpaceResponse:
        """Creates a private space or a space used for real time collaboration in a
        domain.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_space.html
        """

    def create_studio_lifecycle_config(
        self,
        *,
        StudioLifecycleConfigName: str,
        StudioLifecycleConfigContent: str,
        StudioLifecycleConfigAppType: StudioLifecycleConfigAppType,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateStudioLifecycleConfigResponse:
        """Creates a new Amazon SageMaker AI Studio Lifecycle Configuration.

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_studio_lifecycle_config.html
        """

    def create_training_job(
        self,
        *,
        TrainingJobName: str,
        RoleArn: str,
        OutputDataConfig: OutputDataConfigLike,
        HyperParameters: dict[str, str] = ...,
        AlgorithmSpecification: AlgorithmSpecificationLike = ...,
        InputDataConfig: Sequence[ChannelLike] = ...,
        ResourceConfig: ResourceConfigLike = ...,
        VpcConfig: VpcConfigLike = ...,
        StoppingCondition: StoppingConditionLike = ...,
        Tags: Sequence[TagLike] = ...,
        EnableNetworkIsolation: bool = ...,
        EnableInterContainerTrafficEncryption: bool = ...,
        EnableManagedSpotTraining: bool = ...,
        CheckpointConfig: CheckpointConfigLike = ...,
        DebugHookConfig: DebugHookConfigLike = ...,
        DebugRuleConfigurations: Sequence[DebugRuleConfigurationLike] = ...,
        TensorBoardOutputConfig: TensorBoardOutputConfigLike = ...,
        ExperimentConfig: ExperimentConfigLike = ...,
        ProfilerConfig: ProfilerConfigLike = ...,
        ProfilerRuleConfigurations: Sequence[ProfilerRuleConfigurationLike] = ...,
        Environment: dict[str, str] = ...,
        RetryStrategy: RetryStrategyLike = ...,
        RemoteDebugConfig: RemoteDebugConfigLike = ...,
        InfraCheckConfig: InfraCheckConfigLike = ...,
        SessionChainingConfig: SessionChainingConfigLike = ...,
        ServerlessJobConfig: ServerlessJobConfigLike = ...,
        MlflowConfig: MlflowConfigLike = ...,
        ModelPackageConfig: ModelPackageConfigLike = ...,
    ) -> CreateTrainingJobResponse:
        """Starts a model training job.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_training_job.html
        """

    def create_training_plan(
        self,
        *,
        TrainingPlanName: str,
        TrainingPlanOfferingId: str,
        SpareInstanceCountPerUltraServer: int = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateTrainingPlanResponse:
        """Creates a new training plan in SageMaker to reserve compute capacity.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_training_plan.html
        """

    def create_training_session(
        self,
        *,
        TrainingSessionName: str,
        LoraConfig: LoraConfigLike,
        RoleArn: str,
        ModelConfig: TrainingSessionModelConfigLike,
        OutputConfig: TrainingSessionOutputConfigLike,
        ModelPackageGroupArn: str = ...,
        VpcConfig: VpcConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateTrainingSessionResponse:
        """Creates a training session in Amazon SageMaker.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_training_session.html
        """

    def create_transform_job(
        self,
        *,
        TransformJobName: str,
        ModelName: str,
        TransformInput: TransformInputLike,
        TransformOutput: TransformOutputLike,
        TransformResources: TransformResourcesLike,
        MaxConcurrentTransforms: int = ...,
        ModelClientConfig: ModelClientConfigLike = ...,
        MaxPayloadInMB: int = ...,
        BatchStrategy: BatchStrategy = ...,
        Environment: dict[str, str] = ...,
        DataCaptureConfig: BatchDataCaptureConfigLike = ...,
        DataProcessing: DataProcessingLike = ...,
        Tags: Sequence[TagLike] = ...,
        ExperimentConfig: ExperimentConfigLike = ...,
    ) -> CreateTransformJobResponse:
        """Starts a transform job.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_transform_job.html
        """

    def create_trial(
        self,
        *,
        TrialName: str,
        ExperimentName: str,
        DisplayName: str = ...,
        MetadataProperties: MetadataPropertiesLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateTrialResponse:
        """Creates an SageMaker trial.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_trial.html
        """

    def create_trial_component(
        self,
        *,
        TrialComponentName: str,
        DisplayName: str = ...,
        Status: TrialComponentStatusLike = ...,
        StartTime: TimestampInput = ...,
        EndTime: TimestampInput = ...,
        Parameters: Mapping[str, TrialComponentParameterValueLike] = ...,
        InputArtifacts: Mapping[str, TrialComponentArtifactLike] = ...,
        OutputArtifacts: Mapping[str, TrialComponentArtifactLike] = ...,
        MetadataProperties: MetadataPropertiesLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateTrialComponentResponse:
        """Creates a trial component, which is a stage of a machine learning trial.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_trial_component.html
        """

    def create_user_profile(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
        SingleSignOnUserIdentifier: str = ...,
        SingleSignOnUserValue: str = ...,
        Tags: Sequence[TagLike] = ...,
        UserSettings: UserSettingsLike = ...,
    ) -> CreateUserProfileResponse:
        """Creates a user profile.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_user_profile.html
        """

    def create_workforce(
        self,
        *,
        WorkforceName: str,
        CognitoConfig: CognitoConfigLike = ...,
        OidcConfig: OidcConfigLike = ...,
        SourceIpConfig: SourceIpConfigLike = ...,
        Tags: Sequence[TagLike] = ...,
        WorkforceVpcConfig: WorkforceVpcConfigRequestLike = ...,
        IpAddressType: WorkforceIpAddressType = ...,
    ) -> CreateWorkforceResponse:
        """Use this operation to create a workforce.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_workforce.html
        """

    def create_workteam(
        self,
        *,
        WorkteamName: str,
        MemberDefinitions: Sequence[MemberDefinitionLike],
        Description: str,
        WorkforceName: str = ...,
        NotificationConfiguration: NotificationConfigurationLike = ...,
        WorkerAccessConfiguration: WorkerAccessConfigurationLike = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> CreateWorkteamResponse:
        """Creates a new work team for labeling your data.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_workteam.html
        """

    def delete_action(
        self,
        *,
        ActionName: str,
    ) -> DeleteActionResponse:
        """Deletes an action.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_action.html
        """

    def delete_ai_benchmark_job(
        self,
        *,
        AIBenchmarkJobName: str,
    ) -> DeleteAIBenchmarkJobResponse:
        """Deletes the specified AI benchmark job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_ai_benchmark_job.html
        """

    def delete_ai_recommendation_job(
        self,
        *,
        AIRecommendationJobName: str,
    ) -> DeleteAIRecommendationJobResponse:
        """Deletes the specified AI recommendation job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_ai_recommendation_job.html
        """

    def delete_ai_workload_config(
        self,
        *,
        AIWorkloadConfigName: str,
    ) -> DeleteAIWorkloadConfigResponse:
        """Deletes the specified AI workload configuration.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_ai_workload_config.html
        """

    def delete_algorithm(
        self,
        *,
        AlgorithmName: str,
    ) -> EmptyOutput:
        """Removes the specified algorithm from your account.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_algorithm.html
        """

    def delete_app(
        self,
        *,
        DomainId: str,
        AppType: AppType,
        AppName: str,
        UserProfileName: str = ...,
        SpaceName: str = ...,
    ) -> EmptyOutput:
        """Used to stop and delete an app.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_app.html
        """

    def delete_app_image_config(
        self,
        *,
        AppImageConfigName: str,
    ) -> EmptyOutput:
        """Deletes an AppImageConfig.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_app_image_config.html
        """

    def delete_artifact(
        self,
        *,
        ArtifactArn: str = ...,
        Source: ArtifactSourceLike = ...,
    ) -> DeleteArtifactResponse:
        """Deletes an artifact.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_artifact.html
        """

    def delete_association(
        self,
        *,
        SourceArn: str,
        DestinationArn: str,
    ) -> DeleteAssociationResponse:
        """Deletes an association.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_association.html
        """

    def delete_cluster(
        self,
        *,
        ClusterName: str,
    ) -> DeleteClusterResponse:
        """Delete a SageMaker HyperPod cluster.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_cluster.html
        """

    def delete_cluster_extension(
        self,
        *,
        ClusterArn: str,
        ExtensionArn: str,
    ) -> DeleteClusterExtensionResponse:
        """Deletes an extension from a SageMaker HyperPod cluster.

        Raises: ConflictException, ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_cluster_extension.html
        """

    def delete_cluster_scheduler_config(
        self,
        *,
        ClusterSchedulerConfigId: str,
    ) -> EmptyOutput:
        """Deletes the cluster policy of the cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_cluster_scheduler_config.html
        """

    def delete_code_repository(
        self,
        *,
        CodeRepositoryName: str,
    ) -> EmptyOutput:
        """Deletes the specified Git repository from your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_code_repository.html
        """

    def delete_compilation_job(
        self,
        *,
        CompilationJobName: str,
    ) -> EmptyOutput:
        """Deletes the specified compilation job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_compilation_job.html
        """

    def delete_compute_quota(
        self,
        *,
        ComputeQuotaId: str,
    ) -> EmptyOutput:
        """Deletes the compute allocation from the cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_compute_quota.html
        """

    def delete_context(
        self,
        *,
        ContextName: str,
    ) -> DeleteContextResponse:
        """Deletes an context.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_context.html
        """

    def delete_data_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> EmptyOutput:
        """Deletes a data quality monitoring job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_data_quality_job_definition.html
        """

    def delete_device_fleet(
        self,
        *,
        DeviceFleetName: str,
    ) -> EmptyOutput:
        """Deletes a fleet.

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_device_fleet.html
        """

    def delete_domain(
        self,
        *,
        DomainId: str,
        RetentionPolicy: RetentionPolicyLike = ...,
    ) -> EmptyOutput:
        """Used to delete a domain.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_domain.html
        """

    def delete_edge_deployment_plan(
        self,
        *,
        EdgeDeploymentPlanName: str,
    ) -> EmptyOutput:
        """Deletes an edge deployment plan if (and only if) all the stages in the
        plan are inactive or there are no stages in the plan.

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_edge_deployment_plan.html
        """

    def delete_edge_deployment_stage(
        self,
        *,
        EdgeDeploymentPlanName: str,
        StageName: str,
    ) -> EmptyOutput:
        """Delete a stage in an edge deployment plan if (and only if) the stage is
        inactive.

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_edge_deployment_stage.html
        """

    def delete_endpoint(
        self,
        *,
        EndpointName: str,
    ) -> EmptyOutput:
        """Deletes an endpoint.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_endpoint.html
        """

    def delete_endpoint_config(
        self,
        *,
        EndpointConfigName: str,
    ) -> EmptyOutput:
        """Deletes an endpoint configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_endpoint_config.html
        """

    def delete_endpoint_policy(
        self,
        *,
        EndpointName: str,
    ) -> DeleteEndpointPolicyResponse:
        """Deletes the resource-based policy that is attached to an endpoint.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_endpoint_policy.html
        """

    def delete_experiment(
        self,
        *,
        ExperimentName: str,
    ) -> DeleteExperimentResponse:
        """Deletes an SageMaker experiment.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_experiment.html
        """

    def delete_feature_group(
        self,
        *,
        FeatureGroupName: str,
    ) -> EmptyOutput:
        """Delete the FeatureGroup and any data that was written to the OnlineStore
        of the FeatureGroup.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_feature_group.html
        """

    def delete_flow_definition(
        self,
        *,
        FlowDefinitionName: str,
    ) -> DeleteFlowDefinitionResponse:
        """Deletes the specified flow definition.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_flow_definition.html
        """

    def delete_hub(
        self,
        *,
        HubName: str,
    ) -> EmptyOutput:
        """Delete a hub.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_hub.html
        """

    def delete_hub_content(
        self,
        *,
        HubName: str,
        HubContentType: HubContentType,
        HubContentName: str,
        HubContentVersion: str,
    ) -> EmptyOutput:
        """Delete the contents of a hub.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_hub_content.html
        """

    def delete_hub_content_reference(
        self,
        *,
        HubName: str,
        HubContentType: HubContentType,
        HubContentName: str,
    ) -> EmptyOutput:
        """Delete a hub content reference in order to remove a model from a private
        hub.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_hub_content_reference.html
        """

    def delete_human_task_ui(
        self,
        *,
        HumanTaskUiName: str,
    ) -> DeleteHumanTaskUiResponse:
        """Use this operation to delete a human task user interface (worker task
        template).

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_human_task_ui.html
        """

    def delete_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
    ) -> EmptyOutput:
        """Deletes a hyperparameter tuning job.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_hyper_parameter_tuning_job.html
        """

    def delete_image(
        self,
        *,
        ImageName: str,
    ) -> DeleteImageResponse:
        """Deletes a SageMaker AI image and all versions of the image.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_image.html
        """

    def delete_image_version(
        self,
        *,
        ImageName: str,
        Version: int = ...,
        Alias: str = ...,
    ) -> DeleteImageVersionResponse:
        """Deletes a version of a SageMaker AI image.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_image_version.html
        """

    def delete_inference_component(
        self,
        *,
        InferenceComponentName: str,
    ) -> EmptyOutput:
        """Deletes an inference component.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_inference_component.html
        """

    def delete_inference_experiment(
        self,
        *,
        Name: str,
    ) -> DeleteInferenceExperimentResponse:
        """Deletes an inference experiment.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_inference_experiment.html
        """

    def delete_inference_router(
        self,
        *,
        InferenceRouterName: str,
    ) -> EmptyOutput:
        """Deletes an inference router.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_inference_router.html
        """

    def delete_job(
        self,
        *,
        JobName: str,
        JobCategory: JobCategory,
    ) -> DeleteJobResponse:
        """Deletes a job.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_job.html
        """

    def delete_mlflow_app(
        self,
        *,
        Arn: str,
    ) -> DeleteMlflowAppResponse:
        """Deletes an MLflow App.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_mlflow_app.html
        """

    def delete_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
    ) -> DeleteMlflowTrackingServerResponse:
        """Deletes an MLflow Tracking Server.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_mlflow_tracking_server.html
        """

    def delete_model(
        self,
        *,
        ModelName: str,
    ) -> EmptyOutput:
        """Deletes a model.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model.html
        """

    def delete_model_bias_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> EmptyOutput:
        """Deletes an Amazon SageMaker AI model bias job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_bias_job_definition.html
        """

    def delete_model_card(
        self,
        *,
        ModelCardName: str,
    ) -> EmptyOutput:
        """Deletes an Amazon SageMaker Model Card.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_card.html
        """

    def delete_model_explainability_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> EmptyOutput:
        """Deletes an Amazon SageMaker AI model explainability job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_explainability_job_definition.html
        """

    def delete_model_package(
        self,
        *,
        ModelPackageName: str,
    ) -> EmptyOutput:
        """Deletes a model package.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_package.html
        """

    def delete_model_package_group(
        self,
        *,
        ModelPackageGroupName: str,
    ) -> EmptyOutput:
        """Deletes the specified model group.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_package_group.html
        """

    def delete_model_package_group_policy(
        self,
        *,
        ModelPackageGroupName: str,
    ) -> EmptyOutput:
        """Deletes a model group resource policy.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_package_group_policy.html
        """

    def delete_model_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> EmptyOutput:
        """Deletes the secified model quality monitoring job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_quality_job_definition.html
        """

    def delete_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
    ) -> EmptyOutput:
        """Deletes a monitoring schedule.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_monitoring_schedule.html
        """

    def delete_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
    ) -> EmptyOutput:
        """Deletes an SageMaker AI notebook instance.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_notebook_instance.html
        """

    def delete_notebook_instance_lifecycle_config(
        self,
        *,
        NotebookInstanceLifecycleConfigName: str,
    ) -> EmptyOutput:
        """Deletes a notebook instance lifecycle configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_notebook_instance_lifecycle_config.html
        """

    def delete_optimization_job(
        self,
        *,
        OptimizationJobName: str,
    ) -> EmptyOutput:
        """Deletes an optimization job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_optimization_job.html
        """

    def delete_partner_app(
        self,
        *,
        Arn: str,
        ClientToken: str = ...,
    ) -> DeletePartnerAppResponse:
        """Deletes a SageMaker Partner AI App.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_partner_app.html
        """

    def delete_pipeline(
        self,
        *,
        PipelineName: str,
        ClientRequestToken: str = ...,
    ) -> DeletePipelineResponse:
        """Deletes a pipeline if there are no running instances of the pipeline.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_pipeline.html
        """

    def delete_processing_job(
        self,
        *,
        ProcessingJobName: str,
    ) -> EmptyOutput:
        """Deletes a processing job.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_processing_job.html
        """

    def delete_project(
        self,
        *,
        ProjectName: str,
    ) -> EmptyOutput:
        """Delete the specified project.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_project.html
        """

    def delete_space(
        self,
        *,
        DomainId: str,
        SpaceName: str,
    ) -> EmptyOutput:
        """Used to delete a space.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_space.html
        """

    def delete_studio_lifecycle_config(
        self,
        *,
        StudioLifecycleConfigName: str,
    ) -> EmptyOutput:
        """Deletes the Amazon SageMaker AI Studio Lifecycle Configuration.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_studio_lifecycle_config.html
        """

    def delete_tags(
        self,
        *,
        ResourceArn: str,
        TagKeys: list[str] | tuple[str, ...],
    ) -> DeleteTagsOutput:
        """Deletes the specified tags from an SageMaker resource.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_tags.html
        """

    def delete_training_job(
        self,
        *,
        TrainingJobName: str,
    ) -> EmptyOutput:
        """Deletes a training job.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_training_job.html
        """

    def delete_training_session(
        self,
        *,
        TrainingSessionName: str,
    ) -> DeleteTrainingSessionResponse:
        """Deletes a training session.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_training_session.html
        """

    def delete_trial(
        self,
        *,
        TrialName: str,
    ) -> DeleteTrialResponse:
        """Deletes the specified trial.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_trial.html
        """

    def delete_trial_component(
        self,
        *,
        TrialComponentName: str,
    ) -> DeleteTrialComponentResponse:
        """Deletes the specified trial component.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_trial_component.html
        """

    def delete_user_profile(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
    ) -> EmptyOutput:
        """Deletes a user profile.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_user_profile.html
        """

    def delete_workforce(
        self,
        *,
        WorkforceName: str,
    ) -> DeleteWorkforceResponse:
        """Use this operation to delete a workforce.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_workforce.html
        """

    def delete_workteam(
        self,
        *,
        WorkteamName: str,
    ) -> DeleteWorkteamResponse:
        """Deletes an existing work team.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_workteam.html
        """

    def deregister_devices(
        self,
        *,
        DeviceFleetName: str,
        DeviceNames: list[str] | tuple[str, ...],
    ) -> EmptyOutput:
        """Deregisters the specified devices.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/deregister_devices.html
        """

    def describe_action(
        self,
        *,
        ActionName: str,
    ) -> DescribeActionResponse:
        """Describes an action.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_action.html
        """

    def describe_ai_benchmark_job(
        self,
        *,
        AIBenchmarkJobName: str,
    ) -> DescribeAIBenchmarkJobResponse:
        """Returns details of an AI benchmark job, including its status,
        configuration, target endpoint, and timing information.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_ai_benchmark_job.html
        """

    def describe_ai_recommendation_job(
        self,
        *,
        AIRecommendationJobName: str,
    ) -> DescribeAIRecommendationJobResponse:
        """Returns details of an AI recommendation job, including its status, model
        source, performance targets, optimization recommendations, and deployment
        configurations.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_ai_recommendation_job.html
        """

    def describe_ai_workload_config(
        self,
        *,
        AIWorkloadConfigName: str,
    ) -> DescribeAIWorkloadConfigResponse:
        """Returns details of an AI workload configuration, including the dataset
        configuration, benchmark tool settings, tags, and creation time.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_ai_workload_config.html
        """

    def describe_algorithm(
        self,
        *,
        AlgorithmName: str,
    ) -> DescribeAlgorithmOutput:
        """Returns a description of the specified algorithm that is in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_algorithm.html
        """

    def describe_app(
        self,
        *,
        DomainId: str,
        AppType: AppType,
        AppName: str,
        UserProfileName: str = ...,
        SpaceName: str = ...,
    ) -> DescribeAppResponse:
        """Describes the app.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_app.html
        """

    def describe_app_image_config(
        self,
        *,
        AppImageConfigName: str,
    ) -> DescribeAppImageConfigResponse:
        """Describes an AppImageConfig.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_app_image_config.html
        """

    def describe_artifact(
        self,
        *,
        ArtifactArn: str,
    ) -> DescribeArtifactResponse:
        """Describes an artifact.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_artifact.html
        """

    def describe_auto_ml_job(
        self,
        *,
        AutoMLJobName: str,
    ) -> DescribeAutoMLJobResponse:
        """Returns information about an AutoML job created by calling
        CreateAutoMLJob.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_auto_ml_job.html
        """

    def describe_auto_ml_job_v2(
        self,
        *,
        AutoMLJobName: str,
    ) -> DescribeAutoMLJobV2Response:
        """Returns information about an AutoML job created by calling
        CreateAutoMLJobV2 or CreateAutoMLJob.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_auto_ml_job_v2.html
        """

    def describe_cluster(
        self,
        *,
        ClusterName: str,
    ) -> DescribeClusterResponse:
        """Retrieves information of a SageMaker HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster.html
        """

    def describe_cluster_event(
        self,
        *,
        EventId: str,
        ClusterName: str,
    ) -> DescribeClusterEventResponse:
        """Retrieves detailed information about a specific event for a given HyperPod
        cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_event.html
        """

    def describe_cluster_extension(
        self,
        *,
        ClusterArn: str,
        ExtensionArn: str,
    ) -> DescribeClusterExtensionResponse:
        """Retrieves information about an extension installed on a SageMaker HyperPod
        cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_extension.html
        """

    def describe_cluster_node(
        self,
        *,
        ClusterName: str,
        NodeId: str = ...,
        NodeLogicalId: str = ...,
    ) -> DescribeClusterNodeResponse:
        """Retrieves information of a node (also called a instance interchangeably)
        of a SageMaker HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_node.html
        """

    def describe_cluster_operation(
        self,
        *,
        ClusterName: str,
        OperationId: str,
    ) -> DescribeClusterOperationResponse:
        """Retrieves detailed information about a specific operation for a given
        HyperPod cluster, such as a scaling operation or a deep health check.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_operation.html
        """

    def describe_cluster_scheduler_config(
        self,
        *,
        ClusterSchedulerConfigId: str,
        ClusterSchedulerConfigVersion: int = ...,
    ) -> DescribeClusterSchedulerConfigResponse:
        """Description of the cluster policy.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_scheduler_config.html
        """

    def describe_code_repository(
        self,
        *,
        CodeRepositoryName: str,
    ) -> DescribeCodeRepositoryOutput:
        """Gets details about the specified Git repository.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_code_repository.html
        """

    def describe_compilation_job(
        self,
        *,
        CompilationJobName: str,
    ) -> DescribeCompilationJobResponse:
        """Returns information about a model compilation job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_compilation_job.html
        """

    def describe_compute_quota(
        self,
        *,
        ComputeQuotaId: str,
        ComputeQuotaVersion: int = ...,
    ) -> DescribeComputeQuotaResponse:
        """Description of the compute allocation definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_compute_quota.html
        """

    def describe_context(
        self,
        *,
        ContextName: str,
    ) -> DescribeContextResponse:
        """Describes a context.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_context.html
        """

    def describe_data_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> DescribeDataQualityJobDefinitionResponse:
        """Gets the details of a data quality monitoring job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_data_quality_job_definition.html
        """

    def describe_device(
        self,
        *,
        DeviceName: str,
        DeviceFleetName: str,
        NextToken: str = ...,
    ) -> DescribeDeviceResponse:
        """Describes the device.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_device.html
        """

    def describe_device_fleet(
        self,
        *,
        DeviceFleetName: str,
    ) -> DescribeDeviceFleetResponse:
        """A description of the fleet the device belongs to.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_device_fleet.html
        """

    def describe_domain(
        self,
        *,
        DomainId: str,
    ) -> DescribeDomainResponse:
        """The description of the domain.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_domain.html
        """

    def describe_edge_deployment_plan(
        self,
        *,
        EdgeDeploymentPlanName: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> DescribeEdgeDeploymentPlanResponse:
        """Describes an edge deployment plan with deployment status per stage.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_edge_deployment_plan.html
        """

    def describe_edge_packaging_job(
        self,
        *,
        EdgePackagingJobName: str,
    ) -> DescribeEdgePackagingJobResponse:
        """A description of edge packaging jobs.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_edge_packaging_job.html
        """

    def describe_endpoint(
        self,
        *,
        EndpointName: str,
    ) -> DescribeEndpointOutput:
        """Returns the description of an endpoint.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_endpoint.html
        """

    def describe_endpoint_config(
        self,
        *,
        EndpointConfigName: str,
    ) -> DescribeEndpointConfigOutput:
        """Returns the description of an endpoint configuration created using the
        CreateEndpointConfig API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_endpoint_config.html
        """

    def describe_experiment(
        self,
        *,
        ExperimentName: str,
    ) -> DescribeExperimentResponse:
        """Provides a list of an experiment's properties.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_experiment.html
        """

    def describe_feature_group(
        self,
        *,
        FeatureGroupName: str,
        NextToken: str = ...,
    ) -> DescribeFeatureGroupResponse:
        """Use this operation to describe a FeatureGroup.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_feature_group.html
        """

    def describe_feature_metadata(
        self,
        *,
        FeatureGroupName: str,
        FeatureName: str,
    ) -> DescribeFeatureMetadataResponse:
        """Shows the metadata for a feature within a feature group.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_feature_metadata.html
        """

    def describe_flow_definition(
        self,
        *,
        FlowDefinitionName: str,
    ) -> DescribeFlowDefinitionResponse:
        """Returns information about the specified flow definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_flow_definition.html
        """

    def describe_hub(
        self,
        *,
        HubName: str,
    ) -> DescribeHubResponse:
        """Describes a hub.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_hub.html
        """

    def describe_hub_content(
        self,
        *,
        HubName: str,
        HubContentType: HubContentType,
        HubContentName: str,
        HubContentVersion: str = ...,
    ) -> DescribeHubContentResponse:
        """Describe the content of a hub.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_hub_content.html
        """

    def describe_human_task_ui(
        self,
        *,
        HumanTaskUiName: str,
    ) -> DescribeHumanTaskUiResponse:
        """Returns information about the requested human task user interface (worker
        task template).

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_human_task_ui.html
        """

    def describe_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
    ) -> DescribeHyperParameterTuningJobResponse:
        """Returns a description of a hyperparameter tuning job, depending on the
        fields selected.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_hyper_parameter_tuning_job.html
        """

    def describe_image(
        self,
        *,
        ImageName: str,
    ) -> DescribeImageResponse:
        """Describes a SageMaker AI image.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_image.html
        """

    def describe_image_version(
        self,
        *,
        ImageName: str,
        Version: int = ...,
        Alias: str = ...,
    ) -> DescribeImageVersionResponse:
        """Describes a version of a SageMaker AI image.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_image_version.html
        """

    def describe_inference_component(
        self,
        *,
        InferenceComponentName: str,
    ) -> DescribeInferenceComponentOutput:
        """Returns information about an inference component.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_inference_component.html
        """

    def describe_inference_experiment(
        self,
        *,
        Name: str,
    ) -> DescribeInferenceExperimentResponse:
        """Returns details about an inference experiment.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_inference_experiment.html
        """

    def describe_inference_recommendations_job(
        self,
        *,
        JobName: str,
    ) -> DescribeInferenceRecommendationsJobResponse:
        """Provides the results of the Inference Recommender job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_inference_recommendations_job.html
        """

    def describe_inference_router(
        self,
        *,
        InferenceRouterName: str,
    ) -> DescribeInferenceRouterOutput:
        """Returns information about an inference router, including the routing
        status of each destination.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_inference_router.html
        """

    def describe_job(
        self,
        *,
        JobName: str,
        JobCategory: JobCategory,
    ) -> DescribeJobResponse:
        """Returns detailed information about a job, including its current status,
        secondary status, configuration, and timestamps.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_job.html
        """

    def describe_job_schema_version(
        self,
        *,
        JobCategory: JobCategory,
        JobConfigSchemaVersion: str = ...,
    ) -> DescribeJobSchemaVersionResponse:
        """Returns the JSON schema for a specified job category and schema version.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_job_schema_version.html
        """

    def describe_labeling_job(
        self,
        *,
        LabelingJobName: str,
    ) -> DescribeLabelingJobResponse:
        """Gets information about a labeling job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_labeling_job.html
        """

    def describe_lineage_group(
        self,
        *,
        LineageGroupName: str,
    ) -> DescribeLineageGroupResponse:
        """Provides a list of properties for the requested lineage group.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_lineage_group.html
        """

    def describe_mlflow_app(
        self,
        *,
        Arn: str,
    ) -> DescribeMlflowAppResponse:
        """Returns information about an MLflow App.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_mlflow_app.html
        """

    def describe_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
    ) -> DescribeMlflowTrackingServerResponse:
        """Returns information about an MLflow Tracking Server.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_mlflow_tracking_server.html
        """

    def describe_model(
        self,
        *,
        ModelName: str,
    ) -> DescribeModelOutput:
        """Describes a model that you created using the CreateModel API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model.html
        """

    def describe_model_bias_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> DescribeModelBiasJobDefinitionResponse:
        """Returns a description of a model bias job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_bias_job_definition.html
        """

    def describe_model_card(
        self,
        *,
        ModelCardName: str,
        ModelCardVersion: int = ...,
        IncludedData: IncludedData = ...,
    ) -> DescribeModelCardResponse:
        """Describes the content, creation time, and security configuration of an
        Amazon SageMaker Model Card.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_card.html
        """

    def describe_model_card_export_job(
        self,
        *,
        ModelCardExportJobArn: str,
    ) -> DescribeModelCardExportJobResponse:
        """Describes an Amazon SageMaker Model Card export job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_card_export_job.html
        """

    def describe_model_explainability_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> DescribeModelExplainabilityJobDefinitionResponse:
        """Returns a description of a model explainability job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_explainability_job_definition.html
        """

    def describe_model_package(
        self,
        *,
        ModelPackageName: str,
        IncludedData: IncludedData = ...,
    ) -> DescribeModelPackageOutput:
        """Returns a description of the specified model package, which is used to
        create SageMaker models or list them on Amazon Web Services Marketplace.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_package.html
        """

    def describe_model_package_group(
        self,
        *,
        ModelPackageGroupName: str,
    ) -> DescribeModelPackageGroupOutput:
        """Gets a description for the specified model group.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_package_group.html
        """

    def describe_model_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> DescribeModelQualityJobDefinitionResponse:
        """Returns a description of a model quality job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_quality_job_definition.html
        """

    def describe_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
    ) -> DescribeMonitoringScheduleResponse:
        """Describes the schedule for a monitoring job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_monitoring_schedule.html
        """

    def describe_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
    ) -> DescribeNotebookInstanceOutput:
        """Returns information about a notebook instance.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_notebook_instance.html
        """

    def describe_notebook_instance_lifecycle_config(
        self,
        *,
        NotebookInstanceLifecycleConfigName: str,
    ) -> DescribeNotebookInstanceLifecycleConfigOutput:
        """Returns a description of a notebook instance lifecycle configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_notebook_instance_lifecycle_config.html
        """

    def describe_optimization_job(
        self,
        *,
        OptimizationJobName: str,
    ) -> DescribeOptimizationJobResponse:
        """Provides the properties of the specified optimization job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_optimization_job.html
        """

    def describe_partner_app(
        self,
        *,
        Arn: str,
        IncludeAvailableUpgrade: bool = ...,
    ) -> DescribePartnerAppResponse:
        """Gets information about a SageMaker Partner AI App.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_partner_app.html
        """

    def describe_pipeline(
        self,
        *,
        PipelineName: str,
        PipelineVersionId: int = ...,
        PipelineVersionAlias: str = ...,
    ) -> DescribePipelineResponse:
        """Describes the details of a pipeline.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_pipeline.html
        """

    def describe_pipeline_definition_for_execution(
        self,
        *,
        PipelineExecutionArn: str,
    ) -> DescribePipelineDefinitionForExecutionResponse:
        """Describes the details of an execution's pipeline definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_pipeline_definition_for_execution.html
        """

    def describe_pipeline_execution(
        self,
        *,
        PipelineExecutionArn: str,
    ) -> DescribePipelineExecutionResponse:
        """Describes the details of a pipeline execution.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_pipeline_execution.html
        """

    def describe_processing_job(
        self,
        *,
        ProcessingJobName: str,
    ) -> DescribeProcessingJobResponse:
        """Returns a description of a processing job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_processing_job.html
        """

    def describe_project(
        self,
        *,
        ProjectName: str,
    ) -> DescribeProjectOutput:
        """Describes the details of a project.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_project.html
        """

    def describe_reserved_capacity(
        self,
        *,
        ReservedCapacityArn: str,
    ) -> DescribeReservedCapacityResponse:
        """Retrieves details about a reserved capacity.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_reserved_capacity.html
        """

    def describe_space(
        self,
        *,
        DomainId: str,
        SpaceName: str,
    ) -> DescribeSpaceResponse:
        """Describes the space.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_space.html
        """

    def describe_studio_lifecycle_config(
        self,
        *,
        StudioLifecycleConfigName: str,
    ) -> DescribeStudioLifecycleConfigResponse:
        """Describes the Amazon SageMaker AI Studio Lifecycle Configuration.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_studio_lifecycle_config.html
        """

    def describe_subscribed_workteam(
        self,
        *,
        WorkteamArn: str,
    ) -> DescribeSubscribedWorkteamResponse:
        """Gets information about a work team provided by a vendor.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_subscribed_workteam.html
        """

    def describe_training_job(
        self,
        *,
        TrainingJobName: str,
    ) -> DescribeTrainingJobResponse:
        """Returns information about a training job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_training_job.html
        """

    def describe_training_plan(
        self,
        *,
        TrainingPlanName: str,
    ) -> DescribeTrainingPlanResponse:
        """Retrieves detailed information about a specific training plan.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_training_plan.html
        """

    def describe_training_plan_extension_history(
        self,
        *,
        TrainingPlanArn: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> DescribeTrainingPlanExtensionHistoryResponse:
        """Retrieves the extension history for a specified training plan.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_training_plan_extension_history.html
        """

    def describe_training_session(
        self,
        *,
        TrainingSessionName: str,
    ) -> DescribeTrainingSessionResponse:
        """Retrieves detailed information about a training session, including its
        current status, model configuration, Low-Rank Adaptation (LoRA) parameters,
        and timestamps.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_training_session.html
        """

    def describe_transform_job(
        self,
        *,
        TransformJobName: str,
    ) -> DescribeTransformJobResponse:
        """Returns information about a transform job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_transform_job.html
        """

    def describe_trial(
        self,
        *,
        TrialName: str,
    ) -> DescribeTrialResponse:
        """Provides a list of a trial's properties.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_trial.html
        """

    def describe_trial_component(
        self,
        *,
        TrialComponentName: str,
    ) -> DescribeTrialComponentResponse:
        """Provides a list of a trials component's properties.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_trial_component.html
        """

    def describe_user_profile(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
    ) -> DescribeUserProfileResponse:
        """Describes a user profile.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_user_profile.html
        """

    def describe_workforce(
        self,
        *,
        WorkforceName: str,
    ) -> DescribeWorkforceResponse:
        """Lists private workforce information, including workforce name, Amazon
        Resource Name (ARN), and, if applicable, allowed IP address ranges (CIDRs).

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_workforce.html
        """

    def describe_workteam(
        self,
        *,
        WorkteamName: str,
    ) -> DescribeWorkteamResponse:
        """Gets information about a specific work team.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_workteam.html
        """

    def detach_cluster_node_volume(
        self,
        *,
        ClusterArn: str,
        NodeId: str,
        VolumeId: str,
    ) -> DetachClusterNodeVolumeResponse:
        """Detaches your Amazon Elastic Block Store (Amazon EBS) volume from a node
        in your EKS orchestrated SageMaker HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/detach_cluster_node_volume.html
        """

    def disable_sagemaker_servicecatalog_portfolio(
        self,
    ) -> DisableSagemakerServicecatalogPortfolioOutput:
        """Disables using Service Catalog in SageMaker.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/disable_sagemaker_servicecatalog_portfolio.html
        """

    def disassociate_trial_component(
        self,
        *,
        TrialComponentName: str,
        TrialName: str,
    ) -> DisassociateTrialComponentResponse:
        """Disassociates a trial component from a trial.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/disassociate_trial_component.html
        """

    def enable_sagemaker_servicecatalog_portfolio(
        self,
    ) -> EnableSagemakerServicecatalogPortfolioOutput:
        """Enables using Service Catalog in SageMaker.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/enable_sagemaker_servicecatalog_portfolio.html
        """

    def extend_training_plan(
        self,
        *,
        TrainingPlanExtensionOfferingId: str,
    ) -> ExtendTrainingPlanResponse:
        """Extends an existing training plan by purchasing an extension offering.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/extend_training_plan.html
        """

    def get_device_fleet_report(
        self,
        *,
        DeviceFleetName: str,
    ) -> GetDeviceFleetReportResponse:
        """Describes a fleet.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_device_fleet_report.html
        """

    def get_endpoint_policy(
        self,
        *,
        EndpointName: str,
    ) -> GetEndpointPolicyResponse:
        """Returns the resource-based policy that is attached to an endpoint.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_endpoint_policy.html
        """

    def get_lineage_group_policy(
        self,
        *,
        LineageGroupName: str,
    ) -> GetLineageGroupPolicyResponse:
        """The resource policy for the lineage group.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_lineage_group_policy.html
        """

    def get_model_package_group_policy(
        self,
        *,
        ModelPackageGroupName: str,
    ) -> GetModelPackageGroupPolicyOutput:
        """Gets a resource policy that manages access for a model group.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_model_package_group_policy.html
        """

    def get_sagemaker_servicecatalog_portfolio_status(
        self,
    ) -> GetSagemakerServicecatalogPortfolioStatusOutput:
        """Gets the status of Service Catalog in SageMaker.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_sagemaker_servicecatalog_portfolio_status.html
        """

    def get_scaling_configuration_recommendation(
        self,
        *,
        InferenceRecommendationsJobName: str,
        RecommendationId: str = ...,
        EndpointName: str = ...,
        TargetCpuUtilizationPerCore: int = ...,
        ScalingPolicyObjective: ScalingPolicyObjectiveLike = ...,
    ) -> GetScalingConfigurationRecommendationResponse:
        """Starts an Amazon SageMaker Inference Recommender autoscaling
        recommendation job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_scaling_configuration_recommendation.html
        """

    def get_search_suggestions(
        self,
        *,
        Resource: ResourceType,
        SuggestionQuery: SuggestionQueryLike = ...,
    ) -> GetSearchSuggestionsResponse:
        """An auto-complete API for the search functionality in the SageMaker
        console.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_search_suggestions.html
        """

    def import_hub_content(
        self,
        *,
        HubContentName: str,
        HubContentType: HubContentType,
        DocumentSchemaVersion: str,
        HubName: str,
        HubContentDocument: str,
        HubContentVersion: str = ...,
        HubContentDisplayName: str = ...,
        HubContentDescription: str = ...,
        HubContentMarkdown: str = ...,
        SupportStatus: HubContentSupportStatus = ...,
        HubContentSearchKeywords: list[str] | tuple[str, ...] = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> ImportHubContentResponse:
        """Import hub content.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/import_hub_content.html
        """

    def list_actions(
        self,
        *,
        SourceUri: str = ...,
        ActionType: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortActionsBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListActionsResponse:
        """Lists the actions in your account and their properties.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_actions.html
        """

    def list_ai_benchmark_jobs(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
        NameContains: str = ...,
        StatusEquals: AIBenchmarkJobStatus = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: ListAIBenchmarkJobsSortBy = ...,
        SortOrder: SortOrder = ...,
    ) -> ListAIBenchmarkJobsResponse:
        """Returns a list of AI benchmark jobs in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_ai_benchmark_jobs.html
        """

    def list_ai_recommendation_jobs(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
        NameContains: str = ...,
        StatusEquals: AIRecommendationJobStatus = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: ListAIRecommendationJobsSortBy = ...,
        SortOrder: SortOrder = ...,
    ) -> ListAIRecommendationJobsResponse:
        """Returns a list of AI recommendation jobs in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_ai_recommendation_jobs.html
        """

    def list_ai_workload_configs(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
        NameContains: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: ListAIWorkloadConfigsSortBy = ...,
        SortOrder: SortOrder = ...,
    ) -> ListAIWorkloadConfigsResponse:
        """Returns a list of AI workload configurations in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_ai_workload_configs.html
        """

    def list_algorithms(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        SortBy: AlgorithmSortBy = ...,
        SortOrder: SortOrder = ...,
    ) -> ListAlgorithmsOutput:
        """Lists the machine learning algorithms that have been created.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_algorithms.html
        """

    def list_aliases(
        self,
        *,
        ImageName: str,
        Alias: str = ...,
        Version: int = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListAliasesResponse:
        """Lists the aliases of a specified image or image version.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_aliases.html
        """

    def list_app_image_configs(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        ModifiedTimeBefore: TimestampInput = ...,
        ModifiedTimeAfter: TimestampInput = ...,
        SortBy: AppImageConfigSortKey = ...,
        SortOrder: SortOrder = ...,
    ) -> ListAppImageConfigsResponse:
        """Lists the AppImageConfigs in your account and their properties.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_app_image_configs.html
        """

    def list_apps(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortOrder: SortOrder = ...,
        SortBy: AppSortKey = ...,
        DomainIdEquals: str = ...,
        UserProfileNameEquals: str = ...,
        SpaceNameEquals: str = ...,
    ) -> ListAppsResponse:
        """Lists apps.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_apps.html
        """

    def list_artifacts(
        self,
        *,
        SourceUri: str = ...,
        ArtifactType: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortArtifactsBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListArtifactsResponse:
        """Lists the artifacts in your account and their properties.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_artifacts.html
        """

    def list_associations(
        self,
        *,
        SourceArn: str = ...,
        DestinationArn: str = ...,
        SourceType: str = ...,
        DestinationType: str = ...,
        AssociationType: AssociationEdgeType = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortAssociationsBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListAssociationsResponse:
        """Lists the associations in your account and their properties.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_associations.html
        """

    def list_auto_ml_jobs(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: AutoMLJobStatus = ...,
        SortOrder: AutoMLSortOrder = ...,
        SortBy: AutoMLSortBy = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListAutoMLJobsResponse:
        """Request a list of jobs.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_auto_ml_jobs.html
        """

    def list_candidates_for_auto_ml_job(
        self,
        *,
        AutoMLJobName: str,
        StatusEquals: CandidateStatus = ...,
        CandidateNameEquals: str = ...,
        SortOrder: AutoMLSortOrder = ...,
        SortBy: CandidateSortBy = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListCandidatesForAutoMLJobResponse:
        """List the candidates created for the job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_candidates_for_auto_ml_job.html
        """

    def list_cluster_events(
        self,
        *,
        ClusterName: str,
        InstanceGroupName: str = ...,
        NodeId: str = ...,
        EventTimeAfter: TimestampInput = ...,
        EventTimeBefore: TimestampInput = ...,
        SortBy: EventSortBy = ...,
        SortOrder: SortOrder = ...,
        ResourceType: ClusterEventResourceType = ...,
        OperationId: str = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListClusterEventsResponse:
        """Retrieves a list of event summaries for a specified HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_events.html
        """

    def list_cluster_extension_versions(
        self,
        *,
        ExtensionName: str,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListClusterExtensionVersionsResponse:
        """Lists the versions of an extension that you can install on a SageMaker
        HyperPod cluster, from the highest version to the lowest.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_extension_versions.html
        """

    def list_cluster_extensions(
        self,
        *,
        ClusterArn: str,
        MaxResults: int = ...,
        NextToken: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
    ) -> ListClusterExtensionsResponse:
        """Lists the extensions installed on a SageMaker HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_extensions.html
        """

    def list_cluster_nodes(
        self,
        *,
        ClusterName: str,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        InstanceGroupNameContains: str = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        SortBy: ClusterSortBy = ...,
        SortOrder: SortOrder = ...,
        IncludeNodeLogicalIds: bool = ...,
    ) -> ListClusterNodesResponse:
        """Retrieves the list of instances (also called nodes interchangeably) in a
        SageMaker HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_nodes.html
        """

    def list_cluster_operations(
        self,
        *,
        ClusterName: str,
        Status: ClusterOperationStatus = ...,
        Type: ClusterOperationType = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: ClusterOperationSortBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListClusterOperationsResponse:
        """Retrieves a list of operation summaries for a specified HyperPod cluster,
        such as scaling operations and deep health checks.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_operations.html
        """

    def list_cluster_scheduler_configs(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        NameContains: str = ...,
        ClusterArn: str = ...,
        Status: SchedulerResourceStatus = ...,
        SortBy: SortClusterSchedulerConfigBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListClusterSchedulerConfigsResponse:
        """List the cluster policy configurations.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_scheduler_configs.html
        """

    def list_clusters(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        SortBy: ClusterSortBy = ...,
        SortOrder: SortOrder = ...,
        TrainingPlanArn: str = ...,
    ) -> ListClustersResponse:
        """Retrieves the list of SageMaker HyperPod clusters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_clusters.html
        """

    def list_code_repositories(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        SortBy: CodeRepositorySortBy = ...,
        SortOrder: CodeRepositorySortOrder = ...,
    ) -> ListCodeRepositoriesOutput:
        """Gets a list of the Git repositories in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_code_repositories.html
        """

    def list_compilation_jobs(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: CompilationJobStatus = ...,
        SortBy: ListCompilationJobsSortBy = ...,
        SortOrder: SortOrder = ...,
    ) -> ListCompilationJobsResponse:
        """Lists model compilation jobs that satisfy various filters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_compilation_jobs.html
        """

    def list_compute_quotas(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        NameContains: str = ...,
        Status: SchedulerResourceStatus = ...,
        ClusterArn: str = ...,
        SortBy: SortQuotaBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListComputeQuotasResponse:
        """List the resource allocation definitions.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_compute_quotas.html
        """

    def list_contexts(
        self,
        *,
        SourceUri: str = ...,
        ContextType: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortContextsBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListContextsResponse:
        """Lists the contexts in your account and their properties.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_contexts.html
        """

    def list_data_quality_job_definitions(
        self,
        *,
        EndpointName: str = ...,
        SortBy: MonitoringJobDefinitionSortKey = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
    ) -> ListDataQualityJobDefinitionsResponse:
        """Lists the data quality job definitions in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_data_quality_job_definitions.html
        """

    def list_device_fleets(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        SortBy: ListDeviceFleetsSortBy = ...,
        SortOrder: SortOrder = ...,
    ) -> ListDeviceFleetsResponse:
        """Returns a list of devices in the fleet.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_device_fleets.html
        """

    def list_devices(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        LatestHeartbeatAfter: TimestampInput = ...,
        ModelName: str = ...,
        DeviceFleetName: str = ...,
    ) -> ListDevicesResponse:
        """A list of devices.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_devices.html
        """

    def list_domains(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListDomainsResponse:
        """Lists the domains.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_domains.html
        """

    def list_edge_deployment_plans(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        DeviceFleetNameContains: str = ...,
        SortBy: ListEdgeDeploymentPlansSortBy = ...,
        SortOrder: SortOrder = ...,
    ) -> ListEdgeDeploymentPlansResponse:
        """Lists all edge deployment plans.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_edge_deployment_plans.html
        """

    def list_edge_packaging_jobs(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        ModelNameContains: str = ...,
        StatusEquals: EdgePackagingJobStatus = ...,
        SortBy: ListEdgePackagingJobsSortBy = ...,
        SortOrder: SortOrder = ...,
    ) -> ListEdgePackagingJobsResponse:
        """Returns a list of edge packaging jobs.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_edge_packaging_jobs.html
        """

    def list_endpoint_configs(
        self,
        *,
        SortBy: EndpointConfigSortKey = ...,
        SortOrder: OrderKey = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
    ) -> ListEndpointConfigsOutput:
        """Lists endpoint configurations.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_endpoint_configs.html
        """

    def list_endpoints(
        self,
        *,
        SortBy: EndpointSortKey = ...,
        SortOrder: OrderKey = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: EndpointStatus = ...,
    ) -> ListEndpointsOutput:
        """Lists endpoints.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_endpoints.html
        """

    def list_experiments(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortExperimentsBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListExperimentsResponse:
        """Lists all the experiments in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_experiments.html
        """

    def list_feature_groups(
        self,
        *,
        NameContains: str = ...,
        FeatureGroupStatusEquals: FeatureGroupStatus = ...,
        OfflineStoreStatusEquals: OfflineStoreStatusValue = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortOrder: FeatureGroupSortOrder = ...,
        SortBy: FeatureGroupSortBy = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListFeatureGroupsResponse:
        """List FeatureGroups based on given filter and order.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_feature_groups.html
        """

    def list_flow_definitions(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListFlowDefinitionsResponse:
        """Returns information about the flow definitions in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_flow_definitions.html
        """

    def list_hub_content_versions(
        self,
        *,
        HubName: str,
        HubContentType: HubContentType,
        HubContentName: str,
        MinVersion: str = ...,
        MaxSchemaVersion: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        SortBy: HubContentSortBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListHubContentVersionsResponse:
        """List hub content versions.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_hub_content_versions.html
        """

    def list_hub_contents(
        self,
        *,
        HubName: str,
        HubContentType: HubContentType,
        NameContains: str = ...,
        MaxSchemaVersion: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        SortBy: HubContentSortBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListHubContentsResponse:
        """List the contents of a hub.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_hub_contents.html
        """

    def list_hubs(
        self,
        *,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        SortBy: HubSortBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListHubsResponse:
        """List all existing hubs.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_hubs.html
        """

    def list_human_task_uis(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListHumanTaskUisResponse:
        """Returns information about the human task user interfaces in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_human_task_uis.html
        """

    def list_hyper_parameter_tuning_jobs(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortBy: HyperParameterTuningJobSortByOptions = ...,
        SortOrder: SortOrder = ...,
        NameContains: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        StatusEquals: HyperParameterTuningJobStatus = ...,
    ) -> ListHyperParameterTuningJobsResponse:
        """Gets a list of HyperParameterTuningJobSummary objects that describe the
        hyperparameter tuning jobs launched in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_hyper_parameter_tuning_jobs.html
        """

    def list_image_versions(
        self,
        *,
        ImageName: str,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        SortBy: ImageVersionSortBy = ...,
        SortOrder: ImageVersionSortOrder = ...,
    ) -> ListImageVersionsResponse:
        """Lists the versions of a specified image and their properties.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_image_versions.html
        """

    def list_images(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        SortBy: ImageSortBy = ...,
        SortOrder: ImageSortOrder = ...,
    ) -> ListImagesResponse:
        """Lists the images in your account and their properties.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_images.html
        """

    def list_inference_components(
        self,
        *,
        SortBy: InferenceComponentSortKey = ...,
        SortOrder: OrderKey = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: InferenceComponentStatus = ...,
        EndpointNameEquals: str = ...,
        VariantNameEquals: str = ...,
    ) -> ListInferenceComponentsOutput:
        """Lists the inference components in your account and their properties.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_inference_components.html
        """

    def list_inference_experiments(
        self,
        *,
        NameContains: str = ...,
        Type: InferenceExperimentType = ...,
        StatusEquals: InferenceExperimentStatus = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        SortBy: SortInferenceExperimentsBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListInferenceExperimentsResponse:
        """Returns the list of all inference experiments.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_inference_experiments.html
        """

    def list_inference_recommendations_job_steps(
        self,
        *,
        JobName: str,
        Status: RecommendationJobStatus = ...,
        StepType: RecommendationStepType = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListInferenceRecommendationsJobStepsResponse:
        """Returns a list of the subtasks for an Inference Recommender job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_inference_recommendations_job_steps.html
        """

    def list_inference_recommendations_jobs(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: RecommendationJobStatus = ...,
        SortBy: ListInferenceRecommendationsJobsSortBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        ModelNameEquals: str = ...,
        ModelPackageVersionArnEquals: str = ...,
    ) -> ListInferenceRecommendationsJobsResponse:
        """Lists recommendation jobs that satisfy various filters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_inference_recommendations_jobs.html
        """

    def list_inference_routers(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListInferenceRoutersOutput:
        """Lists the inference routers in your account in the current Amazon Web
        Services Region.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_inference_routers.html
        """

    def list_job_schema_versions(
        self,
        *,
        JobCategory: JobCategory,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListJobSchemaVersionsResponse:
        """Lists available configuration schema versions for a specified job
        category.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_job_schema_versions.html
        """

    def list_jobs(
        self,
        *,
        JobCategory: JobCategory,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        SortBy: SortBy = ...,
        SortOrder: SortOrder = ...,
        StatusEquals: JobStatus = ...,
    ) -> ListJobsResponse:
        """Lists jobs in a specified category.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_jobs.html
        """

    def list_labeling_jobs(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        NameContains: str = ...,
        SortBy: SortBy = ...,
        SortOrder: SortOrder = ...,
        StatusEquals: LabelingJobStatus = ...,
    ) -> ListLabelingJobsResponse:
        """Gets a list of labeling jobs.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_labeling_jobs.html
        """

    def list_labeling_jobs_for_workteam(
        self,
        *,
        WorkteamArn: str,
        MaxResults: int = ...,
        NextToken: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        JobReferenceCodeContains: str = ...,
        SortBy: ListLabelingJobsForWorkteamSortByOptions = ...,
        SortOrder: SortOrder = ...,
    ) -> ListLabelingJobsForWorkteamResponse:
        """Gets a list of labeling jobs assigned to a specified work team.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_labeling_jobs_for_workteam.html
        """

    def list_lineage_groups(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortLineageGroupsBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListLineageGroupsResponse:
        """A list of lineage groups shared with your Amazon Web Services account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_lineage_groups.html
        """

    def list_mlflow_apps(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        Status: MlflowAppStatus = ...,
        MlflowVersion: str = ...,
        DefaultForDomainId: str = ...,
        AccountDefaultStatus: AccountDefaultStatus = ...,
        SortBy: SortMlflowAppBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListMlflowAppsResponse:
        """Lists all MLflow Apps

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_mlflow_apps.html
        """

    def list_mlflow_tracking_servers(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        TrackingServerStatus: TrackingServerStatus = ...,
        MlflowVersion: str = ...,
        SortBy: SortTrackingServerBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListMlflowTrackingServersResponse:
        """Lists all MLflow Tracking Servers.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_mlflow_tracking_servers.html
        """

    def list_model_bias_job_definitions(
        self,
        *,
        EndpointName: str = ...,
        SortBy: MonitoringJobDefinitionSortKey = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
    ) -> ListModelBiasJobDefinitionsResponse:
        """Lists model bias jobs definitions that satisfy various filters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_bias_job_definitions.html
        """

    def list_model_card_export_jobs(
        self,
        *,
        ModelCardName: str,
        ModelCardVersion: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        ModelCardExportJobNameContains: str = ...,
        StatusEquals: ModelCardExportJobStatus = ...,
        SortBy: ModelCardExportJobSortBy = ...,
        SortOrder: ModelCardExportJobSortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListModelCardExportJobsResponse:
        """List the export jobs for the Amazon SageMaker Model Card.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_card_export_jobs.html
        """

    def list_model_card_versions(
        self,
        *,
        ModelCardName: str,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        ModelCardStatus: ModelCardStatus = ...,
        NextToken: str = ...,
        SortBy: ModelCardVersionSortBy = ...,
        SortOrder: ModelCardSortOrder = ...,
    ) -> ListModelCardVersionsResponse:
        """List existing versions of an Amazon SageMaker Model Card.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_card_versions.html
        """

    def list_model_cards(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        ModelCardStatus: ModelCardStatus = ...,
        NextToken: str = ...,
        SortBy: ModelCardSortBy = ...,
        SortOrder: ModelCardSortOrder = ...,
    ) -> ListModelCardsResponse:
        """List existing model cards.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_cards.html
        """

    def list_model_explainability_job_definitions(
        self,
        *,
        EndpointName: str = ...,
        SortBy: MonitoringJobDefinitionSortKey = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
    ) -> ListModelExplainabilityJobDefinitionsResponse:
        """Lists model explainability job definitions that satisfy various filters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_explainability_job_definitions.html
        """

    def list_model_metadata(
        self,
        *,
        SearchExpression: ModelMetadataSearchExpressionLike = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListModelMetadataResponse:
        """Lists the domain, framework, task, and model name of standard machine
        learning models found in common model zoos.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_metadata.html
        """

    def list_model_package_groups(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        SortBy: ModelPackageGroupSortBy = ...,
        SortOrder: SortOrder = ...,
        CrossAccountFilterOption: CrossAccountFilterOption = ...,
    ) -> ListModelPackageGroupsOutput:
        """Gets a list of the model groups in your Amazon Web Services account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_package_groups.html
        """

    def list_model_packages(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        ModelApprovalStatus: ModelApprovalStatus = ...,
        ModelPackageGroupName: str = ...,
        ModelPackageType: ModelPackageType = ...,
        NextToken: str = ...,
        SortBy: ModelPackageSortBy = ...,
        SortOrder: SortOrder = ...,
    ) -> ListModelPackagesOutput:
        """Lists the model packages that have been created.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_packages.html
        """

    def list_model_quality_job_definitions(
        self,
        *,
        EndpointName: str = ...,
        SortBy: MonitoringJobDefinitionSortKey = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
    ) -> ListModelQualityJobDefinitionsResponse:
        """Gets a list of model quality monitoring job definitions in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_quality_job_definitions.html
        """

    def list_models(
        self,
        *,
        SortBy: ModelSortKey = ...,
        SortOrder: OrderKey = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
    ) -> ListModelsOutput:
        """Lists models created with the CreateModel API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_models.html
        """

    def list_monitoring_alert_history(
        self,
        *,
        MonitoringScheduleName: str = ...,
        MonitoringAlertName: str = ...,
        SortBy: MonitoringAlertHistorySortKey = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        StatusEquals: MonitoringAlertStatus = ...,
    ) -> ListMonitoringAlertHistoryResponse:
        """Gets a list of past alerts in a model monitoring schedule.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_monitoring_alert_history.html
        """

    def list_monitoring_alerts(
        self,
        *,
        MonitoringScheduleName: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListMonitoringAlertsResponse:
        """Gets the alerts for a single monitoring schedule.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_monitoring_alerts.html
        """

    def list_monitoring_executions(
        self,
        *,
        MonitoringScheduleName: str = ...,
        EndpointName: str = ...,
        SortBy: MonitoringExecutionSortKey = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        ScheduledTimeBefore: TimestampInput = ...,
        ScheduledTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: ExecutionStatus = ...,
        MonitoringJobDefinitionName: str = ...,
        MonitoringTypeEquals: MonitoringType = ...,
    ) -> ListMonitoringExecutionsResponse:
        """Returns list of all monitoring job executions.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_monitoring_executions.html
        """

    def list_monitoring_schedules(
        self,
        *,
        EndpointName: str = ...,
        SortBy: MonitoringScheduleSortKey = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: ScheduleStatus = ...,
        MonitoringJobDefinitionName: str = ...,
        MonitoringTypeEquals: MonitoringType = ...,
    ) -> ListMonitoringSchedulesResponse:
        """Returns list of all monitoring schedules.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_monitoring_schedules.html
        """

    def list_notebook_instance_lifecycle_configs(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortBy: NotebookInstanceLifecycleConfigSortKey = ...,
        SortOrder: NotebookInstanceLifecycleConfigSortOrder = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
    ) -> ListNotebookInstanceLifecycleConfigsOutput:
        """Lists notebook instance lifestyle configurations created with the
        CreateNotebookInstanceLifecycleConfig API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_notebook_instance_lifecycle_configs.html
        """

    def list_notebook_instances(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortBy: NotebookInstanceSortKey = ...,
        SortOrder: NotebookInstanceSortOrder = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: NotebookInstanceStatus = ...,
        NotebookInstanceLifecycleConfigNameContains: str = ...,
        DefaultCodeRepositoryContains: str = ...,
        AdditionalCodeRepositoryEquals: str = ...,
    ) -> ListNotebookInstancesOutput:
        """Returns a list of the SageMaker AI notebook instances in the requester's
        account in an Amazon Web Services Region.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_notebook_instances.html
        """

    def list_optimization_jobs(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        OptimizationContains: str = ...,
        NameContains: str = ...,
        StatusEquals: OptimizationJobStatus = ...,
        SortBy: ListOptimizationJobsSortBy = ...,
        SortOrder: SortOrder = ...,
    ) -> ListOptimizationJobsResponse:
        """Lists the optimization jobs in your account and their properties.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_optimization_jobs.html
        """

    def list_partner_apps(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListPartnerAppsResponse:
        """Lists all of the SageMaker Partner AI Apps in an account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_partner_apps.html
        """

    def list_pipeline_execution_steps(
        self,
        *,
        PipelineExecutionArn: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortOrder: SortOrder = ...,
    ) -> ListPipelineExecutionStepsResponse:
        """Gets a list of PipeLineExecutionStep objects.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipeline_execution_steps.html
        """

    def list_pipeline_executions(
        self,
        *,
        PipelineName: str,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortPipelineExecutionsBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        PipelineVersionAlias: str = ...,
    ) -> ListPipelineExecutionsResponse:
        """Gets a list of the pipeline executions.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipeline_executions.html
        """

    def list_pipeline_parameters_for_execution(
        self,
        *,
        PipelineExecutionArn: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListPipelineParametersForExecutionResponse:
        """Gets a list of parameters for a pipeline execution.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipeline_parameters_for_execution.html
        """

    def list_pipeline_versions(
        self,
        *,
        PipelineName: str,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListPipelineVersionsResponse:
        """Gets a list of all versions of the pipeline.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipeline_versions.html
        """

    def list_pipelines(
        self,
        *,
        PipelineNamePrefix: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortPipelinesBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        ManagedBy: PipelineManagedBy = ...,
    ) -> ListPipelinesResponse:
        """Gets a list of pipelines.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipelines.html
        """

    def list_processing_jobs(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: ProcessingJobStatus = ...,
        SortBy: SortBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListProcessingJobsResponse:
        """Lists processing jobs that satisfy various filters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_processing_jobs.html
        """

    def list_projects(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        SortBy: ProjectSortBy = ...,
        SortOrder: ProjectSortOrder = ...,
    ) -> ListProjectsOutput:
        """Gets a list of the projects in an Amazon Web Services account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_projects.html
        """

    def list_resource_catalogs(
        self,
        *,
        NameContains: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortOrder: ResourceCatalogSortOrder = ...,
        SortBy: ResourceCatalogSortBy = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListResourceCatalogsResponse:
        """Lists Amazon SageMaker Catalogs based on given filters and orders.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_resource_catalogs.html
        """

    def list_spaces(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortOrder: SortOrder = ...,
        SortBy: SpaceSortKey = ...,
        DomainIdEquals: str = ...,
        SpaceNameContains: str = ...,
    ) -> ListSpacesResponse:
        """Lists spaces.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_spaces.html
        """

    def list_stage_devices(
        self,
        *,
        EdgeDeploymentPlanName: str,
        StageName: str,
        NextToken: str = ...,
        MaxResults: int = ...,
        ExcludeDevicesDeployedInOtherStage: bool = ...,
    ) -> ListStageDevicesResponse:
        """Lists devices allocated to the stage, containing detailed device
        information and deployment status.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_stage_devices.html
        """

    def list_studio_lifecycle_configs(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
        NameContains: str = ...,
        AppTypeEquals: StudioLifecycleConfigAppType = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        ModifiedTimeBefore: TimestampInput = ...,
        ModifiedTimeAfter: TimestampInput = ...,
        SortBy: StudioLifecycleConfigSortKey = ...,
        SortOrder: SortOrder = ...,
    ) -> ListStudioLifecycleConfigsResponse:
        """Lists the Amazon SageMaker AI Studio Lifecycle Configurations in your
        Amazon Web Services Account.

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_studio_lifecycle_configs.html
        """

    def list_subscribed_workteams(
        self,
        *,
        NameContains: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListSubscribedWorkteamsResponse:
        """Gets a list of the work teams that you are subscribed to in the Amazon Web
        Services Marketplace.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_subscribed_workteams.html
        """

    def list_tags(
        self,
        *,
        ResourceArn: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListTagsOutput:
        """Returns the tags for the specified SageMaker resource.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_tags.html
        """

    def list_training_jobs(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: TrainingJobStatus = ...,
        SortBy: SortBy = ...,
        SortOrder: SortOrder = ...,
        WarmPoolStatusEquals: WarmPoolResourceStatus = ...,
        TrainingPlanArnEquals: str = ...,
    ) -> ListTrainingJobsResponse:
        """Lists training jobs.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_training_jobs.html
        """

    def list_training_jobs_for_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
        NextToken: str = ...,
        MaxResults: int = ...,
        StatusEquals: TrainingJobStatus = ...,
        SortBy: TrainingJobSortByOptions = ...,
        SortOrder: SortOrder = ...,
    ) -> ListTrainingJobsForHyperParameterTuningJobResponse:
        """Gets a list of TrainingJobSummary objects that describe the training jobs
        that a hyperparameter tuning job launched.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_training_jobs_for_hyper_parameter_tuning_job.html
        """

    def list_training_plans(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        StartTimeAfter: TimestampInput = ...,
        StartTimeBefore: TimestampInput = ...,
        SortBy: TrainingPlanSortBy = ...,
        SortOrder: TrainingPlanSortOrder = ...,
        Filters: Sequence[TrainingPlanFilterLike] = ...,
    ) -> ListTrainingPlansResponse:
        """Retrieves a list of training plans for the current account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_training_plans.html
        """

    def list_training_sessions(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: TrainingSessionStatus = ...,
    ) -> ListTrainingSessionsResponse:
        """Lists training sessions in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_training_sessions.html
        """

    def list_transform_jobs(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: TransformJobStatus = ...,
        SortBy: SortBy = ...,
        SortOrder: SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListTransformJobsResponse:
        """Lists transform jobs.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_transform_jobs.html
        """

    def list_trial_components(
        self,
        *,
        ExperimentName: str = ...,
        TrialName: str = ...,
        SourceArn: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortTrialComponentsBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListTrialComponentsResponse:
        """Lists the trial components in your account.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_trial_components.html
        """

    def list_trials(
        self,
        *,
        ExperimentName: str = ...,
        TrialComponentName: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortTrialsBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListTrialsResponse:
        """Lists the trials in your account.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_trials.html
        """

    def list_ultra_servers_by_reserved_capacity(
        self,
        *,
        ReservedCapacityArn: str,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> ListUltraServersByReservedCapacityResponse:
        """Lists all UltraServers that are part of a specified reserved capacity.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_ultra_servers_by_reserved_capacity.html
        """

    def list_user_profiles(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortOrder: SortOrder = ...,
        SortBy: UserProfileSortKey = ...,
        DomainIdEquals: str = ...,
        UserProfileNameContains: str = ...,
    ) -> ListUserProfilesResponse:
        """Lists user profiles.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_user_profiles.html
        """

    def list_workforces(
        self,
        *,
        SortBy: ListWorkforcesSortByOptions = ...,
        SortOrder: SortOrder = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListWorkforcesResponse:
        """Use this operation to list all private and vendor workforces in an Amazon
        Web Services Region.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_workforces.html
        """

    def list_workteams(
        self,
        *,
        SortBy: ListWorkteamsSortByOptions = ...,
        SortOrder: SortOrder = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ListWorkteamsResponse:
        """Gets a list of private work teams that you have defined in a region.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_workteams.html
        """

    def put_endpoint_policy(
        self,
        *,
        EndpointName: str,
        ResourcePolicy: str,
    ) -> PutEndpointPolicyResponse:
        """Attaches a resource-based policy to an endpoint.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/put_endpoint_policy.html
        """

    def put_model_package_group_policy(
        self,
        *,
        ModelPackageGroupName: str,
        ResourcePolicy: str,
    ) -> PutModelPackageGroupPolicyOutput:
        """Adds a resouce policy to control access to a model group.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/put_model_package_group_policy.html
        """

    def query_lineage(
        self,
        *,
        StartArns: list[str] | tuple[str, ...] = ...,
        Direction: Direction = ...,
        IncludeEdges: bool = ...,
        Filters: QueryFiltersLike = ...,
        MaxDepth: int = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> QueryLineageResponse:
        """Use this action to inspect your lineage and discover relationships between
        entities.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/query_lineage.html
        """

    def register_devices(
        self,
        *,
        DeviceFleetName: str,
        Devices: Sequence[DeviceLike],
        Tags: Sequence[TagLike] = ...,
    ) -> EmptyOutput:
        """Register devices.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/register_devices.html
        """

    def render_ui_template(
        self,
        *,
        Task: RenderableTaskLike,
        RoleArn: str,
        UiTemplate: UiTemplateLike = ...,
        HumanTaskUiArn: str = ...,
    ) -> RenderUiTemplateResponse:
        """Renders the UI template so that you can preview the worker's experience.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/render_ui_template.html
        """

    def retry_pipeline_execution(
        self,
        *,
        PipelineExecutionArn: str,
        ClientRequestToken: str = ...,
        ParallelismConfiguration: ParallelismConfigurationLike = ...,
    ) -> RetryPipelineExecutionResponse:
        """Retry the execution of the pipeline.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/retry_pipeline_execution.html
        """

    def search(
        self,
        *,
        Resource: ResourceType,
        SearchExpression: SearchExpressionLike = ...,
        SortBy: str = ...,
        SortOrder: SearchSortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        CrossAccountFilterOption: CrossAccountFilterOption = ...,
        VisibilityConditions: Sequence[VisibilityConditionsLike] = ...,
    ) -> SearchResponse:
        """Finds SageMaker resources that match a search query.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/search.html
        """

    def search_training_plan_offerings(
        self,
        *,
        InstanceType: ReservedCapacityInstanceType = ...,
        InstanceCount: int = ...,
        UltraServerType: str = ...,
        UltraServerCount: int = ...,
        StartTimeAfter: TimestampInput = ...,
        EndTimeBefore: TimestampInput = ...,
        DurationHours: int = ...,
        TargetResources: Sequence[SageMakerResourceName] = ...,
        TrainingPlanArn: str = ...,
    ) -> SearchTrainingPlanOfferingsResponse:
        """Searches for available training plan offerings based on specified
        criteria.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/search_training_plan_offerings.html
        """

    def send_pipeline_execution_step_failure(
        self,
        *,
        CallbackToken: str,
        FailureReason: str = ...,
        ClientRequestToken: str = ...,
    ) -> SendPipelineExecutionStepFailureResponse:
        """Notifies the pipeline that the execution of a callback step failed, along
        with a message describing why.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/send_pipeline_execution_step_failure.html
        """

    def send_pipeline_execution_step_success(
        self,
        *,
        CallbackToken: str,
        OutputParameters: Sequence[OutputParameterLike] = ...,
        ClientRequestToken: str = ...,
    ) -> SendPipelineExecutionStepSuccessResponse:
        """Notifies the pipeline that the execution of a callback step succeeded and
        provides a list of the step's output parameters.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/send_pipeline_execution_step_success.html
        """

    def start_cluster_health_check(
        self,
        *,
        ClusterName: str,
        DeepHealthCheckConfigurations: Sequence[
            InstanceGroupHealthCheckConfigurationLike
        ],
    ) -> StartClusterHealthCheckResponse:
        """Start deep health checks for a SageMaker HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_cluster_health_check.html
        """

    def start_edge_deployment_stage(
        self,
        *,
        EdgeDeploymentPlanName: str,
        StageName: str,
    ) -> EmptyOutput:
        """Starts a stage in an edge deployment plan.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_edge_deployment_stage.html
        """

    def start_inference_experiment(
        self,
        *,
        Name: str,
    ) -> StartInferenceExperimentResponse:
        """Starts an inference experiment.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_inference_experiment.html
        """

    def start_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
    ) -> StartMlflowTrackingServerResponse:
        """Programmatically start an MLflow Tracking Server.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_mlflow_tracking_server.html
        """

    def start_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
    ) -> EmptyOutput:
        """Starts a previously stopped monitoring schedule.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_monitoring_schedule.html
        """

    def start_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
    ) -> EmptyOutput:
        """Launches an ML compute instance with the latest version of the libraries
        and attaches your ML storage volume.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_notebook_instance.html
        """

    def start_pipeline_execution(
        self,
        *,
        PipelineName: str,
        PipelineExecutionDisplayName: str = ...,
        PipelineParameters: Sequence[ParameterLike] = ...,
        PipelineExecutionDescription: str = ...,
        ClientRequestToken: str = ...,
        ParallelismConfiguration: ParallelismConfigurationLike = ...,
        SelectiveExecutionConfig: SelectiveExecutionConfigLike = ...,
        PipelineVersionId: int = ...,
        MlflowExperimentName: str = ...,
        PipelineVersionAlias: str = ...,
        RoleArn: str = ...,
    ) -> StartPipelineExecutionResponse:
        """Starts a pipeline execution.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_pipeline_execution.html
        """

    def start_session(
        self,
        *,
        ResourceIdentifier: str,
    ) -> StartSessionResponse:
        """Initiates a remote connection session between a local integrated
        development environments (IDEs) and a remote SageMaker space.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_session.html
        """

    def stop_ai_benchmark_job(
        self,
        *,
        AIBenchmarkJobName: str,
    ) -> StopAIBenchmarkJobResponse:
        """Stops a running AI benchmark job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_ai_benchmark_job.html
        """

    def stop_ai_recommendation_job(
        self,
        *,
        AIRecommendationJobName: str,
    ) -> StopAIRecommendationJobResponse:
        """Stops a running AI recommendation job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_ai_recommendation_job.html
        """

    def stop_auto_ml_job(
        self,
        *,
        AutoMLJobName: str,
    ) -> EmptyOutput:
        """A method for forcing a running job to shut down.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_auto_ml_job.html
        """

    def stop_compilation_job(
        self,
        *,
        CompilationJobName: str,
    ) -> EmptyOutput:
        """Stops a model compilation job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_compilation_job.html
        """

    def stop_edge_deployment_stage(
        self,
        *,
        EdgeDeploymentPlanName: str,
        StageName: str,
    ) -> EmptyOutput:
        """Stops a stage in an edge deployment plan.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_edge_deployment_stage.html
        """

    def stop_edge_packaging_job(
        self,
        *,
        EdgePackagingJobName: str,
    ) -> EmptyOutput:
        """Request to stop an edge packaging job.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_edge_packaging_job.html
        """

    def stop_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
    ) -> EmptyOutput:
        """Stops a running hyperparameter tuning job and all running training jobs
        that the tuning job launched.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_hyper_parameter_tuning_job.html
        """

    def stop_inference_experiment(
        self,
        *,
        Name: str,
        ModelVariantActions: Mapping[str, ModelVariantAction],
        DesiredModelVariants: Sequence[ModelVariantConfigLike] = ...,
        DesiredState: InferenceExperimentStopDesiredState = ...,
        Reason: str = ...,
    ) -> StopInferenceExperimentResponse:
        """Stops an inference experiment.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_inference_experiment.html
        """

    def stop_inference_recommendations_job(
        self,
        *,
        JobName: str,
    ) -> EmptyOutput:
        """Stops an Inference Recommender job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_inference_recommendations_job.html
        """

    def stop_job(
        self,
        *,
        JobName: str,
        JobCategory: JobCategory,
    ) -> StopJobResponse:
        """Stops a running job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_job.html
        """

    def stop_labeling_job(
        self,
        *,
        LabelingJobName: str,
    ) -> EmptyOutput:
        """Stops a running labeling job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_labeling_job.html
        """

    def stop_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
    ) -> StopMlflowTrackingServerResponse:
        """Programmatically stop an MLflow Tracking Server.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_mlflow_tracking_server.html
        """

    def stop_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
    ) -> EmptyOutput:
        """Stops a previously started monitoring schedule.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_monitoring_schedule.html
        """

    def stop_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
    ) -> EmptyOutput:
        """Terminates the ML compute instance.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_notebook_instance.html
        """

    def stop_optimization_job(
        self,
        *,
        OptimizationJobName: str,
    ) -> EmptyOutput:
        """Ends a running inference optimization job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_optimization_job.html
        """

    def stop_pipeline_execution(
        self,
        *,
        PipelineExecutionArn: str,
        ClientRequestToken: str = ...,
    ) -> StopPipelineExecutionResponse:
        """Stops a pipeline execution.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_pipeline_execution.html
        """

    def stop_processing_job(
        self,
        *,
        ProcessingJobName: str,
    ) -> EmptyOutput:
        """Stops a processing job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_processing_job.html
        """

    def stop_training_job(
        self,
        *,
        TrainingJobName: str,
    ) -> EmptyOutput:
        """Stops a training job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_training_job.html
        """

    def stop_training_session(
        self,
        *,
        TrainingSessionName: str,
    ) -> StopTrainingSessionResponse:
        """Stops a running training session and sets the session status to Stopping.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_training_session.html
        """

    def stop_transform_job(
        self,
        *,
        TransformJobName: str,
    ) -> EmptyOutput:
        """Stops a batch transform job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_transform_job.html
        """

    def update_action(
        self,
        *,
        ActionName: str,
        Description: str = ...,
        Status: ActionStatus = ...,
        Properties: dict[str, str] = ...,
        PropertiesToRemove: list[str] | tuple[str, ...] = ...,
    ) -> UpdateActionResponse:
        """Updates an action.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_action.html
        """

    def update_app_image_config(
        self,
        *,
        AppImageConfigName: str,
        KernelGatewayImageConfig: KernelGatewayImageConfigLike = ...,
        JupyterLabAppImageConfig: JupyterLabAppImageConfigLike = ...,
        CodeEditorAppImageConfig: CodeEditorAppImageConfigLike = ...,
    ) -> UpdateAppImageConfigResponse:
        """Updates the properties of an AppImageConfig.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_app_image_config.html
        """

    def update_artifact(
        self,
        *,
        ArtifactArn: str,
        ArtifactName: str = ...,
        Properties: dict[str, str] = ...,
        PropertiesToRemove: list[str] | tuple[str, ...] = ...,
    ) -> UpdateArtifactResponse:
        """Updates an artifact.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_artifact.html
        """

    def update_cluster(
        self,
        *,
        ClusterName: str,
        InstanceGroups: Sequence[ClusterInstanceGroupSpecificationLike] = ...,
        RestrictedInstanceGroups: Sequence[
            ClusterRestrictedInstanceGroupSpecificationLike
        ] = ...,
        RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfigLike = ...,
        TieredStorageConfig: ClusterTieredStorageConfigLike = ...,
        NodeRecovery: ClusterNodeRecovery = ...,
        InstanceGroupsToDelete: list[str] | tuple[str, ...] = ...,
        NodeProvisioningMode: ClusterNodeProvisioningMode = ...,
        ClusterRole: str = ...,
        AutoScaling: ClusterAutoScalingConfigLike = ...,
        Orchestrator: ClusterOrchestratorLike = ...,
    ) -> UpdateClusterResponse:
        """Updates a SageMaker HyperPod cluster.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_cluster.html
        """

    def update_cluster_extension(
        self,
        *,
        ClusterArn: str,
        ExtensionArn: str,
        ExtensionVersion: str = ...,
        ConfigurationValues: str = ...,
        ClientToken: str = ...,
    ) -> UpdateClusterExtensionResponse:
        """Updates the configuration or the version of an extension installed on a
        SageMaker HyperPod cluster.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_cluster_extension.html
        """

    def update_cluster_scheduler_config(
        self,
        *,
        ClusterSchedulerConfigId: str,
        TargetVersion: int,
        SchedulerConfig: SchedulerConfigLike = ...,
        Description: str = ...,
    ) -> UpdateClusterSchedulerConfigResponse:
        """Update the cluster policy configuration.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_cluster_scheduler_config.html
        """

    def update_cluster_software(
        self,
        *,
        ClusterName: str,
        InstanceGroups: Sequence[
            UpdateClusterSoftwareInstanceGroupSpecificationLike
        ] = ...,
        DeploymentConfig: DeploymentConfigurationLike = ...,
        ImageId: str = ...,
    ) -> UpdateClusterSoftwareResponse:
        """Updates the platform software of a SageMaker HyperPod cluster for security
        patching.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_cluster_software.html
        """

    def update_code_repository(
        self,
        *,
        CodeRepositoryName: str,
        GitConfig: GitConfigForUpdateLike = ...,
    ) -> UpdateCodeRepositoryOutput:
        """Updates the specified Git repository with the specified values.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_code_repository.html
        """

    def update_compute_quota(
        self,
        *,
        ComputeQuotaId: str,
        TargetVersion: int,
        ComputeQuotaConfig: ComputeQuotaConfigLike = ...,
        ComputeQuotaTarget: ComputeQuotaTargetLike = ...,
        ActivationState: ActivationState = ...,
        Description: str = ...,
    ) -> UpdateComputeQuotaResponse:
        """Update the compute allocation definition.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_compute_quota.html
        """

    def update_context(
        self,
        *,
        ContextName: str,
        Description: str = ...,
        Properties: dict[str, str] = ...,
        PropertiesToRemove: list[str] | tuple[str, ...] = ...,
    ) -> UpdateContextResponse:
        """Updates a context.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_context.html
        """

    def update_device_fleet(
        self,
        *,
        DeviceFleetName: str,
        OutputConfig: EdgeOutputConfigLike,
        RoleArn: str = ...,
        Description: str = ...,
        EnableIotRoleAlias: bool = ...,
    ) -> EmptyOutput:
        """Updates a fleet of devices.

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_device_fleet.html
        """

    def update_devices(
        self,
        *,
        DeviceFleetName: str,
        Devices: Sequence[DeviceLike],
    ) -> EmptyOutput:
        """Updates one or more devices in a fleet.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_devices.html
        """

    def update_domain(
        self,
        *,
        DomainId: str,
        DefaultUserSettings: UserSettingsLike = ...,
        DomainSettingsForUpdate: DomainSettingsForUpdateLike = ...,
        AppSecurityGroupManagement: AppSecurityGroupManagement = ...,
        DefaultSpaceSettings: DefaultSpaceSettingsLike = ...,
        SubnetIds: list[str] | tuple[str, ...] = ...,
        AppNetworkAccessType: AppNetworkAccessType = ...,
        TagPropagation: TagPropagation = ...,
        HomeEfsFileSystemCreation: HomeEfsFileSystemCreation = ...,
        VpcId: str = ...,
    ) -> UpdateDomainResponse:
        """Updates the default settings for new user profiles in the domain.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_domain.html
        """

    def update_endpoint(
        self,
        *,
        EndpointName: str,
        EndpointConfigName: str,
        RetainAllVariantProperties: bool = ...,
        ExcludeRetainedVariantProperties: Sequence[VariantPropertyLike] = ...,
        DeploymentConfig: DeploymentConfigLike = ...,
        RetainDeploymentConfig: bool = ...,
    ) -> UpdateEndpointOutput:
        """Deploys the EndpointConfig specified in the request to a new fleet of
        instances.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_endpoint.html
        """

    def update_endpoint_weights_and_capacities(
        self,
        *,
        EndpointName: str,
        DesiredWeightsAndCapacities: Sequence[DesiredWeightAndCapacityLike],
    ) -> UpdateEndpointWeightsAndCapacitiesOutput:
        """Updates variant weight of one or more variants associated with an existing
        endpoint, or capacity of one variant associated with an existing endpoint.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_endpoint_weights_and_capacities.html
        """

    def update_experiment(
        self,
        *,
        ExperimentName: str,
        DisplayName: str = ...,
        Description: str = ...,
    ) -> UpdateExperimentResponse:
        """Adds, updates, or removes the description of an experiment.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_experiment.html
        """

    def update_feature_group(
        self,
        *,
        FeatureGroupName: str,
        FeatureAdditions: Sequence[FeatureDefinitionLike] = ...,
        OnlineStoreConfig: OnlineStoreConfigUpdateLike = ...,
        ThroughputConfig: ThroughputConfigUpdateLike = ...,
    ) -> UpdateFeatureGroupResponse:
        """Updates the feature group by either adding features or updating the online
        store configuration.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_feature_group.html
        """

    def update_feature_metadata(
        self,
        *,
        FeatureGroupName: str,
        FeatureName: str,
        Description: str = ...,
        ParameterAdditions: Sequence[FeatureParameterLike] = ...,
        ParameterRemovals: list[str] | tuple[str, ...] = ...,
    ) -> EmptyOutput:
        """Updates the description and parameters of the feature group.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_feature_metadata.html
        """

    def update_hub(
        self,
        *,
        HubName: str,
        HubDescription: str = ...,
        HubDisplayName: str = ...,
        HubSearchKeywords: list[str] | tuple[str, ...] = ...,
    ) -> UpdateHubResponse:
        """Update a hub.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_hub.html
        """

    def update_hub_content(
        self,
        *,
        HubName: str,
        HubContentName: str,
        HubContentType: HubContentType,
        HubContentVersion: str,
        HubContentDisplayName: str = ...,
        HubContentDescription: str = ...,
        HubContentMarkdown: str = ...,
        HubContentSearchKeywords: list[str] | tuple[str, ...] = ...,
        SupportStatus: HubContentSupportStatus = ...,
    ) -> UpdateHubContentResponse:
        """Updates SageMaker hub content (either a Model or Notebook resource).

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_hub_content.html
        """

    def update_hub_content_reference(
        self,
        *,
        HubName: str,
        HubContentName: str,
        HubContentType: HubContentType,
        MinVersion: str = ...,
    ) -> UpdateHubContentReferenceResponse:
        """Updates the contents of a SageMaker hub for a ModelReference resource.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_hub_content_reference.html
        """

    def update_image(
        self,
        *,
        ImageName: str,
        DeleteProperties: list[str] | tuple[str, ...] = ...,
        Description: str = ...,
        DisplayName: str = ...,
        RoleArn: str = ...,
    ) -> UpdateImageResponse:
        """Updates the properties of a SageMaker AI image.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_image.html
        """

    def update_image_version(
        self,
        *,
        ImageName: str,
        Alias: str = ...,
        Version: int = ...,
        AliasesToAdd: list[str] | tuple[str, ...] = ...,
        AliasesToDelete: list[str] | tuple[str, ...] = ...,
        VendorGuidance: VendorGuidance = ...,
        JobType: JobType = ...,
        MLFramework: str = ...,
        ProgrammingLang: str = ...,
        Processor: Processor = ...,
        Horovod: bool = ...,
        ReleaseNotes: str = ...,
    ) -> UpdateImageVersionResponse:
        """Updates the properties of a SageMaker AI image version.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_image_version.html
        """

    def update_inference_component(
        self,
        *,
        InferenceComponentName: str,
        Specification: InferenceComponentSpecificationLike = ...,
        Specifications: Sequence[InferenceComponentSpecificationLike] = ...,
        RuntimeConfig: InferenceComponentRuntimeConfigLike = ...,
        DeploymentConfig: InferenceComponentDeploymentConfigLike = ...,
    ) -> UpdateInferenceComponentOutput:
        """Updates an inference component.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_inference_component.html
        """

    def update_inference_component_runtime_config(
        self,
        *,
        InferenceComponentName: str,
        DesiredRuntimeConfig: InferenceComponentRuntimeConfigLike,
    ) -> UpdateInferenceComponentRuntimeConfigOutput:
        """Runtime settings for a model that is deployed with an inference component.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_inference_component_runtime_config.html
        """

    def update_inference_experiment(
        self,
        *,
        Name: str,
        Schedule: InferenceExperimentScheduleLike = ...,
        Description: str = ...,
        ModelVariants: Sequence[ModelVariantConfigLike] = ...,
        DataStorageConfig: InferenceExperimentDataStorageConfigLike = ...,
        ShadowModeConfig: ShadowModeConfigLike = ...,
    ) -> UpdateInferenceExperimentResponse:
        """Updates an inference experiment that you created.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_inference_experiment.html
        """

    def update_inference_router(
        self,
        *,
        InferenceRouterName: str,
        RoutingTargets: Sequence[RoutingTargetLike],
    ) -> UpdateInferenceRouterOutput:
        """Updates the routing targets of an inference router.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_inference_router.html
        """

    def update_mlflow_app(
        self,
        *,
        Arn: str,
        Name: str = ...,
        ArtifactStoreUri: str = ...,
        ModelRegistrationMode: ModelRegistrationMode = ...,
        WeeklyMaintenanceWindowStart: str = ...,
        DefaultDomainIdList: list[str] | tuple[str, ...] = ...,
        AccountDefaultStatus: AccountDefaultStatus = ...,
    ) -> UpdateMlflowAppResponse:
        """Updates an MLflow App.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_mlflow_app.html
        """

    def update_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
        ArtifactStoreUri: str = ...,
        TrackingServerSize: TrackingServerSize = ...,
        AutomaticModelRegistration: bool = ...,
        WeeklyMaintenanceWindowStart: str = ...,
        S3BucketOwnerAccountId: str = ...,
        S3BucketOwnerVerification: bool = ...,
    ) -> UpdateMlflowTrackingServerResponse:
        """Updates properties of an existing MLflow Tracking Server.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_mlflow_tracking_server.html
        """

    def update_model_card(
        self,
        *,
        ModelCardName: str,
        Content: str = ...,
        ModelCardStatus: ModelCardStatus = ...,
    ) -> UpdateModelCardResponse:
        """Update an Amazon SageMaker Model Card.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_model_card.html
        """

    def update_model_package(
        self,
        *,
        ModelPackageArn: str,
        ModelApprovalStatus: ModelApprovalStatus = ...,
        ModelPackageRegistrationType: ModelPackageRegistrationType = ...,
        ApprovalDescription: str = ...,
        CustomerMetadataProperties: dict[str, str] = ...,
        CustomerMetadataPropertiesToRemove: list[str] | tuple[str, ...] = ...,
        AdditionalInferenceSpecificationsToAdd: Sequence[
            AdditionalInferenceSpecificationDefinitionLike
        ] = ...,
        InferenceSpecification: InferenceSpecificationLike = ...,
        SourceUri: str = ...,
        ModelCard: ModelPackageModelCardLike = ...,
        ModelLifeCycle: ModelLifeCycleLike = ...,
        ClientToken: str = ...,
    ) -> UpdateModelPackageOutput:
        """Updates a versioned model.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_model_package.html
        """

    def update_monitoring_alert(
        self,
        *,
        MonitoringScheduleName: str,
        MonitoringAlertName: str,
        DatapointsToAlert: int,
        EvaluationPeriod: int,
    ) -> UpdateMonitoringAlertResponse:
        """Update the parameters of a model monitor alert.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_monitoring_alert.html
        """

    def update_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
        MonitoringScheduleConfig: MonitoringScheduleConfigLike,
    ) -> UpdateMonitoringScheduleResponse:
        """Updates a previously created schedule.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_monitoring_schedule.html
        """

    def update_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
        InstanceType: InstanceType = ...,
        IpAddressType: IPAddressType = ...,
        PlatformIdentifier: str = ...,
        RoleArn: str = ...,
        LifecycleConfigName: str = ...,
        DisassociateLifecycleConfig: bool = ...,
        VolumeSizeInGB: int = ...,
        DefaultCodeRepository: str = ...,
        AdditionalCodeRepositories: list[str] | tuple[str, ...] = ...,
        AcceleratorTypes: Sequence[NotebookInstanceAcceleratorType] = ...,
        DisassociateAcceleratorTypes: bool = ...,
        DisassociateDefaultCodeRepository: bool = ...,
        DisassociateAdditionalCodeRepositories: bool = ...,
        RootAccess: RootAccess = ...,
        InstanceMetadataServiceConfiguration: (
            InstanceMetadataServiceConfigurationLike
        ) = ...,
    ) -> UpdateNotebookInstanceOutput:
        """Updates a notebook instance.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_notebook_instance.html
        """

    def update_notebook_instance_lifecycle_config(
        self,
        *,
        NotebookInstanceLifecycleConfigName: str,
        OnCreate: Sequence[NotebookInstanceLifecycleHookLike] = ...,
        OnStart: Sequence[NotebookInstanceLifecycleHookLike] = ...,
    ) -> UpdateNotebookInstanceLifecycleConfigOutput:
        """Updates a notebook instance lifecycle configuration created with the
        CreateNotebookInstanceLifecycleConfig API.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_notebook_instance_lifecycle_config.html
        """

    def update_partner_app(
        self,
        *,
        Arn: str,
        MaintenanceConfig: PartnerAppMaintenanceConfigLike = ...,
        Tier: str = ...,
        ApplicationConfig: PartnerAppConfigLike = ...,
        IdcConfig: IdcConfigInputLike = ...,
        AuthType: PartnerAppAuthType = ...,
        EnableIamSessionBasedIdentity: bool = ...,
        EnableAutoMinorVersionUpgrade: bool = ...,
        AppVersion: str = ...,
        ClientToken: str = ...,
        Tags: Sequence[TagLike] = ...,
    ) -> UpdatePartnerAppResponse:
        """Updates all of the SageMaker Partner AI Apps in an account.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_partner_app.html
        """

    def update_pipeline(
        self,
        *,
        PipelineName: str,
        PipelineDisplayName: str = ...,
        PipelineDefinition: str = ...,
        PipelineDefinitionS3Location: PipelineDefinitionS3LocationLike = ...,
        PipelineDescription: str = ...,
        RoleArn: str = ...,
        ParallelismConfiguration: ParallelismConfigurationLike = ...,
        PipelineVersionAliases: list[str] | tuple[str, ...] = ...,
    ) -> UpdatePipelineResponse:
        """Updates a pipeline.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_pipeline.html
        """

    def update_pipeline_execution(
        self,
        *,
        PipelineExecutionArn: str,
        PipelineExecutionDescription: str = ...,
        PipelineExecutionDisplayName: str = ...,
        ParallelismConfiguration: ParallelismConfigurationLike = ...,
    ) -> UpdatePipelineExecutionResponse:
        """Updates a pipeline execution.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_pipeline_execution.html
        """

    def update_pipeline_version(
        self,
        *,
        PipelineArn: str,
        PipelineVersionId: int,
        PipelineVersionDisplayName: str = ...,
        PipelineVersionDescription: str = ...,
        PipelineVersionAliasOperations: AliasOperationsLike = ...,
    ) -> UpdatePipelineVersionResponse:
        """Updates a pipeline version.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_pipeline_version.html
        """

    def update_project(
        self,
        *,
        ProjectName: str,
        ProjectDescription: str = ...,
        ServiceCatalogProvisioningUpdateDetails: (
            ServiceCatalogProvisioningUpdateDetailsLike
        ) = ...,
        Tags: Sequence[TagLike] = ...,
        TemplateProvidersToUpdate: Sequence[UpdateTemplateProviderLike] = ...,
    ) -> UpdateProjectOutput:
        """Updates a machine learning (ML) project that is created from a template
        that sets up an ML pipeline from training to deploying an approved model.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_project.html
        """

    def update_space(
        self,
        *,
        DomainId: str,
        SpaceName: str,
        SpaceSettings: SpaceSettingsLike = ...,
        SpaceDisplayName: str = ...,
    ) -> UpdateSpaceResponse:
        """Updates the settings of a space.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_space.html
        """

    def update_training_job(
        self,
        *,
        TrainingJobName: str,
        ProfilerConfig: ProfilerConfigForUpdateLike = ...,
        ProfilerRuleConfigurations: Sequence[ProfilerRuleConfigurationLike] = ...,
        ResourceConfig: ResourceConfigForUpdateLike = ...,
        RemoteDebugConfig: RemoteDebugConfigForUpdateLike = ...,
    ) -> UpdateTrainingJobResponse:
        """Update a model training job to request a new Debugger profiling
        configuration or to change warm pool retention length.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_training_job.html
        """

    def update_trial(
        self,
        *,
        TrialName: str,
        DisplayName: str = ...,
    ) -> UpdateTrialResponse:
        """Updates the display name of a trial.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_trial.html
        """

    def update_trial_component(
        self,
        *,
        TrialComponentName: str,
        DisplayName: str = ...,
        Status: TrialComponentStatusLike = ...,
        StartTime: TimestampInput = ...,
        EndTime: TimestampInput = ...,
        Parameters: Mapping[str, TrialComponentParameterValueLike] = ...,
        ParametersToRemove: list[str] | tuple[str, ...] = ...,
        InputArtifacts: Mapping[str, TrialComponentArtifactLike] = ...,
        InputArtifactsToRemove: list[str] | tuple[str, ...] = ...,
        OutputArtifacts: Mapping[str, TrialComponentArtifactLike] = ...,
        OutputArtifactsToRemove: list[str] | tuple[str, ...] = ...,
    ) -> UpdateTrialComponentResponse:
        """Updates one or more properties of a trial component.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_trial_component.html
        """

    def update_user_profile(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
        UserSettings: UserSettingsLike = ...,
    ) -> UpdateUserProfileResponse:
        """Updates a user profile.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_user_profile.html
        """

    def update_workforce(
        self,
        *,
        WorkforceName: str,
        SourceIpConfig: SourceIpConfigLike = ...,
        OidcConfig: OidcConfigLike = ...,
        WorkforceVpcConfig: WorkforceVpcConfigRequestLike = ...,
        IpAddressType: WorkforceIpAddressType = ...,
    ) -> UpdateWorkforceResponse:
        """Use this operation to update your workforce.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_workforce.html
        """

    def update_workteam(
        self,
        *,
        WorkteamName: str,
        MemberDefinitions: Sequence[MemberDefinitionLike] = ...,
        Description: str = ...,
        NotificationConfiguration: NotificationConfigurationLike = ...,
        WorkerAccessConfiguration: WorkerAccessConfigurationLike = ...,
    ) -> UpdateWorkteamResponse:
        """Updates an existing work team with new member definitions or description.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_workteam.html
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["create_hub_content_presigned_urls"],
    ) -> CreateHubContentPresignedUrlsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["describe_training_plan_extension_history"],
    ) -> DescribeTrainingPlanExtensionHistoryPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_ai_benchmark_jobs"],
    ) -> ListAIBenchmarkJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_ai_recommendation_jobs"],
    ) -> ListAIRecommendationJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_ai_workload_configs"],
    ) -> ListAIWorkloadConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_actions"],
    ) -> ListActionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_algorithms"],
    ) -> ListAlgorithmsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_aliases"],
    ) -> ListAliasesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_app_image_configs"],
    ) -> ListAppImageConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_apps"],
    ) -> ListAppsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_artifacts"],
    ) -> ListArtifactsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_associations"],
    ) -> ListAssociationsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_auto_ml_jobs"],
    ) -> ListAutoMLJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_candidates_for_auto_ml_job"],
    ) -> ListCandidatesForAutoMLJobPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_cluster_events"],
    ) -> ListClusterEventsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_cluster_extension_versions"],
    ) -> ListClusterExtensionVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_cluster_extensions"],
    ) -> ListClusterExtensionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_cluster_nodes"],
    ) -> ListClusterNodesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_cluster_operations"],
    ) -> ListClusterOperationsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_cluster_scheduler_configs"],
    ) -> ListClusterSchedulerConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_clusters"],
    ) -> ListClustersPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_code_repositories"],
    ) -> ListCodeRepositoriesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_compilation_jobs"],
    ) -> ListCompilationJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_compute_quotas"],
    ) -> ListComputeQuotasPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_contexts"],
    ) -> ListContextsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_data_quality_job_definitions"],
    ) -> ListDataQualityJobDefinitionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_device_fleets"],
    ) -> ListDeviceFleetsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_devices"],
    ) -> ListDevicesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_domains"],
    ) -> ListDomainsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_edge_deployment_plans"],
    ) -> ListEdgeDeploymentPlansPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_edge_packaging_jobs"],
    ) -> ListEdgePackagingJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_endpoint_configs"],
    ) -> ListEndpointConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_endpoints"],
    ) -> ListEndpointsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_experiments"],
    ) -> ListExperimentsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_feature_groups"],
    ) -> ListFeatureGroupsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_flow_definitions"],
    ) -> ListFlowDefinitionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_human_task_uis"],
    ) -> ListHumanTaskUisPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_hyper_parameter_tuning_jobs"],
    ) -> ListHyperParameterTuningJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_image_versions"],
    ) -> ListImageVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_images"],
    ) -> ListImagesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_inference_components"],
    ) -> ListInferenceComponentsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_inference_experiments"],
    ) -> ListInferenceExperimentsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_inference_recommendations_job_steps"],
    ) -> ListInferenceRecommendationsJobStepsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_inference_recommendations_jobs"],
    ) -> ListInferenceRecommendationsJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_inference_routers"],
    ) -> ListInferenceRoutersPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_job_schema_versions"],
    ) -> ListJobSchemaVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_jobs"],
    ) -> ListJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_labeling_jobs"],
    ) -> ListLabelingJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_labeling_jobs_for_workteam"],
    ) -> ListLabelingJobsForWorkteamPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_lineage_groups"],
    ) -> ListLineageGroupsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_mlflow_apps"],
    ) -> ListMlflowAppsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_mlflow_tracking_servers"],
    ) -> ListMlflowTrackingServersPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_bias_job_definitions"],
    ) -> ListModelBiasJobDefinitionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_card_export_jobs"],
    ) -> ListModelCardExportJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_card_versions"],
    ) -> ListModelCardVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_cards"],
    ) -> ListModelCardsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_explainability_job_definitions"],
    ) -> ListModelExplainabilityJobDefinitionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_metadata"],
    ) -> ListModelMetadataPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_package_groups"],
    ) -> ListModelPackageGroupsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_packages"],
    ) -> ListModelPackagesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_quality_job_definitions"],
    ) -> ListModelQualityJobDefinitionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_models"],
    ) -> ListModelsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_monitoring_alert_history"],
    ) -> ListMonitoringAlertHistoryPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_monitoring_alerts"],
    ) -> ListMonitoringAlertsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_monitoring_executions"],
    ) -> ListMonitoringExecutionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_monitoring_schedules"],
    ) -> ListMonitoringSchedulesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_notebook_instance_lifecycle_configs"],
    ) -> ListNotebookInstanceLifecycleConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_notebook_instances"],
    ) -> ListNotebookInstancesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_optimization_jobs"],
    ) -> ListOptimizationJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_partner_apps"],
    ) -> ListPartnerAppsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_pipeline_execution_steps"],
    ) -> ListPipelineExecutionStepsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_pipeline_executions"],
    ) -> ListPipelineExecutionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_pipeline_parameters_for_execution"],
    ) -> ListPipelineParametersForExecutionPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_pipeline_versions"],
    ) -> ListPipelineVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_pipelines"],
    ) -> ListPipelinesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_processing_jobs"],
    ) -> ListProcessingJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_projects"],
    ) -> ListProjectsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_resource_catalogs"],
    ) -> ListResourceCatalogsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_spaces"],
    ) -> ListSpacesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_stage_devices"],
    ) -> ListStageDevicesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_studio_lifecycle_configs"],
    ) -> ListStudioLifecycleConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_subscribed_workteams"],
    ) -> ListSubscribedWorkteamsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_tags"],
    ) -> ListTagsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_training_jobs"],
    ) -> ListTrainingJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_training_jobs_for_hyper_parameter_tuning_job"],
    ) -> ListTrainingJobsForHyperParameterTuningJobPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_training_plans"],
    ) -> ListTrainingPlansPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_training_sessions"],
    ) -> ListTrainingSessionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_transform_jobs"],
    ) -> ListTransformJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_trial_components"],
    ) -> ListTrialComponentsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_trials"],
    ) -> ListTrialsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_ultra_servers_by_reserved_capacity"],
    ) -> ListUltraServersByReservedCapacityPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_user_profiles"],
    ) -> ListUserProfilesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_workforces"],
    ) -> ListWorkforcesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_workteams"],
    ) -> ListWorkteamsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["search"]) -> SearchPaginator: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["endpoint_deleted"],
    ) -> EndpointDeletedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["endpoint_in_service"],
    ) -> EndpointInServiceWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["image_created"],
    ) -> ImageCreatedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["image_deleted"],
    ) -> ImageDeletedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["image_updated"],
    ) -> ImageUpdatedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["image_version_created"],
    ) -> ImageVersionCreatedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["image_version_deleted"],
    ) -> ImageVersionDeletedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["notebook_instance_deleted"],
    ) -> NotebookInstanceDeletedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["notebook_instance_in_service"],
    ) -> NotebookInstanceInServiceWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["notebook_instance_stopped"],
    ) -> NotebookInstanceStoppedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["processing_job_completed_or_stopped"],
    ) -> ProcessingJobCompletedOrStoppedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["training_job_completed_or_stopped"],
    ) -> TrainingJobCompletedOrStoppedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["transform_job_completed_or_stopped"],
    ) -> TransformJobCompletedOrStoppedWaiter: ...
