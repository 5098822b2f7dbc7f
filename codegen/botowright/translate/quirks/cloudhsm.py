"""Facts about AWS CloudHSM."""

from __future__ import annotations

from botowright.translate.quirks.kinds import Quirks, WiderEnum

QUIRKS = Quirks(
    service="cloudhsm",
    wider_enums=(
        WiderEnum(
            enum="SubscriptionType",
            values=("TRIAL",),
            shape="CreateHsmRequest",
            member="SubscriptionType",
            source="the documentation of the enum in its model",
        ),
    ),
)
