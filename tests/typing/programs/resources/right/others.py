"""Resources of the other services."""

import boto3
from boto_types.cloudformation.resources import Stack, StackResourceSummary
from boto_types.ec2 import EC2Client
from boto_types.ec2.resources import EC2ServiceResource, Image, Instance, SecurityGroup, Tag, Vpc
from boto_types.ec2.responses import TerminateInstancesResult
from boto_types.iam.resources import InstanceProfile, Role, RolePolicy
from boto_types.sns.resources import Subscription, Topic
from boto_types.sqs.resources import Message, Queue
from boto_types.values import PolicyDocument
from typing_extensions import assert_type

ec2 = boto3.resource("ec2", region_name="eu-west-1")
assert_type(ec2, EC2ServiceResource)
instances = ec2.create_instances(ImageId="ami", MinCount=1, MaxCount=1, InstanceType="t3.micro")
assert_type(instances, list[Instance])
instance = ec2.Instance("i-1")
assert_type(instance.id, str)
assert_type(instance.instance_id, str)
assert_type(instance.meta.client, EC2Client)
assert_type(instance.vpc, Vpc | None)
if instance.vpc is not None:
    for group in instance.vpc.security_groups.filter(Filters=[{"Name": "n", "Values": ["v"]}]):
        assert_type(group, SecurityGroup)
        group.authorize_ingress(IpProtocol="tcp", FromPort=22, ToPort=22, CidrIp="10.0.0.0/8")
if instance.tags:
    for tag in instance.tags:
        print(tag.get("Key"))
if instance.state is not None and instance.state.get("Name") == "running":
    instance.stop(Force=True)
instance.wait_until_running(Filters=[{"Name": "n", "Values": ["v"]}])
assert_type(instance.create_tags(Tags=[{"Key": "k", "Value": "v"}]), list[Tag])
instance.delete_tags(Tags=[{"Key": "k"}])
assert_type(ec2.create_tags(Resources=["i-1"], Tags=[{"Key": "k", "Value": "v"}]), list[Tag])
assert_type(instance.create_image(Name="n"), Image)
running = ec2.instances.filter(Filters=[{"Name": "instance-state-name", "Values": ["running"]}])
assert_type(running.terminate(), list[TerminateInstancesResult])
assert_type([i.id for i in ec2.instances.all()], list[str])

# A caller can give the parameters that boto3 fills in.
ec2.Image("ami").modify_attribute(ImageId="ami", Attribute="description", Value="v")
instance.create_tags(Resources=["i-1", "i-2"], Tags=[])
instance.load()
instance.reload(InstanceIds=["i-1"])
instance.wait_until_running(InstanceIds=["i-1"], WaiterConfig={"Delay": 1})
ec2.instances.filter(InstanceIds=["i-1"]).start(InstanceIds=["i-1"])

sqs = boto3.resource("sqs")
queue = sqs.get_queue_by_name(QueueName="q")
assert_type(queue, Queue)
queue.send_message(MessageBody="b", MessageAttributes={"a": {"DataType": "String"}})
for message in queue.receive_messages(MaxNumberOfMessages=10, WaitTimeSeconds=20):
    assert_type(message, Message)
    assert_type(message.body, str)
    message.change_visibility(VisibilityTimeout=5)
    message.delete()
queue.send_message(QueueUrl="u", MessageBody="b")
queue.receive_messages(AttributeNames=["SentTimestamp"])
ec2.create_network_interface(SubnetId="s", InterfaceType="interface")
instance.modify_attribute(Attribute="nvmeSupport", Value="v")
queue.delete_messages(Entries=[{"Id": "1", "ReceiptHandle": "r"}])
if queue.attributes:
    print(queue.attributes.get("QueueArn"))

sns = boto3.resource("sns")
topic = sns.create_topic(Name="t")
assert_type(topic, Topic)
assert_type(topic.subscribe(Protocol="sqs", Endpoint="e"), Subscription)
topic.subscribe(TopicArn="a", Protocol="sqs")
topic.subscriptions.filter(TopicArn="a")
topic.publish(Message="m", Subject="s")
for subscription in topic.subscriptions.all():
    print(subscription.arn)

iam = boto3.resource("iam")
role = iam.Role("r")
assert_type(role, Role)
for policy in role.policies.all():
    assert_type(policy, RolePolicy)
    assert_type(policy.policy_document, PolicyDocument)
for profile in role.instance_profiles.all():
    assert_type(profile, InstanceProfile)
role.attach_policy(PolicyArn="a")
role.attach_policy(RoleName="r", PolicyArn="a")
iam.create_user(UserName="u").create_login_profile(Password="p", PasswordResetRequired=True)

cloudformation = boto3.resource("cloudformation")
stack = cloudformation.create_stack(StackName="s", TemplateBody="{}")
assert_type(stack, Stack)
stack.update(StackName="s")
for summary in stack.resource_summaries.all():
    assert_type(summary, StackResourceSummary)

for name in ("sqs", "sns"):
    print(boto3.resource(name, region_name="eu-west-1").meta.client.meta.region_name.upper())


def by_credentials(credentials: dict[str, str]) -> EC2ServiceResource:
    made: EC2ServiceResource = boto3.resource("ec2", **credentials)
    boto3.resource("dynamodb").Table("t").batch_writer(overwrite_by_pkeys=("pk", "sk"))
    return made
