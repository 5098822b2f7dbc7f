"""Example Reflections (2024-05-01): `boto3.client("reflections")`."""

from boto_types.reflections import (
    client as client,
    errors as errors,
    literals as literals,
    paginators as paginators,
    requests as requests,
    responses as responses,
)
from boto_types.reflections.client import (
    ReflectionsClient as ReflectionsClient,
    ReflectionsExceptions as ReflectionsExceptions,
)
from boto_types.reflections.paginators import (
    ListReflectionsPaginator as ListReflectionsPaginator,
)
