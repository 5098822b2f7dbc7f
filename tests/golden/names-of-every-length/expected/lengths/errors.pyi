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
    """Response of `ItemxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse, total=False):
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

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
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

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
    """Response of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError`."""

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
    """Response of
    `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError`.
    """

    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    )

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(
        self,
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...
