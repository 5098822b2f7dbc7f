from _typeshed import Incomplete
from typing import NamedTuple

def py_type_name(type_name: Incomplete) -> str: ...
def py_default(type_name: Incomplete) -> str: ...
def get_official_service_name(service_model: Incomplete) -> Incomplete: ...

class _DocumentedShape(NamedTuple):
    name: Incomplete
    type_name: Incomplete
    documentation: Incomplete
    metadata: Incomplete
    members: Incomplete
    required_members: Incomplete

class DocumentedShape(_DocumentedShape):
    def __new__(
        cls,
        name: Incomplete,
        type_name: Incomplete,
        documentation: Incomplete,
        metadata: Incomplete = None,
        members: Incomplete = None,
        required_members: Incomplete = None,
    ) -> Incomplete: ...

class AutoPopulatedParam:
    name: Incomplete
    param_description: Incomplete
    def __init__(
        self, name: Incomplete, param_description: Incomplete = None
    ) -> None: ...
    def document_auto_populated_param(
        self, event_name: Incomplete, section: Incomplete, **kwargs: Incomplete
    ) -> None: ...

class HideParamFromOperations:
    def __init__(
        self, service_name: str, parameter_name: str, operation_names: Incomplete
    ) -> None: ...
    def hide_param(
        self, event_name: Incomplete, section: Incomplete, **kwargs: Incomplete
    ) -> None: ...

class AppendParamDocumentation:
    def __init__(self, parameter_name: Incomplete, doc_string: Incomplete) -> None: ...
    def append_documentation(
        self, event_name: Incomplete, section: Incomplete, **kwargs: Incomplete
    ) -> None: ...

class DocumentModifiedShape:
    def __init__(
        self,
        shape_name: Incomplete,
        new_type: Incomplete,
        new_description: Incomplete,
        new_example_value: Incomplete,
    ) -> None: ...
    def replace_documentation_for_matching_shape(
        self, event_name: Incomplete, section: Incomplete, **kwargs: Incomplete
    ) -> None: ...

def escape_controls(value: Incomplete) -> Incomplete: ...
