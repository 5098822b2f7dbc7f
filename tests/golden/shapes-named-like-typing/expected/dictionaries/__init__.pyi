"""Types for Example Dictionaries (2024-05-01): `boto3.client("dictionaries")`."""

from boto_types.dictionaries.client import DictionariesClient as DictionariesClient
from boto_types.dictionaries.errors import (
    DictionariesExceptions as DictionariesExceptions,
)
