"""Types for Example Reflections (2024-05-01): `boto3.client("reflections")`."""

from boto_types.reflections.client import ReflectionsClient as ReflectionsClient
from boto_types.reflections.errors import ReflectionsExceptions as ReflectionsExceptions
from boto_types.reflections.paginators import (
    ListReflectionsPaginator as ListReflectionsPaginator,
)
