"""Steps → HTML: one page that holds everything, or a site with a page for each change.

Style and script stand in each page, and nothing is fetched. In the syntax of an operation that was
updated, what changed is marked, with the lines around it and those that enclose it; the rest is
folded away, and so are the values of a long enum that stayed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from codegen.changes.prose import Paragraph, blocks_of
from codegen.changes.report import NEW, REMOVED, UPDATED
from codegen.changes.rules import Class
from codegen.changes.syntax import Ink, Mark, Token
from codegen.render.environment import render
from codegen.render.files import GeneratedFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from codegen.changes.formats import StepView
    from codegen.changes.report import OperationPage
    from codegen.changes.syntax import Line
    from codegen.changes.view import ServiceView

_FOLDED = 4  # lines that are worth a fold
_VALUES = 12  # values of an enum that are shown without a change
_OPEN = 3  # operations of a page that are open from the start
_TONES = {NEW: "addition", UPDATED: "documentation", REMOVED: "breaking"}
_CLASSES = [(breaks.value.replace(" ", "-"), breaks.value) for breaks in Class]


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines of syntax, shown or folded away."""

    lines: tuple[Line, ...]
    folded: bool


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of a page."""

    page: OperationPage
    request: list[Part]
    response: list[Part]
    sentence: str
    tone: str
    open: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A service in a step, with where its page is and what a filter finds it by."""

    view: ServiceView
    href: str
    search: str
    operations: list[Operation]

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
    few = len(report.operations) <= _OPEN
    return Entry(
        view,
        href.format(view.slug),
        " ".join(sorted(words)).lower(),
        [_operation(page, opened=few or page.status == UPDATED) for page in report.operations],
    )


def _operation(page: OperationPage, *, opened: bool) -> Operation:
    said = [block.text for block in blocks_of(page.documentation) if isinstance(block, Paragraph)]
    return Operation(
        page,
        _parts(page.request, page.status),
        _parts(page.response, page.status),
        said[0] if said else "",
        _TONES[page.status],
        opened and page.status != REMOVED,
    )


def _parts(lines: Sequence[Line], status: str) -> list[Part]:
    shortened = [_shortened(line) for line in lines]
    if status != UPDATED:
        return [Part(tuple(shortened), folded=False)] if shortened else []
    shown = _shown(shortened)
    parts: list[Part] = []
    for number, line in enumerate(shortened):
        if parts and parts[-1].folded is not shown[number]:
            parts[-1] = replace(parts[-1], lines=(*parts[-1].lines, line))
        else:
            parts.append(Part((line,), folded=not shown[number]))
    return [replace(p, folded=p.folded and len(p.lines) >= _FOLDED) for p in parts]


def _shown(lines: Sequence[Line]) -> list[bool]:
    """Return which lines are worth seeing: what changed, its neighbours, and what encloses it."""
    changed = [any(token.mark is not Mark.SAME for token in line.tokens) for line in lines]
    shown = [*changed]
    for number, differs in enumerate(changed):
        if not differs:
            continue
        for near in (number - 1, number + 1):
            if 0 <= near < len(lines):
                shown[near] = True
        depth = lines[number].depth
        for above in range(number - 1, -1, -1):
            if lines[above].depth < depth:
                depth = lines[above].depth
                shown[above] = True
    return shown


def _shortened(line: Line) -> Line:
    """Return a line without most of the values of an enum that stayed."""
    values = [token for token in line.tokens if token.ink is Ink.VALUE]
    if len(values) <= _VALUES:
        return line
    kept = _kept_values(line.tokens)
    return replace(line, tokens=tuple(kept))


def _kept_values(tokens: Iterable[Token]) -> list[Token]:
    kept: list[Token] = []
    stayed = left_out = 0
    for token in tokens:
        bar = token.text == "|"
        if token.ink is Ink.VALUE and token.mark is Mark.SAME:
            stayed += 1
        if token.mark is Mark.SAME and stayed > _VALUES // 2 and (bar or token.ink is Ink.VALUE):
            left_out += not bar
            continue
        if kept and token.ink is Ink.VALUE and kept[-1].ink is Ink.VALUE:
            kept.append(Token("|", mark=token.mark))
        kept.append(token)
    if left_out:
        closing = kept.pop() if kept[-1].text == "," else None
        if kept[-1].text == "|":
            kept.pop()
        kept.append(Token(f" … {left_out} more"))
        kept += [closing] if closing else []
    return kept
