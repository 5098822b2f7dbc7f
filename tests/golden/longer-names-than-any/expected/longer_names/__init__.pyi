"""Types for Example Long Names Service With A Name Of Its Own (2024-05-01): `boto3.client("longer-names")`."""

from boto_types.longer_names.client import (
    LongerNamesThanAnyServiceOfTodayWouldGiveItselfClient as LongerNamesThanAnyServiceOfTodayWouldGiveItselfClient,
)
from boto_types.longer_names.errors import (
    LongerNamesThanAnyServiceOfTodayWouldGiveItselfExceptions as LongerNamesThanAnyServiceOfTodayWouldGiveItselfExceptions,
)
from boto_types.longer_names.paginators import (
    ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesAllPaginator as ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesAllPaginator,
    ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesPaginator as ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesPaginator,
)
from boto_types.longer_names.waiters import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesAvailableWaiter as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesAvailableWaiter,
    ShortWaiter as ShortWaiter,
)
