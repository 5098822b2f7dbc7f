from typing import Any

from aiobotocore.awsrequest import AioAWSResponse
from aiobotocore.signers import AioRequestSigner
from botocore.model import OperationModel

async def check_for_200_error(
    response: tuple[AioAWSResponse, dict[str, Any]] | None, **kwargs: Any
) -> None: ...
async def inject_presigned_url_ec2(
    params: dict[str, Any],
    request_signer: AioRequestSigner,
    model: OperationModel,
    **kwargs: Any,
) -> None: ...
async def inject_presigned_url_rds(
    params: dict[str, Any],
    request_signer: AioRequestSigner,
    model: OperationModel,
    **kwargs: Any,
) -> None: ...
async def parse_get_bucket_location(
    parsed: dict[str, Any] | None, http_response: AioAWSResponse, **kwargs: Any
) -> None: ...
