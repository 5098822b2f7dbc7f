from _typeshed import Incomplete

class SharedExampleDocumenter:
    def document_shared_example(
        self,
        example: Incomplete,
        prefix: Incomplete,
        section: Incomplete,
        operation_model: Incomplete,
    ) -> None: ...
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
) -> None: ...
