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
    """The name or Amazon Resource Name (ARN) of the hub that contains the content.
    For public content, use `SageMakerPublicHub`."""

    HubContentType: Required[literals.HubContentType]
    """The type of hub content to access. Valid values include `Model`, `Notebook`,
    and `ModelReference`."""

    HubContentName: Required[str]
    """The name of the hub content for which to generate presigned URLs. This
    identifies the specific model or content within the hub. Length: at most 63.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    HubContentVersion: str
    """The version of the hub content. If not specified, the latest version is used.
    Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""

    AccessConfig: views.PresignedUrlAccessConfigLike
    """Configuration settings for accessing the hub content, including end-user
    license agreement acceptance for gated models and expected S3 URL validation."""

    MaxResults: int
    """The maximum number of presigned URLs to return in the response. Default value
    is 100. Range: 1 to 100."""

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
    history for. Length: 50 to 2048. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:training-plan/.*`."""

    MaxResults: int
    """The maximum number of extensions to return in the response. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAIBenchmarkJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAIBenchmarkJobs`."""

    MaxResults: int
    """The maximum number of benchmark jobs to return in the response. Range: 1 to
    100."""

    NameContains: str
    """A string in the job name. This filter returns only jobs whose name contains
    the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.AIBenchmarkJobStatus
    """A filter that returns only benchmark jobs with the specified status."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before the specified time."""

    SortBy: literals.ListAIBenchmarkJobsSortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Descending`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAIRecommendationJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAIRecommendationJobs`."""

    MaxResults: int
    """The maximum number of recommendation jobs to return in the response. Range: 1
    to 100."""

    NameContains: str
    """A string in the job name. This filter returns only jobs whose name contains
    the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.AIRecommendationJobStatus
    """A filter that returns only recommendation jobs with the specified status."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before the specified time."""

    SortBy: literals.ListAIRecommendationJobsSortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Descending`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAIWorkloadConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAIWorkloadConfigs`."""

    MaxResults: int
    """The maximum number of AI workload configurations to return in the response.
    Range: 1 to 100."""

    NameContains: str
    """A string in the configuration name. This filter returns only configurations
    whose name contains the specified string. Length: at most 63. Pattern:
    `[a-zA-Z0-9\\-]+`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only configurations created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only configurations created before the specified time."""

    SortBy: literals.ListAIWorkloadConfigsSortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Descending`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListActionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListActions`."""

    SourceUri: str
    """A filter that returns only actions with the specified source URI. Length: 1 to
    2048."""

    ActionType: str
    """A filter that returns only actions of the specified type. Length: at most 256."""

    CreatedAfter: TimestampInput
    """A filter that returns only actions created on or after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only actions created on or before the specified time."""

    SortBy: literals.SortActionsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    MaxResults: int
    """The maximum number of actions to return in the response. The default value is
    10. Range: 1 to 100."""

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
    """The maximum number of algorithms to return in the response. Range: 1 to 100."""

    NameContains: str
    """A string in the algorithm name. This filter returns only algorithms whose name
    contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    SortBy: literals.AlgorithmSortBy
    """The parameter by which to sort the results. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for the results. The default is `Ascending`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAliasesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAliases`."""

    ImageName: Required[str]
    """The name of the image. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    Alias: str
    """The alias of the image version. Length: 1 to 128. Pattern:
    `(?!^[.-])^([a-zA-Z0-9-_.]+)`."""

    Version: int
    """The version of the image. If image version is not specified, the aliases of
    all versions of the image are listed. Range: at least 0."""

    MaxResults: int
    """The maximum number of aliases to return. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAppImageConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAppImageConfigs`."""

    MaxResults: int
    """The total number of items to return in the response. The default value is 10.
    Range: 1 to 100."""

    NameContains: str
    """A filter that returns only AppImageConfigs whose name contains the specified
    string. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

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
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAppsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListApps`."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response. The `MaxResults` parameter is an upper bound, not a target.
    Range: 1 to 100."""

    SortOrder: literals.SortOrder
    """The sort order for the results. The default is Ascending."""

    SortBy: literals.AppSortKey
    """The parameter by which to sort the results. The default is CreationTime."""

    DomainIdEquals: str
    """A parameter to search for the domain ID. Length: at most 63. Pattern:
    `d-(-*[a-z0-9]){1,61}`."""

    UserProfileNameEquals: str
    """A parameter to search by user profile name. If `SpaceNameEquals` is set, then
    this value cannot be set. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SpaceNameEquals: str
    """A parameter to search by space name. If `UserProfileNameEquals` is set, then
    this value cannot be set. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListArtifactsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListArtifacts`."""

    SourceUri: str
    """A filter that returns only artifacts with the specified source URI. Length: 1
    to 2048."""

    ArtifactType: str
    """A filter that returns only artifacts of the specified type. Length: at most
    256."""

    CreatedAfter: TimestampInput
    """A filter that returns only artifacts created on or after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only artifacts created on or before the specified time."""

    SortBy: literals.SortArtifactsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    MaxResults: int
    """The maximum number of artifacts to return in the response. The default value
    is 10. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAssociationsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAssociations`."""

    SourceArn: str
    """A filter that returns only associations with the specified source ARN. Length:
    at most 256."""

    DestinationArn: str
    """A filter that returns only associations with the specified destination Amazon
    Resource Name (ARN). Length: at most 256."""

    SourceType: str
    """A filter that returns only associations with the specified source type.
    Length: at most 256."""

    DestinationType: str
    """A filter that returns only associations with the specified destination type.
    Length: at most 256."""

    AssociationType: literals.AssociationEdgeType
    """A filter that returns only associations of the specified type."""

    CreatedAfter: TimestampInput
    """A filter that returns only associations created on or after the specified
    time."""

    CreatedBefore: TimestampInput
    """A filter that returns only associations created on or before the specified
    time."""

    SortBy: literals.SortAssociationsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    MaxResults: int
    """The maximum number of associations to return in the response. The default
    value is 10. Range: 1 to 100."""

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
    """Request a list of jobs, using a search filter for name. Length: at most 63.
    Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.AutoMLJobStatus
    """Request a list of jobs, using a filter for status."""

    SortOrder: literals.AutoMLSortOrder
    """The sort order for the results. The default is `Descending`."""

    SortBy: literals.AutoMLSortBy
    """The parameter by which to sort the results. The default is `Name`."""

    MaxResults: int
    """Request a list of jobs up to a specified limit. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListCandidatesForAutoMLJobPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListCandidatesForAutoMLJob`."""

    AutoMLJobName: Required[str]
    """List the candidates created for the job by providing the job's name. Length: 1
    to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""

    StatusEquals: literals.CandidateStatus
    """List the candidates for the job and filter by status."""

    CandidateNameEquals: str
    """List the candidates for the job and filter by candidate name. Length: 1 to 64."""

    SortOrder: literals.AutoMLSortOrder
    """The sort order for the results. The default is `Ascending`."""

    SortBy: literals.CandidateSortBy
    """The parameter by which to sort the results. The default is `Descending`."""

    MaxResults: int
    """List the job's candidates up to a specified limit. Range: 1 to 300."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClusterEventsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusterEvents`."""

    ClusterName: Required[str]
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to
    list events. Length: at most 256."""

    InstanceGroupName: str
    """The name of the instance group to filter events. If specified, only events
    related to this instance group are returned. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    NodeId: str
    """The EC2 instance ID to filter events. If specified, only events related to
    this instance are returned. Length: 1 to 256. Pattern:
    `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`."""

    EventTimeAfter: TimestampInput
    """The start of the time range for filtering events. Only events that occurred
    after this time are included in the results."""

    EventTimeBefore: TimestampInput
    """The end of the time range for filtering events. Only events that occurred
    before this time are included in the results."""

    SortBy: literals.EventSortBy
    """The field to use for sorting the event list. Currently, the only supported
    value is `EventTime`."""

    SortOrder: literals.SortOrder
    """The order in which to sort the results. Valid values are `Ascending` or
    `Descending` (the default is `Descending`)."""

    ResourceType: literals.ClusterEventResourceType
    """The type of resource for which to filter events. Valid values are `Cluster`,
    `InstanceGroup`, or `Instance`."""

    OperationId: str
    """The unique identifier (UUID) of a cluster operation for which to filter
    events. If specified, only events associated with this operation are returned.
    Pattern: `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`."""

    MaxResults: int
    """The maximum number of events to return in the response. Valid range is 1 to
    100. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClusterExtensionVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusterExtensionVersions`."""

    ExtensionName: Required[str]
    """The name of the extension whose versions you want to list, for example
    `sagemaker-observability`. Length: 1 to 128. Pattern:
    `[a-z]([a-z0-9]|-[a-z0-9])*`."""

    MaxResults: int
    """The maximum number of versions to return in the response. If you don't specify
    a value, SageMaker HyperPod returns up to 100 versions. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClusterExtensionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusterExtensions`."""

    ClusterArn: Required[str]
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster whose
    extensions you want to list. Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:cluster/[a-z0-9]{12}`."""

    MaxResults: int
    """The maximum number of extensions to return in the response. If you don't
    specify a value, SageMaker HyperPod returns up to 100 extensions. Range: 1 to
    100."""

    CreationTimeAfter: TimestampInput
    """A filter that returns extensions created at or after the specified time.
    Timestamps are formatted according to the ISO 8601 standard."""

    CreationTimeBefore: TimestampInput
    """A filter that returns extensions created at or before the specified time. The
    acceptable formats are the same as the timestamp formats for `CreationTimeAfter`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClusterNodesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusterNodes`."""

    ClusterName: Required[str]
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster in which you want to retrieve the list of nodes. Length: at most 256."""

    CreationTimeAfter: TimestampInput
    """A filter that returns nodes in a SageMaker HyperPod cluster created after the
    specified time. Timestamps are formatted according to the ISO 8601 standard."""

    CreationTimeBefore: TimestampInput
    """A filter that returns nodes in a SageMaker HyperPod cluster created before the
    specified time. The acceptable formats are the same as the timestamp formats for
    `CreationTimeAfter`."""

    InstanceGroupNameContains: str
    """A filter that returns the instance groups whose name contain a specified
    string. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    MaxResults: int
    """The maximum number of nodes to return in the response. Range: 1 to 100."""

    SortBy: literals.ClusterSortBy
    """The field by which to sort results. The default value is `CREATION_TIME`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default value is `Ascending`."""

    IncludeNodeLogicalIds: bool
    """Specifies whether to include nodes that are still being provisioned in the
    response. When set to true, the response includes all nodes regardless of their
    provisioning status."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClusterOperationsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusterOperations`."""

    ClusterName: Required[str]
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to
    list operations. Length: at most 256."""

    Status: literals.ClusterOperationStatus
    """The operation status to filter by. If specified, only operations with this
    status are returned."""

    Type: literals.ClusterOperationType
    """The operation type to filter by. If specified, only operations of this type
    are returned."""

    CreationTimeAfter: TimestampInput
    """The start of the time range for filtering operations. Only operations created
    after this time are included in the results."""

    CreationTimeBefore: TimestampInput
    """The end of the time range for filtering operations. Only operations created
    before this time are included in the results."""

    SortBy: literals.ClusterOperationSortBy
    """The field to use for sorting the operation list. Currently, the only supported
    value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The order in which to sort the results. Valid values are `Ascending` or
    `Descending` (the default is `Descending`)."""

    MaxResults: int
    """The maximum number of operations to return in the response. Valid range is 1
    to 100. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClusterSchedulerConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusterSchedulerConfigs`."""

    CreatedAfter: TimestampInput
    """Filter for after this creation time. The input for this parameter is a Unix
    timestamp."""

    CreatedBefore: TimestampInput
    """Filter for before this creation time. The input for this parameter is a Unix
    timestamp."""

    NameContains: str
    """Filter for name containing this string. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ClusterArn: str
    """Filter for ARN of the cluster. Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:cluster/[a-z0-9]{12}`."""

    Status: literals.SchedulerResourceStatus
    """Filter for status."""

    SortBy: literals.SortClusterSchedulerConfigBy
    """Filter for sorting the list by a given value. For example, sort by name,
    creation time, or status."""

    SortOrder: literals.SortOrder
    """The order of the list. By default, listed in `Descending` order according to
    by `SortBy`."""

    MaxResults: int
    """The maximum number of cluster policies to list. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListClustersPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListClusters`."""

    CreationTimeAfter: TimestampInput
    """Set a start time for the time range during which you want to list SageMaker
    HyperPod clusters. Timestamps are formatted according to the ISO 8601 standard."""

    CreationTimeBefore: TimestampInput
    """Set an end time for the time range during which you want to list SageMaker
    HyperPod clusters. A filter that returns nodes in a SageMaker HyperPod cluster
    created before the specified time."""

    MaxResults: int
    """Specifies the maximum number of clusters to evaluate for the operation (not
    necessarily the number of matching items). Range: 1 to 100."""

    NameContains: str
    """Set the maximum number of instances to print in the list. Length: at most 63.
    Pattern: `[a-zA-Z0-9\\-]+`."""

    SortBy: literals.ClusterSortBy
    """The field by which to sort results. The default value is `CREATION_TIME`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default value is `Ascending`."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of the training plan to filter clusters by.
    Length: 50 to 2048. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:training-plan/.*`."""

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
    """The maximum number of Git repositories to return in the response. Range: 1 to
    100."""

    NameContains: str
    """A string in the Git repositories name. This filter returns only repositories
    whose name contains the specified string. Length: at most 63. Pattern:
    `[a-zA-Z0-9-]+`."""

    SortBy: literals.CodeRepositorySortBy
    """The field to sort results by. The default is `Name`."""

    SortOrder: literals.CodeRepositorySortOrder
    """The sort order for results. The default is `Ascending`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListCompilationJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListCompilationJobs`."""

    MaxResults: int
    """The maximum number of model compilation jobs to return in the response. Range:
    1 to 100."""

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
    specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.CompilationJobStatus
    """A filter that retrieves model compilation jobs with a specific
    `CompilationJobStatus` status."""

    SortBy: literals.ListCompilationJobsSortBy
    """The field by which to sort results. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListComputeQuotasPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListComputeQuotas`."""

    CreatedAfter: TimestampInput
    """Filter for after this creation time. The input for this parameter is a Unix
    timestamp."""

    CreatedBefore: TimestampInput
    """Filter for before this creation time. The input for this parameter is a Unix
    timestamp."""

    NameContains: str
    """Filter for name containing this string. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Status: literals.SchedulerResourceStatus
    """Filter for status."""

    ClusterArn: str
    """Filter for ARN of the cluster. Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:cluster/[a-z0-9]{12}`."""

    SortBy: literals.SortQuotaBy
    """Filter for sorting the list by a given value. For example, sort by name,
    creation time, or status."""

    SortOrder: literals.SortOrder
    """The order of the list. By default, listed in `Descending` order according to
    by `SortBy`."""

    MaxResults: int
    """The maximum number of compute allocation definitions to list. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListContextsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListContexts`."""

    SourceUri: str
    """A filter that returns only contexts with the specified source URI. Length: 1
    to 2048."""

    ContextType: str
    """A filter that returns only contexts of the specified type. Length: at most
    256."""

    CreatedAfter: TimestampInput
    """A filter that returns only contexts created on or after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only contexts created on or before the specified time."""

    SortBy: literals.SortContextsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    MaxResults: int
    """The maximum number of contexts to return in the response. The default value is
    10. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListDataQualityJobDefinitionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListDataQualityJobDefinitions`."""

    EndpointName: str
    """A filter that lists the data quality job definitions associated with the
    specified endpoint. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SortBy: literals.MonitoringJobDefinitionSortKey
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`."""

    MaxResults: int
    """The maximum number of data quality monitoring job definitions to return in the
    response. Range: 1 to 100."""

    NameContains: str
    """A string in the data quality monitoring job definition name. This filter
    returns only data quality monitoring job definitions whose name contains the
    specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

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
    """The maximum number of results to select. Range: at most 100."""

    CreationTimeAfter: TimestampInput
    """Filter fleets where packaging job was created after specified time."""

    CreationTimeBefore: TimestampInput
    """Filter fleets where the edge packaging job was created before specified time."""

    LastModifiedTimeAfter: TimestampInput
    """Select fleets where the job was updated after X"""

    LastModifiedTimeBefore: TimestampInput
    """Select fleets where the job was updated before X"""

    NameContains: str
    """Filter for fleets containing this name in their fleet device name. Length: at
    most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

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
    """Maximum number of results to select. Range: at most 100."""

    LatestHeartbeatAfter: TimestampInput
    """Select fleets where the job was updated after X"""

    ModelName: str
    """A filter that searches devices that contains this name in any of their models.
    Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DeviceFleetName: str
    """Filter for fleets containing this name in their device fleet name. Length: 1
    to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListDomainsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListDomains`."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response. The `MaxResults` parameter is an upper bound, not a target.
    Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListEdgeDeploymentPlansPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListEdgeDeploymentPlans`."""

    MaxResults: int
    """The maximum number of results to select (50 by default). Range: at most 100."""

    CreationTimeAfter: TimestampInput
    """Selects edge deployment plans created after this time."""

    CreationTimeBefore: TimestampInput
    """Selects edge deployment plans created before this time."""

    LastModifiedTimeAfter: TimestampInput
    """Selects edge deployment plans that were last updated after this time."""

    LastModifiedTimeBefore: TimestampInput
    """Selects edge deployment plans that were last updated before this time."""

    NameContains: str
    """Selects edge deployment plans with names containing this name. Length: at most
    63. Pattern: `[a-zA-Z0-9\\-]+`."""

    DeviceFleetNameContains: str
    """Selects edge deployment plans with a device fleet name containing this name.
    Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    SortBy: literals.ListEdgeDeploymentPlansSortBy
    """The column by which to sort the edge deployment plans. Can be one of `NAME`,
    `DEVICEFLEETNAME`, `CREATIONTIME`, `LASTMODIFIEDTIME`."""

    SortOrder: literals.SortOrder
    """The direction of the sorting (ascending or descending)."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListEdgePackagingJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListEdgePackagingJobs`."""

    MaxResults: int
    """Maximum number of results to select. Range: at most 100."""

    CreationTimeAfter: TimestampInput
    """Select jobs where the job was created after specified time."""

    CreationTimeBefore: TimestampInput
    """Select jobs where the job was created before specified time."""

    LastModifiedTimeAfter: TimestampInput
    """Select jobs where the job was updated after specified time."""

    LastModifiedTimeBefore: TimestampInput
    """Select jobs where the job was updated before specified time."""

    NameContains: str
    """Filter for jobs containing this name in their packaging job name. Length: at
    most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    ModelNameContains: str
    """Filter for jobs where the model name contains this string. Length: at most 63.
    Pattern: `[a-zA-Z0-9\\-]+`."""

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
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.OrderKey
    """The sort order for results. The default is `Descending`."""

    MaxResults: int
    """The maximum number of training jobs to return in the response. Range: 1 to
    100."""

    NameContains: str
    """A string in the endpoint configuration name. This filter returns only endpoint
    configurations whose name contains the specified string. Length: at most 63.
    Pattern: `[a-zA-Z0-9-]+`."""

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
    """Sorts the list of results. The default is `CreationTime`."""

    SortOrder: literals.OrderKey
    """The sort order for results. The default is `Descending`."""

    MaxResults: int
    """The maximum number of endpoints to return in the response. This value defaults
    to 10. Range: 1 to 100."""

    NameContains: str
    """A string in endpoint names. This filter returns only endpoints whose name
    contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9-]+`."""

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
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    MaxResults: int
    """The maximum number of experiments to return in the response. The default value
    is 10. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListFeatureGroupsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListFeatureGroups`."""

    NameContains: str
    """A string that partially matches one or more `FeatureGroup`s names. Filters
    `FeatureGroup`s by name. Length: 1 to 64."""

    FeatureGroupStatusEquals: literals.FeatureGroupStatus
    """A `FeatureGroup` status. Filters by `FeatureGroup` status."""

    OfflineStoreStatusEquals: literals.OfflineStoreStatusValue
    """An `OfflineStore` status. Filters by `OfflineStore` status."""

    CreationTimeAfter: TimestampInput
    """Use this parameter to search for `FeatureGroups`s created after a specific
    date and time."""

    CreationTimeBefore: TimestampInput
    """Use this parameter to search for `FeatureGroups`s created before a specific
    date and time."""

    SortOrder: literals.FeatureGroupSortOrder
    """The order in which feature groups are listed."""

    SortBy: literals.FeatureGroupSortBy
    """The value on which the feature group list is sorted."""

    MaxResults: int
    """The maximum number of results returned by `ListFeatureGroups`. Range: 1 to
    100."""

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
    `Ascending` or `Descending` order."""

    MaxResults: int
    """The total number of items to return. If the total number of available items is
    more than the value specified in `MaxResults`, then a `NextToken` will be
    provided in the output that you can use to resume pagination. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListHumanTaskUisPaginateKwargs(ListFlowDefinitionsPaginateKwargs, closed=True):
    """Keyword arguments of `paginate` of `ListHumanTaskUis`."""


class ListHyperParameterTuningJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListHyperParameterTuningJobs`."""

    MaxResults: int
    """The maximum number of tuning jobs to return. The default value is 10. Range: 1
    to 100."""

    SortBy: literals.HyperParameterTuningJobSortByOptions
    """The field to sort results by. The default is `Name`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    NameContains: str
    """A string in the tuning job name. This filter returns only tuning jobs whose
    name contains the specified string. Length: at most 63. Pattern:
    `[a-zA-Z0-9\\-]+`."""

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
    """The name of the image to list the versions of. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only versions created on or after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only versions created on or before the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only versions modified on or after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only versions modified on or before the specified time."""

    MaxResults: int
    """The maximum number of versions to return in the response. The default value is
    10. Range: 1 to 100."""

    SortBy: literals.ImageVersionSortBy
    """The property used to sort results. The default value is `CREATION_TIME`."""

    SortOrder: literals.ImageVersionSortOrder
    """The sort order. The default value is `DESCENDING`."""

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
    """The maximum number of images to return in the response. The default value is
    10. Range: 1 to 100."""

    NameContains: str
    """A filter that returns only images whose name contains the specified string.
    Length: at most 63. Pattern: `[a-zA-Z0-9\\-.]+`."""

    SortBy: literals.ImageSortBy
    """The property used to sort results. The default value is `CREATION_TIME`."""

    SortOrder: literals.ImageSortOrder
    """The sort order. The default value is `DESCENDING`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListInferenceComponentsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListInferenceComponents`."""

    SortBy: literals.InferenceComponentSortKey
    """The field by which to sort the inference components in the response. The
    default is `CreationTime`."""

    SortOrder: literals.OrderKey
    """The sort order for results. The default is `Descending`."""

    MaxResults: int
    """The maximum number of inference components to return in the response. This
    value defaults to 10. Range: 1 to 100."""

    NameContains: str
    """Filters the results to only those inference components with a name that
    contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9-]+`."""

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
    """An endpoint name to filter the listed inference components. The response
    includes only those inference components that are hosted at the specified
    endpoint. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    VariantNameEquals: str
    """A production variant name to filter the listed inference components. The
    response includes only those inference components that are hosted at the
    specified variant. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListInferenceExperimentsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListInferenceExperiments`."""

    NameContains: str
    """Selects inference experiments whose names contain this name. Length: at most
    63. Pattern: `[a-zA-Z0-9\\-]+`."""

    Type: literals.InferenceExperimentType
    """Selects inference experiments of this type. For the possible types of
    inference experiments, see CreateInferenceExperiment."""

    StatusEquals: literals.InferenceExperimentStatus
    """Selects inference experiments which are in this status. For the possible
    statuses, see DescribeInferenceExperiment."""

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
    """The maximum number of results to select. Range: 1 to 100."""

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
    """The name for the Inference Recommender job. Length: 1 to 64. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`."""

    Status: literals.RecommendationJobStatus
    """A filter to return benchmarks of a specified status. If this field is left
    empty, then all benchmarks are returned."""

    StepType: literals.RecommendationStepType
    """A filter to return details about the specified type of subtask. `BENCHMARK`:
    Evaluate the performance of your model on different instance types."""

    MaxResults: int
    """The maximum number of results to return. Range: 1 to 100."""

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
    """A string in the job name. This filter returns only recommendations whose name
    contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.RecommendationJobStatus
    """A filter that retrieves only inference recommendations jobs with a specific
    status."""

    SortBy: literals.ListInferenceRecommendationsJobsSortBy
    """The parameter by which to sort the results."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""

    MaxResults: int
    """The maximum number of recommendations to return in the response. Range: 1 to
    100."""

    ModelNameEquals: str
    """A filter that returns only jobs that were created for this model. Length: at
    most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    ModelPackageVersionArnEquals: str
    """A filter that returns only jobs that were created for this versioned model
    package. Length: 1 to 2048. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]{9,16}:[0-9]{12}:model-package/[\\S]{1,2048}`.
    """

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
    """The maximum number of schema versions to return in the response. The default
    value is 5. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListJobs`."""

    JobCategory: Required[literals.JobCategory]
    """The category of jobs to list."""

    MaxResults: int
    """The maximum number of jobs to return in the response. The default value is 50.
    Range: 1 to 100."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only jobs modified after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only jobs modified before the specified time."""

    NameContains: str
    """A string in the job name to filter results. Only jobs whose name contains the
    specified string are returned. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    SortBy: literals.SortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results. Valid values are `Ascending` and `Descending`."""

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
    """The maximum number of labeling jobs to return in each page of the response.
    Range: 1 to 100."""

    NameContains: str
    """A string in the labeling job name. This filter returns only labeling jobs
    whose name contains the specified string. Length: at most 63. Pattern:
    `[a-zA-Z0-9\\-]+`."""

    SortBy: literals.SortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    StatusEquals: literals.LabelingJobStatus
    """A filter that retrieves only labeling jobs with a specific status."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListLabelingJobsForWorkteamPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListLabelingJobsForWorkteam`."""

    WorkteamArn: Required[str]
    """The Amazon Resource Name (ARN) of the work team for which you want to see
    labeling jobs for. Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workteam/.*`."""

    MaxResults: int
    """The maximum number of labeling jobs to return in each page of the response.
    Range: 1 to 100."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only labeling jobs created after the specified time
    (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only labeling jobs created before the specified time
    (timestamp)."""

    JobReferenceCodeContains: str
    """A filter the limits jobs to only the ones whose job reference code contains
    the specified string. Length: 1 to 255."""

    SortBy: literals.ListLabelingJobsForWorkteamSortByOptions
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

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
    """The parameter by which to sort the results. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for the results. The default is `Ascending`."""

    MaxResults: int
    """The maximum number of endpoints to return in the response. This value defaults
    to 10. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListMlflowAppsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListMlflowApps`."""

    CreatedAfter: TimestampInput
    """Use the `CreatedAfter` filter to only list MLflow Apps created after a
    specific date and time. Listed MLflow Apps are shown with a date and time such as
    `"2024-03-16T01:46:56+00:00"`."""

    CreatedBefore: TimestampInput
    """Use the `CreatedBefore` filter to only list MLflow Apps created before a
    specific date and time. Listed MLflow Apps are shown with a date and time such as
    `"2024-03-16T01:46:56+00:00"`."""

    Status: literals.MlflowAppStatus
    """Filter for Mlflow apps with a specific creation status."""

    MlflowVersion: str
    """Filter for Mlflow Apps with the specified version. Length: at most 16.
    Pattern: `[0-9]*.[0-9]*.[0-9]*`."""

    DefaultForDomainId: str
    """Filter for MLflow Apps with the specified default SageMaker Domain ID."""

    AccountDefaultStatus: literals.AccountDefaultStatus
    """Filter for MLflow Apps with the specified `AccountDefaultStatus`."""

    SortBy: literals.SortMlflowAppBy
    """Filter for MLflow Apps sorting by name, creation time, or creation status."""

    SortOrder: literals.SortOrder
    """Change the order of the listed MLflow Apps. By default, MLflow Apps are listed
    in `Descending` order by creation time."""

    MaxResults: int
    """The maximum number of MLflow Apps to list. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListMlflowTrackingServersPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListMlflowTrackingServers`."""

    CreatedAfter: TimestampInput
    """Use the `CreatedAfter` filter to only list tracking servers created after a
    specific date and time. Listed tracking servers are shown with a date and time
    such as `"2024-03-16T01:46:56+00:00"`."""

    CreatedBefore: TimestampInput
    """Use the `CreatedBefore` filter to only list tracking servers created before a
    specific date and time. Listed tracking servers are shown with a date and time
    such as `"2024-03-16T01:46:56+00:00"`."""

    TrackingServerStatus: literals.TrackingServerStatus
    """Filter for tracking servers with a specified creation status."""

    MlflowVersion: str
    """Filter for tracking servers using the specified MLflow version. Length: at
    most 16. Pattern: `[0-9]*.[0-9]*.[0-9]*`."""

    SortBy: literals.SortTrackingServerBy
    """Filter for trackings servers sorting by name, creation time, or creation
    status."""

    SortOrder: literals.SortOrder
    """Change the order of the listed tracking servers. By default, tracking servers
    are listed in `Descending` order by creation time."""

    MaxResults: int
    """The maximum number of tracking servers to list. Range: 1 to 100."""

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
    """List export jobs for the model card with the specified name. Length: 1 to 63.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelCardVersion: int
    """List export jobs for the model card with the specified version."""

    CreationTimeAfter: TimestampInput
    """Only list model card export jobs that were created after the time specified."""

    CreationTimeBefore: TimestampInput
    """Only list model card export jobs that were created before the time specified."""

    ModelCardExportJobNameContains: str
    """Only list model card export jobs with names that contain the specified string.
    Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    StatusEquals: literals.ModelCardExportJobStatus
    """Only list model card export jobs with the specified status."""

    SortBy: literals.ModelCardExportJobSortBy
    """Sort model card export jobs by either name or creation time. Sorts by creation
    time by default."""

    SortOrder: literals.ModelCardExportJobSortOrder
    """Sort model card export jobs by ascending or descending order."""

    MaxResults: int
    """The maximum number of model card export jobs to list. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListModelCardVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListModelCardVersions`."""

    ModelCardName: Required[str]
    """List model card versions for the model card with the specified name or Amazon
    Resource Name (ARN). Length: 1 to 256."""

    CreationTimeAfter: TimestampInput
    """Only list model card versions that were created after the time specified."""

    CreationTimeBefore: TimestampInput
    """Only list model card versions that were created before the time specified."""

    MaxResults: int
    """The maximum number of model card versions to list. Range: 1 to 100."""

    ModelCardStatus: literals.ModelCardStatus
    """Only list model card versions with the specified approval status."""

    SortBy: literals.ModelCardVersionSortBy
    """Sort listed model card versions by version. Sorts by version by default."""

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
    """The maximum number of model cards to list. Range: 1 to 100."""

    NameContains: str
    """Only list model cards with names that contain the specified string. Length: 1
    to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelCardStatus: literals.ModelCardStatus
    """Only list model cards with the specified approval status."""

    SortBy: literals.ModelCardSortBy
    """Sort model cards by either name or creation time. Sorts by creation time by
    default."""

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
    search. All resource objects that satisfy the expression's condition are included
    in the search results."""

    MaxResults: int
    """The maximum number of models to return in the response. Range: 1 to 100."""

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
    """The maximum number of results to return in the response. Range: 1 to 100."""

    NameContains: str
    """A string in the model group name. This filter returns only model groups whose
    name contains the specified string. Length: at most 63. Pattern:
    `[a-zA-Z0-9\\-]+`."""

    SortBy: literals.ModelPackageGroupSortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    CrossAccountFilterOption: literals.CrossAccountFilterOption
    """A filter that returns either model groups shared with you or model groups in
    your own account. The default is `SameAccount`."""

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
    """The maximum number of model packages to return in the response. Range: 1 to
    100."""

    NameContains: str
    """A string in the model package name. This filter returns only model packages
    whose name contains the specified string. Length: at most 63. Pattern:
    `[a-zA-Z0-9\\-]+`."""

    ModelApprovalStatus: literals.ModelApprovalStatus
    """A filter that returns only the model packages with the specified approval
    status."""

    ModelPackageGroupName: str
    """A filter that returns only model versions that belong to the specified model
    group. Length: 1 to 170."""

    ModelPackageType: literals.ModelPackageType
    """A filter that returns only the model packages of the specified type. This can
    be one of the following values."""

    SortBy: literals.ModelPackageSortBy
    """The parameter by which to sort the results. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for the results. The default is `Ascending`."""

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
    """Sorts the list of results. The default is `CreationTime`."""

    SortOrder: literals.OrderKey
    """The sort order for results. The default is `Descending`."""

    MaxResults: int
    """The maximum number of models to return in the response. Range: 1 to 100."""

    NameContains: str
    """A string in the model name. This filter returns only models whose name
    contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9-]+`."""

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
    """The name of a monitoring schedule. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MonitoringAlertName: str
    """The name of a monitoring alert. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SortBy: literals.MonitoringAlertHistorySortKey
    """The field used to sort results. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order, whether `Ascending` or `Descending`, of the alert history. The
    default is `Descending`."""

    MaxResults: int
    """The maximum number of results to display. The default is 100. Range: 1 to 100."""

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
    """The name of a monitoring schedule. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MaxResults: int
    """The maximum number of results to display. The default is 100. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListMonitoringExecutionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListMonitoringExecutions`."""

    MonitoringScheduleName: str
    """Name of a specific schedule to fetch jobs for. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    EndpointName: str
    """Name of a specific endpoint to fetch jobs for. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SortBy: literals.MonitoringExecutionSortKey
    """Whether to sort the results by the `Status`, `CreationTime`, or
    `ScheduledTime` field. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`."""

    MaxResults: int
    """The maximum number of jobs to return in the response. The default value is 10.
    Range: 1 to 100."""

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
    definitions. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MonitoringTypeEquals: literals.MonitoringType
    """A filter that returns only the monitoring job runs of the specified monitoring
    type."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListMonitoringSchedulesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListMonitoringSchedules`."""

    EndpointName: str
    """Name of a specific endpoint to fetch schedules for. Length: at most 63.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SortBy: literals.MonitoringScheduleSortKey
    """Whether to sort the results by the `Status`, `CreationTime`, or
    `ScheduledTime` field. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`."""

    MaxResults: int
    """The maximum number of jobs to return in the response. The default value is 10.
    Range: 1 to 100."""

    NameContains: str
    """Filter for monitoring schedules whose name contains a specified string.
    Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

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
    definition. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

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
    """The maximum number of lifecycle configurations to return in the response.
    Range: 1 to 100."""

    SortBy: literals.NotebookInstanceLifecycleConfigSortKey
    """Sorts the list of results. The default is `CreationTime`."""

    SortOrder: literals.NotebookInstanceLifecycleConfigSortOrder
    """The sort order for results."""

    NameContains: str
    """A string in the lifecycle configuration name. This filter returns only
    lifecycle configurations whose name contains the specified string. Length: at
    most 63. Pattern: `[a-zA-Z0-9-]+`."""

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
    """The maximum number of notebook instances to return. Range: 1 to 100."""

    SortBy: literals.NotebookInstanceSortKey
    """The field to sort results by. The default is `Name`."""

    SortOrder: literals.NotebookInstanceSortOrder
    """The sort order for results."""

    NameContains: str
    """A string in the notebook instances' name. This filter returns only notebook
    instances whose name contains the specified string. Length: at most 63. Pattern:
    `[a-zA-Z0-9-]+`."""

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
    associated with this notebook instance. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    DefaultCodeRepositoryContains: str
    """A string in the name or URL of a Git repository associated with this notebook
    instance. This filter returns only notebook instances associated with a git
    repository with a name that contains the specified string. Length: at most 1024.
    Pattern: `[a-zA-Z0-9-]+`."""

    AdditionalCodeRepositoryEquals: str
    """A filter that returns only notebook instances with associated with the
    specified git repository. Length: 1 to 1024. Pattern:
    `https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListOptimizationJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListOptimizationJobs`."""

    MaxResults: int
    """The maximum number of optimization jobs to return in the response. The default
    is 50. Range: 1 to 100."""

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
    optimization techniques. You can specify either `Quantization` or `Compilation`.
    Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    NameContains: str
    """Filters the results to only those optimization jobs with a name that contains
    the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.OptimizationJobStatus
    """Filters the results to only those optimization jobs with the specified status."""

    SortBy: literals.ListOptimizationJobsSortBy
    """The field by which to sort the optimization jobs in the response. The default
    is `CreationTime`"""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`"""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListPartnerAppsPaginateKwargs(ListDomainsPaginateKwargs, closed=True):
    """Keyword arguments of `paginate` of `ListPartnerApps`."""


class ListPipelineExecutionStepsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListPipelineExecutionSteps`."""

    PipelineExecutionArn: str
    """The Amazon Resource Name (ARN) of the pipeline execution. Length: at most
    2048. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:pipeline\\/.*\\/execution\\/.*`.
    """

    MaxResults: int
    """The maximum number of pipeline execution steps to return in the response.
    Range: 1 to 100."""

    SortOrder: literals.SortOrder
    """The field by which to sort results. The default is `CreatedTime`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListPipelineExecutionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListPipelineExecutions`."""

    PipelineName: Required[str]
    """The name or Amazon Resource Name (ARN) of the pipeline. Length: 1 to 2048."""

    CreatedAfter: TimestampInput
    """A filter that returns the pipeline executions that were created after a
    specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns the pipeline executions that were created before a
    specified time."""

    SortBy: literals.SortPipelineExecutionsBy
    """The field by which to sort results. The default is `CreatedTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    MaxResults: int
    """The maximum number of pipeline executions to return in the response. Range: 1
    to 100."""

    PipelineVersionAlias: str
    """The alias of a pipeline version. The response includes only the executions of
    the version that has this alias when you make the request. Length: 1 to 128.
    Pattern: `[a-zA-Z0-9._\\-]{1,128}`."""

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
    """The Amazon Resource Name (ARN) of the pipeline execution. Length: at most
    2048. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:pipeline\\/.*\\/execution\\/.*`.
    """

    MaxResults: int
    """The maximum number of parameters to return in the response. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListPipelineVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListPipelineVersions`."""

    PipelineName: Required[str]
    """The Amazon Resource Name (ARN) of the pipeline. Length: 1 to 2048."""

    CreatedAfter: TimestampInput
    """A filter that returns the pipeline versions that were created after a
    specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns the pipeline versions that were created before a
    specified time."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""

    MaxResults: int
    """The maximum number of pipeline versions to return in the response. Range: 1 to
    100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListPipelinesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListPipelines`."""

    PipelineNamePrefix: str
    """The prefix of the pipeline name. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""

    CreatedAfter: TimestampInput
    """A filter that returns the pipelines that were created after a specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns the pipelines that were created before a specified time."""

    SortBy: literals.SortPipelinesBy
    """The field by which to sort results. The default is `CreatedTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    MaxResults: int
    """The maximum number of pipelines to return in the response. Range: 1 to 100."""

    ManagedBy: literals.PipelineManagedBy
    """Filters the pipelines by who manages them. Specify `AWS` to return pipelines
    that Amazon Web Services manages, or `CUSTOMER` to return pipelines that you
    created."""

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
    """A string in the processing job name. This filter returns only processing jobs
    whose name contains the specified string."""

    StatusEquals: literals.ProcessingJobStatus
    """A filter that retrieves only processing jobs with a specific status."""

    SortBy: literals.SortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    MaxResults: int
    """The maximum number of processing jobs to return in the response. Range: 1 to
    100."""

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
    """The maximum number of projects to return in the response. Range: 1 to 100."""

    NameContains: str
    """A filter that returns the projects whose name contains a specified string.
    Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""

    SortBy: literals.ProjectSortBy
    """The field by which to sort results. The default is `CreationTime`."""

    SortOrder: literals.ProjectSortOrder
    """The sort order for results. The default is `Ascending`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListResourceCatalogsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListResourceCatalogs`."""

    NameContains: str
    """A string that partially matches one or more `ResourceCatalog`s names. Filters
    `ResourceCatalog` by name. Length: 1 to 64."""

    CreationTimeAfter: TimestampInput
    """Use this parameter to search for `ResourceCatalog`s created after a specific
    date and time."""

    CreationTimeBefore: TimestampInput
    """Use this parameter to search for `ResourceCatalog`s created before a specific
    date and time."""

    SortOrder: literals.ResourceCatalogSortOrder
    """The order in which the resource catalogs are listed."""

    SortBy: literals.ResourceCatalogSortBy
    """The value on which the resource catalog list is sorted."""

    MaxResults: int
    """The maximum number of results returned by `ListResourceCatalogs`. Range: 1 to
    100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListSpacesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListSpaces`."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response. The `MaxResults` parameter is an upper bound, not a target.
    Range: 1 to 100."""

    SortOrder: literals.SortOrder
    """The sort order for the results. The default is `Ascending`."""

    SortBy: literals.SpaceSortKey
    """The parameter by which to sort the results. The default is `CreationTime`."""

    DomainIdEquals: str
    """A parameter to search for the domain ID. Length: at most 63. Pattern:
    `d-(-*[a-z0-9]){1,61}`."""

    SpaceNameContains: str
    """A parameter by which to filter the results. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListStageDevicesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListStageDevices`."""

    EdgeDeploymentPlanName: Required[str]
    """The name of the edge deployment plan. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    StageName: Required[str]
    """The name of the stage in the deployment. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MaxResults: int
    """The maximum number of requests to select. Range: at most 100."""

    ExcludeDevicesDeployedInOtherStage: bool
    """Toggle for excluding devices deployed in other stages."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListStudioLifecycleConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListStudioLifecycleConfigs`."""

    MaxResults: int
    """The total number of items to return in the response. The default value is 10.
    Range: 1 to 100."""

    NameContains: str
    """A string in the Lifecycle Configuration name. This filter returns only
    Lifecycle Configurations whose name contains the specified string. Length: at
    most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

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
    """The property used to sort results. The default value is CreationTime."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is Descending."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListSubscribedWorkteamsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListSubscribedWorkteams`."""

    NameContains: str
    """A string in the work team name. This filter returns only work teams whose name
    contains the specified string. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MaxResults: int
    """The maximum number of work teams to return in each page of the response.
    Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTagsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTags`."""

    ResourceArn: Required[str]
    """The Amazon Resource Name (ARN) of the resource whose tags you want to
    retrieve. Length: at most 256. Pattern:
    `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+`."""

    MaxResults: int
    """Maximum number of tags to return. Range: at least 50."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTrainingJobsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTrainingJobs`."""

    MaxResults: int
    """The maximum number of training jobs to return in the response. Range: 1 to
    100."""

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
    """A string in the training job name. This filter returns only training jobs
    whose name contains the specified string. Length: at most 63. Pattern:
    `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.TrainingJobStatus
    """A filter that retrieves only training jobs with a specific status."""

    SortBy: literals.SortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    WarmPoolStatusEquals: literals.WarmPoolResourceStatus
    """A filter that retrieves only training jobs with a specific warm pool status."""

    TrainingPlanArnEquals: str
    """The Amazon Resource Name (ARN); of the training plan to filter training jobs
    by. Length: 50 to 2048. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:training-plan/.*`."""

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
    """The name of the tuning job whose training jobs you want to list. Length: 1 to
    32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""

    MaxResults: int
    """The maximum number of training jobs to return. The default value is 10. Range:
    1 to 100."""

    StatusEquals: literals.TrainingJobStatus
    """A filter that returns only training jobs with the specified status."""

    SortBy: literals.TrainingJobSortByOptions
    """The field to sort results by. The default is `Name`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTrainingPlansPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTrainingPlans`."""

    MaxResults: int
    """The maximum number of results to return in the response. Range: 1 to 100."""

    StartTimeAfter: TimestampInput
    """Filter to list only training plans with an actual start time after this date."""

    StartTimeBefore: TimestampInput
    """Filter to list only training plans with an actual start time before this date."""

    SortBy: literals.TrainingPlanSortBy
    """The training plan field to sort the results by (e.g., StartTime, Status)."""

    SortOrder: literals.TrainingPlanSortOrder
    """The order to sort the results (Ascending or Descending)."""

    Filters: Sequence[views.TrainingPlanFilterLike]
    """Additional filters to apply to the list of training plans. Items: 1 to 5."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTrainingSessionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTrainingSessions`."""

    MaxResults: int
    """The maximum number of training sessions to return in the response. Range: 1 to
    100."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only training sessions created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only training sessions created before the specified
    time."""

    NameContains: str
    """A string in the training session name to filter results. Only sessions whose
    name contains the specified string are returned. Length: at most 63. Pattern:
    `[a-zA-Z0-9\\-]+`."""

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
    """A string in the transform job name. This filter returns only transform jobs
    whose name contains the specified string. Length: at most 63. Pattern:
    `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.TransformJobStatus
    """A filter that retrieves only transform jobs with a specific status."""

    SortBy: literals.SortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Descending`."""

    MaxResults: int
    """The maximum number of transform jobs to return in the response. The default
    value is `10`. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTrialComponentsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTrialComponents`."""

    ExperimentName: str
    """A filter that returns only components that are part of the specified
    experiment. If you specify `ExperimentName`, you can't filter by `SourceArn` or
    `TrialName`. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    TrialName: str
    """A filter that returns only components that are part of the specified trial. If
    you specify `TrialName`, you can't filter by `ExperimentName` or `SourceArn`.
    Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    SourceArn: str
    """A filter that returns only components that have the specified source Amazon
    Resource Name (ARN). If you specify `SourceArn`, you can't filter by
    `ExperimentName` or `TrialName`. Length: at most 256."""

    CreatedAfter: TimestampInput
    """A filter that returns only components created after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only components created before the specified time."""

    SortBy: literals.SortTrialComponentsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    MaxResults: int
    """The maximum number of components to return in the response. The default value
    is 10. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListTrialsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListTrials`."""

    ExperimentName: str
    """A filter that returns only trials that are part of the specified experiment.
    Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    TrialComponentName: str
    """A filter that returns only trials that are associated with the specified trial
    component. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    CreatedAfter: TimestampInput
    """A filter that returns only trials created after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only trials created before the specified time."""

    SortBy: literals.SortTrialsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    MaxResults: int
    """The maximum number of trials to return in the response. The default value is
    10. Range: 1 to 100."""

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
    """The ARN of the reserved capacity to list UltraServers for. Length: 50 to 2048.
    Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:reserved-capacity/.*`."""

    MaxResults: int
    """The maximum number of UltraServers to return in the response. The default
    value is 10. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListUserProfilesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListUserProfiles`."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response. The `MaxResults` parameter is an upper bound, not a target.
    Range: 1 to 100."""

    SortOrder: literals.SortOrder
    """The sort order for the results. The default is Ascending."""

    SortBy: literals.UserProfileSortKey
    """The parameter by which to sort the results. The default is CreationTime."""

    DomainIdEquals: str
    """A parameter by which to filter the results. Length: at most 63. Pattern:
    `d-(-*[a-z0-9]){1,61}`."""

    UserProfileNameContains: str
    """A parameter by which to filter the results. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

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
    name. Length: 1 to 63. Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`."""

    MaxResults: int
    """The maximum number of workforces returned in the response. Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListWorkteamsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListWorkteams`."""

    SortBy: literals.ListWorkteamsSortByOptions
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    NameContains: str
    """A string in the work team's name. This filter returns only work teams whose
    name contains the specified string. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MaxResults: int
    """The maximum number of work teams to return in each page of the response.
    Range: 1 to 100."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class SearchPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `Search`."""

    Resource: Required[literals.ResourceType]
    """The name of the SageMaker resource to search for."""

    SearchExpression: views.SearchExpressionLike
    """A Boolean conditional statement. Resources must satisfy this condition to be
    included in search results."""

    SortBy: str
    """The name of the resource property used to sort the `SearchResults`. The
    default is `LastModifiedTime`. Length: 1 to 255."""

    SortOrder: literals.SearchSortOrder
    """How `SearchResults` are ordered. The default is `Descending`."""

    MaxResults: int
    """The maximum number of results to return. Range: 1 to 100."""

    CrossAccountFilterOption: literals.CrossAccountFilterOption
    """A cross account filter option. Default is `null`."""

    VisibilityConditions: Sequence[views.VisibilityConditionsLike]
    """Limits the results of your search request to the resources that you can
    access. Items: 1 to 5."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class EndpointDeletedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `EndpointDeleted`."""

    EndpointName: str
    """The name of the endpoint. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class EndpointInServiceWaitKwargs(EndpointDeletedWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `EndpointInService`."""


class ImageCreatedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `ImageCreated`."""

    ImageName: str
    """The name of the image to describe. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ImageDeletedWaitKwargs(ImageCreatedWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `ImageDeleted`."""


class ImageUpdatedWaitKwargs(ImageCreatedWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `ImageUpdated`."""


class ImageVersionCreatedWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ImageVersionCreated`."""

    ImageName: Required[str]
    """The name of the image. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    Version: int
    """The version of the image. If not specified, the latest version is described.
    Range: at least 0."""

    Alias: str
    """The alias of the image version. Length: 1 to 128. Pattern:
    `(?!^[.-])^([a-zA-Z0-9-_.]+)`."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ImageVersionDeletedWaitKwargs(ImageVersionCreatedWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `ImageVersionDeleted`."""


class NotebookInstanceDeletedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `NotebookInstanceDeleted`."""

    NotebookInstanceName: str
    """The name of the notebook instance that you want information about. Length: at
    most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

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
    """The name of the processing job. The name must be unique within an Amazon Web
    Services Region in the Amazon Web Services account. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class TrainingJobCompletedOrStoppedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `TrainingJobCompletedOrStopped`."""

    TrainingJobName: str
    """The name of the training job. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class TransformJobCompletedOrStoppedWaitKwargs(TypedDict, closed=True):
    """Keyword arguments of `wait` of `TransformJobCompletedOrStopped`."""

    TransformJobName: str
    """The name of the transform job that you want to view details of. Length: 1 to
    63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    WaiterConfig: NotRequired[WaiterConfig]
    """`Delay` in seconds between two calls, and `MaxAttempts`."""
