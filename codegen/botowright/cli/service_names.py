"""Service names on the command line, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.errors import UsageError
from botowright.settings.options import separate_names

if TYPE_CHECKING:
    import click


def spaced_names(
    context: click.Context, parameter: click.Parameter, names: tuple[str, ...]
) -> tuple[str, ...]:
    """Return names that the command line gives one by one.

    Raises UsageError, with the right spelling, if one of them is a list such as "s3,sqs".
    """
    separate = separate_names(names)
    if separate is None:
        return names
    option = parameter.opts[0] if parameter.param_type_name == "option" else ""
    spelled = (f"{option} {name}".lstrip() for name in separate)
    message = f"separate services with spaces: {context.command_path} {' '.join(spelled)}"
    raise UsageError(message)
