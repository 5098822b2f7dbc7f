"""The clients of the shop. Nothing is annotated."""

import boto3

dynamodb = boto3.client("dynamodb")
s3 = boto3.client("s3")
sagemaker = boto3.client("sagemaker")
sqs = boto3.client("sqs")
