from _typeshed import Incomplete

class ShapeDocumenter:
    EVENT_NAME: str
    def __init__(
        self,
        service_name: Incomplete,
        operation_name: Incomplete,
        event_emitter: Incomplete,
        context: Incomplete = None,
    ) -> None: ...
    def traverse_and_document_shape(
        self,
        section: Incomplete,
        shape: Incomplete,
        history: Incomplete,
        include: Incomplete = None,
        exclude: Incomplete = None,
        name: Incomplete = None,
        is_required: Incomplete = False,
    ) -> None: ...
