"""Phases reach the display; their expected times follow the processes that share the items."""

from __future__ import annotations

from botowright.system import phases
from botowright.system.phases import Phase


class Recorder:
    def __init__(self) -> None:
        self.calls: list[object] = []

    def expect(self, phase: Phase) -> None:
        self.calls.append(("later", phase.name, phase.seconds))

    def start(self, phase: Phase) -> None:
        self.calls.append(phase)

    def advance(self) -> None:
        self.calls.append("advance")


def test_a_display_gets_the_phases_until_its_end() -> None:
    recorder = Recorder()
    with phases.shown_by(recorder):
        phases.expect("Installing", 0.5)
        phases.start("Scanning", 0.3)
        phases.advance()
    phases.start("Installing")
    assert recorder.calls == [
        ("later", "Installing", 0.5),
        Phase("Scanning", (0.3,)),
        "advance",
    ]


def test_a_large_item_delays_nothing_but_its_own_process() -> None:
    recorder = Recorder()
    with phases.shown_by(recorder):
        phases.start_items("Generating types", [3.0, 1.0, 1.0, 2.0], processes=2, already=5)
    (phase,) = recorder.calls
    assert isinstance(phase, Phase)
    assert phase.ends == (1.0, 2.0, 3.0, 4.0)
    assert phase.seconds == 4.0
    assert phase.count == 9


def test_a_phase_without_items() -> None:
    recorder = Recorder()
    with phases.shown_by(recorder):
        phases.start_items("Generating types", [], processes=2, already=5)
    assert recorder.calls == [Phase("Generating types", (), 5)]
