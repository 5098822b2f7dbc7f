"""Mutants: real models with one change, like a broken or hostile model.

`mutants(seed, count)` yields the same mutants for the same seed and the same installed botocore. A
mutant has one changed place in one file of a service, or another name for the service's folder.
"""

from __future__ import annotations

import gzip
import json
import random
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botowright.load.source import EXTENSIONS, model_source, service_entries
from tests.failures.hostile_values import FOLDERS
from tests.failures.model_changes import CHANGES, RAW_MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

# Resources, waiters, paginators, extras, event streams, unions; query, XML and JSON protocols.
SERVICES = (
    "bedrock-runtime",
    "cloudcontrol",
    "dynamodb",
    "elb",
    "glacier",
    "kinesis",
    "rds-data",
    "s3control",
    "sns",
    "sqs",
)
FILES = (
    "service-2",
    "paginators-1",
    "paginators-1.sdk-extras",
    "service-2.sdk-extras",
    "waiters-2",
    "resources-1",
)


@dataclass(frozen=True)
class Mutant:
    """A service's models with one change. `files` are the contents by file name."""

    name: str
    service: str  # the name of the folder
    api_version: str
    files: dict[str, bytes] = field(repr=False)

    def write(self, folder: Path, service: str | None = None) -> Path:
        """Write the files below a folder in botocore's layout, and return the service's folder."""
        own = folder / (service or self.service)
        (own / self.api_version).mkdir(parents=True, exist_ok=True)
        for name, content in self.files.items():
            (own / self.api_version / name).write_bytes(content)
        return own


@dataclass(frozen=True)
class Original:
    """A real service. `models` are the JSON files by their names without extension."""

    service: str
    api_version: str
    models: dict[str, Any]


def mutants(seed: int, count: int) -> Iterator[Mutant]:
    """Yield a number of mutants of real services, the same ones for the same seed."""
    chance = random.Random(seed)  # noqa: S311  # not for secrets
    for _ in range(count):
        yield mutant(chance, original(chance.choice(SERVICES)))


def mutant(chance: random.Random, source: Original) -> Mutant:
    """Return one mutant of a service."""
    kind = chance.random()
    if kind < 0.04:
        return _renamed_folder(chance, source)
    # The service's own model is changed more often, because the other files are small.
    name = chance.choice([*source.models, "service-2", "service-2"])
    if kind < 0.10:
        return _damaged(chance, source, name)
    change = chance.choice(CHANGES)
    model, what, raw = change(chance, source.models[name])
    return _with(source, {name: model}, f"{name}: {what}", raw)


@cache
def original(service: str) -> Original:
    """Return a real service, with boto3's resources."""
    source = model_source(None, ())
    entry = next(e for e in service_entries(source) if e.service_name == service)
    folders = [*source.search_paths, *filter(None, [source.boto3_data])]
    models = {}
    for name in FILES:
        found = (
            _read(Path(folder, service, entry.api_version, name + extension))
            for folder in folders
            for extension in EXTENSIONS
        )
        model = next(filter(None, found), None)
        if model is not None:
            models[name] = model
    return Original(service, entry.api_version, models)


def whole(source: Original) -> Mutant:
    """Return the unchanged files of a service."""
    return _with(source, {}, "unchanged")


def _read(path: Path) -> Any:
    if not path.is_file():
        return None
    content = path.read_bytes()
    return json.loads(gzip.decompress(content) if path.suffix == ".gz" else content)


@cache
def _text(service: str, name: str) -> bytes:
    return json.dumps(original(service).models[name]).encode()


def _with(source: Original, changed: dict[str, Any], what: str, raw: str = "") -> Mutant:
    files = {f"{name}.json": _text(source.service, name) for name in source.models}
    for name, model in changed.items():
        content = json.dumps(model)
        if raw:
            content = content.replace(f'"{RAW_MARK}"', raw)
        files[f"{name}.json"] = content.encode()
    label = f"{source.service}/{what}"
    return Mutant(label, source.service, source.api_version, files)


def _renamed_folder(chance: random.Random, source: Original) -> Mutant:
    folder = chance.choice(FOLDERS)
    plain = whole(source)
    name = f"{source.service}: folder {folder[:60]!r}"
    return Mutant(name, folder, plain.api_version, plain.files)


def _damaged(chance: random.Random, source: Original, name: str) -> Mutant:
    content = _text(source.service, name)
    place = chance.randrange(len(content))
    new, what = chance.choice(
        (
            (content[:place], "cut off"),
            (content[:place] + b"\x00" + content[place:], "a NUL"),
            (content[:place] + b"\xff" + content[place:], "a byte that is not UTF-8"),
            (content[:place] + content[place + 1 :], "a byte left out"),
            (content[:place] + b"\n" + content[place:], "a line break"),
            (content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :], "a bit"),
            (b"\xef\xbb\xbf" + content, "a byte order mark"),
            (gzip.compress(content, mtime=0), "a gzip without its extension"),
            (b"[" * 100_000, "100,000 brackets"),
            (b"", "empty"),
        )
    )
    plain = whole(source)
    files = {**plain.files, f"{name}.json": new}
    label = f"{source.service}/{name}: {what} at byte {place}"
    return Mutant(label, source.service, source.api_version, files)
