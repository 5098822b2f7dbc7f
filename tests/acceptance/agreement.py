"""The agreement of the checkers with botocore, case by case."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.acceptance.expected_disagreements import DISAGREEMENTS, ON_PURPOSE
from tests.support.checkers import CHECKERS
from tests.support.expected_differences import ExpectedDifference, stale

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.acceptance.programs import Written
    from tests.support.checkers import Finding

Explained = dict[ExpectedDifference, list[str]]


@dataclass(slots=True)
class Agreement:
    """The cases of one checker, by kind: how many there are, and which disagree."""

    checker: str
    total: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    explained: Explained = field(default_factory=lambda: defaultdict(list))
    unexplained: list[str] = field(default_factory=list)
    on_purpose: Explained = field(default_factory=lambda: defaultdict(list))
    outside: list[str] = field(default_factory=list)  # findings that belong to no case

    @property
    def rate(self) -> float:
        return 1 - self.wrong.total() / self.total.total()

    def rates(self) -> dict[str, float]:
        """Return the rate of agreement for each kind."""
        return {kind: 1 - self.wrong[kind] / count for kind, count in self.total.items()}

    def add(self, case: Written, messages: Sequence[str]) -> None:
        """Add a case with the messages of the checker for it."""
        kind = f"{case.kind}, {case.style}" if case.kind.startswith("valid") else case.kind
        accepted = not messages
        if accepted == case.is_valid:
            self.total[kind] += 1
            return
        verdict = "accepts" if accepted else "refuses"
        line = (
            f"{verdict} {case.kind} ({case.target}), {case.style}: {case.text}\n"
            f"    {' '.join(messages) or case.complaint}"
        )
        if purpose := self._entry(ON_PURPOSE, line):
            self.on_purpose[purpose].append(line)
            return
        self.total[kind] += 1
        self.wrong[kind] += 1
        if entry := self._entry(DISAGREEMENTS, line):
            self.explained[entry].append(line)
        else:
            self.unexplained.append(line)

    def _entry(
        self, expected: Iterable[ExpectedDifference], line: str
    ) -> ExpectedDifference | None:
        return next((entry for entry in expected if entry.covers(self.checker, line)), None)


def agreement(checker: str, cases: Sequence[Written], findings: Iterable[Finding]) -> Agreement:
    """Return the agreement of a checker's findings with the cases."""
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
    """Return a line for each entry that explains nothing in any result."""
    used = [e for result in results for e in (*result.on_purpose, *result.explained)]
    return stale((*ON_PURPOSE, *DISAGREEMENTS), used)


def table(results: Sequence[Agreement]) -> str:
    """Return the rates as a Markdown table: in total, and for each kind under 100%."""
    ordered = sorted(results, key=lambda result: [*CHECKERS].index(result.checker))
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
