from collections.abc import Mapping
from typing import Any

from botocore.model import Shape

PROTOCOL_PARSERS: dict[str, type[AioResponseParser]]

def create_parser(protocol: str) -> AioResponseParser: ...

class AioResponseParserFactory:
    def create_parser(self, protocol_name: str) -> AioResponseParser: ...

class AioResponseParser:
    async def parse(
        self, response: Mapping[str, Any], shape: Shape | None
    ) -> dict[str, Any]: ...
