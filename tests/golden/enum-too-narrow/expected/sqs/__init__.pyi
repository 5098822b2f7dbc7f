"""Types for Example Queues (2012-11-05): `boto3.client("sqs")`."""

from boto_types.sqs.client import SQSClient as SQSClient
from boto_types.sqs.errors import SQSExceptions as SQSExceptions
