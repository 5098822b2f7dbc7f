"""A response can be sent back, and a request type can be sent, under every checker.

A program has a function for each structure that is sent and received, and for lists of it. It also
has one for each list or map that is both a parameter and a key of a response. pyright must read the
program of a service within 10 seconds and one gigabyte.
"""

from __future__ import annotations

import os
import resource
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

from botowright.translate.names import package_name
from tests.oracles.round_trip import filled_in, program
from tests.support.checkers import CHECKERS, pyright
from tests.support.clients import service_names
from tests.support.environments import build, linked_environment
from tests.support.expected_differences import ExpectedDifference, for_one_reason, unexpected

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from tests.support.checkers import Finding

# The lesser of wall time and processor time: other programs lengthen wall time, and Node's threads
# lengthen processor time.
SECONDS = 10
# The test fails above this limit. A busy machine takes twice as long as SECONDS, but pyright takes
# minutes for a cycle that it does not end.
RUNAWAY = 30
KILOBYTES = 1_000_000

# Recursion, plain and in unions; sparse maps; timestamps, blobs and floats; no recursion.
SAMPLE = ("bedrock-runtime", "connectcases", "dynamodb", "lambda", "rds-data", "sqs")
WITNESS = "wafv2"
# pyright checks so many small services together within the limits for one.
CHUNK = 12
LARGE = 30_000  # characters of programs

# The place is a service, and the difference a checker and the function that it refuses.
EXPECTED = (
    *for_one_reason(
        "A sparse list or map can have None in a response, and botocore refuses None in a request.",
        """
        connectcases: .*: parameter_tag_resource_tags: .*
        rds-data: .*: all_sent_back_Field: .*
        """,
    ),
    ExpectedDifference(
        "bedrock",
        "pyrefly: sent_back_EvaluationInferenceConfig: .*",
        "pyrefly refuses a cycle of unions of 13 arms only the first time that it reads it.",
        always=False,  # it depends on the order in which threads check the files
    ),
)
# pyright checks the programs service by service, to measure each of them.
AT_ONCE = [name for name in CHECKERS if name != "pyright"]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Programs:
    services = (*SAMPLE, WITNESS)
    folder = tmp_path_factory.mktemp("sample")
    return Programs(folder, build(folder / "stubs", *services), services)


@pytest.fixture(scope="module")
def everything(all_services: Path, tmp_path_factory: pytest.TempPathFactory) -> Programs:
    return Programs(tmp_path_factory.mktemp("everything"), all_services, service_names())


@pytest.mark.parametrize("checker", AT_ONCE)
def test_a_sample(sample: Programs, checker: str) -> None:
    paths = sample.write("all", sample.texts)
    assert sample.surprises(checker, CHECKERS[checker](sample.python, paths)) == []


def test_a_sample_in_pyright(sample: Programs) -> None:
    paths = sample.write("small", [n for n in sample.texts if not n.startswith(WITNESS)])
    found, seconds, kilobytes = _measured(sample.python, paths)
    assert sample.surprises("pyright", found) == []
    assert seconds < SECONDS * len(SAMPLE)
    assert kilobytes < KILOBYTES


@pytest.mark.oracle
@pytest.mark.parametrize("checker", AT_ONCE)
def test_every_service(everything: Programs, checker: str) -> None:
    paths = everything.write("all", everything.texts)
    assert everything.surprises(checker, CHECKERS[checker](everything.python, paths)) == []


@pytest.mark.oracle
@pytest.mark.alone
def test_every_service_in_pyright(everything: Programs) -> None:
    surprises: list[str] = []
    slow: set[str] = set()

    def check(chunk: list[str]) -> None:
        paths = everything.write(f"{chunk[0]}-{len(chunk)}", chunk)
        found, seconds, kilobytes = _measured(everything.python, paths)
        if (seconds <= SECONDS and kilobytes <= KILOBYTES) or len(chunk) == 1:
            surprises.extend(everything.surprises("pyright", found, chunk))
            if seconds > SECONDS:
                print(f"{chunk}: {seconds:.1f} s, {kilobytes // 1000} MB")  # noqa: T201
            slow.update(chunk if seconds > RUNAWAY or kilobytes > KILOBYTES else ())
        else:  # services together may take longer than the limit for one
            check(chunk[::2])
            check(chunk[1::2])

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(check, everything.chunks(CHUNK)))
    assert surprises == []
    assert slow == set()


class Programs:
    """The programs of some services, and an environment that has the types."""

    def __init__(self, folder: Path, package: Path, names: Sequence[str]) -> None:
        self.python = linked_environment(package, folder / "venv").python
        self._folder = folder
        written = [(name, program(package, name)) for name in names]
        written += [(f"{name}-filled-in", filled_in(package, name)) for name in names]
        self.texts = {name: text for name, text in written if text is not None}
        self._lines = {
            f"{package_name(name)}.py": (name, text.splitlines())
            for name, text in self.texts.items()
        }

    def write(self, name: str, services: Iterable[str]) -> list[Path]:
        """Write the programs of some services into a folder; return their files."""
        folder = self._folder / f"programs-{name}"
        folder.mkdir(exist_ok=True)
        paths = [folder / f"{package_name(service)}.py" for service in services]
        for path in paths:
            path.write_text("\n".join(self._lines[path.name][1]), "utf-8")
        return paths

    def chunks(self, size: int) -> Iterator[list[str]]:
        """Yield groups of services: a large service by itself, and small ones together."""
        by_length = sorted(self.texts, key=lambda name: len(self.texts[name]))
        chunk: list[str] = []
        for name in by_length:
            chunk.append(name)
            if len(chunk) == size or sum(len(self.texts[n]) for n in chunk) > LARGE:
                yield chunk
                chunk = []
        if chunk:
            yield chunk

    def surprises(
        self, checker: str, findings: Iterable[Finding], services: Iterable[str] | None = None
    ) -> list[str]:
        """Return the unexpected findings of a checker, and the expected ones that are missing."""
        found = []
        for finding in findings:
            service, function = self._place(finding)
            found.append((service, f"{checker}: {function}: {finding.message}"))
        return unexpected(found, EXPECTED, services or self.texts)

    def _place(self, finding: Finding) -> tuple[str, str]:
        service, lines = self._lines[finding.file]
        for line in reversed(lines[: finding.line]):
            if line.startswith("def "):
                return service, line.removeprefix("def ").partition("(")[0]
        return service, f"line {finding.line}"


def _measured(python: Path, paths: list[Path]) -> tuple[list[Finding], float, int]:
    """Return the findings of pyright, its time and its memory."""
    # The system counts peak memory over all children of a process, so each run has its own process.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_run_pyright, python, paths).result()


def _run_pyright(python: Path, paths: list[Path]) -> tuple[list[Finding], float, int]:
    begin = perf_counter()
    found = pyright(python, paths)
    seconds = perf_counter() - begin
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return found, min(seconds, usage.ru_utime + usage.ru_stime), usage.ru_maxrss
