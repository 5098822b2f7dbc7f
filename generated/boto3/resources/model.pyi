import logging
from botocore.model import Shape
from collections.abc import Mapping
from typing import Any, TypeAlias

_Definition: TypeAlias = Mapping[str, Any]
logger: logging.Logger

class Identifier:
    name: str
    member_name: str | None
    def __init__(self, name: str, member_name: str | None = None) -> None: ...

class Action:
    name: str
    request: Request | None
    resource: ResponseResource | None
    path: str | None
    def __init__(
        self, name: str, definition: _Definition, resource_defs: _Definition
    ) -> None: ...

class DefinitionWithParams:
    def __init__(self, definition: _Definition) -> None: ...
    @property
    def params(self) -> list[Parameter]: ...

class Parameter:
    target: str
    source: str
    name: str | None
    path: str | None
    value: str | int | bool | None
    def __init__(
        self,
        target: str,
        source: str,
        name: str | None = None,
        path: str | None = None,
        value: str | int | bool | None = None,
        **kwargs: Any,
    ) -> None: ...

class Request(DefinitionWithParams):
    operation: str
    def __init__(self, definition: _Definition) -> None: ...

class Waiter(DefinitionWithParams):
    PREFIX: str
    name: str
    waiter_name: str
    def __init__(self, name: str, definition: _Definition) -> None: ...

class ResponseResource:
    type: str
    path: str
    def __init__(self, definition: _Definition, resource_defs: _Definition) -> None: ...
    @property
    def identifiers(self) -> list[Parameter]: ...
    @property
    def model(self) -> ResourceModel: ...

class Collection(Action):
    @property
    def batch_actions(self) -> list[Action]: ...

class ResourceModel:
    name: str
    shape: str | None
    def __init__(
        self, name: str, definition: _Definition, resource_defs: _Definition
    ) -> None: ...
    def load_rename_map(self, shape: Shape | None = None) -> None: ...
    def get_attributes(self, shape: Shape) -> dict[str, tuple[str, Shape]]: ...
    @property
    def identifiers(self) -> list[Identifier]: ...
    @property
    def load(self) -> Action | None: ...
    @property
    def actions(self) -> list[Action]: ...
    @property
    def batch_actions(self) -> list[Action]: ...
    @property
    def subresources(self) -> list[Action]: ...
    @property
    def references(self) -> list[Action]: ...
    @property
    def collections(self) -> list[Collection]: ...
    @property
    def waiters(self) -> list[Waiter]: ...
