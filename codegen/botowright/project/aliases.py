"""The names of an import statement that loses some of them. The layout stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

if TYPE_CHECKING:
    from collections.abc import Sequence


def with_last_comma(aliases: Sequence[cst.ImportAlias]) -> list[cst.ImportAlias]:
    """Return aliases whose last comma has its parenthesis at the start of the next line."""
    last = aliases[-1]
    if not isinstance(last.comma, cst.Comma):
        return list(aliases)
    after = last.comma.whitespace_after
    if not isinstance(after, cst.ParenthesizedWhitespace):
        return list(aliases)
    after = after.with_changes(last_line=cst.SimpleWhitespace(""))
    return [*aliases[:-1], last.with_changes(comma=last.comma.with_changes(whitespace_after=after))]


def without_last_comma(aliases: Sequence[cst.ImportAlias]) -> list[cst.ImportAlias]:
    """Return aliases without a comma after the last one, which only parentheses allow."""
    last = aliases[-1]
    if isinstance(last.comma, cst.Comma) and isinstance(
        last.comma.whitespace_after, cst.SimpleWhitespace
    ):
        return [*aliases[:-1], last.with_changes(comma=cst.MaybeSentinel.DEFAULT)]
    return with_last_comma(aliases)
