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

        Args:
            BulkOperationArn: Length: 37 to 1024.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
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

        Args:
            TableName: Length: 1 to 1024.
            IndexName: The name of the global secondary index to describe, if applicable. Length: 3 to 255. Pattern: `[a-zA-Z0-9_.-]+`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
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

        Args:
            ExportArn: Length: 37 to 1024.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
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

        Args:
            ImportArn: The Amazon Resource Name (ARN) associated with the table you're importing to. Length: 37 to 1024.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
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

        Args:
            TableName: The name of the table being described. Length: 1 to 1024.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
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

        Args:
            TableName: Length: 1 to 1024.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
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

        Args:
            TableName: Length: 1 to 1024.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
