"""The imports that a file's new types need.

New imports go where the file has others of that kind: into `if TYPE_CHECKING:`, or below the other
imports if the file imports our types at run time already. Without either, `if TYPE_CHECKING:` is
added, because the types may be missing where the program runs.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TypeAlias

import libcst as cst
from libcst.helpers import get_full_name_for_node

from botowright.project.annotate.imports import CHECKING, guarded_blocks, imports_in
from botowright.project.annotate.statements import is_docstring

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_BLANK = cst.EmptyLine(indent=False)
_COMMA = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
Statement: TypeAlias = "cst.SimpleStatementLine | cst.BaseCompoundStatement"


def with_imports(tree: cst.Module, imports: Mapping[str, str], *, is_plain: bool) -> cst.Module:
    """Return a module with more imports: names by their dotted names."""
    if not imports:
        return tree
    body: list[Statement] = list(tree.body)
    block = next(guarded_blocks(tree), None)
    if is_plain:
        body = _merged(body, imports, _end_of_imports(body))
    elif block is not None and isinstance(block.body, cst.IndentedBlock):
        inner: list[Any] = list(block.body.body)
        suite = block.body.with_changes(body=_merged(inner, imports, len(inner)))
        body[body.index(block)] = block.with_changes(body=suite)
    else:
        body = _with_block(body, imports)
    return tree.with_changes(body=body)


def _with_block(body: Sequence[Statement], imports: Mapping[str, str]) -> list[Statement]:
    """Return a module's statements with a new block for checkers below the imports."""
    plain = dict(imports_in(body))
    statements = list(body)
    if f"typing.{CHECKING}" in plain:
        test = plain[f"typing.{CHECKING}"]
    elif plain.get("typing", "*") != "*":
        test = f"{plain['typing']}.{CHECKING}"
    else:
        test = CHECKING
        place = _start(body)
        statements = _merged(statements, {f"typing.{CHECKING}": CHECKING}, place)
        if len(statements) > len(body):  # other imports follow, which are not Python's own
            _separate(statements, place + 1)
            if place and "__future__" in {d.partition(".")[0] for d in _names(body[place - 1])}:
                _separate(statements, place)
    place = _end_of_imports(statements)
    inner = _merged([], imports, 0)
    first = next((i for i, each in enumerate(inner) if not _is_standard(each)), 0)
    if first:
        _separate(inner, first)
    block = cst.If(
        test=cst.parse_expression(test),
        body=cst.IndentedBlock(body=inner),
        leading_lines=[_BLANK],
    )
    _separate(statements, place)
    return [*statements[:place], block, *statements[place:]]


def _separate(statements: list[Statement], place: int) -> None:
    """Put empty lines above the statement at a place: two above a function or a class."""
    if place < len(statements) and not statements[place].leading_lines:
        is_definition = isinstance(statements[place], (cst.FunctionDef, cst.ClassDef))
        lines = [_BLANK, _BLANK] if is_definition else [_BLANK]
        statements[place] = statements[place].with_changes(leading_lines=lines)


def _names(statement: Statement) -> list[str]:
    return [dotted for dotted, _ in imports_in([statement])]


def _is_standard(statement: Statement) -> bool:
    return {d.partition(".")[0] for d in _names(statement)} <= sys.stdlib_module_names


def _start(body: Sequence[Statement]) -> int:
    """Return the place for an import of the standard library: behind the first ones of them."""
    place = 0
    for index, statement in enumerate(body):
        modules = {dotted.partition(".")[0] for dotted in _names(statement)}
        if modules and not modules <= sys.stdlib_module_names:
            break
        if modules or (index == 0 and is_docstring(statement)):
            place = index + 1
    return place


def _end_of_imports(body: Sequence[Statement]) -> int:
    """Return the place behind the last import before the first function or class."""
    place = 0
    for index, statement in enumerate(body):
        if isinstance(statement, (cst.FunctionDef, cst.ClassDef)):
            break
        if any(imports_in([statement])) or (index == 0 and is_docstring(statement)):
            place = index + 1
    return place


def _merged(body: Sequence[Statement], imports: Mapping[str, str], place: int) -> list[Statement]:
    """Return statements with more imports, in those of the same module or at a place."""
    statements = list(body)
    by_module: dict[str, dict[str, str]] = {}
    for dotted, name in sorted(imports.items()):
        module, _, last = dotted.rpartition(".")
        by_module.setdefault(module, {})[last] = name
    for module in sorted(by_module, key=_order):
        aliases = [_alias(*pair) for pair in by_module[module].items()]
        lists = ((i, found) for i, s in enumerate(statements) if (found := _list_of(s, module)))
        index, node = next(lists, (None, None))
        if index is None or node is None:
            node = cst.ImportFrom(module=_dotted(module), names=_separated(aliases))
            _insert(statements, _sorted_place(statements, module, place), node)
            place += 1
        else:
            extended = node.with_changes(names=_extended(node, aliases))
            statements[index] = statements[index].with_changes(body=[extended])
    return statements


def _insert(statements: list[Statement], place: int, node: cst.ImportFrom) -> None:
    """Insert an import. If it begins its section, it gets the empty lines above the next one."""
    new = cst.SimpleStatementLine([node])
    following = statements[place] if place < len(statements) else None
    is_first = place == 0 or not _names(statements[place - 1])
    if following is not None and _is_import(following) and (is_first or _is_same(following, node)):
        new = new.with_changes(leading_lines=following.leading_lines)
        statements[place] = following.with_changes(leading_lines=[])
    statements.insert(place, new)


def _sorted_place(statements: Sequence[Statement], module: str, place: int) -> int:
    """Return the place for an import among those directly above a place, which are sorted."""
    package = _order(module)[0]
    while place:
        above = statements[place - 1]
        names = _names(above)
        is_later = _is_import(above) and bool(names) and _order(names[0])[0] == package
        if not is_later or _key(above) <= (True, module):
            break
        place -= 1
    return place


def _is_same(statement: Statement, node: cst.ImportFrom) -> bool:
    """Return whether two imports belong to the same section."""
    return _is_standard(statement) == _is_standard(cst.SimpleStatementLine([node]))


def _is_import(statement: Statement) -> bool:
    """Return whether a statement is one import, without a comment above it."""
    match statement:
        case cst.SimpleStatementLine(body=[cst.Import() | cst.ImportFrom()]):
            return all(line.comment is None for line in statement.leading_lines)
        case _:
            return False


def _key(statement: Statement) -> tuple[bool, str]:
    """Return what isort sorts by: `import` comes before `from`, then the names of modules."""
    match statement:
        case cst.SimpleStatementLine(
            body=[cst.ImportFrom(module=cst.Name() | cst.Attribute() as m)]
        ):
            return True, get_full_name_for_node(m) or ""
        case _:
            return False, ""


def _order(module: str) -> tuple[bool, str]:
    return module.partition(".")[0] not in sys.stdlib_module_names, module


def _list_of(statement: Statement, module: str) -> cst.ImportFrom | None:
    """Return the import of a statement if it imports names from a module, and nothing else.

    None if the import has comments: they belong to the names beside them.
    """
    match statement:
        case cst.SimpleStatementLine(
            body=[cst.ImportFrom(module=cst.Name() | cst.Attribute() as name, relative=()) as node]
        ) if not isinstance(node.names, cst.ImportStar):
            has_comments = "#" in cst.Module([]).code_for_node(node)
            is_wanted = get_full_name_for_node(name) == module and not has_comments
            return node if is_wanted else None
        case _:
            return None


def _extended(node: cst.ImportFrom, new: list[cst.ImportAlias]) -> list[cst.ImportAlias]:
    """Return the names of an import with more of them, each at its place if they are sorted."""
    if isinstance(node.names, cst.ImportStar):
        return new
    old = list(node.names)
    separators = [each.comma for each in old]
    first = separators[0] if len(old) > 1 else cst.MaybeSentinel.DEFAULT
    names = list(old)
    for alias in new:
        later = (i for i, each in enumerate(names) if _rank(each) > _rank(alias))
        names.insert(next(later, len(names)), alias)
    between = first if isinstance(first, cst.Comma) else _COMMA
    names = [each.with_changes(comma=between) for each in names]
    names[-1] = names[-1].with_changes(comma=separators[-1])
    return names


def _separated(aliases: list[cst.ImportAlias]) -> list[cst.ImportAlias]:
    return [*(each.with_changes(comma=_COMMA) for each in aliases[:-1]), aliases[-1]]


def _rank(alias: cst.ImportAlias) -> tuple[int, str]:
    """Return what isort sorts by: constants come first, then classes, then functions."""
    name = alias.evaluated_name
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name)


def _alias(name: str, bound: str) -> cst.ImportAlias:
    if name == bound:
        return cst.ImportAlias(cst.Name(name))
    as_name = cst.AsName(cst.Name(bound))
    return cst.ImportAlias(cst.Name(name), as_name)


def _dotted(module: str) -> cst.Name | cst.Attribute:
    front, _, last = module.rpartition(".")
    return cst.Attribute(_dotted(front), cst.Name(last)) if front else cst.Name(last)
