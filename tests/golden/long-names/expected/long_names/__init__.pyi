"""Types for Example Long Names Service With A Name Of Its Own (2024-05-01): `boto3.client("long-names")`."""

from boto_types.long_names.client import (
    LongNamesServiceWithANameOfItsOwnClient as LongNamesServiceWithANameOfItsOwnClient,
)
from boto_types.long_names.errors import (
    LongNamesServiceWithANameOfItsOwnExceptions as LongNamesServiceWithANameOfItsOwnExceptions,
)
from boto_types.long_names.paginators import (
    ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsAllPaginator as ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsAllPaginator,
    ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsPaginator as ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsPaginator,
)
from boto_types.long_names.waiters import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsAvailableWaiter as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsAvailableWaiter,
    ShortWaiter as ShortWaiter,
)
