"""botowright: types for boto3 and botocore, from the models that botocore ships."""
