"""The errors of Example Long Names Service With A Name Of Its Own, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.long_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
)
from boto_types.long_names.responses import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice,
)
from boto_types.values import ErrorResponse

class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundExceptionResponse(
    ErrorResponse,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeKind: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
    ]
    Choice: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
    ]

class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundException(
    ClientError,
):
    """There is none."""

    @property
    def response(
        self,
    ) -> AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundExceptionResponse: ...
