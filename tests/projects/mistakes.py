"""One wrong call for each service of the shop. Tests put this file into the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import boto3
from boto3 import resource
from shop.queues import queues

if TYPE_CHECKING:
    from boto_types.lambda_ import LambdaClient

boto3.Session().client("s3").head_object(Bucket="b", key="k")  # mistake
resource("dynamodb").Table("orders").put_item(Itm={})  # mistake
queues.send_message(QueueUrl="https://queue", MessageBody=1)  # mistake
boto3.client(service_name="sns").publish(Mesage="m")  # mistake
boto3.client("sts").get_caller_identity()["account"]  # mistake


def call(functions: LambdaClient) -> None:
    functions.invoke(FunctionNme="f")  # mistake
