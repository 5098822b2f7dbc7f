"""Response types of Amazon Simple Queue Service: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.sqs import literals
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
    QueueUrl: str
    ResponseMetadata: ResponseMetadata


class DeleteMessageBatchResultEntry(TypedDict):
    Id: str


class DeleteMessageBatchResult(TypedDict):
    Successful: list[DeleteMessageBatchResultEntry]
    Failed: list[BatchResultErrorEntry]
    ResponseMetadata: ResponseMetadata


class GetQueueAttributesResult(TypedDict):
    Attributes: NotRequired[dict[literals.QueueAttributeName, str]]
    ResponseMetadata: ResponseMetadata


class GetQueueUrlResult(TypedDict):
    QueueUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListDeadLetterSourceQueuesResult(TypedDict):
    queueUrls: list[str]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListMessageMoveTasksResultEntry(TypedDict, total=False):
    TaskHandle: str
    Status: str
    SourceArn: str
    DestinationArn: str
    MaxNumberOfMessagesPerSecond: int
    ApproximateNumberOfMessagesMoved: int
    ApproximateNumberOfMessagesToMove: int
    FailureReason: str
    StartedTimestamp: int


class ListMessageMoveTasksResult(TypedDict):
    Results: NotRequired[list[ListMessageMoveTasksResultEntry]]
    ResponseMetadata: ResponseMetadata


class ListQueueTagsResult(TypedDict):
    Tags: NotRequired[dict[str, str]]
    ResponseMetadata: ResponseMetadata


class ListQueuesResult(TypedDict, total=False):
    QueueUrls: list[str]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class MessageAttributeValue(TypedDict, total=False):
    StringValue: str
    BinaryValue: bytes
    StringListValues: list[str]
    BinaryListValues: list[bytes]
    DataType: Required[str]


class Message(TypedDict):
    MessageId: str
    ReceiptHandle: str
    MD5OfBody: str
    Body: str
    Attributes: NotRequired[dict[literals.MessageSystemAttributeName, str]]
    MD5OfMessageAttributes: NotRequired[str]
    MessageAttributes: NotRequired[dict[str, MessageAttributeValue]]


class ReceiveMessageResult(TypedDict):
    Messages: NotRequired[list[Message]]
    ResponseMetadata: ResponseMetadata


class SendMessageResult(TypedDict, total=False):
    MD5OfMessageBody: str
    MD5OfMessageAttributes: str
    MD5OfMessageSystemAttributes: str
    MessageId: str
    SequenceNumber: str
    ResponseMetadata: Required[ResponseMetadata]


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
