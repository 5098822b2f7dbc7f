"""The errors of Example Long Names Service With A Name Of Its Own, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.longer_names import literals, responses
from boto_types.values import ErrorResponse

class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundExceptionResponse(
    ErrorResponse,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind: NotRequired[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
    ]
    Choice: NotRequired[
        (
            responses.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
        )
    ]

class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundException(
    ClientError,
):
    """There is none."""

    @property
    def response(
        self,
    ) -> AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundExceptionResponse: ...
