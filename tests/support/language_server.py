"""A client of language servers, as an editor is one (Language Server Protocol, on stdio)."""

from __future__ import annotations

import json
import os
import subprocess
import sysconfig
from contextlib import contextmanager
from queue import Queue
from threading import Lock, Thread
from typing import IO, TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SERVERS = {
    "pyright": ("pyright-langserver", "--stdio"),
    "basedpyright": ("basedpyright-langserver", "--stdio"),
    "ty": ("ty", "server"),
    "pyrefly": ("pyrefly", "lsp"),
    "zuban": ("zuban", "server"),
    "jedi": ("jedi-language-server",),
}
CURSOR = "|"
# A server that does not answer is broken. The first answer on a busy machine takes seconds.
_PATIENCE = 120
# jedi needs half a minute to end.
_FAREWELL = 1
_FORMATS = ["markdown", "plaintext"]
_CAPABILITIES = {
    "workspace": {"configuration": True, "workspaceFolders": True},
    "textDocument": {
        "completion": {
            "completionItem": {
                "documentationFormat": _FORMATS,
                "resolveSupport": {"properties": ["documentation", "detail"]},
            }
        },
        "hover": {"contentFormat": _FORMATS},
        "signatureHelp": {
            "signatureInformation": {
                "documentationFormat": _FORMATS,
                "parameterInformation": {"labelOffsetSupport": True},
                "activeParameterSupport": True,
            }
        },
        "definition": {"linkSupport": False},
    },
}


class ServerError(RuntimeError):
    """A server answers with an error, or ends."""


class Place(NamedTuple):
    """A place in a document. Both numbers begin at zero."""

    line: int
    character: int


class LanguageServer:
    """A server that has opened a folder, and uses an interpreter's packages."""

    def __init__(self, name: str, folder: Path, python: Path) -> None:
        program, *options = SERVERS[name]
        # Each server has its own way to choose an interpreter. Editors set them in the same way:
        # a variable of the environment, an option of the start, or an answer to a question.
        self._process = subprocess.Popen(
            [f"{sysconfig.get_path('scripts')}/{program}", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env={**os.environ, "VIRTUAL_ENV": str(python.parent.parent)},
        )
        self._settings = {
            "pythonPath": str(python),
            "analysis": {"autoImportCompletions": False},  # pyright asks for a section, or for all
            "autoImportCompletions": False,
            "completions": {"autoImport": False},
        }
        self._requests = 0
        self._answers: dict[int, Queue[dict[str, Any] | None]] = {}
        self._writing = Lock()
        Thread(target=self._listen, daemon=True).start()
        root = {"uri": folder.as_uri(), "name": folder.name}
        given = self.request(
            "initialize",
            {
                "processId": None,
                "rootUri": root["uri"],
                "workspaceFolders": [root],
                "initializationOptions": {"workspace": {"environmentPath": str(python)}},
                "capabilities": _CAPABILITIES,
            },
        )
        self._capabilities: dict[str, Any] = given["capabilities"]
        self.notify("initialized", {})

    def open(self, file: Path, text: str) -> None:
        """Show a document to the server. The file need not exist."""
        document = {"uri": file.as_uri(), "languageId": "python", "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})

    def change(self, file: Path, text: str, version: int) -> None:
        """Replace the text of an open document."""
        changed = {"uri": file.as_uri(), "version": version}
        changes = {"textDocument": changed, "contentChanges": [{"text": text}]}
        self.notify("textDocument/didChange", changes)

    def completion(self, file: Path, place: Place) -> list[dict[str, Any]]:
        """Return the proposals at a place, in the order in which an editor shows them."""
        answer = self._ask("completion", file, place) or []
        items = answer["items"] if isinstance(answer, dict) else answer
        return sorted(items, key=lambda item: item.get("sortText") or item["label"])

    def resolved(self, item: dict[str, Any]) -> dict[str, Any]:
        """Return a proposal with its documentation, which some servers give only for one."""
        if not self._capabilities["completionProvider"].get("resolveProvider"):
            return item
        given: dict[str, Any] = self.request("completionItem/resolve", item)
        return given

    def hover(self, file: Path, place: Place) -> str:
        """Return the text of the hover at a place; empty if there is none."""
        answer = self._ask("hover", file, place)
        return marked_up(answer["contents"]) if answer else ""

    def signature_help(self, file: Path, place: Place) -> dict[str, Any]:
        """Return the signatures of the call around a place."""
        answer: dict[str, Any] | None = self._ask("signatureHelp", file, place)
        return answer or {"signatures": []}

    def definition(self, file: Path, place: Place) -> list[tuple[str, int]]:
        """Return the files and the lines where the name at a place is defined."""
        answer = self._ask("definition", file, place) or []
        found = answer if isinstance(answer, list) else [answer]
        return [(one["uri"], one["range"]["start"]["line"]) for one in found]

    def _ask(self, question: str, file: Path, place: Place) -> Any:
        parameters = {"textDocument": {"uri": file.as_uri()}, "position": place._asdict()}
        return self.request(f"textDocument/{question}", parameters)

    def request(self, method: str, parameters: dict[str, Any] | None) -> Any:
        """Return the answer to a request. Raise ServerError if it is an error."""
        self._requests += 1
        number = self._requests
        self._answers[number] = Queue()
        self._send({"id": number, **_call(method, parameters)})
        message = self._answers[number].get(timeout=_PATIENCE)
        del self._answers[number]
        if message is None or "error" in message:
            raise ServerError(f"{method}: {message and message['error']}")
        return message.get("result")

    def notify(self, method: str, parameters: dict[str, Any] | None) -> None:
        """Send the server a message that has no answer."""
        self._send(_call(method, parameters))

    def stop(self) -> None:
        """End the server, as an editor does: ask it, then stop waiting."""
        self.request("shutdown", None)
        self.notify("exit", None)
        try:
            self._process.wait(_FAREWELL)
        except subprocess.TimeoutExpired:
            self._process.terminate()
            self._process.wait()

    def _listen(self) -> None:
        """Read until the server ends. The reader is a thread: a server asks when it wants to."""
        while (message := _received(_pipe(self._process.stdout))) is not None:
            if "method" not in message:
                self._answers[message["id"]].put(message)
            elif "id" in message:
                self._send({"id": message["id"], "result": self._reply(message)})
        for waiting in list(self._answers.values()):
            waiting.put(None)

    def _reply(self, message: dict[str, Any]) -> Any:
        if message["method"] != "workspace/configuration":
            return None
        return [self._settings for _ in message["params"]["items"]]

    def _send(self, message: dict[str, Any]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        with self._writing:
            pipe = _pipe(self._process.stdin)
            pipe.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
            pipe.flush()


@contextmanager
def language_server(name: str, folder: Path, python: Path) -> Iterator[LanguageServer]:
    """Start a server for a folder, and stop it."""
    server = LanguageServer(name, folder, python)
    try:
        yield server
    finally:
        server.stop()


def split(program: str) -> tuple[str, Place]:
    """Return a program without its cursor, and the cursor's place."""
    before, _, after = program.partition(CURSOR)
    return before + after, Place(before.count("\n"), len(before.rpartition("\n")[2]))


def marked_up(contents: Any) -> str:
    """Return the text of a string, of a marked one, or of a list of them."""
    if isinstance(contents, list):
        return "\n".join(map(marked_up, contents))
    return str(contents["value"] if isinstance(contents, dict) else contents or "")


def _call(method: str, parameters: dict[str, Any] | None) -> dict[str, Any]:
    """Return a message. ty refuses parameters of a method that has none."""
    return {"method": method} if parameters is None else {"method": method, "params": parameters}


def _received(pipe: IO[bytes]) -> dict[str, Any] | None:
    """Return a server's next message, or None after the last one."""
    length = None
    while line := pipe.readline().strip():
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    if length is None:
        return None
    message: dict[str, Any] = json.loads(pipe.read(length))
    return message


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe
