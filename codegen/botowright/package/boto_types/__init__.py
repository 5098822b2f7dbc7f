"""Types for boto3 and botocore: one package per service, e.g. `boto_types.sagemaker`."""
