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
