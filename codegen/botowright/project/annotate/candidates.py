"""The classes that an object can have, by the methods that code calls, or by its name."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from functools import cached_property
from hashlib import sha256
from typing import TYPE_CHECKING

from botowright.ir.annotations import Name, Symbol
from botowright.ir.modules import CLIENT
from botowright.project.values import BoundMethod, Typed
from botowright.system import cache, phases
from botowright.system.workers import core_count, run_on_cores

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from botowright.ir.definitions import Signature
    from botowright.project.annotate.uses import MethodCall, ParameterUses
    from botowright.project.flow.service_types import ServiceTypes

_KIND = "methods"
_SECONDS = 8.0  # to read all services on one core
# Every client has these.
_COMMON = frozenset(
    (
        *("can_paginate", "close", "exceptions", "generate_presigned_url", "get_paginator"),
        *("get_waiter", "meta", "waiter_names"),
    )
)
_WORDS = re.compile(r"[a-z0-9]+")
_CLIENT_WORDS = frozenset(("boto3", "boto", "aws", "cli", "client", "conn", "connection"))
_DOUBLES = frozenset(("double", "dummy", "fake", "mock", "mocked", "spy", "stub", "stubbed"))
# The attributes of responses, which are dictionaries.
_OF_RESPONSES = frozenset(("copy", "get", "items", "keys", "pop", "setdefault", "update", "values"))
_RESOURCE_WORDS = frozenset(("resource", "res"))
# Names for services that are more common than their own.
_SHORT = {
    "ddb": "dynamodb",
    "dynamo": "dynamodb",
    "cfn": "cloudformation",
    "cwl": "logs",
    "cloudwatchlogs": "logs",
    "eventbridge": "events",
    "secrets": "secretsmanager",
    "sfn": "stepfunctions",
    "stepfunction": "stepfunctions",
    "r53": "route53",
}


class Candidates:
    """The classes of all services, by their methods and by the names that variables have."""

    def __init__(self, types: ServiceTypes, processes: int | None = None) -> None:
        self._types = types
        self._processes = processes or core_count()

    def by_methods(self, name: str, uses: ParameterUses) -> list[Typed]:
        """Return the classes that have all methods and attributes which code uses.

        There are none if it uses only what every client has. A call must have the form that the
        method takes.
        Objects of other libraries have methods with such names too. So a call must have keywords,
        or the object's name must be that of a client. A resource needs both.
        """
        wanted = uses.attributes - _COMMON
        words = set(_words(name))
        is_client = bool(words & _CLIENT_WORDS) or bool(self.by_name(name))
        is_likely = uses.has_keywords or is_client
        if not wanted or not uses.calls or not is_likely or words & _DOUBLES:
            return []
        if uses.results - _OF_RESPONSES:
            return []
        sets = [self._owners.get(name, frozenset()) for name in wanted]
        owners = frozenset.intersection(*sets)
        found = [Typed(service, Name(Symbol(*symbol))) for service, symbol in sorted(owners)]
        found = [each for each in found if self.fits(each, uses.calls)]
        found = [each for each in found if _is_client(each) or _is_named(each, words)]
        # A resource accepts what it fills in itself, but code leaves it out: `bucket.put_object`.
        clients = [each for each in found if _is_client(each)]
        with_client = {each.service for each in clients}
        return clients + [each for each in found if each.service not in with_client]

    def has_all(self, of: Typed, uses: ParameterUses) -> str | None:
        """Return an attribute that code uses and a class lacks, None if it has all of them."""
        missing = (
            name
            for name in sorted(uses.attributes - _COMMON)
            if not any(True for _ in self._types.attribute(of, name))
        )
        return next(missing, None)

    def by_name(self, name: str) -> list[Typed]:
        """Return the class that a name means: of `s3_client`, `sqs` or `dynamodb_resource`."""
        words = _words(name)
        named = "".join(w for w in words if w not in _CLIENT_WORDS and w not in _RESOURCE_WORDS)
        service = self._services_by_word.get(_SHORT.get(named, named))
        if service is None:
            return []
        make = self._types.client if _RESOURCE_WORDS.isdisjoint(words) else self._types.resource
        made = make(service)
        return [] if made is None else [made]

    def fits(self, of: Typed, calls: Iterable[MethodCall]) -> bool:
        """Return whether a class's methods take the arguments of some calls."""
        return all(self._fits(of, call) for call in calls)

    def _fits(self, of: Typed, call: MethodCall) -> bool:
        if call.name in _COMMON:
            return True
        method = self._types.method(BoundMethod(of, call.name))
        if method is None:
            return any(True for _ in self._types.attribute(of, call.name))
        return any(_takes(signature, call) for signature in method.signatures)

    @cached_property
    def _services_by_word(self) -> dict[str, str]:
        return {"".join(_WORDS.findall(name)): name for name in sorted(self._types.names)}

    @cached_property
    def _owners(self) -> dict[str, frozenset[tuple[str, tuple[str, str]]]]:
        """Return the classes that have a method or an attribute, with their services."""
        owners: defaultdict[str, set[tuple[str, tuple[str, str]]]] = defaultdict(set)
        for service, names in self._methods().items():
            for module, name, members in names:
                for member in members:
                    owners[member].add((service, (module, name)))
        return {name: frozenset(found) for name, found in owners.items()}

    def _methods(self) -> dict[str, list[tuple[str, str, list[str]]]]:
        services = sorted(self._types.names)
        key = sha256(self._types.key.encode()).hexdigest()
        content = cache.read(_KIND, key)
        if content is not None:
            kept: dict[str, list[tuple[str, str, list[str]]]] = json.loads(content)
            return kept
        phases.start("Reading the methods of all services", _SECONDS)
        members = run_on_cores(self._types.class_members, services, self._processes)
        found = dict(zip(services, members, strict=True))
        cache.write(_KIND, key, json.dumps(found).encode())
        return found


def _words(name: str) -> list[str]:
    """Return the words of a name in lower case: "sqs" and "client" for `sqsClient`."""
    return _WORDS.findall(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower())


def _is_named(of: Typed, words: Collection[str]) -> bool:
    """Return whether a name has all words of a class's: `ddb_table` for `Table`."""
    return isinstance(of.annotation, Name) and set(_words(of.annotation.symbol.name)) <= set(words)


def _is_client(of: Typed) -> bool:
    return isinstance(of.annotation, Name) and of.annotation.symbol.module == CLIENT


def _takes(signature: Signature, call: MethodCall) -> bool:
    parameters = (*signature.parameters, *signature.positional, *signature.unspelled)
    if call.has_positional and not signature.positional:
        return False
    if not call.keywords <= {parameter.name for parameter in parameters}:
        return False
    required = {p.name for p in parameters if p.required}
    return required <= call.keywords or call.has_positional or not call.is_whole
