"""Real models with one part changed: what a broken or hostile model may look like.

`mutants(seed, count)` yields the same mutants for the same seed and the same installed botocore.
Each changes one place of one file of one of ten services, or the name of the service's folder.
"""

from __future__ import annotations

import gzip
import json
import os
import random
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botowright.load.source import EXTENSIONS, model_source, service_entries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
HOSTILE = (
    "",
    " ",
    '"',
    "'",
    '"""',
    "'''",
    "\\",
    '\\"""',
    'x"""\nraise SystemExit("text became code")\n"""',
    'x")\nraise SystemExit("text became code")\n("',
    "x\nraise SystemExit('text became code')\n",
    "# comment\n[table]\nkey = 1",
    "{{ 7 * 7 }}{% raw %}",
    "../../escaped",
    "/escaped",
    "a\x00b",
    "a\x1b[31mb\x07",
    "a\rb\x0bc\x0cd\x1ce\x85f\u2028g\u2029h",
    "\ud800",
    "\udfff\ud800",
    "\ufb01le",
    "\uff21",
    "\u202e\u2066bidi",
    "\U0001f600",
    "a" * 5000,
    "None",
    "self",
    "class",
    "import",
    "__debug__",
    "__getattr__",
    "__class__",
    "__init__",
    "_",
    "0",
    "A-B",
    "A_B",
    "a.b",
    "str",
    "dict",
    "Literal",
    "TypedDict",
    "property",
    "exceptions",
    "meta",
    "ResponseMetadata",
    "PaginationConfig",
    "WaiterConfig",
    "kwargs",
    "<!--" * 2000,
    "<h1>" * 2000,
    "<" * 8000,
    "&#" * 4000,
    "</p>" * 2000,
)
# As text, since `json.dumps` cannot write them.
RAW = {
    "a deep list": "[" * 5000 + "]" * 5000,
    "a deep object": '{"member":' * 5000 + "1" + "}" * 5000,
    "100 lists": "[" * 100 + "]" * 100,
    "an integer of 5,000 digits": "9" * 5000,
    "NaN": "NaN",
    "Infinity": "Infinity",
    "1e999": "1e999",
}
OTHER_TYPES: tuple[Any, ...] = (
    None, True, False, 0, -1, 5, 1.5, 10**30, "", [], {}, [None], [[]], ["a", 1], {"a": None},
    {"shape": None}, {"shape": "Missing"}, [{"shape": []}],
)  # fmt: skip
TYPES = (
    "string", "character", "boolean", "integer", "long", "float", "double", "timestamp", "blob",
    "structure", "list", "map",
)  # fmt: skip
TRAITS = (
    "box", "deprecated", "document", "error", "event", "eventpayload", "eventstream", "exception",
    "idempotencyToken", "jsonvalue", "sensitive", "sparse", "streaming", "union",
)  # fmt: skip
FOLDERS = (
    '")\n.\n"""\nraise SystemExit("text became code")\n"""',
    'a"b',
    "a'b",
    "a\\b",
    "a\nb",
    "a\rb",
    "a\x1bb",
    os.fsdecode(b"a\xffb"),
    "\ufb01le",
    "class",
    "None",
    "__init__",
    "__pycache__",
    "literals",
    "py.typed",
    " ",
    "-",
    "...",
    "0",
    "a" * 200,
)
_RAW_MARK = "@raw@"
_LAST_STEPS = 0.35  # of a walk: how often it ends at a container

Place = tuple["str | int", ...]


@dataclass(frozen=True)
class Mutant:
    """A service's models with one change. `files` are the contents by file name."""

    name: str
    service: str  # the folder's name
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
    """A real service: its files as JSON, by name without extension."""

    service: str
    api_version: str
    models: dict[str, Any]


def mutants(seed: int, count: int) -> Iterator[Mutant]:
    """Yield mutants of real services: as many as asked for, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311  # not for secrets
    for _ in range(count):
        yield mutant(chance, original(chance.choice(SERVICES)))


def mutant(chance: random.Random, source: Original) -> Mutant:
    """Return one mutant of a service."""
    kind = chance.random()
    if kind < 0.04:
        return _renamed_folder(chance, source)
    # The service's own model is one of three changes, or there would be few of the others.
    name = chance.choice([*source.models, "service-2", "service-2"])
    if kind < 0.10:
        return _damaged(chance, source, name)
    change = chance.choice(_CHANGES)
    model, what, raw = change(chance, source.models[name])
    return _with(source, {name: model}, f"{name}: {what}", raw)


@cache
def original(service: str) -> Original:
    """Return a real service, boto3's resources included."""
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
    """Return a service as it is."""
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
            content = content.replace(f'"{_RAW_MARK}"', raw)
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
            (gzip.compress(content), "a gzip without its extension"),
            (b"[" * 100_000, "100,000 brackets"),
            (b"", "empty"),
        )
    )
    plain = whole(source)
    files = {**plain.files, f"{name}.json": new}
    label = f"{source.service}/{name}: {what} at byte {place}"
    return Mutant(label, source.service, source.api_version, files)


# --- Changes of one place: each returns the model, what was changed, and raw text for a mark. ---


def _places(value: Any) -> list[Any]:
    return list(value) if isinstance(value, dict) else list(range(len(value)))


def _walk(chance: random.Random, model: Any) -> Place:
    """Return a path to a place: a shallow one is as likely as a deep one."""
    path: Place = ()
    value = model
    while isinstance(value, dict | list) and value:
        if path and chance.random() < _LAST_STEPS * (len(path) > 1):
            break
        step = chance.choice(_places(value))
        if step == "version" and chance.random() < 0.9:  # which nothing reads
            continue
        path, value = (*path, step), value[step]
    return path


def _at(model: Any, path: Place) -> Any:
    for step in path:
        model = model[step]
    return model


def _changed(model: Any, path: Place, change: Callable[[Any], Any]) -> Any:
    """Return a model with one place changed; what is beside the path is shared."""
    if not path:
        return change(model)
    step, *rest = path
    new = dict(model) if isinstance(model, dict) else list(model)
    new[step] = _changed(model[step], tuple(rest), change)
    return new


def _set(model: Any, path: Place, value: Any) -> Any:
    return _changed(model, path, lambda _: value)


def _shown(path: Place) -> str:
    return ".".join(map(str, path))[:120]


def _value(value: Any) -> str:
    shown = repr(value)
    return shown if len(shown) < 60 else f"{shown[:57]}..."


def _drop(chance: random.Random, model: Any) -> tuple[Any, str, str]:
    path = _walk(chance, model)
    *outer, last = path

    def without(container: Any) -> Any:
        if isinstance(container, dict):
            return {key: value for key, value in container.items() if key != last}
        return [value for index, value in enumerate(container) if index != last]

    return _changed(model, tuple(outer), without), f"{_shown(path)} dropped", ""


def _replace(chance: random.Random, model: Any) -> tuple[Any, str, str]:
    path = _walk(chance, model)
    value = chance.choice(OTHER_TYPES)
    return _set(model, path, value), f"{_shown(path)} is {_value(value)}", ""


def _replace_by_text(chance: random.Random, model: Any) -> tuple[Any, str, str]:
    path = _walk(chance, model)
    value = chance.choice(HOSTILE)
    return _set(model, path, value), f"{_shown(path)} is {_value(value)}", ""


def _replace_by_raw(chance: random.Random, model: Any) -> tuple[Any, str, str]:
    path = _walk(chance, model)
    name = chance.choice(list(RAW))
    return _set(model, path, _RAW_MARK), f"{_shown(path)} is {name}", RAW[name]


def _rename(chance: random.Random, model: Any) -> tuple[Any, str, str]:
    """Rename a key, and the mentions of it if it is the name of a shape."""
    path, key = _key(chance, model)
    new = chance.choice((*HOSTILE, *_variants(key)))
    changed = _changed(
        model, path, lambda own: {(new if k == key else k): v for k, v in own.items()}
    )
    if path == ("shapes",) and chance.random() < 0.8:
        changed = _mentions_renamed(changed, key, new)
    return changed, f"{_shown((*path, key))} renamed {_value(new)}", ""


def _mentions_renamed(value: Any, old: str, new: str) -> Any:
    if isinstance(value, dict):
        return {
            k: new if k == "shape" and v == old else _mentions_renamed(v, old, new)
            for k, v in value.items()
        }
    if isinstance(value, list):
        return [_mentions_renamed(item, old, new) for item in value]
    return value


def _duplicate(chance: random.Random, model: Any) -> tuple[Any, str, str]:
    """Give an entry a second name that is hardly different, or a hostile one."""
    path, key = _key(chance, model)
    new = chance.choice((*_variants(key), *_variants(key), chance.choice(HOSTILE)))
    changed = _changed(model, path, lambda own: {**own, new: own[key]})
    return changed, f"{_shown((*path, key))} again as {_value(new)}", ""


def _variants(key: str) -> tuple[str, ...]:
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in key)
    return (
        key.lower(), key.upper(), key.swapcase(), f"{key}_", f"{key}-", f"{key} ", f"_{key}", wide,
        f"__{key}", f"{key}Like", f"{key}Result", f"{key}Response", f"{key}\u00aa", key[::-1],
        key.replace("_", "-"), f'{key}"', f"{key}\n", f"{key}\x00",
    )  # fmt: skip


def _key(chance: random.Random, model: Any) -> tuple[Place, str]:
    """Return a key of some object of a model, after the path of the object."""
    while True:
        path = _walk(chance, model)
        keys = [i for i, step in enumerate(path) if isinstance(step, str)]
        if keys:
            index = chance.choice(keys)
            return path[:index], str(path[index])


def _empty(chance: random.Random, model: Any) -> tuple[Any, str, str]:
    path = _walk(chance, model)
    path = path[: chance.randint(0, len(path))]
    value = _at(model, path)
    return _set(model, path, type(value)()), f"{_shown(path)} empty", ""


def _swap(chance: random.Random, model: Any) -> tuple[Any, str, str]:
    """Swap the values of two places: references, if there are any."""
    mentions = [path for path in _paths(model) if path[-1:] in (("shape",), ("operation",))]
    if len(mentions) > 1:
        one, two = chance.sample(mentions, 2)
    else:
        one, two = _walk(chance, model), _walk(chance, model)
    if one[: len(two)] == two or two[: len(one)] == one:
        return _drop(chance, model)
    first, second = _at(model, one), _at(model, two)
    changed = _set(_set(model, one, second), two, first)
    return changed, f"{_shown(one)} and {_shown(two)} swapped", ""


def _paths(value: Any, path: Place = ()) -> Iterator[Place]:
    if isinstance(value, dict | list):
        for step in _places(value):
            yield from _paths(value[step], (*path, step))
    else:
        yield path


def _retarget(chance: random.Random, model: Any) -> tuple[Any, str, str]:
    """Let a mention name another shape, or one that is not there."""
    shapes = model.get("shapes")
    if not isinstance(shapes, dict) or not shapes:
        return _replace(chance, model)
    mentions = [path for path in _paths(model) if path[-1] == "shape"]
    path = chance.choice(mentions)
    target = chance.choice([*shapes, *shapes, "Missing", *chance.sample(HOSTILE, 1)])
    return _set(model, path, target), f"{_shown(path)} is {_value(target)}", ""


def _retype(chance: random.Random, model: Any) -> tuple[Any, str, str]:
    shapes = model.get("shapes")
    if not isinstance(shapes, dict) or not shapes:
        return _replace_by_text(chance, model)
    path = ("shapes", chance.choice(list(shapes)), "type")
    kind = chance.choice((*TYPES, chance.choice(HOSTILE)))
    return _set(model, path, kind), f"{_shown(path)} is {_value(kind)}", ""


def _document(chance: random.Random, model: Any) -> tuple[Any, str, str]:
    """Change a text of AWS's."""
    texts = [path for path in _paths(model) if path[-1:] == ("documentation",)]
    if not texts:
        return _replace_by_text(chance, model)
    path = chance.choice(texts)
    text = chance.choice(HOSTILE)
    text = chance.choice((text, f"<p>{text}</p>", f"{text}. {_at(model, path)}"))
    return _set(model, path, text), f"{_shown(path)} is {_value(text)}", ""


def _trait(chance: random.Random, model: Any) -> tuple[Any, str, str]:
    """Give a shape, a member or an operation a trait that it did not have."""
    shapes = model.get("shapes")
    if not isinstance(shapes, dict) or not shapes:
        return _rename(chance, model)
    name = chance.choice(list(shapes))
    path: Place = ("shapes", name)
    members = shapes[name].get("members")
    if members and chance.random() < 0.4:
        path = (*path, "members", chance.choice(list(members)))
    elif chance.random() < 0.2:
        path = ("operations", chance.choice(list(model["operations"])))
    text = chance.choice(HOSTILE)
    key, value = chance.choice(
        (
            *((trait, True) for trait in TRAITS),
            (chance.choice(TRAITS), chance.choice(OTHER_TYPES)),
            ("documentation", text),
            ("documentation", f"<p>{text}</p>"),
            ("deprecatedMessage", text),
            ("enum", [text, "a"]),
            ("enum", list(HOSTILE)),
            ("required", [text]),
            ("payload", text),
            ("error", {"code": text}),
            ("errors", [{"shape": text}]),
            ("members", {text: {"shape": name}}),
            ("location", text),
        )
    )
    changed = _changed(model, path, lambda own: {**own, key: value})
    also = ""
    if key == "deprecatedMessage":
        changed = _changed(changed, path, lambda own: {**own, "deprecated": True})
        also = " and deprecated"
    return changed, f"{_shown(path)} with {key} {_value(value)}{also}", ""


_CHANGES = (
    _drop,
    _drop,
    _replace,
    _replace,
    _replace_by_text,
    _replace_by_text,
    _replace_by_raw,
    _rename,
    _rename,
    _duplicate,
    _duplicate,
    _empty,
    _swap,
    _retarget,
    _retype,
    _document,
    _trait,
    _trait,
)
