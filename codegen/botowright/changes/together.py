"""The first botocore that has each of many things, with as few versions read as one question needs.

The search is the bisection of `since`, with all questions at the same time: a version is read once
for all services that are still in question. To find only the things that came last, the search
forgets all that a version has as soon as that version lacks something else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from botowright.changes.questions import holds
from botowright.changes.read.loading import newest_service
from botowright.changes.read.versions import services_of_release
from botowright.releases.published import no_such_version, published_versions, version_of
from botowright.system import phases

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from packaging.version import Version

    from botowright.changes.questions import Question
    from botowright.changes.read.service import Service

_UPTO_USAGE = "--upto takes a version like 1.44.5"
_SERIES = 128  # versions, in most minor series
_VERSION_SECONDS = 0.5  # to fetch one, over a fast network


@dataclass(frozen=True, slots=True)
class First:
    """The first version that has something, and the one before it, None if there is none."""

    version: Version
    before: Version | None
    date: str


@dataclass(slots=True)
class Versions:
    """The published versions up to one, and what was read of them."""

    ends: list[Version]  # the newest version of each minor series
    read: set[Version] = field(default_factory=set)
    _expected: int = 0
    _newest: dict[str, Service | None] = field(default_factory=dict)
    _dates: dict[Version, str] = field(default_factory=dict)

    @property
    def newest(self) -> Version:
        """The newest version."""
        return self.ends[-1]

    def newest_service(self, name: str) -> Service | None:
        """Return a service of the newest version, None if it does not have it."""
        if name not in self._newest:
            self._newest |= self._services(self.newest, [name])
        return self._newest[name]

    def read_newest(self, names: Iterable[str]) -> None:
        """Read some services of the newest version, which is faster than one after the other."""
        unread = sorted({*names} - {*self._newest})
        self._newest |= self._services(self.newest, unread)

    def latest(self, questions: Collection[Question]) -> tuple[First, list[Question]]:
        """Return the first version that has everything, and the questions that it is first for.

        The newest version must have everything.
        """
        self._expected = len(self.ends).bit_length() + _SERIES.bit_length()
        end, lacking = self._latest(self.ends, list(questions))
        series = self._series(end)
        first, deciding = self._latest(series, lacking)
        before = series[first - 1] if first else self._before(end)
        return self._first(series[first], before), deciding

    def firsts(self, questions: Collection[Question]) -> dict[Question, First]:
        """Return the first version of each thing. The newest version must have all of them."""
        self._expected = 2 * (len(self.ends).bit_length() + _SERIES.bit_length())
        found: dict[Question, First] = {}
        for end, of_series in self._split(self.ends, list(questions)).items():
            series = self._series(end)
            for first, these in self._split(series, of_series).items():
                before = series[first - 1] if first else self._before(end)
                found |= dict.fromkeys(these, self._first(series[first], before))
        return found

    def _series(self, end: int) -> list[Version]:
        return published_versions().between(self._before(end), self.ends[end])

    def _before(self, end: int) -> Version | None:
        return self.ends[end - 1] if end else None

    def _first(self, version: Version, before: Version | None) -> First:
        return First(version, before, self._dates.get(version, ""))

    def _latest(
        self, versions: Sequence[Version], questions: list[Question]
    ) -> tuple[int, list[Question]]:
        low, high = 0, len(versions) - 1
        while low < high:
            middle = (low + high) // 2
            lacking = self._lacking(versions[middle], questions)
            if lacking:
                low, questions = middle + 1, lacking
            else:
                high = middle
        return low, questions

    def _split(
        self, versions: Sequence[Version], questions: list[Question]
    ) -> dict[int, list[Question]]:
        """Return the questions by the index of the first version that has them."""
        found: dict[int, list[Question]] = {}
        waiting = [(0, len(versions) - 1, questions)]
        while waiting:
            low, high, these = waiting.pop()
            if low == high:
                found[low] = these
                continue
            middle = (low + high) // 2
            lacking = self._lacking(versions[middle], these)
            having = [question for question in these if question not in {*lacking}]
            if lacking:
                waiting.append((middle + 1, high, lacking))
            if having:
                waiting.append((low, middle, having))
        return found

    def _lacking(self, version: Version, questions: Sequence[Question]) -> list[Question]:
        names = sorted({question.service for question in questions})
        if version == self.newest:
            return []
        services = self._services(version, names)
        return [each for each in questions if not holds(services[each.service], each)]

    def _services(self, version: Version, names: Sequence[str]) -> Mapping[str, Service | None]:
        if not names:
            return {}
        self.read.add(version)
        self._expected -= 1
        phases.start(f"Reading botocore {version}")
        phases.expect(
            "Reading other versions", _VERSION_SECONDS * max(self._expected, 0), is_work=False
        )
        found: dict[str, Service | None] = {}
        for name, release in services_of_release(version, names):
            self._dates[version] = release.date or self._dates.get(version, "")
            found[name] = newest_service(release, name)
        return found


def versions_upto(upto: str | None) -> Versions:
    """Return the published versions up to one, None for all of them.

    Raises UsageError if that version does not exist, or if the versions cannot be listed.
    """
    index = published_versions()
    last = version_of(upto, _UPTO_USAGE) if upto else None
    ends = index.series_ends(last)
    if not ends or (last is not None and ends[-1] != last):
        raise no_such_version(last or index.newest())
    return Versions(ends)
