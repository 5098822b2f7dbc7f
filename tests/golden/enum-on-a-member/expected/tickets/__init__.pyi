"""Types for Example Tickets (2024-05-01): `boto3.client("tickets")`."""

from boto_types.tickets.client import TicketsClient as TicketsClient
from boto_types.tickets.errors import TicketsExceptions as TicketsExceptions
