"""Signatures that botocore's source gives only by convention.

`Config` (botocore/config.py) takes `*args` and `**kwargs`, matches them with the keys of
OPTION_DEFAULTS, and sets an attribute for each. An error (botocore/exceptions.py) takes `**kwargs`
and formats `fmt` with them: a missing field raises KeyError.
"""

from __future__ import annotations

import re
from dataclasses import replace
from string import Formatter
from typing import TYPE_CHECKING

import libcst as cst

from botowright.stubs.bodies import text_of_string
from botowright.stubs.stub import Class, Function, Kind, Parameter, Signature, Variable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from botowright.stubs.stub import Definition

_SELF = Parameter("self", Kind.NORMAL)
_OPTIONS = "OPTION_DEFAULTS"
_FORMAT = "fmt"


def with_options(found: Class, node: cst.ClassDef) -> Class:
    """Return a class with the attributes and parameters of its OPTION_DEFAULTS."""
    value = _assigned(node, _OPTIONS)
    if not isinstance(value, cst.Call) or not value.args:
        return found
    options = dict(_pairs(value.args[0].value))
    parameters = [Parameter(name, Kind.NORMAL, None, default) for name, default in options.items()]
    init = Signature((_SELF, *parameters), "None")
    attributes: dict[str, Definition] = {
        name: Variable(name, parameter=name) for name in options if name not in found.members
    }
    members = {**found.members, **attributes, "__init__": Function("__init__", (init,))}
    return replace(found, members=members)


def with_format_arguments(
    found: Class, node: cst.ClassDef, classes: Mapping[str, Definition]
) -> Class:
    """Return an error class with the keywords of its format."""
    value = _assigned(node, _FORMAT)
    init = _init(found, classes)
    if value is None or init is None:
        return found
    taken = {parameter.name: parameter for parameter in init.parameters}
    names = [name for name in _fields(text_of_string(value) or "") if name not in taken]
    if not names or "kwargs" not in taken:
        return found
    positional = [p for p in init.parameters if p.kind is Kind.NORMAL]
    required = [Parameter(name, Kind.KEYWORD_ONLY, "object") for name in names]
    signature = Signature((*positional, *required, taken["kwargs"]), "None")
    members = {**found.members, "__init__": Function("__init__", (signature,))}
    return replace(found, members=members)


def _fields(text: str) -> list[str]:
    """Return the names in a format, each once, e.g. `error` for `{error.response!r}`."""
    fields = [field for _, field, _, _ in Formatter().parse(text) if field]
    return list(dict.fromkeys(re.split(r"[.\[]", field)[0] for field in fields))


def _init(found: Class, classes: Mapping[str, Definition]) -> Signature | None:
    """Return the `__init__` of a class of the module: its own, or the first inherited one."""
    match found.members.get("__init__"):
        case Function(signatures=(init, *_)):
            return init
        case _:
            pass
    for base in found.bases:
        parent = classes.get(base)
        inherited = _init(parent, classes) if isinstance(parent, Class) else None
        if inherited is not None:
            kept = [p for p in inherited.parameters if p.kind is not Kind.KEYWORD_ONLY]
            return replace(inherited, parameters=tuple(kept))
    return None


def _assigned(node: cst.ClassDef, name: str) -> cst.BaseExpression | None:
    for statement in node.body.body:
        match statement:
            case cst.SimpleStatementLine(
                body=[
                    cst.Assign(
                        targets=[cst.AssignTarget(target=cst.Name(value=found))], value=value
                    )
                ]
            ) if (found == name):
                return value
            case _:
                pass
    return None


def _pairs(value: cst.BaseExpression) -> Iterator[tuple[str, str]]:
    match value:
        case cst.List(elements=elements) | cst.Tuple(elements=elements):
            for element in elements:
                match element.value:
                    case cst.Tuple(elements=[cst.Element(value=key), cst.Element(value=default)]):
                        yield text_of_string(key) or "", _default(default)
                    case _:
                        pass
        case _:
            pass


def _default(node: cst.BaseExpression) -> str:
    match node:
        case cst.Name(value="None" | "True" | "False" as value) | cst.Integer(value=value):
            return value
        case _:
            return "..."
