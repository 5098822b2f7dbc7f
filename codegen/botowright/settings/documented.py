"""The table of settings as the documentation prints it."""

from __future__ import annotations

from dataclasses import dataclass

from botowright.settings.table import SETTINGS, default_text, values_text


@dataclass(frozen=True, slots=True)
class DocumentedSetting:
    """A setting as the documentation prints it."""

    name: str  # "response-keys"
    values: str  # '"observed", "modelled" or "assertive"'
    default: str  # '"observed"'
    help: str
    option: str  # "--response-keys"; empty if only a file has the setting


def documented_settings() -> tuple[DocumentedSetting, ...]:
    """Return all settings as the documentation prints them, in the order of the table."""
    return tuple(
        DocumentedSetting(
            setting.name,
            values_text(setting),
            default_text(setting),
            setting.help,
            setting.option,
        )
        for setting in SETTINGS
    )
