"""Waiters of Amazon SageMaker Service."""

from botocore.waiter import Waiter

from boto_types.values import WaiterConfig

class EndpointDeletedWaiter(Waiter):
    """`client.get_waiter("endpoint_deleted")`."""

    def wait(
        self,
        *,
        EndpointName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_endpoint` every 30 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/EndpointDeleted.html

        Args:
            EndpointName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class EndpointInServiceWaiter(Waiter):
    """`client.get_waiter("endpoint_in_service")`."""

    def wait(
        self,
        *,
        EndpointName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_endpoint` every 30 seconds, 120 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/EndpointInService.html

        Args:
            EndpointName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ImageCreatedWaiter(Waiter):
    """`client.get_waiter("image_created")`."""

    def wait(
        self,
        *,
        ImageName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_image` every 60 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/ImageCreated.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ImageDeletedWaiter(Waiter):
    """`client.get_waiter("image_deleted")`."""

    def wait(
        self,
        *,
        ImageName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_image` every 60 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/ImageDeleted.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ImageUpdatedWaiter(Waiter):
    """`client.get_waiter("image_updated")`."""

    def wait(
        self,
        *,
        ImageName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_image` every 60 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/ImageUpdated.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ImageVersionCreatedWaiter(Waiter):
    """`client.get_waiter("image_version_created")`."""

    def wait(
        self,
        *,
        ImageName: str,
        Version: int = ...,
        Alias: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_image_version` every 60 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/ImageVersionCreated.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            Version: Range: at least 0.
            Alias: Length: 1 to 128. Pattern: `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ImageVersionDeletedWaiter(Waiter):
    """`client.get_waiter("image_version_deleted")`."""

    def wait(
        self,
        *,
        ImageName: str,
        Version: int = ...,
        Alias: str = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_image_version` every 60 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/ImageVersionDeleted.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            Version: Range: at least 0.
            Alias: Length: 1 to 128. Pattern: `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class NotebookInstanceDeletedWaiter(Waiter):
    """`client.get_waiter("notebook_instance_deleted")`."""

    def wait(
        self,
        *,
        NotebookInstanceName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_notebook_instance` every 30 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/NotebookInstanceDeleted.html

        Args:
            NotebookInstanceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class NotebookInstanceInServiceWaiter(Waiter):
    """`client.get_waiter("notebook_instance_in_service")`."""

    def wait(
        self,
        *,
        NotebookInstanceName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_notebook_instance` every 30 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/NotebookInstanceInService.html

        Args:
            NotebookInstanceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class NotebookInstanceStoppedWaiter(Waiter):
    """`client.get_waiter("notebook_instance_stopped")`."""

    def wait(
        self,
        *,
        NotebookInstanceName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_notebook_instance` every 30 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/NotebookInstanceStopped.html

        Args:
            NotebookInstanceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ProcessingJobCompletedOrStoppedWaiter(Waiter):
    """`client.get_waiter("processing_job_completed_or_stopped")`."""

    def wait(
        self,
        *,
        ProcessingJobName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_processing_job` every 60 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/ProcessingJobCompletedOrStopped.html

        Args:
            ProcessingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class TrainingJobCompletedOrStoppedWaiter(Waiter):
    """`client.get_waiter("training_job_completed_or_stopped")`."""

    def wait(
        self,
        *,
        TrainingJobName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_training_job` every 120 seconds, 180 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/TrainingJobCompletedOrStopped.html

        Args:
            TrainingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class TransformJobCompletedOrStoppedWaiter(Waiter):
    """`client.get_waiter("transform_job_completed_or_stopped")`."""

    def wait(
        self,
        *,
        TransformJobName: str,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `describe_transform_job` every 60 seconds, 60 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/waiter/TransformJobCompletedOrStopped.html

        Args:
            TransformJobName: The name of the transform job that you want to view details of. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
