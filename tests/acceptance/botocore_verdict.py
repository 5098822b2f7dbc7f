"""botocore's verdict on a call, offline, from its handlers, its validator and its serializer."""

from __future__ import annotations

import re
from collections import OrderedDict, deque
from datetime import date, datetime, time, timezone
from decimal import Decimal
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING

from botocore.exceptions import ParamValidationError
from botocore.loaders import Loader
from botocore.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from botocore.model import OperationModel

    from tests.acceptance.trees import Structure

# The names that the text of a call may use.
NAMESPACE = {
    "BytesIO": BytesIO,
    "Decimal": Decimal,
    "MappingProxyType": MappingProxyType,
    "OrderedDict": OrderedDict,
    "date": date,
    "datetime": datetime,
    "deque": deque,
    "time": time,
    "timezone": timezone,
}
# Complaints about a value, not about its type.
_OF_A_VALUE = re.compile(r"Invalid (length|value) for parameter")


class OutOfRangeError(Exception):
    """botocore refuses a call only for a length or a number, which no checker sees."""


class Judge:
    """A client of one service that never sends anything."""

    def __init__(self, service_name: str, session: Session) -> None:
        self._client = session.create_client(
            service_name,
            region_name="us-east-1",
            aws_access_key_id="x",
            aws_secret_access_key="x",  # noqa: S106 - no request is signed
        )
        self.model = self._client.meta.service_model

    def complaint(self, operation: OperationModel, call: Structure) -> str:
        """Return botocore's reason to refuse a call, or an empty text.

        Raise OutOfRangeError if all reasons are lengths or numbers.
        """
        # We wrote this text, and the checkers read the same text.
        parameters = eval(str(call), dict(NAMESPACE))  # noqa: S307
        context = {"client_config": self._client.meta.config, "auth_type": "v4"}
        try:
            parameters = self._client._emit_api_params(parameters, operation, context)
            self._client._serializer.serialize_to_request(parameters, operation)
        except ParamValidationError as error:
            lines = error.kwargs["report"].splitlines()
            if all(map(_OF_A_VALUE.match, lines)):
                raise OutOfRangeError from error
            return lines[0]
        except Exception as error:  # noqa: BLE001 - a serializer may raise any error
            return f"{type(error).__name__}: {error}"
        return ""


def new_session(data: Path | None = None) -> Session:
    """Return a session that reads no configuration of the user.

    `data` is the folder of another botocore's models.
    """
    session = Session()
    if data is not None:
        loader = Loader(extra_search_paths=[str(data)], include_default_search_paths=False)
        session.register_component("data_loader", loader)
    session.set_config_variable("config_file", "/nonexistent")
    session.set_config_variable("credentials_file", "/nonexistent")
    return session
