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
    ) -> None: ...
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
