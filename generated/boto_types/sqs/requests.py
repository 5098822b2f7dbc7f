"""Request types of Amazon Simple Queue Service: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.sqs import literals
from boto_types.values import BlobInput


class AddPermissionRequest(TypedDict, closed=True):
    """Parameters of `add_permission`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue to which permissions are added. Queue URLs and
    names are case-sensitive."""

    Label: str
    """The unique identification of the permission you're setting (for example,
    `AliceSendMessage`). Maximum 80 characters."""

    AWSAccountIds: list[str]
    """The Amazon Web Services account numbers of the principals who are to receive
    permission."""

    Actions: list[str]
    """The action the client wants to allow for the specified principal. Valid
    values: the name of any action or `*`."""


class CancelMessageMoveTaskRequest(TypedDict, closed=True):
    """Parameters of `cancel_message_move_task`."""

    TaskHandle: str
    """An identifier associated with a message movement task."""


class ChangeMessageVisibilityRequest(TypedDict, closed=True):
    """Parameters of `change_message_visibility`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue whose message's visibility is changed. Queue
    URLs and names are case-sensitive."""

    ReceiptHandle: str
    """The receipt handle associated with the message, whose visibility timeout is
    changed. This parameter is returned by the `ReceiveMessage` action."""

    VisibilityTimeout: int
    """The new value for the message's visibility timeout (in seconds). Values range:
    `0` to `43200`."""


class ChangeMessageVisibilityBatchRequestEntry(TypedDict):
    """Encloses a receipt handle and an entry ID for each message in
    `ChangeMessageVisibilityBatch.`
    """

    Id: str
    """An identifier for this particular receipt handle used to communicate the
    result."""

    ReceiptHandle: str
    """A receipt handle."""

    VisibilityTimeout: NotRequired[int]
    """The new value (in seconds) for the message's visibility timeout."""


class ChangeMessageVisibilityBatchRequest(TypedDict, closed=True):
    """Parameters of `change_message_visibility_batch`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue whose messages' visibility is changed. Queue
    URLs and names are case-sensitive."""

    Entries: list[ChangeMessageVisibilityBatchRequestEntry]
    """Lists the receipt handles of the messages for which the visibility timeout
    must be changed."""


class CreateQueueRequest(TypedDict, total=False, closed=True):
    """Parameters of `create_queue`."""

    QueueName: Required[str]
    """The name of the new queue."""

    Attributes: dict[literals.QueueAttributeName, str]
    """A map of attributes with their corresponding values."""

    tags: dict[str, str]
    """Add cost allocation tags to the specified Amazon SQS queue. For an overview,
    see Tagging Your Amazon SQS Queues in the Amazon SQS Developer Guide."""


class DeleteMessageRequest(TypedDict, closed=True):
    """Parameters of `delete_message`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue from which messages are deleted. Queue URLs
    and names are case-sensitive."""

    ReceiptHandle: str
    """The receipt handle associated with the message to delete."""


class DeleteMessageBatchRequestEntry(TypedDict):
    """Encloses a receipt handle and an identifier for it."""

    Id: str
    """The identifier for this particular receipt handle. This is used to communicate
    the result."""

    ReceiptHandle: str
    """A receipt handle."""


class DeleteMessageBatchRequest(TypedDict, closed=True):
    """Parameters of `delete_message_batch`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue from which messages are deleted. Queue URLs
    and names are case-sensitive."""

    Entries: list[DeleteMessageBatchRequestEntry]
    """Lists the receipt handles for the messages to be deleted."""


class DeleteQueueRequest(TypedDict, closed=True):
    """Parameters of `delete_queue`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue to delete. Queue URLs and names are
    case-sensitive."""


class GetQueueAttributesRequest(TypedDict, closed=True):
    """Parameters of `get_queue_attributes`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue whose attribute information is retrieved.
    Queue URLs and names are case-sensitive."""

    AttributeNames: NotRequired[list[literals.QueueAttributeName]]
    """A list of attributes for which to retrieve information. The `AttributeNames`
    parameter is optional, but if you don't specify values for this parameter, the
    request returns empty results."""


class GetQueueUrlRequest(TypedDict, closed=True):
    """Retrieves the URL of an existing queue based on its name and, optionally, the
    Amazon Web Services account ID.
    """

    QueueName: str
    """The name of the queue for which you want to fetch the URL. The name can be up
    to 80 characters long and can include alphanumeric characters, hyphens (-), and
    underscores (_)."""

    QueueOwnerAWSAccountId: NotRequired[str]
    """The Amazon Web Services account ID of the account that created the queue. This
    is only required when you are attempting to access a queue owned by another
    Amazon Web Services account."""


class ListDeadLetterSourceQueuesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_dead_letter_source_queues`."""

    QueueUrl: Required[str]
    """The URL of a dead-letter queue. Queue URLs and names are case-sensitive."""

    NextToken: str
    """Pagination token to request the next set of results."""

    MaxResults: int
    """Maximum number of results to include in the response. Value range is 1 to
    1000."""


class ListMessageMoveTasksRequest(TypedDict, closed=True):
    """Parameters of `list_message_move_tasks`."""

    SourceArn: str
    """The ARN of the queue whose message movement tasks are to be listed."""

    MaxResults: NotRequired[int]
    """The maximum number of results to include in the response. The default is 1,
    which provides the most recent message movement task."""


class ListQueueTagsRequest(TypedDict, closed=True):
    """Parameters of `list_queue_tags`."""

    QueueUrl: str
    """The URL of the queue."""


class ListQueuesRequest(TypedDict, total=False, closed=True):
    """Parameters of `list_queues`."""

    QueueNamePrefix: str
    """A string to use for filtering the list results. Only those queues whose name
    begins with the specified string are returned."""

    NextToken: str
    """Pagination token to request the next set of results."""

    MaxResults: int
    """Maximum number of results to include in the response. Value range is 1 to
    1000."""


class PurgeQueueRequest(TypedDict, closed=True):
    """Parameters of `purge_queue`."""

    QueueUrl: str
    """The URL of the queue from which the `PurgeQueue` action deletes messages.
    Queue URLs and names are case-sensitive."""


class ReceiveMessageRequest(TypedDict, total=False, closed=True):
    """Retrieves one or more messages from a specified queue."""

    QueueUrl: Required[str]
    """The URL of the Amazon SQS queue from which messages are received. Queue URLs
    and names are case-sensitive."""

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
    the queue before returning. If a message is available, the call returns sooner
    than `WaitTimeSeconds`."""

    ReceiveRequestAttemptId: str
    """This parameter applies only to FIFO (first-in-first-out) queues. The token
    used for deduplication of `ReceiveMessage` calls."""


class RemovePermissionRequest(TypedDict, closed=True):
    """Parameters of `remove_permission`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue from which permissions are removed. Queue URLs
    and names are case-sensitive."""

    Label: str
    """The identification of the permission to remove. This is the label added using
    the `AddPermission` action."""


class MessageAttributeValue(TypedDict, total=False):
    """The user-specified message attribute value. For string data types, the `Value`
    attribute has the same restrictions on the content as the message body.
    """

    StringValue: str
    """Strings are Unicode with UTF-8 binary encoding."""

    BinaryValue: BlobInput
    """Binary type attributes can store any binary data, such as compressed data,
    encrypted data, or images."""

    StringListValues: list[str]
    """Not implemented. Reserved for future use."""

    BinaryListValues: list[BlobInput]
    """Not implemented. Reserved for future use."""

    DataType: Required[str]
    """Amazon SQS supports the following logical data types: `String`, `Number`, and
    `Binary`. For the `Number` data type, you must use `StringValue`."""


class MessageSystemAttributeValue(TypedDict, total=False):
    """The user-specified message system attribute value. For string data types, the
    `Value` attribute has the same restrictions on the content as the message body.
    """

    StringValue: str
    """Strings are Unicode with UTF-8 binary encoding."""

    BinaryValue: BlobInput
    """Binary type attributes can store any binary data, such as compressed data,
    encrypted data, or images."""

    StringListValues: list[str]
    """Not implemented. Reserved for future use."""

    BinaryListValues: list[BlobInput]
    """Not implemented. Reserved for future use."""

    DataType: Required[str]
    """Amazon SQS supports the following logical data types: `String`, `Number`, and
    `Binary`. For the `Number` data type, you must use `StringValue`."""


class SendMessageRequest(TypedDict, total=False, closed=True):
    """Parameters of `send_message`."""

    QueueUrl: Required[str]
    """The URL of the Amazon SQS queue to which a message is sent. Queue URLs and
    names are case-sensitive."""

    MessageBody: Required[str]
    """The message to send. The minimum size is one character."""

    DelaySeconds: int
    """The length of time, in seconds, for which to delay a specific message. Valid
    values: 0 to 900."""

    MessageAttributes: dict[str, MessageAttributeValue]
    """Each message attribute consists of a `Name`, `Type`, and `Value`."""

    MessageSystemAttributes: dict[
        literals.MessageSystemAttributeNameForSends, MessageSystemAttributeValue
    ]
    """The message system attribute to send. Each message system attribute consists
    of a `Name`, `Type`, and `Value`."""

    MessageDeduplicationId: str
    """This parameter applies only to FIFO (first-in-first-out) queues. The token
    used for deduplication of sent messages."""

    MessageGroupId: str
    """`MessageGroupId` is an attribute used in Amazon SQS FIFO (First-In-First-Out)
    and standard queues. In FIFO queues, `MessageGroupId` organizes messages into
    distinct groups."""


class SendMessageBatchRequestEntry(TypedDict, total=False):
    """Contains the details of a single Amazon SQS message along with an `Id`."""

    Id: Required[str]
    """An identifier for a message in this batch used to communicate the result."""

    MessageBody: Required[str]
    """The body of the message."""

    DelaySeconds: int
    """The length of time, in seconds, for which a specific message is delayed. Valid
    values: 0 to 900."""

    MessageAttributes: dict[str, MessageAttributeValue]
    """Each message attribute consists of a `Name`, `Type`, and `Value`."""

    MessageSystemAttributes: dict[
        literals.MessageSystemAttributeNameForSends, MessageSystemAttributeValue
    ]
    """The message system attribute to send Each message system attribute consists of
    a `Name`, `Type`, and `Value`."""

    MessageDeduplicationId: str
    """This parameter applies only to FIFO (first-in-first-out) queues. The token
    used for deduplication of messages within a 5-minute minimum deduplication
    interval."""

    MessageGroupId: str
    """`MessageGroupId` is an attribute used in Amazon SQS FIFO (First-In-First-Out)
    and standard queues. In FIFO queues, `MessageGroupId` organizes messages into
    distinct groups."""


class SendMessageBatchRequest(TypedDict, closed=True):
    """Parameters of `send_message_batch`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue to which batched messages are sent. Queue URLs
    and names are case-sensitive."""

    Entries: list[SendMessageBatchRequestEntry]
    """A list of `SendMessageBatchRequestEntry` items."""


class SetQueueAttributesRequest(TypedDict, closed=True):
    """Parameters of `set_queue_attributes`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue whose attributes are set. Queue URLs and names
    are case-sensitive."""

    Attributes: dict[literals.QueueAttributeName, str]
    """A map of attributes to set."""


class StartMessageMoveTaskRequest(TypedDict, total=False, closed=True):
    """Parameters of `start_message_move_task`."""

    SourceArn: Required[str]
    """The ARN of the queue that contains the messages to be moved to another queue.
    Currently, only ARNs of dead-letter queues (DLQs) whose sources are other Amazon
    SQS queues are accepted."""

    DestinationArn: str
    """The ARN of the queue that receives the moved messages. You can use this field
    to specify the destination queue where you would like to redrive messages."""

    MaxNumberOfMessagesPerSecond: int
    """The number of messages to be moved per second (the message movement rate). You
    can use this field to define a fixed message movement rate."""


class TagQueueRequest(TypedDict, closed=True):
    """Parameters of `tag_queue`."""

    QueueUrl: str
    """The URL of the queue."""

    Tags: dict[str, str]
    """The list of tags to be added to the specified queue."""


class UntagQueueRequest(TypedDict, closed=True):
    """Parameters of `untag_queue`."""

    QueueUrl: str
    """The URL of the queue."""

    TagKeys: list[str]
    """The list of tags to be removed from the specified queue."""
