from typing import Any

class BaseParamsDocumenter:
    # Derived classes have other parameters here.
    def document_shape_type_structure(self, *args: Any, **kwargs: Any) -> None: ...
