"""The client of Example Manuals (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.manuals import errors
from boto_types.values import EmptyOutput

class ManualsClient(BaseClient):
    """This is the \\ reference of "Manuals". It has two sentences.

    https://docs.aws.amazon.com/boto3/latest/reference/services/manuals.html

    Example:
        client = boto3.client("manuals")

    - Requests to fill in: `boto_types.manuals.requests`
    - Responses: `boto_types.manuals.responses`
    - Errors: `client.exceptions`, with types in `boto_types.manuals.errors`
    """

    @property
    def exceptions(self) -> errors.ManualsExceptions: ...
    def abbreviated(self) -> EmptyOutput:
        """Lists items, e.g. books, i.e. things with pages (vs. scrolls), etc. in a
        shelf. A second sentence.

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/abbreviated.html
        """

    def at_version(self) -> EmptyOutput:
        """Needs version 2.5 of the agent or later. More.

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/at_version.html
        """

    def backslash(self) -> EmptyOutput:
        """Takes a path such as C:\\Users\\name\\x. More.

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/backslash.html
        """

    def backslash_last(self) -> EmptyOutput:
        """Ends in a backslash \\

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/backslash_last.html
        """

    def breaks(self) -> EmptyOutput:
        """First line. second line.

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/breaks.html
        """

    def comment(self) -> EmptyOutput:
        """After a comment.

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/comment.html
        """

    def empty(self) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/empty.html"""

    def entities(self) -> EmptyOutput:
        """Fish & chips `<b>` cost 5€ "today".

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/entities.html
        """

    def important(self) -> EmptyOutput:
        """Then this.

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/important.html
        """

    def listed(self) -> EmptyOutput:
        """Has these parts: one, two.

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/listed.html
        """

    def long_text(self) -> EmptyOutput:
        """Returns a description that is long enough to need a second line in the
        docstring that an editor shows, and a third one if it goes on like this for
        long enough.

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/long_text.html
        """

    def long_word(self) -> EmptyOutput:
        """See
        arn:aws:service:region:account:resource/with/a/path/that/is/longer/than/any/line/may/be/in/this/file
        for it.

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/long_word.html
        """

    def only_markup(self) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/only_markup.html"""

    def quote_last(self) -> EmptyOutput:
        """Ends in a word that is "quoted"

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/quote_last.html
        """

    def space_only(self) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/space_only.html"""

    def triple_quotes(self) -> EmptyOutput:
        """Has \"\"\"triple\"\"\" quotes, and '''others'''.

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/triple_quotes.html
        """

    def undocumented(self) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/undocumented.html"""

    def unicode(self) -> EmptyOutput:
        """Größe und 日本語 und mehr …

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/unicode.html
        """

    def wide_text(self) -> EmptyOutput:
        """日本語の説明文です日本語の説明文です日本語の説明文です日本語の説明文です日本語の説明文です日本語の説明文です日本語の説明文です日本語の説明文です

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/wide_text.html
        """

    def width88(self) -> EmptyOutput:
        """word word word word word word word word word word word word word word word
        end.

        Raises Closed.

        https://docs.aws.amazon.com/boto3/latest/reference/services/manuals/client/width88.html
        """
