"""The waiters of Amazon DynamoDB."""

from botocore.waiter import Waiter

from boto_types.values import WaiterConfig

class BulkOperationCompletedWaiter(Waiter):
    """`client.get_waiter("bulk_operation_completed")`."""

    def wait(
        self,
        *,
        BulkOperationArn: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/BulkOperationCompleted.html"""

class ContributorInsightsEnabledWaiter(Waiter):
    """`client.get_waiter("contributor_insights_enabled")`."""

    def wait(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/ContributorInsightsEnabled.html"""

class ExportCompletedWaiter(Waiter):
    """`client.get_waiter("export_completed")`."""

    def wait(
        self,
        *,
        ExportArn: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/ExportCompleted.html"""

class ImportCompletedWaiter(Waiter):
    """`client.get_waiter("import_completed")`."""

    def wait(
        self,
        *,
        ImportArn: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/ImportCompleted.html"""

class KinesisStreamingDestinationActiveWaiter(Waiter):
    """`client.get_waiter("kinesis_streaming_destination_active")`."""

    def wait(
        self,
        *,
        TableName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/KinesisStreamingDestinationActive.html"""

class TableExistsWaiter(Waiter):
    """`client.get_waiter("table_exists")`."""

    def wait(
        self,
        *,
        TableName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/TableExists.html"""

class TableNotExistsWaiter(Waiter):
    """`client.get_waiter("table_not_exists")`."""

    def wait(
        self,
        *,
        TableName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/TableNotExists.html"""
