"""Types for AWS Lambda (2015-03-31): `boto3.client("lambda")`."""

from boto_types.lambda_.client import LambdaClient as LambdaClient
from boto_types.lambda_.errors import LambdaExceptions as LambdaExceptions
from boto_types.lambda_.paginators import (
    GetDurableExecutionHistoryPaginator as GetDurableExecutionHistoryPaginator,
    GetDurableExecutionStatePaginator as GetDurableExecutionStatePaginator,
    ListAliasesPaginator as ListAliasesPaginator,
    ListCapacityProvidersPaginator as ListCapacityProvidersPaginator,
    ListCodeSigningConfigsPaginator as ListCodeSigningConfigsPaginator,
    ListDurableExecutionsByFunctionPaginator as ListDurableExecutionsByFunctionPaginator,
    ListEventSourceMappingsPaginator as ListEventSourceMappingsPaginator,
    ListFunctionEventInvokeConfigsPaginator as ListFunctionEventInvokeConfigsPaginator,
    ListFunctionUrlConfigsPaginator as ListFunctionUrlConfigsPaginator,
    ListFunctionVersionsByCapacityProviderPaginator as ListFunctionVersionsByCapacityProviderPaginator,
    ListFunctionsByCodeSigningConfigPaginator as ListFunctionsByCodeSigningConfigPaginator,
    ListFunctionsPaginator as ListFunctionsPaginator,
    ListLayerVersionsPaginator as ListLayerVersionsPaginator,
    ListLayersPaginator as ListLayersPaginator,
    ListProvisionedConcurrencyConfigsPaginator as ListProvisionedConcurrencyConfigsPaginator,
    ListVersionsByFunctionPaginator as ListVersionsByFunctionPaginator,
)
from boto_types.lambda_.waiters import (
    FunctionActiveV2Waiter as FunctionActiveV2Waiter,
    FunctionActiveWaiter as FunctionActiveWaiter,
    FunctionExistsWaiter as FunctionExistsWaiter,
    FunctionUpdatedV2Waiter as FunctionUpdatedV2Waiter,
    FunctionUpdatedWaiter as FunctionUpdatedWaiter,
    PublishedVersionActiveWaiter as PublishedVersionActiveWaiter,
)
