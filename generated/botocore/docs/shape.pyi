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
    ) -> None:
        """Traverses and documents a shape.

        Will take a self class and call its appropriate methods as a shape is traversed.

        Args:
            section: The section to document.
            history: A list of the names of the shapes that have been traversed.
            include: The parameter shapes to include in the documentation.
            exclude: The names of the parameters to exclude from documentation.
            name: The name of the shape.
            is_required: If the shape is a required member.
        """
