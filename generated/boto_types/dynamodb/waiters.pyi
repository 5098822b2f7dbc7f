"""Waiters of Amazon DynamoDB."""

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
        """Poll `describe_bulk_operation` every 20 seconds, 180 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/BulkOperationCompleted.html
        """

class ContributorInsightsEnabledWaiter(Waiter):
    """`client.get_waiter("contributor_insights_enabled")`."""

    def wait(
        self,
        *,
        TableName: str,
        IndexName: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_contributor_insights` every 20 seconds, 30 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/ContributorInsightsEnabled.html
        """

class ExportCompletedWaiter(Waiter):
    """`client.get_waiter("export_completed")`."""

    def wait(
        self,
        *,
        ExportArn: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_export` every 20 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/ExportCompleted.html
        """

class ImportCompletedWaiter(Waiter):
    """`client.get_waiter("import_completed")`."""

    def wait(
        self,
        *,
        ImportArn: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_import` every 20 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/ImportCompleted.html
        """

class KinesisStreamingDestinationActiveWaiter(Waiter):
    """`client.get_waiter("kinesis_streaming_destination_active")`."""

    def wait(
        self,
        *,
        TableName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_kinesis_streaming_destination` every 20 seconds, 30 times
        at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/KinesisStreamingDestinationActive.html
        """

class TableExistsWaiter(Waiter):
    """`client.get_waiter("table_exists")`."""

    def wait(
        self,
        *,
        TableName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_table` every 20 seconds, 25 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/TableExists.html
        """

class TableNotExistsWaiter(Waiter):
    """`client.get_waiter("table_not_exists")`."""

    def wait(
        self,
        *,
        TableName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_table` every 20 seconds, 25 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/waiter/TableNotExists.html
        """
