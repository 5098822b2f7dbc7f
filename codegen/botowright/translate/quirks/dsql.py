"""Facts about Amazon Aurora DSQL."""

from __future__ import annotations

from botowright.translate.quirks.kinds import Quirks

QUIRKS = Quirks(service="dsql", has_client_additions=True)
