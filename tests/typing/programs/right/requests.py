"""Requests that are filled in level by level, unpacked, and made from responses."""

import boto3

from boto_types.sagemaker import requests, responses

sagemaker = boto3.client("sagemaker")

request: requests.CreateAlgorithmInput = {
    "AlgorithmName": "trees",
    "TrainingSpecification": {
        "TrainingImage": "image",
        "SupportedTrainingInstanceTypes": ["ml.m5.large"],
        "TrainingChannels": [],
    },
}
request["AlgorithmDescription"] = "What it does"
specification = request["TrainingSpecification"]
specification["SupportsDistributedTraining"] = True
specification["SupportedTrainingInstanceTypes"].append("ml.m5.xlarge")
specification["TrainingChannels"].append(
    {"Name": "train", "SupportedContentTypes": [], "SupportedInputModes": []}
)
specification["TrainingChannels"][0]["SupportedContentTypes"].append("text/csv")
specification["TrainingChannels"][0]["IsRequired"] = True
sagemaker.create_algorithm(**request)

# A response can be sent again: whole, in parts, in lists.
described = sagemaker.describe_algorithm(AlgorithmName="trees")
sagemaker.create_algorithm(
    AlgorithmName="copy",
    TrainingSpecification=described["TrainingSpecification"],
    Tags=sagemaker.list_tags(ResourceArn="arn").get("Tags", []),
)


def again(came_back: responses.TrainingSpecification) -> requests.TrainingSpecification:
    return came_back


wafv2 = boto3.client("wafv2")
acl = wafv2.get_web_acl(Name="n", Scope="REGIONAL", Id="i")
if "WebACL" in acl:
    # Inside the call, `.get` with a default takes pyright a minute.
    rules = acl["WebACL"].get("Rules", [])
    wafv2.update_web_acl(
        Name="n",
        Scope="REGIONAL",
        Id="i",
        LockToken="t",
        DefaultAction={"Allow": {}},
        VisibilityConfig=acl["WebACL"]["VisibilityConfig"],
        Rules=rules,
    )

lambda_client = boto3.client("lambda")
configuration = lambda_client.get_function_configuration(FunctionName="f")
environment = configuration["Environment"]["Variables"] if "Environment" in configuration else {}
environment["NEW"] = "1"
lambda_client.update_function_configuration(
    FunctionName="f", Environment={"Variables": environment}
)
