"""The quirks have the parts that boto3 adds to resources, and these match boto3's models."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import boto3
import boto3.utils
import pytest

from botowright.errors import ModelError
from botowright.load.service import ResourceModels, load_service
from botowright.load.source import model_source, service_entries
from botowright.translate.injected import overwrites, with_injected_actions
from botowright.translate.quirks import ALL_QUIRKS, quirks_of
from botowright.translate.service import translate_service

# boto3 adds this to a client, not to a resource.
OF_CLIENTS = {"creating-client-class.s3"}


def registered(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """Return the events of boto3.Session's handlers, each with the full name of its handler."""
    found: set[tuple[str, str]] = set()

    class Recorder:
        def register(self, event: str, handler: str, **_options: object) -> None:
            found.add((event, handler))

    monkeypatch.setattr(boto3.utils, "lazy_call", lambda full_name, **_: full_name)
    session = SimpleNamespace(_session=Recorder(), events=None)
    boto3.Session._register_default_handlers(session)
    return found


def test_the_quirks_are_those_that_boto3_registers(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = {
        (f"creating-resource-class.{quirks.service}.{entry.resource}", entry.handler)
        for quirks in ALL_QUIRKS
        for entry in (*quirks.hand_written, *quirks.added_bases, *quirks.injected_actions)
    }
    ours |= {
        (f"creating-resource-class.{quirks.service}", quirks.conversion.handler)
        for quirks in ALL_QUIRKS
        if quirks.conversion is not None
    }
    theirs = {pair for pair in registered(monkeypatch) if pair[0] not in OF_CLIENTS}
    assert ours == theirs


@pytest.mark.parametrize("resource", ["Bucket", "Object", "ObjectSummary"])
def test_an_addition_to_a_missing_resource(resource: str) -> None:
    kept = {name: {} for name in ("Bucket", "Object", "ObjectSummary") if name != resource}
    models = ResourceModels("resources-1.json", {}, kept)
    with pytest.raises(
        ModelError, match=f"{resource}: the model does not have this resource, .*boto3.s3.inject"
    ):
        with_injected_actions(quirks_of("s3"), models)


def test_an_action_that_overwrites_what_a_caller_gives() -> None:
    """boto3/ec2/deletetags.py sets `kwargs["Resources"] = [self.id]`."""
    assert overwrites(quirks_of("ec2"), "Instance", "delete_tags")
    assert not overwrites(quirks_of("ec2"), "ServiceResource", "create_tags")
    assert not overwrites(quirks_of("ec2"), "Instance", "stop")


def test_a_conversion_of_a_missing_shape() -> None:
    source = model_source(None, [])
    (entry,) = (e for e in service_entries(source) if e.service_name == "dynamodb")
    definition = load_service(source, entry)
    shapes = {k: v for k, v in definition.shape_models.items() if k != "KeyExpression"}
    with pytest.raises(ModelError, match="KeyExpression"):
        translate_service(replace(definition, shape_models=shapes))
