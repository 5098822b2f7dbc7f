from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def ask(model, texts: Iterable[str]) -> str:
    messages = []
    for text in texts:
        messages.append({"role": "user", "content": [{"text": text}]})
    params = {"modelId": "m", "messages": messages}
    answer = model.converse(**params)
    return "".join(pages(model)) + answer["stopReason"]


def pages(client) -> Iterable[str]:
    config = {"maxTokens": 100}
    answer = client.converse(modelId="m", messages=[], inferenceConfig=config)
    yield answer["stopReason"]
