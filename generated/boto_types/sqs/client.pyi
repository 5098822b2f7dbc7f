"""The client of Amazon Simple Queue Service (2012-11-05)."""

from collections.abc import Mapping, Sequence
from typing import Literal, overload

from botocore.client import BaseClient

from boto_types.sqs import errors, literals, paginators, responses, views
from boto_types.values import EmptyOutput

class SQSClient(BaseClient):
    """Welcome to the Amazon SQS API Reference. Amazon SQS is a reliable,
    highly-scalable hosted queue for storing messages as they travel between
    applications or microservices.

    https://docs.aws.amazon.com/boto3/latest/reference/services/sqs.html

    Example:
        client = boto3.client("sqs")

    - Requests to fill in: `boto_types.sqs.requests`
    - Responses: `boto_types.sqs.responses`
    - Errors: `client.exceptions`, with types in `boto_types.sqs.errors`
    - Paginators: `client.get_paginator("list_dead_letter_source_queues")`
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
        """Adds a permission to a queue for a specific principal. This allows sharing
        access to the queue.

        Raises OverLimit, RequestThrottled, QueueDoesNotExist, InvalidAddress,
        InvalidSecurity, UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/add_permission.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue to which permissions are added.
            Label: The unique identification of the permission you're setting (for example, `AliceSendMessage`).
            AWSAccountIds: The Amazon Web Services account numbers of the principals who are to receive permission.
            Actions: The action the client wants to allow for the specified principal.
        """

    def cancel_message_move_task(
        self,
        *,
        TaskHandle: str,
    ) -> responses.CancelMessageMoveTaskResult:
        """Cancels a specified message movement task. A message movement can only be
        cancelled when the current status is RUNNING.

        Raises ResourceNotFoundException, RequestThrottled, InvalidAddress,
        InvalidSecurity, UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/cancel_message_move_task.html

        Args:
            TaskHandle: An identifier associated with a message movement task.
        """

    def change_message_visibility(
        self,
        *,
        QueueUrl: str,
        ReceiptHandle: str,
        VisibilityTimeout: int,
    ) -> EmptyOutput:
        """Changes the visibility timeout of a specified message in a queue to a new
        value. The default visibility timeout for a message is 30 seconds.

        Raises MessageNotInflight, ReceiptHandleIsInvalid, RequestThrottled,
        QueueDoesNotExist, UnsupportedOperation, InvalidAddress, InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/change_message_visibility.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue whose message's visibility is changed.
            ReceiptHandle: The receipt handle associated with the message, whose visibility timeout is changed.
            VisibilityTimeout: The new value for the message's visibility timeout (in seconds).
        """

    def change_message_visibility_batch(
        self,
        *,
        QueueUrl: str,
        Entries: Sequence[views.ChangeMessageVisibilityBatchRequestEntryLike],
    ) -> responses.ChangeMessageVisibilityBatchResult:
        """Changes the visibility timeout of multiple messages. This is a batch
        version of `ChangeMessageVisibility.` The result of the action on each
        message is reported individually in the response.

        Raises TooManyEntriesInBatchRequest, EmptyBatchRequest,
        BatchEntryIdsNotDistinct, InvalidBatchEntryId, RequestThrottled,
        QueueDoesNotExist, UnsupportedOperation, InvalidAddress, InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/change_message_visibility_batch.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue whose messages' visibility is changed.
            Entries: Lists the receipt handles of the messages for which the visibility timeout must be changed.
        """

    def create_queue(
        self,
        *,
        QueueName: str,
        Attributes: dict[literals.QueueAttributeName, str] = ...,
        tags: dict[str, str] = ...,
    ) -> responses.CreateQueueResult:
        """Creates a new standard or FIFO queue. You can pass one or more attributes
        in the request.

        Raises QueueDeletedRecently, QueueNameExists, RequestThrottled,
        InvalidAddress, InvalidAttributeName, InvalidAttributeValue,
        UnsupportedOperation, InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/create_queue.html

        Args:
            Attributes: A map of attributes with their corresponding values.
            tags: Add cost allocation tags to the specified Amazon SQS queue.
        """

    def delete_message(
        self,
        *,
        QueueUrl: str,
        ReceiptHandle: str,
    ) -> EmptyOutput:
        """Deletes the specified message from the specified queue. To select the
        message to delete, use the `ReceiptHandle` of the message (not the
        `MessageId` which you receive when you send the message).

        Raises InvalidIdFormat, ReceiptHandleIsInvalid, RequestThrottled,
        QueueDoesNotExist, UnsupportedOperation, InvalidSecurity, InvalidAddress.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/delete_message.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue from which messages are deleted.
        """

    def delete_message_batch(
        self,
        *,
        QueueUrl: str,
        Entries: Sequence[views.DeleteMessageBatchRequestEntryLike],
    ) -> responses.DeleteMessageBatchResult:
        """Deletes up to ten messages from the specified queue. This is a batch
        version of `DeleteMessage.` The result of the action on each message is
        reported individually in the response.

        Raises TooManyEntriesInBatchRequest, EmptyBatchRequest,
        BatchEntryIdsNotDistinct, InvalidBatchEntryId, RequestThrottled,
        QueueDoesNotExist, UnsupportedOperation, InvalidAddress, InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/delete_message_batch.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue from which messages are deleted.
            Entries: Lists the receipt handles for the messages to be deleted.
        """

    def delete_queue(
        self,
        *,
        QueueUrl: str,
    ) -> EmptyOutput:
        """Deletes the queue specified by the `QueueUrl`, regardless of the queue's
        contents.

        Raises RequestThrottled, QueueDoesNotExist, InvalidAddress,
        UnsupportedOperation, InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/delete_queue.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue to delete.
        """

    def get_queue_attributes(
        self,
        *,
        QueueUrl: str,
        AttributeNames: Sequence[literals.QueueAttributeName] = ...,
    ) -> responses.GetQueueAttributesResult:
        """Gets attributes for the specified queue.

        Raises InvalidAttributeName, RequestThrottled, QueueDoesNotExist,
        UnsupportedOperation, InvalidSecurity, InvalidAddress.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/get_queue_attributes.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue whose attribute information is retrieved.
            AttributeNames: A list of attributes for which to retrieve information.
        """

    def get_queue_url(
        self,
        *,
        QueueName: str,
        QueueOwnerAWSAccountId: str = ...,
    ) -> responses.GetQueueUrlResult:
        """The `GetQueueUrl` API returns the URL of an existing Amazon SQS queue.
        This is useful when you know the queue's name but need to retrieve its URL
        for further operations.

        Raises RequestThrottled, QueueDoesNotExist, InvalidAddress, InvalidSecurity,
        UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/get_queue_url.html

        Args:
            QueueName: The name of the queue for which you want to fetch the URL.
            QueueOwnerAWSAccountId: The Amazon Web Services account ID of the account that created the queue.
        """

    def list_dead_letter_source_queues(
        self,
        *,
        QueueUrl: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListDeadLetterSourceQueuesResult:
        """Returns a list of your queues that have the `RedrivePolicy` queue
        attribute configured with a dead-letter queue. The
        `ListDeadLetterSourceQueues` methods supports pagination.

        Raises QueueDoesNotExist, RequestThrottled, InvalidSecurity, InvalidAddress,
        UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/list_dead_letter_source_queues.html

        Args:
            NextToken: Pagination token to request the next set of results.
            MaxResults: Maximum number of results to include in the response.
        """

    def list_message_move_tasks(
        self,
        *,
        SourceArn: str,
        MaxResults: int = ...,
    ) -> responses.ListMessageMoveTasksResult:
        """Gets the most recent message movement tasks (up to 10) under a specific
        source queue.

        Raises ResourceNotFoundException, RequestThrottled, InvalidAddress,
        InvalidSecurity, UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/list_message_move_tasks.html

        Args:
            SourceArn: The ARN of the queue whose message movement tasks are to be listed.
            MaxResults: The maximum number of results to include in the response. The default is 1, which provides the most recent message movement task.
        """

    def list_queue_tags(
        self,
        *,
        QueueUrl: str,
    ) -> responses.ListQueueTagsResult:
        """List all cost allocation tags added to the specified Amazon SQS queue.

        Raises RequestThrottled, QueueDoesNotExist, UnsupportedOperation,
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
        """Returns a list of your queues in the current region. The response includes
        a maximum of 1,000 results.

        Raises RequestThrottled, InvalidSecurity, InvalidAddress,
        UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/list_queues.html

        Args:
            QueueNamePrefix: A string to use for filtering the list results.
            NextToken: Pagination token to request the next set of results.
            MaxResults: Maximum number of results to include in the response.
        """

    def purge_queue(
        self,
        *,
        QueueUrl: str,
    ) -> EmptyOutput:
        """Deletes available messages in a queue (including in-flight messages)
        specified by the `QueueURL` parameter.

        Raises QueueDoesNotExist, PurgeQueueInProgress, RequestThrottled,
        InvalidAddress, InvalidSecurity, UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/purge_queue.html

        Args:
            QueueUrl: The URL of the queue from which the `PurgeQueue` action deletes messages.
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
        """Retrieves one or more messages (up to 10), from the specified queue. Using
        the `WaitTimeSeconds` parameter enables long-poll support.

        Raises UnsupportedOperation, OverLimit, RequestThrottled, QueueDoesNotExist,
        InvalidSecurity, KmsDisabled, KmsInvalidState, KmsNotFound, KmsOptInRequired,
        KmsThrottled, KmsAccessDenied, KmsInvalidKeyUsage, InvalidAddress.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/receive_message.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue from which messages are received.
            AttributeNames: Deprecated: AttributeNames has been replaced by MessageSystemAttributeNames. A list of attributes that need to be returned along with each message.
            MessageSystemAttributeNames: A list of attributes that need to be returned along with each message.
            MessageAttributeNames: The name of the message attribute, where N is the index.
            MaxNumberOfMessages: The maximum number of messages to return. Default: 1.
            VisibilityTimeout: The duration (in seconds) that the received messages are hidden from subsequent retrieve requests after being retrieved by a `ReceiveMessage` request.
            WaitTimeSeconds: The duration (in seconds) for which the call waits for a message to arrive in the queue before returning.
            ReceiveRequestAttemptId: This parameter applies only to FIFO (first-in-first-out) queues.
        """

    def remove_permission(
        self,
        *,
        QueueUrl: str,
        Label: str,
    ) -> EmptyOutput:
        """Revokes any permissions in the queue policy that matches the specified
        `Label` parameter.

        Raises InvalidAddress, RequestThrottled, QueueDoesNotExist, InvalidSecurity,
        UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/remove_permission.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue from which permissions are removed.
            Label: The identification of the permission to remove.
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

        Raises InvalidMessageContents, UnsupportedOperation, RequestThrottled,
        QueueDoesNotExist, InvalidSecurity, KmsDisabled, KmsInvalidState,
        KmsNotFound, KmsOptInRequired, KmsThrottled, KmsAccessDenied,
        KmsInvalidKeyUsage, InvalidAddress.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/send_message.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue to which a message is sent.
            DelaySeconds: The length of time, in seconds, for which to delay a specific message.
            MessageAttributes: Each message attribute consists of a `Name`, `Type`, and `Value`.
            MessageDeduplicationId: This parameter applies only to FIFO (first-in-first-out) queues.
            MessageGroupId: `MessageGroupId` is an attribute used in Amazon SQS FIFO (First-In-First-Out) and standard queues.
        """

    def send_message_batch(
        self,
        *,
        QueueUrl: str,
        Entries: Sequence[views.SendMessageBatchRequestEntryLike],
    ) -> responses.SendMessageBatchResult:
        """You can use `SendMessageBatch` to send up to 10 messages to the specified
        queue by assigning either identical or different values to each message (or
        by not assigning values at all).

        Raises TooManyEntriesInBatchRequest, EmptyBatchRequest,
        BatchEntryIdsNotDistinct, BatchRequestTooLong, InvalidBatchEntryId,
        UnsupportedOperation, RequestThrottled, QueueDoesNotExist, InvalidSecurity,
        KmsDisabled, KmsInvalidState, KmsNotFound, KmsOptInRequired, KmsThrottled,
        KmsAccessDenied, KmsInvalidKeyUsage, InvalidAddress.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/send_message_batch.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue to which batched messages are sent.
            Entries: A list of `SendMessageBatchRequestEntry` items.
        """

    def set_queue_attributes(
        self,
        *,
        QueueUrl: str,
        Attributes: dict[literals.QueueAttributeName, str],
    ) -> EmptyOutput:
        """Sets the value of one or more queue attributes, like a policy. When you
        change a queue's attributes, the change can take up to 60 seconds for most of
        the attributes to propagate throughout the Amazon SQS system.

        Raises InvalidAttributeName, InvalidAttributeValue, RequestThrottled,
        QueueDoesNotExist, UnsupportedOperation, OverLimit, InvalidAddress,
        InvalidSecurity.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/set_queue_attributes.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue whose attributes are set.
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

        Raises ResourceNotFoundException, RequestThrottled, InvalidAddress,
        InvalidSecurity, UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/start_message_move_task.html

        Args:
            SourceArn: The ARN of the queue that contains the messages to be moved to another queue.
            DestinationArn: The ARN of the queue that receives the moved messages.
            MaxNumberOfMessagesPerSecond: The number of messages to be moved per second (the message movement rate).
        """

    def tag_queue(
        self,
        *,
        QueueUrl: str,
        Tags: dict[str, str],
    ) -> EmptyOutput:
        """Add cost allocation tags to the specified Amazon SQS queue.

        Raises InvalidAddress, RequestThrottled, QueueDoesNotExist, InvalidSecurity,
        UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/tag_queue.html

        Args:
            Tags: The list of tags to be added to the specified queue.
        """

    def untag_queue(
        self,
        *,
        QueueUrl: str,
        TagKeys: list[str] | tuple[str, ...],
    ) -> EmptyOutput:
        """Remove cost allocation tags from the specified Amazon SQS queue.

        Raises InvalidAddress, RequestThrottled, QueueDoesNotExist, InvalidSecurity,
        UnsupportedOperation.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/client/untag_queue.html

        Args:
            TagKeys: The list of tags to be removed from the specified queue.
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_dead_letter_source_queues"],
    ) -> paginators.ListDeadLetterSourceQueuesPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_dead_letter_source_queues".
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_queues"],
    ) -> paginators.ListQueuesPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_dead_letter_source_queues".
        """
