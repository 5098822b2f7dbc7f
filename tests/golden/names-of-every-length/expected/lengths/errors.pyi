"""The errors of Example Lengths, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.lengths import errors, literals
from boto_types.values import ErrorResponse

class LengthsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

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

class ItemxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxx: NotRequired[literals.ItemxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxx: NotRequired[literals.ItemxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxx: NotRequired[literals.ItemxxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxx: NotRequired[literals.ItemxxxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxKind]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(self) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse(ErrorResponse):
    Kindxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
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
        literals.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind
    ]

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError(ClientError):
    @property
    def response(
        self,
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxErrorResponse: ...
