"""Facts about Amazon OpenSearch Service."""

from __future__ import annotations

from botowright.translate.quirks.kinds import API, Quirks, WiderEnum

QUIRKS = Quirks(
    service="opensearch",
    wider_enums=(
        WiderEnum(
            enum="ApplicationStatus",
            values=("DELETED",),
            shape="ListApplicationsRequest",
            member="statuses",
            source=f"{API}/opensearch-service/latest/APIReference/API_ListApplications.html",
        ),
    ),
)
