"""Stubs of boto3, botocore and s3transfer themselves, which give a client its type."""
