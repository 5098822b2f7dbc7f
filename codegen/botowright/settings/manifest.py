"""The options that the manifest of an output folder records: their form is checked."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any

from botowright.errors import ModelError, UsageError, shown
from botowright.settings.options import (
    LIBRARIES,
    BuildOptions,
    KeyOverride,
    TranslationOptions,
)
from botowright.settings.table import (
    BUILD_NUMBER,
    NAME,
    TARGETS,
    TYPE_SETTINGS,
    Choice,
    Place,
    Services,
    Setting,
    Strings,
    Switch,
    Words,
    values_text,
)
from botowright.system.forms import Either, ListOf, OneOf, Record, check_form

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.system.forms import Form


def recorded_options(recorded: Any, manifest: Path) -> BuildOptions:
    """Return the options of a manifest.

    Raises UsageError, with the file and the key, if this version does not have these options.
    """
    try:
        check_form(recorded, _form_of_options(), "options")
        if recorded.get("build_number", 0) < 0:
            problem = f"expected 0 or more, found {recorded['build_number']}"
            raise ModelError(problem, "options", "build_number")  # noqa: TRY301
        if recorded.get("targets") == []:
            problem = f"expected {values_text(TARGETS)}, found []"
            raise ModelError(problem, "options", "targets")  # noqa: TRY301
        _check_releases(recorded.get("releases", {}))
    except ModelError as error:
        place = ".".join(error.place)
        message = f"{manifest}: {place}: {error.problem}; run `botowright build` again"
        raise UsageError(message) from None
    found = _with_tuples(recorded)
    translation = _with_tuples(found.pop("translation", {}))
    overrides = tuple(KeyOverride(**key) for key in translation.pop("required_keys", ()))
    return BuildOptions(
        **found, translation=TranslationOptions(**translation, required_keys=overrides)
    )


def _check_releases(releases: dict[str, str]) -> None:
    """Raise ModelError for a text that is not a version."""
    if not releases:
        return
    # Deferred: importing takes 12 ms, and most outputs have no such library.
    from packaging.version import Version

    for library, text in releases.items():
        try:
            Version(text)
        except ValueError:  # InvalidVersion, or a number of more than 4,300 digits
            problem = f"expected a version, found {shown(text)}"
            raise ModelError(problem, "options", "releases", library) from None


def _with_tuples(content: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(v) if isinstance(v, list) else v for key, v in content.items()}


def _form_of_options() -> Record:
    translation = {setting.field_name: _form_of(setting) for setting in TYPE_SETTINGS}
    return Record(
        # Every version has recorded these.
        required={
            "services": ListOf(str),
            "all_services": bool,
            "botocore": Either(NoneType, str),
            "models": ListOf(str),
        },
        optional={
            **{setting.field_name: _form_of(setting) for setting in (TARGETS, NAME, BUILD_NUMBER)},
            "releases": Record(optional=dict.fromkeys(LIBRARIES, str), is_closed=True),
            "translation": Record(optional=translation, is_closed=True),
        },
        is_closed=True,
    )


def _form_of(setting: Setting) -> Form:
    match setting.kind:
        case Choice(words):
            return OneOf(words)
        case Switch():
            return bool
        case Services() | Strings() | Words() as kind:
            return ListOf(OneOf(kind.words) if isinstance(kind, Words) else str)
        case "keys":
            names = dict.fromkeys(("service", "shape", "member"), str)
            return ListOf(Record({**names, "required": bool}, is_closed=True))
        case Place() | "text":
            return str
        case "number":
            return int
