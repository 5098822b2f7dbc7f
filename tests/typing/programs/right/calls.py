"""Calls that botocore accepts."""

from collections.abc import Sequence
from datetime import datetime, timezone
from decimal import Decimal
from io import BytesIO

import boto3
from typing_extensions import assert_type

from boto_types.logs.requests import CreateExportTaskRequest
from boto_types.s3.requests import PutBucketCorsRequest
from boto_types.sagemaker.literals import AlgorithmStatus, TrainingInstanceType
from boto_types.sqs.literals import MessageSystemAttributeName, QueueAttributeName
from boto_types.sqs.requests import ReceiveMessageRequest

sagemaker = boto3.client("sagemaker")

response = sagemaker.create_algorithm(
    AlgorithmName="trees",
    TrainingSpecification={
        "TrainingImage": "image",
        "SupportedTrainingInstanceTypes": ["ml.m5.large"],
        "TrainingChannels": [
            {
                "Name": "train",
                "IsRequired": True,
                "SupportedContentTypes": ("text/csv", "text/plain"),
                "SupportedInputModes": ["File", "Pipe"],
            },
        ],
        "MetricDefinitions": [],
    },
    Tags=[{"Key": "team", "Value": "forest"}],
)
assert_type(response["AlgorithmArn"], str)
assert_type(response["ResponseMetadata"]["HTTPStatusCode"], int)

described = sagemaker.describe_algorithm(AlgorithmName="trees")
assert_type(described["AlgorithmStatus"], AlgorithmStatus)
assert_type(described["CreationTime"], datetime)
assert_type(
    described["TrainingSpecification"]["SupportedTrainingInstanceTypes"],
    list[TrainingInstanceType],
)

# A timestamp in each of its spellings.
sagemaker.list_algorithms(CreationTimeAfter=datetime.now(tz=timezone.utc))
sagemaker.list_algorithms(CreationTimeAfter="2026-01-01T00:00:00Z", MaxResults=5)
sagemaker.list_algorithms(CreationTimeBefore=1767225600)

# Lists and tuples, literal or in a variable of any element type that fits.
thresholds = [0.1, 0.2]
names: list[str] = ["a", "b"]
fixed = ("sg-1", "sg-2")
cloudwatch = boto3.client("lambda")
cloudwatch.update_function_configuration(
    FunctionName="f",
    VpcConfig={"SubnetIds": names, "SecurityGroupIds": fixed},
    Environment={"Variables": {"A": "1"}},
)

s3 = boto3.client("s3")
s3.put_object(Bucket="b", Key="k", Body=b"bytes", Metadata={"a": "b"})
s3.put_object(Bucket="b", Key="k", Body=BytesIO(b"file"))
with open("file", "rb") as file:
    s3.put_object(Bucket="b", Key="k", Body=file)
assert_type(s3.get_object(Bucket="b", Key="k")["Body"].read(), bytes)
s3.copy_object(Bucket="b", Key="k", CopySource={"Bucket": "a", "Key": "k"})
s3.copy_object(Bucket="b", Key="k", CopySource="a/k")

# botocore accepts a checksum that it does not document.
s3.put_bucket_acl(Bucket="b", ACL="private", ContentMD5="m")
cors: PutBucketCorsRequest = {"Bucket": "b", "CORSConfiguration": {"CORSRules": []}}
cors["ContentMD5"] = "m"
s3.put_bucket_cors(**cors)

dynamodb = boto3.client("dynamodb")
item = dynamodb.get_item(TableName="t", Key={"id": {"S": "1"}})
dynamodb.put_item(TableName="t", Item={"id": {"S": "1"}, "n": {"N": "2"}, "s": {"SS": ["a"]}})

sqs = boto3.client("sqs")
for message in sqs.receive_message(QueueUrl="q", MaxNumberOfMessages=10).get("Messages", []):
    assert_type(message.get("Body", ""), str)

# The model has the enum of a queue's attributes here; AWS documents a message's attributes.
sqs.receive_message(QueueUrl="u", AttributeNames=["SentTimestamp"])
attributes: list[MessageSystemAttributeName] = ["SenderId"]
sqs.receive_message(QueueUrl="u", AttributeNames=attributes)
queue_attributes: list[QueueAttributeName] = ["QueueArn"]
sqs.receive_message(QueueUrl="u", AttributeNames=[*attributes, *queue_attributes, "All"])
receive: ReceiveMessageRequest = {"QueueUrl": "u", "AttributeNames": ["SentTimestamp", "Policy"]}
sqs.receive_message(**receive)

# No input, no output.
assert_type(boto3.client("sts").get_caller_identity()["ResponseMetadata"]["RequestId"], str)
assert_type(sqs.purge_queue(QueueUrl="q")["ResponseMetadata"]["RetryAttempts"], int)

# A parameter that Python cannot spell, by each of its two names.
logs = boto3.client("logs")
logs.create_export_task(logGroupName="g", fromTime=0, to=1, destination="d")
export: CreateExportTaskRequest = {"logGroupName": "g", "from": 0, "to": 1, "destination": "d"}
logs.create_export_task(**export)

# A float in each of its spellings.
bedrock = boto3.client("bedrock-runtime")
for temperature in (0.5, 1, Decimal("0.5")):
    bedrock.converse(modelId="m", inferenceConfig={"temperature": temperature})


def of_any_length(subnets: Sequence[str]) -> None:
    cloudwatch.update_function_configuration(
        FunctionName="f", VpcConfig={"SubnetIds": list(subnets)}
    )
