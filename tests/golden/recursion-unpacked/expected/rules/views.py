"""What the methods of Example Rules take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
The few `X` of `requests` that an `XLike` mentions stand here, and `requests` re-exports them.
"""

from collections.abc import Sequence

from typing_extensions import ReadOnly, TypedDict

PutRuleInput = TypedDict(
    "PutRuleInput",
    {
        "from": str,
        "fallbacks": "list[PutRuleInput]",
    },
    total=False,
    closed=True,
)


PutRuleInputLike = TypedDict(
    "PutRuleInputLike",
    {
        "from": ReadOnly[str],
        "fallbacks": ReadOnly["Sequence[PutRuleInput | PutRuleInputLike]"],
    },
    total=False,
)
