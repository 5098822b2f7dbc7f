import logging
from _typeshed import Incomplete
from typing import NamedTuple
from typing_extensions import Self

logger: logging.Logger

def register_feature_id(feature_id: str) -> None:
    """Adds metric value to the current context object's `features` set.

    Args:
        feature_id: The name of the feature to register. Value must be a key in the `_USERAGENT_FEATURE_MAPPINGS` dict.
    """

def register_feature_ids(feature_ids: Incomplete) -> None:
    """Adds multiple feature IDs to the current context object's `features` set.

    Args:
        feature_ids: An iterable of feature ID strings to register. Each value must be a key in the `_USERAGENT_FEATURE_MAPPINGS` dict.
    """

def sanitize_user_agent_string_component(raw_str: str, allow_hash: bool) -> str:
    """Replaces all not allowed characters in the string with a dash ("-").

    Allowed characters are ASCII alphanumerics and ``!$%&'*+-.^_`|~,`. If
    `allow_hash` is `True`, "#"`" is also allowed.

    Args:
        raw_str: The input string to be sanitized.
        allow_hash: Whether "#" is considered an allowed character.
    """

class UserAgentComponentSizeConfig:
    """Configures the max size of a built user agent string component and the delimiter
    used to truncate the string if the size is above the max.
    """

    max_size_in_bytes: int
    delimiter: str
    def __init__(self, max_size_in_bytes: int, delimiter: str) -> None: ...

class UserAgentComponent(NamedTuple):
    """Component of a Botocore User-Agent header string in the standard format.

    Each component consists of a prefix, a name, a value, and a size_config. In the
    string representation these are combined in the format `prefix/name#value`.

    `size_config` configures the max size and truncation strategy for the built user
    agent string component.

    This class is considered private and is subject to abrupt breaking changes.
    """

    prefix: str
    name: str
    value: str | None = ...
    size_config: UserAgentComponentSizeConfig | None = ...

    def to_string(self) -> Incomplete:
        """Create string like 'prefix/name#value' from a UserAgentComponent."""

class RawStringUserAgentComponent:
    """UserAgentComponent interface wrapper around `str`.

    Use for User-Agent header components that are not constructed from
    prefix+name+value but instead are provided as strings. No sanitization is
    performed.
    """

    def __init__(self, value: Incomplete) -> None: ...
    def to_string(self) -> Incomplete: ...

def modify_components(components: Incomplete) -> Incomplete: ...

class UserAgentString:
    """Generator for AWS SDK User-Agent header strings.

    The User-Agent header format contains information from session, client, and
    request context. `UserAgentString` provides methods for collecting the
    information and `to_string` for assembling it into the standardized string
    format.
    """

    def __init__(
        self,
        platform_name: str,
        platform_version: str,
        platform_machine: str,
        python_version: str,
        python_implementation: str,
        execution_env: str,
        crt_version: str | None = None,
    ) -> None:
        """Generator for AWS SDK User-Agent header strings.

        Args:
            platform_name: Name of the operating system or equivalent platform name. Should be sourced from `platform.system`.
            platform_version: Version of the operating system or equivalent platform name. Should be sourced from `platform.version`.
            platform_version: Processor architecture or machine type. For example "x86_64". Should be sourced from `platform.machine`.
            python_version: Version of the python implementation as str. Should be sourced from `platform.python_version`.
            python_implementation: Name of the python implementation. Should be sourced from `platform.python_implementation`.
            execution_env: The value of the AWS execution environment. Should be sourced from the ``AWS_EXECUTION_ENV` environment variable.
            crt_version: Version string of awscrt package, if installed.
        """

    @classmethod
    def from_environment(cls) -> Self: ...
    def set_session_config(
        self,
        session_user_agent_name: Incomplete,
        session_user_agent_version: Incomplete,
        session_user_agent_extra: Incomplete,
    ) -> Self:
        """Set the user agent configuration values that apply at session level.

        Args:
            user_agent_name: The user agent name configured in the `botocore.session.Session` object. For backwards compatibility, this will always be at the beginning of the User-Agent string, together with `user_agent_version`.
            user_agent_version: The user agent version configured in the `botocore.session.Session` object.
            user_agent_extra: The user agent "extra" configured in the `botocore.session.Session` object.
        """

    def set_client_features(self, features: Incomplete) -> None:
        """Persist client-specific features registered before or during client creation.

        Args:
            features: A set of client-specific features.
        """

    def with_client_config(self, client_config: Incomplete) -> Incomplete:
        """Create a copy with all original values and client-specific values.

        Args:
            client_config: The client configuration object.
        """

    def to_string(self) -> Incomplete:
        """Build User-Agent header string from the object's properties."""

    def rebuild_and_replace_user_agent_handler(
        self, operation_name: Incomplete, request: Incomplete, **kwargs: Incomplete
    ) -> None: ...
