"""The options of a build as data, with their defaults. `settings.table` documents each one."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from botowright.errors import UsageError
from botowright.system.suggestions import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

MODELLED = "modelled"
OBSERVED = "observed"
ASSERTIVE = "assertive"
SHORT: Final = "short"
FULL: Final = "full"
NONE: Final = "none"
ALL = "all"
AUTO = "auto"
ENVIRONMENT = "environment"
LIBRARIES = ("boto3", "aiobotocore", "aioboto3")  # the targets, in the order of targets/chosen.py
_SEPARATORS = re.compile(r"[ ,;]+")
_DISTRIBUTION_NAME = re.compile(r"[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9]", re.IGNORECASE | re.ASCII)


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
    constraints: bool = False
    documentation: Literal["short", "full", "none"] = "short"
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
    targets: tuple[str, ...] = ("boto3",)  # the libraries whose calls are typed
    name: str = "boto-types"
    build_number: int = 1
    # The versions of libraries that were read, if the next build would search for them again.
    releases: Mapping[str, str] = field(default_factory=dict)
    translation: TranslationOptions = field(default_factory=TranslationOptions)


@dataclass(frozen=True, slots=True)
class ProjectOptions:
    """The choices about a project: the code that is read, and the place of its types."""

    services: tuple[str, ...] = (AUTO,)  # or (ALL,), or names, with AUTO or without it
    include: tuple[str, ...] = ()  # patterns as in a .gitignore
    exclude: tuple[str, ...] = ()
    environment: str | None = None  # an interpreter, or the folder of an environment
    output: str = ENVIRONMENT  # or a folder
    build: BuildOptions = field(default_factory=BuildOptions)  # its services are not chosen yet

    @property
    def folder(self) -> Path | None:
        """Return the folder to write, None if the types go into the environment."""
        return None if self.output == ENVIRONMENT else Path(self.output)


def is_path(botocore: str) -> bool:
    """Return whether a user's choice of a botocore is a wheel or a folder, not a version."""
    return botocore.endswith(".whl") or os.sep in botocore or os.path.isdir(botocore)


def service_list_text(other: str) -> str:
    """Return the values of a list of services in words. `other` is its second word."""
    return f'"{ALL}", "{other}" or a list of services'


def service_list(setting: str, text: str, other: str = NONE) -> tuple[str, ...]:
    """Return the services of a list with commas; "none" is an empty list.

    Raises UsageError for a list without a name, for one with other separators, and for a word
    beside other names, except "auto".
    """
    names = tuple(filter(None, (name.strip() for name in text.split(","))))
    separate = separate_names(names)
    if separate is not None:
        message = f"{setting}: separate services with commas: {','.join(separate)}"
        raise UsageError(message)
    if not names or _is_mixed(names, other):
        raise _wrong_list(setting, text, other)
    return () if other == NONE and names == (NONE,) else names


def separate_names(texts: Iterable[str]) -> tuple[str, ...] | None:
    """Return the names of services in some texts, None if each text can be one name.

    A user may write "s3,sqs" or "s3 sqs" where each service should be by itself.
    """
    given = tuple(texts)
    separate = tuple(name for text in given for name in _SEPARATORS.split(text) if name)
    has_separator = any(_SEPARATORS.search(text) for text in given)
    return separate if separate and has_separator else None


def _is_mixed(names: tuple[str, ...], other: str) -> bool:
    """Return whether a word is beside other names that may not be there."""
    return len(names) > 1 and not {ALL, other}.difference((AUTO,)).isdisjoint(names)


def _wrong_list(setting: str, found: str, other: str) -> UsageError:
    return UsageError(f'{setting}: expected {service_list_text(other)}, found "{found}"')


def chosen_words(
    setting: str, given: Iterable[str], words: tuple[str, ...], option: str = ""
) -> tuple[str, ...]:
    """Return the given ones of some words, each once and in the order of the words.

    `option` is the one of the command line that gives them. Raises UsageError for an unknown word.
    """
    names = tuple(given)
    separate = separate_names(names)
    if separate is not None:
        spelled = [f"{option} {name}" if option else f'"{name}"' for name in separate]
        message = f"{setting}: separate the names: {(' ' if option else ', ').join(spelled)}"
        raise UsageError(message)
    for name in names:
        if name not in words:
            hint = did_you_mean(name, words, f"the choices are {', '.join(words)}")
            message = f'{setting}: there is no "{name}"{hint}'
            raise UsageError(message)
    return tuple(word for word in words if word in names)


def check_distribution_name(name: str) -> None:
    """Raise UsageError if a text cannot be the name of a distribution (PEP 508)."""
    # PEP 508's own expression. Importing packaging takes 12 ms.
    if not _DISTRIBUTION_NAME.fullmatch(name):
        message = (
            f"{name!r} is not the name of a distribution; use letters, digits, '-', '_' or '.'"
        )
        raise UsageError(message)


def check_services(options: TranslationOptions, services: Iterable[str]) -> None:
    """Raise UsageError for an option that names unknown services, or for a wrong list."""
    known = frozenset(services)
    named = {"overrides": [override.service for override in options.required_keys]}
    for setting, given in (
        ("presigned", options.presigned),
        ("typed-stubbers", options.typed_stubbers),
    ):
        if _is_mixed(given, NONE):
            raise _wrong_list(setting, ", ".join(given), NONE)
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
    separate = separate_names(unknown)
    if separate is not None:
        return "separate the names of services: " + ", ".join(f'"{name}"' for name in separate)
    listed = "`botowright list` prints them"
    match unknown:
        case []:
            return ""
        case [name]:
            return f'there is no service "{name}"{where}{did_you_mean(name, known, listed)}'
    hints = ((name, did_you_mean(name, known).removeprefix("; ")) for name in unknown)
    shown = ", ".join(f'"{name}" ({hint})' if hint else f'"{name}"' for name, hint in hints)
    return f"there are no services {shown}{where}; {listed}"
