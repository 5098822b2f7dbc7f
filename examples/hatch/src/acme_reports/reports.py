"""Reports: read from a queue, kept in a bucket, and listed in a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import boto3

if TYPE_CHECKING:
    from boto_types.sqs.responses import Message

QUEUES: Final = "sqs"


class Reports:
    """The reports of a queue."""

    def __init__(self, session: boto3.Session, bucket: str, table: str) -> None:
        self._queue = session.client(QUEUES)
        self._s3 = session.client("s3")
        self._table = session.resource("dynamodb").Table(table)
        self._bucket = bucket

    def receive(self, url: str) -> list[Message]:
        """Return the reports that wait in the queue."""
        return self._queue.receive_message(QueueUrl=url).get("Messages", [])

    def keep(self, name: str, message: Message) -> str:
        """Keep a report, and return a link to it."""
        self._s3.put_object(Bucket=self._bucket, Key=name, Body=message.get("Body", ""))
        self._table.put_item(Item={"name": name, "receipt": message.get("ReceiptHandle", "")})
        return self._s3.generate_presigned_url("get_object", {"Bucket": self._bucket, "Key": name})
