"""The templates, wherever they are installed."""

from __future__ import annotations

import os
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

import jinja2
from jinja2 import Environment, FunctionLoader, StrictUndefined

from botowright.render.layout import identifier, quoted
from botowright.render.prose import code_span, escaped, markdown, one_line, toml_string
from botowright.system import cache as user_cache

# A template prints the text of a model through the filter for the kind of place. A test reports
# text that a template prints without a filter.
FILTERS = {
    "code": code_span,
    "docstring": escaped,
    "identifier": identifier,
    "line": one_line,
    "markdown": markdown,
    "string": quoted,
    "toml": toml_string,
}


def render(template: str, **values: Any) -> str:
    """Return the text of a template with some values. A missing value is an error."""
    return environment_of(template).get_template(template).render(**values)


def compile_templates(folder: str) -> None:
    """Compile the templates of a folder before workers are forked, so that they need not."""
    for file in files("botowright.templates").joinpath(folder).iterdir():
        if file.name.endswith(".jinja"):
            name = f"{folder}/{file.name}"
            environment_of(name).get_template(name)


def environment_of(template: str) -> Environment:
    """Return the environment of a template."""
    return _environment(escapes=template.endswith((".html.jinja", ".xml.jinja")))


@cache
def _environment(*, escapes: bool) -> Environment:
    environment = Environment(
        loader=FunctionLoader(_source),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        autoescape=escapes,  # noqa: S701
        bytecode_cache=CompiledTemplates(f"{escapes=}"),
    )
    environment.filters.update(FILTERS)
    return environment


def _source(name: str) -> str:
    return files("botowright.templates").joinpath(name).read_text("utf-8")


class CompiledTemplates(jinja2.BytecodeCache):
    """The templates as Jinja compiled them: compiling takes a tenth of a small build.

    Jinja checks Python's version and the text of the template. The key has the rest: Jinja's
    version, the options of the environment, and the source of this module.
    """

    def __init__(self, options: str) -> None:
        own = files("botowright.render").joinpath("environment.py").read_text("utf-8")
        self._prefix = f"{jinja2.__version__}\n{options}\n{own}\n"

    def load_bytecode(self, bucket: Any) -> None:
        """Read a template from the user's cache."""
        content = user_cache.read("templates", bucket.key)
        if content is not None:
            bucket.bytecode_from_string(content)

    def dump_bytecode(self, bucket: Any) -> None:
        """Write a template to the user's cache."""
        user_cache.write("templates", bucket.key, bucket.bytecode_to_string())

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return the key of a template."""
        return sha256(os.fsencode(f"{self._prefix}{name}\n{filename}")).hexdigest()
