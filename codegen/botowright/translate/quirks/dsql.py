"""Facts about Amazon Aurora DSQL."""

from __future__ import annotations

from botowright.translate.quirks.kinds import Quirks

QUIRKS = Quirks(service="dsql", client_additions=("Client",))
