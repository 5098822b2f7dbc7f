"""Keyword arguments in AWS Lambda, as TypedDicts.

An example is `GetDurableExecutionHistoryPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.lambda_ import literals
from boto_types.values import PaginatorConfig, TimestampInput, WaiterConfig


class GetDurableExecutionHistoryPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `GetDurableExecutionHistory`."""

    DurableExecutionArn: Required[str]
    """The Amazon Resource Name (ARN) of the durable execution. Length: 1 to 1024."""

    IncludeExecutionData: bool
    """Specifies whether to include execution data such as step results and callback
    payloads in the history events. The default is `true`."""

    MaxItems: int
    """The maximum number of history events to return per call. The default is 100
    and the maximum allowed is 1000. Range: 0 to 1000."""

    ReverseOrder: bool
    """When set to `true`, returns the history events in reverse chronological order
    (newest first). By default, events are returned in chronological order (oldest
    first)."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetDurableExecutionStatePaginateKwargs(TypedDict, closed=True):
    """Keyword arguments of `paginate` of `GetDurableExecutionState`."""

    DurableExecutionArn: str
    """The Amazon Resource Name (ARN) of the durable execution. Length: 1 to 1024."""

    CheckpointToken: str
    """A checkpoint token that identifies the current state of the execution. This
    token is provided by the Lambda runtime and ensures that state retrieval is
    consistent with the current execution context. Length: 1 to 2048. Pattern:
    `[A-Za-z0-9+/]+={0,2}`."""

    MaxItems: NotRequired[int]
    """The maximum number of operations to return per call. The default is 100 and
    the maximum allowed is 1000. Range: 0 to 1000."""

    PaginationConfig: NotRequired[PaginatorConfig]
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAliasesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAliases`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Name formats. Length: 1 to 140."""

    FunctionVersion: str
    """Specify a function version to only list aliases that invoke that version.
    Length: 1 to 1024. Pattern: `(\\$LATEST(\\.PUBLISHED)?|[0-9]+)`."""

    MaxItems: int
    """Limit the number of aliases returned. Range: 1 to 10000."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListCapacityProvidersPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListCapacityProviders`."""

    State: literals.CapacityProviderState
    """Filter capacity providers by their current state."""

    MaxItems: int
    """The maximum number of capacity providers to return. Range: 1 to 50."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListCodeSigningConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListCodeSigningConfigs`."""

    MaxItems: int
    """Maximum number of items to return. Range: 1 to 10000."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListDurableExecutionsByFunctionPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListDurableExecutionsByFunction`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function. You can specify a function name, a
    partial ARN, or a full ARN. Length: 1 to 256."""

    Qualifier: str
    """The function version to filter executions by. If you don't specify a
    qualifier, this operation returns executions across all versions of the Lambda
    function. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""

    DurableExecutionName: str
    """Filter executions by name. Only executions with names that matches this string
    are returned. Length: 1 to 64. Pattern: `[a-zA-Z0-9-_]+`."""

    Statuses: Sequence[literals.ExecutionStatus]
    """Filters the executions by status. Specify one of the following values:
    `RUNNING`, `PAUSING`, `PAUSED`, `SUCCEEDED`, `FAILED`, `TIMED_OUT`, `STOPPED`,
    `DELETING`. Items: 1 to 10."""

    StartedAfter: TimestampInput
    """Filter executions that started after this timestamp (ISO 8601 format)."""

    StartedBefore: TimestampInput
    """Filter executions that started before this timestamp (ISO 8601 format)."""

    ReverseOrder: bool
    """Set to true to return results in chronological order (oldest first). Default
    is false."""

    MaxItems: int
    """Maximum number of executions to return (1-1000). Default is 100. Range: 0 to
    1000."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListEventSourceMappingsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListEventSourceMappings`."""

    EventSourceArn: str
    """The Amazon Resource Name (ARN) of the event source. Length: at most 10000."""

    FunctionName: str
    """The name or ARN of the Lambda function. Name formats. Length: 1 to 256."""

    MaxItems: int
    """The maximum number of event source mappings to return. Note that
    ListEventSourceMappings returns a maximum of 100 items in each response, even if
    you set the number higher. Range: 1 to 10000."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListFunctionEventInvokeConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListFunctionEventInvokeConfigs`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function. Name formats. Length: 1 to 256."""

    MaxItems: int
    """The maximum number of configurations to return. Range: 1 to 50."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListFunctionUrlConfigsPaginateKwargs(
    ListFunctionEventInvokeConfigsPaginateKwargs,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListFunctionUrlConfigs`."""


class ListFunctionVersionsByCapacityProviderPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListFunctionVersionsByCapacityProvider`."""

    CapacityProviderName: Required[str]
    """The name of the capacity provider to list function versions for. Length: 1 to
    140."""

    MaxItems: int
    """The maximum number of function versions to return in the response. Range: 1 to
    50."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListFunctionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListFunctions`."""

    MasterRegion: str
    """For Lambda@Edge functions, the Amazon Web Services Region of the master
    function. For example, `us-east-1` filters the list of functions to include only
    Lambda@Edge functions replicated from a master function in US East (N. Length: 1
    to 50. Pattern: `ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}`."""

    FunctionVersion: literals.FunctionVersion
    """Set to `ALL` to include entries for all published versions of each function."""

    MaxItems: int
    """The maximum number of functions to return in the response. Note that
    `ListFunctions` returns a maximum of 50 items in each response, even if you set
    the number higher. Range: 1 to 10000."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListFunctionsByCodeSigningConfigPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListFunctionsByCodeSigningConfig`."""

    CodeSigningConfigArn: Required[str]
    """The The Amazon Resource Name (ARN) of the code signing configuration. Length:
    at most 200."""

    MaxItems: int
    """Maximum number of items to return. Range: 1 to 10000."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListLayerVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListLayerVersions`."""

    LayerName: Required[str]
    """The name or Amazon Resource Name (ARN) of the layer. Length: 1 to 2048."""

    CompatibleArchitecture: literals.Architecture
    """The compatible instruction set architecture."""

    CompatibleRuntime: literals.Runtime
    """A runtime identifier. The following list includes deprecated runtimes."""

    MaxItems: int
    """The maximum number of versions to return. Range: 1 to 50."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListLayersPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListLayers`."""

    CompatibleArchitecture: literals.Architecture
    """The compatible instruction set architecture."""

    CompatibleRuntime: literals.Runtime
    """A runtime identifier. The following list includes deprecated runtimes."""

    MaxItems: int
    """The maximum number of layers to return. Range: 1 to 50."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListProvisionedConcurrencyConfigsPaginateKwargs(
    ListFunctionEventInvokeConfigsPaginateKwargs,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListProvisionedConcurrencyConfigs`."""


class ListVersionsByFunctionPaginateKwargs(
    ListFunctionEventInvokeConfigsPaginateKwargs,
    closed=True,
):
    """Keyword arguments of `paginate` of `ListVersionsByFunction`."""


class FunctionActiveWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `FunctionActive`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function, version, or alias. Name formats.
    Length: 1 to 256."""

    Qualifier: str
    """Specify a version or alias to get details about a published version of the
    function. Length: 1 to 128. Pattern:
    `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class FunctionActiveV2WaitKwargs(FunctionActiveWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `FunctionActiveV2`."""


class FunctionExistsWaitKwargs(FunctionActiveWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `FunctionExists`."""


class FunctionUpdatedWaitKwargs(FunctionActiveWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `FunctionUpdated`."""


class FunctionUpdatedV2WaitKwargs(FunctionActiveWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `FunctionUpdatedV2`."""


class PublishedVersionActiveWaitKwargs(FunctionActiveWaitKwargs, closed=True):
    """Keyword arguments of `wait` of `PublishedVersionActive`."""
