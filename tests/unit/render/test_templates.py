"""A template prints the text of a model only through a filter."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

import pytest
from jinja2 import Environment, nodes

from botowright.render.environment import FILTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDERS = ("service", "package", "hub")
TEMPLATES = sorted(
    f"{folder}/{file.name}"
    for folder in FOLDERS
    for file in files("botowright.templates").joinpath(folder).iterdir()
    if file.name.endswith(".jinja")
)
# Code that `render` makes. It checks the names in it, and quotes the strings.
LINES = {
    "argument",
    "decorator",
    "error.response_tail",
    "exceptions.name",
    "exceptions.tail",
    "phantom.name",
    "phantom.tail",
    "signature.keyword",
    "signature.name",
    "signature.tail",
    "base_exceptions",
    "definition.body",
    "definition.header",
    "definition.typed_dict",
    "error.response.body",
    "error.response.header",
    "function",
    "line",
    "response.body",
    "response.header",
    "parameter",
    "signature.returns",
    "statement",
    # A target does not come from a model. A package is an identifier.
    "libraries",
    "package",
    "service.client_package",
    "target.library",
    "target.package",
    "targets.package",
    "targets.title",
}
JOINED_LINES = {
    "class.header",
    "definition.alias",
    "error.header",
    "header",
    "signature.documentation",
    "resolver",
}
# Arguments that these templates give to a macro.
ARGUMENTS = {"function_name"}


def unquoted(text: str) -> Iterator[str]:
    """Yield each text that a template prints without a filter, except lines that `render` made."""
    tree = Environment(autoescape=True).parse(text)  # it renders nothing
    macros = {macro.name for macro in tree.find_all(nodes.Macro)}
    for imported in tree.find_all(nodes.FromImport):
        macros |= {name if isinstance(name, str) else name[1] for name in imported.names}
    for output in tree.find_all(nodes.Output):
        for node in output.nodes:
            for part in _alternatives(node):
                if not _is_safe(part, macros):
                    yield _source(part)


def _alternatives(node: nodes.Node) -> Iterator[nodes.Node]:
    """Yield what an expression may be: `a if b else c`, `a or b`, `a ~ b`."""
    match node:
        case nodes.CondExpr():
            for part in (node.expr1, node.expr2):
                if part is not None:
                    yield from _alternatives(part)
        case nodes.Or():
            yield from (*_alternatives(node.left), *_alternatives(node.right))
        case nodes.Concat():
            for part in node.nodes:
                yield from _alternatives(part)
        case _:
            yield node


def _is_safe(node: nodes.Node, macros: set[str]) -> bool:
    match node:
        case nodes.TemplateData() | nodes.Const():
            return True
        case nodes.Call(node=nodes.Name(name=name)):
            return name in macros
        case nodes.Filter(name="indent" | "trim", node=inner):
            return _is_safe(inner, macros)
        case nodes.Filter(name="join", node=joined):
            is_mapped = isinstance(joined, nodes.Filter) and joined.name == "map"
            return _maps_to(joined) in FILTERS if is_mapped else _source(joined) in JOINED_LINES
        case nodes.Filter(name=name):
            return name in FILTERS or name == "length"
        case _:
            return _source(node) in LINES | ARGUMENTS


def _maps_to(node: nodes.Filter) -> str:
    (name,) = node.args
    return str(name.as_const())


def _source(node: nodes.Node) -> str:
    match node:
        case nodes.Name(name=name):
            return name
        case nodes.Getattr(node=inner, attr=name):
            return f"{_source(inner)}.{name}"
        case _:
            return repr(node)


@pytest.mark.parametrize("template", TEMPLATES)
def test_text_is_quoted(template: str) -> None:
    text = files("botowright.templates").joinpath(template).read_text("utf-8")
    assert list(unquoted(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        '"""{{ service.title }}"""',
        "{{ title | trim }}",
        "{{ a if b else title }}",
        "{% for name in names %}{{ name }}{% endfor %}",
        '{{ names | join(", ") }}',
        "{% macro m(x) %}{{ x }}{% endmacro %}",
        '{{ "(" ~ title ~ ")" }}',
    ],
)
def test_text_that_is_not_quoted_is_found(text: str) -> None:
    assert list(unquoted(text))
