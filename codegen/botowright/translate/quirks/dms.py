"""Facts about AWS Database Migration Service."""

from __future__ import annotations

from botowright.translate.quirks.kinds import API, Quirks, WiderEnum

QUIRKS = Quirks(
    service="dms",
    wider_enums=(
        WiderEnum(
            enum="SourceType",
            values=("replication-task",),
            shape="DescribeEventsMessage",
            member="SourceType",
            source=f"{API}/dms/latest/APIReference/API_DescribeEvents.html",
        ),
    ),
)
