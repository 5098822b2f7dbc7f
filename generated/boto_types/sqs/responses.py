"""Response types of Amazon Simple Queue Service: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.sqs import literals
from boto_types.values import ResponseMetadata


class CancelMessageMoveTaskResult(TypedDict):
    ApproximateNumberOfMessagesMoved: NotRequired[int]
    """The approximate number of messages already moved to the destination queue."""

    ResponseMetadata: ResponseMetadata


class ChangeMessageVisibilityBatchResultEntry(TypedDict):
    """Encloses the `Id` of an entry in `ChangeMessageVisibilityBatch.`"""

    Id: str
    """Represents a message whose visibility timeout has been changed successfully."""


class BatchResultErrorEntry(TypedDict):
    """Gives a detailed description of the result of an action on each entry in the
    request.
    """

    Id: str
    """The `Id` of an entry in a batch request."""

    SenderFault: bool
    """Specifies whether the error happened due to the caller of the batch API
    action."""

    Code: str
    """An error code representing why the action failed on this entry."""

    Message: NotRequired[str]
    """A message explaining why the action failed on this entry."""


class ChangeMessageVisibilityBatchResult(TypedDict):
    """For each message in the batch, the response contains a
    `ChangeMessageVisibilityBatchResultEntry` tag if the message succeeds or a
    `BatchResultErrorEntry` tag if the message fails.
    """

    Successful: list[ChangeMessageVisibilityBatchResultEntry]
    """A list of `ChangeMessageVisibilityBatchResultEntry` items."""

    Failed: list[BatchResultErrorEntry]
    """A list of `BatchResultErrorEntry` items."""

    ResponseMetadata: ResponseMetadata


class CreateQueueResult(TypedDict):
    """Returns the `QueueUrl` attribute of the created queue."""

    QueueUrl: str
    """The URL of the created Amazon SQS queue."""

    ResponseMetadata: ResponseMetadata


class DeleteMessageBatchResultEntry(TypedDict):
    """Encloses the `Id` of an entry in `DeleteMessageBatch.`"""

    Id: str
    """Represents a successfully deleted message."""


class DeleteMessageBatchResult(TypedDict):
    """For each message in the batch, the response contains a
    `DeleteMessageBatchResultEntry` tag if the message is deleted or a
    `BatchResultErrorEntry` tag if the message can't be deleted.
    """

    Successful: list[DeleteMessageBatchResultEntry]
    """A list of `DeleteMessageBatchResultEntry` items."""

    Failed: list[BatchResultErrorEntry]
    """A list of `BatchResultErrorEntry` items."""

    ResponseMetadata: ResponseMetadata


class GetQueueAttributesResult(TypedDict):
    """A list of returned queue attributes."""

    Attributes: NotRequired[dict[literals.QueueAttributeName, str]]
    """A map of attributes to their respective values."""

    ResponseMetadata: ResponseMetadata


class GetQueueUrlResult(TypedDict):
    """For more information, see Interpreting Responses in the Amazon SQS Developer
    Guide.
    """

    QueueUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListDeadLetterSourceQueuesResult(TypedDict):
    """A list of your dead letter source queues."""

    queueUrls: list[str]
    """A list of source queue URLs that have the `RedrivePolicy` queue attribute
    configured with a dead-letter queue."""

    NextToken: NotRequired[str]
    """Pagination token to include in the next request."""

    ResponseMetadata: ResponseMetadata


class ListMessageMoveTasksResultEntry(TypedDict, total=False):
    """Contains the details of a message movement task."""

    TaskHandle: str
    """An identifier associated with a message movement task."""

    Status: str
    """The status of the message movement task."""

    SourceArn: str
    """The ARN of the queue that contains the messages to be moved to another queue."""

    DestinationArn: str
    """The ARN of the destination queue if it has been specified in the
    `StartMessageMoveTask` request."""

    MaxNumberOfMessagesPerSecond: int
    """The number of messages to be moved per second (the message movement rate), if
    it has been specified in the `StartMessageMoveTask` request."""

    ApproximateNumberOfMessagesMoved: int
    """The approximate number of messages already moved to the destination queue."""

    ApproximateNumberOfMessagesToMove: int
    """The number of messages to be moved from the source queue."""

    FailureReason: str
    """The task failure reason (only included if the task status is FAILED)."""

    StartedTimestamp: int
    """The timestamp of starting the message movement task."""


class ListMessageMoveTasksResult(TypedDict):
    Results: NotRequired[list[ListMessageMoveTasksResultEntry]]
    """A list of message movement tasks and their attributes."""

    ResponseMetadata: ResponseMetadata


class ListQueueTagsResult(TypedDict):
    Tags: NotRequired[dict[str, str]]
    """The list of all tags added to the specified queue."""

    ResponseMetadata: ResponseMetadata


class ListQueuesResult(TypedDict, total=False):
    """A list of your queues."""

    QueueUrls: list[str]
    """A list of queue URLs, up to 1,000 entries, or the value of `MaxResults` that
    you sent in the request."""

    NextToken: str
    """Pagination token to include in the next request."""

    ResponseMetadata: Required[ResponseMetadata]


class MessageAttributeValue(TypedDict, total=False):
    """The user-specified message attribute value."""

    StringValue: str
    """Strings are Unicode with UTF-8 binary encoding."""

    BinaryValue: bytes
    """Binary type attributes can store any binary data, such as compressed data,
    encrypted data, or images."""

    StringListValues: list[str]
    """Not implemented."""

    BinaryListValues: list[bytes]
    """Not implemented."""

    DataType: Required[str]
    """Amazon SQS supports the following logical data types: `String`, `Number`, and
    `Binary`."""


class Message(TypedDict):
    """An Amazon SQS message."""

    MessageId: str
    ReceiptHandle: str
    """An identifier associated with the act of receiving the message."""

    MD5OfBody: str
    """An MD5 digest of the non-URL-encoded message body string."""

    Body: str
    """The message's contents (not URL-encoded)."""

    Attributes: NotRequired[dict[literals.MessageSystemAttributeName, str]]
    """A map of the attributes requested in `ReceiveMessage` to their respective
    values."""

    MD5OfMessageAttributes: NotRequired[str]
    """An MD5 digest of the non-URL-encoded message attribute string."""

    MessageAttributes: NotRequired[dict[str, MessageAttributeValue]]
    """Each message attribute consists of a `Name`, `Type`, and `Value`."""


class ReceiveMessageResult(TypedDict):
    """A list of received messages."""

    Messages: NotRequired[list[Message]]
    ResponseMetadata: ResponseMetadata


class SendMessageResult(TypedDict, total=False):
    """The `MD5OfMessageBody` and `MessageId` elements."""

    MD5OfMessageBody: str
    """An MD5 digest of the non-URL-encoded message body string."""

    MD5OfMessageAttributes: str
    """An MD5 digest of the non-URL-encoded message attribute string."""

    MD5OfMessageSystemAttributes: str
    """An MD5 digest of the non-URL-encoded message system attribute string."""

    MessageId: str
    """An attribute containing the `MessageId` of the message sent to the queue."""

    SequenceNumber: str
    """This parameter applies only to FIFO (first-in-first-out) queues."""

    ResponseMetadata: Required[ResponseMetadata]


class SendMessageBatchResultEntry(TypedDict):
    """Encloses a `MessageId` for a successfully-enqueued message in a
    `SendMessageBatch.`
    """

    Id: str
    MessageId: str
    MD5OfMessageBody: str
    """An MD5 digest of the non-URL-encoded message body string."""

    MD5OfMessageAttributes: NotRequired[str]
    """An MD5 digest of the non-URL-encoded message attribute string."""

    MD5OfMessageSystemAttributes: NotRequired[str]
    """An MD5 digest of the non-URL-encoded message system attribute string."""

    SequenceNumber: NotRequired[str]
    """This parameter applies only to FIFO (first-in-first-out) queues."""


class SendMessageBatchResult(TypedDict):
    """For each message in the batch, the response contains a
    `SendMessageBatchResultEntry` tag if the message succeeds or a
    `BatchResultErrorEntry` tag if the message fails.
    """

    Successful: list[SendMessageBatchResultEntry]
    """A list of `SendMessageBatchResultEntry` items."""

    Failed: list[BatchResultErrorEntry]
    """A list of `BatchResultErrorEntry` items with error details about each message
    that can't be enqueued."""

    ResponseMetadata: ResponseMetadata


class StartMessageMoveTaskResult(TypedDict):
    TaskHandle: NotRequired[str]
    """An identifier associated with a message movement task."""

    ResponseMetadata: ResponseMetadata
