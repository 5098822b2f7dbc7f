"""Request types of Example Tickets: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing import Literal

from typing_extensions import Required, TypedDict

from boto_types.tickets import literals


class PutTicketRequest(TypedDict, total=False, closed=True):
    Title: Required[str]
    Priority: Literal["LOW", "HIGH"]
    State: literals.TicketState
    Kind: Literal["OPEN"]
