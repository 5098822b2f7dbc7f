"""Types for Example 3D Print (2024-05-01): `boto3.client("3d-print")`."""

from boto_types._3d_print.client import _3DPrintClient as _3DPrintClient
from boto_types._3d_print.errors import _3DPrintExceptions as _3DPrintExceptions
