from _typeshed import Incomplete

class BotoHTML5Translator:
    """Extension of Sphinx's `HTML5Translator` for Botocore documentation."""

    IGNORE_IMPLICIT_HEADINGS: list[str]

    def visit_admonition(self, node: Incomplete, name: Incomplete = "") -> None:
        """Uses the h3 tag for admonition titles instead of the p tag."""

    def is_implicit_heading(self, node: Incomplete) -> Incomplete:
        """Determines if a node is an implicit heading.

        An implicit heading is represented by a paragraph node whose only child is a
        strong node with text that isnt in `IGNORE_IMPLICIT_HEADINGS`.
        """

    def visit_paragraph(self, node: Incomplete) -> None:
        """Visit a paragraph HTML element.

        Replaces implicit headings with an h3 tag and defers to default behavior for
        normal paragraph elements.
        """
