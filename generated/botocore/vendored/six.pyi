import types
from _typeshed import Incomplete

__author__: str
__version__: str
PY2: bool
PY3: bool
PY34: bool
string_types: tuple[Incomplete, ...]
integer_types: tuple[Incomplete, ...]
class_types: tuple[Incomplete, ...]
text_type: Incomplete
binary_type: Incomplete
MAXSIZE: Incomplete
spec_from_loader: Incomplete

class _LazyDescr:
    name: Incomplete
    def __init__(self, name: Incomplete) -> None: ...
    def __get__(self, obj: Incomplete, tp: Incomplete, /) -> Incomplete: ...

class MovedModule(_LazyDescr):
    mod: Incomplete
    def __init__(
        self, name: Incomplete, old: Incomplete, new: Incomplete = None
    ) -> None: ...
    def __getattr__(self, attr: str, /) -> Incomplete: ...

class _LazyModule(types.ModuleType):
    __doc__: Incomplete
    def __init__(self, name: Incomplete) -> None: ...
    def __dir__(self) -> Incomplete: ...

class MovedAttribute(_LazyDescr):
    mod: Incomplete
    attr: Incomplete
    def __init__(
        self,
        name: Incomplete,
        old_mod: Incomplete,
        new_mod: Incomplete,
        old_attr: Incomplete = None,
        new_attr: Incomplete = None,
    ) -> None: ...

class _MovedItems(_LazyModule):
    """Lazy loading of moved objects."""

moves: _MovedItems

class Module_six_moves_urllib_parse(_LazyModule):
    """Lazy loading of moved objects in six.moves.urllib_parse."""

class Module_six_moves_urllib_error(_LazyModule):
    """Lazy loading of moved objects in six.moves.urllib_error."""

class Module_six_moves_urllib_request(_LazyModule):
    """Lazy loading of moved objects in six.moves.urllib_request."""

class Module_six_moves_urllib_response(_LazyModule):
    """Lazy loading of moved objects in six.moves.urllib_response."""

class Module_six_moves_urllib_robotparser(_LazyModule):
    """Lazy loading of moved objects in six.moves.urllib_robotparser."""

class Module_six_moves_urllib(types.ModuleType):
    """Create a six.moves.urllib namespace that resembles the Python 3 namespace."""

    parse: Incomplete
    error: Incomplete
    request: Incomplete
    response: Incomplete
    robotparser: Incomplete
    def __dir__(self) -> list[str]: ...

def add_move(move: Incomplete) -> None:
    """Add an item to six.moves."""

def remove_move(name: Incomplete) -> None:
    """Remove item from six.moves."""

advance_iterator: Incomplete
next: Incomplete

def get_unbound_function(unbound: Incomplete) -> Incomplete: ...

create_bound_method: Incomplete

def create_unbound_method(func: Incomplete, cls: Incomplete) -> Incomplete: ...

Iterator: Incomplete
callable: Incomplete
get_method_function: Incomplete
get_method_self: Incomplete
get_function_closure: Incomplete
get_function_code: Incomplete
get_function_defaults: Incomplete
get_function_globals: Incomplete

def iterkeys(d: Incomplete, **kw: Incomplete) -> Incomplete: ...
def itervalues(d: Incomplete, **kw: Incomplete) -> Incomplete: ...
def iteritems(d: Incomplete, **kw: Incomplete) -> Incomplete: ...
def iterlists(d: Incomplete, **kw: Incomplete) -> Incomplete: ...

viewkeys: Incomplete
viewvalues: Incomplete
viewitems: Incomplete

def b(s: Incomplete) -> Incomplete: ...
def u(s: Incomplete) -> Incomplete: ...

unichr: Incomplete
int2byte: Incomplete
byte2int: Incomplete
indexbytes: Incomplete
iterbytes: Incomplete
StringIO: Incomplete
BytesIO: Incomplete

def assertCountEqual(
    self: Incomplete, *args: Incomplete, **kwargs: Incomplete
) -> Incomplete: ...
def assertRaisesRegex(
    self: Incomplete, *args: Incomplete, **kwargs: Incomplete
) -> Incomplete: ...
def assertRegex(
    self: Incomplete, *args: Incomplete, **kwargs: Incomplete
) -> Incomplete: ...
def assertNotRegex(
    self: Incomplete, *args: Incomplete, **kwargs: Incomplete
) -> Incomplete: ...

exec_: Incomplete

def reraise(tp: Incomplete, value: Incomplete, tb: Incomplete = None) -> None: ...
def raise_from(value: Incomplete, from_value: Incomplete) -> Incomplete: ...
def print_(*args: Incomplete, **kwargs: Incomplete) -> None: ...
def wraps(
    wrapped: Incomplete, assigned: Incomplete = ..., updated: Incomplete = ...
) -> Incomplete: ...
def with_metaclass(meta: Incomplete, *bases: Incomplete) -> Incomplete:
    """Create a base class with a metaclass."""

def add_metaclass(metaclass: Incomplete) -> Incomplete:
    """Class decorator for creating a class with a metaclass."""

def ensure_binary(
    s: Incomplete, encoding: Incomplete = "utf-8", errors: Incomplete = "strict"
) -> Incomplete:
    """Coerce **s** to six.binary_type.

    For Python 2:

    - `unicode` -> encoded to `str`.

    - `str` -> `str`.

    For Python 3:

    - `str` -> encoded to `bytes`.

    - `bytes` -> `bytes`.
    """

def ensure_str(
    s: Incomplete, encoding: Incomplete = "utf-8", errors: Incomplete = "strict"
) -> Incomplete:
    """Coerce *s* to `str`.

    For Python 2:

    - `unicode` -> encoded to `str`.

    - `str` -> `str`.

    For Python 3:

    - `str` -> `str`.

    - `bytes` -> decoded to `str`.
    """

def ensure_text(
    s: Incomplete, encoding: Incomplete = "utf-8", errors: Incomplete = "strict"
) -> Incomplete:
    """Coerce *s* to six.text_type.

    For Python 2:

    - `unicode` -> `unicode`.

    - `str` -> `unicode`.

    For Python 3:

    - `str` -> `str`.

    - `bytes` -> decoded to `str`.
    """

def python_2_unicode_compatible(klass: Incomplete) -> Incomplete:
    """A class decorator that defines __unicode__ and __str__ methods under Python 2.
    Under Python 3 it does nothing.

    To support Python 2 and 3 with a single code base, define a __str__ method
    returning text and apply this decorator to the class.
    """
