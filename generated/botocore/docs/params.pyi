from _typeshed import Incomplete
from botocore.docs.shape import ShapeDocumenter
from typing import Any

class BaseParamsDocumenter(ShapeDocumenter):
    def document_params(
        self,
        section: Incomplete,
        shape: Incomplete,
        include: Incomplete = None,
        exclude: Incomplete = None,
    ) -> None:
        """Fills out the documentation for a section given a model shape.

        Args:
            section: The section to write the documentation to.
            shape: The shape of the operation.
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
    def document_shape_type_list(
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
    def document_shape_type_structure(self, *args: Any, **kwargs: Any) -> None: ...

class ResponseParamsDocumenter(BaseParamsDocumenter):
    """Generates the description for the response parameters."""

    EVENT_NAME: str
    def document_shape_type_event_stream(
        self,
        section: Incomplete,
        shape: Incomplete,
        history: Incomplete,
        **kwargs: Incomplete,
    ) -> None: ...

class RequestParamsDocumenter(BaseParamsDocumenter):
    """Generates the description for the request parameters."""

    EVENT_NAME: str
    def document_shape_type_structure(
        self,
        section: Incomplete,
        shape: Incomplete,
        history: Incomplete,
        include: Incomplete = None,
        exclude: Incomplete = None,
        **kwargs: Any,
    ) -> None: ...
