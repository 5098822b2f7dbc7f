"""The patterns of strings: pydantic enforces those that its engine can read."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError

from tests.support.environments import shared_build


@pytest.fixture(scope="module")
def patterns(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return the module of the output that has the class of patterns."""
    root = shared_build(tmp_path_factory, "sqs")
    source = root / "boto_types" / "_internal" / "patterns.py"
    spec = spec_from_file_location("patterns_of_the_output", source)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("pattern", "right", "wrong"),
    [
        ("[a-z]+", "abc", "abc1"),  # AWS means the whole string
        ("a|bc", "bc", "abc"),
        ("^[a-z]+$", "abc", "abc\n"),
        (r"[\w-]+", "a_1-", "é"),  # as in Java
        (r"\d{2}", "12", "١٢"),
        (r"\W\D", "é-", "a-"),
        (r"a\\w", "a\\w", "a\\b"),  # a backslash, and not \w
        (r"[\p{L}\p{Z}]*", "é a", "1"),
        (r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF]*", "a😀", "\n"),
        (r"[^\u0000\"']*", "a", "'"),
    ],
)
def test_patterns(patterns: Any, pattern: str, right: str, wrong: str) -> None:
    metadata = patterns.Pattern(pattern)
    adapter = TypeAdapter(Annotated[str, metadata])
    assert adapter.validate_python(right) == right
    with pytest.raises(ValidationError, match="should match pattern"):
        adapter.validate_python(wrong)
    assert adapter.json_schema() == {"type": "string", "pattern": f"^(?:{pattern})$"}
    assert metadata == patterns.Pattern(pattern) != patterns.Pattern("other")
    assert hash(metadata) == hash(patterns.Pattern(pattern))


@pytest.mark.parametrize("pattern", ["(?!aws:).+", "(a", r"\p{Print}+", r"(?<=a)b"])
def test_a_pattern_that_pydantic_cannot_read_is_ignored(patterns: Any, pattern: str) -> None:
    adapter = TypeAdapter(Annotated[str, patterns.Pattern(pattern)])
    assert adapter.validate_python("aws:") == "aws:"
    assert adapter.json_schema() == {"type": "string"}
