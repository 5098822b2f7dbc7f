"""The paginators of Amazon SageMaker Service."""

from collections.abc import Sequence

from botocore.paginate import PageIterator, Paginator

from boto_types.sagemaker.literals import (
    AccountDefaultStatus,
    AIBenchmarkJobStatus,
    AIRecommendationJobStatus,
    AlgorithmSortBy,
    AppImageConfigSortKey,
    AppSortKey,
    AssociationEdgeType,
    AutoMLJobStatus,
    AutoMLSortBy,
    AutoMLSortOrder,
    CandidateSortBy,
    CandidateStatus,
    ClusterEventResourceType,
    ClusterOperationSortBy,
    ClusterOperationStatus,
    ClusterOperationType,
    ClusterSortBy,
    CodeRepositorySortBy,
    CodeRepositorySortOrder,
    CompilationJobStatus,
    CrossAccountFilterOption,
    EdgePackagingJobStatus,
    EndpointConfigSortKey,
    EndpointSortKey,
    EndpointStatus,
    EventSortBy,
    ExecutionStatus,
    FeatureGroupSortBy,
    FeatureGroupSortOrder,
    FeatureGroupStatus,
    HubContentType,
    HyperParameterTuningJobSortByOptions,
    HyperParameterTuningJobStatus,
    ImageSortBy,
    ImageSortOrder,
    ImageVersionSortBy,
    ImageVersionSortOrder,
    InferenceComponentSortKey,
    InferenceComponentStatus,
    InferenceExperimentStatus,
    InferenceExperimentType,
    JobCategory,
    JobStatus,
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
    ModelPackageSortBy,
    ModelPackageType,
    ModelSortKey,
    MonitoringAlertHistorySortKey,
    MonitoringAlertStatus,
    MonitoringExecutionSortKey,
    MonitoringJobDefinitionSortKey,
    MonitoringScheduleSortKey,
    MonitoringType,
    NotebookInstanceLifecycleConfigSortKey,
    NotebookInstanceLifecycleConfigSortOrder,
    NotebookInstanceSortKey,
    NotebookInstanceSortOrder,
    NotebookInstanceStatus,
    OfflineStoreStatusValue,
    OptimizationJobStatus,
    OrderKey,
    PipelineManagedBy,
    ProcessingJobStatus,
    ProjectSortBy,
    ProjectSortOrder,
    RecommendationJobStatus,
    RecommendationStepType,
    ResourceCatalogSortBy,
    ResourceCatalogSortOrder,
    ResourceType,
    SchedulerResourceStatus,
    ScheduleStatus,
    SearchSortOrder,
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
    TrackingServerStatus,
    TrainingJobSortByOptions,
    TrainingJobStatus,
    TrainingPlanSortBy,
    TrainingPlanSortOrder,
    TrainingSessionStatus,
    TransformJobStatus,
    UserProfileSortKey,
    WarmPoolResourceStatus,
)
from boto_types.sagemaker.responses import (
    CreateHubContentPresignedUrlsResponse,
    DescribeTrainingPlanExtensionHistoryResponse,
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
    SearchResponse,
)
from boto_types.sagemaker.views import (
    ModelMetadataSearchExpressionLike,
    PresignedUrlAccessConfigLike,
    SearchExpressionLike,
    TrainingPlanFilterLike,
    VisibilityConditionsLike,
)
from boto_types.values import PaginatorConfig, TimestampInput

class CreateHubContentPresignedUrlsPaginator(Paginator):
    """`client.get_paginator("create_hub_content_presigned_urls")`."""

    def paginate(
        self,
        *,
        HubName: str,
        HubContentType: HubContentType,
        HubContentName: str,
        HubContentVersion: str = ...,
        AccessConfig: PresignedUrlAccessConfigLike = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[CreateHubContentPresignedUrlsResponse]:
        """Yield the pages of `create_hub_content_presigned_urls`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/CreateHubContentPresignedUrls.html
        """

class DescribeTrainingPlanExtensionHistoryPaginator(Paginator):
    """`client.get_paginator("describe_training_plan_extension_history")`."""

    def paginate(
        self,
        *,
        TrainingPlanArn: str,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[DescribeTrainingPlanExtensionHistoryResponse]:
        """Yield the pages of `describe_training_plan_extension_history`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/DescribeTrainingPlanExtensionHistory.html
        """

class ListAIBenchmarkJobsPaginator(Paginator):
    """`client.get_paginator("list_ai_benchmark_jobs")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        NameContains: str = ...,
        StatusEquals: AIBenchmarkJobStatus = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: ListAIBenchmarkJobsSortBy = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListAIBenchmarkJobsResponse]:
        """Yield the pages of `list_ai_benchmark_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListAIBenchmarkJobs.html
        """

class ListAIRecommendationJobsPaginator(Paginator):
    """`client.get_paginator("list_ai_recommendation_jobs")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        NameContains: str = ...,
        StatusEquals: AIRecommendationJobStatus = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: ListAIRecommendationJobsSortBy = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListAIRecommendationJobsResponse]:
        """Yield the pages of `list_ai_recommendation_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListAIRecommendationJobs.html
        """

class ListAIWorkloadConfigsPaginator(Paginator):
    """`client.get_paginator("list_ai_workload_configs")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: ListAIWorkloadConfigsSortBy = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListAIWorkloadConfigsResponse]:
        """Yield the pages of `list_ai_workload_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListAIWorkloadConfigs.html
        """

class ListActionsPaginator(Paginator):
    """`client.get_paginator("list_actions")`."""

    def paginate(
        self,
        *,
        SourceUri: str = ...,
        ActionType: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortActionsBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListActionsResponse]:
        """Yield the pages of `list_actions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListActions.html
        """

class ListAlgorithmsPaginator(Paginator):
    """`client.get_paginator("list_algorithms")`."""

    def paginate(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        SortBy: AlgorithmSortBy = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListAlgorithmsOutput]:
        """Yield the pages of `list_algorithms`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListAlgorithms.html
        """

class ListAliasesPaginator(Paginator):
    """`client.get_paginator("list_aliases")`."""

    def paginate(
        self,
        *,
        ImageName: str,
        Alias: str = ...,
        Version: int = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListAliasesResponse]:
        """Yield the pages of `list_aliases`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListAliases.html
        """

class ListAppImageConfigsPaginator(Paginator):
    """`client.get_paginator("list_app_image_configs")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        ModifiedTimeBefore: TimestampInput = ...,
        ModifiedTimeAfter: TimestampInput = ...,
        SortBy: AppImageConfigSortKey = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListAppImageConfigsResponse]:
        """Yield the pages of `list_app_image_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListAppImageConfigs.html
        """

class ListAppsPaginator(Paginator):
    """`client.get_paginator("list_apps")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        SortOrder: SortOrder = ...,
        SortBy: AppSortKey = ...,
        DomainIdEquals: str = ...,
        UserProfileNameEquals: str = ...,
        SpaceNameEquals: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListAppsResponse]:
        """Yield the pages of `list_apps`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListApps.html
        """

class ListArtifactsPaginator(Paginator):
    """`client.get_paginator("list_artifacts")`."""

    def paginate(
        self,
        *,
        SourceUri: str = ...,
        ArtifactType: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortArtifactsBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListArtifactsResponse]:
        """Yield the pages of `list_artifacts`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListArtifacts.html
        """

class ListAssociationsPaginator(Paginator):
    """`client.get_paginator("list_associations")`."""

    def paginate(
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
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListAssociationsResponse]:
        """Yield the pages of `list_associations`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListAssociations.html
        """

class ListAutoMLJobsPaginator(Paginator):
    """`client.get_paginator("list_auto_ml_jobs")`."""

    def paginate(
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
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListAutoMLJobsResponse]:
        """Yield the pages of `list_auto_ml_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListAutoMLJobs.html
        """

class ListCandidatesForAutoMLJobPaginator(Paginator):
    """`client.get_paginator("list_candidates_for_auto_ml_job")`."""

    def paginate(
        self,
        *,
        AutoMLJobName: str,
        StatusEquals: CandidateStatus = ...,
        CandidateNameEquals: str = ...,
        SortOrder: AutoMLSortOrder = ...,
        SortBy: CandidateSortBy = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListCandidatesForAutoMLJobResponse]:
        """Yield the pages of `list_candidates_for_auto_ml_job`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListCandidatesForAutoMLJob.html
        """

class ListClusterEventsPaginator(Paginator):
    """`client.get_paginator("list_cluster_events")`."""

    def paginate(
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
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListClusterEventsResponse]:
        """Yield the pages of `list_cluster_events`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListClusterEvents.html
        """

class ListClusterExtensionVersionsPaginator(Paginator):
    """`client.get_paginator("list_cluster_extension_versions")`."""

    def paginate(
        self,
        *,
        ExtensionName: str,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListClusterExtensionVersionsResponse]:
        """Yield the pages of `list_cluster_extension_versions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListClusterExtensionVersions.html
        """

class ListClusterExtensionsPaginator(Paginator):
    """`client.get_paginator("list_cluster_extensions")`."""

    def paginate(
        self,
        *,
        ClusterArn: str,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListClusterExtensionsResponse]:
        """Yield the pages of `list_cluster_extensions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListClusterExtensions.html
        """

class ListClusterNodesPaginator(Paginator):
    """`client.get_paginator("list_cluster_nodes")`."""

    def paginate(
        self,
        *,
        ClusterName: str,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        InstanceGroupNameContains: str = ...,
        MaxResults: int = ...,
        SortBy: ClusterSortBy = ...,
        SortOrder: SortOrder = ...,
        IncludeNodeLogicalIds: bool = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListClusterNodesResponse]:
        """Yield the pages of `list_cluster_nodes`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListClusterNodes.html
        """

class ListClusterOperationsPaginator(Paginator):
    """`client.get_paginator("list_cluster_operations")`."""

    def paginate(
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
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListClusterOperationsResponse]:
        """Yield the pages of `list_cluster_operations`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListClusterOperations.html
        """

class ListClusterSchedulerConfigsPaginator(Paginator):
    """`client.get_paginator("list_cluster_scheduler_configs")`."""

    def paginate(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        NameContains: str = ...,
        ClusterArn: str = ...,
        Status: SchedulerResourceStatus = ...,
        SortBy: SortClusterSchedulerConfigBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListClusterSchedulerConfigsResponse]:
        """Yield the pages of `list_cluster_scheduler_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListClusterSchedulerConfigs.html
        """

class ListClustersPaginator(Paginator):
    """`client.get_paginator("list_clusters")`."""

    def paginate(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        SortBy: ClusterSortBy = ...,
        SortOrder: SortOrder = ...,
        TrainingPlanArn: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListClustersResponse]:
        """Yield the pages of `list_clusters`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListClusters.html
        """

class ListCodeRepositoriesPaginator(Paginator):
    """`client.get_paginator("list_code_repositories")`."""

    def paginate(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        SortBy: CodeRepositorySortBy = ...,
        SortOrder: CodeRepositorySortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListCodeRepositoriesOutput]:
        """Yield the pages of `list_code_repositories`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListCodeRepositories.html
        """

class ListCompilationJobsPaginator(Paginator):
    """`client.get_paginator("list_compilation_jobs")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: CompilationJobStatus = ...,
        SortBy: ListCompilationJobsSortBy = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListCompilationJobsResponse]:
        """Yield the pages of `list_compilation_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListCompilationJobs.html
        """

class ListComputeQuotasPaginator(Paginator):
    """`client.get_paginator("list_compute_quotas")`."""

    def paginate(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        NameContains: str = ...,
        Status: SchedulerResourceStatus = ...,
        ClusterArn: str = ...,
        SortBy: SortQuotaBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListComputeQuotasResponse]:
        """Yield the pages of `list_compute_quotas`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListComputeQuotas.html
        """

class ListContextsPaginator(Paginator):
    """`client.get_paginator("list_contexts")`."""

    def paginate(
        self,
        *,
        SourceUri: str = ...,
        ContextType: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortContextsBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListContextsResponse]:
        """Yield the pages of `list_contexts`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListContexts.html
        """

class ListDataQualityJobDefinitionsPaginator(Paginator):
    """`client.get_paginator("list_data_quality_job_definitions")`."""

    def paginate(
        self,
        *,
        EndpointName: str = ...,
        SortBy: MonitoringJobDefinitionSortKey = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListDataQualityJobDefinitionsResponse]:
        """Yield the pages of `list_data_quality_job_definitions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListDataQualityJobDefinitions.html
        """

class ListDeviceFleetsPaginator(Paginator):
    """`client.get_paginator("list_device_fleets")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        SortBy: ListDeviceFleetsSortBy = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListDeviceFleetsResponse]:
        """Yield the pages of `list_device_fleets`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListDeviceFleets.html
        """

class ListDevicesPaginator(Paginator):
    """`client.get_paginator("list_devices")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        LatestHeartbeatAfter: TimestampInput = ...,
        ModelName: str = ...,
        DeviceFleetName: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListDevicesResponse]:
        """Yield the pages of `list_devices`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListDevices.html
        """

class ListDomainsPaginator(Paginator):
    """`client.get_paginator("list_domains")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListDomainsResponse]:
        """Yield the pages of `list_domains`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListDomains.html
        """

class ListEdgeDeploymentPlansPaginator(Paginator):
    """`client.get_paginator("list_edge_deployment_plans")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        DeviceFleetNameContains: str = ...,
        SortBy: ListEdgeDeploymentPlansSortBy = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListEdgeDeploymentPlansResponse]:
        """Yield the pages of `list_edge_deployment_plans`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListEdgeDeploymentPlans.html
        """

class ListEdgePackagingJobsPaginator(Paginator):
    """`client.get_paginator("list_edge_packaging_jobs")`."""

    def paginate(
        self,
        *,
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
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListEdgePackagingJobsResponse]:
        """Yield the pages of `list_edge_packaging_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListEdgePackagingJobs.html
        """

class ListEndpointConfigsPaginator(Paginator):
    """`client.get_paginator("list_endpoint_configs")`."""

    def paginate(
        self,
        *,
        SortBy: EndpointConfigSortKey = ...,
        SortOrder: OrderKey = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListEndpointConfigsOutput]:
        """Yield the pages of `list_endpoint_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListEndpointConfigs.html
        """

class ListEndpointsPaginator(Paginator):
    """`client.get_paginator("list_endpoints")`."""

    def paginate(
        self,
        *,
        SortBy: EndpointSortKey = ...,
        SortOrder: OrderKey = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: EndpointStatus = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListEndpointsOutput]:
        """Yield the pages of `list_endpoints`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListEndpoints.html
        """

class ListExperimentsPaginator(Paginator):
    """`client.get_paginator("list_experiments")`."""

    def paginate(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortExperimentsBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListExperimentsResponse]:
        """Yield the pages of `list_experiments`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListExperiments.html
        """

class ListFeatureGroupsPaginator(Paginator):
    """`client.get_paginator("list_feature_groups")`."""

    def paginate(
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
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListFeatureGroupsResponse]:
        """Yield the pages of `list_feature_groups`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListFeatureGroups.html
        """

class ListFlowDefinitionsPaginator(Paginator):
    """`client.get_paginator("list_flow_definitions")`."""

    def paginate(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListFlowDefinitionsResponse]:
        """Yield the pages of `list_flow_definitions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListFlowDefinitions.html
        """

class ListHumanTaskUisPaginator(Paginator):
    """`client.get_paginator("list_human_task_uis")`."""

    def paginate(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListHumanTaskUisResponse]:
        """Yield the pages of `list_human_task_uis`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListHumanTaskUis.html
        """

class ListHyperParameterTuningJobsPaginator(Paginator):
    """`client.get_paginator("list_hyper_parameter_tuning_jobs")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        SortBy: HyperParameterTuningJobSortByOptions = ...,
        SortOrder: SortOrder = ...,
        NameContains: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        StatusEquals: HyperParameterTuningJobStatus = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListHyperParameterTuningJobsResponse]:
        """Yield the pages of `list_hyper_parameter_tuning_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListHyperParameterTuningJobs.html
        """

class ListImageVersionsPaginator(Paginator):
    """`client.get_paginator("list_image_versions")`."""

    def paginate(
        self,
        *,
        ImageName: str,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        SortBy: ImageVersionSortBy = ...,
        SortOrder: ImageVersionSortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListImageVersionsResponse]:
        """Yield the pages of `list_image_versions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListImageVersions.html
        """

class ListImagesPaginator(Paginator):
    """`client.get_paginator("list_images")`."""

    def paginate(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        SortBy: ImageSortBy = ...,
        SortOrder: ImageSortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListImagesResponse]:
        """Yield the pages of `list_images`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListImages.html
        """

class ListInferenceComponentsPaginator(Paginator):
    """`client.get_paginator("list_inference_components")`."""

    def paginate(
        self,
        *,
        SortBy: InferenceComponentSortKey = ...,
        SortOrder: OrderKey = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: InferenceComponentStatus = ...,
        EndpointNameEquals: str = ...,
        VariantNameEquals: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListInferenceComponentsOutput]:
        """Yield the pages of `list_inference_components`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListInferenceComponents.html
        """

class ListInferenceExperimentsPaginator(Paginator):
    """`client.get_paginator("list_inference_experiments")`."""

    def paginate(
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
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListInferenceExperimentsResponse]:
        """Yield the pages of `list_inference_experiments`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListInferenceExperiments.html
        """

class ListInferenceRecommendationsJobStepsPaginator(Paginator):
    """`client.get_paginator("list_inference_recommendations_job_steps")`."""

    def paginate(
        self,
        *,
        JobName: str,
        Status: RecommendationJobStatus = ...,
        StepType: RecommendationStepType = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListInferenceRecommendationsJobStepsResponse]:
        """Yield the pages of `list_inference_recommendations_job_steps`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListInferenceRecommendationsJobSteps.html
        """

class ListInferenceRecommendationsJobsPaginator(Paginator):
    """`client.get_paginator("list_inference_recommendations_jobs")`."""

    def paginate(
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
        MaxResults: int = ...,
        ModelNameEquals: str = ...,
        ModelPackageVersionArnEquals: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListInferenceRecommendationsJobsResponse]:
        """Yield the pages of `list_inference_recommendations_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListInferenceRecommendationsJobs.html
        """

class ListInferenceRoutersPaginator(Paginator):
    """`client.get_paginator("list_inference_routers")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListInferenceRoutersOutput]:
        """Yield the pages of `list_inference_routers`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListInferenceRouters.html
        """

class ListJobSchemaVersionsPaginator(Paginator):
    """`client.get_paginator("list_job_schema_versions")`."""

    def paginate(
        self,
        *,
        JobCategory: JobCategory,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListJobSchemaVersionsResponse]:
        """Yield the pages of `list_job_schema_versions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListJobSchemaVersions.html
        """

class ListJobsPaginator(Paginator):
    """`client.get_paginator("list_jobs")`."""

    def paginate(
        self,
        *,
        JobCategory: JobCategory,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        SortBy: SortBy = ...,
        SortOrder: SortOrder = ...,
        StatusEquals: JobStatus = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListJobsResponse]:
        """Yield the pages of `list_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListJobs.html
        """

class ListLabelingJobsPaginator(Paginator):
    """`client.get_paginator("list_labeling_jobs")`."""

    def paginate(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        SortBy: SortBy = ...,
        SortOrder: SortOrder = ...,
        StatusEquals: LabelingJobStatus = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListLabelingJobsResponse]:
        """Yield the pages of `list_labeling_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListLabelingJobs.html
        """

class ListLabelingJobsForWorkteamPaginator(Paginator):
    """`client.get_paginator("list_labeling_jobs_for_workteam")`."""

    def paginate(
        self,
        *,
        WorkteamArn: str,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        JobReferenceCodeContains: str = ...,
        SortBy: ListLabelingJobsForWorkteamSortByOptions = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListLabelingJobsForWorkteamResponse]:
        """Yield the pages of `list_labeling_jobs_for_workteam`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListLabelingJobsForWorkteam.html
        """

class ListLineageGroupsPaginator(Paginator):
    """`client.get_paginator("list_lineage_groups")`."""

    def paginate(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortLineageGroupsBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListLineageGroupsResponse]:
        """Yield the pages of `list_lineage_groups`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListLineageGroups.html
        """

class ListMlflowAppsPaginator(Paginator):
    """`client.get_paginator("list_mlflow_apps")`."""

    def paginate(
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
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListMlflowAppsResponse]:
        """Yield the pages of `list_mlflow_apps`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListMlflowApps.html
        """

class ListMlflowTrackingServersPaginator(Paginator):
    """`client.get_paginator("list_mlflow_tracking_servers")`."""

    def paginate(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        TrackingServerStatus: TrackingServerStatus = ...,
        MlflowVersion: str = ...,
        SortBy: SortTrackingServerBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListMlflowTrackingServersResponse]:
        """Yield the pages of `list_mlflow_tracking_servers`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListMlflowTrackingServers.html
        """

class ListModelBiasJobDefinitionsPaginator(Paginator):
    """`client.get_paginator("list_model_bias_job_definitions")`."""

    def paginate(
        self,
        *,
        EndpointName: str = ...,
        SortBy: MonitoringJobDefinitionSortKey = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListModelBiasJobDefinitionsResponse]:
        """Yield the pages of `list_model_bias_job_definitions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelBiasJobDefinitions.html
        """

class ListModelCardExportJobsPaginator(Paginator):
    """`client.get_paginator("list_model_card_export_jobs")`."""

    def paginate(
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
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListModelCardExportJobsResponse]:
        """Yield the pages of `list_model_card_export_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelCardExportJobs.html
        """

class ListModelCardVersionsPaginator(Paginator):
    """`client.get_paginator("list_model_card_versions")`."""

    def paginate(
        self,
        *,
        ModelCardName: str,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        ModelCardStatus: ModelCardStatus = ...,
        SortBy: ModelCardVersionSortBy = ...,
        SortOrder: ModelCardSortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListModelCardVersionsResponse]:
        """Yield the pages of `list_model_card_versions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelCardVersions.html
        """

class ListModelCardsPaginator(Paginator):
    """`client.get_paginator("list_model_cards")`."""

    def paginate(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        ModelCardStatus: ModelCardStatus = ...,
        SortBy: ModelCardSortBy = ...,
        SortOrder: ModelCardSortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListModelCardsResponse]:
        """Yield the pages of `list_model_cards`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelCards.html
        """

class ListModelExplainabilityJobDefinitionsPaginator(Paginator):
    """`client.get_paginator("list_model_explainability_job_definitions")`."""

    def paginate(
        self,
        *,
        EndpointName: str = ...,
        SortBy: MonitoringJobDefinitionSortKey = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListModelExplainabilityJobDefinitionsResponse]:
        """Yield the pages of `list_model_explainability_job_definitions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelExplainabilityJobDefinitions.html
        """

class ListModelMetadataPaginator(Paginator):
    """`client.get_paginator("list_model_metadata")`."""

    def paginate(
        self,
        *,
        SearchExpression: ModelMetadataSearchExpressionLike = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListModelMetadataResponse]:
        """Yield the pages of `list_model_metadata`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelMetadata.html
        """

class ListModelPackageGroupsPaginator(Paginator):
    """`client.get_paginator("list_model_package_groups")`."""

    def paginate(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        SortBy: ModelPackageGroupSortBy = ...,
        SortOrder: SortOrder = ...,
        CrossAccountFilterOption: CrossAccountFilterOption = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListModelPackageGroupsOutput]:
        """Yield the pages of `list_model_package_groups`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelPackageGroups.html
        """

class ListModelPackagesPaginator(Paginator):
    """`client.get_paginator("list_model_packages")`."""

    def paginate(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        ModelApprovalStatus: ModelApprovalStatus = ...,
        ModelPackageGroupName: str = ...,
        ModelPackageType: ModelPackageType = ...,
        SortBy: ModelPackageSortBy = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListModelPackagesOutput]:
        """Yield the pages of `list_model_packages`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelPackages.html
        """

class ListModelQualityJobDefinitionsPaginator(Paginator):
    """`client.get_paginator("list_model_quality_job_definitions")`."""

    def paginate(
        self,
        *,
        EndpointName: str = ...,
        SortBy: MonitoringJobDefinitionSortKey = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListModelQualityJobDefinitionsResponse]:
        """Yield the pages of `list_model_quality_job_definitions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelQualityJobDefinitions.html
        """

class ListModelsPaginator(Paginator):
    """`client.get_paginator("list_models")`."""

    def paginate(
        self,
        *,
        SortBy: ModelSortKey = ...,
        SortOrder: OrderKey = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListModelsOutput]:
        """Yield the pages of `list_models`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModels.html
        """

class ListMonitoringAlertHistoryPaginator(Paginator):
    """`client.get_paginator("list_monitoring_alert_history")`."""

    def paginate(
        self,
        *,
        MonitoringScheduleName: str = ...,
        MonitoringAlertName: str = ...,
        SortBy: MonitoringAlertHistorySortKey = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        StatusEquals: MonitoringAlertStatus = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListMonitoringAlertHistoryResponse]:
        """Yield the pages of `list_monitoring_alert_history`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListMonitoringAlertHistory.html
        """

class ListMonitoringAlertsPaginator(Paginator):
    """`client.get_paginator("list_monitoring_alerts")`."""

    def paginate(
        self,
        *,
        MonitoringScheduleName: str,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListMonitoringAlertsResponse]:
        """Yield the pages of `list_monitoring_alerts`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListMonitoringAlerts.html
        """

class ListMonitoringExecutionsPaginator(Paginator):
    """`client.get_paginator("list_monitoring_executions")`."""

    def paginate(
        self,
        *,
        MonitoringScheduleName: str = ...,
        EndpointName: str = ...,
        SortBy: MonitoringExecutionSortKey = ...,
        SortOrder: SortOrder = ...,
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
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListMonitoringExecutionsResponse]:
        """Yield the pages of `list_monitoring_executions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListMonitoringExecutions.html
        """

class ListMonitoringSchedulesPaginator(Paginator):
    """`client.get_paginator("list_monitoring_schedules")`."""

    def paginate(
        self,
        *,
        EndpointName: str = ...,
        SortBy: MonitoringScheduleSortKey = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: ScheduleStatus = ...,
        MonitoringJobDefinitionName: str = ...,
        MonitoringTypeEquals: MonitoringType = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListMonitoringSchedulesResponse]:
        """Yield the pages of `list_monitoring_schedules`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListMonitoringSchedules.html
        """

class ListNotebookInstanceLifecycleConfigsPaginator(Paginator):
    """`client.get_paginator("list_notebook_instance_lifecycle_configs")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        SortBy: NotebookInstanceLifecycleConfigSortKey = ...,
        SortOrder: NotebookInstanceLifecycleConfigSortOrder = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListNotebookInstanceLifecycleConfigsOutput]:
        """Yield the pages of `list_notebook_instance_lifecycle_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListNotebookInstanceLifecycleConfigs.html
        """

class ListNotebookInstancesPaginator(Paginator):
    """`client.get_paginator("list_notebook_instances")`."""

    def paginate(
        self,
        *,
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
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListNotebookInstancesOutput]:
        """Yield the pages of `list_notebook_instances`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListNotebookInstances.html
        """

class ListOptimizationJobsPaginator(Paginator):
    """`client.get_paginator("list_optimization_jobs")`."""

    def paginate(
        self,
        *,
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
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListOptimizationJobsResponse]:
        """Yield the pages of `list_optimization_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListOptimizationJobs.html
        """

class ListPartnerAppsPaginator(Paginator):
    """`client.get_paginator("list_partner_apps")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListPartnerAppsResponse]:
        """Yield the pages of `list_partner_apps`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListPartnerApps.html
        """

class ListPipelineExecutionStepsPaginator(Paginator):
    """`client.get_paginator("list_pipeline_execution_steps")`."""

    def paginate(
        self,
        *,
        PipelineExecutionArn: str = ...,
        MaxResults: int = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListPipelineExecutionStepsResponse]:
        """Yield the pages of `list_pipeline_execution_steps`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListPipelineExecutionSteps.html
        """

class ListPipelineExecutionsPaginator(Paginator):
    """`client.get_paginator("list_pipeline_executions")`."""

    def paginate(
        self,
        *,
        PipelineName: str,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortPipelineExecutionsBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PipelineVersionAlias: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListPipelineExecutionsResponse]:
        """Yield the pages of `list_pipeline_executions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListPipelineExecutions.html
        """

class ListPipelineParametersForExecutionPaginator(Paginator):
    """`client.get_paginator("list_pipeline_parameters_for_execution")`."""

    def paginate(
        self,
        *,
        PipelineExecutionArn: str,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListPipelineParametersForExecutionResponse]:
        """Yield the pages of `list_pipeline_parameters_for_execution`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListPipelineParametersForExecution.html
        """

class ListPipelineVersionsPaginator(Paginator):
    """`client.get_paginator("list_pipeline_versions")`."""

    def paginate(
        self,
        *,
        PipelineName: str,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListPipelineVersionsResponse]:
        """Yield the pages of `list_pipeline_versions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListPipelineVersions.html
        """

class ListPipelinesPaginator(Paginator):
    """`client.get_paginator("list_pipelines")`."""

    def paginate(
        self,
        *,
        PipelineNamePrefix: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortPipelinesBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        ManagedBy: PipelineManagedBy = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListPipelinesResponse]:
        """Yield the pages of `list_pipelines`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListPipelines.html
        """

class ListProcessingJobsPaginator(Paginator):
    """`client.get_paginator("list_processing_jobs")`."""

    def paginate(
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
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListProcessingJobsResponse]:
        """Yield the pages of `list_processing_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListProcessingJobs.html
        """

class ListProjectsPaginator(Paginator):
    """`client.get_paginator("list_projects")`."""

    def paginate(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        SortBy: ProjectSortBy = ...,
        SortOrder: ProjectSortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListProjectsOutput]:
        """Yield the pages of `list_projects`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListProjects.html
        """

class ListResourceCatalogsPaginator(Paginator):
    """`client.get_paginator("list_resource_catalogs")`."""

    def paginate(
        self,
        *,
        NameContains: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortOrder: ResourceCatalogSortOrder = ...,
        SortBy: ResourceCatalogSortBy = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListResourceCatalogsResponse]:
        """Yield the pages of `list_resource_catalogs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListResourceCatalogs.html
        """

class ListSpacesPaginator(Paginator):
    """`client.get_paginator("list_spaces")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        SortOrder: SortOrder = ...,
        SortBy: SpaceSortKey = ...,
        DomainIdEquals: str = ...,
        SpaceNameContains: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListSpacesResponse]:
        """Yield the pages of `list_spaces`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListSpaces.html
        """

class ListStageDevicesPaginator(Paginator):
    """`client.get_paginator("list_stage_devices")`."""

    def paginate(
        self,
        *,
        EdgeDeploymentPlanName: str,
        StageName: str,
        MaxResults: int = ...,
        ExcludeDevicesDeployedInOtherStage: bool = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListStageDevicesResponse]:
        """Yield the pages of `list_stage_devices`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListStageDevices.html
        """

class ListStudioLifecycleConfigsPaginator(Paginator):
    """`client.get_paginator("list_studio_lifecycle_configs")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        NameContains: str = ...,
        AppTypeEquals: StudioLifecycleConfigAppType = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        ModifiedTimeBefore: TimestampInput = ...,
        ModifiedTimeAfter: TimestampInput = ...,
        SortBy: StudioLifecycleConfigSortKey = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListStudioLifecycleConfigsResponse]:
        """Yield the pages of `list_studio_lifecycle_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListStudioLifecycleConfigs.html
        """

class ListSubscribedWorkteamsPaginator(Paginator):
    """`client.get_paginator("list_subscribed_workteams")`."""

    def paginate(
        self,
        *,
        NameContains: str = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListSubscribedWorkteamsResponse]:
        """Yield the pages of `list_subscribed_workteams`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListSubscribedWorkteams.html
        """

class ListTagsPaginator(Paginator):
    """`client.get_paginator("list_tags")`."""

    def paginate(
        self,
        *,
        ResourceArn: str,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListTagsOutput]:
        """Yield the pages of `list_tags`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListTags.html
        """

class ListTrainingJobsPaginator(Paginator):
    """`client.get_paginator("list_training_jobs")`."""

    def paginate(
        self,
        *,
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
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListTrainingJobsResponse]:
        """Yield the pages of `list_training_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListTrainingJobs.html
        """

class ListTrainingJobsForHyperParameterTuningJobPaginator(Paginator):
    """`client.get_paginator("list_training_jobs_for_hyper_parameter_tuning_job")`."""

    def paginate(
        self,
        *,
        HyperParameterTuningJobName: str,
        MaxResults: int = ...,
        StatusEquals: TrainingJobStatus = ...,
        SortBy: TrainingJobSortByOptions = ...,
        SortOrder: SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListTrainingJobsForHyperParameterTuningJobResponse]:
        """Yield the pages of `list_training_jobs_for_hyper_parameter_tuning_job`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListTrainingJobsForHyperParameterTuningJob.html
        """

class ListTrainingPlansPaginator(Paginator):
    """`client.get_paginator("list_training_plans")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        StartTimeAfter: TimestampInput = ...,
        StartTimeBefore: TimestampInput = ...,
        SortBy: TrainingPlanSortBy = ...,
        SortOrder: TrainingPlanSortOrder = ...,
        Filters: Sequence[TrainingPlanFilterLike] = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListTrainingPlansResponse]:
        """Yield the pages of `list_training_plans`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListTrainingPlans.html
        """

class ListTrainingSessionsPaginator(Paginator):
    """`client.get_paginator("list_training_sessions")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: TrainingSessionStatus = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListTrainingSessionsResponse]:
        """Yield the pages of `list_training_sessions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListTrainingSessions.html
        """

class ListTransformJobsPaginator(Paginator):
    """`client.get_paginator("list_transform_jobs")`."""

    def paginate(
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
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListTransformJobsResponse]:
        """Yield the pages of `list_transform_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListTransformJobs.html
        """

class ListTrialComponentsPaginator(Paginator):
    """`client.get_paginator("list_trial_components")`."""

    def paginate(
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
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListTrialComponentsResponse]:
        """Yield the pages of `list_trial_components`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListTrialComponents.html
        """

class ListTrialsPaginator(Paginator):
    """`client.get_paginator("list_trials")`."""

    def paginate(
        self,
        *,
        ExperimentName: str = ...,
        TrialComponentName: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: SortTrialsBy = ...,
        SortOrder: SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListTrialsResponse]:
        """Yield the pages of `list_trials`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListTrials.html
        """

class ListUltraServersByReservedCapacityPaginator(Paginator):
    """`client.get_paginator("list_ultra_servers_by_reserved_capacity")`."""

    def paginate(
        self,
        *,
        ReservedCapacityArn: str,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListUltraServersByReservedCapacityResponse]:
        """Yield the pages of `list_ultra_servers_by_reserved_capacity`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListUltraServersByReservedCapacity.html
        """

class ListUserProfilesPaginator(Paginator):
    """`client.get_paginator("list_user_profiles")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        SortOrder: SortOrder = ...,
        SortBy: UserProfileSortKey = ...,
        DomainIdEquals: str = ...,
        UserProfileNameContains: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListUserProfilesResponse]:
        """Yield the pages of `list_user_profiles`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListUserProfiles.html
        """

class ListWorkforcesPaginator(Paginator):
    """`client.get_paginator("list_workforces")`."""

    def paginate(
        self,
        *,
        SortBy: ListWorkforcesSortByOptions = ...,
        SortOrder: SortOrder = ...,
        NameContains: str = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListWorkforcesResponse]:
        """Yield the pages of `list_workforces`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListWorkforces.html
        """

class ListWorkteamsPaginator(Paginator):
    """`client.get_paginator("list_workteams")`."""

    def paginate(
        self,
        *,
        SortBy: ListWorkteamsSortByOptions = ...,
        SortOrder: SortOrder = ...,
        NameContains: str = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[ListWorkteamsResponse]:
        """Yield the pages of `list_workteams`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListWorkteams.html
        """

class SearchPaginator(Paginator):
    """`client.get_paginator("search")`."""

    def paginate(
        self,
        *,
        Resource: ResourceType,
        SearchExpression: SearchExpressionLike = ...,
        SortBy: str = ...,
        SortOrder: SearchSortOrder = ...,
        MaxResults: int = ...,
        CrossAccountFilterOption: CrossAccountFilterOption = ...,
        VisibilityConditions: Sequence[VisibilityConditionsLike] = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[SearchResponse]:
        """Yield the pages of `search`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/Search.html
        """
