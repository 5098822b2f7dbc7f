"""What you send to Example Tickets.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import Literal

from typing_extensions import Required, TypedDict

from boto_types.tickets import literals


class PutTicketRequest(TypedDict, total=False, closed=True):
    Title: Required[str]
    Priority: Literal["LOW", "HIGH"]
    State: literals.TicketState
    Kind: Literal["OPEN"]
