"""Calls that fail at run time: each marked line is an error for the checkers named, or for all."""

from datetime import date

import boto3

sagemaker = boto3.client("sagemaker")
lambda_client = boto3.client("lambda")
s3 = boto3.client("s3")
dynamodb = boto3.client("dynamodb")

boto3.client("s3", use_ssl="no")  # error
boto3.client("s3", endpoint="http://localhost:4566")  # error
boto3.client("s3", 5)  # error
# The others accept any dict[str, str], since one may hold credentials.
boto3.client("s3", **{"region": "eu-west-1"})  # error: ty pyrefly
boto3.client("s3", **{"use_ssl": 1})  # error
boto3.resource("s3", aws_account_id="1")  # error

sagemaker.create_algorithms(AlgorithmName="a")  # error
sagemaker.describe_algorithm()  # error
sagemaker.describe_algorithm(Name="a")  # error
sagemaker.describe_algorithm("a")  # error
sagemaker.describe_algorithm(AlgorithmName=1)  # error
sagemaker.describe_algorithm(AlgorithmName=None)  # error
sagemaker.list_algorithms(SortBy="Size")  # error
sagemaker.list_algorithms(MaxResults="5")  # error
sagemaker.list_algorithms(CreationTimeAfter=date(2026, 1, 1))  # error
sagemaker.delete_tags(ResourceArn="a", TagKeys="key")  # error
sagemaker.delete_tags(ResourceArn="a", TagKeys={"key"})  # error
sagemaker.add_tags(
    ResourceArn="a",
    Tags=[  # error: ty
        {  # error: mypy zuban
            "Key": "k",
            "Value": "v",
            "Values": "v",  # error: pyright ty pyrefly basedpyright
        },
    ],
)
lambda_client.update_function_configuration(
    FunctionName="f",
    Environment={"Variables": os.environ},  # error
)
lambda_client.invoke(FunctionName="f", Payload={"a": 1})  # error
s3.put_object(Bucket="b", Key="k", Body=5)  # error
s3.put_object(Bucket="b", Key="k", Body=open("text"))  # error
s3.put_bucket_versioning(Bucket="b", VersioningConfiguration={"Status": "On"})  # error
s3.put_bucket_acl(Bucket="b", ACL="private", ContentMD5=b"m")  # error
s3.put_bucket_acl(Bucket="b", ACL="private", ChecksumMD5="m")  # error
dynamodb.get_item(TableName="t", Key=[("id", {"S": "1"})])  # error

sqs = boto3.client("sqs")
sqs.receive_message(QueueUrl="u", AttributeNames=["SentTime"])  # error
sqs.receive_message(QueueUrl="u", AttributeNames="SentTimestamp")  # error
sqs.get_queue_attributes(QueueUrl="u", AttributeNames=["SentTimestamp"])  # error

sagemaker.get_paginator("list_nothing")  # error
sagemaker.get_waiter("endpoint_gone")  # error
sagemaker.get_paginator("list_algorithms").paginate(Name="tree")  # error
sagemaker.get_waiter("endpoint_in_service").wait()  # error

boto3.client("sagemaker", regionname="eu-west-1")  # error
boto3.client("sagemaker", use_ssl="yes")  # error

with open("text") as text:
    s3.upload_fileobj(text, "b", "k")  # error
s3.copy("a/k", "b", "k")  # error
s3.generate_presigned_post("b")  # error
