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

        Args:
            HubContentType: The type of hub content to access.
            HubContentName: The name of the hub content for which to generate presigned URLs. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            HubContentVersion: Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`.
            AccessConfig: Configuration settings for accessing the hub content, including end-user license agreement acceptance for gated models and expected S3 URL validation.
            MaxResults: The maximum number of presigned URLs to return in the response. Default value is 100. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            TrainingPlanArn: The Amazon Resource Name (ARN); of the training plan to retrieve extension history for. Length: 50 to 2048.
            MaxResults: The maximum number of extensions to return in the response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of benchmark jobs to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that returns only benchmark jobs with the specified status.
            CreationTimeAfter: A filter that returns only jobs created after the specified time.
            CreationTimeBefore: A filter that returns only jobs created before the specified time.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of recommendation jobs to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that returns only recommendation jobs with the specified status.
            CreationTimeAfter: A filter that returns only jobs created after the specified time.
            CreationTimeBefore: A filter that returns only jobs created before the specified time.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of AI workload configurations to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeAfter: A filter that returns only configurations created after the specified time.
            CreationTimeBefore: A filter that returns only configurations created before the specified time.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            SourceUri: A filter that returns only actions with the specified source URI. Length: 1 to 2048.
            ActionType: A filter that returns only actions of the specified type. Length: at most 256.
            CreatedAfter: A filter that returns only actions created on or after the specified time.
            CreatedBefore: A filter that returns only actions created on or before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            MaxResults: The maximum number of actions to return in the response. The default value is 10. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: A filter that returns only algorithms created after the specified time (timestamp).
            CreationTimeBefore: A filter that returns only algorithms created before the specified time (timestamp).
            MaxResults: The maximum number of algorithms to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            SortBy: The parameter by which to sort the results. The default is `CreationTime`.
            SortOrder: The sort order for the results. The default is `Ascending`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            Alias: Length: 1 to 128. Pattern: `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            Version: Range: at least 0.
            MaxResults: The maximum number of aliases to return. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The total number of items to return in the response. The default value is 10. Range: 1 to 100.
            NameContains: A filter that returns only AppImageConfigs whose name contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            CreationTimeBefore: A filter that returns only AppImageConfigs created on or before the specified time.
            CreationTimeAfter: A filter that returns only AppImageConfigs created on or after the specified time.
            ModifiedTimeBefore: A filter that returns only AppImageConfigs modified on or before the specified time.
            ModifiedTimeAfter: A filter that returns only AppImageConfigs modified on or after the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: This parameter defines the maximum number of results that can be return in a single response. Range: 1 to 100.
            SortOrder: The sort order for the results. The default is Ascending.
            SortBy: The parameter by which to sort the results. The default is CreationTime.
            DomainIdEquals: A parameter to search for the domain ID. Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            UserProfileNameEquals: A parameter to search by user profile name. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SpaceNameEquals: A parameter to search by space name. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            SourceUri: A filter that returns only artifacts with the specified source URI. Length: 1 to 2048.
            ArtifactType: A filter that returns only artifacts of the specified type. Length: at most 256.
            CreatedAfter: A filter that returns only artifacts created on or after the specified time.
            CreatedBefore: A filter that returns only artifacts created on or before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            MaxResults: The maximum number of artifacts to return in the response. The default value is 10. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            SourceArn: A filter that returns only associations with the specified source ARN. Length: at most 256.
            DestinationArn: A filter that returns only associations with the specified destination Amazon Resource Name (ARN). Length: at most 256.
            SourceType: A filter that returns only associations with the specified source type. Length: at most 256.
            DestinationType: A filter that returns only associations with the specified destination type. Length: at most 256.
            AssociationType: A filter that returns only associations of the specified type.
            CreatedAfter: A filter that returns only associations created on or after the specified time.
            CreatedBefore: A filter that returns only associations created on or before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            MaxResults: The maximum number of associations to return in the response. The default value is 10. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: Request a list of jobs, using a filter for time.
            CreationTimeBefore: Request a list of jobs, using a filter for time.
            LastModifiedTimeAfter: Request a list of jobs, using a filter for time.
            LastModifiedTimeBefore: Request a list of jobs, using a filter for time.
            NameContains: Request a list of jobs, using a search filter for name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: Request a list of jobs, using a filter for status.
            SortOrder: The sort order for the results. The default is `Descending`.
            SortBy: The parameter by which to sort the results. The default is `Name`.
            MaxResults: Request a list of jobs up to a specified limit. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            AutoMLJobName: List the candidates created for the job by providing the job's name. Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            StatusEquals: List the candidates for the job and filter by status.
            CandidateNameEquals: List the candidates for the job and filter by candidate name. Length: 1 to 64.
            SortOrder: The sort order for the results. The default is `Ascending`.
            SortBy: The parameter by which to sort the results. The default is `Descending`.
            MaxResults: List the job's candidates up to a specified limit. Range: 1 to 300.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ClusterName: The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to list events. Length: at most 256.
            InstanceGroupName: The name of the instance group to filter events. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            NodeId: The EC2 instance ID to filter events. Length: 1 to 256. Pattern: `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            EventTimeAfter: The start of the time range for filtering events.
            EventTimeBefore: The end of the time range for filtering events.
            SortBy: The field to use for sorting the event list.
            SortOrder: The order in which to sort the results. Valid values are `Ascending` or `Descending` (the default is `Descending`).
            ResourceType: The type of resource for which to filter events.
            OperationId: The unique identifier (UUID) of a cluster operation for which to filter events. Pattern: `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.
            MaxResults: The maximum number of events to return in the response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ExtensionName: The name of the extension whose versions you want to list, for example `sagemaker-observability`. Length: 1 to 128. Pattern: `[a-z]([a-z0-9]|-[a-z0-9])*`.
            MaxResults: The maximum number of versions to return in the response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ClusterArn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster whose extensions you want to list. Length: at most 256.
            MaxResults: The maximum number of extensions to return in the response. Range: 1 to 100.
            CreationTimeAfter: A filter that returns extensions created at or after the specified time.
            CreationTimeBefore: A filter that returns extensions created at or before the specified time.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ClusterName: The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster in which you want to retrieve the list of nodes. Length: at most 256.
            CreationTimeAfter: A filter that returns nodes in a SageMaker HyperPod cluster created after the specified time.
            CreationTimeBefore: A filter that returns nodes in a SageMaker HyperPod cluster created before the specified time.
            InstanceGroupNameContains: A filter that returns the instance groups whose name contain a specified string. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            MaxResults: The maximum number of nodes to return in the response. Range: 1 to 100.
            SortBy: The field by which to sort results. The default value is `CREATION_TIME`.
            SortOrder: The sort order for results. The default value is `Ascending`.
            IncludeNodeLogicalIds: Specifies whether to include nodes that are still being provisioned in the response.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ClusterName: The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to list operations. Length: at most 256.
            Status: The operation status to filter by.
            Type: The operation type to filter by.
            CreationTimeAfter: The start of the time range for filtering operations.
            CreationTimeBefore: The end of the time range for filtering operations.
            SortBy: The field to use for sorting the operation list.
            SortOrder: The order in which to sort the results. Valid values are `Ascending` or `Descending` (the default is `Descending`).
            MaxResults: The maximum number of operations to return in the response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreatedAfter: Filter for after this creation time.
            CreatedBefore: Filter for before this creation time.
            NameContains: Filter for name containing this string. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ClusterArn: Filter for ARN of the cluster. Length: at most 256.
            Status: Filter for status.
            SortBy: Filter for sorting the list by a given value.
            SortOrder: The order of the list. By default, listed in `Descending` order according to by `SortBy`.
            MaxResults: The maximum number of cluster policies to list. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: Set a start time for the time range during which you want to list SageMaker HyperPod clusters.
            CreationTimeBefore: Set an end time for the time range during which you want to list SageMaker HyperPod clusters.
            MaxResults: Specifies the maximum number of clusters to evaluate for the operation (not necessarily the number of matching items). Range: 1 to 100.
            NameContains: Set the maximum number of instances to print in the list. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            SortBy: The field by which to sort results. The default value is `CREATION_TIME`.
            SortOrder: The sort order for results. The default value is `Ascending`.
            TrainingPlanArn: The Amazon Resource Name (ARN); of the training plan to filter clusters by. Length: 50 to 2048.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: A filter that returns only Git repositories that were created after the specified time.
            CreationTimeBefore: A filter that returns only Git repositories that were created before the specified time.
            LastModifiedTimeAfter: A filter that returns only Git repositories that were last modified after the specified time.
            LastModifiedTimeBefore: A filter that returns only Git repositories that were last modified before the specified time.
            MaxResults: The maximum number of Git repositories to return in the response. Range: 1 to 100.
            NameContains: A string in the Git repositories name. Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            SortBy: The field to sort results by. The default is `Name`.
            SortOrder: The sort order for results. The default is `Ascending`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of model compilation jobs to return in the response. Range: 1 to 100.
            CreationTimeAfter: A filter that returns the model compilation jobs that were created after a specified time.
            CreationTimeBefore: A filter that returns the model compilation jobs that were created before a specified time.
            LastModifiedTimeAfter: A filter that returns the model compilation jobs that were modified after a specified time.
            LastModifiedTimeBefore: A filter that returns the model compilation jobs that were modified before a specified time.
            NameContains: A filter that returns the model compilation jobs whose name contains a specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that retrieves model compilation jobs with a specific `CompilationJobStatus` status.
            SortBy: The field by which to sort results. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreatedAfter: Filter for after this creation time.
            CreatedBefore: Filter for before this creation time.
            NameContains: Filter for name containing this string. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            Status: Filter for status.
            ClusterArn: Filter for ARN of the cluster. Length: at most 256.
            SortBy: Filter for sorting the list by a given value.
            SortOrder: The order of the list. By default, listed in `Descending` order according to by `SortBy`.
            MaxResults: The maximum number of compute allocation definitions to list. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            SourceUri: A filter that returns only contexts with the specified source URI. Length: 1 to 2048.
            ContextType: A filter that returns only contexts of the specified type. Length: at most 256.
            CreatedAfter: A filter that returns only contexts created on or after the specified time.
            CreatedBefore: A filter that returns only contexts created on or before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            MaxResults: The maximum number of contexts to return in the response. The default value is 10. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            EndpointName: A filter that lists the data quality job definitions associated with the specified endpoint. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: Whether to sort the results in `Ascending` or `Descending` order. The default is `Descending`.
            MaxResults: The maximum number of data quality monitoring job definitions to return in the response. Range: 1 to 100.
            NameContains: A string in the data quality monitoring job definition name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeBefore: A filter that returns only data quality monitoring job definitions created before the specified time.
            CreationTimeAfter: A filter that returns only data quality monitoring job definitions created after the specified time.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of results to select. Range: at most 100.
            CreationTimeAfter: Filter fleets where packaging job was created after specified time.
            CreationTimeBefore: Filter fleets where the edge packaging job was created before specified time.
            LastModifiedTimeAfter: Select fleets where the job was updated after X
            LastModifiedTimeBefore: Select fleets where the job was updated before X
            NameContains: Filter for fleets containing this name in their fleet device name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            SortBy: The column to sort by.
            SortOrder: What direction to sort in.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: Maximum number of results to select. Range: at most 100.
            LatestHeartbeatAfter: Select fleets where the job was updated after X
            ModelName: A filter that searches devices that contains this name in any of their models. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            DeviceFleetName: Filter for fleets containing this name in their device fleet name. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: This parameter defines the maximum number of results that can be return in a single response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of results to select (50 by default). Range: at most 100.
            CreationTimeAfter: Selects edge deployment plans created after this time.
            CreationTimeBefore: Selects edge deployment plans created before this time.
            LastModifiedTimeAfter: Selects edge deployment plans that were last updated after this time.
            LastModifiedTimeBefore: Selects edge deployment plans that were last updated before this time.
            NameContains: Selects edge deployment plans with names containing this name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            DeviceFleetNameContains: Selects edge deployment plans with a device fleet name containing this name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            SortBy: The column by which to sort the edge deployment plans.
            SortOrder: The direction of the sorting (ascending or descending).
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: Maximum number of results to select. Range: at most 100.
            CreationTimeAfter: Select jobs where the job was created after specified time.
            CreationTimeBefore: Select jobs where the job was created before specified time.
            LastModifiedTimeAfter: Select jobs where the job was updated after specified time.
            LastModifiedTimeBefore: Select jobs where the job was updated before specified time.
            NameContains: Filter for jobs containing this name in their packaging job name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            ModelNameContains: Filter for jobs where the model name contains this string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: The job status to filter for.
            SortBy: Use to specify what column to sort by.
            SortOrder: What direction to sort by.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            MaxResults: The maximum number of training jobs to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            CreationTimeBefore: A filter that returns only endpoint configurations created before the specified time (timestamp).
            CreationTimeAfter: A filter that returns only endpoint configurations with a creation time greater than or equal to the specified time (timestamp).
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            SortBy: Sorts the list of results. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            MaxResults: The maximum number of endpoints to return in the response. This value defaults to 10. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            CreationTimeBefore: A filter that returns only endpoints that were created before the specified time (timestamp).
            CreationTimeAfter: A filter that returns only endpoints with a creation time greater than or equal to the specified time (timestamp).
            LastModifiedTimeBefore: A filter that returns only endpoints that were modified before the specified timestamp.
            LastModifiedTimeAfter: A filter that returns only endpoints that were modified after the specified timestamp.
            StatusEquals: A filter that returns only endpoints with the specified status.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreatedAfter: A filter that returns only experiments created after the specified time.
            CreatedBefore: A filter that returns only experiments created before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            MaxResults: The maximum number of experiments to return in the response. The default value is 10. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            NameContains: A string that partially matches one or more `FeatureGroup`s names. Length: 1 to 64.
            FeatureGroupStatusEquals: A `FeatureGroup` status.
            OfflineStoreStatusEquals: An `OfflineStore` status.
            CreationTimeAfter: Use this parameter to search for `FeatureGroups`s created after a specific date and time.
            CreationTimeBefore: Use this parameter to search for `FeatureGroups`s created before a specific date and time.
            SortOrder: The order in which feature groups are listed.
            SortBy: The value on which the feature group list is sorted.
            MaxResults: The maximum number of results returned by `ListFeatureGroups`. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: A filter that returns only flow definitions with a creation time greater than or equal to the specified timestamp.
            CreationTimeBefore: A filter that returns only flow definitions that were created before the specified timestamp.
            SortOrder: An optional value that specifies whether you want the results sorted in `Ascending` or `Descending` order.
            MaxResults: The total number of items to return. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: A filter that returns only human task user interfaces with a creation time greater than or equal to the specified timestamp.
            CreationTimeBefore: A filter that returns only human task user interfaces that were created before the specified timestamp.
            SortOrder: An optional value that specifies whether you want the results sorted in `Ascending` or `Descending` order.
            MaxResults: The total number of items to return. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of tuning jobs to return. The default value is 10. Range: 1 to 100.
            SortBy: The field to sort results by. The default is `Name`.
            SortOrder: The sort order for results. The default is `Ascending`.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeAfter: A filter that returns only tuning jobs that were created after the specified time.
            CreationTimeBefore: A filter that returns only tuning jobs that were created before the specified time.
            LastModifiedTimeAfter: A filter that returns only tuning jobs that were modified after the specified time.
            LastModifiedTimeBefore: A filter that returns only tuning jobs that were modified before the specified time.
            StatusEquals: A filter that returns only tuning jobs with the specified status.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            CreationTimeAfter: A filter that returns only versions created on or after the specified time.
            CreationTimeBefore: A filter that returns only versions created on or before the specified time.
            LastModifiedTimeAfter: A filter that returns only versions modified on or after the specified time.
            LastModifiedTimeBefore: A filter that returns only versions modified on or before the specified time.
            MaxResults: The maximum number of versions to return in the response. The default value is 10. Range: 1 to 100.
            SortBy: The property used to sort results. The default value is `CREATION_TIME`.
            SortOrder: The sort order. The default value is `DESCENDING`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: A filter that returns only images created on or after the specified time.
            CreationTimeBefore: A filter that returns only images created on or before the specified time.
            LastModifiedTimeAfter: A filter that returns only images modified on or after the specified time.
            LastModifiedTimeBefore: A filter that returns only images modified on or before the specified time.
            MaxResults: The maximum number of images to return in the response. The default value is 10. Range: 1 to 100.
            NameContains: A filter that returns only images whose name contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-.]+`.
            SortBy: The property used to sort results. The default value is `CREATION_TIME`.
            SortOrder: The sort order. The default value is `DESCENDING`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            SortBy: The field by which to sort the inference components in the response. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            MaxResults: The maximum number of inference components to return in the response. This value defaults to 10. Range: 1 to 100.
            NameContains: Filters the results to only those inference components with a name that contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            CreationTimeBefore: Filters the results to only those inference components that were created before the specified time.
            CreationTimeAfter: Filters the results to only those inference components that were created after the specified time.
            LastModifiedTimeBefore: Filters the results to only those inference components that were updated before the specified time.
            LastModifiedTimeAfter: Filters the results to only those inference components that were updated after the specified time.
            StatusEquals: Filters the results to only those inference components with the specified status.
            EndpointNameEquals: An endpoint name to filter the listed inference components. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            VariantNameEquals: A production variant name to filter the listed inference components. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            NameContains: Selects inference experiments whose names contain this name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            Type: Selects inference experiments of this type.
            StatusEquals: Selects inference experiments which are in this status.
            CreationTimeAfter: Selects inference experiments which were created after this timestamp.
            CreationTimeBefore: Selects inference experiments which were created before this timestamp.
            LastModifiedTimeAfter: Selects inference experiments which were last modified after this timestamp.
            LastModifiedTimeBefore: Selects inference experiments which were last modified before this timestamp.
            SortBy: The column by which to sort the listed inference experiments.
            SortOrder: The direction of sorting (ascending or descending).
            MaxResults: The maximum number of results to select. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            JobName: The name for the Inference Recommender job. Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
            Status: A filter to return benchmarks of a specified status.
            StepType: A filter to return details about the specified type of subtask.
            MaxResults: The maximum number of results to return. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: A filter that returns only jobs created after the specified time (timestamp).
            CreationTimeBefore: A filter that returns only jobs created before the specified time (timestamp).
            LastModifiedTimeAfter: A filter that returns only jobs that were last modified after the specified time (timestamp).
            LastModifiedTimeBefore: A filter that returns only jobs that were last modified before the specified time (timestamp).
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that retrieves only inference recommendations jobs with a specific status.
            SortBy: The parameter by which to sort the results.
            SortOrder: The sort order for the results.
            MaxResults: The maximum number of recommendations to return in the response. Range: 1 to 100.
            ModelNameEquals: A filter that returns only jobs that were created for this model. Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            ModelPackageVersionArnEquals: A filter that returns only jobs that were created for this versioned model package. Length: 1 to 2048.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of inference routers to return in the response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of schema versions to return in the response. The default value is 5. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of jobs to return in the response. The default value is 50. Range: 1 to 100.
            CreationTimeAfter: A filter that returns only jobs created after the specified time.
            CreationTimeBefore: A filter that returns only jobs created before the specified time.
            LastModifiedTimeAfter: A filter that returns only jobs modified after the specified time.
            LastModifiedTimeBefore: A filter that returns only jobs modified before the specified time.
            NameContains: A string in the job name to filter results. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            SortBy: The field to sort results by.
            SortOrder: The sort order for results.
            StatusEquals: A filter that returns only jobs with the specified status.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: A filter that returns only labeling jobs created after the specified time (timestamp).
            CreationTimeBefore: A filter that returns only labeling jobs created before the specified time (timestamp).
            LastModifiedTimeAfter: A filter that returns only labeling jobs modified after the specified time (timestamp).
            LastModifiedTimeBefore: A filter that returns only labeling jobs modified before the specified time (timestamp).
            MaxResults: The maximum number of labeling jobs to return in each page of the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            StatusEquals: A filter that retrieves only labeling jobs with a specific status.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            WorkteamArn: The Amazon Resource Name (ARN) of the work team for which you want to see labeling jobs for. Length: at most 256. Pattern: `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workteam/.*`.
            MaxResults: The maximum number of labeling jobs to return in each page of the response. Range: 1 to 100.
            CreationTimeAfter: A filter that returns only labeling jobs created after the specified time (timestamp).
            CreationTimeBefore: A filter that returns only labeling jobs created before the specified time (timestamp).
            JobReferenceCodeContains: A filter the limits jobs to only the ones whose job reference code contains the specified string. Length: 1 to 255.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreatedAfter: A timestamp to filter against lineage groups created after a certain point in time.
            CreatedBefore: A timestamp to filter against lineage groups created before a certain point in time.
            SortBy: The parameter by which to sort the results. The default is `CreationTime`.
            SortOrder: The sort order for the results. The default is `Ascending`.
            MaxResults: The maximum number of endpoints to return in the response. This value defaults to 10. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreatedAfter: Use the `CreatedAfter` filter to only list MLflow Apps created after a specific date and time.
            CreatedBefore: Use the `CreatedBefore` filter to only list MLflow Apps created before a specific date and time.
            Status: Filter for Mlflow apps with a specific creation status.
            MlflowVersion: Filter for Mlflow Apps with the specified version. Length: at most 16. Pattern: `[0-9]*.[0-9]*.[0-9]*`.
            DefaultForDomainId: Filter for MLflow Apps with the specified default SageMaker Domain ID.
            AccountDefaultStatus: Filter for MLflow Apps with the specified `AccountDefaultStatus`.
            SortBy: Filter for MLflow Apps sorting by name, creation time, or creation status.
            SortOrder: Change the order of the listed MLflow Apps. By default, MLflow Apps are listed in `Descending` order by creation time.
            MaxResults: The maximum number of MLflow Apps to list. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreatedAfter: Use the `CreatedAfter` filter to only list tracking servers created after a specific date and time.
            CreatedBefore: Use the `CreatedBefore` filter to only list tracking servers created before a specific date and time.
            TrackingServerStatus: Filter for tracking servers with a specified creation status.
            MlflowVersion: Filter for tracking servers using the specified MLflow version. Length: at most 16. Pattern: `[0-9]*.[0-9]*.[0-9]*`.
            SortBy: Filter for trackings servers sorting by name, creation time, or creation status.
            SortOrder: Change the order of the listed tracking servers. By default, tracking servers are listed in `Descending` order by creation time.
            MaxResults: The maximum number of tracking servers to list. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            EndpointName: Name of the endpoint to monitor for model bias. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: Whether to sort results by the `Name` or `CreationTime` field. The default is `CreationTime`.
            SortOrder: Whether to sort the results in `Ascending` or `Descending` order. The default is `Descending`.
            MaxResults: The maximum number of model bias jobs to return in the response. The default value is 10. Range: 1 to 100.
            NameContains: Filter for model bias jobs whose name contains a specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeBefore: A filter that returns only model bias jobs created before a specified time.
            CreationTimeAfter: A filter that returns only model bias jobs created after a specified time.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ModelCardName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            CreationTimeAfter: Only list model card export jobs that were created after the time specified.
            CreationTimeBefore: Only list model card export jobs that were created before the time specified.
            ModelCardExportJobNameContains: Only list model card export jobs with names that contain the specified string. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            StatusEquals: Only list model card export jobs with the specified status.
            SortBy: Sort model card export jobs by either name or creation time. Sorts by creation time by default.
            SortOrder: Sort model card export jobs by ascending or descending order.
            MaxResults: The maximum number of model card export jobs to list. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ModelCardName: List model card versions for the model card with the specified name or Amazon Resource Name (ARN). Length: 1 to 256.
            CreationTimeAfter: Only list model card versions that were created after the time specified.
            CreationTimeBefore: Only list model card versions that were created before the time specified.
            MaxResults: The maximum number of model card versions to list. Range: 1 to 100.
            ModelCardStatus: Only list model card versions with the specified approval status.
            SortBy: Sort listed model card versions by version. Sorts by version by default.
            SortOrder: Sort model card versions by ascending or descending order.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: Only list model cards that were created after the time specified.
            CreationTimeBefore: Only list model cards that were created before the time specified.
            MaxResults: The maximum number of model cards to list. Range: 1 to 100.
            NameContains: Only list model cards with names that contain the specified string. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ModelCardStatus: Only list model cards with the specified approval status.
            SortBy: Sort model cards by either name or creation time. Sorts by creation time by default.
            SortOrder: Sort model cards by ascending or descending order.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            EndpointName: Name of the endpoint to monitor for model explainability. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: Whether to sort results by the `Name` or `CreationTime` field. The default is `CreationTime`.
            SortOrder: Whether to sort the results in `Ascending` or `Descending` order. The default is `Descending`.
            MaxResults: The maximum number of jobs to return in the response. The default value is 10. Range: 1 to 100.
            NameContains: Filter for model explainability jobs whose name contains a specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeBefore: A filter that returns only model explainability jobs created before a specified time.
            CreationTimeAfter: A filter that returns only model explainability jobs created after a specified time.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            SearchExpression: One or more filters that searches for the specified resource or resources in a search.
            MaxResults: The maximum number of models to return in the response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: A filter that returns only model groups created after the specified time.
            CreationTimeBefore: A filter that returns only model groups created before the specified time.
            MaxResults: The maximum number of results to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            CrossAccountFilterOption: A filter that returns either model groups shared with you or model groups in your own account. The default is `SameAccount`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: A filter that returns only model packages created after the specified time (timestamp).
            CreationTimeBefore: A filter that returns only model packages created before the specified time (timestamp).
            MaxResults: The maximum number of model packages to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            ModelApprovalStatus: A filter that returns only the model packages with the specified approval status.
            ModelPackageGroupName: A filter that returns only model versions that belong to the specified model group. Length: 1 to 170.
            ModelPackageType: A filter that returns only the model packages of the specified type.
            SortBy: The parameter by which to sort the results. The default is `CreationTime`.
            SortOrder: The sort order for the results. The default is `Ascending`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            EndpointName: A filter that returns only model quality monitoring job definitions that are associated with the specified endpoint. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: Whether to sort the results in `Ascending` or `Descending` order. The default is `Descending`.
            MaxResults: The maximum number of results to return in a call to `ListModelQualityJobDefinitions`. Range: 1 to 100.
            NameContains: A string in the transform job name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeBefore: A filter that returns only model quality monitoring job definitions created before the specified time.
            CreationTimeAfter: A filter that returns only model quality monitoring job definitions created after the specified time.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            SortBy: Sorts the list of results. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            MaxResults: The maximum number of models to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            CreationTimeBefore: A filter that returns only models created before the specified time (timestamp).
            CreationTimeAfter: A filter that returns only models with a creation time greater than or equal to the specified time (timestamp).
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MonitoringScheduleName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MonitoringAlertName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: The field used to sort results. The default is `CreationTime`.
            SortOrder: The sort order, whether `Ascending` or `Descending`, of the alert history. The default is `Descending`.
            MaxResults: The maximum number of results to display. The default is 100. Range: 1 to 100.
            CreationTimeBefore: A filter that returns only alerts created on or before the specified time.
            CreationTimeAfter: A filter that returns only alerts created on or after the specified time.
            StatusEquals: A filter that retrieves only alerts with a specific status.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MonitoringScheduleName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MaxResults: The maximum number of results to display. The default is 100. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MonitoringScheduleName: Name of a specific schedule to fetch jobs for. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            EndpointName: Name of a specific endpoint to fetch jobs for. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: Whether to sort the results by the `Status`, `CreationTime`, or `ScheduledTime` field. The default is `CreationTime`.
            SortOrder: Whether to sort the results in `Ascending` or `Descending` order. The default is `Descending`.
            MaxResults: The maximum number of jobs to return in the response. The default value is 10. Range: 1 to 100.
            ScheduledTimeBefore: Filter for jobs scheduled before a specified time.
            ScheduledTimeAfter: Filter for jobs scheduled after a specified time.
            CreationTimeBefore: A filter that returns only jobs created before a specified time.
            CreationTimeAfter: A filter that returns only jobs created after a specified time.
            LastModifiedTimeBefore: A filter that returns only jobs modified after a specified time.
            LastModifiedTimeAfter: A filter that returns only jobs modified before a specified time.
            StatusEquals: A filter that retrieves only jobs with a specific status.
            MonitoringJobDefinitionName: Gets a list of the monitoring job runs of the specified monitoring job definitions. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MonitoringTypeEquals: A filter that returns only the monitoring job runs of the specified monitoring type.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            EndpointName: Name of a specific endpoint to fetch schedules for. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: Whether to sort the results by the `Status`, `CreationTime`, or `ScheduledTime` field. The default is `CreationTime`.
            SortOrder: Whether to sort the results in `Ascending` or `Descending` order. The default is `Descending`.
            MaxResults: The maximum number of jobs to return in the response. The default value is 10. Range: 1 to 100.
            NameContains: Filter for monitoring schedules whose name contains a specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeBefore: A filter that returns only monitoring schedules created before a specified time.
            CreationTimeAfter: A filter that returns only monitoring schedules created after a specified time.
            LastModifiedTimeBefore: A filter that returns only monitoring schedules modified before a specified time.
            LastModifiedTimeAfter: A filter that returns only monitoring schedules modified after a specified time.
            StatusEquals: A filter that returns only monitoring schedules modified before a specified time.
            MonitoringJobDefinitionName: Gets a list of the monitoring schedules for the specified monitoring job definition. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MonitoringTypeEquals: A filter that returns only the monitoring schedules for the specified monitoring type.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of lifecycle configurations to return in the response. Range: 1 to 100.
            SortBy: Sorts the list of results. The default is `CreationTime`.
            SortOrder: The sort order for results.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            CreationTimeBefore: A filter that returns only lifecycle configurations that were created before the specified time (timestamp).
            CreationTimeAfter: A filter that returns only lifecycle configurations that were created after the specified time (timestamp).
            LastModifiedTimeBefore: A filter that returns only lifecycle configurations that were modified before the specified time (timestamp).
            LastModifiedTimeAfter: A filter that returns only lifecycle configurations that were modified after the specified time (timestamp).
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of notebook instances to return. Range: 1 to 100.
            SortBy: The field to sort results by. The default is `Name`.
            SortOrder: The sort order for results.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            CreationTimeBefore: A filter that returns only notebook instances that were created before the specified time (timestamp).
            CreationTimeAfter: A filter that returns only notebook instances that were created after the specified time (timestamp).
            LastModifiedTimeBefore: A filter that returns only notebook instances that were modified before the specified time (timestamp).
            LastModifiedTimeAfter: A filter that returns only notebook instances that were modified after the specified time (timestamp).
            StatusEquals: A filter that returns only notebook instances with the specified status.
            NotebookInstanceLifecycleConfigNameContains: A string in the name of a notebook instances lifecycle configuration associated with this notebook instance. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            DefaultCodeRepositoryContains: A string in the name or URL of a Git repository associated with this notebook instance. Length: at most 1024. Pattern: `[a-zA-Z0-9-]+`.
            AdditionalCodeRepositoryEquals: A filter that returns only notebook instances with associated with the specified git repository. Length: 1 to 1024. Pattern: `https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of optimization jobs to return in the response. The default is 50. Range: 1 to 100.
            CreationTimeAfter: Filters the results to only those optimization jobs that were created after the specified time.
            CreationTimeBefore: Filters the results to only those optimization jobs that were created before the specified time.
            LastModifiedTimeAfter: Filters the results to only those optimization jobs that were updated after the specified time.
            LastModifiedTimeBefore: Filters the results to only those optimization jobs that were updated before the specified time.
            OptimizationContains: Filters the results to only those optimization jobs that apply the specified optimization techniques. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            NameContains: Filters the results to only those optimization jobs with a name that contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: Filters the results to only those optimization jobs with the specified status.
            SortBy: The field by which to sort the optimization jobs in the response. The default is `CreationTime`
            SortOrder: The sort order for results. The default is `Ascending`
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: This parameter defines the maximum number of results that can be returned in a single response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            PipelineExecutionArn: Length: at most 2048.
            MaxResults: The maximum number of pipeline execution steps to return in the response. Range: 1 to 100.
            SortOrder: The field by which to sort results. The default is `CreatedTime`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            PipelineName: Length: 1 to 2048.
            CreatedAfter: A filter that returns the pipeline executions that were created after a specified time.
            CreatedBefore: A filter that returns the pipeline executions that were created before a specified time.
            SortBy: The field by which to sort results. The default is `CreatedTime`.
            SortOrder: The sort order for results.
            MaxResults: The maximum number of pipeline executions to return in the response. Range: 1 to 100.
            PipelineVersionAlias: Length: 1 to 128. Pattern: `[a-zA-Z0-9._\\-]{1,128}`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            PipelineExecutionArn: Length: at most 2048.
            MaxResults: The maximum number of parameters to return in the response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            PipelineName: Length: 1 to 2048.
            CreatedAfter: A filter that returns the pipeline versions that were created after a specified time.
            CreatedBefore: A filter that returns the pipeline versions that were created before a specified time.
            SortOrder: The sort order for the results.
            MaxResults: The maximum number of pipeline versions to return in the response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            PipelineNamePrefix: Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            CreatedAfter: A filter that returns the pipelines that were created after a specified time.
            CreatedBefore: A filter that returns the pipelines that were created before a specified time.
            SortBy: The field by which to sort results. The default is `CreatedTime`.
            SortOrder: The sort order for results.
            MaxResults: The maximum number of pipelines to return in the response. Range: 1 to 100.
            ManagedBy: Filters the pipelines by who manages them.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: A filter that returns only processing jobs created after the specified time.
            CreationTimeBefore: A filter that returns only processing jobs created after the specified time.
            LastModifiedTimeAfter: A filter that returns only processing jobs modified after the specified time.
            LastModifiedTimeBefore: A filter that returns only processing jobs modified before the specified time.
            StatusEquals: A filter that retrieves only processing jobs with a specific status.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            MaxResults: The maximum number of processing jobs to return in the response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: A filter that returns the projects that were created after a specified time.
            CreationTimeBefore: A filter that returns the projects that were created before a specified time.
            MaxResults: The maximum number of projects to return in the response. Range: 1 to 100.
            NameContains: A filter that returns the projects whose name contains a specified string. Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            SortBy: The field by which to sort results. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            NameContains: A string that partially matches one or more `ResourceCatalog`s names. Length: 1 to 64.
            CreationTimeAfter: Use this parameter to search for `ResourceCatalog`s created after a specific date and time.
            CreationTimeBefore: Use this parameter to search for `ResourceCatalog`s created before a specific date and time.
            SortOrder: The order in which the resource catalogs are listed.
            SortBy: The value on which the resource catalog list is sorted.
            MaxResults: The maximum number of results returned by `ListResourceCatalogs`. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: This parameter defines the maximum number of results that can be return in a single response. Range: 1 to 100.
            SortOrder: The sort order for the results. The default is `Ascending`.
            SortBy: The parameter by which to sort the results. The default is `CreationTime`.
            DomainIdEquals: A parameter to search for the domain ID. Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            SpaceNameContains: A parameter by which to filter the results. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            EdgeDeploymentPlanName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            StageName: The name of the stage in the deployment. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MaxResults: The maximum number of requests to select. Range: at most 100.
            ExcludeDevicesDeployedInOtherStage: Toggle for excluding devices deployed in other stages.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The total number of items to return in the response. The default value is 10. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            AppTypeEquals: A parameter to search for the App Type to which the Lifecycle Configuration is attached.
            CreationTimeBefore: A filter that returns only Lifecycle Configurations created on or before the specified time.
            CreationTimeAfter: A filter that returns only Lifecycle Configurations created on or after the specified time.
            ModifiedTimeBefore: A filter that returns only Lifecycle Configurations modified before the specified time.
            ModifiedTimeAfter: A filter that returns only Lifecycle Configurations modified after the specified time.
            SortBy: The property used to sort results. The default value is CreationTime.
            SortOrder: The sort order. The default value is Descending.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            NameContains: A string in the work team name. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MaxResults: The maximum number of work teams to return in each page of the response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ResourceArn: The Amazon Resource Name (ARN) of the resource whose tags you want to retrieve. Length: at most 256. Pattern: `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+`.
            MaxResults: Maximum number of tags to return. Range: at least 50.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of training jobs to return in the response. Range: 1 to 100.
            CreationTimeAfter: A filter that returns only training jobs created after the specified time (timestamp).
            CreationTimeBefore: A filter that returns only training jobs created before the specified time (timestamp).
            LastModifiedTimeAfter: A filter that returns only training jobs modified after the specified time (timestamp).
            LastModifiedTimeBefore: A filter that returns only training jobs modified before the specified time (timestamp).
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that retrieves only training jobs with a specific status.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            WarmPoolStatusEquals: A filter that retrieves only training jobs with a specific warm pool status.
            TrainingPlanArnEquals: The Amazon Resource Name (ARN); of the training plan to filter training jobs by. Length: 50 to 2048.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            HyperParameterTuningJobName: Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            MaxResults: The maximum number of training jobs to return. The default value is 10. Range: 1 to 100.
            StatusEquals: A filter that returns only training jobs with the specified status.
            SortBy: The field to sort results by. The default is `Name`.
            SortOrder: The sort order for results. The default is `Ascending`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of results to return in the response. Range: 1 to 100.
            StartTimeAfter: Filter to list only training plans with an actual start time after this date.
            StartTimeBefore: Filter to list only training plans with an actual start time before this date.
            SortBy: The training plan field to sort the results by (e.g., StartTime, Status).
            SortOrder: The order to sort the results (Ascending or Descending).
            Filters: Additional filters to apply to the list of training plans. Items: 1 to 5.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: The maximum number of training sessions to return in the response. Range: 1 to 100.
            CreationTimeAfter: A filter that returns only training sessions created after the specified time.
            CreationTimeBefore: A filter that returns only training sessions created before the specified time.
            NameContains: A string in the training session name to filter results. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that returns only training sessions with the specified status.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CreationTimeAfter: A filter that returns only transform jobs created after the specified time.
            CreationTimeBefore: A filter that returns only transform jobs created before the specified time.
            LastModifiedTimeAfter: A filter that returns only transform jobs modified after the specified time.
            LastModifiedTimeBefore: A filter that returns only transform jobs modified before the specified time.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that retrieves only transform jobs with a specific status.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            MaxResults: The maximum number of transform jobs to return in the response. The default value is `10`. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ExperimentName: A filter that returns only components that are part of the specified experiment. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            TrialName: A filter that returns only components that are part of the specified trial. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            SourceArn: A filter that returns only components that have the specified source Amazon Resource Name (ARN). Length: at most 256.
            CreatedAfter: A filter that returns only components created after the specified time.
            CreatedBefore: A filter that returns only components created before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            MaxResults: The maximum number of components to return in the response. The default value is 10. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ExperimentName: A filter that returns only trials that are part of the specified experiment. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            TrialComponentName: A filter that returns only trials that are associated with the specified trial component. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            CreatedAfter: A filter that returns only trials created after the specified time.
            CreatedBefore: A filter that returns only trials created before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            MaxResults: The maximum number of trials to return in the response. The default value is 10. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            ReservedCapacityArn: Length: 50 to 2048.
            MaxResults: The maximum number of UltraServers to return in the response. The default value is 10. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxResults: This parameter defines the maximum number of results that can be return in a single response. Range: 1 to 100.
            SortOrder: The sort order for the results. The default is Ascending.
            SortBy: The parameter by which to sort the results. The default is CreationTime.
            DomainIdEquals: A parameter by which to filter the results. Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            UserProfileNameContains: A parameter by which to filter the results. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            SortBy: Sort workforces using the workforce name or creation date.
            SortOrder: Sort workforces in ascending or descending order.
            NameContains: A filter you can use to search for workforces using part of the workforce name. Length: 1 to 63. Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`.
            MaxResults: The maximum number of workforces returned in the response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            NameContains: A string in the work team's name. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MaxResults: The maximum number of work teams to return in each page of the response. Range: 1 to 100.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            Resource: The name of the SageMaker resource to search for.
            SearchExpression: A Boolean conditional statement.
            SortBy: The name of the resource property used to sort the `SearchResults`. The default is `LastModifiedTime`. Length: 1 to 255.
            SortOrder: How `SearchResults` are ordered. The default is `Descending`.
            MaxResults: The maximum number of results to return. Range: 1 to 100.
            CrossAccountFilterOption: A cross account filter option. Default is `null`.
            VisibilityConditions: Limits the results of your search request to the resources that you can access. Items: 1 to 5.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
