"""boto3 and botocore themselves: the stubs that give a client its type."""
