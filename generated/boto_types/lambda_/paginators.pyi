"""Paginators of AWS Lambda."""

from collections.abc import Sequence

from botocore.paginate import PageIterator, Paginator

from boto_types.lambda_ import literals, responses
from boto_types.values import PaginatorConfig, TimestampInput

class GetDurableExecutionHistoryPaginator(Paginator):
    """`client.get_paginator("get_durable_execution_history")`."""

    def paginate(
        self,
        *,
        DurableExecutionArn: str,
        IncludeExecutionData: bool = ...,
        MaxItems: int = ...,
        ReverseOrder: bool = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetDurableExecutionHistoryResponse]:
        """Yield the pages of `get_durable_execution_history`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/GetDurableExecutionHistory.html
        """

class GetDurableExecutionStatePaginator(Paginator):
    """`client.get_paginator("get_durable_execution_state")`."""

    def paginate(
        self,
        *,
        DurableExecutionArn: str,
        CheckpointToken: str,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetDurableExecutionStateResponse]:
        """Yield the pages of `get_durable_execution_state`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/GetDurableExecutionState.html
        """

class ListAliasesPaginator(Paginator):
    """`client.get_paginator("list_aliases")`."""

    def paginate(
        self,
        *,
        FunctionName: str,
        FunctionVersion: str = ...,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListAliasesResponse]:
        """Yield the pages of `list_aliases`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListAliases.html
        """

class ListCapacityProvidersPaginator(Paginator):
    """`client.get_paginator("list_capacity_providers")`."""

    def paginate(
        self,
        *,
        State: literals.CapacityProviderState = ...,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListCapacityProvidersResponse]:
        """Yield the pages of `list_capacity_providers`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListCapacityProviders.html
        """

class ListCodeSigningConfigsPaginator(Paginator):
    """`client.get_paginator("list_code_signing_configs")`."""

    def paginate(
        self,
        *,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListCodeSigningConfigsResponse]:
        """Yield the pages of `list_code_signing_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListCodeSigningConfigs.html
        """

class ListDurableExecutionsByFunctionPaginator(Paginator):
    """`client.get_paginator("list_durable_executions_by_function")`."""

    def paginate(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        DurableExecutionName: str = ...,
        Statuses: Sequence[literals.ExecutionStatus] = ...,
        StartedAfter: TimestampInput = ...,
        StartedBefore: TimestampInput = ...,
        ReverseOrder: bool = ...,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListDurableExecutionsByFunctionResponse]:
        """Yield the pages of `list_durable_executions_by_function`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListDurableExecutionsByFunction.html
        """

class ListEventSourceMappingsPaginator(Paginator):
    """`client.get_paginator("list_event_source_mappings")`."""

    def paginate(
        self,
        *,
        EventSourceArn: str = ...,
        FunctionName: str = ...,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListEventSourceMappingsResponse]:
        """Yield the pages of `list_event_source_mappings`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListEventSourceMappings.html
        """

class ListFunctionEventInvokeConfigsPaginator(Paginator):
    """`client.get_paginator("list_function_event_invoke_configs")`."""

    def paginate(
        self,
        *,
        FunctionName: str,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListFunctionEventInvokeConfigsResponse]:
        """Yield the pages of `list_function_event_invoke_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListFunctionEventInvokeConfigs.html
        """

class ListFunctionUrlConfigsPaginator(Paginator):
    """`client.get_paginator("list_function_url_configs")`."""

    def paginate(
        self,
        *,
        FunctionName: str,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListFunctionUrlConfigsResponse]:
        """Yield the pages of `list_function_url_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListFunctionUrlConfigs.html
        """

class ListFunctionVersionsByCapacityProviderPaginator(Paginator):
    """`client.get_paginator("list_function_versions_by_capacity_provider")`."""

    def paginate(
        self,
        *,
        CapacityProviderName: str,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListFunctionVersionsByCapacityProviderResponse]:
        """Yield the pages of `list_function_versions_by_capacity_provider`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListFunctionVersionsByCapacityProvider.html
        """

class ListFunctionsPaginator(Paginator):
    """`client.get_paginator("list_functions")`."""

    def paginate(
        self,
        *,
        MasterRegion: str = ...,
        FunctionVersion: literals.FunctionVersion = ...,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListFunctionsResponse]:
        """Yield the pages of `list_functions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListFunctions.html
        """

class ListFunctionsByCodeSigningConfigPaginator(Paginator):
    """`client.get_paginator("list_functions_by_code_signing_config")`."""

    def paginate(
        self,
        *,
        CodeSigningConfigArn: str,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListFunctionsByCodeSigningConfigResponse]:
        """Yield the pages of `list_functions_by_code_signing_config`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListFunctionsByCodeSigningConfig.html
        """

class ListLayerVersionsPaginator(Paginator):
    """`client.get_paginator("list_layer_versions")`."""

    def paginate(
        self,
        *,
        LayerName: str,
        CompatibleArchitecture: literals.Architecture = ...,
        CompatibleRuntime: literals.Runtime = ...,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListLayerVersionsResponse]:
        """Yield the pages of `list_layer_versions`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListLayerVersions.html
        """

class ListLayersPaginator(Paginator):
    """`client.get_paginator("list_layers")`."""

    def paginate(
        self,
        *,
        CompatibleArchitecture: literals.Architecture = ...,
        CompatibleRuntime: literals.Runtime = ...,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListLayersResponse]:
        """Yield the pages of `list_layers`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListLayers.html
        """

class ListProvisionedConcurrencyConfigsPaginator(Paginator):
    """`client.get_paginator("list_provisioned_concurrency_configs")`."""

    def paginate(
        self,
        *,
        FunctionName: str,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListProvisionedConcurrencyConfigsResponse]:
        """Yield the pages of `list_provisioned_concurrency_configs`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListProvisionedConcurrencyConfigs.html
        """

class ListVersionsByFunctionPaginator(Paginator):
    """`client.get_paginator("list_versions_by_function")`."""

    def paginate(
        self,
        *,
        FunctionName: str,
        MaxItems: int = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ListVersionsByFunctionResponse]:
        """Yield the pages of `list_versions_by_function`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/paginator/ListVersionsByFunction.html
        """
