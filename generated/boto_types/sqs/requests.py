"""What you send to Amazon Simple Queue Service.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.sqs.literals import (
    MessageSystemAttributeName,
    MessageSystemAttributeNameForSends,
    QueueAttributeName,
)
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


class CreateQueueRequest(TypedDict, closed=True):
    QueueName: str
    Attributes: NotRequired[dict[QueueAttributeName, str]]
    tags: NotRequired[dict[str, str]]


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
    AttributeNames: NotRequired[list[QueueAttributeName]]


class GetQueueUrlRequest(TypedDict, closed=True):
    QueueName: str
    QueueOwnerAWSAccountId: NotRequired[str]


class ListDeadLetterSourceQueuesRequest(TypedDict, closed=True):
    QueueUrl: str
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListMessageMoveTasksRequest(TypedDict, closed=True):
    SourceArn: str
    MaxResults: NotRequired[int]


class ListQueueTagsRequest(TypedDict, closed=True):
    QueueUrl: str


class ListQueuesRequest(TypedDict, closed=True):
    QueueNamePrefix: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class PurgeQueueRequest(TypedDict, closed=True):
    QueueUrl: str


class ReceiveMessageRequest(TypedDict, closed=True):
    QueueUrl: str
    AttributeNames: NotRequired[list[QueueAttributeName]]
    MessageSystemAttributeNames: NotRequired[list[MessageSystemAttributeName]]
    MessageAttributeNames: NotRequired[list[str]]
    MaxNumberOfMessages: NotRequired[int]
    VisibilityTimeout: NotRequired[int]
    WaitTimeSeconds: NotRequired[int]
    ReceiveRequestAttemptId: NotRequired[str]


class RemovePermissionRequest(TypedDict, closed=True):
    QueueUrl: str
    Label: str


class MessageAttributeValue(TypedDict):
    StringValue: NotRequired[str]
    BinaryValue: NotRequired[BlobInput]
    StringListValues: NotRequired[list[str]]
    BinaryListValues: NotRequired[list[BlobInput]]
    DataType: str


class MessageSystemAttributeValue(TypedDict):
    StringValue: NotRequired[str]
    BinaryValue: NotRequired[BlobInput]
    StringListValues: NotRequired[list[str]]
    BinaryListValues: NotRequired[list[BlobInput]]
    DataType: str


class SendMessageRequest(TypedDict, closed=True):
    QueueUrl: str
    MessageBody: str
    DelaySeconds: NotRequired[int]
    MessageAttributes: NotRequired[dict[str, MessageAttributeValue]]
    MessageSystemAttributes: NotRequired[
        dict[MessageSystemAttributeNameForSends, MessageSystemAttributeValue]
    ]
    MessageDeduplicationId: NotRequired[str]
    MessageGroupId: NotRequired[str]


class SendMessageBatchRequestEntry(TypedDict):
    Id: str
    MessageBody: str
    DelaySeconds: NotRequired[int]
    MessageAttributes: NotRequired[dict[str, MessageAttributeValue]]
    MessageSystemAttributes: NotRequired[
        dict[MessageSystemAttributeNameForSends, MessageSystemAttributeValue]
    ]
    MessageDeduplicationId: NotRequired[str]
    MessageGroupId: NotRequired[str]


class SendMessageBatchRequest(TypedDict, closed=True):
    QueueUrl: str
    Entries: list[SendMessageBatchRequestEntry]


class SetQueueAttributesRequest(TypedDict, closed=True):
    QueueUrl: str
    Attributes: dict[QueueAttributeName, str]


class StartMessageMoveTaskRequest(TypedDict, closed=True):
    SourceArn: str
    DestinationArn: NotRequired[str]
    MaxNumberOfMessagesPerSecond: NotRequired[int]


class TagQueueRequest(TypedDict, closed=True):
    QueueUrl: str
    Tags: dict[str, str]


class UntagQueueRequest(TypedDict, closed=True):
    QueueUrl: str
    TagKeys: list[str]
