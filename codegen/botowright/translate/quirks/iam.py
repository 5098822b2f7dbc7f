"""Facts about AWS IAM."""

from __future__ import annotations

from botowright.translate.quirks.kinds import Quirks

QUIRKS = Quirks(
    service="iam",
    # botocore/handlers.py, json_decode_policies
    decoded_shapes=frozenset(("policyDocumentType",)),
)
