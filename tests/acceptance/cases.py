"""The cases of one service: calls, each with botocore's verdict."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from botocore import xform_name

from botowright.ir.identifiers import is_spellable
from botowright.load.handlers import parameter_rules
from tests.acceptance.botocore_verdict import Judge, OutOfRangeError
from tests.acceptance.mutants import mutants
from tests.acceptance.trees import walk
from tests.acceptance.values import Values, type_of

if TYPE_CHECKING:
    from botocore.model import OperationModel, Shape
    from botocore.session import Session

    from tests.acceptance.trees import Path, Structure

# The number of parts in a valid call.
LARGE, SMALL = 45, 20
# At most so many changes of one kind are tried in one call.
PER_CALL = 2


@dataclass(frozen=True, slots=True)
class Amount:
    """The number of operations and mutants for each service."""

    operations: int
    mutants: int
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Case:
    """A call and botocore's verdict."""

    service_name: str
    operation_name: str
    kind: str
    path: Path
    target: str  # the kind of the changed part
    call: Structure
    complaint: str  # botocore's reason to refuse the call, or an empty text

    @property
    def method_name(self) -> str:
        return xform_name(self.operation_name)

    @property
    def is_valid(self) -> bool:
        return not self.complaint

    def __str__(self) -> str:
        return f"{self.service_name}.{self.method_name}(**{self.call})"


@dataclass(slots=True)
class ServiceCases:
    """The cases of a service, and the number of skipped calls for each reason."""

    service_name: str
    cases: list[Case] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)


def describe(shape: Shape) -> str:
    """Return the kind of a shape, e.g. `list of string`."""
    match type_of(shape):
        case "list":
            return f"list of {describe(shape.member)}"
        case "map":
            return f"map of {describe(shape.key)} to {describe(shape.value)}"
        case kind:
            return kind


def service_cases(service_name: str, amount: Amount, session: Session) -> ServiceCases:
    """Return the cases of a service, the same ones each time."""
    maker = _Maker(Judge(service_name, session), ServiceCases(service_name), amount)
    names = [n for n in maker.judge.model.operation_names if maker.can_write(n)]
    chosen = names
    if len(names) > amount.operations:
        chance = random.Random(f"{amount.seed} {service_name}")  # noqa: S311
        chosen = chance.sample(names, amount.operations)
    for name in chosen:
        maker.add_valid(name)
    maker.add_mutants()
    return maker.made


class _Maker:
    def __init__(self, judge: Judge, made: ServiceCases, amount: Amount) -> None:
        self.judge = judge
        self.made = made
        self._amount = amount
        self._mutants: dict[str, list[tuple[OperationModel, Path, Structure]]] = defaultdict(list)

    def can_write(self, operation_name: str) -> bool:
        operation = self.judge.model.operation_model(operation_name)
        if operation.has_event_stream_input:
            self.made.skipped["operation that botocore cannot call"] += 1
        elif operation.input_shape is None or not operation.input_shape.members:
            self.made.skipped["operation without parameters"] += 1
        elif not all(map(is_spellable, operation.input_shape.members)):
            self.made.skipped["operation with a parameter whose name is not an identifier"] += 1
        else:
            return True
        return False

    def add_valid(self, operation_name: str) -> None:
        operation = self.judge.model.operation_model(operation_name)
        seed = f"{self._amount.seed} {self.made.service_name} {operation_name}"
        chance = random.Random(seed)  # noqa: S311
        hidden = parameter_rules(self.made.service_name, operation_name).hidden
        for kind, share, budget in (
            ("minimal", 0, SMALL),
            ("maximal", 1, LARGE),
            ("random", 0.4, SMALL),
        ):
            call = Values(chance, share, budget, hidden=hidden).input(operation.input_shape)
            case = self._judged(operation, f"valid, {kind}", (), call)
            if case is not None:
                self.made.cases.append(case)
        for share, budget in ((1, LARGE), (0.4, SMALL)):
            # Plain values, so that only the change can be wrong.
            call = Values(chance, share, budget, plain=True, hidden=hidden).input(
                operation.input_shape
            )
            case = self._judged(operation, "", (), call)
            if case is not None and case.is_valid:
                self._offer(operation, call, hidden, chance)

    def _offer(
        self, operation: OperationModel, call: Structure, hidden: set[str], chance: random.Random
    ) -> None:
        by_kind = defaultdict(list)
        for kind, path, changed in mutants(call, hidden, chance):
            if all(map(is_spellable, changed.members)):
                by_kind[kind].append((operation, path, changed))
            else:
                self.made.skipped["mutant with a parameter whose name is not an identifier"] += 1
        for kind, found in by_kind.items():
            self._mutants[kind] += chance.sample(found, min(PER_CALL, len(found)))

    def add_mutants(self) -> None:
        """Add mutants, the same number of each kind if there are enough."""
        chance = random.Random(f"{self._amount.seed} {self.made.service_name}")  # noqa: S311
        for found in self._mutants.values():
            chance.shuffle(found)
        left = self._amount.mutants
        while left > 0 and any(self._mutants.values()):
            for kind in chance.sample(sorted(self._mutants), len(self._mutants)):
                if self._mutants[kind] and left > 0:
                    case = self._judged(*self._reordered(kind))
                    if case is not None:
                        self.made.cases.append(case)
                        left -= 1

    def _reordered(self, kind: str) -> tuple[OperationModel, str, Path, Structure]:
        operation, path, call = self._mutants[kind].pop()
        return operation, kind, path, call

    def _judged(
        self, operation: OperationModel, kind: str, path: Path, call: Structure
    ) -> Case | None:
        try:
            complaint = self.judge.complaint(operation, call)
        except OutOfRangeError:
            self.made.skipped["value out of range"] += 1
            return None
        place = dict(walk(call)).get(path)
        target = describe(place.shape) if place is not None else "nothing"
        return Case(self.made.service_name, operation.name, kind, path, target, call, complaint)
