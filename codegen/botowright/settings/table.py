"""Every setting of a build, once: its name, its values and its help.

The other places follow this table: the options of the command line (cli/options.py), the keys of
pyproject.toml (configuration.py), the options in a manifest (manifest.py) and the documentation
(documented.py).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import Literal, TypeAlias

from botowright.settings.options import (
    ASSERTIVE,
    MODELLED,
    NONE,
    OBSERVED,
    SERVICE_LIST,
    SHORT,
    BuildOptions,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some words."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Switch:
    """True or false; the command line has an option for each."""

    off: str  # the option for false, without its dashes


# Several services, several files, the keys of a service, any text, a whole number.
Kind: TypeAlias = Choice | Switch | Literal["services", "files", "keys", "text", "number"]


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: `--NAME` on the command line, `NAME` in pyproject.toml."""

    name: str
    kind: Kind
    help: str
    placeholder: str = ""  # for its value in the help of the command line
    is_option: bool = True
    is_key: bool = True
    field: str = ""  # in BuildOptions or TranslationOptions, if it is not called like the setting

    @property
    def field_name(self) -> str:
        """Return the name of the setting's field in BuildOptions or TranslationOptions."""
        return self.field or self.name.replace("-", "_")

    @property
    def option(self) -> str:
        """Return the setting's option on the command line: "--open-enums/--closed-enums"."""
        if not self.is_option:
            return ""
        off = f"/--{self.kind.off}" if isinstance(self.kind, Switch) else ""
        return f"--{self.name}{off}"


BOTOCORE = Setting(
    "botocore",
    "text",
    "Read the models of this botocore: a version, which your pip or uv fetches, a wheel or a "
    "folder.",
    placeholder="VERSION|WHEEL|DIR",
    is_key=False,
)
MODELS = Setting(
    "models",
    "files",
    "Add models in botocore's layout (service/version/service-2.json).",
    placeholder="DIR",
    is_key=False,
)
NAME = Setting("name", "text", "The distribution's name.", placeholder="NAME", is_key=False)
BUILD_NUMBER = Setting(
    "build-number",
    "number",
    "The N in the distribution's version, which is botocore's and .postN.",
    placeholder="N",
    is_key=False,
)
# The choices about the types, each a field of TranslationOptions.
TYPE_SETTINGS = (
    Setting(
        "response-keys",
        Choice((OBSERVED, MODELLED, ASSERTIVE)),
        f'Require a key of a response: "{OBSERVED}", if its model does or every recorded response '
        f'had it; "{MODELLED}", only if its model does; "{ASSERTIVE}", always.',
    ),
    Setting(
        "observed-keys",
        "files",
        "Add a table of observed keys that `botowright observe` wrote.",
        placeholder="FILE",
    ),
    Setting(
        "open-enums",
        Switch("closed-enums"),
        "Let an enum in a response be any string: AWS adds values without a release.",
    ),
    Setting(
        "open-request-enums",
        Switch("closed-request-enums"),
        "Let an enum in a request be any string: a wrong value is then no error.",
    ),
    Setting(
        "documentation",
        Choice((SHORT, NONE)),
        f'"{SHORT}" gives each method AWS\'s first sentence, its errors and a link; "{NONE}" '
        "leaves them out, which makes the package a fifth smaller.",
    ),
    Setting(
        "presigned",
        "services",
        "Type `generate_presigned_url` of these services, operation by operation.",
    ),
    Setting(
        "typed-stubbers",
        "services",
        "Give these services a typed `Stubber`, which checks the responses that a test adds.",
    ),
    Setting(
        "overrides",
        "keys",
        "Require one key of a response, or make it optional, whatever its model does.",
        is_option=False,
        field="required_keys",
    ),
)
# The values that a setting of each kind may have in pyproject.toml, in words.
_VALUES: dict[Kind, str] = {
    "services": SERVICE_LIST,
    "files": "a list of files",
    "keys": '"required" or "optional", for SERVICE.SHAPE.MEMBER',
}
# An empty value of each kind as pyproject.toml spells it.
_EMPTY: dict[Kind, str] = {"services": f'"{NONE}"', "files": "[]", "keys": NONE}
SETTINGS = (BOTOCORE, MODELS, NAME, BUILD_NUMBER, *TYPE_SETTINGS)


def default_text(setting: Setting) -> str:
    """Return a setting's default as pyproject.toml spells it: `"observed"`, `false`, `[]`."""
    default = _defaults()[setting.field_name]
    if default is None:
        return "the installed one"
    if default == ():
        return _EMPTY[setting.kind] if setting.is_key else NONE
    return json.dumps(default)


def _defaults() -> dict[str, object]:
    options = BuildOptions()
    found = {field.name: getattr(options, field.name) for field in fields(options)}
    choices = options.translation
    return found | {field.name: getattr(choices, field.name) for field in fields(choices)}


def values_text(setting: Setting) -> str:
    """Return the values that a setting may have, as a message or a page lists them."""
    if not setting.is_key:
        return setting.placeholder
    match setting.kind:
        case Choice(words):
            *first, last = map(json.dumps, words)
            return f"{', '.join(first)} or {last}"
        case Switch():
            return "true or false"
    return _VALUES[setting.kind]
