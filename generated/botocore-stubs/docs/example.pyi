from _typeshed import Incomplete
from botocore.docs.shape import ShapeDocumenter

class BaseExampleDocumenter(ShapeDocumenter):
    def document_example(
        self,
        section: Incomplete,
        shape: Incomplete,
        prefix: Incomplete = None,
        include: Incomplete = None,
        exclude: Incomplete = None,
    ) -> None:
        """Generates an example based on a shape.

        Args:
            section: The section to write the documentation to.
            shape: The shape of the operation.
            prefix: Anything to be included before the example.
            include: The parameter shapes to include in the documentation.
            exclude: The names of the parameters to exclude from documentation.
        """

    def document_recursive_shape(
        self, section: Incomplete, shape: Incomplete, **kwargs: Incomplete
    ) -> None: ...
    def document_shape_default(
        self,
        section: Incomplete,
        shape: Incomplete,
        history: Incomplete,
        include: Incomplete = None,
        exclude: Incomplete = None,
        **kwargs: Incomplete,
    ) -> None: ...
    def document_shape_type_string(
        self,
        section: Incomplete,
        shape: Incomplete,
        history: Incomplete,
        include: Incomplete = None,
        exclude: Incomplete = None,
        **kwargs: Incomplete,
    ) -> None: ...
    def document_shape_type_list(
        self,
        section: Incomplete,
        shape: Incomplete,
        history: Incomplete,
        include: Incomplete = None,
        exclude: Incomplete = None,
        **kwargs: Incomplete,
    ) -> None: ...
    def document_shape_type_structure(
        self,
        section: Incomplete,
        shape: Incomplete,
        history: Incomplete,
        include: Incomplete = None,
        exclude: Incomplete = None,
        **kwargs: Incomplete,
    ) -> None: ...
    def document_shape_type_map(
        self,
        section: Incomplete,
        shape: Incomplete,
        history: Incomplete,
        include: Incomplete = None,
        exclude: Incomplete = None,
        **kwargs: Incomplete,
    ) -> None: ...

class ResponseExampleDocumenter(BaseExampleDocumenter):
    EVENT_NAME: str
    def document_shape_type_event_stream(
        self,
        section: Incomplete,
        shape: Incomplete,
        history: Incomplete,
        **kwargs: Incomplete,
    ) -> None: ...

class RequestExampleDocumenter(BaseExampleDocumenter):
    EVENT_NAME: str
    def document_shape_type_structure(
        self,
        section: Incomplete,
        shape: Incomplete,
        history: Incomplete,
        include: Incomplete = None,
        exclude: Incomplete = None,
        **kwargs: Incomplete,
    ) -> None: ...
