from _typeshed import Incomplete

DEPRECATED_SERVICE_NAMES: set[str]

def generate_docs(root_dir: Incomplete, session: Incomplete) -> None: ...
