"""The pages that the installed `botocore.docs` renders for the operations of a service.

The documenters run with the built-in handlers, as for AWS's pages, but without a client,
credentials or the network. Only prose is omitted, because most of their time is for the conversion
of HTML into reStructuredText.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from botocore import xform_name
from botocore.docs.bcdoc import restdoc
from botocore.docs.example import RequestExampleDocumenter, ResponseExampleDocumenter
from botocore.docs.params import RequestParamsDocumenter, ResponseParamsDocumenter

from .page import structure_of
from .parameters import PROSE, Mark, ParameterSectionError, parse_parameters, with_marks
from .parts import (
    LARGEST_PAGE,
    PageSizes,
    RequestExampleInParts,
    RequestParamsInParts,
    ResponseExampleInParts,
    ResponseParamsInParts,
)
from .tree import NOTHING, Either, EventStreamOf, Structure, Tree, rebuilt, walk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from botocore.hooks import BaseEventHooks
    from botocore.model import OperationModel, ServiceModel, Shape, StructureShape
    from botocore.session import Session

    from .tree import Node


@dataclass(frozen=True, slots=True)
class RenderedOperation:
    """One operation as botocore documents it. `input_shape` is the shape of its parameters."""

    method_name: str
    input_shape: str | None
    request: Tree
    response: Tree


class RenderedService:
    """The documentation of one service's operations."""

    def __init__(self, service_name: str, session: Session) -> None:
        self._model: ServiceModel = session.get_service_model(service_name)
        self._events: BaseEventHooks = session.get_component("event_emitter")
        self._sizes = PageSizes()
        self._made_parts: dict[type, dict[str, Structure]] = {}

    def operations(self) -> Iterator[RenderedOperation]:
        """Yield the operations that a client has, in the model's order."""
        names = {xform_name(name): name for name in self._model.operation_names}
        for method_name in self._client_methods(names):
            operation = self._model.operation_model(names[method_name])
            shape = operation.input_shape
            yield RenderedOperation(
                method_name,
                shape.name if shape is not None and shape.members else None,
                self._request(operation, f"client.{method_name}"),
                self._response(operation),
            )

    def _client_methods(self, names: Mapping[str, str]) -> list[str]:
        # Handlers remove operations that botocore cannot call from the class
        # (`remove_lex_v2_start_conversation`).
        attributes: dict[str, object] = dict(names)
        event_name = f"creating-client-class.{self._model.service_id.hyphenize()}"
        self._events.emit(event_name, class_attributes=attributes, base_classes=[])
        return [name for name in names if name in attributes]

    def _request(self, operation: OperationModel, prefix: str) -> Tree:
        if operation.input_shape is None:
            return NOTHING
        if self._sizes.of(operation.input_shape) > LARGEST_PAGE:
            example, params = RequestExampleInParts, RequestParamsInParts
        else:
            example, params = RequestExampleDocumenter, RequestParamsDocumenter
        return self._tree(operation, operation.input_shape, (example, params), prefix)

    def _response(self, operation: OperationModel) -> Tree:
        if operation.output_shape is None:
            return NOTHING
        if self._sizes.of(operation.output_shape) > LARGEST_PAGE:
            example, params = ResponseExampleInParts, ResponseParamsInParts
        else:
            example, params = ResponseExampleDocumenter, ResponseParamsDocumenter
        tree = self._tree(operation, operation.output_shape, (example, params), None)
        events = operation.get_event_stream_output()
        return tree if events is None else _without_raised_events(tree, events)

    def _tree(
        self,
        operation: OperationModel,
        shape: Shape,
        documenters: tuple[Any, Any],
        prefix: str | None,
    ) -> Tree:
        example, params = (self._documenter(documenter, operation) for documenter in documenters)
        syntax = _written(example.document_example, shape, prefix=prefix)
        root = read_structure(syntax, _written(params.document_params, shape))
        return Tree(root, self._parts(example, params))

    def _parts(self, example: Any, params: Any) -> Mapping[str, Structure]:
        """Render the structures that documenters have omitted, and those that these omit."""
        structures = self._made_parts.setdefault(type(example), {})
        left: dict[str, Shape] = getattr(example, "left", {})
        while left:
            name, shape = left.popitem()
            if name not in structures:
                structures[name] = self._part(shape, example, params)
        return structures

    def _part(self, shape: Shape, example: Any, params: Any) -> Structure:
        syntax = _written(example.document_part, shape)
        return read_structure(syntax, _written(params.document_part, shape), is_part=True)

    def _documenter(self, documenter: Any, operation: OperationModel) -> Any:
        # As in `botocore.docs.method.document_model_driven_method`.
        special_shapes = {
            "streaming_input_shape": operation.get_streaming_input(),
            "streaming_output_shape": operation.get_streaming_output(),
            "eventstream_output_shape": operation.get_event_stream_output(),
        }
        return documenter(
            service_name=self._model.service_name,
            operation_name=operation.name,
            event_emitter=self._events,
            context={"special_shape_types": special_shapes},
        )


def _without_raised_events(tree: Tree, shape: StructureShape) -> Tree:
    """Return a response without the events that are exceptions. The page has them.

    botocore raises them (botocore/eventstream.py, EventStream._parse_event). If only one event
    remains, its key is always present.
    """
    raised = {name for name, event in shape.members.items() if event.metadata.get("exception")}

    def change(_path: str, node: Node) -> Node:
        if not isinstance(node, EventStreamOf):
            return node
        events = tree.open(node.events)
        assert isinstance(events, Structure)
        left = {name: event for name, event in events.members.items() if name not in raised}
        one_of = events.one_of if len(left) > 1 else False
        return EventStreamOf(Structure(left, events.required - raised, one_of=one_of))

    root = rebuilt("", tree.root, change)
    assert isinstance(root, Structure)
    return Tree(root, tree.structures)


def _written(document: Callable[..., None], shape: Shape, **options: Any) -> str:
    """Return the text that a method of a documenter writes for a shape."""
    section = _Section("written")
    # Each of the thousands of sections of a page creates an HTML parser, which only prose needs.
    with patch.object(restdoc, "DocStringParser", lambda _: None):
        document(section, shape, **options)
    return section.text()


class _Section(restdoc.DocumentStructure):  # type: ignore[misc] # botocore is untyped
    """A section without prose. `DocumentStructure` creates subsections of the same class."""

    def __init__(self, name: str, **kwargs: Any) -> None:
        super().__init__(name, **{**kwargs, "target": "html"})

    def include_doc_string(self, doc_string: str) -> None:
        """Omit the prose, but write that there is some."""
        if doc_string:
            self.write(PROSE)

    def text(self) -> str:
        """Return all lines. `flush_structure` omits those after the first 2,000."""
        written: list[str] = []
        pending = [self]
        while pending:
            section = pending.pop()
            written += section._writes
            pending += reversed(section._structure.values())
        return "".join(written)


def read_structure(syntax: str, description: str, *, is_part: bool = False) -> Structure:
    """Return the structure of a rendered syntax block, with the marks of its parameters.

    Raises ParameterSectionError if the description of the parameters omits a place.
    """
    structure = structure_of(syntax.strip().removeprefix("::"))
    marks = parse_parameters(description)
    places = list(walk("", structure))
    choices = {path for path, node in places if isinstance(node, Either)}
    for path in {path for path, _ in places if path} - marks.keys():
        # Handlers write the inside of CopySource ('string' or {...}), and the description of
        # ExpiresString is below Expires.
        if path.rpartition(".")[0] not in choices and path != "ExpiresString":
            raise ParameterSectionError(f"{path} is in the syntax only")
        marks[path] = Mark("", described=False)
    return with_marks(structure, marks, is_part=is_part)
