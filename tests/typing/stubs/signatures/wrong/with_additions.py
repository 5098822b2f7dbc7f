"""Calls that raise: each marked line, of the same methods."""

from io import BytesIO
from pathlib import Path

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config

session = boto3.Session(region_name="eu-west-1")
config = TransferConfig(use_threads=False)
Path("f").write_bytes(b"a")
S3Client = session.client("s3")
S3Client.generate_presigned_post("b", "k", Conditions=({"acl": "x"},))  # error
S3Client.generate_presigned_post("b", "k", Fields=[("acl", "x")])  # error
S3Client.generate_presigned_post(Bucket="b")  # error
S3Client.upload_file(BytesIO(b"a"), "b", "k")  # error
S3Client.upload_file("f", "b", "k", Config=Config())  # error
S3Client.upload_file("f", "b", "k", ExtraArgs=("ACL", "private"))  # error
S3Client.download_file("b", "k", BytesIO())  # error
S3Client.copy("b/k", "b", "l", Config=config)  # error
S3Client.upload_fileobj("f", "b", "k", Config=config)  # error
S3Client.upload_fileobj(Path("f"), "b", "k", Config=config)  # error
S3Client.download_fileobj("b", "k", "g", Config=config)  # error
RDSClient = session.client("rds")
RDSClient.generate_db_auth_token("host", 5432)  # error
DSQLClient = session.client("dsql")
DSQLClient.generate_db_connect_auth_token("host", ExpiresIn="60", Region=1, Action=1)  # error
DSQLClient.generate_db_connect_admin_auth_token()  # error
S3Bucket = session.resource("s3").Bucket("b")
S3Bucket.load("b")  # error
S3Bucket.upload_file(b"f", "k", Config=config)  # error
S3Bucket.download_file("k")  # error
S3Bucket.copy(("b", "k"), "l", Config=config)  # error
S3Bucket.upload_fileobj(b"a", "k", Config=config)  # error
S3Bucket.download_fileobj("k", Path("g"), Config=config)  # error
S3Object = S3Bucket.Object("k")
S3Object.upload_file(BytesIO(b"a"), Config=config)  # error
S3Object.download_file(BytesIO(), Config=config)  # error
S3Object.copy("b/l", Config=config)  # error
S3Object.upload_fileobj("f", Config=config)  # error
S3Object.download_fileobj("g", Config=config)  # error
S3ObjectSummary = session.resource("s3").ObjectSummary("b", "k")
S3ObjectSummary.load("k")  # error
