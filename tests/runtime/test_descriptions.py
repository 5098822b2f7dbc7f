"""AWS's texts about keys reach the JSON schema of a model that holds a type."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """
import json
from boto_types.sagemaker.requests import CreateAlgorithmInput, Tag
from pydantic import BaseModel, ConfigDict

class Described(BaseModel):
    model_config = ConfigDict(use_attribute_docstrings=True)
    tags: list[Tag]
    request: CreateAlgorithmInput

class Bare(BaseModel):
    tags: list[Tag]

print(json.dumps([Described.model_json_schema()["$defs"], Bare.model_json_schema()["$defs"]]))
"""


def test_the_texts_of_keys(with_pydantic: Path) -> None:
    done = subprocess.run(
        [str(with_pydantic), "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    described, bare = json.loads(done.stdout)
    key = described["Tag"]["properties"]["Key"]["description"]
    assert key.startswith("Length: 1 to 128.")
    assert "description" not in bare["Tag"]["properties"]["Key"]
    keys = [key for name in described for key in described[name].get("properties", {}).values()]
    assert sum("description" in key for key in keys) > 0.9 * len(keys) > 100
