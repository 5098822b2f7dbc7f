"""What the methods of Amazon Simple Queue Service take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.containers import ListOrTuple
from boto_types.sqs.literals import MessageSystemAttributeNameForSends
from boto_types.values import BlobInput


class ChangeMessageVisibilityBatchRequestEntryLike(TypedDict):
    Id: ReadOnly[str]
    ReceiptHandle: ReadOnly[str]
    VisibilityTimeout: NotRequired[ReadOnly[int]]


class DeleteMessageBatchRequestEntryLike(TypedDict):
    Id: ReadOnly[str]
    ReceiptHandle: ReadOnly[str]


class MessageAttributeValueLike(TypedDict):
    StringValue: NotRequired[ReadOnly[str]]
    BinaryValue: NotRequired[ReadOnly[BlobInput]]
    StringListValues: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    BinaryListValues: NotRequired[ReadOnly[list[BlobInput] | ListOrTuple[BlobInput]]]
    DataType: ReadOnly[str]


class MessageSystemAttributeValueLike(TypedDict):
    StringValue: NotRequired[ReadOnly[str]]
    BinaryValue: NotRequired[ReadOnly[BlobInput]]
    StringListValues: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    BinaryListValues: NotRequired[ReadOnly[list[BlobInput] | ListOrTuple[BlobInput]]]
    DataType: ReadOnly[str]


class SendMessageBatchRequestEntryLike(TypedDict):
    Id: ReadOnly[str]
    MessageBody: ReadOnly[str]
    DelaySeconds: NotRequired[ReadOnly[int]]
    MessageAttributes: NotRequired[ReadOnly[Mapping[str, MessageAttributeValueLike]]]
    MessageSystemAttributes: NotRequired[
        ReadOnly[
            Mapping[MessageSystemAttributeNameForSends, MessageSystemAttributeValueLike]
        ]
    ]
    MessageDeduplicationId: NotRequired[ReadOnly[str]]
    MessageGroupId: NotRequired[ReadOnly[str]]
