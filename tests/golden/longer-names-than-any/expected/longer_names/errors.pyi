"""The errors of Example Long Names Service With A Name Of Its Own, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.longer_names import errors, literals, responses
from boto_types.values import ErrorResponse

class LongerNamesThanAnyServiceOfTodayWouldGiveItselfExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

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
