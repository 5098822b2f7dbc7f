import logging
from _typeshed import Incomplete
from botocore import xform_name as xform_name
from botocore.utils import ArnParser
from enum import Enum
from typing import NamedTuple

logger: logging.Logger
TEMPLATE_STRING_RE: Incomplete
GET_ATTR_RE: Incomplete
VALID_HOST_LABEL_RE: Incomplete
CACHE_SIZE: int
S3_UNREFERENCED_PARAMS: set[str]
ARN_PARSER: ArnParser
STRING_FORMATTER: Incomplete

class RuleSetStandardLibrary:
    partitions_data: Incomplete
    def __init__(self, partitions_data: Incomplete) -> None: ...
    def is_func(self, argument: Incomplete) -> bool: ...
    def is_ref(self, argument: Incomplete) -> bool: ...
    def is_template(self, argument: Incomplete) -> Incomplete: ...
    def resolve_template_string(self, value: str, scope_vars: Incomplete) -> str: ...
    def resolve_value(
        self, value: Incomplete, scope_vars: Incomplete
    ) -> Incomplete: ...
    def convert_func_name(self, value: str) -> str: ...
    def call_function(
        self, func_signature: Incomplete, scope_vars: Incomplete
    ) -> Incomplete: ...
    def is_set(self, value: Incomplete) -> bool: ...
    def get_attr(self, value: Incomplete, path: str) -> Incomplete: ...
    def format_partition_output(self, partition: Incomplete) -> Incomplete: ...
    def is_partition_match(
        self, region: Incomplete, partition: Incomplete
    ) -> Incomplete: ...
    def aws_partition(self, value: str) -> Incomplete: ...
    def aws_parse_arn(self, value: str) -> Incomplete: ...
    def is_valid_host_label(self, value: str, allow_subdomains: bool) -> bool: ...
    def string_equals(self, value1: str, value2: str) -> bool: ...
    def uri_encode(self, value: str) -> Incomplete: ...
    def parse_url(self, value: str) -> dict[str, Incomplete] | None: ...
    def boolean_equals(self, value1: bool, value2: bool) -> bool: ...
    def is_ascii(self, value: str) -> bool: ...
    def substring(
        self, value: str, start: Incomplete, stop: Incomplete, reverse: bool
    ) -> str: ...
    def aws_is_virtual_hostable_s3_bucket(
        self, value: str, allow_subdomains: bool
    ) -> bool: ...

RuleSetStandardLibary = RuleSetStandardLibrary

class BaseRule:
    conditions: Incomplete
    documentation: Incomplete
    def __init__(
        self, conditions: Incomplete, documentation: Incomplete = None
    ) -> None: ...
    def evaluate(self, scope_vars: Incomplete, rule_lib: Incomplete) -> Incomplete: ...
    def evaluate_conditions(
        self, scope_vars: Incomplete, rule_lib: RuleSetStandardLibrary
    ) -> bool: ...

class RuleSetEndpoint(NamedTuple):
    url: str
    properties: dict[Incomplete, Incomplete]
    headers: dict[Incomplete, Incomplete]

class EndpointRule(BaseRule):
    endpoint: Incomplete
    def __init__(self, endpoint: Incomplete, **kwargs: Incomplete) -> None: ...
    def evaluate(
        self, scope_vars: Incomplete, rule_lib: Incomplete
    ) -> RuleSetEndpoint | None: ...
    def resolve_properties(
        self,
        properties: Incomplete,
        scope_vars: Incomplete,
        rule_lib: RuleSetStandardLibrary,
    ) -> Incomplete: ...
    def resolve_headers(
        self, scope_vars: Incomplete, rule_lib: RuleSetStandardLibrary
    ) -> Incomplete: ...

class ErrorRule(BaseRule):
    error: Incomplete
    def __init__(self, error: Incomplete, **kwargs: Incomplete) -> None: ...
    def evaluate(
        self, scope_vars: Incomplete, rule_lib: RuleSetStandardLibrary
    ) -> None: ...

class TreeRule(BaseRule):
    rules: list[Incomplete]
    def __init__(self, rules: Incomplete, **kwargs: Incomplete) -> None: ...
    def evaluate(
        self, scope_vars: Incomplete, rule_lib: RuleSetStandardLibrary
    ) -> Incomplete: ...

class RuleCreator:
    @classmethod
    def create(cls, **kwargs: Incomplete) -> Incomplete: ...
    endpoint = EndpointRule
    error = ErrorRule
    tree = TreeRule

class ParameterType(Enum):
    string = str
    boolean = bool
    stringarray = tuple

class ParameterDefinition:
    name: Incomplete
    parameter_type: Incomplete
    documentation: Incomplete
    builtin: Incomplete
    default: Incomplete
    required: Incomplete
    deprecated: Incomplete
    def __init__(
        self,
        name: Incomplete,
        parameter_type: Incomplete,
        documentation: Incomplete = None,
        builtIn: Incomplete = None,
        default: Incomplete = None,
        required: Incomplete = None,
        deprecated: Incomplete = None,
    ) -> None: ...
    def validate_input(self, value: Incomplete) -> None: ...
    def process_input(self, value: Incomplete) -> Incomplete: ...

class RuleSet:
    version: Incomplete
    parameters: Incomplete
    rules: list[Incomplete]
    rule_lib: RuleSetStandardLibrary
    documentation: Incomplete
    def __init__(
        self,
        version: Incomplete,
        parameters: Incomplete,
        rules: Incomplete,
        partitions: Incomplete,
        documentation: Incomplete = None,
        **kwargs: Incomplete,
    ) -> None: ...
    def process_input_parameters(self, input_params: Incomplete) -> None: ...
    def evaluate(self, input_parameters: Incomplete) -> Incomplete: ...

class EndpointProvider:
    ruleset: RuleSet
    def __init__(
        self,
        ruleset_data: Incomplete,
        partition_data: Incomplete,
        excluded_params: Incomplete = None,
    ) -> None: ...
    def resolve_endpoint(self, **input_parameters: Incomplete) -> Incomplete: ...
