"""Our client has exactly the methods of the real client."""

from __future__ import annotations

import ast
from pathlib import Path

import boto3
import pytest
from botocore import handlers, xform_name
from botocore.client import BaseClient

from botowright.ir.modules import ErrorsModule
from botowright.load.service import load_service
from botowright.load.source import model_source, service_entries
from botowright.translate.service import translate_service

CORE = Path(__file__).parents[3] / "codegen/botowright/stubs"
BASE_CLIENT = CORE / "overlays/botocore/client.pyi"
# Events go by service ids, folders by names.
FOLDERS = {"lex-runtime-v2": "lexv2-runtime"}
REMOVALS = {
    FOLDERS.get(event.split(".")[1], event.split(".")[1]): handler
    for event, handler, *_ in handlers.BUILTIN_HANDLERS
    if event.startswith("creating-client-class.") and handler.__name__.startswith("remove_")
}


@pytest.fixture(scope="module")
def entries(tmp_path_factory: pytest.TempPathFactory):
    """Return the installed botocore's services by name, and the source."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(tmp_path_factory.mktemp("home")))
        patch.delenv("AWS_DATA_PATH", raising=False)
        source = model_source(None, [])
    return source, {entry.service_name: entry for entry in service_entries(source)}


@pytest.mark.parametrize("service", sorted(REMOVALS))
def test_operations_that_botocore_removes_are_left_out(service: str, entries) -> None:
    """botocore's handlers delete the operations that take a stream of events."""
    source, by_name = entries
    definition = load_service(source, by_name[service])
    methods = {xform_name(name): name for name in definition.service_model.operation_names}
    REMOVALS[service](class_attributes=methods)
    assert sorted(operation.name for operation in definition.callable_operations) == sorted(
        methods.values()
    )


def _methods(stub: Path, class_name: str) -> set[str]:
    (class_def,) = [
        node
        for node in ast.parse(stub.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and node.name == class_name
    ]
    return {node.name for node in class_def.body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("service", ["dsql", "polly", "rds", "s3", "sqs"])
def test_a_client_has_the_methods_of_the_real_one(service: str, entries) -> None:
    """botocore and boto3 add methods to some clients: generate_presigned_post, upload_file, ..."""
    real = boto3.client(
        service,
        region_name="eu-west-1",
        aws_access_key_id="none",
        aws_secret_access_key="none",  # noqa: S106
    )
    public = {name for name in dir(type(real)) if not name.startswith("_")}
    source, by_name = entries
    package = translate_service(load_service(source, by_name[service]))
    inherited = _methods(BASE_CLIENT, BaseClient.__name__)
    client = package.client
    ours = {method.name for method in client.all_methods}
    assert public - inherited - ours - {"exceptions"} == set()
    assert ours - public == set()


@pytest.mark.parametrize("service", ["ec2", "s3", "sagemaker", "swf"])
def test_a_docstring_names_errors_of_the_service(service: str, entries) -> None:
    source, by_name = entries
    definition = load_service(source, by_name[service])
    package = translate_service(definition)
    known = {e.name for module in package.of_kind(ErrorsModule) for e in module.errors}
    errors_by_method = {m.name: m.documentation.errors for m in package.client.methods}
    assert {error for errors in errors_by_method.values() for error in errors} <= known
    model = definition.service_model
    for name in model.operation_names:
        modelled = [shape.name for shape in model.operation_model(name).error_shapes]
        assert list(errors_by_method[xform_name(name)]) == [
            name for name in modelled if name in known
        ]


@pytest.mark.parametrize(
    ("service", "method_name"), [("s3", "put_bucket_cors"), ("s3", "put_object_acl")]
)
def test_an_undocumented_parameter_comes_last(service: str, method_name: str, entries) -> None:
    source, by_name = entries
    package = translate_service(load_service(source, by_name[service]))
    (method,) = (m for m in package.client.methods if m.name == method_name)
    (signature,) = method.signatures
    last = signature.parameters[-1]
    assert (last.name, last.required) == ("ContentMD5", False)
