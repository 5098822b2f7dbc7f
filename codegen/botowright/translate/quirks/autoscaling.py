"""Facts about Amazon EC2 Auto Scaling."""

from __future__ import annotations

from botowright.ir import symbols as s
from botowright.translate.quirks.kinds import Quirks, WiderMember

QUIRKS = Quirks(
    service="autoscaling",
    sent=(
        WiderMember(
            "CreateLaunchConfigurationType", "UserData", s.BYTES, "base64_encode_user_data"
        ),
    ),
)
