"""The signatures of the hub: `boto3.client`, `boto3.resource`, `create_client` and the sessions'.

Their parameters are those of boto3/session.py and botocore/session.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from botowright.render.layout import identifier, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.ir.targets import Target
    from botowright.package.hub_services import HubService


class HubSignature(NamedTuple):
    """A way to call a function: each parameter as it is written, and the return type.

    A method has `self` too.
    """

    parameters: tuple[str, ...]
    returns: str


@dataclass(frozen=True, slots=True)
class HubFunction:
    """A function that takes the name of a service."""

    name: str
    docstring: Sequence[str]  # its lines, which the first and the last overload have
    overloads: tuple[HubSignature, ...]  # none if no service has a type for it
    any_service: HubSignature  # for a service name that is known only at run time

    @property
    def summary(self) -> list[str]:
        """Return the lines of a docstring with only the first paragraph."""
        lines = [*takewhile(str.strip, self.docstring)]
        if lines and len(lines) < len(self.docstring):
            lines[-1] += '"""'
        return lines


class _Kind(NamedTuple):
    """The types that the signatures of clients or of resources mention."""

    names: str  # of several services
    some: str  # one of several services, with the context
    dynamic: str  # of a service that is known only at run time
    keywords: str
    account: tuple[str, ...]  # only a client takes an account
    context: str = "{}"  # around each other type that is returned


_CLIENT = _Kind(
    names="ServiceName",
    some="SomeClient",
    dynamic="DynamicClient | Any",
    keywords="ClientKeywords",
    account=("aws_account_id: str | None = None",),
)
_RESOURCE = _Kind(
    names="ResourceServiceName",
    some="SomeResource",
    dynamic="DynamicResource | Any",
    keywords="ResourceKeywords",
    account=(),
)
# The names of ours that signatures mention. `..` is the package of the target.
NAMES = {
    ".._internal.keywords": ("AnyName", "ClientKeywords", "ResourceKeywords"),
    "..literals": ("ResourceServiceName", "ServiceName"),
    "typing": ("Literal", "overload"),
    "typing_extensions": ("Unpack",),
}

_REGION = "region_name: str | None = None"
_STRINGS = (
    "endpoint_url: str | None = None",
    "aws_access_key_id: str | None = None",
    "aws_secret_access_key: str | None = None",
    "aws_session_token: str | None = None",
)
_OPTIONS = (
    "api_version: str | None = None",
    "use_ssl: bool = True",
    "verify: bool | str | None = None",
)


def hub_function(
    name: str, services: Sequence[HubService], target: Target, docstring: Sequence[str] = ()
) -> HubFunction:
    """Return a function of a target's library, with the overloads for some services."""
    if name == "resource":
        kind = _RESOURCE._replace(context=target.resource_context)
        typed = [(s.name, s.resource_alias) for s in services if s.resource]
    else:
        kind = _CLIENT._replace(context=target.client_context)
        typed = [(s.name, s.client_alias) for s in services]
    return HubFunction(name, docstring, tuple(_overloads(kind, typed)), _any_service(kind))


def _overloads(kind: _Kind, typed: Sequence[tuple[str, str]]) -> Iterator[HubSignature]:
    """Yield a signature for each service with its class, then those for other names.

    The narrower signatures come first: mypy does not reach them otherwise.
    """
    for service_name, class_name in typed:
        literal = f"Literal[{quoted(service_name)}]"
        returns = kind.context.format(identifier(class_name))
        if len(typed) == 1:
            yield _strings_alone(kind, literal, returns)
        yield _one_service(kind, literal, returns)
    if len(typed) > 1:
        # A name that can be one of several services'. Without these two, most checkers take the
        # last signature, which fits every name, and do not try the services one by one.
        yield _strings_alone(kind, kind.names, kind.some)
        yield _one_service(kind, kind.names, kind.some)
    if typed:
        # pyrefly offers the names of the signature that fits an unfinished call: this one. It keeps
        # no name of `ServiceName | str`, but all names beside a type variable.
        yield _strings_alone(kind, f"{kind.names} | AnyName", kind.context.format(kind.dynamic))
        yield _any_service(kind)


def _one_service(kind: _Kind, service_name: str, returns: str) -> HubSignature:
    """Return the signature of one service.

    A checker reads one for each service, and an editor reads them again after each letter. So the
    options are one type, which is read once. A call with a third positional argument has the type
    of a name that is only a `str`.
    """
    options = f"**kwargs: Unpack[{kind.keywords}]"
    parameters = (f"service_name: {service_name}", _REGION, options)
    return HubSignature(parameters, returns)


def _strings_alone(kind: _Kind, service_name: str, returns: str) -> HubSignature:
    """Return the signature for `boto3.client("s3", **credentials)` with a `dict[str, str]`.

    No other signature takes it, because each has options that are not strings. One for each
    service would double their number.
    """
    parameters = (f"service_name: {service_name}", _REGION, "*", *_STRINGS, *kind.account)
    return HubSignature(parameters, returns)


def _any_service(kind: _Kind) -> HubSignature:
    """Return the signature for a name that is only a `str`, has no types, or an old API version.

    It returns Any too: otherwise mypy and pyright report that the overloads overlap and return
    incompatible types.
    """
    config = "config: Config | None = None"
    parameters = ("service_name: str", _REGION, *_OPTIONS, *_STRINGS, config, *kind.account)
    return HubSignature(parameters, kind.context.format(kind.dynamic))
