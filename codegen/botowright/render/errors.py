"""The module of errors: the type of `client.exceptions`, and a class for each modelled error."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from botowright.ir.annotations import Generic, Name, Symbol
from botowright.ir.modules import ERRORS
from botowright.ir.targets import BASE_EXCEPTIONS, CLIENT_ERROR
from botowright.render import annotations as a
from botowright.render.environment import render
from botowright.render.layout import INDENT, Atom, identifier, in_brackets, on_lines
from botowright.render.prose import docstring_lines
from botowright.render.scope import Scope
from botowright.render.shapes import CallText, ClassText, symbols_used, typed_dict_text
from botowright.render.signatures import tail_text

if TYPE_CHECKING:
    from botowright.ir.definitions import ErrorDef
    from botowright.ir.modules import ErrorsModule, ServicePackage
    from botowright.ir.targets import GeneratedPackage

TYPE = Symbol("builtins", "type")


class ErrorText(NamedTuple):
    """A modelled error: the class, and the TypedDict of its response."""

    header: list[str]
    documentation: list[str]
    response_tail: str
    response: ClassText | CallText


def errors_module(package: GeneratedPackage, service: ServicePackage, module: ErrorsModule) -> str:
    """Return the text of a service's `errors` stub."""
    scope = _scope(package, module)
    spelling = a.Spelling(scope)
    return render(
        "service/errors.pyi.jinja",
        service=service,
        imports=scope.import_lines(),
        exceptions_name=module.exceptions_name,
        base_exceptions=scope.spell(BASE_EXCEPTIONS),
        exceptions=[line for error in module.errors for line in _attribute_lines(error, spelling)],
        errors=[_error_text(error, spelling) for error in module.errors],
    )


def _scope(package: GeneratedPackage, module: ErrorsModule) -> Scope:
    responses = [error.response for error in module.errors]
    names = [error.name for error in module.errors]
    return Scope(
        package,
        ERRORS,
        defined=[module.exceptions_name, *names, *(r.name for r in responses)],
        # An attribute of the exceptions class hides the error of the same name there.
        taken=["response", "property", *names],
        used={
            *symbols_used(responses),
            BASE_EXCEPTIONS,
            *([CLIENT_ERROR, TYPE] if names else []),
            *(Symbol(ERRORS, name) for name in names),
        },
    )


def _attribute_lines(error: ErrorDef, spelling: a.Spelling) -> list[str]:
    """Return the lines of an attribute of the exceptions class: `X: type[errors.X]`."""
    annotation = Generic(TYPE, (Name(Symbol(ERRORS, error.name)),))
    return on_lines(f"{error.name}: ", spelling.text(annotation), "", INDENT)


def _error_text(error: ErrorDef, spelling: a.Spelling) -> ErrorText:
    base = spelling.scope.spell(CLIENT_ERROR)
    return ErrorText(
        header=in_brackets(f"class {identifier(error.name)}(", [base], "):"),
        documentation=docstring_lines(error.documentation, INDENT),
        response_tail=tail_text("response", (), Atom(error.response.name)),
        response=typed_dict_text(error.response, spelling, stub=True),
    )
