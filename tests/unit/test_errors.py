"""Errors name the place, and travel between processes."""

from __future__ import annotations

import pickle

import pytest

from botowright.errors import (
    CodegenError,
    ModelError,
    UsageError,
    assert_never,
    printable,
    unexpected_as_model_error,
)


def test_the_place_goes_from_the_outside_in() -> None:
    error = ModelError("is odd", "Shape", "Member").within("file", "service")
    assert str(error) == "file › service › Shape › Member: is odd"
    assert (error.problem, error.place) == ("is odd", ("file", "service", "Shape", "Member"))


@pytest.mark.parametrize("error", [ModelError("is odd", "Shape"), UsageError("is wrong")])
def test_errors_survive_pickling(error: CodegenError) -> None:
    """A worker's exception is pickled. An exception that cannot be loses its message."""
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
    assert type(copy) is type(error)
    assert str(copy) == str(error)


@pytest.mark.parametrize(
    "error", [ModelError("a\nb\x1b[2K", "S\r\u2028"), UsageError("a\nb\x1b[2K")]
)
def test_a_message_is_one_line(error: CodegenError) -> None:
    """A name of a model or a file can have line breaks and control characters."""
    assert str(error).endswith(r"a\nb\x1b[2K")
    assert str(error).isprintable()


def test_printable_characters_stay() -> None:
    assert printable("C:\\é › x") == "C:\\é › x"
    assert printable("\ud800\u202e") == r"\ud800\u202e"


def test_an_unhandled_type_is_named() -> None:
    with pytest.raises(AssertionError, match="found 'other'"):
        assert_never("other")  # type: ignore[arg-type]


def test_a_lack_of_memory_is_not_a_model_error() -> None:
    with pytest.raises(MemoryError), unexpected_as_model_error("notes"):
        raise MemoryError
