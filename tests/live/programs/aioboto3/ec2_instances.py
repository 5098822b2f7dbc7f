"""Run instances, wait for them, tag them, and stop them together."""

import asyncio

import aioboto3


async def main() -> None:
    async with aioboto3.Session().resource("ec2", region_name="us-east-1") as ec2:
        vpc = await ec2.create_vpc(CidrBlock="10.7.0.0/16")
        await vpc.wait_until_available()
        subnet = await vpc.create_subnet(CidrBlock="10.7.1.0/24")
        print(await vpc.cidr_block, await subnet.available_ip_address_count > 200)

        images = ec2.images.filter(Filters=[{"Name": "name", "Values": ["amzn2-ami-hvm-2.0*"]}])
        image = [found.id async for found in images.limit(1)][0]
        instances = await ec2.create_instances(
            ImageId=image,
            InstanceType="t3.micro",
            MinCount=2,
            MaxCount=2,
            SubnetId=subnet.id,
            TagSpecifications=[
                {"ResourceType": "instance", "Tags": [{"Key": "team", "Value": "live"}]}
            ],
        )
        for instance in instances:
            await instance.wait_until_running()
            await instance.load()
            state = await instance.state
            print(state and state.get("Name"), await instance.instance_type, await instance.tags)

        ours = ec2.instances.filter(Filters=[{"Name": "tag:team", "Values": ["live"]}])
        stopped = await ours.stop()
        print([len(answer.get("StoppingInstances", [])) for answer in stopped])
        await instances[0].wait_until_stopped()
        await ours.terminate()
        await instances[1].wait_until_terminated()
        async for each in ours:
            state = await each.state
            print(state and state.get("Name"))


asyncio.run(main())

# 10.7.0.0/16 True
# running t3.micro [{'Key': 'team', 'Value': 'live'}]
# running t3.micro [{'Key': 'team', 'Value': 'live'}]
# [2]
# terminated
# terminated
