"""Facts about Amazon RDS."""

from __future__ import annotations

from botowright.translate.quirks.kinds import Quirks

QUIRKS = Quirks(service="rds", client_additions=("Client",))
