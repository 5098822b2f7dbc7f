"""Steps → text, Markdown, JSON or a feed."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from botowright.changes.show.content import NEW, REMOVED, UPDATED
from botowright.changes.show.quoting import json_text, render
from botowright.changes.show.summary import ServiceSummary, service_summaries, timestamp
from botowright.errors import printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.changes.changelog import Announcement
    from botowright.changes.compare.records import Change
    from botowright.changes.read.versions import Release
    from botowright.changes.show.content import Step

_STATUSES = (NEW, UPDATED, REMOVED)
SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True)
class StepSummary:
    """A step in words, grouped and counted."""

    old: Release
    new: Release
    services: list[ServiceSummary]
    hides_changes: bool = False  # because the user asked for breaking ones
    is_partial: bool = False  # some service could not be compared


def step_summaries(steps: Sequence[Step], changelog: Sequence[Announcement]) -> list[StepSummary]:
    """Return steps in words, as the templates take them."""
    return [
        StepSummary(
            step.old,
            step.new,
            service_summaries(step, changelog),
            bool(step.hidden),
            step.is_partial,
        )
        for step in steps
    ]


def empty_text(steps: Sequence[StepSummary]) -> str:
    """Return the sentence that replaces the services of steps without any."""
    hides_changes = any(step.hides_changes for step in steps)
    found = "No change breaks callers" if hides_changes else "Nothing changed"
    is_partial = any(step.is_partial for step in steps)
    return f"{found}{' in the services that were compared' if is_partial else ''}."


def text(steps: Sequence[StepSummary]) -> str:
    """Return AWS's page of changes, one section for each service and step."""
    services = [service for step in steps for service in step.services]
    return render("changes/text.jinja", services=services, empty=empty_text(steps))


def markdown(steps: Sequence[StepSummary]) -> str:
    """Return a release note."""
    texts = [(step, empty_text([step])) for step in steps]
    return render("changes/markdown.jinja", steps=texts).rstrip() + "\n"


def feed(steps: Sequence[StepSummary]) -> str:
    """Return an Atom feed (RFC 4287), newest entries first."""
    services = [service for step in reversed(steps) for service in step.services]
    dates = [step.new.date for step in steps]
    first, last = steps[0].old, steps[-1].new
    row = printable(f"urn:botowright:changes:{first.label}..{last.label}")
    name = uuid.uuid5(uuid.NAMESPACE_URL, row)
    return render(
        "changes/feed.xml.jinja",
        services=services,
        first=first,
        last=last,
        id=f"urn:uuid:{name}",
        updated=timestamp(max(dates, default="")),
    )


def as_json(steps: Sequence[StepSummary]) -> str:
    """Return everything as JSON, as `schema()` describes it."""
    content = {"version": SCHEMA_VERSION, "steps": [_step(step) for step in steps]}
    return json_text(json.dumps(content, indent=1, ensure_ascii=False)) + "\n"


@cache
def schema() -> str:
    """Return the JSON schema of `as_json`."""
    return files("botowright.changes.show").joinpath("schema.json").read_text("utf-8")


def _step(step: StepSummary) -> dict[str, Any]:
    return {
        "old": step.old.label,
        "new": step.new.label,
        "date": step.new.date or None,
        "services": [_service(service) for service in step.services],
    }


def _service(service: ServiceSummary) -> dict[str, Any]:
    changes = service.changes
    return {
        "service": changes.service_name,
        "title": changes.title,
        "announcement": service.announcement or None,
        "operations": {status: changes.operation_names(status) for status in _STATUSES},
        "changes": [_change(change) for change in changes.changes],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "what": change.kind.value,
        "place": change.place,
        "class": change.impact.value,
        "before": change.before or None,
        "after": change.after or None,
        "effects": [
            {
                "direction": effect.rule.direction or None,
                "class": effect.rule.impact.value,
                "reason": effect.rule.reason,
                "operations": list(effect.operations),
            }
            for effect in change.effects
        ],
    }
