"""The stub of a short source."""

from __future__ import annotations

import pytest

from botowright.errors import CodegenError
from botowright.stubs.derive import derived_text
from botowright.stubs.sources import ModuleSource
from tests.unit.stubs.derived import body, stub

FUNCTIONS = [
    ("def f(a, b=1, *c): g()", "f(a: Incomplete, b: Incomplete = 1, *c: Incomplete)"),
    ("def f(a, *, b=-2): return 1", "def f(a: Incomplete, *, b: Incomplete = -2) -> int: ..."),
    ("def f(a, /, b='x'): return a", "def f(a: Incomplete, /, b: Incomplete = 'x')"),
    ("def f(a=[], b=time.time): return a", "def f(a: Incomplete = ..., b: Incomplete = ...)"),
    ("def f(a: int, b: 'str' = 'x') -> bool: ...", "def f(a: int, b: 'str' = 'x') -> bool: ..."),
    ("def f(): pass", "def f() -> Incomplete: ..."),
    ("def f(): raise NotImplementedError()", "def f() -> Incomplete: ..."),
    ("def f(): print(1)", "def f() -> None: ..."),
    ("def f():\n    if x:\n        return 'a'", "def f() -> str | None: ..."),
    ("def f():\n    if x:\n        return 'a'\n    return b''", "def f() -> str | bytes: ..."),
    ("def f():\n    try:\n        return 1\n    except E:\n        raise", "def f() -> int: ..."),
    ("def f():\n    return x == 1", "def f() -> bool: ..."),
    ("def f():\n    return 'a %s' % x", "def f() -> str: ..."),
    ("def f():\n    return g(x)", "def f() -> Incomplete: ..."),
    ("def f():\n    yield 1", "def f() -> Generator[Incomplete, None, None]: ..."),
    ("def f():\n    def g():\n        return 1\n    g()", "def f() -> None: ..."),
    ("class C: ...\ndef f(): return C()", "def f() -> C: ..."),
    (
        "@contextmanager\ndef f():\n    yield 1",
        "def f() -> AbstractContextManager[Incomplete]: ...",
    ),
]


@pytest.mark.parametrize(("source", "expected"), FUNCTIONS)
def test_a_function(source: str, expected: str) -> None:
    assert expected.replace("'", '"') in body(source)  # Black's quotes


def test_types_of_a_docstring() -> None:
    text = body('''
        class Shape:
            pass

        def f(name, shape, count, region=None):
            """
            :type name: string
            :type shape: botocore.model.Shape
            :type count: list of something
            :type region: str
            :rtype: str
            """
            return g(name)
    ''')
    assert "name: str," in text
    assert "shape: Shape," in text
    assert "count: Incomplete," in text
    assert "region: str | None = None" in text
    assert text.endswith("-> str: ...")


def test_variables() -> None:
    text = body("""
        NAME = 'a'
        COUNT = 1
        NAMES = ['a', 'b']
        MIXED = ['a', 1]
        MAP = {'a': 1}
        PAIR = ('a', 'b')
        NOTHING = None
        logger = logging.getLogger(__name__)
        _private = 1
        __version__ = '1.2'
    """)
    assert text.splitlines() == [
        "NAME: str",
        "COUNT: int",
        "NAMES: list[str]",
        "MIXED: list[Incomplete]",
        "MAP: dict[str, int]",
        "PAIR: tuple[str, ...]",
        "NOTHING: Incomplete",
        "logger: logging.Logger",
        "__version__: str",
    ]


def test_a_class() -> None:
    text = body("""
        class Base:
            KIND = 'base'

            def __init__(self, name, size=3):
                self.name = name
                self.size = 'x'
                self.parts = []
                self._hidden = 1

            @property
            def first(self):
                return self.name

            @CachedProperty
            def second(self):
                return 'x'

            @staticmethod
            def third(a):
                return self.a

            @classmethod
            def make(cls):
                return cls()

            def chained(self):
                return self

            def __eq__(self, other):
                return self.name == other.name

            def _hide(self):
                pass
    """)
    assert "    KIND: str\n    name: Incomplete\n    size: str\n    parts: list[Incomplete]" in text
    assert "    @property\n    def second(self) -> str: ..." in text
    assert "    @staticmethod\n    def third(a: Incomplete) -> Incomplete: ..." in text
    assert "def make(cls) -> Self: ..." in text
    assert "def chained(self) -> Self: ..." in text
    assert "def __eq__(self, other: object, /) -> bool: ..." in text
    assert "_hid" not in text


def test_branches_and_later_definitions() -> None:
    text = body("""
        try:
            import one
            A = 1
        except ImportError:
            A = None
            B = 'b'

        if x:
            def f(a): return 1
        else:
            def f(b): return 'x'

        C = 1
        C = 'last'
        D = 1
        del D
    """)
    assert text.splitlines() == [
        "A: int",
        "B: str",
        "",
        "def f(a: Incomplete) -> int: ...",
        "",
        "C: str",
    ]


def test_named_tuples_and_enums() -> None:
    text = body("""
        Pair = namedtuple('Pair', ['left', 'right'])

        class Kind(Enum):
            A = 'a'

        class Point(NamedTuple):
            x: int
            y: int = 0
    """)
    assert "class Pair(NamedTuple):\n    left: Incomplete\n    right: Incomplete" in text
    assert 'class Kind(Enum):\n    A = "a"' in text
    assert "    x: int\n    y: int = ..." in text


def test_an_import_that_the_module_does_not_use_is_for_others() -> None:
    text = stub("""
        import os
        from botocore.config import Config  # 'from botocore.module import Config'
        from botocore.model import Shape
        from botocore.exceptions import ClientError as Error

        def f():
            '''Config'''
            os.stat(Shape(), Error)
    """)
    assert "from botocore.config import Config as Config" in text
    assert "Shape" not in text
    assert "Error" not in text
    assert "import os" not in text


def test_results_of_a_base_that_derived_classes_contradict() -> None:
    text = body("""
        class Base:
            def f(self, a):
                print(a)

            def g(self):
                return 'x'

        class Derived(Base):
            def f(self, a):
                return 1
    """)
    assert text.count("-> Incomplete") == 1
    assert "def g(self) -> str" in text


def test_a_private_name_that_a_public_one_refers_to() -> None:
    text = body("""
        class _Base:
            def f(self):
                print(1)

        class _Unused:
            pass

        class Public(_Base):
            pass
    """)
    assert "class _Base:" in text
    assert "_Unused" not in text


def test_format_arguments_of_an_error() -> None:
    text = body("""
        class BotoCoreError(Exception):
            fmt = 'An error'

            def __init__(self, **kwargs):
                self.kwargs = kwargs

        class WithFields(BotoCoreError):
            fmt = 'One {name} and ' 'two {error!r} {name} {other.attribute}'

        class Derived(WithFields):
            fmt = '{reason}'

        class Same(WithFields):
            pass
    """)
    assert "name: object, error: object, other: object" in text.replace(",\n        ", ", ")
    assert "self, *, reason: object, **kwargs: Incomplete" in text
    assert text.endswith("class Same(WithFields): ...")


def test_options_of_the_configuration() -> None:
    text = body("""
        class Config:
            OPTION_DEFAULTS = OrderedDict(
                [('region_name', None), ('timeout', DEFAULT), ('on', True)]
            )

            def __init__(self, *args, **kwargs):
                self._set(args, kwargs)
    """)
    assert "region_name: Incomplete = None," in text
    assert "timeout: Incomplete = ...," in text
    assert "on: Incomplete = True," in text
    assert "    on: Incomplete\n" in text


def test_a_source_that_is_not_python() -> None:
    source = ModuleSource("botocore.broken", False, "broken.py", "def f(:\n", None)
    with pytest.raises(CodegenError, match=r"broken\.py: libcst cannot read line 1"):
        derived_text(source, strict=True)
