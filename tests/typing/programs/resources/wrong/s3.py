"""Attributes and arguments that a bucket or an object does not have."""

import boto3

s3 = boto3.resource("s3")
bucket = s3.Bucket("b")

s3.Buckets("b")  # error
s3.Bucket()  # error
s3.Bucket("b", "k")  # error
s3.Bucket(bucket="b")  # error
s3.Bucket(1)  # error
bucket.name = "c"  # error
bucket.nmae  # error
bucket.reload()  # error
for summary in bucket.objects:  # error
    pass
for summary in bucket.objects.all():
    summary.body  # error
bucket.objects.filter(Perfix="a")  # error
bucket.objects.filter("a")  # error
bucket.objects.filter(Bucket=1)  # error
bucket.objects.limit("1")  # error
bucket.objects.all().last()  # error
bucket.objects.delete(Delete={})  # error
bucket.put_object(Body=b"x")  # error
bucket.put_object(Bucket="b")  # error
bucket.wait_until_exists(Name="b")  # error
bucket.upload_file("file")  # error
bucket.Object("k").upload_file("file", "k")  # error
bucket.Object("k").upload_fileobj(b"x")  # error
bucket.Object("k").put(Body=1)  # error
bucket.Object("k").expiration.upper()  # error
bucket.meta.client.put_objects()  # error
boto3.resource("s3", aws_account_id="1")  # error
boto3.resource("s3", use_ssl="yes")  # error
