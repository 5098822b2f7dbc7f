"""Facts about AWS Batch."""

from __future__ import annotations

from botowright.translate.quirks.kinds import API, Quirks, WiderEnum

QUIRKS = Quirks(
    service="batch",
    wider_enums=(
        WiderEnum(
            enum="LogDriver",
            values=("logentries",),
            shape="LogConfiguration",
            member="logDriver",
            source=f"{API}/batch/latest/APIReference/API_LogConfiguration.html",
        ),
    ),
)
