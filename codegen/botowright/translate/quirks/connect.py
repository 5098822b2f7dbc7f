"""Facts about Amazon Connect."""

from __future__ import annotations

from botowright.translate.quirks.kinds import API, Quirks, WiderEnum

QUIRKS = Quirks(
    service="connect",
    wider_enums=(
        WiderEnum(
            enum="DataTableStatus",
            values=("SAVED",),
            shape="CreateDataTableRequest",
            member="Status",
            source=f"{API}/connect/latest/APIReference/API_CreateDataTable.html",
        ),
    ),
)
