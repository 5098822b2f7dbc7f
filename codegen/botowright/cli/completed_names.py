"""The words that a shell offers for an argument or an option: services and paths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from collections.abc import Callable

    import click


def complete_service(
    context: click.Context, parameter: click.Parameter, incomplete: str
) -> list[str]:
    """Return the services that a shell offers for one name, without those that are given."""
    given = context.params.get(parameter.name or "") or ()
    return [name for name in _known(context, incomplete) if name not in given]


def complete_part(context: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
    """Return what a shell offers for SERVICE.OPERATION: "s3."."""
    return [f"{name}." for name in _known(context, incomplete)]


def complete_list(*words: str) -> Callable[[click.Context, click.Parameter, str], list[str]]:
    """Return a function for a list with commas. Each word replaces a whole list: "all"."""

    def complete(context: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",")
        given = before.split(",")
        found = [name for name in _known(context, last) if name not in given]
        if not comma:
            found += [word for word in words if word.startswith(last)]
        return [f"{before}{comma}{name}" for name in found]

    return complete


def complete_word(
    words: tuple[str, ...],
) -> Callable[[click.Context, click.Parameter, str], list[str]]:
    """Return a function for one of some words."""
    return lambda _, __, incomplete: [word for word in words if word.startswith(incomplete)]


def complete_path(
    kind: Literal["file", "dir"],
) -> Callable[[click.Context, click.Parameter, str], list[CompletionItem[str]]]:
    """Return a function for a path. The shell completes it by itself."""
    return lambda _, __, incomplete: [CompletionItem(incomplete, kind)]


def _known(context: click.Context, prefix: str) -> list[str]:
    """Return the services of the models that the options before name."""
    # Deferred: importing takes 0.03 s, and only completion needs it here.
    from botowright.load.source import names_to_complete

    options = context.params
    return names_to_complete(options.get("botocore"), options.get("models") or (), prefix)
