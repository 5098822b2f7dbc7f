"""Types for Example EC2 (2024-05-01): `boto3.client("ec2")`."""

from boto_types.ec2.client import EC2Client as EC2Client
from boto_types.ec2.errors import EC2Exceptions as EC2Exceptions
