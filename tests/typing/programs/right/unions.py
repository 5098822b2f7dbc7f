"""Tagged unions: one key, both ways."""

import boto3
from typing_extensions import assert_type

from boto_types.bedrock_runtime import requests, responses
from boto_types.bedrock_runtime.views import MessageLike

bedrock = boto3.client("bedrock-runtime")

messages: list[requests.Message] = [{"role": "user", "content": [{"text": "Hello"}]}]
response = bedrock.converse(modelId="m", messages=messages, system=[{"text": "Be brief"}])
output = response["output"]
if "message" in output:
    message = output["message"]
    # A part of a response is a part of the next request.
    bedrock.converse(modelId="m", messages=[*messages, message])
    for part in message["content"]:
        if "text" in part:
            part["text"].upper()
        elif "toolUse" in part:
            part["toolUse"]["name"].upper()

# A conversation holds the messages of both sides.
conversation: list[MessageLike] = [{"role": "user", "content": [{"text": "Hello"}]}]
turn = bedrock.converse(modelId="m", messages=conversation)["output"]
if "message" in turn:
    conversation.append(turn["message"])
conversation.append({"role": "user", "content": [{"text": "And?"}]})
bedrock.converse(modelId="m", messages=conversation)

stream = bedrock.converse_stream(modelId="m", messages=messages)
for event in stream["stream"]:
    if "contentBlockDelta" in event:
        delta = event["contentBlockDelta"]["delta"]
        if "text" in delta:
            delta["text"].upper()

# The other events of this stream are exceptions, which botocore raises.
answer = bedrock.invoke_model_with_response_stream(modelId="m", body=b"{}")
for part_of_answer in answer["body"]:
    assert_type(part_of_answer, responses.ResponseStream)
    assert_type(part_of_answer["chunk"], responses.PayloadPart)


def block(text: str) -> requests.ContentBlock:
    return {"text": text}


def text_of(content: responses.ContentBlock) -> str:
    return content["text"] if "text" in content else ""
