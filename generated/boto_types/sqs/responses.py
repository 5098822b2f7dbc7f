"""What comes back from Amazon Simple Queue Service."""

from typing_extensions import NotRequired, TypedDict

from boto_types.sqs.literals import MessageSystemAttributeName, QueueAttributeName
from boto_types.values import ResponseMetadata


class CancelMessageMoveTaskResult(TypedDict):
    ApproximateNumberOfMessagesMoved: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class ChangeMessageVisibilityBatchResultEntry(TypedDict):
    Id: str


class BatchResultErrorEntry(TypedDict):
    Id: str
    SenderFault: bool
    Code: str
    Message: NotRequired[str]


class ChangeMessageVisibilityBatchResult(TypedDict):
    Successful: list[ChangeMessageVisibilityBatchResultEntry]
    Failed: list[BatchResultErrorEntry]
    ResponseMetadata: ResponseMetadata


class CreateQueueResult(TypedDict):
    QueueUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteMessageBatchResultEntry(TypedDict):
    Id: str


class DeleteMessageBatchResult(TypedDict):
    Successful: list[DeleteMessageBatchResultEntry]
    Failed: list[BatchResultErrorEntry]
    ResponseMetadata: ResponseMetadata


class GetQueueAttributesResult(TypedDict):
    Attributes: NotRequired[dict[QueueAttributeName, str]]
    ResponseMetadata: ResponseMetadata


class GetQueueUrlResult(TypedDict):
    QueueUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListDeadLetterSourceQueuesResult(TypedDict):
    queueUrls: list[str]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListMessageMoveTasksResultEntry(TypedDict):
    TaskHandle: NotRequired[str]
    Status: NotRequired[str]
    SourceArn: NotRequired[str]
    DestinationArn: NotRequired[str]
    MaxNumberOfMessagesPerSecond: NotRequired[int]
    ApproximateNumberOfMessagesMoved: NotRequired[int]
    ApproximateNumberOfMessagesToMove: NotRequired[int]
    FailureReason: NotRequired[str]
    StartedTimestamp: NotRequired[int]


class ListMessageMoveTasksResult(TypedDict):
    Results: NotRequired[list[ListMessageMoveTasksResultEntry]]
    ResponseMetadata: ResponseMetadata


class ListQueueTagsResult(TypedDict):
    Tags: NotRequired[dict[str, str]]
    ResponseMetadata: ResponseMetadata


class ListQueuesResult(TypedDict):
    QueueUrls: NotRequired[list[str]]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class MessageAttributeValue(TypedDict):
    StringValue: NotRequired[str]
    BinaryValue: NotRequired[bytes]
    StringListValues: NotRequired[list[str]]
    BinaryListValues: NotRequired[list[bytes]]
    DataType: str


class Message(TypedDict):
    MessageId: NotRequired[str]
    ReceiptHandle: NotRequired[str]
    MD5OfBody: NotRequired[str]
    Body: NotRequired[str]
    Attributes: NotRequired[dict[MessageSystemAttributeName, str]]
    MD5OfMessageAttributes: NotRequired[str]
    MessageAttributes: NotRequired[dict[str, MessageAttributeValue]]


class ReceiveMessageResult(TypedDict):
    Messages: NotRequired[list[Message]]
    ResponseMetadata: ResponseMetadata


class SendMessageResult(TypedDict):
    MD5OfMessageBody: NotRequired[str]
    MD5OfMessageAttributes: NotRequired[str]
    MD5OfMessageSystemAttributes: NotRequired[str]
    MessageId: NotRequired[str]
    SequenceNumber: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class SendMessageBatchResultEntry(TypedDict):
    Id: str
    MessageId: str
    MD5OfMessageBody: str
    MD5OfMessageAttributes: NotRequired[str]
    MD5OfMessageSystemAttributes: NotRequired[str]
    SequenceNumber: NotRequired[str]


class SendMessageBatchResult(TypedDict):
    Successful: list[SendMessageBatchResultEntry]
    Failed: list[BatchResultErrorEntry]
    ResponseMetadata: ResponseMetadata


class StartMessageMoveTaskResult(TypedDict):
    TaskHandle: NotRequired[str]
    ResponseMetadata: ResponseMetadata
