"""Facts about Amazon EC2."""

from __future__ import annotations

from botowright.ir import symbols as s
from botowright.translate.quirks.kinds import (
    API,
    SERVICE_RESOURCE,
    InjectedAction,
    Quirks,
    WiderEnum,
    WiderEnumMember,
    WiderMember,
)

QUIRKS = Quirks(
    service="ec2",
    sent=(WiderMember("RunInstancesRequest", "UserData", s.BYTES, "base64_encode_user_data"),),
    wider_enums=(
        WiderEnum(
            enum="FleetCapacityReservationTenancy",
            values=("dedicated",),
            shape="CreateCapacityReservationFleetRequest",
            member="Tenancy",
            source=f"{API}/AWSEC2/latest/APIReference/API_CreateCapacityReservationFleet.html",
        ),
        WiderEnum(
            enum="NetworkInterfaceCreationType",
            values=("interface",),
            shape="CreateNetworkInterfaceRequest",
            member="InterfaceType",
            source=f"{API}/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html",
        ),
    ),
    wider_enum_members=(
        WiderEnumMember(
            shape="ModifyInstanceAttributeRequest",
            member="Attribute",
            enum="InstanceAttributeName",
            values=("nvmeSupport",),
            other_enum=None,
            source=f"{API}/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html",
        ),
    ),
    # boto3/ec2 defines these in code: their parameters, their results, and what fills in which.
    injected_actions=(
        InjectedAction(
            resource=SERVICE_RESOURCE,
            action="CreateTags",
            definition={
                "request": {"operation": "CreateTags"},
                "resource": {
                    "type": "Tag",
                    "identifiers": [
                        {
                            "target": "ResourceId",
                            "source": "requestParameter",
                            "path": "Resources[]",
                        },
                        {"target": "Key", "source": "requestParameter", "path": "Tags[].Key"},
                        {"target": "Value", "source": "requestParameter", "path": "Tags[].Value"},
                    ],
                },
            },
            handler="boto3.ec2.createtags.inject_create_tags",
            async_problem="aioboto3 does not send the request; await `meta.client.create_tags`.",
        ),
        InjectedAction(
            resource="Instance",
            action="DeleteTags",
            definition={
                "request": {
                    "operation": "DeleteTags",
                    "params": [{"target": "Resources[0]", "source": "identifier", "name": "Id"}],
                },
            },
            handler="boto3.ec2.deletetags.inject_delete_tags",
            overwrites=True,
        ),
    ),
)
