"""Every setting, once: its name, its values and its help.

The other places follow this table: the options of the command line (cli/options.py), the keys of
pyproject.toml (configuration.py) with their JSON Schema (schema.py), the options in a manifest
(manifest.py) and the documentation (documented.py).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, Literal, TypeAlias

from botowright.settings.options import (
    ALL,
    ASSERTIVE,
    AUTO,
    ENVIRONMENT,
    FULL,
    LIBRARIES,
    MODELLED,
    NONE,
    OBSERVED,
    SHORT,
    ProjectOptions,
    service_list_text,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of some words."""

    words: tuple[str, ...]

    @property
    def values(self) -> str:
        """Return the values in words."""
        *first, last = map(json.dumps, self.words)
        return f"{', '.join(first)} or {last}"


@dataclass(frozen=True, slots=True)
class Switch:
    """True or false; the command line has an option for each."""

    off: str  # the option for false, without its dashes
    values: ClassVar[str] = "true or false"


@dataclass(frozen=True, slots=True)
class Services:
    """A list of services, or one of two words: all of them, and another choice."""

    other: str

    @property
    def words(self) -> tuple[str, str]:
        """Return the two words."""
        return (ALL, self.other)

    @property
    def values(self) -> str:
        """Return the values in words."""
        return service_list_text(self.other)


@dataclass(frozen=True, slots=True)
class Strings:
    """A list of strings. Paths are relative to the file that sets them."""

    of: str  # "files"
    are_paths: bool = True

    @property
    def values(self) -> str:
        """Return the values in words."""
        return f"a list of {self.of}"


@dataclass(frozen=True, slots=True)
class Words:
    """A list of some words, at least one."""

    words: tuple[str, ...]

    @property
    def values(self) -> str:
        """Return the values in words."""
        return f"a list of {', '.join(map(json.dumps, self.words))}"


@dataclass(frozen=True, slots=True)
class Place:
    """A path, or a word that is not one. A path is relative to the file that sets it."""

    values: str  # in words
    is_folder: bool = False  # a bare name is a folder, except the default


# The keys of a service, any text, a whole number.
Kind: TypeAlias = (
    Choice | Switch | Services | Strings | Words | Place | Literal["keys", "text", "number"]
)


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: `NAME` in pyproject.toml, and an option of the command line."""

    name: str
    kind: Kind
    help: str
    placeholder: str = ""  # for its value in the help of the command line
    is_option: bool = True
    field: str = ""  # of its options class, if it is not called like the setting
    option_name: str = ""  # on the command line, if it is not called like the setting

    @property
    def field_name(self) -> str:
        """Return the name of the setting's field in the class of its options."""
        return self.field or self.name.replace("-", "_")

    @property
    def option(self) -> str:
        """Return the setting's option on the command line: "--open-enums/--closed-enums"."""
        if not self.is_option:
            return ""
        off = f"/--{self.kind.off}" if isinstance(self.kind, Switch) else ""
        return f"--{self.option_name or self.name}{off}"


SERVICES = Setting(
    "services",
    Services(AUTO),
    f'The services of a project: "{AUTO}" finds those that its code uses. It can also be beside '
    "names in a list.",
)
ENVIRONMENT_SETTING = Setting(
    ENVIRONMENT,
    Place("an interpreter or the folder of an environment"),
    "The Python whose botocore is read, and where the types are installed. By default "
    "$VIRTUAL_ENV, .venv or $CONDA_PREFIX.",
    placeholder="PYTHON|DIR",
    option_name="python",
)
OUTPUT = Setting(
    "output",
    Place(f'"{ENVIRONMENT}" or a folder', is_folder=True),
    f'The place of the types: "{ENVIRONMENT}" installs them, a folder is written.',
    placeholder=f"{ENVIRONMENT}|DIR",
)
# The choices about a project, each a field of ProjectOptions.
PROJECT_SETTINGS = (
    SERVICES,
    Setting(
        "include",
        Strings("patterns", are_paths=False),
        "Read only the files that match a pattern, written as in a .gitignore.",
        placeholder="PATTERN",
    ),
    Setting(
        "exclude",
        Strings("patterns", are_paths=False),
        "Do not read the files that match a pattern, written as in a .gitignore.",
        placeholder="PATTERN",
    ),
    ENVIRONMENT_SETTING,
    OUTPUT,
)
BOTOCORE = Setting(
    "botocore",
    Place("a version, a wheel or a folder"),
    "Read the models of this botocore: a version, from the indexes of your pip or uv, a wheel or a "
    "folder.",
    placeholder="VERSION|WHEEL|DIR",
)
MODELS = Setting(
    "models",
    Strings("folders"),
    "Add models in botocore's layout (service/version/service-2.json).",
    placeholder="DIR",
)
TARGETS = Setting(
    "targets",
    Words(LIBRARIES),
    "Type the calls of these libraries. A project has those that its code uses.",
    placeholder="|".join(LIBRARIES),
    option_name="target",
)
NAME = Setting("name", "text", "The distribution's name.", placeholder="NAME")
BUILD_NUMBER = Setting(
    "build-number",
    "number",
    "The N in the distribution's version, which is botocore's and .postN.",
    placeholder="N",
)
# The choices about the distribution, each a field of BuildOptions.
DISTRIBUTION_SETTINGS = (BOTOCORE, MODELS, TARGETS, NAME, BUILD_NUMBER)
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
        Strings("files"),
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
        "constraints",
        Switch("no-constraints"),
        "Add the lengths, ranges and patterns of the models to request types and response types, "
        "for pydantic.",
    ),
    Setting(
        "documentation",
        Choice((SHORT, FULL, NONE)),
        f'Write AWS\'s texts: "{SHORT}", a sentence or two for each method, key and enum, with its '
        f'limits; "{FULL}", all of them, as Markdown; "{NONE}", no text.',
    ),
    Setting(
        "presigned",
        Services(NONE),
        "Type `generate_presigned_url` of these services, operation by operation.",
    ),
    Setting(
        "typed-stubbers",
        Services(NONE),
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
# The values of the other kinds in words.
_VALUES = {
    "keys": '"required" or "optional", for SERVICE.SHAPE.MEMBER',
    "text": "a string",
    "number": "a whole number, 0 or more",
}
SETTINGS = (*PROJECT_SETTINGS, *DISTRIBUTION_SETTINGS, *TYPE_SETTINGS)


def default_text(setting: Setting) -> str:
    """Return a setting's default as pyproject.toml spells it: `"observed"`, `false`, `[]`."""
    default = default_value(setting)
    if default is None:
        return "the installed one" if setting is BOTOCORE else "the first that is found"
    return value_text(setting, default)


def value_text(setting: Setting, value: object) -> str:
    """Return a setting's value as pyproject.toml spells it. `overrides` is in words."""
    match setting.kind, value:
        case "keys", tuple():
            return ", ".join(map(str, value)) or NONE
        case Services(), tuple() if value and value[0] in setting.kind.words:
            return json.dumps(value[0])
        case Services(other), ():
            return json.dumps(other)
        case _, tuple():
            return json.dumps(list(value))
    return json.dumps(value)


def default_value(setting: Setting) -> Any:
    """Return the default of a setting."""
    return _defaults()[setting.name]


@cache
def _defaults() -> dict[str, Any]:
    return values_of(ProjectOptions())


def values_of(options: ProjectOptions) -> dict[str, Any]:
    """Return the value of each setting by its name."""
    return {
        setting.name: getattr(owner, setting.field_name)
        for owner, settings in (
            (options, PROJECT_SETTINGS),
            (options.build, DISTRIBUTION_SETTINGS),
            (options.build.translation, TYPE_SETTINGS),
        )
        for setting in settings
    }


def values_text(setting: Setting) -> str:
    """Return the values that a setting may have, as a message or a page lists them."""
    return _VALUES[setting.kind] if isinstance(setting.kind, str) else setting.kind.values
