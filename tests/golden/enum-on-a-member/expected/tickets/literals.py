"""The enums of Example Tickets: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

TicketState: TypeAlias = Literal["OPEN", "CLOSED"]
