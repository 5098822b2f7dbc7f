"""The modules of paginators and of waiters: classes that a client returns by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from botowright.ir.modules import file_name
from botowright.ir.targets import PAGINATOR, WAITER
from botowright.render import annotations as a
from botowright.render.environment import render
from botowright.render.layout import identifier, in_brackets
from botowright.render.scope import Scope
from botowright.render.signatures import MethodText, method_text, symbols_of_methods

if TYPE_CHECKING:
    from botowright.ir.annotations import Symbol
    from botowright.ir.definitions import NamedClass
    from botowright.ir.modules import PaginatorsModule, ServicePackage, WaitersModule
    from botowright.ir.targets import GeneratedPackage


class NamedClassText(NamedTuple):
    """A paginator or a waiter class."""

    key: str
    header: list[str]
    method: MethodText


def paginators_module(
    package: GeneratedPackage, service: ServicePackage, module: PaginatorsModule
) -> str:
    """Return the text of the stub of a module of paginators."""
    return _module(package, service, module, PAGINATOR)


def waiters_module(
    package: GeneratedPackage, service: ServicePackage, module: WaitersModule
) -> str:
    """Return the text of the stub of a module of waiters."""
    return _module(package, service, module, WAITER)


def _module(
    package: GeneratedPackage,
    service: ServicePackage,
    module: PaginatorsModule | WaitersModule,
    base: Symbol,
) -> str:
    scope = Scope(
        package,
        module.name,
        defined=[named.class_name for named in module.classes],
        taken=[named.method.name for named in module.classes[:1]],
        used=symbols_of_methods(named.method for named in module.classes) | {base},
    )
    spelling = a.Spelling(scope)
    return render(
        f"service/{file_name(module.name)}.pyi.jinja",
        service=service,
        target=package.target,
        imports=scope.import_lines(),
        classes=[_class_text(named, scope.spell(base), spelling) for named in module.classes],
    )


def _class_text(named: NamedClass, base: str, spelling: a.Spelling) -> NamedClassText:
    header = in_brackets(f"class {identifier(named.class_name)}(", [base], "):")
    return NamedClassText(named.key, header, method_text(named.method, spelling))
