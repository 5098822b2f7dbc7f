"""Methods → what the templates print: `def`, the name, and the text of the signature.

The templates show the `def`. Only the text after the name is laid out here, because its line breaks
depend on its length.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from botowright.ir.annotations import Annotation, Symbol
from botowright.render import annotations as a
from botowright.render.layout import INDENT, fits, identifier, on_lines, quoted
from botowright.render.prose import docstring_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from botowright.ir.definitions import Method, Parameter, Signature
    from botowright.ir.resources import PropertyDef
    from botowright.render.layout import Text

PROPERTY = Symbol("builtins", "property")

_NO_MESSAGE = "AWS has deprecated this operation."
_DEEPER = INDENT * 2


DEF, ASYNC_DEF = "def", "async def"


class ParameterText(NamedTuple):
    """A parameter after `self`: its name with the stars, its type, and its default."""

    name: str
    annotation: Text | None  # None for the `*` before keyword-only parameters
    default: str = ""  # " = None"


KEYWORD_ONLY = ParameterText("*", None)


class SignatureText(NamedTuple):
    """A method up to its body. `tail` is the text that follows the name."""

    name: str
    tail: str
    decorators: Sequence[str] = ()
    documentation: Sequence[str] = ()
    keyword: str = DEF


class MethodText(NamedTuple):
    """A method: its signatures."""

    signatures: Sequence[SignatureText]

    @property
    def is_documented(self) -> bool:
        """Return whether its signatures have docstrings."""
        return bool(self.signatures[0].documentation)


def tail_text(  # noqa: PLR0913  # keyword-only
    name: str,
    parameters: Sequence[ParameterText],
    returns: Text,
    end: str = ": ...",
    *,
    one_line: bool = True,
    keyword: str = DEF,
) -> str:
    """Return the text after the name of a method in a class: `(self, a: int) -> str: ...`.

    It has a line for each parameter, unless `one_line` is true and all of it fits on one.
    """
    if one_line:
        tail = f"(self{''.join(map(_on_one_line, parameters))}) -> {returns.flat}{end}"
        if fits(f"{INDENT}{keyword} {name}{tail}"):
            return tail
    lines = ["(", f"{_DEEPER}self,"]
    for parameter in parameters:
        _add_parameter(lines, parameter)
    lines += on_lines(") -> ", returns, end, INDENT)
    return "\n".join(lines)


def _on_one_line(parameter: ParameterText) -> str:
    name, annotation, default = parameter
    return f", {name}: {annotation.flat}{default}" if annotation else f", {name}"


def _add_parameter(lines: list[str], parameter: ParameterText) -> None:
    name, annotation, default = parameter
    if annotation is None:
        lines.append(f"{_DEEPER}{name},")
        return
    line = f"{_DEEPER}{name}: {annotation.flat}{default},"
    if fits(line):  # nearly all do
        lines.append(line)
    else:
        lines += on_lines(f"{name}: ", annotation, f"{default},", _DEEPER)


def overload_decorators(count: int, spelling: a.Spelling) -> tuple[str, ...]:
    """Return the decorators of each overload: a single overload is an error (PEP 484)."""
    return (spelling.scope.spell(a.OVERLOAD),) if count > 1 else ()


def keyword_of(*, is_async: bool) -> str:
    """Return the start of a `def` statement."""
    return ASYNC_DEF if is_async else DEF


def property_text(definition: PropertyDef, spelling: a.Spelling) -> MethodText:
    """Return a property as text."""
    name, keyword = identifier(definition.name), keyword_of(is_async=definition.is_async)
    docstring = docstring_lines(definition.documentation, _DEEPER)
    returns, end = spelling.text(definition.annotation), end_of_signature(docstring)
    tail = tail_text(name, (), returns, end, keyword=keyword)
    decorators = [spelling.scope.spell(PROPERTY)]
    if definition.deprecated is not None:
        decorators.append(_deprecated(definition.deprecated, spelling))
    return MethodText((SignatureText(name, tail, decorators, docstring, keyword),))


def method_text(method: Method, spelling: a.Spelling) -> MethodText:
    """Return a method of a class as text."""
    name, decorators = identifier(method.name), _decorators(method, spelling)
    keyword = keyword_of(is_async=method.is_async)
    signatures = []
    for signature in method.signatures:
        parameters = (*signature.positional, *signature.parameters, *signature.unspelled)
        documentation = docstring_lines(method.documentation, _DEEPER, parameters)
        tail = _tail(name, signature, spelling, end_of_signature(documentation), keyword)
        signatures.append(SignatureText(name, tail, decorators, documentation, keyword))
    return MethodText(signatures)


def at_the_ends(docstring: Sequence[str], count: int) -> list[Sequence[str]]:
    """Return the docstring of each of some overloads: the first and the last have it.

    For an overload without one, Jedi shows that of the last, and other editors that of the first.
    """
    return [docstring if index in {0, count - 1} else () for index in range(count)]


def end_of_signature(documentation: Sequence[str]) -> str:
    """Return the end of a signature: a docstring is the whole body."""
    return ":" if documentation else ": ..."


def _decorators(method: Method, spelling: a.Spelling) -> list[str]:
    spell = spelling.scope.spell
    decorators = list(overload_decorators(len(method.signatures), spelling))
    if method.overrides:
        decorators.append(spell(a.OVERRIDE))
    if method.deprecated is not None:
        decorators.append(_deprecated(method.deprecated or _NO_MESSAGE, spelling))
    return decorators


def _deprecated(text: str, spelling: a.Spelling) -> str:
    """Return the decorator of PEP 702."""
    message, name = quoted(text), spelling.scope.spell(a.DEPRECATED)
    line = f"{name}({message})"
    is_short = fits(f"{INDENT}@{line}")
    return line if is_short else f"{name}(\n{_DEEPER}{message}\n{INDENT})"


def _tail(name: str, signature: Signature, spelling: a.Spelling, end: str, keyword: str) -> str:
    parameters = [_parameter_text(parameter, spelling) for parameter in signature.positional]
    has_keywords = bool(signature.parameters) or signature.rest is not None
    if signature.parameters:
        parameters.append(KEYWORD_ONLY)
        parameters += [_parameter_text(parameter, spelling) for parameter in signature.parameters]
    if signature.rest is not None:
        parameters.append(ParameterText(_rest_name(signature), spelling.text(signature.rest)))
    returns = spelling.text(signature.returns)
    return tail_text(name, parameters, returns, end, one_line=not has_keywords, keyword=keyword)


def _rest_name(signature: Signature) -> str:
    """Return the name of `**kwargs`, which no other parameter has."""
    name = "kwargs"
    while any(parameter.name == name for parameter in signature.parameters):
        name += "_"
    return f"**{name}"


def _parameter_text(parameter: Parameter, spelling: a.Spelling) -> ParameterText:
    default = "" if parameter.required else f" = {parameter.default}"
    return ParameterText(identifier(parameter.name), spelling.text(parameter.annotation), default)


def symbols_of_methods(methods: Iterable[Method]) -> set[Symbol]:
    """Return every symbol that the signatures of some methods need."""
    annotations: list[Annotation] = []
    symbols: set[Symbol] = set()
    for method in methods:
        symbols.update(_symbols_of_decorators(method))
        for signature in method.signatures:
            annotations.append(signature.returns)
            for parameters in (signature.positional, signature.parameters):
                annotations.extend(parameter.annotation for parameter in parameters)
            if signature.rest is not None:
                annotations.append(signature.rest)
    return symbols | a.symbols_in(*annotations)


def _symbols_of_decorators(method: Method) -> Iterable[Symbol]:
    if len(method.signatures) > 1:
        yield a.OVERLOAD
    if method.deprecated is not None:
        yield a.DEPRECATED
    if method.overrides:
        yield a.OVERRIDE
