"""Keys that a response does not have."""

import boto3

from boto_types.dynamodb import DynamoDBClient
from boto_types.sagemaker import SageMakerClient, requests


def keys(client: SageMakerClient) -> None:
    response = client.describe_algorithm(AlgorithmName="a")
    response["Status"]  # error
    response["AlgorithmStatus"] == "Done"  # error, not ty pyrefly
    response["CreationTime"].lower()  # error
    response["TrainingSpecification"]["Image"]  # error
    text: int = response["AlgorithmArn"]  # error
    client.exceptions.NoSuchThing  # error
    print(text)


def errors(client: DynamoDBClient) -> None:
    try:
        client.delete_table(TableName="t")
    except client.exceptions.ResourceNotFoundException as error:
        error.response["Missing"]  # error


def fill(request: requests.CreateAlgorithmInput) -> None:
    request["AlgorithmName"] = 1  # error
    request["Algorithm"] = "a"  # error
    request["TrainingSpecification"]["TrainingChannels"].append("train")  # error


body = boto3.client("s3").get_object(Bucket="b", Key="k")["Body"]
body.read("all")  # error

# This runs. These checkers compare the default with the whole TypedDict, which requires a key.
configuration = boto3.client("lambda").get_function_configuration(FunctionName="f")
configuration.get("Environment", {}).get("Variables", {})  # error: pyrefly zuban
