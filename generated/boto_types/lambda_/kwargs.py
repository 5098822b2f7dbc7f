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
    """The Amazon Resource Name (ARN) of the durable execution."""

    IncludeExecutionData: bool
    """Specifies whether to include execution data such as step results and callback
    payloads in the history events."""

    MaxItems: int
    """The maximum number of history events to return per call."""

    ReverseOrder: bool
    """When set to true, returns the history events in reverse chronological order
    (newest first)."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetDurableExecutionStatePaginateKwargs(TypedDict, closed=True):
    """Keyword arguments of `paginate` of `GetDurableExecutionState`."""

    DurableExecutionArn: str
    """The Amazon Resource Name (ARN) of the durable execution."""

    CheckpointToken: str
    """A checkpoint token that identifies the current state of the execution."""

    MaxItems: NotRequired[int]
    """The maximum number of operations to return per call."""

    PaginationConfig: NotRequired[PaginatorConfig]
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAliasesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListAliases`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    FunctionVersion: str
    """Specify a function version to only list aliases that invoke that version."""

    MaxItems: int
    """Limit the number of aliases returned."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListCapacityProvidersPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListCapacityProviders`."""

    State: literals.CapacityProviderState
    """Filter capacity providers by their current state."""

    MaxItems: int
    """The maximum number of capacity providers to return."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListCodeSigningConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListCodeSigningConfigs`."""

    MaxItems: int
    """Maximum number of items to return."""

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
    """The name or ARN of the Lambda function."""

    Qualifier: str
    """The function version to filter executions by."""

    DurableExecutionName: str
    """Filter executions by name."""

    Statuses: Sequence[literals.ExecutionStatus]
    """Filters the executions by status."""

    StartedAfter: TimestampInput
    """Filter executions that started after this timestamp (ISO 8601 format)."""

    StartedBefore: TimestampInput
    """Filter executions that started before this timestamp (ISO 8601 format)."""

    ReverseOrder: bool
    """Set to true to return results in chronological order (oldest first)."""

    MaxItems: int
    """Maximum number of executions to return (1-1000)."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListEventSourceMappingsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListEventSourceMappings`."""

    EventSourceArn: str
    """The Amazon Resource Name (ARN) of the event source."""

    FunctionName: str
    """The name or ARN of the Lambda function."""

    MaxItems: int
    """The maximum number of event source mappings to return."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListFunctionEventInvokeConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListFunctionEventInvokeConfigs`."""

    FunctionName: Required[str]
    """The name or ARN of the Lambda function."""

    MaxItems: int
    """The maximum number of configurations to return."""

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
    """The name of the capacity provider to list function versions for."""

    MaxItems: int
    """The maximum number of function versions to return in the response."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListFunctionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListFunctions`."""

    MasterRegion: str
    """For Lambda@Edge functions, the Amazon Web Services Region of the master
    function."""

    FunctionVersion: literals.FunctionVersion
    """Set to ALL to include entries for all published versions of each function."""

    MaxItems: int
    """The maximum number of functions to return in the response."""

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
    """The The Amazon Resource Name (ARN) of the code signing configuration."""

    MaxItems: int
    """Maximum number of items to return."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListLayerVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListLayerVersions`."""

    LayerName: Required[str]
    """The name or Amazon Resource Name (ARN) of the layer."""

    CompatibleArchitecture: literals.Architecture
    """The compatible instruction set architecture."""

    CompatibleRuntime: literals.Runtime
    """A runtime identifier."""

    MaxItems: int
    """The maximum number of versions to return."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListLayersPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListLayers`."""

    CompatibleArchitecture: literals.Architecture
    """The compatible instruction set architecture."""

    CompatibleRuntime: literals.Runtime
    """A runtime identifier."""

    MaxItems: int
    """The maximum number of layers to return."""

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
    """The name or ARN of the Lambda function, version, or alias."""

    Qualifier: str
    """Specify a version or alias to get details about a published version of the
    function."""

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
