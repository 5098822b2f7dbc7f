"""The spelling of our types in a module: which imports it gets, and what each name becomes."""

from __future__ import annotations

import builtins
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from botowright.project.migrate.lookup import Unknown
from botowright.project.migrate.names import PACKAGE, Counterpart, LiteralCounterpart
from botowright.project.migrate.peer import peer_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    import libcst as cst

    from botowright.project.migrate.lookup import Lookup
    from botowright.project.migrate.peer import PeerName
    from botowright.project.migrate.reading import ModuleNames, PeerImport

_BUILTINS = frozenset(dir(builtins))
# A suffix that tells two types of one shape apart, by the module.
_DIRECTIONS = {"requests": "Input", "responses": "Output"}


@dataclass(frozen=True, slots=True)
class NewImport:
    """`from module import name as alias`, or `import module` without a name."""

    module: str
    name: str | None = None
    alias: str | None = None


@dataclass(frozen=True, slots=True)
class NewAlias:
    """`name = Literal["value"]`."""

    name: str
    value: str


@dataclass(slots=True)
class Spelling:
    """The changes to a module."""

    # By the id of the alias in an import of the peer. An import that is not here stays.
    imports: dict[int, tuple[NewImport | NewAlias, ...]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)  # dotted names of the code → their new form
    problems: list[tuple[cst.CSTNode, str]] = field(default_factory=list)


def spelling_of(names: ModuleNames, lookup: Lookup, kept: Collection[str]) -> Spelling:
    """Return the spelling of a module's names.

    `kept` are names that other modules of the project may import from this one. They stay.
    """
    return _Speller(names, lookup, kept).spelling()


def renamed_names(names: ModuleNames, lookup: Lookup) -> Iterator[str]:
    """Yield the imported names of a module that would get a new form."""
    for each in names.imports:
        if each.peer.name and not each.has_alias:
            found = lookup.counterpart(each.peer)
            if isinstance(found, Counterpart) and found.name != each.local:
                yield each.local


class _Speller:
    def __init__(self, names: ModuleNames, lookup: Lookup, kept: Collection[str]) -> None:
        self._names = names
        self._lookup = lookup
        self._kept = kept
        self._taken: dict[str, Counterpart] = {}  # new names, and their types
        self._result = Spelling()

    def spelling(self) -> Spelling:
        classes: dict[str, list[tuple[PeerImport, Counterpart]]] = defaultdict(list)
        for each in self._names.imports:
            if each.alias is None:
                message = f"names that `*` imports from {each.peer.dotted} are not known"
                self._problem(each.statement, message)
            elif each.peer.name:
                self._add_class(each, classes)
        for local, found in classes.items():
            self._spell_class(local, found)
        self._spell_modules()
        return self._result

    def _add_class(
        self, each: PeerImport, classes: dict[str, list[tuple[PeerImport, Counterpart]]]
    ) -> None:
        found = self._lookup.counterpart(each.peer)
        match found:
            case Unknown(why):
                self._problem(each.alias or each.statement, why)
            case LiteralCounterpart(value):
                self._result.imports[id(each.alias)] = (NewAlias(each.local, value),)
            case Counterpart():
                classes[each.local].append((each, found))

    def _spell_class(self, local: str, found: list[tuple[PeerImport, Counterpart]]) -> None:
        """Choose the new form of an imported name."""
        targets = {target for _, target in found}
        new = local
        is_bound = bool(self._names.bound[local])
        if not (
            is_bound
            or local in self._kept
            or len(targets) > 1
            or any(each.has_alias for each, _ in found)
        ):
            target = found[0][1]
            new = self._free(self._forms(found[0][0].peer, target), target) or local
            self._taken[new] = target
            if new != local:
                self._result.names[local] = new
        for each, target in found:
            alias = None if target.name == new and not each.has_alias else new
            self._result.imports[id(each.alias)] = (NewImport(target.module, target.name, alias),)

    def _forms(self, peer: PeerName, target: Counterpart) -> Iterator[str]:
        """Yield the possible forms of a type's name, the best one first."""
        yield target.name
        direction = _DIRECTIONS.get(target.module.rpartition(".")[2])
        if direction is not None:
            yield f"{target.name}{direction}"
        offered = self._lookup.offered(peer)
        if not isinstance(offered, Unknown):
            yield f"{offered.client.removesuffix('Client')}{target.name}"

    def _free(self, forms: Iterable[str], target: Counterpart) -> str | None:
        for form in forms:
            if self._taken.get(form) == target:
                return form
            is_peers = any(each.local == form for each in self._names.imports)
            used = self._names.words[form] or self._names.bound[form] or form in _BUILTINS
            if form not in self._taken and (is_peers or not used):
                return form
        return None

    def _spell_modules(self) -> None:
        imports: dict[str, list[PeerImport]] = defaultdict(list)
        for each in self._names.imports:
            if each.alias is not None and not each.peer.name:
                imports[each.local].append(each)
        uses: dict[str, dict[str, Counterpart]] = {local: {} for local in imports}
        left: set[str] = set()
        for dotted, node in self._names.chains.items():
            local = dotted.partition(".")[0]
            if local not in imports:
                continue
            problem = self._use(dotted, uses[local])
            if problem is not None:
                self._problem(node, problem)
                left.add(local)
        for local, found in imports.items():
            self._spell_module(local, found, uses[local], is_left=local in left)

    def _use(self, dotted: str, uses: dict[str, Counterpart]) -> str | None:
        """Note the use of a type through its module. Return a problem, if there is one."""
        peer = peer_name(self._names.full_name(dotted))
        if peer is None:
            return f"{dotted} is not a name of the peer"
        if not peer.name:
            return f"the module {peer.dotted} is used as a value"
        found = self._lookup.counterpart(peer)
        match found:
            case Unknown(why):
                return why
            case LiteralCounterpart():
                return f"{peer.dotted} has no name with us; write {found}"
        rest = f".{peer.rest}" if peer.rest else ""
        uses[dotted.removesuffix(rest)] = found
        return None

    def _spell_module(
        self,
        local: str,
        found: list[PeerImport],
        uses: dict[str, Counterpart],
        *,
        is_left: bool,
    ) -> None:
        module = self._lookup.module(found[0].peer)
        services = {each.peer.service for each in found}
        is_bound = bool(self._names.bound[local])
        if isinstance(module, Unknown) or is_left or is_bound:
            if isinstance(module, Unknown) and not is_left:
                self._problem(found[0].statement, module.why)
            elif is_bound:
                self._problem(found[0].statement, f"{local} is bound to other values, too")
            return
        if not all(each.is_dotted for each in found) and len(services) > 1:
            self._problem(found[0].statement, f"{local} is bound to several modules")
            return
        if found[0].is_dotted:
            self._spell_dotted(found, uses)
        else:
            self._spell_alias(local, module, found, uses)

    def _spell_dotted(self, found: list[PeerImport], uses: dict[str, Counterpart]) -> None:
        """Spell `types_boto3_s3.type_defs.TagTypeDef` as `boto_types.s3.requests.Tag`."""
        for dotted, target in uses.items():
            self._result.names[dotted] = str(target)
        for each in found:
            own = self._lookup.module(each.peer)
            if isinstance(own, Unknown):
                self._problem(each.statement, own.why)
                continue
            modules = {
                target.module
                for dotted, target in uses.items()
                if getattr(peer_name(dotted), "service", "") == each.peer.service
            }
            self._result.imports[id(each.alias)] = tuple(
                NewImport(module) for module in sorted(modules or {own})
            )

    def _spell_alias(
        self, local: str, module: str, found: list[PeerImport], uses: dict[str, Counterpart]
    ) -> None:
        """Spell `td.TagTypeDef`. The alias goes on if all types are in one module of ours."""
        modules = sorted({target.module for target in uses.values()} or {module})
        has_alias = found[0].has_alias
        forms = {}
        for each in modules:
            is_first = len(modules) == 1 or each == module
            forms[each] = self._module_form(local, each, is_kept=is_first and has_alias)
        for dotted, target in uses.items():
            self._result.names[dotted] = f"{forms[target.module]}.{target.name}"
        imports = []
        for each in modules:
            package, _, name = each.rpartition(".")
            alias = None if forms[each] == name else forms[each]
            imports.append(NewImport(package, name, alias))
        for one in found:
            self._result.imports[id(one.alias)] = tuple(imports)

    def _module_form(self, local: str, module: str, *, is_kept: bool) -> str:
        """Return the local name of a module: `s3_requests`, or the alias of the user."""
        service, _, name = module.removeprefix(f"{PACKAGE}.").rpartition(".")
        if is_kept or name == local:
            return local
        service = service.replace(".", "_")
        form = f"{service.rstrip('_')}_{name}" if service else f"{name.rstrip('_')}_types"
        while self._names.words[form] or self._names.bound[form]:
            form += "_"
        return form

    def _problem(self, node: cst.CSTNode, what: str) -> None:
        self._result.problems.append((node, what))
