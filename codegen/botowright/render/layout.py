"""Text on lines, as Black lays it out.

Black takes 16 seconds for EC2, so the text is made in a form that Black does not change. A line
that fits is kept. Otherwise the content of the last brackets gets its own lines, and options that
are too long for one line get parentheses and a line each. The rules are those of Black's linegen.py
(`right_hand_split`, `delimiter_split`). A test runs Black over all generated files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias
from unicodedata import east_asian_width

from botowright.errors import ModelError
from botowright.ir.identifiers import is_spellable

if TYPE_CHECKING:
    from collections.abc import Sequence

LINE_LENGTH = 88
INDENT = "    "


# Named tuples, because there are half a million: a frozen dataclass takes twice the time.
class Atom(NamedTuple):
    """Text without a place for a line break."""

    flat: str


class Bracketed(NamedTuple):
    """`head[item, item]`, or `head(item)`."""

    flat: str
    head: str
    items: tuple[Text, ...]
    brackets: tuple[str, str] = ("[", "]")


class Options(NamedTuple):
    """`item | item`."""

    flat: str
    items: tuple[Text, ...]


Text: TypeAlias = Atom | Bracketed | Options


def bracketed(head: str, *items: Text) -> Bracketed:
    """Return `head[item, item]`."""
    return Bracketed(f"{head}[{', '.join(item.flat for item in items)}]", head, items)


def called(name: str, argument: Text) -> Bracketed:
    """Return `name(argument)`."""
    return Bracketed(f"{name}({argument.flat})", name, (argument,), ("(", ")"))


def options(items: Sequence[Text]) -> Options:
    """Return `item | item`."""
    return Options(" | ".join(item.flat for item in items), tuple(items))


def quoted(text: str) -> str:
    """Return a string literal, with double quotes unless that needs more escapes."""
    # repr escapes single quotes if the text has both kinds.
    single = repr("'\"" + text)[len("'\\'\"") : -1]
    if text.count('"') > text.count("'"):
        return f"'{single}'"
    double = single.replace("\\'", "'").replace('"', '\\"')
    return f'"{double}"'


def identifier(name: str) -> str:
    """Return a name for use in code. Raises ModelError if it is not an identifier in Python.

    `translate/names.py` makes the names. This is the last check that a model's text never becomes
    code.
    """
    if not is_spellable(name):
        problem = "cannot be written as a name in Python"
        raise ModelError(problem, name)
    return name


def fits(line: str) -> bool:
    """Return whether a line is short enough. A wide character counts as two, as in Black."""
    if line.isascii():
        return len(line) <= LINE_LENGTH
    return sum(2 if east_asian_width(c) in "WF" else 1 for c in line) <= LINE_LENGTH


def on_lines(prefix: str, text: Text, suffix: str, indent: str) -> list[str]:
    """Return the lines of `prefix text suffix` with an indentation."""
    line = f"{indent}{prefix}{text.flat}{suffix}"
    if fits(line):
        return [line]
    deeper = indent + INDENT
    match text:
        case Atom(flat):
            # Parentheses do not help. Black still adds them around `module.Name`, because it
            # assumes that the name can be split (lines.py, can_be_split).
            if not fits(f"{deeper}{flat}") and ("." not in flat or flat[0] in "\"'"):
                return [line]
            return [f"{indent}{prefix}(", f"{deeper}{flat}", f"{indent}){suffix}"]
        case Bracketed(_, head, items, (first, last)):
            opening = f"{indent}{prefix}{head}{first}"
            if prefix and not fits(opening) and not suffix:
                # The right side of an assignment gets parentheses if they help.
                apart = on_lines("", text, "", deeper)
                if all(map(fits, apart)):
                    return [f"{indent}{prefix}(", *apart, f"{indent})"]
            return [opening, *_items(items, deeper), f"{indent}{last}{suffix}"]
        case Options(_, items):
            body = _options(items, deeper)
            return [f"{indent}{prefix}(", *body, f"{indent}){suffix}"]


def in_brackets(opening: str, items: Sequence[str], closing: str) -> list[str]:
    """Return the lines of a list in brackets: one line, or a line for each item."""
    line = f"{opening}{', '.join(items)}{closing}"
    if fits(line):
        return [line]
    return [opening, *(f"{INDENT}{item}," for item in items), closing]


def from_import(module: str, items: Sequence[str], outer: str = "") -> list[str]:
    """Return the lines of an import statement. `outer` is the indentation that the caller adds."""
    line = f"from {module} import {', '.join(items)}"
    if fits(outer + line):
        return [line]
    return [f"from {module} import (", *(f"{INDENT}{item}," for item in items), ")"]


def _items(items: tuple[Text, ...], indent: str) -> list[str]:
    line = indent + ", ".join(item.flat for item in items)
    if fits(line):
        return [line]
    if len(items) > 1:
        return [line for item in items for line in on_lines("", item, ",", indent)]
    (item,) = items
    if isinstance(item, Options):
        return _options(item.items, indent)
    return on_lines("", item, "", indent)


def _options(items: tuple[Text, ...], indent: str) -> list[str]:
    line = indent + " | ".join(item.flat for item in items)
    if fits(line):
        return [line]
    lines = on_lines("", items[0], "", indent)
    for item in items[1:]:
        lines += on_lines("| ", item, "", indent)
    return lines
