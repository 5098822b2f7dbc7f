"""Errors of Example Long Names Service With A Name Of Its Own, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.longer_names import errors, literals, responses
from boto_types.values import ErrorResponse

class LongerNamesThanAnyServiceOfTodayWouldGiveItselfExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundException: type[
        (
            errors.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundException
        )
    ]

class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundExceptionResponse(
    ErrorResponse,
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind: (
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
    )
    Choice: (
        responses.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
    )

class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundException(
    ClientError,
):
    """There is none."""

    @property
    def response(
        self,
    ) -> AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundExceptionResponse: ...
