"""Resources of Amazon Simple Queue Service (2012-11-05)."""

from collections.abc import Mapping, Sequence

from boto3.resources.base import ServiceResource
from boto3.resources.collection import CollectionManager, ResourceCollection
from typing_extensions import override

from boto_types.sqs import client, literals, resources, responses, views
from boto_types.values import EmptyOutput

class SQSServiceResource(ServiceResource[client.SQSClient]):
    """Amazon Simple Queue Service: `boto3.resource("sqs")`.

    https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/service-resource/index.html
    """

    @property
    def queues(self) -> ServiceResourceQueuesCollectionManager:
        """The `Queue` resources that `list_queues` returns."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def create_queue(
        self,
        *,
        QueueName: str,
        Attributes: dict[literals.QueueAttributeName, str] = ...,
        tags: dict[str, str] = ...,
    ) -> resources.Queue:
        """Creates a new standard or FIFO queue. You can pass one or more attributes
        in the request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/service-resource/create_queue.html

        Args:
            Attributes: A map of attributes with their corresponding values.
            tags: Add cost allocation tags to the specified Amazon SQS queue.
        """

    def get_queue_by_name(
        self,
        *,
        QueueName: str,
        QueueOwnerAWSAccountId: str = ...,
    ) -> resources.Queue:
        """The `GetQueueUrl` API returns the URL of an existing Amazon SQS queue.
        This is useful when you know the queue's name but need to retrieve its URL
        for further operations.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/service-resource/get_queue_by_name.html

        Args:
            QueueName: The name of the queue for which you want to fetch the URL.
            QueueOwnerAWSAccountId: The Amazon Web Services account ID of the account that created the queue.
        """

    def Message(self, queue_url: str, receipt_handle: str) -> resources.Message:
        """Return the `Message` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/service-resource/Message.html
        """

    def Queue(self, url: str) -> resources.Queue:
        """Return the `Queue` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/service-resource/Queue.html
        """

class Message(ServiceResource[client.SQSClient]):
    """`Message` of Amazon Simple Queue Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/message/index.html
    """

    @property
    def queue_url(self) -> str: ...
    @property
    def receipt_handle(self) -> str: ...
    @property
    def message_id(self) -> str: ...
    @property
    def md5_of_body(self) -> str:
        """An MD5 digest of the non-URL-encoded message body string."""

    @property
    def body(self) -> str:
        """The message's contents (not URL-encoded)."""

    @property
    def attributes(self) -> dict[literals.MessageSystemAttributeName, str] | None:
        """A map of the attributes requested in `ReceiveMessage` to their respective
        values.
        """

    @property
    def md5_of_message_attributes(self) -> str | None:
        """An MD5 digest of the non-URL-encoded message attribute string."""

    @property
    def message_attributes(self) -> dict[str, responses.MessageAttributeValue] | None:
        """Each message attribute consists of a `Name`, `Type`, and `Value`."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def change_visibility(
        self,
        *,
        VisibilityTimeout: int,
        QueueUrl: str = ...,
        ReceiptHandle: str = ...,
    ) -> EmptyOutput:
        """Changes the visibility timeout of a specified message in a queue to a new
        value. The default visibility timeout for a message is 30 seconds.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/message/change_visibility.html

        Args:
            VisibilityTimeout: The new value for the message's visibility timeout (in seconds).
            QueueUrl: The URL of the Amazon SQS queue whose message's visibility is changed.
            ReceiptHandle: The receipt handle associated with the message, whose visibility timeout is changed.
        """

    def delete(
        self,
        *,
        QueueUrl: str = ...,
        ReceiptHandle: str = ...,
    ) -> EmptyOutput:
        """Deletes the specified message from the specified queue. To select the
        message to delete, use the `ReceiptHandle` of the message (not the
        `MessageId` which you receive when you send the message).

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/message/delete.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue from which messages are deleted.
        """

    def Queue(self) -> resources.Queue:
        """Return the `Queue` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/message/Queue.html
        """

class Queue(ServiceResource[client.SQSClient]):
    """`Queue` of Amazon Simple Queue Service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/index.html
    """

    @property
    def url(self) -> str: ...
    @property
    def attributes(self) -> dict[literals.QueueAttributeName, str] | None:
        """A map of attributes to their respective values."""

    @property
    def dead_letter_source_queues(self) -> QueueDeadLetterSourceQueuesCollectionManager:
        """The `Queue` resources that `list_dead_letter_source_queues` returns."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        QueueUrl: str = ...,
        AttributeNames: Sequence[literals.QueueAttributeName] = ...,
    ) -> None:
        """Load the attributes with `get_queue_attributes`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/load.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue whose attribute information is retrieved.
            AttributeNames: A list of attributes for which to retrieve information.
        """

    def reload(
        self,
        *,
        QueueUrl: str = ...,
        AttributeNames: Sequence[literals.QueueAttributeName] = ...,
    ) -> None:
        """Load the attributes with `get_queue_attributes`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/reload.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue whose attribute information is retrieved.
            AttributeNames: A list of attributes for which to retrieve information.
        """

    def add_permission(
        self,
        *,
        Label: str,
        AWSAccountIds: list[str] | tuple[str, ...],
        Actions: list[str] | tuple[str, ...],
        QueueUrl: str = ...,
    ) -> EmptyOutput:
        """Adds a permission to a queue for a specific principal. This allows sharing
        access to the queue.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/add_permission.html

        Args:
            Label: The unique identification of the permission you're setting (for example, `AliceSendMessage`).
            AWSAccountIds: The Amazon Web Services account numbers of the principals who are to receive permission.
            Actions: The action the client wants to allow for the specified principal.
            QueueUrl: The URL of the Amazon SQS queue to which permissions are added.
        """

    def change_message_visibility_batch(
        self,
        *,
        Entries: Sequence[views.ChangeMessageVisibilityBatchRequestEntryLike],
        QueueUrl: str = ...,
    ) -> responses.ChangeMessageVisibilityBatchResult:
        """Changes the visibility timeout of multiple messages. This is a batch
        version of `ChangeMessageVisibility.` The result of the action on each
        message is reported individually in the response.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/change_message_visibility_batch.html

        Args:
            Entries: Lists the receipt handles of the messages for which the visibility timeout must be changed.
            QueueUrl: The URL of the Amazon SQS queue whose messages' visibility is changed.
        """

    def delete(
        self,
        *,
        QueueUrl: str = ...,
    ) -> EmptyOutput:
        """Deletes the queue specified by the `QueueUrl`, regardless of the queue's
        contents.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/delete.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue to delete.
        """

    def delete_messages(
        self,
        *,
        Entries: Sequence[views.DeleteMessageBatchRequestEntryLike],
        QueueUrl: str = ...,
    ) -> responses.DeleteMessageBatchResult:
        """Deletes up to ten messages from the specified queue. This is a batch
        version of `DeleteMessage.` The result of the action on each message is
        reported individually in the response.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/delete_messages.html

        Args:
            Entries: Lists the receipt handles for the messages to be deleted.
            QueueUrl: The URL of the Amazon SQS queue from which messages are deleted.
        """

    def purge(
        self,
        *,
        QueueUrl: str = ...,
    ) -> EmptyOutput:
        """Deletes available messages in a queue (including in-flight messages)
        specified by the `QueueURL` parameter.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/purge.html

        Args:
            QueueUrl: The URL of the queue from which the `PurgeQueue` action deletes messages.
        """

    def receive_messages(
        self,
        *,
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
        QueueUrl: str = ...,
    ) -> list[resources.Message]:
        """Retrieves one or more messages (up to 10), from the specified queue. Using
        the `WaitTimeSeconds` parameter enables long-poll support.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/receive_messages.html

        Args:
            AttributeNames: Deprecated: AttributeNames has been replaced by MessageSystemAttributeNames. A list of attributes that need to be returned along with each message.
            MessageSystemAttributeNames: A list of attributes that need to be returned along with each message.
            MessageAttributeNames: The name of the message attribute, where N is the index.
            MaxNumberOfMessages: The maximum number of messages to return. Default: 1.
            VisibilityTimeout: The duration (in seconds) that the received messages are hidden from subsequent retrieve requests after being retrieved by a `ReceiveMessage` request.
            WaitTimeSeconds: The duration (in seconds) for which the call waits for a message to arrive in the queue before returning.
            ReceiveRequestAttemptId: This parameter applies only to FIFO (first-in-first-out) queues.
            QueueUrl: The URL of the Amazon SQS queue from which messages are received.
        """

    def remove_permission(
        self,
        *,
        Label: str,
        QueueUrl: str = ...,
    ) -> EmptyOutput:
        """Revokes any permissions in the queue policy that matches the specified
        `Label` parameter.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/remove_permission.html

        Args:
            Label: The identification of the permission to remove.
            QueueUrl: The URL of the Amazon SQS queue from which permissions are removed.
        """

    def send_message(
        self,
        *,
        MessageBody: str,
        DelaySeconds: int = ...,
        MessageAttributes: Mapping[str, views.MessageAttributeValueLike] = ...,
        MessageSystemAttributes: Mapping[
            literals.MessageSystemAttributeNameForSends,
            views.MessageSystemAttributeValueLike,
        ] = ...,
        MessageDeduplicationId: str = ...,
        MessageGroupId: str = ...,
        QueueUrl: str = ...,
    ) -> responses.SendMessageResult:
        """Delivers a message to the specified queue.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/send_message.html

        Args:
            DelaySeconds: The length of time, in seconds, for which to delay a specific message.
            MessageAttributes: Each message attribute consists of a `Name`, `Type`, and `Value`.
            MessageDeduplicationId: This parameter applies only to FIFO (first-in-first-out) queues.
            MessageGroupId: `MessageGroupId` is an attribute used in Amazon SQS FIFO (First-In-First-Out) and standard queues.
            QueueUrl: The URL of the Amazon SQS queue to which a message is sent.
        """

    def send_messages(
        self,
        *,
        Entries: Sequence[views.SendMessageBatchRequestEntryLike],
        QueueUrl: str = ...,
    ) -> responses.SendMessageBatchResult:
        """You can use `SendMessageBatch` to send up to 10 messages to the specified
        queue by assigning either identical or different values to each message (or
        by not assigning values at all).

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/send_messages.html

        Args:
            Entries: A list of `SendMessageBatchRequestEntry` items.
            QueueUrl: The URL of the Amazon SQS queue to which batched messages are sent.
        """

    def set_attributes(
        self,
        *,
        Attributes: dict[literals.QueueAttributeName, str],
        QueueUrl: str = ...,
    ) -> EmptyOutput:
        """Sets the value of one or more queue attributes, like a policy. When you
        change a queue's attributes, the change can take up to 60 seconds for most of
        the attributes to propagate throughout the Amazon SQS system.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/set_attributes.html

        Args:
            QueueUrl: The URL of the Amazon SQS queue whose attributes are set.
        """

    def Message(self, receipt_handle: str) -> resources.Message:
        """Return the `Message` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/Message.html
        """

class ServiceResourceQueuesCollection(ResourceCollection[resources.Queue]):
    """The result of `sqs.queues.all()`."""

    @override
    def filter(
        self,
        *,
        QueueNamePrefix: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ServiceResourceQueuesCollection:
        """The resources that `list_queues` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/service-resource/queues.html

        Args:
            QueueNamePrefix: A string to use for filtering the list results.
            NextToken: Pagination token to request the next set of results.
            MaxResults: Maximum number of results to include in the response.
        """

class ServiceResourceQueuesCollectionManager(
    CollectionManager[ServiceResourceQueuesCollection, resources.Queue],
):
    """The type of `sqs.queues`."""

    @override
    def filter(
        self,
        *,
        QueueNamePrefix: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> ServiceResourceQueuesCollection:
        """The resources that `list_queues` returns for these parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/service-resource/queues.html

        Args:
            QueueNamePrefix: A string to use for filtering the list results.
            NextToken: Pagination token to request the next set of results.
            MaxResults: Maximum number of results to include in the response.
        """

class QueueDeadLetterSourceQueuesCollection(ResourceCollection[resources.Queue]):
    """The result of `queue.dead_letter_source_queues.all()`."""

    @override
    def filter(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        QueueUrl: str = ...,
    ) -> QueueDeadLetterSourceQueuesCollection:
        """The resources that `list_dead_letter_source_queues` returns for these
        parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/dead_letter_source_queues.html

        Args:
            NextToken: Pagination token to request the next set of results.
            MaxResults: Maximum number of results to include in the response.
        """

class QueueDeadLetterSourceQueuesCollectionManager(
    CollectionManager[QueueDeadLetterSourceQueuesCollection, resources.Queue],
):
    """The type of `queue.dead_letter_source_queues`."""

    @override
    def filter(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        QueueUrl: str = ...,
    ) -> QueueDeadLetterSourceQueuesCollection:
        """The resources that `list_dead_letter_source_queues` returns for these
        parameters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sqs/queue/dead_letter_source_queues.html

        Args:
            NextToken: Pagination token to request the next set of results.
            MaxResults: Maximum number of results to include in the response.
        """
