"""Write how many lazy modules and names the types in a folder have. Run by test_lazy_names.py.

Each module has to list the names that its stub declares. With a second argument, every name is also
imported, for which botocore and boto3 have to be there.
"""

from __future__ import annotations

import ast
import sys
from importlib import import_module
from pathlib import Path

FOLDER = Path(sys.argv[1])
IS_IMPORTED = len(sys.argv) > 2


def declared(stub: Path) -> set[str]:
    """Return the public names of a stub: classes, aliases, and names that it exports again."""
    found = set()
    for statement in ast.parse(stub.read_text("utf-8")).body:
        if isinstance(statement, ast.ClassDef):
            found.add(statement.name)
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
            target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
            found.add(target.id)
        elif isinstance(statement, ast.ImportFrom):
            found.update(a.name for a in statement.names if a.asname == a.name)
    return {name for name in found if not name.startswith("_")}


def check(stub: Path) -> int:
    """Check a module, and return the number of its names."""
    is_package = stub.stem == "__init__"
    path = stub.parent if is_package else stub.with_suffix("")
    module = import_module(".".join(path.relative_to(FOLDER).parts))
    wanted = declared(stub)
    assert set(module.__all__) == wanted, (stub, set(module.__all__) ^ wanted)
    inner = {file.stem for file in path.glob("[a-z]*.py")} if is_package else set()
    inner |= {"aio"} if (path / "aio").is_dir() else set()
    assert dir(module) == sorted(wanted | inner), (stub, {*dir(module)} ^ (wanted | inner))
    if IS_IMPORTED:
        names: dict[str, object] = {}
        exec(f"from {module.__name__} import *", names)  # noqa: S102  # no function does it
        assert names.keys() - {"__builtins__"} == wanted, stub
    return len(wanted)


sys.path.insert(0, str(FOLDER))
stubs = [
    stub
    for stub in sorted(FOLDER.glob("boto_types/**/*.pyi"))
    if (module := stub.with_suffix(".py")).is_file()
    and "_resolver(__name__" in module.read_text("utf-8").replace("origin_resolver", "")
]
counts = list(map(check, stubs))
if not IS_IMPORTED:
    assert not {"boto3", "botocore", "typing_extensions"} & sys.modules.keys()
sys.stdout.write(f"{len(counts)} {sum(counts)}\n")
