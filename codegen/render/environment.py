"""The templates, wherever they are installed."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def environment() -> Environment:
    """Return the environment of all templates. A name that a template lacks is an error."""
    # Only now: a build with nothing to do renders nothing.
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    return Environment(
        loader=FunctionLoader(_source),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        autoescape=False,  # noqa: S701  # the output is Python
    )


def render(template: str, **values: Any) -> str:
    """Return a template's text."""
    return _environment_of(template).get_template(template).render(**values)


def compile_templates(folder: str) -> None:
    """Compile the templates of a folder: before workers are forked, since each would do it."""
    for file in files("codegen.templates").joinpath(folder).iterdir():
        if file.name.endswith(".jinja"):
            name = f"{folder}/{file.name}"
            _environment_of(name).get_template(name)


@cache
def _environment_of(template: str) -> Environment:
    if template.startswith("hub/"):  # these place each line break themselves
        return environment().overlay(trim_blocks=False, lstrip_blocks=False)
    if template.endswith((".html.jinja", ".xml.jinja")):
        return environment().overlay(autoescape=True)
    return environment()


def _source(name: str) -> str:
    return files("codegen.templates").joinpath(name).read_text("utf-8")
