"""A call of each method that botocore and boto3 add to the classes which they make.

The variables have the names of the classes: these are not there at run time.
"""

from io import BytesIO
from pathlib import Path
from typing import Any

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.awsrequest import AWSResponse


class Raw(BytesIO):
    def stream(self, *_args: Any, **_kwargs: Any) -> list[bytes]:
        return [self.read()]


def answer(request: Any, **_kwargs: Any) -> AWSResponse:
    found = b"<A><Buckets><Bucket><Name>b</Name></Bucket></Buckets></A>"
    body = b"" if request.method == "HEAD" else found
    headers = {"Content-Length": str(len(found)), "ETag": "e"}
    return AWSResponse(request.url, 200, headers, Raw(body))


session = boto3.Session(region_name="eu-west-1")
session.events.register("before-send", answer)
config = TransferConfig(use_threads=False)
Path("f").write_bytes(b"a")
S3Client = session.client("s3")
S3Client.generate_presigned_post("b", "k", {"acl": "x"}, [{"acl": "x"}, ["a"]], 60)["url"].upper()
S3Client.upload_file(Path("f"), "b", "k", {"ACL": "private"}, print, config)
S3Client.download_file("b", "k", "g", ExtraArgs={"VersionId": "1"}, Config=config)
S3Client.copy({"Bucket": "b", "Key": "k"}, "b", "l", SourceClient=S3Client, Config=config)
S3Client.upload_fileobj(BytesIO(b"a"), "b", "k", Callback=print, Config=config)
S3Client.download_fileobj("b", "k", BytesIO(), None, None, config)
RDSClient = session.client("rds")
RDSClient.generate_db_auth_token("host", 5432, "user", Region=None).upper()
DSQLClient = session.client("dsql")
DSQLClient.generate_db_connect_auth_token("host", "eu-west-1", 60).upper()
DSQLClient.generate_db_connect_admin_auth_token(Hostname="host", ExpiresIn=60).upper()
S3Bucket = session.resource("s3").Bucket("b")
S3Bucket.load()
S3Bucket.upload_file("f", "k", Callback=print, Config=config)
S3Bucket.download_file("k", Path("g"), {"VersionId": "1"}, print, config)
S3Bucket.copy({"Bucket": "b", "Key": "k", "VersionId": "1"}, "l", SourceClient=S3Client)
S3Bucket.upload_fileobj(BytesIO(b"a"), "k", {"ACL": "private"}, Config=config)
S3Bucket.download_fileobj("k", BytesIO(), Config=config)
S3Object = S3Bucket.Object("k")
S3Object.upload_file(Path("f"), ExtraArgs={"ACL": "private"}, Config=config)
S3Object.download_file("g", None, print, config)
S3Object.copy({"Bucket": "b", "Key": "l"}, {"ACL": "private"}, Config=config)
S3Object.upload_fileobj(BytesIO(b"a"), Callback=print, Config=config)
S3Object.download_fileobj(BytesIO(), Config=config)
S3ObjectSummary = session.resource("s3").ObjectSummary("b", "k")
S3ObjectSummary.load()
