"""An operation in a string, with parameters that no operation accepts."""

import boto3
from botocore.stub import Stubber

client = boto3.client("s3")
client.generate_presigned_url("list_buckets", ExpiresIn="1h")  # error
client.generate_presigned_url()  # error
client.generate_presigned_url("get_object", HttpMethod=1)  # error

stubber = Stubber(client)
stubber.add_response("list_buckets", ["Buckets"])  # error
stubber.add_response("list_buckets")  # error
stubber.add_client_error("get_object", 404)  # error
stubber.add_client_error("get_object", http_status_code="404")  # error
stubber.activated  # error
