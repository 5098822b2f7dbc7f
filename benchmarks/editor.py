"""The response times of an editor's language server, with the types of all services installed.

    python -m benchmarks.editor

The benchmark asks pyright-langserver for completion and hover, after `client.` and inside a nested
dict literal. It types one letter before each request. For each kind of request it prints the time
of the first answer, and the median and the slowest of the next ones.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from benchmarks.environments import our_environment
from tests.support.language_server import LanguageServer, Place, language_server

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
AFTER_DOT = Place(12, len("client."))
IN_LITERAL = Place(8, len('            {"Name": "loss", "'))
ON_METHOD = Place(3, len("client.create"))
ON_KEY = Place(6, len('        "Train'))


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
    with language_server("pyright", folder, python) as server:
        for name, first, rest, answer in _answers(server, folder / "program.py"):
            times = f"{first:>7.0f}{median(rest):>7.0f}{max(rest):>7.0f}"
            print(f"{name:<34}{times}{BAR:>6}   {answer}", flush=True)


def _answers(server: LanguageServer, file: Path) -> Iterator[tuple[str, float, list[float], str]]:
    server.open(file, PROGRAM)
    version = 1
    for name, ask, place in (
        ("completion after client.", server.completion, AFTER_DOT),
        ("hover on a method", server.hover, ON_METHOD),
        ("completion in a nested literal", server.completion, IN_LITERAL),
        ("hover on a key of a literal", server.hover, ON_KEY),
    ):
        times = []
        for _ in range(REPEATS + 1):
            version += 1
            # A longer comment each time, so that the server must read the file again.
            server.change(file, f"{PROGRAM}# {'x' * version}\n", version)
            started = time.perf_counter()
            answer = ask(file, place)
            times.append((time.perf_counter() - started) * 1000)
        yield name, times[0], times[1:], _summary(answer)


def _summary(answer: str | list[dict[str, Any]]) -> str:
    """Return an answer in a few words, so that an empty answer is visible."""
    if isinstance(answer, str):
        return " ".join(answer.split())[:40] or "nothing"
    return f"{len(answer)} items, {[item['label'] for item in answer[:1]]}"


if __name__ == "__main__":
    main()
