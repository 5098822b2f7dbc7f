"""The services of the package, and those that a file names, for the mypy plugin."""

from __future__ import annotations

import json
import re
from pathlib import Path

from mypy.nodes import MypyFile
from mypy.options import Options

_FOLDER = Path(__file__).parents[1]
_FILE = json.loads((_FOLDER / "services.json").read_bytes())


def without_part(kind: str) -> str:
    """Return "client" for the kind "aio.client"."""
    return kind.rpartition(".")[2]


# Service name → kind, e.g. "client" or "aio.resource" → the full name of the class.
SERVICES: dict[str, dict[str, str]] = _FILE["classes"]
# The functions that take the name of a service, and the kind that each makes.
HUB = {
    "boto3.client": "client",
    "boto3.resource": "resource",
    "boto3.session.Session.client": "client",
    "boto3.session.Session.resource": "resource",
    "botocore.session.Session.create_client": "client",
    "aioboto3.session.Session.client": "aio.client",
    "aioboto3.session.Session.resource": "aio.resource",
    "aiobotocore.session.AioSession.create_client": "aio.client",
}
# Kind → the other services of the same botocore.
UNTYPED: dict[str, frozenset[str]] = {
    kind: frozenset(_FILE["untyped"][without_part(kind)]) for kind in HUB.values()
}
# The last part of the name of such a function, and without a part what it makes.
KINDS = {name.rpartition(".")[2]: without_part(kind) for name, kind in HUB.items()}

# The prefix of kinds, and the text of a file that makes such clients. A program with async ones
# imports botocore.exceptions and boto3.dynamodb.conditions too, so these do not count.
_MAKERS = {
    "": re.compile(
        r"\bboto3\b(?!\.(?!(?:client|resource|session|Session)\b)\w)"
        r"|\bbotocore(?:\.session\b|\s+import\b[^\n]*\bsession\b)"
    ),
    "aio.": re.compile(r"\baio(?:boto3|botocore)\b"),
}

# The services that a file names are found in its text. A parallel run has no tree yet, and
# the running Python may be too old to parse the program.

_STRING = r"""(?P<quote>["'])(?P<name>[a-z0-9][a-z0-9.-]*)(?P=quote)"""
_ANY_STRING = re.compile(_STRING)
# Another file can import these: `NAME: Final = "s3"`, `Literal["s3", "sqs"]`, `S3 = "s3"` in
# an Enum. A Final can be a tuple in brackets.
_FINAL = re.compile(r"\bFinal\b[^=\n]*=(\s*\([^)]*|[^\n]*)")
_LITERAL = re.compile(r"\bLiteral\[([^]]*)")
_MEMBER = re.compile(rf"^[ \t]+\w+[ \t]*=[ \t]*{_STRING}", re.MULTILINE)
# A comment can contain a bracket. With a quote in it, it may not be a comment.
_COMMENT = re.compile(r"""#[^\n"']*$""", re.MULTILINE)
_ENUM = re.compile(r"\b\w*Enum\b")
_ALIAS = re.compile(r"\b(client|resource)\s+as\s+(\w+)")
# The argument is a string, or an expression that mypy has to evaluate.
_CALL = (
    r"(?<!def )\b(?P<function>{names})\s*\(\s*(?:service_name\s*=\s*)?"
    rf"(?:{_STRING}\s*[,)]|(?P<other>[^\s)]))"
)
# A printed tree has `StrExpr(s3)`, and `Literal?[s3?]` in a type.
_PRINTED_STRING = re.compile(
    r"(?:\bStrExpr\(|\bLiteral\?\[|, )([a-z0-9][a-z0-9.-]*)[)?]"
)


def classes_of(file: MypyFile, options: Options) -> set[tuple[str, str]]:
    """Return the services and kinds that a file uses, or that others can import from it."""
    path = dict(options.shadow_file or ()).get(file.path, file.path)
    try:
        text = Path(path).read_text("utf-8", "replace")
    except OSError:  # `mypy -c` has no file, but its tree can be printed
        return _of_any_kind(SERVICES.keys() & _PRINTED_STRING.findall(str(file)))
    kinds = {**KINDS, **{alias: name for name, alias in _ALIAS.findall(text)}}
    functions = "|".join(kinds)
    found = _of_any_kind(_constants(text))
    calls = list(re.finditer(_CALL.replace("{names}", functions), text))
    # For a variable, a conditional expression or another first keyword, any string counts.
    has_other = any(call["other"] for call in calls)
    strings: set[str] = _strings(text) if has_other else set()
    prefixes = _prefixes(text)
    for call in calls:
        names = strings if call["other"] else {call["name"]} & SERVICES.keys()
        made = {f"{prefix}{kinds[call['function']]}" for prefix in prefixes}
        found |= {(name, kind) for name in names for kind in made}
    return found


def _prefixes(text: str) -> set[str]:
    """Return the prefixes of the kinds that a file makes: "" and "aio.".

    A file that names no library can get a session of any from another file.
    """
    kinds = {kind for classes in SERVICES.values() for kind in classes}
    prefixes = {kind.removesuffix(without_part(kind)) for kind in kinds}
    named = {prefix for prefix, makers in _MAKERS.items() if makers.search(text)}
    return prefixes & named or prefixes


def _of_any_kind(services: set[str]) -> set[tuple[str, str]]:
    """Return services with all their kinds, for uses in other files."""
    return {(service, kind) for service in services for kind in SERVICES[service]}


def _constants(text: str) -> set[str]:
    text = _COMMENT.sub("", text).replace("\\\n", " ")
    found = [*_FINAL.findall(text), *_LITERAL.findall(text)]
    if _ENUM.search(text):
        found += [member[0] for member in _MEMBER.finditer(text)]
    return _strings("\n".join(found))


def _strings(text: str) -> set[str]:
    return SERVICES.keys() & {string["name"] for string in _ANY_STRING.finditer(text)}
