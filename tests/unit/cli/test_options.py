"""The options of the commands are those of the table of settings."""

from __future__ import annotations

import click
import pytest

from botowright.cli.config import config
from botowright.settings.table import SETTINGS, Choice, Services, Setting, default_text

OPTIONS = {parameter.name: parameter for parameter in config.params}
OF_COMMAND_LINE = [setting for setting in SETTINGS if setting.is_option]


@pytest.mark.parametrize("setting", OF_COMMAND_LINE, ids=lambda setting: setting.name)
def test_every_setting_has_its_option(setting: Setting) -> None:
    option = OPTIONS[setting.field_name]
    assert isinstance(option, click.Option)
    assert "/".join((*option.opts, *option.secondary_opts)) == setting.option
    assert (option.help or "").startswith(setting.help)


@pytest.mark.parametrize("setting", OF_COMMAND_LINE, ids=lambda setting: setting.name)
def test_help_has_the_values_and_the_default(setting: Setting) -> None:
    option = OPTIONS[setting.field_name]
    assert isinstance(option, click.Option)
    if isinstance(setting.kind, Choice):
        assert isinstance(option.type, click.Choice)
        assert tuple(option.type.choices) == setting.kind.words
    if setting.kind in {"text", "number"} or isinstance(setting.kind, (Choice, Services)):
        default = default_text(setting).strip('"')
        assert (option.help or "").endswith(f" Default: {default}.")
