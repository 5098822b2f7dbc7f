"""Facts about Amazon Cognito user pools."""

from __future__ import annotations

from botowright.translate.quirks.kinds import API, Quirks, WiderEnum

QUIRKS = Quirks(
    service="cognito-idp",
    wider_enums=(
        WiderEnum(
            enum="ChallengeNameType",
            values=("EMAIL_MFA",),
            shape="RespondToAuthChallengeRequest",
            member="ChallengeName",
            source=f"{API}/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html",
        ),
    ),
)
