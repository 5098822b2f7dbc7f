"""Tagged unions with no key, two keys, and a key of another union."""

import boto3

from boto_types.bedrock_runtime import requests, responses

bedrock = boto3.client("bedrock-runtime")

none: requests.ContentBlock = {}  # error
image: requests.ImageBlock = {"format": "png", "source": {"bytes": b""}}
two: requests.ContentBlock = {"text": "t", "image": image}  # error, not pyrefly
other: requests.ContentBlock = {"words": "t"}  # error
bedrock.converse(modelId="m", messages=[{"role": "user", "content": [{"text": 1}]}])  # error

stream = bedrock.converse_stream(modelId="m")["stream"]
for event in stream:
    event["throttlingException"]  # error
body = bedrock.invoke_model_with_response_stream(modelId="m", body=b"{}")["body"]
for part in body:
    part["throttlingException"]  # error


def number(content: responses.ContentBlock) -> int:
    if "text" in content:
        return content["text"]  # error, not pyright basedpyright
    return 0
