"""Types for Example Org Charts (2024-05-01): `boto3.client("org-charts")`."""

from boto_types.org_charts.client import OrgChartsClient as OrgChartsClient
from boto_types.org_charts.errors import OrgChartsExceptions as OrgChartsExceptions
