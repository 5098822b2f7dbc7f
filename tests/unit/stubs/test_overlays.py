"""An overlay replaces types of a skeleton, and must not name anything else."""

from __future__ import annotations

import pytest

from botowright.errors import CodegenError
from tests.unit.stubs.derived import body, stub

SOURCE = """
class Base:
    kind = 1

    def __init__(self, name, added=None):
        self.name = name
        self._secret = name

    def __getattr__(self, item):
        return 1

    def run(self, a, b=1, *, c=None):
        return g(a)

    def open(self, *args, **kwargs):
        return g(args)

    @property
    def size(self):
        return self._size

    @size.setter
    def size(self, value):
        self._size = value

class Derived(Base):
    def run(self, a, b=2, *, c=None):
        return h(a)

def function(a, b):
    return a
"""


def test_the_overlay_replaces_types_and_nothing_else() -> None:
    text = body(SOURCE, "class Base:\n    def run(self, a: int, c: str | None = None) -> str: ...")
    assert "def run(self, a: int, b: Incomplete = 1, *, c: str | None = None) -> str: ..." in text


def test_a_method_has_the_types_of_the_method_that_it_overrides() -> None:
    text = body(SOURCE, "class Base:\n    def run(self, a: int, c: str) -> str: ...")
    assert "def run(self, a: int, b: Incomplete = 2, *, c: str = None) -> str: ..." in text


def test_an_attribute_has_the_type_of_its_parameter() -> None:
    text = body(SOURCE, "class Base:\n    def __init__(self, name: str) -> None: ...")
    assert "    name: str\n" in text
    assert "added: Incomplete = None" in text


def test_an_overlay_may_name_variadic_parameters() -> None:
    text = body(
        SOURCE, "class Base:\n    def open(self, path: str, *, mode: str = 'r') -> int: ..."
    )
    assert 'def open(self, path: str, *, mode: str = "r") -> int: ...' in text


def test_a_setter_takes_the_type_of_its_property() -> None:
    text = body(SOURCE, "class Base:\n    @property\n    def size(self) -> int: ...")
    assert "    def size(self, value: int) -> None: ..." in text


def test_a_private_name_appears_when_it_is_typed() -> None:
    assert "_secret" not in body(SOURCE)
    assert "    _secret: str\n" in body(SOURCE, "class Base:\n    _secret: str")


def test_a_name_may_be_deleted() -> None:
    assert "__getattr__" in body(SOURCE)
    assert "__getattr__" not in body(SOURCE, "class Base:\n    del __getattr__")


IMPORTS = """
from botocore.utils import Kept, Moved

class Here:
    pass
"""


def test_an_import_may_be_deleted() -> None:
    assert "Kept as Kept" in stub(IMPORTS)
    text = stub(IMPORTS, "del Kept")
    assert "Kept" not in text
    assert "Moved as Moved" in text


def test_a_class_may_replace_an_import() -> None:
    text = stub(IMPORTS, "class Moved:\n    size: int")
    assert "class Moved:\n    size: int\n" in text
    assert "import Moved" not in text
    assert "Kept as Kept" in text


def test_its_own_module_may_import_it() -> None:
    text = stub(IMPORTS, "from botocore.other import Here as Here\n\ndel Here")
    assert "from botocore.other import Here as Here\n" in text
    assert "class Here" not in text


def test_private_types_of_the_overlay() -> None:
    text = stub(
        SOURCE,
        """
        from collections.abc import Callable
        from typing import Any, Protocol, TypeAlias, TypeVar, type_check_only

        _Handler: TypeAlias = Callable[..., Any]
        _T = TypeVar("_T")
        _Unused: TypeAlias = Any

        class _Reads(Protocol):
            def read(self) -> bytes: ...

        @type_check_only
        class Public: ...

        def function(a: _Handler, b: _Reads) -> _T: ...
        """,
    )
    assert "_Handler: TypeAlias = Callable[..., Any]" in text
    assert "class _Reads(Protocol):" in text
    assert "@type_check_only\nclass Public: ..." in text


def test_overloads() -> None:
    overlay = """
    from typing import Literal, overload

    @overload
    def function(a: int, b: Literal[True]) -> int: ...
    @overload
    def function(a: int, b: Literal[False] = False) -> str: ...
    """
    text = body(SOURCE, overlay)
    assert "def function(a: int, b: Literal[True]) -> int: ..." in text
    assert "def function(a: int, b: Literal[False] = False) -> str: ..." in text


def test_as_written_functions_are_copied() -> None:
    overlay = """
    class Base:
        @as_written
        def injected(self, a: int) -> str: ...
        @as_written
        def run(self, other: int) -> str: ...
    """
    text = body(SOURCE, overlay)
    assert "def injected(self, a: int) -> str: ..." in text
    assert "def run(self, other: int) -> str: ..." in text
    assert "as_written" not in text


NOTHING = [
    ("del missing", "missing: the source does not have this name"),
    ("missing: int", "missing: the source does not have this name"),
    (
        "class Base:\n    def walk(self) -> None: ...",
        "Base › walk: the source does not have this name",
    ),
    ("class Base:\n    nothing: int", "Base › nothing: the source does not have this name"),
    (
        "def function(a: int, c: int) -> None: ...",
        "function: the source does not have the parameter c",
    ),
    (
        "class _Base:\n    pass\n\ndef _hidden() -> None: ...",
        "_hidden: the source does not have this name",
    ),
    ("_hidden: int", "_hidden: the source does not have this name"),
]


@pytest.mark.parametrize(("overlay", "message"), NOTHING)
def test_a_name_that_the_source_does_not_have(overlay: str, message: str) -> None:
    with pytest.raises(CodegenError) as error:
        body(SOURCE, overlay)
    assert str(error.value) == f"botocore/module.pyi › {message}"


@pytest.mark.parametrize("overlay", [overlay for overlay, _ in NOTHING])
def test_for_another_release_that_name_is_left_out(overlay: str) -> None:
    text = body(SOURCE, overlay, strict=False)
    for name in ("missing", "walk", "nothing", " c:", "_hidden"):
        assert name not in text.replace("*, c:", "")


def test_a_class_that_another_release_does_not_have() -> None:
    overlay = """
    class Newer:
        def f(self) -> None: ...

    def function(a: Newer, b: int) -> None: ...
    """
    text = stub(SOURCE, overlay, strict=False)
    assert "from _typeshed import Incomplete, Incomplete as Newer" in text
    assert "class Newer" not in text
    assert "def function(a: Newer, b: int) -> None: ..." in text


ASYNC = """
class Client:
    async def close(self):
        return g()

    def events(self):
        return g()

    async def __aexit__(self, kind, error, trace):
        g()

    async def pages(self):
        yield 1

@asynccontextmanager
async def manager():
    yield 1

class Body:
    async def read(self, amt=None):
        return g(amt)

Alias = Body
"""


def test_a_coroutine_of_the_source_is_one_in_the_stub() -> None:
    text = stub(ASYNC, "class Client:\n    async def close(self) -> int: ...")
    assert "    async def close(self) -> int: ..." in text
    assert "    def pages(self) -> AsyncGenerator[Incomplete, None]: ..." in text
    assert "def manager() -> AbstractAsyncContextManager[Incomplete]: ..." in text
    assert (
        "    async def __aexit__(\n        self,\n        kind: type[BaseException] | None," in text
    )


@pytest.mark.parametrize(
    ("name", "overlay"), [("close", "def close(self)"), ("events", "async def events(self)")]
)
def test_the_overlay_must_say_what_is_a_coroutine(name: str, overlay: str) -> None:
    text = f"class Client:\n    {overlay} -> int: ..."
    with pytest.raises(CodegenError, match=f"Client › {name}: the function of the source is"):
        stub(ASYNC, text)
    kept = "async def close" if name == "close" else "def events"
    assert f"    {kept}(self) -> int: ..." in stub(ASYNC, text, strict=False)


def test_older_definitions_are_for_older_releases() -> None:
    overlay = """
    @older
    class Alias:
        async def read(self, amt: int) -> bytes: ...
    class Body:
        @older
        def tell(self) -> int: ...
    """
    text = stub(ASYNC, overlay)
    assert "\nAlias = Body\n" in text
    assert "tell" not in text
    older = ASYNC.replace("class Body", "class Alias").replace("Alias = Body", "")
    assert "async def read(self, amt: int = None) -> bytes: ..." in stub(
        older, overlay, strict=False
    )
    with pytest.raises(CodegenError, match="the source has this name, so it is not older"):
        stub(older, overlay)


def test_a_parameter_that_keywords_cannot_fill() -> None:
    source = "class Options:\n    def __init__(self, a, **kwargs): pass"
    overlay = "class Options:\n    def __init__(self, a: int, b: int, *, c: int) -> None: ..."
    with pytest.raises(CodegenError, match="the source does not have the parameter b"):
        stub(source, overlay)
    assert "def __init__(self, a: int, *, c: int) -> None: ..." in stub(
        source, overlay, strict=False
    )


def test_a_module_of_an_async_library_may_override_with_coroutines() -> None:
    text = stub("class A(B):\n    pass", name="aiobotocore.module")
    assert text.startswith('# mypy: disable-error-code="override, assignment"\n# pyright: ')
    assert "mypy:" not in stub("class A(B):\n    pass")
