"""Keyword arguments in Amazon SageMaker Service, as TypedDicts.

An example is `CreateHubContentPresignedUrlsPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.sagemaker import literals, views
from boto_types.values import PaginatorConfig, TimestampInput, WaiterConfig


class CreateHubContentPresignedUrlsPaginateKwargs(TypedDict, total=False, closed=True):
    HubName: Required[str]
    HubContentType: Required[literals.HubContentType]
    HubContentName: Required[str]
    HubContentVersion: str
    AccessConfig: views.PresignedUrlAccessConfigLike
    MaxResults: int
    PaginationConfig: PaginatorConfig


class DescribeTrainingPlanExtensionHistoryPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    TrainingPlanArn: Required[str]
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListAIBenchmarkJobsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    NameContains: str
    StatusEquals: literals.AIBenchmarkJobStatus
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortBy: literals.ListAIBenchmarkJobsSortBy
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListAIRecommendationJobsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    NameContains: str
    StatusEquals: literals.AIRecommendationJobStatus
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortBy: literals.ListAIRecommendationJobsSortBy
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListAIWorkloadConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    NameContains: str
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortBy: literals.ListAIWorkloadConfigsSortBy
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListActionsPaginateKwargs(TypedDict, total=False, closed=True):
    SourceUri: str
    ActionType: str
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortActionsBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListAlgorithmsPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    SortBy: literals.AlgorithmSortBy
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListAliasesPaginateKwargs(TypedDict, total=False, closed=True):
    ImageName: Required[str]
    Alias: str
    Version: int
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListAppImageConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    ModifiedTimeBefore: TimestampInput
    ModifiedTimeAfter: TimestampInput
    SortBy: literals.AppImageConfigSortKey
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListAppsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    SortOrder: literals.SortOrder
    SortBy: literals.AppSortKey
    DomainIdEquals: str
    UserProfileNameEquals: str
    SpaceNameEquals: str
    PaginationConfig: PaginatorConfig


class ListArtifactsPaginateKwargs(TypedDict, total=False, closed=True):
    SourceUri: str
    ArtifactType: str
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortArtifactsBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListAssociationsPaginateKwargs(TypedDict, total=False, closed=True):
    SourceArn: str
    DestinationArn: str
    SourceType: str
    DestinationType: str
    AssociationType: literals.AssociationEdgeType
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortAssociationsBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListAutoMLJobsPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.AutoMLJobStatus
    SortOrder: literals.AutoMLSortOrder
    SortBy: literals.AutoMLSortBy
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListCandidatesForAutoMLJobPaginateKwargs(TypedDict, total=False, closed=True):
    AutoMLJobName: Required[str]
    StatusEquals: literals.CandidateStatus
    CandidateNameEquals: str
    SortOrder: literals.AutoMLSortOrder
    SortBy: literals.CandidateSortBy
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListClusterEventsPaginateKwargs(TypedDict, total=False, closed=True):
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
    PaginationConfig: PaginatorConfig


class ListClusterExtensionVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    ExtensionName: Required[str]
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListClusterExtensionsPaginateKwargs(TypedDict, total=False, closed=True):
    ClusterArn: Required[str]
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    PaginationConfig: PaginatorConfig


class ListClusterNodesPaginateKwargs(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    InstanceGroupNameContains: str
    MaxResults: int
    SortBy: literals.ClusterSortBy
    SortOrder: literals.SortOrder
    IncludeNodeLogicalIds: bool
    PaginationConfig: PaginatorConfig


class ListClusterOperationsPaginateKwargs(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    Status: literals.ClusterOperationStatus
    Type: literals.ClusterOperationType
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortBy: literals.ClusterOperationSortBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListClusterSchedulerConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    NameContains: str
    ClusterArn: str
    Status: literals.SchedulerResourceStatus
    SortBy: literals.SortClusterSchedulerConfigBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListClustersPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    SortBy: literals.ClusterSortBy
    SortOrder: literals.SortOrder
    TrainingPlanArn: str
    PaginationConfig: PaginatorConfig


class ListCodeRepositoriesPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    SortBy: literals.CodeRepositorySortBy
    SortOrder: literals.CodeRepositorySortOrder
    PaginationConfig: PaginatorConfig


class ListCompilationJobsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.CompilationJobStatus
    SortBy: literals.ListCompilationJobsSortBy
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListComputeQuotasPaginateKwargs(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    NameContains: str
    Status: literals.SchedulerResourceStatus
    ClusterArn: str
    SortBy: literals.SortQuotaBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListContextsPaginateKwargs(TypedDict, total=False, closed=True):
    SourceUri: str
    ContextType: str
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortContextsBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListDataQualityJobDefinitionsPaginateKwargs(TypedDict, total=False, closed=True):
    EndpointName: str
    SortBy: literals.MonitoringJobDefinitionSortKey
    SortOrder: literals.SortOrder
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    PaginationConfig: PaginatorConfig


class ListDeviceFleetsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    SortBy: literals.ListDeviceFleetsSortBy
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListDevicesPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    LatestHeartbeatAfter: TimestampInput
    ModelName: str
    DeviceFleetName: str
    PaginationConfig: PaginatorConfig


class ListDomainsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListEdgeDeploymentPlansPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    DeviceFleetNameContains: str
    SortBy: literals.ListEdgeDeploymentPlansSortBy
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListEdgePackagingJobsPaginateKwargs(TypedDict, total=False, closed=True):
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
    PaginationConfig: PaginatorConfig


class ListEndpointConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    SortBy: literals.EndpointConfigSortKey
    SortOrder: literals.OrderKey
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    PaginationConfig: PaginatorConfig


class ListEndpointsPaginateKwargs(TypedDict, total=False, closed=True):
    SortBy: literals.EndpointSortKey
    SortOrder: literals.OrderKey
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    StatusEquals: literals.EndpointStatus
    PaginationConfig: PaginatorConfig


class ListExperimentsPaginateKwargs(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortExperimentsBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListFeatureGroupsPaginateKwargs(TypedDict, total=False, closed=True):
    NameContains: str
    FeatureGroupStatusEquals: literals.FeatureGroupStatus
    OfflineStoreStatusEquals: literals.OfflineStoreStatusValue
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortOrder: literals.FeatureGroupSortOrder
    SortBy: literals.FeatureGroupSortBy
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListFlowDefinitionsPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListHumanTaskUisPaginateKwargs(ListFlowDefinitionsPaginateKwargs, closed=True):
    pass


class ListHyperParameterTuningJobsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    SortBy: literals.HyperParameterTuningJobSortByOptions
    SortOrder: literals.SortOrder
    NameContains: str
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    StatusEquals: literals.HyperParameterTuningJobStatus
    PaginationConfig: PaginatorConfig


class ListImageVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    ImageName: Required[str]
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    MaxResults: int
    SortBy: literals.ImageVersionSortBy
    SortOrder: literals.ImageVersionSortOrder
    PaginationConfig: PaginatorConfig


class ListImagesPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    SortBy: literals.ImageSortBy
    SortOrder: literals.ImageSortOrder
    PaginationConfig: PaginatorConfig


class ListInferenceComponentsPaginateKwargs(TypedDict, total=False, closed=True):
    SortBy: literals.InferenceComponentSortKey
    SortOrder: literals.OrderKey
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    StatusEquals: literals.InferenceComponentStatus
    EndpointNameEquals: str
    VariantNameEquals: str
    PaginationConfig: PaginatorConfig


class ListInferenceExperimentsPaginateKwargs(TypedDict, total=False, closed=True):
    NameContains: str
    Type: literals.InferenceExperimentType
    StatusEquals: literals.InferenceExperimentStatus
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    SortBy: literals.SortInferenceExperimentsBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListInferenceRecommendationsJobStepsPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    JobName: Required[str]
    Status: literals.RecommendationJobStatus
    StepType: literals.RecommendationStepType
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListInferenceRecommendationsJobsPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.RecommendationJobStatus
    SortBy: literals.ListInferenceRecommendationsJobsSortBy
    SortOrder: literals.SortOrder
    MaxResults: int
    ModelNameEquals: str
    ModelPackageVersionArnEquals: str
    PaginationConfig: PaginatorConfig


class ListInferenceRoutersPaginateKwargs(ListDomainsPaginateKwargs, closed=True):
    pass


class ListJobSchemaVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    JobCategory: Required[literals.JobCategory]
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListJobsPaginateKwargs(TypedDict, total=False, closed=True):
    JobCategory: Required[literals.JobCategory]
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    SortBy: literals.SortBy
    SortOrder: literals.SortOrder
    StatusEquals: literals.JobStatus
    PaginationConfig: PaginatorConfig


class ListLabelingJobsPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    SortBy: literals.SortBy
    SortOrder: literals.SortOrder
    StatusEquals: literals.LabelingJobStatus
    PaginationConfig: PaginatorConfig


class ListLabelingJobsForWorkteamPaginateKwargs(TypedDict, total=False, closed=True):
    WorkteamArn: Required[str]
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    JobReferenceCodeContains: str
    SortBy: literals.ListLabelingJobsForWorkteamSortByOptions
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListLineageGroupsPaginateKwargs(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortLineageGroupsBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListMlflowAppsPaginateKwargs(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    Status: literals.MlflowAppStatus
    MlflowVersion: str
    DefaultForDomainId: str
    AccountDefaultStatus: literals.AccountDefaultStatus
    SortBy: literals.SortMlflowAppBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListMlflowTrackingServersPaginateKwargs(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    TrackingServerStatus: literals.TrackingServerStatus
    MlflowVersion: str
    SortBy: literals.SortTrackingServerBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListModelBiasJobDefinitionsPaginateKwargs(
    ListDataQualityJobDefinitionsPaginateKwargs,
    closed=True,
):
    pass


class ListModelCardExportJobsPaginateKwargs(TypedDict, total=False, closed=True):
    ModelCardName: Required[str]
    ModelCardVersion: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    ModelCardExportJobNameContains: str
    StatusEquals: literals.ModelCardExportJobStatus
    SortBy: literals.ModelCardExportJobSortBy
    SortOrder: literals.ModelCardExportJobSortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListModelCardVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    ModelCardName: Required[str]
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    ModelCardStatus: literals.ModelCardStatus
    SortBy: literals.ModelCardVersionSortBy
    SortOrder: literals.ModelCardSortOrder
    PaginationConfig: PaginatorConfig


class ListModelCardsPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    ModelCardStatus: literals.ModelCardStatus
    SortBy: literals.ModelCardSortBy
    SortOrder: literals.ModelCardSortOrder
    PaginationConfig: PaginatorConfig


class ListModelExplainabilityJobDefinitionsPaginateKwargs(
    ListDataQualityJobDefinitionsPaginateKwargs,
    closed=True,
):
    pass


class ListModelMetadataPaginateKwargs(TypedDict, total=False, closed=True):
    SearchExpression: views.ModelMetadataSearchExpressionLike
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListModelPackageGroupsPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    SortBy: literals.ModelPackageGroupSortBy
    SortOrder: literals.SortOrder
    CrossAccountFilterOption: literals.CrossAccountFilterOption
    PaginationConfig: PaginatorConfig


class ListModelPackagesPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    ModelApprovalStatus: literals.ModelApprovalStatus
    ModelPackageGroupName: str
    ModelPackageType: literals.ModelPackageType
    SortBy: literals.ModelPackageSortBy
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListModelQualityJobDefinitionsPaginateKwargs(
    ListDataQualityJobDefinitionsPaginateKwargs,
    closed=True,
):
    pass


class ListModelsPaginateKwargs(TypedDict, total=False, closed=True):
    SortBy: literals.ModelSortKey
    SortOrder: literals.OrderKey
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    PaginationConfig: PaginatorConfig


class ListMonitoringAlertHistoryPaginateKwargs(TypedDict, total=False, closed=True):
    MonitoringScheduleName: str
    MonitoringAlertName: str
    SortBy: literals.MonitoringAlertHistorySortKey
    SortOrder: literals.SortOrder
    MaxResults: int
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    StatusEquals: literals.MonitoringAlertStatus
    PaginationConfig: PaginatorConfig


class ListMonitoringAlertsPaginateKwargs(TypedDict, total=False, closed=True):
    MonitoringScheduleName: Required[str]
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListMonitoringExecutionsPaginateKwargs(TypedDict, total=False, closed=True):
    MonitoringScheduleName: str
    EndpointName: str
    SortBy: literals.MonitoringExecutionSortKey
    SortOrder: literals.SortOrder
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
    PaginationConfig: PaginatorConfig


class ListMonitoringSchedulesPaginateKwargs(TypedDict, total=False, closed=True):
    EndpointName: str
    SortBy: literals.MonitoringScheduleSortKey
    SortOrder: literals.SortOrder
    MaxResults: int
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    StatusEquals: literals.ScheduleStatus
    MonitoringJobDefinitionName: str
    MonitoringTypeEquals: literals.MonitoringType
    PaginationConfig: PaginatorConfig


class ListNotebookInstanceLifecycleConfigsPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    MaxResults: int
    SortBy: literals.NotebookInstanceLifecycleConfigSortKey
    SortOrder: literals.NotebookInstanceLifecycleConfigSortOrder
    NameContains: str
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    PaginationConfig: PaginatorConfig


class ListNotebookInstancesPaginateKwargs(TypedDict, total=False, closed=True):
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
    PaginationConfig: PaginatorConfig


class ListOptimizationJobsPaginateKwargs(TypedDict, total=False, closed=True):
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
    PaginationConfig: PaginatorConfig


class ListPartnerAppsPaginateKwargs(ListDomainsPaginateKwargs, closed=True):
    pass


class ListPipelineExecutionStepsPaginateKwargs(TypedDict, total=False, closed=True):
    PipelineExecutionArn: str
    MaxResults: int
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListPipelineExecutionsPaginateKwargs(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortPipelineExecutionsBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PipelineVersionAlias: str
    PaginationConfig: PaginatorConfig


class ListPipelineParametersForExecutionPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    PipelineExecutionArn: Required[str]
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListPipelineVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListPipelinesPaginateKwargs(TypedDict, total=False, closed=True):
    PipelineNamePrefix: str
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortPipelinesBy
    SortOrder: literals.SortOrder
    MaxResults: int
    ManagedBy: literals.PipelineManagedBy
    PaginationConfig: PaginatorConfig


class ListProcessingJobsPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.ProcessingJobStatus
    SortBy: literals.SortBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListProjectsPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    MaxResults: int
    NameContains: str
    SortBy: literals.ProjectSortBy
    SortOrder: literals.ProjectSortOrder
    PaginationConfig: PaginatorConfig


class ListResourceCatalogsPaginateKwargs(TypedDict, total=False, closed=True):
    NameContains: str
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    SortOrder: literals.ResourceCatalogSortOrder
    SortBy: literals.ResourceCatalogSortBy
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListSpacesPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    SortOrder: literals.SortOrder
    SortBy: literals.SpaceSortKey
    DomainIdEquals: str
    SpaceNameContains: str
    PaginationConfig: PaginatorConfig


class ListStageDevicesPaginateKwargs(TypedDict, total=False, closed=True):
    EdgeDeploymentPlanName: Required[str]
    StageName: Required[str]
    MaxResults: int
    ExcludeDevicesDeployedInOtherStage: bool
    PaginationConfig: PaginatorConfig


class ListStudioLifecycleConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    NameContains: str
    AppTypeEquals: literals.StudioLifecycleConfigAppType
    CreationTimeBefore: TimestampInput
    CreationTimeAfter: TimestampInput
    ModifiedTimeBefore: TimestampInput
    ModifiedTimeAfter: TimestampInput
    SortBy: literals.StudioLifecycleConfigSortKey
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListSubscribedWorkteamsPaginateKwargs(TypedDict, total=False, closed=True):
    NameContains: str
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListTagsPaginateKwargs(TypedDict, total=False, closed=True):
    ResourceArn: Required[str]
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListTrainingJobsPaginateKwargs(TypedDict, total=False, closed=True):
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
    PaginationConfig: PaginatorConfig


class ListTrainingJobsForHyperParameterTuningJobPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    HyperParameterTuningJobName: Required[str]
    MaxResults: int
    StatusEquals: literals.TrainingJobStatus
    SortBy: literals.TrainingJobSortByOptions
    SortOrder: literals.SortOrder
    PaginationConfig: PaginatorConfig


class ListTrainingPlansPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    StartTimeAfter: TimestampInput
    StartTimeBefore: TimestampInput
    SortBy: literals.TrainingPlanSortBy
    SortOrder: literals.TrainingPlanSortOrder
    Filters: Sequence[views.TrainingPlanFilterLike]
    PaginationConfig: PaginatorConfig


class ListTrainingSessionsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.TrainingSessionStatus
    PaginationConfig: PaginatorConfig


class ListTransformJobsPaginateKwargs(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    CreationTimeBefore: TimestampInput
    LastModifiedTimeAfter: TimestampInput
    LastModifiedTimeBefore: TimestampInput
    NameContains: str
    StatusEquals: literals.TransformJobStatus
    SortBy: literals.SortBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListTrialComponentsPaginateKwargs(TypedDict, total=False, closed=True):
    ExperimentName: str
    TrialName: str
    SourceArn: str
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortTrialComponentsBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListTrialsPaginateKwargs(TypedDict, total=False, closed=True):
    ExperimentName: str
    TrialComponentName: str
    CreatedAfter: TimestampInput
    CreatedBefore: TimestampInput
    SortBy: literals.SortTrialsBy
    SortOrder: literals.SortOrder
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListUltraServersByReservedCapacityPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    ReservedCapacityArn: Required[str]
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListUserProfilesPaginateKwargs(TypedDict, total=False, closed=True):
    MaxResults: int
    SortOrder: literals.SortOrder
    SortBy: literals.UserProfileSortKey
    DomainIdEquals: str
    UserProfileNameContains: str
    PaginationConfig: PaginatorConfig


class ListWorkforcesPaginateKwargs(TypedDict, total=False, closed=True):
    SortBy: literals.ListWorkforcesSortByOptions
    SortOrder: literals.SortOrder
    NameContains: str
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListWorkteamsPaginateKwargs(TypedDict, total=False, closed=True):
    SortBy: literals.ListWorkteamsSortByOptions
    SortOrder: literals.SortOrder
    NameContains: str
    MaxResults: int
    PaginationConfig: PaginatorConfig


class SearchPaginateKwargs(TypedDict, total=False, closed=True):
    Resource: Required[literals.ResourceType]
    SearchExpression: views.SearchExpressionLike
    SortBy: str
    SortOrder: literals.SearchSortOrder
    MaxResults: int
    CrossAccountFilterOption: literals.CrossAccountFilterOption
    VisibilityConditions: Sequence[views.VisibilityConditionsLike]
    PaginationConfig: PaginatorConfig


class EndpointDeletedWaitKwargs(TypedDict, closed=True):
    EndpointName: str
    WaiterConfig: NotRequired[WaiterConfig]


class EndpointInServiceWaitKwargs(EndpointDeletedWaitKwargs, closed=True):
    pass


class ImageCreatedWaitKwargs(TypedDict, closed=True):
    ImageName: str
    WaiterConfig: NotRequired[WaiterConfig]


class ImageDeletedWaitKwargs(ImageCreatedWaitKwargs, closed=True):
    pass


class ImageUpdatedWaitKwargs(ImageCreatedWaitKwargs, closed=True):
    pass


class ImageVersionCreatedWaitKwargs(TypedDict, total=False, closed=True):
    ImageName: Required[str]
    Version: int
    Alias: str
    WaiterConfig: WaiterConfig


class ImageVersionDeletedWaitKwargs(ImageVersionCreatedWaitKwargs, closed=True):
    pass


class NotebookInstanceDeletedWaitKwargs(TypedDict, closed=True):
    NotebookInstanceName: str
    WaiterConfig: NotRequired[WaiterConfig]


class NotebookInstanceInServiceWaitKwargs(
    NotebookInstanceDeletedWaitKwargs,
    closed=True,
):
    pass


class NotebookInstanceStoppedWaitKwargs(NotebookInstanceDeletedWaitKwargs, closed=True):
    pass


class ProcessingJobCompletedOrStoppedWaitKwargs(TypedDict, closed=True):
    ProcessingJobName: str
    WaiterConfig: NotRequired[WaiterConfig]


class TrainingJobCompletedOrStoppedWaitKwargs(TypedDict, closed=True):
    TrainingJobName: str
    WaiterConfig: NotRequired[WaiterConfig]


class TransformJobCompletedOrStoppedWaitKwargs(TypedDict, closed=True):
    TransformJobName: str
    WaiterConfig: NotRequired[WaiterConfig]
