"""Errors that a user can read: one line that names the place and, if there is one, the way out."""

from __future__ import annotations

import reprlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 300  # characters of one part of a message
REPORT = "this is an error of botowright; please report it with the model"


class CodegenError(Exception):
    """An error that a user can read. Its text is complete; no traceback is needed."""

    def __str__(self) -> str:
        return printable(super().__str__())


class UsageError(CodegenError):
    """A command that cannot run as it was given (exit 2)."""


class ModelError(CodegenError):
    """A model that cannot be read or translated.

    The place goes from the outside in: file, service, operation or shape, member.
    """

    def __init__(self, problem: str, *place: str) -> None:
        super().__init__(problem, *place)
        self.problem = problem
        self.place = place

    def within(self, *outer: str) -> ModelError:
        """Return the same error, with outer places added in front."""
        return ModelError(self.problem, *outer, *self.place)

    def __str__(self) -> str:
        place = " › ".join(map(_cut, self.place))  # noqa: RUF001  # as in a breadcrumb
        return printable(f"{place}: {_cut(self.problem)}")


def printable(text: str) -> str:
    """Return a text on one line, with escapes for characters that nobody sees.

    A model's text may hold line breaks, characters that turn the direction of text, or control
    characters that a terminal acts on.
    """
    if text.isprintable():
        return text
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text
    )


def shown(value: object) -> str:
    """Return a JSON value as a message shows it. A long or deep one is cut."""
    if value is None or isinstance(value, bool):
        return "null" if value is None else str(value).lower()
    return f'"{value}"' if isinstance(value, str) else reprlib.repr(value)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


@contextmanager
def unexpected_as_model_error(*place: str) -> Iterator[None]:
    """Turn an unexpected error into a ModelError, so that the other services are still built.

    If a model causes one, a check is missing that would name the place.
    """
    try:
        yield
    except (CodegenError, MemoryError):
        raise
    except Exception as error:
        problem = f"{type(error).__name__}: {_cut(str(error))}: {REPORT}"
        raise ModelError(problem, *place) from error


def assert_never(value: NoReturn) -> NoReturn:
    """Raise an AssertionError: a `match` has a case for each type, and `value` is of none.

    A type checker reports a missing case. `typing.assert_never` needs Python 3.11.
    """
    raise AssertionError(f"expected a type that a case handles, found {value!r}")


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: "1 service", "1,200 services"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
