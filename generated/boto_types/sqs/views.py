"""Views of Amazon Simple Queue Service: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from collections.abc import Mapping

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types._internal.containers import ListOrTuple
from boto_types.sqs import literals
from boto_types.values import BlobInput


class ChangeMessageVisibilityBatchRequestEntryLike(TypedDict):
    Id: ReadOnly[str]
    ReceiptHandle: ReadOnly[str]
    VisibilityTimeout: NotRequired[ReadOnly[int]]


class DeleteMessageBatchRequestEntryLike(TypedDict):
    Id: ReadOnly[str]
    ReceiptHandle: ReadOnly[str]


class MessageAttributeValueLike(TypedDict, total=False):
    StringValue: ReadOnly[str]
    BinaryValue: ReadOnly[BlobInput]
    StringListValues: ReadOnly[list[str] | tuple[str, ...]]
    BinaryListValues: ReadOnly[list[BlobInput] | ListOrTuple[BlobInput]]
    DataType: Required[ReadOnly[str]]


class MessageSystemAttributeValueLike(TypedDict, total=False):
    StringValue: ReadOnly[str]
    BinaryValue: ReadOnly[BlobInput]
    StringListValues: ReadOnly[list[str] | tuple[str, ...]]
    BinaryListValues: ReadOnly[list[BlobInput] | ListOrTuple[BlobInput]]
    DataType: Required[ReadOnly[str]]


class SendMessageBatchRequestEntryLike(TypedDict, total=False):
    Id: Required[ReadOnly[str]]
    MessageBody: Required[ReadOnly[str]]
    DelaySeconds: ReadOnly[int]
    MessageAttributes: ReadOnly[Mapping[str, MessageAttributeValueLike]]
    MessageSystemAttributes: ReadOnly[
        Mapping[
            literals.MessageSystemAttributeNameForSends, MessageSystemAttributeValueLike
        ]
    ]
    MessageDeduplicationId: ReadOnly[str]
    MessageGroupId: ReadOnly[str]
