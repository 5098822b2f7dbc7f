"""Request types of Amazon Simple Queue Service: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.sqs import literals
from boto_types.values import BlobInput


class AddPermissionRequest(TypedDict, closed=True):
    QueueUrl: str
    """The URL of the Amazon SQS queue to which permissions are added."""

    Label: str
    """The unique identification of the permission you're setting (for example,
    `AliceSendMessage`)."""

    AWSAccountIds: list[str]
    """The Amazon Web Services account numbers of the principals who are to receive
    permission."""

    Actions: list[str]
    """The action the client wants to allow for the specified principal."""


class CancelMessageMoveTaskRequest(TypedDict, closed=True):
    TaskHandle: str
    """An identifier associated with a message movement task."""


class ChangeMessageVisibilityRequest(TypedDict, closed=True):
    QueueUrl: str
    """The URL of the Amazon SQS queue whose message's visibility is changed."""

    ReceiptHandle: str
    """The receipt handle associated with the message, whose visibility timeout is
    changed."""

    VisibilityTimeout: int
    """The new value for the message's visibility timeout (in seconds)."""


class ChangeMessageVisibilityBatchRequestEntry(TypedDict):
    """Encloses a receipt handle and an entry ID for each message in
    `ChangeMessageVisibilityBatch.`
    """

    Id: str
    """An identifier for this particular receipt handle used to communicate the
    result."""

    ReceiptHandle: str
    VisibilityTimeout: NotRequired[int]
    """The new value (in seconds) for the message's visibility timeout."""


class ChangeMessageVisibilityBatchRequest(TypedDict, closed=True):
    QueueUrl: str
    """The URL of the Amazon SQS queue whose messages' visibility is changed."""

    Entries: list[ChangeMessageVisibilityBatchRequestEntry]
    """Lists the receipt handles of the messages for which the visibility timeout
    must be changed."""


class CreateQueueRequest(TypedDict, total=False, closed=True):
    QueueName: Required[str]
    Attributes: dict[literals.QueueAttributeName, str]
    """A map of attributes with their corresponding values."""

    tags: dict[str, str]
    """Add cost allocation tags to the specified Amazon SQS queue."""


class DeleteMessageRequest(TypedDict, closed=True):
    QueueUrl: str
    """The URL of the Amazon SQS queue from which messages are deleted."""

    ReceiptHandle: str


class DeleteMessageBatchRequestEntry(TypedDict):
    """Encloses a receipt handle and an identifier for it."""

    Id: str
    """The identifier for this particular receipt handle."""

    ReceiptHandle: str


class DeleteMessageBatchRequest(TypedDict, closed=True):
    QueueUrl: str
    """The URL of the Amazon SQS queue from which messages are deleted."""

    Entries: list[DeleteMessageBatchRequestEntry]
    """Lists the receipt handles for the messages to be deleted."""


class DeleteQueueRequest(TypedDict, closed=True):
    QueueUrl: str
    """The URL of the Amazon SQS queue to delete."""


class GetQueueAttributesRequest(TypedDict, closed=True):
    QueueUrl: str
    """The URL of the Amazon SQS queue whose attribute information is retrieved."""

    AttributeNames: NotRequired[list[literals.QueueAttributeName]]
    """A list of attributes for which to retrieve information."""


class GetQueueUrlRequest(TypedDict, closed=True):
    """Retrieves the URL of an existing queue based on its name and, optionally, the
    Amazon Web Services account ID.
    """

    QueueName: str
    """The name of the queue for which you want to fetch the URL."""

    QueueOwnerAWSAccountId: NotRequired[str]
    """The Amazon Web Services account ID of the account that created the queue."""


class ListDeadLetterSourceQueuesRequest(TypedDict, total=False, closed=True):
    QueueUrl: Required[str]
    NextToken: str
    """Pagination token to request the next set of results."""

    MaxResults: int
    """Maximum number of results to include in the response."""


class ListMessageMoveTasksRequest(TypedDict, closed=True):
    SourceArn: str
    """The ARN of the queue whose message movement tasks are to be listed."""

    MaxResults: NotRequired[int]
    """The maximum number of results to include in the response. The default is 1,
    which provides the most recent message movement task."""


class ListQueueTagsRequest(TypedDict, closed=True):
    QueueUrl: str


class ListQueuesRequest(TypedDict, total=False, closed=True):
    QueueNamePrefix: str
    """A string to use for filtering the list results."""

    NextToken: str
    """Pagination token to request the next set of results."""

    MaxResults: int
    """Maximum number of results to include in the response."""


class PurgeQueueRequest(TypedDict, closed=True):
    QueueUrl: str
    """The URL of the queue from which the `PurgeQueue` action deletes messages."""


class ReceiveMessageRequest(TypedDict, total=False, closed=True):
    """Retrieves one or more messages from a specified queue."""

    QueueUrl: Required[str]
    """The URL of the Amazon SQS queue from which messages are received."""

    AttributeNames: list[
        literals.QueueAttributeName | literals.MessageSystemAttributeName
    ]
    """Deprecated: AttributeNames has been replaced by MessageSystemAttributeNames. A
    list of attributes that need to be returned along with each message."""

    MessageSystemAttributeNames: list[literals.MessageSystemAttributeName]
    """A list of attributes that need to be returned along with each message."""

    MessageAttributeNames: list[str]
    """The name of the message attribute, where N is the index."""

    MaxNumberOfMessages: int
    """The maximum number of messages to return. Default: 1."""

    VisibilityTimeout: int
    """The duration (in seconds) that the received messages are hidden from
    subsequent retrieve requests after being retrieved by a `ReceiveMessage` request."""

    WaitTimeSeconds: int
    """The duration (in seconds) for which the call waits for a message to arrive in
    the queue before returning."""

    ReceiveRequestAttemptId: str
    """This parameter applies only to FIFO (first-in-first-out) queues."""


class RemovePermissionRequest(TypedDict, closed=True):
    QueueUrl: str
    """The URL of the Amazon SQS queue from which permissions are removed."""

    Label: str
    """The identification of the permission to remove."""


class MessageAttributeValue(TypedDict, total=False):
    """The user-specified message attribute value."""

    StringValue: str
    """Strings are Unicode with UTF-8 binary encoding."""

    BinaryValue: BlobInput
    """Binary type attributes can store any binary data, such as compressed data,
    encrypted data, or images."""

    StringListValues: list[str]
    """Not implemented."""

    BinaryListValues: list[BlobInput]
    """Not implemented."""

    DataType: Required[str]
    """Amazon SQS supports the following logical data types: `String`, `Number`, and
    `Binary`."""


class MessageSystemAttributeValue(TypedDict, total=False):
    """The user-specified message system attribute value."""

    StringValue: str
    """Strings are Unicode with UTF-8 binary encoding."""

    BinaryValue: BlobInput
    """Binary type attributes can store any binary data, such as compressed data,
    encrypted data, or images."""

    StringListValues: list[str]
    """Not implemented."""

    BinaryListValues: list[BlobInput]
    """Not implemented."""

    DataType: Required[str]
    """Amazon SQS supports the following logical data types: `String`, `Number`, and
    `Binary`."""


class SendMessageRequest(TypedDict, total=False, closed=True):
    QueueUrl: Required[str]
    """The URL of the Amazon SQS queue to which a message is sent."""

    MessageBody: Required[str]
    DelaySeconds: int
    """The length of time, in seconds, for which to delay a specific message."""

    MessageAttributes: dict[str, MessageAttributeValue]
    """Each message attribute consists of a `Name`, `Type`, and `Value`."""

    MessageSystemAttributes: dict[
        literals.MessageSystemAttributeNameForSends, MessageSystemAttributeValue
    ]
    MessageDeduplicationId: str
    """This parameter applies only to FIFO (first-in-first-out) queues."""

    MessageGroupId: str
    """`MessageGroupId` is an attribute used in Amazon SQS FIFO (First-In-First-Out)
    and standard queues."""


class SendMessageBatchRequestEntry(TypedDict, total=False):
    """Contains the details of a single Amazon SQS message along with an `Id`."""

    Id: Required[str]
    """An identifier for a message in this batch used to communicate the result."""

    MessageBody: Required[str]
    DelaySeconds: int
    """The length of time, in seconds, for which a specific message is delayed."""

    MessageAttributes: dict[str, MessageAttributeValue]
    """Each message attribute consists of a `Name`, `Type`, and `Value`."""

    MessageSystemAttributes: dict[
        literals.MessageSystemAttributeNameForSends, MessageSystemAttributeValue
    ]
    """The message system attribute to send Each message system attribute consists of
    a `Name`, `Type`, and `Value`."""

    MessageDeduplicationId: str
    """This parameter applies only to FIFO (first-in-first-out) queues."""

    MessageGroupId: str
    """`MessageGroupId` is an attribute used in Amazon SQS FIFO (First-In-First-Out)
    and standard queues."""


class SendMessageBatchRequest(TypedDict, closed=True):
    QueueUrl: str
    """The URL of the Amazon SQS queue to which batched messages are sent."""

    Entries: list[SendMessageBatchRequestEntry]
    """A list of `SendMessageBatchRequestEntry` items."""


class SetQueueAttributesRequest(TypedDict, closed=True):
    QueueUrl: str
    """The URL of the Amazon SQS queue whose attributes are set."""

    Attributes: dict[literals.QueueAttributeName, str]


class StartMessageMoveTaskRequest(TypedDict, total=False, closed=True):
    SourceArn: Required[str]
    """The ARN of the queue that contains the messages to be moved to another queue."""

    DestinationArn: str
    """The ARN of the queue that receives the moved messages."""

    MaxNumberOfMessagesPerSecond: int
    """The number of messages to be moved per second (the message movement rate)."""


class TagQueueRequest(TypedDict, closed=True):
    QueueUrl: str
    Tags: dict[str, str]
    """The list of tags to be added to the specified queue."""


class UntagQueueRequest(TypedDict, closed=True):
    QueueUrl: str
    TagKeys: list[str]
    """The list of tags to be removed from the specified queue."""
