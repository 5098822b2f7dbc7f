"""Stand-ins for the classes that the libraries make while a program runs.

These are botocore and boto3, and for the modules in a package `aio` aiobotocore and aioboto3.

`isinstance` recognises real objects by the class that botocore made. The members are read from the
stub on first use: by `dir`, by an attribute of the class, or by a subclass. `unittest.mock` uses a
`spec` in this way.
"""

import re
import sys
from abc import ABCMeta
from importlib import import_module
from typing import Any, NamedTuple

from boto_types._internal.declarations import Attribute, Import, Overloaded, Stub
from boto_types._internal.declarations import members, stub, without_body


class Kind(NamedTuple):
    """A kind of class: the base that stand-ins and real classes share, and the real ones' maker."""

    base: Import
    maker: str


_COLLECTION = "boto3.resources.collection"
_AIO_COLLECTION = "aioboto3.resources.collection"
_SYNC = {
    "Client": Kind(Import("botocore.client", "BaseClient"), "botocore.client"),
    "Paginator": Kind(Import("botocore.paginate", "Paginator"), "botocore.client"),
    "Waiter": Kind(Import("botocore.waiter", "Waiter"), "botocore.waiter"),
    "Exceptions": Kind(
        Import("botocore.errorfactory", "BaseClientExceptions"), "botocore.errorfactory"
    ),
    "Resource": Kind(
        Import("boto3.resources.base", "ServiceResource"), "boto3.resources.factory"
    ),
    "Collection": Kind(Import(_COLLECTION, "ResourceCollection"), _COLLECTION),
    "CollectionManager": Kind(Import(_COLLECTION, "CollectionManager"), _COLLECTION),
}
_AIO = {
    "Client": Kind(Import("aiobotocore.client", "AioBaseClient"), "aiobotocore.client"),
    "Paginator": Kind(
        Import("aiobotocore.paginate", "AioPaginator"), "aiobotocore.client"
    ),
    "Waiter": Kind(Import("aiobotocore.waiter", "AIOWaiter"), "aiobotocore.waiter"),
    "Resource": Kind(
        Import("aioboto3.resources.base", "AIOBoto3ServiceResource"),
        "aioboto3.resources.factory",
    ),
    "Collection": Kind(
        Import(_AIO_COLLECTION, "AIOResourceCollection"), _AIO_COLLECTION
    ),
    "CollectionManager": Kind(
        Import(_AIO_COLLECTION, "AIOCollectionManager"), _AIO_COLLECTION
    ),
}


def _kind(module_name: str, kind: str) -> Kind:
    """Return a kind of class of a module: `boto_types.s3.client` or `boto_types.s3.aio.client`."""
    _, _, *path = module_name.split(".")
    return (_AIO if path[0] == "aio" else _SYNC)[kind]


class Declaration(NamedTuple):
    """The real class of a stand-in. botocore names it after a client or a service."""

    module_name: str
    name: str
    kind: str
    real_name: str
    service_name: str | None

    def is_met_by(self, real: type) -> bool:
        """Return whether a class is the real one, which botocore or boto3 made."""
        if real.__module__ != _kind(self.module_name, self.kind).maker:
            return False
        if self.kind in ("Client", "Exceptions"):
            return spelled(real.__name__) == self.real_name
        owner, _, path = real.__name__.partition(".")
        if self.kind in ("Paginator", "Waiter"):
            kind, _, name = path.partition(".")
            made = (spelled(owner), kind, f"{spelled(name)}{kind}")
            return made == (self.real_name, self.kind, self.name)
        return owner == self.real_name and self._is_resource(path)

    def _is_resource(self, path: str) -> bool:
        """Return whether a path, e.g. "Bucket.objectsCollection", is that of this class."""
        if self.kind == "Resource":
            is_own = path == "ServiceResource" and self.name.endswith(path)
            return is_own or spelled(path) == self.name
        owner, _, collection = path.rpartition(".")
        return _joined(f"{owner or 'ServiceResource'}{collection}") == _joined(
            self.name
        )


def spelled(name: str) -> str:
    """Return a name of botocore as an identifier: "home-made" becomes "home_made"."""
    return re.sub(r"\W|^(?=\d)", "_", name)


def _joined(name: str) -> str:
    return name.replace("_", "").lower()


class Double(ABCMeta):
    """The metaclass. It is an ABCMeta, so that a double can also have an abstract base."""

    def __new__(
        metacls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        **keywords: Any,
    ) -> "Double":
        for base in bases:
            _read_members(base)
        return super().__new__(metacls, name, bases, namespace, **keywords)

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("_") or not _read_members(cls):
            message = f"type object {cls.__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        return getattr(cls, name)

    def __dir__(cls) -> list[str]:
        _read_members(cls)
        return list(super().__dir__())

    def __instancecheck__(cls, instance: Any) -> bool:
        declared = _DECLARED.get(cls)
        if not super().__instancecheck__(instance):
            return False
        if (
            declared is None
            or declared.service_name is None
            or not _is_real(cls, type(instance))
        ):
            return True  # a double, or not a client
        return bool(instance.meta.service_model.service_name == declared.service_name)


_DECLARED: dict[type, Declaration] = {}
_UNREAD: set[type] = set()


class _Unread:
    """A temporary base, until the members are read: the real base would import its library."""


def double(
    module_name: str,
    name: str,
    kind: str,
    real_name: str,
    service_name: str | None = None,
) -> type:
    """Return the stand-in for a class of a stub.

    Raises AttributeError if the stub does not declare it.
    """
    declaring = stub(module_name)
    if declaring is not None and not declaring.declares(name):
        raise AttributeError(f"module {module_name!r} has no attribute {name!r}")
    namespace = {
        "__module__": module_name,
        "__getattr__": _no_attribute,
        "__subclasshook__": classmethod(_subclass_hook),
    }
    base = _first_base(_kind(module_name, kind).base)
    made = Double(name, (base,), namespace)
    _DECLARED[made] = Declaration(module_name, name, kind, real_name, service_name)
    _UNREAD.add(made)
    return made


def _first_base(base: Import) -> type:
    """Return the base that a stand-in begins with. It imports no library except botocore."""
    is_light = base.module_name.startswith("botocore.")
    if not is_light and base.module_name not in sys.modules:
        return _Unread
    real: type = base.value()
    return real


def _read_members(cls: type) -> bool:
    """Add the missing members to a class and its bases. Return whether any were missing."""
    unread = [base for base in cls.__mro__ if base in _UNREAD]
    for base in unread:
        declared = _DECLARED[base]
        declaring = stub(declared.module_name)
        if declaring is None:  # only a bundle without the stubs
            kind = _kind(declared.module_name, declared.kind)
            base.__bases__ = (kind.base.value(),)
        else:
            origins = declaring.bases(declared.name)
            base.__bases__ = tuple(origin.value() for origin in origins)
            _add_members(base, declared, declaring)
        _UNREAD.discard(base)
    return bool(unread)


def _add_members(cls: type, declared: Declaration, declaring: Stub) -> None:
    """Set the members of a class. An overloaded method of a real base is kept."""
    for name, value in _instance_members(declared).items():
        setattr(cls, name, value)
    for name, value in members(declaring, declared.name).items():
        if not isinstance(value, Overloaded):
            setattr(cls, name, value)
        elif not any(name in vars(base) for base in cls.__mro__):
            setattr(cls, name, value.function)


def _instance_members(declared: Declaration) -> dict[str, Any]:
    """Return the attributes that an object has, but that botocore's base class does not declare."""
    kind = declared.kind
    if kind == "Client":  # botocore.client.BaseClient, botocore/handlers.py
        library = _kind(declared.module_name, kind).maker.partition(".")[0]
        presigned = Import(f"{library}.signers", "generate_presigned_url").value()
        return {
            "meta": Attribute("meta"),
            "generate_presigned_url": without_body(presigned),
        }
    names = ("name", "config") if kind == "Waiter" else ()  # botocore.waiter.Waiter
    return {name: Attribute(name) for name in names}


def _is_real(cls: type, other: type) -> bool:
    """Return whether a class is the real class of `cls`, or derives from it."""
    declared = _DECLARED.get(cls)
    return declared is not None and any(map(declared.is_met_by, other.__mro__))


def _subclass_hook(cls: type, other: type) -> bool:
    return True if _is_real(cls, other) else NotImplemented


def _no_attribute(self: Any, name: str) -> Any:
    """Raise AttributeError: botocore's `__getattr__` would need a real client."""
    raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
