"""The modules of paginators and of waiters: classes that a client returns by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from botowright.ir.targets import PAGINATOR, WAITER
from botowright.render import annotations as a
from botowright.render.environment import render
from botowright.render.layout import identifier, in_brackets
from botowright.render.scope import Scope
from botowright.render.signatures import MethodText, method_text, symbols_of_methods

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.ir.annotations import Symbol
    from botowright.ir.definitions import NamedClass
    from botowright.ir.modules import ConvertedDef, ServicePackage
    from botowright.ir.targets import GeneratedPackage


class NamedClassText(NamedTuple):
    """A paginator or a waiter class."""

    key: str
    header: list[str]
    method: MethodText


def paginators_module(package: GeneratedPackage, service: ServicePackage) -> str:
    """Return the text of a service's `paginators` stub."""
    return _module(package, service, ".paginators", service.paginators, PAGINATOR)


def converted_paginators_module(
    package: GeneratedPackage, service: ServicePackage, converted: ConvertedDef
) -> str:
    """Return the text of the stub of the paginators that differ for a resource's client."""
    return _module(package, service, ".resource_paginators", converted.paginators, PAGINATOR)


def waiters_module(package: GeneratedPackage, service: ServicePackage) -> str:
    """Return the text of a service's `waiters` stub."""
    return _module(package, service, ".waiters", service.waiters, WAITER)


def _module(
    package: GeneratedPackage,
    service: ServicePackage,
    module: str,
    classes: Sequence[NamedClass],
    base: Symbol,
) -> str:
    scope = Scope(
        package,
        module,
        defined=[named.class_name for named in classes],
        taken=[named.method.name for named in classes[:1]],
        used=symbols_of_methods(named.method for named in classes) | {base},
    )
    spelling = a.Spelling(scope)
    return render(
        f"service{module.replace('.', '/')}.pyi.jinja",
        service=service,
        imports=scope.import_lines(),
        classes=[_class_text(named, scope.spell(base), spelling) for named in classes],
    )


def _class_text(named: NamedClass, base: str, spelling: a.Spelling) -> NamedClassText:
    header = in_brackets(f"class {identifier(named.class_name)}(", [base], "):")
    return NamedClassText(named.key, header, method_text(named.method, spelling))
