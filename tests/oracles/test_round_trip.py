"""A response can be sent back, and so can a request type: in all checkers.

A function per structure that goes both ways, per list of it, and per parameter that is a list or a
map which also comes back. pyright must read a service's program within 10 seconds and a gigabyte.
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
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from tests.support.checkers import Finding

# Of the clock's time or of processors': other programs lengthen the one, Node's threads the other.
SECONDS = 10
# What fails: a busy machine takes twice as long, and a cycle without an end takes minutes.
RUNAWAY = 30
KILOBYTES = 1_000_000

# Recursion, plain and in unions; sparse maps; timestamps, blobs and floats; no recursion.
SAMPLE = ("bedrock-runtime", "connectcases", "dynamodb", "lambda", "rds-data", "sqs")
WITNESS = "wafv2"
# pyright reads these together within the limits of one service.
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
# pyright reads the programs service by service, to measure each.
AT_ONCE = [name for name in CHECKERS if name != "pyright"]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Programs:
    return Programs(tmp_path_factory.mktemp("sample"), *SAMPLE, WITNESS)


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Programs:
    return Programs(tmp_path_factory.mktemp("everything"))


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
        else:  # together they may take longer than one may
            check(chunk[::2])
            check(chunk[1::2])

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(check, everything.chunks(CHUNK)))
    assert surprises == []
    assert slow == set()


class Programs:
    """The programs of some services, beside an environment that has the types."""

    def __init__(self, folder: Path, *services: str) -> None:
        output = build(folder / "stubs", *(services or ("--all",)))
        self.python = linked_environment(output, folder / "venv").python
        self._folder = folder
        names = list(services or service_names())
        written = [(name, program(output, name)) for name in names]
        written += [(f"{name}-filled-in", filled_in(output, name)) for name in names]
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
        """Yield the services, the large ones alone and the small ones together."""
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
    """Return what pyright finds, the time and the memory that it took."""
    # Peak memory is counted over all children of a process, so each run has a process.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_run_pyright, python, paths).result()


def _run_pyright(python: Path, paths: list[Path]) -> tuple[list[Finding], float, int]:
    begin = perf_counter()
    found = pyright(python, paths)
    seconds = perf_counter() - begin
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return found, min(seconds, usage.ru_utime + usage.ru_stime), usage.ru_maxrss
