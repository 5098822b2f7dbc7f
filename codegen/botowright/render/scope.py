"""The names of one generated module: its definitions, its imports, and the spelling of each.

A definition of the module keeps its name. A type of a sibling is spelled with its module, e.g.
`responses.Tag`. So a reader sees its module, and a checker follows one import. Importing the names
instead would need hundreds of them, and mypy checks the disk whether each is a module. Any other
name that is already taken is imported with a leading underscore (a shape may be named "Mapping" or
"float").
"""

from __future__ import annotations

from itertools import groupby
from keyword import iskeyword
from operator import attrgetter
from typing import TYPE_CHECKING

from botowright.ir.annotations import Symbol
from botowright.ir.modules import part_of
from botowright.render.layout import from_import

if TYPE_CHECKING:
    from collections.abc import Iterable

    from botowright.ir.targets import GeneratedPackage

BUILTINS = "builtins"


class Scope:
    """The spelling of the symbols that a module uses."""

    def __init__(  # noqa: PLR0913  # keyword-only
        self,
        package: GeneratedPackage,
        module: str,
        *,
        defined: Iterable[str],
        reexported: Iterable[Symbol] = (),
        taken: Iterable[str] = (),
        avoided: Iterable[str] = (),
        used: Iterable[Symbol],
    ) -> None:
        """Decide how each used symbol is spelled.

        `module` is a module of `package`, e.g. ".requests". `taken` has further names that the
        module cannot use: in a class, a method hides the module's name. No import gets a name in
        `avoided`.
        """
        self._package = package
        self._module = module
        self._imports: dict[str, dict[str, str]] = {}
        self._spelled: dict[Symbol, str] = {}
        self._hidden = frozenset(taken)
        self._reexported = sorted(reexported)
        names = (symbol.name for symbol in self._reexported)
        self._taken = {*defined, *taken, *avoided, *names}
        # The imports for others come last, so that nothing here can use them.
        origins = {Symbol(module, symbol.name): symbol for symbol in self._reexported}
        # The modules of a part come last: one with a taken name is imported under another.
        pairs = ((package.imported(symbol), symbol) for symbol in used)
        for imported, symbol in sorted(pairs, key=lambda pair: (_part(pair[0].module), *pair)):
            self._spelled[symbol] = self._spelling(origins.get(imported, imported))

    def spell(self, symbol: Symbol) -> str:
        """Return the spelling of a used symbol. Raises KeyError if `used` did not have it."""
        return self._spelled[symbol]

    def import_lines(self) -> list[str]:
        """Return the import statements: the standard library, other packages, then ours."""
        groups: tuple[list[str], list[str], list[str]] = ([], [], [])
        full_name = self._package.module_name
        for origin, module in sorted((full_name(module), module) for module in self._imports):
            names = sorted(self._imports[module].items(), key=lambda pair: pair[0].lower())
            items = [name if name == alias else f"{name} as {alias}" for name, alias in names]
            groups[self._group(origin)].extend(from_import(origin, items))
        return "\n\n".join("\n".join(group) for group in groups if group).splitlines()

    def reexport_lines(self) -> list[str]:
        """Return the import statements of the names that the module has for others."""
        lines: list[str] = []
        for module, symbols in groupby(self._reexported, key=attrgetter("module")):
            names = sorted((symbol.name for symbol in symbols), key=str.lower)
            items = [f"{name} as {name}" for name in names]
            lines += from_import(self._package.module_name(module), items)
        return lines

    def _group(self, module: str) -> int:
        top = module.partition(".")[0]
        target = self._package.target
        if top == target.package:
            return 2
        return 1 if top in target.dependencies else 0

    def _spelling(self, symbol: Symbol) -> str:
        module, name = symbol.module, symbol.name
        if module == self._module:
            return self._own_spelling(name)
        if module == BUILTINS and (name not in self._taken or iskeyword(name)):  # None
            return name
        if module.startswith("."):
            return f"{self._import_sibling(module)}.{name}"
        return self._import(module, name)

    def _own_spelling(self, name: str) -> str:
        """Return the name, or `module.name` if a method of a class hides the name."""
        if name not in self._hidden:
            return name
        return f"{self._import_sibling(self._module)}.{name}"

    def _import_sibling(self, module: str) -> str:
        """Return the name of a module of the same service: `responses`, or `aio_responses`.

        A module of a part can have the name of one of the service.
        """
        part, _, name = module.rpartition(".")
        return self._import(part or ".", name, f"{part[1:]}_{name}" if part else "")

    def _import(self, module: str, name: str, other_name: str = "") -> str:
        """Return the name that an imported name has here: `other_name`, if its own is taken."""
        known = self._imports.get(module, {}).get(name)
        if known is not None:
            return known
        alias = other_name if other_name and name in self._taken else name
        while alias in self._taken:
            alias = f"_{alias}"
        self._taken.add(alias)
        self._add_import(module, name, alias)
        return alias

    def _add_import(self, module: str, name: str, alias: str) -> None:
        self._imports.setdefault(module, {})[name] = alias


def _part(module: str) -> str:
    return part_of(module) if module.startswith(".") else ""
