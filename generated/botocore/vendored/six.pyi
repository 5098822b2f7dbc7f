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

class _MovedItems(_LazyModule): ...

moves: _MovedItems

class Module_six_moves_urllib_parse(_LazyModule): ...
class Module_six_moves_urllib_error(_LazyModule): ...
class Module_six_moves_urllib_request(_LazyModule): ...
class Module_six_moves_urllib_response(_LazyModule): ...
class Module_six_moves_urllib_robotparser(_LazyModule): ...

class Module_six_moves_urllib(types.ModuleType):
    parse: Incomplete
    error: Incomplete
    request: Incomplete
    response: Incomplete
    robotparser: Incomplete
    def __dir__(self) -> list[str]: ...

def add_move(move: Incomplete) -> None: ...
def remove_move(name: Incomplete) -> None: ...

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
def with_metaclass(meta: Incomplete, *bases: Incomplete) -> Incomplete: ...
def add_metaclass(metaclass: Incomplete) -> Incomplete: ...
def ensure_binary(
    s: Incomplete, encoding: Incomplete = "utf-8", errors: Incomplete = "strict"
) -> Incomplete: ...
def ensure_str(
    s: Incomplete, encoding: Incomplete = "utf-8", errors: Incomplete = "strict"
) -> Incomplete: ...
def ensure_text(
    s: Incomplete, encoding: Incomplete = "utf-8", errors: Incomplete = "strict"
) -> Incomplete: ...
def python_2_unicode_compatible(klass: Incomplete) -> Incomplete: ...
