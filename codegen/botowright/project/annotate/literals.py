"""Dictionary and list literals, compared with the type that a method wants.

A type is written only for a literal that has all required keys and no other ones. Otherwise a
checker would report the annotation, not the mistake.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeGuard

import libcst as cst
from libcst import matchers as m

from botowright.ir.annotations import Generic, LiteralOf, Name, Symbol, Union, options_of
from botowright.ir.definitions import LiteralAlias, TypedDictDef, UnionAlias
from botowright.ir.modules import (
    LITERALS,
    REQUESTS,
    RESOURCE_REQUESTS,
    RESOURCE_RESPONSES,
    RESOURCE_VIEWS,
    RESPONSES,
    VIEWS,
)
from botowright.ir.symbols import (
    ANY,
    BOOL,
    DICT,
    INT,
    LIST,
    LIST_OR_TUPLE,
    MAPPING,
    SEQUENCE,
    STR,
    TUPLE,
)
from botowright.project.annotate.spelling import Written

if TYPE_CHECKING:
    from collections.abc import Collection

    from botowright.ir.annotations import Annotation
    from botowright.project.flow.service_types import ServiceTypes
    from botowright.project.values import Typed

_LISTS = (LIST, SEQUENCE, LIST_OR_TUPLE)
_MAPS = (DICT, MAPPING)
_REQUEST_MODULES = {
    **dict.fromkeys((VIEWS, RESPONSES), REQUESTS),
    **dict.fromkeys((RESOURCE_VIEWS, RESOURCE_RESPONSES), RESOURCE_REQUESTS),
}
_VIEW = "Like"
# The TypedDicts that belong to no service, with their keys.
_OF_NO_SERVICE = {
    "CopySource": ("Bucket", "Key", "VersionId"),
    "PaginatorConfig": ("MaxItems", "PageSize", "StartingToken"),
    "WaiterConfig": ("Delay", "MaxAttempts"),
}
_REQUIRED = {"CopySource": ("Bucket", "Key")}  # those of them that are required
_VALUES = "..values"
AS_LITERAL = "write the dictionary as a literal"


@dataclass(frozen=True, slots=True)
class Expected:
    """A type that a value should have, in the form that code writes for its own variables."""

    service: str
    annotation: Annotation

    def key(self, types: ServiceTypes, key: str | None) -> Expected | None:
        """Return the type of the value of a key."""
        if key in _keys_of_no_service(self.annotation):
            return Expected(self.service, ANY)
        for option in options_of(self.annotation):
            if isinstance(option, Generic) and option.origin in _MAPS:
                return self._inner(option.arguments[1])
            for definition in types.typed_dicts(self.service, option):
                for each in definition.fields:
                    if each.key == key:
                        return self._inner(each.annotation)
        return None

    def element(self) -> Expected | None:
        """Return the type of the elements of a list."""
        for option in options_of(self.annotation):
            if isinstance(option, Generic) and option.origin in _LISTS:
                return self._inner(option.arguments[0])
        return None

    def step(self, types: ServiceTypes, step: str | None) -> Expected | None:
        """Return the type below a key, or of an element if the step is None."""
        return self.element() if step is None else self.key(types, step)

    def members(self, types: ServiceTypes) -> frozenset[str]:
        """Return the members of an enum; none if the type is not an enum."""
        return _enum(types, self) or frozenset()

    @property
    def of_dictionary(self) -> Expected:
        """Return the type of a dictionary: S3 copies from a `CopySource` or from a string."""
        named = [each for each in options_of(self.annotation) if _keys_of_no_service(each)]
        return Expected(self.service, named[0]) if named else self

    @property
    def is_map(self) -> bool:
        """Return whether the type is a dictionary with any keys."""
        options = options_of(self.annotation)
        return any(isinstance(option, Generic) and option.origin in _MAPS for option in options)

    def has_names(self, types: ServiceTypes) -> bool:
        """Return whether the type has TypedDicts or enums, which a checker does not infer."""
        return _has_names(self.annotation, self.service, types)

    def fits(self, types: ServiceTypes, given: Typed) -> bool:
        """Return whether a received value has this type, as far as its TypedDicts tell.

        A list of one TypedDict does not fit a list of another one, even if each value would fit.
        """
        if given.service != self.service:
            return not _has_names(given.annotation, given.service, types)
        return _fits(types, self.service, given.annotation, self.annotation)

    def _inner(self, annotation: Annotation) -> Expected:
        return Expected(self.service, written_form(annotation))


def written_form(annotation: Annotation) -> Annotation:
    """Return the type that code gives to its own variable: `list[Tag]` for `Sequence[TagLike]`.

    The requests have a name for each type that is the same in responses.
    """
    match annotation:
        case Name(Symbol(module, name)) if module in _REQUEST_MODULES:
            return Name(Symbol(_REQUEST_MODULES[module], name.removesuffix(_VIEW)))
        case Generic(origin, arguments) if origin in _LISTS:
            return Generic(LIST, tuple(map(written_form, arguments)))
        case Generic(origin, arguments) if origin in _MAPS:
            return Generic(DICT, tuple(map(written_form, arguments)))
        case Generic(origin, arguments):
            return Generic(origin, tuple(map(written_form, arguments)))
        case Union(options):
            kept = [o for o in options if not (isinstance(o, Generic) and o.origin == TUPLE)]
            forms = tuple(dict.fromkeys(map(written_form, kept)))
            return forms[0] if len(forms) == 1 else Union(forms)
        case _:
            return annotation


def mismatch(types: ServiceTypes, expected: Expected, node: cst.BaseExpression) -> str | None:
    """Return why a checker would refuse a literal of a type, None if it would not."""
    match node:
        case cst.Dict():
            return _dict_mismatch(types, expected, node)
        case cst.List(elements=elements):
            inner = expected.element()
            if inner is None:
                return f"a list is not {_shown(expected)}"
            each = (mismatch(types, inner, e.value) for e in elements if isinstance(e, cst.Element))
            return next(filter(None, each), None)
        case cst.ListComp(elt=elt):
            inner = expected.element()
            return "a list is not wanted" if inner is None else mismatch(types, inner, elt)
        case cst.Call() if is_dict_call(node):
            return _dict_call_mismatch(types, expected, node)
        case _:
            return _value_mismatch(types, expected, node)


def _dict_mismatch(types: ServiceTypes, expected: Expected, node: cst.Dict) -> str | None:
    options = options_of(expected.annotation)
    if expected.is_map:
        values = (
            mismatch(types, inner, e.value)
            for e in node.elements
            if (inner := expected.key(types, None)) is not None
        )
        return next(filter(None, values), None)
    if any(isinstance(element, cst.StarredDictElement) for element in node.elements):
        return "it has keys of another dictionary (**)"
    pairs = {literal_text(e.key): e.value for e in node.elements if isinstance(e, cst.DictElement)}
    if None in pairs:
        return "it has a key that is not a string literal"
    if _keys_of_no_service(expected.annotation):
        return _mismatch_of_no_service(expected.of_dictionary, pairs)
    arms = [d for option in options for d in types.typed_dict_options(expected.service, option)]
    if not arms:
        return f"a dictionary is not {_shown(expected)}"
    problems = [_arm_mismatch(types, expected, arm, pairs) for arm in arms]
    return None if None in problems else problems[0]


def _mismatch_of_no_service(expected: Expected, pairs: Collection[str | None]) -> str | None:
    name = _shown(expected)
    unknown = [key for key in pairs if key not in _keys_of_no_service(expected.annotation)]
    if unknown:
        return f"{name} has no key {unknown[0]}"
    missing = [key for key in _REQUIRED.get(name, ()) if key not in pairs]
    return f"it begins without the key {missing[0]}, which {name} requires" if missing else None


def _dict_call_mismatch(types: ServiceTypes, expected: Expected, node: cst.Call) -> str | None:
    """Return why a checker would refuse a call of `dict`: none makes a TypedDict of it."""
    if not expected.is_map or any(argument.keyword is None for argument in node.args):
        return AS_LITERAL
    inner = expected.key(types, None)
    values = (argument.value for argument in node.args if inner is not None)
    problems = (mismatch(types, inner, value) for value in values if inner is not None)
    return next(filter(None, problems), None)


def _arm_mismatch(
    types: ServiceTypes,
    expected: Expected,
    arm: tuple[TypedDictDef, ...],
    pairs: dict[str | None, cst.BaseExpression],
) -> str | None:
    fields = {each.key: each for definition in arm for each in definition.fields}
    name = arm[0].name
    for key, value in pairs.items():
        if key not in fields:
            return f"{name} has no key {key}"
        inner = Expected(expected.service, written_form(fields[key].annotation))
        problem = mismatch(types, inner, value)
        if problem is not None:
            return problem
    missing = [key for key, each in fields.items() if each.required and key not in pairs]
    return f"it begins without the key {missing[0]}, which {name} requires" if missing else None


def _value_mismatch(
    types: ServiceTypes, expected: Expected, node: cst.BaseExpression
) -> str | None:
    enum = _enum(types, expected)
    match node:
        case cst.SimpleString() if enum is not None and node.evaluated_value not in enum:
            return f"{node.value} is no value of {_shown(expected)}"
        case cst.SimpleString() if expected.annotation in (INT, BOOL):
            return f"{node.value} is not {_shown(expected)}"
        case cst.FormattedString() | cst.BinaryOperation() if enum is not None:
            return f"a string that the program makes is not {_shown(expected)}"
        case cst.Integer() | cst.Float() if expected.annotation == STR:
            return f"{node.value} is not a string"
        case cst.Name(value="None"):
            return "None is not accepted"
        case _:
            return None


def _enum(types: ServiceTypes, expected: Expected) -> frozenset[str] | None:
    values: set[str] = set()
    for option in options_of(expected.annotation):
        match option:
            case LiteralOf(found):
                values.update(found)
            case Name(symbol) if isinstance(
                alias := types.enum(expected.service, symbol), LiteralAlias
            ):
                values.update(alias.values)
            case _:
                return None
    return frozenset(values)


def _has_names(annotation: Annotation, service: str, types: ServiceTypes) -> bool:
    match annotation:
        case Name(symbol) if symbol.module == LITERALS or _keys_of_no_service(annotation):
            return True
        case Name(symbol):
            return isinstance(types.definition(service, symbol), (TypedDictDef, UnionAlias))
        case Generic(_, arguments):
            return any(_has_names(argument, service, types) for argument in arguments)
        case Union(options):
            return any(_has_names(option, service, types) for option in options)
        case _:
            return False


def _fits(types: ServiceTypes, service: str, given: Annotation, wanted: Annotation) -> bool:
    options = options_of(wanted)
    return all(
        any(_option_fits(types, service, option, each) for each in options)
        for option in options_of(given)
    )


def _option_fits(types: ServiceTypes, service: str, given: Annotation, wanted: Annotation) -> bool:
    match given, wanted:
        case Name(one), Name(other):
            definition = types.definition(service, one)
            return definition is None or definition is types.definition(service, other)
        case Generic(one, inner), Generic(other, outer) if (one in _MAPS) == (other in _MAPS):
            return _fits(types, service, inner[-1], outer[-1])
        case _:
            return not _has_names(given, service, types)


def _keys_of_no_service(annotation: Annotation) -> tuple[str, ...]:
    match annotation:
        case Name(Symbol(module, name)) if module == _VALUES:
            return _OF_NO_SERVICE.get(name, ())
        case Union(options):
            return next(filter(None, map(_keys_of_no_service, options)), ())
        case _:
            return ()


def is_dict_call(node: cst.BaseExpression) -> TypeGuard[cst.Call]:
    """Return whether an expression is a call of `dict`."""
    return isinstance(node, cst.Call) and m.matches(node.func, m.Name("dict"))


def literal_text(node: cst.BaseExpression | None) -> str | None:
    """Return the value of a string literal, None for anything else."""
    value = node.evaluated_value if isinstance(node, cst.SimpleString) else None
    return value if isinstance(value, str) else None


def _shown(expected: Expected) -> str:
    return Written(expected.service, expected.annotation).shown
