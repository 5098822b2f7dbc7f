"""The errors of Example Lengths, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.lengths.literals import (
    ItemxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
)
from boto_types.values import ErrorResponse

class ItemxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxx: NotRequired[ItemxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxx: NotRequired[ItemxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxx: NotRequired[ItemxxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ItemxxxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ItemxxxxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ItemxxxxxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(
        self,
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(
    ErrorResponse,
):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(
        self,
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...
