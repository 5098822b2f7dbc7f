"""Each method that takes keyword arguments has a type for them."""

from __future__ import annotations

import pytest

from botowright.ir import symbols as s
from botowright.ir.annotations import Name, Symbol
from botowright.ir.definitions import Documentation, Method, Parameter, Signature, TypedDictField
from botowright.ir.modules import KWARGS, RESOURCE_KWARGS
from botowright.translate.kwargs import kwargs_of


def method(name: str, *parameters: Parameter, **others: tuple[Parameter, ...]) -> Method:
    return Method(name, (Signature(parameters, s.NONE, **others),), Documentation("", ""))


BUCKET = Parameter("Bucket", s.STR, required=True)
LIMIT = Parameter("Limit", s.INT, required=False)


@pytest.mark.parametrize(
    ("owner", "method_name", "name"),
    [
        ("ListObjectsV2", "paginate", "ListObjectsV2PaginateKwargs"),
        ("Table", "query", "TableQueryKwargs"),
        ("Object", "wait_until_not_exists", "ObjectWaitUntilNotExistsKwargs"),
        ("S3ServiceResource", "Bucket", "S3ServiceResourceBucketKwargs"),
        ("list", "list", "listListKwargs"),
    ],
)
def test_names(owner: str, method_name: str, name: str) -> None:
    (made,) = kwargs_of([(owner, method(method_name, BUCKET))], KWARGS)
    assert made.name == name


def test_every_parameter_is_a_key() -> None:
    """A caller gives it by position, by keyword, or under a name that no `def` can spell."""
    from_ = Parameter("from", s.INT, required=True)
    (made,) = kwargs_of(
        [("A", method("b", LIMIT, positional=(BUCKET,), unspelled=(from_,)))], KWARGS
    )
    assert made.closed
    assert made.fields == (
        TypedDictField("Bucket", s.STR, required=True),
        TypedDictField("Limit", s.INT, required=False),
        TypedDictField("from", s.INT, required=True),
    )


def test_a_method_that_takes_nothing_has_none() -> None:
    assert list(kwargs_of([("A", method("b"))], KWARGS)) == []


def test_the_documented_names_of_an_overloaded_method() -> None:
    named = Signature((Parameter("fromName", s.STR, required=True),), s.NONE)
    own = Signature((Parameter("from", s.STR, required=True),), s.NONE)
    overloaded = Method("b", (named, own), Documentation("", ""))
    (made,) = kwargs_of([("A", overloaded)], KWARGS)
    assert [field.key for field in made.fields] == ["fromName"]


def test_a_name_that_is_taken_gets_an_underscore() -> None:
    methods = [("Note", method("pages_filter", BUCKET)), ("NotePages", method("filter", LIMIT))]
    methods.append(("Note", method("PagesFilter", BUCKET, LIMIT)))
    assert [made.name for made in kwargs_of(methods, KWARGS)] == [
        "NotePagesFilterKwargs",
        "NotePagesFilterKwargs_",
        "NotePagesFilterKwargs__",
    ]


def test_the_same_keywords_extend_the_first() -> None:
    """The types are the same, and the same keys are required. Otherwise it is another type."""
    optional = Parameter("Bucket", s.STR, required=False)
    other = Parameter("Bucket", Name(Symbol("builtins", "float")), required=True)
    methods = [
        ("A", method(name, parameter))
        for name, parameter in (("a", BUCKET), ("b", BUCKET), ("c", optional), ("d", other))
    ]
    first, second, *others = kwargs_of(methods, RESOURCE_KWARGS)
    assert second.extends == Symbol(RESOURCE_KWARGS, first.name)
    assert second.fields == ()
    assert [made.extends for made in others] == [None, None]
