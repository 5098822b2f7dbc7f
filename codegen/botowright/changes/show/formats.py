"""Steps → text, Markdown, JSON or a feed."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from botowright.changes.report import NEW, REMOVED, UPDATED
from botowright.changes.show.quoting import json_text, render
from botowright.changes.show.view import ServiceView, service_views, timestamp
from botowright.errors import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.changes.changelog import Announcement
    from botowright.changes.collect import Step
    from botowright.changes.compare.records import Change
    from botowright.changes.versions import Release

_STATUSES = (NEW, UPDATED, REMOVED)
SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class StepView:
    """A step as templates take it."""

    old: Release
    new: Release
    views: list[ServiceView]


def step_views(steps: Sequence[Step], changelog: Sequence[Announcement]) -> list[StepView]:
    """Return steps as templates take them."""
    return [StepView(step.old, step.new, service_views(step, changelog)) for step in steps]


def text(steps: Sequence[StepView]) -> str:
    """Return AWS's page of changes, one section for each service and step."""
    views = [view for step in steps for view in step.views]
    return render("changes/text.jinja", views=views)


def markdown(steps: Sequence[StepView]) -> str:
    """Return a release note."""
    return render("changes/markdown.jinja", steps=steps).rstrip() + "\n"


def feed(steps: Sequence[StepView]) -> str:
    """Return an Atom feed (RFC 4287), newest entries first."""
    views = [view for step in reversed(steps) for view in step.views]
    dates = [step.new.date for step in steps]
    first, last = steps[0].old, steps[-1].new
    row = printable(f"urn:botowright:changes:{first.label}..{last.label}")
    name = uuid.uuid5(uuid.NAMESPACE_URL, row)
    return render(
        "changes/feed.xml.jinja",
        views=views,
        first=first,
        last=last,
        id=f"urn:uuid:{name}",
        updated=timestamp(max(dates, default="")),
    )


def as_json(steps: Sequence[StepView]) -> str:
    """Return everything, in the form that `schema()` describes."""
    content = {"version": SCHEMA_VERSION, "steps": [_step(step) for step in steps]}
    return json_text(json.dumps(content, indent=1, ensure_ascii=False)) + "\n"


@cache
def schema() -> str:
    """Return the JSON schema of `as_json`."""
    return files("botowright.changes.show").joinpath("schema.json").read_text("utf-8")


def _step(step: StepView) -> dict[str, Any]:
    return {
        "old": step.old.label,
        "new": step.new.label,
        "date": step.new.date or None,
        "services": [_service(view) for view in step.views],
    }


def _service(view: ServiceView) -> dict[str, Any]:
    report = view.report
    return {
        "service": report.service_name,
        "title": report.title,
        "announcement": view.announcement or None,
        "operations": {status: report.named(status) for status in _STATUSES},
        "changes": [_change(change) for change in report.changes],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "what": change.what.value,
        "place": change.place,
        "class": change.breaks.value,
        "before": change.before or None,
        "after": change.after or None,
        "effects": [
            {
                "direction": effect.rule.direction or None,
                "class": effect.rule.breaks.value,
                "reason": effect.rule.reason,
                "operations": list(effect.operations),
            }
            for effect in change.effects
        ],
    }
