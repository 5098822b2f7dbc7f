"""The errors of Example Long Names Service With A Name Of Its Own, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.longer_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
)
from boto_types.longer_names.responses import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice,
)
from boto_types.values import ErrorResponse

class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundExceptionResponse(
    ErrorResponse,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
    ]
    Choice: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
    ]

class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundException(
    ClientError,
):
    """There is none."""

    @property
    def response(
        self,
    ) -> AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundExceptionResponse: ...
