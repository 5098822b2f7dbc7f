"""Syntax in which the changes are marked."""

from __future__ import annotations

import pytest

from botowright.changes.read.service import REQUEST, RESPONSE
from botowright.changes.show.html_pages import _line_runs
from botowright.changes.show.lines import Mark, text_of
from botowright.changes.show.syntax import request_syntax, response_syntax
from tests.unit.changes.models import box_service, changed

WHOLE = """\
client.dorequest(
    Box={
        'Id': 'string',
        'Size': 123,
        'Color': 'RED'|'BLUE',
        'Lid': {
            'Round': True|False
        },
        'Tags': [
            'string',
        ],
        'Label': 'string'
    }
)"""


def test_the_text() -> None:
    lines = request_syntax(box_service(REQUEST), "Dorequest", None)
    assert "\n".join(text_of(lines)) == WHOLE
    assert {token.mark for line in lines for token in line.tokens} == {Mark.SAME}


def shown(lines) -> list[str]:
    """Return the lines that changed, as a diff shows them."""
    found = []
    for line in lines:
        marks = {Mark.ADDED: "+", Mark.REMOVED: "-", Mark.SAME: ""}
        text = "".join(f"{marks[token.mark]}{token.text}" for token in line.tokens)
        if any(token.mark is not Mark.SAME for token in line.tokens):
            found.append(f"{line.depth} {text}" if line.mark is Mark.SAME else f"{line.mark.value}")
    return found


def test_additions_and_removals_are_marked() -> None:
    old = box_service(RESPONSE)

    def change(s) -> None:
        s.shapes["Color"]["enum"] = ["BLUE", "PINK"]
        del s.shapes["Box"]["members"]["Tags"]
        s.shapes["Lid"]["members"]["Thread"] = {"shape": "Number"}

    new = changed(old, change)
    lines = response_syntax(new, "Doresponse", old)
    assert shown(lines) == [
        "2 'Color': 'BLUE'|+'PINK'-|-'RED',",
        "added",
        "removed",
        "removed",
        "removed",
    ]
    text = "\n".join(text_of(lines))
    assert "'Color': 'BLUE'|'PINK'," in text
    assert "Tags" not in text
    assert text == "\n".join(text_of(response_syntax(new, "Doresponse", None)))


def test_a_member_with_another_type_is_new() -> None:
    old = box_service(REQUEST)
    new = changed(old, lambda s: s.shapes["Box"]["members"].update(Lid={"shape": "Color"}))
    lines = request_syntax(new, "Dorequest", old)
    assert [line.tokens[0].text for line in lines if line.mark is Mark.ADDED] == ["'Lid'"]
    removed = [line.tokens[0].text for line in lines if line.mark is Mark.REMOVED]
    assert removed == ["'Lid'", "'Round'", "}"]


def test_unchanged_lines_are_folded() -> None:
    old = box_service(REQUEST)
    new = changed(old, lambda s: s.shapes["Color"]["enum"].append("PINK"))
    runs = _line_runs(request_syntax(new, "Dorequest", old), "updated")
    assert [(run.folded, text_of(run.lines)[0].strip()) for run in runs] == [
        (False, "client.dorequest("),
        (False, "'Id': 'string',"),
        (False, "'Size': 123,"),
        (True, "'Round': True|False"),
    ]
    (whole,) = _line_runs(request_syntax(new, "Dorequest", None), "new")
    assert not whole.folded


def test_a_long_enum_is_shortened_around_its_changes() -> None:
    old = box_service(REQUEST)
    old.shapes["Color"]["enum"] = [f"V{number}" for number in range(40)]
    new = changed(old, lambda s: s.shapes["Color"]["enum"].insert(30, "PINK"))
    runs = _line_runs(request_syntax(new, "Dorequest", old, 6), "updated")
    (line,) = [t for run in runs for t in text_of(run.lines) if "Color" in t]
    assert line.strip() == "'Color': 'V0'|'V1'|'V2'|'V3'|'V4'|'V5'|'PINK' … 34 more,"


@pytest.mark.parametrize(
    ("shape", "sent", "received"),
    [
        ({"type": "blob"}, "b'bytes'", "b'bytes'"),
        ({"type": "structure", "members": {}, "document": True}, "{...}", "{...}"),
        ({"type": "timestamp"}, "datetime(2015, 1, 1)", "datetime(2015, 1, 1)"),
        ({"type": "double"}, "123.0", "123.0"),
        ({"type": "structure", "members": {}}, "{}", "{}"),
        ({"type": "map", "key": {"shape": "Color"}, "value": {"shape": "Box"}}, "{", "{"),
        ({"type": "structure", "members": {"Box": {"shape": "Box"}}}, "{", "{"),
    ],
)
def test_each_type(shape: dict, sent: str, received: str) -> None:
    service = box_service(REQUEST, RESPONSE)
    service.shapes["Lid"] = shape
    texts = (
        text_of(request_syntax(service, "Dorequest", None)),
        text_of(response_syntax(service, "Doresponse", None)),
    )
    for text, expected in zip(texts, (sent, received), strict=True):
        (line,) = [line for line in text if "'Lid'" in line]
        assert line.strip().startswith(f"'Lid': {expected}")
    if "Box" in str(shape):
        assert any("{'... recursive ...'}" in line for line in texts[0])


def test_streams_and_events() -> None:
    service = box_service(REQUEST, RESPONSE)
    lid = {"Lid": {"shape": "Lid"}}
    service.shapes["Body"] = {"type": "blob", "streaming": True}
    service.shapes["Events"] = {"type": "structure", "eventstream": True, "members": lid}
    service.shapes["RequestShape"]["payload"] = "Body"
    service.shapes["RequestShape"]["members"]["Body"] = {"shape": "Body"}
    service.shapes["ResponseShape"]["members"]["Events"] = {"shape": "Events"}
    assert "    Body=b'bytes'|file" in text_of(request_syntax(service, "Dorequest", None))
    text = text_of(response_syntax(service, "Doresponse", None))
    assert "    'Events': EventStream({" in text
    assert "    })" in text


def test_an_operation_without_input() -> None:
    service = box_service(RESPONSE)
    assert text_of(request_syntax(service, "Doresponse", None)) == ["client.doresponse()"]
    assert response_syntax(box_service(REQUEST), "Dorequest", None) == []
