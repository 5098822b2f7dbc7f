"""Keyword arguments in Amazon Simple Queue Service, as TypedDicts.

An example is `ListDeadLetterSourceQueuesPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.sqs import literals, views
from boto_types.values import PaginatorConfig


class ListDeadLetterSourceQueuesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListDeadLetterSourceQueues`."""

    QueueUrl: Required[str]
    """The URL of a dead-letter queue. Queue URLs and names are case-sensitive."""

    MaxResults: int
    """Maximum number of results to include in the response. Value range is 1 to
    1000."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListQueuesPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `ListQueues`."""

    QueueNamePrefix: str
    """A string to use for filtering the list results. Only those queues whose name
    begins with the specified string are returned."""

    MaxResults: int
    """Maximum number of results to include in the response. Value range is 1 to
    1000."""

    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class SQSServiceResourceCreateQueueKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `create_queue` of `SQSServiceResource`."""

    QueueName: Required[str]
    """The name of the new queue."""

    Attributes: dict[literals.QueueAttributeName, str]
    """A map of attributes with their corresponding values."""

    tags: dict[str, str]
    """Add cost allocation tags to the specified Amazon SQS queue. For an overview,
    see Tagging Your Amazon SQS Queues in the Amazon SQS Developer Guide."""


class SQSServiceResourceGetQueueByNameKwargs(TypedDict, closed=True):
    """Keyword arguments of `get_queue_by_name` of `SQSServiceResource`."""

    QueueName: str
    """The name of the queue for which you want to fetch the URL. The name can be up
    to 80 characters long and can include alphanumeric characters, hyphens (-), and
    underscores (_)."""

    QueueOwnerAWSAccountId: NotRequired[str]
    """The Amazon Web Services account ID of the account that created the queue. This
    is only required when you are attempting to access a queue owned by another
    Amazon Web Services account."""


class SQSServiceResourceMessageKwargs(TypedDict, closed=True):
    """Keyword arguments of `Message` of `SQSServiceResource`."""

    queue_url: str
    receipt_handle: str


class SQSServiceResourceQueueKwargs(TypedDict, closed=True):
    """Keyword arguments of `Queue` of `SQSServiceResource`."""

    url: str


class MessageChangeVisibilityKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `change_visibility` of `Message`."""

    VisibilityTimeout: Required[int]
    """The new value for the message's visibility timeout (in seconds). Values range:
    `0` to `43200`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue whose message's visibility is changed. Queue
    URLs and names are case-sensitive."""

    ReceiptHandle: str
    """The receipt handle associated with the message, whose visibility timeout is
    changed. This parameter is returned by the `ReceiveMessage` action."""


class MessageDeleteKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `delete` of `Message`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue from which messages are deleted. Queue URLs
    and names are case-sensitive."""

    ReceiptHandle: str
    """The receipt handle associated with the message to delete."""


class QueueLoadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `load` of `Queue`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue whose attribute information is retrieved.
    Queue URLs and names are case-sensitive."""

    AttributeNames: Sequence[literals.QueueAttributeName]
    """A list of attributes for which to retrieve information. The `AttributeNames`
    parameter is optional, but if you don't specify values for this parameter, the
    request returns empty results."""


class QueueReloadKwargs(QueueLoadKwargs, closed=True):
    """Keyword arguments of `reload` of `Queue`."""


class QueueAddPermissionKwargs(TypedDict, closed=True):
    """Keyword arguments of `add_permission` of `Queue`."""

    Label: str
    """The unique identification of the permission you're setting (for example,
    `AliceSendMessage`). Maximum 80 characters."""

    AWSAccountIds: list[str] | tuple[str, ...]
    """The Amazon Web Services account numbers of the principals who are to receive
    permission."""

    Actions: list[str] | tuple[str, ...]
    """The action the client wants to allow for the specified principal. Valid
    values: the name of any action or `*`."""

    QueueUrl: NotRequired[str]
    """The URL of the Amazon SQS queue to which permissions are added. Queue URLs and
    names are case-sensitive."""


class QueueChangeMessageVisibilityBatchKwargs(TypedDict, closed=True):
    """Keyword arguments of `change_message_visibility_batch` of `Queue`."""

    Entries: Sequence[views.ChangeMessageVisibilityBatchRequestEntryLike]
    """Lists the receipt handles of the messages for which the visibility timeout
    must be changed."""

    QueueUrl: NotRequired[str]
    """The URL of the Amazon SQS queue whose messages' visibility is changed. Queue
    URLs and names are case-sensitive."""


class QueueDeleteKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `delete` of `Queue`."""

    QueueUrl: str
    """The URL of the Amazon SQS queue to delete. Queue URLs and names are
    case-sensitive."""


class QueueDeleteMessagesKwargs(TypedDict, closed=True):
    """Keyword arguments of `delete_messages` of `Queue`."""

    Entries: Sequence[views.DeleteMessageBatchRequestEntryLike]
    """Lists the receipt handles for the messages to be deleted."""

    QueueUrl: NotRequired[str]
    """The URL of the Amazon SQS queue from which messages are deleted. Queue URLs
    and names are case-sensitive."""


class QueuePurgeKwargs(QueueDeleteKwargs, closed=True):
    """Keyword arguments of `purge` of `Queue`."""


class QueueReceiveMessagesKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `receive_messages` of `Queue`."""

    AttributeNames: Sequence[
        literals.QueueAttributeName | literals.MessageSystemAttributeName
    ]
    """Deprecated: AttributeNames has been replaced by MessageSystemAttributeNames. A
    list of attributes that need to be returned along with each message."""

    MessageSystemAttributeNames: Sequence[literals.MessageSystemAttributeName]
    """A list of attributes that need to be returned along with each message."""

    MessageAttributeNames: list[str] | tuple[str, ...]
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

    QueueUrl: str
    """The URL of the Amazon SQS queue from which messages are received. Queue URLs
    and names are case-sensitive."""


class QueueRemovePermissionKwargs(TypedDict, closed=True):
    """Keyword arguments of `remove_permission` of `Queue`."""

    Label: str
    """The identification of the permission to remove. This is the label added using
    the `AddPermission` action."""

    QueueUrl: NotRequired[str]
    """The URL of the Amazon SQS queue from which permissions are removed. Queue URLs
    and names are case-sensitive."""


class QueueSendMessageKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `send_message` of `Queue`."""

    MessageBody: Required[str]
    """The message to send. The minimum size is one character."""

    DelaySeconds: int
    """The length of time, in seconds, for which to delay a specific message. Valid
    values: 0 to 900."""

    MessageAttributes: Mapping[str, views.MessageAttributeValueLike]
    """Each message attribute consists of a `Name`, `Type`, and `Value`."""

    MessageSystemAttributes: Mapping[
        literals.MessageSystemAttributeNameForSends,
        views.MessageSystemAttributeValueLike,
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

    QueueUrl: str
    """The URL of the Amazon SQS queue to which a message is sent. Queue URLs and
    names are case-sensitive."""


class QueueSendMessagesKwargs(TypedDict, closed=True):
    """Keyword arguments of `send_messages` of `Queue`."""

    Entries: Sequence[views.SendMessageBatchRequestEntryLike]
    """A list of `SendMessageBatchRequestEntry` items."""

    QueueUrl: NotRequired[str]
    """The URL of the Amazon SQS queue to which batched messages are sent. Queue URLs
    and names are case-sensitive."""


class QueueSetAttributesKwargs(TypedDict, closed=True):
    """Keyword arguments of `set_attributes` of `Queue`."""

    Attributes: dict[literals.QueueAttributeName, str]
    """A map of attributes to set."""

    QueueUrl: NotRequired[str]
    """The URL of the Amazon SQS queue whose attributes are set. Queue URLs and names
    are case-sensitive."""


class QueueMessageKwargs(TypedDict, closed=True):
    """Keyword arguments of `Message` of `Queue`."""

    receipt_handle: str


class ServiceResourceQueuesFilterKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `filter` of `ServiceResourceQueues`."""

    QueueNamePrefix: str
    """A string to use for filtering the list results. Only those queues whose name
    begins with the specified string are returned."""

    NextToken: str
    """Pagination token to request the next set of results."""

    MaxResults: int
    """Maximum number of results to include in the response. Value range is 1 to
    1000."""


class QueueDeadLetterSourceQueuesFilterKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `filter` of `QueueDeadLetterSourceQueues`."""

    NextToken: str
    """Pagination token to request the next set of results."""

    MaxResults: int
    """Maximum number of results to include in the response. Value range is 1 to
    1000."""

    QueueUrl: str
    """The URL of a dead-letter queue. Queue URLs and names are case-sensitive."""
