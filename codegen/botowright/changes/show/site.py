"""Steps → HTML: one page that holds everything, or a site with a page for each change.

Style and script stand in each page, and nothing is fetched. In the syntax of an operation that was
updated, what changed is marked, with the lines around it and those that enclose it; the rest is
folded away.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from botowright.changes.compare.rules import Class
from botowright.changes.report import NEW, REMOVED, UPDATED
from botowright.changes.show.prose import Paragraph, blocks_of
from botowright.changes.show.quoting import render
from botowright.changes.show.syntax import Mark
from botowright.ir.files import GeneratedFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.changes.report import OperationPage, Syntax
    from botowright.changes.show.formats import StepView
    from botowright.changes.show.syntax import Line
    from botowright.changes.show.view import ServiceView

_FOLDED = 4  # lines that are worth a fold
_TONES = {NEW: "addition", UPDATED: "documentation", REMOVED: "breaking"}
_CLASSES = [(breaks.slug, breaks.value) for breaks in Class]


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines of syntax, shown or folded away."""

    lines: list[Line]
    folded: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A service in a step, with where its page is and what a filter finds it by."""

    view: ServiceView
    href: str
    search: str

    @property
    def classes(self) -> str:
        """Return the classes of its changes."""
        return " ".join(group.slug for group in self.view.groups)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the index, and what is below it."""

    heading: str
    entries: list[Entry]


def page(steps: Sequence[StepView]) -> str:
    """Return one page that holds everything."""
    return _index(steps, _days(steps, "#{}"), inline=True)


def files(steps: Sequence[StepView]) -> list[GeneratedFile]:
    """Return a site: an index, and a page for each service and step."""
    days = _days(steps, "{}.html")
    pages = [
        GeneratedFile(f"{entry.view.slug}.html", _change_page(entry))
        for day in days
        for entry in day.entries
    ]
    return [GeneratedFile("index.html", _index(steps, days, inline=False)), *pages]


def _index(steps: Sequence[StepView], days: list[Section], *, inline: bool) -> str:
    first, last = steps[0].old, steps[-1].new
    services: dict[str, list[Entry]] = {}
    for day in days:
        for entry in day.entries:
            services.setdefault(entry.view.report.title, []).append(entry)
    dates = " to ".join(dict.fromkeys(filter(None, (steps[0].new.date, last.date))))
    return render(
        "changes/site_index.html.jinja",
        title="What changed in AWS's APIs",
        lead=f"botocore {first.label} → {last.label}" + (f" · {dates}" if dates else ""),
        days=days,
        services=[Section(title, services[title]) for title in sorted(services, key=str.lower)],
        steps=len(steps),
        classes=_CLASSES,
        inline=inline,
    )


def _change_page(entry: Entry) -> str:
    report = entry.view.report
    title = f"{report.title} in botocore {report.new.label}"
    return render("changes/site_page.html.jinja", title=title, entry=entry)


def _days(steps: Sequence[StepView], href: str) -> list[Section]:
    """Return what changed by release, the newest first."""
    return [
        Section(
            " · ".join(
                filter(None, (step.new.date.replace("-", "/"), f"botocore {step.new.label}"))
            ),
            [_entry(view, href) for view in step.views],
        )
        for step in reversed(steps)
        if step.views
    ]


def _entry(view: ServiceView, href: str) -> Entry:
    report = view.report
    words = {report.title, report.service_name, report.new.label, view.announcement}
    words |= {change.place for change in report.changes}
    words |= {page.name for page in report.operations}
    return Entry(view, href.format(view.slug), " ".join(sorted(words)).lower())


def drawn(page: OperationPage, syntax: Syntax) -> str:
    """Return an operation's part of a page."""
    blocks = blocks_of(syntax.documentation)
    return render(
        "changes/site_operation.html.jinja",
        page=page,
        sentence=next((block.text for block in blocks if isinstance(block, Paragraph)), ""),
        parts={
            "Request": _parts(syntax.request, page.status),
            "Response": _parts(syntax.response, page.status),
        },
        tone=_TONES[page.status],
        opened=page.status == UPDATED,
        slug=syntax.slug,
        linked=syntax.linked,
    )


def _parts(lines: Sequence[Line], status: str) -> list[Part]:
    if status != UPDATED:
        return [Part(list(lines), folded=False)] if lines else []
    parts: list[Part] = []
    for shown, run in groupby(zip(lines, _shown(lines), strict=True), key=itemgetter(1)):
        group = [line for line, _ in run]
        parts.append(Part(group, folded=not shown and len(group) >= _FOLDED))
    return parts


def _shown(lines: Sequence[Line]) -> list[bool]:
    """Return which lines are worth seeing: what changed, its neighbours, and what encloses it."""
    shown = [False] * len(lines)
    enclosing: list[int] = []  # the lines that enclose the next one, outermost first
    for number, line in enumerate(lines):
        while enclosing and lines[enclosing[-1]].depth >= line.depth:
            enclosing.pop()
        if any(token.mark is not Mark.SAME for token in line.tokens):
            for near in (number - 1, number, number + 1, *enclosing):
                if 0 <= near < len(lines):
                    shown[near] = True
        enclosing.append(number)
    return shown
