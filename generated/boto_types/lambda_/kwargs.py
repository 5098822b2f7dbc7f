"""Keyword arguments in AWS Lambda, as TypedDicts.

An example is `GetDurableExecutionHistoryPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.lambda_ import literals
from boto_types.values import PaginatorConfig, TimestampInput, WaiterConfig


class GetDurableExecutionHistoryPaginateKwargs(TypedDict, total=False, closed=True):
    DurableExecutionArn: Required[str]
    IncludeExecutionData: bool
    MaxItems: int
    ReverseOrder: bool
    PaginationConfig: PaginatorConfig


class GetDurableExecutionStatePaginateKwargs(TypedDict, closed=True):
    DurableExecutionArn: str
    CheckpointToken: str
    MaxItems: NotRequired[int]
    PaginationConfig: NotRequired[PaginatorConfig]


class ListAliasesPaginateKwargs(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    FunctionVersion: str
    MaxItems: int
    PaginationConfig: PaginatorConfig


class ListCapacityProvidersPaginateKwargs(TypedDict, total=False, closed=True):
    State: literals.CapacityProviderState
    MaxItems: int
    PaginationConfig: PaginatorConfig


class ListCodeSigningConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    MaxItems: int
    PaginationConfig: PaginatorConfig


class ListDurableExecutionsByFunctionPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    FunctionName: Required[str]
    Qualifier: str
    DurableExecutionName: str
    Statuses: Sequence[literals.ExecutionStatus]
    StartedAfter: TimestampInput
    StartedBefore: TimestampInput
    ReverseOrder: bool
    MaxItems: int
    PaginationConfig: PaginatorConfig


class ListEventSourceMappingsPaginateKwargs(TypedDict, total=False, closed=True):
    EventSourceArn: str
    FunctionName: str
    MaxItems: int
    PaginationConfig: PaginatorConfig


class ListFunctionEventInvokeConfigsPaginateKwargs(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    MaxItems: int
    PaginationConfig: PaginatorConfig


class ListFunctionUrlConfigsPaginateKwargs(
    ListFunctionEventInvokeConfigsPaginateKwargs,
    closed=True,
):
    pass


class ListFunctionVersionsByCapacityProviderPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    CapacityProviderName: Required[str]
    MaxItems: int
    PaginationConfig: PaginatorConfig


class ListFunctionsPaginateKwargs(TypedDict, total=False, closed=True):
    MasterRegion: str
    FunctionVersion: literals.FunctionVersion
    MaxItems: int
    PaginationConfig: PaginatorConfig


class ListFunctionsByCodeSigningConfigPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    CodeSigningConfigArn: Required[str]
    MaxItems: int
    PaginationConfig: PaginatorConfig


class ListLayerVersionsPaginateKwargs(TypedDict, total=False, closed=True):
    LayerName: Required[str]
    CompatibleArchitecture: literals.Architecture
    CompatibleRuntime: literals.Runtime
    MaxItems: int
    PaginationConfig: PaginatorConfig


class ListLayersPaginateKwargs(TypedDict, total=False, closed=True):
    CompatibleArchitecture: literals.Architecture
    CompatibleRuntime: literals.Runtime
    MaxItems: int
    PaginationConfig: PaginatorConfig


class ListProvisionedConcurrencyConfigsPaginateKwargs(
    ListFunctionEventInvokeConfigsPaginateKwargs,
    closed=True,
):
    pass


class ListVersionsByFunctionPaginateKwargs(
    ListFunctionEventInvokeConfigsPaginateKwargs,
    closed=True,
):
    pass


class FunctionActiveWaitKwargs(TypedDict, total=False, closed=True):
    FunctionName: Required[str]
    Qualifier: str
    WaiterConfig: WaiterConfig


class FunctionActiveV2WaitKwargs(FunctionActiveWaitKwargs, closed=True):
    pass


class FunctionExistsWaitKwargs(FunctionActiveWaitKwargs, closed=True):
    pass


class FunctionUpdatedWaitKwargs(FunctionActiveWaitKwargs, closed=True):
    pass


class FunctionUpdatedV2WaitKwargs(FunctionActiveWaitKwargs, closed=True):
    pass


class PublishedVersionActiveWaitKwargs(FunctionActiveWaitKwargs, closed=True):
    pass
