"""Errors of Example Lengths, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.lengths import errors, literals
from boto_types.values import ErrorResponse

class LengthsExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    ItemxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]

class ItemxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(
    ErrorResponse,
    total=False,
):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(
    ErrorResponse,
    total=False,
):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(
        self,
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(
    ErrorResponse,
    total=False,
):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(
        self,
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...
