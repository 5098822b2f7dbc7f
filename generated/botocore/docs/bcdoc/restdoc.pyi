import logging
from _typeshed import Incomplete
from botocore.docs.bcdoc.docstringparser import DocStringParser
from botocore.docs.bcdoc.style import ReSTStyle

DEFAULT_AWS_DOCS_LINK: str
DOCUMENTATION_LINK_REGEX: Incomplete
LARGE_SECTION_MESSAGE: str
LOG: logging.Logger
SECTION_LINE_LIMIT_CONFIG: dict[str, Incomplete]
SECTION_METHOD_PATH_DEPTH: dict[str, int]

class ReSTDocument:
    style: ReSTStyle
    target: Incomplete
    parser: DocStringParser
    keep_data: bool
    do_translation: bool
    translation_map: dict[Incomplete, Incomplete]
    hrefs: dict[Incomplete, Incomplete]
    def __init__(self, target: Incomplete = "man") -> None: ...
    def write(self, content: Incomplete) -> None:
        """Write content into the document."""

    def writeln(self, content: Incomplete) -> None:
        """Write content on a newline."""

    def peek_write(self) -> Incomplete:
        """Returns the last content written to the document without removing it from the
        stack.
        """

    def pop_write(self) -> Incomplete:
        """Removes and returns the last content written to the stack."""

    def push_write(self, s: Incomplete) -> None:
        """Places new content on the stack."""

    def getvalue(self) -> bytes:
        """Returns the current content of the document as a string."""

    def translate_words(self, words: Incomplete) -> list[Incomplete]: ...
    def handle_data(self, data: Incomplete) -> None: ...
    def include_doc_string(self, doc_string: Incomplete) -> None: ...
    def remove_last_doc_string(self) -> None: ...

class DocumentStructure(ReSTDocument):
    def __init__(
        self,
        name: Incomplete,
        section_names: Incomplete = None,
        target: Incomplete = "man",
        context: Incomplete = None,
    ) -> None:
        """Provides a Hierarichial structure to a ReSTDocument.

        You can write to it similiar to as you can to a ReSTDocument but has an innate
        structure for more orginaztion and abstraction.

        Args:
            name: The name of the document.
            section_names: A list of sections to be included in the document.
            target: The target documentation of the Document structure.
            context: A dictionary of data to store with the strucuture. These are only stored per section not the entire structure.
        """

    @property
    def name(self) -> Incomplete:
        """The name of the document structure."""

    @property
    def path(self) -> Incomplete:
        """A list of where to find a particular document structure in the overlying
        document structure.
        """

    @path.setter
    def path(self, value: Incomplete) -> None: ...
    @property
    def available_sections(self) -> list[Incomplete]: ...
    @property
    def context(self) -> Incomplete: ...
    def add_new_section(
        self, name: Incomplete, context: Incomplete = None
    ) -> DocumentStructure:
        """Adds a new section to the current document structure.

        This document structure will be considered a section to the current document
        structure but will in itself be an entirely new document structure that can be
        written to and have sections as well.

        Args:
            name: The name of the section.
            context: A dictionary of data to store with the strucuture. These are only stored per section not the entire structure.

        Returns:
            A new document structure to add to but lives as a section to the document structure it was instantiated from.
        """

    def get_section(self, name: Incomplete) -> Incomplete:
        """Retrieve a section."""

    def has_section(self, name: Incomplete) -> bool: ...
    def delete_section(self, name: Incomplete) -> None:
        """Delete a section."""

    def flush_structure(self, docs_link: Incomplete = None) -> Incomplete:
        """Flushes a doc structure to a ReSTructed string.

        The document is flushed out in a DFS style where sections and their subsections'
        values are added to the string as they are visited.
        """

    def getvalue(self) -> bytes: ...
    def remove_all_sections(self) -> None: ...
    def clear_text(self) -> None: ...
    def add_title_section(self, title: Incomplete) -> Incomplete: ...
    def write_to_file(self, full_path: Incomplete, file_name: Incomplete) -> None: ...
