"""Facts about Amazon EMR on EKS."""

from __future__ import annotations

from botowright.translate.quirks.kinds import API, Quirks, WiderEnum

QUIRKS = Quirks(
    service="emr-containers",
    wider_enums=(
        WiderEnum(
            enum="CertificateProviderType",
            values=("Custom",),
            shape="TLSCertificateConfiguration",
            member="certificateProviderType",
            source=f"{API}/emr-on-eks/latest/APIReference/API_TLSCertificateConfiguration.html",
        ),
    ),
)
