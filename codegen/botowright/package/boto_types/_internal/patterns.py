"""The patterns of strings, as metadata of types. pydantic enforces them."""

import re
from functools import lru_cache
from importlib import import_module
from typing import Any

# Java and JavaScript read these as ASCII. As Unicode, a count of them compiles slowly.
_ASCII = {
    "\\d": "[0-9]",
    "\\D": "[^0-9]",
    "\\w": "[a-zA-Z0-9_]",
    "\\W": "[^a-zA-Z0-9_]",
}
# Java spells a character above U+FFFF as two halves.
_ABOVE_FFFF = (r"\uD800\uDC00-\uDBFF\uDFFF", r"\u{10000}-\u{10FFFF}")


class Pattern:
    """A regular expression of AWS, which a whole string matches.

    pydantic's engine never takes exponential time, but it has no look-around. It ignores an
    expression that it cannot read.
    """

    __slots__ = ("expression",)

    def __init__(self, expression: str) -> None:
        self.expression = expression

    def __repr__(self) -> str:
        return f"Pattern({self.expression!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pattern) and other.expression == self.expression

    def __hash__(self) -> int:
        return hash(self.expression)

    # pydantic calls these two. It is imported only then.
    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        schema, validate = handler(source), _validator(self.expression)
        if validate is None:
            return schema
        core_schema: Any = import_module("pydantic_core.core_schema")
        return core_schema.no_info_after_validator_function(validate, schema)

    def __get_pydantic_json_schema__(self, schema: Any, handler: Any) -> Any:
        json_schema = handler(schema)
        if _validator(self.expression) is not None:
            json_schema["pattern"] = f"^(?:{self.expression})$"
        return json_schema


@lru_cache(maxsize=None)
def _validator(expression: str) -> Any:
    """Return a function that validates a string, or None if pydantic cannot read the expression."""
    # With an import statement, checkers would need pydantic's stubs.
    core: Any = import_module("pydantic_core")
    readable = re.sub(r"\\.", _in_ascii, expression.replace(*_ABOVE_FFFF))
    schema = core.core_schema.str_schema(pattern=f"^(?:{readable})$")
    try:
        return core.SchemaValidator(schema).validate_python
    except core.SchemaError:
        return None


def _in_ascii(found: re.Match[str]) -> str:
    return _ASCII.get(found[0], found[0])
