"""The texts of all services: no markup is left over, and no text that says something is missing.

By default the services are a sample: those with the most kinds of markup.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from botowright.load.service import load_service
from botowright.load.shapes import StructureShape
from botowright.load.source import model_source, service_entries
from botowright.settings.options import TranslationOptions
from botowright.translate.documentation import documentation_source
from botowright.translate.markup import plain_text
from botowright.translate.repetition import repeats_key
from botowright.translate.sentences import short_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.load.service import ServiceDefinition
    from botowright.translate.documentation import DocumentationSource

SAMPLE = frozenset(("codestar-connections", "inspector2", "kms", "medialive", "s3", "sqs"))
ELEMENTS = (
    "a|b|i|p|code|li|ul|ol|dl|dt|dd|em|strong|note|important|caution|warning|fullname|para|pre|"
    "br|div|span|link|text|value|replaceable|h[1-6]|table|tr|td|th"
)
TAG = re.compile(rf"</?(?:{ELEMENTS})\b|</?[A-Za-z][^<>]*>", re.IGNORECASE)
ENTITY = re.compile(r"&(?:[A-Za-z]+|#[0-9]+|#x[0-9A-Fa-f]+);")
# Code in Markdown ends with as many backticks as it begins with. AWS's own code may have HTML.
CODE = re.compile(r"(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)", re.DOTALL)
WORD = re.compile(r"[A-Za-z0-9]+")
# "full" adds these: the address of a link, the label of a note, and the number of an item.
ADDED = re.compile(
    r"(?<=\])\(https?:[^)]*\)|> \*\*(?:Important|Caution|Warning)\*\*$|^[ >*-]*\d+\. ", re.MULTILINE
)


def texts(
    definition: ServiceDefinition, source: DocumentationSource
) -> Iterator[tuple[str, str, str, bool]]:
    """Yield the place, the HTML and the text of each part, and whether it must have a text."""
    service = definition.service_model
    yield "service", service.documentation, source.of_service(service).summary, False
    for name, operation in definition.operations.items():
        yield name, operation.documentation, source.of_operation(operation, "").summary, True
    for name, shape in definition.shapes.items():
        if isinstance(shape, StructureShape):
            yield name, shape.documentation, source.of_structure(shape), False
            for key, member in shape.members.items():
                html = shape.documentation_of(key)
                sentence = short_text(html, one_sentence=True)
                is_needed = not repeats_key(sentence, key, name, member.name)
                yield f"{name}.{key}", html, source.of_member(shape, key), is_needed
        elif shape.traits.get("enum"):
            yield name, shape.documentation, source.of_enum(shape), True


def definitions(*, sample: bool) -> Iterator[ServiceDefinition]:
    models = model_source(None, ())
    for entry in service_entries(models):
        if not sample or entry.service_name in SAMPLE:
            yield load_service(models, entry)


def problems(text: str) -> list[str]:
    """Return what is wrong with a text."""
    plain = CODE.sub("", text)
    return [match[0] for pattern in (TAG, ENTITY) for match in pattern.finditer(plain)]


def check(documentation: str, *, sample: bool) -> None:
    found = []
    count = 0
    for definition in definitions(sample=sample):
        options = TranslationOptions(documentation=documentation)
        source = documentation_source(definition.service_name, options)
        for place, html, text, is_needed in texts(definition, source):
            count += bool(text)
            wrong = problems(text)
            if is_needed and not text and plain_text(html):
                wrong.append("no text")
            if documentation == "short" and len(text.splitlines()) > 1:
                wrong.append("several lines")
            if wrong:
                found.append((definition.service_name, place, wrong, html))
    assert not found
    assert count > (4_000 if sample else 200_000)


@pytest.mark.parametrize("documentation", ["short", "full"])
def test_texts_of_a_sample(documentation: str) -> None:
    check(documentation, sample=True)


@pytest.mark.exhaustive
@pytest.mark.parametrize("documentation", ["short", "full"])
def test_texts_of_all_services(documentation: str) -> None:
    check(documentation, sample=False)


def words(text: str) -> str:
    """Return the words of a text without the spaces, which AWS forgets around some links."""
    return "".join(WORD.findall(text))


def check_words(*, sample: bool) -> None:
    """Check that "full" has each word of AWS, in the same order."""
    found = []
    for definition in definitions(sample=sample):
        options = TranslationOptions(documentation="full")
        source = documentation_source(definition.service_name, options)
        for name, operation in definition.operations.items():
            html = operation.documentation
            markdown = source.of_operation(operation, "").summary
            if words(ADDED.sub("", markdown)) != words(plain_text(html)):
                found.append((definition.service_name, name, html))
    assert not found


def test_full_has_all_words_of_a_sample() -> None:
    check_words(sample=True)


@pytest.mark.exhaustive
def test_full_has_all_words_of_all_services() -> None:
    check_words(sample=False)


@pytest.mark.parametrize("text", ["a <code>b", "see <region>", "a &lt; b", "`a` </p>", "&#65;"])
def test_problems_are_found(text: str) -> None:
    assert problems(text)


@pytest.mark.parametrize("text", ["1 < 2", "`<p>` and ``a`<b>``", "R&D it;", "a & b;"])
def test_other_texts_have_no_problems(text: str) -> None:
    assert not problems(text)
