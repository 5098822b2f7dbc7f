from _typeshed import Incomplete

class SharedExampleDocumenter:
    def document_shared_example(
        self,
        example: Incomplete,
        prefix: Incomplete,
        section: Incomplete,
        operation_model: Incomplete,
    ) -> None:
        """Documents a single shared example based on its definition.

        Args:
            example: The model of the example.
            prefix: The prefix to use in the method example.
            section: The section to write to.
            operation_model: The model of the operation used in the example.
        """

    def document_input(
        self,
        section: Incomplete,
        example: Incomplete,
        prefix: Incomplete,
        shape: Incomplete,
    ) -> None: ...
    def document_output(
        self, section: Incomplete, example: Incomplete, shape: Incomplete
    ) -> None: ...

def document_shared_examples(
    section: Incomplete,
    operation_model: Incomplete,
    example_prefix: Incomplete,
    shared_examples: Incomplete,
) -> None:
    """Documents the shared examples.

    Args:
        section: The section to write to.
        operation_model: The model of the operation.
        example_prefix: The prefix to use in the method example.
        shared_examples: The shared JSON examples from the model.
    """
