"""The oldest boto3 and botocore that support the code of a project."""
