"""The templates, wherever they are installed."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from botowright.render.layout import identifier, quoted
from botowright.render.prose import code_span, escaped, markdown, one_line, toml_string
from botowright.system import cache as user_cache

if TYPE_CHECKING:
    from jinja2 import BytecodeCache, Environment

# A template prints a model's text through a filter, one for each kind of place. A test finds text
# that a template prints without one.
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
    """Return a template's text. A name that the template lacks is an error."""
    return environment_of(template).get_template(template).render(**values)


def compile_templates(folder: str) -> None:
    """Compile the templates of a folder: before workers are forked, since each would do it."""
    for file in files("botowright.templates").joinpath(folder).iterdir():
        if file.name.endswith(".jinja"):
            name = f"{folder}/{file.name}"
            environment_of(name).get_template(name)


def environment_of(template: str) -> Environment:
    """Return the environment that a template is written for."""
    return _environment(escapes=template.endswith((".html.jinja", ".xml.jinja")))


@cache
def _environment(*, escapes: bool) -> Environment:
    # Deferred: the import takes 28 ms, and a build with nothing to do renders nothing.
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        loader=FunctionLoader(_source),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        autoescape=escapes,  # noqa: S701
        bytecode_cache=_compiled(f"{escapes=}"),
    )
    environment.filters.update(FILTERS)
    return environment


def _source(name: str) -> str:
    return files("botowright.templates").joinpath(name).read_text("utf-8")


def _compiled(options: str) -> BytecodeCache:
    """Return the templates as Jinja compiled them: to do it takes a tenth of a small build.

    Jinja checks that Python and the template's text are the same. The key has what it does not
    check: its version, and ours, as in the source of this module.
    """
    import jinja2

    own = files("botowright.render").joinpath("environment.py").read_text("utf-8")
    prefix = f"{jinja2.__version__}\n{options}\n{own}\n"

    class Compiled(jinja2.BytecodeCache):
        def load_bytecode(self, bucket: Any) -> None:
            content = user_cache.read("templates", bucket.key)
            if content is not None:
                bucket.bytecode_from_string(content)

        def dump_bytecode(self, bucket: Any) -> None:
            user_cache.write("templates", bucket.key, bucket.bytecode_to_string())

        def get_cache_key(self, name: str, filename: str | None = None) -> str:
            return sha256(f"{prefix}{name}\n{filename}".encode()).hexdigest()

    return Compiled()
