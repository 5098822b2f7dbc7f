"""The response times of an editor's language server, with the types of all services installed.

    python -m benchmarks.editor

The benchmark asks pyright-langserver for completion and hover, after `client.` and inside a nested
dict literal. It types one letter before each request. For each kind of request it prints the time
of the first answer, and the median and the slowest of the next ones.
"""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import IO, TYPE_CHECKING, Any

from benchmarks.environments import our_environment

if TYPE_CHECKING:
    from collections.abc import Iterator

REPEATS = 10
BAR = 300
PROGRAM = """\
import boto3

client = boto3.client("sagemaker")
client.create_algorithm(
    AlgorithmName="trees",
    TrainingSpecification={
        "TrainingImage": "image",
        "MetricDefinitions": [
            {"Name": "loss", "
        ],
    },
)
client.
"""
AFTER_DOT = (12, len("client."))
IN_LITERAL = (8, len('            {"Name": "loss", "'))
ON_METHOD = (3, len("client.create"))
ON_KEY = (6, len('        "Train'))


class Server:
    """A client of a language server, like an editor (Language Server Protocol, on stdio)."""

    def __init__(self, folder: Path, python: Path) -> None:
        command = [str(Path(sysconfig.get_path("scripts")) / "pyright-langserver"), "--stdio"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._settings = {"pythonPath": str(python), "analysis": {}}
        self._requests = 0
        self.request(
            "initialize",
            {
                "processId": None,
                "rootUri": folder.as_uri(),
                "workspaceFolders": [{"uri": folder.as_uri(), "name": "benchmark"}],
                "capabilities": {
                    "workspace": {"configuration": True},
                    "textDocument": {
                        "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
                        "hover": {"contentFormat": ["markdown"]},
                    },
                },
            },
        )
        self.notify("initialized", {})

    def request(self, method: str, parameters: dict[str, Any]) -> Any:
        """Return the answer to a request."""
        self._requests += 1
        self._send({"id": self._requests, "method": method, "params": parameters})
        while True:
            message = self._receive()
            if message.get("id") == self._requests and "method" not in message:
                return message.get("result")
            if "id" in message and "method" in message:  # the server asks for its settings
                items = message.get("params", {}).get("items", [])
                self._send({"id": message["id"], "result": [self._settings for _ in items]})

    def notify(self, method: str, parameters: dict[str, Any]) -> None:
        """Send the server a message that has no answer."""
        self._send({"method": method, "params": parameters})

    def stop(self) -> None:
        """End the server, as an editor does: killed, it prints its source."""
        self.request("shutdown", {})
        self.notify("exit", {})
        self._process.wait()

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        pipe = _open(self._process.stdin)
        pipe.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        pipe.flush()

    def _receive(self) -> dict[str, Any]:
        pipe = _open(self._process.stdout)
        length = 0
        while line := pipe.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message: dict[str, Any] = json.loads(pipe.read(length))
        return message


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        sys.exit("pyright-langserver has no pipe")
    return pipe


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as scratch:
        run(Path(scratch))


def run(scratch: Path) -> None:
    """Print the table. Keep scratch files in a folder."""
    python = our_environment(scratch / "editor", "--all").python
    folder = scratch / "project"
    folder.mkdir()
    print(f"{'pyright-langserver, milliseconds':<34}{'first':>7}{'then':>7}{'worst':>7}{'bar':>6}")
    server = Server(folder, python)
    try:
        for name, first, rest, answer in _answers(server, (folder / "program.py").as_uri()):
            times = f"{first:>7.0f}{median(rest):>7.0f}{max(rest):>7.0f}"
            print(f"{name:<34}{times}{BAR:>6}   {answer}", flush=True)
    finally:
        server.stop()


def _answers(server: Server, uri: str) -> Iterator[tuple[str, float, list[float], str]]:
    document = {"uri": uri, "languageId": "python", "version": 1, "text": PROGRAM}
    server.notify("textDocument/didOpen", {"textDocument": document})
    version = 1
    for name, method, place in (
        ("completion after client.", "completion", AFTER_DOT),
        ("hover on a method", "hover", ON_METHOD),
        ("completion in a nested literal", "completion", IN_LITERAL),
        ("hover on a key of a literal", "hover", ON_KEY),
    ):
        times = []
        for _ in range(REPEATS + 1):
            version += 1
            # A longer comment each time, so that the server must read the file again.
            text = f"{PROGRAM}# {'x' * version}\n"
            changed = {"textDocument": {"uri": uri, "version": version}}
            server.notify("textDocument/didChange", {**changed, "contentChanges": [{"text": text}]})
            started = time.perf_counter()
            answer = server.request(f"textDocument/{method}", _position(uri, place))
            times.append((time.perf_counter() - started) * 1000)
        yield name, times[0], times[1:], _summary(answer)


def _position(uri: str, place: tuple[int, int]) -> dict[str, Any]:
    line, character = place
    return {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}


def _summary(answer: Any) -> str:
    """Return an answer in a few words, so that an empty answer is visible."""
    if not answer:
        return "nothing"
    if "contents" in answer:
        return " ".join(str(answer["contents"]["value"]).split())[:40]
    items = [item["label"] for item in answer["items"]]
    return f"{len(items)} items, {items[:1]}"


if __name__ == "__main__":
    main()
