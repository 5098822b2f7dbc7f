"""The keywords of the overloads of `boto3.client` and `boto3.resource`, service by service.

They are those of `boto_types.options`. In `boto3.client("s3", **keywords)` with a
`dict[str, Any]` the last overload fits as well, and a checker that cannot tell which of
the two it is makes the client Any. Pyright and ty prefer one that takes further keywords:
so these take them, of a type that nothing is of.
"""

from typing import Literal

from boto_types.options import ClientOptions, Options, ResourceOptions

# mypy does not know `extra_items`. It takes the name for true, whatever its type.
MYPY: Literal[False]

class NoSuchOption:
    """What a keyword would have to be that is no option: nobody makes one."""

if MYPY:
    class ResourceKeywords(ResourceOptions): ...
    class ClientKeywords(ClientOptions): ...
    # pyrefly takes both branches where both reach the end.
    raise NotImplementedError
else:
    class ResourceKeywords(Options, total=False, extra_items=NoSuchOption): ...

    class ClientKeywords(Options, total=False, extra_items=NoSuchOption):
        aws_account_id: str | None
