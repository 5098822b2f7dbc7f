"""Facts about AWS CloudFormation."""

from __future__ import annotations

from botowright.ir import symbols as s
from botowright.translate.quirks.kinds import Quirks, WiderMember

QUIRKS = Quirks(
    service="cloudformation",
    received=(
        WiderMember(
            "GetTemplateOutput", "TemplateBody", s.JSON_OBJECT, "json_decode_template_body"
        ),
    ),
)
