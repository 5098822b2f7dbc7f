"""What the checkers say of each case, held against what botocore says."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.acceptance.expected_disagreements import DISAGREEMENTS, EVERY, ON_PURPOSE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.acceptance.expected_disagreements import Disagreement, OnPurpose
    from tests.acceptance.programs import Written
    from tests.support.checkers import Finding


@dataclass(slots=True)
class Agreement:
    """How often one checker agrees, by kind of case, and where it does not."""

    checker: str
    total: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    explained: dict[Disagreement, list[str]] = field(default_factory=lambda: defaultdict(list))
    unexplained: list[str] = field(default_factory=list)
    on_purpose: dict[OnPurpose, list[str]] = field(default_factory=lambda: defaultdict(list))
    outside: list[str] = field(default_factory=list)  # findings that belong to no case

    @property
    def rate(self) -> float:
        return 1 - self.wrong.total() / self.total.total()

    def rates(self) -> dict[str, float]:
        """Return the rate of each kind."""
        return {kind: 1 - self.wrong[kind] / count for kind, count in self.total.items()}

    def add(self, case: Written, messages: Sequence[str]) -> None:
        purpose = next((entry for entry in ON_PURPOSE if entry.covers(case)), None)
        accepted = not messages
        message = " ".join(messages)
        kind = f"{case.kind}, {case.form}" if case.kind.startswith("valid") else case.kind
        said = message or case.complaint
        line = f"{case.kind} ({case.target}), {case.form}: {case.text}\n    {said}"
        if purpose is not None and accepted == purpose.accepts:
            self.on_purpose[purpose].append(line)
            return
        self.total[kind] += 1
        if accepted == case.is_valid:
            return
        self.wrong[kind] += 1
        for entry in DISAGREEMENTS:
            if entry.covers(self.checker, case, message):
                self.explained[entry].append(line)
                return
        self.unexplained.append(line)


def agreement(checker: str, cases: Sequence[Written], findings: Iterable[Finding]) -> Agreement:
    """Return how a checker's findings agree with the cases."""
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for finding in findings:
        found[finding.file, finding.line].append(finding.message)
    result = Agreement(checker)
    for case in cases:
        places = [(case.file, line) for line in range(case.first, case.last + 1)]
        result.add(case, [m for place in places for m in found.pop(place, ())])
    result.outside = [f"{file}:{line}: {m}" for (file, line), ms in found.items() for m in ms]
    return result


def unused(results: Sequence[Agreement]) -> list[str]:
    """Return the entries that explain nothing, for the checkers that ran."""
    ran = {result.checker for result in results}
    purposes = {entry for result in results for entry in result.on_purpose}
    explained = {(result.checker, entry) for result in results for entry in result.explained}
    lines = [f"{entry.kind}: on purpose" for entry in ON_PURPOSE if entry not in purposes]
    for entry in (entry for entry in DISAGREEMENTS if entry.always):
        missing = [c for c in entry.checkers if c in ran and (c, entry) not in explained]
        lines += [f"{checker}: {entry.reason}" for checker in missing]
    return lines


def table(results: Sequence[Agreement]) -> str:
    """Return the rates as a table of Markdown: in total, then every kind under 100%."""
    ordered = sorted(results, key=lambda result: EVERY.index(result.checker))
    lines = [
        f"| kind | cases | {' | '.join(r.checker for r in ordered)} |",
        f"|---|---:|{'---:|' * len(ordered)}",
    ]
    totals = " | ".join(f"{r.rate:.3%}" for r in ordered)
    lines.append(f"| **all** | {ordered[0].total.total()} | {totals} |")
    for kind in sorted(ordered[0].total):
        rates = [r.rates().get(kind, 1) for r in ordered]
        text = " | ".join("" if rate == 1 else f"{rate:.2%}" for rate in rates)
        lines.append(f"| {kind} | {ordered[0].total[kind]} | {text} |")
    for result in ordered:
        count = sum(map(len, result.on_purpose.values()))
        lines.append(f"\n{result.checker}: {count} cases where the types differ on purpose")
        entries = sorted(result.explained.items(), key=lambda item: -len(item[1]))
        lines += [f"- {len(found)}: {entry.reason}" for entry, found in entries]
        lines.append(f"- {len(result.unexplained)} unexplained")
    return "\n".join(lines) + "\n"
