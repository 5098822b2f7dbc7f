"""Errors that a user can read: one line that names the place and, if there is one, the way out."""

from __future__ import annotations

import reprlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 300  # characters of a text of others in a message
REPORT = "this is an error of botowright; please report it with the model"


class CodegenError(Exception):
    """An error that a user can read. Its text is complete; no traceback is needed."""

    def __str__(self) -> str:
        return printable(super().__str__())


class UsageError(CodegenError):
    """A command that cannot run as it was given (exit 2)."""


class ModelError(CodegenError):
    """A model that cannot be read or translated.

    The place goes from the outside in: file, service, operation or shape, member. The names in a
    model can be of any length.
    """

    def __init__(self, problem: str, *place: str) -> None:
        super().__init__(problem, *place)
        self.problem = problem
        self.place = place

    def within(self, *outer: str) -> ModelError:
        """Return the same error, with outer places added in front."""
        return ModelError(self.problem, *outer, *self.place)

    def __str__(self) -> str:
        outermost = self.place[:1]  # a path or a service, which a user may copy
        names = map(excerpt, self.place[1:])
        place = " › ".join((*outermost, *names))  # noqa: RUF001  # as in a breadcrumb
        return printable(f"{place}: {self.problem}")


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
    return f'"{excerpt(value)}"' if isinstance(value, str) else reprlib.repr(value)


def excerpt(text: str) -> str:
    """Return a text of others, e.g. of pip or a model, as a message shows it.

    A long one loses its middle, between two words if it has some: the end often has the cause.
    """
    if len(text) <= _LONGEST:
        return text
    half = _LONGEST // 2
    start, end = text[:half], text[-half:]
    # A word can be long, e.g. a path. Then it loses its middle too.
    whole_start, whole_end = start.rpartition(" ")[0], end.partition(" ")[2]
    start = whole_start if len(whole_start) > half // 2 else start
    end = whole_end if len(whole_end) > half // 2 else end
    return f"{start} … {end}"


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
        problem = f"{type(error).__name__}: {excerpt(str(error))}: {REPORT}"
        raise ModelError(problem, *place) from error


def assert_never(value: NoReturn) -> NoReturn:
    """Raise an AssertionError: a `match` has a case for each type, and `value` is of none.

    A type checker reports a missing case. `typing.assert_never` needs Python 3.11.
    """
    raise AssertionError(f"expected a type that a case handles, found {value!r}")


def counted(number: int, noun: str) -> str:
    """Return a number with its noun: "1 service", "1,200 services"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
