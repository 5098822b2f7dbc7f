"""Wrong calls of the other services' resources."""

import boto3

ec2 = boto3.resource("ec2")
instance = ec2.Instance("i-1")
ec2.create_instances(ImageId="ami", MinCount=1)  # error
ec2.create_instances(ImageId="ami", MinCount=1, MaxCount="1")  # error
ec2.create_tags(Tags=[])  # error
ec2.Tag("i-1", "k")  # error
instance.tags[0]  # error
instance.vpc.cidr_block  # error
instance.create_tags(Resources="i-2", Tags=[])  # error
instance.delete_tags(Resources=["i-2"])  # error
instance.stop(Forced=True)  # error
instance.wait_until_gone()  # error
ec2.instances.filter(Filters={"Name": "n"})  # error
ec2.instances.start(InstanceIds="i-1")  # error
ec2.Image("ami").modify_attribute(Image="ami")  # error
ec2.instances[0]  # error

queue = boto3.resource("sqs").Queue("u")
queue.send_message(QueueUrl=1, MessageBody="b")  # error
queue.send_message(Body="b")  # error
queue.receive_messages(MaxNumberOfMessages="10")  # error
queue.receive_messages(AttributeNames=["SentTime"])  # error
queue.messages  # error
ec2.create_network_interface(SubnetId="s", InterfaceType="interfaces")  # error
instance.reset_attribute(Attribute="nvmeSupport")  # error

topic = boto3.resource("sns").Topic("t")
topic.publish()  # error
topic.subscriptions.filter(Topic="t")  # error
topic.subscribe(TopicArn=None, Protocol="sqs")  # error

role = boto3.resource("iam").Role("r")
role.Policy()  # error
role.attach_policy(RoleName="r")  # error

stack = boto3.resource("cloudformation").Stack("s")
stack.update(Stack="s")  # error
stack.Resource()  # error
boto3.resource("dynamodb").Table("t").batch_writer(overwrite_by_pkeys="pk")  # error
for name in ("sqs", "sns"):
    boto3.resource(name).Quueue()  # error: mypy
    boto3.resource(name, use_sll=True)  # error
