"""Types that are inferred from an expression, a docstring or a name.

Each rule is true for every program: a comparison of strings is a bool, `[]` is a list of unknown
elements. Without a rule the result is None, and the stub has Incomplete. A default does not
determine the type of a parameter: `verify=True` accepts a path too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import libcst as cst

from botowright.stubs.stub import INCOMPLETE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from botowright.stubs.stub import Import

_PACKAGES = ("aioboto3", "aiobotocore", "boto3", "botocore", "s3transfer")
_CALLS = {
    "all": "bool", "any": "bool", "bool": "bool", "callable": "bool", "float": "float",
    "hasattr": "bool", "int": "int", "isinstance": "bool", "issubclass": "bool", "len": "int",
    "object": "object", "str": "str",
    "set": "set[Incomplete]", "dict": "dict[Incomplete, Incomplete]", "list": "list[Incomplete]",
}  # fmt: skip
_QUALIFIED_CALLS = {
    "logging.getLogger": "logging.Logger",
    "threading.Condition": "threading.Condition",
    "threading.Event": "threading.Event",
    "threading.Lock": "threading.Lock",
    "os.path.join": "str",
    "os.path.dirname": "str",
}
_TEXT_METHODS = {"format": "str", "join": "str", "encode": "bytes", "split": "list[str]"}
# Generic classes, with the number of their type arguments. Strict checkers require these.
_GENERIC = {
    "MutableMapping": 2, "OrderedDict": 2, "Popen": 1, "PriorityQueue": 1, "Queue": 1,
    "WeakValueDictionary": 2, "dict": 2, "list": 1,
}  # fmt: skip
_DOCUMENTED = {
    "str": "str", "string": "str", "bool": "bool", "boolean": "bool", "bytes": "bytes",
}  # fmt: skip
_TYPE_LINE = re.compile(r"^\s*:type\s+(\w+):\s*(.+?)\s*$", re.MULTILINE)
_RETURN_LINE = re.compile(r"^\s*:rtype:\s*(.+?)\s*$", re.MULTILINE)
# Special methods whose parameters and results Python defines.
SPECIAL_RETURNS = {
    "__bool__": "bool", "__contains__": "bool", "__delitem__": "None", "__eq__": "bool",
    "__hash__": "int", "__init__": "None", "__len__": "int", "__ne__": "bool", "__repr__": "str",
    "__setitem__": "None", "__str__": "str", "__setattr__": "None", "__delattr__": "None",
}  # fmt: skip
_EXIT = ("type[BaseException] | None", "BaseException | None", "TracebackType | None")
SPECIAL_PARAMETERS = {
    "__contains__": ("object",),
    "__eq__": ("object",),
    "__ne__": ("object",),
    "__getattr__": ("str",),
    "__setattr__": ("str", "Incomplete"),
    "__exit__": _EXIT,
    "__aexit__": _EXIT,
}


@dataclass(frozen=True, slots=True)
class Known:
    """The names of a module that an expression may use."""

    imports: Mapping[str, Import]
    classes: frozenset[str]

    def class_named(self, name: str) -> str | None:
        """Return the name if it is a class of one of the packages, otherwise None."""
        if name in self.classes:
            return name
        origin = self.imports.get(name)
        if (
            origin is None
            or origin.name is None
            or origin.module.partition(".")[0] not in _PACKAGES
        ):
            return None
        is_class = origin.name[0].isupper() and not origin.name.isupper()
        return name if is_class and origin.name not in _GENERIC else None


def type_of(  # noqa: PLR0911  # one for each kind of expression
    node: cst.BaseExpression, known: Known
) -> str | None:
    """Return the type of an expression, None if it is unknown."""
    match node:
        case cst.SimpleString() | cst.ConcatenatedString() | cst.FormattedString():
            is_bytes = isinstance(node, cst.SimpleString) and "b" in node.prefix.lower()
            return "bytes" if is_bytes else "str"
        case cst.Integer():
            return "int"
        case cst.Float():
            return "float"
        case cst.Name(value="True" | "False") | cst.Comparison():
            return "bool"
        case cst.Name(value="None"):
            return "None"
        case cst.UnaryOperation(operator=cst.Not()):
            return "bool"
        case cst.UnaryOperation(operator=cst.Minus()):
            return type_of(node.expression, known)
        case cst.BinaryOperation():
            return _operation(node, known)
        case cst.Call():
            return _call(node, known)
        case _:
            return _display(node, known)


def union(types: Iterable[str | None]) -> str | None:
    """Return the union of types, None if one of them is unknown."""
    found = list(dict.fromkeys(types))
    if None in found or not found:
        return None
    known = sorted(filter(None, found), key=lambda name: name == "None")
    if len(known) > _MOST_OPTIONS:
        return None
    return " | ".join(known)


_MOST_OPTIONS = 3


def with_type_arguments(base: str) -> str:
    """Return a base class, with its type arguments if it is generic."""
    count = _GENERIC.get(base.rpartition(".")[2])
    return f"{base}[{', '.join([INCOMPLETE] * count)}]" if count else base


def documented_parameters(docstring: str | None, known: Known) -> dict[str, str]:
    """Return the types of a docstring's `:type name:` fields, if they are simple."""
    fields = _TYPE_LINE.findall(docstring or "")
    types = {name: _documented(text, known) for name, text in fields}
    return {name: found for name, found in types.items() if found}


def documented_return(docstring: str | None, known: Known) -> str | None:
    """Return the type of a docstring's `:rtype:` field, if it is simple."""
    found = _RETURN_LINE.search(docstring or "")
    return _documented(found[1], known) if found else None


def _documented(text: str, known: Known) -> str | None:
    found = re.fullmatch(r"(?::py:class:|:class:)?`*~?([\w.]+)`*\.?", text)
    if not found:
        return None
    name = found[1].rpartition(".")[2]
    return _DOCUMENTED.get(found[1].lower()) or known.class_named(name)


def _operation(node: cst.BinaryOperation, known: Known) -> str | None:
    left, right = type_of(node.left, known), type_of(node.right, known)
    if left == "str" and isinstance(node.operator, cst.Modulo):
        return "str"
    return left if left == right and left in {"str", "int", "bytes", "list[str]"} else None


def _call(node: cst.Call, known: Known) -> str | None:
    match node.func:
        case cst.Name(value=name):
            return known.class_named(name) or _CALLS.get(name)
        case cst.Attribute(value=cst.Name(value=module), attr=cst.Name(value=name)):
            return _QUALIFIED_CALLS.get(f"{module}.{name}")
        case cst.Attribute(value=value, attr=cst.Name(value="startswith" | "endswith")):
            return "bool"
        case cst.Attribute(value=value, attr=cst.Name(value=name)) if name in _TEXT_METHODS:
            return _TEXT_METHODS[name] if type_of(value, known) == "str" else None
        case _:
            return None


def _display(node: cst.BaseExpression, known: Known) -> str | None:
    match node:
        case cst.List(elements=elements):
            return f"list[{_elements(elements, known)}]"
        case cst.ListComp():
            return f"list[{INCOMPLETE}]"
        case cst.Set(elements=elements):
            return f"set[{_elements(elements, known)}]"
        case cst.Tuple(elements=elements) if elements:
            return f"tuple[{_elements(elements, known)}, ...]"
        case cst.Dict(elements=elements):
            keys = [e.key for e in elements if isinstance(e, cst.DictElement)]
            key = _same([type_of(k, known) for k in keys])
            values = [e.value for e in elements if isinstance(e, cst.DictElement)]
            value = _same([type_of(v, known) for v in values])
            value = value if value in {"str", "int", "float", "bool"} else INCOMPLETE
            return f"dict[{key}, {value}]"
        case _:
            return None


def _elements(elements: Iterable[cst.BaseElement], known: Known) -> str:
    return _same([type_of(element.value, known) for element in elements])


def _same(types: list[str | None]) -> str:
    first = types[0] if types else None
    is_simple = first in {"str", "int", "float", "bool", "bytes"}
    return first if first and is_simple and set(types) == {first} else INCOMPLETE
