"""The remaining time is right for a machine of any speed, before many items are done."""

from __future__ import annotations

import random

import pytest

from botowright.cli.estimate import Estimate
from botowright.system.phases import Phase, ends_of


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.mark.parametrize("slowness", [0.5, 1.0, 4.0])
def test_large_items_first(slowness: float, clock: Clock) -> None:
    """The largest of 400 items takes 40 times the average, as EC2 does of all services."""
    chance = random.Random(5)  # noqa: S311
    expected = sorted((0.02 + 2.5 / (n + 1) for n in range(400)), reverse=True)
    real = [each * slowness * chance.uniform(0.6, 1.6) for each in expected]
    estimate = Estimate(clock)
    estimate.expect(Phase("Writing", (0.3,)))
    estimate.start(Phase("Generating", ends_of(expected, 2), 400))
    ends = [*ends_of(real, 2)]
    total = ends[-1] + 0.3 * slowness
    errors = []
    while ends:
        clock.now += 0.1
        while ends and 100.0 + ends[0] <= clock.now:
            ends.pop(0)
            estimate.advance()
        remaining = estimate.remaining()
        assert remaining is not None
        if estimate.elapsed > total / 4:
            errors.append(abs(estimate.elapsed + remaining - total) / total)
    assert max(errors) < 0.3


def test_the_first_item_takes_much_longer_than_expected(clock: Clock) -> None:
    """The estimate grows although nothing is done yet."""
    estimate = Estimate(clock)
    estimate.start(Phase("Generating", (1.0, 2.0)))
    clock.now += 10
    remaining = estimate.remaining()
    assert remaining is not None
    assert 8 < remaining < 12


def test_a_later_phase_counts_at_the_speed_of_the_machine(clock: Clock) -> None:
    estimate = Estimate(clock)
    estimate.expect(Phase("Writing", (1.0,)))
    estimate.start(Phase("Generating", (10.0,)))
    clock.now += 30
    estimate.start(Phase("Writing"))
    assert estimate.remaining() == pytest.approx(3.0, abs=0.1)
    clock.now += 2
    assert estimate.remaining() == pytest.approx(1.0, abs=0.1)


def test_a_network_tells_nothing_about_the_processor(clock: Clock) -> None:
    estimate = Estimate(clock)
    estimate.expect(Phase("Generating", (10.0,)))
    estimate.start(Phase("Fetching", (4.0,), is_work=False))
    clock.now += 60
    estimate.start(Phase("Generating"))
    assert estimate.remaining() == pytest.approx(10.0)


def test_waiting_has_a_speed_of_its_own(clock: Clock) -> None:
    """The first of three downloads was slow, so the others will be."""
    estimate = Estimate(clock)
    for name in ("Fetching 1", "Fetching 2"):
        estimate.expect(Phase(name, (4.0,), is_work=False))
    estimate.expect(Phase("Comparing", (10.0,)))
    estimate.start(Phase("Fetching 0", (4.0,), is_work=False))
    clock.now += 20
    estimate.start(Phase("Fetching 1", is_work=False))
    assert estimate.remaining() == pytest.approx(40 + 10, rel=0.1)


def test_nobody_knows_the_remaining_time(clock: Clock) -> None:
    estimate = Estimate(clock)
    assert estimate.remaining() is None
    estimate.start(Phase("Reading models"))
    clock.now += 3
    assert estimate.remaining() is None
    assert estimate.elapsed == 3
