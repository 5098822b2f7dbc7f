"""Enums of Example Tickets. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

TicketState: TypeAlias = Literal["OPEN", "CLOSED"]
