"""The shape modules (literals, requests, responses): real Python, evaluated when it is imported.

The part of an annotation inside its qualifiers is quoted if it mentions a name that is not defined
yet, or a name that an earlier key of the class hides. (pyright looks names up in the class body
first.) Qualifiers are never quoted: then `__required_keys__` would be wrong on 3.10 and 3.13.

If most keys are optional, the class is `total=False` and the other keys are `Required`. Four of
five keys are optional, and a checker reads each qualifier.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from botowright.ir.annotations import Annotation, Name, Symbol, Union
from botowright.ir.definitions import Definition, LiteralAlias, Reexport, TypedDictDef, UnionAlias
from botowright.ir.identifiers import stands_in_a_class
from botowright.ir.modules import LITERALS, file_name
from botowright.ir.symbols import LIMIT_NAMES, LITERAL
from botowright.ir.targets import GeneratedPackage
from botowright.render import annotations as a
from botowright.render.environment import render
from botowright.render.layout import (
    INDENT,
    Atom,
    bracketed,
    fits,
    identifier,
    in_brackets,
    on_lines,
    quoted,
)
from botowright.render.prose import alias_docstring, call_docstring, docstring_lines, key_docstring
from botowright.render.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from botowright.ir.modules import LiteralsModule, ShapesModule
    from botowright.ir.targets import Target


# These are never quoted, so a key of the same name would hide one.
_QUALIFIERS = frozenset((a.REQUIRED.name, a.NOT_REQUIRED.name, a.READ_ONLY.name))
# pyrefly 1.5 widens a Literal of more than 256 values to str, but not a union of shorter ones.
_MOST_VALUES = 200


@dataclass(frozen=True, slots=True)
class ClassText:
    """A TypedDict in class syntax: its header, and the lines of its keys.

    They are text, because there are 90,000 of them: joining lines in the template is slower.
    """

    header: str
    body: str  # empty only in a stub, whose header then ends in `...`


@dataclass(frozen=True, slots=True)
class CallText:
    """A TypedDict in functional syntax, for keys that a class body cannot spell."""

    name: str
    typed_dict: str
    lines: list[str]
    arguments: list[str]
    documentation: list[str]


@dataclass(frozen=True, slots=True)
class AliasText:
    """A type alias."""

    alias: list[str]


DefinitionText: TypeAlias = ClassText | CallText | AliasText


def literals_module(package: GeneratedPackage, title: str, module: LiteralsModule) -> str:
    """Return the text of a service's `literals` module."""
    aliases = (*module.enums, *module.named_classes)
    defined = [alias.name for alias in aliases]
    used = (LITERAL, a.TYPE_ALIAS) if aliases else ()
    scope = Scope(package, module.name, defined=defined, used=used)
    return render(
        "service/literals.py.jinja",
        title=title,
        names=[alias.name for alias in module.named_classes],
        imports=scope.import_lines(),
        aliases=[literal_lines(alias, scope) for alias in aliases],
    )


def names_module(target: Target, names: Mapping[str, tuple[str, ...]]) -> str:
    """Return the text of the package's own `literals` module: aliases with their names.

    An alias without names is `Never`, so that a program that imports it runs with any services.
    """
    used = {LITERAL, a.TYPE_ALIAS}
    if not all(names.values()):
        used.add(a.NEVER)
    scope = Scope(GeneratedPackage(target), LITERALS, defined=names, used=used)
    return render(
        "package/literals.py.jinja",
        imports=scope.import_lines(),
        aliases=[
            lines for name, values in names.items() for lines in _name_aliases(name, values, scope)
        ],
    )


def _name_aliases(name: str, values: tuple[str, ...], scope: Scope) -> Iterator[list[str]]:
    """Yield the lines of an alias. The parts of a long one come first."""
    parts = [values[i : i + _MOST_VALUES] for i in range(0, len(values), _MOST_VALUES)]
    if len(parts) == 1:
        yield literal_lines(LiteralAlias(name, values), scope)
        return
    part_names = [f"_{name}{number}" for number in range(1, len(parts) + 1)]
    for part_name, part in zip(part_names, parts, strict=True):
        yield literal_lines(LiteralAlias(part_name, part), scope)
    union = " | ".join(part_names) or scope.spell(a.NEVER)
    yield [f"{name}: {scope.spell(a.TYPE_ALIAS)} = {union}"]


def structures_module(package: GeneratedPackage, title: str, module: ShapesModule) -> str:
    """Return the text of a module of TypedDicts, e.g. a service's `requests`."""
    own = [d for d in module.definitions if not isinstance(d, Reexport)]
    keys = {field.key for d in own if isinstance(d, TypedDictDef) for field in d.fields}
    scope = Scope(
        package,
        module.name,
        defined=[definition.name for definition in own],
        reexported=[d.symbol for d in module.definitions if isinstance(d, Reexport)],
        taken=_QUALIFIERS & keys,
        avoided=LIMIT_NAMES & keys,
        used=symbols_used(own),
    )
    return render(
        f"service/{file_name(module.name)}.py.jinja",
        title=title,
        target=package.target,
        first_name=own[0].name if own else "",
        imports=scope.import_lines(),
        reexports=scope.reexport_lines(),
        definitions=list(_definition_texts(own, a.Spelling(scope))),
        has_mutable_types=any(
            not field.read_only for d in own if isinstance(d, TypedDictDef) for field in d.fields
        ),
        first_is_class=bool(own) and isinstance(own[0], TypedDictDef) and is_class(own[0]),
    )


def symbols_used(definitions: Iterable[Definition]) -> set[Symbol]:
    """Return every symbol that some definitions need, with those of `typing`."""
    annotations: list[Annotation] = []
    symbols: set[Symbol] = set()
    for definition in definitions:
        match definition:
            case TypedDictDef(_, fields, _, extends):
                symbols.add(extends or a.TYPED_DICT)
                total = _is_total(definition)
                for field in fields:
                    annotations.append(field.annotation)
                    if field.required != total:
                        symbols.add(a.REQUIRED if field.required else a.NOT_REQUIRED)
                    if field.read_only:
                        symbols.add(a.READ_ONLY)
            case UnionAlias(_, arms):
                symbols.add(a.TYPE_ALIAS)
                symbols.update(arms)
            case LiteralAlias():
                symbols.update((a.TYPE_ALIAS, LITERAL))
            case Reexport(symbol):
                symbols.add(symbol)
    return symbols | a.symbols_in(*annotations)


def _definition_texts(
    definitions: Sequence[Definition], spelling: a.Spelling
) -> Iterator[DefinitionText]:
    undefined = {d.name for d in definitions if not isinstance(d, Reexport)}
    for definition in definitions:
        match definition:
            case TypedDictDef():
                yield typed_dict_text(definition, spelling, undefined)
                undefined.discard(definition.name)
            case UnionAlias(name, arms):
                alias = spelling.text(Union(tuple(map(Name, arms))))
                *lines, head = _alias_head(name, spelling.scope)
                docstring = alias_docstring(definition.documentation)
                yield AliasText([*lines, *on_lines(head, alias, "", ""), *docstring])
                undefined.discard(name)
            case LiteralAlias() | Reexport():
                pass


def typed_dict_text(
    definition: TypedDictDef,
    spelling: a.Spelling,
    undefined: AbstractSet[str] = frozenset(),
    *,
    stub: bool = False,
) -> ClassText | CallText:
    """Return a TypedDict as text. `undefined` has the names that are not defined before it."""
    spell = spelling.scope.spell
    arguments = [] if _is_total(definition) else ["total=False"]
    if definition.closed:
        arguments.append("closed=True")
    if not is_class(definition):
        lines = _entry_lines(definition, spelling, undefined)
        documentation = call_docstring(definition)
        return CallText(definition.name, spell(a.TYPED_DICT), lines, arguments, documentation)
    bases = [spell(definition.extends or a.TYPED_DICT), *arguments]
    body = docstring_lines(definition.documentation, INDENT)
    if body and definition.fields:
        body.append("")
    body += _field_lines(definition, spelling, undefined)
    if not body and not stub:
        body.append(f"{INDENT}pass")
    closing = "):" if body else "): ..."
    return ClassText(
        header="\n".join(in_brackets(f"class {identifier(definition.name)}(", bases, closing)),
        body="\n".join(body),
    )


def _is_total(definition: TypedDictDef) -> bool:
    """Return whether keys without a qualifier are required."""
    optional = sum(not field.required for field in definition.fields)
    return 2 * optional <= len(definition.fields)


def is_class(definition: TypedDictDef) -> bool:
    """Return whether a class body can have the keys (not in logs: CreateExportTaskRequest)."""
    return all(stands_in_a_class(field.key) for field in definition.fields)


def _field_lines(
    definition: TypedDictDef, spelling: a.Spelling, undefined: AbstractSet[str]
) -> list[str]:
    total = _is_total(definition)
    lines: list[str] = []
    keys: set[str] = set()
    is_documented = False
    for field in definition.fields:
        if is_documented:
            lines.append("")
        text, names, mangled = spelling.key(field, total=total)
        if mangled or not keys.isdisjoint(names) or not undefined.isdisjoint(names):
            text = spelling.quoted_key(field, total=total)
        line = f"{INDENT}{field.key}: {text.flat}"
        if fits(line):  # nearly all do
            lines.append(line)
        else:
            lines += on_lines(f"{field.key}: ", text, "", INDENT)
        keys.add(field.key)
        is_documented = bool(field.documentation)
        if is_documented:
            lines.append(key_docstring(field.documentation))
    return lines


def _entry_lines(
    definition: TypedDictDef, spelling: a.Spelling, undefined: AbstractSet[str]
) -> list[str]:
    total = _is_total(definition)
    lines: list[str] = []
    for field in definition.fields:
        text, names, _ = spelling.key(field, total=total)
        if not undefined.isdisjoint(names):
            text = spelling.quoted_key(field, total=total)
        lines += on_lines(f"{quoted(field.key)}: ", text, ",", INDENT * 2)
    return lines


def _alias_head(name: str, scope: Scope) -> list[str]:
    name, type_alias = identifier(name), scope.spell(a.TYPE_ALIAS)
    if fits(f"{name}: {type_alias} = ("):
        return [f"{name}: {type_alias} = "]
    return [f"{name}: (", f"{INDENT}{type_alias}", ") = "]


def literal_lines(alias: LiteralAlias, scope: Scope) -> list[str]:
    """Return the lines of an alias for the values of an enum."""
    *lines, head = _alias_head(alias.name, scope)
    literal = scope.spell(LITERAL)
    values = [quoted(value) for value in alias.values]
    docstring = alias_docstring(alias.documentation)
    # Black keeps no comma after the only value, because it would make a tuple.
    if len(values) == 1 or not fits(f"{head}{literal}["):
        text = bracketed(literal, *map(Atom, values))
        return [*lines, *on_lines(head, text, "", ""), *docstring]
    return [*lines, *in_brackets(f"{head}{literal}[", values, "]"), *docstring]
