"""Model files, read by botocore's own loader.

A loader keeps every file that it has read: over a gigabyte for all services. So each service is
read by its own loader, which is freed with the service.
"""

from __future__ import annotations

import gzip
import json
import os
import zlib
from typing import TYPE_CHECKING, Any

from botocore.exceptions import DataNotFoundError
from botocore.loaders import ExtrasProcessor, JSONFileLoader, Loader

from botowright.errors import ModelError, excerpt
from botowright.load.source import EXTENSIONS
from botowright.system.forms import checked_object
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGINATORS = "paginators-1"
WAITERS = "waiters-2"

# ValueError: a file that is not UTF-8 or not JSON, or a number of more than 4,300 digits.
_UNREADABLE = (OSError, EOFError, zlib.error, ValueError, RecursionError)
_WAY_OUT = "correct or replace the file"
# The start of an escape in JSON for half a character (a surrogate).
_HALF_CHARACTERS = (b"\\ud", b"\\uD")


class PlainFileLoader(JSONFileLoader):  # type: ignore[misc]  # botocore is untyped
    """Reads a JSON file into plain dicts. botocore's OrderedDict takes three times as long."""

    def load_file(self, file_path: str) -> Any:
        """Return a model file's content, None if the file does not exist.

        Raises ModelError, with the file, if it cannot be read.
        """
        for extension in EXTENSIONS:
            path = file_path + extension
            if not os.path.exists(path):
                continue
            try:
                content = regular_content(path)
                if extension.endswith(".gz"):
                    content = gzip.decompress(content)
                model = json.loads(content.decode("utf-8"))
            except _UNREADABLE as error:
                raise unreadable(error, path) from error
            if _may_have_halves(content):
                _check_characters(model, path)
            return model
        return None


def unreadable(error: Exception, path: str) -> ModelError:
    """Return the error for a file of a model that cannot be read."""
    return ModelError(f"cannot be read: {_problem(error)}; {_WAY_OUT}", path)


def _problem(error: Exception) -> str:
    if isinstance(error, (EOFError, zlib.error, gzip.BadGzipFile)):
        return "it is not compressed by gzip, or it is damaged"
    return reading_problem(error)


def new_loader(search_paths: tuple[str, ...]) -> Loader:
    """Return botocore's loader, which searches only these folders."""
    return Loader(
        extra_search_paths=list(search_paths),
        file_loader=PlainFileLoader(),
        include_default_search_paths=False,
    )


def load_model(
    search_paths: tuple[str, ...], service_name: str, api_version: str, type_name: str
) -> tuple[dict[str, Any], str] | None:
    """Return a model with its `*.sdk-extras.json` applied, and its file. None if it does not exist.

    botocore has the same rule for extras (botocore/loaders.py, ExtrasProcessor). Raises ModelError
    if a file cannot be read, or if it does not hold a JSON object.
    """
    loader = new_loader(search_paths)
    name = os.path.join(service_name, api_version, type_name)
    try:
        model, path = loader.load_data_with_path(name)
    except DataNotFoundError:
        return None
    checked_object(model, _with_extension(path))
    for extras in _extras(loader, name):
        try:
            ExtrasProcessor().process(model, [extras])
        except (AttributeError, LookupError, TypeError, RecursionError) as error:
            problem = f"cannot be merged: {excerpt(str(error))}"
            raise ModelError(problem, f"{path}.sdk-extras.json") from error
    return model, _with_extension(path)


def _extras(loader: Loader, name: str) -> Iterator[Any]:
    try:
        extras, path = loader.load_data_with_path(f"{name}.sdk-extras")
    except DataNotFoundError:
        return
    yield checked_object(extras, _with_extension(path))


def _may_have_halves(content: bytes) -> bool:
    """Return whether JSON may have an escape for half a character."""
    for escape in _HALF_CHARACTERS:
        # After a second backslash it is text, as in the patterns of many services.
        if escape in content and (
            content.count(escape) != content.count(b"\\" + escape) or b"\\\\" + escape in content
        ):
            return True
    return False


def _check_characters(model: Any, path: str) -> None:
    """Raise ModelError for a string with half a character (a lone surrogate)."""
    pending: list[tuple[Any, tuple[str, ...]]] = [(model, (path,))]
    while pending:
        value, place = pending.pop()
        match value:
            case dict():
                pending.extend((key, place) for key in value)
                pending.extend((item, (*place, key)) for key, item in value.items())
            case list():
                pending.extend((item, (*place, str(i))) for i, item in enumerate(value))
            case str():
                try:
                    value.encode("utf-8")
                except UnicodeEncodeError as error:
                    half = value[error.start]
                    problem = f'"{half}" is half of a character, which cannot be written to a file'
                    raise ModelError(problem, *place) from None


def _with_extension(path: str) -> str:
    """Return the file that a loader's path means. The path has no extension."""
    return f"{path}.json" if os.path.isfile(f"{path}.json") else f"{path}.json.gz"
