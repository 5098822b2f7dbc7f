"""The types of dynamic.pyi at run time. Each is resolved on first use."""

from importlib import import_module

_AT_RUN_TIME = {
    "DynamicClient": ("botocore.client", "BaseClient"),
    "DynamicExceptions": ("botocore.errorfactory", "BaseClientExceptions"),
    "DynamicResource": ("boto3.resources.base", "ServiceResource"),
    "SomeClient": ("botocore.client", "BaseClient"),
    "SomeResource": ("boto3.resources.base", "ServiceResource"),
}


def __getattr__(name: str) -> object:
    if name not in _AT_RUN_TIME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module_name, class_name = _AT_RUN_TIME[name]
    return getattr(import_module(module_name), class_name)


def __dir__() -> list[str]:
    return sorted(_AT_RUN_TIME)
