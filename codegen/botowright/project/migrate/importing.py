"""Import statements of a module → those of our types. Comments, and the layout if it fits, stay."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import libcst as cst

from botowright.project.aliases import with_last_comma, without_last_comma
from botowright.project.migrate.spelling import NewAlias, NewImport

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from botowright.project.migrate.spelling import Spelling

_LONGEST = 88  # characters of a line, as Black has it
# A comment that a tool reads: it counts for each line that takes the place of its own.
_FOR_TOOLS = re.compile(r"#\s*(?:noqa|type:|pyright:|pylint:|mypy:|isort:|pragma:)")
_EMPTY = cst.Module(body=[])


def new_lines(
    line: cst.SimpleStatementLine, spelling: Spelling, indent: int, *, has_literal: bool
) -> list[cst.SimpleStatementLine] | None:
    """Return the lines that take the place of a line, None if it stays.

    `indent` is the width of its indentation, and `has_literal` whether `Literal` is imported.
    """
    new: list[cst.BaseSmallStatement] = []
    for statement in line.body:
        new += _new_statements(statement, spelling, indent, has_literal=has_literal)
    if all(a is b for a, b in zip(new, line.body, strict=False)) and len(new) == len(line.body):
        return None
    if len(line.body) > 1:
        separated = [s.with_changes(semicolon=cst.MaybeSentinel.DEFAULT) for s in new]
        return [line.with_changes(body=separated)]
    comment = line.trailing_whitespace.comment
    is_for_all = comment is not None and _FOR_TOOLS.match(comment.value) is not None
    first = line.with_changes(body=[new[0].with_changes(semicolon=cst.MaybeSentinel.DEFAULT)])
    others = [
        cst.SimpleStatementLine(
            [statement],
            trailing_whitespace=line.trailing_whitespace if is_for_all else _line_end(),
        )
        for statement in new[1:]
    ]
    return [first, *others]


def _line_end() -> cst.TrailingWhitespace:
    return cst.TrailingWhitespace()


def _new_statements(
    statement: cst.BaseSmallStatement, spelling: Spelling, indent: int, *, has_literal: bool
) -> Iterator[cst.BaseSmallStatement]:
    if not isinstance(statement, (cst.Import, cst.ImportFrom)) or isinstance(
        statement.names, cst.ImportStar
    ):
        yield statement
        return
    changed = {id(a): spelling.imports[id(a)] for a in statement.names if id(a) in spelling.imports}
    if not changed:
        yield statement
        return
    left = [alias for alias in statement.names if id(alias) not in changed]
    if left:
        yield statement.with_changes(names=without_last_comma(left))
    if isinstance(statement, cst.ImportFrom) and "#" in _EMPTY.code_for_node(statement):
        yield from _with_comments(statement, changed)
    else:
        yield from _fresh(changed, indent, is_vertical=_is_vertical(statement))
    aliases = [new for news in changed.values() for new in news if isinstance(new, NewAlias)]
    if aliases and not has_literal:
        yield _parsed("from typing import Literal")
    for alias in aliases:
        yield _parsed(f'{alias.name} = Literal["{alias.value}"]')


def _with_comments(
    statement: cst.ImportFrom, changed: Mapping[int, Sequence[NewImport | NewAlias]]
) -> Iterator[cst.BaseSmallStatement]:
    """Yield imports that keep the lines, the commas and the comments of the old names."""
    groups: dict[str, list[cst.ImportAlias]] = defaultdict(list)
    assert not isinstance(statement.names, cst.ImportStar)  # noqa: S101  # the caller's check
    for alias in statement.names:
        for new in changed.get(id(alias), ()):
            if isinstance(new, NewImport) and new.name is not None:
                asname = None if new.alias is None else cst.AsName(cst.Name(new.alias))
                groups[new.module].append(
                    alias.with_changes(name=cst.Name(new.name), asname=asname)
                )
    for module, aliases in sorted(groups.items()):
        names = with_last_comma(aliases)
        yield statement.with_changes(module=cst.parse_expression(module), names=names)


def _fresh(
    changed: Mapping[int, Sequence[NewImport | NewAlias]], indent: int, *, is_vertical: bool
) -> Iterator[cst.BaseSmallStatement]:
    groups: dict[str, list[str]] = defaultdict(list)
    for new in dict.fromkeys(new for news in changed.values() for new in news):
        if isinstance(new, NewImport):
            alias = "" if new.alias is None else f" as {new.alias}"
            if new.name is None:
                yield _parsed(f"import {new.module}{alias}")
            else:
                groups[new.module].append(f"{new.name}{alias}")
    for module, names in sorted(groups.items()):
        if not module:
            yield from (_parsed(f"import {name}") for name in names)
            continue
        line = f"from {module} import {', '.join(names)}"
        if indent + len(line) > _LONGEST or (is_vertical and len(names) > 1):
            inner = "".join(f"    {name},\n" for name in names)
            line = f"from {module} import (\n{inner})"
        yield _parsed(line)


def _is_vertical(statement: cst.Import | cst.ImportFrom) -> bool:
    """Return whether the names are on lines of their own, with a comma after the last one."""
    if not isinstance(statement, cst.ImportFrom) or isinstance(statement.names, cst.ImportStar):
        return False
    return statement.lpar is not None and isinstance(statement.names[-1].comma, cst.Comma)


def _parsed(code: str) -> cst.BaseSmallStatement:
    line = cst.parse_statement(code)
    assert isinstance(line, cst.SimpleStatementLine)  # noqa: S101  # the code is ours
    return line.body[0]
