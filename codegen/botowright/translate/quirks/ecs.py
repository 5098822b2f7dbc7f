"""Facts about Amazon ECS."""

from __future__ import annotations

from botowright.translate.quirks.kinds import API, Quirks, WiderEnum

QUIRKS = Quirks(
    service="ecs",
    wider_enums=(
        WiderEnum(
            enum="SettingName",
            values=("dualStackIPv6",),
            shape="PutAccountSettingRequest",
            member="name",
            source=f"{API}/AmazonECS/latest/APIReference/API_PutAccountSetting.html",
        ),
    ),
)
