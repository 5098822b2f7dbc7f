"""Errors name the place, and travel between processes."""

from __future__ import annotations

import pickle

import pytest

from botowright.errors import (
    CodegenError,
    ModelError,
    UsageError,
    assert_never,
    excerpt,
    printable,
    shown,
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


def test_our_own_sentences_and_paths_are_not_cut() -> None:
    path, way_out = "/models/" + "deep/" * 100, "fetch the models again, " * 20
    error = ModelError(f"cannot be read; {way_out}", path)
    assert str(error) == f"{path}: cannot be read; {way_out}"


def test_a_text_of_others_keeps_its_ends() -> None:
    text = " ".join(f"word{n}" for n in range(1000))
    cut = excerpt(text)
    assert len(cut) <= 303
    start, _, end = cut.partition(" … ")
    assert text.startswith(f"{start} ")
    assert text.endswith(f" {end}")
    assert excerpt("x" * 1000) == f"{'x' * 150} … {'x' * 150}"
    assert excerpt("x" * 300) == "x" * 300
    long_word = "/" + "x" * 1000
    assert excerpt(f"Error: {long_word} is broken") == (
        f"Error: /{'x' * 142} … {'x' * 140} is broken"
    )


def test_names_of_a_model_are_cut() -> None:
    name = "N" * 1000
    cut = f"{'N' * 150} … {'N' * 150}"
    assert str(ModelError(f"is named {shown(name)}; rename it", "notes", name)) == (
        f'notes › {cut}: is named "{cut}"; rename it'
    )
    with pytest.raises(ModelError, match=r"NNN … NNN.*please report"), unexpected_as_model_error():
        raise ValueError(name)
