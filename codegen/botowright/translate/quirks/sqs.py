"""Facts about Amazon SQS."""

from __future__ import annotations

from botowright.translate.quirks.kinds import API, Quirks, WiderEnumMember

QUIRKS = Quirks(
    service="sqs",
    # Its enum is that of a queue's attributes.
    wider_enum_members=(
        WiderEnumMember(
            shape="ReceiveMessageRequest",
            member="AttributeNames",
            enum="QueueAttributeName",
            values=(
                "SenderId",
                "SentTimestamp",
                "ApproximateReceiveCount",
                "ApproximateFirstReceiveTimestamp",
                "SequenceNumber",
                "MessageDeduplicationId",
                "MessageGroupId",
                "AWSTraceHeader",
            ),
            other_enum="MessageSystemAttributeName",
            source=f"{API}/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html",
        ),
    ),
)
