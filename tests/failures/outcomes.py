"""The outcome of a mutant: a package whose modules compile and import, or one error line."""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.util
import os
import signal
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from importlib.resources import files
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any, TypeAlias

from botowright.build.service import generate_service
from botowright.errors import REPORT, ModelError
from botowright.load.source import ModelSource, service_entries
from botowright.settings.options import TranslationOptions
from tests.failures.mutants import mutants

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from types import ModuleType

    from botowright.ir.files import GeneratedFile
    from tests.failures.mutants import Mutant

SECONDS = 30
# With all optional output.
OPTIONS = TranslationOptions(presigned=("all",), typed_stubbers=("all",))
_LONGEST_LINE = 2000
_MANY = 2000
_PART = 250  # mutants for a process at a time

# Returns a line for each mutant with a wrong outcome, and the number of refused mutants.
WrongOutcomes: TypeAlias = "Callable[[Iterable[Mutant]], tuple[list[str], int]]"


class WrongOutcomeError(AssertionError):
    """A mutant is built wrongly, or refused with a message that a user cannot read."""


def outcome(mutant: Mutant, folder: Path) -> str:
    """Return the line that refuses a mutant, or "" if its package is right.

    `folder` must be empty. Raise WrongOutcomeError for any other outcome.
    """
    line, _ = outcome_files(mutant, folder)
    return line


def outcome_files(mutant: Mutant, folder: Path) -> tuple[str, list[GeneratedFile]]:
    """Return the same with the files of the package, or without files if it is refused."""
    mutant.write(folder)
    # The mutant has its own resources, so boto3's folder must not be read.
    source = ModelSource((str(folder),), "1.0", boto3_data=str(folder / "none"))
    (entry,) = service_entries(source)
    try:
        with time_limit(SECONDS):
            _, generated = generate_service(source, entry, OPTIONS)
    except ModelError as error:
        return checked_line(str(error)), []
    except Exception as error:
        message = f"the build ends in a traceback: {error!r}"
        raise WrongOutcomeError(message) from error
    check_package(generated)
    return "", generated


def checked_line(line: str) -> str:
    """Return a line that a terminal can show. Raise WrongOutcomeError for any other line."""
    if not line.isprintable() or len(line) > _LONGEST_LINE:
        message = f"a terminal cannot show the line {line[:300]!r}"
        raise WrongOutcomeError(message)
    if REPORT in line:
        message = f"the message does not name the place: {line}"
        raise WrongOutcomeError(message)
    return line


def check_package(generated: list[GeneratedFile]) -> None:
    """Raise WrongOutcomeError if a module does not compile, or cannot be imported at run time."""
    for file in generated:
        if file.text not in _COMPILED:
            try:
                file.text.encode("utf-8")
                compile(file.text, file.path, "exec")
            except (SyntaxError, ValueError) as error:
                message = f"{file.path} does not compile: {error!r}"
                raise WrongOutcomeError(message) from error
            _COMPILED.add(file.text)
    modules = frozenset((f.path, f.text) for f in generated if f.path.endswith(".py"))
    if modules in _IMPORTED:
        return
    with _importable(dict(modules)) as names:
        for name in names:
            try:
                importlib.import_module(name)
            except BaseException as error:  # text that became code may raise any error
                message = f"{name} cannot be imported: {error!r}"
                raise WrongOutcomeError(message) from error
    _IMPORTED.add(modules)


# Checked texts and packages. Most mutants share them.
_COMPILED: set[str] = set()
_IMPORTED: set[frozenset[tuple[str, str]]] = set()


@contextmanager
def _importable(texts: dict[str, str]) -> Iterator[list[str]]:
    """Make modules importable from their texts, and return their names."""
    stubs = str(files("botowright.package"))
    finder = _Texts(texts)
    names = [_module_name(path) for path in sorted(texts)]
    sys.path.insert(0, stubs)
    sys.meta_path.insert(0, finder)
    try:
        yield names
    finally:
        sys.meta_path.remove(finder)
        sys.path.remove(stubs)
        for name in [name for name in sys.modules if name.startswith("boto_types")]:
            if name in names:
                del sys.modules[name]


def _module_name(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


class _Texts(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, texts: dict[str, str]) -> None:
        self._paths = {_module_name(path): path for path in texts}
        self._texts = texts

    def find_spec(self, name: str, *_: object) -> Any:
        path = self._paths.get(name)
        if path is None:
            return None
        is_package = path.endswith("/__init__.py")
        return importlib.util.spec_from_loader(name, self, origin=path, is_package=is_package)

    def exec_module(self, module: ModuleType) -> None:
        path = self._paths[module.__name__]
        exec(compile(self._texts[path], path, "exec"), vars(module))  # noqa: S102


@contextmanager
def time_limit(seconds: int) -> Iterator[None]:
    """Raise TimeoutError after some seconds, in the main thread of Linux or macOS."""
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "alarm"):
        yield
        return

    def stop(*_: object) -> None:
        message = f"takes longer than {seconds} seconds"
        raise TimeoutError(message)

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def assert_none_wrong(wrong_outcomes: WrongOutcomes, seed: int) -> None:
    """Assert that 300 mutants have a right outcome, and that some of them are refused."""
    wrong, refused = wrong_outcomes(mutants(seed, 300))
    assert not wrong, "\n".join(wrong)
    assert 60 < refused < 240  # both outcomes must be common, or the mutants test only one


def assert_none_of_many_wrong(wrong_outcomes: WrongOutcomes, seed: int) -> None:
    """Assert that 2,000 other mutants have a right outcome."""
    seeds = range(seed + 1, seed + 1 + _MANY // _PART)
    # A fork of a worker of pytest-xdist would have its threads' locks.
    with ProcessPoolExecutor(min(2, os.cpu_count() or 1), get_context("spawn")) as pool:
        parts = pool.map(partial(_wrong_of_part, wrong_outcomes), seeds)
        wrong = [line for lines in parts for line in lines]
    assert not wrong, f"{len(wrong)} of {_MANY}:\n" + "\n".join(wrong)


def _wrong_of_part(wrong_outcomes: WrongOutcomes, seed: int) -> list[str]:
    wrong, _ = wrong_outcomes(mutants(seed, _PART))
    return wrong
