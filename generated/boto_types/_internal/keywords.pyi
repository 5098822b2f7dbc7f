"""The keywords in the overload of each service, for `boto3.client` and `boto3.resource`.

They are the keys of `boto_types.options`, and further keys of a type that no value has.
The reason is `boto3.client("s3", **keywords)` with a `dict[str, Any]`. The last overload
fits it too, and the client would be Any. pyright and ty prefer an overload that accepts
further keywords.
"""

from typing import Literal, TypeVar

from boto_types.options import ClientOptions, Options, ResourceOptions

# The name of a service that is known only at run time.
AnyName = TypeVar("AnyName", bound=str)

# mypy does not support `extra_items`. It treats this name as true, whatever its type is.
MYPY: Literal[False]
# mypy: no-warn-unreachable

class NoSuchOption:
    """The type of a keyword that is not an option. No value has it."""

if MYPY:
    class ResourceKeywords(ResourceOptions): ...
    class ClientKeywords(ClientOptions): ...
    # pyrefly takes both branches if both reach the end.
    raise NotImplementedError
else:
    class ResourceKeywords(Options, total=False, extra_items=NoSuchOption): ...

    class ClientKeywords(Options, total=False, extra_items=NoSuchOption):
        aws_account_id: str | None
