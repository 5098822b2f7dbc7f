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

        Args:
            DurableExecutionArn: Length: 1 to 1024.
            IncludeExecutionData: Specifies whether to include execution data such as step results and callback payloads in the history events. The default is `true`.
            MaxItems: The maximum number of history events to return per call. The default is 100 and the maximum allowed is 1000. Range: 0 to 1000.
            ReverseOrder: When set to `true`, returns the history events in reverse chronological order (newest first). By default, events are returned in chronological order (oldest first).
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            DurableExecutionArn: Length: 1 to 1024.
            CheckpointToken: Length: 1 to 2048. Pattern: `[A-Za-z0-9+/]+={0,2}`.
            MaxItems: The maximum number of operations to return per call. The default is 100 and the maximum allowed is 1000. Range: 0 to 1000.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            FunctionVersion: Specify a function version to only list aliases that invoke that version. Length: 1 to 1024. Pattern: `(\\$LATEST(\\.PUBLISHED)?|[0-9]+)`.
            MaxItems: Limit the number of aliases returned. Range: 1 to 10000.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            State: Filter capacity providers by their current state.
            MaxItems: The maximum number of capacity providers to return. Range: 1 to 50.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MaxItems: Maximum number of items to return. Range: 1 to 10000.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            Qualifier: The function version to filter executions by. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            DurableExecutionName: Filter executions by name. Length: 1 to 64. Pattern: `[a-zA-Z0-9-_]+`.
            Statuses: Filters the executions by status. Items: 1 to 10.
            StartedAfter: Filter executions that started after this timestamp (ISO 8601 format).
            StartedBefore: Filter executions that started before this timestamp (ISO 8601 format).
            ReverseOrder: Set to true to return results in chronological order (oldest first). Default is false.
            MaxItems: Maximum number of executions to return (1-1000). Default is 100. Range: 0 to 1000.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            EventSourceArn: Length: at most 10000.
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            MaxItems: The maximum number of event source mappings to return. Range: 1 to 10000.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            MaxItems: The maximum number of configurations to return. Range: 1 to 50.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            MaxItems: The maximum number of function URLs to return in the response. Range: 1 to 50.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CapacityProviderName: Length: 1 to 140.
            MaxItems: The maximum number of function versions to return in the response. Range: 1 to 50.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            MasterRegion: For Lambda@Edge functions, the Amazon Web Services Region of the master function. Length: 1 to 50. Pattern: `ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}`.
            FunctionVersion: Set to `ALL` to include entries for all published versions of each function.
            MaxItems: The maximum number of functions to return in the response. Range: 1 to 10000.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CodeSigningConfigArn: Length: at most 200.
            MaxItems: Maximum number of items to return. Range: 1 to 10000.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            LayerName: Length: 1 to 2048.
            CompatibleArchitecture: The compatible instruction set architecture.
            CompatibleRuntime: A runtime identifier.
            MaxItems: The maximum number of versions to return. Range: 1 to 50.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            CompatibleArchitecture: The compatible instruction set architecture.
            CompatibleRuntime: A runtime identifier.
            MaxItems: The maximum number of layers to return. Range: 1 to 50.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 140.
            MaxItems: Specify a number to limit the number of configurations returned. Range: 1 to 50.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
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

        Args:
            FunctionName: The name or ARN of the Lambda function. Length: 1 to 256.
            MaxItems: The maximum number of versions to return. Range: 1 to 10000.
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
