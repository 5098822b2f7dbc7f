"""The names of boto3 and its relatives that matter to the scan."""

from __future__ import annotations

import re
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

_MAKER = re.compile(r"(?:boto3|aioboto3)\.(client|resource)")
# Classes of sessions, and functions that return one.
_SESSION = re.compile(
    r"(?:boto3|aioboto3)\.(?:session\.)?Session|boto3\._get_default_session"
    r"|(?:botocore|aiobotocore)\.(?:session\.)?(?:Session|AioSession|get_session)"
)
_DEFAULT = "boto3.DEFAULT_SESSION"


def made_kind(dotted: str) -> Kind | None:
    """Return the kind that a function makes, e.g. "client" for "boto3.client"."""
    found = _MAKER.fullmatch(dotted)
    return FUNCTIONS[found[1]] if found else None


def is_maker(dotted: str) -> bool:
    """Return whether a name is a method of a session that makes clients or resources."""
    owner, _, name = dotted.rpartition(".")
    return name in FUNCTIONS and makes_session(owner)


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
