"""The packages of the peer: `types_boto3_s3`, `types_aiobotocore_s3`, `mypy_boto3.s3` of old."""

from __future__ import annotations

import re
from dataclasses import dataclass

MODULES = frozenset(
    ("client", "literals", "paginator", "service_resource", "type_defs", "waiter"),
)
FRONTS = r"(?:mypy_boto3|types_boto3|types_aiobotocore|types_aioboto3)"
MENTION = re.compile(FRONTS.encode())
# A package at the start of a dotted name, and as a word of a text.
_PACKAGE = re.compile(rf"{FRONTS}(?:_(?P<service>\w+))?")
_WORD = re.compile(rf"\b{FRONTS}(?:_\w+)?\b")
_ASYNC = "types_aio"


@dataclass(frozen=True, slots=True)
class PeerName:
    """A dotted name in a package of the peer, e.g. `types_boto3_s3.type_defs.TagTypeDef`."""

    dotted: str
    service: str  # "s3", as Python spells it; "" for a package without one
    module: str  # "type_defs"; "" for the package itself
    name: str  # "TagTypeDef"; "" for a module
    rest: str = ""  # attributes of the name

    @property
    def is_async(self) -> bool:
        """Return whether it is a type for aiobotocore or aioboto3."""
        return self.dotted.startswith(_ASYNC)


def peer_name(dotted: str) -> PeerName | None:
    """Return the parts of a dotted name, None if it is not in a package of the peer."""
    first, *parts = dotted.split(".")
    found = _PACKAGE.fullmatch(first)
    if found is None:
        return None
    service = found["service"]
    if service is None:
        service, *parts = parts or [""]
    module = parts.pop(0) if parts and parts[0] in MODULES else ""
    name, *rest = parts or [""]
    return PeerName(dotted, service.rstrip("_"), module, name, ".".join(rest))


def mentioned_package(text: str) -> str | None:
    """Return the first package of the peer that a text names."""
    found = _WORD.search(text)
    return found and found[0]
