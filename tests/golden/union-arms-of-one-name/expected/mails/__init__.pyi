"""Types for Example Mails (2024-05-01): `boto3.client("mails")`."""

from boto_types.mails.client import MailsClient as MailsClient
from boto_types.mails.errors import MailsExceptions as MailsExceptions
