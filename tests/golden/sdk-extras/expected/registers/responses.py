"""Response types of Example Registers: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.registers import literals
from boto_types.values import ResponseMetadata


class GetPlanResponse(TypedDict):
    """Response of `get_register`."""

    Total: str
    Currency: NotRequired[literals.Currency]
    ResponseMetadata: ResponseMetadata
