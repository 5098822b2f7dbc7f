"""The most common mistakes, one for each comment."""

import boto3

s3 = boto3.client("s3")
ec2 = boto3.client("ec2")
table = boto3.resource("dynamodb").Table("t")

# A wrong key.
s3.put_bucket_tagging(Bucket="b", Tagging={"TagSet": [{"Key": "k", "Valeu": "v"}]})
# A wrong key in the parameters of a presigned URL.
s3.generate_presigned_url("get_object", Params={"Bucket": "b", "Kay": "k"})
# A wrong enum value.
s3.put_object_acl(Bucket="b", Key="k", ACL="privat")
# A wrong value of an enum with a thousand values.
ec2.run_instances(MinCount=1, MaxCount=1, InstanceType="t3.mirco")
# A missing parameter.
s3.get_object(Bucket="b")
# An unknown parameter.
s3.get_object(Bucket="b", Key="k", Vresion="v")
# An unknown option.
boto3.client("s3", regoin_name="eu-west-1")
# A wrong service.
boto3.client("s4").list_buckets()
# A wrong paginator.
ec2.get_paginator("describe_instance")
# A wrong waiter.
ec2.get_waiter("instance_runing")
# A wrong method.
s3.get_objekt(Bucket="b", Key="k")
# A wrong method of a resource.
table.get_itme(Key={"pk": "a"})
# A hand-written method without its parameters.
s3.upload_file("file.txt", "b")
# None for a parameter.
s3.get_object(Bucket="b", Key="k", VersionId=None)
# A string for a list.
ec2.describe_instances(InstanceIds="i-1")
# A wrong key of a response.
s3.get_object(Bucket="b", Key="k")["Boddy"]
