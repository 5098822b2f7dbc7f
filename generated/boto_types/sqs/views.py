"""Views of Amazon Simple Queue Service: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from collections.abc import Mapping

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types._internal.containers import ListOrTuple
from boto_types.sqs import literals
from boto_types.values import BlobInput


class ChangeMessageVisibilityBatchRequestEntryLike(TypedDict):
    """Encloses a receipt handle and an entry ID for each message in
    `ChangeMessageVisibilityBatch.`
    """

    Id: ReadOnly[str]
    """An identifier for this particular receipt handle used to communicate the
    result."""

    ReceiptHandle: ReadOnly[str]
    VisibilityTimeout: NotRequired[ReadOnly[int]]
    """The new value (in seconds) for the message's visibility timeout."""


class DeleteMessageBatchRequestEntryLike(TypedDict):
    """Encloses a receipt handle and an identifier for it."""

    Id: ReadOnly[str]
    """The identifier for this particular receipt handle."""

    ReceiptHandle: ReadOnly[str]


class MessageAttributeValueLike(TypedDict, total=False):
    """The user-specified message attribute value."""

    StringValue: ReadOnly[str]
    """Strings are Unicode with UTF-8 binary encoding."""

    BinaryValue: ReadOnly[BlobInput]
    """Binary type attributes can store any binary data, such as compressed data,
    encrypted data, or images."""

    StringListValues: ReadOnly[list[str] | tuple[str, ...]]
    """Not implemented."""

    BinaryListValues: ReadOnly[list[BlobInput] | ListOrTuple[BlobInput]]
    """Not implemented."""

    DataType: Required[ReadOnly[str]]
    """Amazon SQS supports the following logical data types: `String`, `Number`, and
    `Binary`."""


class MessageSystemAttributeValueLike(TypedDict, total=False):
    """The user-specified message system attribute value."""

    StringValue: ReadOnly[str]
    """Strings are Unicode with UTF-8 binary encoding."""

    BinaryValue: ReadOnly[BlobInput]
    """Binary type attributes can store any binary data, such as compressed data,
    encrypted data, or images."""

    StringListValues: ReadOnly[list[str] | tuple[str, ...]]
    """Not implemented."""

    BinaryListValues: ReadOnly[list[BlobInput] | ListOrTuple[BlobInput]]
    """Not implemented."""

    DataType: Required[ReadOnly[str]]
    """Amazon SQS supports the following logical data types: `String`, `Number`, and
    `Binary`."""


class SendMessageBatchRequestEntryLike(TypedDict, total=False):
    """Contains the details of a single Amazon SQS message along with an `Id`."""

    Id: Required[ReadOnly[str]]
    """An identifier for a message in this batch used to communicate the result."""

    MessageBody: Required[ReadOnly[str]]
    DelaySeconds: ReadOnly[int]
    """The length of time, in seconds, for which a specific message is delayed."""

    MessageAttributes: ReadOnly[Mapping[str, MessageAttributeValueLike]]
    """Each message attribute consists of a `Name`, `Type`, and `Value`."""

    MessageSystemAttributes: ReadOnly[
        Mapping[
            literals.MessageSystemAttributeNameForSends, MessageSystemAttributeValueLike
        ]
    ]
    """The message system attribute to send Each message system attribute consists of
    a `Name`, `Type`, and `Value`."""

    MessageDeduplicationId: ReadOnly[str]
    """This parameter applies only to FIFO (first-in-first-out) queues."""

    MessageGroupId: ReadOnly[str]
    """`MessageGroupId` is an attribute used in Amazon SQS FIFO (First-In-First-Out)
    and standard queues."""
