"""Keyword arguments in Amazon SageMaker Service, as TypedDicts.

An example is `CreateHubContentPresignedUrlsPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.sagemaker import literals, views
from boto_types.values import PaginatorConfig, TimestampInput, WaiterConfig


class CreateHubContentPresignedUrlsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `CreateHubContentPresignedUrls`."""

    HubName: Required[str]
    """The name or Amazon Resource Name (ARN) of the hub that contains the content."""

    HubContentType: Required[literals.HubContentType]
    """The type of hub content to access."""

    HubContentName: Required[str]
    """The name of the hub content for which to generate presigned URLs."""

    HubContentVersion: str
    """The version of the hub content."""

    AccessConfig: views.PresignedUrlAccessConfigLike
    """Configuration settings for accessing the hub content, including end-user
    license agreement acceptance for gated models and expected S3 URL validation."""

    MaxResults: int
    """The maximum number of presigned URLs to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class DescribeTrainingPlanExtensionHistoryPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `DescribeTrainingPlanExtensionHistory`."""

    TrainingPlanArn: Required[str]
    """The Amazon Resource Name (ARN); of the training plan to retrieve extension
    history for."""

    MaxResults: int
    """The maximum number of extensions to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAIBenchmarkJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAIBenchmarkJobs`."""

    MaxResults: int
    """The maximum number of benchmark jobs to return in the response."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAIRecommendationJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAIRecommendationJobs`."""

    MaxResults: int
    """The maximum number of recommendation jobs to return in the response."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAIWorkloadConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAIWorkloadConfigs`."""

    MaxResults: int
    """The maximum number of AI workload configurations to return in the response."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListActionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListActions`."""

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

    MaxResults: int
    """The maximum number of actions to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAlgorithmsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAlgorithms`."""

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

    SortBy: literals.AlgorithmSortBy
    """The parameter by which to sort the results."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAliasesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAliases`."""

    ImageName: Required[str]
    """The name of the image."""

    Alias: str
    """The alias of the image version."""

    Version: int
    """The version of the image."""

    MaxResults: int
    """The maximum number of aliases to return."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAppImageConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAppImageConfigs`."""

    MaxResults: int
    """The total number of items to return in the response."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAppsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListApps`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListArtifactsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListArtifacts`."""

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

    MaxResults: int
    """The maximum number of artifacts to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAssociationsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAssociations`."""

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

    MaxResults: int
    """The maximum number of associations to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAutoMLJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAutoMLJobs`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListCandidatesForAutoMLJobPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListCandidatesForAutoMLJob`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClusterEventsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusterEvents`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClusterExtensionVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusterExtensionVersions`."""

    ExtensionName: Required[str]
    """The name of the extension whose versions you want to list, for example
    sagemaker-observability."""

    MaxResults: int
    """The maximum number of versions to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClusterExtensionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusterExtensions`."""

    ClusterArn: Required[str]
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster whose
    extensions you want to list."""

    MaxResults: int
    """The maximum number of extensions to return in the response."""

    CreationTimeAfter: TimestampInput
    """A filter that returns extensions created at or after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns extensions created at or before the specified time."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClusterNodesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusterNodes`."""

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

    SortBy: literals.ClusterSortBy
    """The field by which to sort results."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    IncludeNodeLogicalIds: bool
    """Specifies whether to include nodes that are still being provisioned in the
    response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClusterOperationsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusterOperations`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClusterSchedulerConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusterSchedulerConfigs`."""

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

    MaxResults: int
    """The maximum number of cluster policies to list."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClustersPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusters`."""

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

    SortBy: literals.ClusterSortBy
    """The field by which to sort results."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of the training plan to filter clusters by."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListCodeRepositoriesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListCodeRepositories`."""

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

    SortBy: literals.CodeRepositorySortBy
    """The field to sort results by."""

    SortOrder: literals.CodeRepositorySortOrder
    """The sort order for results."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListCompilationJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListCompilationJobs`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListComputeQuotasPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListComputeQuotas`."""

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

    MaxResults: int
    """The maximum number of compute allocation definitions to list."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListContextsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListContexts`."""

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

    MaxResults: int
    """The maximum number of contexts to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListDataQualityJobDefinitionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListDataQualityJobDefinitions`."""

    EndpointName: str
    """A filter that lists the data quality job definitions associated with the
    specified endpoint."""

    SortBy: literals.MonitoringJobDefinitionSortKey
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in Ascending or Descending order."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListDeviceFleetsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListDeviceFleets`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListDevicesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListDevices`."""

    MaxResults: int
    """Maximum number of results to select."""

    LatestHeartbeatAfter: TimestampInput
    """Select fleets where the job was updated after X"""

    ModelName: str
    """A filter that searches devices that contains this name in any of their models."""

    DeviceFleetName: str
    """Filter for fleets containing this name in their device fleet name."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListDomainsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListDomains`."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListEdgeDeploymentPlansPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListEdgeDeploymentPlans`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListEdgePackagingJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListEdgePackagingJobs`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListEndpointConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListEndpointConfigs`."""

    SortBy: literals.EndpointConfigSortKey
    """The field to sort results by."""

    SortOrder: literals.OrderKey
    """The sort order for results."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListEndpointsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListEndpoints`."""

    SortBy: literals.EndpointSortKey
    """Sorts the list of results."""

    SortOrder: literals.OrderKey
    """The sort order for results."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListExperimentsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListExperiments`."""

    CreatedAfter: TimestampInput
    """A filter that returns only experiments created after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only experiments created before the specified time."""

    SortBy: literals.SortExperimentsBy
    """The property used to sort results."""

    SortOrder: literals.SortOrder
    """The sort order."""

    MaxResults: int
    """The maximum number of experiments to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListFeatureGroupsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListFeatureGroups`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListFlowDefinitionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListFlowDefinitions`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only flow definitions with a creation time greater than
    or equal to the specified timestamp."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only flow definitions that were created before the
    specified timestamp."""

    SortOrder: literals.SortOrder
    """An optional value that specifies whether you want the results sorted in
    Ascending or Descending order."""

    MaxResults: int
    """The total number of items to return."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListHumanTaskUisPaginateKwargs(ListFlowDefinitionsPaginateKwargs, closed=True):
    """Keyword arguments of `paginate` of `ListHumanTaskUis`."""


class ListHyperParameterTuningJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListHyperParameterTuningJobs`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListImageVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListImageVersions`."""

    ImageName: Required[str]
    """The name of the image to list the versions of."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only versions created on or after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only versions created on or before the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only versions modified on or after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only versions modified on or before the specified time."""

    MaxResults: int
    """The maximum number of versions to return in the response."""

    SortBy: literals.ImageVersionSortBy
    """The property used to sort results."""

    SortOrder: literals.ImageVersionSortOrder
    """The sort order."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListImagesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListImages`."""

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

    SortBy: literals.ImageSortBy
    """The property used to sort results."""

    SortOrder: literals.ImageSortOrder
    """The sort order."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListInferenceComponentsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListInferenceComponents`."""

    SortBy: literals.InferenceComponentSortKey
    """The field by which to sort the inference components in the response."""

    SortOrder: literals.OrderKey
    """The sort order for results."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListInferenceExperimentsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListInferenceExperiments`."""

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

    MaxResults: int
    """The maximum number of results to select."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListInferenceRecommendationsJobStepsPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListInferenceRecommendationsJobSteps`."""

    JobName: Required[str]
    """The name for the Inference Recommender job."""

    Status: literals.RecommendationJobStatus
    """A filter to return benchmarks of a specified status."""

    StepType: literals.RecommendationStepType
    """A filter to return details about the specified type of subtask."""

    MaxResults: int
    """The maximum number of results to return."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListInferenceRecommendationsJobsPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListInferenceRecommendationsJobs`."""

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

    MaxResults: int
    """The maximum number of recommendations to return in the response."""

    ModelNameEquals: str
    """A filter that returns only jobs that were created for this model."""

    ModelPackageVersionArnEquals: str
    """A filter that returns only jobs that were created for this versioned model
    package."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListInferenceRoutersPaginateKwargs(ListDomainsPaginateKwargs, closed=True):
    """Keyword arguments of `paginate` of `ListInferenceRouters`."""


class ListJobSchemaVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListJobSchemaVersions`."""

    JobCategory: Required[literals.JobCategory]
    """The category of job schemas to list."""

    MaxResults: int
    """The maximum number of schema versions to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListJobs`."""

    JobCategory: Required[literals.JobCategory]
    """The category of jobs to list."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListLabelingJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListLabelingJobs`."""

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

    NameContains: str
    """A string in the labeling job name."""

    SortBy: literals.SortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    StatusEquals: literals.LabelingJobStatus
    """A filter that retrieves only labeling jobs with a specific status."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListLabelingJobsForWorkteamPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListLabelingJobsForWorkteam`."""

    WorkteamArn: Required[str]
    """The Amazon Resource Name (ARN) of the work team for which you want to see
    labeling jobs for."""

    MaxResults: int
    """The maximum number of labeling jobs to return in each page of the response."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListLineageGroupsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListLineageGroups`."""

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

    MaxResults: int
    """The maximum number of endpoints to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListMlflowAppsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListMlflowApps`."""

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

    MaxResults: int
    """The maximum number of MLflow Apps to list."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListMlflowTrackingServersPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListMlflowTrackingServers`."""

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

    MaxResults: int
    """The maximum number of tracking servers to list."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListModelBiasJobDefinitionsPaginateKwargs(
    ListDataQualityJobDefinitionsPaginateKwargs,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListModelBiasJobDefinitions`."""


class ListModelCardExportJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListModelCardExportJobs`."""

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

    MaxResults: int
    """The maximum number of model card export jobs to list."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListModelCardVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListModelCardVersions`."""

    ModelCardName: Required[str]
    """List model card versions for the model card with the specified name or Amazon
    Resource Name (ARN)."""

    CreationTimeAfter: TimestampInput
    """Only list model card versions that were created after the time specified."""

    CreationTimeBefore: TimestampInput
    """Only list model card versions that were created before the time specified."""

    MaxResults: int
    """The maximum number of model card versions to list."""

    ModelCardStatus: literals.ModelCardStatus
    """Only list model card versions with the specified approval status."""

    SortBy: literals.ModelCardVersionSortBy
    """Sort listed model card versions by version."""

    SortOrder: literals.ModelCardSortOrder
    """Sort model card versions by ascending or descending order."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListModelCardsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListModelCards`."""

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

    SortBy: literals.ModelCardSortBy
    """Sort model cards by either name or creation time."""

    SortOrder: literals.ModelCardSortOrder
    """Sort model cards by ascending or descending order."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListModelExplainabilityJobDefinitionsPaginateKwargs(
    ListDataQualityJobDefinitionsPaginateKwargs,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListModelExplainabilityJobDefinitions`."""


class ListModelMetadataPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListModelMetadata`."""

    SearchExpression: views.ModelMetadataSearchExpressionLike
    """One or more filters that searches for the specified resource or resources in a
    search."""

    MaxResults: int
    """The maximum number of models to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListModelPackageGroupsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListModelPackageGroups`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only model groups created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only model groups created before the specified time."""

    MaxResults: int
    """The maximum number of results to return in the response."""

    NameContains: str
    """A string in the model group name."""

    SortBy: literals.ModelPackageGroupSortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    CrossAccountFilterOption: literals.CrossAccountFilterOption
    """A filter that returns either model groups shared with you or model groups in
    your own account."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListModelPackagesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListModelPackages`."""

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

    SortBy: literals.ModelPackageSortBy
    """The parameter by which to sort the results."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListModelQualityJobDefinitionsPaginateKwargs(
    ListDataQualityJobDefinitionsPaginateKwargs,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListModelQualityJobDefinitions`."""


class ListModelsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListModels`."""

    SortBy: literals.ModelSortKey
    """Sorts the list of results."""

    SortOrder: literals.OrderKey
    """The sort order for results."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListMonitoringAlertHistoryPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListMonitoringAlertHistory`."""

    MonitoringScheduleName: str
    """The name of a monitoring schedule."""

    MonitoringAlertName: str
    """The name of a monitoring alert."""

    SortBy: literals.MonitoringAlertHistorySortKey
    """The field used to sort results."""

    SortOrder: literals.SortOrder
    """The sort order, whether Ascending or Descending, of the alert history."""

    MaxResults: int
    """The maximum number of results to display."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only alerts created on or before the specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only alerts created on or after the specified time."""

    StatusEquals: literals.MonitoringAlertStatus
    """A filter that retrieves only alerts with a specific status."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListMonitoringAlertsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListMonitoringAlerts`."""

    MonitoringScheduleName: Required[str]
    """The name of a monitoring schedule."""

    MaxResults: int
    """The maximum number of results to display."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListMonitoringExecutionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListMonitoringExecutions`."""

    MonitoringScheduleName: str
    """Name of a specific schedule to fetch jobs for."""

    EndpointName: str
    """Name of a specific endpoint to fetch jobs for."""

    SortBy: literals.MonitoringExecutionSortKey
    """Whether to sort the results by the Status, CreationTime, or ScheduledTime
    field."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in Ascending or Descending order."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListMonitoringSchedulesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListMonitoringSchedules`."""

    EndpointName: str
    """Name of a specific endpoint to fetch schedules for."""

    SortBy: literals.MonitoringScheduleSortKey
    """Whether to sort the results by the Status, CreationTime, or ScheduledTime
    field."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in Ascending or Descending order."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListNotebookInstanceLifecycleConfigsPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListNotebookInstanceLifecycleConfigs`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListNotebookInstancesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListNotebookInstances`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListOptimizationJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListOptimizationJobs`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListPartnerAppsPaginateKwargs(ListDomainsPaginateKwargs, closed=True):
    """Keyword arguments of `paginate` of `ListPartnerApps`."""


class ListPipelineExecutionStepsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListPipelineExecutionSteps`."""

    PipelineExecutionArn: str
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    MaxResults: int
    """The maximum number of pipeline execution steps to return in the response."""

    SortOrder: literals.SortOrder
    """The field by which to sort results."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListPipelineExecutionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListPipelineExecutions`."""

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

    MaxResults: int
    """The maximum number of pipeline executions to return in the response."""

    PipelineVersionAlias: str
    """The alias of a pipeline version."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListPipelineParametersForExecutionPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListPipelineParametersForExecution`."""

    PipelineExecutionArn: Required[str]
    """The Amazon Resource Name (ARN) of the pipeline execution."""

    MaxResults: int
    """The maximum number of parameters to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListPipelineVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListPipelineVersions`."""

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

    MaxResults: int
    """The maximum number of pipeline versions to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListPipelinesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListPipelines`."""

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

    MaxResults: int
    """The maximum number of pipelines to return in the response."""

    ManagedBy: literals.PipelineManagedBy
    """Filters the pipelines by who manages them."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListProcessingJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListProcessingJobs`."""

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

    MaxResults: int
    """The maximum number of processing jobs to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListProjectsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListProjects`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns the projects that were created after a specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns the projects that were created before a specified time."""

    MaxResults: int
    """The maximum number of projects to return in the response."""

    NameContains: str
    """A filter that returns the projects whose name contains a specified string."""

    SortBy: literals.ProjectSortBy
    """The field by which to sort results."""

    SortOrder: literals.ProjectSortOrder
    """The sort order for results."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListResourceCatalogsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListResourceCatalogs`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListSpacesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListSpaces`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListStageDevicesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListStageDevices`."""

    EdgeDeploymentPlanName: Required[str]
    """The name of the edge deployment plan."""

    StageName: Required[str]
    """The name of the stage in the deployment."""

    MaxResults: int
    """The maximum number of requests to select."""

    ExcludeDevicesDeployedInOtherStage: bool
    """Toggle for excluding devices deployed in other stages."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListStudioLifecycleConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListStudioLifecycleConfigs`."""

    MaxResults: int
    """The total number of items to return in the response."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListSubscribedWorkteamsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListSubscribedWorkteams`."""

    NameContains: str
    """A string in the work team name."""

    MaxResults: int
    """The maximum number of work teams to return in each page of the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTagsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTags`."""

    ResourceArn: Required[str]
    """The Amazon Resource Name (ARN) of the resource whose tags you want to
    retrieve."""

    MaxResults: int
    """Maximum number of tags to return."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTrainingJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTrainingJobs`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTrainingJobsForHyperParameterTuningJobPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of
    `ListTrainingJobsForHyperParameterTuningJob`.
    """

    HyperParameterTuningJobName: Required[str]
    """The name of the tuning job whose training jobs you want to list."""

    MaxResults: int
    """The maximum number of training jobs to return."""

    StatusEquals: literals.TrainingJobStatus
    """A filter that returns only training jobs with the specified status."""

    SortBy: literals.TrainingJobSortByOptions
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTrainingPlansPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTrainingPlans`."""

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

    Filters: Sequence[views.TrainingPlanFilterLike]
    """Additional filters to apply to the list of training plans."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTrainingSessionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTrainingSessions`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTransformJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTransformJobs`."""

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

    MaxResults: int
    """The maximum number of transform jobs to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTrialComponentsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTrialComponents`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTrialsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTrials`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListUltraServersByReservedCapacityPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListUltraServersByReservedCapacity`."""

    ReservedCapacityArn: Required[str]
    """The ARN of the reserved capacity to list UltraServers for."""

    MaxResults: int
    """The maximum number of UltraServers to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListUserProfilesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListUserProfiles`."""

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

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListWorkforcesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListWorkforces`."""

    SortBy: literals.ListWorkforcesSortByOptions
    """Sort workforces using the workforce name or creation date."""

    SortOrder: literals.SortOrder
    """Sort workforces in ascending or descending order."""

    NameContains: str
    """A filter you can use to search for workforces using part of the workforce
    name."""

    MaxResults: int
    """The maximum number of workforces returned in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListWorkteamsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListWorkteams`."""

    SortBy: literals.ListWorkteamsSortByOptions
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    NameContains: str
    """A string in the work team's name."""

    MaxResults: int
    """The maximum number of work teams to return in each page of the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class SearchPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `Search`."""

    Resource: Required[literals.ResourceType]
    """The name of the SageMaker resource to search for."""

    SearchExpression: views.SearchExpressionLike
    """A Boolean conditional statement."""

    SortBy: str
    """The name of the resource property used to sort the SearchResults."""

    SortOrder: literals.SearchSortOrder
    """How SearchResults are ordered."""

    MaxResults: int
    """The maximum number of results to return."""

    CrossAccountFilterOption: literals.CrossAccountFilterOption
    """A cross account filter option."""

    VisibilityConditions: Sequence[views.VisibilityConditionsLike]
    """Limits the results of your search request to the resources that you can
    access."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class EndpointDeletedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `EndpointDeleted`."""

    EndpointName: str
    """The name of the endpoint."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class EndpointInServiceWaitKwargs(EndpointDeletedWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `EndpointInService`."""


class ImageCreatedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `ImageCreated`."""

    ImageName: str
    """The name of the image to describe."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ImageDeletedWaitKwargs(ImageCreatedWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `ImageDeleted`."""


class ImageUpdatedWaitKwargs(ImageCreatedWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `ImageUpdated`."""


class ImageVersionCreatedWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ImageVersionCreated`."""

    ImageName: Required[str]
    """The name of the image."""

    Version: int
    """The version of the image."""

    Alias: str
    """The alias of the image version."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ImageVersionDeletedWaitKwargs(ImageVersionCreatedWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `ImageVersionDeleted`."""


class NotebookInstanceDeletedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `NotebookInstanceDeleted`."""

    NotebookInstanceName: str
    """The name of the notebook instance that you want information about."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class NotebookInstanceInServiceWaitKwargs(
    NotebookInstanceDeletedWaitKwargs,
    closed=True,
):
    """Keyword arguments of `wait` of `NotebookInstanceInService`."""


class NotebookInstanceStoppedWaitKwargs(NotebookInstanceDeletedWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `NotebookInstanceStopped`."""


class ProcessingJobCompletedOrStoppedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `ProcessingJobCompletedOrStopped`."""

    ProcessingJobName: str
    """The name of the processing job."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class TrainingJobCompletedOrStoppedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `TrainingJobCompletedOrStopped`."""

    TrainingJobName: str
    """The name of the training job."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class TransformJobCompletedOrStoppedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `TransformJobCompletedOrStopped`."""

    TransformJobName: str
    """The name of the transform job that you want to view details of."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""
