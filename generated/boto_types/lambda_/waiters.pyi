"""Waiters of AWS Lambda."""

from botocore.waiter import Waiter

from boto_types.values import WaiterConfig

class FunctionActiveWaiter(Waiter):
    """`client.get_waiter("function_active")`."""

    def wait(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_function_configuration` every 5 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/waiter/FunctionActive.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: Specify a version or alias to get details about a published version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class FunctionActiveV2Waiter(Waiter):
    """`client.get_waiter("function_active_v2")`."""

    def wait(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_function` every second, 300 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/waiter/FunctionActiveV2.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: Specify a version or alias to get details about a published version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class FunctionExistsWaiter(Waiter):
    """`client.get_waiter("function_exists")`."""

    def wait(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_function` every second, 20 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/waiter/FunctionExists.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: Specify a version or alias to get details about a published version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class FunctionUpdatedWaiter(Waiter):
    """`client.get_waiter("function_updated")`."""

    def wait(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_function_configuration` every 5 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/waiter/FunctionUpdated.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: Specify a version or alias to get details about a published version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class FunctionUpdatedV2Waiter(Waiter):
    """`client.get_waiter("function_updated_v2")`."""

    def wait(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_function` every second, 300 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/waiter/FunctionUpdatedV2.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: Specify a version or alias to get details about a published version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class PublishedVersionActiveWaiter(Waiter):
    """`client.get_waiter("published_version_active")`."""

    def wait(
        self,
        *,
        FunctionName: str,
        Qualifier: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_function_configuration` every 5 seconds, 312 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lambda/waiter/PublishedVersionActive.html

        Args:
            FunctionName: The name or ARN of the Lambda function, version, or alias. Length: 1 to 256.
            Qualifier: Specify a version or alias to get details about a published version of the function. Length: 1 to 128. Pattern: `\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
