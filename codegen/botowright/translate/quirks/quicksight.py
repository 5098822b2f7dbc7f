"""Facts about Amazon QuickSight."""

from __future__ import annotations

from botowright.translate.quirks.kinds import API, Quirks, WiderEnum

QUIRKS = Quirks(
    service="quicksight",
    wider_enums=(
        WiderEnum(
            enum="DataPrepSimpleAggregationFunctionType",
            values=("MEDIAN", "VARIANCE", "STANDARD_DEVIATION"),
            shape="DataPrepSimpleAggregationFunction",
            member="FunctionType",  # CloudFormation's reference lists them as allowed values, too.
            source=f"{API}/quicksight/latest/APIReference/API_DataPrepSimpleAggregationFunction.html",
        ),
    ),
)
