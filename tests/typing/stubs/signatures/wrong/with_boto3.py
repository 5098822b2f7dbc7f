"""Calls that raise: each marked line, of the same signatures."""

from io import BytesIO
from pathlib import Path
from types import MappingProxyType

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
from s3transfer.manager import TransferManager

# The session.
boto3.setup_default_session(region="eu-west-1")  # error
boto3.set_stream_logger("boto3.signatures", level=None)  # error
session = Session("key", "secret", None, "eu-west-1")
Session(region="eu-west-1")  # error
session.get_available_services("s3")  # error
session.get_available_resources("s3")  # error
session.get_available_regions()  # error
session.get_available_partitions("aws")  # error
session.get_partition_for_region(None)  # error
session.get_credentials("default")  # error

# DynamoDB.
AttributeBase(name="a", value=1)  # error
AttributeBase("a").eq()  # error
AttributeBase("a").lt(1, 2)  # error
AttributeBase("a").lte()  # error
Attr("a").gt(1, 2)  # error
Attr("a").gte()  # error
Key("a").begins_with()  # error
Key("a").between((1, 2))  # error
Attr("a").exists(True)  # error
Attr("a").not_exists(True)  # error
Attr("a").ne()  # error
Attr("a").is_in(1, 2)  # error
Attr("a").contains()  # error
Attr("a").attribute_type()  # error
Attr("a").exists().get_expression("format")  # error
ConditionExpressionBuilder().build_expression("a = b")  # error
Binary("a")  # error
TypeSerializer().serialize(1.5)  # error
TypeDeserializer().deserialize(["S"])  # error
dynamodb = boto3.client("dynamodb", "eu-west-1")
table.BatchWriter("t")  # error
table.BatchWriter("t", dynamodb).put_item()  # error
table.BatchWriter("t", dynamodb, overwrite_by_pkeys=["k"]).delete_item(["k"])  # error
boto3.resource("dynamodb", "eu-west-1").Table("t").batch_writer(["k"], 25)  # error
table.register_table_methods(())  # error
transform.register_high_level_interface(())  # error
transform.copy_dynamodb_params()  # error
put = dynamodb.meta.service_model.operation_model("PutItem")
transform.TransformationInjector(serialize=None)  # error
injector = transform.TransformationInjector()
injector.inject_condition_expressions({"ConditionExpression": ""}, "PutItem")  # error
injector.inject_attribute_value_input({"Item": {}}, None)  # error
injector.inject_attribute_value_output({"Item": {}}, "PutItem")  # error
transform.ConditionExpressionTransformation(ConditionExpressionBuilder(), {})  # error
transformation = transform.ConditionExpressionTransformation(ConditionExpressionBuilder(), {}, {})
transform.ConditionExpressionTransformation.__call__(transformation)  # error
transform.ParameterTransformer().transform({"a": 1}, "PutItemInput", str, "TableName")  # error

# EC2's tags.
ec2 = session.resource("ec2")
createtags.create_tags(ec2, ["i-1"], [{"Key": "k", "Value": "v"}])  # error
createtags.create_tags(ec2, Resources="i-1", Tags=[{"Key": "k", "Value": "v"}])  # error
deletetags.delete_tags(ec2.Instance("i-1"), [{"Key": "k"}])  # error
createtags.inject_create_tags("creating-resource-class.ec2.ServiceResource", ())  # error
deletetags.inject_delete_tags()  # error

# Errors.
exceptions.UnknownAPIVersionError("ec2", "2010")  # error
exceptions.ResourceNotExistsError("ec3", None, has_low_level_client=False)  # error
exceptions.RetriesExceededError()  # error
exceptions.DynamoDBOperationNotSupportedError("AND")  # error
exceptions.DynamoDBNeedsConditionError()  # error

# S3's transfers.
s3 = session.client("s3")
bucket = session.resource("s3").Bucket("b")
file = bucket.Object("k")
config = TransferConfig(use_threads=False)
Path("f").write_bytes(b"a")
TransferConfig(multipart_threshold="8 MB")  # error
create_transfer_manager(s3)  # error
create_transfer_manager(s3, None)  # error
has_minimum_crt_version()  # error
S3Transfer()  # error
S3Transfer(config=config)  # error
S3Transfer(s3, manager=TransferManager(s3))  # error
transfer = S3Transfer(s3, config)
S3Transfer.upload_file(transfer, BytesIO(b"a"), "b", "k")  # error
S3Transfer.upload_file(transfer, "f", "b", "k", extra_args=("ACL", "private"))  # error
S3Transfer.download_file(transfer, "b", "k", b"g")  # error
ProgressCallbackInvoker()  # error
inject.upload_file(s3, BytesIO(b"a"), "b", "k", Config=config)  # error
inject.download_file(s3, "b", "k", BytesIO(), Config=config)  # error
inject.copy(s3, ("b", "k"), "b", "l", Config=config)  # error
inject.upload_fileobj(s3, "f", "b", "k", Config=config)  # error
inject.download_fileobj(s3, "b", "k", "g", Config=config)  # error
inject.bucket_upload_file(bucket, BytesIO(b"a"), "k", Config=config)  # error
inject.bucket_download_file(bucket, "k", BytesIO(), Config=config)  # error
inject.bucket_copy(bucket, ("b", "k"), "l", Config=config)  # error
inject.bucket_upload_fileobj(bucket, Path("f"), "k", Config=config)  # error
inject.bucket_download_fileobj(bucket, "k", Path("g"), Config=config)  # error
inject.object_upload_file(file, BytesIO(b"a"), Config=config)  # error
inject.object_download_file(file, BytesIO(), Config=config)  # error
inject.object_copy(file, "b", Config=config)  # error
inject.object_upload_fileobj(file, "f", Config=config)  # error
inject.object_download_fileobj(file, "g", Config=config)  # error
inject.disable_threading_if_append_mode(config)  # error
inject.inject_s3_transfer_methods(())  # error
inject.inject_bucket_methods([])  # error
inject.inject_object_methods(None)  # error
inject.inject_object_summary_methods("a")  # error

# The parts of resources.
LazyLoadedWaiterModel(session._session, "ec2")  # error
LazyLoadedWaiterModel(session._session, "ec2", None).get_waiter()  # error
lazy_call()  # error
utils.inject_attribute((), "name", 1)  # error
operation = {"operation": "DescribeInstances"}
definition = {"request": operation, "path": "Reservations"}
definitions = {"Thing": {"shape": "Instance", "identifiers": [{"name": "Id"}]}}
waiters = LazyLoadedWaiterModel(session._session, "ec2", None)
context = ServiceContext("ec2", ec2.meta.client.meta.service_model, waiters, definitions)
ResourceFactory()  # error
factory = ResourceFactory(session.events)
ResourceFactory.load_from_definition(factory, "Thing", definitions["Thing"])  # error
thing = ResourceFactory.load_from_definition(factory, "Thing", definitions["Thing"], context)
one = thing("i-1", client=ec2.meta.client)
thing("i-1", client="ec2").meta.client.meta  # error
ServiceResource.__init__(one, "i-1", client=ec2.meta.clients)  # error
ResourceMeta.copy(ec2.meta, "s3")  # error
ResourceMeta()  # error
Identifier()  # error
Action("describe", definition)  # error
DefinitionWithParams(None).params  # error
Parameter("Ids[]")  # error
parameter = Parameter("Ids[]", "identifier", name="Id")
Request("DescribeInstances")  # error
Waiter("Exists", "InstanceExists")  # error
ResponseResource("Thing", definitions)  # error
ResourceModel("Thing", definitions["Thing"])  # error
model = ResourceModel("Thing", definitions["Thing"], definitions)
model.load_rename_map("Instance")  # error
model.get_attributes("Instance")  # error
params.get_data_member(one)  # error
params.create_request_parameters(one, "DescribeInstances")  # error
params.build_param_structure((), "Filters[0].Name", "a")  # error
all_not_none(None)  # error
build_identifiers(parameter, one)  # error
build_empty_response("Reservations", "DescribeInstances", "ec2")  # error
RawHandler()  # error
RawHandler.__call__(RawHandler(None), {})  # error
ResourceHandler(None, factory, None)  # error
resource = ResponseResource({"type": "Thing"}, definitions)
handler = ResourceHandler(None, factory, resource, context)
ResourceHandler.__call__(handler, one, {})  # error
handler.handle_response_item(thing, one, [("id", "i-1")], None)  # error
ServiceAction("describe")  # error
action = Action("describe", definition, {})
ServiceAction.__call__(ServiceAction(action))  # error
BatchAction.__call__(BatchAction(action))  # error
WaiterAction("exists")  # error
exists = Waiter("Exists", {"waiterName": "InstanceExists"})
WaiterAction.__call__(WaiterAction(exists, "wait_until_exists"), None)  # error
CustomModeledAction("describe", definition)  # error
CustomModeledAction("a", action, lambda: 1, session.events).inject({}, context, "a.b")  # error
custom = CustomModeledAction("describe", MappingProxyType(definition), lambda: 1, session.events)
custom.inject({}, context)  # error
collection = Collection("things", {**definition, "resource": {"type": "Thing"}}, definitions)
CollectionFactory.load_from_definition(CollectionFactory(), "Thing", collection, context)  # error
ResourceCollection(collection, ec2)  # error
ResourceCollection.pages(ec2.instances.all(), 1)  # error
ResourceCollection.all(ec2.instances.all(), 1)  # error
ResourceCollection.limit(ec2.instances.all())  # error
ResourceCollection.page_size(ec2.instances.all())  # error
CollectionManager(collection, ec2)  # error
CollectionManager.iterator(ec2.instances, 1)  # error
CollectionManager.all(ec2.instances, 1)  # error
CollectionManager.limit(ec2.instances)  # error
CollectionManager.page_size(ec2.instances)  # error
CollectionManager.pages(ec2.instances, 1)  # error
