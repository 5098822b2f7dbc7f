"""Enums of Example Printers. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

OnlyMode: TypeAlias = Literal["SIMPLEX"]

OnlyModeWithAValueThatIsTooLongForOneLine: TypeAlias = Literal[
    "a-value-of-the-kind-that-policy-names-have-and-that-nobody-would-write-by-hand"
]

PaperSize: TypeAlias = Literal[
    "A0",
    "A1",
    "A2",
    "A3",
    "A4",
    "A5",
    "A6",
    "LETTER",
    "LEGAL",
    "LEDGER",
    "TABLOID",
    "EXECUTIVE",
]

TwoSided: TypeAlias = Literal["LONG_EDGE", "SHORT_EDGE"]

OddValue: TypeAlias = Literal[
    'say "hi"',
    "it's",
    "back\\slash",
    "line\nbreak",
    "tab\t",
    "größe",
    "日本",
    "",
    "twice",
    "emoji 🖨",
]
