"""What a user decides about the types, where botocore leaves a choice.

`response_keys`: "modelled" requires a key of a response where its model does; "assertive" requires
every key, for people who would rather have a KeyError than write `.get`. `open_enums` lets an enum
that comes back be any string, `open_request_enums` one that is sent: AWS adds values without a
release. `required_keys` corrects single keys of responses, both ways. `documentation`: "short"
gives each method AWS's first sentence and a link to the rest; "none" leaves them out, and the
package is a sixth smaller.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from codegen.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

MODELLED = "modelled"
ASSERTIVE = "assertive"
SHORT = "short"
NONE = "none"


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

    response_keys: Literal["modelled", "assertive"] = "modelled"
    open_enums: bool = False
    open_request_enums: bool = False
    required_keys: tuple[KeyOverride, ...] = ()
    documentation: Literal["short", "none"] = "short"

    def overrides_of(self, service_name: str) -> dict[tuple[str, str], bool]:
        """Return a service's corrected keys: (shape, member) → required."""
        return {
            (override.shape, override.member): override.required
            for override in self.required_keys
            if override.service == service_name
        }


def check_services(overrides: Iterable[KeyOverride], services: Iterable[str]) -> None:
    """Raise UsageError for an override of a service that is not there."""
    known = frozenset(services)
    for override in overrides:
        if override.service not in known:
            message = f"the override of {override} matches no service"
            raise UsageError(message)
