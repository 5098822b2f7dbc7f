"""Run a program, and test each response that its clients parse against the declared type.

`python -m tests.live.recorder report.json program.py` runs in an environment with aiobotocore and
pydantic. The report has each response, and where it does not fit.
"""

from __future__ import annotations

import ast
import json
import runpy
import sys
from dataclasses import dataclass, field
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from aiobotocore.client import AioBaseClient
from boto_types.values import ErrorResponse
from botocore import xform_name
from botocore.exceptions import ClientError
from pydantic import TypeAdapter, ValidationError

from tests.oracles import stubs

ROOT = Path(find_spec("boto_types").origin).parent


@dataclass
class Recorder:
    """The operations that a program calls, and the places of responses that do not fit."""

    operations: list[str] = field(default_factory=list)
    misfits: list[tuple[str, str]] = field(default_factory=list)
    # The clients of resources: boto3 converts the values of DynamoDB's.
    converting: set[int] = field(default_factory=set)

    def start(self) -> None:
        """Look at each response from now on."""
        call = AioBaseClient._make_api_call

        async def recorded(client: AioBaseClient, operation: str, arguments: Any) -> Any:
            service = client.meta.service_model.service_name
            try:
                response = await call(client, operation, arguments)
            except ClientError as error:
                self._add(f"{service}.{operation}", error.response, _errors())
                raise
            converts = id(client) in self.converting
            adapter = _adapter(service, xform_name(operation), converts=converts)
            self._add(f"{service}.{operation}", response, adapter, extra="forbid")
            return response

        AioBaseClient._make_api_call = recorded
        if find_spec("aioboto3"):
            self._start_with_resources()

    def _start_with_resources(self) -> None:
        from aioboto3.session import ResourceCreatorContext  # aiobotocore has no resources

        enter = ResourceCreatorContext.__aenter__

        async def entered(context: Any) -> Any:
            resource = await enter(context)
            self.converting.add(id(resource.meta.client))
            return resource

        ResourceCreatorContext.__aenter__ = entered

    def _add(
        self, place: str, response: object, adapter: TypeAdapter[Any], extra: Any = None
    ) -> None:
        self.operations.append(place)
        try:
            adapter.validate_python(response, strict=True, extra=extra)
        except ValidationError as error:
            for each in error.errors():
                keys = ".".join(key for key in each["loc"] if isinstance(key, str))
                self.misfits.append((place, f"{keys}: {each['msg']}: {each['input']!r:.80}"))


@cache
def _errors() -> TypeAdapter[Any]:
    return TypeAdapter(ErrorResponse)


@cache
def _adapter(service: str, method: str, *, converts: bool) -> TypeAdapter[Any]:
    """Return the type that a method declares, by the stub of its client."""
    classes = json.loads((ROOT / "services.json").read_text("utf-8"))["classes"]
    *modules, _ = classes[service]["aio.client"].split(".")
    path = ROOT.parent.joinpath(*modules).with_suffix(".pyi")
    of_resource = path.with_name("resource_client.pyi")
    if converts and of_resource.exists():
        path = of_resource
    (declared,) = (c.methods[method] for c in stubs.classes(path).values() if method in c.methods)
    tree = ast.parse(path.read_text("utf-8"))
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    names: dict[str, Any] = {}
    exec(compile(ast.Module(imports, []), str(path), "exec"), names)  # noqa: S102
    return TypeAdapter(eval(ast.unparse(declared[-1].returns), names))  # noqa: S307


if __name__ == "__main__":
    _, report, program = sys.argv
    recorder = Recorder()
    recorder.start()
    runpy.run_path(program, run_name="__main__")
    content = {"operations": recorder.operations, "misfits": recorder.misfits}
    Path(report).write_text(json.dumps(content), "utf-8")
