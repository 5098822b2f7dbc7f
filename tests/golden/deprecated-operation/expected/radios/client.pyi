"""The client of Example Radios (2024-05-01)."""

from botocore.client import BaseClient
from typing_extensions import deprecated

from boto_types.radios import errors, literals
from boto_types.values import EmptyOutput

class RadiosClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/radios.html

    Example:
        client = boto3.client("radios")

    - Requests to fill in: `boto_types.radios.requests`
    - Responses: `boto_types.radios.responses`
    - Errors: `client.exceptions`, with types in `boto_types.radios.errors`
    """

    @property
    def exceptions(self) -> errors.RadiosExceptions: ...
    @deprecated("AWS has deprecated this operation.")
    def scan(self) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/radios/client/scan.html"""

    def search(
        self,
        *,
        Station: str = ...,
        Band: literals.Band = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/radios/client/search.html

        Args:
            Station: Deprecated: Gone.
            Band: Deprecated.
        """

    @deprecated(
        'Sweep is no longer recommended; use "Search" or `C:\\Tools\\tune.exe` instead, which finds the same stations in a tenth of the time.'
    )
    def sweep(self) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/radios/client/sweep.html"""

    @deprecated("Use Search instead.")
    def tune(
        self,
        *,
        Station: str = ...,
        Band: literals.Band = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/radios/client/tune.html

        Args:
            Station: Deprecated: Gone.
            Band: Deprecated.
        """
