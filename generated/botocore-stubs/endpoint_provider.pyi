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
    """Rule actions to be performed by the EndpointProvider."""

    partitions_data: Incomplete
    def __init__(self, partitions_data: Incomplete) -> None: ...
    def is_func(self, argument: Incomplete) -> bool:
        """Determine if an object is a function object."""

    def is_ref(self, argument: Incomplete) -> bool:
        """Determine if an object is a reference object."""

    def is_template(self, argument: Incomplete) -> Incomplete:
        """Determine if an object contains a template string."""

    def resolve_template_string(self, value: str, scope_vars: Incomplete) -> str:
        """Resolve and inject values into a template string."""

    def resolve_value(self, value: Incomplete, scope_vars: Incomplete) -> Incomplete:
        """Return evaluated value based on type."""

    def convert_func_name(self, value: str) -> str:
        """Normalize function names."""

    def call_function(
        self, func_signature: Incomplete, scope_vars: Incomplete
    ) -> Incomplete:
        """Call the function with the resolved arguments and assign to `scope_vars` when
        applicable.
        """

    def is_set(self, value: Incomplete) -> bool:
        """Evaluates whether a value is set."""

    def get_attr(self, value: Incomplete, path: str) -> Incomplete:
        """Find an attribute within a value given a path string. The path can contain the
        name of the attribute and an index in brackets. A period separating attribute
        names indicates the one to the right is nested. The index will always occur at
        the end of the path.
        """

    def format_partition_output(self, partition: Incomplete) -> Incomplete: ...
    def is_partition_match(
        self, region: Incomplete, partition: Incomplete
    ) -> Incomplete: ...
    def aws_partition(self, value: str) -> Incomplete:
        """Match a region string to an AWS partition."""

    def aws_parse_arn(self, value: str) -> Incomplete:
        """Parse and validate string for ARN components."""

    def is_valid_host_label(self, value: str, allow_subdomains: bool) -> bool:
        """Evaluates whether a value is a valid host label per RFC 1123. If
        allow_subdomains is True, split on `.` and validate each component separately.
        """

    def string_equals(self, value1: str, value2: str) -> bool:
        """Evaluates two string values for equality."""

    def uri_encode(self, value: str) -> Incomplete:
        """Perform percent-encoding on an input string."""

    def parse_url(self, value: str) -> dict[str, Incomplete] | None:
        """Parse a URL string into components."""

    def boolean_equals(self, value1: bool, value2: bool) -> bool:
        """Evaluates two boolean values for equality."""

    def is_ascii(self, value: str) -> bool:
        """Evaluates if a string only contains ASCII characters."""

    def substring(
        self, value: str, start: Incomplete, stop: Incomplete, reverse: bool
    ) -> str:
        """Computes a substring given the start index and end index. If `reverse` is True,
        slice the string from the end instead.
        """

    def aws_is_virtual_hostable_s3_bucket(
        self, value: str, allow_subdomains: bool
    ) -> bool:
        """Evaluates whether a value is a valid bucket name for virtual host style bucket
        URLs. To pass, the value must meet the following criteria:

        - is_valid_host_label(value) is True.

        - length between 3 and 63 characters (inclusive).

        - does not contain uppercase characters.

        - is not formatted as an IP address.

        If allow_subdomains is True, split on `.` and validate each component
        separately.
        """

RuleSetStandardLibary = RuleSetStandardLibrary

class BaseRule:
    """Base interface for individual endpoint rules."""

    conditions: Incomplete
    documentation: Incomplete
    def __init__(
        self, conditions: Incomplete, documentation: Incomplete = None
    ) -> None: ...
    def evaluate(self, scope_vars: Incomplete, rule_lib: Incomplete) -> Incomplete: ...
    def evaluate_conditions(
        self, scope_vars: Incomplete, rule_lib: RuleSetStandardLibrary
    ) -> bool:
        """Determine if all conditions in a rule are met."""

class RuleSetEndpoint(NamedTuple):
    """A resolved endpoint object returned by a rule."""

    url: str
    properties: dict[Incomplete, Incomplete]
    headers: dict[Incomplete, Incomplete]

class EndpointRule(BaseRule):
    endpoint: Incomplete
    def __init__(self, endpoint: Incomplete, **kwargs: Incomplete) -> None: ...
    def evaluate(
        self, scope_vars: Incomplete, rule_lib: Incomplete
    ) -> RuleSetEndpoint | None:
        """Determine if conditions are met to provide a valid endpoint."""

    def resolve_properties(
        self,
        properties: Incomplete,
        scope_vars: Incomplete,
        rule_lib: RuleSetStandardLibrary,
    ) -> Incomplete:
        """Traverse `properties` attribute, resolving any template strings."""

    def resolve_headers(
        self, scope_vars: Incomplete, rule_lib: RuleSetStandardLibrary
    ) -> Incomplete:
        """Iterate through headers attribute resolving all values."""

class ErrorRule(BaseRule):
    error: Incomplete
    def __init__(self, error: Incomplete, **kwargs: Incomplete) -> None: ...
    def evaluate(
        self, scope_vars: Incomplete, rule_lib: RuleSetStandardLibrary
    ) -> None:
        """If an error rule's conditions are met, raise an error rule."""

class TreeRule(BaseRule):
    """A tree rule is non-terminal meaning it will never be returned to a provider.
    Additionally this means it has no attributes that need to be resolved.
    """

    rules: list[Incomplete]
    def __init__(self, rules: Incomplete, **kwargs: Incomplete) -> None: ...
    def evaluate(
        self, scope_vars: Incomplete, rule_lib: RuleSetStandardLibrary
    ) -> Incomplete:
        """If a tree rule's conditions are met, iterate its sub-rules and return first
        result found.
        """

class RuleCreator:
    @classmethod
    def create(cls, **kwargs: Incomplete) -> Incomplete:
        """Create a rule instance from metadata."""
    endpoint = EndpointRule
    error = ErrorRule
    tree = TreeRule

class ParameterType(Enum):
    """Translation from `type` attribute to native Python type."""

    string = str
    boolean = bool
    stringarray = tuple

class ParameterDefinition:
    """The spec of an individual parameter defined in a RuleSet."""

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
    def validate_input(self, value: Incomplete) -> None:
        """Perform base validation on parameter input.

        Raises:
            EndpointParametersError.
        """

    def process_input(self, value: Incomplete) -> Incomplete:
        """Process input against spec, applying default if value is None."""

class RuleSet:
    """Collection of rules to derive a routable service endpoint."""

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
    def process_input_parameters(self, input_params: Incomplete) -> None:
        """Process each input parameter against its spec."""

    def evaluate(self, input_parameters: Incomplete) -> Incomplete:
        """Evaluate input parameters against rules returning first match."""

class EndpointProvider:
    """Derives endpoints from a RuleSet for given input parameters."""

    ruleset: RuleSet
    def __init__(
        self,
        ruleset_data: Incomplete,
        partition_data: Incomplete,
        excluded_params: Incomplete = None,
    ) -> None: ...
    def resolve_endpoint(self, **input_parameters: Incomplete) -> Incomplete: ...
