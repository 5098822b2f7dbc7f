import threading

import boto3

state = "Enabled"


class Runner(threading.Thread):
    def __init__(self, name: str, kind="Event") -> None:
        super().__init__(name=name)
        self.kind = kind
        self.log_type = "None"
        self.client = boto3.client("lambda")

    def show_logs(self) -> None:
        self.log_type = "Tail"

    def run(self) -> None:
        self.invoke(b"{}")
        self.invoke(b"{}", log_type="Tail")
        self.client.invoke(FunctionName="f", InvocationType=self.kind, LogType=self.log_type)

    def invoke(self, payload: bytes, log_type="None") -> None:
        params = {"FunctionName": "f", "Payload": payload, "LogType": log_type}
        kwargs = params
        kwargs["InvocationType"] = "Event"
        again = kwargs.copy()
        again["Qualifier"] = "1"
        self.client.invoke(**params)
        self.client.invoke(**again)

    def make(self):
        return self.client


def save(client: boto3.Session.client, value: str) -> None:
    item = dict(id={"S": value})
    client.put_item(TableName="t", Item=item)


def version(bucket: str) -> None:
    boto3.client("s3").put_bucket_versioning(
        Bucket=bucket, VersioningConfiguration={"Status": state}
    )


save(boto3.client("dynamodb"), "a")
