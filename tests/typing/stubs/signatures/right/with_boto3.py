"""A call of each hand-written signature of boto3; a hook answers in the place of AWS."""

from io import BytesIO
from pathlib import Path
from typing import Any

import boto3
from boto3 import exceptions, utils
from boto3.dynamodb import table, transform
from boto3.dynamodb.conditions import Attr, AttributeBase, ConditionExpressionBuilder, Key
from boto3.dynamodb.types import Binary, TypeDeserializer, TypeSerializer
from boto3.ec2 import createtags, deletetags
from boto3.resources import params
from boto3.resources.action import BatchAction, CustomModeledAction, ServiceAction, WaiterAction
from boto3.resources.base import ResourceMeta, ServiceResource
from boto3.resources.collection import CollectionFactory, CollectionManager, ResourceCollection
from boto3.resources.factory import ResourceFactory
from boto3.resources.model import (
    Action,
    Collection,
    DefinitionWithParams,
    Identifier,
    Parameter,
    Request,
    ResourceModel,
    ResponseResource,
    Waiter,
)
from boto3.resources.response import (
    RawHandler,
    ResourceHandler,
    all_not_none,
    build_empty_response,
    build_identifiers,
)
from boto3.s3 import inject
from boto3.s3.transfer import (
    ProgressCallbackInvoker,
    S3Transfer,
    TransferConfig,
    create_transfer_manager,
    has_minimum_crt_version,
)
from boto3.session import Session
from boto3.utils import LazyLoadedWaiterModel, ServiceContext, lazy_call
from botocore.awsrequest import AWSResponse
from s3transfer.manager import TransferManager


class Raw(BytesIO):
    def stream(self, *_args: Any, **_kwargs: Any) -> list[bytes]:
        return [self.read()]


def answer(request: Any, **_kwargs: Any) -> AWSResponse:
    found = b"<A><reservationSet><item><instancesSet/></item></reservationSet></A>"
    body = {"HEAD": b"", "GET": b"{}"}.get(request.method, found)
    return AWSResponse(request.url, 200, {"Content-Length": "2", "ETag": "e"}, Raw(body))


# The session.
boto3.setup_default_session(region_name="eu-west-1", aws_account_id=None)
boto3.set_stream_logger("boto3.signatures", "INFO", None)
session = Session("key", "secret", None, "eu-west-1")
services = session.get_available_services() + session.get_available_resources()
regions = session.get_available_regions("s3", partition_name="aws", allow_non_regional=True)
partitions = session.get_available_partitions() + [session.get_partition_for_region("eu-west-1")]
found = session.get_credentials()
session.events.register("before-send.ec2", answer)
session.events.register("before-send.s3", answer)

# DynamoDB.
condition = AttributeBase("a").eq(1) & AttributeBase("a").lt("b") & AttributeBase("a").lte(b"c")
condition = condition | Key("k").gt(1) | Attr("a").gte(Attr("b")) | Key("k").begins_with("x")
condition = condition & Attr("a").between(1, 2) & Attr("a").exists() & Attr("a").not_exists()
condition = condition & Attr("a").ne(None) & Attr("a").is_in((1, 2)) & Attr("a").contains("x")
condition = condition & Attr("a").attribute_type("BOOL")
expression = condition.get_expression()["format"].upper()
built = ConditionExpressionBuilder().build_expression(Key("k").eq(1), is_key_condition=True)
print(Binary(b"a").value, Binary(bytearray(b"a")).value)
TypeDeserializer().deserialize(TypeSerializer().serialize([1, ("a", None)]))
dynamodb = boto3.client("dynamodb", aws_access_key_id="key", aws_secret_access_key="secret")
writer = table.BatchWriter("t", dynamodb, flush_amount=25, overwrite_by_pkeys=("k",))
writer.put_item({"k": 1})
writer.delete_item(Key={"k": 1})
boto3.resource("dynamodb").Table("t").batch_writer(overwrite_by_pkeys=["k"])
bases: list[type] = []
table.register_table_methods(bases, event_name="creating")
transform.register_high_level_interface(bases)
copied = transform.copy_dynamodb_params({"Key": {"k": 1}})
put = dynamodb.meta.service_model.operation_model("PutItem")
injector = transform.TransformationInjector(None, ConditionExpressionBuilder(), None, None)
injector.inject_condition_expressions({"ConditionExpression": Attr("a").eq(1)}, put)
injector.inject_attribute_value_input({"Item": {"k": 1}}, put)
injector.inject_attribute_value_output({"Attributes": {"k": {"S": "a"}}}, put)
transformation = transform.ConditionExpressionTransformation(
    ConditionExpressionBuilder(), {}, {}, is_key_condition=False
)
print(
    transform.ConditionExpressionTransformation.__call__(transformation, Attr("a").eq(1)).upper(),
    transformation("a = b").upper(),
)
if put.input_shape is not None:
    transform.ParameterTransformer().transform({"Item": {}}, put.input_shape, str, "TableName")

# EC2's tags.
ec2 = session.resource("ec2")
tags = createtags.create_tags(
    ec2, Resources=("i-1",), Tags=[{"Key": "k", "Value": "v"}], DryRun=False
)
deletetags.delete_tags(ec2.Instance("i-1"), Tags=({"Key": "k"},))
createtags.inject_create_tags("creating-resource-class.ec2.ServiceResource", {})

# Errors.
exceptions.UnknownAPIVersionError("ec2", "2010", "2016")
exceptions.ResourceNotExistsError("ec3", ["ec2"], has_low_level_client=False)
exceptions.RetriesExceededError(OSError(), "no more").last_exception.args
exceptions.DynamoDBOperationNotSupportedError("AND", object())
exceptions.DynamoDBNeedsConditionError(1)

# S3's transfers.
s3 = session.client("s3")
bucket = session.resource("s3").Bucket("b")
file = bucket.Object("k")
config = TransferConfig(multipart_threshold=1024, use_threads=False, max_bandwidth=None)
manager = create_transfer_manager(s3, config, osutil=None)
has_minimum_crt_version((0, 19, 18))
Path("f").write_bytes(b"{}")
transfer = S3Transfer(s3, config)
S3Transfer.upload_file(transfer, "f", "b", "k", callback=print, extra_args={"ACL": "private"})
S3Transfer.download_file(transfer, "b", "k", Path("g"), {"VersionId": "1"}, print)
S3Transfer(manager=TransferManager(s3)).upload_file(Path("f"), "b", "k")
ProgressCallbackInvoker(print).on_progress(bytes_transferred=1)
inject.upload_file(s3, Path("f"), "b", "k", Config=config)
inject.download_file(s3, "b", "k", "g", Callback=print, Config=config)
inject.copy(s3, {"Bucket": "b", "Key": "k"}, "b", "l", SourceClient=s3, Config=config)
inject.upload_fileobj(s3, BytesIO(b"a"), "b", "k", Config=config)
inject.download_fileobj(s3, "b", "k", BytesIO(), {"VersionId": "1"}, Config=config)
inject.bucket_upload_file(bucket, "f", "k", {"ACL": "private"}, print, config)
inject.bucket_download_file(bucket, "k", "g", Config=config)
inject.bucket_copy(bucket, {"Bucket": "b", "Key": "k"}, "l", Config=config)
inject.bucket_upload_fileobj(bucket, BytesIO(b"a"), "k", Config=config)
inject.bucket_download_fileobj(bucket, "k", BytesIO(), Config=config)
inject.object_upload_file(file, Path("f"), Config=config)
inject.object_download_file(file, "g", Config=config)
inject.object_copy(file, {"Bucket": "b", "Key": "k", "VersionId": "1"}, Config=config)
inject.object_upload_fileobj(file, BytesIO(b"a"), Config=config)
inject.object_download_fileobj(file, BytesIO(), Config=config)
inject.disable_threading_if_append_mode(config, BytesIO())
inject.inject_s3_transfer_methods({}, event_name="creating-client-class.s3")
inject.inject_bucket_methods({})
inject.inject_object_methods({})
inject.inject_object_summary_methods({})

# The parts of resources.
waiters = LazyLoadedWaiterModel(session, "ec2", None)
LazyLoadedWaiterModel(boto3.Session()._session, "ec2", "2016-11-15").get_waiter("InstanceExists")
lazy_call("boto3.resources.response.all_not_none")(iterable=[1])
utils.inject_attribute({}, "name", 1)
operation: dict[str, Any] = {"operation": "DescribeInstances", "params": []}
definition = {"request": operation, "path": "Reservations"}
definitions: dict[str, Any] = {
    "Thing": {"shape": "Instance", "identifiers": [{"name": "Id"}]},
}
with_resource = {"request": operation, "path": "Reservations", "resource": {"type": "Thing"}}
context = ServiceContext("ec2", ec2.meta.client.meta.service_model, waiters, definitions)
factory = ResourceFactory(session.events)
thing = ResourceFactory.load_from_definition(factory, "Thing", definitions["Thing"], context)
one = thing("i-1", client=ec2.meta.client)
ServiceResource.__init__(one, "i-1", client=ec2.meta.client)
ResourceMeta.copy(ResourceMeta("ec2", ["id"], client=None, data=None))
Identifier("Id", member_name=None)
action = Action("describe", definition, definitions)
parameters = DefinitionWithParams({"params": [{"target": "a", "source": "input"}]}).params
parameter = Parameter("Ids[]", "identifier", name="Id", path=None, value=None)
request = Request({"operation": "DescribeInstances"})
exists = Waiter("Exists", {"waiterName": "InstanceExists", "params": []})
identifier = {"target": "Id", "source": "requestParameter", "path": "Id"}
response_resource = ResponseResource({"type": "Thing", "identifiers": [identifier]}, definitions)
model = ResourceModel("Thing", definitions["Thing"], definitions)
shape = ec2.meta.client.meta.service_model.shape_for("Instance")
model.load_rename_map(shape)
model.get_attributes(shape)["image_id"][0].upper()
ec2_instance = ec2.Instance("i-1")
ec2_instance.meta.data = {"ImageId": "ami-1"}
print(params.get_data_member(ec2_instance, "ImageId"))
params.create_request_parameters(one, request, params={"a": 1}, index=0)
params.build_param_structure({}, "Filters[0].Name", "a", index=None)
all_not_none((1, None))
build_identifiers([parameter], one, params=None, raw_response={})
build_empty_response("Reservations[]", "DescribeInstances", context.service_model)
build_empty_response(None, "DescribeInstances", context.service_model)
RawHandler.__call__(RawHandler("a"), one, {}, {"a": 1})
RawHandler(None)(one, {}, {})
handler = ResourceHandler(None, factory, response_resource, context, operation_name=None)
ResourceHandler.__call__(handler, one, {"Id": "i-1"}, {})
handler.handle_response_item(thing, one, {"id": ["i-1"]}, None)
ServiceAction.__call__(ServiceAction(action), ec2, DryRun=False)
ServiceAction(Action("one", definition, {}), factory, context)(ec2)
collection_model = Collection("things", definition, definitions)
manager_class = CollectionFactory.load_from_definition(
    CollectionFactory(),
    "Thing",
    Collection("things", with_resource, definitions),
    context,
    session.events,
)
things = manager_class(Collection("things", with_resource, definitions), ec2, factory, context)
BatchAction.__call__(BatchAction(action), ec2.instances.limit(0))
wait = WaiterAction(exists, "wait_until_exists")
WaiterAction.__call__(wait, ec2)
custom = CustomModeledAction("describe", definition, print_nothing := lambda: None, session.events)
custom.inject({}, context, "creating-resource-class.ec2.Thing")
deletetags.inject_delete_tags(
    session.events, class_attributes={}, service_context=context, event_name="ec2.Instance"
)
pages = ResourceCollection.pages(ec2.instances.all())
ResourceCollection.all(ec2.instances.all())
ResourceCollection.limit(ec2.instances.all(), 1)
ResourceCollection.page_size(ec2.instances.all(), 5)
ResourceCollection(collection_model, ec2, handler, limit=1)
CollectionManager(Collection("things", with_resource, definitions), ec2, factory, context)
things.iterator(limit=1)
CollectionManager.all(things)
CollectionManager.limit(things, 1)
CollectionManager.page_size(things, 5)
CollectionManager.pages(things)
