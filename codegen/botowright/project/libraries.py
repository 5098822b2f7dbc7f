"""The names of boto3 and its relatives that matter to the scan."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["client", "resource", "types"]

# The kind that each function makes.
FUNCTIONS: dict[str, Kind] = {
    "client": "client",
    "create_client": "client",
    "resource": "resource",
}
# The packages of types. In some of them, each service is a package of its own.
TYPE_PACKAGES = ("boto_types.", "mypy_boto3_", "types_aiobotocore_", "types_boto3_")

_MAKER = re.compile(r"(?:boto3|aioboto3|aiobotocore\.session)\.(client|create_client|resource)")
# The import of an asynchronous library in a file's content. A notebook quotes its lines.
_IMPORT = re.compile(
    rb"""^[ \t"]*(?:from[ \t]|import[ \t](?:[\w. \t]+,)*)[ \t]*(aioboto3|aiobotocore)\b""",
    re.MULTILINE,
)
# Classes of sessions, and functions that return one.
_SESSION = re.compile(
    r"(?:boto3|aioboto3)\.(?:session\.)?Session|boto3\._get_default_session"
    r"|(?:botocore|aiobotocore)\.(?:session\.)?(?:Session|AioSession|get_session)"
)
_DEFAULT = "boto3.DEFAULT_SESSION"
_BOTO3 = "boto3"
_ASYNC = {"aioboto3": "aioboto3", "aiobotocore": "aiobotocore.session"}  # the owner of its makers
_ASYNC_TYPES = "types_aiobotocore_"


@dataclass(frozen=True, slots=True, order=True)
class Made:
    """The kind of the result of a function, and the target that types it, "" if unknown."""

    kind: Kind
    library: str = ""


def made_kind(dotted: str) -> Kind | None:
    """Return the kind that a function makes, e.g. "client" for "boto3.client"."""
    found = _MAKER.fullmatch(dotted)
    return FUNCTIONS[found[1]] if found else None


def is_maker(dotted: str) -> bool:
    """Return whether a name is a method of a session that makes clients or resources."""
    owner, _, name = dotted.rpartition(".")
    return name in FUNCTIONS and makes_session(owner)


def made(dotted: str) -> Made | None:
    """Return the kind and the target of a function's result, e.g. for "boto3.client"."""
    kind = made_kind(dotted)
    return Made(kind, library_of(dotted)) if kind else None


def library_of(dotted: str) -> str:
    """Return the target that types a function: "boto3" for one of botocore."""
    package = dotted.partition(".")[0]
    return package if package in _ASYNC else _BOTO3


def session_method(library: str, name: str) -> str:
    """Return the name of a method of a library's session: "aioboto3.client"."""
    return f"{_ASYNC.get(library, library)}.{FUNCTIONS[name]}"


def imported_libraries(content: bytes) -> frozenset[str]:
    """Return the asynchronous libraries that the content of a file imports."""
    return frozenset(found.decode() for found in _IMPORT.findall(content))


def library_of_type(dotted: str, kind: Kind) -> str:
    """Return the target of a client's or a resource's type, "" if it is not known."""
    if kind == "types":
        return ""
    library = library_of_class(dotted)
    return "aioboto3" if kind == "resource" and library != _BOTO3 else library


def library_of_class(dotted: str) -> str:
    """Return a library that has a class of ours or of another package: "boto_types.s3.S3Client".

    All asynchronous libraries have the same classes.
    """
    package, _, rest = dotted.partition(".")
    is_ours = package == "boto_types" and rest.split(".")[1:2] == ["aio"]
    return "aiobotocore" if is_ours or package.startswith(_ASYNC_TYPES) else _BOTO3


def makes_session(dotted: str) -> bool:
    """Return whether a call of a name returns a session."""
    return _SESSION.fullmatch(dotted) is not None


def is_session(dotted: str) -> bool:
    """Return whether a name is a session itself."""
    return dotted == _DEFAULT


def is_library(dotted: str) -> bool:
    """Return whether a name is one of boto3, botocore or their asynchronous relatives."""
    return dotted.partition(".")[0] in {"aioboto3", "aiobotocore", "boto3", "botocore"}


def typed_service(dotted: str) -> tuple[str, Kind] | None:
    """Return the service and the kind that a type's name has: "bedrock_runtime", "client".

    The service is as Python spells it. None if the name has no service.
    """
    package, _, rest = dotted.partition(".")
    if package == "boto_types":
        service, _, rest = rest.partition(".")
    else:
        front = next((p for p in TYPE_PACKAGES if package.startswith(p)), None)
        service = package.removeprefix(front) if front else ""
    return (service.rstrip("_"), _kind_of_type(rest)) if service else None


def _kind_of_type(name: str) -> Kind:
    if re.search(r"Client$|(?:^|\.)client\b", name):
        return "client"
    if re.search(r"ServiceResource$|(?:^|\.)(?:resources|service_resource)\b", name):
        return "resource"
    return "types"
