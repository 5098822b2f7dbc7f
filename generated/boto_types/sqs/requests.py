"""Request types of Amazon Simple Queue Service: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.sqs import literals
from boto_types.values import BlobInput


class AddPermissionRequest(TypedDict, closed=True):
    QueueUrl: str
    Label: str
    AWSAccountIds: list[str]
    Actions: list[str]


class CancelMessageMoveTaskRequest(TypedDict, closed=True):
    TaskHandle: str


class ChangeMessageVisibilityRequest(TypedDict, closed=True):
    QueueUrl: str
    ReceiptHandle: str
    VisibilityTimeout: int


class ChangeMessageVisibilityBatchRequestEntry(TypedDict):
    Id: str
    ReceiptHandle: str
    VisibilityTimeout: NotRequired[int]


class ChangeMessageVisibilityBatchRequest(TypedDict, closed=True):
    QueueUrl: str
    Entries: list[ChangeMessageVisibilityBatchRequestEntry]


class CreateQueueRequest(TypedDict, total=False, closed=True):
    QueueName: Required[str]
    Attributes: dict[literals.QueueAttributeName, str]
    tags: dict[str, str]


class DeleteMessageRequest(TypedDict, closed=True):
    QueueUrl: str
    ReceiptHandle: str


class DeleteMessageBatchRequestEntry(TypedDict):
    Id: str
    ReceiptHandle: str


class DeleteMessageBatchRequest(TypedDict, closed=True):
    QueueUrl: str
    Entries: list[DeleteMessageBatchRequestEntry]


class DeleteQueueRequest(TypedDict, closed=True):
    QueueUrl: str


class GetQueueAttributesRequest(TypedDict, closed=True):
    QueueUrl: str
    AttributeNames: NotRequired[list[literals.QueueAttributeName]]


class GetQueueUrlRequest(TypedDict, closed=True):
    QueueName: str
    QueueOwnerAWSAccountId: NotRequired[str]


class ListDeadLetterSourceQueuesRequest(TypedDict, total=False, closed=True):
    QueueUrl: Required[str]
    NextToken: str
    MaxResults: int


class ListMessageMoveTasksRequest(TypedDict, closed=True):
    SourceArn: str
    MaxResults: NotRequired[int]


class ListQueueTagsRequest(TypedDict, closed=True):
    QueueUrl: str


class ListQueuesRequest(TypedDict, total=False, closed=True):
    QueueNamePrefix: str
    NextToken: str
    MaxResults: int


class PurgeQueueRequest(TypedDict, closed=True):
    QueueUrl: str


class ReceiveMessageRequest(TypedDict, total=False, closed=True):
    QueueUrl: Required[str]
    AttributeNames: list[
        literals.QueueAttributeName | literals.MessageSystemAttributeName
    ]
    MessageSystemAttributeNames: list[literals.MessageSystemAttributeName]
    MessageAttributeNames: list[str]
    MaxNumberOfMessages: int
    VisibilityTimeout: int
    WaitTimeSeconds: int
    ReceiveRequestAttemptId: str


class RemovePermissionRequest(TypedDict, closed=True):
    QueueUrl: str
    Label: str


class MessageAttributeValue(TypedDict, total=False):
    StringValue: str
    BinaryValue: BlobInput
    StringListValues: list[str]
    BinaryListValues: list[BlobInput]
    DataType: Required[str]


class MessageSystemAttributeValue(TypedDict, total=False):
    StringValue: str
    BinaryValue: BlobInput
    StringListValues: list[str]
    BinaryListValues: list[BlobInput]
    DataType: Required[str]


class SendMessageRequest(TypedDict, total=False, closed=True):
    QueueUrl: Required[str]
    MessageBody: Required[str]
    DelaySeconds: int
    MessageAttributes: dict[str, MessageAttributeValue]
    MessageSystemAttributes: dict[
        literals.MessageSystemAttributeNameForSends, MessageSystemAttributeValue
    ]
    MessageDeduplicationId: str
    MessageGroupId: str


class SendMessageBatchRequestEntry(TypedDict, total=False):
    Id: Required[str]
    MessageBody: Required[str]
    DelaySeconds: int
    MessageAttributes: dict[str, MessageAttributeValue]
    MessageSystemAttributes: dict[
        literals.MessageSystemAttributeNameForSends, MessageSystemAttributeValue
    ]
    MessageDeduplicationId: str
    MessageGroupId: str


class SendMessageBatchRequest(TypedDict, closed=True):
    QueueUrl: str
    Entries: list[SendMessageBatchRequestEntry]


class SetQueueAttributesRequest(TypedDict, closed=True):
    QueueUrl: str
    Attributes: dict[literals.QueueAttributeName, str]


class StartMessageMoveTaskRequest(TypedDict, total=False, closed=True):
    SourceArn: Required[str]
    DestinationArn: str
    MaxNumberOfMessagesPerSecond: int


class TagQueueRequest(TypedDict, closed=True):
    QueueUrl: str
    Tags: dict[str, str]


class UntagQueueRequest(TypedDict, closed=True):
    QueueUrl: str
    TagKeys: list[str]
