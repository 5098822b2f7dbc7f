"""The choices about the types that botocore leaves to a user.

`response_keys`: "modelled" requires a key of a response if its model does. "observed" also requires
the keys that every recorded response had. "assertive" requires every key, for people who would
rather have a KeyError than write `.get`. `observed_keys` names tables of a user's own recordings,
which are added to the shipped one. `required_keys` corrects single keys of responses, both ways.

`open_enums` lets an enum that comes back be any string, `open_request_enums` one that is sent: AWS
adds values without a release. `documentation`: "short" gives each method AWS's first sentence and
a link to the rest; "none" leaves them out, and the package is a fifth smaller.

`presigned` names the services whose `generate_presigned_url` is checked operation by operation,
`typed_stubbers` those whose `Stubber` is. Both are empty by default: a checker refuses a dict in a
variable there, although it runs, and reads each client more slowly.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from botowright.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

MODELLED = "modelled"
OBSERVED = "observed"
ASSERTIVE = "assertive"
SHORT = "short"
NONE = "none"
ALL = "all"
# The values that an option may have, by its name in TranslationOptions.
CHOICES = {"response_keys": (OBSERVED, MODELLED, ASSERTIVE), "documentation": (SHORT, NONE)}


@dataclass(frozen=True, slots=True)
class KeyOverride:
    """A key of a response that is, or is not, always there."""

    service: str
    shape: str
    member: str
    required: bool

    def __str__(self) -> str:
        return f"{self.service}.{self.shape}.{self.member}"


@dataclass(frozen=True, slots=True)
class TranslationOptions:
    """The choices of one build."""

    response_keys: Literal["observed", "modelled", "assertive"] = "observed"
    observed_keys: tuple[str, ...] = ()  # files that `botowright observe` wrote
    open_enums: bool = False
    open_request_enums: bool = False
    required_keys: tuple[KeyOverride, ...] = ()
    documentation: Literal["short", "none"] = "short"
    presigned: tuple[str, ...] = ()
    typed_stubbers: tuple[str, ...] = ()

    @property
    def tables(self) -> tuple[str, ...]:
        """Return the tables that count: only "observed" reads them."""
        return self.observed_keys if self.response_keys == OBSERVED else ()

    def is_presigned(self, service_name: str) -> bool:
        """Return whether a service's presigned URLs are checked."""
        return ALL in self.presigned or service_name in self.presigned

    def has_stubber(self, service_name: str) -> bool:
        """Return whether the responses that are stubbed for a service are checked."""
        return ALL in self.typed_stubbers or service_name in self.typed_stubbers

    def of_service(self, service_name: str) -> TranslationOptions:
        """Return what concerns one service."""
        own = (service_name,)
        return replace(
            self,
            observed_keys=self.tables,
            required_keys=tuple(k for k in self.required_keys if k.service == service_name),
            presigned=own if self.is_presigned(service_name) else (),
            typed_stubbers=own if self.has_stubber(service_name) else (),
        )

    def overrides_of(self, service_name: str) -> dict[tuple[str, str], bool]:
        """Return a service's corrected keys: (shape, member) → required."""
        return {
            (override.shape, override.member): override.required
            for override in self.required_keys
            if override.service == service_name
        }


def listed_services(text: str) -> tuple[str, ...]:
    """Return the services of a list with commas; "none" is an empty one."""
    names = (name.strip() for name in text.split(","))
    return tuple(name for name in names if name and name != NONE)


def check_services(options: TranslationOptions, services: Iterable[str]) -> None:
    """Raise UsageError for an option that names a service that is not there."""
    known = frozenset(services)
    for override in options.required_keys:
        if override.service not in known:
            message = f"the override of {override} matches no service"
            raise UsageError(message)
    listed = {"presigned": options.presigned, "typed-stubbers": options.typed_stubbers}
    for setting, names in listed.items():
        for name in names:
            if name != ALL and name not in known:
                message = f'{setting}: there is no service "{name}"; `botowright list` prints them'
                raise UsageError(message)
