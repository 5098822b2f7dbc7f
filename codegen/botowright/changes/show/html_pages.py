"""Steps → HTML: one page with everything, or a site with a page for each service and step.

Each page contains its style and script, and loads nothing. In the syntax of an updated operation
the changes are marked. The lines next to a change, and those that enclose it, are visible; the
others are folded.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from botowright.changes.compare.rules import Impact
from botowright.changes.show.content import NEW, REMOVED, UPDATED
from botowright.changes.show.documentation import Paragraph, blocks_of
from botowright.changes.show.formats import empty_text
from botowright.changes.show.lines import Mark
from botowright.changes.show.quoting import render
from botowright.ir.files import GeneratedFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.changes.show.content import OperationPage, Syntax
    from botowright.changes.show.formats import StepSummary
    from botowright.changes.show.lines import Line
    from botowright.changes.show.summary import ServiceSummary

_FOLDED = 4  # the fewest lines that are folded
_TONES = {NEW: "addition", UPDATED: "documentation", REMOVED: "breaking"}
_CLASSES = [(impact.slug, impact.value) for impact in Impact]


@dataclass(frozen=True, slots=True)
class LineRun:
    """Some lines of syntax, visible or folded."""

    lines: list[Line]
    folded: bool


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A service in a step, with the address of its page and the words for the filter."""

    service: ServiceSummary
    href: str
    search: str

    @property
    def classes(self) -> str:
        """Return the impacts of its changes."""
        return " ".join(group.slug for group in self.service.groups)


@dataclass(frozen=True, slots=True)
class IndexGroup:
    """A heading of the index, and its entries."""

    heading: str
    entries: list[IndexEntry]


def page(steps: Sequence[StepSummary]) -> str:
    """Return one page with everything."""
    return _index(steps, _days(steps, "#{}"), inline=True)


def files(steps: Sequence[StepSummary]) -> list[GeneratedFile]:
    """Return a site: an index, and a page for each service and step."""
    days = _days(steps, "{}.html")
    pages = [
        GeneratedFile(f"{entry.service.slug}.html", _change_page(entry))
        for day in days
        for entry in day.entries
    ]
    return [GeneratedFile("index.html", _index(steps, days, inline=False)), *pages]


def _index(steps: Sequence[StepSummary], days: list[IndexGroup], *, inline: bool) -> str:
    first, last = steps[0].old, steps[-1].new
    services: dict[str, list[IndexEntry]] = {}
    for day in days:
        for entry in day.entries:
            services.setdefault(entry.service.changes.title, []).append(entry)
    dates = " to ".join(dict.fromkeys(filter(None, (steps[0].new.date, last.date))))
    return render(
        "changes/index.html.jinja",
        title="What changed in AWS's APIs",
        lead=f"botocore {first.label} → {last.label}" + (f" · {dates}" if dates else ""),
        days=days,
        services=[IndexGroup(title, services[title]) for title in sorted(services, key=str.lower)],
        steps=len(steps),
        empty=empty_text(steps),
        classes=_CLASSES,
        inline=inline,
    )


def _change_page(entry: IndexEntry) -> str:
    changes = entry.service.changes
    title = f"{changes.title} in botocore {changes.new.label}"
    return render("changes/page.html.jinja", title=title, entry=entry)


def _days(steps: Sequence[StepSummary], href: str) -> list[IndexGroup]:
    """Return the entries by release, the newest first."""
    return [
        IndexGroup(
            " · ".join(
                filter(None, (step.new.date.replace("-", "/"), f"botocore {step.new.label}"))
            ),
            [_entry(service, href) for service in step.services],
        )
        for step in reversed(steps)
        if step.services
    ]


def _entry(service: ServiceSummary, href: str) -> IndexEntry:
    changes = service.changes
    words = {changes.title, changes.service_name, changes.new.label, service.announcement}
    words |= {change.place for change in changes.changes}
    words |= {page.name for page in changes.operations}
    return IndexEntry(service, href.format(service.slug), " ".join(sorted(words)).lower())


def operation_html(page: OperationPage, syntax: Syntax) -> str:
    """Return the HTML of one operation, which is a part of a page."""
    blocks = blocks_of(syntax.documentation)
    return render(
        "changes/operation.html.jinja",
        page=page,
        sentence=next((block.text for block in blocks if isinstance(block, Paragraph)), ""),
        runs={
            "Request": _line_runs(syntax.request, page.status),
            "Response": _line_runs(syntax.response, page.status),
        },
        tone=_TONES[page.status],
        opened=page.status == UPDATED,
        slug=syntax.slug,
        linked=syntax.linked,
    )


def _line_runs(lines: Sequence[Line], status: str) -> list[LineRun]:
    if status != UPDATED:
        return [LineRun(list(lines), folded=False)] if lines else []
    runs: list[LineRun] = []
    for is_visible, run in groupby(
        zip(lines, _visible_lines(lines), strict=True), key=itemgetter(1)
    ):
        group = [line for line, _ in run]
        runs.append(LineRun(group, folded=not is_visible and len(group) >= _FOLDED))
    return runs


def _visible_lines(lines: Sequence[Line]) -> list[bool]:
    """Return whether each line is visible: changes, the lines next to them, and enclosing lines."""
    visible = [False] * len(lines)
    enclosing: list[int] = []  # the lines that enclose the next one, outermost first
    for number, line in enumerate(lines):
        while enclosing and lines[enclosing[-1]].depth >= line.depth:
            enclosing.pop()
        if any(token.mark is not Mark.SAME for token in line.tokens):
            for near in (number - 1, number, number + 1, *enclosing):
                if 0 <= near < len(lines):
                    visible[near] = True
        enclosing.append(number)
    return visible
