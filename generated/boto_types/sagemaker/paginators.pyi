"""Paginators of Amazon SageMaker Service."""

from collections.abc import Sequence

from botocore.paginate import PageIterator, Paginator

from boto_types.sagemaker import literals, responses, views
from boto_types.values import PaginatorConfig, TimestampInput

class CreateHubContentPresignedUrlsPaginator(Paginator):
    """`client.get_paginator("create_hub_content_presigned_urls")`."""

    def paginate(
        self,
        *,
        HubName: str,
        HubContentType: literals.HubContentType,
        HubContentName: str,
        HubContentVersion: str = ...,
        AccessConfig: views.PresignedUrlAccessConfigLike = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.CreateHubContentPresignedUrlsResponse]:
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
    ) -> PageIterator[responses.DescribeTrainingPlanExtensionHistoryResponse]:
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
        StatusEquals: literals.AIBenchmarkJobStatus = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: literals.ListAIBenchmarkJobsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListAIBenchmarkJobsResponse]:
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
        StatusEquals: literals.AIRecommendationJobStatus = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: literals.ListAIRecommendationJobsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListAIRecommendationJobsResponse]:
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
        SortBy: literals.ListAIWorkloadConfigsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListAIWorkloadConfigsResponse]:
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
        SortBy: literals.SortActionsBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListActionsResponse]:
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
        SortBy: literals.AlgorithmSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListAlgorithmsOutput]:
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
    ) -> PageIterator[responses.ListAliasesResponse]:
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
        SortBy: literals.AppImageConfigSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListAppImageConfigsResponse]:
        """Yield the pages of `list_app_image_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListAppImageConfigs.html
        """

class ListAppsPaginator(Paginator):
    """`client.get_paginator("list_apps")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        SortOrder: literals.SortOrder = ...,
        SortBy: literals.AppSortKey = ...,
        DomainIdEquals: str = ...,
        UserProfileNameEquals: str = ...,
        SpaceNameEquals: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListAppsResponse]:
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
        SortBy: literals.SortArtifactsBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListArtifactsResponse]:
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
        AssociationType: literals.AssociationEdgeType = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: literals.SortAssociationsBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListAssociationsResponse]:
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
        StatusEquals: literals.AutoMLJobStatus = ...,
        SortOrder: literals.AutoMLSortOrder = ...,
        SortBy: literals.AutoMLSortBy = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListAutoMLJobsResponse]:
        """Yield the pages of `list_auto_ml_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListAutoMLJobs.html
        """

class ListCandidatesForAutoMLJobPaginator(Paginator):
    """`client.get_paginator("list_candidates_for_auto_ml_job")`."""

    def paginate(
        self,
        *,
        AutoMLJobName: str,
        StatusEquals: literals.CandidateStatus = ...,
        CandidateNameEquals: str = ...,
        SortOrder: literals.AutoMLSortOrder = ...,
        SortBy: literals.CandidateSortBy = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListCandidatesForAutoMLJobResponse]:
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
        SortBy: literals.EventSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        ResourceType: literals.ClusterEventResourceType = ...,
        OperationId: str = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListClusterEventsResponse]:
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
    ) -> PageIterator[responses.ListClusterExtensionVersionsResponse]:
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
    ) -> PageIterator[responses.ListClusterExtensionsResponse]:
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
        SortBy: literals.ClusterSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        IncludeNodeLogicalIds: bool = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListClusterNodesResponse]:
        """Yield the pages of `list_cluster_nodes`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListClusterNodes.html
        """

class ListClusterOperationsPaginator(Paginator):
    """`client.get_paginator("list_cluster_operations")`."""

    def paginate(
        self,
        *,
        ClusterName: str,
        Status: literals.ClusterOperationStatus = ...,
        Type: literals.ClusterOperationType = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: literals.ClusterOperationSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListClusterOperationsResponse]:
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
        Status: literals.SchedulerResourceStatus = ...,
        SortBy: literals.SortClusterSchedulerConfigBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListClusterSchedulerConfigsResponse]:
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
        SortBy: literals.ClusterSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        TrainingPlanArn: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListClustersResponse]:
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
        SortBy: literals.CodeRepositorySortBy = ...,
        SortOrder: literals.CodeRepositorySortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListCodeRepositoriesOutput]:
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
        StatusEquals: literals.CompilationJobStatus = ...,
        SortBy: literals.ListCompilationJobsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListCompilationJobsResponse]:
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
        Status: literals.SchedulerResourceStatus = ...,
        ClusterArn: str = ...,
        SortBy: literals.SortQuotaBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListComputeQuotasResponse]:
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
        SortBy: literals.SortContextsBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListContextsResponse]:
        """Yield the pages of `list_contexts`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListContexts.html
        """

class ListDataQualityJobDefinitionsPaginator(Paginator):
    """`client.get_paginator("list_data_quality_job_definitions")`."""

    def paginate(
        self,
        *,
        EndpointName: str = ...,
        SortBy: literals.MonitoringJobDefinitionSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListDataQualityJobDefinitionsResponse]:
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
        SortBy: literals.ListDeviceFleetsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListDeviceFleetsResponse]:
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
    ) -> PageIterator[responses.ListDevicesResponse]:
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
    ) -> PageIterator[responses.ListDomainsResponse]:
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
        SortBy: literals.ListEdgeDeploymentPlansSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListEdgeDeploymentPlansResponse]:
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
        StatusEquals: literals.EdgePackagingJobStatus = ...,
        SortBy: literals.ListEdgePackagingJobsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListEdgePackagingJobsResponse]:
        """Yield the pages of `list_edge_packaging_jobs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListEdgePackagingJobs.html
        """

class ListEndpointConfigsPaginator(Paginator):
    """`client.get_paginator("list_endpoint_configs")`."""

    def paginate(
        self,
        *,
        SortBy: literals.EndpointConfigSortKey = ...,
        SortOrder: literals.OrderKey = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListEndpointConfigsOutput]:
        """Yield the pages of `list_endpoint_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListEndpointConfigs.html
        """

class ListEndpointsPaginator(Paginator):
    """`client.get_paginator("list_endpoints")`."""

    def paginate(
        self,
        *,
        SortBy: literals.EndpointSortKey = ...,
        SortOrder: literals.OrderKey = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: literals.EndpointStatus = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListEndpointsOutput]:
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
        SortBy: literals.SortExperimentsBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListExperimentsResponse]:
        """Yield the pages of `list_experiments`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListExperiments.html
        """

class ListFeatureGroupsPaginator(Paginator):
    """`client.get_paginator("list_feature_groups")`."""

    def paginate(
        self,
        *,
        NameContains: str = ...,
        FeatureGroupStatusEquals: literals.FeatureGroupStatus = ...,
        OfflineStoreStatusEquals: literals.OfflineStoreStatusValue = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortOrder: literals.FeatureGroupSortOrder = ...,
        SortBy: literals.FeatureGroupSortBy = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListFeatureGroupsResponse]:
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
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListFlowDefinitionsResponse]:
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
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListHumanTaskUisResponse]:
        """Yield the pages of `list_human_task_uis`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListHumanTaskUis.html
        """

class ListHyperParameterTuningJobsPaginator(Paginator):
    """`client.get_paginator("list_hyper_parameter_tuning_jobs")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        SortBy: literals.HyperParameterTuningJobSortByOptions = ...,
        SortOrder: literals.SortOrder = ...,
        NameContains: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        StatusEquals: literals.HyperParameterTuningJobStatus = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListHyperParameterTuningJobsResponse]:
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
        SortBy: literals.ImageVersionSortBy = ...,
        SortOrder: literals.ImageVersionSortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListImageVersionsResponse]:
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
        SortBy: literals.ImageSortBy = ...,
        SortOrder: literals.ImageSortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListImagesResponse]:
        """Yield the pages of `list_images`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListImages.html
        """

class ListInferenceComponentsPaginator(Paginator):
    """`client.get_paginator("list_inference_components")`."""

    def paginate(
        self,
        *,
        SortBy: literals.InferenceComponentSortKey = ...,
        SortOrder: literals.OrderKey = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: literals.InferenceComponentStatus = ...,
        EndpointNameEquals: str = ...,
        VariantNameEquals: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListInferenceComponentsOutput]:
        """Yield the pages of `list_inference_components`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListInferenceComponents.html
        """

class ListInferenceExperimentsPaginator(Paginator):
    """`client.get_paginator("list_inference_experiments")`."""

    def paginate(
        self,
        *,
        NameContains: str = ...,
        Type: literals.InferenceExperimentType = ...,
        StatusEquals: literals.InferenceExperimentStatus = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        SortBy: literals.SortInferenceExperimentsBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListInferenceExperimentsResponse]:
        """Yield the pages of `list_inference_experiments`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListInferenceExperiments.html
        """

class ListInferenceRecommendationsJobStepsPaginator(Paginator):
    """`client.get_paginator("list_inference_recommendations_job_steps")`."""

    def paginate(
        self,
        *,
        JobName: str,
        Status: literals.RecommendationJobStatus = ...,
        StepType: literals.RecommendationStepType = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListInferenceRecommendationsJobStepsResponse]:
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
        StatusEquals: literals.RecommendationJobStatus = ...,
        SortBy: literals.ListInferenceRecommendationsJobsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        ModelNameEquals: str = ...,
        ModelPackageVersionArnEquals: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListInferenceRecommendationsJobsResponse]:
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
    ) -> PageIterator[responses.ListInferenceRoutersOutput]:
        """Yield the pages of `list_inference_routers`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListInferenceRouters.html
        """

class ListJobSchemaVersionsPaginator(Paginator):
    """`client.get_paginator("list_job_schema_versions")`."""

    def paginate(
        self,
        *,
        JobCategory: literals.JobCategory,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListJobSchemaVersionsResponse]:
        """Yield the pages of `list_job_schema_versions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListJobSchemaVersions.html
        """

class ListJobsPaginator(Paginator):
    """`client.get_paginator("list_jobs")`."""

    def paginate(
        self,
        *,
        JobCategory: literals.JobCategory,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        SortBy: literals.SortBy = ...,
        SortOrder: literals.SortOrder = ...,
        StatusEquals: literals.JobStatus = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListJobsResponse]:
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
        SortBy: literals.SortBy = ...,
        SortOrder: literals.SortOrder = ...,
        StatusEquals: literals.LabelingJobStatus = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListLabelingJobsResponse]:
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
        SortBy: literals.ListLabelingJobsForWorkteamSortByOptions = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListLabelingJobsForWorkteamResponse]:
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
        SortBy: literals.SortLineageGroupsBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListLineageGroupsResponse]:
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
        Status: literals.MlflowAppStatus = ...,
        MlflowVersion: str = ...,
        DefaultForDomainId: str = ...,
        AccountDefaultStatus: literals.AccountDefaultStatus = ...,
        SortBy: literals.SortMlflowAppBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListMlflowAppsResponse]:
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
        TrackingServerStatus: literals.TrackingServerStatus = ...,
        MlflowVersion: str = ...,
        SortBy: literals.SortTrackingServerBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListMlflowTrackingServersResponse]:
        """Yield the pages of `list_mlflow_tracking_servers`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListMlflowTrackingServers.html
        """

class ListModelBiasJobDefinitionsPaginator(Paginator):
    """`client.get_paginator("list_model_bias_job_definitions")`."""

    def paginate(
        self,
        *,
        EndpointName: str = ...,
        SortBy: literals.MonitoringJobDefinitionSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListModelBiasJobDefinitionsResponse]:
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
        StatusEquals: literals.ModelCardExportJobStatus = ...,
        SortBy: literals.ModelCardExportJobSortBy = ...,
        SortOrder: literals.ModelCardExportJobSortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListModelCardExportJobsResponse]:
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
        ModelCardStatus: literals.ModelCardStatus = ...,
        SortBy: literals.ModelCardVersionSortBy = ...,
        SortOrder: literals.ModelCardSortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListModelCardVersionsResponse]:
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
        ModelCardStatus: literals.ModelCardStatus = ...,
        SortBy: literals.ModelCardSortBy = ...,
        SortOrder: literals.ModelCardSortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListModelCardsResponse]:
        """Yield the pages of `list_model_cards`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelCards.html
        """

class ListModelExplainabilityJobDefinitionsPaginator(Paginator):
    """`client.get_paginator("list_model_explainability_job_definitions")`."""

    def paginate(
        self,
        *,
        EndpointName: str = ...,
        SortBy: literals.MonitoringJobDefinitionSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListModelExplainabilityJobDefinitionsResponse]:
        """Yield the pages of `list_model_explainability_job_definitions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelExplainabilityJobDefinitions.html
        """

class ListModelMetadataPaginator(Paginator):
    """`client.get_paginator("list_model_metadata")`."""

    def paginate(
        self,
        *,
        SearchExpression: views.ModelMetadataSearchExpressionLike = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListModelMetadataResponse]:
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
        SortBy: literals.ModelPackageGroupSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        CrossAccountFilterOption: literals.CrossAccountFilterOption = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListModelPackageGroupsOutput]:
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
        ModelApprovalStatus: literals.ModelApprovalStatus = ...,
        ModelPackageGroupName: str = ...,
        ModelPackageType: literals.ModelPackageType = ...,
        SortBy: literals.ModelPackageSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListModelPackagesOutput]:
        """Yield the pages of `list_model_packages`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelPackages.html
        """

class ListModelQualityJobDefinitionsPaginator(Paginator):
    """`client.get_paginator("list_model_quality_job_definitions")`."""

    def paginate(
        self,
        *,
        EndpointName: str = ...,
        SortBy: literals.MonitoringJobDefinitionSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListModelQualityJobDefinitionsResponse]:
        """Yield the pages of `list_model_quality_job_definitions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListModelQualityJobDefinitions.html
        """

class ListModelsPaginator(Paginator):
    """`client.get_paginator("list_models")`."""

    def paginate(
        self,
        *,
        SortBy: literals.ModelSortKey = ...,
        SortOrder: literals.OrderKey = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListModelsOutput]:
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
        SortBy: literals.MonitoringAlertHistorySortKey = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        StatusEquals: literals.MonitoringAlertStatus = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListMonitoringAlertHistoryResponse]:
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
    ) -> PageIterator[responses.ListMonitoringAlertsResponse]:
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
        SortBy: literals.MonitoringExecutionSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        ScheduledTimeBefore: TimestampInput = ...,
        ScheduledTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: literals.ExecutionStatus = ...,
        MonitoringJobDefinitionName: str = ...,
        MonitoringTypeEquals: literals.MonitoringType = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListMonitoringExecutionsResponse]:
        """Yield the pages of `list_monitoring_executions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListMonitoringExecutions.html
        """

class ListMonitoringSchedulesPaginator(Paginator):
    """`client.get_paginator("list_monitoring_schedules")`."""

    def paginate(
        self,
        *,
        EndpointName: str = ...,
        SortBy: literals.MonitoringScheduleSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: literals.ScheduleStatus = ...,
        MonitoringJobDefinitionName: str = ...,
        MonitoringTypeEquals: literals.MonitoringType = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListMonitoringSchedulesResponse]:
        """Yield the pages of `list_monitoring_schedules`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListMonitoringSchedules.html
        """

class ListNotebookInstanceLifecycleConfigsPaginator(Paginator):
    """`client.get_paginator("list_notebook_instance_lifecycle_configs")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        SortBy: literals.NotebookInstanceLifecycleConfigSortKey = ...,
        SortOrder: literals.NotebookInstanceLifecycleConfigSortOrder = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListNotebookInstanceLifecycleConfigsOutput]:
        """Yield the pages of `list_notebook_instance_lifecycle_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListNotebookInstanceLifecycleConfigs.html
        """

class ListNotebookInstancesPaginator(Paginator):
    """`client.get_paginator("list_notebook_instances")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        SortBy: literals.NotebookInstanceSortKey = ...,
        SortOrder: literals.NotebookInstanceSortOrder = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: literals.NotebookInstanceStatus = ...,
        NotebookInstanceLifecycleConfigNameContains: str = ...,
        DefaultCodeRepositoryContains: str = ...,
        AdditionalCodeRepositoryEquals: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListNotebookInstancesOutput]:
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
        StatusEquals: literals.OptimizationJobStatus = ...,
        SortBy: literals.ListOptimizationJobsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListOptimizationJobsResponse]:
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
    ) -> PageIterator[responses.ListPartnerAppsResponse]:
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
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListPipelineExecutionStepsResponse]:
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
        SortBy: literals.SortPipelineExecutionsBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PipelineVersionAlias: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListPipelineExecutionsResponse]:
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
    ) -> PageIterator[responses.ListPipelineParametersForExecutionResponse]:
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
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListPipelineVersionsResponse]:
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
        SortBy: literals.SortPipelinesBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        ManagedBy: literals.PipelineManagedBy = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListPipelinesResponse]:
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
        StatusEquals: literals.ProcessingJobStatus = ...,
        SortBy: literals.SortBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListProcessingJobsResponse]:
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
        SortBy: literals.ProjectSortBy = ...,
        SortOrder: literals.ProjectSortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListProjectsOutput]:
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
        SortOrder: literals.ResourceCatalogSortOrder = ...,
        SortBy: literals.ResourceCatalogSortBy = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListResourceCatalogsResponse]:
        """Yield the pages of `list_resource_catalogs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListResourceCatalogs.html
        """

class ListSpacesPaginator(Paginator):
    """`client.get_paginator("list_spaces")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        SortOrder: literals.SortOrder = ...,
        SortBy: literals.SpaceSortKey = ...,
        DomainIdEquals: str = ...,
        SpaceNameContains: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListSpacesResponse]:
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
    ) -> PageIterator[responses.ListStageDevicesResponse]:
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
        AppTypeEquals: literals.StudioLifecycleConfigAppType = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        ModifiedTimeBefore: TimestampInput = ...,
        ModifiedTimeAfter: TimestampInput = ...,
        SortBy: literals.StudioLifecycleConfigSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListStudioLifecycleConfigsResponse]:
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
    ) -> PageIterator[responses.ListSubscribedWorkteamsResponse]:
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
    ) -> PageIterator[responses.ListTagsOutput]:
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
        StatusEquals: literals.TrainingJobStatus = ...,
        SortBy: literals.SortBy = ...,
        SortOrder: literals.SortOrder = ...,
        WarmPoolStatusEquals: literals.WarmPoolResourceStatus = ...,
        TrainingPlanArnEquals: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListTrainingJobsResponse]:
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
        StatusEquals: literals.TrainingJobStatus = ...,
        SortBy: literals.TrainingJobSortByOptions = ...,
        SortOrder: literals.SortOrder = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListTrainingJobsForHyperParameterTuningJobResponse]:
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
        SortBy: literals.TrainingPlanSortBy = ...,
        SortOrder: literals.TrainingPlanSortOrder = ...,
        Filters: Sequence[views.TrainingPlanFilterLike] = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListTrainingPlansResponse]:
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
        StatusEquals: literals.TrainingSessionStatus = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListTrainingSessionsResponse]:
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
        StatusEquals: literals.TransformJobStatus = ...,
        SortBy: literals.SortBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListTransformJobsResponse]:
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
        SortBy: literals.SortTrialComponentsBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListTrialComponentsResponse]:
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
        SortBy: literals.SortTrialsBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListTrialsResponse]:
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
    ) -> PageIterator[responses.ListUltraServersByReservedCapacityResponse]:
        """Yield the pages of `list_ultra_servers_by_reserved_capacity`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListUltraServersByReservedCapacity.html
        """

class ListUserProfilesPaginator(Paginator):
    """`client.get_paginator("list_user_profiles")`."""

    def paginate(
        self,
        *,
        MaxResults: int = ...,
        SortOrder: literals.SortOrder = ...,
        SortBy: literals.UserProfileSortKey = ...,
        DomainIdEquals: str = ...,
        UserProfileNameContains: str = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListUserProfilesResponse]:
        """Yield the pages of `list_user_profiles`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListUserProfiles.html
        """

class ListWorkforcesPaginator(Paginator):
    """`client.get_paginator("list_workforces")`."""

    def paginate(
        self,
        *,
        SortBy: literals.ListWorkforcesSortByOptions = ...,
        SortOrder: literals.SortOrder = ...,
        NameContains: str = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListWorkforcesResponse]:
        """Yield the pages of `list_workforces`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListWorkforces.html
        """

class ListWorkteamsPaginator(Paginator):
    """`client.get_paginator("list_workteams")`."""

    def paginate(
        self,
        *,
        SortBy: literals.ListWorkteamsSortByOptions = ...,
        SortOrder: literals.SortOrder = ...,
        NameContains: str = ...,
        MaxResults: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListWorkteamsResponse]:
        """Yield the pages of `list_workteams`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/ListWorkteams.html
        """

class SearchPaginator(Paginator):
    """`client.get_paginator("search")`."""

    def paginate(
        self,
        *,
        Resource: literals.ResourceType,
        SearchExpression: views.SearchExpressionLike = ...,
        SortBy: str = ...,
        SortOrder: literals.SearchSortOrder = ...,
        MaxResults: int = ...,
        CrossAccountFilterOption: literals.CrossAccountFilterOption = ...,
        VisibilityConditions: Sequence[views.VisibilityConditionsLike] = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.SearchResponse]:
        """Yield the pages of `search`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/paginator/Search.html
        """
