"""Types for AWS Security Token Service (2011-06-15): `boto3.client("sts")`."""

from boto_types.sts.client import STSClient as STSClient
from boto_types.sts.errors import STSExceptions as STSExceptions
