import logging
from _typeshed import Incomplete
from dataclasses import dataclass

log: logging.Logger

@dataclass
class PluginContext:
    """Encapsulation of plugins tracked within the `_plugin_context` context variable."""

    plugins: str | None = ...

def get_plugin_context() -> Incomplete:
    """Get the current `_plugin_context` context variable if set, else None."""

def set_plugin_context(ctx: Incomplete) -> Incomplete:
    """Set the current `_plugin_context` context variable."""

def reset_plugin_context(token: Incomplete) -> None:
    """Reset the current `_plugin_context` context variable."""

def get_botocore_plugins() -> Incomplete: ...
def load_client_plugins(client: Incomplete, plugins: Incomplete) -> None: ...
