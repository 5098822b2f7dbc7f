from typing import Any

class BaseParamsDocumenter:
    # Derived classes have parameters of their own here.
    def document_shape_type_structure(self, *args: Any, **kwargs: Any) -> None: ...
