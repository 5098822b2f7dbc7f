"""The documentation of generated classes, keys and methods, by the setting `documentation`.

Translation asks one object for each text. "short" gives one or two of AWS's sentences on one line,
with the constraints of the model, and a link to the page that has the rest. "full" gives all of
AWS's text as Markdown. "none" gives no text at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir.definitions import Documentation
from botowright.settings.options import FULL, NONE
from botowright.translate.constraints import constraints, deprecation_text, union_text, unsaid
from botowright.translate.markup import plain_text
from botowright.translate.repetition import repeats_key, repeats_name
from botowright.translate.sentences import is_metadata, short_text

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from botocore.model import ServiceModel

    from botowright.load.shapes import OperationModel, Shape, StructureShape
    from botowright.load.traits import Traits
    from botowright.settings.options import TranslationOptions
    from botowright.translate.constraints import Constraint

# The user guide's pages, as botocore/docs names their folders.
_REFERENCE = "https://docs.aws.amazon.com/boto3/latest/reference/services"
# The traits of a mention that its text shows. Its limits have made a shape of their own.
_TEXT_TRAITS = frozenset(("deprecated", "deprecatedMessage", "default"))
_STOPS = (".", "!", "?", ":", ";")
NO_TEXT = Documentation("", "")


class DocumentationSource:
    """The "short" documentation of one service.

    A page is a path in the service's folder of the user guide, e.g. "client/create_algorithm".
    """

    _is_short = True

    def __init__(self, service_name: str, sent: Container[str] | None = None) -> None:
        self._folder = f"{_REFERENCE}/{service_name}"
        # Only who sends a value needs its limits. None: all structures may be sent.
        self._sent = sent
        self._sentences: dict[str, str] = {}
        # AWS repeats many texts, and a member has several places.
        self._texts: dict[str, str] = {}
        self._limits: dict[Shape, tuple[Constraint, ...]] = {}
        self._members: dict[tuple[str, str], str] = {}

    def of_service(self, service_model: ServiceModel) -> Documentation:
        """Return AWS's text on the service."""
        return self._of_aws(service_model.documentation, self._link(""))

    def of_operation(
        self, operation: OperationModel, page: str, errors: Iterable[str] = ()
    ) -> Documentation:
        """Return AWS's text on an operation, and the names of the errors that it raises."""
        return self._of_aws(operation.documentation, self._link(page), errors)

    def of_structure(self, structure: StructureShape) -> str:
        """Return AWS's text on a structure: the docstring of its TypedDicts.

        It is empty if the text only repeats the name.
        """
        text = self._sentence(structure.documentation)
        traits = structure.traits
        if self._is_short and repeats_name(text, structure.name):
            text = ""
        return self._joined(self._deprecation(traits, text), text, union_text(traits))

    def of_member(self, structure: StructureShape, member_name: str) -> str:
        """Return AWS's text on a member: a key of a TypedDict, or a parameter of a method."""
        place = structure.name, member_name
        text = self._members.get(place)
        if text is None:
            text = self._members[place] = self._of_member(structure, member_name)
        return text

    def of_enum(self, shape: Shape) -> str:
        """Return AWS's text on an enum."""
        text = self._text(shape.documentation)
        return self._joined(self._deprecation(shape.traits, text), text)

    def of_error(self, error: StructureShape) -> Documentation:
        """Return AWS's text on an error."""
        return self._of_aws(error.documentation)

    def of_attribute(self, structure: StructureShape, member_name: str) -> Documentation:
        """Return AWS's text on a member as an attribute of a resource."""
        return Documentation(self.of_member(structure, member_name), "")

    def of_ours(
        self, sentence: str, page: str | None = None, errors: Iterable[str] = ()
    ) -> Documentation:
        """Return a sentence that botowright writes. The page "" is that of the service."""
        return Documentation(sentence, self._link(page), tuple(errors))

    def _of_member(self, structure: StructureShape, member_name: str) -> str:
        shape = structure.members[member_name]
        mention = structure.traits["members"][member_name]
        own = not _TEXT_TRAITS.isdisjoint(mention)
        traits = {**shape.traits, **mention} if own else shape.traits
        text = self._sentence(structure.documentation_of(member_name))
        limits = ""
        if self._sent is None or structure.name in self._sent:
            limits = unsaid(constraints(traits) if own else self._constraints(shape), text)
        names = member_name, structure.name, shape.name
        if (limits and is_metadata(text)) or (self._is_short and repeats_key(text, *names)):
            text = ""
        return self._joined(self._deprecation(traits, text), text, limits)

    def _constraints(self, shape: Shape) -> tuple[Constraint, ...]:
        """Return the constraints of a shape. Many members share one."""
        known = self._limits.get(shape)
        if known is None:
            known = self._limits[shape] = constraints(shape.traits)
        return known

    def _deprecation(self, traits: Traits, text: str) -> str:
        """Return that something is deprecated, unless its text says so."""
        if not traits.get("deprecated"):
            return ""
        message = plain_text(str(traits.get("deprecatedMessage") or ""))
        said = text.lower()
        if message.lower().rstrip(".") in said and (message or "deprecated" in said):
            return ""
        return deprecation_text(message)

    def _of_aws(
        self, documentation: str, link: str = "", errors: Iterable[str] = ()
    ) -> Documentation:
        return Documentation(self._text(documentation), link, tuple(errors))

    def _text(self, documentation: str) -> str:
        if not documentation:
            return ""
        text = self._texts.get(documentation)
        if text is None:
            text = self._texts[documentation] = self._converted(documentation)
        return text

    def _sentence(self, documentation: str) -> str:
        text = self._sentences.get(documentation)
        if text is None:
            text = short_text(documentation, one_sentence=True)
            self._sentences[documentation] = text
        return text

    def _converted(self, documentation: str) -> str:
        return short_text(documentation)

    def _joined(self, *parts: str) -> str:
        """Return some parts on a line. Each but the last one ends in a full stop."""
        given = [part for part in parts if part]
        if len(given) > 1:
            given[:-1] = [part if part.endswith(_STOPS) else f"{part}." for part in given[:-1]]
        return " ".join(given)

    def _link(self, page: str | None) -> str:
        if page is None:
            return ""
        return f"{self._folder}/{page}.html" if page else f"{self._folder}.html"


class _FullDocumentation(DocumentationSource):
    """The documentation "full": Markdown, with a paragraph for the constraints."""

    _is_short = False

    def _converted(self, documentation: str) -> str:
        # Importing the library takes longer than translating a service.
        from botowright.translate.markdown import markdown_text

        return markdown_text(documentation)

    def _sentence(self, documentation: str) -> str:
        return self._text(documentation)

    def _joined(self, *parts: str) -> str:
        return "\n\n".join(part for part in parts if part)


class _NoDocumentation(DocumentationSource):
    """The documentation "none"."""

    def of_ours(
        self,
        sentence: str,  # noqa: ARG002
        page: str | None = None,  # noqa: ARG002
        errors: Iterable[str] = (),  # noqa: ARG002
    ) -> Documentation:
        return NO_TEXT

    def of_attribute(
        self,
        structure: StructureShape,  # noqa: ARG002
        member_name: str,  # noqa: ARG002
    ) -> Documentation:
        return NO_TEXT

    def of_structure(self, structure: StructureShape) -> str:  # noqa: ARG002
        return ""

    def of_member(self, structure: StructureShape, member_name: str) -> str:  # noqa: ARG002
        return ""

    def of_enum(self, shape: Shape) -> str:  # noqa: ARG002
        return ""

    def _of_aws(
        self,
        documentation: str,  # noqa: ARG002
        link: str = "",  # noqa: ARG002
        errors: Iterable[str] = (),  # noqa: ARG002
    ) -> Documentation:
        return NO_TEXT


_SOURCES = {FULL: _FullDocumentation, NONE: _NoDocumentation}


def documentation_source(
    service_name: str, options: TranslationOptions, sent: Container[str] | None = None
) -> DocumentationSource:
    """Return the documentation that the options of a build ask for.

    `sent` has the structures that a program sends.
    """
    return _SOURCES.get(options.documentation, DocumentationSource)(service_name, sent)
