"""The documentation of generated classes and methods, by the setting `documentation`.

Translation asks one object for each text. "short" gives AWS's first sentence and a link to the page
that has the rest. "none" gives no text at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir.definitions import Documentation
from botowright.settings.options import NONE
from botowright.translate.sentences import first_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from botocore.model import ServiceModel

    from botowright.load.shapes import OperationModel, Shape, StructureShape
    from botowright.settings.options import TranslationOptions

# The user guide's pages, as botocore/docs names their folders.
_REFERENCE = "https://docs.aws.amazon.com/boto3/latest/reference/services"
NO_TEXT = Documentation("", "")


class DocumentationSource:
    """The "short" documentation of one service.

    A page is a path in the service's folder of the user guide, e.g. "client/create_algorithm".
    """

    def __init__(self, service_name: str) -> None:
        self._folder = f"{_REFERENCE}/{service_name}"

    def of_service(self, service_model: ServiceModel) -> Documentation:
        """Return AWS's text on the service."""
        return self._of_aws(service_model.documentation, self._link(""))

    def of_operation(
        self, operation: OperationModel, page: str, errors: Iterable[str] = ()
    ) -> Documentation:
        """Return AWS's text on an operation, and the names of the errors that it raises."""
        return self._of_aws(operation.documentation, self._link(page), errors)

    def of_structure(self, structure: StructureShape) -> str:
        """Return AWS's text on a structure: the docstring of its TypedDicts."""
        return self._text(structure.documentation)

    def of_member(self, structure: StructureShape, member_name: str) -> str:
        """Return AWS's text on a member: a key of a TypedDict, or a parameter of a method."""
        return self._text(structure.documentation_of(member_name))

    def of_enum(self, shape: Shape) -> str:
        """Return AWS's text on an enum."""
        return self._text(shape.documentation)

    def of_attribute(self, structure: StructureShape, member_name: str) -> Documentation:
        """Return AWS's text on a member as an attribute of a resource."""
        return Documentation(self.of_member(structure, member_name), "")

    def of_error(self, error: StructureShape) -> Documentation:
        """Return AWS's text on an error."""
        return self._of_aws(error.documentation)

    def of_ours(
        self, sentence: str, page: str | None = None, errors: Iterable[str] = ()
    ) -> Documentation:
        """Return a sentence that botowright writes. The page "" is that of the service."""
        return Documentation(sentence, self._link(page), tuple(errors))

    def _of_aws(
        self, documentation: str, link: str = "", errors: Iterable[str] = ()
    ) -> Documentation:
        return Documentation(self._text(documentation), link, tuple(errors))

    def _text(self, documentation: str) -> str:
        return first_sentence(documentation)

    def _link(self, page: str | None) -> str:
        if page is None:
            return ""
        return f"{self._folder}/{page}.html" if page else f"{self._folder}.html"


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

    def _of_aws(
        self,
        documentation: str,  # noqa: ARG002
        link: str = "",  # noqa: ARG002
        errors: Iterable[str] = (),  # noqa: ARG002
    ) -> Documentation:
        return NO_TEXT

    def _text(self, documentation: str) -> str:  # noqa: ARG002
        return ""


def documentation_source(service_name: str, options: TranslationOptions) -> DocumentationSource:
    """Return the documentation that the options of a build ask for."""
    if options.documentation == NONE:
        return _NoDocumentation(service_name)
    return DocumentationSource(service_name)
