"""Runs of programs, statement by statement: each marked statement must raise an error."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_CARRYING_OUT = """
statements = ast.parse(sys.stdin.read()).body
marked = set(json.loads(sys.argv[1]))
names = {"__name__": "program"}
for statement in statements:
    lines = set(range(statement.lineno, statement.end_lineno + 1))
    code = compile(ast.Module([statement], []), "program", "exec")
    try:
        exec(code, names)
    except Exception as error:
        if not lines & marked:
            print(f"line {statement.lineno} raises {error!r}", file=sys.stderr)
        continue
    if lines & marked:
        print(f"line {statement.lineno} runs", file=sys.stderr)
"""


def carried_out(stubs: Path, program: Path, preparation: str = "") -> str:
    """Return the marked statements of a program that run, and the others that raise an error.

    `preparation` is Python that runs first, e.g. to respond like AWS. The program runs in a folder
    of its own, and without network.
    """
    text = program.read_text("utf-8")
    marked = [n for n, line in enumerate(text.splitlines(), start=1) if "# error" in line]
    keys = {"AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "secret"}
    script = f"import ast, json, sys\n{preparation}{_CARRYING_OUT}"
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", script, json.dumps(marked)],
            cwd=folder, env={**os.environ, **keys, "PYTHONPATH": str(stubs)},
            input=text, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stderr
