"""Presigned URLs and stubbed responses that do not fit their operation."""

import boto3
from botocore.stub import Stubber

client = boto3.client("s3")
client.generate_presigned_url("get_objekt", Params={"Bucket": "b", "Key": "k"})  # error
client.generate_presigned_url("get_object", Params={"Bucket": "b", "Kay": "k"})  # error
client.generate_presigned_url("get_object", Params={"Bucket": "b"})  # error
client.generate_presigned_url("get_object", Params={"Bucket": "b", "Key": 1})  # error
client.generate_presigned_url("get_object")  # error
client.generate_presigned_url("list_buckets", ExpiresIn="1h")  # error
boto3.client("sts").generate_presigned_url("get_caller_identity", Params={"a": 1})  # error

stubber = Stubber(client)
stubber.add_response("list_bukets", {})  # error
stubber.add_response("list_buckets", {"Bucket": []})  # error
stubber.add_response("list_buckets", {"Buckets": [{"Name": 1}]})  # error
stubber.add_response("list_buckets", {}, {"Prefixx": "a"})  # error
stubber.add_response("get_object", {})  # error
stubber.add_client_error("list_bukets")  # error
stubber.add_client_error("get_object", expected_params={"Bucket": 1, "Key": "k"})  # error
stubber.add_client_error("get_object", 404)  # error
stubber.add_response("delete_bucket_cors", {"Cors": 1})  # error
stubber.add_response("delete_bucket_cors", {}, {"Bucket": 1})  # error
with Stubber(client) as entered:
    entered.add_response("list_bukets", {})  # error
