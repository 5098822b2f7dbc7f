"""Keyword arguments in Amazon Simple Queue Service, as TypedDicts.

An example is `ListDeadLetterSourceQueuesPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.sqs import literals, views
from boto_types.values import PaginatorConfig


class ListDeadLetterSourceQueuesPaginateKwargs(TypedDict, total=False, closed=True):
    QueueUrl: Required[str]
    MaxResults: int
    PaginationConfig: PaginatorConfig


class ListQueuesPaginateKwargs(TypedDict, total=False, closed=True):
    QueueNamePrefix: str
    MaxResults: int
    PaginationConfig: PaginatorConfig


class SQSServiceResourceCreateQueueKwargs(TypedDict, total=False, closed=True):
    QueueName: Required[str]
    Attributes: dict[literals.QueueAttributeName, str]
    tags: dict[str, str]


class SQSServiceResourceGetQueueByNameKwargs(TypedDict, closed=True):
    QueueName: str
    QueueOwnerAWSAccountId: NotRequired[str]


class SQSServiceResourceMessageKwargs(TypedDict, closed=True):
    queue_url: str
    receipt_handle: str


class SQSServiceResourceQueueKwargs(TypedDict, closed=True):
    url: str


class MessageChangeVisibilityKwargs(TypedDict, total=False, closed=True):
    VisibilityTimeout: Required[int]
    QueueUrl: str
    ReceiptHandle: str


class MessageDeleteKwargs(TypedDict, total=False, closed=True):
    QueueUrl: str
    ReceiptHandle: str


class QueueLoadKwargs(TypedDict, total=False, closed=True):
    QueueUrl: str
    AttributeNames: Sequence[literals.QueueAttributeName]


class QueueReloadKwargs(QueueLoadKwargs, closed=True):
    pass


class QueueAddPermissionKwargs(TypedDict, closed=True):
    Label: str
    AWSAccountIds: list[str] | tuple[str, ...]
    Actions: list[str] | tuple[str, ...]
    QueueUrl: NotRequired[str]


class QueueChangeMessageVisibilityBatchKwargs(TypedDict, closed=True):
    Entries: Sequence[views.ChangeMessageVisibilityBatchRequestEntryLike]
    QueueUrl: NotRequired[str]


class QueueDeleteKwargs(TypedDict, total=False, closed=True):
    QueueUrl: str


class QueueDeleteMessagesKwargs(TypedDict, closed=True):
    Entries: Sequence[views.DeleteMessageBatchRequestEntryLike]
    QueueUrl: NotRequired[str]


class QueuePurgeKwargs(QueueDeleteKwargs, closed=True):
    pass


class QueueReceiveMessagesKwargs(TypedDict, total=False, closed=True):
    AttributeNames: Sequence[
        literals.QueueAttributeName | literals.MessageSystemAttributeName
    ]
    MessageSystemAttributeNames: Sequence[literals.MessageSystemAttributeName]
    MessageAttributeNames: list[str] | tuple[str, ...]
    MaxNumberOfMessages: int
    VisibilityTimeout: int
    WaitTimeSeconds: int
    ReceiveRequestAttemptId: str
    QueueUrl: str


class QueueRemovePermissionKwargs(TypedDict, closed=True):
    Label: str
    QueueUrl: NotRequired[str]


class QueueSendMessageKwargs(TypedDict, total=False, closed=True):
    MessageBody: Required[str]
    DelaySeconds: int
    MessageAttributes: Mapping[str, views.MessageAttributeValueLike]
    MessageSystemAttributes: Mapping[
        literals.MessageSystemAttributeNameForSends,
        views.MessageSystemAttributeValueLike,
    ]
    MessageDeduplicationId: str
    MessageGroupId: str
    QueueUrl: str


class QueueSendMessagesKwargs(TypedDict, closed=True):
    Entries: Sequence[views.SendMessageBatchRequestEntryLike]
    QueueUrl: NotRequired[str]


class QueueSetAttributesKwargs(TypedDict, closed=True):
    Attributes: dict[literals.QueueAttributeName, str]
    QueueUrl: NotRequired[str]


class QueueMessageKwargs(TypedDict, closed=True):
    receipt_handle: str


class ServiceResourceQueuesFilterKwargs(TypedDict, total=False, closed=True):
    QueueNamePrefix: str
    NextToken: str
    MaxResults: int


class QueueDeadLetterSourceQueuesFilterKwargs(TypedDict, total=False, closed=True):
    NextToken: str
    MaxResults: int
    QueueUrl: str
