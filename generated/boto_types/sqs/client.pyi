"""The client of Amazon Simple Queue Service (2012-11-05)."""

from collections.abc import Mapping, Sequence
from typing import Literal, overload

from botocore.client import BaseClient

from boto_types.sqs import errors, literals, paginators, responses, views
from boto_types.values import EmptyOutput

class SQSClient(BaseClient):
    """Welcome to the Amazon SQS API Reference.

    https://docs.aws.amazon.com/boto3/latest/reference/services/sqs.html
    """

    @property
    def exceptions(self) -> errors.SQSExceptions: ...
    def add_permission(
        self,
        *,
        QueueUrl: str,
        Label: str,
        AWSAccountIds: list[str] | tuple[str, ...],
        Actions: list[str] | tuple[str, ...],
    ) -> EmptyOutput:
        """Adds a permission to a queue for a specific principal.

        Raises: OverLimit, RequestThrottled, QueueDoesNotExist, InvalidAddress,
        InvalidSecurity, UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/add_permission.html
        """

    def cancel_message_move_task(
        self,
        *,
        TaskHandle: str,
    ) -> responses.CancelMessageMoveTaskResult:
        """Cancels a specified message movement task.

        Raises: ResourceNotFoundException, RequestThrottled, InvalidAddress,
        InvalidSecurity, UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/cancel_message_move_task.html
        """

    def change_message_visibility(
        self,
        *,
        QueueUrl: str,
        ReceiptHandle: str,
        VisibilityTimeout: int,
    ) -> EmptyOutput:
        """Changes the visibility timeout of a specified message in a queue to a new
        value.

        Raises: MessageNotInflight, ReceiptHandleIsInvalid, RequestThrottled,
        QueueDoesNotExist, UnsupportedOperation, InvalidAddress, InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/change_message_visibility.html
        """

    def change_message_visibility_batch(
        self,
        *,
        QueueUrl: str,
        Entries: Sequence[views.ChangeMessageVisibilityBatchRequestEntryLike],
    ) -> responses.ChangeMessageVisibilityBatchResult:
        """Changes the visibility timeout of multiple messages.

        Raises: TooManyEntriesInBatchRequest, EmptyBatchRequest,
        BatchEntryIdsNotDistinct, InvalidBatchEntryId, RequestThrottled,
        QueueDoesNotExist, UnsupportedOperation, InvalidAddress, InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/change_message_visibility_batch.html
        """

    def create_queue(
        self,
        *,
        QueueName: str,
        Attributes: dict[literals.QueueAttributeName, str] = ...,
        tags: dict[str, str] = ...,
    ) -> responses.CreateQueueResult:
        """Creates a new standard or FIFO queue.

        Raises: QueueDeletedRecently, QueueNameExists, RequestThrottled,
        InvalidAddress, InvalidAttributeName, InvalidAttributeValue,
        UnsupportedOperation, InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/create_queue.html
        """

    def delete_message(
        self,
        *,
        QueueUrl: str,
        ReceiptHandle: str,
    ) -> EmptyOutput:
        """Deletes the specified message from the specified queue.

        Raises: InvalidIdFormat, ReceiptHandleIsInvalid, RequestThrottled,
        QueueDoesNotExist, UnsupportedOperation, InvalidSecurity, InvalidAddress.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/delete_message.html
        """

    def delete_message_batch(
        self,
        *,
        QueueUrl: str,
        Entries: Sequence[views.DeleteMessageBatchRequestEntryLike],
    ) -> responses.DeleteMessageBatchResult:
        """Deletes up to ten messages from the specified queue.

        Raises: TooManyEntriesInBatchRequest, EmptyBatchRequest,
        BatchEntryIdsNotDistinct, InvalidBatchEntryId, RequestThrottled,
        QueueDoesNotExist, UnsupportedOperation, InvalidAddress, InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/delete_message_batch.html
        """

    def delete_queue(
        self,
        *,
        QueueUrl: str,
    ) -> EmptyOutput:
        """Deletes the queue specified by the QueueUrl, regardless of the queue's
        contents.

        Raises: RequestThrottled, QueueDoesNotExist, InvalidAddress,
        UnsupportedOperation, InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/delete_queue.html
        """

    def get_queue_attributes(
        self,
        *,
        QueueUrl: str,
        AttributeNames: Sequence[literals.QueueAttributeName] = ...,
    ) -> responses.GetQueueAttributesResult:
        """Gets attributes for the specified queue.

        Raises: InvalidAttributeName, RequestThrottled, QueueDoesNotExist,
        UnsupportedOperation, InvalidSecurity, InvalidAddress.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/get_queue_attributes.html
        """

    def get_queue_url(
        self,
        *,
        QueueName: str,
        QueueOwnerAWSAccountId: str = ...,
    ) -> responses.GetQueueUrlResult:
        """The GetQueueUrl API returns the URL of an existing Amazon SQS queue.

        Raises: RequestThrottled, QueueDoesNotExist, InvalidAddress, InvalidSecurity,
        UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/get_queue_url.html
        """

    def list_dead_letter_source_queues(
        self,
        *,
        QueueUrl: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListDeadLetterSourceQueuesResult:
        """Returns a list of your queues that have the RedrivePolicy queue attribute
        configured with a dead-letter queue.

        Raises: QueueDoesNotExist, RequestThrottled, InvalidSecurity, InvalidAddress,
        UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/list_dead_letter_source_queues.html
        """

    def list_message_move_tasks(
        self,
        *,
        SourceArn: str,
        MaxResults: int = ...,
    ) -> responses.ListMessageMoveTasksResult:
        """Gets the most recent message movement tasks (up to 10) under a specific
        source queue.

        Raises: ResourceNotFoundException, RequestThrottled, InvalidAddress,
        InvalidSecurity, UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/list_message_move_tasks.html
        """

    def list_queue_tags(
        self,
        *,
        QueueUrl: str,
    ) -> responses.ListQueueTagsResult:
        """List all cost allocation tags added to the specified Amazon SQS queue.

        Raises: RequestThrottled, QueueDoesNotExist, UnsupportedOperation,
        InvalidAddress, InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/list_queue_tags.html
        """

    def list_queues(
        self,
        *,
        QueueNamePrefix: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListQueuesResult:
        """Returns a list of your queues in the current region.

        Raises: RequestThrottled, InvalidSecurity, InvalidAddress,
        UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/list_queues.html
        """

    def purge_queue(
        self,
        *,
        QueueUrl: str,
    ) -> EmptyOutput:
        """Deletes available messages in a queue (including in-flight messages)
        specified by the QueueURL parameter.

        Raises: QueueDoesNotExist, PurgeQueueInProgress, RequestThrottled,
        InvalidAddress, InvalidSecurity, UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/purge_queue.html
        """

    def receive_message(
        self,
        *,
        QueueUrl: str,
        AttributeNames: Sequence[
            literals.QueueAttributeName | literals.MessageSystemAttributeName
        ] = ...,
        MessageSystemAttributeNames: Sequence[
            literals.MessageSystemAttributeName
        ] = ...,
        MessageAttributeNames: list[str] | tuple[str, ...] = ...,
        MaxNumberOfMessages: int = ...,
        VisibilityTimeout: int = ...,
        WaitTimeSeconds: int = ...,
        ReceiveRequestAttemptId: str = ...,
    ) -> responses.ReceiveMessageResult:
        """Retrieves one or more messages (up to 10), from the specified queue.

        Raises: UnsupportedOperation, OverLimit, RequestThrottled, QueueDoesNotExist,
        InvalidSecurity, KmsDisabled, KmsInvalidState, KmsNotFound, KmsOptInRequired,
        KmsThrottled, KmsAccessDenied, KmsInvalidKeyUsage, InvalidAddress.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/receive_message.html
        """

    def remove_permission(
        self,
        *,
        QueueUrl: str,
        Label: str,
    ) -> EmptyOutput:
        """Revokes any permissions in the queue policy that matches the specified
        Label parameter.

        Raises: InvalidAddress, RequestThrottled, QueueDoesNotExist, InvalidSecurity,
        UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/remove_permission.html
        """

    def send_message(
        self,
        *,
        QueueUrl: str,
        MessageBody: str,
        DelaySeconds: int = ...,
        MessageAttributes: Mapping[str, views.MessageAttributeValueLike] = ...,
        MessageSystemAttributes: Mapping[
            literals.MessageSystemAttributeNameForSends,
            views.MessageSystemAttributeValueLike,
        ] = ...,
        MessageDeduplicationId: str = ...,
        MessageGroupId: str = ...,
    ) -> responses.SendMessageResult:
        """Delivers a message to the specified queue.

        Raises: InvalidMessageContents, UnsupportedOperation, RequestThrottled,
        QueueDoesNotExist, InvalidSecurity, KmsDisabled, KmsInvalidState,
        KmsNotFound, KmsOptInRequired, KmsThrottled, KmsAccessDenied,
        KmsInvalidKeyUsage, InvalidAddress.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/send_message.html
        """

    def send_message_batch(
        self,
        *,
        QueueUrl: str,
        Entries: Sequence[views.SendMessageBatchRequestEntryLike],
    ) -> responses.SendMessageBatchResult:
        """You can use SendMessageBatch to send up to 10 messages to the specified
        queue by assigning either identical or different values to each message (or
        by not assigning values at all).

        Raises: TooManyEntriesInBatchRequest, EmptyBatchRequest,
        BatchEntryIdsNotDistinct, BatchRequestTooLong, InvalidBatchEntryId,
        UnsupportedOperation, RequestThrottled, QueueDoesNotExist, InvalidSecurity,
        KmsDisabled, KmsInvalidState, KmsNotFound, KmsOptInRequired, KmsThrottled,
        KmsAccessDenied, KmsInvalidKeyUsage, InvalidAddress.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/send_message_batch.html
        """

    def set_queue_attributes(
        self,
        *,
        QueueUrl: str,
        Attributes: dict[literals.QueueAttributeName, str],
    ) -> EmptyOutput:
        """Sets the value of one or more queue attributes, like a policy.

        Raises: InvalidAttributeName, InvalidAttributeValue, RequestThrottled,
        QueueDoesNotExist, UnsupportedOperation, OverLimit, InvalidAddress,
        InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/set_queue_attributes.html
        """

    def start_message_move_task(
        self,
        *,
        SourceArn: str,
        DestinationArn: str = ...,
        MaxNumberOfMessagesPerSecond: int = ...,
    ) -> responses.StartMessageMoveTaskResult:
        """Starts an asynchronous task to move messages from a specified source queue
        to a specified destination queue.

        Raises: ResourceNotFoundException, RequestThrottled, InvalidAddress,
        InvalidSecurity, UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/start_message_move_task.html
        """

    def tag_queue(
        self,
        *,
        QueueUrl: str,
        Tags: dict[str, str],
    ) -> EmptyOutput:
        """Add cost allocation tags to the specified Amazon SQS queue.

        Raises: InvalidAddress, RequestThrottled, QueueDoesNotExist, InvalidSecurity,
        UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/tag_queue.html
        """

    def untag_queue(
        self,
        *,
        QueueUrl: str,
        TagKeys: list[str] | tuple[str, ...],
    ) -> EmptyOutput:
        """Remove cost allocation tags from the specified Amazon SQS queue.

        Raises: InvalidAddress, RequestThrottled, QueueDoesNotExist, InvalidSecurity,
        UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/untag_queue.html
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_dead_letter_source_queues"],
    ) -> paginators.ListDeadLetterSourceQueuesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_queues"],
    ) -> paginators.ListQueuesPaginator: ...
