"""The options of a build as data, with their defaults. `settings.table` documents each one."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from botowright.errors import UsageError
from botowright.system.suggestions import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

MODELLED = "modelled"
OBSERVED = "observed"
ASSERTIVE = "assertive"
SHORT = "short"
NONE = "none"
ALL = "all"
SERVICE_LIST = f'"{ALL}", "{NONE}" or a list of services'


@dataclass(frozen=True, slots=True)
class KeyOverride:
    """A key of a response that is always there, or is not, whatever the model requires."""

    service: str
    shape: str
    member: str
    required: bool

    def __str__(self) -> str:
        return f"{self.service}.{self.shape}.{self.member}"


@dataclass(frozen=True, slots=True)
class TranslationOptions:
    """The choices about the types, which botocore leaves to a user."""

    response_keys: Literal["observed", "modelled", "assertive"] = "observed"
    observed_keys: tuple[str, ...] = ()  # files that `botowright observe` wrote
    open_enums: bool = False
    open_request_enums: bool = False
    # The overrides of keys. Some make a key optional; manifests record them under this name.
    required_keys: tuple[KeyOverride, ...] = ()
    documentation: Literal["short", "none"] = "short"
    # Empty by default: a checker then refuses a dict in a variable, although it runs, and reads
    # each client more slowly.
    presigned: tuple[str, ...] = ()
    typed_stubbers: tuple[str, ...] = ()

    @property
    def tables(self) -> tuple[str, ...]:
        """Return the tables of observed keys that a build reads: none unless "observed" is set."""
        return self.observed_keys if self.response_keys == OBSERVED else ()

    def is_presigned(self, service_name: str) -> bool:
        """Return whether a service's presigned URLs are typed."""
        return ALL in self.presigned or service_name in self.presigned

    def has_stubber(self, service_name: str) -> bool:
        """Return whether a service has a typed stubber."""
        return ALL in self.typed_stubbers or service_name in self.typed_stubbers

    def of_service(self, service_name: str) -> TranslationOptions:
        """Return the options without those of other services."""
        own = (service_name,)
        return replace(
            self,
            observed_keys=self.tables,
            required_keys=tuple(k for k in self.required_keys if k.service == service_name),
            presigned=own if self.is_presigned(service_name) else (),
            typed_stubbers=own if self.has_stubber(service_name) else (),
        )

    def overrides_of(self, service_name: str) -> dict[tuple[str, str], bool]:
        """Return a service's overridden keys: (shape, member) → required."""
        return {
            (override.shape, override.member): override.required
            for override in self.required_keys
            if override.service == service_name
        }


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """The request of a build; its output records them, and `check` reads them there."""

    services: tuple[str, ...] = ()
    all_services: bool = False
    botocore: str | None = None  # as the user gave it; None is the installed one
    models: tuple[str, ...] = ()
    name: str = "boto-types"
    build_number: int = 1
    translation: TranslationOptions = field(default_factory=TranslationOptions)


def is_path(botocore: str) -> bool:
    """Return whether a user's choice of a botocore is a wheel or a folder, not a version."""
    return botocore.endswith(".whl") or os.sep in botocore or os.path.isdir(botocore)


def service_list(setting: str, text: str) -> tuple[str, ...]:
    """Return the services of a list with commas; "none" is an empty list.

    Raises UsageError for a list without a name, and for "all" or "none" beside other names.
    """
    names = tuple(filter(None, (name.strip() for name in text.split(","))))
    if not names or _is_mixed(names):
        raise _wrong_list(setting, text)
    return () if names == (NONE,) else names


def _is_mixed(names: tuple[str, ...]) -> bool:
    """Return whether "all" or "none" is beside other names."""
    return len(names) > 1 and not {ALL, NONE}.isdisjoint(names)


def _wrong_list(setting: str, found: str) -> UsageError:
    return UsageError(f'{setting}: expected {SERVICE_LIST}, found "{found}"')


def check_services(options: TranslationOptions, services: Iterable[str]) -> None:
    """Raise UsageError for an option that names unknown services, or for a wrong list."""
    known = frozenset(services)
    named = {"overrides": [override.service for override in options.required_keys]}
    for setting, given in (
        ("presigned", options.presigned),
        ("typed-stubbers", options.typed_stubbers),
    ):
        if _is_mixed(given):
            raise _wrong_list(setting, ", ".join(given))
        named[setting] = [name for name in given if name != ALL]
    for setting, names in named.items():
        problem = unknown_services(names, known)
        if problem:
            message = f"{setting}: {problem}"
            raise UsageError(message)


def unknown_services(names: Iterable[str], known: Collection[str], where: str = "") -> str:
    """Return the problem with the unknown ones of some services, with hints. "" if there is none.

    `where` follows the names, e.g. " in botocore 1.44.5".
    """
    unknown = [name for name in dict.fromkeys(names) if name not in known]
    listed = "`botowright list` prints them"
    match unknown:
        case []:
            return ""
        case [name]:
            return f'there is no service "{name}"{where}{did_you_mean(name, known, listed)}'
    hints = ((name, did_you_mean(name, known).removeprefix("; ")) for name in unknown)
    shown = ", ".join(f'"{name}" ({hint})' if hint else f'"{name}"' for name, hint in hints)
    return f"there are no services {shown}{where}; {listed}"
