"""The client of Example Tickets (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types.tickets import errors, literals, responses

class TicketsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/tickets.html

    Example:
        client = boto3.client("tickets")

    - Requests to fill in: `boto_types.tickets.requests`
    - Responses: `boto_types.tickets.responses`
    - Errors: `client.exceptions`, with types in `boto_types.tickets.errors`
    """

    @property
    def exceptions(self) -> errors.TicketsExceptions: ...
    def put_ticket(
        self,
        *,
        Title: str,
        Priority: Literal["LOW", "HIGH"] = ...,
        State: literals.TicketState = ...,
        Kind: Literal["OPEN"] = ...,
    ) -> responses.PutTicketResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/tickets/client/put_ticket.html"""
