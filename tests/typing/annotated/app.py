"""A shop, as its author wrote it: the types of boto3 are missing, and some are wrong."""

from dataclasses import dataclass

import boto3
from store import Orders, filters, upload
from talk import ask


@dataclass
class Settings:
    bucket: str
    s3: boto3.client


class Queue:
    def __init__(self, url: str, sqs_client=None) -> None:
        self.url = url
        self.client = sqs_client or boto3.client("sqs")

    def send(self, text: str, group: str) -> None:
        params = {"QueueUrl": self.url, "MessageBody": text}
        if group:
            params["MessageGroupId"] = group
        self.client.send_message(**params)

    def receive(self) -> list[str]:
        names = ["All"]
        found = self.client.receive_message(QueueUrl=self.url, MessageSystemAttributeNames=names)
        return [message.get("Body", "") for message in found.get("Messages", [])]


class Lazy:
    def __init__(self) -> None:
        self.client = None

    def get(self):
        if self.client is None:
            self.client = boto3.client("iam")
        return self.client


logs = None


def handler(event: dict[str, str], context: object) -> str:
    global logs
    if logs is None:
        logs = boto3.client("logs")
    events = []
    for key, value in event.items():
        events.append({"timestamp": 1, "message": f"{key} {value} {context}"})
    logs.put_log_events(logGroupName="g", logStreamName="s", logEvents=events)
    settings = Settings("b", boto3.client("s3"))
    upload(settings.s3, settings.bucket)
    orders = Orders(boto3.resource("dynamodb").Table("orders"))
    orders.save({"id": "1"}, is_new=True)
    Queue("u").send("t", "g")
    boto3.client("iam").tag_user(UserName="u", Tags=filters("a"))
    return ask(boto3.client("bedrock-runtime"), ["hello"])
