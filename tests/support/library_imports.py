"""Imports of boto3 and its relatives that code does not use: `annotate` may remove them."""

from __future__ import annotations

import ast
import re

_LIBRARY = re.compile(r"(?:aio)?boto(?:3|core)\b")


def with_used_imports(module: ast.Module) -> ast.Module:
    """Return a module without imports of libraries at its top level that it does not use."""
    used = {each.id for each in ast.walk(module) if isinstance(each, ast.Name)}
    for node in module.body:
        if isinstance(node, ast.ImportFrom) and _LIBRARY.match(node.module or ""):
            node.names = [each for each in node.names if (each.asname or each.name) in used]
        elif isinstance(node, ast.Import):
            node.names = [each for each in node.names if _is_used(each, used)]
    module.body = [each for each in module.body if getattr(each, "names", True)]
    return module


def _is_used(alias: ast.alias, used: set[str]) -> bool:
    bound = alias.asname or alias.name.partition(".")[0]
    return bound in used or not _LIBRARY.match(alias.name)
