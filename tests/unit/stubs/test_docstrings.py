"""The docstrings of sources as plain sentences."""

from __future__ import annotations

import ast
import re
from inspect import cleandoc
from typing import TYPE_CHECKING

import pytest

from botowright.stubs.bare import without_docstrings
from botowright.stubs.docstrings import plain_docstring
from tests.support.shipped import shipped_text, shipped_texts
from tests.unit.stubs.derived import body

if TYPE_CHECKING:
    from collections.abc import Iterator

# What no docstring may have: fields, roles, directives, and the announcement of a literal block.
MARKUP = re.compile(
    r"^ *:\w+( [\w*.]+)?:|:type\b|:r?type |:[\w:]+:`|\.\. [\w-]+::|::$|>>>", re.MULTILINE
)

CASES = {
    "the fields become sections, without types": (
        """
        Create a thing

        :type name: string
        :param name: The name,
            e.g. ``'a'``.
        :param int size: The size
        :rtype: Thing
        :returns: A :py:class:`~a.b.Thing`
        :raises ValueError: If the name is
            empty.
        """,
        """
        Create a thing.

        Args:
            name: The name, e.g. `'a'`.
            size: The size.

        Returns:
            A `Thing`.

        Raises:
            ValueError: If the name is empty.
        """,
    ),
    "a list in a field is on the line of the field": (
        """
        :param options: Valid keys are:

            * ``one`` -- The first.
              It is a number.
            * ``two`` -- The second.
        """,
        """
        Args:
            options: Valid keys are: `one` -- The first. It is a number. `two` -- The second.
        """,
    ),
    "an example is left out, and its announcement": (
        """
        Iterate. For example::

            for x in y:
                pass

        It is lazy.

        >>> x
        1
        """,
        """
        Iterate.

        It is lazy.
        """,
    ),
    "a table is left out": (
        """
        :param value: A value. The conversions:

            Python    DynamoDB
            ------    --------
            None      NULL

            Use ``Decimal``.
        """,
        """
        Args:
            value: A value. Use `Decimal`.
        """,
    ),
    "a note is kept": (
        """
        Log.

        .. note::
            It logs *everything*.

        .. versionadded:: 1.2
        """,
        """
        Log.

        It logs *everything*.
        """,
    ),
    "a reference to another page is left out": (
        "Collect. See :ref:`guide` for more. It is :ref:`here <there>`.",
        "Collect.",
    ),
    "a link": ("See `the page <https://a.b>`__.", "See [the page](https://a.b)."),
    "text below the fields": (
        """
        :param a: One

        More text.
        """,
        """
        More text.

        Args:
            a: One.
        """,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_plain_docstring(case: str) -> None:
    source, expected = CASES[case]
    assert plain_docstring(cleandoc(source)) == cleandoc(expected)


def test_a_class_and_its_constructor_have_the_sentences() -> None:
    found = body('''
        class A:
            """Hold b.

            :param b: A number
            """
            def __init__(self, b): ...

        class C:
            """Hold d."""
            def __init__(self, d):
                """
                :param d: A number
                """
        ''')
    expected = {
        "A": "Hold b.\n\nArgs:\n    b: A number.",
        "C": "Hold d.\n\nArgs:\n    d: A number.",
    }
    tree = ast.parse(found)
    constructors = {c.name: c.body[-1] for c in tree.body if isinstance(c, ast.ClassDef)}
    assert {name: ast.get_docstring(init) for name, init in constructors.items()} == expected


def test_each_overload_has_the_sentence() -> None:
    overlay = "".join(
        f"@overload\ndef f(a: {name}) -> {name}: ...\n" for name in ("int", "str", "bytes")
    )
    found = body('def f(a):\n    """Say it"""', "from typing import overload\n" + overlay)
    overloads = [ast.get_docstring(function) for function in ast.parse(found).body]
    assert overloads == ["Say it."] * 3


def test_the_words_of_a_docstring_need_no_import() -> None:
    source = 'from a import Decimal, Other\nDecimal, Other\ndef f():\n    """Return a Decimal."""'
    assert "import" not in body(source)
    assert "import" not in without_docstrings(body(source))


def test_no_stub_has_markup() -> None:
    count = 0
    for path, text in shipped_texts().items():
        for docstring in _docstrings(text):
            count += 1
            assert not MARKUP.search(docstring), (path, docstring)
    assert count > 900


def test_without_docstrings_a_stub_declares_the_same() -> None:
    for path in (
        "boto3-stubs/session.pyi",
        "botocore-stubs/client.pyi",
        "botocore-stubs/model.pyi",
    ):
        text = shipped_text(path)
        bare = without_docstrings(text)
        assert not list(_docstrings(bare))
        assert _declarations(bare) == _declarations(text)


def _docstrings(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and (found := ast.get_docstring(node)):
            yield found


def _declarations(text: str) -> str:
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node):
            node.body[0] = ast.Expr(ast.Constant(...))
            node.body = node.body[len(node.body) > 1 :]
    return ast.unparse(tree)
