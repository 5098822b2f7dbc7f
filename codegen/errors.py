"""What goes wrong, said once: each error is one line that names the place and the way out."""

from __future__ import annotations

from typing import NoReturn


class CodegenError(Exception):
    """An error that a user can read. Its text is complete; no traceback is needed."""

    def __str__(self) -> str:
        return printable(super().__str__())


class UsageError(CodegenError):
    """A command that cannot be carried out as it was given (exit 2)."""


class ModelError(CodegenError):
    """A model that cannot be read or translated.

    The place is said from the outside in: file, service, operation or shape, member.
    """

    def __init__(self, problem: str, *place: str) -> None:
        super().__init__(problem, *place)
        self.problem = problem
        self.place = place

    def within(self, *outer: str) -> ModelError:
        """Return the same error, with the places around it known."""
        return ModelError(self.problem, *outer, *self.place)

    def __str__(self) -> str:
        place = " › ".join(self.place)  # noqa: RUF001  # as in a breadcrumb
        return printable(f"{place}: {self.problem}")


def printable(text: str) -> str:
    """Return a text on one line, with escapes for line breaks and control characters.

    The names in models and files are part of messages: a line break in one could forge a line.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def assert_never(value: NoReturn) -> NoReturn:
    """Raise an AssertionError: a `match` has a case for each type, and `value` is of none.

    A type checker reports a case that is missing. `typing.assert_never` needs Python 3.11.
    """
    raise AssertionError(f"expected a type that a case handles, found {value!r}")
