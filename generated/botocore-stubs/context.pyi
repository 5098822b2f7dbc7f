from _typeshed import Incomplete
from contextlib import AbstractContextManager
from dataclasses import dataclass

@dataclass
class ClientContext:
    """Encapsulation of objects tracked within the `_context` context variable.

    `features` is a set responsible for storing features used during preparation of
    an AWS request. `botocore.useragent.register_feature_id` is used to add to this
    set.
    """

    features: set[str] = ...

def get_context() -> Incomplete:
    """Get the current `_context` context variable if set, else None."""

def set_context(ctx: ClientContext) -> Incomplete:
    """Set the current `_context` context variable.

    Args:
        ctx: Client context object to set as the current context variable.

    Returns:
        Token object used to revert the context variable to what it was before the corresponding set.
    """

def reset_context(token: Incomplete) -> None:
    """Reset the current `_context` context variable.

    Args:
        token: Token object to reset the context variable.
    """

def start_as_current_context(
    ctx: ClientContext | None = None,
) -> AbstractContextManager[Incomplete]:
    """Context manager that copies the passed or current context object and sets it as
    the current context variable. If no context is found, a new `ClientContext`
    object is created. It mainly ensures the context variable is reset to the
    previous value once the executed code returns.

    Args:
        ctx: The client context object to set as the new context variable. If not provided, the current or a new context variable is used.
    """

def with_current_context(hook: Incomplete = None) -> Incomplete:
    """Decorator that wraps `start_as_current_context` and optionally invokes a hook
    within the newly-set context. This is just syntactic sugar to avoid indenting
    existing code under the context manager.

    Args:
        hook: A callable that will be invoked within the scope of the `start_as_current_context` context manager.
    """
